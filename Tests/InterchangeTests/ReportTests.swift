import Chance
import Dialogue
import Interchange
import Playbooks
import Qualification
import Records
import Testing

@Suite struct ReportTests {
  private static let day = Day(iso: "2026-11-25") ?? Day(number: 0)

  static let core: [CriterionID] = ["need", "authority", "timing", "budget"]

  private func reported(
    _ id: String, _ change: (inout ReportedContact) -> Void = { _ in }
  ) -> ReportedContact {
    var contact = ReportedContact(id: id, file: id + ".md")
    contact.unknown = ReportTests.core
    change(&contact)
    return contact
  }

  private var contacts: [ReportedContact] {
    let hot = reported("h1") {
      $0.name = "Grace Hopper"
      ($0.rating, $0.points, $0.ceiling, $0.coverage) = (.hot, 745, 900, 85)
      ($0.stage, $0.ratedOn) = (.opportunity, ReportTests.day)
      ($0.unknown, $0.hasTalked, $0.earlier) = ([], true, .known(.warm))
      $0.reasons = ["hot 74.5 of 100", "need strong 20 of 20 \"it *stops*\""]
    }
    let cold = reported("c1") {
      ($0.rating, $0.points, $0.stage) = (.cold, 90, .engaged)
      ($0.unknown, $0.hasTalked) = (["authority", "timing", "budget"], true)
      ($0.revisitOn, $0.earlier) = (ReportTests.day, .known(nil))
    }
    let out = reported("d1") {
      ($0.rating, $0.stage, $0.hasTalked) = (.disqualified, .disqualified, true)
      ($0.closed, $0.earlier) = (["no_budget"], .known(.warm))
      $0.revisitOn = Day(iso: "2026-12-01")
    }
    let new = reported("n1") { $0.revisitOn = Day(iso: "2026-11-01") }
    let quiet = reported("q1") {
      $0.revisitOn = Day(iso: "2026-11-01")
      $0.doNotContact = true
    }
    return [new, out, cold, quiet, hot]
  }

  /// A contact is rated as of the day of the report: what has grown old counts less.
  @Test func aContactIsRatedAsOfTheDay() {
    let grace = contact(
      "g1", "name: Grace Hopper", "costs us 9000 a month", "I decide", "40k approved")
    let now = ReportedContact(grace, file: "g1.md", discovery, asOf: today)
    let report = ContactReport(on: grace, discovery, asOf: today)
    #expect(now.points == report.points && now.ceiling == report.ceiling)
    #expect(now.coverage == report.coverage && now.stage == report.stage)
    #expect(now.rating == report.rating && now.name == "Grace Hopper" && now.who == "Grace Hopper")
    #expect(now.unknown == ["timing"] && now.closed == [] && now.reasons == [])
    let later = today.adding(days: 700)
    #expect(ReportedContact(grace, file: "g1.md", discovery, asOf: later).points < now.points)
    var explained = now
    explained.explain(grace, discovery, asOf: today)
    #expect(explained.reasons.count == report.reasons.count)
    #expect(explained.reasons.contains { $0.contains("need") })
  }

  /// The reasons are those of the gates, whatever words are quoted.
  @Test func reasonsAreThoseOfTheGates() {
    let olu = contact("o1", "need: we have no problem there at all: disqualifies nobody")
    let reported = ReportedContact(olu, file: "o1.md", discovery, asOf: today)
    #expect(reported.rating == .disqualified && reported.closed == ["no_need"])
    let byHand = self.reported("x1") { ($0.rating, $0.stage) = (.disqualified, .disqualified) }
    let report = Report(on: [reported, byHand], discovery, asOf: today)
    #expect(report.closings.map(\.reason) == ["no_need", nil])
    #expect(report.closings.map(\.count) == [1, 1])
    #expect(report.closings.last?.text == "the rep said so")
  }

  @Test func theFiguresAreCounted() {
    let report = Report(
      on: contacts, discovery, asOf: ReportTests.day, since: Day(iso: "2026-11-01"))
    #expect(report.contacts.map(\.id) == ["h1", "c1", "d1", "n1", "q1"])
    #expect(report.ratings == [1, 0, 1, 1, 2])
    #expect(report.pipeline.map(\.stage) == [.suspect, .engaged, .opportunity, .disqualified])
    #expect(report.openTalks == 2)
    #expect(report.stalls.map(\.criterion) == ["need", "authority", "timing", "budget"])
    #expect(report.stalls.map(\.unknown) == [0, 1, 1, 1])
    #expect(report.stalls.map(\.first) == [0, 1, 0, 0])
    #expect(report.closings.map(\.text) == ["no budget and no route to money"])
    #expect(report.closings.map(\.reason) == ["no_budget"])
    #expect(report.due.map(\.id) == ["n1", "c1"])
    #expect(report.soon.map(\.id) == ["d1"])
    let movement = report.movement
    #expect(movement?.better == 1 && movement?.worse == 1)
    #expect(movement?.same == 1 && movement?.new == 2)
    #expect(Report(on: contacts, discovery, asOf: ReportTests.day).movement == nil)
  }

  /// The page has the same figures in its tables as the JSON.
  @Test func thePageHasTheFiguresOfTheJSON() {
    let report = Report(
      on: contacts, discovery, asOf: ReportTests.day, since: Day(iso: "2026-11-01"))
    let page = PageText(report.page)
    #expect(
      page.table("Contacts by stage and rating") == [
        ["stage", "hot", "warm", "cold", "disqualified", "not rated", "all"],
        ["suspect", "0", "0", "0", "0", "2", "2"], ["lead", "0", "0", "1", "0", "0", "1"],
        ["opportunity", "1", "0", "0", "0", "0", "1"],
        ["disqualified", "0", "0", "0", "1", "0", "1"], ["all", "1", "0", "1", "1", "2", "5"],
      ])
    #expect(
      page.table("Core criteria that are not known")?.dropFirst().map { $0 } == [
        ["need", "0", "0"], ["authority", "1", "1"], ["timing", "1", "0"], ["budget", "1", "0"],
      ])
    #expect(
      page.table("Ratings before 2026-11-01, and those of now")?.dropFirst().map { $0 } == [
        ["hot", "0", "0", "0", "0", "0"], ["warm", "1", "0", "0", "1", "0"],
        ["cold", "0", "0", "0", "0", "0"], ["disqualified", "0", "0", "0", "0", "0"],
        ["not rated", "0", "0", "1", "0", "0"], ["new", "0", "0", "0", "0", "2"],
      ])
    let json = report.json.text
    #expect(
      json.contains(
        "\"ratings\":{\"hot\":1,\"warm\":0,\"cold\":1,\"disqualified\":1,\"not_rated\":2}"))
    #expect(json.contains("\"better\":1,\"worse\":1,\"same\":1,\"new\":2"))
    #expect(page.count(of: "article") == 5)
  }

  @Test func noContactsAreAReportToo() {
    let report = Report(on: [], discovery, asOf: ReportTests.day, since: ReportTests.day)
    #expect(report.ratings == [0, 0, 0, 0, 0] && report.pipeline == [])
    #expect(PageText(report.page).problems == [])
  }

  /// Whatever contacts there are, no figure loses or invents one.
  @Test func everyContactIsCountedOnce() {
    let seed = UInt64.random(in: 0 ... .max)
    var chance = SplitMix64(seed: seed)
    for round in 0..<300 {
      let contacts = (0..<Int.random(in: 0...30, using: &chance)).map { index in
        var contact = reported("x\(index)")
        contact.rating = Report.ratingOrder.randomElement(using: &chance) ?? nil
        contact.stage = Stage.allCases.randomElement(using: &chance) ?? .suspect
        contact.hasTalked = Bool.random(using: &chance)
        contact.points = Int.random(in: 0...1000, using: &chance)
        contact.unknown = contact.unknown.filter { _ in Bool.random(using: &chance) }
        contact.earlier =
          Bool.random(using: &chance)
          ? .absent : .known(Report.ratingOrder.randomElement(using: &chance) ?? nil)
        contact.revisitOn =
          Bool.random(using: &chance)
          ? nil : ReportTests.day.adding(days: Int.random(in: -40...40, using: &chance))
        return contact
      }
      let report = Report(
        on: contacts, discovery, asOf: ReportTests.day, since: ReportTests.day)
      let count = contacts.count
      #expect(report.contacts.count == count, "seed \(seed)")
      #expect(report.ratings.reduce(0, +) == count, "seed \(seed)")
      #expect(report.pipeline.map(\.sum).reduce(0, +) == count, "seed \(seed)")
      let movement = report.movement
      #expect(movement?.counts.joined().reduce(0, +) == count, "seed \(seed)")
      let told = movement.map { $0.better + $0.worse + $0.same + $0.new }
      #expect(told == count, "seed \(seed)")
      for stall in report.stalls {
        #expect(stall.first <= stall.unknown && stall.unknown <= report.openTalks, "seed \(seed)")
      }
      #expect(report.due.count + report.soon.count <= count, "seed \(seed)")
      if round % 50 == 0 { #expect(PageText(report.page).problems == [], "seed \(seed)") }
    }
  }
}
