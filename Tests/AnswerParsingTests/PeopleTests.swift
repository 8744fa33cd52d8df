import AnswerParsing
import Qualification
import Testing

/// Who decides, as buyers of many trades say it without having been asked.
@Suite struct PeopleTests {
  /// The share of the decision and the roles, without what was asked.
  private func people(_ answer: String) -> String {
    let found = understanding(answer).readings.compactMap { reading -> Authority? in
      if case .authority(let authority) = reading.value { authority } else { nil }
    }
    guard let authority = found.first else { return "nothing" }
    let roles = ([authority.role] + authority.people.map(\.role)).compactMap { $0 }
    return ([authority.share.rawValue] + roles).joined(separator: ", ")
  }

  @Test(arguments: [
    "nobody but me decides", "the buck stops with me", "I make the final call on tools like this",
    "I don't need anyone's permission", "it's my money", "I have signing authority",
    "I wear all the hats", "I'm authorised to sign up to 20k", "I pull the trigger",
    "the final say is mine", "there's no one above me",
  ])
  func theSpeakerDecides(answer: String) { #expect(people(answer) == "yes") }

  @Test(arguments: [
    "that's above my pay grade", "I don't make those decisions", "not my call",
    "I have no say in it", "I can't sign anything", "I'm not authorised to decide",
    "it's out of my hands", "I just work here", "I don't hold the purse strings",
    "I'm only gathering quotes",
  ])
  func theSpeakerDoesNotDecide(answer: String) { #expect(people(answer) == "no") }

  @Test(arguments: [
    "it's a group decision", "we decide by consensus", "not just me", "I can't decide on my own",
    "I'm one of three people who decide", "there are four of us who decide",
    "it isn't my decision alone", "we all have to agree", "it takes two signatures",
    "I have one vote",
  ])
  func theSpeakerIsOneOfSeveral(answer: String) { #expect(people(answer) == "shared") }

  @Test(arguments: [
    ("my wife and I decide on these things together", "shared, wife"),
    ("I'd talk it over with my business partner", "shared, business partner"),
    ("all the partners have to agree", "shared, partners"),
    ("selection committee of seven", "shared, selection committee"),
    ("both the finance director and I need to sign", "shared, finance director"),
    ("can't say yes without asking my co-founder", "shared, co-founder"),
    ("my brother and I own the place, we decide together", "shared, brother"),
    ("I need buy-in from my team and my director", "shared, team, director"),
    ("a few stakeholders are involved in the decision", "shared, stakeholders"),
    ("I sign together with the CTO", "shared, CTO"),
  ])
  func equalsShare(answer: String, meaning: String) { #expect(people(answer) == meaning) }

  @Test(arguments: [
    ("I have to ask my boss", "no, boss"), ("VP Ops has the last word", "no, VP Ops"),
    ("I'd have to clear it with our head nurse", "no, head nurse"),
    ("our VP of Smart Manufacturing has to approve it", "no, VP of Smart Manufacturing"),
    ("procurement, then legal, then the CFO", "no, procurement, legal, CFO"),
    ("my director and finance both have to approve", "no, director, finance"),
    ("it's up to the practice manager", "no, practice manager"),
    ("I need to get my COO on board", "no, COO"), ("IT has to sign off", "no, IT"),
    ("I don't decide, that's my boss", "no, boss"),
    ("the one who signs is our CEO", "no, CEO"),
    ("Maria Lopez, our Head of Procurement", "no, Head of Procurement"),
    ("it's Tom's call, he's the CMO", "no, CMO"),
    ("our school board votes on anything over 25k", "no, school board"),
    ("our superintendent would have to weigh in and approve", "no, superintendent"),
    ("the dean has to okay it", "no, dean"),
  ])
  func whoeverIsAboveDecides(answer: String, meaning: String) { #expect(people(answer) == meaning) }

  @Test(arguments: [
    ("as the CEO I sign everything myself", "yes, CEO"),
    ("I'm the founder, so it's me", "yes, founder"),
    ("I can sign up to 5k, beyond that it's the MD", "yes, MD"),
    ("I decide, the CFO just rubber-stamps it", "yes, CFO"),
    ("I have the final say, I only run it by my team", "yes, team"),
  ])
  func othersBesideTheSpeaker(answer: String, meaning: String) {
    #expect(people(answer) == meaning)
  }

  @Test(arguments: [
    "our team uses spreadsheets", "the board meeting is in May", "my boss is in Spain",
    "legal fees are killing us", "it security is a worry", "we hired a new CFO",
    "our partner program is growing", "the owner of the building raised the rent",
    "finance uses another tool", "I decided to call you back",
  ])
  func peopleWithoutAPartAreLeftOut(answer: String) { #expect(people(answer) == "nothing") }
}

/// Who decides, in the words of notes and of talk that goes on.
@Suite struct PeopleInTalkTests {
  private func people(_ answer: String) -> String {
    for reading in understanding(answer).readings {
      guard case .authority(let authority) = reading.value else { continue }
      let others = authority.people.map {
        [$0.role, $0.name].compactMap { $0 }.joined(separator: " ")
      }
      return ([authority.share.rawValue, authority.role].compactMap { $0 } + others)
        .joined(separator: ", ")
    }
    return "nothing"
  }

  @Test(arguments: [
    ("DM: Anna Schmidt (COO), champ: Raj", "no, COO Anna Schmidt, Raj"),
    ("CFO ok'd 25k, IT to review", "no, CFO, IT"),
    ("econ buyer: C F O. legal reviews.", "no, CFO, legal"),
    ("no auth, talk to owner (Mr. Chen)", "no, owner Mr. Chen"),
    ("need board approval > 50k", "no, board"),
  ])
  func notes(answer: String, meaning: String) { #expect(people(answer) == meaning) }

  @Test(arguments: [
    ("it'll be between me and our head of finance", "shared, head of finance"),
    ("we have a buying committee: me, the CIO and two people from finance", "shared, CIO"),
    ("my co-owner Luis and I split these decisions", "shared, co-owner"),
    ("the church council meets on Monday, they have to okay it", "no, church council"),
    ("that'd be Dr. Meyer, our chief physician", "no, chief physician Dr. Meyer"),
    ("corporate in Dallas decides", "no, corporate"),
    ("I have to run all of this past legal", "no, legal"),
    ("I'd need a PO from purchasing", "no, purchasing"),
    ("engineering decides which tool, finance signs", "no, finance, engineering"),
    ("you'd need the blessing of the head coach", "no, head coach"),
    ("our VP of customer success decides", "no, VP of customer success"),
    ("the ward manager and the pharmacist both have to agree", "no, ward manager, pharmacist"),
    ("I'm just the receptionist", "no, receptionist"),
    ("as head of IT I choose the tools", "yes, head of IT"), ("my limit is 5k", "yes"),
    ("it's gonna be me who signs but my wife gets a veto", "shared, wife"),
    ("my manager said yes already", "no, manager"), ("mine", "yes"), ("ultimately? me.", "yes"),
    ("I'm the budget holder", "yes"),
    ("budget holder is our finance lead, Jo", "no, finance lead Jo"),
    ("sign-off is me plus one director", "shared, director"), ("I have a veto", "shared"),
    ("anything under 1k I can do, otherwise my manager", "yes, manager"),
    ("up to 3k is fine, above that I need Susan", "yes, Susan"),
    ("security review, then purchasing, then our COO", "no, security, purchasing, COO"),
    (
      "it goes to IT security first and then to the works council", "no, IT security, works council"
    ),
  ])
  func talk(answer: String, meaning: String) { #expect(people(answer) == meaning) }
}
