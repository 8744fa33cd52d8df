import AnswerParsing

/// The concepts of words and phrases, made from tables.
///
/// A line of a table is a concept and, behind a colon, its phrases: `;` stands between two of them,
/// `a|b` are words of one meaning, each a word, or several with a hyphen between: `start|go-live`.
/// `(a)` may be left out, `~sign` is also signs, signed and signing. Phrases of the concept `-` mean
/// nothing, and hide the shorter ones at their place.
struct Lexicon: Sendable {
  /// A tree of phrases: for a node and a word behind it, the node of both.
  private let branches: WordMap<Int>
  /// For each node what the phrase means that ends there.
  private let meanings: [Concepts?]
  private let bits: [String: Concepts]
  /// What is written wrongly in the tables; a test holds it empty.
  let faults: [String]

  init(_ tables: [String]) {
    var bits: [String: Concepts] = [:]
    var phrases: [[WordKey]: Concepts] = [:]
    var faults: [String] = []
    for line in tables.flatMap({ $0.split(separator: "\n") }) {
      guard let colon = line.firstIndex(of: ":") else {
        faults.append(String(line))
        continue
      }
      let name = line[..<colon].filter { $0 != " " }
      let concept =
        bits[name]
        ?? (bits.count < Concepts.limit ? Concepts(number: bits.count) : .none)
      bits[name] = concept
      for phrase in line[line.index(after: colon)...].split(separator: ";") {
        for words in PhraseTable<Void>.variants(of: Lexicon.inflected(phrase)) where !words.isEmpty
        {
          phrases[words.map { WordKey($0) }, default: .none].formUnion(concept)
        }
      }
    }
    if bits.count > Concepts.limit { faults.append("\(bits.count) concepts") }
    // What is told apart only so that it means nothing carries no bit.
    let silent = bits["-"] ?? .none
    var branches: [WordKey: Int] = [:]
    var meanings: [Concepts?] = [nil]
    for (words, concepts) in phrases {
      var node = 0
      for word in words {
        let branch = Lexicon.branch(node, word)
        if branches[branch] == nil {
          branches[branch] = meanings.count
          meanings.append(nil)
        }
        node = branches[branch] ?? 0
      }
      meanings[node] = concepts.intersects(silent) ? Concepts.none : concepts
    }
    self.branches = WordMap(Array(branches))
    self.meanings = meanings
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
    var node = 0
    var found = Concepts.none
    var index = start
    while index < tokens.endIndex, let next = branches[Lexicon.branch(node, tokens[index].key)] {
      node = next
      index += 1
      guard let meaning = meanings[node] else { continue }
      if meaning == .none { found = .none } else { found.formUnion(meaning) }
    }
    return found
  }

  /// The key of the branch that leaves a node with a word.
  private static func branch(_ node: Int, _ word: WordKey) -> WordKey {
    WordKey(number: word.number ^ (UInt64(node) &* 0x9e37_79b9_7f4a_7c15))
  }

  /// A phrase with the forms of its `~words` written out as words of one meaning.
  private static func inflected(_ phrase: Substring) -> Substring {
    guard phrase.contains("~") else { return phrase }
    let parts = phrase.split(separator: " ").map { part in
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
