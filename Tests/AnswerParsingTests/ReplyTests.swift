import AnswerParsing
import Qualification
import Testing

/// Yes, no, maybe and neither, as people say them.
@Suite struct ReplyTests {
  private func reply(_ answer: String) -> String {
    for reading in understanding(answer).readings {
      if case .boolean(let value) = reading.value {
        return value.rawValue + (reading.isHedged ? ", maybe" : "")
      }
    }
    return "nothing"
  }

  @Test(arguments: [
    "I agree, that's fine", "👍", "👍🏻 sounds good", "that would work", "yes we do", "we do",
    "you bet", "by all means", "it's a yes from me", "well, um, yes", "no yeah", "count us in",
    "yes, no doubt", "fine by me", "can't argue with that", "I have looked at it, and yes",
    "sure, but not this week", "I couldn't say no to a free trial",
  ])
  func yes(answer: String) { #expect(reply(answer) == "yes") }

  @Test(arguments: [
    "pretty much", "I'd say so", "I'm afraid so", "I don't see why not", "no reason not to",
    "it wouldn't hurt to look", "hopefully", "more or less", "kind of, yeah, I guess", "likely",
  ])
  func yesWithDoubt(answer: String) {
    #expect(reply(answer).hasPrefix("yes"))
    #expect(reply(answer) == "yes, maybe" || answer.contains("yeah"))
  }

  @Test(arguments: [
    "I disagree", "👎🏽", "no we don't", "not ok", "it's not okay", "we don't", "hard pass",
    "yeah no", "nah, we're fine", "not a chance", "absolutely not", "it's a no from us",
    "my answer is no", "the boss said no", "no, definitely", "we talked about it. No.", "I'll pass",
    "not at the moment", "out of the question", "definitely not this year",
  ])
  func no(answer: String) { #expect(reply(answer) == "no") }

  @Test(arguments: [
    "don't think so", "I'm afraid not", "not exactly", "probably not with this team", "I doubt it",
    "unlikely", "I hope not", "not really",
  ])
  func noWithDoubt(answer: String) { #expect(reply(answer) == "no, maybe") }

  @Test(arguments: [
    "it depends", "yes and no", "we'll see", "could go either way", "I'm on the fence",
    "that's not a no",
  ])
  func neither(answer: String) { #expect(reply(answer) == "maybe, maybe") }

  @Test(arguments: [
    "no budget so far", "no rush", "no problem", "No. 3 on our list", "right now we use Excel",
    "yeah, I mean, we'd have to look at the numbers", "okay, so we have about 40 seats",
    "absolutely no money", "we have no idea what it costs us", "definitely Q3", "not until Q4",
    "probably in March", "maybe 40k", "kind of expensive", "it's slow, right?",
    "not sure who signs",
    "never had a system before", "sure thing is that we lose money", "probably not before May",
  ])
  func noReply(answer: String) { #expect(reply(answer) == "nothing") }
}
