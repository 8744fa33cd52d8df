import Qualification

/// How a person is named in texts: by names, mail addresses, phone numbers and profiles, each in its ways of
/// writing.
///
/// Capitals, marks on letters, how letters are composed, and how words and digits are parted make no
/// difference. A name of one word is only found as it is written, and not at all where it is a word of the
/// calendar or a common verb, such as May or Will.
public struct Mentions: Sendable {
  /// What stands in place of a mention that was taken out.
  static let blank = "(forgotten)"

  /// Names that are not sought, as they are words too, or family names, which others have as well.
  public let doubtful: [String]

  private var names: [WrittenName] = []
  private var literals: [WrittenLiteral] = []
  private var phones: [WrittenPhone] = []

  /// Makes the ways in which a person of these traits is named.
  public init(of traits: PersonTraits) {
    let words = traits.names.map { NameWords($0).words }
    var doubtful: [String] = []
    for name in traits.names.sorted() {
      let own = NameWords(name).words
      // As it is written, with signs that part no words.
      if own.count > 1, name.contains(where: { !$0.isLetter && !$0.isNumber && $0 != " " }) {
        literals.append(WrittenLiteral(name, .name))
      }
      if own.isEmpty {
        literals.append(WrittenLiteral(name, .plain))
      } else if own.count == 1, own[0].first?.isSpaceless == false {
        // A first name alone is a name of others too.
        if words.contains(where: { $0.count > 1 && $0.contains(own[0]) }) { continue }
        if own[0].count < 2 || commonWords.contains(own[0]) {
          doubtful.append(name)
        } else {
          names += WrittenName.writings(of: name)
        }
      } else {
        names += WrittenName.writings(of: name)
        if let family = WrittenName.familyName(in: name) { doubtful.append(family) }
      }
    }
    self.doubtful = doubtful
    literals += traits.emails.sorted().map { WrittenLiteral($0, .email) }
    for profile in traits.profiles.sorted() {
      if let handle = profileHandle(profile) { literals.append(WrittenLiteral(handle, .profile)) }
    }
    phones = traits.phones.sorted().compactMap { PhoneNumber($0).map { WrittenPhone($0) } }
  }

  /// Whether nothing is sought.
  public var isEmpty: Bool { names.isEmpty && literals.isEmpty && phones.isEmpty }

  /// The mentions that are not also the name, address or number of somebody else with these values, in
  /// whose files they stay.
  func sparing(_ values: [String]) -> Mentions {
    let texts = values.map { FoldedText($0) }
    func isOthers(_ find: (FoldedText, Int) -> Range<Int>?) -> Bool {
      texts.contains { text in text.letters.indices.contains { find(text, $0) != nil } }
    }
    var copy = self
    let shared = Set(names.filter { name in isOthers { name.range(in: $0, at: $1) } }.map(\.name))
    copy.names.removeAll { shared.contains($0.name) }
    copy.literals.removeAll { literal in isOthers { literal.range(in: $0, at: $1) } }
    copy.phones.removeAll { phone in isOthers { phone.range(in: $0, at: $1) } }
    return copy
  }

  /// How many ways of writing are sought.
  var count: Int { names.count + literals.count + phones.count }

  // MARK: Finding

  /// Whether the person is named in a text by its bytes.
  public func areIn(_ bytes: [UInt8]) -> Bool {
    mayBeIn(bytes) && replaced(in: String(decoding: bytes, as: UTF8.self)) != nil
  }

  /// Whether the person is named in a text.
  public func areIn(_ text: String) -> Bool { areIn(Array(text.utf8)) }

  /// The lines of a text in which the person is named, with their numbers from 1.
  public func lines(in text: String) -> [(number: Int, text: String)] {
    guard mayBeIn(Array(text.utf8)) else { return [] }
    let folded = FoldedText(text)
    var places = ranges(in: folded)[...]
    var lines: [(number: Int, text: String)] = []
    var (number, start) = (1, 0)
    for end in folded.text.indices where folded.text[end].isNewline || end == folded.text.count - 1
    {
      let isLast = !folded.text[end].isNewline
      let after = isLast ? end + 1 : end
      var isNamed = false
      while let first = places.first, first.lowerBound <= end {
        isNamed = true
        if first.upperBound > end + 1 { break }
        places = places.dropFirst()
      }
      if isNamed { lines.append((number, String(folded.text[start..<after]))) }
      (number, start) = (number + 1, end + 1)
    }
    return lines
  }

  /// The text without the mentions; nothing where there is none.
  func replaced(in text: String) -> String? {
    let folded = FoldedText(text)
    let found = ranges(in: folded)
    if found.isEmpty { return nil }
    var result: [Character] = []
    var end = 0
    for range in found {
      result += folded.text[end..<range.lowerBound] + Mentions.blank
      // A name that goes over the end of a line takes no line away.
      result += folded.text[range].filter(\.isNewline)
      end = range.upperBound
    }
    return String(result + folded.text[end...])
  }

  /// Where the person is named, by the characters of the text, in order.
  private func ranges(in text: FoldedText) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var index = 0
    while index < text.letters.count {
      guard let found = longest(in: text, at: index) else {
        index += 1
        continue
      }
      // What stands before, such as the address of a profile, may have been taken already.
      let start = max(text.places[found.lowerBound], ranges.last?.upperBound ?? 0)
      ranges.append(start..<max(start, text.places[found.upperBound - 1] + 1))
      index = found.upperBound
    }
    return ranges
  }

  /// The longest mention that begins at a place.
  private func longest(in text: FoldedText, at index: Int) -> Range<Int>? {
    var longest: Range<Int>?
    func take(_ found: Range<Int>?) {
      guard let found, !found.isEmpty, found.upperBound > longest?.upperBound ?? 0 else { return }
      longest = found
    }
    for name in names { take(name.range(in: text, at: index)) }
    for literal in literals { take(literal.range(in: text, at: index)) }
    for phone in phones { take(phone.range(in: text, at: index)) }
    return longest
  }

  /// A quick look by which most files are passed over; false only where the person can't be named.
  private func mayBeIn(_ bytes: [UInt8]) -> Bool {
    let folded = foldedBytes(of: bytes)
    if names.contains(where: { contains(folded, $0.probe) })
      || literals.contains(where: { contains(folded, $0.probe) })
    {
      return true
    }
    if phones.isEmpty { return false }
    let digits = folded.filter { (48...57).contains($0) }
    return phones.contains { contains(digits, $0.core) }
  }
}

/// Whether bytes hold others, in a row; the empty ones are everywhere.
func contains(_ bytes: [UInt8], _ wanted: [UInt8]) -> Bool {
  guard let first = wanted.first else { return true }
  guard bytes.count >= wanted.count else { return false }
  var index = 0
  let last = bytes.count - wanted.count
  while index <= last {
    if bytes[index] == first {
      var length = 1
      while length < wanted.count, bytes[index + length] == wanted[length] { length += 1 }
      if length == wanted.count { return true }
    }
    index += 1
  }
  return false
}

/// Names that are words of the calendar or common words.
private let commonWords: Set<String> = [
  "april", "august", "hope", "january", "june", "mark", "may", "will", "sunday", "monday",
  "tuesday", "wednesday", "thursday", "friday", "saturday", "february", "march", "july",
  "september",
  "october", "november", "december", "can", "sue", "bill", "grant", "chance", "summer", "autumn",
  "price",
]
