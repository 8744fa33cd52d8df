public import Dialogue
public import Hearing
import Qualification
import Scoring

/// A lesson while it is done, line by line, on a contact of its own.
///
/// What is typed into the engine stays for the steps that follow. The same lines lead to the same
/// place, so that a lesson that was left goes on by taking its lines again.
public struct LessonRun: Sendable {
  /// The lesson.
  public let lesson: Lesson

  /// In how many steps a hint was asked for.
  public private(set) var hints = 0

  /// Whether a solution was shown.
  public private(set) var isSolutionShown = false

  /// The step that is to be done, counted from 0; behind the last one the lesson is done.
  public private(set) var step = 0

  private let listener: Listener
  private var call: PreparedCall
  /// The call as it was when the step began, and whether anything was typed into it since.
  private var begun: PreparedCall
  private var isTouched = false
  private var hasHint = false

  /// Begins a lesson.
  public init(_ lesson: Lesson, _ listener: Listener) {
    self.lesson = lesson
    self.listener = listener
    call = PreparedCall(lesson, before: 0, listener)
    begun = call
    skipReading()
    beginStep()
  }

  /// Whether all steps are done.
  public var isDone: Bool { step >= lesson.steps.count }

  /// What the lesson is about, and its first step.
  public var opening: [Line] {
    [
      Line(Wording.lessonTitle(lesson), .heading), Line(lesson.about),
      Line(Wording.lessonKeysTold, .hint), Line(Wording.lessonDay(lesson.day), .hint),
    ] + lines(from: 0, through: step)
  }

  /// The step that is to be done, as it is told.
  public var stepLines: [Line] { lines(from: step, through: step) }

  /// The keys, to be seen at every prompt.
  public var keys: Line { Line(Wording.lessonKeys, .hint) }

  /// The prompt for the step.
  public var prompt: Prompt {
    var prompt = Prompt(label: "> ")
    switch isDone ? nil : lesson.steps[step].task {
    case .choose(_, let options, _): prompt.label = "1-\(options.count)> "
    case .ask: prompt.label = Wording.askLabel
    case .note:
      prompt = Dialogue.prompt(
        for: call.conversation, listener.playbook, asOf: call.conversation.day)
      prompt.label = Wording.noteLabel
      prompt.hint = ""
    case nil: break
    }
    return prompt
  }

  /// What a line asks for beside an answer; nothing where it can be one.
  ///
  /// The engine has commands of its own for a step that notes something: `/skip` and `/help` are its.
  public func key(of line: String) -> StudyKey? {
    guard !isDone, let task = lesson.steps[step].task, let key = StudyKey(line) else { return nil }
    switch task {
    case .choose(_, let options, _):
      return options.contains { $0.lowercased() == line.trimmed.lowercased() } ? nil : key
    case .ask: return key
    case .note:
      return line.trimmed.hasPrefix("/") && (key == .skip || key == .help) ? nil : key
    }
  }

  /// Takes a line: what the step asks for, or a key such as `hint`; gives what is told.
  public mutating func take(_ line: String) -> [Line] {
    guard !isDone, let task = lesson.steps[step].task else { return [] }
    switch key(of: line) {
    case .hint: return hint()
    case .solution:
      isSolutionShown = true
      return Wording.solution(task).map { Line("  " + $0, .hint) }
    case .reset: return reset()
    case .skip: return [Line("  " + Wording.noSkipping, .hint)]
    case .help, .leave: return [Line("  " + Wording.lessonKeysTold, .hint)]
    case nil: break
    }
    if line.trimmed.isEmpty { return [] }
    switch task {
    case .choose(_, let options, let answer): return choose(line.trimmed, options, answer)
    case .ask(_, let question, _): return ask(line, question)
    case .note(_, let goals, _): return note(line, goals)
    }
  }

  // MARK: Tasks

  private mutating func choose(
    _ line: String, _ options: [String], _ answer: String
  ) -> [Line] {
    let word = line.lowercased()
    let number = Int(line).map { $0 - 1 }.flatMap { options.indices.contains($0) ? $0 : nil }
    guard let index = options.firstIndex(where: { $0.lowercased() == word }) ?? number else {
      return [Line("  " + Wording.noOption(line, options.count), .warning)]
    }
    return options[index] == answer ? advance() : [Line("  " + Wording.otherOption, .warning)]
  }

  private mutating func ask(_ line: String, _ question: QuestionID) -> [Line] {
    let asked = listener.questions(in: line).compactMap {
      listener.playbook.question($0.question)?.id
    }
    return asked.contains(question)
      ? advance() : [Line("  " + Wording.otherQuestion(asked), .warning)]
  }

  private mutating func note(_ line: String, _ goals: [Lesson.Goal]) -> [Line] {
    isTouched = true
    let lines = call.lines(taking: line, listener)
    let assessment = call.assessment(listener.playbook)
    if goals.allSatisfy({ $0.holds(in: assessment) }) { return lines + advance() }
    call.ask(for: goals, listener.playbook)
    return lines + goals.flatMap { $0.lines(in: assessment, listener.playbook) }
  }

  // MARK: Keys

  private mutating func hint() -> [Line] {
    if !hasHint { hints += 1 }
    hasHint = true
    return [Line("  " + (lesson.steps[step].hint ?? Wording.noHint), .hint)]
  }

  /// The step as it began; where nothing was typed in it, the contact as the lesson has it.
  private mutating func reset() -> [Line] {
    if !isTouched { begun = PreparedCall(lesson, before: step, listener) }
    let wasTouched = isTouched
    isTouched = false
    call = begun
    return [Line("  " + (wasTouched ? Wording.stepReset : Wording.contactReset), .hint)] + stepLines
  }

  // MARK: Steps

  private mutating func advance() -> [Line] {
    var lines: [Line] = [Line(Wording.solved, .fact)]
    if let because = lesson.steps[step].because { lines.append(Line("  " + because, .hint)) }
    let next = step + 1
    step = next
    skipReading()
    beginStep()
    lines += self.lines(from: next, through: min(step, lesson.steps.count - 1))
    if isDone { lines += [Line(), Line(Wording.lessonDone(lesson), .heading)] }
    return lines
  }

  /// Steps that are only read need nothing to be done.
  private mutating func skipReading() {
    while step < lesson.steps.count, lesson.steps[step].task == nil { step += 1 }
  }

  private mutating func beginStep() {
    if !isDone { call.ask(for: lesson.steps[step], listener.playbook) }
    begun = call
    isTouched = false
    hasHint = false
  }

  private func lines(from first: Int, through last: Int) -> [Line] {
    guard first <= last else { return [] }
    return lesson.steps[first...min(last, lesson.steps.count - 1)].flatMap { step in
      var lines = [Line()]
      if let text = step.text { lines.append(Line(text)) }
      if let task = step.task {
        lines.append(Line(task.prompt, .question))
        if case .choose(_, let options, _) = task {
          lines += options.enumerated().map { index, option in
            Line([Line.Span("  \(index + 1) ", .key), Line.Span(option)])
          }
        }
      }
      return lines
    }
  }
}
