public import Qualification
import StrictYAML

/// Reads a lesson from its YAML text under a playbook, whose questions, reasons and words flow in.
///
/// Throws all complaints at once, each with the line, a caret and the cure.
public func readLesson(
  _ text: String, file: String, _ playbook: Playbook
) throws(FormComplaints) -> Lesson {
  let root = try FormReader.root(of: text, file: file)
  var reader = FormReader(playbook)
  let lesson = reader.lesson(root)
  guard reader.complaints.isEmpty, let lesson else {
    throw reader.failure
  }
  return lesson
}

extension FormReader {
  fileprivate mutating func lesson(_ root: YAMLNode) -> Lesson? {
    guard
      let form = file(
        root, form: "lesson/1",
        keys: ["number", "title", "about", "contact", "day", "facts", "steps"])
    else { return nil }
    let number = word(
      required("number", form), "number from 1 to 99", among: (1...99).map(String.init))
    let title = filled(required("title", form), "title")
    let about = filled(required("about", form), "about")
    let contact = text(form.values["contact"], "contact")
    let day = day(required("day", form))
    let facts = facts(form.values["facts"])
    var steps: [Lesson.Step] = []
    if let node = required("steps", form) {
      guard case .sequence(let nodes, _) = node else {
        complain(.noSteps, at: node.mark)
        return nil
      }
      steps = nodes.map { step($0) }
      if steps.isEmpty { complain(.noSteps, at: node.mark) }
    }
    guard let number, let place = Int(number), let title, let about, let day else { return nil }
    return Lesson(
      title: title, number: place, about: about, contact: contact, day: day, facts: facts,
      steps: steps)
  }

  private mutating func step(_ node: YAMLNode) -> Lesson.Step {
    let tasks = ["choose", "note", "ask"]
    let form = form(
      node, "this step",
      keys: ["show"] + tasks + [
        "options", "answer", "goals", "question", "solution", "hint", "because",
      ])
    let present = tasks.filter { form.values[$0] != nil }
    var step = Lesson.Step(
      text: filled(form.values["show"], "show"), task: nil,
      hint: filled(form.values["hint"], "hint"), because: filled(form.values["because"], "because"))
    if present.count > 1, let node = form.values[present[1]] {
      complain(.severalTasks(present[0]), at: node.mark)
    }
    switch present.first {
    case "choose": step.task = choice(form)
    case "note": step.task = note(form)
    case "ask": step.task = question(form)
    default: if step.text == nil { _ = required("show", form) }
    }
    if !present.isEmpty { _ = required("hint", form) }
    return step
  }

  private mutating func choice(_ form: Form) -> Lesson.Task? {
    let prompt = filled(form.values["choose"], "choose")
    let node = required("options", form)
    let options = texts(node, "options").map { filled($0, at: node?.mark ?? form.mark) }
    if let node, options.count < 2 { complain(.fewOptions, at: node.mark) }
    let answerNode = required("answer", form)
    guard let prompt, let answerNode, let answer = filled(answerNode, "answer") else { return nil }
    if !options.contains(answer) { complain(.answerNoOption(answer), at: answerNode.mark) }
    return .choose(prompt: prompt, options: options, answer: answer)
  }

  private mutating func note(_ form: Form) -> Lesson.Task? {
    let prompt = filled(form.values["note"], "note")
    let solution = texts(required("solution", form), "solution")
    let goals = goals(required("goals", form))
    return prompt.map { .note(prompt: $0, goals: goals, solution: solution) }
  }

  private mutating func question(_ form: Form) -> Lesson.Task? {
    let prompt = filled(form.values["ask"], "ask")
    let id = word(
      required("question", form), "question", among: playbook.questions.map(\.id.rawValue))
    let solution = filled(required("solution", form), "solution")
    guard let prompt, let id, let solution else { return nil }
    return .ask(prompt: prompt, question: QuestionID(rawValue: id), solution: solution)
  }

  private mutating func goals(_ node: YAMLNode?) -> [Lesson.Goal] {
    guard let node else { return [] }
    var goals: [Lesson.Goal] = []
    let nodes = if case .sequence(let nodes, _) = node { nodes } else { [node] }
    for node in nodes {
      guard let text = text(node, "goals") else { continue }
      if let goal = goal(text) {
        goals.append(goal)
      } else {
        complain(.badGoal(text), at: node.mark)
      }
    }
    return goals
  }

  private func goal(_ text: String) -> Lesson.Goal? {
    let words = text.split(separator: " ").map(String.init)
    guard let first = words.first, let last = words.last else { return nil }
    let middle = words.dropFirst().dropLast().joined(separator: " ")
    switch (first, middle) {
    case ("rating", "is"): return Rating(rawValue: last).map { .rating($0) }
    case ("gate", "is"):
      let reason = GateReason(rawValue: last)
      return playbook.gates.contains { $0.reason == reason } ? .gate(reason) : nil
    default:
      let id = CriterionID(rawValue: first)
      guard playbook.criterion(id) != nil else { return nil }
      if middle == "at least" { return Level(rawValue: last).map { .atLeast(id, $0) } }
      return middle == "is" && last == "unknown" ? .unknown(id) : nil
    }
  }

  // MARK: Slots

  private mutating func filled(_ node: YAMLNode?, _ key: String) -> String? {
    guard let node, let text = text(node, key) else { return nil }
    return filled(text, at: node.mark)
  }

  /// A text with what the playbook says in place of `{ask budget}`, `{why budget}`, `{word suspect}`.
  private mutating func filled(_ text: String, at mark: SourceMark) -> String {
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let slot = String(rest[rest.index(after: open)..<close])
      result += rest[..<open]
      if let words = words(for: slot) {
        result += words
      } else {
        complain(.badSlot(slot), at: mark)
      }
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  private func words(for slot: String) -> String? {
    let parts = slot.split(separator: " ").map(String.init)
    guard parts.count == 2 else { return nil }
    let question = playbook.questions.first { $0.id.rawValue == parts[1] }
    switch parts[0] {
    case "ask": return question?.ask
    case "why": return question?.why
    case "word": return Stage(rawValue: parts[1]).map { playbook.terms.word(for: $0) }
    default: return nil
    }
  }
}
