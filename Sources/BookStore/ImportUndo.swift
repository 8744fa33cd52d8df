public import Qualification
import Records

/// What one import made, as the heads of the transcripts tell.
public struct ImportRecord: Sendable {
  /// The import.
  public let run: String

  /// The file that it read.
  public let file: String

  /// The contacts with the transcripts that it wrote.
  public let contacts: [(id: String, transcript: String)]

  /// The hashes of the rep's own lines in the files that it made, by the keys of the contacts.
  let ownLines: [String: String]

  /// Whether the import made a contact, and did not only change one.
  public func isNew(_ id: String) -> Bool { ownLines[id] != nil }
}

extension Book {
  /// The last import of the book; nothing where there was none.
  public func lastImport() throws(FileFailure) -> ImportRecord? {
    struct Found {
      var contacts: [(id: String, transcript: String)] = []
      var ownLines: [String: String] = [:]
      var file = ""
      var latest: Int64 = 0

      mutating func add(
        _ id: String, _ name: String, _ head: (value: String, own: String?), _ changed: Int64
      ) {
        contacts.append((id, name))
        ownLines[id] = head.own
        if let of = head.value.firstRange(of: " of ") {
          file = String(head.value[of.upperBound...])
        }
        latest = max(latest, changed)
      }
    }
    var runs: [String: Found] = [:]
    for name in try transcriptFiles() {
      guard let id = Book.contactID(ofFile: name), let head = importHead(of: name) else { continue }
      let place = head.value.firstRange(of: " row ")
      let run = String(head.value[..<(place?.lowerBound ?? head.value.endIndex)])
      let changed = try status(of: transcriptPath(name))?.changed ?? 0
      // In place: a copy for each transcript would take time that grows with the square.
      runs[run, default: Found()].add(id, name, head, changed)
    }
    // Two imports of one moment differ by when their files were written.
    let last = runs.max { left, right in
      (moment(of: left.key), left.value.latest) < (moment(of: right.key), right.value.latest)
    }
    return last.map {
      ImportRecord(
        run: $0.key, file: $0.value.file, contacts: $0.value.contacts, ownLines: $0.value.ownLines)
    }
  }

  private func moment(of run: String) -> Int64 {
    // The key behind the moment has four letters and a hyphen before it.
    Moment(iso: run.dropLast(5))?.seconds ?? 0
  }

  /// What the head of a transcript says of an import; nothing where it is of another kind.
  private func importHead(of name: String) -> (value: String, own: String?)? {
    guard var lines = try? LineReader(transcriptPath(name)) else { return nil }
    var value: String?
    var own: String?
    var count = 0
    while count < 32, let line = (try? lines.next()) ?? nil, !line.text.isEmpty {
      count += 1
      if count == 2, line.text != "kind: import" { return nil }
      if line.text.hasPrefix("import: ") { value = String(line.text.dropFirst(8)) }
      if line.text.hasPrefix("own-lines: ") { own = String(line.text.dropFirst(11)) }
    }
    return value.map { ($0, own) }
  }

  /// Takes a contact out of the book that an import made and nobody touched since; false where
  /// somebody did, and nothing is removed then.
  public func remove(
    _ id: String, of run: ImportRecord, among catalogue: BookCatalogue, _ playbook: Playbook
  ) throws(UnreadableText) -> Bool {
    let transcripts = catalogue.transcripts(of: id)
    guard transcripts.count == 1, let own = run.ownLines[id] else { return false }
    let history = try history(of: id, transcripts: transcripts, today: Day(number: 0))
    let found = try contactFile(of: id, last: catalogue.file(of: id))
    if let (_, _, file) = found {
      guard hash(of: Array(file.ownLines(playbook).utf8)) == own,
        file.edits(since: history.contact, playbook).isEmpty
      else { return false }
    }
    do throws(FileFailure) {
      try whileLocked { () throws(FileFailure) in
        if let name = found?.name { try removeFile(contactPath(name)) }
        try removeFile(transcriptPath(transcripts[0]))
      }
    } catch {
      throw .problem(.failure(error))
    }
    return true
  }

  /// Removes a transcript that an import wrote about a contact of the book.
  public func removeTranscript(_ name: String) throws(FileFailure) {
    try whileLocked { () throws(FileFailure) in
      try removeFile(transcriptPath(name))
      try syncFolder(transcriptFolder)
    }
  }
}
