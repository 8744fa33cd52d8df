import Qualification
import Testing

@testable import Hearing

/// What the other side's words tell behind earlier turns, on a day in February 2025; a turn of ours
/// begins with a dash.
func heard(in text: String, after earlier: [String], by listener: Listener) throws -> [HeardFact] {
  let turns = earlier.enumerated().map { index, line in
    let isOurs = line.hasPrefix("-")
    return HeardTurn(
      number: index + 1, speaker: isOurs ? "Ana" : "Ben", side: isOurs ? .ours : .theirs,
      text: isOurs ? String(line.dropFirst(1)) : line)
  }
  let turn = HeardTurn(number: turns.count + 1, speaker: "Ben", side: .theirs, text: text)
  let talk = EarlierTalk(turns: turns, theirs: ["Ben"], ours: ["Ana"])
  return listener.facts(in: turn, after: talk, on: try #require(Day(iso: "2025-02-10")))
}
