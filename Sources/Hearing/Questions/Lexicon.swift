import AnswerParsing

/// The concepts of words and phrases, made from tables.
///
/// A line of a table is a concept and, behind a colon, its phrases: `;` stands between two of them,
/// `a|b` are words of one meaning, each a word, or several with a hyphen between: `start|go-live`.
/// `(a)` may be left out, `~sign` is also signs, signed and signing. Phrases of the concept `-` mean
/// nothing, and hide the shorter ones at their place.
struct Lexicon: Sendable {
  /// The words that lead from one state to the next: for a state and a word behind it, that one.
  private let branches: WordMap<Int>
  /// For each state what the phrases mean that end there.
  private let meanings: [Concepts?]
  /// For each state what the phrases can mean that go through it.
  private let prospects: [Concepts]
  private let bits: [String: Concepts]
  /// What is written wrongly in the tables; a test holds it empty.
  let faults: [String]

  init(_ tables: [String]) {
    var bits: [String: Concepts] = [:]
    var phrases = PhraseAutomaton()
    var faults: [String] = []
    for line in tables.flatMap({ $0[...].pieces(between: "\n") }) {
      guard let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) else {
        faults.append(String(line))
        continue
      }
      let name = line[..<colon].filter { $0 != " " }
      let concept =
        bits[name]
        ?? (bits.count < Concepts.limit ? Concepts(number: bits.count) : .none)
      bits[name] = concept
      for phrase in line[line.index(after: colon)...].pieces(between: ";") {
        phrases.add(PhrasePart.parts(of: Lexicon.inflected(phrase)), meaning: concept)
      }
    }
    if bits.count > Concepts.limit { faults.append("\(bits.count) concepts") }
    // What is told apart only so that it means nothing carries no bit.
    let silent = bits["-"] ?? .none
    let states = phrases.states()
    branches = WordMap(states.branches.map { (Lexicon.branch($0.state, $0.word), $0.next) })
    meanings = states.meanings.map { $0.map { $0.intersects(silent) ? .none : $0 } }
    prospects = Lexicon.prospects(of: states)
    self.bits = bits
    self.faults = faults
  }

  /// The concept with a name; nothing where no table names it.
  func concept(_ name: String) -> Concepts { bits[name] ?? .none }

  /// The concepts of the phrases that begin at each of some tokens.
  func concepts(_ tokens: ArraySlice<Token>) -> Concepts {
    var all = Concepts.none
    for start in tokens.indices { all.formUnion(concepts(tokens, at: start)) }
    return all
  }

  /// The concepts of the phrases that begin at a token; one that means nothing hides the shorter
  /// ones at its place.
  func concepts(_ tokens: ArraySlice<Token>, at start: Int) -> Concepts {
    var state = 0
    var found = Concepts.none
    var index = start
    while index < tokens.endIndex, let next = branches[Lexicon.branch(state, tokens[index].key)] {
      state = next
      index += 1
      guard let meaning = meanings[state] else { continue }
      if meaning == .none { found = .none } else { found.formUnion(meaning) }
    }
    return found
  }

  /// The concepts of the phrases that begin at a token, where one of some can be among them; none
  /// where it can't, which the first word most often tells.
  func concepts(
    _ tokens: ArraySlice<Token>, at start: Int, where sought: Concepts
  ) -> Concepts {
    guard let first = branches[Lexicon.branch(0, tokens[start].key)],
      prospects[first].intersects(sought)
    else { return .none }
    return concepts(tokens, at: start)
  }

  /// For each state what the phrases can mean that go through it.
  private static func prospects(of states: PhraseAutomaton.States) -> [Concepts] {
    var prospects = states.meanings.map { $0 ?? .none }
    // Phrases are short, so that few rounds carry each meaning back to the first word.
    var isChanging = true
    while isChanging {
      isChanging = false
      for (state, _, next) in states.branches.reversed() {
        let both = prospects[state].union(prospects[next])
        if both != prospects[state] {
          prospects[state] = both
          isChanging = true
        }
      }
    }
    return prospects
  }

  /// The key of the branch that leaves a state with a word.
  private static func branch(_ state: Int, _ word: WordKey) -> WordKey {
    WordKey(number: word.number ^ (UInt64(state) &* 0x9e37_79b9_7f4a_7c15))
  }

  /// A phrase with the forms of its `~words` written out as words of one meaning.
  private static func inflected(_ phrase: Substring) -> Substring {
    guard phrase.utf8.contains(UInt8(ascii: "~")) else { return phrase }
    let parts = phrase.pieces(between: " ").map { part in
      part.first == "~" ? forms(of: part.dropFirst()) : String(part)
    }
    return parts.joined(separator: " ")[...]
  }

  /// The regular forms of a verb or noun, joined by `|`.
  private static func forms(of word: Substring) -> String {
    let stem = word.dropLast()
    switch word.last {
    case "e": return "\(word)|\(word)s|\(word)d|\(stem)ing"
    case "y" where !"aeou".contains(stem.last ?? "a"):
      return "\(word)|\(stem)ies|\(stem)ied|\(word)ing"
    case _ where ["s", "x", "ch", "sh"].contains { word.hasSuffix($0) }:
      return "\(word)|\(word)es|\(word)ed|\(word)ing"
    default: return "\(word)|\(word)s|\(word)ed|\(word)ing"
    }
  }
}
