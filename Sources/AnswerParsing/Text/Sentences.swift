/// The sentences of an answer, told apart once, since every reading asks for its own.
struct Sentences {
  private var ranges: [Range<Int>] = []
  private var areHedged: [Bool] = []
  /// For each token the sentence that it is in, or, for what ends one, the next.
  private var numbers: [Int] = []

  init(_ tokens: [Token]) {
    numbers.reserveCapacity(tokens.count)
    var start = 0
    for index in tokens.indices {
      numbers.append(ranges.count)
      if index - start == Sentences.limit {
        close(start..<index, tokens)
        numbers[index] = ranges.count
        start = index
      }
      if Sentences.ends(tokens[index]), !Clause.isAbbreviation(tokens, at: index) {
        close(start..<index, tokens)
        numbers[index] = ranges.count
        start = index + 1
      }
    }
    close(start..<tokens.count, tokens)
  }

  private mutating func close(_ range: Range<Int>, _ tokens: [Token]) {
    ranges.append(range)
    areHedged.append(
      range.contains { index in
        hedges.match(tokens, at: index).map { $0.end <= range.upperBound } ?? false
      })
  }

  private static func ends(_ token: Token) -> Bool {
    switch token.kind {
    case .mark(let mark): marks.contains(mark)
    case .word: token.key == but
    default: false
    }
  }

  /// Nobody says more without a stop; so what looks through a sentence takes bounded time.
  private static let limit = 160
  private static let marks = Array(".;!?".utf8)
  private static let but = WordKey("but")

  func sentence(at index: Int) -> Range<Int> {
    numbers.indices.contains(index) ? ranges[numbers[index]] : ranges[ranges.count - 1]
  }

  func isHedged(at index: Int) -> Bool {
    numbers.indices.contains(index) && areHedged[numbers[index]]
  }
}

/// Words that make a maybe of what they stand beside.
let hedges = PhraseTable<Bool>([
  (
    true,
    """
    hedged;probably;maybe;perhaps;possibly;might;ideally;hopefully;i guess;i suppose;if possible;\
    or something;kind of;sort of;should be;likely;not sure;not certain;tentatively;in theory;\
    we hope;hoping;could be;aiming for;tbc;don't hold me to it;don't quote me;potentially;\
    presumably;supposedly;no promises;fingers crossed;if all goes well;all being well
    """
  )
])
