/// The choice of a doubt that Tab brings next: the first on an empty line, then one after another.
func completion(ofChoice line: String, _ choices: [String]) -> String? {
  guard !choices.isEmpty else { return nil }
  if line.isEmpty { return choices[0] }
  guard let index = choices.firstIndex(of: line) else { return nil }
  return choices[(index + 1) % choices.count]
}

/// The words that can complete a line, and the part of the line that they complete.
///
/// The first word may be a command or a label; behind `/edit`, `/ask`, `/level` and `/whatif` it
/// is a label without its colon.
func completions(of line: String, _ openings: [String]) -> (stem: String, words: [String]) {
  guard let space = line.firstIndex(of: " ") else {
    return (line, openings.filter { $0.hasPrefix(line) && $0 != line })
  }
  let command = line[..<space]
  let rest = String(line[line.index(after: space)...])
  guard ["/edit", "/ask", "/level", "/whatif"].contains(command), !rest.contains(" ") else {
    return (rest, [])
  }
  let names = openings.filter { $0.hasSuffix(":") }.map { String($0.dropLast()) }
  return (rest, names.filter { $0.hasPrefix(rest) && $0 != rest })
}

extension String {
  /// The characters with which both texts begin.
  func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
