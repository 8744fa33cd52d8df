/// A search through the lines that were typed before, newest first, while its pattern is typed.
struct LineSearch {
  /// What is searched for; without capitals it matches either case.
  private(set) var pattern = ""

  /// The line that was found; nothing before the first letter, and where no line matches.
  var match: String? { place.map { lines[$0] } }

  private let lines: [String]
  private let lowered: [String]
  private var place: Int?

  /// Begins a search through lines, oldest first; of equal ones the newest counts.
  init(through past: [String]) {
    var seen: Set<String> = []
    lines = past.reversed().filter { seen.insert($0).inserted }
    lowered = lines.map { $0.lowercased() }
  }

  /// Adds to the pattern; the line found so far stays where it still matches.
  mutating func extend(by text: String) {
    pattern += text
    place = nearest(from: place ?? 0, by: 1)
  }

  /// Takes the last letter of the pattern back.
  mutating func shorten() {
    _ = pattern.popLast()
    place = pattern.isEmpty ? nil : nearest(from: 0, by: 1)
  }

  /// Goes on to the next older match, if there is one.
  mutating func goOlder() {
    if let place, let next = nearest(from: place + 1, by: 1) { self.place = next }
  }

  /// Goes back to the next newer match, if there is one.
  mutating func goNewer() {
    if let place, let next = nearest(from: place - 1, by: -1) { self.place = next }
  }

  private func nearest(from start: Int, by step: Int) -> Int? {
    guard !pattern.isEmpty else { return nil }
    let searched = pattern.lowercased() == pattern ? lowered : lines
    var index = start
    while searched.indices.contains(index) {
      if searched[index].contains(pattern) { return index }
      index += step
    }
    return nil
  }
}
