/// An instant with the offset of the place where it was read, as a source stamps an input.
public struct Moment: Hashable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public var seconds: Int64

  /// Seconds that local time is ahead of UTC.
  public var offset: Int32

  /// Makes an instant from seconds since 1970 and the local offset in seconds.
  public init(seconds: Int64, offset: Int32) {
    self.seconds = seconds
    self.offset = offset
  }

  /// Makes the instant at midnight, UTC, of a day.
  public init(startOf day: Day) {
    self.init(seconds: Int64(day.number) * 86_400, offset: 0)
  }

  /// Reads `YYYY-MM-DDThh:mm[:ss]` followed by `Z` or an offset `+hh:mm`.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 17, bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
      let day = Day(iso: String(decoding: bytes[0..<10], as: UTF8.self)),
      let hour = decimal(bytes[11..<13]), hour < 24, bytes[13] == UInt8(ascii: ":"),
      let minute = decimal(bytes[14..<16]), minute < 60
    else { return nil }
    var position = 16
    var second = 0
    if bytes[16] == UInt8(ascii: ":") {
      guard bytes.count >= 20, let read = decimal(bytes[17..<19]), read < 61 else { return nil }
      second = read
      position = 19
    }
    guard let offset = Moment.offset(bytes[position...]) else { return nil }
    let local = Int64(day.number) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
    self.init(seconds: local - Int64(offset), offset: offset)
  }

  private static func offset(_ bytes: ArraySlice<UInt8>) -> Int32? {
    if Array(bytes) == [UInt8(ascii: "Z")] { return 0 }
    guard bytes.count == 6, let sign = bytes.first,
      sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
      bytes[bytes.startIndex + 3] == UInt8(ascii: ":"),
      let hours = decimal(bytes[(bytes.startIndex + 1)..<(bytes.startIndex + 3)]), hours <= 18,
      let minutes = decimal(bytes[(bytes.startIndex + 4)...]), minutes < 60
    else { return nil }
    let size = Int32(hours * 3600 + minutes * 60)
    return sign == UInt8(ascii: "-") ? -size : size
  }

  /// The day at the place where the moment was read.
  public var day: Day {
    let local = seconds + Int64(offset)
    let days = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    return Day(number: Int32(clamping: days))
  }

  /// Seconds since local midnight.
  public var secondOfDay: Int {
    Int(seconds + Int64(offset) - Int64(day.number) * 86_400)
  }

  /// The moment as `YYYY-MM-DDThh:mm:ss+hh:mm`.
  public var iso: String {
    let second = secondOfDay
    let clock = [second / 3600, second / 60 % 60, second % 60].map { padded($0, to: 2) }
    let size = abs(Int(offset))
    let zone = (offset < 0 ? "-" : "+") + padded(size / 3600, to: 2) + ":"
    return day.iso + "T" + clock.joined(separator: ":") + zone + padded(size / 60 % 60, to: 2)
  }
}
