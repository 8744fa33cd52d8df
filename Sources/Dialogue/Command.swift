import AnswerParsing
package import Qualification

/// A command that a rep types at the prompt.
enum Command: Hashable {
  case why, skip, later, back, undo, score, facts, time, end, quit, help
  case edit(QuestionID, text: String)
  case note(String)
  case whatIf([CriterionID: Level])
  case ask(QuestionID)
  case level(CriterionID, Level, words: String)
  case disqualify(GateReason, words: String)
  case override(GateReason, words: String)
  case person(Authority.Person)
  case identify(Contact.Field, String)
  case nextStep(String)
  case quiet
  case save(folder: String?)
  /// A command that can't be carried out, and why.
  case refused(CommandProblem)
}

/// Why a command can't be carried out.
enum CommandProblem: Hashable {
  case unknown(String, nearest: String?)
  case needs(String, example: String)
  case unknownName(String, of: String, nearest: String?)
  case nothingToUndo
  case nothingBefore
}

/// The names of the commands, in the order in which help lists them.
public let commandNames = [
  "why", "skip", "later", "back", "undo", "edit", "note", "score", "whatif", "facts", "time",
  "ask", "level", "disqualify", "override", "person", "contact", "next", "save", "end", "quit",
  "quiet", "help",
]

/// Whether a line ends the talk, after which nothing more is heard of it.
public func endsTalk(_ line: String) -> Bool { line.trimmed.lowercased() == "/end" }

/// Words that nobody says of a contact: alone on a line they are meant for leadline.
private let bareCommands: [String: Command] = [
  "help": .help, "?": .help, "quit": .quit, "exit": .quit,
]

/// Reads a line that begins with a slash, or asks for help or the door without one; nothing where the
/// line is no command.
func readCommand(_ line: String, _ playbook: Playbook) -> Command? {
  if let bare = bareCommands[line.lowercased()] { return bare }
  guard line.hasPrefix("/") else { return nil }
  let body = line.dropFirst()
  // What is pasted behind a command may begin in a row of its own.
  let end = body.firstIndex(where: \.isWhitespace) ?? body.endIndex
  let (word, rest) = (String(body[..<end]), String(body[end...]).trimmed)
  switch word.lowercased() {
  case "why": return .why
  case "skip": return .skip
  case "later": return .later
  case "back": return .back
  case "undo": return .undo
  case "score": return .score
  case "facts": return .facts
  case "time": return .time
  case "end": return .end
  case "quit": return .quit
  case "quiet": return .quiet
  case "save": return .save(folder: rest.isEmpty ? nil : rest)
  case "help", "?": return .help
  case "note":
    return rest.isEmpty
      ? .refused(.needs("note", example: "/note sends the org chart")) : .note(rest)
  case "edit": return readEdit(rest, playbook)
  case "ask":
    return readQuestion(rest, "ask", "/ask budget", playbook) { .ask($0) }
  case "level": return readLevel(rest, playbook)
  case "whatif": return readWhatIf(rest, playbook)
  case "disqualify":
    return readGate(rest, "disqualify", playbook) { .disqualify($0, words: $1) }
  case "override": return readGate(rest, "override", playbook) { .override($0, words: $1) }
  case "person": return readPerson(rest)
  case "contact": return readIdentity(rest)
  case "next":
    return rest.isEmpty
      ? .refused(.needs("next", example: "/next demo on Friday")) : .nextStep(rest)
  default:
    let nearest = nearestWord(to: word, among: commandNames)
    return .refused(.unknown(word, nearest: nearest))
  }
}

private func readEdit(_ rest: String, _ playbook: Playbook) -> Command {
  let (name, text) = rest.splitOnce(at: " ")
  return readQuestion(name, "edit", "/edit budget", playbook) { .edit($0, text: text) }
}

private func readQuestion(
  _ name: String, _ command: String, _ example: String, _ playbook: Playbook,
  _ make: (QuestionID) -> Command
) -> Command {
  if name.isEmpty { return .refused(.needs(command, example: example)) }
  if let question = playbook.question(named: name) { return make(question.id) }
  let names = playbook.spokenNames
  return .refused(
    .unknownName(name, of: "question", nearest: nearestWord(to: name, among: names)))
}

private func readLevel(_ rest: String, _ playbook: Playbook) -> Command {
  let words = rest.split(separator: " ").map(String.init)
  guard words.count >= 2 else {
    return .refused(.needs("level", example: "/level need strong"))
  }
  guard let criterion = playbook.criterion(named: words[0]) else {
    let nearest = nearestWord(to: words[0], among: playbook.spokenNames)
    return .refused(.unknownName(words[0], of: "criterion", nearest: nearest))
  }
  guard let level = Level(rawValue: words[1].lowercased()) else {
    let nearest = nearestWord(to: words[1], among: Level.allCases.map(\.rawValue))
    return .refused(.unknownName(words[1], of: "level", nearest: nearest))
  }
  return .level(criterion.id, level, words: words.dropFirst(2).joined(separator: " "))
}

/// Reads `need=strong budget=partial`, with any of the signs `=`, `:` and `,` between.
private func readWhatIf(_ rest: String, _ playbook: Playbook) -> Command {
  var levels: [CriterionID: Level] = [:]
  for pair in rest.split(whereSeparator: { $0 == " " || $0 == "," }) {
    let (name, word) = String(pair).splitOnce(at: pair.contains("=") ? "=" : ":")
    guard let criterion = playbook.criterion(named: name) else {
      let nearest = nearestWord(to: name, among: playbook.spokenNames)
      return .refused(.unknownName(name, of: "criterion", nearest: nearest))
    }
    guard !word.isEmpty else {
      return .refused(.needs("whatif", example: "/whatif \(criterion.id.rawValue)=strong"))
    }
    guard let level = Level(rawValue: word.lowercased()) else {
      let nearest = nearestWord(to: word, among: Level.allCases.map(\.rawValue))
      return .refused(.unknownName(word, of: "level", nearest: nearest))
    }
    levels[criterion.id] = level
  }
  return levels.isEmpty
    ? .refused(.needs("whatif", example: "/whatif authority=strong")) : .whatIf(levels)
}

private func readGate(
  _ rest: String, _ command: String, _ playbook: Playbook, _ make: (GateReason, String) -> Command
) -> Command {
  let (name, words) = rest.splitOnce(at: " ")
  let reasons = playbook.gates.map(\.reason.rawValue)
  if name.isEmpty {
    return .refused(.needs(command, example: "/\(command) \(reasons.first ?? "no_fit") why"))
  }
  let wanted = name.lowercased().map { $0 == "-" ? "_" : $0 }
  guard let reason = reasons.first(where: { Array($0) == wanted }) else {
    return .refused(
      .unknownName(name, of: "gate", nearest: nearestWord(to: name, among: reasons)))
  }
  return make(GateReason(rawValue: reason), words)
}

/// Reads `Dana Ruiz, CFO, decides`.
private func readPerson(_ rest: String) -> Command {
  var person = Authority.Person()
  for part in rest.split(separator: ",").map({ String($0).trimmed }) where !part.isEmpty {
    switch part.lowercased() {
    case "decides", "signs": person.decides = true
    case "joins", "will join": person.joins = true
    default:
      if person.name == nil { person.name = part } else { person.role = person.role ?? part }
    }
  }
  guard person.name != nil else {
    return .refused(.needs("person", example: "/person Dana Ruiz, CFO, decides"))
  }
  return .person(person)
}

/// Reads `company: Acme`, or a bare name.
private func readIdentity(_ rest: String) -> Command {
  if rest.isEmpty { return .refused(.needs("contact", example: "/contact company: Acme")) }
  let (key, value) = rest.splitOnce(at: ":")
  if let field = Contact.Field(rawValue: key.trimmed.lowercased().replacingHyphens) {
    return .identify(field, value)
  }
  if !value.isEmpty {
    let fields = Contact.Field.allCases.map(\.rawValue)
    return .refused(
      .unknownName(key, of: "field", nearest: nearestWord(to: key.trimmed, among: fields)))
  }
  return .identify(.name, rest)
}

/// What stands before the colon of a labelled answer.
enum Label: Hashable {
  case note
  case field(Contact.Field)
  case question(Question, criterion: CriterionID?)
}

/// Reads `budget: 40k` or `name: Grace Hopper`; nothing where no known word is before the colon.
func readLabel(_ line: String, _ playbook: Playbook) -> (Label, String)? {
  guard let colon = line.firstIndex(of: ":"), line[..<colon].count <= 40 else { return nil }
  let name = String(line[..<colon]).trimmed
  let rest = String(line[line.index(after: colon)...]).trimmed
  if name.lowercased() == "note" { return (.note, rest) }
  if let field = Contact.Field(rawValue: name.lowercased().replacingHyphens) {
    return (.field(field), rest)
  }
  guard let question = playbook.question(named: name) else { return nil }
  let id = CriterionID(rawValue: name.lowercased().replacingUnderscores)
  let isCriterion = question.id.rawValue != id.rawValue && question.criteria.contains(id)
  return (.question(question, criterion: isCriterion ? id : nil), rest)
}

/// Several rows with labels among them.
struct LabelledRows {
  /// What stands before the first label.
  var opening = ""

  /// Each label with its row and the rows without a label behind it.
  var answers: [(label: Label, text: String)] = []
}

/// Reads rows that begin with labels; nothing where there is one row, or no label.
func readLabelledRows(_ text: String, _ playbook: Playbook) -> LabelledRows? {
  let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  guard lines.count > 1 else { return nil }
  var rows = LabelledRows()
  for line in lines.map({ String($0).trimmed }) {
    if let (label, rest) = readLabel(line, playbook) {
      rows.answers.append((label, rest))
    } else if let last = rows.answers.indices.last {
      // A name is one row, whatever it was pasted as.
      let separator = if case .field = rows.answers[last].label { " " } else { "\n" }
      rows.answers[last].text = (rows.answers[last].text + separator + line).trimmed
    } else {
      rows.opening = (rows.opening + "\n" + line).trimmed
    }
  }
  return rows.answers.isEmpty ? nil : rows
}

/// Reads the number of a doubt and one of its choices, such as `1k`.
func readChoice(_ line: String) -> (number: Int, choice: String)? {
  let digits = line.prefix { $0.isASCII && $0.isNumber }
  guard !digits.isEmpty, digits.count <= 4, let number = Int(digits) else { return nil }
  let choice = line.dropFirst(digits.count).lowercased()
  return choice.count == 1 ? (number, choice) : nil
}

extension Conversation {
  /// Whether a line settles a doubt in form, and can't be an answer; `1k` can be one, but for where
  /// doubt 1 has been and no amount is asked for.
  func hasNoDoubt(for line: String, _ playbook: Playbook) -> Bool {
    guard let (number, choice) = readChoice(line) else { return false }
    if ["y", "n", "o"].contains(choice) { return true }
    let asked = state.open.flatMap { playbook.expectation(for: $0.id)?.kind }
    let isAmountAsked = asked == .budget || asked == .need
    return choice.allSatisfy(\.isLetter) && (1...max(1, doubtCount)).contains(number)
      && doubtCount > 0 && !isAmountAsked && !state.doubts.contains { $0.number == number }
  }
}

extension Playbook {
  /// A criterion by its own key, or by the key of a question that asks only for it.
  package func criterion(named name: String) -> Criterion? {
    let wanted = name.lowercased().replacingUnderscores
    if let criterion = criterion(CriterionID(rawValue: wanted)) { return criterion }
    guard let question = questions.first(where: { $0.id.rawValue == wanted }),
      question.criteria.count == 1
    else { return nil }
    return criterion(question.criteria[0])
  }

  /// A question by its own key, or by the key of a criterion or field that it asks for.
  func question(named name: String) -> Question? {
    let wanted = name.lowercased().replacingUnderscores
    if let question = questions.first(where: { $0.id.rawValue == wanted }) { return question }
    let id = CriterionID(rawValue: wanted)
    return questions.first { $0.criteria.contains(id) }
  }

  /// All words by which a question or a criterion can be named.
  var spokenNames: [String] {
    questions.map(\.id.rawValue)
      + criteria.map(\.id.rawValue).filter { name in
        !questions.contains { $0.id.rawValue == name }
      }
  }
}

extension StringProtocol {
  /// The text before the first such character, and the text after it, both trimmed.
  func splitOnce(at separator: Character) -> (String, String) {
    guard let index = firstIndex(of: separator) else { return (String(self).trimmed, "") }
    return (String(self[..<index]).trimmed, String(self[self.index(after: index)...]).trimmed)
  }
}

extension String {
  var replacingHyphens: String { String(map { $0 == "-" || $0 == " " ? "_" : $0 }) }
  var replacingUnderscores: String { String(map { $0 == "_" || $0 == " " ? "-" : $0 }) }
}
