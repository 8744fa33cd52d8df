public import Qualification

/// The words by which a remark is known to be about a criterion.
public struct Cue: Hashable, Sendable {
  /// The criterion.
  public let criterion: CriterionID

  /// The kind of value it takes.
  public let kind: FactKind

  /// Its words and phrases.
  public let phrases: [String]

  /// The phrases as the lexer reads them.
  private let keys: [[WordKey]]

  /// A bit for each place that a first word may have: most tokens are told apart by one look.
  private let openings: UInt64

  /// Makes a cue; a phrase without a word is never found.
  public init(criterion: CriterionID, kind: FactKind, phrases: [String]) {
    self.criterion = criterion
    self.kind = kind
    self.phrases = phrases
    keys = phrases.map { Lexer.tokens(of: $0).map(\.key) }
      .filter { !$0.isEmpty && !$0.contains(.nothing) }
    openings = keys.reduce(0) { $0 | Cue.bit(of: $1[0]) }
  }

  private static func bit(of key: WordKey) -> UInt64 { 1 << UInt64(key.place(in: 64)) }

  /// Where its phrases stand in a text.
  func places(in tokens: [Token]) -> [Range<Int>] {
    var places: [Range<Int>] = []
    for start in tokens.indices where openings & Cue.bit(of: tokens[start].key) != 0 {
      for phrase in keys
      where phrase[0] == tokens[start].key && phrase.count <= tokens.count - start {
        var length = 1
        while length < phrase.count, tokens[start + length].key == phrase[length] { length += 1 }
        if length == phrase.count { places.append(start..<start + length) }
      }
    }
    return places
  }
}
