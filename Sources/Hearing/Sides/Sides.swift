public import Qualification

/// Who speaks for us on a call and who for them, with what says so.
public struct Sides: Hashable, Sendable {
  /// Those who speak, in the order in which they first do; empty where the transcript names nobody.
  public var speakers: [Placed]

  /// A speaker on a side of the table.
  public struct Placed: Hashable, Sendable {
    /// The name in the transcript.
    public var name: String

    /// The side, at least by the best guess.
    public var side: Evidence.Side

    /// What puts them there.
    public var reason: Reason

    /// Whether the reason settles it; otherwise the side is the best guess.
    public var isCertain: Bool

    /// Makes a speaker on a side.
    public init(name: String, side: Evidence.Side, reason: Reason, isCertain: Bool) {
      self.name = name
      self.side = side
      self.reason = reason
      self.isCertain = isCertain
    }
  }

  /// What puts a speaker on a side, the surest first.
  public enum Reason: String, CaseIterable, Hashable, Sendable {
    /// They were named from outside, as the rep or as the contact.
    case named
    /// The transcript says on which side they are.
    case stated
    /// They are called a rep, a customer or the like instead of by a name.
    case label
    /// They work for the same company as somebody whose side is known, or for another.
    case company
    /// Their title is one of those who sell.
    case title
    /// They ask the discovery questions, make offers, or buy.
    case conduct
    /// Somebody sits on the other side, and nothing else is known.
    case opposite
    /// Nothing tells.
    case guess
  }

  /// Makes the sides of a call.
  public init(speakers: [Placed]) {
    self.speakers = speakers
  }

  /// The side of a speaker; unknown for nobody and for somebody who is not among the speakers.
  public func side(of speaker: String?) -> Evidence.Side {
    guard let speaker else { return .unknown }
    return speakers.first { $0.name == speaker }?.side ?? .unknown
  }

  /// Whether there are speakers and every one of them is placed with certainty.
  public var isCertain: Bool {
    !speakers.isEmpty && speakers.allSatisfy(\.isCertain)
  }

  /// The names of those on a side, in their order.
  public func names(on side: Evidence.Side) -> [String] {
    speakers.filter { $0.side == side }.map(\.name)
  }
}
