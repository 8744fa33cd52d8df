public import Qualification

/// The words with which a line at the prompt can go on, made once a turn.
public struct Vocabulary: Hashable, Sendable {
  /// The choices of the open doubts, such as `1y`, newest doubt first.
  public var choices: [String]

  private var labels: [String] = []
  private var questions: [String] = []
  private var criteria: [String] = []
  private var gates: [String] = []
  private var people: [String] = []

  /// How a line can go on behind a part of it.
  public struct Continuation: Hashable, Sendable {
    /// The end of the line that the words stand for.
    public var stem: String

    /// The words, each of which can take the place of the stem.
    public var words: [String]
  }

  /// Makes a vocabulary of choices alone.
  public init(choices: [String] = []) {
    self.choices = choices
  }

  /// Makes the vocabulary of a conversation under a playbook.
  public init(_ conversation: Conversation, _ playbook: Playbook) {
    choices = conversation.state.shownDoubts.reversed().flatMap { doubt in
      doubt.choices(in: conversation.state).map { "\(doubt.number)\($0.key)" }
    }
    questions = playbook.spokenNames
    labels =
      questions.map { $0 + ":" }
      + Contact.Field.allCases.map { $0.rawValue + ":" }.filter { !questions.contains($0) }
      + ["note:"]
    criteria = playbook.criteria.map(\.id.rawValue)
    gates = playbook.gates.map(\.reason.rawValue)
    people = conversation.contact.people.compactMap(\.name)
    if let name = conversation.contact.identity[.name] { people.append(name) }
  }

  /// Whether nothing can be completed, as where a yes or no is asked for.
  public var isEmpty: Bool { labels.isEmpty }

  /// How a line can go on: a command, a label, what a command takes, or the name of a person.
  public func continuation(of line: String) -> Continuation {
    guard let space = line.firstIndex(where: { $0 == " " || $0 == "\n" }) else {
      let openings = commandNames.map { "/" + $0 } + labels
      let found = Continuation(line, among: line.hasPrefix("/") || line.isEmpty ? openings : labels)
      return found.words.isEmpty ? Continuation(line, among: people, isName: true) : found
    }
    let command = line.hasPrefix("/") ? String(line[..<space].dropFirst()) : ""
    let rest = String(line[line.index(after: space)...])
    if let arguments = arguments[command.lowercased()] {
      return continuation(of: rest, with: arguments)
    }
    return name(atTheEndOf: rest)
  }

  /// An example of what a command takes, as long as nothing stands behind it; else nothing.
  public func example(behind line: String) -> String {
    guard line.hasPrefix("/") else { return "" }
    let (word, rest) = line.dropFirst().splitOnce(at: " ")
    guard rest.isEmpty, let example = Wording.arguments[word.lowercased()] else { return "" }
    return line.hasSuffix(" ") ? example : " " + example
  }

  private enum Argument: Hashable {
    case question, criterion, level, assumption, gate, person, field
  }

  private var arguments: [String: [Argument]] {
    [
      "edit": [.question], "ask": [.question], "level": [.criterion, .level],
      "whatif": [.assumption], "disqualify": [.gate], "override": [.gate], "person": [.person],
      "contact": [.field],
    ]
  }

  private func continuation(of rest: String, with arguments: [Argument]) -> Continuation {
    let words = rest.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let stem = words.last ?? ""
    // Any number of assumptions can follow one another.
    let place = arguments == [.assumption] ? 0 : words.count - 1
    if arguments == [.person] { return Continuation(rest, among: people, isName: true) }
    guard arguments.indices.contains(place) else { return name(atTheEndOf: rest) }
    switch arguments[place] {
    case .question: return Continuation(stem, among: questions)
    case .criterion: return Continuation(stem, among: criteria)
    case .level: return Continuation(stem, among: Level.allCases.map(\.rawValue))
    case .gate: return Continuation(stem, among: gates)
    case .person: return Continuation(stem, among: people, isName: true)
    case .field: return Continuation(stem, among: Contact.Field.allCases.map { $0.rawValue + ":" })
    case .assumption:
      guard let sign = stem.firstIndex(of: "=") else {
        return Continuation(stem, among: criteria.map { $0 + "=" })
      }
      let level = String(stem[stem.index(after: sign)...])
      return Continuation(level, among: Level.allCases.map(\.rawValue))
    }
  }

  /// The people whose names begin like the last word of a text.
  private func name(atTheEndOf text: String) -> Continuation {
    let stem = text.split(whereSeparator: { $0 == " " || $0 == "\n" }).last.map(String.init) ?? ""
    guard !stem.isEmpty, text.hasSuffix(stem) else { return Continuation(stem: "", words: []) }
    return Continuation(stem, among: people, isName: true)
  }
}

extension Vocabulary.Continuation {
  /// The words that begin like a stem in either case, but for the stem itself; a name needs a
  /// beginning.
  fileprivate init(_ stem: String, among words: [String], isName: Bool = false) {
    self.stem = stem
    let lowered = stem.lowercased()
    self.words =
      isName && stem.isEmpty
      ? words : words.filter { $0.lowercased().hasPrefix(lowered) && $0 != stem }
  }
}
