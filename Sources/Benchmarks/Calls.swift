import AnswerParsing
import Dialogue
import Hearing
import Qualification
import Scoring

/// Measures what is heard in recorded calls against what people found in them.
///
/// The folder holds the calls and `labels.jsonl`; one call in several forms each in `containers`.
func measureCalls(_ folder: String, _ table: inout Table) throws {
  guard let labels = try readCallLabels(folder) else {
    return table.add("calls", note: "no \(folder)/labels.jsonl, skipped")
  }
  let playbook = try standardPlaybook()
  let listener = Listener(playbook)
  var tally = CallTally(playbook)
  for label in labels {
    do {
      let bytes = try readBytes(folder + "/" + label.file)
      tally.add(try HeardRecording(bytes, file: label.file, listener), label)
    } catch {
      table.fail(label.file, note: "can't be read")
    }
  }
  tally.addRows(to: &table)
  try compareContainers(folder + "/containers", listener, &table)
}

/// How a set of labelled calls was heard.
struct CallTally {
  private struct Mentions {
    var right = 0
    var missed = 0
    var extra = 0
    /// In how many calls there was nothing that counts.
    var traps = 0
  }

  private struct Share {
    var right = 0
    var all = 0

    mutating func count(_ isRight: Bool) {
      all += 1
      if isRight { right += 1 }
    }

    var percent: Double { Double(right) / Double(max(1, all)) * 100 }
  }

  private let playbook: Playbook
  private var mentions: [LabelledCriterion: Mentions] = [:]
  private var values: [String: Share] = [:]
  private var quotes = Share()
  private var ratings = Share()
  /// How often calls of a class were rated so.
  private var classes: [[Int]]

  init(_ playbook: Playbook) {
    self.playbook = playbook
    let count = Rating.allCases.count
    classes = Array(repeating: Array(repeating: 0, count: count), count: count)
  }

  mutating func add(_ heard: HeardRecording, _ label: CallLabel) {
    let facts = heard.facts(playbook)
    for criterion in LabelledCriterion.allCases {
      count(criterion, facts, heard, label)
    }
    for fact in facts where !fact.words.isEmpty {
      let index = fact.evidence.turn - 1
      let turn = heard.call.turns.indices.contains(index) ? heard.call.turns[index] : nil
      let isExact =
        turn.map { $0.text.contains(fact.words) && $0.speaker == fact.evidence.speaker } ?? false
      quotes.count(isExact && fact.evidence.side == .theirs)
      if !isExact { print("\(label.file): no words of the turn: \(fact.words)") }
    }
    let assessment = heard.assessment(playbook)
    let isRight = assessment.rating.rawValue == label.rating
    ratings.count(isRight)
    if let row = Rating(rawValue: label.rating)?.rank {
      classes[row][assessment.rating.rank] += 1
    }
    if !isRight { printDifference(assessment, heard, label) }
  }

  private mutating func count(
    _ criterion: LabelledCriterion, _ facts: [Fact], _ heard: HeardRecording, _ label: CallLabel
  ) {
    let fact = facts.first {
      playbook.criterion($0.criterion)?.kind == criterion.kind && !$0.saysNobody
    }
    let labelled = label.counted(criterion)
    if labelled == nil { mentions[criterion, default: Mentions()].traps += 1 }
    switch (labelled, fact) {
    case (let labelled?, let fact?):
      mentions[criterion, default: Mentions()].right += 1
      countValues(fact, labelled, on: heard.day)
    case (let labelled?, nil):
      mentions[criterion, default: Mentions()].missed += 1
      print("\(label.file): \(criterion.rawValue) missed: \(labelled.quote)")
    case (nil, let fact?):
      mentions[criterion, default: Mentions()].extra += 1
      print("\(label.file): \(criterion.rawValue) not said: \(fact.words)")
    case (nil, nil): break
    }
  }

  private mutating func countValues(_ fact: Fact, _ label: LabelledMention, on day: Day) {
    func hundredths(_ amount: Double) -> Int64 { Int64((amount * 100).rounded()) }
    if case .budget(let budget)? = fact.value {
      if let lowest = label.lowest {
        values["budget, lowest", default: Share()].count(
          budget.amount?.lower == hundredths(lowest))
      }
      if let highest = label.highest {
        values["budget, highest", default: Share()].count(
          budget.amount?.upper == hundredths(highest))
      }
      if let currency = label.currency {
        values["budget, currency", default: Share()].count(budget.amount?.currency == currency)
      }
      if let period = label.period.flatMap(Money.Period.init(rawValue:)) {
        values["budget, rhythm", default: Share()].count(budget.amount?.period == period)
      }
      let labelled = [label.lowest, label.highest].map { $0.map(hundredths) }
      if labelled[0] != budget.amount?.lower || labelled[1] != budget.amount?.upper {
        print("  budget heard as \(phrase(for: .budget(budget))): \(label.quote)")
      }
    }
    if case .horizon(let horizon)? = fact.value, let days = label.days {
      let heard = horizon.decidingDay.map { Double($0.days(since: day)) }
      let isNear = heard.map { abs($0 - days) <= max(1, days / 10) } ?? false
      values["timeline, days", default: Share()].count(isNear)
      if !isNear { print("  days \(heard.map { "\($0)" } ?? "none") for \(days): \(fact.words)") }
    }
  }

  func addRows(to table: inout Table) {
    var sum = Mentions()
    for criterion in LabelledCriterion.allCases {
      let found = mentions[criterion] ?? Mentions()
      sum.right += found.right
      sum.missed += found.missed
      sum.extra += found.extra
      sum.traps += found.traps
      addRates(of: found, "\(criterion)", to: &table, least: nil)
    }
    addRates(of: sum, "all criteria", to: &table, least: 0.75)
    for (name, share) in values.sorted(by: { $0.key < $1.key }) {
      table.add("\(name), \(share.all) labelled", share.percent, "%", limit: nil)
    }
    table.add("quotes exact, of \(quotes.all)", quotes.percent, "%", least: 100)
    table.add(
      "traps taken, of \(sum.traps)", Double(sum.extra) / Double(max(1, sum.traps)) * 100, "%",
      limit: 10)
    table.add("class right, of \(ratings.all)", ratings.percent, "%", least: 75)
    table.add("  label, then rated", note: Rating.allCases.map(\.rawValue).joined(separator: " "))
    for rating in Rating.allCases {
      let row = Rating.allCases.map { String(classes[rating.rank][$0.rank]) }
      table.add("  \(rating)", note: row.joined(separator: "  "))
    }
    let none = classes[Rating.disqualified.rank]
    table.add(
      "disqualified rated hot, warm", Double(none[Rating.hot.rank] + none[Rating.warm.rank]),
      "calls", limit: 0)
    table.add(
      "hot rated disqualified", Double(classes[Rating.hot.rank][Rating.disqualified.rank]),
      "calls", limit: 0)
  }

  private func addRates(
    of found: Mentions, _ name: String, to table: inout Table, least: Double?
  ) {
    func share(_ part: Int, _ all: Int) -> Double { Double(part) / Double(max(1, all)) }
    let all = found.right * 2 + found.missed + found.extra
    table.add(
      "\(name), precision", share(found.right, found.right + found.extra), "", limit: nil)
    table.add("  recall", share(found.right, found.right + found.missed), "", limit: nil)
    guard let least else { return table.add("  F1", share(found.right * 2, all), "", limit: nil) }
    table.add("  F1", share(found.right * 2, all), "", least: least)
  }
}

extension CallTally {
  /// What makes a rating another than the label's: criteria that stand otherwise than by the rule of
  /// the labels, gates, else the points.
  private func printDifference(
    _ assessment: Assessment, _ heard: HeardRecording, _ label: CallLabel
  ) {
    var causes: [String] = []
    let matters: [LabelledCriterion] = [.challenges, .authority, .budget, .timeline]
    for criterion in matters {
      let labelled = label.counted(criterion)
      let byLabel =
        criterion == .timeline ? labelled?.days.map { $0 <= 90 } : labelled.map { _ in true }
      let byFacts = stands(criterion, assessment, heard.day)
      if byFacts != (byLabel ?? false) {
        causes.append("\(criterion) \(byFacts ? "stands" : "does not stand")")
      }
    }
    for finding in assessment.gates where finding.state != .overridden {
      causes.append("gate \(finding.gate.reason) \(finding.state)")
    }
    if label.rating == Rating.disqualified.rawValue, assessment.gates.isEmpty {
      causes.append("nothing that disqualifies was heard")
    }
    if causes.isEmpty { causes = ["the points alone"] }
    print(
      """
      \(label.file): \(label.rating) rated \(assessment.rating), \
      \(pointsText(tenths: assessment.points)) points, coverage \(assessment.coverage): \
      \(causes.joined(separator: ", ")) (\(label.why))
      """)
  }

  /// Whether a criterion stands by the rule of the labels: it is known and speaks for the deal, and a
  /// time is within 90 days.
  private func stands(
    _ criterion: LabelledCriterion, _ assessment: Assessment, _ day: Day
  ) -> Bool {
    let standing = assessment.standings.first {
      playbook.criterion($0.criterion)?.kind == criterion.kind
    }
    if criterion == .timeline {
      guard case .horizon(let horizon)? = standing?.fact?.value else { return false }
      return horizon.decidingDay.map { $0.days(since: day) <= 90 } ?? false
    }
    return (standing?.level ?? .none) > .none
  }
}

extension LabelledCriterion {
  fileprivate var kind: FactKind {
    switch self {
    case .budget: .budget
    case .timeline: .horizon
    case .authority: .authority
    case .challenges: .need
    case .competition: .competition
    case .interest: .interest
    }
  }
}

/// Compares what is heard in one call in several forms: turns, facts, rating.
private func compareContainers(
  _ folder: String, _ listener: Listener, _ table: inout Table
) throws {
  struct Heard: Equatable {
    var turns: [[String]]
    var facts: [Fact]
    var rating: Rating
  }
  let names = fileNames(in: folder)
  if names.isEmpty { return table.add("one call in many forms", note: "no \(folder), skipped") }
  var first: [Substring: Heard] = [:]
  var differing = 0
  for name in names {
    let recording = try HeardRecording(readBytes(folder + "/" + name), file: name, listener)
    let heard = Heard(
      turns: recording.call.turns.map { [$0.speaker ?? "", $0.text] },
      facts: recording.facts(listener.playbook).map { fact in
        var fact = fact
        // Not every form has times.
        fact.evidence.seconds = nil
        return fact
      },
      rating: recording.assessment(listener.playbook).rating)
    let call = name.prefix { $0 != "." }
    if let first = first[call], first != heard {
      differing += 1
      let what = [
        first.turns != heard.turns ? "turns" : nil, first.facts != heard.facts ? "facts" : nil,
        first.rating != heard.rating ? "rating" : nil,
      ].compactMap { $0 }
      print("\(name): other \(what.joined(separator: ", ")) than in the first form")
    }
    if first[call] == nil { first[call] = heard }
  }
  table.add(
    "forms that differ, of \(names.count)", Double(differing), "files", limit: 0)
}

extension Fact {
  /// Whether it says that nobody else is looked at, which labels do not call a mention.
  fileprivate var saysNobody: Bool {
    if case .competition(let field)? = value {
      field.names.isEmpty && field.count == 0
    } else {
      false
    }
  }
}
