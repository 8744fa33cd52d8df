import AnswerParsing

/// What a sentence shows of the question in it: signs that a model weighs, as numbers below a bound.
///
/// Signs are its words, pairs and triples of them, four letters in a row inside the longer ones, the
/// concepts of the lexicon and pairs of these, how it asks, and the words of the sentence before it.
/// Each is hashed to a number; of two that meet at one number the model weighs both as one (Weinberger
/// et al., Feature Hashing for Large Scale Multitask Learning, ICML 2009).
package struct SentenceSigns {
  /// How many numbers there are.
  package static let bound = 1 << 15

  /// The numbers, each once, in rising order.
  package private(set) var numbers: [Int] = []

  /// The signs of a sentence behind another one, or behind none.
  init(_ tokens: [Token], _ sentence: Asking, after earlier: Asking?, _ lexicon: Lexicon) {
    numbers.reserveCapacity(256)
    let own = tokens[sentence.tokens].filter { !SentenceSigns.isFiller($0) }
    addWords(own)
    addLetters(of: own)
    let concepts = lexicon.concepts(own[...]).numbers
    addConcepts(concepts)
    addForm(of: sentence, concepts)
    if let earlier {
      let led = tokens[earlier.tokens].filter { !SentenceSigns.isFiller($0) }.suffix(24)
      for token in led { add(token.key.number, as: .earlierWord) }
      for concept in lexicon.concepts(led).numbers { add(UInt64(concept), as: .earlierConcept) }
    } else {
      add(0, as: .first)
    }
    numbers.sort()
    var kept = 0
    for index in numbers.indices where index == 0 || numbers[index] != numbers[kept - 1] {
      numbers[kept] = numbers[index]
      kept += 1
    }
    numbers.removeSubrange(kept...)
  }

  /// What a sign stands for; its raw value keeps the hashes of different kinds apart.
  private enum Kind: UInt64 {
    case words = 1, concept, earlierWord, earlierConcept, first, letters, concepts, form
    case conceptInForm, forms
  }

  private mutating func add(_ key: UInt64, as kind: Kind) {
    // The constants of a hash's end that spreads all bits: MurmurHash3, public domain.
    var mixed = (key ^ (kind.rawValue &* 0x9e37_79b9_7f4a_7c15)) &* 0xff51_afd7_ed55_8ccd
    mixed ^= mixed >> 33
    mixed = mixed &* 0xc4ce_b9fe_1a85_ec53
    mixed ^= mixed >> 29
    numbers.append(Int(truncatingIfNeeded: mixed & UInt64(SentenceSigns.bound - 1)))
  }

  /// Adds words, pairs and triples; the ends of the sentence count as words.
  private mutating func addWords(_ tokens: [Token]) {
    let keys = [1] + tokens.map(\.key.number) + [2]
    for start in keys.indices {
      var joined: UInt64 = 0
      for end in start..<min(start + 3, keys.count) {
        joined = (joined &* 31) ^ keys[end]
        add(joined, as: .words)
      }
    }
  }

  /// Adds what stands inside the longer words, as a word is often met in another form.
  private mutating func addLetters(of tokens: [Token]) {
    for token in tokens {
      let letters = token.word.utf8
      guard letters.count > 3 else { continue }
      // The last four letters, the ends of a word counting as letters.
      var key = UInt64(UInt8(ascii: "<"))
      for (index, letter) in letters.enumerated() {
        key = (key << 8 | UInt64(letter)) & 0xffff_ffff
        if index >= 2 { add(key, as: .letters) }
      }
      add((key << 8 | UInt64(UInt8(ascii: ">"))) & 0xffff_ffff, as: .letters)
    }
  }

  private mutating func addConcepts(_ concepts: [Int]) {
    for (index, concept) in concepts.enumerated() {
      add(UInt64(concept), as: .concept)
      for other in concepts[(index + 1)...] {
        add(UInt64(concept * 1000 + other), as: .concepts)
      }
    }
  }

  /// Adds how the sentence asks, by itself and with each concept.
  private mutating func addForm(of sentence: Asking, _ concepts: [Int]) {
    let flags = [
      sentence.isQuestion, sentence.isRequest, sentence.isYesNo, sentence.isOffer,
      sentence.asksWhen, sentence.isTag, sentence.tokens.count <= SentenceSigns.short,
    ]
    var form = 0
    for (bit, flag) in flags.enumerated() where flag {
      form |= 1 << bit
      add(UInt64(bit), as: .form)
      for concept in concepts { add(UInt64(bit * 1000 + concept), as: .conceptInForm) }
    }
    add(UInt64(form), as: .forms)
  }

  /// A sentence of so few tokens is short.
  private static let short = 4

  /// Whether a token says nothing of a question: a mark, or what only fills a pause.
  static func isFiller(_ token: Token) -> Bool {
    if case .mark = token.kind { return true }
    return fillers.contains(token.key)
  }

  private static let fillers: WordSet = ["um", "uh", "er", "erm", "hmm", "sir", "madam", "maam"]
}
