import AnswerParsing
import Chance
import Foundation
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

  /// The weights that are carried are those of the examples, and know them again.
  @Test func weightsAreOfTheExamples() throws {
    let examples = try WrittenExamples<Topic>("Questions")
    #expect(examples.digest == questionWeights.examples, "run scripts/learn")
    for topic in Topic.allCases { #expect(examples.count(topic) >= 100, "\(topic)") }
    let known = examples.count { topic, text in
      let margins = QuestionCues.sentences(of: text).filter(\.isSorted).map {
        questionModel.margins($0.signs)
      }
      return knows(topic, margins, QuestionCues.leastMargin)
    }
    // Some ask without a question's form, and two topics may meet in one: those are not known.
    #expect(known * 100 >= examples.all * 90, "\(known) of \(examples.all): run scripts/learn")
  }

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
