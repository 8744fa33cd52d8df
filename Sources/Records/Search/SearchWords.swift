import Qualification

/// Takes texts apart into the words by which they are found: small letters and digits without
/// accents, so that one way of writing finds the other.
///
/// `Jürgen's` gives `juergen s`; each letter of Chinese and Japanese is a word of its own. It keeps
/// what it learned of letters, so one of it is made for many texts.
public struct SearchWords: Sendable {
  /// What is made of a letter outside ASCII.
  private enum Folded {
    /// Part of a word, in these letters.
    case letters([UInt8])
    /// A word of its own.
    case word([UInt8])
    /// Two dots above the letter before it.
    case dots
    /// A mark that is left out.
    case mark
    /// Nothing of a word.
    case gap
  }

  private var folded: [UInt32: Folded] = [:]

  /// Makes a reader of words.
  public init() {}

  /// The words of a text in their order.
  public mutating func words(of text: String) -> [String] {
    var bytes: [UInt8] = []
    append(Array(text.utf8)[...], to: &bytes)
    return bytes.split(separator: 32).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Appends the words of UTF-8 to others, each with a space behind it; where the text is
  /// `escaped`, as in transcripts, escapes are gaps between words.
  public mutating func append(
    _ bytes: ArraySlice<UInt8>, to words: inout [UInt8], escaped isEscaped: Bool = false
  ) {
    var index = bytes.startIndex
    var isInWord = false
    func endWord(_ words: inout [UInt8]) {
      if isInWord { words.append(32) }
      isInWord = false
    }
    while index < bytes.endIndex {
      let byte = bytes[index]
      switch byte {
      case 97...122, 48...57:
        words.append(byte)
        isInWord = true
      case 65...90:
        words.append(byte | 32)
        isInWord = true
      case 92 where isEscaped:
        endWord(&words)
        // `\x1b` stands for a byte, any other for one letter.
        index += index + 1 < bytes.endIndex && bytes[index + 1] == UInt8(ascii: "x") ? 3 : 1
      case ..<128: endWord(&words)
      default:
        let (scalar, length) = SearchWords.scalar(bytes[index...])
        index += length - 1
        switch fold(scalar) {
        case .letters(let letters):
          words += letters
          isInWord = true
        case .word(let letters):
          endWord(&words)
          words += letters
          words.append(32)
        case .dots:
          if isInWord, let last = words.last, "aou".utf8.contains(last) {
            words.append(UInt8(ascii: "e"))
          }
        case .mark: break
        case .gap: endWord(&words)
        }
      }
      index += 1
    }
    endWord(&words)
  }

  private mutating func fold(_ scalar: Unicode.Scalar) -> Folded {
    if let known = folded[scalar.value] { return known }
    let result = SearchWords.fold(scalar)
    folded[scalar.value] = result
    return result
  }

  private static func fold(_ scalar: Unicode.Scalar) -> Folded {
    if scalar.value == 0x308 { return .dots }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return .mark
    default: break
    }
    if let plain = plainLetters(for: scalar) { return .letters(Array(plain.lowercased().utf8)) }
    guard properties.isAlphabetic || properties.numericType != nil else { return .gap }
    let letters = Array(properties.lowercaseMapping.utf8)
    let isIdeograph = properties.isIdeographic || (0x3040...0x30FF).contains(scalar.value)
    return isIdeograph ? .word(letters) : .letters(letters)
  }

  /// The scalar at the beginning of UTF-8, and how many bytes it takes.
  private static func scalar(_ bytes: ArraySlice<UInt8>) -> (Unicode.Scalar, Int) {
    let lead = bytes[bytes.startIndex]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    guard length > 1, bytes.count >= length else { return ("\u{FFFD}", 1) }
    var value = UInt32(lead & (0xFF >> UInt8(length + 1)))
    for byte in bytes.dropFirst().prefix(length - 1) {
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}

/// How well a word of a text meets a word that is looked for.
public enum WordMatch: Int, Comparable, Sendable {
  /// It is the same word.
  case same
  /// It begins with it.
  case beginning
  /// It differs by one error of typing: a letter too many, too few, wrong, or two swapped.
  case typo

  /// Whether one meets better than the other.
  public static func < (one: WordMatch, other: WordMatch) -> Bool { one.rawValue < other.rawValue }

  /// The fewest letters of a word that may have an error, and of one that may be a beginning.
  public static let leastLetters = (typo: 4, beginning: 3)

  /// How well a word meets the one that is looked for; nothing where it does not.
  public init?(_ word: String, for wanted: String) {
    if word == wanted {
      self = .same
    } else if wanted.unicodeScalars.count >= WordMatch.leastLetters.beginning,
      word.utf8.starts(with: wanted.utf8)
    {
      self = .beginning
    } else if wanted.unicodeScalars.count >= WordMatch.leastLetters.typo,
      isOneErrorAway(Array(word.unicodeScalars), Array(wanted.unicodeScalars))
    {
      self = .typo
    } else {
      return nil
    }
  }
}

/// Whether two different words are one insertion, deletion, replacement or swap apart.
func isOneErrorAway(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Bool {
  guard abs(one.count - other.count) <= 1 else { return false }
  var start = 0
  while start < min(one.count, other.count), one[start] == other[start] { start += 1 }
  var tail = 0
  while tail < min(one.count, other.count) - start,
    one[one.count - 1 - tail] == other[other.count - 1 - tail]
  { tail += 1 }
  let (left, right) = (one.count - start - tail, other.count - start - tail)
  if max(left, right) <= 1 { return true }
  return left == 2 && right == 2 && one[start] == other[start + 1]
    && one[start + 1] == other[start]
}
