public import Dialogue
public import Qualification

/// A replay by today's parser and playbook: the stored inputs are decided again.
///
/// What was known when the conversation opened stays as it was recorded; so does what needs no
/// parsing: where a question was put by hand, and where the conversation was left, resumed or ended.
public struct Reinterpretation: Sendable {
  /// The conversation as today's events leave it.
  public private(set) var conversation: Conversation

  /// Today's events, turn by turn; the first turn is the opening.
  public private(set) var turns: [[Entry]] = []

  private let playbook: Playbook
  private let isHandWritten: Bool
  private let canonicalValue: @Sendable (String) -> FactValue?
  private var seconds: Int?
  private var hasBegun = false

  /// Makes a replay that has decided nothing; a conversation written by hand is also ended.
  ///
  /// `canonicalValue` reads the values that a file holds in their canonical form.
  public init(
    _ conversation: Conversation, _ playbook: Playbook, isHandWritten: Bool,
    canonicalValue: @escaping @Sendable (String) -> FactValue?
  ) {
    self.canonicalValue = canonicalValue
    self.conversation = conversation
    self.playbook = playbook
    self.isHandWritten = isHandWritten
  }

  /// The day of the last entry.
  public var day: Day { conversation.day(atSecond: seconds) }

  /// Decides all the stored entries again, and gives the lines that show it.
  public mutating func run(_ entries: some Sequence<Entry>) -> [Line] {
    var lines: [Line] = []
    for entry in entries { lines += take(entry) }
    if !hasBegun { lines += begin() }
    if isHandWritten {
      while conversation.state.phase == .talking || conversation.state.phase == .closing {
        lines += decideAgain(.ended)
      }
    }
    return lines
  }

  /// Takes the next stored entry.
  public mutating func take(_ entry: Entry) -> [Line] {
    seconds = entry.seconds ?? seconds
    switch entry.event {
    case .typed(let text): return beginning() + decideAgain(.typed(text))
    case .heard(let speaker, let text):
      return beginning() + decideAgain(.heard(speaker: speaker, text: text))
    case .edited(let key, let value):
      let known = value.flatMap { canonicalValue($0) }
      return beginning() + decideAgain(.edited(Edit(key: key, value: value, known: known)))
    case .imported(let key, let value):
      return beginning()
        + decideAgain(.imported(Edit(key: key, value: value, known: canonicalValue(value))))
    case .asked(let question, let text):
      if isHandWritten { return put(question, text) }
      // The end of the input at a question that was put again is no event of its own.
      let isReturn =
        question == .outcome && conversation.state.phase == .closing
        && conversation.state.open?.id != .outcome
      return isReturn ? decideAgain(.ended) : []
    case .closing:
      return conversation.state.phase == .talking ? decideAgain(.ended) : []
    case .closed: return conversation.state.phase == .closed ? [] : decideAgain(.ended)
    case .left: return conversation.state.phase == .left ? [] : decideAgain(.departed)
    case .resumed:
      // A call that goes on in a turn has been taken up by the decision on that turn.
      let isDecided = turns.last?.dropFirst().contains { $0.event == .resumed } ?? false
      return isDecided ? [] : decideAgain(.resumed)
    default:
      // What stands before the first input was known then.
      if !hasBegun { evolve(&conversation, entry) }
      return []
    }
  }

  private mutating func beginning() -> [Line] { hasBegun ? [] : begin() }

  private mutating func begin() -> [Line] {
    hasBegun = true
    return decideAgain(.began)
  }

  /// A question that a person wrote down as put.
  private mutating func put(_ question: QuestionID, _ text: String) -> [Line] {
    let lines = beginning()
    guard conversation.state.open?.id != question else { return lines }
    let wording = text.isEmpty ? playbook.wordingOf(question) ?? question.rawValue : text
    let entry = Entry(seconds: seconds, event: .asked(question, text: wording))
    let before = conversation
    evolve(&conversation, entry)
    turns.append([entry])
    return lines
      + present([entry.event], from: before, to: conversation, playbook, asOf: day)
  }

  private mutating func decideAgain(_ content: Input.Content) -> [Line] {
    let at = conversation.started.flatMap { started in
      seconds.map { Moment(seconds: started.seconds + Int64($0), offset: started.offset) }
    }
    let before = conversation
    let events = decide(Input(content, at: at), conversation, playbook)
    let entries = events.map { Entry(seconds: seconds, event: $0) }
    for entry in entries { evolve(&conversation, entry) }
    turns.append(entries)
    return inputLines(events, before)
      + present(events, from: before, to: conversation, playbook, asOf: day)
  }
}

/// The events that are missing behind the last input of a conversation that was cut off: what was
/// recorded must be the beginning of what is decided again, else nothing is missing.
public func missingEntries(
  behind entries: [Entry], of conversation: Conversation, _ playbook: Playbook
) -> [Entry] {
  guard let last = entries.lastIndex(where: { $0.event.beginsTurn }) else { return [] }
  var before = conversation
  for entry in entries[..<last] { evolve(&before, entry) }
  let seconds = entries[...last].lazy.compactMap(\.seconds).last
  let at = before.started.flatMap { started in
    seconds.map { Moment(seconds: started.seconds + Int64($0), offset: started.offset) }
  }
  guard let content = entries[last].event.inputContent else { return [] }
  let decided = decide(Input(content, at: at), before, playbook)
  let recorded = entries[last...].map(\.event)
  guard decided.count > recorded.count, Array(decided.prefix(recorded.count)) == recorded else {
    return []
  }
  return decided.dropFirst(recorded.count).map { Entry(seconds: seconds, event: $0) }
}

extension Event {
  /// What came in, where the event is an input.
  fileprivate var inputContent: Input.Content? {
    switch self {
    case .typed(let text): .typed(text)
    case .heard(let speaker, let text): .heard(speaker: speaker, text: text)
    default: nil
    }
  }
}

extension Playbook {
  fileprivate func wordingOf(_ id: QuestionID) -> String? {
    guard let question = question(id) else { return nil }
    if question.id == id { return question.ask }
    return question.followUps.first { $0.id == id }?.ask
  }
}
