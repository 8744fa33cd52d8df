import Qualification

/// Months, days and hours together, such as two years and three weeks.
struct Extent: Hashable {
  var months = 0
  var days = 0
  var hours = 0
  /// Whether the days are days of work.
  var isBusiness = false

  /// So many thousandths of a unit; a part of a month is counted in days.
  init(_ thousandths: Int64, _ unit: Period.Unit) {
    let count = Int(min(max(thousandths, 0), 10_000_000_000))
    if let each = unit.months {
      months = count * each / 1000
      days = (count * each % 1000 * 30 + 500) / 1000
    } else {
      days = (count * unit.days + 500) / 1000
    }
  }

  init(hours: Int) { self.hours = hours }

  static func + (left: Extent, right: Extent) -> Extent {
    var sum = left
    sum.months += right.months
    sum.days += right.days
    sum.hours += right.hours
    return sum
  }

  /// The length in days: a month is 30, a quarter 91, a year 365.
  func count(by unit: Period.Unit) -> Int {
    let rest = months % 12
    let quarterDays = unit == .quarter || unit == .half ? rest / 3 : 0
    let work = isBusiness ? (days + 4) / 5 * 2 : 0
    return months / 12 * 365 + rest * 30 + quarterDays + days + (days > 5 ? work : 0) + hours / 24
  }
}

extension Day {
  /// The day so far ahead, or back.
  func moved(by extent: Extent, isBack: Bool = false) -> Day {
    let sign = isBack ? -1 : 1
    let moved = adding(months: sign * extent.months)
    let days = sign * (extent.days + extent.hours / 24)
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

  var leastDays: Int? { hasOpenLower ? nil : least.count(by: unit) }
  var mostDays: Int? { hasOpenUpper ? nil : most.count(by: unit) }

  /// Whether it is a part of a day, which is no length here.
  var isWithinDay: Bool { most.months == 0 && most.days == 0 && most.hours < 24 }

  fileprivate mutating func add(_ extent: Extent) {
    least = least + extent
    most = most + extent
  }
}

extension Utterance {
  /// A length of time: `6 to 9 months`, `a couple of weeks`, `8w`, `half a year`, `2 years 1 month
  /// and 12 days`, `all week`.
  func length(at start: Int) -> Parsed<Length>? {
    guard var found = simpleLength(at: start) else { return nil }
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
    // An age is a number.
    return word(found.end) == "old" ? nil : found
  }

  private func simpleLength(at start: Int) -> Parsed<Length>? {
    if ["a", "an", "one", "another"].contains(word(start)) || wholes.contains(word(start)) {
      var index = start + 1
      if ["full", "whole"].contains(word(index)) { index += 1 }
      if let unit = unit(at: index), !word(index).hasSuffix("s") {
        return Parsed(value: Length(1, 1, unit.value), end: unit.end)
      }
      if let multiple = unitMultiples[word(index)], word(index) != "night" {
        let count = multiple.count
        return Parsed(value: Length(count, count, multiple.unit), end: index + 1)
      }
    }
    if word(start) == "half", ["a", "year"].contains(word(start + 1)) {
      let end = word(start + 1) == "a" ? start + 2 : start + 1
      if word(end) == "year" { return Parsed(value: Length(6, 6, .month), end: end + 1) }
    }
    guard let quantity = quantity(at: start), quantity.value.currency == nil,
      !quantity.value.isOrdinal, (quantity.value.lower ?? 0) >= 0
    else { return nil }
    return length(quantity)
  }

  /// A unit of time at a token, and the token behind it.
  private func unit(at index: Int) -> Parsed<Period.Unit>? {
    calendarUnits[word(index)].map { Parsed(value: $0, end: index + 1) }
  }

  private func length(_ quantity: Parsed<Quantity>) -> Parsed<Length>? {
    let value = quantity.value
    guard let least = value.lower ?? value.upper, let most = value.upper ?? value.lower,
      most <= 10_000_000_000
    else { return nil }
    var end = quantity.end
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
      guard value.suffix.isEmpty || hourWords.contains(value.suffix) else { return nil }
      if let multiple = unitMultiples[word(end)] {
        length = Length(Extent(least * multiple.count, multiple.unit), multiple.unit)
        length.most = Extent(most * multiple.count, multiple.unit)
      } else if hourWords.contains(word(end)) || hourWords.contains(value.suffix) {
        length = Length(Extent(hours: Int(least / 1000)), .day)
        length.most = Extent(hours: Int(most / 1000))
        if hourWords.contains(value.suffix) { end -= 1 }
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
    // Of time, a few is two to four.
    if value.isFew { length.most = Extent(4000, length.unit) }
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
    if isAnd, word(index) == "a", ["half", "quarter"].contains(word(index + 1)) {
      var sum = found.value
      sum.add(Extent(word(index + 1) == "half" ? 500 : 250, sum.unit))
      return Parsed(value: sum, end: index + 2)
    }
    guard let more = simpleLength(at: index), more.value.least == more.value.most,
      !more.value.hasOpenLower, !more.value.hasOpenUpper, !more.value.isWithinDay,
      more.value.unit != found.value.unit || more.value.least.count(by: .day) == 0
    else { return nil }
    // Smaller units follow larger ones, save in a row of three.
    guard more.value.unit < found.value.unit || found.value.least.days == 0 else { return nil }
    var sum = found.value
    sum.add(more.value.least)
    return Parsed(value: sum, end: more.end)
  }
}

private let wholes: WordSet = ["all", "full", "whole", "entire"]
private let hourWords: WordSet = ["hour", "hours", "hr", "hrs", "h"]

/// Units that are several of another one.
private let unitMultiples: WordMap<(count: Int64, unit: Period.Unit)> = [
  "fortnight": (2, .week), "fortnights": (2, .week), "decade": (10, .year),
  "decades": (10, .year), "nights": (1, .day), "night": (1, .day),
]
