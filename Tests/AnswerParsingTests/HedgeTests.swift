import AnswerParsing
import Qualification
import Testing

/// How far a maybe reaches.
@Suite struct HedgeTests {
  /// The kinds of the readings that are a maybe.
  private func maybes(_ answer: String) -> [String] {
    understanding(answer).readings.filter(\.isHedged).compactMap { reading in
      switch reading.value {
      case .money: "money"
      case .dates: "dates"
      case .budgetStatus: "status"
      default: nil
      }
    }
  }

  @Test(arguments: [
    ("the budget is approved, 60k, probably live in Q3", ["dates"]),
    ("Q3, I guess", ["dates"]), ("ideally, by the end of May", ["dates"]),
    ("maybe €20k, and we start in May for sure", ["money"]),
    ("we start in May, €20k is set aside", []), ("€20k at most, if possible", ["money"]),
    ("€30k is earmarked. Possibly June.", ["dates"]),
  ])
  func reach(answer: String, kinds: [String]) { #expect(maybes(answer) == kinds) }
}
