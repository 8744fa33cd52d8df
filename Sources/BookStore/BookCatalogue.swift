public import Qualification

/// The files of a book by contact, listed once: for work on many contacts, each of which is read
/// without looking through the folders again.
public struct BookCatalogue: Sendable {
  /// The contacts that have a file, by the names of the files.
  public let contacts: Contacts

  private let book: Book
  private let transcripts: FileNames

  /// The keys of contacts with their files, made from the names as they are asked for.
  public struct Contacts: RandomAccessCollection, Sendable {
    let files: FileNames

    /// The number of the first, which is 0.
    public var startIndex: Int { 0 }

    /// The number behind the last.
    public var endIndex: Int { files.count }

    /// The key and the file of a contact by its number.
    public subscript(index: Int) -> (id: String, file: String) { (files.key(index), files[index]) }
  }

  /// Lists the files of a book.
  public init(of book: Book) throws(FileFailure) {
    self.book = book
    transcripts = FileNames(try book.transcriptFiles())
    contacts = Contacts(files: FileNames(try book.contactFiles()))
  }

  /// The file of a contact by its key; nothing where there is none.
  public func file(of id: String) -> String? { contacts.files.names(of: id).first }

  /// The names of the transcripts of a contact in order.
  public func transcripts(of id: String) -> [String] { transcripts.names(of: id) }

  /// Folds all transcripts of a contact, but for one that was taken away since they were listed.
  public func history(
    of id: String, without gone: String? = nil, today: Day
  ) throws(UnreadableText) -> History {
    try book.history(
      of: id, transcripts: transcripts(of: id).filter { $0 != gone }, today: today)
  }

  /// Folds the transcripts of a contact that began before a day.
  public func history(
    of id: String, before day: Day, today: Day
  ) throws(UnreadableText) -> History {
    // Each name begins with its day.
    let names = transcripts(of: id).filter { $0 < day.iso }
    return try book.history(of: id, transcripts: names, today: today)
  }
}
