import Qualification
import StrictYAML

/// The settings of a playbook: words of money and dates, thresholds, rules, price, checklist.
extension PlaybookReader {
  mutating func settings(_ node: YAMLNode?) -> Settings {
    let section = section(
      node, "settings",
      keys: [
        "currency", "fiscal_year_start", "week_start", "date_order", "end_share", "next_weekday",
      ])
    var settings = Settings()
    if let node = section["currency"], let text = text(node, "currency") {
      if isCurrency(text) {
        settings.currency = text
      } else {
        complain(.unknownWord(text, for: "currency", valid: ["EUR", "USD", "GBP"]), at: node.mark)
      }
    }
    settings.fiscalYearStart =
      number(section["fiscal_year_start"], "fiscal_year_start", 1...12) ?? 1
    settings.weekStart = word(section["week_start"], "week_start", Weekday.self) ?? .monday
    settings.dateOrder =
      word(section["date_order"], "date_order", Settings.DateOrder.self) ?? .monthDayYear
    settings.endShare = number(section["end_share"], "end_share", 1...50) ?? 33
    settings.nextWeekday =
      word(section["next_weekday"], "next_weekday", Settings.NextWeekday.self) ?? .weekAfter
    return settings
  }

  private func isCurrency(_ text: String) -> Bool {
    text.utf8.count == 3 && text.utf8.allSatisfy { (65...90).contains($0) }
  }

  mutating func thresholds(_ node: YAMLNode?) -> Playbook.Thresholds {
    let section = section(node, "thresholds", keys: ["hot", "warm", "rated", "exam"])
    var thresholds = Playbook.Thresholds()
    thresholds.hot = points(section["hot"]) ?? thresholds.hot
    thresholds.warm = points(section["warm"]) ?? thresholds.warm
    thresholds.rated = number(section["rated"], "rated", 0...100) ?? thresholds.rated
    thresholds.exam = number(section["exam"], "exam", 1...100) ?? thresholds.exam
    return thresholds
  }

  mutating func rules(_ node: YAMLNode?) -> LevelRules {
    let fields: [(String, WritableKeyPath<LevelRules, Int>, ClosedRange<Int>)] = [
      ("strong_signals", \.strongSignals, 1...20), ("partial_signals", \.partialSignals, 1...20),
      ("strong_days", \.strongDays, 1...3650), ("partial_days", \.partialDays, 1...3650),
      ("weak_days", \.weakDays, 1...3650), ("partial_share", \.partialShare, 1...100),
      ("weak_share", \.weakShare, 0...100), ("strong_fit", \.strongFit, 1...100),
      ("partial_fit", \.partialFit, 1...100),
      ("too_many_competitors", \.tooManyCompetitors, 1...99),
    ]
    let section = section(node, "rules", keys: fields.map(\.0))
    var rules = LevelRules()
    for (key, path, range) in fields {
      if let number = number(section[key], key, range) { rules[keyPath: path] = number }
    }
    return rules
  }

  /// Reads a price such as `60000 USD per year`; amount first, then currency and rhythm.
  mutating func price(_ node: YAMLNode?) -> Money? {
    guard let node, let text = text(node, "offer") else { return nil }
    var words = text.split(separator: " ").map(String.init)[...]
    guard let first = words.popFirst(), let amount = hundredths(first) else {
      complain(.notAnAmount(text), at: node.mark)
      return nil
    }
    var money = Money(lower: amount, upper: amount)
    if let word = words.first, isCurrency(word) {
      money.currency = word
      words.removeFirst()
    }
    switch Array(words) {
    case []: break
    case ["once"]: money.period = .once
    default:
      guard words.count == 2, words.first == "per",
        let period = words.last.flatMap({ Money.Period(rawValue: $0) }), period != .once
      else {
        complain(.notAnAmount(text), at: node.mark)
        return nil
      }
      money.period = period
    }
    return money
  }

  private func hundredths(_ text: String) -> Int64? {
    let digits = text.filter { $0 != "," && $0 != "_" }
    guard let whole = Int64(digits), whole > 0, whole < 1_000_000_000_000 else { return nil }
    return whole * 100
  }

  /// Items `name: what must hold`, as a mapping or as a list of such lines.
  mutating func checklist(_ node: YAMLNode?) -> [Playbook.ChecklistItem] {
    var items: [Playbook.ChecklistItem] = []
    func nodes(_ node: YAMLNode?) -> [YAMLNode] {
      if case .sequence(let nodes, _)? = node { return nodes }
      return node.map { [$0] } ?? []
    }
    for node in nodes(node) {
      for entry in entries(node, "ideal_customer") {
        guard let id = checkedName(entry.key.text, isReason: false, at: entry.key.mark),
          let text = text(entry.value, id)
        else { continue }
        items.append(Playbook.ChecklistItem(id: id, text: text))
      }
    }
    return items
  }
}
