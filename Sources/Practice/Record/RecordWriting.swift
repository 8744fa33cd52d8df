import Qualification

extension Record {
  /// The first line of a record.
  static let firstLine = "leadline record 1"

  /// The text to append so that these events are on record; all of it belongs in one write.
  ///
  /// A record without a head gets one, and a last line that was cut off is closed first, so that
  /// nothing runs into it. Nothing where the record is read-only.
  public func addition(of entries: [Entry]) -> String? {
    if isReadOnly { return nil }
    var text = endsOpen ? "\n" : ""
    if isBlank {
      text += Record.firstLine + "\n"
      if let rep { text += "rep: \(escaped(rep))\n" }
      text += "\n"
    }
    return entries.reduce(into: text) { $0 += Record.line(for: $1) + "\n" }
  }

  /// An event as a line without its break.
  ///
  /// The last field is one that no event lacks, and its end shows, so that no part of a line that
  /// was cut off can pass for a whole one.
  static func line(for entry: Entry) -> String {
    var line = entry.at.iso + " "
    switch entry.event {
    case .lesson(let done):
      line += "lesson \(scalar(done.lesson)) hints \(done.hints)"
      line += " solution " + (done.isSolutionShown ? RecordWords.shown : RecordWords.hidden)
    case .drill(let answer):
      line += "drill \(scalar(answer.card)) \(answer.grade.word)"
      line += " given \(quotedText(answer.given)) right \(quotedText(answer.right))"
    case .practice(let done): line += "practice " + fields(of: done)
    case .exam(let done): line += "exam " + fields(of: done)
    }
    return line
  }

  private static func fields(of done: PracticeDone) -> String {
    var text = scalar(done.practice)
    if let mark = done.mark { text += " mark \(mark)" }
    if !done.passed.isEmpty { text += " passed " + list(done.passed) }
    if !done.missed.isEmpty { text += " missed " + list(done.missed) }
    if let guess = done.guess { text += " guess " + guess.rawValue }
    text += " playbook \(quotedText(done.playbook)) hash \(scalar(done.hash))"
    return text + " transcript \(quotedText(done.transcript))"
  }

  private static func list(_ texts: [String]) -> String {
    texts.map(scalar).joined(separator: ",")
  }

  /// A name as it stands where it is a word, else in quotes.
  private static func scalar(_ text: String) -> String {
    var scanner = LineScanner(text)
    return !text.isEmpty && scanner.word() == text && scanner.isAtEnd ? text : quotedText(text)
  }
}

/// The words of a record that stand for a yes or a no.
enum RecordWords {
  static let shown = "shown"
  static let hidden = "hidden"
}

extension Grade {
  /// The word for it in a record.
  public var word: String {
    switch self {
    case .again: "again"
    case .hard: "hard"
    case .good: "good"
    case .easy: "easy"
    }
  }

  init?(word: String) {
    guard let grade = Grade.allCases.first(where: { $0.word == word }) else { return nil }
    self = grade
  }
}
