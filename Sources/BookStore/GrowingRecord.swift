/// A text of the book to which whole pieces are added and of which nothing is ever taken away.
///
/// Each piece is on the disk when `add` returns, or none of it is there; two processes that add at
/// once lose nothing.
public struct GrowingRecord: Sendable {
  /// Where it is.
  public let path: String

  private let book: Book

  /// The most bytes that are read of it.
  private static let limit = transcriptLimit

  /// Names a text of the book by its file, which need not be there yet.
  public init(_ file: String, in book: Book) {
    self.book = book
    path = book.path + "/" + file
  }

  /// The bytes that are there; none where there is no file yet.
  public func contents() throws(FileProblem) -> [UInt8] {
    do throws(FileFailure) {
      return try bytes() ?? []
    } catch {
      throw FileProblem(error, limit: GrowingRecord.limit)
    }
  }

  /// Adds what `piece` makes of the bytes that are there, while no other process can add; nothing is
  /// added where it gives nothing.
  ///
  /// Of a character that was cut off at the end the remains are taken away, so that what follows can
  /// be read.
  public func add(_ piece: ([UInt8]) -> String?) throws(FileProblem) {
    do throws(FileFailure) {
      try book.whileLocked { () throws(FileFailure) in
        let there = try bytes()
        guard let text = piece(there ?? []) else { return }
        guard let there else { return try createText(at: path, text) }
        let cut = cutCharacterLength(there)
        let file = try GrowingFile(continuing: path, there.dropLast(cut), cutting: cut)
        try file.append(text)
      }
    } catch {
      throw FileProblem(error, limit: GrowingRecord.limit)
    }
  }

  private func bytes() throws(FileFailure) -> [UInt8]? {
    guard try status(of: path) != nil else { return nil }
    return try fileContents(path, limit: GrowingRecord.limit, ofBook: true).bytes
  }
}
