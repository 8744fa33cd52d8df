import AnswerParsing
import Qualification
import Testing

/// What has to happen first, in the words in which it was said, and what was taken back.
@Suite struct EventTests {
  private func said(_ answer: String) -> [String] {
    understanding(answer).readings.compactMap { reading in
      switch reading.value {
      case .event(let text): "event " + text
      case .condition(let text): "condition " + text
      default: nil
      }
    }
  }

  @Test(arguments: [
    ("once legal is done", "legal is done"), ("after the board meeting", "board meeting"),
    ("when the contract runs out", "contract runs out"), ("after tax season", "tax season"),
    ("the lease is up in 8 months", "lease is up"), ("before the trade show", "trade show"),
    ("as soon as our new depot opens", "our new depot opens"),
    ("once the merger closes", "merger"), ("the warranty expires in May", "warranty expires"),
    ("our pilot ends soon", "pilot ends"),
  ])
  func event(answer: String, words: String) { #expect(said(answer) == ["event " + words]) }

  @Test(arguments: [
    ("if legal agrees", "legal agrees"), ("subject to board approval", "board approval"),
    ("unless we win the tender", "we win the tender"),
    ("as long as it talks to our till", "it talks to our till"),
    ("depends on whether we get the grant", "we get the grant"),
    ("it depends on the price", "the price"), ("need to hire two people first", "hire two people"),
    ("first we have to sort out the data", "sort out the data"),
    ("we must empty the warehouse first", "empty the warehouse"),
    ("provided the numbers add up", "the numbers add up"),
  ])
  func condition(answer: String, words: String) {
    #expect(said(answer).contains("condition " + words))
  }

  @Test(arguments: [
    "after that we'll see", "when can you start?", "once a month", "when we moved we lost data",
    "if possible in June", "not sure if that's right", "I'll see if we can",
    "if anything it's too slow", "we have to discuss it with our boss first",
  ])
  func neither(answer: String) { #expect(said(answer).isEmpty) }

  @Test(arguments: [
    ("June, no wait, July", "1 Jul 2026 to 31 Jul 2026"),
    ("Q3 - well, end of Q3", "1 Sep 2026 to 30 Sep 2026"),
    ("in May. Sorry, I mean April", "1 Apr 2026 to 30 Apr 2026"),
    ("Q2, or rather Q4", "1 Oct 2026 to 31 Dec 2026"),
  ])
  func aDateTakenBack(answer: String, meaning: String) {
    #expect(read(answer, .horizon) == "horizon: " + meaning)
  }

  @Test(arguments: [
    ("30k, sorry, 35k", "35,000"), ("20k, no, make that 25k", "25,000"),
    ("40k. Scratch that, 45k", "45,000"),
  ])
  func anAmountTakenBack(answer: String, meaning: String) {
    #expect(read(answer, .budget) == "budget: " + meaning)
  }
}
