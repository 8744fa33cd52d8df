import AnswerParsing
import Qualification
import Testing

@testable import Hearing

/// What remarks say by the model that was learned from examples.
@Suite struct RemarkTests {
  /// The weights that are carried are those of the examples, and know them again.
  @Test func weightsAreOfTheExamples() throws {
    let examples = try WrittenExamples<RemarkKind>("Remarks")
    #expect(examples.digest == remarkWeights.examples, "run scripts/learn")
    for kind in RemarkKind.allCases { #expect(examples.count(kind) >= 60, "\(kind)") }
    let known = examples.count { kind, text in
      knows(
        kind, learnedRemarks(of: text).map { remarkModel.margins($0.signs) }, RemarkKind.leastMargin
      )
    }
    #expect(known * 100 >= examples.all * 90, "\(known) of \(examples.all): run scripts/learn")
  }

  /// Words that no example has, nor any rule a name for.
  @Test(arguments: [
    (RemarkKind.need, "The oven dies on us every second night and the dough goes in the bin."),
    (.money, "We have twelve thousand put by for a new oven."),
    (.decides, "I sign for these things myself, it's my bakery."),
    (.approver, "I'd have to run that past my sister, she signs."),
    (.when, "It has to be working before the first of September."),
    (.rival, "At the moment we use a thing called Brotplan for that."),
    (.step, "Send me a quote and come by on Thursday."),
    (.refuses, "We're not interested, please don't call here again."),
    (.nothing, "My neighbour plays the trumpet on Sundays."),
  ])
  func whatIsSaid(kind: RemarkKind, text: String) {
    #expect(toldKinds(in: text).first?.kind ?? .nothing == kind)
  }

  @Test func whereItStands() {
    let text = "Well, you know. The boiler gives out twice a week and guests leave. Anyway."
    let told = toldKinds(in: text).map { text.slice($0.range) }
    #expect(told == ["The boiler gives out twice a week and guests leave."])
  }
}
