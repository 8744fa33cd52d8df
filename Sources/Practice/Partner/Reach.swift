public import Hearing
import Qualification

/// The lines of the other side that no question draws out, whatever a patient rep asks.
public func unreachableLines(
  of practice: PracticeCall, _ listener: Listener
) -> [PracticeCall.SpokenLine] {
  var partner = Partner(practice, listener)
  var said: [Int: String] = [:]
  func take(_ reply: Partner.Reply) {
    guard case .words(_, let text, let line) = reply else { return }
    said[line] = said[line].map { $0 + " " + text } ?? text
  }
  for question in listener.playbook.questions where question.isAloud {
    take(partner.reply(to: question.ask))
  }
  // Twice each, as some lines are only told when they are asked for again, and one sentence at least.
  let most = 2 * practice.lines.reduce(2) { $0 + sentences(of: $1.text).count }
  var turns = 0
  while !partner.hasToldAll, turns < most {
    take(partner.reply(to: "Tell me more."))
    turns += 1
  }
  return practice.lines.filter { line in
    let told = said[line.line] ?? ""
    return !sentences(of: line.text).allSatisfy { told.contains(line.text.slice($0)) }
  }
}
