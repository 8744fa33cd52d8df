public import Qualification

/// Since when a contact is known, and when somebody talked with them last, where that was in another
/// book: the head of an imported transcript says so.
public struct Acquaintance: Hashable, Sendable {
  /// When the contact came into the first book.
  public var since: Moment?

  /// The day of the last call in which somebody talked.
  public var lastTalk: Day?

  /// Makes what is known of it.
  public init(since: Moment? = nil, lastTalk: Day? = nil) {
    self.since = since
    self.lastTalk = lastTalk
  }

  private static let sinceKey = "since"
  private static let lastTalkKey = "last-talk"

  /// Reads it from the head of a transcript.
  public init(_ head: TranscriptHead) {
    func value(_ key: String) -> String? { head.others.first { $0.key == key }?.value }
    since = value(Acquaintance.sinceKey).flatMap { Moment(iso: $0) }
    lastTalk = value(Acquaintance.lastTalkKey).flatMap { Day(iso: $0) }
  }

  /// The lines of a head that say it.
  public var lines: [TranscriptHead.Other] {
    [(Acquaintance.sinceKey, since?.iso), (Acquaintance.lastTalkKey, lastTalk?.iso)]
      .compactMap { key, value in value.map { TranscriptHead.Other(key: key, value: $0) } }
  }
}
