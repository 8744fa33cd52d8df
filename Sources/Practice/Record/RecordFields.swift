import Qualification

/// A line of a record, taken apart: `moment kind name key value key value …`.
struct RecordFields {
  let moment: Moment
  let kind: String
  let name: String
  /// How well a card was known; nothing in another line.
  private(set) var grade: Grade?

  /// The values in their order; a line has few.
  private var values: [Value] = []
  private let end: Int

  private struct Value {
    var key: String
    var texts: [String]
    var keyAt: Int
    var at: Int
  }

  /// The kinds of event.
  static let kinds = ["lesson", "drill", "practice", "exam"]

  init(_ line: [UInt8]) throws(RecordFault) {
    var scanner = LineScanner(line, 0..<line.count)
    end = line.count
    let stop = line.firstIndex(of: 32) ?? line.count
    guard let moment = Moment(iso: String(decoding: line[..<stop], as: UTF8.self)) else {
      throw RecordFault(.badMoment, at: 0)
    }
    self.moment = moment
    scanner.position = min(stop + 1, line.count)
    let kindAt = scanner.position
    kind = scanner.word()
    guard RecordFields.kinds.contains(kind) else {
      throw RecordFault(.unknownKind(kind, valid: RecordFields.kinds), at: kindAt)
    }
    guard scanner.skip(" "), let name = scanner.scalar() else {
      throw RecordFault(.missing("name", kind), at: scanner.position)
    }
    self.name = name
    if kind == "drill" {
      let at = scanner.position
      let word = scanner.skip(" ") ? scanner.word() : ""
      grade = Grade(word: word)
      if grade == nil {
        throw RecordFault(
          .unknownWord(word, key: "grade", valid: Grade.allCases.map(\.word)), at: at + 1)
      }
    }
    while !scanner.isAtEnd { try readField(&scanner) }
  }

  private mutating func readField(_ scanner: inout LineScanner) throws(RecordFault) {
    let start = scanner.position
    guard scanner.skip(" ") else { throw RecordFault(.badField, at: start) }
    let keyAt = scanner.position
    let key = scanner.word()
    guard !key.isEmpty, scanner.skip(" ") else { throw RecordFault(.badField, at: keyAt) }
    let at = scanner.position
    var texts: [String] = []
    repeat {
      guard let text = scanner.scalar() else { throw RecordFault(.badField, at: scanner.position) }
      texts.append(text)
    } while scanner.skip(",")
    if value(key) != nil { throw RecordFault(.twice(key), at: keyAt) }
    values.append(Value(key: key, texts: texts, keyAt: keyAt, at: at))
  }

  private func value(_ key: String) -> Value? { values.first { $0.key == key } }

  /// Keys that were asked for.
  private var known: [String] = []

  mutating func has(_ key: String) -> Bool {
    known.append(key)
    return value(key) != nil
  }

  mutating func list(_ key: String) -> [String] { has(key) ? value(key)?.texts ?? [] : [] }

  mutating func text(_ key: String) throws(RecordFault) -> String { try single(key).text }

  mutating func number(_ key: String, _ range: ClosedRange<Int>) throws(RecordFault) -> Int {
    let (text, at) = try single(key)
    guard let number = Int(text), range.contains(number) else {
      throw RecordFault(.notANumber(text, key: key, range), at: at)
    }
    return number
  }

  mutating func word(_ key: String, among words: [String]) throws(RecordFault) -> String {
    let (text, at) = try single(key)
    guard words.contains(text) else {
      throw RecordFault(.unknownWord(text, key: key, valid: words), at: at)
    }
    return text
  }

  private mutating func single(_ key: String) throws(RecordFault) -> (text: String, at: Int) {
    guard has(key), let value = value(key) else {
      throw RecordFault(.missing(key, kind), at: end)
    }
    guard value.texts.count == 1 else { throw RecordFault(.several(key), at: value.at) }
    return (value.texts[0], value.at)
  }

  /// Complains of a key that means nothing in such a line.
  func finish() throws(RecordFault) {
    guard let value = values.first(where: { !known.contains($0.key) }) else { return }
    throw RecordFault(.unknownKey(value.key, valid: known), at: value.keyAt)
  }
}

extension LineScanner {
  /// A word, or a text in quotes.
  fileprivate mutating func scalar() -> String? {
    if next == UInt8(ascii: "\"") { return quoted() }
    let word = word()
    return word.isEmpty ? nil : word
  }
}

/// What is wrong with a line of a record, and at which byte.
struct RecordFault: Error {
  var problem: RecordLineProblem
  var position: Int

  init(_ problem: RecordLineProblem, at position: Int) {
    self.problem = problem
    self.position = position
  }

  var isNewer: Bool {
    if case .newer = problem { true } else { false }
  }

  func complaint(in line: [UInt8], file: String, line number: Int) -> Complaint {
    let before = String(decoding: line[..<min(position, line.count)], as: UTF8.self)
    let mark = SourceMark(
      file: file, line: number, column: before.count + 1,
      excerpt: String(decoding: line.prefix(2000), as: UTF8.self))
    return Complaint(at: mark, message: problem.message, cure: problem.cure)
  }
}
