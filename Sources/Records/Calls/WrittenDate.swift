import Qualification

/// Reads a day as people and services write it; nothing where it could be another day.
///
/// `2024-02-15` with or without a time, `2024/02/15`, `20240215`, `February 15, 2024`,
/// `Thu 15 Feb 2024`, `15.02.2024`, and `2/15/24` where only one of the two can be the month.
/// The first day in the text counts.
func readWrittenDate(_ text: String) -> Day? {
  let words = dateWords(text)
  for index in words.indices {
    if let day = isoDay(words, index) ?? monthFirst(words, index) ?? dayFirst(words, index)
      ?? figures(words, index)
    {
      return day
    }
  }
  return nil
}

/// Reads the moment that a service writes: ISO 8601 with an offset.
func readWrittenMoment(_ text: String) -> Moment? {
  let text = text.trimmed
  if let moment = Moment(iso: text) { return moment }
  // Fractions of a second, and offsets without a colon.
  var bytes = Array(text.utf8)
  if let dot = bytes.firstIndex(of: 46) {
    var end = dot + 1
    while end < bytes.count, bytes[end].isDigit { end += 1 }
    bytes.removeSubrange(dot..<end)
  }
  if bytes.count >= 5, bytes.suffix(4).allSatisfy(\.isDigit), bytes.count > 19,
    bytes[bytes.count - 5] == 43 || bytes[bytes.count - 5] == 45
  {
    bytes.insert(58, at: bytes.count - 2)
  }
  return Moment(iso: String(decoding: bytes, as: UTF8.self))
}

/// The moment of seconds or milliseconds since 1970.
func moment(sinceEpoch number: Double) -> Moment? {
  let seconds = number > 1e11 ? number / 1000 : number
  guard seconds >= 946_684_800, seconds < 4_102_444_800 else { return nil }
  return Moment(seconds: Int64(seconds), offset: 0)
}

private struct DateWord {
  var text: String
  /// The byte before it, 0 at the start.
  var before: UInt8
  var after: UInt8

  var number: Int? { text.utf8.allSatisfy(\.isDigit) && text.utf8.count <= 8 ? Int(text) : nil }

  /// The number of a day, which may be written `15th`.
  var dayNumber: Int? {
    if let number { return (1...31).contains(number) && text.utf8.count <= 2 ? number : nil }
    for ending in ["st", "nd", "rd", "th"] where text.hasSuffix(ending) {
      return Int(text.dropLast(2)).flatMap { (1...31).contains($0) ? $0 : nil }
    }
    return nil
  }

  var yearNumber: Int? {
    guard let number, text.utf8.count == 4, (1970...2099).contains(number) else { return nil }
    return number
  }

  var month: Int? {
    guard text.utf8.count >= 3 else { return nil }
    if let index = monthNames.firstIndex(where: { $0 == text || $0.prefix(3) == text }) {
      return index + 1
    }
    return text == "sept" ? 9 : nil
  }
}

private let monthNames = [
  "january", "february", "march", "april", "may", "june", "july", "august", "september",
  "october", "november", "december",
]

private func dateWords(_ text: String) -> [DateWord] {
  let bytes = Array(text.utf8.prefix(400))
  var words: [DateWord] = []
  var index = 0
  while index < bytes.count {
    guard bytes[index].isDigit || bytes[index].isLetter else {
      index += 1
      continue
    }
    let start = index
    let isDigit = bytes[index].isDigit
    while index < bytes.count, bytes[index].isDigit || bytes[index].isLetter {
      // `2024-02-15T10:00` ends its day at the T.
      if isDigit, bytes[index] == 84, index - start == 2 || index - start == 8 { break }
      index += 1
    }
    words.append(
      DateWord(
        text: String(decoding: bytes[start..<index], as: UTF8.self).lowercased(),
        before: start > 0 ? bytes[start - 1] : 0,
        after: index < bytes.count ? bytes[index] : 0))
  }
  return words
}

private func isoDay(_ words: [DateWord], _ index: Int) -> Day? {
  if let number = words[index].number, words[index].text.utf8.count == 8,
    (1970...2099).contains(number / 10_000)
  {
    return Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }
  guard index + 2 < words.count, let year = words[index].yearNumber,
    [45, 47, 46].contains(words[index].after), words[index + 1].after == words[index].after,
    let month = words[index + 1].number, let day = words[index + 2].dayNumber
  else { return nil }
  return Day(year: year, month: month, day: day)
}

private func monthFirst(_ words: [DateWord], _ index: Int) -> Day? {
  guard index + 2 < words.count, let month = words[index].month,
    let day = words[index + 1].dayNumber, let year = words[index + 2].yearNumber
  else { return nil }
  return Day(year: year, month: month, day: day)
}

private func dayFirst(_ words: [DateWord], _ index: Int) -> Day? {
  guard let day = words[index].dayNumber else { return nil }
  var next = index + 1
  if next < words.count, words[next].text == "of" { next += 1 }
  guard next + 1 < words.count, let month = words[next].month,
    let year = words[next + 1].yearNumber
  else { return nil }
  return Day(year: year, month: month, day: day)
}

/// Two numbers and a year between the same signs; with dots the day is first.
private func figures(_ words: [DateWord], _ index: Int) -> Day? {
  guard index + 2 < words.count, let first = words[index].number,
    let second = words[index + 1].number, let third = words[index + 2].number,
    words[index].text.utf8.count <= 2, words[index + 1].text.utf8.count <= 2,
    [45, 47, 46].contains(words[index].after), words[index + 1].after == words[index].after,
    words[index + 2].after != words[index].after, words[index].before != words[index].after
  else { return nil }
  let digits = words[index + 2].text.utf8.count
  guard digits == 4 || digits == 2 else { return nil }
  let year = digits == 2 ? 2000 + third : third
  guard (1970...2099).contains(year) else { return nil }
  if words[index].after == 46 || first == second {
    return Day(year: year, month: second, day: first)
  }
  if first > 12 { return Day(year: year, month: second, day: first) }
  if second > 12 { return Day(year: year, month: first, day: second) }
  return nil
}
