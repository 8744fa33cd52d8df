public import Dialogue
public import Hearing
public import Qualification

/// A recorded call made ready for practice: the lines of the other side with what each is about.
public struct PracticeCall: Hashable, Sendable {
  /// The call.
  public let call: RecordedCall

  /// Who speaks for whom on it.
  public let sides: Sides

  /// What the other side says, in the order of the call.
  public let lines: [SpokenLine]

  /// Who of them is the contact.
  public let contact: HeardContact

  /// The core questions that no line of the call answers, in the order of the playbook.
  public let missingTopics: [QuestionID]

  /// The people of whom the other side speaks by name.
  public let people: [String]

  /// The companies of whom the other side speaks as others that are weighed or in place.
  public let rivals: [String]

  /// One turn of the other side.
  public struct SpokenLine: Hashable, Sendable {
    /// Who says it.
    public var speaker: String
    /// The exact words.
    public var text: String
    /// The line of the source file, counted from 1.
    public var line: Int
    /// The questions that it answers: those put right before, and those of the facts in it.
    public var topics: [QuestionID]
    /// The questions of which it tells a fact.
    public var told: [QuestionID]
    /// What our side had said right before.
    public var prompt: String
  }

  /// Makes a call ready for practice; fails where there is nobody to talk to.
  public init(
    _ call: RecordedCall, sides: Sides, on day: Day, _ listener: Listener
  ) throws(PracticeProblem) {
    let speakers = call.speakers
    guard !call.turns.isEmpty else { throw .noSpeech }
    guard speakers.count > 1 else { throw .oneSpeaker(speakers.first) }
    guard call.turns.contains(where: { sides.side(of: $0.speaker) == .theirs }) else {
      throw .noProspect(speakers)
    }
    guard call.turns.contains(where: { sides.side(of: $0.speaker) == .ours }) else {
      throw .noRep(speakers)
    }
    self.call = call
    self.sides = sides
    let heard = HeardCall.hearing(call, sides, on: day, listener)
    contact = HeardContact(in: call, after: heard.conversation)
    people = heard.conversation.contact.people.compactMap(\.name)
    rivals = heard.conversation.contact.facts.flatMap { fact -> [String] in
      guard case .competition(let others)? = fact.value else { return [] }
      return others.names.filter { $0.contains(where: \.isUppercase) }
    }
    lines = PracticeCall.lines(of: call, sides, heard.factsByTurn, listener)
    let answered = Set(lines.flatMap(\.topics))
    missingTopics = listener.playbook.questions.filter { $0.isCore && !answered.contains($0.id) }
      .map(\.id)
  }

  /// The names of those who speak for us.
  public var ours: [String] { sides.names(on: .ours) }

  /// The names of those who speak for the contact.
  public var theirs: [String] { sides.names(on: .theirs) }

  private static func lines(
    of call: RecordedCall, _ sides: Sides, _ facts: [Int: [CriterionID]], _ listener: Listener
  ) -> [SpokenLine] {
    var lines: [SpokenLine] = []
    var prompt = ""
    var isPromptOver = true
    for (index, turn) in call.turns.enumerated() {
      switch sides.side(of: turn.speaker) {
      case .ours:
        prompt = isPromptOver ? turn.text : prompt + " " + turn.text
        isPromptOver = false
      case .theirs:
        isPromptOver = true
        var topics = listener.topics(in: prompt)
        let told = (facts[index + 1] ?? []).compactMap { criterion in
          listener.playbook.questions.first { $0.criteria.contains(criterion) }?.id
        }
        for id in told where !topics.contains(id) { topics.append(id) }
        lines.append(
          SpokenLine(
            speaker: turn.speaker ?? HeardCall.unnamed, text: turn.text, line: turn.line,
            topics: topics, told: told, prompt: prompt))
      case .unknown: break
      }
    }
    return lines
  }
}

/// Why a call can't be practised.
public enum PracticeProblem: Error, Hashable, Sendable {
  /// Nobody says anything.
  case noSpeech
  /// Only one person speaks; nothing where they have no name.
  case oneSpeaker(String?)
  /// Nobody of those who speak is on the other side.
  case noProspect([String])
  /// Nobody of those who speak is on our side.
  case noRep([String])
}

extension Listener {
  /// The questions of the playbook that a text puts, each once; one that asks on counts as its own
  /// question's.
  func topics(in text: String) -> [QuestionID] {
    var topics: [QuestionID] = []
    for asked in discoveryQuestions(in: text) {
      let id = playbook.question(asked.question)?.id ?? asked.question
      if !topics.contains(id) { topics.append(id) }
    }
    return topics
  }
}

extension HeardCall {
  /// Hears all of a call, beginning with nothing known.
  static func hearing(
    _ call: RecordedCall, _ sides: Sides, on day: Day, _ listener: Listener
  ) -> HeardCall {
    var heard = HeardCall(
      Conversation(
        kind: .heard, started: Moment(startOf: day), day: day, contact: Contact(id: ""),
        ours: sides.names(on: .ours), theirs: sides.names(on: .theirs)), listener)
    heard.hear(call.turns)
    return heard
  }

  /// The criteria of which each turn says something, by its number.
  fileprivate var factsByTurn: [Int: [CriterionID]] {
    var found: [Int: [CriterionID]] = [:]
    for case .recorded(let fact) in entries.map(\.event) where fact.value != nil {
      found[fact.evidence.turn, default: []].append(fact.criterion)
    }
    return found
  }
}
