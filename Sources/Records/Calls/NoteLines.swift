import Qualification

/// A line of notes: what kind it is, and the label at its start.
struct NoteLine {
  enum Kind {
    case blank, rule, fence, heading, table, matter, comment, text
  }

  var kind: Kind
  /// Where it lies, with what indents it.
  var whole: Range<Int>
  /// Where its words lie.
  var range: Range<Int>
  /// The line of the file.
  var number: Int
  var label: SpeakerLabel?
  var labelKind = LabelKind.sentence
}

/// The lines of a text as notes; those that hold many turns are parted.
func noteLines(_ text: CallText) -> [NoteLine] {
  var lines: [NoteLine] = []
  lines.reserveCapacity(text.lines.count)
  let matterEnd = frontMatterEnd(text)
  var kinds: [String: LabelKind] = [:]
  for (index, whole, number) in inlineTurns(text) {
    let (range, isQuoted) = withoutQuoteMarks(text, text.trimmed(whole))
    var line = NoteLine(
      kind: index < matterEnd ? .matter : noteKind(text, range), whole: whole, range: range,
      number: number)
    if line.kind == .text || line.kind == .heading, let label = readLabel(text, range) {
      line.label = label
      if isQuoted { line.label?.shape.isListed = true }
      if let kind = kinds[label.name] {
        line.labelKind = kind
      } else {
        line.labelKind = labelKind(label.name)
        if kinds.count < 50_000 { kinds[label.name] = line.labelKind }
      }
    }
    lines.append(line)
  }
  return lines
}

/// A line without the marks of a quotation before it.
private func withoutQuoteMarks(_ text: CallText, _ range: Range<Int>) -> (Range<Int>, Bool) {
  guard !range.isEmpty, text.bytes[range.lowerBound] == 62 else { return (range, false) }
  var start = range.lowerBound
  while start < range.upperBound, text.bytes[start] == 62 || text.bytes[start].isBlank {
    start += 1
  }
  return (start..<range.upperBound, true)
}

private func noteKind(_ text: CallText, _ range: Range<Int>) -> NoteLine.Kind {
  guard let first = range.isEmpty ? nil : text.bytes[range.lowerBound] else { return .blank }
  switch first {
  case 35:
    var index = range.lowerBound
    while index < range.upperBound, text.bytes[index] == 35 { index += 1 }
    return index == range.upperBound || text.bytes[index].isBlank ? .heading : .text
  case 96, 126:
    return text.starts(range, with: "```") || text.starts(range, with: "~~~") ? .fence : .text
  case 124: return .table
  case 60: return text.starts(range, with: "<!--") ? .comment : .text
  case 45, 42, 95, 61:
    let isRule =
      range.count >= 3 && range.count < 200
      && text.bytes[range].allSatisfy { $0 == first || $0.isBlank }
    return isRule ? .rule : .text
  default: return .text
  }
}

/// The index of the line behind the front matter; 0 where there is none.
private func frontMatterEnd(_ text: CallText) -> Int {
  guard text.lines.count > 2, text.string(0).trimmed == "---" else { return 0 }
  for index in text.lines.indices.dropFirst().prefix(300) {
    let range = text.trimmed(text.lines[index])
    if text.starts(range, with: "---") || text.starts(range, with: "...") {
      return range.count == 3 ? index + 1 : 0
    }
  }
  return 0
}

/// Where what is said stands among the lines of notes, and who says it.
struct NoteSpeech {
  /// How the labels of those who speak are set.
  private(set) var shape = SpeakerLabel.Shape()
  private(set) var speakers = Speakers(keys: [])
  /// The first line that may be spoken; before it is the head.
  private(set) var headEnd = 0
  /// The last line with a speaker's label.
  private(set) var last = -1
  /// Whether turns go on over several lines.
  private(set) var isWrapped = false
  /// Whether only what stands in a fence is speech.
  private(set) var isFenced = false
  /// The first heading of a document is its title.
  private(set) var firstHeading = -1
  /// The line of the heading behind which the speech begins, or -1.
  private(set) var speechHeading = -1

  private let lines: [NoteLine]
  private var first = 0
  /// Whether the label of each line is that of somebody who speaks.
  private var isOfSpeaker: [Bool] = []
  private var labelled: [Int] = []
  private var headings: [Int] = []

  /// Finds out who speaks in lines of notes.
  init(_ text: CallText, _ lines: [NoteLine]) {
    self.lines = lines
    headEnd = lines.count
    guard let shape = NoteSpeech.mainShape(lines) else { return }
    self.shape = shape
    findFence()
    findRegion(text)
    findHeadings(text)
  }

  /// A shape without what may differ from line to line.
  private static func plain(_ shape: SpeakerLabel.Shape) -> SpeakerLabel.Shape {
    var shape = shape
    if shape.hasColon || shape.marks != .none { shape.isTimed = false }
    return shape
  }

  /// The shape in which names are most often repeated.
  private static func mainShape(_ lines: [NoteLine]) -> SpeakerLabel.Shape? {
    var shapes: [SpeakerLabel.Shape: SpeakerCensus] = [:]
    var order: [SpeakerLabel.Shape] = []
    for line in lines {
      guard let label = line.label, line.labelKind != .heading, line.labelKind != .sentence else {
        continue
      }
      let shape = plain(label.shape)
      if shapes[shape] == nil { order.append(shape) }
      shapes[shape, default: SpeakerCensus()].count(label.name)
    }
    let weighed = order.map { ($0, shapes[$0]?.weight ?? 0, shapes[$0]?.names ?? 0) }
    if let best = weighed.max(by: { $0.1 < $1.1 }), best.1 > 1 { return best.0 }
    // Of a call of a few turns nobody may speak twice.
    return weighed.filter { $0.0.hasColon }.max(by: { $0.2 < $1.2 }).map(\.0)
  }

  private func isCandidate(_ line: NoteLine) -> Bool {
    guard let label = line.label, line.labelKind != .heading, line.labelKind != .sentence else {
      return false
    }
    return NoteSpeech.plain(label.shape) == shape
  }

  private mutating func findFence() {
    var counts = (inside: 0, outside: 0)
    var isInside = false
    for line in lines {
      if line.kind == .fence { isInside.toggle() }
      if isCandidate(line) {
        if isInside { counts.inside += 1 } else { counts.outside += 1 }
      }
    }
    isFenced = counts.inside >= 2 && counts.inside * 2 >= counts.outside
  }

  /// Finds the lines between which people speak, and their names.
  private mutating func findRegion(_ text: CallText) {
    var census = SpeakerCensus()
    var candidates: [Int] = []
    var isInside = false
    for (index, line) in lines.enumerated() {
      if line.kind == .fence { isInside.toggle() }
      guard isCandidate(line), !isFenced || isInside, let label = line.label else { continue }
      candidates.append(index)
      census.count(label.name)
    }
    let repeated = census.repeated
    let isRepeated = areLabels(of: repeated)
    let sure = candidates.filter { repeated.count == 0 || isRepeated[$0] }
    guard var first = sure.first, var last = sure.last else { return }
    if repeated.count == 0 {
      while let label = lines[first].label, namesAttendee(text, label, lines[first]),
        let next = sure.first(where: { $0 > first })
      {
        first = next
      }
    }
    extend(text, candidates, &first, &last)
    headEnd = first
    var header = CallHeader()
    for index in 0..<first where lines[index].kind != .blank {
      header.read(text.string(lines[index].whole))
    }
    var isBehindName = false
    for index in first...last where lines[index].kind == .text {
      // The words of a name that stands on a line of its own are no line without a name.
      let isName = isCandidate(lines[index])
      if !isName, !isBehindName { census.countOther() }
      isBehindName = isName && (lines[index].label?.isAlone ?? false)
    }
    isWrapped = census.share < 90
    speakers = census.speakers(
      attendees: header.attendees.map(\.name), isMarked: shape.marks != .none)
    isOfSpeaker = areLabels(of: speakers)
    self.first = first
    labelled = candidates.filter { $0 >= first && isOfSpeaker[$0] }
    self.last = labelled.last ?? last
  }

  /// A line before or behind those who speak often may be spoken too, where it is beside them.
  private func extend(
    _ text: CallText, _ candidates: [Int], _ first: inout Int, _ last: inout Int
  ) {
    for index in candidates.reversed() where index < first {
      let between = lines[(index + 1)..<first]
      guard between.allSatisfy({ $0.kind == .blank || ($0.kind == .text && $0.label == nil) }),
        let label = lines[index].label, !namesAttendee(text, label, lines[index])
      else { break }
      first = index
    }
    for index in candidates where index > last {
      let between = lines[(last + 1)..<index]
      guard between.allSatisfy({ $0.kind == .blank || ($0.kind == .text && $0.label == nil) })
      else { break }
      last = index
    }
  }

  /// Whether a line such as `Rep: Dana Cole (Acme)` says who somebody is.
  private func namesAttendee(_ text: CallText, _ label: SpeakerLabel, _ line: NoteLine) -> Bool {
    guard line.labelKind == .role || line.labelKind == .name, !label.isAlone else { return false }
    var header = CallHeader()
    header.read(text.string(line.whole))
    return !header.attendees.isEmpty
  }

  /// For each line whether its label is one of these names; each spelling is looked at once.
  private func areLabels(of speakers: Speakers) -> [Bool] {
    var known: [String: Bool] = [:]
    return lines.map { line in
      guard let name = line.label?.name else { return false }
      if let isOne = known[name] { return isOne }
      let isOne = speakers.contains(name)
      known[name] = isOne
      return isOne
    }
  }

  private mutating func findHeadings(_ text: CallText) {
    headings = lines.indices.filter { lines[$0].kind == .heading && !isCandidate(lines[$0]) }
    for index in headings {
      let line = lines[index]
      let isTitle = text.starts(line.range, with: "# ")
      if isTitle, firstHeading < 0, !lines[..<index].contains(where: { $0.kind == .text }) {
        firstHeading = index
        continue
      }
      if index > last { break }
      if sectionKind(text.string(line.range)) == .speech {
        speechHeading = index
        break
      }
    }
  }

  /// The label of somebody who speaks on a line; nothing where nobody begins to.
  func label(_ index: Int) -> SpeakerLabel? {
    guard index >= first, isOfSpeaker.indices.contains(index), isOfSpeaker[index],
      let label = lines[index].label
    else {
      return nil
    }
    let plain = NoteSpeech.plain(label.shape)
    if plain == shape { return label }
    // Another shape names a speaker too, unless it is one of lists, headings or emphasis.
    let isNear = plain.hasColon && plain.isListed == shape.isListed && plain.marks != .heading
    return isNear ? label : nil
  }

  /// Whether so many speak behind a heading that the call goes on there.
  ///
  /// Below one of Markdown only what stands before the next one counts.
  func goesOn(behind index: Int, isMarked: Bool) -> Bool {
    let low = position(of: index + 1)
    let rest = labelled.count - low
    guard isMarked else { return rest >= 3 && rest * 4 > labelled.count }
    let next = headings.first { $0 > index } ?? lines.count
    return position(of: next) - low >= 4
  }

  /// How many labels of speakers stand before a line.
  private func position(of index: Int) -> Int {
    var low = 0
    var high = labelled.count
    while low < high {
      let middle = (low + high) / 2
      if labelled[middle] < index { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
