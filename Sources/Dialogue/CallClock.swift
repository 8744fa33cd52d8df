/// How far a conversation's clock has gone: seconds since its start, without the breaks in which it
/// was left.
public struct CallClock: Hashable, Sendable {
  /// Seconds from the start to the latest event; nothing where no event has a time.
  private var latest: Int?

  /// Seconds between being left and being taken up again.
  private var breaks = 0

  /// Makes a clock that has not started.
  public init() {}

  /// Seconds of the conversation so far; nothing where its events have no times.
  public var seconds: Int? { latest.map { $0 - breaks } }

  /// Goes on to an event so many seconds after the start; a clock put back stands still.
  mutating func advance(to seconds: Int?, afterBreak isBreak: Bool) {
    guard let seconds, seconds > latest ?? -1 else { return }
    if isBreak, let latest { breaks += seconds - latest }
    latest = seconds
  }
}
