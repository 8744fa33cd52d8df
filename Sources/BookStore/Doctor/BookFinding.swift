import Qualification
import Records

/// Something in the book that is not as it should be.
public struct BookFinding: Hashable, Sendable {
  /// The file or folder.
  public var path: String
  /// What is wrong and what to do, as people read it; a complaint has the line in it.
  public var message: String
  /// What mends it without losing anything; nothing where only a person can.
  public var repair: Repair?
  /// Whether it may be meant so, and is only pointed out.
  public var isHint = false

  /// What can be done about a finding.
  public enum Repair: Hashable, Sendable {
    /// Lets the owner alone read and change it.
    case closeToOthers(isFolder: Bool)
    /// Removes what an interrupted save or an ended call left behind.
    case remove
    /// Writes the contact file as the transcripts tell it.
    case bringUpToDate(contact: String)
  }
}

extension Book {
  /// Looks at every file of the book, and at what they say of one another; nothing is changed.
  public func examine(_ rules: IndexRules) throws(FileFailure) -> [BookFinding] {
    var findings: [BookFinding] = []
    guard try status(of: path) != nil else { return [] }
    for folder in [path, contactFolder, transcriptFolder, playbookFolder, keptFolder, mergeFolder] {
      guard let status = try status(of: folder) else { continue }
      if status.isOpenToOthers || status.isReadableByOthers {
        findings.append(
          BookFinding(
            path: folder, message: BookWording.othersRead,
            repair: .closeToOthers(isFolder: true)))
      }
      try examineNames(in: folder, &findings)
    }
    for name in ["practice", "practices"] {
      try examineAccess(to: path + "/" + name, &findings)
    }
    try examineMerges(&findings)
    try examineContacts(rules, &findings)
    return findings
  }

  /// Whether the owner alone gets at a folder and everything below it, whatever the files are.
  private func examineAccess(
    to folder: String, depth: Int = 0, _ findings: inout [BookFinding]
  ) throws(FileFailure) {
    guard depth < 6, let status = try status(of: folder), status.isFolder else { return }
    if status.isOpenToOthers || status.isReadableByOthers {
      findings.append(
        BookFinding(
          path: folder, message: BookWording.othersRead, repair: .closeToOthers(isFolder: true)))
    }
    for name in try folderContents(folder) {
      let place = folder + "/" + name
      guard let status = try BookStore.status(of: place) else { continue }
      if status.isFolder {
        try examineAccess(to: place, depth: depth + 1, &findings)
      } else if let finding = finding(at: place, name, status) {
        findings.append(finding)
      }
    }
  }

  /// What is wrong with a file whatever it holds; nothing where nothing is.
  private func finding(at place: String, _ name: String, _ status: FileStatus) -> BookFinding? {
    if !status.isRegular {
      return BookFinding(path: place, message: BookWording.noRegularFile)
    }
    if isLeftOver(name) {
      return BookFinding(path: place, message: BookWording.leftOver, repair: .remove)
    }
    if name == ".lock" || name.hasPrefix(".") && name.hasSuffix(".lock") { return nil }
    guard status.isOpenToOthers || status.isReadableByOthers else { return nil }
    return BookFinding(
      path: place, message: BookWording.othersRead, repair: .closeToOthers(isFolder: false))
  }

  /// The copies that merges keep, with their records.
  private func examineMerges(_ findings: inout [BookFinding]) throws(FileFailure) {
    guard try status(of: mergeFolder) != nil else { return }
    for name in try folderContents(mergeFolder) {
      let folder = mergeFolder + "/" + name
      guard try status(of: folder)?.isFolder == true else { continue }
      try examineAccess(to: folder, &findings)
      guard let record = mergeRecord(in: folder) else {
        findings.append(BookFinding(path: folder, message: BookWording.mergeUnreadable))
        continue
      }
      if record.hash == nil {
        findings.append(
          BookFinding(path: folder, message: BookWording.mergeCutOff(record.kept)))
      }
    }
  }

  /// What each folder holds beside its own kind of files.
  private func examineNames(
    in folder: String, _ findings: inout [BookFinding]
  ) throws(FileFailure) {
    let endings = [
      contactFolder: [".md"], transcriptFolder: [".txt"], playbookFolder: [".yaml", ".yml"],
      keptFolder: [".yaml"], path: [".txt"],
    ]
    let folders = [
      path: ["contacts", "transcripts", "playbooks", "practice", "practices", "merged", ".git"],
      playbookFolder: ["kept"],
    ]
    for name in try folderContents(folder) {
      let place = folder + "/" + name
      guard let status = try status(of: place) else { continue }
      func found(_ message: String, _ repair: BookFinding.Repair? = nil) {
        findings.append(BookFinding(path: place, message: message, repair: repair))
      }
      if status.isFolder {
        if folder != mergeFolder, folders[folder]?.contains(name) != true {
          found(BookWording.unknown)
        }
      } else if !status.isRegular || isLeftOver(name) {
        if let finding = finding(at: place, name, status) { findings.append(finding) }
      } else if name == ".lock" || name.hasPrefix(".") && name.hasSuffix(".lock") {
        continue
      } else if endings[folder]?.contains(where: { name.hasSuffix($0) }) != true {
        found(BookWording.unknown)
      } else if let finding = finding(at: place, name, status) {
        findings.append(finding)
      } else if folder == keptFolder {
        examineKept(place, name, &findings)
      }
    }
  }

  /// A kept playbook is named by the hash of its bytes.
  private func examineKept(_ path: String, _ name: String, _ findings: inout [BookFinding]) {
    guard let bytes = try? readBytes(at: path, limit: textLimit) else { return }
    let stem = name.split(separator: ".").first ?? ""
    if !stem.hasSuffix("-" + hash(of: bytes)) {
      findings.append(BookFinding(path: path, message: BookWording.otherHash))
    }
  }

  private func examineContacts(
    _ rules: IndexRules, _ findings: inout [BookFinding]
  ) throws(FileFailure) {
    var files: [String: [String]] = [:]
    for file in try contactFiles() {
      files[Book.contactID(ofFile: file) ?? file, default: []].append(file)
    }
    var transcripts: [String: [String]] = [:]
    for file in try transcriptFiles() {
      guard let id = Book.contactID(ofFile: file) else {
        findings.append(
          BookFinding(path: transcriptPath(file), message: BookWording.noKey(of: file)))
        continue
      }
      transcripts[id, default: []].append(file)
    }
    let moved = Set(try merges().map(\.gone))
    for id in Set(files.keys).union(transcripts.keys).sorted() {
      if let several = files[id], several.count > 1 {
        findings.append(
          BookFinding(path: contactPath(several[1]), message: BookWording.sameKey(several, id)))
      }
      examine(
        id, files[id]?.first, transcripts[id] ?? [], movedFrom: moved, rules, &findings)
    }
  }

  /// A contact file beside what its transcripts tell.
  private func examine(
    _ id: String, _ name: String?, _ transcripts: [String], movedFrom moved: Set<String>,
    _ rules: IndexRules, _ findings: inout [BookFinding]
  ) {
    var history = History(id)
    // What can't be read, or may be somebody else's, is nothing to write a contact file by.
    var isSure = true
    for file in transcripts {
      let path = transcriptPath(file)
      do throws(UnreadableText) {
        let transcript = try readTranscript(at: path)
        if let contact = transcript.head.contact, contact != id, !moved.contains(contact) {
          findings.append(BookFinding(path: path, message: BookWording.otherContact(contact, id)))
          isSure = false
        }
        if let wanted = transcript.head.playbook, let hash = wanted.hash,
          hash != rules.playbook.hash, keptPlaybookPath(id: wanted.id, hash: hash) == nil
        {
          findings.append(
            BookFinding(path: path, message: BookWording.playbookNotKept(wanted.text)))
        }
        history.fold(transcript, file: file, on: rules.now.day)
      } catch {
        findings.append(BookFinding(path: path, message: error.message))
        isSure = false
      }
    }
    guard let name else {
      if history.unfinished == nil {
        findings.append(
          BookFinding(
            path: transcriptPath(transcripts[0]), message: BookWording.noContactFile,
            repair: isSure ? .bringUpToDate(contact: id) : nil))
      }
      return
    }
    examine(name, of: id, isSure ? history : nil, rules, &findings)
  }

  private func readTranscript(at path: String) throws(UnreadableText) -> Transcript {
    let text = try readText(at: path, limit: transcriptLimit, mayBeCut: true, ofBook: true).text
    do throws(Complaint) {
      return try Transcript(parsing: text, file: path)
    } catch {
      throw .complaint(error)
    }
  }

  /// A contact file by itself, and beside the history where that is known.
  private func examine(
    _ name: String, of id: String, _ history: History?, _ rules: IndexRules,
    _ findings: inout [BookFinding]
  ) {
    let path = contactPath(name)
    do throws(UnreadableText) {
      let file = try contactFile(named: name)
      if let complaint = file.complaint(about: rules.playbook) { throw .complaint(complaint) }
      if Book.contactID(ofFile: name) == nil {
        // No transcripts are its own, so nothing can be missing of them.
        return findings.append(BookFinding(path: path, message: BookWording.noKey(of: name)))
      } else if file.id != id {
        findings.append(BookFinding(path: path, message: BookWording.otherKey(file.id, id)))
      }
      for near in file.misspeltKeys(rules.playbook) {
        let message = BookWording.misspeltKey(near.key, near.nearest, path, line: near.line)
        findings.append(BookFinding(path: path, message: message, isHint: true))
      }
      guard let history else { return }
      let told = file.eventCount ?? history.eventCount
      if told > history.eventCount {
        findings.append(BookFinding(path: path, message: BookWording.transcriptsMissing))
      } else if told < history.eventCount, history.unfinished == nil {
        findings.append(
          BookFinding(
            path: path, message: BookWording.behind, repair: .bringUpToDate(contact: id)))
      }
    } catch {
      findings.append(BookFinding(path: path, message: error.message))
    }
  }

  /// Mends what a finding says, where that is no more than files and their permissions; false where it
  /// is more.
  public func mend(_ finding: BookFinding) throws(FileFailure) -> Bool {
    switch finding.repair {
    case .closeToOthers(let isFolder): try setMode(of: finding.path, to: isFolder ? 0o700 : 0o600)
    case .remove: try removeFile(finding.path)
    case .bringUpToDate, nil: return false
    }
    return true
  }
}
