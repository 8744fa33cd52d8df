import Qualification

/// Months, days and minutes together, such as two years and three weeks.
struct Extent: Hashable {
  var months = 0
  var days = 0
  var minutes = 0
  /// Whether the days are days of work.
  var isBusiness = false

  /// So many thousandths of a unit; a part of a month is counted in days, a part of a day in
  /// minutes.
  init(_ thousandths: Int64, _ unit: Period.Unit) {
    let count = Int(min(max(thousandths, 0), 10_000_000_000))
    if let each = unit.months {
      months = count * each / 1000
      days = (count * each % 1000 * 30 + 500) / 1000
    } else {
      days = count * unit.days / 1000
      // Of a year and more nobody tells the hours.
      if days < 366 { minutes = count * unit.days % 1000 * 1440 / 1000 }
    }
  }

  init(minutes: Int) { self.minutes = minutes }

  init(workDays: Int) { (days, isBusiness) = (workDays, true) }

  static func + (left: Extent, right: Extent) -> Extent {
    var sum = left
    sum.months += right.months
    sum.days += right.days
    sum.minutes += right.minutes
    return sum
  }

  /// The length in minutes: a month is 30 days, a quarter 91, a year 365.
  func minutes(by unit: Period.Unit) -> Int { wholeDays(by: unit) * 1440 + minutes }

  /// The length in days; a part of a day counts as one.
  func days(by unit: Period.Unit) -> Int { (minutes(by: unit) + 1439) / 1440 }

  private func wholeDays(by unit: Period.Unit) -> Int {
    let rest = months % 12
    let quarterDays = unit == .quarter || unit == .half ? rest / 3 : 0
    let work = isBusiness ? (days + 4) / 5 * 2 : 0
    return months / 12 * 365 + rest * 30 + quarterDays + days + (days > 5 ? work : 0)
  }
}

extension Day {
  /// The day so far ahead, or back.
  func moved(by extent: Extent, isBack: Bool = false) -> Day {
    let sign = isBack ? -1 : 1
    let moved = adding(months: sign * extent.months)
    let days = sign * (extent.days + extent.minutes / 1440)
    return extent.isBusiness ? moved.adding(workDays: days) : moved.adding(days: days)
  }

  /// The day so many days of work ahead, or back.
  private func adding(workDays count: Int) -> Day {
    var day = adding(days: count / 5 * 7)
    var rest = count % 5
    while rest != 0 {
      day = day.adding(days: rest > 0 ? 1 : -1)
      if day.weekday.index < 5 { rest += rest > 0 ? -1 : 1 }
    }
    return day
  }
}

/// A length of time between two bounds.
struct Length: Hashable {
  var least: Extent
  var most: Extent
  /// The unit that was named first.
  var unit: Period.Unit
  var isApproximate = false
  var hasOpenLower = false
  var hasOpenUpper = false

  init(_ least: Int64, _ most: Int64, _ unit: Period.Unit) {
    self.least = Extent(least * 1000, unit)
    self.most = Extent(most * 1000, unit)
    self.unit = unit
  }

  init(_ extent: Extent, _ unit: Period.Unit) {
    (least, most, self.unit) = (extent, extent, unit)
  }

  /// The bounds in whole days; nothing is an open one.
  var leastDays: Int? { hasOpenLower ? nil : least.days(by: unit) }
  var mostDays: Int? { hasOpenUpper ? nil : most.days(by: unit) }
  /// The bounds in minutes; nothing is an open one.
  var leastMinutes: Int? { hasOpenLower ? nil : least.minutes(by: unit) }
  var mostMinutes: Int? { hasOpenUpper ? nil : most.minutes(by: unit) }

  /// Whether it is a part of a day.
  var isWithinDay: Bool { most.months == 0 && most.days == 0 && most.minutes < 1440 }

  /// Whether it is so short that it tells nothing about when.
  var isBrief: Bool { most.months == 0 && most.days == 0 && most.minutes < 720 }

  /// A few of a unit: two to four.
  static func few(_ unit: Period.Unit) -> Length {
    var length = Length(2, 4, unit)
    length.isApproximate = true
    return length
  }

  fileprivate mutating func add(_ extent: Extent) {
    least = least + extent
    most = most + extent
  }
}

extension Utterance {
  /// A length of time: `6 to 9 months`, `a couple of weeks`, `8w`, `half a year`, `2 years 1 month
  /// and 12 days`, `all week`.
  func readLength(at start: Int) -> Parsed<Length>? {
    let isTerm = isTerm(overAt: start)
    guard var found = simpleLength(at: isTerm ? start + 1 : start) else { return nil }
    var pieces = 1
    while pieces < 6, let more = further(found) {
      found = more
      pieces += 1
    }
    if word(found.end) == "or" {
      if word(found.end + 1) == "so" {
        found.value.isApproximate = true
        found.end += 2
      } else if word(found.end + 1) == "two", found.value.least == Extent(1000, found.value.unit) {
        found.value.isApproximate = true
        found.value.most = Extent(2000, found.value.unit)
        found.end += 2
      }
    }
    found = bounded(found)
    // "It can't take longer than 8 weeks"
    if found.value.hasOpenUpper, !found.value.hasOpenLower, isNegated(before: start, within: 3) {
      (found.value.hasOpenLower, found.value.hasOpenUpper) = (true, false)
      found.value.most = found.value.least
    }
    // An age is a number.
    return word(found.end) == "old" ? nil : found
  }

  /// Whether "over" tells for how long money is paid: "300k over three years", "spread over 24
  /// months".
  private func isTerm(overAt index: Int) -> Bool {
    guard word(index) == "over", index > 0 else { return false }
    let before = word(index - 1) == "out" ? index - 2 : index - 1
    let word = word(before)
    return tokens.indices.contains(before)
      && (termWords.contains(word) || magnitudes[word] != nil || isCurrency(at: before)
        || tokens[before].number.map { Magnitude.suffix($0.suffix) != nil || $0.digits > 3 } == true
        || before > 0 && tokens[before].number != nil && isCurrency(at: before - 1))
  }

  /// A length with the bounds behind it: "two quarters at least", "6 weeks max".
  private func bounded(_ found: Parsed<Length>) -> Parsed<Length> {
    // "90 days, tops"
    let isAside = isMark(",", at: found.end) && asides.contains(key(found.end + 1))
    let index = isAside ? found.end + 1 : found.end
    guard let bound = boundsAfter.match(tokens, at: index), word(bound.end) != "than" else {
      return found
    }
    var copy = Parsed(value: found.value, end: bound.end)
    switch bound.value {
    case .about: copy.value.isApproximate = true
    case .atLeast, .over: copy.value.hasOpenUpper = true
    case .atMost: copy.value.hasOpenLower = true
    }
    // A range has its bounds already.
    let isExact =
      found.value.least == found.value.most && !found.value.hasOpenLower
      && !found.value.hasOpenUpper
    return isExact ? copy : found
  }

  private func simpleLength(at start: Int) -> Parsed<Length>? {
    if let found = oneUnit(at: start) ?? share(at: start) ?? vagueLength(at: start) { return found }
    // "Over a year", "about a month", "less than a week"
    if let bound = boundsBefore.match(tokens, at: start), let found = oneUnit(at: bound.end) {
      var length = found.value
      switch bound.value {
      case .about: length.isApproximate = true
      case .atMost: length.hasOpenLower = true
      case .atLeast, .over: length.hasOpenUpper = true
      }
      return Parsed(value: length, end: found.end)
    }
    guard let quantity = quantity(at: start), quantity.value.currency == nil,
      !quantity.value.isOrdinal, (quantity.value.lower ?? 0) >= 0
    else { return nil }
    return length(quantity)
  }

  /// A week, one full month, another year, all day, an entire quarter.
  private func oneUnit(at start: Int) -> Parsed<Length>? {
    guard ["a", "an", "one", "another"].contains(word(start)) || wholes.contains(key(start)) else {
      return nil
    }
    // "Once a week" is a rhythm.
    if word(start) == "a" {
      if rhythms.contains(key(start - 1)) { return nil }
      // So is "40 invoices a week".
      let isCounted = start > 1 && tokens[start - 2].number != nil
      if isCounted, spelling(start - 1).hasSuffix("s") { return nil }
    }
    var index = start + 1
    while ["full", "whole", "entire", "solid", "further", "calendar"].contains(word(index)) {
      index += 1
    }
    if word(index) == "hour" {
      return Parsed(value: Length(Extent(minutes: 60), .day), end: index + 1)
    }
    if let unit = unit(at: index), !spelling(index).hasSuffix("s") {
      return Parsed(value: Length(1, 1, unit.value), end: unit.end)
    }
    if let multiple = unitMultiples[key(index)], word(index) != "night" {
      let count = multiple.count
      return Parsed(value: Length(count, count, multiple.unit), end: index + 1)
    }
    return nil
  }

  /// Half a day, a half year, half of a month, 1/2 week, a quarter of a year.
  private func share(at start: Int) -> Parsed<Length>? {
    var index = ["a", "one"].contains(word(start)) ? start + 1 : start
    let thousandths: Int64
    if word(index) == "half" {
      thousandths = 500
      index += 1
    } else if word(index) == "quarter", word(index + 1) == "of",
      ["a", "one"].contains(word(index + 2))
    {
      thousandths = 250
      index += 1
    } else if word(index) == "three", ["quarters", "quarter"].contains(word(index + 1)),
      word(index + 2) == "of", ["a", "an"].contains(word(index + 3))
    {
      thousandths = 750
      index += 2
    } else if isMark("/", at: start + 1), tokens.indices.contains(start + 2),
      tokens[start].number?.whole == 1, let parts = tokens[start + 2].number?.whole,
      (2...4).contains(parts)
    {
      thousandths = 1000 / Int64(parts)
      index = start + 3
    } else {
      return nil
    }
    if word(index) == "of" { index += 1 }
    if ["a", "an"].contains(word(index)) { index += 1 }
    if ["hour", "hr"].contains(word(index)) {
      let minutes = Int(thousandths) * 60 / 1000
      return Parsed(value: Length(Extent(minutes: minutes), .day), end: index + 1)
    }
    guard let unit = unit(at: index), !spelling(index).hasSuffix("s") || isMark("/", at: start + 1)
    else { return decadeShare(thousandths, at: index) }
    return Parsed(value: Length(Extent(thousandths, unit.value), unit.value), end: unit.end)
  }

  private func decadeShare(_ thousandths: Int64, at index: Int) -> Parsed<Length>? {
    guard word(index) == "decade" else { return nil }
    return Parsed(value: Length(Extent(thousandths * 10, .year), .year), end: index + 1)
  }

  /// Some days, a matter of weeks, within months: as many as a few.
  private func vagueLength(at start: Int) -> Parsed<Length>? {
    let index: Int
    switch word(start) {
    case "some": index = start + 1
    case "a" where word(start + 1) == "matter": index = start + 3
    case "days", "weeks", "months":
      // "Within weeks"
      guard word(start - 1) == "within" else { return nil }
      index = start
    default: return nil
    }
    guard let unit = unit(at: index), spelling(index).hasSuffix("s"), unit.value != .quarter else {
      return nil
    }
    return Parsed(value: Length.few(unit.value), end: unit.end)
  }

  /// A unit of time at a token, and the token behind it.
  private func unit(at index: Int) -> Parsed<Period.Unit>? {
    calendarUnits[key(index)].map { Parsed(value: $0, end: index + 1) }
  }

  private func length(_ quantity: Parsed<Quantity>) -> Parsed<Length>? {
    let value = quantity.value
    guard var least = value.lower ?? value.upper, var most = value.upper ?? value.lower,
      most <= 10_000_000_000
    else { return nil }
    // Of time, a few is two to four.
    if value.isFew { most = min(most, 4000) }
    var end = quantity.end
    // "Two and half days"
    if word(end) == "and", word(end + 1) == "half", unit(at: end + 2) != nil {
      (least, most, end) = (least + 500, most + 500, end + 2)
    }
    // "Twenty and four hours"
    if least == most, least >= 20_000, least % 10_000 == 0, word(end) == "and",
      let unit = cardinals[key(end + 1)], (1...9).contains(unit),
      calendarUnits[key(end + 2)] != nil || minuteWords[key(end + 2)] != nil
    {
      (least, most, end) = (least + unit * 1000, most + unit * 1000, end + 2)
    }
    var length: Length
    if let glued = unitSuffixes[value.suffix] {
      length = Length(Extent(least, glued), glued)
      length.most = Extent(most, glued)
    } else {
      while ["more", "calendar", "fiscal", "short", "full", "whole"].contains(word(end)) {
        end += 1
      }
      let isBusiness = ["business", "working", "work"].contains(word(end))
      if isBusiness { end += 1 }
      guard value.suffix.isEmpty || minuteWords[value.suffix] != nil else { return nil }
      if let multiple = unitMultiples[key(end)] {
        length = Length(Extent(least * multiple.count, multiple.unit), multiple.unit)
        length.most = Extent(most * multiple.count, multiple.unit)
      } else if let minutes = minuteWords[key(end)] ?? minuteWords[value.suffix] {
        length = Length(Extent(minutes: Int(least) * minutes / 1000), .day)
        length.most = Extent(minutes: Int(most) * minutes / 1000)
        if !value.suffix.isEmpty { end -= 1 }
      } else if let unit = unit(at: end) {
        length = Length(Extent(least, unit.value), unit.value)
        length.most = Extent(most, unit.value)
        length.least.isBusiness = isBusiness && unit.value == .day
        length.most.isBusiness = length.least.isBusiness
      } else {
        return nil
      }
      end += 1
    }
    // Longer than people plan, it is no length of time.
    guard length.most.days(by: length.unit) <= 150_000 else { return nil }
    length.isApproximate = value.isApproximate
    length.hasOpenLower = value.lower == nil
    length.hasOpenUpper = value.upper == nil
    return Parsed(value: length, end: end)
  }

  /// The length with what stands behind it: "and a half", "2 weeks", ", 5 days".
  private func further(_ found: Parsed<Length>) -> Parsed<Length>? {
    var index = found.end
    let isComma = isMark(",", at: index)
    let isAnd = word(index) == "and"
    if isComma || isAnd { index += 1 }
    if isComma, word(index) == "and" { index += 1 }
    let part = word(index) == "a" ? index + 1 : index
    if isAnd, ["half", "quarter"].contains(word(part)) {
      var sum = found.value
      let thousandths: Int64 = word(part) == "half" ? 500 : 250
      sum.add(
        sum.isWithinDay && sum.most.minutes > 0
          ? Extent(minutes: Int(thousandths) * 60 / 1000) : Extent(thousandths, sum.unit))
      return Parsed(value: sum, end: part + 1)
    }
    guard let more = simpleLength(at: index), more.value.least == more.value.most,
      !more.value.hasOpenLower, !more.value.hasOpenUpper,
      more.value.unit != found.value.unit || more.value.isWithinDay,
      !more.value.isWithinDay || found.value.isWithinDay && more.value.isBrief
    else { return nil }
    // Smaller units follow larger ones, save in a row of three.
    guard more.value.unit < found.value.unit || found.value.least.days == 0,
      !more.value.isWithinDay || more.value.least.minutes < found.value.least.minutes
    else { return nil }
    var sum = found.value
    sum.add(more.value.least)
    return Parsed(value: sum, end: more.end)
  }
}

/// Words before "over" by which a length behind it is a term of payment.
private let termWords: WordSet = [
  "spread", "paid", "pay", "split", "amortized", "amortised", "phased", "billed", "invoiced",
  "financed", "total", "each", "staged",
]
private let asides: WordSet = ["tops", "max", "maximum", "minimum"]
private let rhythms: WordSet = ["once", "twice", "times", "hours", "minutes", "days"]
let wholes: WordSet = ["all", "full", "whole", "entire"]

/// Units of time shorter than a day, in minutes.
private let minuteWords: WordMap<Int> = [
  "hour": 60, "hours": 60, "hr": 60, "hrs": 60, "h": 60, "minute": 1, "minutes": 1, "min": 1,
  "mins": 1,
]

/// Units that are several of another one.
private let unitMultiples: WordMap<(count: Int64, unit: Period.Unit)> = [
  "fortnight": (2, .week), "fortnights": (2, .week), "decade": (10, .year),
  "decades": (10, .year), "nights": (1, .day), "night": (1, .day), "weekend": (2, .day),
  "weekends": (2, .day),
]
