import AnswerParsing
import Qualification
import Testing

/// Answers to each question, with what they are understood to say.
@Suite struct AnswerTableTests {
  @Test(arguments: [
    ("40-50k set aside", "40,000–50,000, allocated"),
    ("around 40 to 50k", "about 40,000–50,000"),
    ("$5 to $10k", "5,000–10,000 USD"),
    ("800 to 1.2 million", "800,000–1,200,000"),
    ("thirty to forty grand", "30,000–40,000"),
    ("half a million tops", "up to 500,000"),
    ("north of 100k", "over 100,000"),
    ("high five figures", "about 70,000–90,000"),
    ("a couple hundred grand", "about 200,000"),
    ("60k-ish", "about 60,000"),
    ("40.000 €", "40,000 EUR"), ("1'200 CHF a month", "1,200 CHF a month"),
    ("£2k/mo", "2,000 GBP a month"), ("annual budget of 50,000", "50,000 a year"),
    ("3 lakh rupees", "300,000 INR"), ("12.50 EUR per week", "12.50 EUR a week"),
    ("2 million once", "2,000,000 once"),
    ("perhaps 20, 25k tops", "20,000–25,000, maybe"),
    ("no budget", "no budget"), ("no budget agreed yet", "not set yet"),
    ("we don't have a budget", "no budget"), ("zero", "no budget"),
    ("we dont have budget until Q2", "no budget, from 1 Apr 2026"),
    ("no budget, and nobody can find any", "no budget, no route to money"),
    ("no budget. period.", "no budget, no route to money"),
    ("no budget, but my boss could find the money", "no budget, money could be found"),
    ("not approved yet", "not set yet"), ("has to be approved, 30k", "30,000"),
    ("approved, 60k", "60,000, approved"), ("money is tight", "tight"),
    ("we have budget but I can't share the number", "amount kept back"),
    ("money isn't an issue", "unlimited"), ("needs a business case", "needs a case"),
  ])
  func money(answer: String, meaning: String) {
    #expect(read(answer, .budget) == "budget: " + meaning)
  }

  @Test(arguments: [
    ("live by end of March", "until 31 Mar 2026"), ("by Q2", "until 30 Jun 2026"),
    ("end of March", "22 Mar 2026 to 31 Mar 2026"), ("end of Q1", "1 Mar 2026 to 31 Mar 2026"),
    ("not until Q2", "not before 1 Apr 2026"), ("not until Q1", "not before 1 Jan 2027"),
    ("before the summer", "until 31 May 2026"), ("within 60 days", "until 12 Mar 2026"),
    ("in three to four months", "12 Apr 2026 to 12 May 2026"),
    ("in the next two quarters", "until 11 Jul 2026"), ("Q3", "1 Jul 2026 to 30 Sep 2026"),
    ("H2 2027", "1 Jul 2027 to 31 Dec 2027"), ("31 March", "31 Mar 2026"),
    ("March 31st, 2027", "31 Mar 2027"), ("2026-05-04", "4 May 2026"),
    ("3/4/2026", "4 Mar 2026"), ("next Friday", "23 Jan 2026"), ("Friday", "16 Jan 2026"),
    ("three weeks from Monday", "9 Feb 2026"), ("tomorrow", "13 Jan 2026"),
    ("next year sometime", "1 Jan 2027 to 31 Dec 2027"),
    ("from June to August", "1 Jun 2026 to 31 Aug 2026"),
    ("late Q2, early Q3", "1 Jun 2026 to 31 Jul 2026"),
    ("Q3 at the earliest", "not before 1 Jul 2026"), ("by Christmas", "until 25 Dec 2026"),
    ("about 3 months", "12 Apr 2026"), ("ASAP", "urgent"), ("never", "never"),
    ("some day", "blocked: some day"), ("no rush", "said, without details"),
    ("probably Q3", "1 Jul 2026 to 30 Sep 2026, maybe"),
    ("after the board meeting", "board meeting"),
    ("end of June, not end of May", "21 Jun 2026 to 30 Jun 2026"),
    ("June if the audit goes well", "1 Jun 2026 to 30 Jun 2026, audit, if the audit goes well"),
    ("we are locked in until June", "not before 1 Jul 2026, blocked: we are locked in until June"),
  ])
  func dates(answer: String, meaning: String) {
    #expect(read(answer, .horizon) == "horizon: " + meaning)
  }

  @Test(arguments: [
    ("CFO signs anything over 20k, I recommend", "recommends, CFO decides, sign-off over 20,000"),
    ("I decide", "decides"), ("it's up to me", "decides"), ("I'm the owner", "decides, as owner"),
    ("my boss signs, I just use it", "uses it, boss decides"),
    ("I don't decide", "no part in it"), ("not my decision", "no part in it"),
    ("Dana Ruiz, our CFO", "CFO Dana Ruiz decides"),
    ("Šárka Ödegaard, our CFO", "CFO Šárka Ödegaard decides"),
    ("the CFO decides and will join the next call", "CFO decides and will join"),
    ("our publisher decides", "publisher decides"),
    ("committee of seven", "has a say, committee decides, 7 decide together"),
    ("I sign up to 10k, above that the owner", "decides, owner decides, sign-off up to 10,000"),
    ("me and our CTO, the last word is his", "has a say, CTO decides"),
    (
      "first legal, then security, then the board",
      "legal, security, board decides, legal > security > board"
    ),
    ("needs sign-off from the CEO and he won't join", "CEO decides, no path to who decides"),
  ])
  func authority(answer: String, meaning: String) {
    #expect(read(answer, .authority) == "authority: " + meaning)
  }

  @Test(arguments: [
    (
      "night batch takes 9 hours, missed two closings last quarter, costs us about 30k a month",
      "number, loss, event, cost, about 30,000 a month"
    ),
    ("we retype every order by hand", "workaround"), ("reports are slow", "said, without details"),
    ("everything works fine, no problems", "nothing wrong"),
    ("no errors, but 40 complaints a week", "number, loss"),
    ("the license expires in May", "deadline"),
  ])
  func needs(answer: String, meaning: String) {
    #expect(read(answer, .need) == "need: " + meaning)
  }

  @Test(arguments: [
    ("yes, send me a demo next week", "wants, deadline"), ("I suppose so", "wants, maybe"),
    ("not really", "nothing wrong, maybe"), ("not interested", "refuses"),
    ("don't call again", "asks not to be called"), ("hard no", "refuses"),
  ])
  func interest(answer: String, meaning: String) {
    #expect(read(answer, .interest) == "interest: " + meaning)
  }

  @Test(arguments: [
    ("please stop calling us", "asks not to be called"),
    ("take me off your list", "asks not to be called"),
    ("we asked you to stop calling", "asks not to be called"),
    ("don't call me on this number any more", "asks not to be called"),
    ("could you please stop contacting us", "asks not to be called"),
    ("it's slow, but we're really not interested", "refuses"),
    ("we are fine and not interested", "refuses"),
    ("they said they're not interested", "refuses"),
    ("my boss is not interested but I am", "refuses, maybe"),
    ("then it is not for us", "refuses, maybe"),
    ("if I'm honest, we're not interested", "refuses"),
    ("not interested in this one", "refuses"),
    ("our board said don't call again", "asks not to be called, maybe"),
  ])
  func refusals(answer: String, meaning: String) {
    #expect(interest(in: answer) == "interest: " + meaning)
  }

  @Test(arguments: [
    "we lose 20k a month because customers don't call back",
    "patients never call us before they come", "please don't call before 10",
    "don't call me this week", "we don't email invoices", "I'm not saying we're not interested",
    "it's not that we're not interested", "if you don't call back we lose the order",
    "people stop calling when they wait", "we don't call customers twice",
  ])
  func noRefusal(answer: String) {
    #expect(interest(in: answer) == nil)
  }

  /// What an answer says of an interest although a need was asked for.
  private func interest(in answer: String) -> String? {
    let fact = understanding(answer, .need).facts.first { $0.kind == .interest }
    return fact.map { "interest: \(phrase(for: $0.value))" }
  }

  @Test func otherKinds() {
    #expect(
      read("size and region yes, sector no", .fit) == "fit: fits: size, region, does not: sector")
    #expect(read("all of it", .fit) == "fit: fits: size, sector, region")
    #expect(
      read("Acme, Globex and in-house", .competition) == "competition: Acme, Globex, in-house")
    #expect(read("four other vendors", .competition) == "competition: 4 others")
    #expect(read("nobody else", .competition) == "competition: nobody else")
    #expect(read("low priority", .priority) == "priority: low priority")
    #expect(read("not a priority", .priority) == "priority: low priority")
    let words = understanding("strong partial weak", .judgement).facts
    #expect(words.map(\.value) == [.judgement(.strong), .judgement(.partial), .judgement(.weak)])
    #expect(words.map(\.criterion) == ["trust", "listening", "access"])
  }

  @Test(arguments: [
    ("no idea", Understanding.Reply.doesNotKnow), ("I'd have to check", .doesNotKnow),
    ("I'd rather not say", .declined), ("no comment", .declined), ("well, things", .unclear),
    ("", .unclear), ("🙂", .unclear),
  ])
  func answersWithoutAValue(answer: String, reply: Understanding.Reply) {
    let found = understanding(answer, .budget)
    #expect(found.facts.isEmpty)
    #expect(found.reply == reply)
  }
}
