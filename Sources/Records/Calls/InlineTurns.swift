import Qualification

/// The lines of a text with their index and their number in the file; where a line holds a whole
/// call, it is parted before each name.
func inlineTurns(_ text: CallText) -> [(index: Int, range: Range<Int>, number: Int)] {
  let whole = text.lines.enumerated().map { ($0.offset, $0.element, text.number($0.offset)) }
  // Turns on lines of their own are no longer than this on average.
  let filled = max(1, text.lines.count { !$0.isEmpty })
  guard filled <= 3 || text.bytes.count / filled > 250 else { return whole }
  let colons = inlineLabels(text)
  let labels = colons.count >= 3 ? colons : enclosedLabels(text)
  let atStart = labels.count { label in text.lines[label.line].lowerBound + 4 > label.start }
  guard labels.count >= 3, labels.count > 2 * atStart, labels.contains(where: \.isSure) else {
    return whole
  }
  var parts: [(Int, Range<Int>, Int)] = []
  var next = 0
  for (index, range, number) in whole {
    var start = range.lowerBound
    while next < labels.count, labels[next].line == index {
      if labels[next].start > start { parts.append((index, start..<labels[next].start, number)) }
      start = labels[next].start
      next += 1
    }
    parts.append((index, start..<range.upperBound, number))
  }
  return parts
}

private struct InlineLabel {
  var line: Int
  var start: Int
  /// Whether the name is repeated, or that of a role.
  var isSure: Bool
}

/// A colon behind what can be a name: where that of one, two and three words begins.
private struct InlineColon {
  var line: Int
  var names: [(start: Int, number: Int)]
}

/// The names that can stand before colons, each under a number.
private struct InlineNames {
  private var numbers: [String: Int] = [:]
  private(set) var counts: [Int] = []
  private var texts: [String] = []
  private var kinds: [LabelKind?] = []

  /// Counts a name, and gives its number.
  mutating func count(_ name: String) -> Int {
    if let number = numbers[name] {
      counts[number] += 1
      return number
    }
    let number = texts.count
    numbers[name] = number
    texts.append(name)
    counts.append(1)
    kinds.append(nil)
    return number
  }

  mutating func kind(_ number: Int) -> LabelKind {
    if let kind = kinds[number] { return kind }
    let kind = labelKind(texts[number])
    kinds[number] = kind
    return kind
  }
}

/// Where the names that are repeated within lines begin.
private func inlineLabels(_ text: CallText) -> [InlineLabel] {
  var colons: [InlineColon] = []
  var names = InlineNames()
  for (index, line) in text.lines.enumerated() {
    var position = line.lowerBound
    while let colon = text.first(58, in: position..<line.upperBound) {
      position = colon + 1
      let next = position < line.upperBound ? text.bytes[position] : 32
      guard next.isBlank || next == 42 || next.isLetter, colon > line.lowerBound else { continue }
      let starts = nameStarts(text, line.lowerBound..<colon)
      if starts.isEmpty { continue }
      let found = starts.map { ($0, names.count(inlineName(text, $0..<colon))) }
      colons.append(InlineColon(line: index, names: found))
    }
  }
  var labels: [InlineLabel] = []
  for colon in colons {
    let shortest = names.counts[colon.names[0].number]
    let name = colon.names.last { start, number in
      let count = names.counts[number]
      let kind = names.kind(number)
      return count * 2 >= shortest && kind != .heading && kind != .sentence
        && (count > 1 || kind == .role || kind == .name && opensSentence(text, start, colon.line))
    }
    guard let name else { continue }
    labels.append(
      InlineLabel(
        line: colon.line, start: markStart(text, name.start, colon.line),
        isSure: names.counts[name.number] > 1 || names.kind(name.number) == .role))
  }
  return labels
}

/// Where names in square brackets begin that are repeated within lines: `[Rep] … [Luanne] …`.
private func enclosedLabels(_ text: CallText) -> [InlineLabel] {
  var found: [(line: Int, start: Int, name: String)] = []
  var counts: [String: Int] = [:]
  for (index, line) in text.lines.enumerated() {
    var position = line.lowerBound
    while let open = text.first(91, in: position..<line.upperBound) {
      position = open + 1
      guard open == line.lowerBound || text.bytes[open - 1].isBlank,
        let close = text.first(93, in: position..<min(line.upperBound, open + 40)),
        close + 1 < line.upperBound, text.bytes[close + 1].isBlank,
        text.bytes[position] >= 65, text.bytes[position] <= 90
      else { continue }
      let name = text.string(position..<close)
      found.append((index, open, name))
      counts[name, default: 0] += 1
    }
  }
  let kinds = counts.filter { $0.value > 1 }.keys.filter {
    [.name, .role].contains(labelKind($0))
  }
  guard kinds.count > 1 else { return [] }
  return found.filter { kinds.contains($0.name) }.map {
    InlineLabel(line: $0.line, start: $0.start, isSure: true)
  }
}

/// Whether what is before a place on a line ends a sentence.
private func opensSentence(_ text: CallText, _ start: Int, _ line: Int) -> Bool {
  let lower = text.lines[line].lowerBound
  let before = text.trimmed(lower..<max(lower, start))
  return before.isEmpty || [46, 63, 33].contains(text.bytes[before.upperBound - 1])
}

private func inlineName(_ text: CallText, _ range: Range<Int>) -> String {
  withoutMarks(text.string(range))
}

/// Where a name of one word, of two, of three before a colon begins; each word has a capital.
private func nameStarts(_ text: CallText, _ range: Range<Int>) -> [Int] {
  let bytes = text.bytes
  var starts: [Int] = []
  var index = range.upperBound
  while index > range.lowerBound, bytes[index - 1] == 42 || bytes[index - 1] == 35 { index -= 1 }
  for _ in 0..<3 {
    let end = index
    while index > range.lowerBound, isWordByte(bytes[index - 1]), end - index < 30 { index -= 1 }
    guard index < end else { break }
    let first = bytes[index]
    let isCapital = first >= 65 && first <= 90 || first >= 128
    if isCapital { starts.append(index) } else if !first.isDigit { break }
    // A dot ends a sentence, unless it stands behind a title such as `Dr.`.
    guard index > range.lowerBound, bytes[index - 1].isBlank else { break }
    index -= 1
    if index > range.lowerBound, [46, 63, 33, 44, 34, 42].contains(bytes[index - 1]) { break }
  }
  return starts
}

private func isWordByte(_ byte: UInt8) -> Bool {
  byte.isLetter || byte.isDigit || byte == 39 || byte == 45 || byte == 46 || byte == 95
}

/// Where the marks and the time before a name begin.
private func markStart(_ text: CallText, _ start: Int, _ line: Int) -> Int {
  let lower = text.lines[line].lowerBound
  var index = start
  while index > lower, text.bytes[index - 1] == 42 || text.bytes[index - 1] == 35 { index -= 1 }
  var before = index
  while before > lower, text.bytes[before - 1] == 32 { before -= 1 }
  guard before > lower, text.bytes[before - 1] == 93 || text.bytes[before - 1] == 41 else {
    return index
  }
  // `[00:12] Name:`; a time has less than fourteen bytes.
  var open = before - 1
  while open > max(lower, before - 16), text.bytes[open] != 91, text.bytes[open] != 40 { open -= 1 }
  return readTime(text.bytes, at: open + 1, before: before) == nil ? index : open
}
