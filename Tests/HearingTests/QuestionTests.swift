import Chance
import Playbooks
import Qualification
import Testing

@testable import Hearing

/// The standard playbook; nothing in it would fail every test here.
let discovery: Playbook =
  (try? readPlaybook(
    libraryPlaybookText(standardPlaybookName) ?? "", file: "discovery.yaml", hash: "0123456789ab"))
  ?? Playbook(id: "", version: 0, questions: [], criteria: [], gates: [])

@Suite struct QuestionTests {
  @Test func tablesAreWellFormed() { #expect(QuestionCues.lexicon.faults == []) }

  /// The playbook's own wording is always known.
  @Test func ownWords() {
    let cues = QuestionCues(discovery)
    for question in discovery.questions where question.isAloud {
      #expect(cues.questions(in: question.ask).map(\.question).contains(question.id))
      for followUp in question.followUps {
        #expect(
          cues.questions(in: followUp.ask).map(\.question) == [question.id], "\(followUp.ask)")
      }
    }
  }

  @Test(arguments: [
    "challenges", "decision-process", "timeline", "budget", "interest", "fit", "competition",
    "priority", "source", "none",
  ])
  func otherWords(_ id: String) throws {
    let cues = QuestionCues(discovery)
    for text in try #require(paraphrases[id]).split(separator: "\n") {
      let found = cues.questions(in: String(text)).map(\.question.rawValue)
      #expect((found.isEmpty ? ["none"] : found) == [id], "\(text)")
    }
  }
}

extension QuestionTests {
  @Test func severalInATurn() {
    let cues = QuestionCues(discovery)
    func asked(_ text: String) -> [String] { cues.questions(in: text).map(\.question.rawValue) }
    #expect(asked("What's your timeline and your budget?") == ["timeline", "budget"])
    #expect(
      asked("Good. Who signs off on this? And when do you want to go live?")
        == ["decision-process", "timeline"])
    #expect(asked("On money. What did you have in mind?") == ["budget"])
  }

  /// The clause that asks says what is asked; what stands in another clause only leads up to it.
  @Test(arguments: [
    ("With budgets as they are, who has to approve this?", "decision-process"),
    ("Before I go on about our prices, where does it hurt the most?", "challenges"),
    ("We install in May as a rule, but what's the deadline on your side?", "timeline"),
    ("Once you're happy, what happens after that on your side?", "decision-process"),
    ("Eighty or so is usual. Would that price be a problem?", "budget"),
  ])
  func clauseThatAsks(_ text: String, id: String) {
    #expect(QuestionCues(discovery).questions(in: text).map(\.question.rawValue) == [id])
  }

  /// The words of a topic in a question about the talk, the screen, the day or oneself.
  @Test(arguments: [
    "Did I mention the deadline for the raffle already?", "Have I missed anything?",
    "What does that cost? Sixty a month.", "Isn't that handy?",
    "Can you see the budget column on the left?",
    "My clients always ask me, when can you start?",
    "Our own finance director took a year to approve my chair, can you believe that?",
  ])
  func harmlessWords(_ text: String) {
    #expect(QuestionCues(discovery).questions(in: text) == [])
  }

  @Test func rangeIsTheSentence() throws {
    let text = "Café visits, ok. What is your budget? Thanks."
    let found = try #require(QuestionCues(discovery).questions(in: text).first)
    #expect(
      String(decoding: Array(text.utf8)[found.range], as: UTF8.self) == "What is your budget?")
    #expect(found.isCertain)
  }

  /// What is said about a topic and asks nothing.
  @Test(arguments: [
    "We talked about the budget and what the process should be.",
    "I'd like to do a demo for you.", "When something goes wrong, you know at once.",
    "Week two we train your team and do a pilot.", "Somebody who can tell us what the deadline is.",
    "That is what convinced me to do something about the problem.",
    "Who approves it? The supervisor does.", "",
    "?", "?!?", "\u{0}\u{1F600} ???",
  ])
  func statements(_ text: String) {
    #expect(QuestionCues(discovery).questions(in: text) == [])
  }

  /// A playbook of one's own is known by its own words, and by its criteria's kinds and cues.
  @Test func playbookOfOnesOwn() {
    let playbook = Playbook(
      id: "roofs", version: 1,
      questions: [
        Question(
          id: "shingles", target: .criteria(["roof"]),
          ask: "Which shingles are on the roof, and how old are they?", why: ""),
        Question(
          id: "when", target: .criteria(["season"]), ask: "When should it be done?", why: ""),
        Question(
          id: "quiet", target: .criteria(["roof"]), ask: "Was the roof honest?", why: "",
          isAloud: false),
      ],
      criteria: [
        Criterion(id: "roof", kind: .text, points: 0, cues: ["gutters", "flat roof"]),
        Criterion(id: "season", kind: .horizon, points: 0),
      ], gates: [])
    let cues = QuestionCues(playbook)
    func asked(_ text: String) -> [String] { cues.questions(in: text).map(\.question.rawValue) }
    #expect(asked("How old would those shingles be?") == ["shingles"])
    #expect(asked("And what about the gutters?") == ["shingles"])
    #expect(asked("How soon do you need this finished?") == ["when"])
    #expect(asked("What is your budget?") == [])
    #expect(asked("The shingles on the roof are old.") == [])
  }

  @Test func anyTextIsRead() {
    var chance = SplitMix64(seed: 20_261_125)
    let cues = QuestionCues(discovery)
    let pieces = [
      "who", "when", "your", "budget", "?", ".", "and", "tell me", "é", "€", "40k", "\n", "is", " ",
      "'s",
      "-", "\u{301}", "do", "we",
    ]
    for _ in 0..<500 {
      let text = (0..<Int(chance.next() % 24)).map { _ in
        pieces[Int(chance.next() % UInt64(pieces.count))]
      }.joined(separator: " ")
      for asked in cues.questions(in: text) {
        #expect(asked.range.upperBound <= text.utf8.count && !asked.range.isEmpty, "\(text)")
      }
    }
  }
}

/// Questions in our own words by what they ask for.
private let paraphrases: [String: String] = [
  "challenges": """
  Why are you thinking of moving?
  What does your month end look like?
  How are ye managing with the paperwork?
  How do your drivers get their jobs?
  what keeps you awake as the owner of a shop
  What's the biggest headache in your month-end close right now?
  Which part of onboarding gives your people the most trouble?
  How are you handling returns at the moment?
  And what happens when a shipment goes missing?
  Walk me through where things tend to break.
  what frustrates your crew most about scheduling
  If you could wave a magic wand, what would you change?
  What is that costing the business?
  How much time does your team lose to that every week?
  What have you tried so far?
  What made you want to take this call?
  Where does the process slow you down?
  What happens if you just carry on like this?
  Are you struggling to keep up with the tickets?
  """,
  "decision-process": """
  What will you base the choice on?
  Who puts pen to paper?
  Who signs off on a purchase like this?
  Besides yourself, who needs to be involved?
  How does your company usually make decisions about new software?
  Is this your call, or does somebody else have to approve it?
  Can you walk me through your approval process?
  Who holds the purse strings?
  Does procurement get involved at some stage?
  Whose buy-in do we need?
  Who else should I be talking to over there?
  Is there a committee that weighs in?
  Do you have the final say?
  Tell me how something like this gets approved at your place.
  Decision makers?
  """,
  "timeline": """
  What's behind the September date?
  When's the move?
  How far off are you from making a move?
  When do you need this up and running?
  What's your timeline?
  How soon are you hoping to get started?
  Is there a deadline you're working towards?
  When would you like to go live?
  What's driving that date?
  What happens if you miss that deadline?
  How urgent is it?
  When do you need to make a decision by?
  Timeline-wise, what are we looking at?
  By what quarter should it be in place?
  """,
  "budget": """
  What monthly payment would suit you?
  Would twenty grand scare you?
  Have you set any money aside for this?
  What's your budget?
  And budget?
  How much were you planning to spend?
  What price range are you comfortable with?
  Do you have funds allocated for the project?
  Roughly what kind of investment did you have in mind?
  Where would the money come from?
  What are you willing to pay for a fix?
  What number would feel right to you?
  Is there a budget for this already, or do we need to find one?
  """,
  "interest": """
  Will you come in for a viewing?
  Is that the sort of thing you're after?
  Could you picture your crew using it?
  If we could take that off your plate, what would it mean for you?
  What would you like to see next?
  Would a trial help you get a feel for it?
  How does that sound to you?
  What would success look like for you?
  Suppose that were solved, what difference would it make?
  What are your thoughts on what you've seen?
  Are you interested in seeing a demo?
  """,
  "fit": """
  What mileage do you do?
  Are you one site or several?
  What size is the house?
  How many people work there?
  How big is your team?
  What tools are you using today?
  Which industry are you in?
  Where are you located?
  What does your company do?
  Which CRM do you run?
  How many sites do you have?
  Who would own it day to day?
  Tell me a bit about your company.
  """,
  "competition": """
  Who does your books at the minute?
  Have you had any other quotes in?
  Is anybody else showing you round places?
  How long is left on the contract?
  Who else are you looking at?
  Are you considering other vendors?
  What alternatives have you come across?
  Have you thought about building it in-house?
  Is doing nothing an option?
  Do you have a supplier for this already?
  Who are we up against?
  Are you shopping around?
  """,
  "priority": """
  Is this something you need to do or want to do?
  Is it urgent or just nice?
  What's getting done ahead of this?
  Where does this sit on your list of priorities?
  How important is this compared to everything else?
  Is this a top priority or more of a nice-to-have?
  On a scale of one to ten, how high would you rank it?
  Is this on the back burner?
  """,
  "source": """
  Were you recommended to us?
  Did Sarah pass on my number?
  How did you end up here?
  You saw our post, was it?
  How did you hear about us?
  How did you come across our company?
  Who referred you to us?
  Where did you find us?
  What brought you to our site?
  """,
  "none": """
  What floor are you on?
  People ask me what it costs. About the price of lunch.
  My mother says to me, when are you getting married.
  This is where the buyer types in how many seats they need.
  How does it work? You just plug it in.
  What does that mean for you? It means less typing.
  Did you have a nice Easter?
  You said June, is that right?
  Is there anyone else joining?
  Nobody likes forms, do they?
  Can you hear me?
  Does Tuesday at ten work for you?
  That makes sense, right?
  Would you like me to send the slides?
  How was your weekend?
  Can I show you how it works?
  Could you say that again?
  Shall we pencil in next week?
  Is now a good time?
  We budgeted for that last year, you know.
  When we launched it, people loved it.
  What we do is help teams with their problems.
  Any questions so far?
  How are you?
  I'll send you the contract today.
  You can see my screen, correct?
  """,
]
