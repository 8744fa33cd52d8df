import Dialogue
import Qualification
import Testing

/// Notes of a practice, which are filed by what they tell where they answer another question than
/// the one that was put last.
@Suite struct PracticeNoteTests {
  private func practice(asking question: String) throws -> Call {
    var contact = Contact(id: "t3st")
    contact.identity[.name] = "Piet Abel"
    var call = try Call(with: contact, kind: .practice)
    call.take(.heard(speaker: "Jana", text: question))
    return call
  }

  private static let questions = [
    "Which of these describe you: size, sector, region, tools, people?",
    "What is hardest to get done today?",
    "Where does this stand among your priorities?",
  ]

  @Test(arguments: questions)
  func aDayIsADateWhateverWasAskedLast(question: String) throws {
    for note in [
      "before mid May, the auditors come in June", "by the end of March",
      "up and running by 1 April",
      "needs it in place before the season opens in April",
    ] {
      var call = try practice(asking: question)
      call.type(note)
      #expect(call.level("timing") != nil, "\(note)")
      #expect(!call.text.contains("not understood"), "\(note): \(call.text)")
    }
  }

  @Test(arguments: questions)
  func whoDecidesIsWhoDecidesWhateverWasAskedLast(question: String) throws {
    for (note, level) in [
      ("he decides alone", Level.strong), ("decides alone", .strong), ("Abel decides", .strong),
      ("the board signs", .weak), ("his sister has the last word", .weak),
    ] {
      var call = try practice(asking: question)
      call.type(note)
      #expect(call.level("authority") == level, "\(note): \(call.text)")
    }
  }

  @Test(arguments: questions)
  func severalMattersOfANoteAreFiledApart(question: String) throws {
    var call = try practice(asking: question)
    call.type("the board signs, 9000 euros set aside, by the end of March")
    #expect(call.level("authority") == .weak && call.level("budget") == .strong)
    #expect(call.level("timing") == .strong)
  }

  /// What tells of no other matter stays with the question, and a day to talk on is no date.
  @Test func whatTellsOfNothingElseStaysWithTheQuestion() throws {
    for note in ["call back on Friday", "likes goats", "lost three trucks in May", "12 people"] {
      var call = try practice(asking: "What else are you considering?")
      call.type(note)
      #expect(call.level("timing") == nil && call.level("authority") == nil, "\(note)")
    }
    var labelled = try practice(asking: PracticeNoteTests.questions[1])
    labelled.type("fit: by the end of March")
    #expect(labelled.contact.latest("fit")?.answer == .notUnderstood)
    #expect(labelled.level("timing") == nil)
    var call = try practice(asking: PracticeNoteTests.questions[0])
    call.type("size and sector hold since 2019")
    #expect(call.level("fit") != nil && call.level("timing") == nil)
  }

  /// A live call shows its question, and a line there is its answer.
  @Test func aLiveCallIsLeftAsItIs() throws {
    var call = try Call()
    call.type("/ask fit", "by the end of March")
    #expect(call.contact.latest("fit")?.answer == .notUnderstood)
  }
}
