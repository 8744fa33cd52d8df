public import Qualification

/// The files of a book by contact, listed once: for work on many contacts, each of which is read
/// without looking through the folders again.
public struct BookCatalogue: Sendable {
  /// The keys of the contacts with their files, by the names of the files.
  public let contacts: [(id: String, file: String)]

  private let book: Book
  private let transcripts: [String: [String]]
  private let files: [String: String]

  /// Lists the files of a book.
  public init(of book: Book) throws(FileFailure) {
    self.book = book
    var transcripts: [String: [String]] = [:]
    for name in try book.transcriptFiles() {
      if let id = Book.contactID(ofFile: name) { transcripts[id, default: []].append(name) }
    }
    self.transcripts = transcripts
    contacts = try book.contactFiles().compactMap { file in
      Book.contactID(ofFile: file).map { ($0, file) }
    }
    files = Dictionary(contacts.map { ($0.id, $0.file) }) { first, _ in first }
  }

  /// The file of a contact by its key; nothing where there is none.
  public func file(of id: String) -> String? { files[id] }

  /// The names of the transcripts of a contact in order.
  public func transcripts(of id: String) -> [String] { transcripts[id] ?? [] }

  /// Folds all transcripts of a contact.
  public func history(of id: String, today: Day) throws(UnreadableText) -> History {
    try book.history(of: id, transcripts: transcripts(of: id), today: today)
  }
}
