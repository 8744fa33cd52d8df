import Dialogue

/// The choice of a doubt that Tab brings next: the first on an empty line, then one after another.
func nextChoice(after line: String, _ choices: [String]) -> String? {
  guard !choices.isEmpty else { return nil }
  if line.isEmpty { return choices[0] }
  guard let index = choices.firstIndex(of: line) else { return nil }
  return choices[(index + 1) % choices.count]
}

/// What is missing of the only command, or of the only word behind one, that a line can become.
func restOfCommand(_ line: String, _ vocabulary: Vocabulary) -> String {
  guard line.hasPrefix("/") else { return "" }
  let found = vocabulary.continuation(of: line)
  guard found.words.count == 1, !found.stem.isEmpty, found.words[0].hasPrefix(found.stem) else {
    return ""
  }
  return String(found.words[0].dropFirst(found.stem.count))
}

extension String {
  /// The characters with which both texts begin.
  func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
