public import Qualification
import StrictYAML

/// Reads cards from their YAML text under a playbook, whose criteria, questions and gates they name.
///
/// Throws all complaints at once, each with the line, a caret and the cure.
public func readCards(
  _ text: String, file: String, _ playbook: Playbook
) throws(FormComplaints) -> [Card] {
  let root = try FormReader.root(of: text, file: file)
  var reader = FormReader(playbook)
  var cards: [Card] = []
  if let form = reader.file(root, form: "cards/1", keys: ["cards"]),
    let node = reader.required("cards", form)
  {
    for entry in reader.entries(node, "cards") {
      if let card = reader.card(entry) { cards.append(card) }
    }
  }
  if !reader.complaints.isEmpty { throw reader.failure }
  return cards
}

extension FormReader {
  fileprivate mutating func card(_ entry: YAMLNode.Entry) -> Card? {
    guard let id = name(entry.key) else { return nil }
    let form = form(
      entry.value, id, keys: ["kind", "shows", "day", "facts", "answer", "decides", "because"])
    let kinds = Card.Kind.allCases.map(\.rawValue)
    let kind = word(required("kind", form), "kind", among: kinds).flatMap(Card.Kind.init)
    let shows = text(required("shows", form), "shows")
    let day = day(required("day", form))
    let factsNode = required("facts", form)
    let facts = facts(factsNode)
    let because = text(required("because", form), "because")
    guard let kind else { return nil }
    if let factsNode, facts.isEmpty { complain(.noFacts, at: factsNode.mark) }
    if kind == .level, let factsNode, facts.count > 1 { complain(.oneFact, at: factsNode.mark) }
    let answer = word(required("answer", form), kind.answerWord, among: answers(to: kind))
    var decides: [String] = []
    if kind == .rate {
      decides = words(
        required("decides", form), "criterion or gate",
        among: answers(to: .unknown) + answers(to: .gate))
    } else if let node = form.values["decides"] {
      complain(.unknownKey("decides", valid: []), at: node.mark)
    }
    guard let shows, let day, let answer, let because else { return nil }
    return Card(
      id: id, kind: kind, shows: shows, day: day, facts: facts, answer: answer, decides: decides,
      because: because)
  }

  /// The answers that a card of a kind can have.
  private func answers(to kind: Card.Kind) -> [String] {
    switch kind {
    case .rate: Rating.allCases.map(\.rawValue)
    case .unknown: playbook.criteria.map(\.id.rawValue)
    case .level: Level.allCases.map(\.rawValue)
    case .next: playbook.questions.map(\.id.rawValue)
    case .gate: playbook.gates.map(\.reason.rawValue)
    }
  }

  /// The name of a card or a lesson.
  mutating func name(_ key: YAMLNode.Scalar) -> String? {
    let isValid =
      key.text.utf8.count <= 60 && key.text.utf8.first.map { (97...122).contains($0) } == true
      && key.text.utf8.allSatisfy {
        (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-")
      }
    if isValid { return key.text }
    complain(.badName(key.text), at: key.mark)
    return nil
  }
}
