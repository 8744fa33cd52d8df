import Dialogue
import Hearing
import Practice
import Qualification
import Testing

/// A lesson as it is done: what is typed, told, and carried on.
@Suite struct LessonRunTests {
  private let listener = PracticeCalls.listener

  static let text = """
    leadline: lesson/1
    number: 7
    title: A date and money
    about: You note both.
    day: 2026-03-02
    facts: {need: We lose 9000 dollars a month}
    steps:
      - show: Read this first.
      - choose: What is unknown?
        options: [need, timing]
        answer: timing
        hint: Nobody said when.
        because: Nobody asked.
      - ask: Ask for the date.
        question: timeline
        solution: By when does it have to run?
        hint: It begins with by.
      - note: Note the date, and that money is approved.
        goals: [timing at least weak, budget at least partial]
        solution: ["timing: by 30 April 2026", "budget: 40,000 dollars are approved"]
        hint: Two lines.
      - show: Now they say no to it.
        note: Note what they say.
        goals: [timing is unknown]
        solution: "/undo"
        hint: It takes back a line.
    """

  private func lesson() throws -> Lesson {
    try readLesson(LessonRunTests.text, file: "seven.yaml", listener.playbook)
  }

  private func texts(_ lines: [Line]) -> [String] { lines.map(\.text) }

  @Test(arguments: LessonTests.bundled)
  func theSolutionsTypedOneAfterAnotherFinishIt(_ named: LessonTests.Named) {
    var run = LessonRun(named.lesson, listener)
    for step in named.lesson.steps {
      for line in step.task?.solution ?? [] {
        #expect(!run.isDone)
        _ = run.take(line)
      }
    }
    #expect(run.isDone, "left at step \(run.step + 1)")
    #expect(run.hints == 0 && !run.isSolutionShown)
    #expect(named.lesson.agrees(with: listener))
  }

  @Test func whatIsTypedIsToldAndCarriedOn() throws {
    var run = LessonRun(try lesson(), listener)
    #expect(
      texts(run.opening) == [
        "Lesson 7: A date and money", "You note both.",
        "Keys: hint helps, solution shows it, reset begins the step again, quit leaves.",
        "In this lesson, today is 2026-03-02.", "",
        "Read this first.", "", "What is unknown?", "  1 need", "  2 timing",
      ])
    #expect(run.prompt.label == "1-2> " && run.keys.text.contains("hint"))
    #expect(texts(run.take("3")) == ["  3 is none of these: type a number from 1 to 2"])
    #expect(texts(run.take("need")) == ["  not that one: look again, or type hint"])
    #expect(texts(run.take("/hint")) == ["  Nobody said when."])
    _ = run.take("/hint")
    #expect(run.hints == 1)
    #expect(texts(run.take("2")) == ["Solved.", "  Nobody asked.", "", "Ask for the date."])
    #expect(
      texts(run.take("How much money do you have for it?"))
        == ["  heard as a question about budget: ask for the other thing, or type hint"])
    #expect(
      texts(run.take("Nice weather."))
        == [
          "  no question of the playbook is heard in that: ask it another way, or type hint"
        ])
    #expect(texts(run.take("When must it be running?")).first == "Solved.")
    let half = texts(run.take("budget: we have 50k approved"))
    #expect(
      Array(half.suffix(3)) == [
        "  not yet: timing at least weak, and nothing about timing was understood",
        "    wanted, in part at least: a date within three months",
        "  holds: budget at least partial",
      ])
    #expect(half.contains { $0.contains("budget") && $0.contains("50k approved") })
    // No question is put into a lesson by the engine.
    #expect(!half.contains { $0.hasSuffix("?") })
    #expect(texts(run.take("timing: in May")).contains("Solved."))
    // The next step builds on the rep's own last line, which undoing takes back.
    #expect(!run.isDone)
    #expect(texts(run.take("/undo")).last == "Lesson 7 is done: A date and money")
    #expect(run.isDone && run.hints == 1 && !run.isSolutionShown)
    #expect(run.take("more") == [])
  }

  /// A bare word asks for help wherever it can't be the answer.
  @Test func aBareWordIsACommandWhereItCannotBeAnAnswer() throws {
    var run = LessonRun(try lesson(), listener)
    for _ in 0..<3 {
      #expect(texts(run.take("hint")) == texts(run.take("/hint")))
      #expect(texts(run.take(" Solution ")) == texts(run.take("/solution")))
      #expect(texts(run.take("reset")).count > 1)
      #expect(texts(run.take("skip"))[0].contains("solution shows this one"))
      #expect(texts(run.take("help"))[0].contains("hint helps"))
      #expect(run.take("?") == run.take("help"))
      #expect(run.key(of: "quit") == .leave && run.key(of: "q") == .leave)
      #expect(run.key(of: "hints were given") == nil)
      let before = run.step
      for line in try lesson().steps[before].task?.solution ?? [] { _ = run.take(line) }
      #expect(run.step > before)
    }
    // Nothing of it is on the record of the contact; the engine's own commands go to it.
    #expect(run.key(of: "/skip") == nil && run.key(of: "/help") == nil)
    let text = LessonRunTests.text.replacing("[need, timing]", with: "[skip, timing]")
    let other = LessonRun(try readLesson(text, file: "x.yaml", listener.playbook), listener)
    #expect(other.key(of: "Skip") == nil && other.key(of: "hint") == .hint)
  }

  @Test func aStepBeginsAgain() throws {
    var run = LessonRun(try lesson(), listener)
    for line in ["2", "By when does it have to run?", "timing: by 30 April 2026"] {
      _ = run.take(line)
    }
    #expect(
      texts(run.take("/reset")) == [
        "  the step is as it began", "", "Note the date, and that money is approved.",
      ])
    let again = texts(run.take("budget: 40,000 dollars are approved"))
    #expect(again.contains { $0.hasPrefix("  not yet: timing at least weak") })
    _ = run.take("timing: by 30 April 2026")
    #expect(run.step == 4)
    // Untouched, the contact is as the lesson has it.
    #expect(texts(run.take("/reset")).first == "  the contact is as the lesson has it")
    #expect(texts(run.take("/solution")).last == "    /undo")
    #expect(run.isSolutionShown)
    #expect(!texts(run.take("note: x")).contains("Solved."))
  }

  /// A step takes what a live call takes where its question is open and its contact is known.
  @Test(arguments: [
    ("who-is-it-for", "size, sector, region, tools"),
    ("who-is-it-for", "all of them but people"),
    ("who-is-it-for", "fit: size, sector, region and tools"),
    ("four-words-for-one-person", "he decides alone, 5000 dollars set aside"),
    ("four-words-for-one-person", "authority: Oskar decides alone; budget: 5000 dollars set aside"),
    ("four-words-for-one-person", "authority: Mr Lind decides by himself, 5k set aside"),
    ("who-signs", "I recommend it, Ngozi Okafor, the owner, signs"),
    ("the-question-after", "Marta Silva, the owner, decides and will join us next time"),
  ])
  func aStepTakesWhatALiveCallTakes(name: String, line: String) throws {
    let lesson = try #require(LessonTests.bundled.first { $0.name == name }).lesson
    let places = lesson.steps.indices.filter { index in
      guard case .note(_, let goals, let solution)? = lesson.steps[index].task else { return false }
      let rest = solution.dropFirst()
      return goals.contains { if case .atLeast(let id, _) = $0 { id != "need" } else { false } }
        && lesson.isSolved(step: index, by: [line] + rest, listener)
    }
    #expect(!places.isEmpty)
  }

  /// What does not do yet is told with what was understood and what is wanted; nothing is promised
  /// that a lesson does not keep.
  @Test func aStepThatIsNotMetSaysWhy() throws {
    let lesson = try #require(LessonTests.bundled.first { $0.name == "who-is-it-for" }).lesson
    var run = LessonRun(lesson, listener)
    while run.prompt.label != "note> " {
      for line in lesson.steps[run.step].task?.solution ?? [] { _ = run.take(line) }
    }
    let vague = texts(run.take("well, it is hard to say"))
    #expect(!vague.joined().contains("asked again"))
    #expect(
      vague.suffix(2) == [
        "  not yet: fit at least strong, and nothing about fit was understood",
        "    wanted: at least four of five points of the ideal customer",
      ])
    let half = texts(run.take("size, sector, region yes; tools no"))
    #expect(
      half.contains(
        "  not yet: fit at least strong, so far partial:"
          + " fits: size, sector, region, does not: tools"))
    #expect(texts(run.take("size, sector, region, tools")).contains("Solved."))
  }

  @Test func theSameLinesLeadToTheSamePlace() throws {
    let lines = [
      "1", "/hint", "2", "x", "When must it be running?", "budget: 50k approved", "/reset",
      "/solution", "timing: by May 2026",
    ]
    var (one, two) = (LessonRun(try lesson(), listener), LessonRun(try lesson(), listener))
    for line in lines { #expect(one.take(line) == two.take(line)) }
    #expect(one.step == two.step && one.step == 3)
    #expect(one.hints == 1 && two.isSolutionShown)
    #expect(one.stepLines == two.stepLines && one.prompt == two.prompt)
  }
}
