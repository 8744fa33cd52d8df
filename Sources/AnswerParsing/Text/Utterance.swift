import Qualification

/// An answer with what is needed to read it: its tokens, its day, the settings, what was asked.
struct Utterance {
  let text: String
  let tokens: [Token]
  /// The words of the tokens, which rules ask for most.
  private let words: [WordKey]
  let clauses: [Clause]
  /// For each token the clause it is in, counted from 0; below zero for the marks between.
  private let clauseNumbers: [Int]
  private let sentences: Sentences
  private var openings: [Openings] = []
  /// The quantity, the length and the period that begin at each token, read once, since many rules
  /// ask.
  private var quantityByStart = ByStart<Quantity>()
  private var lengthByStart = ByStart<Length>()
  private var periodByStart = ByStart<Period>()
  let day: Day
  let settings: Settings
  let expectation: Expectation?

  init(_ text: String, day: Day, settings: Settings, expectation: Expectation?) {
    self.text = text
    self.day = day
    self.settings = settings
    self.expectation = expectation
    let written = Lexer.tokens(of: text)
    let isNote = expectation?.kind == .authority && expectation?.isNoteOnContact == true
    tokens = isNote ? NoteVoice.tokens(of: written) : written
    words = tokens.map(\.word)
    clauses = Clause.split(tokens)
    var numbers = [Int](repeating: -1, count: tokens.count)
    for (number, clause) in clauses.enumerated() {
      for index in clause.tokens { numbers[index] = number }
    }
    clauseNumbers = numbers
    sentences = Sentences(tokens)
    openings = tokens.map { Openings($0) }
    quantityByStart = ByStart(count: tokens.count)
    for index in tokens.indices where opens(.quantity, index) {
      if let found = readQuantity(at: index) { quantityByStart.add(found, at: index) }
    }
    lengthByStart = ByStart(count: tokens.count)
    for index in tokens.indices where opens(.length, index) {
      if let found = readLength(at: index) { lengthByStart.add(found, at: index) }
    }
    // A period may be made of those behind it.
    periodByStart = ByStart(count: tokens.count)
    for index in tokens.indices.reversed() where opens(.period, index) {
      if let found = readPeriod(at: index) { periodByStart.add(found, at: index) }
    }
  }

  /// The quantity that begins at a token: `around 40-50k`, `$5 to $10k`, `half a million tops`.
  func quantity(at index: Int) -> Parsed<Quantity>? { quantityByStart[index] }

  /// The length of time that begins at a token.
  func length(at index: Int) -> Parsed<Length>? { lengthByStart[index] }

  /// The period of the calendar that begins at a token.
  func period(at index: Int) -> Parsed<Period>? { periodByStart[index] }

  /// Whether something may begin at a token.
  func opens(_ opening: Openings, _ index: Int) -> Bool { openings[index].contains(opening) }

  /// The word at a token; nothing outside, and for what is no word.
  func word(_ index: Int) -> WordKey {
    index >= 0 && index < words.count ? words[index] : .nothing
  }

  /// The letters of the word at a token; the empty text outside, and for what is no word.
  func spelling(_ index: Int) -> String {
    tokens.indices.contains(index) ? tokens[index].spelling : ""
  }

  /// What tables know the token by.
  func key(_ index: Int) -> WordKey {
    tokens.indices.contains(index) ? tokens[index].key : .nothing
  }

  func isMark(_ mark: Unicode.Scalar, at index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].isMark(mark)
  }

  /// Where tokens stand in the text, as UTF-8 offsets.
  func range(_ tokens: Range<Int>) -> Range<Int> {
    guard let first = tokens.first, let last = tokens.last else { return 0..<0 }
    return self.tokens[first].range.lowerBound..<self.tokens[last].range.upperBound
  }

  /// The words as they stand in the text.
  func text(_ tokens: Range<Int>) -> String {
    let range = range(tokens)
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    let end = utf8.index(utf8.startIndex, offsetBy: range.upperBound)
    return String(decoding: utf8[start..<end], as: UTF8.self)
  }

  /// The clause that a token is in.
  func clause(at index: Int) -> Clause {
    guard clauseNumbers.indices.contains(index), clauseNumbers[index] >= 0 else {
      return Clause(tokens: 0..<tokens.count)
    }
    return clauses[clauseNumbers[index]]
  }

  func expects(_ kind: FactKind) -> Bool { expectation?.kind == kind }

  /// How many phrases of one table are looked for: nobody says more of them in an answer.
  static let limit = 256

  /// Every phrase of a table in the text, none inside another.
  func matches<Value>(_ table: PhraseTable<Value>, in range: Range<Int>? = nil) -> [Match<Value>] {
    var found: [Match<Value>] = []
    let range = range ?? 0..<tokens.count
    var index = range.lowerBound
    while index < range.upperBound, found.count < Utterance.limit {
      if let match = table.match(tokens, at: index), match.end <= range.upperBound {
        found.append(Match(value: match.value, tokens: index..<match.end))
        index = match.end
      } else {
        index += 1
      }
    }
    return found
  }
}

/// A phrase that was found, and its tokens.
struct Match<Value> {
  var value: Value
  var tokens: Range<Int>
}

/// A stretch of words up to a mark or a word that turns the thought.
package struct Clause: Hashable {
  package var tokens: Range<Int>

  /// Nobody says more in one breath; so what looks through a clause takes bounded time.
  private static let limit = 64

  /// The clauses of an answer.
  static func split(_ tokens: [Token]) -> [Clause] {
    var clauses: [Clause] = []
    var start = 0
    func close(at end: Int, next: Int) {
      if end > start { clauses.append(Clause(tokens: start..<end)) }
      start = next
    }
    for (index, token) in tokens.enumerated() {
      if index - start == limit { close(at: index, next: index) }
      switch token.kind {
      case .mark(let mark) where Clause.endings.contains(mark):
        if !isAbbreviation(tokens, at: index) { close(at: index, next: index + 1) }
      case .word(let word) where Clause.turns.contains(word):
        close(at: index, next: index)
      default: break
      }
    }
    close(at: tokens.count, next: tokens.count)
    return clauses
  }

  /// Whether a full stop belongs to a short month or title before it.
  package static func isAbbreviation(_ tokens: [Token], at index: Int) -> Bool {
    guard index > 0, tokens[index].isMark("."), index + 1 < tokens.count else { return false }
    return [
      "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
      "approx", "mr", "mrs", "ms", "dr", "vs", "no",
    ].contains(tokens[index - 1].word)
      && tokens[index].range.upperBound < tokens[index + 1].range.lowerBound
      && !(tokens[index - 1].word == "no")
  }

  private static let endings: Set<UInt8> = [
    UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"),
    UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"),
  ]
  private static let turns: WordSet = ["but", "although", "though", "however", "because"]
}

extension Utterance {
  /// Whether a clause, up to a token, says no to what follows.
  func isNegated(before index: Int, within reach: Int = 4) -> Bool {
    let clause = clause(at: index)
    let start = max(clause.tokens.lowerBound, index - reach)
    guard start < index else { return false }
    return tokens[start..<index].contains { Utterance.isNegator($0) }
  }

  /// Whether the word at a token says no.
  func isNegator(at index: Int) -> Bool {
    tokens.indices.contains(index) && Utterance.isNegator(tokens[index])
  }

  static func isNegator(_ token: Token) -> Bool {
    negators.contains(token.word) || token.spelling.hasSuffix("n't")
  }

  static func isNegator(_ word: String) -> Bool {
    negators.contains(word) || word.hasSuffix("n't")
  }

  private static let negators: WordSet = [
    "not", "no", "never", "nobody", "none", "without", "nothing", "dont", "isnt", "wont", "cant",
    "havent", "hasnt", "didnt", "doesnt", "aint", "cannot", "nor", "neither", "hardly",
  ]

  /// Whether the sentence of a token holds a maybe.
  func isSentenceHedged(at index: Int) -> Bool { sentences.isHedged(at: index) }

  /// The tokens from one full stop or semicolon to the next.
  func sentence(around index: Int) -> Range<Int> { sentences.sentence(at: index) }
}

/// Words by which a rep marks a guess of their own.
let guesses = PhraseTable<Bool>([
  (
    true,
    """
    i think;my guess;my hunch;probably they;they probably;i'd guess;i would guess;i assume;\
    i'm guessing;sounds like;seems like;seems to;i reckon;i believe;feels like;my impression
    """
  )
])

/// Words that take back what was said before.
let corrections = PhraseTable<Bool>([
  (
    true,
    """
    actually;correction;i meant;i mean;no wait;scratch that;i misspoke;to be exact;\
    let me correct;strike that;sorry|wait it's|its
    """
  )
])
