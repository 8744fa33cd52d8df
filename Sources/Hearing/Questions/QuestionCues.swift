import AnswerParsing
public import Qualification

/// What the discovery questions of a playbook sound like, in whatever words they are put.
///
/// It knows the questions by what they ask for: a built-in topic by kind of criterion, and the words
/// of the playbook itself, its questions and the cues of its criteria.
public struct QuestionCues: Sendable {
  /// A question of the playbook, and what speaks for it.
  private struct Known: Sendable {
    var id: QuestionID
    var topic: Topic?
    /// Whether another question has the topic too, so that its own words must tell.
    var sharesTopic: Bool
    /// The words of its text that mean something.
    var words: WordSet
    /// The phrases of the criteria that it asks about.
    var cues: [[WordKey]]
  }

  private let known: [Known]

  /// Makes the cues of a playbook's questions; one that is never put aloud is not among them.
  public init(_ playbook: Playbook) {
    var known: [Known] = []
    for question in playbook.questions where question.isAloud {
      let criteria = question.criteria.compactMap { playbook.criterion($0) }
      let topic = QuestionCues.topic(of: question, criteria.first?.kind)
      known.append(
        Known(
          id: question.id, topic: topic, sharesTopic: false,
          words: QuestionCues.contentWords(of: question),
          cues: criteria.flatMap(\.cues).map { Lexer.tokens(of: $0).map(\.key) }
            .filter { !$0.isEmpty && !$0.contains(.nothing) }))
    }
    for index in known.indices {
      known[index].sharesTopic =
        known[index].topic != nil
        && known.contains { $0.id != known[index].id && $0.topic == known[index].topic }
    }
    self.known = known
  }

  /// The questions that a turn puts, in their order; none where it puts none of the playbook.
  public func questions(in text: String) -> [AskedQuestion] {
    let tokens = Lexer.tokens(of: text)
    let lexicon = QuestionCues.lexicon
    var asked: [AskedQuestion] = []
    var preamble = Concepts.none
    let sentences = QuestionCues.sentences(of: tokens)
    for (number, sentence) in sentences.enumerated() {
      guard sentence.isQuestion else {
        preamble =
          sentence.tokens.count <= QuestionCues.preambleLimit
          ? lexicon.concepts(tokens[sentence.tokens].filter { !QuestionCues.isFiller($0) }[...])
          : .none
        continue
      }
      let next = number + 1 < sentences.count ? sentences[number + 1] : nil
      if !isAnsweredAtOnce(tokens, sentence, next) {
        for found in questions(tokens, sentence, preamble) where asked.last?.question != found.id {
          asked.append(
            AskedQuestion(
              found.id, range: range(of: sentence, tokens), isCertain: found.isCertain))
        }
      }
      preamble = sentence.isTag ? lexicon.concepts(tokens[sentence.tokens]) : .none
    }
    return asked
  }

  /// Whether the speaker puts a question to nobody and goes on with the answer.
  private func isAnsweredAtOnce(_ tokens: [Token], _ sentence: Asking, _ next: Asking?) -> Bool {
    guard let next, !next.isQuestion, let first = next.tokens.first,
      isAnswer(tokens[next.tokens])
        || QuestionCues.answering.contains(tokens[first].key) || tokens[first].key == .figures
    else { return false }
    return !QuestionCues.lexicon.concepts(tokens[sentence.tokens]).intersects(QuestionCues.you)
      || repeats(tokens[next.tokens], tokens[sentence.tokens])
  }

  /// Whether an answer takes up the question's verb: "what does that mean? It means".
  private func repeats(_ answer: ArraySlice<Token>, _ question: ArraySlice<Token>) -> Bool {
    guard let verb = answer.dropFirst().first?.word, verb.utf8.count > 3 else { return false }
    let stem = verb.prefix(4)
    return question.contains {
      $0.word.hasPrefix(stem) && !QuestionCues.plainWords.contains($0.key)
    }
  }

  /// Whether a sentence says of itself that it answers: "so the honest answer is".
  private func isAnswer(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.prefix(5).contains { $0.key == WordKey("answer") }
  }

  /// Whether a token only fills the pause between others.
  private static func isFiller(_ token: Token) -> Bool {
    if case .mark = token.kind { return true }
    return fillers.contains(token.key)
  }

  private static let fillers: WordSet = ["um", "uh", "er", "erm", "hmm", "sir", "madam", "maam"]

  /// Words with which somebody answers their own question.
  private static let answering: WordSet = [
    "it", "in", "that's", "they", "well", "six", "seven", "eight", "nine", "eleven", "twenty",
    "thirty",
    "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "half", "yes", "no",
    "nobody", "nothing", "everyone", "simple",
    "simply", "easy", "two", "three", "four", "five", "ten", "twelve", "about",
    "around", "the", "this", "these", "that", "we", "our", "my", "as", "he", "she", "most",
    "usually", "mostly", "everybody", "basically", "because", "to", "there's", "there",
  ]

  /// A sentence that leads up to a question is no longer than this many tokens.
  private static let preambleLimit = 14
  /// The least weight at which a question counts as asked.
  private static let least = 4

  /// What the clause that asks adds to a topic that it names.
  private static let raised = 3
  /// The least weight of each of two questions that one sentence joins.
  private static let joined = 5
  /// The least weight of a statement that asks only for a nod.
  private static let leastOfTag = 6
  private static let and = WordKey("and")

  private struct Found {
    var id: QuestionID
    var isCertain: Bool
  }

  /// What a sentence asks for, the weightiest first.
  private func questions(
    _ tokens: [Token], _ sentence: Asking, _ preamble: Concepts
  ) -> [Found] {
    let stretch = tokens[sentence.tokens].filter { !QuestionCues.isFiller($0) }[...]
    var concepts = QuestionCues.lexicon.concepts(stretch)
    if sentence.isRequest { concepts.formUnion(QuestionCues.request) }
    if sentence.isYesNo { concepts.formUnion(QuestionCues.yesNo) }
    if sentence.isOffer { concepts.formUnion(QuestionCues.weFirst) }
    if sentence.asksWhen { concepts.formUnion(QuestionCues.when) }
    if sentence.tokens.count <= 4 { concepts.formUnion(QuestionCues.short) }
    var weights = QuestionCues.weights(concepts)
    if sentence.clause != sentence.tokens {
      weights = QuestionCues.weights(
        weights, asking: tokens[sentence.clause].filter { !QuestionCues.isFiller($0) }[...],
        concepts)
    }
    if preamble != .none {
      // What leads up to a question says less of it than its own words.
      let together = QuestionCues.weights(concepts.union(preamble))
      for topic in weights.indices where topic != Topic.nothing.rawValue {
        weights[topic] = max(weights[topic], together[topic] - 2)
      }
    }
    let nothing = weights[Topic.nothing.rawValue]
    var found: [(known: Known, weight: Int)] = []
    for question in known {
      let weight = weight(of: question, stretch, weights)
      if weight >= QuestionCues.least, weight > nothing { found.append((question, weight)) }
    }
    if sentence.isTag {
      // A statement that is only to be confirmed asks where it speaks of the other side plainly.
      guard concepts.intersects(QuestionCues.you) else { return [] }
      found.removeAll { $0.weight < QuestionCues.leastOfTag }
    }
    guard let first = found.max(by: { $0.weight < $1.weight }) else { return [] }
    let next = found.filter { $0.known.id != first.known.id }.map(\.weight).max() ?? 0
    let best = Found(
      id: first.known.id, isCertain: first.weight > QuestionCues.least && first.weight > next)
    return next >= QuestionCues.joined ? joinedQuestions(stretch) ?? [best] : [best]
  }

  /// The two questions of a sentence that joins two: "your timeline and your budget".
  private func joinedQuestions(_ tokens: ArraySlice<Token>) -> [Found]? {
    guard tokens.count <= QuestionCues.preambleLimit,
      let middle = tokens.firstIndex(where: { $0.key == QuestionCues.and })
    else { return nil }
    let halves = [tokens[..<middle], tokens[(middle + 1)...]].map { half -> QuestionID? in
      let weights = QuestionCues.weights(QuestionCues.lexicon.concepts(half))
      let best = known.max { weight(of: $0, half, weights) < weight(of: $1, half, weights) }
      return best.flatMap {
        weight(of: $0, half, weights) >= QuestionCues.joined ? $0.id : nil
      }
    }
    guard let one = halves[0], let other = halves[1], one != other else { return nil }
    return [Found(id: one, isCertain: true), Found(id: other, isCertain: true)]
  }

  /// What speaks for a question in a sentence.
  private func weight(of question: Known, _ tokens: ArraySlice<Token>, _ weights: [Int]) -> Int {
    var weight = question.topic.map { weights[$0.rawValue] } ?? 0
    if question.topic == nil || question.sharesTopic {
      var seen: Set<WordKey> = []
      for token in tokens where question.words.contains(token.key) { seen.insert(token.key) }
      weight += question.topic == nil ? min(seen.count * 2, 6) : min(seen.count, 3)
    }
    let cued = question.cues.contains { phrase in
      tokens.indices.contains { start in
        tokens.endIndex - start >= phrase.count
          && phrase.indices.allSatisfy { tokens[start + $0].key == phrase[$0] }
      }
    }
    if cued { weight += question.topic == nil ? 4 : weight == 0 ? 3 : 1 }
    return weight
  }

  /// For each topic the weight of its best rule, a little more where others agree.
  private static func weights(_ concepts: Concepts) -> [Int] {
    var best = [Int](repeating: 0, count: Topic.allCases.count)
    var others = [Int](repeating: 0, count: Topic.allCases.count)
    for index in lexicon.openings.indices where lexicon.openings[index].intersects(concepts) {
      let rule = lexicon.rules[index]
      guard !rule.barred.intersects(concepts),
        rule.needed.allSatisfy({ $0.intersects(concepts) })
      else { continue }
      let topic = rule.topic.rawValue
      if best[topic] > 0 { others[topic] += 1 }
      best[topic] = max(best[topic], rule.weight)
    }
    return best.indices.map { best[$0] + min(others[$0], 2) }
  }

  /// Weights of a sentence, those that the clause that asks bears out raised: what stands in another
  /// clause only leads up to it.
  private static func weights(
    _ weights: [Int], asking clause: ArraySlice<Token>, _ form: Concepts
  ) -> [Int] {
    let said = QuestionCues.weights(lexicon.concepts(clause).union(form.intersection(forms)))
    return weights.indices.map { topic in
      weights[topic] + (said[topic] >= joined ? raised : 0)
    }
  }

  private func range(of sentence: Asking, _ tokens: [Token]) -> Range<Int> {
    let last = sentence.tokens.upperBound
    // The mark that ends it belongs to it.
    let end = last < tokens.count ? last : last - 1
    return tokens[sentence.tokens.lowerBound].range.lowerBound..<tokens[end].range.upperBound
  }
}

extension QuestionCues {
  /// The built-in topic of a question; nothing where only the playbook's words can tell.
  private static func topic(of question: Question, _ kind: FactKind?) -> Topic? {
    if question.target == .field(.source) { return .source }
    switch kind {
    case .need: return .need
    case .interest: return .interest
    case .fit: return .fit
    case .budget: return .budget
    case .authority: return .authority
    case .horizon: return .timing
    case .competition: return .competition
    case .priority: return .priority
    case .judgement, .text, nil: return nil
    }
  }

  /// The words of a question and its follow-ups that others do without.
  private static func contentWords(of question: Question) -> WordSet {
    let text = ([question.ask] + question.followUps.map(\.ask)).joined(separator: " ")
    return WordSet(
      Lexer.tokens(of: text).map(\.word).filter { $0.utf8.count > 2 && !plainWords.contains($0) })
  }

  static let lexicon = Lexicon([
    frameWords, nothingCues, worldCues, needCues, authorityCues, timingCues, budgetCues,
    interestCues,
    fitCues, competitionCues, priorityCues, sourceCues,
  ])
  private static let request = lexicon.concept("request")
  private static let yesNo = lexicon.concept("yesno")
  private static let weFirst = lexicon.concept("wefirst")
  private static let when = lexicon.concept("when")
  private static let you = lexicon.concept("you")
  /// What the form of a sentence says, whatever its words.
  private static let forms = [yesNo, weFirst, when].reduce(Concepts.none) { $0.union($1) }
  private static let short = lexicon.concept("short")

  /// Words that stand in any question.
  private static let plainWords: WordSet = [
    "what", "which", "who", "whose", "whom", "when", "where", "why", "how", "you", "your", "yours",
    "the", "and", "for", "with", "from", "that", "this", "these", "those", "there", "would",
    "could",
    "should", "can", "will", "does", "did", "are", "was", "were", "have", "has", "had", "been",
    "any",
    "some", "one", "about", "like", "they", "them", "their", "our", "much", "many", "not", "but",
    "all", "into", "than", "then", "now", "today", "get", "got", "going", "make", "take", "need",
    "want", "know", "think", "tell", "see", "look", "far", "out", "use", "other", "else", "more",
    "most", "over", "besides", "way", "thing", "things", "something", "anything", "it's", "here",
  ]
}

extension QuestionCues {
  /// How many questions a turn puts, of any kind; a statement that asks for a nod is none.
  static func count(in text: String) -> Int {
    asking(in: text).count
  }

  /// Whether a turn asks something other than politeness, the next date or whether all is heard.
  static func soundsOut(_ text: String) -> Bool {
    let tokens = Lexer.tokens(of: text)
    return asking(tokens).contains { sentence in
      weights(lexicon.concepts(tokens[sentence.tokens]))[Topic.nothing.rawValue] < 6
    }
  }

  private static func asking(in text: String) -> [Asking] { asking(Lexer.tokens(of: text)) }

  private static func asking(_ tokens: [Token]) -> [Asking] {
    sentences(of: tokens).filter { $0.isQuestion && !$0.isTag }
  }

  private static func sentences(of tokens: [Token]) -> [Asking] {
    Asking.split(tokens) { isRequest(tokens[$0]) }
  }

  /// Whether a sentence asks to be told: "curious how …", or "tell me" where it is no statement.
  private static func isRequest(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.indices.contains { index in
      let said = lexicon.concepts(tokens, at: index)
      if said.intersects(request) { return true }
      guard said.intersects(tell) else { return false }
      guard index > tokens.startIndex else { return true }
      if case .mark = tokens[index - 1].kind { return true }
      return inviting.contains(tokens[index - 1].key)
    }
  }

  /// Words behind which "tell me" asks.
  private static let inviting: WordSet = [
    "you", "please", "kindly", "just", "and", "so", "maybe", "sir", "then", "ye", "well", "ok",
    "okay", "also", "but", "now", "great", "perfect", "yeah", "right", "it'd",
  ]
  private static let tell = lexicon.concept("tell")
}
