import BookStore
import Practice
import Qualification

/// The rep's record, in the folder of practices of the book.
struct RepRecord {
  /// What it tells.
  private(set) var record: Record

  private let file: GrowingRecord

  /// The folder of practices, lessons and drills of a book, a book of its own.
  static func practices(of book: Book) -> Book { Book(at: book.path + "/practice") }

  /// Reads the record of a folder of practices; one that is not there yet is empty.
  init(in practices: Book) throws {
    file = GrowingRecord(FoundRecord.fileName, in: practices)
    let file = file
    let bytes = try orStop { try file.contents() }
    record = Record(parsing: bytes, file: file.path)
  }

  /// What is to be said of what can't be read in it; of many lines only the first.
  var problems: [String] {
    let shown = 3
    let problems = record.complaints.prefix(shown).map(\.text)
    let more = record.complaints.count - shown
    return problems + (more > 0 ? [CommandWording.moreComplaints(more, in: file.path)] : [])
  }

  /// The name of the rep: as given, else as the record says.
  ///
  /// A record is one rep's: of somebody else's the command ends.
  func rep(_ given: String?) throws -> String? {
    guard let owner = record.rep, let given else { return given ?? record.rep }
    guard owner.lowercased() == given.lowercased() else {
      throw Stop(
        status: .usage, message: CommandWording.recordOfAnother(file.path, owner, given))
    }
    return owner
  }

  /// Stops where nothing can be put on record.
  func checkIsWritable() throws {
    guard record.isReadOnly else { return }
    throw Stop(status: .badData, message: record.complaints.first?.text ?? file.path)
  }

  /// Puts events on record, on the disk when it returns.
  mutating func add(_ entries: [Record.Entry], rep: String?) throws {
    if entries.isEmpty { return }
    let file = file
    var after = record
    try orStop {
      try file.add { bytes in
        let before = bytes.isEmpty ? Record(rep: rep) : Record(parsing: bytes, file: file.path)
        let piece = before.addition(of: entries)
        after = Record(parsing: bytes + Array((piece ?? "").utf8), file: file.path)
        return piece
      }
    }
    record = after
    try checkIsWritable()
  }
}
