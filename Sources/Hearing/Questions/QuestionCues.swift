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
    /// The sentences of the playbook that put it, word by word.
    var wordings: [[WordKey]]
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
          wordings: QuestionCues.wordings(of: question),
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

  /// The questions that have a built-in topic of their own, with it.
  var topics: [(id: QuestionID, topic: Topic)] {
    known.compactMap { one in one.topic.map { (one.id, $0) } }
  }

  /// The questions that a turn puts, in their order; none where it puts none of the playbook.
  public func questions(in text: String) -> [AskedQuestion] {
    let tokens = Lexer.tokens(of: text)
    var asked: [AskedQuestion] = []
    let sentences = QuestionCues.sentences(of: tokens)
    for (number, sentence) in sentences.enumerated() where sentence.isQuestion {
      let next = number + 1 < sentences.count ? sentences[number + 1] : nil
      guard !isAnsweredAtOnce(tokens, sentence, next) else { continue }
      let earlier = number > 0 ? sentences[number - 1] : nil
      for found in questions(tokens, sentence, after: earlier, before: next)
      where asked.last?.question != found.id {
        asked.append(
          AskedQuestion(found.id, range: range(of: sentence, tokens), isCertain: found.isCertain))
      }
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
    guard let verb = answer.dropFirst().first?.spelling, verb.utf8.count > 3 else { return false }
    let stem = verb.prefix(4)
    return question.contains {
      $0.spelling.hasPrefix(stem) && !QuestionCues.plainWords.contains($0.key)
    }
  }

  /// Whether a sentence says of itself that it answers: "so the honest answer is".
  private func isAnswer(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.prefix(5).contains { $0.key == WordKey("answer") }
  }

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

  /// The least weight at which a question counts as asked.
  private static let least = 4
  /// The least weight at which it is so without a doubt.
  private static let certain = 6
  /// The least weight of words of a playbook's own where the sentence seems to sound out nothing.
  private static let leastAgainstNothing = 6
  /// A sentence that joins two questions has no more words than this.
  private static let longestJoined = 14
  private static let and = WordKey("and")

  private struct Found {
    var id: QuestionID
    var isCertain: Bool
  }

  /// What a sentence asks for; two questions where it joins two.
  private func questions(
    _ tokens: [Token], _ sentence: Asking, after earlier: Asking?, before next: Asking?
  ) -> [Found] {
    let words = tokens[sentence.tokens].filter { !SentenceSigns.isFiller($0) }.map(\.key)
    if let own = known.first(where: { $0.wordings.contains(words) }) {
      return [Found(id: own.id, isCertain: true)]
    }
    if let joined = joinedQuestions(tokens, sentence) { return joined }
    let found = weighed(tokens, sentence, after: earlier, before: next)
    guard let first = found.first else { return [] }
    let other = found.dropFirst().first?.weight ?? 0
    return [
      Found(id: first.id, isCertain: first.weight >= QuestionCues.certain && first.weight > other)
    ]
  }

  /// The two questions of a sentence that joins two: "your timeline and your budget".
  private func joinedQuestions(_ tokens: [Token], _ sentence: Asking) -> [Found]? {
    guard sentence.tokens.count <= QuestionCues.longestJoined,
      let middle = sentence.tokens.first(where: { tokens[$0].key == QuestionCues.and }),
      middle > sentence.tokens.lowerBound, middle + 1 < sentence.tokens.upperBound
    else { return nil }
    let halves = [
      sentence.tokens.lowerBound..<middle, middle + 1..<sentence.tokens.upperBound,
    ].map { range in
      var half = sentence
      half.tokens = range
      return weighed(tokens, half, after: nil, before: nil).first?.id
    }
    guard let one = halves[0], let other = halves[1], one != other else { return nil }
    return [Found(id: one, isCertain: true), Found(id: other, isCertain: true)]
  }

  /// The questions that a sentence may put, each with what speaks for it, the weightiest first.
  private func weighed(
    _ tokens: [Token], _ sentence: Asking, after earlier: Asking?, before next: Asking?
  ) -> [(id: QuestionID, weight: Int)] {
    let margins = QuestionCues.margins(tokens, sentence, after: earlier, before: next)
    let weights = margins.map(QuestionCues.weight(ofMargin:))
    let isNothing = margins.allSatisfy { $0 <= 0 }
    return known.compactMap { question -> (id: QuestionID, weight: Int)? in
      let weight = weight(of: question, tokens[sentence.tokens], weights)
      let least =
        isNothing && question.topic == nil
        ? QuestionCues.leastAgainstNothing : QuestionCues.least
      return weight >= least ? (question.id, weight) : nil
    }.sorted { $0.weight > $1.weight }
  }

  /// The weight of a topic that speaks louder than nothing by a margin: 4 at the least that counts,
  /// 1 more for each quarter.
  private static func weight(ofMargin margin: Double) -> Int {
    margin < leastMargin ? 0 : least + Int((margin - leastMargin) * 4)
  }

  /// The margin at which a topic counts as asked about; `scripts/learn --measure` shows what others
  /// would bring.
  ///
  /// Of the questions of writers left out eight in ten are known at it, and one in sixteen of what
  /// asks nothing is answered; higher ones cost more questions than they save answers.
  package static let leastMargin = 0.3

  /// A sentence that speaks for nothing by more than this is polite or about the talk.
  private static let soundingMargin = 0.25

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
    // Where only the playbook's words can tell, its cue is enough.
    if cued { weight += question.topic == nil ? 6 : weight == 0 ? 3 : 1 }
    return weight
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

  /// The sentences of a question and its follow-ups.
  private static func wordings(of question: Question) -> [[WordKey]] {
    ([question.ask] + question.followUps.map(\.ask)).flatMap { text in
      let tokens = Lexer.tokens(of: text)
      // The lexicon is made only when something is heard: a call begins without it.
      return Asking.split(tokens) { _ in false }.filter(\.isQuestion).map { sentence in
        tokens[sentence.tokens].filter { !SentenceSigns.isFiller($0) }.map(\.key)
      }
    }
  }

  /// The words of a question and its follow-ups that others do without.
  private static func contentWords(of question: Question) -> WordSet {
    let text = ([question.ask] + question.followUps.map(\.ask)).joined(separator: " ")
    return WordSet(
      Lexer.tokens(of: text).map(\.spelling).filter {
        $0.utf8.count > 2 && !plainWords.contains($0)
      })
  }

  static let lexicon = Lexicon([
    frameWords, nothingWords, worldWords, needWords, authorityWords, timingWords, budgetWords,
    interestWords, fitWords, competitionWords, priorityWords, sourceWords,
  ])
  private static let request = lexicon.concept("request")
  private static let you = lexicon.concept("you")

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
  /// How many questions a turn puts, of any kind, where a statement that asks for a nod is none; and
  /// whether one asks something other than politeness, the next date or whether all is heard.
  static func asked(in text: String) -> (count: Int, soundsOut: Bool) {
    let tokens = Lexer.tokens(of: text)
    let asking = asking(tokens)
    return (asking.count, asking.contains { soundsOut(tokens, $0) })
  }

  /// Whether a sentence asks something other than politeness, the next date or whether all is heard.
  static func soundsOut(_ tokens: [Token], _ sentence: Asking) -> Bool {
    margins(tokens, sentence, after: nil, before: nil).contains { $0 > -soundingMargin }
  }

  /// For each topic by how much a sentence speaks for it rather than for nothing.
  static func margins(
    _ tokens: [Token], _ sentence: Asking, after earlier: Asking?, before next: Asking?
  ) -> [Double] {
    let signs = SentenceSigns(tokens, sentence, after: earlier, before: next, lexicon)
    var margins = questionModel.margins(signs)
    margins[Topic.nothing.rawValue] = -.infinity
    return margins
  }

  /// The sentences of a text as a model learns from them: of a question the last that asks, or the
  /// one that does so most.
  package static func sentences(of text: String) -> [LearnedSentence] {
    let tokens = Lexer.tokens(of: text)
    let sentences = sentences(of: tokens)
    return sentences.indices.map { index in
      let sentence = sentences[index]
      let earlier = index > 0 ? sentences[index - 1] : nil
      return LearnedSentence(
        signs: SentenceSigns(
          tokens, sentence, after: earlier,
          before: index + 1 < sentences.count ? sentences[index + 1] : nil, lexicon),
        rank: sentence.isQuestion ? sentence.isTag ? 1 : 2 : 0, isSorted: sentence.isQuestion)
    }
  }

  /// The sentences that ask, those not among them that only want a statement confirmed.
  static func asking(_ tokens: [Token]) -> [Asking] {
    sentences(of: tokens).filter { $0.isQuestion && !$0.isTag }
  }

  private static func sentences(of tokens: [Token]) -> [Asking] {
    Asking.split(tokens) { isRequest(tokens[$0]) }
  }

  /// Whether a sentence asks to be told: "curious how …", or "tell me" where it is no statement.
  private static func isRequest(_ tokens: ArraySlice<Token>) -> Bool {
    tokens.indices.contains { index in
      let said = lexicon.concepts(tokens, at: index, where: requestOrTell)
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
  private static let requestOrTell = request.union(tell)
}
