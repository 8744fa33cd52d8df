import Dialogue
import Glibc
import Records
public import Sessions

/// A running transcript in a file that grows, in a named pipe, or on standard input.
///
/// A file may come later, be cut short, or be replaced by another: what is new is read from its
/// start, and what it only repeats is left out. A named pipe waits for its next writer. Of what was
/// heard of a file four bytes a word are kept, to know it again; of a pipe nothing.
public final class FollowedTranscript: HeardStream {
  /// Whether nothing more will come.
  public private(set) var isOver = false

  private let path: String?
  private var transcript = LiveTranscript()
  private var source = Source.none
  private var waiting: ArraySlice<Overheard> = []
  private var stopsAtEnd: Bool
  /// When bytes came last, and whether what they left half was taken.
  private var lastBytes = milliseconds()
  private var isSettled = true
  /// What was said already, so that it is said once.
  private var lastNotice: String?

  /// Where the bytes come from.
  private enum Source {
    case none
    case file(GrowingText)
    /// A pipe; whether somebody has written into it.
    case pipe(Int32, hasWriter: Bool)
  }

  /// How often a file is looked at, in milliseconds.
  private static let pace: Int32 = 15
  /// After so many milliseconds without a byte, what looks complete is taken.
  private static let stall = 1000

  /// Follows a file or named pipe; `stopsAtEnd` reads it to its present end only.
  public init(_ path: String, stopsAtEnd: Bool = false) throws(FileProblem) {
    self.path = path
    self.stopsAtEnd = stopsAtEnd
    do throws(FileFailure) {
      try open(path)
    } catch {
      guard error.code == ENOENT, !stopsAtEnd else { throw .failure(error) }
      say(BookWording.waitsFor(name))
    }
  }

  /// Follows standard input.
  public init() {
    path = nil
    stopsAtEnd = true
    source = .pipe(0, hasWriter: true)
    transcript = LiveTranscript(canRepeat: false)
  }

  deinit { close() }

  /// Leaves out what was heard of a file before, where it repeats that from its start.
  public func leaveOut(_ heard: [String]) {
    if case .pipe = source { return }
    transcript = LiveTranscript(after: heard)
  }

  /// What is readable once there may be more.
  public var descriptor: Int32? {
    if case .pipe(let descriptor, true) = source, !isOver { descriptor } else { nil }
  }

  /// After how many milliseconds to look again.
  public var patience: Int32 {
    if !waiting.isEmpty { return 0 }
    if isOver { return -1 }
    guard case .pipe(_, let hasWriter) = source else { return FollowedTranscript.pace }
    if !hasWriter { return FollowedTranscript.pace }
    return isSettled ? -1 : Int32(max(1, FollowedTranscript.stall - sinceBytes))
  }

  /// From now on the present end is the end.
  public func stopAtEnd() { stopsAtEnd = true }

  /// What came since it was last asked.
  public func next(atMost count: Int) -> [Overheard] {
    if waiting.isEmpty, !isOver { look() }
    let taken = waiting.prefix(count)
    waiting = waiting.dropFirst(count)
    return Array(taken)
  }

  /// The name of the file without its folder.
  private var name: String {
    path.map { $0.split(separator: "/").last.map { String($0) } ?? $0 } ?? "-"
  }

  private var sinceBytes: Int { milliseconds() - lastBytes }

  // MARK: Looking

  private func look() {
    do throws(FileFailure) {
      switch source {
      case .none: if let path { try open(path) }
      case .file(let file): try look(at: file)
      case .pipe(let descriptor, let hasWriter): try look(at: descriptor, hasWriter)
      }
    } catch {
      // What can't be read is not waited for, but opened anew at the pace of a file, from its start.
      if stopsAtEnd {
        finish()
      } else if case .file = source {
        hear(transcript.restart())
      }
      close()
      source = .none
      if error.code != ENOENT { say(error.message) }
    }
    if !isSettled, sinceBytes >= FollowedTranscript.stall {
      isSettled = true
      hear(transcript.settle())
    }
  }

  private func look(at file: GrowingText) throws(FileFailure) {
    switch try file.next() {
    case .bytes(let bytes): take(bytes)
    case .cutShort:
      say(BookWording.readAgain(name))
      hear(transcript.restart())
    case .replaced:
      hear(transcript.restart(whole: true))
      say(BookWording.newOne(name))
      source = .none
    case .nothing:
      guard stopsAtEnd else { return }
      finish()
    }
  }

  private func look(at descriptor: Int32, _ hasWriter: Bool) throws(FileFailure) {
    var state = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&state, 1, 0) > 0 else { return }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = try readDescriptor(descriptor, into: &buffer)
    if count > 0 {
      source = .pipe(descriptor, hasWriter: true)
      take(buffer[..<count])
    } else if let path, !stopsAtEnd {
      hear(transcript.finish())
      say(BookWording.writerGone(name))
      // Opened again before it is closed, so that nothing of the next writer is lost; the new one
      // waits for somebody to write.
      let again = unsafe Glibc.open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
      close()
      source = again < 0 ? .none : .pipe(again, hasWriter: false)
    } else {
      finish()
    }
  }

  private func take(_ bytes: some Sequence<UInt8>) {
    lastBytes = milliseconds()
    isSettled = false
    hear(transcript.take(bytes))
  }

  private func finish() {
    hear(transcript.finish())
    isOver = true
    say(BookWording.streamEnded)
  }

  private func hear(_ utterances: [LiveTranscript.Utterance]) {
    if !utterances.isEmpty { lastNotice = nil }
    waiting += utterances.map {
      .utterance(speaker: $0.speaker ?? HeardCall.unnamed, text: $0.text)
    }
  }

  private func say(_ text: String) {
    guard text != lastNotice else { return }
    lastNotice = text
    waiting.append(.notice(text))
  }

  // MARK: Opening

  private func open(_ path: String) throws(FileFailure) {
    // A named pipe that nobody writes into must not be waited for here.
    let wait = stopsAtEnd ? 0 : O_NONBLOCK
    let descriptor = unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC | wait)
    guard descriptor >= 0 else {
      throw FileFailure(operation: .open, path: path, code: errno)
    }
    let file = GrowingText(descriptor, path)
    let status = try file.status()
    if status.isFolder { throw FileFailure(operation: .read, path: path, code: EISDIR) }
    if status.isRegular != transcript.canRepeat {
      transcript = LiveTranscript(canRepeat: status.isRegular)
    }
    if status.isRegular {
      source = .file(file)
    } else {
      source = .pipe(file.release(), hasWriter: stopsAtEnd)
    }
  }

  private func close() {
    if case .pipe(let descriptor, _) = source, path != nil { Glibc.close(descriptor) }
  }
}
