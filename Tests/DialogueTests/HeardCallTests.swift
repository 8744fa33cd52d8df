import AnswerParsing
import Dialogue
import Hearing
import Playbooks
import Qualification
import Testing

/// What a call between Ana, who sells, and Ben and Cleo, who buy, leaves on record.
@Suite struct HeardCallTests {
  /// The last fact of each criterion as `criterion: value | "words"`, in the order of the criteria.
  private func heard(_ call: String) throws -> [String] {
    let (contact, playbook) = try conversation(after: call)
    return playbook.criteria.compactMap { criterion in
      contact.latest(criterion.id).flatMap { fact in
        fact.value.map { "\(criterion.id.rawValue): \(phrase(for: $0)) | \"\(fact.words)\"" }
      }
    }
  }

  private func conversation(after call: String) throws -> (Contact, Playbook) {
    let playbook = try Call().playbook
    return (try contact(after: call, under: playbook), playbook)
  }

  /// The day on which money is asked for is no day to start, and what a trouble costs is no budget.
  @Test func whatIsSaidOfMoneyIsOfMoney() throws {
    let day = try heard(
      "Ana: Is there money set aside?\nBen: Not yet, we'd have to ask for it in June.")
    #expect(day.contains { $0.hasPrefix("budget:") } && !day.contains { $0.hasPrefix("timing:") })
    let cost = try heard("Ana: What does that cost you?\nBen: Around two thousand a week, I'd say.")
    #expect(cost.contains { $0.hasPrefix("need:") } && !cost.contains { $0.hasPrefix("budget:") })
  }

  @Test func answersAndWhatIsSaidBesideThem() throws {
    let facts = try heard(
      """
      Ana: What made you take this call?
      Ben: Our pickers retype every order by hand, and last month we lost two accounts over it.
      Ana: And who signs off on a purchase like this?
      Ben: I decide on it myself. We need it running before the end of April, by the way.
      Ana: Is there money set aside?
      Ben: Yes, we have 40k set aside for it.
      """)
    #expect(
      facts == [
        "need: workaround, event, loss, number | "
          + "\"Our pickers retype every order by hand, and last month we lost two accounts over it.\"",
        "budget: 40,000, allocated | \"Yes, we have 40k set aside for it.\"",
        "authority: decides | \"I decide on it myself.\"",
        "timing: until 30 Apr 2026 | \"We need it running before the end of April, by the way.\"",
      ])
  }

  @Test(arguments: [
    "Ana: How is it going?\nBen: The pilot would be 60 days for us.",
    "Ana: How is it going?\nBen: Let's talk again next Tuesday at three.",
    "Ana: So what do you do?\nBen: We did 8 million in revenue last year.",
    "Ana: So what do you do?\nBen: We charge our customers 900 a month.",
    "Ana: It would be 30k a year.\nBen: So that's 30k a year.",
    "Ana: It would be 30k a year.\nBen: 30k a year?",
    "Ana: I'd have to ask my manager about a discount.\nBen: You'd need to check with your boss, I see.",
    "Ana: So what do you do?\nBen: Our competitors are Falk and Brunner.",
    "Ana: We can start on the first of April.\nBen: I see.",
    "Ana: Your budget is 50k, I guess.\nBen: What makes you think that?",
    "Ana: We lost a lot of time on that ourselves.\nBen: *laughs*",
    "Ana: You want your cycle back down to 50 days, right?\nBen: That's the goal.",
    "Ana: We signed a client in your town in May.\nBen: Who would that be?",
  ])
  func onlySoundsLikeAFact(call: String) throws {
    let facts = try heard(call).filter { !$0.hasPrefix("interest") }
    #expect(facts == [])
  }

  @Test func aPriceIsTakenAFewTurnsLater() throws {
    let facts = try heard(
      """
      Ana: For the three sites that comes to 1,200 a month.
      Ben: And that includes support?
      Ana: It does, on weekdays.
      Ben: That works for us.
      """)
    #expect(facts == ["budget: 1,200 a month | \"That works for us.\""])
  }

  @Test func aSummaryIsAffirmed() throws {
    let facts = try heard(
      """
      Ana: So you lose about 5k a month on returns, and you need this in place by June. Is that right?
      Ben: That's right.
      """)
    #expect(
      facts == [
        "need: loss, cost, wants, about 5,000 a month | \"That's right.\"",
        "timing: until 30 Jun 2026 | \"That's right.\"",
      ])
  }

  @Test func whoeverCommitsDecides() throws {
    let facts = try heard(
      """
      Ana: The whole package is 18k a year.
      Ben: Cleo, are you fine with that?
      Cleo: I am. Send me the contract and I'll sign it today.
      """)
    #expect(
      facts == [
        "budget: 18,000 a year, approved | \"Send me the contract and I'll sign it today.\"",
        "authority: decides | \"Send me the contract and I'll sign it today.\"",
        "timing: 2 Mar 2026 | \"Send me the contract and I'll sign it today.\"",
        "interest: commits | \"Send me the contract and I'll sign it today.\"",
      ])
  }

  @Test func aTalkIsTakenAndNoMore() throws {
    let facts = try heard(
      """
      Ana: Shall I show you a demo on Thursday?
      Ben: Let's do it.
      """)
    #expect(facts == ["interest: wants | \"Let's do it.\""])
  }

  @Test func theBestPersonReachedDecides() throws {
    let call = """
      Ana: Who decides on this?
      Ben: Cleo has to approve it, she is our CFO.
      Cleo: True.
      """
    let (contact, playbook) = try conversation(after: call)
    guard case .authority(let authority)? = contact.latest("authority")?.value else {
      Issue.record("no authority")
      return
    }
    #expect(authority.people.contains { $0.decides && $0.joins })
    #expect(playbook.criterion("authority") != nil)
  }

  @Test func aLaterAmountHoldsAndBothAreKept() throws {
    let call = """
      Ana: What is the budget?
      Ben: We have 40k for this.
      Ana: Good.
      Ben: Sorry, it's 45k, not 40.
      """
    let (contact, _) = try conversation(after: call)
    let amounts = contact.facts.filter { $0.criterion == "budget" }.compactMap { fact in
      if case .budget(let budget)? = fact.value { budget.amount?.upper } else { nil }
    }
    #expect(amounts == [4_000_000, 4_500_000])
  }

  @Test(arguments: [
    "Ben: It sounds great, really. But we're going to pass.",
    "Ben: I'm not interested, thank you.",
    "Ben: We went with another vendor last week, sorry.",
    "Ben: Take me off your list, please.",
    "Ben: Please don't ring here again.",
  ])
  func aRefusalEndsIt(reply: String) throws {
    let (contact, playbook) = try conversation(
      after: "Ana: Would you like to see a demo?\n" + reply)
    guard case .statement(let statement)? = contact.latest("interest")?.value else {
      Issue.record("no interest: \(reply)")
      return
    }
    #expect(statement.signals.contains { $0 == .refuses || $0 == .doNotCall })
    #expect(playbook.criterion("interest") != nil)
  }

  @Test func everyQuoteIsOfTheTurnOfItsSpeaker() throws {
    let turns = [
      ("Ana", "What is hardest today?"),
      ("Ben", "We miss half of the calls — that costs us 3k a week. It's a mess, honestly!"),
      ("Ana", "By when does it have to stop?"),
      ("Cleo", "We’d want it live by June, at the latest."),
      ("Ana", "It is 12k a year."), ("Ben", "OK… that works."),
    ]
    let call = turns.map { "\($0.0): \($0.1)" }.joined(separator: "\n")
    let (contact, _) = try conversation(after: call)
    #expect(contact.facts.count >= 3)
    for fact in contact.facts {
      let turn = try #require(
        turns.indices.contains(fact.evidence.turn - 1) ? fact.evidence.turn : nil)
      #expect(turns[turn - 1].0 == fact.evidence.speaker)
      #expect(turns[turn - 1].1.contains(fact.words), "\(fact.words)")
    }
  }
}
