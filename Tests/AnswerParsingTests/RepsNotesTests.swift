import AnswerParsing
import Qualification
import Testing

/// What reps type of a contact's words, read as a sound salesperson reads it; beside each family
/// what only looks like it.
@Suite struct RepsNotesTests {
  @Test(arguments: [
    ("no to all five", "fit: does not: size, sector, region"),
    ("fails all of them", "fit: does not: size, sector, region"),
    ("all of them no", "fit: does not: size, sector, region"),
    ("not all of them", "unclear"), ("all three", "fit: fits: size, sector, region"),
    ("they have 40 people", "fit: fits: size"),
    ("all but region", "fit: fits: size, sector, does not: region"),
    ("decides on everything himself", "unclear"), ("owns it all himself", "unclear"),
    ("none of them, I am afraid", "fit: does not: size, sector, region"),
    ("five employees", "fit: does not: size"),
  ])
  func checklists(answer: String, meaning: String) { #expect(read(answer, .fit) == meaning) }

  @Test(arguments: [
    ("he recommends it, the owner Ngozi Okafor signs", "recommends, owner Ngozi Okafor decides"),
    ("Felix recommends, Ngozi Okafor signs", "recommends, Ngozi Okafor decides"),
    ("she only recommends, her boss decides", "recommends, boss decides"),
    ("Peter Lang decides, our head of collections", "head of collections Peter Lang decides"),
    ("Dana Ruiz signs, the CFO", "CFO Dana Ruiz decides"),
    ("my boss would want to see that", "boss"),
    ("my boss likes it", "boss"),
    ("my boss", "boss decides"),
    ("he decides alone", "somebody decides"),
    ("The partners decide", "has a say, partners decide"),
    ("no say", "no part in it"),
    ("Up to 3,000 dollars I may sign alone", "decides, sign-off up to 3,000 USD, maybe"),
    ("I can sign up to 5k myself", "decides, sign-off up to 5,000, maybe"),
    ("I decide, up to 50k", "decides, sign-off up to 50,000"),
  ])
  func whoDecides(answer: String, meaning: String) {
    #expect(read(answer, .authority) == "authority: \(meaning)")
  }

  @Test(arguments: [
    "Her name, her part in it, and that she is coming along", "it is all new to us",
  ])
  func nobodyDecides(answer: String) { #expect(read(answer, .authority) == "unclear") }

  @Test(arguments: [
    ("He comes along", "somebody decides, will join"),
    ("Perhaps he comes along", "a path to who decides"),
    ("He comes along if he must", "a path to who decides"),
    ("She will try to join us", "a path to who decides"),
    ("He will not have time to come along", "no path to who decides"),
    ("She never joins such talks", "no path to who decides"),
    ("He is too busy to join", "no path to who decides"),
    ("He won't be there", "no path to who decides"),
  ])
  func whetherTheyJoin(answer: String, meaning: String) {
    #expect(read(answer, .authority, part: .path) == "authority: \(meaning)")
  }

  @Test(arguments: [
    ("Can you show it to my planner on Tuesday at ten?", "wants, deadline"),
    ("Please show it to my engineer and me on Tuesday", "wants, deadline"),
    ("Can you show it to my two dispatchers on Tuesday the 20th?", "wants, deadline"),
    ("We want a demo next Tuesday, and I will bring my engineer", "wants, deadline"),
    ("Could we see it on Tuesday?", "wants, deadline"),
    ("Could my engineer and I see it on Tuesday at ten?", "wants, deadline"),
    ("he asks to see a timer at work on Friday", "wants, deadline"),
    ("can we try it for a month, starting Monday", "wants, deadline"),
    ("we want a trial, can we start it on Tuesday?", "wants, deadline"),
    ("not now", "maybe"), ("Maybe later", "maybe"),
    ("not now, call me in September", "deadline, maybe"),
    ("we're good", "nothing wrong"),
  ])
  func nextSteps(answer: String, meaning: String) {
    #expect(read(answer, .interest) == "interest: \(meaning)")
  }

  @Test(arguments: [
    ("I'd like to see it on the night boat on Tuesday", "interest: wants, deadline"),
    ("it must run by 10 May", "timing: until 10 May 2026"),
    ("we have four other offers on the table", "competition: 4 others"),
  ])
  func besideTheQuestionWhoDecides(answer: String, meaning: String) {
    #expect(read(answer, .authority) == meaning.replacing("timing", with: "horizon"))
  }

  @Test(arguments: [
    ("it must run by 20 April", "horizon: until 20 Apr 2026"),
    ("50,000 are approved", "budget: 50,000, approved"),
    ("2,000 orders are approved each week by hand", "need: number, workaround"),
    ("we have to work nights until May", "need: wants, workaround"),
    ("Nothing is wrong", "need: nothing wrong"),
    ("Nothing is wrong, it all runs", "need: nothing wrong"),
    ("nothing is wrong, it runs like a clock", "need: nothing wrong"),
    ("We would like something more modern", "need: wants, maybe"),
    ("we need a new system", "need: wants"),
  ])
  func besideTheNeed(answer: String, meaning: String) { #expect(read(answer, .need) == meaning) }

  @Test func everythingInOneBreath() {
    #expect(
      read(
        "We lose 18,000 dollars a month on empty buses, I decide, 50,000 are approved, "
          + "live by end of September", .need)
        == "need: loss, cost, 18,000 USD a month | authority: decides | budget: 50,000, approved "
        + "| horizon: until 30 Sep 2026")
    #expect(
      read("he decides, 50,000 dollars are approved, live by the end of September", .need)
        == "authority: somebody decides | budget: 50,000 USD, approved "
        + "| horizon: until 30 Sep 2026")
  }

  @Test(arguments: [
    (
      "Dr. Haddad could move money from the equipment fund",
      "money but no line, money could be found"
    ),
    ("no line yet, but Dr. Haddad could move money", "money but no line, money could be found"),
    ("she could find money somewhere", "money could be found"),
    ("If you can show it pays for itself, we'll find it", "needs a case, money could be found"),
  ])
  func routes(answer: String, meaning: String) {
    #expect(read(answer, .budget) == "budget: \(meaning)")
  }

  @Test func grantedByPartners() {
    #expect(
      read("The partners approved 14,000 last week", .budget)
        == "budget: 14,000, approved | authority: has a say, partners decide")
  }

  @Test(arguments: [
    ("It was meant to be live last November", "1 Nov 2025 to 30 Nov 2025"),
    ("we had planned it for last autumn", "1 Sep 2025 to 30 Nov 2025"),
  ])
  func missedDates(answer: String, meaning: String) {
    #expect(read(answer, .horizon) == "horizon: \(meaning)")
  }

  @Test func aDateIsCorrectedWhereTheEventWasAsked() {
    #expect(
      read("timing is end of April, not end of September", .horizon, part: .event)
        == "horizon: 21 Apr 2026 to 30 Apr 2026")
  }

  @Test(arguments: [
    ("low", "low priority"), ("third", "one of several"),
    ("it stands behind three other things", "low priority"),
    ("it has to wait", "low priority"), ("we have bigger problems right now", "low priority"),
    ("first", "top priority"),
  ])
  func priorities(answer: String, meaning: String) {
    #expect(read(answer, .priority) == "priority: \(meaning)")
  }

  @Test(arguments: [
    ("you and one other", "1 other"), ("it is down to one other and you", "1 other"),
    ("You're the sixth supplier we've talked to", "5 others"),
    ("you're the first supplier we've talked to", "nobody else"),
  ])
  func rivals(answer: String, meaning: String) {
    #expect(read(answer, .competition) == "competition: \(meaning)")
  }

  @Test(arguments: [
    ("trust: strong, listening: partial, access: weak", "strong partial weak"),
    ("trust: strong, partial, weak", "strong partial weak"),
    ("strong trust, weak listening and access", "strong weak weak"),
    ("all strong except access: weak", "strong strong weak"),
    ("strong", "strong strong strong"), ("good listener", ""),
  ])
  func judgements(answer: String, levels: String) {
    let found = understanding(answer, .judgement).facts.compactMap { fact in
      if case .judgement(let level) = fact.value { level.rawValue } else { nil }
    }
    #expect(found.joined(separator: " ") == levels)
  }
}
