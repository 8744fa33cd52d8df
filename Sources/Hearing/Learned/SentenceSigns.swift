import AnswerParsing

/// What a sentence shows of the question in it: signs that a model weighs, as numbers below a bound.
///
/// Signs are its words, pairs and triples of them, pairs of how words begin, four letters in a row
/// inside the longer ones, the concepts of the lexicon and pairs of these, the word that asks with the
/// words and concepts that it asks about, how it asks and how long it is, the words of the sentence
/// before it and the first ones behind it.
/// Each is hashed to a number; of two that meet at one number the model weighs both as one (Weinberger
/// et al., Feature Hashing for Large Scale Multitask Learning, ICML 2009).
package struct SentenceSigns {
  /// How many numbers there are.
  package static let bound = 1 << 17

  /// The numbers, each once, in rising order.
  package private(set) var numbers: [Int] = []

  /// The signs of a sentence between two others, or between none.
  init(
    _ tokens: [Token], _ sentence: Asking, after earlier: Asking?, before next: Asking?,
    _ lexicon: Lexicon
  ) {
    numbers.reserveCapacity(512)
    let own = tokens[sentence.tokens].filter { !SentenceSigns.isFiller($0) }
    addWords(own)
    addLetters(of: own)
    addBeginnings(of: own)
    let concepts = lexicon.concepts(own[...]).numbers
    addConcepts(concepts)
    addForm(of: sentence, concepts)
    addAskedFor(by: own, concepts)
    add(SentenceSigns.length(own.count), as: .length)
    if let earlier {
      let led = tokens[earlier.tokens].filter { !SentenceSigns.isFiller($0) }.suffix(24)
      for token in led { add(token.key.number, as: .earlierWord) }
      for concept in lexicon.concepts(led).numbers { add(UInt64(concept), as: .earlierConcept) }
    } else {
      add(0, as: .first)
    }
    if let next { addNext(tokens, next) }
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
    case conceptInForm, forms, beginnings, beginningsApart, conceptAskedFor, wordAskedFor, length
    case next, nextWord
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
      let letters = token.spelling.utf8
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

  /// Adds pairs of how words begin, of neighbours and of those that mean something, as "approve the
  /// spending" and "approves spending" differ in the rest.
  private mutating func addBeginnings(of tokens: [Token]) {
    var before: UInt64?
    var meaningBefore: UInt64?
    for token in tokens {
      let beginning = SentenceSigns.beginning(of: token)
      if let before { add((before &* 31) ^ beginning, as: .beginnings) }
      before = beginning
      guard !SentenceSigns.plainWords.contains(token.key) else { continue }
      if let meaningBefore { add((meaningBefore &* 31) ^ beginning, as: .beginningsApart) }
      meaningBefore = beginning
    }
  }

  /// The first four letters of a word, as a number.
  private static func beginning(of token: Token) -> UInt64 {
    let letters = token.spelling.utf8
    guard letters.count > 4 else { return token.key.number }
    return letters.prefix(4).reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// Adds the last word that asks with all that it may ask for: "who" and "sign" stand far apart in
  /// "who in the company has to sign".
  private mutating func addAskedFor(by tokens: [Token], _ concepts: [Int]) {
    let asking = tokens.last { SentenceSigns.askingWords.contains($0.key) }?.key.number ?? 0
    for concept in concepts { add((asking &* 31) ^ UInt64(concept), as: .conceptAskedFor) }
    for token in tokens where !SentenceSigns.plainWords.contains(token.key) {
      add((asking &* 31) ^ token.key.number, as: .wordAskedFor)
    }
  }

  /// Adds how the sentence behind begins: "is that right? Good." asks for nothing.
  private mutating func addNext(_ tokens: [Token], _ next: Asking) {
    add(next.isQuestion ? 1 : 0, as: .next)
    let words = tokens[next.tokens].lazy.filter { !SentenceSigns.isFiller($0) }
    for token in words.prefix(2) { add(token.key.number, as: .nextWord) }
  }

  /// How long a sentence is, in few steps.
  private static func length(_ count: Int) -> UInt64 {
    UInt64([3, 5, 8, 12, 18, 28].count { count >= $0 })
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

  /// Words that ask for something.
  private static let askingWords: WordSet = [
    "what", "which", "who", "whose", "whom", "when", "where", "why", "how", "whats", "hows", "whos",
    "whens", "wheres",
  ]
  /// Words that most sentences have, whatever they ask.
  private static let plainWords: WordSet = [
    "the", "a", "an", "your", "you", "to", "of", "in", "on", "for", "it", "is", "are", "do", "does",
    "this", "that", "and", "or", "there", "we", "i", "me", "with", "at", "so", "be", "have", "has",
    "as", "by", "if", "'s", "just",
  ]
  private static let fillers: WordSet = ["um", "uh", "er", "erm", "hmm", "sir", "madam", "maam"]
}
