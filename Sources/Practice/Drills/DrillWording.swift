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
    case .gate: "Which gate closes them?"
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
        playbook.gates.map { "\($0.reason.rawValue): \($0.text)" }.joined(separator: " · ") + "."
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

  static func verdict(_ reply: CardReply, _ card: Card) -> String {
    let grade = reply.grade(of: card)
    let verdict =
      switch grade {
      case .good, .easy: "right"
      case .hard: "half right"
      case .again: "no"
      }
    return grade == .good || reply == .unknown ? verdict : "\(verdict), and you said \(reply.text)"
  }

  static func right(_ card: Card) -> String {
    guard let last = card.decides.last else { return card.answer }
    let others = card.decides.dropLast().joined(separator: ", ")
    return "\(card.answer), \(others.isEmpty ? last : "\(others) or \(last)") decides"
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
