import AnswerParsing
public import Hearing
public import Qualification

/// The other side of a practised call, which answers with nothing but its own words.
///
/// The same lines of the rep get the same replies; the seed only picks among equals.
public struct Partner: Sendable {
  /// The call that is practised.
  public let practice: PracticeCall

  private let listener: Listener
  private let seed: UInt64
  /// How many sentences of each line were said.
  private var said: [Int]
  private var last: Int?
  private var thread: QuestionID?
  /// How often a guarded topic was asked for too early.
  private var refusals: [QuestionID: Int] = [:]

  /// What comes back to a line of the rep.
  public enum Reply: Hashable, Sendable {
    /// Words of the call, exactly as they stand on a line of its file, counted from 1.
    case words(speaker: String, text: String, line: Int)
    /// None of its words: what the program says in their place.
    case aside(Aside)
  }

  /// Why no words of the call come back.
  public enum Aside: Hashable, Sendable {
    /// The question was not understood.
    case notUnderstood
    /// Nothing in the call answers the question.
    case notInCall(QuestionID)
    /// All that the call has on the question was said.
    case toldAll(QuestionID)
    /// What answers the question was said already, on that line.
    case toldBefore(line: Int)
    /// Nothing in the call, or nothing more, tells what they pay today.
    case noPresentSpend
    /// It is early to ask that: first comes what troubles them.
    case early(QuestionID)
    /// Nobody whom it may serve is named in the call, or nobody more.
    case noReferral
    /// Nothing was asked.
    case waits
    /// The rep said goodbye, and no words of the call answer that.
    case goodbye
    /// Everything in the call was said.
    case silent
  }

  /// The name by which the program speaks in place of the partner.
  public static let programName = "leadline"

  /// Makes a partner who has said nothing.
  public init(_ practice: PracticeCall, _ listener: Listener, seed: UInt64 = 0) {
    self.practice = practice
    self.listener = listener
    self.seed = seed
    said = practice.lines.map { _ in 0 }
  }

  /// Whether every word of the other side was said.
  public var hasToldAll: Bool { practice.lines.indices.allSatisfy { !isUnsaid($0) } }

  /// Whether something of a line of the file, counted from 1, was said.
  public func hasSaid(line: Int) -> Bool {
    practice.lines.indices.contains { practice.lines[$0].line == line && said[$0] > 0 }
  }

  /// Replies to what the rep says.
  public mutating func reply(to text: String) -> Reply {
    let spoken = Lexer.tokens(of: text)
    let wantsMore = TalkPhrases.goOn.isFound(in: spoken)
    if wantsMore, spoken.count(where: \.isWord) <= 4 { return goOn() }
    let topics = listener.topics(in: text)
    let asksCore = topics.contains { listener.playbook.question($0)?.isCore == true }
    let isEnd = TalkPhrases.wrapUp.isFound(in: spoken)
    if let same = sameAsked(text) {
      let guarded = practice.lines[same].topics.contains(where: isGuarded)
      return isOpen(same) || !guarded ? tell(same, .open) : refuse(topic(of: same), same, text)
    }
    if TalkPhrases.referral.isFound(in: spoken) { return pointOn(hearing: spoken) }
    if isEnd, !asksCore { return sayGoodbye(to: spoken) }
    if !asksCore, TalkPhrases.offers.isFound(in: spoken), hasSomething(to: closing) {
      return talk(among: closing)
    }
    if TalkPhrases.whyThen.isFound(in: spoken),
      let reason = reasonForDate(TalkPhrases.lateness.isFound(in: spoken))
    {
      return tell(reason, QuestionForm(of: text))
    }
    if let reply = presentSpend(text, besides: topics) { return reply }
    if let topic = topics.last {
      return answer(topics.last { hasUnsaid($0) } ?? likely(text, besides: topics) ?? topic, text)
    }
    if wantsMore { return goOn() }
    if let alike = mostLike(text, among: practice.lines.indices.filter(isUnsaid)) {
      return isOpen(alike)
        ? tell(alike, QuestionForm(of: text)) : refuse(topic(of: alike), alike, text)
    }
    if let topic = likely(text) { return answer(topic, text) }
    if TalkPhrases.smallTalk.isFound(in: spoken) { return talk(among: opening) }
    return text.contains("?") ? .aside(.notUnderstood) : .aside(.waits)
  }

  // MARK: Choosing

  private mutating func answer(_ topic: QuestionID, _ text: String) -> Reply {
    thread = topic
    let lines = practice.lines.indices.filter { practice.lines[$0].topics.contains(topic) }
    guard !lines.isEmpty else { return .aside(.notInCall(topic)) }
    let unsaid = lines.filter(isUnsaid)
    let asked = named(in: text, among: unsaid)
    // What tells a fact of the topic comes before what only was said to a question about it.
    let telling = asked.first { practice.lines[$0].told.contains(topic) }
    guard let first = telling ?? asked.first else { return answerElsewhere(topic, text) }
    let chosen = mostLike(text, among: asked, sharing: 1) ?? first
    let form = QuestionForm(of: text)
    if isGuarded(topic), !isTrusted {
      return refuse(topic, chosen, text)
    }
    return tell(chosen, form)
  }

  /// What answers a question on whose topic all was said: a line that was said to nearly these words
  /// on another one, or, where that was said too, the place where it was.
  private mutating func answerElsewhere(_ topic: QuestionID, _ text: String) -> Reply {
    let unsaid = practice.lines.indices.filter { isUnsaid($0) && isOpen($0) }
    let least = min(2, contentWords(of: text).count)
    if least > 0, let line = mostLike(text, among: unsaid, sharing: least, byPrompt: true) {
      return tell(line, QuestionForm(of: text))
    }
    let told = practice.lines.indices.filter { said[$0] > 0 }
    return mostLike(text, among: told, sharing: max(1, least), byPrompt: true)
      .map { .aside(.toldBefore(line: practice.lines[$0].line)) } ?? .aside(.toldAll(topic))
  }

  /// What they pay today, where that is asked; nothing where it is not, or where something else is
  /// asked as well and no line tells of it.
  private mutating func presentSpend(_ text: String, besides topics: [QuestionID]) -> Reply? {
    func asks(_ text: String) -> Bool {
      sentences(of: text).contains { PresentSpend.isAsked(in: text.slice($0)) }
    }
    guard asks(text) else { return nil }
    let telling = practice.lines.indices.filter { index in
      let words = practice.lines[index].text
      return isUnsaid(index)
        && sentences(of: words).dropFirst(said[index]).contains {
          PresentSpend.isTold(in: words.slice($0))
        }
    }
    let asked = telling.filter { asks(practice.lines[$0].prompt) }
    let lines = asked.isEmpty ? telling : asked
    guard let line = mostLike(text, among: lines, sharing: 1) ?? lines.first else {
      return topics.isEmpty ? .aside(.noPresentSpend) : nil
    }
    return isOpen(line) ? tell(line, .open) : refuse(topic(of: line), line, text)
  }

  /// The first ask for a guarded topic is too early; the second is answered.
  private mutating func refuse(_ topic: QuestionID, _ line: Int, _ text: String) -> Reply {
    refusals[topic, default: 0] += 1
    if refusals[topic] == 1 { return .aside(.early(topic)) }
    return tell(line, QuestionForm(of: text))
  }

  private mutating func goOn() -> Reply {
    let unsaid = practice.lines.indices.filter(isUnsaid)
    guard !unsaid.isEmpty else { return .aside(.silent) }
    let here = last ?? 0
    // What was begun is told to its end, then what belongs to it, then what comes next in the call.
    let begun = unsaid.first { $0 == here }
    let related = unsaid.first { line in
      thread.map { practice.lines[line].topics.contains($0) } ?? false
    }
    let ahead = unsaid.first { $0 > here && isOpen($0) } ?? unsaid.first { isOpen($0) }
    if let line = begun ?? related.flatMap({ isOpen($0) ? $0 : nil }) ?? ahead {
      return tell(line, .open)
    }
    return refuse(topic(of: unsaid[0]), unsaid[0], "")
  }

  private mutating func talk(among lines: [Int]) -> Reply {
    let unsaid = lines.filter { isUnsaid($0) && isOpen($0) }
    guard !unsaid.isEmpty else { return .aside(hasToldAll ? .silent : .waits) }
    return tell(unsaid[Int(seed % UInt64(unsaid.count))], .open)
  }

  /// Whom else it may serve, where they were asked that or pointed to somebody.
  private mutating func pointOn(hearing spoken: [Token]) -> Reply {
    let unsaid = practice.lines.indices.filter { isUnsaid($0) && isOpen($0) }
    let asked = unsaid.first { TalkPhrases.referral.isFound(in: practice.lines[$0].prompt) }
    let pointing = unsaid.last {
      TalkPhrases.pointingOn.isFound(in: practice.lines[$0].text)
    }
    if let line = asked ?? pointing { return tell(line, .open) }
    // What was offered in the same breath is answered.
    let isOffered = TalkPhrases.offers.isFound(in: spoken) && hasSomething(to: closing)
    return isOffered ? talk(among: closing) : .aside(.noReferral)
  }

  /// What they said at the end; to agree to a day it takes one that was offered.
  private mutating func sayGoodbye(to spoken: [Token]) -> Reply {
    let offersDay = TalkPhrases.weekday.isFound(in: spoken)
    let lines = closing.filter { line in
      offersDay || !TalkPhrases.weekday.isFound(in: practice.lines[line].prompt)
    }
    if !hasSomething(to: lines) { return .aside(hasToldAll ? .silent : .goodbye) }
    return talk(among: lines)
  }

  /// Says what is left of a line, to a closed question its next sentence only.
  private mutating func tell(_ index: Int, _ form: QuestionForm) -> Reply {
    let line = practice.lines[index]
    let parts = sentences(of: line.text)
    let start = said[index]
    let end = form == .closed ? start + 1 : parts.count
    said[index] = end
    last = index
    if thread.map({ !line.topics.contains($0) }) ?? true { thread = line.topics.first }
    let range = parts[start].lowerBound..<parts[end - 1].upperBound
    return .words(speaker: line.speaker, text: line.text.slice(range), line: line.line)
  }

  // MARK: What is left

  /// What they said when they were asked why a date is that date, while dates are talked of, or where
  /// one was told and a late one is asked about.
  private func reasonForDate(_ asksOfLateness: Bool) -> Int? {
    func isDate(_ line: Int) -> Bool {
      practice.lines[line].topics.contains { kinds(of: $0).contains(.horizon) }
    }
    let isTold = practice.lines.indices.contains { said[$0] > 0 && isDate($0) }
    guard last.map(isDate) ?? false || asksOfLateness && isTold else { return nil }
    return practice.lines.indices.first { line in
      isUnsaid(line) && isOpen(line)
        && TalkPhrases.whyThen.isFound(in: practice.lines[line].prompt)
    }
  }

  private func isUnsaid(_ index: Int) -> Bool {
    said[index] < sentences(of: practice.lines[index].text).count
  }

  private func hasSomething(to lines: [Int]) -> Bool {
    lines.contains { isUnsaid($0) && isOpen($0) }
  }

  /// What a question may ask for of which they have something to tell, where it is not sure what it
  /// asks: louder than nothing, or nearly so with a word of what they would say.
  private func likely(_ text: String, besides topics: [QuestionID] = []) -> QuestionID? {
    if !topics.isEmpty, listener.questions(in: text).contains(where: \.isCertain) { return nil }
    let found = listener.likelyQuestions(in: text, above: Partner.leastLikely)
    let stems = Set(contentWords(of: text).map { $0.prefix(4) })
    return found.first { likely in
      guard likely.margin > (found.first?.margin ?? 0) - Partner.besideBest,
        !topics.contains(likely.question)
      else { return false }
      let lines = practice.lines.indices.filter {
        isUnsaid($0) && practice.lines[$0].told.contains(likely.question)
      }
      if likely.margin > 0 { return !lines.isEmpty }
      return lines.contains { index in
        let line = practice.lines[index]
        return contentWords(of: line.prompt + " " + line.text).contains {
          stems.contains($0.prefix(4))
        }
      }
    }?.question
  }

  /// What speaks less for a topic than this is no guess.
  private static let leastLikely = -0.5
  /// A topic that is softer than the likeliest by more than this is none.
  private static let besideBest = 0.75

  private func hasUnsaid(_ topic: QuestionID) -> Bool {
    practice.lines.indices.contains { isUnsaid($0) && practice.lines[$0].topics.contains(topic) }
  }

  /// The lines before anything was told.
  private var opening: [Int] {
    let first = practice.lines.firstIndex { !$0.told.isEmpty } ?? practice.lines.count
    return Array(practice.lines.indices.prefix(first))
  }

  /// The last lines of the call that follow an offer of a next step or a goodbye; the last at least.
  private var closing: [Int] {
    let last = practice.lines.lastIndex { line in
      line.told.contains { !kinds(of: $0).contains(.interest) }
    }
    let behind = practice.lines.indices.dropFirst((last ?? -1) + 1).filter { line in
      TalkPhrases.steps.isFound(in: practice.lines[line].prompt)
    }
    return behind.isEmpty ? Array(practice.lines.indices.suffix(1)) : behind
  }

  // MARK: What is guarded

  private func kinds(of topic: QuestionID) -> [FactKind] {
    (listener.playbook.question(topic)?.criteria ?? []).compactMap {
      listener.playbook.criterion($0)?.kind
    }
  }

  private func isGuarded(_ topic: QuestionID) -> Bool {
    kinds(of: topic).contains { $0 == .budget || $0 == .authority }
  }

  /// Whether their trouble came up, or the call has none to tell.
  private var isTrusted: Bool {
    let needs = practice.lines.indices.filter { line in
      practice.lines[line].topics.contains { kinds(of: $0).contains(.need) }
    }
    return needs.isEmpty || needs.contains { said[$0] > 0 }
  }

  /// Whether a line may come up by itself.
  private func isOpen(_ index: Int) -> Bool {
    if isTrusted { return true }
    let topics = practice.lines[index].topics
    return !topics.contains(where: isGuarded)
      || topics.contains { kinds(of: $0).contains(.need) }
  }

  private func topic(of index: Int) -> QuestionID {
    practice.lines[index].topics.first(where: isGuarded) ?? "challenges"
  }

  // MARK: Likeness

  /// The lines of whom a text calls by name, else all.
  private func named(in text: String, among lines: [Int]) -> [Int] {
    let called = Set(words(of: text))
    let theirs = lines.filter { line in
      words(of: practice.lines[line].speaker).contains { $0.utf8.count > 2 && called.contains($0) }
    }
    return theirs.isEmpty ? lines : theirs
  }

  /// The line that was said to nearly these words; nothing where there is none.
  private func sameAsked(_ text: String) -> Int? {
    let mine = contentWords(of: text)
    guard mine.count > 1 else { return nil }
    return practice.lines.indices.first { line in
      guard isUnsaid(line) else { return false }
      let theirs = contentWords(of: practice.lines[line].prompt)
      let shared = mine.intersection(theirs).count
      return shared * 5 >= mine.count * 4 && shared * 2 >= theirs.count
    }
  }

  /// The line that was said to words most like these, or that has them; nothing where none does.
  private func mostLike(
    _ text: String, among lines: [Int], sharing least: Int = 2, byPrompt: Bool = false
  ) -> Int? {
    let mine = contentWords(of: text)
    guard !mine.isEmpty else { return nil }
    var best: (line: Int, shared: Int)?
    for line in lines {
      let shared = max(
        mine.intersection(contentWords(of: practice.lines[line].prompt)).count,
        byPrompt ? 0 : mine.intersection(contentWords(of: practice.lines[line].text)).count)
      if shared >= least, shared * 2 >= mine.count, shared > best?.shared ?? 0 {
        best = (line, shared)
      }
    }
    return best?.line
  }
}
