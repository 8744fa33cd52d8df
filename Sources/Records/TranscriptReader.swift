public import Dialogue
public import Qualification

/// Reads a transcript line by line, so that a long one never has to be held in memory.
///
/// Whose words a fact rests on and in which turn it was said is rebuilt from where it stands.
public struct TranscriptReader: Sendable {
  /// The head, once the blank line behind it has been read.
  public private(set) var head: TranscriptHead?

  /// The number of the line that was read last, from 1.
  public private(set) var lineNumber = 0

  private let file: String
  private var draft = TranscriptHead()
  private var turn = 0
  private var speaker: String?
  private var isHeard = false
  private var seconds: Int?
  private var conversation: Conversation

  /// Makes a reader of the file of this name, which complaints give.
  public init(file: String) {
    self.file = file
    conversation = draft.conversation(on: Day(number: 0))
  }

  /// Reads the next line, without its line break; gives the entry on it, where it has one.
  public mutating func read(_ line: String) throws(Complaint) -> Entry? {
    lineNumber += 1
    var bytes = Array(line.utf8)
    if bytes.last == 13 { bytes.removeLast() }
    if lineNumber == 1, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    if head != nil { return try entry(bytes, line) }
    try readHead(bytes, line)
    return nil
  }

  /// Ends the head where the file ends with it.
  public mutating func finish() throws(Complaint) {
    if head == nil {
      guard lineNumber > 0 else { throw complaint(.noTranscript, "", column: 1) }
      close()
    }
  }

  private func complaint(_ problem: RecordProblem, _ line: String, column: Int) -> Complaint {
    problem.complaint(
      at: SourceMark(
        file: file, line: max(1, lineNumber), column: column,
        excerpt: String(decoding: line.utf8.prefix(2000), as: UTF8.self)))
  }

  // MARK: Head

  private mutating func close() {
    head = draft
    // Without a start, the day does not matter to how a line is read.
    conversation = draft.conversation(on: Day(number: 0))
  }

  private mutating func readHead(_ bytes: [UInt8], _ line: String) throws(Complaint) {
    let text = String(decoding: bytes, as: UTF8.self)
    if lineNumber == 1 {
      if text == TranscriptHead.firstLine { return }
      let isNewer = text.hasPrefix("leadline transcript ")
      throw complaint(isNewer ? .newer(text) : .noTranscript, line, column: 1)
    }
    if text.utf8.allSatisfy({ $0 == 32 }) { return close() }
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > 0,
      let value = unescaped(bytes[(colon + 1)...])
    else { throw complaint(.noKey, line, column: 1) }
    let key = String(decoding: bytes[..<colon], as: UTF8.self)
    try set(key, value.trimmed, bytes[(colon + 1)...], line, column: colon + 3)
  }

  /// Sets a key to its value; `raw` is the value with its escapes.
  private mutating func set(
    _ key: String, _ value: String, _ raw: ArraySlice<UInt8>, _ line: String, column: Int
  ) throws(Complaint) {
    func word<Word: RawRepresentable & CaseIterable>(_: Word.Type) throws(Complaint) -> Word
    where Word.RawValue == String {
      if let word = Word(rawValue: value) { return word }
      let words = Word.allCases.map(\.rawValue)
      let hint =
        nearestWord(to: value, among: words).map { "did you mean \($0)?" }
        ?? "write one of " + words.joined(separator: ", ")
      throw complaint(.badValue(value, key: key, hint: hint), line, column: column)
    }
    switch key {
    case "kind": draft.kind = try word(Conversation.Kind.self)
    case "contact": draft.contact = value
    case "name": draft.name = value
    case "company": draft.company = value
    case "playbook": draft.playbook = try playbookName(value, line, column: column)
    case "started":
      guard let moment = Moment(iso: value) else {
        let hint = "write a day and time with offset, such as 2026-01-12T09:30:00+01:00"
        throw complaint(.badValue(value, key: key, hint: hint), line, column: column)
      }
      draft.started = moment
    case "ours": draft.ours = try names(raw, key, line, column: column)
    case "theirs": draft.theirs = try names(raw, key, line, column: column)
    case "expect": draft.expect = try word(Rating.self)
    case "shows": draft.shows = value
    default: draft.others.append(TranscriptHead.Other(key: key, value: value))
    }
  }

  private func names(
    _ raw: ArraySlice<UInt8>, _ key: String, _ line: String, column: Int
  ) throws(Complaint) -> [String] {
    // A comma within a name is escaped.
    let names = raw.split(separator: UInt8(ascii: ",")).compactMap { unescaped($0)?.trimmed }
      .filter { !$0.isEmpty }
    // Each line that was heard is compared with all of them.
    guard names.count <= 100 else {
      let list = "list of \(names.count) names"
      throw complaint(
        .badValue("a \(list)", key: key, hint: "write at most 100 names"), line, column: column)
    }
    return names
  }

  private func playbookName(
    _ value: String, _ line: String, column: Int
  ) throws(Complaint) -> TranscriptHead.PlaybookName {
    let words = value.split(separator: " ").map(String.init)
    let version = words.count > 1 ? Int(words[1]) : nil
    guard (1...3).contains(words.count), words.count == 1 || version != nil else {
      let hint = "write its name, version and hash, such as `discovery 1`"
      throw complaint(.badValue(value, key: "playbook", hint: hint), line, column: column)
    }
    return TranscriptHead.PlaybookName(
      id: words[0], version: version, hash: words.count > 2 ? words[2] : nil)
  }

  // MARK: Events

  private mutating func entry(_ bytes: [UInt8], _ line: String) throws(Complaint) -> Entry? {
    var scanner = LineScanner(bytes, 0..<bytes.count)
    while scanner.next == 32 { _ = scanner.skip(" ") }
    if scanner.isAtEnd { return nil }
    let time = scanner.offset()
    seconds = time ?? seconds
    let start = scanner.position
    let event = try event(&scanner, line, column: start + 1)
    switch event {
    case .typed, .edited, .imported:
      turn += 1
      isHeard = false
      speaker = nil
    case .heard(let name, _):
      turn += 1
      isHeard = true
      speaker = name
    case .placed: evolve(&conversation, Entry(event: event))
    default: break
    }
    return Entry(seconds: time, event: event)
  }

  private mutating func event(
    _ scanner: inout LineScanner, _ line: String, column: Int
  ) throws(Complaint) -> Event {
    let start = scanner.position
    guard let sigil = scanner.next else {
      throw complaint(.unknownSigil("nothing"), line, column: column)
    }
    scanner.position += 1
    let isAlone = scanner.isAtEnd
    guard "?><=-#!*".utf8.contains(sigil), isAlone || scanner.skip(" ") else {
      scanner.position = start
      if let spoken = utterance(&scanner, named: true) { return spoken }
      let shown = String(
        decoding: scanner.bytes[start..<min(start + 20, scanner.end)], as: UTF8.self)
      throw complaint(.unknownSigil(shown), line, column: column)
    }
    switch sigil {
    case UInt8(ascii: ">"):
      guard let text = scanner.payload() else { break }
      return .typed(text)
    case UInt8(ascii: "#"):
      guard let text = scanner.payload() else { break }
      return .noted(text)
    case UInt8(ascii: "<"):
      guard let spoken = utterance(&scanner, named: false) else {
        throw complaint(.noSpeaker, line, column: column + 2)
      }
      return spoken
    case UInt8(ascii: "?"):
      let id = scanner.word()
      if !scanner.skip("  ") { _ = scanner.skip(" ") }
      guard !id.isEmpty, let text = scanner.payload() else { break }
      return .asked(QuestionID(rawValue: id), text: text)
    case UInt8(ascii: "-"):
      let id = scanner.word()
      guard !id.isEmpty, scanner.isAtEnd else { break }
      return .retracted(CriterionID(rawValue: id))
    case UInt8(ascii: "="):
      guard let fact = fact(&scanner) else { throw complaint(.badFact, line, column: column + 2) }
      return .recorded(fact)
    case UInt8(ascii: "!"):
      guard let score = scanner.score() else { break }
      return .assessed(score)
    default:
      let word = LineScanner(scanner.bytes, scanner.position..<scanner.end).firstWord
      guard let event = scanner.starEvent(), scanner.isAtEnd else {
        throw complaint(.badEvent(word), line, column: column + 2)
      }
      return event
    }
    throw complaint(
      .badEvent("line with \(Unicode.Scalar(sigil))"), line, column: column + 2)
  }

  /// `Name: text`; without a sigil only where the name is one of the head's.
  private func utterance(_ scanner: inout LineScanner, named: Bool) -> Event? {
    guard
      let colon = scanner.bytes[scanner.position..<scanner.end].firstIndex(of: UInt8(ascii: ":")),
      let name = unescaped(scanner.bytes[scanner.position..<colon])?.trimmed, !name.isEmpty
    else { return nil }
    if named, conversation.side(of: name) == .unknown { return nil }
    var rest = LineScanner(scanner.bytes, colon + 1..<scanner.end)
    _ = rest.skip(" ")
    return rest.payload().map { .heard(speaker: name, text: $0) }
  }

  private func fact(_ scanner: inout LineScanner) -> Fact? {
    let id = scanner.word()
    guard !id.isEmpty, scanner.skip(":") else { return nil }
    let halves = scanner.pieces(separatedBy: "[")
    guard halves.count == 2, let answer = readAnswer(halves[0]) else { return nil }
    var tail = halves[1]
    var fact = Fact(
      criterion: CriterionID(rawValue: id), answer: answer, words: "",
      day: conversation.day(atSecond: seconds))
    repeat {
      let word = tail.word()
      if let confidence = Confidence(rawValue: word) {
        fact.confidence = confidence
      } else if let basis = Basis(rawValue: word) {
        fact.basis = basis
      } else if let day = Day(iso: word) {
        fact.day = day
      } else if Level(rawValue: word) == nil {
        return nil
      }
    } while tail.skip(", ")
    guard tail.skip("] | "), let words = tail.quoted() else { return nil }
    fact.words = words
    if tail.skip(" ") {
      guard let place = tail.place() else { return nil }
      fact.evidence = place
    } else {
      fact.evidence = evidence(basis: fact.basis)
    }
    return tail.isAtEnd ? fact : nil
  }

  private func readAnswer(_ scanner: LineScanner) -> Fact.Answer? {
    let text = String(decoding: scanner.bytes[scanner.position..<scanner.end], as: UTF8.self)
    switch text {
    case "declined": return .declined
    case "does-not-know": return .doesNotKnow
    case "not-understood": return .notUnderstood
    default: return readCanonical(scanner).map { .known($0) }
    }
  }

  private func evidence(basis: Basis) -> Evidence {
    let side: Evidence.Side =
      isHeard
      ? conversation.side(of: speaker ?? "") : basis == .said ? .theirs : .ours
    return Evidence(turn: turn, seconds: seconds, speaker: isHeard ? speaker : nil, side: side)
  }
}

extension LineScanner {
  var firstWord: String {
    var copy = self
    return copy.word()
  }

  /// The rest of the line as text, with its escapes resolved.
  mutating func payload() -> String? {
    let text = unescaped(bytes[position..<end])
    if text != nil { position = end }
    return text
  }

  /// `mm:ss` or `h:mm:ss` and a space, in seconds; nothing where the line begins otherwise.
  mutating func offset() -> Int? {
    var ahead = self
    guard let first = ahead.number(), first <= 6_000_000, ahead.skip(":"),
      let second = ahead.two()
    else { return nil }
    var seconds = first * 60 + Int64(second)
    if ahead.skip(":") {
      guard let third = ahead.two() else { return nil }
      seconds = seconds * 60 + Int64(third)
    }
    guard ahead.skip(" "), seconds <= Entry.latest else { return nil }
    self = ahead
    return Int(seconds)
  }

  private mutating func two() -> Int? {
    let start = position
    guard let value = number(), position - start == 2, value < 60 else { return nil }
    return Int(value)
  }

  /// Reads a sealed score such as `warm 59/94 65%`.
  mutating func score() -> SealedScore? {
    guard let rating = Rating(rawValue: word()), skip(" "), let points = tenths(), skip("/"),
      let ceiling = tenths(), skip(" "), let coverage = number(), skip("%"), isAtEnd
    else { return nil }
    return SealedScore(
      rating: rating, points: points, ceiling: ceiling, coverage: Int(coverage))
  }

  private mutating func tenths() -> Int? {
    guard let whole = number(), whole < 1_000_000 else { return nil }
    guard skip(".") else { return Int(whole) * 10 }
    guard let decimal = number(), decimal < 10 else { return nil }
    return Int(whole) * 10 + Int(decimal)
  }
}
