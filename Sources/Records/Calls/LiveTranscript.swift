/// A transcript that is still being written: bytes go in as they come, whole utterances come out.
///
/// Lines are known by what they hold: `Name: text` with or without a time and in any of its marks,
/// words below a name, cues of WebVTT and SubRip, and objects of JSON, one a line. A line waits for
/// its end, a cue for the blank line or the next times behind it, and words of cues for the end of
/// their sentence. However the bytes are cut into pieces, the same utterances come out, each once.
/// Memory does not grow, but for four bytes a word where the stream can be begun again.
public struct LiveTranscript: Sendable {
  /// What somebody was heard to say.
  public struct Utterance: Hashable, Sendable {
    /// Who, by the name in the stream; nothing where it names nobody.
    public var speaker: String?

    /// The exact words, on one line.
    public var text: String

    /// How many bytes of the stream stand before the line on which they begin.
    public var offset: Int

    /// Makes an utterance; `offset` counts bytes from the start of the stream.
    public init(speaker: String? = nil, text: String, offset: Int = 0) {
      self.speaker = speaker
      self.text = text
      self.offset = offset
    }
  }

  private var lines = LineCutter()
  private var reading = LiveReading()

  /// Whether the stream can begin again and repeat itself, as a file can and a pipe can't.
  public var canRepeat: Bool { reading.repetition.isKept }

  /// Makes a transcript of which nothing has come.
  public init(canRepeat: Bool = true) {
    reading.repetition.isKept = canRepeat
  }

  /// Makes a transcript of a stream that was heard before: what it repeats of these words from its
  /// start is left out.
  public init(after heard: some Sequence<String>) {
    for text in heard { reading.repetition.expect(text) }
  }

  /// Whether something waits that `settle` could bring out.
  public var isWaiting: Bool { !lines.isEmpty || reading.isWaiting }

  /// Takes bytes as they come; gives the utterances that are whole with them.
  public mutating func take(_ bytes: some Sequence<UInt8>) -> [Utterance] {
    for (line, offset) in lines.take(bytes) { reading.read(line, at: offset) }
    return reading.deliver()
  }

  /// Takes what looks complete, after nothing has come for a while: a line without its end where it
  /// ends a sentence or an object, a cue whose lines are whole.
  public mutating func settle() -> [Utterance] {
    if let (line, offset) = lines.pending, reading.looksComplete(line) {
      lines.clear()
      reading.read(line, at: offset)
    }
    if lines.isEmpty { reading.settle() }
    return reading.deliver()
  }

  /// Takes everything that is left, at the end of the stream; the next byte begins another one.
  public mutating func finish() -> [Utterance] {
    if let (line, offset) = lines.pending { reading.read(line, at: offset) }
    let last = end()
    reading = LiveReading(repetition: Repetition(isKept: canRepeat))
    return last
  }

  /// Begins again with a stream that was cut short or replaced: the next byte is its first.
  ///
  /// What it repeats from its start is left out, as a program does that writes all of it anew. Gives
  /// what was whole already, and of a stream that ended as a whole its last line too; otherwise half
  /// a line is forgotten.
  public mutating func restart(whole: Bool = false) -> [Utterance] {
    if whole, let (line, offset) = lines.pending { reading.read(line, at: offset) }
    let last = end()
    reading = LiveReading(repetition: reading.repetition.again)
    return last
  }

  private mutating func end() -> [Utterance] {
    reading.settle()
    lines = LineCutter()
    return reading.deliver()
  }
}

/// The words that a stream repeats from its start, which were taken before.
struct Repetition: Sendable {
  /// Whether words are remembered; otherwise all of them are new.
  var isKept = true
  /// The words taken since the start, and those with which the stream began before it was begun
  /// again; four bytes each.
  private var taken: [UInt32] = []
  private var expected: [UInt32] = []

  init(isKept: Bool = true) { self.isKept = isKept }

  /// Expects these words behind those expected already.
  mutating func expect(_ text: String) {
    for word in Repetition.words(of: text) { expected.append(Repetition.mark(word)) }
  }

  /// The same for a stream that begins again.
  var again: Repetition {
    var copy = Repetition(isKept: isKept)
    copy.expected = taken.count < expected.count ? expected : taken
    return copy
  }

  /// What of a text is new; nothing where all of it is repeated.
  mutating func fresh(_ text: String) -> String? {
    guard isKept else { return text }
    let words = Repetition.words(of: text)
    var known = 0
    for word in words {
      let mark = Repetition.mark(word)
      if taken.count < expected.count {
        if expected[taken.count] == mark { known += 1 } else { expected = [] }
      }
      taken.append(mark)
    }
    // Where the words part from what was expected, the whole text is another one.
    if expected.isEmpty { known = 0 }
    guard known < words.count else { return words.isEmpty ? text : nil }
    return known == 0 ? text : String(text[words[known].startIndex...])
  }

  private static func words(of text: String) -> [Substring] {
    text.split { $0 == " " || $0 == "\t" }
  }

  /// Tells a word from others (FNV-1a, as it is the same in every process).
  private static func mark(_ word: Substring) -> UInt32 {
    var hash: UInt32 = 0x811c_9dc5
    for byte in word.utf8 { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
    return hash
  }
}

/// Cuts bytes that come in pieces into lines, which end with LF, CR LF or CR.
struct LineCutter: Sendable {
  private var bytes: [UInt8] = []
  /// Where the line that waits begins in the stream.
  private var start = 0
  /// Whether the last byte was a CR: a LF behind it ends no line.
  private var isBehindReturn = false

  /// The longest line, in bytes; a longer one is cut.
  static let limit = 1 << 16

  /// Whether no line waits for its end.
  var isEmpty: Bool { bytes.isEmpty }

  /// The line that waits for its end; nothing where none does.
  var pending: (line: [UInt8], offset: Int)? { isEmpty ? nil : (bytes, start) }

  /// Forgets the line that waits.
  mutating func clear() {
    start += bytes.count
    bytes = []
  }

  /// Takes bytes; gives the lines that end in them, without their ends, and where each begins.
  mutating func take(_ more: some Sequence<UInt8>) -> [(line: [UInt8], offset: Int)] {
    var lines: [(line: [UInt8], offset: Int)] = []
    for byte in more {
      if byte == 10, isBehindReturn {
        isBehindReturn = false
        start += 1
      } else if byte == 10 || byte == 13 {
        lines.append((bytes, start))
        clear()
        start += 1
        isBehindReturn = byte == 13
      } else {
        isBehindReturn = false
        bytes.append(byte)
        if bytes.count >= LineCutter.limit { lines.append(cut()) }
      }
    }
    return lines
  }

  /// As much of the line as its limit allows, but for half a letter.
  private mutating func cut() -> (line: [UInt8], offset: Int) {
    let end = (bytes.count - 3..<bytes.count).last { bytes[$0] & 0xC0 != 0x80 } ?? bytes.count
    let line = (Array(bytes[..<end]), start)
    start += end
    bytes.removeFirst(end)
    return line
  }
}
