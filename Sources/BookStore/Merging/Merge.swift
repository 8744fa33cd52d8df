import Dialogue
import Qualification
import Records

/// Why two contacts can't be merged, or a merge can't be undone.
public enum MergeProblem: Error, Hashable, Sendable {
  /// One of them has a call that was not ended.
  case unfinishedCall(file: String)
  /// The contact was changed since, so that undoing would lose that.
  case changedSince(file: String)
  /// A file that is needed is not there.
  case missing(file: String)
  /// The book can't be read or written.
  case unreadable(UnreadableText)
  case failure(FileFailure)

  /// What is wrong and what to do about it, as one sentence.
  public var message: String {
    switch self {
    case .unfinishedCall(let file): BookWording.mergeUnfinishedCall(file)
    case .changedSince(let file): BookWording.mergeChangedSince(file)
    case .missing(let file): BookWording.mergeMissing(file)
    case .unreadable(let problem): problem.message
    case .failure(let failure): failure.message
    }
  }
}

extension Book {
  /// Reads what a merge of two contacts would do; nothing is changed.
  public func merging(
    _ kept: String, with gone: String, _ rules: IndexRules
  ) throws(MergeProblem) -> Merging {
    do throws(UnreadableText) {
      return try Merging(
        try side(kept, rules), try side(gone, rules), in: self, rules.playbook, on: rules.now.day)
    } catch {
      if case .complaint(let complaint) = error, complaint.message == BookWording.unfinished {
        throw .unfinishedCall(file: complaint.mark.file)
      }
      throw .unreadable(error)
    }
  }

  private func side(_ id: String, _ rules: IndexRules) throws(UnreadableText) -> Merging.Side {
    let history = try history(of: id, today: rules.now.day)
    guard let (name, text, file) = try contactFile(of: id) else {
      let failure = FileFailure(operation: .open, path: contactFolder + "/…--\(id).md", code: 2)
      throw .problem(.failure(failure))
    }
    if history.unfinished != nil {
      let mark = SourceMark(file: name, line: 1, column: 1, excerpt: "")
      throw .complaint(Complaint(at: mark, message: BookWording.unfinished, cure: ""))
    }
    if let complaint = file.complaint(about: rules.playbook) { throw .complaint(complaint) }
    let edits = history.edits(in: file, rules.playbook, rated: rules.playbook(ratedBy: file))
    let contact = contactAfter(edits, of: history.contact, rules.playbook, at: rules.now)
    return Merging.Side(file: name, contact: contact, text: text, contents: file)
  }

  /// Makes one contact of two: the transcripts of the second become the first's, a transcript of kind
  /// merge says what holds, and the file of the second goes; everything is kept to undo it.
  ///
  /// `choices` tells by key whether the value of the second holds.
  @discardableResult
  public func merge(
    _ merging: Merging, taking choices: [String: Bool], _ rules: IndexRules
  ) throws(MergeProblem) -> MergeRecord {
    do throws(FileFailure) {
      try prepare()
      return try whileLocked { () throws(FileFailure) in
        // Somebody may have saved one of them while the merge was looked at.
        for side in [merging.kept, merging.gone] {
          let path = contactPath(side.file)
          let found = try? readBytes(at: path, limit: textLimit)
          guard found.map({ BookStore.hash(of: $0) }) == side.text.hash else {
            throw FileFailure(operation: .open, path: path, code: FileFailure.replaced)
          }
        }
        let record = try begin(merging, rules.now)
        return try finish(record, merging, choices, rules)
      }
    } catch {
      if error.code == FileFailure.replaced {
        throw .unreadable(.problem(.changedMeanwhile(error.path)))
      }
      throw .failure(error)
    }
  }

  /// Copies what is needed to undo the merge, before anything is changed.
  private func begin(_ merging: Merging, _ now: Moment) throws(FileFailure) -> MergeRecord {
    // By one clock, so that a journey or the end of summer time changes no order.
    let stamp = Moment(seconds: now.seconds, offset: 0).iso.prefix(16).filter {
      $0 != ":" && $0 != "T" && $0 != "-"
    }
    try Book.makeFolders(mergeFolder)
    // Merges of one minute are undone in their order too.
    let earlier = try folderContents(mergeFolder).filter { $0.hasPrefix(stamp) }.count
    var (number, folder) = (earlier, "")
    repeat {
      let digits = String(1000 + number).dropFirst()
      folder = "\(mergeFolder)/\(stamp).\(digits)-\(merging.kept.contact.id)"
      folder += "-\(merging.gone.contact.id)"
      number += 1
    } while try status(of: folder) != nil
    try Book.makeFolders(folder)
    var record = MergeRecord(
      kept: merging.kept.contact.id, gone: merging.gone.contact.id, keptFile: merging.kept.file,
      goneFile: merging.gone.file, folder: folder)
    record.moved = merging.moved()
    for side in [merging.kept, merging.gone] {
      try createText(at: folder + "/" + side.file, side.text.text)
    }
    try keep(record)
    return record
  }

  private func finish(
    _ record: MergeRecord, _ merging: Merging, _ choices: [String: Bool], _ rules: IndexRules
  ) throws(FileFailure) -> MergeRecord {
    var record = record
    let (entries, contact) = merging.entries(taking: choices, rules.playbook, at: rules.now)
    for move in record.moved {
      try renameFile(transcriptPath(move.old), to: transcriptPath(move.new))
    }
    let playbook = rules.playbook
    let head = TranscriptHead(.merge, of: contact, playbook, at: rules.now)
    var writer = TranscriptWriter(head, playbook, on: rules.now.day)
    let name = try newTranscriptName(head, of: record.kept)
    // Whoever undoes a merge that was cut off must know of it.
    record.written = [name]
    try keep(record)
    try createText(at: transcriptPath(name), head.text + writer.lines(for: entries))
    var file = merging.kept.contents
    file.update(
      to: contact, playbook, asOf: rules.now.day, eventCount: merging.events() + entries.count)
    file.adopt(merging.gone.contents, besides: rules.writtenKeys)
    try replaceText(at: contactPath(record.keptFile), with: file.text)
    try removeFile(contactPath(record.goneFile))
    try syncFolder(contactFolder)
    record.hash = hash(of: Array(file.text.utf8))
    try keep(record)
    return record
  }

  /// Undoes a merge: every file of both has the bytes that it had before.
  ///
  /// One that was cut off is undone as far as it had come; one that is done only while nothing was
  /// added to the contact since.
  public func undo(_ record: MergeRecord) throws(MergeProblem) {
    do throws(FileFailure) {
      try whileLocked { () throws(FileFailure) in
        if let hash = record.hash {
          let path = contactPath(record.keptFile)
          let found = (try? readBytes(at: path, limit: textLimit)).map { BookStore.hash(of: $0) }
          let last = try transcriptFiles().filter { Book.contactID(ofFile: $0) == record.kept }.last
          guard found == hash, record.written.last == last else {
            throw FileFailure(operation: .open, path: path, code: FileFailure.replaced)
          }
        }
        try restore(record)
      }
    } catch {
      if error.code == FileFailure.replaced { throw .changedSince(file: record.keptFile) }
      throw .failure(error)
    }
  }

  private func restore(_ record: MergeRecord) throws(FileFailure) {
    for name in [record.keptFile, record.goneFile] {
      let text: String
      do throws(UnreadableText) {
        text = try readText(at: record.folder + "/" + name, ofBook: true).text
      } catch {
        if case .problem(.failure(let failure)) = error { throw failure }
        throw FileFailure(
          operation: .read, path: record.folder + "/" + name, code: FileFailure.notRegular)
      }
      if try status(of: contactPath(name)) == nil {
        try createText(at: contactPath(name), text)
      } else {
        try replaceText(at: contactPath(name), with: text)
      }
    }
    for move in record.moved where try status(of: transcriptPath(move.new)) != nil {
      try renameFile(transcriptPath(move.new), to: transcriptPath(move.old))
    }
    for name in record.written where try status(of: transcriptPath(name)) != nil {
      try removeFile(transcriptPath(name))
    }
    try syncFolder(transcriptFolder)
    try syncFolder(contactFolder)
    try remove(record)
  }
}
