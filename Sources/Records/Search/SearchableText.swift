/// The part of a file of the book in which people look for words: names, notes, quotes, and what was
/// said and typed.
///
/// What leadline computes, and what a transcript repeats of earlier ones, is left out.
public struct SearchableText: Sendable {
  /// A line with words.
  public struct Line: Hashable, Sendable {
    /// Its number in the file, from 1.
    public var number: Int
    /// Its bytes without its line break, and in a transcript without time and sigil.
    public var bytes: Range<Int>
    /// Whether it only says who the contact is, which is known beside any other line.
    public var isIdentity = false
  }

  /// The lines in the order of the file.
  public private(set) var lines: [Line] = []

  /// The name and company at the head of a transcript, which help to find it and are no answer.
  public private(set) var heads: [Range<Int>] = []

  /// Whether escapes stand in the lines, as in transcripts.
  public let isEscaped: Bool

  /// The kind of a file.
  public enum Kind: Sendable {
    case contact, transcript
  }

  /// Finds the lines of a file by its bytes, whether or not it can be read as what it should be.
  public init(_ bytes: [UInt8], _ kind: Kind) {
    isEscaped = kind == .transcript
    switch kind {
    case .contact: readContact(bytes)
    case .transcript: readTranscript(bytes)
    }
  }

  // MARK: Contact files

  private static let computed: Set<String> = [
    "leadline", "rating", "points", "ceiling", "coverage", "stage", "rated_on", "playbook",
    "events",
    "next_step_on", "revisit_on", "last_outcome", "do_not_contact", "referral_source",
  ]

  private mutating func readContact(_ bytes: [UInt8]) {
    var marks = 0
    var block: [Line]?
    var isLeftOut = false
    var isIdentity = false
    SearchableText.eachLine(of: bytes) { number, range in
      let line = bytes[range]
      if marks < 2 {
        if line.starts(with: "---".utf8) {
          marks += 1
          return
        }
        if let colon = line.firstIndex(of: UInt8(ascii: ":")), line.first != 32, line.first != 45 {
          let key = String(decoding: line[..<colon], as: UTF8.self)
          isLeftOut =
            SearchableText.computed.contains(key) || key.hasSuffix("_at") || key.hasSuffix("_level")
          isIdentity = ["id", "name", "company"].contains(key)
        }
        if !isLeftOut {
          lines.append(Line(number: number, bytes: range, isIdentity: isIdentity))
        }
      } else if line.starts(with: "<!-- leadline: ".utf8) {
        // A mark that lost its partner is no block: what stands behind it is the person's.
        if block == nil {
          block = []
        } else if line.starts(with: "<!-- leadline: end".utf8) {
          block = nil
        }
      } else if line.contains(where: { $0 > 32 }) {
        let found = Line(number: number, bytes: range)
        if block == nil { lines.append(found) } else { block?.append(found) }
      }
    }
    lines += block ?? []
  }

  // MARK: Transcripts

  private static let told = [
    "edited ", "next-step ", "person ", "better-served ", "confirmed ", "overridden ",
  ]

  private mutating func readTranscript(_ bytes: [UInt8]) {
    var isHead = true
    var isOpening = true
    SearchableText.eachLine(of: bytes) { number, range in
      if isHead {
        if range.isEmpty { isHead = false }
        for key in ["name: ", "company: "] where bytes[range].starts(with: key.utf8) {
          heads.append(range.lowerBound + key.utf8.count..<range.upperBound)
        }
        return
      }
      var start = range.lowerBound
      // `mm:ss` or `h:mm:ss` before the sigil.
      while start < range.upperBound, (48...58).contains(bytes[start]) || bytes[start] == 32 {
        start += 1
      }
      guard start + 1 < range.upperBound else { return }
      let isSigil = bytes[start + 1] == 32
      let payload = start + 2..<range.upperBound
      switch bytes[start] {
      case UInt8(ascii: ">") where isSigil, UInt8(ascii: "<") where isSigil,
        UInt8(ascii: "#") where isSigil:
        isOpening = false
        // A command is no answer; what it led to has a line of its own.
        if bytes[start] != UInt8(ascii: ">") || bytes[payload].first != UInt8(ascii: "/") {
          lines.append(Line(number: number, bytes: payload))
        }
      case UInt8(ascii: "?") where isSigil: isOpening = false
      case UInt8(ascii: "*") where isSigil:
        if bytes[payload].starts(with: "edited ".utf8) { isOpening = false }
        let isTold = SearchableText.told.contains { bytes[payload].starts(with: $0.utf8) }
        if !isOpening, isTold { lines.append(Line(number: number, bytes: payload)) }
      case UInt8(ascii: "=") where isSigil, UInt8(ascii: "-") where isSigil,
        UInt8(ascii: "!") where isSigil:
        break
      default:
        // What somebody said, as people write it down: `Name: text`.
        isOpening = false
        lines.append(Line(number: number, bytes: range))
      }
    }
  }

  /// Calls for each line with its number, without its line break.
  private static func eachLine(of bytes: [UInt8], _ body: (Int, Range<Int>) -> Void) {
    var start = 0
    var number = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 10 { end += 1 }
      number += 1
      let hasReturn = end > start && bytes[end - 1] == 13
      body(number, start..<(hasReturn ? end - 1 : end))
      start = end + 1
    }
  }
}
