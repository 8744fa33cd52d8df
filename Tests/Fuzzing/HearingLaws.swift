import Dialogue
import Hearing
import Qualification

/// The turns of a call, one a line; one that begins with `>` is ours, any other theirs.
///
/// What is recorded of it stands word for word in the turn that it is from.
func checkHearing(_ input: [UInt8], _ laws: inout Laws) {
  let lines = String(decoding: input, as: UTF8.self).split(separator: "\n").prefix(64)
  let turns = lines.map { line in
    line.hasPrefix(">")
      ? Turn(speaker: "Rae Ours", text: String(line.dropFirst()))
      : Turn(speaker: "Tom Theirs", text: String(line))
  }
  var call = HeardCall(
    Conversation(
      kind: .heard, started: nil, day: Day(number: 20_514), contact: Contact(id: ""),
      ours: ["Rae Ours"], theirs: ["Tom Theirs"]), listener)
  call.hear(turns)
  var turn: Turn?
  var number = 0
  for entry in call.entries {
    switch entry.event {
    case .heard(_, let text):
      laws.require(turns.indices.contains(number), "more turns were heard than said")
      if turns.indices.contains(number) {
        turn = turns[number]
        laws.require(text == turn?.text, "a turn was heard in other words")
      }
      number += 1
    case .recorded(let fact):
      laws.require(turn?.speaker == "Tom Theirs", "a fact is from a turn of ours")
      laws.require(fact.evidence.turn == number, "a fact is from another turn")
      laws.require(
        !fact.words.isEmpty && turn.map { holds($0, fact.words) } ?? false,
        "not words of the turn: \(fact.words)")
      if let value = fact.value { checkValue(value, &laws) }
    case .asked(_, let text):
      laws.require(turn?.speaker == "Rae Ours", "they asked our question")
      laws.require(turn.map { holds($0, text) } ?? false, "not words of the turn: \(text)")
    default: break
    }
  }
  laws.require(number == turns.count, "\(number) of \(turns.count) turns were heard")
}

private let listener = Listener(standardPlaybook)

/// Whether words stand in a turn, byte for byte: a mark may have an accent of its own.
private func holds(_ turn: Turn, _ words: String) -> Bool {
  turn.text.utf8.firstRange(of: words.utf8) != nil
}
