import Qualification
import Records

/// A copy of a contact file that a person changes in an editor of their own, for its owner alone; it
/// stays until what is in it was taken over.
public struct EditedCopy {
  /// Where it is.
  public let path: String

  /// Whether it was there before, from an edit that was not taken over.
  public let isOld: Bool

  /// The hash of the contact file that it is a copy of; nothing where that can't be told any more.
  public let base: String?

  private var basePath: String { path + ".base" }

  /// Makes a copy of a contact file in the folder for what can be lost, or finds the one that was left
  /// there, which may be of an older version of the file.
  public init(of text: TextFile, named name: String, in state: String) throws(FileFailure) {
    let folder = state + "/edits"
    try Book.makeFolders(folder)
    path = folder + "/" + name
    isOld = try status(of: path)?.isRegular == true
    if isOld {
      base = (try? readBytes(at: path + ".base", limit: textLimit)).map {
        String(decoding: $0, as: UTF8.self)
      }
      return
    }
    base = text.hash
    // One that was left by an interrupted start goes first.
    if try status(of: path + ".base") != nil { try removeFile(path + ".base") }
    try createText(at: path + ".base", text.hash)
    try createText(at: path, text.text)
  }

  /// What is in it now.
  public func text() throws(UnreadableText) -> TextFile { try readText(at: path) }

  /// Removes it.
  public func remove() throws(FileFailure) {
    try removeFile(path)
    if try status(of: basePath) != nil { try removeFile(basePath) }
  }
}

extension Book {
  /// The text of a contact file of the book with its hash.
  public func contactText(named name: String) throws(UnreadableText) -> TextFile {
    try readText(at: contactPath(name), ofBook: true)
  }

  /// Puts a text in place of a contact file that still has a hash; false where another program changed
  /// it meanwhile.
  public func replaceContact(
    _ name: String, with text: String, ifStill hash: String
  ) throws(FileFailure) -> Bool {
    try prepare()
    return try whileLocked { () throws(FileFailure) in
      try replaceText(at: contactPath(name), with: text) {
        (try? readBytes(at: contactPath(name), limit: textLimit)).map { BookStore.hash(of: $0) }
          == hash
      }
    }
  }
}
