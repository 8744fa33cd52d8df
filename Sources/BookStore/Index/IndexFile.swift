import GRDB
import Glibc

/// The file of an index: a cache that can be deleted at any time.
struct IndexFile {
  /// The index is of another form than this version reads.
  struct OtherForm: Error {}

  /// The form of the tables; an index of another form is made anew.
  static let version = 3

  /// How long another process may write before this one does without the file, in seconds.
  private static let patience = 30.0

  let path: String

  /// The folder of the indexes.
  var folder: String { BookStore.folder(of: path) }

  /// The place of the index of a book in the folder for what can be lost; a book is known by where it
  /// lies, links followed.
  init(of book: Book, in state: String) {
    let place = pathBehindLinks(of: book.path) ?? book.path
    path = "\(state)/index/\(hash(of: place.utf8)).sqlite"
  }

  /// Opens the index, or makes it, for its owner alone.
  func open() throws -> DatabaseQueue {
    try Book.makeFolders(folder)
    // SQLite gives its own files the permissions of this one.
    let file = try OpenFile(path, flags: lockFlags)
    guard try file.status().isRegular else {
      throw FileFailure(operation: .open, path: path, code: FileFailure.notRegular)
    }
    try file.closeToOthers()
    var configuration = Configuration()
    configuration.busyMode = .timeout(IndexFile.patience)
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.inDatabase { database in
      // What a loss of power takes away is made anew.
      try database.execute(sql: "PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536")
    }
    return queue
  }

  /// An index that lasts as long as the process, where no file can be had.
  static func inMemory() throws -> DatabaseQueue { try DatabaseQueue() }

  /// Removes the index with what belongs to it.
  func remove() {
    for ending in ["", "-journal", "-wal", "-shm"] { try? removeFile(path + ending) }
  }

  /// Makes the tables where there are none; fails where there are some of another form.
  static func makeTables(_ database: Database) throws {
    let found = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    if found == version { return }
    guard try found == 0 && !database.tableExists("meta") else { throw OtherForm() }
    try database.execute(
      sql: """
        CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE file (
          id INTEGER PRIMARY KEY AUTOINCREMENT, kind INTEGER NOT NULL, name TEXT NOT NULL,
          contact TEXT NOT NULL, mark INTEGER NOT NULL);
        CREATE INDEX file_contact ON file (contact);
        CREATE TABLE contact (
          key TEXT PRIMARY KEY, file TEXT NOT NULL, has_file INTEGER NOT NULL, name TEXT,
          company TEXT, email TEXT, phone TEXT, rating TEXT NOT NULL, is_rated INTEGER NOT NULL,
          points INTEGER NOT NULL, ceiling INTEGER NOT NULL, stage TEXT NOT NULL, next_step TEXT,
          next_step_on INTEGER, revisit_on INTEGER, last_talk INTEGER,
          do_not_contact INTEGER NOT NULL, problem TEXT, events INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE detail (
          key TEXT PRIMARY KEY, fields TEXT NOT NULL, state TEXT NOT NULL);
        CREATE VIRTUAL TABLE words USING fts5(
          head, body, content = '', detail = column, tokenize = 'ascii');
        CREATE VIRTUAL TABLE vocabulary USING fts5vocab(words, row);
        CREATE TABLE word (
          text TEXT PRIMARY KEY, reversed TEXT NOT NULL) WITHOUT ROWID;
        CREATE INDEX word_reversed ON word (reversed);
        PRAGMA user_version = \(version);
        """)
  }
}
