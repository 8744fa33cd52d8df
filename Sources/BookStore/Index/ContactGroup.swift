import Dialogue
import Qualification
import Records

/// The files of one contact, read for the index.
struct ContactGroup: Sendable {
  /// A file of the book.
  struct File: Sendable {
    var kind: SearchableText.Kind
    var name: String
    /// The mark of the file as it is now, where its words have to be read; nothing where the index
    /// has them.
    var mark: UInt64?
  }

  var key: String
  /// Its contact files, of which the first counts, and its transcripts in their order.
  var files: [File]

  var contacts: [File] { files.filter { $0.kind == .contact } }
  var transcripts: [File] { files.filter { $0.kind == .transcript } }

  /// What the index keeps of the files.
  struct Product: Sendable {
    var documents: [Document] = []
    var row: ContactRow?
    /// Whether the file system refused something, so that it is tried again next time.
    var isUnsure = false
  }

  /// The words of a file.
  struct Document: Sendable {
    var file: File
    var head: String
    var body: String
  }

  /// Reads the files.
  func product(of book: Book, _ rules: IndexRules) -> Product {
    var words = SearchWords()
    var product = Product()
    for file in files where file.mark != nil {
      product.documents.append(document(file, book, &words, &product.isUnsure))
    }
    if !isCopy { product.row = row(book, rules, &product.isUnsure) }
    return product
  }

  /// Whether it is no contact but a copy that another program made of a file: its words are found.
  private var isCopy: Bool {
    files.first.flatMap { Book.namedKey(in: $0.name) }?.rest.isEmpty == false
  }

  private func document(
    _ file: File, _ book: Book, _ words: inout SearchWords, _ isUnsure: inout Bool
  ) -> Document {
    let path =
      file.kind == .contact ? book.contactPath(file.name) : book.transcriptPath(file.name)
    let limit = file.kind == .contact ? textLimit : transcriptLimit
    var bytes: [UInt8] = []
    do throws(FileProblem) {
      bytes = try readBytes(at: path, limit: limit)
    } catch {
      isUnsure = isUnsure || error.isOfSystem
    }
    let text = SearchableText(bytes, file.kind)
    var (head, body): ([UInt8], [UInt8]) = ([], [])
    for range in text.heads { words.append(bytes[range], to: &head, escaped: true) }
    for line in text.lines {
      words.append(bytes[line.bytes], to: &body, escaped: text.isEscaped)
    }
    return Document(
      file: file, head: String(decoding: head, as: UTF8.self),
      body: String(decoding: body, as: UTF8.self))
  }

  private func row(
    _ book: Book, _ rules: IndexRules, _ isUnsure: inout Bool
  ) -> ContactRow? {
    guard let first = files.first else { return nil }
    let name =
      contacts.first?.name ?? Book.contactFileName(ofTranscript: first.name) ?? first.name
    var row = ContactRow(IndexedContact(id: key, file: name, hasFile: !contacts.isEmpty))
    if contacts.count > 1 {
      row.summary.problem = BookWording.sameKey(contacts.map(\.name), key)
    }
    do throws(UnreadableText) {
      let history = try book.history(
        of: key, transcripts: transcripts.map(\.name), today: rules.now.day)
      row.summary.lastTalk = history.lastTalk
      var contact = history.contact
      if !contacts.isEmpty {
        let file = try book.contactFile(named: name)
        if let complaint = file.complaint(about: rules.playbook) { throw .complaint(complaint) }
        let edits = history.edits(in: file, rules.playbook, rated: rules.playbook(ratedBy: file))
        contact = contactAfter(edits, of: contact, rules.playbook, at: rules.now)
        row.take(ownKeysOf: file, rules)
      }
      row.take(contact, eventCount: history.eventCount, rules)
    } catch {
      row.summary.problem = error.message
      isUnsure = isUnsure || !error.isBadData
      if let file = try? book.contactFile(named: name) { row.take(figuresOf: file) }
    }
    return row
  }
}

extension FileProblem {
  /// Whether the file system refused, rather than that the file is not what it should be.
  fileprivate var isOfSystem: Bool {
    if case .failure = self { true } else { false }
  }
}
