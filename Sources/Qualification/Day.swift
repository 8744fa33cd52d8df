/// A civil date of the Gregorian calendar, kept as a count of days.
///
/// The arithmetic follows the proleptic Gregorian calendar (Howard Hinnant, *chrono-Compatible
/// Low-Level Date Algorithms*), so no time zone, locale or clock can change a result.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01, negative before.
  public var number: Int32

  /// The years a day may lie in, which keeps all arithmetic far from overflow.
  public static let years = 1...9999

  /// Makes the day with this count of days since 1970-01-01.
  public init(number: Int32) {
    self.number = number
  }

  /// Makes the day of a calendar date, or nothing where no such date exists.
  public init?(year: Int, month: Int, day: Int) {
    guard Day.years.contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(number: Int32(era * 146_097 + dayOfEra - 719_468))
  }

  /// Reads `YYYY-MM-DD`, and nothing else.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = decimal(bytes[0..<4]), let month = decimal(bytes[5..<7]),
      let day = decimal(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The year, month and day of the month.
  public var civil: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthIndex + 2) / 5 + 1)
  }

  /// The year of the date.
  public var year: Int { civil.year }

  /// The month of the date, 1 to 12.
  public var month: Int { civil.month }

  /// The day of the month, 1 to 31.
  public var dayOfMonth: Int { civil.day }

  /// The day of the week.
  public var weekday: Weekday {
    let index = (Int(number) % 7 + 7 + 3) % 7
    return Weekday.allCases[index]
  }

  /// The date as `YYYY-MM-DD`.
  public var iso: String {
    let (year, month, day) = civil
    guard Day.years.contains(year) else {
      return padded(year, to: 4) + "-" + padded(month, to: 2) + "-" + padded(day, to: 2)
    }
    // Lists write many days, and so short a text needs no memory of its own.
    return unsafe String(unsafeUninitializedCapacity: 10) { bytes in
      func put(_ number: Int, _ place: Int) {
        unsafe bytes[place] = UInt8(48 + number / 10 % 10)
        unsafe bytes[place + 1] = UInt8(48 + number % 10)
      }
      put(year / 100, 0)
      put(year, 2)
      unsafe bytes[4] = UInt8(ascii: "-")
      put(month, 5)
      unsafe bytes[7] = UInt8(ascii: "-")
      put(day, 8)
      return 10
    }
  }

  /// The day so many days later, or earlier where the count is negative; held within `years`.
  public func adding(days: Int) -> Day {
    let sum = Int(number).addingReportingOverflow(days)
    let bounded = sum.overflow ? (days < 0 ? Int.min : Int.max) : sum.partialValue
    return Day(number: Int32(Swift.min(Swift.max(bounded, -719_162), 2_932_896)))
  }

  /// The day so many months later, on the same day of the month or the last one there is.
  public func adding(months: Int) -> Day {
    let (year, month, day) = civil
    let limited = Swift.min(Swift.max(months, -120_000), 120_000)
    let index = year * 12 + month - 1 + limited
    let newYear = Swift.min(Swift.max(index / 12, Day.years.lowerBound), Day.years.upperBound)
    let newMonth = (index % 12 + 12) % 12 + 1
    let newDay = Swift.min(day, Day.length(ofMonth: newMonth, year: newYear))
    return Day(year: newYear, month: newMonth, day: newDay) ?? self
  }

  /// How many days lie from another day to this one, negative where that day is later.
  public func days(since other: Day) -> Int {
    Int(number) - Int(other.number)
  }

  /// The number of days in a month, 28 to 31.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Orders days by time.
  public static func < (left: Day, right: Day) -> Bool {
    left.number < right.number
  }
}

/// A day of the week, Monday first as in ISO 8601.
public enum Weekday: String, CaseIterable, Hashable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// The position in the week, Monday 0 to Sunday 6.
  public var index: Int {
    switch self {
    case .monday: 0
    case .tuesday: 1
    case .wednesday: 2
    case .thursday: 3
    case .friday: 4
    case .saturday: 5
    case .sunday: 6
    }
  }
}

/// The value of ASCII decimal digits, or nothing where another byte is among them.
func decimal(_ bytes: ArraySlice<UInt8>) -> Int? {
  guard !bytes.isEmpty, bytes.count <= 18 else { return nil }
  var value = 0
  for byte in bytes {
    guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
    value = value * 10 + Int(byte - UInt8(ascii: "0"))
  }
  return value
}

/// A whole number with leading zeros up to a width.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
