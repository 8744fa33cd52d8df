import Qualification

extension Record {
  /// Reads a record: every good line is kept, and each bad one is complained of with its place.
  ///
  /// A record of a newer form gives the events that can be read, one complaint, and is read-only.
  public init(parsing text: String, file: String) {
    self.init(parsing: Array(text.utf8), file: file)
  }

  /// Reads a record from its bytes: a line of which some are no text is a bad one like any other.
  public init(parsing bytes: [UInt8], file: String) {
    self.init(rep: nil)
    if bytes.isEmpty { return }
    isBlank = false
    endsOpen = bytes.last != 10
    var lines = bytes.split(separator: 10, omittingEmptySubsequences: false).map(Array.init)
    if !endsOpen { lines.removeLast() }
    if lines[0].starts(with: [0xEF, 0xBB, 0xBF]) { lines[0].removeFirst(3) }
    var (isHead, isNewer) = (false, false)
    for (index, var line) in lines.enumerated() {
      if line.last == 13 { line.removeLast() }
      do throws(RecordFault) {
        try Record.checkText(line)
        if index == 0 {
          isHead = try Record.isHead(line)
        } else if isHead {
          isHead = try readHead(line)
        } else if !line.isEmpty {
          entries.append(try Record.entry(line))
        }
      } catch {
        // In a newer form, a line that can't be read is no mistake.
        if isNewer { continue }
        var fault = error
        if index == 0 {
          isReadOnly = true
          isNewer = fault.isNewer
          isHead = isNewer
        } else if endsOpen, index == lines.count - 1 {
          fault.problem = .cut
        }
        complaints.append(fault.complaint(in: line, file: file, line: index + 1))
      }
    }
  }

  private static func checkText(_ line: [UInt8]) throws(RecordFault) {
    if line.allSatisfy({ $0 > 0 && $0 < 0x80 }) { return }
    // What is no text is put in place of by another character.
    let text = Array(String(decoding: line, as: UTF8.self).utf8)
    let isText = { (index: Int) in line[index] != 0 && text[index] == line[index] }
    guard let bad = line.indices.first(where: { !isText($0) }) else { return }
    throw RecordFault(.noText, at: bad)
  }

  private static func isHead(_ line: [UInt8]) throws(RecordFault) -> Bool {
    let text = String(decoding: line, as: UTF8.self)
    if text == firstLine { return true }
    var scanner = LineScanner(text)
    guard scanner.skip("leadline record "), let form = scanner.number(), scanner.isAtEnd, form > 1
    else { throw RecordFault(.noRecord, at: 0) }
    throw RecordFault(.newer(text), at: 0)
  }

  /// Reads a line of the head; gives whether the head goes on.
  private mutating func readHead(_ line: [UInt8]) throws(RecordFault) -> Bool {
    if line.isEmpty { return false }
    // Without the blank line behind the head, its first event ends it.
    if let entry = try? Record.entry(line) {
      entries.append(entry)
      return false
    }
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")),
      line[..<colon].elementsEqual("rep".utf8),
      let name = unescaped(line[(colon + 1)...])?.trimmed, !name.isEmpty
    else { throw RecordFault(.badHead, at: 0) }
    rep = name
    return true
  }

  private static func entry(_ line: [UInt8]) throws(RecordFault) -> Entry {
    var fields = try RecordFields(line)
    let event: Event
    switch fields.kind {
    case "lesson":
      event = .lesson(
        LessonDone(
          lesson: fields.name, hints: try fields.number("hints", 0...1_000_000),
          isSolutionShown: try fields.word(
            "solution", among: [RecordWords.shown, RecordWords.hidden]) == RecordWords.shown))
    case "drill":
      event = .drill(
        CardAnswer(
          card: fields.name, grade: fields.grade ?? .again, given: try fields.text("given"),
          right: try fields.text("right")))
    case "exam": event = .exam(try practice(&fields, isExam: true))
    default: event = .practice(try practice(&fields, isExam: false))
    }
    try fields.finish()
    return Entry(at: fields.moment, event)
  }

  private static func practice(
    _ fields: inout RecordFields, isExam: Bool
  ) throws(RecordFault) -> PracticeDone {
    var done = PracticeDone(
      practice: fields.name, transcript: try fields.text("transcript"),
      hash: try fields.text("hash"), playbook: try fields.text("playbook"),
      passed: fields.list("passed"), missed: fields.list("missed"))
    if isExam { done.mark = try fields.number("mark", 0...100) }
    if fields.has("guess") {
      done.guess = Rating(
        rawValue: try fields.word("guess", among: Rating.allCases.map(\.rawValue)))
    }
    return done
  }
}
