import Hearing
import Practice
import Qualification
import Testing

@Suite struct LessonTests {
  /// A lesson that the program carries, with its name.
  struct Named: Sendable, CustomTestStringConvertible {
    var name: String
    var lesson: Lesson
    var testDescription: String { name }
  }

  static let bundled: [Named] = libraryLessonNames.compactMap { name in
    do throws(FormComplaints) {
      return Named(
        name: name,
        lesson: try readLesson(
          libraryLessonText(name) ?? "", file: name + ".yaml", PracticeCalls.listener.playbook))
    } catch {
      Issue.record("\(error.text)")
      return nil
    }
  }

  @Test func thereAreLessonsInAnOrder() {
    #expect(LessonTests.bundled.count >= 12)
    #expect(Set(LessonTests.bundled.map(\.lesson.number)).count == LessonTests.bundled.count)
  }

  @Test(arguments: bundled)
  func theSolutionSolvesAndNothingElseDoes(_ named: Named) throws {
    let lesson = named.lesson
    #expect(lesson.steps.contains { $0.task != nil })
    for (index, step) in lesson.steps.enumerated() {
      guard let task = step.task else { continue }
      func isSolved(_ lines: [String]) -> Bool {
        lesson.isSolved(step: index, by: lines, PracticeCalls.listener)
      }
      #expect(isSolved(task.solution), "step \(index + 1)")
      #expect(!isSolved([]), "step \(index + 1)")
      if case .choose(_, let options, let answer) = task {
        for option in options where option != answer { #expect(!isSolved([option])) }
      }
      let hint = try #require(step.hint)
      #expect(!isSolved([hint]), "the hint of step \(index + 1) solves it")
      for line in task.solution {
        let words = line.split(separator: ": ").last.map(String.init) ?? line
        #expect(!hint.lowercased().contains(words.lowercased()), "step \(index + 1)")
      }
    }
  }

  @Test func thePlaybooksWordsFlowIn() throws {
    let lesson = try #require(LessonTests.bundled.first { $0.name == "unknown-is-not-no" }).lesson
    let playbook = PracticeCalls.listener.playbook
    #expect(lesson.steps[0].text?.hasSuffix("a \(playbook.terms.word(for: .engaged)).") == true)
    let why = try #require(playbook.questions.first { $0.id == "budget" }).why
    #expect(lesson.steps[2].text?.hasSuffix(why) == true)
  }

  @Test func mistakesAreNamedWithTheirPlace() {
    let text = """
      leadline: lesson/1
      number: 0
      title: One
      about: "{word boss}"
      day: 2026-03-02
      steps:
        - shows: x
        - choose: What?
          options: [a]
          answer: b
          hint: x
        - note: Note it
          goals: [need at lest weak]
          solution: x
          hint: x
        - ask: Ask
          note: Note
          question: bugdet
          solution: x
      """
    #expect(throws: FormComplaints.self) {
      try readLesson(text, file: "l.yaml", PracticeCalls.listener.playbook)
    }
    do throws(FormComplaints) {
      _ = try readLesson(text, file: "l.yaml", PracticeCalls.listener.playbook)
    } catch {
      #expect(
        error.complaints.map { "\($0.mark.line):\($0.mark.column) \($0.message)" } == [
          "2:9 0 is no number from 1 to 99",
          "4:8 {word boss} stands for nothing of the playbook",
          "7:5 there is no key shows here",
          "7:5 this step has no show",
          "9:14 there is nothing to choose from",
          "10:13 b is none of the options",
          "13:13 need at lest weak is no goal",
          "16:5 this step has no goals",
          "16:5 this step has no hint",
          "16:10 this step has another task already: note",
        ])
    }
  }
}
