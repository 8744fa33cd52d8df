public import Dialogue
public import Qualification
public import Records
public import Sessions

/// Keeps the events of a call in its transcript: one durable write a turn.
///
/// The transcript comes into being with the first turn that says something, so that a call in which
/// nothing was said leaves nothing behind.
public struct CallLog: EventLog {
  /// The file name of the transcript; nothing before the first turn.
  public private(set) var fileName: String?

  /// How many entries have been kept by this log.
  public private(set) var entryCount = 0

  private let book: Book
  private let head: TranscriptHead
  private let id: String
  private var writer: TranscriptWriter
  private var file: GrowingFile?
  private var waiting = ""
  private var waitingCount = 0

  /// Makes the log of a new call.
  public init(
    _ head: TranscriptHead, of id: String, _ playbook: Playbook, on day: Day, in book: Book
  ) {
    self.head = head
    self.id = id
    self.book = book
    writer = TranscriptWriter(head, playbook, on: day)
    waiting = head.text
  }

  /// Goes on with the log of an unfinished call; a cut last line is kept beside it first.
  public init(
    continuing call: History.Unfinished, of id: String, _ playbook: Playbook, on day: Day,
    in book: Book
  ) throws(FileProblem) {
    head = call.head
    self.id = id
    self.book = book
    writer = TranscriptWriter(call.head, playbook, on: day)
    fileName = call.file
    let path = book.transcriptPath(call.file)
    let bytes = try readBytes(at: path, limit: transcriptLimit)
    var length = bytes.count - cutCharacterLength(bytes)
    if bytes.last != UInt8(ascii: "\n"), call.cutLine != nil {
      length = (bytes.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
    }
    do throws(FileFailure) {
      if length < bytes.count {
        let cut = String(decoding: bytes[length...], as: UTF8.self)
        _ = try book.whileLocked { () throws(FileFailure) in
          try replaceText(at: path + ".cut", with: cut)
        }
      }
      file = try GrowingFile(continuing: path, at: length)
      if length > 0, bytes[length - 1] != UInt8(ascii: "\n") { waiting = "\n" }
    } catch {
      throw .failure(error)
    }
  }

  /// Keeps the entries of a turn, all or none, and returns when they are on the disk.
  public mutating func append(_ entries: [Entry]) throws(SaveFailure) {
    var writer = writer
    let lines = writer.lines(for: entries)
    do throws(FileFailure) {
      if let file {
        try file.append(waiting + lines)
      } else if entries.contains(where: \.event.beginsTurn),
        entries.contains(where: \.event.saysSomething)
      {
        try create(with: waiting + lines)
      } else {
        waiting += lines
        waitingCount += entries.count
        self.writer = writer
        return
      }
    } catch {
      throw SaveFailure(message: error.message)
    }
    self.writer = writer
    waiting = ""
    entryCount += entries.count + waitingCount
    waitingCount = 0
  }

  /// Makes the transcript with its head and first turn in one step: without them it would be no
  /// transcript, and nobody could open the contact any more.
  private mutating func create(with text: String) throws(FileFailure) {
    let (book, head, id) = (book, head, id)
    let (name, file) = try book.whileLocked { () throws(FileFailure) in
      let name = try book.newTranscriptName(head, of: id)
      return (name, try GrowingFile(creating: book.transcriptPath(name), text))
    }
    self.file = file
    fileName = name
  }
}

extension Book {
  /// A name for a new transcript that comes after all others of the same contact.
  ///
  /// Where a clock was put back, or the rep travelled west, that is the minute of the last one and
  /// a number: a contact is the fold of its transcripts in the order of their names.
  func newTranscriptName(_ head: TranscriptHead, of id: String) throws(FileFailure) -> String {
    let started = head.started ?? Moment(seconds: 0, offset: 0)
    let plain = transcriptFileName(started: started, name: head.name, id: id)
    let rivals = try transcriptFiles().filter {
      Book.contactID(ofFile: $0) == id && startsWithMinute($0)
    }
    guard let last = rivals.max(), !startsLater(plain, last) else { return plain }
    var number = 2
    while true {
      let digits = number < 10 ? "0\(number)" : String(number)
      let name = last.prefix(15) + "-" + digits + plain.dropFirst(15)
      if name > last || number == 999 { return String(name) }
      number += 1
    }
  }
}

extension Event {
  /// Whether the event tells something of the contact or the call that is worth keeping.
  fileprivate var saysSomething: Bool {
    switch self {
    case .typed, .heard, .asked, .assessed, .closing, .quieted, .left, .resumed, .closed, .undone,
      .unknown:
      false
    default: true
    }
  }
}

/// Whether one file name comes after another by its minute alone, which is safe from any number.
private func startsLater(_ name: String, _ other: String) -> Bool {
  name.prefix(15) > other.prefix(15)
}

/// Whether a file name begins like `2026-01-12-0930-`.
private func startsWithMinute(_ name: String) -> Bool {
  let shape = name.utf8.prefix(16).map { (48...57).contains($0) ? UInt8(ascii: "0") : $0 }
  return shape == Array("0000-00-00-0000-".utf8)
}
