public import Dialogue
public import Qualification
public import Records
public import Sessions

/// Keeps the events of a call in its transcript: one durable write a turn.
///
/// The transcript comes into being with the first turn that says something, so that a call in which
/// nothing was said leaves nothing behind. What is kept is held in memory as well, as another program
/// may remove its file or write over it.
public struct CallLog: EventLog {
  /// The file name of the transcript; nothing before the first turn.
  public private(set) var fileName: String?

  /// How many entries have been kept by this log.
  public private(set) var entryCount = 0

  /// The folder that `~` stands for where a copy is asked for.
  public var home: String?

  private let book: Book
  private let head: TranscriptHead
  private let id: String
  private var writer: TranscriptWriter
  private var transcript = OpenTranscript.none
  private var waiting = ""
  private var waitingCount = 0
  /// The folder of the book when it was last there.
  private var known: FileStatus?

  /// How far a transcript is.
  private enum OpenTranscript {
    case none
    /// It was left by an earlier process, and is taken up behind the bytes kept; what stands behind
    /// them is cut off.
    case left(kept: [UInt8], cut: [UInt8])
    case growing(GrowingFile)
  }

  /// Makes the log of a new call.
  public init(
    _ head: TranscriptHead, of id: String, _ playbook: Playbook, on day: Day, in book: Book
  ) {
    self.head = head
    self.id = id
    self.book = book
    writer = TranscriptWriter(head, playbook, on: day)
    waiting = head.text
    known = book.folderStatus
  }

  /// Goes on with the log of an unfinished call; a cut last line is kept beside it first.
  ///
  /// Nothing is written before the first append.
  public init(
    continuing call: History.Unfinished, of id: String, _ playbook: Playbook, on day: Day,
    in book: Book
  ) throws(FileProblem) {
    head = call.head
    self.id = id
    self.book = book
    known = book.folderStatus
    writer = TranscriptWriter(call.head, playbook, on: day)
    fileName = call.file
    let bytes = try readBytes(at: book.transcriptPath(call.file), limit: transcriptLimit)
    var length = bytes.count - cutCharacterLength(bytes)
    if bytes.last != UInt8(ascii: "\n"), call.cutLine != nil {
      length = (bytes.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
    }
    transcript = .left(kept: Array(bytes[..<length]), cut: Array(bytes[length...]))
    if length > 0, bytes[length - 1] != UInt8(ascii: "\n") { waiting = "\n" }
  }

  /// Keeps the entries of a turn, all or none, and returns when they are on the disk.
  @discardableResult
  public mutating func append(_ entries: [Entry]) throws(SaveFailure) -> [String] {
    var writer = writer
    let lines = writer.lines(for: entries)
    var notices: [String] = []
    do throws(FileFailure) {
      switch transcript {
      case .growing(let file): notices = try add(waiting + lines, to: file)
      case .left(let kept, let cut): notices = try takeUp(kept, cut, adding: waiting + lines)
      case .none:
        guard entries.contains(where: \.event.beginsTurn),
          entries.contains(where: { $0.event.saysSomething(in: head.kind) })
        else {
          waiting += lines
          waitingCount += entries.count
          self.writer = writer
          return []
        }
        try create(with: waiting + lines)
      }
    } catch {
      throw SaveFailure(message: error.message)
    }
    self.writer = writer
    waiting = ""
    entryCount += entries.count + waitingCount
    waitingCount = 0
    return notices
  }

  /// The path of the transcript.
  public var place: String? { fileName.map { book.transcriptPath($0) } }

  /// Writes the whole call, the entries that could not be kept included, into a folder.
  public func copy(with unsaved: [Entry], to folder: String) throws(SaveFailure) -> String {
    do throws(FileFailure) {
      return try book.keepCopy(text(with: unsaved), named: copyName, in: expanded(folder))
    } catch {
      throw SaveFailure(message: error.message)
    }
  }

  /// The whole call as the text of a transcript, the entries that could not be kept included.
  public func text(with unsaved: [Entry]) -> String {
    var writer = writer
    let kept: [UInt8] =
      switch transcript {
      case .none: []
      case .left(let kept, _): kept
      case .growing(let file): file.kept
      }
    return String(decoding: kept, as: UTF8.self) + waiting + writer.lines(for: unsaved)
  }

  /// The name that a copy of the transcript has outside the book.
  public var copyName: String { fileName ?? book.plainTranscriptName(head, of: id) }

  private func expanded(_ folder: String) -> String {
    guard let home, folder == "~" || folder.hasPrefix("~/") else { return folder }
    return home + folder.dropFirst()
  }

  // MARK: Files

  private mutating func add(_ text: String, to file: GrowingFile) throws(FileFailure) -> [String] {
    do throws(FileFailure) {
      try file.append(text)
      return []
    } catch {
      let whole = String(decoding: file.kept, as: UTF8.self) + text
      switch error.code {
      case FileFailure.movedAway: return try writeAnew(whole)
      case FileFailure.writtenOver: return try putAside(whole)
      default: throw error
      }
    }
  }

  /// Goes on with the transcript that was left; what was cut off goes into a file beside it first.
  private mutating func takeUp(
    _ kept: [UInt8], _ cut: [UInt8], adding text: String
  ) throws(FileFailure) -> [String] {
    let path = book.transcriptPath(fileName ?? "")
    if !cut.isEmpty {
      try book.whileLocked { () throws(FileFailure) in
        try createText(at: freePath(beside: path, "cut"), String(decoding: cut, as: UTF8.self))
      }
    }
    let file: GrowingFile
    do throws(FileFailure) {
      file = try GrowingFile(continuing: path, kept, cutting: cut.count)
    } catch {
      guard error.meansMissing else { throw error }
      return try writeAnew(String(decoding: kept, as: UTF8.self) + text)
    }
    transcript = .growing(file)
    return try add(text, to: file)
  }

  /// Writes the whole call anew where its file is gone.
  private mutating func writeAnew(_ whole: String) throws(FileFailure) -> [String] {
    let path = book.transcriptPath(fileName ?? "")
    try restoreBook()
    transcript = .growing(
      try book.whileLocked { () throws(FileFailure) in
        try GrowingFile(creating: path, whole)
      })
    return [BookWording.madeAnew(path)]
  }

  /// Writes the whole call anew where another program wrote into its file, which stays under another
  /// name.
  private mutating func putAside(_ whole: String) throws(FileFailure) -> [String] {
    let path = book.transcriptPath(fileName ?? "")
    let (file, other) = try book.whileLocked { () throws(FileFailure) in
      let other = try freePath(beside: path, "other")
      return (try GrowingFile(inPlaceOf: path, namedFromNowOn: other, whole), other)
    }
    transcript = .growing(file)
    return [BookWording.putAside(path, other)]
  }

  /// Makes the transcript with its head and first turn in one step: without them it would be no
  /// transcript, and nobody could open the contact any more.
  private mutating func create(with text: String) throws(FileFailure) {
    try restoreBook()
    let (book, head, id) = (book, head, id)
    let (name, file) = try book.whileLocked { () throws(FileFailure) in
      let name = try book.newTranscriptName(head, of: id)
      return (name, try GrowingFile(creating: book.transcriptPath(name), text))
    }
    transcript = .growing(file)
    fileName = name
  }

  /// Makes the folders that are missing; where the book itself was there and is gone, it fails.
  private mutating func restoreBook() throws(FileFailure) {
    if let known { try book.restoreFolders(knownAs: known) } else { try book.prepare() }
    known = book.folderStatus
  }
}

/// A path beside a file that nothing has yet: `x.txt.cut`, `x.txt.2.cut`.
private func freePath(beside path: String, _ ending: String) throws(FileFailure) -> String {
  var number = 1
  while true {
    let free = path + (number == 1 ? ".\(ending)" : ".\(number).\(ending)")
    if try status(of: free) == nil { return free }
    number += 1
  }
}

extension Event {
  /// Whether the event tells something of the contact or the call that is worth keeping.
  fileprivate func saysSomething(in kind: Conversation.Kind) -> Bool {
    switch self {
    // In a practice what is heard is what the rep says.
    case .heard: kind == .practice
    case .typed, .asked, .assessed, .closing, .quieted, .left, .resumed, .closed, .undone,
      .unknown:
      false
    default: true
    }
  }
}
