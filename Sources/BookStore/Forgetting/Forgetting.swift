import Qualification
import Records

/// What holds a person in the book, the state and the configuration, and is to go.
public struct Forgetting: Sendable {
  /// The key of the contact; nothing for somebody who is only named in the files of others.
  public let id: String?
  /// The person's own files, which go as a whole: the contact file last.
  public private(set) var own: [String] = []
  /// Files of others in which the person is named, which stay without that.
  public private(set) var mentions: [String] = []
  /// The files of lines that were typed, of which those go that name the person.
  public private(set) var histories: [String] = []
  /// Files that can't be changed, and may name the person: playbooks, those of open calls, those that
  /// can't be read.
  public private(set) var unread: [String] = []
  /// Contact files of others who have the same name, address or number, which they keep.
  public private(set) var shared: [String] = []
  /// Files with a name of the person that is a word too, and stays.
  public private(set) var doubtful: [String] = []

  /// The ways in which the person is named.
  public let forms: Mentions

  private let book: Book
  private let state: String?
  private var folders: [String] = []
  /// What is sought in the files of those who share something with the person.
  private var formsOfSharing: [String: Mentions] = [:]

  /// Looks at every file of the book, the state and the configuration; nothing is changed.
  public init(
    _ id: String?, knownBy traits: PersonTraits, in book: Book, state: String?,
    configuration: String?
  ) throws(FileFailure) {
    self.id = id
    self.book = book
    self.state = state
    forms = Mentions(of: traits)
    // Contact files tell who shares a name, which the look at transcripts needs.
    if try status(of: book.contactFolder) != nil { try look(into: book.contactFolder, depth: 1) }
    for folder in [book.path, state, configuration].compactMap({ $0 }) {
      try look(into: folder, depth: 0)
    }
    // The contact file goes last, so that what is cut off can be begun again.
    let isContact = { (path: String) in path.hasPrefix(book.contactFolder + "/") }
    own = own.filter { !isContact($0) } + own.filter { isContact($0) }
  }

  /// Whether nothing of the person was found.
  public var isEmpty: Bool { own.isEmpty && !isNamed && unread.isEmpty }

  private var isNamed: Bool { !mentions.isEmpty || !histories.isEmpty }

  /// Whether another look found the same files.
  public func isSame(as other: Forgetting) -> Bool {
    own == other.own && mentions == other.mentions && histories == other.histories
      && unread == other.unread
  }

  /// The lines of a file of somebody else in which the person is named, with their numbers from 1.
  public func lines(in path: String) -> [(number: Int, text: String)] {
    guard let bytes = try? readBytes(at: path, limit: transcriptLimit) else { return [] }
    let forms = Book.contactID(ofFile: name(of: path)).flatMap { formsOfSharing[$0] } ?? forms
    return forms.lines(in: String(decoding: bytes, as: UTF8.self))
  }

  // MARK: Looking

  private mutating func look(into folder: String, depth: Int) throws(FileFailure) {
    guard depth < 6, try status(of: folder)?.isFolder == true || depth == 0,
      (try? statusBehindLinks(of: folder))??.isFolder == true
    else { return }
    for name in try folderContents(folder) {
      let path = folder + "/" + name
      guard let status = try status(of: path) else { continue }
      if status.isFolder {
        if path.hasPrefix(book.path + "/"), name == ".git" { continue }
        if path == book.contactFolder { continue }
        try look(into: path, depth: depth + 1)
        if isOfMerge(path + "/") { folders.append(path) }
      } else if status.isRegular {
        look(at: path, name)
      }
    }
  }

  private mutating func look(at path: String, _ name: String) {
    if let state, path.hasPrefix(state + "/index/") { return }
    if isOwn(path, name) {
      own.append(path)
      return
    }
    guard let bytes = try? readBytes(at: path, limit: transcriptLimit) else {
      unread.append(path)
      return
    }
    if !forms.doubtful.isEmpty, hasDoubtful(bytes, name) { doubtful.append(path) }
    let contact = Book.contactID(ofFile: name)
    let forms = contact.map { sought(in: $0, path, bytes) } ?? forms
    // The rep's record and lessons are the rep's, whoever is named in them.
    let isPractice =
      path.hasPrefix(book.path + "/practice") && !["record.txt", "lessons.txt"].contains(name)
    guard forms.areIn(bytes) || isPractice && forms.areIn(name) else { return }
    if isPractice {
      own.append(path)
    } else if !canBeChanged(path, bytes, forms) {
      unread.append(path)
    } else if let state, path == state + "/history" {
      histories.append(path)
    } else {
      mentions.append(path)
    }
  }

  /// Whether a file is the person's own: its name has the key of the contact, or it is a copy that a
  /// merge of the contact keeps.
  private func isOwn(_ path: String, _ name: String) -> Bool {
    guard let id else { return false }
    // A copy beside a file of theirs is theirs too.
    return Book.namedKey(in: name)?.key == id || name == ".\(id).lock"
      || name.contains("--\(id).") || isOfMerge(path)
  }

  private func isOfMerge(_ path: String) -> Bool {
    guard let id, path.hasPrefix(book.mergeFolder + "/") else { return false }
    let name = BookStore.name(of: BookStore.folder(of: path))
    return (name + "-").contains("-\(id)-")
  }

  /// What is sought in a file of another contact: what is theirs too stays.
  private mutating func sought(in contact: String, _ path: String, _ bytes: [UInt8]) -> Mentions {
    if let known = formsOfSharing[contact] { return known }
    guard path.hasPrefix(book.contactFolder + "/"), forms.areIn(bytes),
      let file = try? ContactFile(parsing: String(decoding: bytes, as: UTF8.self), file: path)
    else { return forms }
    let keys: [Contact.Field] = [.name, .email, .phone, .mobile, .linkedin]
    let spared = forms.sparing(keys.compactMap { file.value($0.rawValue) })
    guard spared.count < forms.count else { return forms }
    formsOfSharing[contact] = spared
    shared.append(path)
    return spared
  }

  /// Whether a file can be written back without the person: one that is no text can't, nor can a
  /// playbook, which is known by its bytes, the files of an open call, which it writes itself, and one
  /// that could not be read any more.
  private func canBeChanged(_ path: String, _ bytes: [UInt8], _ forms: Mentions) -> Bool {
    guard firstInvalidUTF8(in: bytes) == nil, !path.hasPrefix(book.path + "/playbooks/") else {
      return false
    }
    if let contact = Book.contactID(ofFile: name(of: path)), isOpen(contact) { return false }
    let text = String(decoding: bytes, as: UTF8.self)
    guard let changed = forms.replaced(in: text) else { return false }
    return !isRead(text, path) || isRead(changed, path)
  }

  private func isOpen(_ contact: String) -> Bool {
    let mark = book.contactFolder + "/.\(contact).lock"
    guard (try? status(of: mark)) != nil else { return false }
    guard let lock = try? ContactLock(contact, in: book) else { return true }
    lock.release()
    return false
  }

  private func isRead(_ text: String, _ path: String) -> Bool {
    if path.hasPrefix(book.contactFolder + "/") {
      return (try? ContactFile(parsing: text, file: path)) != nil
    }
    if path.hasPrefix(book.transcriptFolder + "/") {
      return (try? Transcript(parsing: text, file: path)) != nil
    }
    return true
  }

  /// Whether a name that is told and not taken out stands in a file, besides mentions that are; it is
  /// somebody else's in the files of a namesake.
  private func hasDoubtful(_ bytes: [UInt8], _ name: String) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    func has(_ text: String) -> Bool {
      let mentions = forms.doubtful.map { WrittenLiteral($0, .name) }
      let folded = FoldedText(text)
      return zip(forms.doubtful, mentions).contains { written, mention in
        folded.letters.indices.contains { place in
          guard let range = mention.range(in: folded, at: place), !range.isEmpty else {
            return false
          }
          let found = folded.text[
            folded.places[range.lowerBound]...folded.places[range.upperBound - 1]]
          return found.elementsEqual(written)
        }
      }
    }
    let folded = foldedBytes(of: bytes)
    guard forms.doubtful.contains(where: { contains(folded, foldedBytes(of: Array($0.utf8))) })
    else {
      return false
    }
    let slug = foldedBytes(of: Array(name.utf8))
    if forms.doubtful.contains(where: { contains(slug, foldedBytes(of: Array($0.utf8))) }) {
      return false
    }
    return has(forms.replaced(in: text) ?? text)
  }

  // MARK: Forgetting

  /// Takes everything away; the index, which is made anew, goes as a whole.
  ///
  /// Gives the files that name the person still, such as those of a call that began meanwhile.
  public func run() throws(FileFailure) -> [String] {
    var left: [String] = []
    for path in mentions {
      let contact = Book.contactID(ofFile: name(of: path))
      let forms = contact.flatMap { formsOfSharing[$0] } ?? forms
      if try !rewrite(path, of: contact, { forms.replaced(in: $0) }) { left.append(path) }
    }
    for path in histories { _ = try rewrite(path, of: nil) { withoutLines($0) } }
    for path in own where try status(of: path) != nil { try removeFile(path) }
    for folder in folders { try? removeFolder(folder) }
    for folder in [book.transcriptFolder, book.contactFolder] { try? syncFolder(folder) }
    BookIndex(of: book, in: state).remove()
    return left
  }

  /// Writes a file anew; false where its contact is in a call.
  private func rewrite(
    _ path: String, of contact: String?, _ change: (String) -> String?
  ) throws(FileFailure) -> Bool {
    var lock: ContactLock?
    if let contact {
      do throws(FileProblem) {
        lock = try ContactLock(contact, in: book)
      } catch {
        if case .failure(let failure) = error { throw failure }
        return false
      }
    }
    defer { lock?.release() }
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
    return true
  }

  private func withoutLines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !forms.areIn(String($0)) }.joined(separator: "\n")
  }
}
