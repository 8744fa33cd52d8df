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
    var length = bytes.count
    if bytes.last != UInt8(ascii: "\n") {
      length =
        call.cutLine == nil ? bytes.count : (bytes.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
    }
    do throws(FileFailure) {
      if length < bytes.count {
        let cut = String(decoding: bytes[length...], as: UTF8.self)
        try replaceText(at: path + ".cut", with: cut)
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
        let (name, file) = try create()
        try file.append(waiting + lines)
        self.file = file
        fileName = name
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

  private func create() throws(FileFailure) -> (String, GrowingFile) {
    let name = try book.newTranscriptName(head, of: id)
    return (name, try GrowingFile(creating: book.transcriptPath(name)))
  }
}

extension Book {
  /// A name for a new transcript that comes after all others of the same contact.
  func newTranscriptName(_ head: TranscriptHead, of id: String) throws(FileFailure) -> String {
    let started = head.started ?? Moment(seconds: 0, offset: 0)
    let plain = transcriptFileName(started: started, name: head.name, id: id)
    let existing = try transcriptFiles()
    let minute = plain.prefix(15)
    let rivals = existing.filter { Book.contactID(ofFile: $0) == id && $0.hasPrefix(minute) }
    var name = plain
    var number = 2
    while let last = rivals.max(), name <= last || existing.contains(name), number < 1000 {
      let digits = number < 10 ? "0\(number)" : String(number)
      name = minute + "-" + digits + plain.dropFirst(15)
      number += 1
    }
    return name
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
