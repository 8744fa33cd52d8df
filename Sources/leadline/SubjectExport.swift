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

  /// The folder of the configuration; nothing where even the home folder is unknown.
  let configurationFolder: String?

  /// A line of another file that tells of the person.
  private struct Mention {
    var file: String
    var line: Int
    var text: String
  }

  /// A file of the person's own, by the name under which it is given.
  private struct Copy {
    var name: String
    var bytes: [UInt8]
    var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  /// What is given: all that forgetting would take away, so that neither knows of less.
  private struct Matter {
    var file: Copy?
    var transcripts: [Copy] = []
    /// What else is the person's own: copies, drafts, practices.
    var others: [Copy] = []
    var mentions: [Mention] = []
    /// Files that can't be read, and may name the person.
    var unread: [String] = []
  }

  /// What was written: the files, how many lines elsewhere tell of the person, and which files could not
  /// be read.
  struct Outcome {
    var files: [String] = []
    var mentionCount: Int
    var unread: [String]
  }

  /// Writes the files into a new folder.
  func write(_ id: String, to folder: String, _ profiles: ProfileShelf) throws -> Outcome {
    if fileExists(folder), folderNames(folder)?.isEmpty != true {
      throw Stop(status: .cannotWrite, message: ExchangeWording.fileIsThere(folder))
    }
    let card = try shelf.card(of: id, file: shelf.catalogue.file(of: id) ?? "")
    let matter = try matter(of: id)
    var outcome = Outcome(mentionCount: matter.mentions.count, unread: matter.unread)
    func put(_ name: String, _ bytes: [UInt8]) throws {
      try orStop {
        try Book.makeFolders(folderPath("\(folder)/\(name)"))
        let draft = try FileDraft(for: "\(folder)/\(name)")
        try draft.append(bytes)
        try draft.place(at: "\(folder)/\(name)")
      }
      outcome.files.append("\(folder)/\(name)")
    }
    try orStop { try Book.makeFolders(folder + "/transcripts") }
    try put("about.md", Array(try about(card, profiles, matter).utf8))
    for copy in [matter.file].compactMap({ $0 }) + matter.transcripts + matter.others {
      try put(copy.name, copy.bytes)
    }
    let lines = matter.mentions.map { "\($0.file):\($0.line): \($0.text)\n" }
    let unread = matter.unread.map { "\($0): \(ExchangeWording.mayName)\n" }
    try put("elsewhere.txt", Array((lines + unread).joined().utf8))
    try put("subject.json", Array((try json(card, profiles, matter) + "\n").utf8))
    return outcome
  }

  private func about(
    _ card: ContactCard, _ profiles: ProfileShelf, _ matter: Matter
  ) throws -> String {
    let writer = ExportWriter(try profiles.profile("markdown"), isFull: true)
    return ExchangeWording.aboutSubject(
      card.who, shelf.now.day, matter.transcripts.map { fileName($0.name) },
      copies: matter.others.map(\.name), matter.mentions.count)
      + writer.piece(card, row: 1).text
  }

  private func json(
    _ card: ContactCard, _ profiles: ProfileShelf, _ matter: Matter
  ) throws -> String {
    let writer = ExportWriter(try profiles.profile("json"), isFull: true)
    let line = writer.piece(card, row: 1).text
    let contact = readJSON(Array(line.utf8), file: "contact").documents.first?.value ?? .null
    func files(_ copies: [Copy], _ name: (Copy) -> String) -> JSONText {
      .array(
        copies.map {
          .object([
            JSONText.Member("file", .string(name($0))), JSONText.Member("text", .string($0.text)),
          ])
        })
    }
    return JSONText.object([
      JSONText.Member("schema", .string("leadline/subject/1")),
      JSONText.Member("given_on", .string(shelf.now.day.iso)),
      JSONText.Member("contact", contact),
      JSONText.Member("contact_file", .optional(matter.file?.text)),
      JSONText.Member("transcripts", files(matter.transcripts) { fileName($0.name) }),
      JSONText.Member("copies", files(matter.others) { $0.name }),
      JSONText.Member(
        "elsewhere",
        .array(
          matter.mentions.map {
            .object([
              JSONText.Member("file", .string($0.file)), JSONText.Member("line", .integer($0.line)),
              JSONText.Member("text", .string($0.text)),
            ])
          })),
      JSONText.Member("unread", .array(matter.unread.map { .string($0) })),
    ]).text
  }

  // MARK: Looking

  private func matter(of id: String) throws -> Matter {
    let found = try orStop {
      try Forgetting(
        id, knownBy: try book.traits(of: id), in: book, state: stateFolder,
        configuration: configurationFolder)
    }
    let file = shelf.catalogue.file(of: id).map { book.contactPath($0) }
    var matter = Matter()
    // A lock holds nothing.
    for path in found.own where !fileName(path).hasSuffix(".lock") {
      let bytes = try orStop { try readRecording(at: path) }
      let place = place(of: path)
      if path == file {
        matter.file = Copy(name: "contact.md", bytes: bytes)
      } else if place.hasPrefix("transcripts/") {
        matter.transcripts.append(Copy(name: place, bytes: bytes))
      } else {
        matter.others.append(Copy(name: "copies/" + place, bytes: bytes))
      }
    }
    for path in found.mentions + found.histories + found.unread {
      let lines = found.lines(in: path)
      matter.mentions += lines.map {
        Mention(file: place(of: path), line: $0.number, text: $0.text)
      }
      if lines.isEmpty { matter.unread.append(place(of: path)) }
    }
    return matter
  }

  /// Where a file lies: in the book, or below `state` or `configuration`.
  private func place(of path: String) -> String {
    for (folder, name) in [
      (book.path, ""), (stateFolder, "state/"), (configurationFolder, "configuration/"),
    ] {
      if let folder, path.hasPrefix(folder + "/") {
        return name + path.dropFirst(folder.utf8.count + 1)
      }
    }
    return path
  }
}
