public import Dialogue
import Glibc
import Qualification
public import Sessions

/// What is looked for while a line is awaited, at most once a second, such as the end of a time.
///
/// What is found is shown above the line that is typed.
public final class Lookout {
  private var looks: [() -> [Line]] = []
  private var last: Int?

  /// What is listened to meanwhile; nothing where nobody speaks but the rep.
  public var stream: (any HeardStream)?

  /// Makes a lookout that looks for nothing yet.
  public init() {}

  /// Adds a look, which gives the lines that are new since it was last asked.
  public func add(_ look: @escaping () -> [Line]) {
    looks.append(look)
  }

  /// How long to wait for a key before looking again, in milliseconds; -1 is for ever.
  var patience: Int32 {
    let own: Int32 = looks.isEmpty ? -1 : 1000
    guard let stream, stream.patience >= 0 else { return own }
    return own < 0 ? stream.patience : min(own, stream.patience)
  }

  /// What is waited for beside keys; -1, which poll(2) passes over, where there is nothing.
  var descriptor: Int32 { stream?.descriptor ?? -1 }

  /// Takes what came from the stream, at most so much that a key never waits long; gives the lines
  /// to show and the prompt from then on, or nothing where nothing came.
  func listen(
    at now: Moment, whileTyping: Bool, _ prompt: Prompt, _ hearing: ([Input]) -> Interjection
  ) -> Interjection? {
    let heard = stream?.next(atMost: Lookout.atOnce) ?? []
    if heard.isEmpty { return nil }
    var notices: [Line] = []
    var inputs: [Input] = []
    for item in heard {
      switch item {
      case .notice(let text): notices.append(Line("  " + text, .hint))
      case .utterance(let speaker, let text):
        var input = Input(.heard(speaker: speaker, text: text), at: now)
        input.isWhileTyping = whileTyping
        inputs.append(input)
      }
    }
    var interjection = inputs.isEmpty ? Interjection([], prompt) : hearing(inputs)
    interjection.lines += notices
    return interjection
  }

  /// Takes what is left of the stream where the talk ends, a last line that has no end yet too; gives
  /// the lines to show.
  func hearTheRest(
    at now: Moment, _ prompt: Prompt, _ hearing: ([Input]) -> Interjection
  ) -> [Line] {
    guard let stream, !stream.isOver else { return [] }
    stream.stopAtEnd()
    var lines: [Line] = []
    // A file gives what it has at once; a pipe that is still written has no end to wait for.
    for _ in 0..<Lookout.rounds {
      if let heard = listen(at: now, whileTyping: false, prompt, hearing) {
        lines += heard.lines
      } else if stream.isOver {
        break
      }
    }
    return lines
  }

  /// So often the stream is looked at for what is left of it.
  private static let rounds = 1000

  /// How many utterances are heard between two keys.
  private static let atOnce = 16

  /// The lines that are new; none where it was looked less than a second ago.
  func lines() -> [Line] {
    if looks.isEmpty { return [] }
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    let now = time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    if let last, now - last < 1000 { return [] }
    last = now
    return looks.flatMap { $0() }
  }
}
