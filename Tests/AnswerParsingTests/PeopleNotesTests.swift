import AnswerParsing
import Qualification
import Testing

/// Who decides, yes and no, and budgets, as a call is spoken and as notes of it are written.
@Suite struct PeopleNotesTests {
  /// The share of the decision, its size, its limit and the roles, without what was asked.
  private func people(_ answer: String) -> String {
    let found = understanding(answer).readings.compactMap { reading -> Authority? in
      if case .authority(let authority) = reading.value { authority } else { nil }
    }
    guard let authority = found.first else { return "nothing" }
    let size = authority.size.map { "of \($0)" }
    let limit = authority.threshold.map { phrase(for: $0) }
    let roles = ([authority.role] + authority.people.map(\.role)).compactMap { $0 }
    return ([authority.share.rawValue] + [size, limit].compactMap { $0 } + roles)
      .joined(separator: ", ")
  }

  private func reply(_ answer: String) -> String {
    for reading in understanding(answer).readings {
      if case .boolean(let value) = reading.value {
        return value.rawValue + (reading.isHedged ? ", maybe" : "")
      }
    }
    return "nothing"
  }

  private func status(_ answer: String) -> String {
    for reading in understanding(answer).readings {
      if case .budgetStatus(let status) = reading.value { return status.rawValue }
    }
    return "nothing"
  }

  @Test(arguments: [
    ("there are six of us on the panel", "shared, of 6, panel"),
    ("The panel downstairs shows nothing when you press it", "nothing"),
    ("it's a team decision, seven of us sit on the board", "shared, of 7, board"),
    ("four partners, I'm one of them, we vote", "shared, of 4, partners"),
    ("the partners vote on it, there's three of us", "shared, of 3, partners"),
    ("eight people on the committee", "shared, of 8, committee"),
    ("I want my sister's opinion before I sign", "shared, sister"),
    ("get my crew's feedback before I commit", "shared, crew"),
    ("need to discuss w/ my husband", "shared, husband"),
    ("have to check w/ our co-founders", "shared, co-founders"),
    ("can't sign w/o my partner", "shared, partner"),
  ])
  func groupsThatTheSpeakerIsOneOf(answer: String, meaning: String) {
    #expect(people(answer) == meaning)
  }

  @Test(arguments: [
    ("legal won't even touch it without an NDA", "no, legal"),
    ("finance doesn't release anything until there's a PO", "no, finance"),
    ("procurement never looks at it", "nothing"),
    ("security won't be a problem", "nothing"),
    ("purchasing deals with all of that, I just evaluate", "no, purchasing"),
    ("IT + security both in the loop", "no, IT, security"),
    ("COO + CTO both sign", "no, COO, CTO"), ("CIO/CFO sign", "no, CIO, CFO"),
    ("requires council vote", "no, council"), ("awaiting trustee vote", "no, trustee"),
    ("subject to council vote", "no, council"),
    ("doesn't need board vote", "nothing"),
    ("$20K+ needs council vote", "no, over 20,000 USD, council"),
    ("talk w/ CTO first", "no, CTO"), ("has to go thru the board", "no, board"),
  ])
  func departmentsAndBoardsThatGuardTheGate(answer: String, meaning: String) {
    #expect(people(answer) == meaning)
  }

  @Test(arguments: [
    ("I'm the only decision maker", "yes"), ("I am sole decision maker", "yes"),
    ("Contact is the decision maker.", "yes"), ("Prospect is DM", "yes"),
    ("caller signs off", "yes"), ("she decides", "yes"), ("DM = her", "yes"), ("DM: self", "yes"),
    ("sole DM", "yes"), ("not the DM", "no"), ("contact isn't the decision maker", "no"),
    ("POC is not the economic buyer", "no"), ("decision maker is not him", "no"),
    ("DM: CFO", "no, CFO"), ("DM is her boss", "no, boss"),
    ("contact form is broken", "nothing"), ("the DM", "nothing"),
  ])
  func notesOnTheContact(answer: String, meaning: String) { #expect(people(answer) == meaning) }

  @Test func aPronounInAnAnswerIsSomebodyElse() {
    let found = understanding("she decides", .authority)
    #expect(
      found.facts.contains {
        if case .authority(let authority) = $0.value {
          authority.part == nil && authority.people.contains(where: \.decides)
        } else {
          false
        }
      })
  }

  @Test(arguments: [
    ("not right now no", "no"), ("not for us nope", "no"), ("neg. reply: \"not for us\"", "no"),
    ("reply: \"ok, go ahead\"", "yes"), ("Up for a demo: yes", "yes"), ("Keen: no", "no"),
    ("declined the demo", "no"), ("agreed to a trial", "yes"),
    ("we can do that, sure", "yes"), ("prob not", "no, maybe"),
    ("we'd be open to that", "yes, maybe"),
    ("Demo booked? yes.", "yes"), ("oh gosh no, we like what we have", "no"),
    ("i guess we could try that yeah", "yes, maybe"), ("that could work for us yep", "yes"),
    ("we don't use anything like it no", "no"),
    ("Next step: no later than May", "nothing"), ("around forty thousand yeah", "nothing"),
    ("in july yeah", "nothing"), ("we don't have that yeah", "nothing"),
  ])
  func yesAndNoAtTheEndAndInNotes(answer: String, meaning: String) {
    #expect(reply(answer) == meaning)
  }

  @Test(arguments: [
    ("we haven't really worked out the budget yet", "unset"), ("budget TBC", "unset"),
    ("the numbers? no budget's been agreed", "unset"), ("Budget not decided", "unset"),
    ("the budget isn't sorted yet", "unset"), ("budget under review", "unset"),
    ("we don't budget until November", "unset"), ("No $$ for this til next FY", "none"),
    ("budget on hold", "none"), ("Budget frozen until May", "none"), ("spending freeze", "none"),
    ("purchases are all on hold", "none"), ("No $ left", "none"),
    ("have $$ for it", "allocated"), ("has budget", "allocated"),
    ("nobody has budget", "none"), ("wouldn't share the budget", "undisclosed"),
    ("money's put aside", "allocated"),
    ("we kept some money aside", "allocated"), ("finance has signed off", "approved"),
    ("once finance has signed off", "nothing"), ("cost no object", "unlimited"),
    ("price no problem", "unlimited"), ("the price is on hold", "nothing"),
    ("we hold the phone, the budget on paper", "nothing"),
  ])
  func budgetsInNotes(answer: String, meaning: String) { #expect(status(answer) == meaning) }
}
