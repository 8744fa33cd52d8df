import Qualification
import Scoring
import Testing

/// Small tables of the rules that turn values into levels, and levels into gates.
@Suite struct RuleTests {
  private func level(_ criterion: CriterionID, _ value: FactValue) -> Level? {
    var contact = Contact(id: "t3st")
    contact.facts = [fact(criterion, value)]
    return rate(contact).standing(criterion)?.level
  }

  @Test(arguments: [
    (0, Level.strong), (90, .strong), (91, .partial), (180, .partial), (181, .weak), (365, .weak),
    (366, Level.none), (-1, .weak),
  ])
  func distanceToADate(days: Int, expected: Level) {
    let last = today.adding(days: days)
    #expect(level("timing", .horizon(Horizon(to: last.adding(days: 1)))) == expected)
  }

  @Test func timingWithoutADate() {
    #expect(level("timing", .horizon(Horizon(isUrgent: true))) == .partial)
    #expect(level("timing", .horizon(Horizon(isUrgent: true, isHedged: true))) == .weak)
    #expect(level("timing", .horizon(Horizon())) == .weak)
    #expect(level("timing", .horizon(Horizon(isNever: true))) == Level.none)
    let later = Horizon(from: today.adding(days: 100))
    #expect(level("timing", .horizon(later)) == .partial)
  }

  @Test(arguments: [
    (Budget.Status.approved, Level.strong), (.allocated, .strong), (.unlimited, .strong),
    (.noLine, .partial), (.undisclosed, .partial), (.unset, .weak), (.tight, .weak),
    (.needsCase, .weak), (Budget.Status.none, Level.none),
  ])
  func statusOfABudget(status: Budget.Status, expected: Level) {
    #expect(level("budget", .budget(Budget(status: status))) == expected)
    let hedged = level("budget", .budget(Budget(status: status, isHedged: true)))
    #expect(hedged ?? .none <= expected)
  }

  @Test func moneyThatComesOrCanBeFound() {
    let none = Budget.Status.none
    #expect(level("budget", .budget(Budget(status: none, route: .yes))) == .weak)
    let later = Budget(status: none, availableFrom: today.adding(days: 60))
    #expect(level("budget", .budget(later)) == .weak)
    let amount = Money(lower: 100, upper: 200)
    #expect(level("budget", .budget(Budget(amount: amount))) == .partial)
  }

  @Test(arguments: [
    (6_000_000 as Int64, Level.strong), (5_999_999, .partial), (3_000_000, .partial),
    (2_999_999, .weak),
    (600_000, .weak), (599_999, .weak),
  ])
  func aPriceCapsABudget(upper: Int64, expected: Level) {
    var playbook = model
    playbook.offer = Money(lower: 6_000_000, upper: 6_000_000, currency: "EUR")
    var contact = Contact(id: "t3st")
    let amount = Money(lower: nil, upper: upper, currency: "EUR")
    contact.facts = [fact("budget", .budget(Budget(amount: amount, status: .approved)))]
    let assessment = assess(contact, under: playbook, asOf: today)
    #expect(assessment.standing("budget")?.level == expected)
    // Below a tenth it may be no budget at all, which is asked about.
    #expect(assessment.gates.isEmpty == (upper >= 600_000))
    #expect(assessment.gates.allSatisfy { $0.state == .inferred })
    contact.facts = [
      fact(
        "budget",
        .budget(
          Budget(amount: Money(lower: 1, upper: 1, currency: "USD"), status: .approved)))
    ]
    let other = assess(contact, under: playbook, asOf: today)
    #expect(other.standing("budget")?.level == .strong)
    #expect(other.standing("budget")?.remark != nil)
  }

  @Test(arguments: [
    (Authority.Part.decides, false, false, Level.strong), (.recommends, true, false, .partial),
    (.recommends, false, false, .weak), (.influences, true, false, .weak),
    (.uses, false, false, .weak), (Authority.Part.none, false, false, Level.none),
    (Authority.Part.none, true, false, .weak), (.uses, true, true, .strong),
  ])
  func partInADecision(
    part: Authority.Part, hasDecider: Bool, joins: Bool, expected: Level
  ) {
    let people =
      hasDecider ? [Authority.Person(role: "CFO", decides: true, joins: joins)] : []
    #expect(level("authority", .authority(Authority(part: part, people: people))) == expected)
  }

  @Test(arguments: [
    (Int64(10_000_000), Level.strong), (6_000_000, .strong), (3_000_000, .weak),
  ])
  func whoSignsUpToALimitReachesAsFarAsThePrice(upper: Int64, expected: Level) {
    let limit = Money(lower: nil, upper: upper, currency: "EUR")
    let fact = fact("authority", .authority(Authority(part: .decides, threshold: limit)))
    var playbook = model
    var contact = Contact(id: "t3st")
    contact.facts = [fact]
    let open = assess(contact, under: playbook, asOf: today)
    #expect(open.standing("authority")?.level == .strong)
    playbook.offer = Money(lower: 6_000_000, upper: 6_000_000, currency: "EUR")
    let priced = assess(contact, under: playbook, asOf: today)
    #expect(priced.standing("authority")?.level == expected)
  }

  @Test func signsOfAStatement() {
    func need(_ signals: [Statement.Signal], hedged: Bool = false) -> Level? {
      level("need", .statement(Statement(signals: signals, isHedged: hedged)))
    }
    #expect(need([]) == .weak)
    #expect(need([.cost]) == .partial)
    #expect(need([.cost, .loss]) == .strong)
    #expect(need([.cost, .loss], hedged: true) == .partial)
    #expect(need([.nothingWrong]) == Level.none)
    #expect(need([.nothingWrong, .cost]) == .partial)
    #expect(need([.refuses, .wants]) == Level.none)
  }

  @Test(arguments: [
    (5, 0, Level.strong), (4, 1, .strong), (3, 2, .partial), (1, 4, .weak), (0, 5, Level.none),
  ])
  func checklist(met: Int, unmet: Int, expected: Level) {
    let list = Checklist(
      met: (0..<met).map { "m\($0)" }, unmet: (0..<unmet).map { "u\($0)" })
    #expect(level("fit", .checklist(list)) == expected)
  }

  @Test func onlyPlainWordsConfirmAGate() {
    func state(_ budget: Budget, _ basis: Basis = .said, _ confidence: Confidence = .certain)
      -> Assessment.GateFinding.State?
    {
      var contact = Contact(id: "t3st")
      contact.facts = [fact("budget", .budget(budget), basis: basis, confidence: confidence)]
      return rate(contact).gates.first?.state
    }
    let none = Budget.Status.none
    #expect(state(Budget(status: none, route: .no)) == .confirmed)
    #expect(state(Budget(status: none)) == .inferred)
    #expect(state(Budget(status: none, route: .no), .guessed) == .inferred)
    #expect(state(Budget(status: none, route: .no), .said, .likely) == .inferred)
    #expect(state(Budget(status: .unset)) == nil)
  }

  @Test func rulingsOfTheRep() {
    var contact = Contact(id: "t3st")
    contact.facts = [fact("budget", .budget(Budget(status: Budget.Status.none)))]
    func ruled(_ verdict: Ruling.Verdict) -> Assessment {
      var copy = contact
      copy.rulings = [Ruling(reason: "no_budget", verdict: verdict, day: today, note: "why")]
      return rate(copy)
    }
    #expect(ruled(.confirmed).rating == .disqualified)
    #expect(ruled(.withdrawn).gates.isEmpty)
    #expect(ruled(.overridden).gates.first?.state == .overridden)
    #expect(ruled(.overridden).rating != .disqualified)
    var strict = model
    strict.hasStrictGates = true
    contact.facts = [fact("priority", .priority(Priority(rank: .low)))]
    #expect(assess(contact, under: strict, asOf: today).rating == .disqualified)
    #expect(rate(contact).rating == .cold)
  }

  @Test func neverDisqualifiesAndALateDateDoesNot() {
    var contact = Contact(id: "t3st")
    contact.facts = [fact("timing", .horizon(Horizon(isNever: true)))]
    #expect(rate(contact).rating == .disqualified)
    contact.facts = [fact("timing", .horizon(Horizon(from: today.adding(days: 900))))]
    #expect(rate(contact).gates.first?.state == .inferred)
    #expect(rate(contact).rating == .cold)
  }

  @Test func pointsHalveInAHalfLifeAndAreStaleAfterTwo() {
    let contact = contact("need=strong")
    #expect(rate(contact, asOf: today.adding(days: 180)).points == 100)
    #expect(rate(contact, asOf: today.adding(days: 360)).points == 50)
    let stale = rate(contact, asOf: today.adding(days: 361))
    #expect(stale.points == 0)
    #expect(stale.missing.contains("need"))
    var last = Int.max
    for age in stride(from: 0, through: 360, by: 3) {
      let points = rate(contact, asOf: today.adding(days: age)).points
      #expect(points <= last)
      last = points
    }
  }

  @Test func stagesComeFromFactsAndTalks() {
    var contact = contact("need=partial budget=partial authority=partial timing=partial")
    #expect(rate(Contact(id: "x")).stage == .suspect)
    #expect(rate(contact).stage == .qualified)
    contact.facts.append(fact("interest", .judgement(.partial)))
    contact.facts.append(fact("fit", .judgement(.partial)))
    #expect(rate(contact).stage == .opportunity)
    contact.handSetStage = .customer
    #expect(rate(contact).stage == .customer)
    var talked = Contact(id: "x")
    talked.hasTalked = true
    #expect(rate(talked).stage == .engaged)
  }
}
