import Qualification

extension Wording {
  static let none = "none"
  static let unknown = "unknown"
  static let decidesLabel = "reason"
  static let noAnswer = "type a number or a word, or ? for help"

  static func question(_ card: Card, decides: Bool) -> String {
    switch card.kind {
    case .rate: decides ? "What decides that?" : "How do they rate?"
    case .unknown: "Which of the core criteria is still unknown?"
    case .level: "Which level is that?"
    case .next: "Which question comes next?"
    case .gate: "What disqualifies them?"
    }
  }

  static func help(
    with card: Card, _ question: CardQuestion, _ playbook: Playbook
  ) -> String {
    let rule =
      switch card.kind {
      case .rate where question.label == decidesLabel:
        "Where a gate closed, it decides; else the core criterion that is lowest or missing, or all "
          + "of the core where it is good."
      case .rate:
        "Hot has the whole core known and none of it weak; warm has less, and cold little or a gate "
          + "that caps. Disqualified means that plain words closed a gate."
      case .unknown:
        "Unknown is what no words settle: a way of not answering leaves it open, a plain no does not."
      case .level:
        "Strong holds something to count on, such as a figure, a name or a day; partial half of that; "
          + "weak is a maybe or a mention; none is a plain no."
      case .next:
        "The core comes first, in the order of the numbers; only a gate in doubt comes before it."
      case .gate:
        "Plain words for one of these must stand there: "
          + playbook.gates.map(\.text).joined(separator: " · ") + "."
      }
    return rule + " Type a number or a word; ? again shows the answer."
  }

  static func sheet(_ card: Card) -> String {
    card.kind == .level ? "A remark of \(card.day.iso)" : "Notes of \(card.day.iso)"
  }

  static func badAnswer(_ text: String, _ question: CardQuestion?) -> String {
    guard let question else { return noAnswer }
    let names = question.choices.flatMap(\.names)
    let cure =
      nearestWord(to: text, among: names).map { "did you mean \($0)?" }
      ?? (Int(text) == nil ? noAnswer : "the numbers go from 1 to \(question.choices.count)")
    return "\(text) is no \(question.label) here: \(cure)"
  }

  static func verdict(_ reply: CardReply, _ card: Card, _ playbook: Playbook) -> String {
    let grade = reply.grade(of: card)
    let verdict =
      switch grade {
      case .good, .easy: "right"
      case .hard: "half right"
      case .again: "no"
      }
    if grade == .good || reply == .unknown { return verdict }
    let said = [reply.answer, reply.decides].compactMap { $0 }.map {
      words(for: $0, of: card, playbook)
    }
    return "\(verdict), and you said \(said.joined(separator: " by "))"
  }

  /// A key in words: a gate says what it is about, all else is a word already.
  private static func words(for key: String, of card: Card, _ playbook: Playbook) -> String {
    // "timing" and "competition" are criteria too, and as such named as those are.
    let isCriterion = playbook.criterion(CriterionID(rawValue: key)) != nil
    if isCriterion, card.kind != .gate { return key }
    guard let gate = playbook.gates.first(where: { $0.reason.rawValue == key }) else { return key }
    return card.kind == .gate ? gate.text : "\"\(gate.text)\""
  }

  static func right(_ card: Card, _ playbook: Playbook) -> String {
    let answer = words(for: card.answer, of: card, playbook)
    let decides = card.decides.map { words(for: $0, of: card, playbook) }
    guard let last = decides.last else { return answer }
    let others = decides.dropLast().joined(separator: ", ")
    return "\(answer), \(others.isEmpty ? last : "\(others) or \(last)") decides"
  }
}

extension Wording {
  static func result(_ result: DrillResult, at moment: Moment) -> String {
    var parts = ["\(result.right) of \(result.answered) right."]
    if result.answered == 0 {
      let isWaiting = result.new > 0 || (result.due ?? .max) <= moment.seconds
      parts = [isWaiting ? "No card was answered." : "Nothing is due now; --cards 5 drills ahead."]
    }
    if let due = result.due {
      let isLater = due > moment.seconds
      parts.append(
        "\(result.dueCount) \(cards(result.dueCount)) due"
          + (isLater ? " again" + (result.dueCount == 1 ? " " : ", the first ") : " ")
          + when(due, from: moment) + ".")
    }
    if result.new > 0 { parts.append("\(result.new) \(cards(result.new)) new.") }
    return parts.joined(separator: " ")
  }

  private static func cards(_ count: Int) -> String { count == 1 ? "card is" : "cards are" }

  /// A moment to come as people say it: now, today, tomorrow, on a day.
  static func when(_ seconds: Int64, from moment: Moment) -> String {
    let (left, overflow) = seconds.subtractingReportingOverflow(moment.seconds)
    if left <= 0 || overflow { return "now" }
    let day = Moment(seconds: seconds, offset: moment.offset).day
    let minutes = (left + 59) / 60
    if minutes < 60 { return "in \(minutes) \(minutes == 1 ? "minute" : "minutes")" }
    if day == moment.day { return "later today" }
    return day.number == moment.day.number + 1 ? "tomorrow" : "on \(day.iso)"
  }
}
