import GRDB

/// The search index of a book: a cache beside it that may be deleted at any time, as the files are the
/// record.
///
/// Each reading looks at the size and the times of every file first, and reads again what changed. An
/// index that is damaged or of another form is made anew; where none can be kept, one is made in
/// memory. No answer depends on it, but for what a quick look passes over.
public struct BookIndex: Sendable {
  private let book: Book
  private let file: IndexFile?

  /// Makes the index of a book in the folder for what can be lost, such as `~/.local/state/leadline`;
  /// without one it lasts only as long as each reading.
  public init(of book: Book, in state: String?) {
    self.book = book
    file = state.map { IndexFile(of: book, in: $0) }
  }

  /// Reads from the index once it is in step with the book; ratings are those by the rules.
  ///
  /// A `quick` look at the book does without looking at each transcript: see `IndexRefresh.need`.
  public func read<Answer>(
    _ rules: IndexRules, quick isQuick: Bool = false, _ body: (IndexReading) throws -> Answer
  ) throws -> Answer {
    if let file {
      do {
        return try read(try file.open(), rules, isQuick, body)
      } catch let error as DatabaseError where error.isOfTheFile {
        file.remove()
      } catch is IndexFile.OtherForm {
        file.remove()
      } catch is DatabaseError {
        // The disk is full or read-only, or another process writes for very long.
        return try read(try IndexFile.inMemory(), rules, isQuick, body)
      } catch let failure as FileFailure where failure.path.hasPrefix(file.folder) {
        return try read(try IndexFile.inMemory(), rules, isQuick, body)
      }
      if let queue = try? file.open(), let answer = try? read(queue, rules, isQuick, body) {
        return answer
      }
    }
    return try read(try IndexFile.inMemory(), rules, isQuick, body)
  }

  /// Removes the index: what it told of the book is gone from the disk.
  public func remove() {
    file?.remove()
  }

  private func read<Answer>(
    _ queue: DatabaseQueue, _ rules: IndexRules, _ isQuick: Bool,
    _ body: (IndexReading) throws -> Answer
  ) throws -> Answer {
    try queue.inDatabase { database in
      try IndexFile.makeTables(database)
      let refresh = IndexRefresh(book: book, rules: rules, database: database)
      var answer: Answer?
      try database.inTransaction(.deferred) {
        if try refresh.need(quick: isQuick) == .nothing {
          answer = try body(IndexReading(database: database))
        }
        return .commit
      }
      if let answer { return answer }
      try database.inTransaction(.immediate) {
        try refresh.run()
        answer = try body(IndexReading(database: database))
        return .commit
      }
      guard let answer else { throw DatabaseError() }
      return answer
    }
  }
}

extension DatabaseError {
  /// Whether the file of the index is at fault, so that it helps to make it anew.
  fileprivate var isOfTheFile: Bool {
    switch resultCode {
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR, .SQLITE_MISMATCH, .SQLITE_CONSTRAINT,
      .SQLITE_FORMAT, .SQLITE_SCHEMA:
      true
    default: false
    }
  }
}
