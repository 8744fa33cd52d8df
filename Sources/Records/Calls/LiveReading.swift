import Qualification

/// The reading of a running transcript line by line.
struct LiveReading: Sendable {
  /// What the stream repeats, which is left out.
  var repetition = Repetition()

  /// What was found to be whole, in order.
  private var utterances: [LiveTranscript.Utterance] = []
  private var names = SpeakerNames()
  private var speaker: String?
  private var hasSpeech = false
  private var hasCues = false
  private var cue: OpenCue?
  /// Words of cues whose sentence goes on.
  private var held: LiveTranscript.Utterance?

  /// A cue whose end has not come.
  private struct OpenCue {
    var lines: [(words: String, voice: String?, offset: Int)] = []
    var voice: String?
    /// A number that may be the name of the next cue.
    var number: (words: String, offset: Int)?
  }

  /// The longest that words of cues are held back, in bytes.
  private static let longestHeld = 4000

  init(repetition: Repetition = Repetition()) {
    self.repetition = repetition
  }

  /// Hands over what was found to be whole.
  mutating func deliver() -> [LiveTranscript.Utterance] {
    defer { utterances = [] }
    return utterances
  }

  /// Whether words wait for more.
  var isWaiting: Bool { held != nil || cue.map { !$0.lines.isEmpty } ?? false }

  /// Reads a line.
  mutating func read(_ bytes: [UInt8], at offset: Int) {
    let text = CallText(offset == 0 ? withoutMark(bytes) : readable(bytes), file: "")
    let range = text.trimmed(text.lines[0])
    if range.isEmpty {
      closeCue()
    } else if hasArrow(text, range) {
      closeCue()
      cue = OpenCue()
      hasCues = true
    } else if cue != nil {
      readCueLine(text, range, offset)
    } else if hasCues || text.starts(range, with: "WEBVTT") {
      // Between cues stand notes, styles and the names of cues.
      hasCues = true
    } else if text.bytes[range.lowerBound] == 123 || text.bytes[range.lowerBound] == 91,
      let object = object(text, range)
    {
      readObject(object, offset)
    } else if hasSpeech || !isNumber(text, range) {
      readTurn(text, range, offset)
    }
  }

  /// Takes what waits for more of a cue or a sentence.
  mutating func settle() {
    if cue != nil {
      closeCue(isSpent: true)
    }
    release()
  }

  /// Whether a line that has no end yet looks as if it were whole.
  func looksComplete(_ bytes: [UInt8]) -> Bool {
    let text = CallText(readable(bytes), file: "")
    let range = text.trimmed(text.lines[0])
    if range.isEmpty || hasArrow(text, range) { return false }
    if text.bytes[range.lowerBound] == 123 { return object(text, range)?.isWhole == true }
    return endsSentence(text.string(range))
  }

  // MARK: Turns

  /// `Name: text`, a name on a line of its own, or more words of whoever spoke last.
  private mutating func readTurn(_ text: CallText, _ range: Range<Int>, _ offset: Int) {
    var words = range
    if let label = readLabel(text, range), let kind = kind(of: label) {
      if kind == .heading { return }
      speaker = cleaned(label.name)
      words = label.rest..<range.upperBound
    } else {
      words = text.behindTime(range)
      // Marks of Markdown between the turns say nothing.
      let isMark = text.bytes[words].allSatisfy { !$0.isLetter && !$0.isDigit }
      if isMark || text.starts(words, with: "# ") || text.starts(words, with: "##") { return }
    }
    say(text.string(words), offset)
  }

  /// What the label of a line is; nothing where the words before its colon are said.
  private func kind(of label: SpeakerLabel) -> LabelKind? {
    let kind = labelKind(label.name)
    switch kind {
    case .name, .role: return kind
    case .heading: return label.shape.isTimed ? nil : kind
    case .word:
      let isKnown = names.knows(label.name) || ownWords.contains(label.name.lowercased())
      return label.shape.hasColon && isKnown ? kind : nil
    case .sentence: return nil
    }
  }

  private mutating func cleaned(_ name: String) -> String? {
    let text = names.clean(name).text.split(separator: ":").joined(separator: " ").trimmed
    return text.isEmpty ? nil : text
  }

  private mutating func say(_ written: String, _ offset: Int) {
    let words = spoken(written)
    if words.isEmpty || isStageDirection(words) { return }
    hasSpeech = true
    guard let words = repetition.fresh(words) else { return }
    utterances.append(LiveTranscript.Utterance(speaker: speaker, text: words, offset: offset))
  }

  // MARK: Cues

  private mutating func readCueLine(_ text: CallText, _ range: Range<Int>, _ offset: Int) {
    guard var open = cue else { return }
    cue = nil
    defer { cue = open }
    if let number = open.number {
      open.number = nil
      open.lines.append((number.words, open.voice, number.offset))
    }
    if isNumber(text, range), !open.lines.isEmpty {
      open.number = (text.string(range), offset)
      return
    }
    for span in cueSpans(text, range, open.voice) {
      open.voice = span.voice
      open.lines.append((span.text.trimmed, span.voice, offset))
    }
  }

  /// Takes the lines of the cue; one that is spent may still get more of them.
  private mutating func closeCue(isSpent: Bool = false) {
    guard let open = cue else { return }
    cue = isSpent ? OpenCue(voice: open.voice, number: open.number) : nil
    for line in open.lines {
      let (said, changes) = withoutChange(line.words)
      var words = said
      if let voice = line.voice {
        speaker = cleaned(voice)
      } else if let label = nameBefore(words), isSpeaker(label.name) {
        speaker = cleaned(label.name)
        words = String(decoding: Array(words.utf8.dropFirst(label.rest)), as: UTF8.self)
      } else if changes {
        speaker = nil
      }
      hold(spoken(words), line.offset)
    }
    if let held, endsSentence(held.text) { release() }
  }

  private func isSpeaker(_ name: String) -> Bool {
    switch labelKind(name) {
    case .name, .role: true
    case .word: names.knows(name) || ownWords.contains(name.lowercased())
    case .heading, .sentence: false
    }
  }

  /// Joins words of cues to the sentence that they go on with.
  private mutating func hold(_ words: String, _ offset: Int) {
    if words.isEmpty || isStageDirection(words) { return }
    guard let words = repetition.fresh(words) else { return }
    if let last = held, last.speaker == speaker, !endsSentence(last.text),
      last.text.utf8.count < LiveReading.longestHeld
    {
      held?.text += " " + words
    } else {
      release()
      held = LiveTranscript.Utterance(speaker: speaker, text: words, offset: offset)
    }
  }

  private mutating func release() {
    guard let held else { return }
    hasSpeech = true
    utterances.append(held)
    self.held = nil
  }

  // MARK: JSON

  /// The object on a line, which may stand in an array of them; nothing where there is none.
  private func object(_ text: CallText, _ range: Range<Int>) -> JSONValue? {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, text.bytes[start] == 91 || text.bytes[start].isBlank { start += 1 }
    while end > start, [44, 93].contains(text.bytes[end - 1]) || text.bytes[end - 1].isBlank {
      end -= 1
    }
    guard start < end, text.bytes[start] == 123 else { return nil }
    let root = JSONTape(CallText(Array(text.bytes[start..<end]), file: "")).root
    return root.kind == .object ? root : nil
  }

  private mutating func readObject(_ object: JSONValue, _ offset: Int) {
    // A recogniser takes back what it has only guessed so far.
    let isGuess = ["is_final", "isFinal", "final"].contains { object[$0]?.kind == .no }
    guard !isGuess, let text = jsonText(object) else { return }
    let name = jsonSpeaker(object)
    if let name, ["system", "developer", "tool"].contains(name) { return }
    speaker = name.flatMap { cleaned($0) }
    say(jsonWords(text), offset)
  }
}

/// Words by which a running transcript names the two ends of a line.
private let ownWords: Set<String> = ["me", "you", "them", "us", "we", "they", "mic", "remote"]

/// The bytes of a line as UTF-8; what is not is read as Windows-1252 or replaced.
private func readable(_ bytes: [UInt8]) -> [UInt8] {
  if bytes.allSatisfy({ $0 < 0x80 }) { return bytes }
  return (try? decodeCall(bytes, file: ""))?.text.bytes
    ?? Array(String(decoding: bytes, as: UTF8.self).utf8)
}

/// The bytes of the first line, without the mark that tells how the letters are written.
private func withoutMark(_ bytes: [UInt8]) -> [UInt8] {
  readable(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes)
}

extension CallText {
  /// A part without the time at its start, `[00:12]` or `00:12`.
  fileprivate func behindTime(_ range: Range<Int>) -> Range<Int> {
    var index = range.lowerBound
    let isBracketed = index < range.upperBound && (bytes[index] == 91 || bytes[index] == 40)
    if isBracketed { index += 1 }
    guard let time = readTime(bytes, at: index, before: range.upperBound) else { return range }
    index = time.end
    if isBracketed {
      guard
        let close = first(93, in: index..<range.upperBound)
          ?? first(41, in: index..<range.upperBound)
      else { return range }
      index = close + 1
    } else if index < range.upperBound, !bytes[index].isBlank {
      return range
    }
    return trimmed(index..<range.upperBound)
  }
}
