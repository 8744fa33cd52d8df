public import Qualification
import Records

/// What holds a person in the book, the state and the configuration, and is to go.
public struct Forgetting: Sendable {
  /// The key of the contact.
  public let id: String
  /// Who it is.
  public let identity: [Contact.Field: String]
  /// The person's own files, which go as a whole: the contact file last.
  public private(set) var own: [String] = []
  /// Files of others in which the person is named, which stay without that.
  public private(set) var mentions: [String] = []
  /// The files of lines that were typed, of which those go that name the person.
  public private(set) var histories: [String] = []
  /// Files that can't be changed, and may name the person: playbooks, those of open calls, those that
  /// can't be read.
  public private(set) var unread: [String] = []

  private let forms: Mentions
  private let book: Book
  private let state: String?
  /// Who else is in a call, whose files are being written.
  private let open: Set<String>
  private var folders: [String] = []

  /// Looks at every file of the book, the state and the configuration; nothing is changed.
  public init(
    _ id: String, _ identity: [Contact.Field: String], in book: Book, state: String?,
    configuration: String?
  ) throws(FileFailure) {
    self.id = id
    self.identity = identity
    self.book = book
    self.state = state
    let phone = identity[.phone]
    let number = phone.flatMap { PhoneNumber($0)?.text }
    // A name of one word is a word of others too: "will", "may".
    let name = identity[.name].flatMap { $0.trimmed.contains(" ") ? $0.trimmed : nil }
    forms = Mentions([name, identity[.email], phone, number].compactMap { $0 })
    open = Set(try book.openContacts()).subtracting([id])
    for folder in [book.path, state, configuration].compactMap({ $0 }) {
      try look(into: folder, depth: 0)
    }
    // The contact file goes last, so that what is cut off can be begun again.
    let isContact = { (path: String) in path.hasPrefix(book.contactFolder + "/") }
    own = own.filter { !isContact($0) } + own.filter { isContact($0) }
  }

  private mutating func look(into folder: String, depth: Int) throws(FileFailure) {
    guard depth < 6, try status(of: folder)?.isFolder == true || depth == 0,
      (try? statusBehindLinks(of: folder))??.isFolder == true
    else { return }
    for name in try folderContents(folder) {
      let path = folder + "/" + name
      guard let status = try status(of: path) else { continue }
      if status.isFolder {
        if path.hasPrefix(book.path + "/"), name == ".git" { continue }
        try look(into: path, depth: depth + 1)
        let isMerge = path.hasPrefix(book.mergeFolder + "/") && name.hasSuffix("-" + id)
        if isMerge || path.hasPrefix(book.mergeFolder + "/") && name.contains("-\(id)-") {
          folders.append(path)
        }
      } else if status.isRegular {
        look(at: path, name)
      }
    }
  }

  private mutating func look(at path: String, _ name: String) {
    if let state, path.hasPrefix(state + "/index/") { return }
    if Book.contactID(ofFile: name) == id || name == ".\(id).lock" || isOfMerge(path) {
      own.append(path)
      return
    }
    guard let bytes = try? readBytes(at: path, limit: transcriptLimit) else {
      unread.append(path)
      return
    }
    if firstInvalidUTF8(in: bytes) != nil {
      // Nothing is written over that can't be written back as it was.
      if forms.areIn(bytes) { unread.append(path) }
      return
    }
    // A playbook is known by its bytes, and a call that is open writes its files itself.
    let isPlaybook = path.hasPrefix(book.path + "/playbooks/")
    if isPlaybook || Book.contactID(ofFile: name).map(open.contains) == true {
      if forms.areIn(bytes) { unread.append(path) }
      return
    }
    // The rep's record and lessons are the rep's, whoever is named in them.
    let isPractice =
      path.hasPrefix(book.path + "/practice") && !["record.txt", "lessons.txt"].contains(name)
    if isPractice,
      name.contains("--\(id)") || forms.areIn(Array(name.utf8).map { $0 == 45 ? 32 : $0 })
    {
      own.append(path)
    } else if forms.areIn(bytes) {
      if isPractice {
        own.append(path)
      } else if let state, path == state + "/history" {
        histories.append(path)
      } else {
        mentions.append(path)
      }
    }
  }

  /// Whether a file is a copy that a merge of the contact keeps.
  private func isOfMerge(_ path: String) -> Bool {
    let name = BookStore.name(of: BookStore.folder(of: path))
    return path.hasPrefix(book.mergeFolder + "/") && (name + "-").contains("-\(id)-")
  }

  /// Takes everything away; the index, which is made anew, goes as a whole.
  public func run(keepingSuppression isSuppressed: Bool) throws(UnreadableText) {
    if isSuppressed { try book.suppress(identity) }
    do throws(FileFailure) {
      for path in mentions { try rewrite(path) { forms.replaced(in: $0) } }
      for path in histories { try rewrite(path) { withoutLines($0) } }
      for path in own { try removeFile(path) }
      for folder in folders { try? removeFolder(folder) }
      for folder in [book.transcriptFolder, book.contactFolder] { try? syncFolder(folder) }
    } catch {
      throw .problem(.failure(error))
    }
    BookIndex(of: book, in: state).remove()
  }

  private func rewrite(_ path: String, _ change: (String) -> String?) throws(FileFailure) {
    try book.whileLocked { () throws(FileFailure) in
      guard let bytes = try? readBytes(at: path, limit: transcriptLimit),
        let text = change(String(decoding: bytes, as: UTF8.self))
      else { return }
      let isReplaced = try replaceText(at: path, with: text) {
        (try? readBytes(at: path, limit: transcriptLimit)) == bytes
      }
      guard isReplaced else {
        throw FileFailure(operation: .rename, path: path, code: FileFailure.replaced)
      }
    }
  }

  private func withoutLines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { forms.replaced(in: String($0)) == nil }.joined(separator: "\n")
  }
}
