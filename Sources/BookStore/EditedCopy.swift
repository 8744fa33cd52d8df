import Qualification
import Records

/// A copy of a contact file that a person changes in an editor of their own, for its owner alone; it
/// stays until what is in it was taken over.
public struct EditedCopy {
  /// Where it is.
  public let path: String

  /// Whether it was there before, from an edit that was not taken over.
  public let isOld: Bool

  /// Makes a copy of a text in the folder for what can be lost, or finds the one that was left there.
  public init(of text: String, named name: String, in state: String) throws(FileFailure) {
    let folder = state + "/edits"
    try Book.makeFolders(folder)
    path = folder + "/" + name
    isOld = try status(of: path)?.isRegular == true
    if !isOld { try createText(at: path, text) }
  }

  /// What is in it now.
  public func text() throws(UnreadableText) -> TextFile { try readText(at: path) }

  /// Removes it.
  public func remove() throws(FileFailure) { try removeFile(path) }
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
