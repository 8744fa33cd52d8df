import Qualification
import Scoring
import Testing

/// The examples of the model.
@Suite struct GoldenVectorTests {
  struct Vector: Sendable {
    var levels: String
    var points: Int
    var rating: Rating
  }

  @Test(arguments: [
    Vector(levels: "need=strong", points: 200, rating: .cold),
    Vector(
      levels: "need=strong budget=strong authority=strong timing=strong", points: 650, rating: .hot),
    Vector(
      levels: "need=strong budget=strong timing=strong authority=partial interest=partial",
      points: 650, rating: .hot),
    Vector(
      levels: "need=strong budget=strong authority=strong timing=weak interest=strong fit=strong",
      points: 745, rating: .warm),
    Vector(
      levels:
        "need=strong budget=partial authority=strong timing=strong interest=partial fit=strong",
      points: 750, rating: .hot),
    Vector(
      levels: "need=partial budget=weak authority=weak fit=partial timing=partial"
        + " interest=partial trust=partial listening=partial access=partial",
      points: 510, rating: .warm),
  ])
  func pointsAndRating(vector: Vector) {
    let assessment = rate(contact(vector.levels))
    #expect(assessment.points == vector.points)
    #expect(assessment.rating == vector.rating)
  }

  @Test func oneStrongAnswerIsNotRatedYet() {
    let assessment = rate(contact("need=strong"))
    #expect(assessment.coverage == 20)
    #expect(!assessment.isRated)
    #expect(assessment.isProvisional)
  }

  @Test func ceilingAndCoverage() {
    let assessment = rate(
      contact(
        "need=strong budget=partial authority=strong timing=strong interest=partial fit=strong"))
    #expect(assessment.ceiling == 900)
    #expect(assessment.coverage == 85)
    #expect(assessment.fitPoints + assessment.readinessPoints == assessment.points)
  }

  @Test func noBudgetWithoutARouteDisqualifies() {
    var contact = contact("need=strong authority=strong")
    contact.facts.append(fact("budget", .budget(Budget(status: Budget.Status.none, route: .no))))
    let assessment = rate(contact)
    #expect(assessment.points == 350)
    #expect(assessment.rating == .disqualified)
    #expect(assessment.gates.map(\.gate.reason) == ["no_budget"])
    #expect(assessment.gates.first?.words == "words of budget")
    #expect(assessment.isRated)
  }

  @Test func aRoadblockInTimingCapsAtCold() {
    var contact = contact(
      "need=partial interest=strong fit=strong authority=strong budget=strong")
    contact.facts.append(
      fact("timing", .horizon(Horizon(from: today.adding(days: 800), roadblock: "contract"))))
    let assessment = rate(contact)
    #expect(assessment.points == 620)
    #expect(assessment.rating == .cold)
    #expect(assessment.gates.first?.revisit == today.adding(days: 800))
  }

  @Test func whatMakesTheNightBatchHot() throws {
    var contact = contact("need=strong budget=strong timing=strong")
    contact.facts.append(
      fact(
        "authority",
        .authority(
          Authority(part: .recommends, people: [Authority.Person(role: "CFO", decides: true)]))))
    #expect(rate(contact).points == 590)
    #expect(rate(contact).rating == .warm)
    let change = try #require(nearestChange(for: contact, under: model, asOf: today))
    #expect(change.rating == .hot)
    #expect(change.steps.map(\.criterion) == ["authority"])
    #expect(change.steps.map(\.level) == [.strong])
  }
}
