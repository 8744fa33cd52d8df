import Qualification

/// Dates in figures alone: 2026-03-31, 3/4/2026, 9/2026, 2026-09, 4/22, 20260331.
extension Utterance {
  func dateInFigures(at index: Int) -> Parsed<Period>? {
    guard tokens.indices.contains(index) else { return nil }
    if case .date(let a, let b, let c) = tokens[index].kind {
      if isCode(at: index) { return nil }
      let order = isDotted(index) ? true : isDayFirst(beside: index)
      let found = threeFigures(a, b, c, isDayFirst: order)
      return found.map { Parsed(value: .day($0), end: index + 1) }
    }
    guard let first = tokens[index].number, !isCode(at: index) else { return nil }
    if let found = pointed(at: index) ?? glued(first, at: index) { return found }
    guard first.isPlain else { return nil }
    return compactDate(first).map { Parsed(value: .day($0), end: index + 1) }
      ?? spacedFigures(at: index) ?? twoFigures(first, at: index)
  }

  /// Two figures with a point between them: `2027.3`, `on 4.22`, `by 31.12.`.
  private func pointed(at index: Int) -> Parsed<Period>? {
    guard let number = tokens[index].number, !number.isPlain, number.suffix.isEmpty,
      let (a, b) = decimals(at: index)
    else { return nil }
    var end = index + 1
    if isMark(".", at: end), tokens[end].range.lowerBound == tokens[index].range.upperBound {
      end += 1
    }
    // "28.10. works": the point behind it ends no sentence.
    let isOpening =
      end > index + 1 && index == 0 && a > 12 && dayFollowers.contains(key(end))
      && !tokens[end].isCapitalized && !expects(.budget)
    let isLast =
      end == tokens.count || endsClause(at: end) || clauseOpeners.contains(key(end)) || isOpening
    guard isLast || weekdays[key(index - 1)] != nil else { return nil }
    if a > 31 { return yearAndMonth(a, b, index + 1) }
    let before = word(index - 1)
    guard
      weekdays[before] != nil || weekdays[key(index - 2)] != nil && isMark(",", at: index - 1)
        || pointPrepositions.contains(before) && !expects(.budget)
        || end > index + 1 && expects(.horizon) || isOpening
    else { return nil }
    for (month, dayOfMonth) in inOrder(a, b, end > index + 1 ? true : nil) {
      if let found = day(dayOfMonth, month: month, year: nil) {
        return Parsed(value: found, end: end < tokens.count || expects(.horizon) ? end : index + 1)
      }
    }
    return nil
  }

  /// 05JUN2027, 5jun27: the month stands between the figures.
  private func glued(_ number: Token.Number, at index: Int) -> Parsed<Period>? {
    guard (4...13).contains(number.suffix.utf8.count), number.digits <= 2 else { return nil }
    let name = number.suffix.prefix { !$0.isNumber }
    guard let month = months[String(name)], let year = Int(number.suffix.dropFirst(name.count)),
      year < 100 || (1900...2200).contains(year)
    else { return nil }
    return day(Int(number.thousandths / 1000), month: month, year: fullYear(year)).map {
      Parsed(value: $0, end: index + 1)
    }
  }

  /// The figures before and behind the point of a number, where they can be parts of a date.
  private func decimals(at index: Int) -> (Int, Int)? {
    let range = tokens[index].range
    guard range.count <= 7 else { return nil }
    var parts = [0, 0]
    var digits = [0, 0]
    var part = 0
    for byte in text.utf8.dropFirst(range.lowerBound).prefix(range.count) {
      if byte == UInt8(ascii: "."), part == 0 {
        part = 1
      } else if byte.isDigit {
        parts[part] = parts[part] * 10 + Int(byte - 48)
        digits[part] += 1
      } else {
        return nil
      }
    }
    guard part == 1, parts[0] > 0, parts[1] > 0 else { return nil }
    switch (digits[0], digits[1]) {
    case (1...2, 4): return (parts[1], parts[0])
    case (1...2, 1...2), (4, 1...2): return (parts[0], parts[1])
    default: return nil
    }
  }

  /// Three figures with spaces between them, the year first or last: `2027 3 31`.
  private func spacedFigures(at index: Int) -> Parsed<Period>? {
    guard tokens.indices.contains(index + 2), index == 0 || tokens[index - 1].number == nil,
      let a = plainFigure(at: index), let b = plainFigure(at: index + 1),
      let c = plainFigure(at: index + 2),
      tokens.count == index + 3 || tokens[index + 3].number == nil,
      calendarUnits[key(index + 3)] == nil, magnitudes[key(index + 3)] == nil
    else { return nil }
    guard (1900...2100).contains(a) || (1900...2100).contains(c) && a > 0, b <= 31 else {
      return nil
    }
    return threeFigures(a, b, c).map { Parsed(value: .day($0), end: index + 3) }
  }

  private func plainFigure(at index: Int) -> Int? {
    guard let number = tokens[index].number, number.isPlain,
      number.digits <= 2 || number.digits == 4
    else { return nil }
    return number.whole
  }

  /// Whether figures belong to a longer code or to the number of a version.
  private func isCode(at index: Int) -> Bool {
    let name = isMark(":", at: index - 1) ? word(index - 2) : word(index - 1)
    if ["version", "v", "release", "build", "chapter", "section", "no"].contains(name) {
      return true
    }
    guard isMark("-", at: index - 1) || isMark("/", at: index - 1),
      tokens.indices.contains(index - 2), tokens[index - 2].number != nil
    else { return false }
    if isMark("/", at: index - 1), isMark("/", at: index + 1) { return true }
    return tokens[index - 1].range.upperBound == tokens[index].range.lowerBound
      && tokens[index - 2].range.upperBound == tokens[index - 1].range.lowerBound
      && tokens[index - 2].number.map { $0.digits > 2 && $0.digits != 4 } == true
  }

  /// Whether the figures of a date have points between them, as where the day stands first.
  private func isDotted(_ index: Int) -> Bool {
    let range = tokens[index].range
    return text.utf8.dropFirst(range.lowerBound).prefix(3).contains(UInt8(ascii: "."))
  }

  /// Whether a date close by can only have its day first; nothing where none tells.
  private func isDayFirst(beside index: Int) -> Bool? {
    for near in max(0, index - 4)..<min(tokens.count, index + 5) where near != index {
      guard case .date(let a, let b, _) = tokens[near].kind, a <= 31 else { continue }
      if a > 12 { return true }
      if b > 12 { return false }
    }
    return nil
  }

  private func threeFigures(
    _ a: Int, _ b: Int, _ c: Int, isDayFirst: Bool? = nil
  ) -> Day? {
    let candidates: [(Int, Int, Int)]
    if a > 31 {
      candidates = [(a, b, c), (a, c, b)]
    } else {
      let year = fullYear(c)
      candidates = inOrder(a, b, isDayFirst).map { (year, $0.month, $0.day) }
    }
    for (year, month, day) in candidates {
      if let found = Day(year: year, month: month, day: day) { return found }
    }
    return nil
  }

  /// Two figures as month and day, the order of the settings first.
  private func inOrder(
    _ a: Int, _ b: Int, _ isDayFirst: Bool? = nil
  ) -> [(month: Int, day: Int)] {
    isDayFirst ?? (settings.dateOrder == .dayMonthYear) ? [(b, a), (a, b)] : [(a, b), (b, a)]
  }

  /// Eight figures without marks.
  private func compactDate(_ number: Token.Number) -> Day? {
    guard number.digits == 8, number.isPlain else { return nil }
    let value = Int(number.thousandths / 1000)
    guard (1900...2100).contains(value / 10_000) else { return nil }
    return Day(year: value / 10_000, month: value / 100 % 100, day: value % 100)
  }

  private func twoFigures(_ first: Token.Number, at index: Int) -> Parsed<Period>? {
    guard isMark("/", at: index + 1) || isMark("-", at: index + 1),
      tokens.indices.contains(index + 2), let second = tokens[index + 2].number, second.isPlain,
      let a = first.whole, let b = second.whole
    else { return nil }
    let end = index + 3
    if first.digits == 4, second.digits <= 2 { return yearAndMonth(a, b, end) }
    if second.digits == 4, first.digits <= 2 { return yearAndMonth(b, a, end) }
    guard first.digits <= 2, second.digits <= 2, isDayAndMonth(a, b, at: index) else { return nil }
    let (year, behind) = year(behind: end, afterDay: isMark(",", at: end))
    for (month, dayOfMonth) in inOrder(a, b) {
      if let found = day(dayOfMonth, month: month, year: year) {
        return Parsed(value: found, end: behind)
      }
    }
    return nil
  }

  private func yearAndMonth(_ year: Int, _ number: Int, _ end: Int) -> Parsed<Period>? {
    guard (1900...2200).contains(year), (1...12).contains(number) else { return nil }
    return month(number, year: year).map { Parsed(value: $0, end: end) }
  }

  /// Whether two figures are a day, and no fraction, score, time or range.
  private func isDayAndMonth(_ a: Int, _ b: Int, at index: Int) -> Bool {
    let before = word(index - 1)
    if weekdays[before] != nil { return true }
    let behind = word(index + 3)
    if isMark("/", at: index + 3) { return false }
    if behind == "of" || calendarUnits[behind] != nil || isMark("%", at: index + 3)
      || a == 24 && b == 7
    {
      return false
    }
    guard isMark("/", at: index + 1) else { return before == "on" }
    if expects(.horizon) || datePrepositions.contains(before) { return true }
    if isTime(at: word(index + 3) == "at" ? index + 4 : index + 3) || isTime(at: index - 1) {
      return true
    }
    let isAlone = tokens.count == 3 && expectation == nil
    return isAlone && !(a < b && b % 5 == 0 && b < 12)
      || !fractionDenominators.contains(b) && a < 32
        && b < 32 && a != b && (a <= 12 || b <= 12) && expectation == nil
      || isMark("-", at: index + 3) && isMark("/", at: index + 5)
      || isMark("-", at: index - 1) && isMark("/", at: index - 3)
  }
}

extension Utterance {
  /// Whether a token is a time of day: 10am, 2pm.
  private func isTime(at index: Int) -> Bool {
    guard tokens.indices.contains(index), let number = tokens[index].number else {
      return false
    }
    return ["am", "pm"].contains(number.suffix) || isMark(":", at: index + 1)
  }
}

private let datePrepositions: WordSet = [
  "on", "by", "until", "till", "before", "after", "since", "from", "due", "this", "next", "back",
  "between", "for",
]
/// Words before two figures with a point between them that make them a day.
private let pointPrepositions: WordSet = [
  "on", "by", "until", "till", "since", "due",
]
/// Words that go on behind a date.
private let clauseOpeners: WordSet = [
  "with", "and", "or", "at", "for", "to", "in", "we", "it", "then", "when", "because", "but",
]
private let fractionDenominators: Set<Int> = [2, 3, 4, 5, 6, 10]
