import AnswerParsing
import Chance

/// The ways of saying a line that leaves words open: `{Who|Which of you} has to {approve|sign} it?`.
///
/// Of a line with more ways than are wanted some are drawn by chance, the same ones each time. A line
/// without braces is the only way of saying itself.
func waysOfSaying(_ line: String, atMost wanted: Int) -> [String] {
  let pieces = line.split(separator: "{", omittingEmptySubsequences: false)
  guard pieces.count > 1 else { return [line] }
  var chance = SplitMix64(seed: WordKey(line).number)
  var ways: [String] = []
  // Some draws meet; a line with few ways ends here.
  for _ in 0..<wanted * 3 where ways.count < wanted {
    var way = String(pieces[0])
    for piece in pieces.dropFirst() {
      let parts = piece.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
      let choices = parts[0].split(separator: "|", omittingEmptySubsequences: false)
      way += choices.randomElement(using: &chance) ?? ""
      way += parts.dropFirst().first ?? ""
    }
    let plain = withoutGaps(way)
    if !ways.contains(plain) { ways.append(plain) }
  }
  return ways
}

/// A text without the blanks that an empty choice leaves.
private func withoutGaps(_ text: String) -> String {
  var plain = text.split(separator: " ").joined(separator: " ")
  for mark in ["?", ".", ","] { plain = plain.split(separator: " " + mark).joined(separator: mark) }
  return plain
}
