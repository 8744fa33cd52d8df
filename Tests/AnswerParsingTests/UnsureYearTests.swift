import AnswerParsing
import Qualification
import Testing

/// A date without its year that is so near its end that another year's may be meant.
@Suite struct UnsureYearTests {
  private func readings(of answer: String, on day: String) throws -> [String] {
    let fact = understand(
      answer, said: try #require(Day(iso: day)), expecting: Expectation(kind: .horizon),
      settings: Settings(), cues: []
    ).facts.first
    guard let fact else { return [] }
    #expect((fact.confidence == .guess) == !fact.alternatives.isEmpty)
    let values = fact.alternatives.isEmpty ? [fact.value] : fact.alternatives
    #expect(values.first == fact.value)
    return values.map { value in
      guard case .horizon(let horizon) = value else { return "\(value)" }
      return "\(horizon.from?.iso ?? "")..\(horizon.to?.iso ?? "")"
    }
  }

  @Test(arguments: [
    ("in March", "2027-03-25", "2027-03-01..2027-04-01", "2028-03-01..2028-04-01"),
    ("some time in Q2", "2027-06-12", "2027-04-01..2027-07-01", "2028-04-01..2028-07-01"),
    ("by the end of May", "2027-06-10", "..2028-06-01", "..2027-06-01"),
    ("in September", "2027-10-02", "2028-09-01..2028-10-01", "2027-09-01..2027-10-01"),
    ("on 3 August", "2027-08-09", "2028-08-03..2028-08-04", "2027-08-03..2027-08-04"),
    ("not before Q3", "2027-08-20", "2028-07-01..", "2027-07-01.."),
  ])
  func unsure(answer: String, day: String, likeliest: String, other: String) throws {
    #expect(try readings(of: answer, on: day) == [likeliest, other])
  }

  @Test(arguments: [
    ("in March", "2027-03-04", "2027-03-01..2027-04-01"),
    ("in March", "2027-05-20", "2028-03-01..2028-04-01"),
    ("by the end of March", "2027-03-25", "..2027-04-01"),
    ("in March 2028", "2028-03-25", "2028-03-01..2028-04-01"),
    ("this March", "2027-03-25", "2027-03-01..2027-04-01"),
    ("on 3 August", "2027-08-03", "2027-08-03..2027-08-04"),
    ("in Q4", "2027-01-12", "2027-10-01..2028-01-01"),
    ("not before March", "2027-04-10", "2028-03-01.."),
    ("next month", "2027-03-25", "2027-04-01..2027-05-01"),
  ])
  func sure(answer: String, day: String, only: String) throws {
    #expect(try readings(of: answer, on: day) == [only])
  }
}
