import AnswerParsing
import Qualification
import Testing

/// How far a budget is decided on, said of money without having been asked.
@Suite struct BudgetStatusTests {
  private func status(_ answer: String) -> String {
    for reading in understanding(answer).readings {
      if case .budgetStatus(let status) = reading.value { return status.rawValue }
    }
    return "nothing"
  }

  @Test(arguments: [
    ("there's no money left this year", "none"), ("we don't really have any budget", "none"),
    ("our budget is frozen", "none"), ("zero", "none"), ("we're out of funds", "none"),
    ("no budget until next quarter", "none"), ("there isn't any money", "none"),
    ("we haven't set a budget", "unset"), ("budget hasn't been approved yet", "unset"),
    ("we don't have a specific number in mind", "unset"), ("budget's tbd", "unset"),
    ("the budget is still being finalized", "unset"), ("no money for it yet", "unset"),
    ("budget will be decided in June", "unset"), ("nothing approved yet", "unset"),
    ("money's really limited", "tight"), ("not much room in the budget", "tight"),
    ("we're strapped for cash", "tight"), ("a very modest budget", "tight"),
    ("we don't have much money", "tight"), ("we're on a pretty tight budget", "tight"),
    ("the budget has been approved", "approved"), ("bdgt 40k apprvd", "approved"),
    ("we got the funding approved last week", "approved"), ("budget is signed off", "approved"),
    ("30k is earmarked", "allocated"), ("there's money for that", "allocated"),
    ("it's in this year's budget", "allocated"), ("we have budget for it", "allocated"),
    ("we have budget but I can't share the number", "undisclosed"),
    ("I can't tell you the exact figure", "undisclosed"),
    ("the budget is confidential", "undisclosed"), ("whatever it takes", "unlimited"),
    ("no budget constraints", "unlimited"), ("money isn't really a problem", "unlimited"),
    ("budget isn't the blocker, time is", "allocated"),
    ("the PO is already with you", "approved"), ("there's room in this year's budget", "allocated"),
    ("the grant came through", "approved"), ("this year's pot is gone", "unset"),
    ("we've put in for a grant", "unset"), ("it isn't in the forecast", "unset"),
    ("we haven't got budget, but I could build a case", "needs-case"),
  ])
  func whatIsSaidOfMoney(answer: String, meaning: String) { #expect(status(answer) == meaning) }

  @Test(arguments: [
    "40k", "our budget is 40k", "the budget holder is our CFO", "the budget year starts in July",
    "we need to get the budget approved first", "we approved the design last week",
    "it's not the budget, it's the time", "we waste a lot of money on overtime",
    "once the budget is approved", "if there is money left", "the price depends on the seats",
  ])
  func whatIsNotAboutIt(answer: String) { #expect(status(answer) == "nothing") }

  @Test func moneyFoundElsewhereIsNoLack() {
    #expect(
      read("nothing set aside, but Petra has a pot of 20-25k", .budget)
        == "budget: 20,000–25,000, money could be found")
  }
}

extension BudgetStatusTests {
  @Test(arguments: [
    ("my budget was cut in half", "tight"), ("our funding got slashed by a third", "tight"),
    ("the budget for next year isn't done yet", "unset"), ("our budget was cut", "none"),
  ])
  func whatIsLeftOfIt(answer: String, meaning: String) {
    let found = understanding(answer).readings.compactMap { reading in
      if case .budgetStatus(let status) = reading.value { status.rawValue } else { nil }
    }
    #expect(found == [meaning])
  }

  /// A figure that is set aside is an amount; what stands before something else is counted.
  @Test(arguments: [
    ("We have 40,000 set aside.", true), ("there is 25,000 reserved for it", true),
    ("we put 12,000 by, 12,000 earmarked this year", true),
    ("we have 2,000 approved suppliers", false), ("10,000 reserved seats", false),
  ])
  func whatIsSetAsideIsAnAmount(answer: String, isMoney: Bool) {
    let amounts = understanding(answer).readings.filter {
      if case .money = $0.value { true } else { false }
    }
    #expect(amounts.isEmpty != isMoney, "\(answer)")
  }
}
