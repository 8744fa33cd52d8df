import Dialogue
import Qualification
import Scoring
import Testing

/// Which question comes next.
@Suite struct QuestionTests {
  @Test func theFourCoreQuestionsComeInOrderAndMoneyIsNeverFirst() throws {
    var call = try Call()
    var order: [String] = []
    for answer in ["it is slow, a problem", "I decide", "by end of March", "60k approved"] {
      order.append(call.open ?? "-")
      call.type(answer)
    }
    #expect(order == ["challenges", "decision-process", "timeline", "budget"])
  }

  @Test func whatWasAnsweredOnTheWayIsNotPut() throws {
    var call = try Call()
    call.type("we lose 9k a month, I decide, 50k approved, live by end of March")
    #expect(call.open == "interest")
    #expect(call.assessment.rating == .hot)
  }

  @Test func anInferredGateIsAskedAboutAtOnce() throws {
    var call = try Call()
    call.type("it costs us 9k a month", "I don't decide")
    #expect(call.open == "decision-process.who")
    #expect(call.assessment.rating != .disqualified)
    call.type("Karin Vogt, our head of operations")
    #expect(call.contact.people.map(\.name) == ["Karin Vogt"])
    #expect(call.assessment.gates.isEmpty)
    #expect(call.open == "timeline")
  }

  @Test func aQuestionThatWasPutOffComesAgainAtTheEnd() throws {
    var call = try Call()
    call.type("/later")
    #expect(call.open == "decision-process")
    call.type("I decide", "by end of March", "60k approved", "/skip", "/skip", "/skip", "/skip")
    call.type("/skip")
    #expect(call.open == "challenges")
  }

  @Test func whatWasNotUnderstoodIsAskedOnceMore() throws {
    var call = try Call()
    call.type("it costs us 9k a month", "I decide", "things and stuff", "60k approved")
    #expect(call.contact.latest("timing")?.answer == .notUnderstood)
    call.type("/skip", "/skip", "/skip", "/skip", "/skip")
    #expect(call.open == "timeline")
    call.type("more stuff")
    #expect(call.open != "timeline")
  }

  @Test func declinedIsNotAskedAgain() throws {
    var call = try Call()
    call.type("it costs us 9k a month", "I decide", "by end of March", "I'd rather not say")
    #expect(call.contact.latest("budget")?.answer == .declined)
    for _ in 0..<12 where call.conversation.state.phase == .talking {
      #expect(call.open != "budget")
      call.type("/skip")
    }
  }

  @Test func aFollowUpIsAskedOnce() throws {
    var call = try Call()
    call.type("it is slow, a problem", "I decide", "by end of March", "60k approved")
    #expect(call.open == "challenges.cost")
    call.type("who knows")
    #expect(call.open != "challenges.cost")
  }

  @Test func aDisqualifiedContactIsAskedWhoElse() throws {
    var call = try Call()
    call.type("it costs us 9k a month", "I decide", "by May", "no budget, nobody can find any")
    #expect(call.assessment.rating == .disqualified)
    #expect(call.open == "referral")
    call.type("yes, knows two dealers; better: a spreadsheet")
    #expect(call.contact.isReferralSource)
    #expect(call.contact.betterServedBy == "a spreadsheet")
  }

  @Test func aRemarkAboutOthersBarsNobody() throws {
    var call = try Call()
    call.type("we lose 20k a month because customers don't call back")
    #expect(!call.contact.doNotContact)
    #expect(call.assessment.rating != .disqualified)
    #expect(call.open == "decision-process")
  }

  @Test func whatSomebodyElseIsSaidToWantIsADoubtAndTheQuestionStaysOpen() throws {
    var call = try Call()
    call.type("our board said don't call again")
    #expect(!call.contact.doNotContact)
    #expect(call.conversation.state.doubts.map(\.matter) == [.gate("refused")])
    #expect(call.assessment.rating != .disqualified)
    #expect(call.open == "challenges")
    call.type("1y")
    #expect(call.contact.doNotContact)
    #expect(call.assessment.rating == .disqualified)
  }

  @Test func aRefusalThatDoesNotHoldIsTakenBackWithAllThatItBrought() throws {
    var call = try Call()
    call.type("it costs us 9k a month", "we are not interested")
    #expect(call.contact.doNotContact)
    #expect(call.conversation.state.phase == .closing)
    let doubt = try #require(call.conversation.state.doubts.last)
    call.type("\(doubt.number)n")
    #expect(!call.contact.doNotContact)
    #expect(call.contact.latest("interest") == nil)
    #expect(call.assessment.gates.isEmpty)
    #expect(call.conversation.state.phase == .talking)
    #expect(call.open == "decision-process")
    call.type("please stop calling us")
    #expect(call.contact.doNotContact)
    #expect(call.assessment.rating == .disqualified)
  }

  @Test func aCallThatTheRepEndedStaysEnded() throws {
    var call = try Call()
    call.type("our board said don't call again", "/end", "1n")
    #expect(call.conversation.state.phase == .closing)
    #expect(call.contact.latest("interest") == nil)
  }

  @Test func whoAskedNotToBeCalledIsSaidFirst() throws {
    var contact = Contact(id: "t3st")
    contact.doNotContact = true
    var call = try Call(with: contact)
    #expect(call.text.hasPrefix("  asked not to be called"))
    call.type("we are not interested", "1n")
    #expect(call.contact.doNotContact)
  }

  @Test func whileTheScreenIsSharedWhoElseWaits() throws {
    var call = try Call()
    call.type("it costs us 9k a month", "/quiet", "/disqualify no_fit too small")
    #expect(call.assessment.rating == .disqualified)
    #expect(call.open == "decision-process")
    #expect(call.text == "")
    call.type("I decide")
    #expect(call.open == "timeline")
    call.type("/quiet")
    #expect(call.open == "referral")
    call.type("/quiet")
    #expect(call.open == "timeline")
  }

  @Test func anOverriddenGateLetsTheCallGoOn() throws {
    var call = try Call()
    call.type("everything works fine")
    #expect(call.open == "referral")
    call.type("/override no_need they do not see it yet")
    #expect(call.open == "decision-process")
    #expect(call.assessment.gates.first?.state == .overridden)
  }
}
