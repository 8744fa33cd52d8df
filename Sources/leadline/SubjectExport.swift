import BookStore
import Interchange
import Qualification
import Records

/// Everything held on one person, for that person and for a program to read.
struct SubjectExport {
  let book: Book
  let shelf: ContactShelf
  /// The folder of history and the like; nothing where even the home folder is unknown.
  let stateFolder: String?

  /// A line of another file that tells of the person.
  private struct Mention {
    var file: String
    var line: Int
    var text: String
  }

  /// Writes the files into a new folder; gives what it wrote, and how many lines elsewhere tell of
  /// the person.
  func write(
    _ id: String, to folder: String, _ profiles: ProfileShelf
  ) throws -> (files: [String], mentions: Int) {
    if fileExists(folder), folderNames(folder)?.isEmpty != true {
      throw Stop(status: .cannotWrite, message: ExchangeWording.fileIsThere(folder))
    }
    let card = try shelf.card(of: id, file: shelf.catalogue.file(of: id) ?? "")
    let transcripts = try shelf.catalogue.transcripts(of: id).map { name in
      (name: name, text: try readWhole(book.transcriptPath(name)))
    }
    let own = try shelf.catalogue.file(of: id).map { try readWhole(book.contactPath($0)) }
    let mentions = try mentions(of: id)
    try orStop { try Book.makeFolders(folder + "/transcripts") }
    var files: [String] = []
    func put(_ name: String, _ text: String) throws {
      try orStop {
        let draft = try FileDraft(for: "\(folder)/\(name)")
        try draft.append(text)
        try draft.place(at: "\(folder)/\(name)")
      }
      files.append("\(folder)/\(name)")
    }
    try put("about.md", try about(card, profiles, transcripts.map(\.name), mentions.count))
    if let own { try put("contact.md", own) }
    for (name, text) in transcripts { try put("transcripts/" + name, text) }
    try put(
      "elsewhere.txt", mentions.map { "\($0.file):\($0.line): \($0.text)\n" }.joined())
    try put("subject.json", try json(card, profiles, own, transcripts, mentions) + "\n")
    return (files, mentions.count)
  }

  private func readWhole(_ path: String) throws -> String {
    try readTextOrStop(path, limit: transcriptLimit)
  }

  private func about(
    _ card: ContactCard, _ profiles: ProfileShelf, _ transcripts: [String], _ mentions: Int
  ) throws -> String {
    let writer = ExportWriter(try profiles.profile("markdown"), isFull: true)
    return ExchangeWording.aboutSubject(card.who, shelf.now.day, transcripts, mentions)
      + writer.piece(card, row: 1).text
  }

  private func json(
    _ card: ContactCard, _ profiles: ProfileShelf, _ own: String?,
    _ transcripts: [(name: String, text: String)], _ mentions: [Mention]
  ) throws -> String {
    let writer = ExportWriter(try profiles.profile("json"), isFull: true)
    let line = writer.piece(card, row: 1).text
    let contact = readJSON(Array(line.utf8), file: "contact").documents.first?.value ?? .null
    return JSONText.object([
      JSONText.Member("schema", .string("leadline/subject/1")),
      JSONText.Member("given_on", .string(shelf.now.day.iso)),
      JSONText.Member("contact", contact), JSONText.Member("contact_file", .optional(own)),
      JSONText.Member(
        "transcripts",
        .array(
          transcripts.map {
            .object([
              JSONText.Member("file", .string($0.name)), JSONText.Member("text", .string($0.text)),
            ])
          })),
      JSONText.Member(
        "elsewhere",
        .array(
          mentions.map {
            .object([
              JSONText.Member("file", .string($0.file)), JSONText.Member("line", .integer($0.line)),
              JSONText.Member("text", .string($0.text)),
            ])
          })),
    ]).text
  }

  // MARK: Elsewhere

  /// The lines of all other files of the book, and of history and practice, that name the person in any
  /// of the ways by which forgetting finds them.
  private func mentions(of id: String) throws -> [Mention] {
    let forms = Mentions(of: try orStop { try book.traits(of: id) })
    if forms.isEmpty { return [] }
    var mentions: [Mention] = []
    let roots = [(book.path, "")] + (stateFolder.map { [($0, "state/")] } ?? [])
    for (root, prefix) in roots {
      for path in textFiles(in: root, depth: 3) where Book.contactID(ofFile: fileName(path)) != id {
        guard let text = try? readText(at: root + "/" + path, limit: transcriptLimit).text else {
          continue
        }
        mentions += forms.lines(in: text).map {
          Mention(file: prefix + path, line: $0.number, text: $0.text)
        }
      }
    }
    return mentions
  }

  /// The paths of the text files below a folder, that of no lock among them.
  private func textFiles(in folder: String, depth: Int) -> [String] {
    var files: [String] = []
    for name in folderNames(folder) ?? [] where !name.hasPrefix(".") {
      if ["md", "txt", "yaml", "jsonl", ""].contains(ending(name)) { files.append(name) }
      guard depth > 0, let inner = folderNames(folder + "/" + name) else { continue }
      if !inner.isEmpty {
        files.removeAll { $0 == name }
        files += textFiles(in: folder + "/" + name, depth: depth - 1).map { name + "/" + $0 }
      }
    }
    return files
  }

  private func ending(_ name: String) -> String {
    name.contains(".") ? String(name.split(separator: ".").last ?? "") : ""
  }
}
