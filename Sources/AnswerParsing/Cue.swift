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

  /// Makes a cue; a phrase without a word is never found.
  public init(criterion: CriterionID, kind: FactKind, phrases: [String]) {
    self.criterion = criterion
    self.kind = kind
    self.phrases = phrases
    keys = phrases.map { Lexer.tokens(of: $0).map(\.key) }
      .filter { !$0.isEmpty && !$0.contains(.nothing) }
  }

  /// Where its phrases stand in a text.
  func places(in tokens: [Token]) -> [Range<Int>] {
    var places: [Range<Int>] = []
    for phrase in keys where phrase.count <= tokens.count {
      for start in 0...tokens.count - phrase.count where tokens[start].key == phrase[0] {
        var length = 1
        while length < phrase.count, tokens[start + length].key == phrase[length] { length += 1 }
        if length == phrase.count { places.append(start..<start + length) }
      }
    }
    return places
  }
}
