import Qualification
import Yams

/// A YAML text with its name, as complaints need it.
struct YAMLSource {
  let text: String
  let file: String
  /// The line of the file on which the text begins, from 1.
  var firstLine = 1
  private let rows: [Row]

  /// A line as YAML counts them: it ends lines where editors don't, such as at U+2028.
  private struct Row {
    var text: String
    /// The line of an editor in which it lies, from 0.
    var line: Int
  }

  /// A place up to which the text was read, so that the next one is found without starting anew.
  struct Cursor {
    fileprivate var line = 0
    fileprivate var column = 0
    fileprivate var index = "".startIndex
    fileprivate var characters = 0
  }

  init(text: String, file: String, firstLine: Int = 1) {
    self.text = text
    self.file = file
    self.firstLine = firstLine
    rows = YAMLSource.rows(of: text)
  }

  private static func rows(of text: String) -> [Row] {
    var rows: [Row] = []
    var row = String.UnicodeScalarView()
    var line = 0
    var isBehindReturn = false
    for scalar in text.unicodeScalars {
      // A line feed behind a carriage return belongs to the same line end.
      if scalar == "\n", isBehindReturn {
        line += 1
        isBehindReturn = false
        continue
      }
      isBehindReturn = scalar == "\r"
      switch scalar {
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}":
        rows.append(Row(text: String(row), line: line))
        row = String.UnicodeScalarView()
        if scalar == "\n" { line += 1 }
      default: row.append(scalar)
      }
    }
    rows.append(Row(text: String(row), line: line))
    return rows
  }

  /// The place at a line and column as YAML counts them, from 1; one behind the text is its end.
  func mark(line: Int, column: Int) -> SourceMark {
    guard line > 0 else { return SourceMark(file: file, line: 0, column: 0, excerpt: "") }
    guard line <= rows.count else {
      let last = rows[rows.count - 1]
      return mark(in: last, column: last.text.count + 1)
    }
    return mark(in: rows[line - 1], column: column)
  }

  private func mark(in row: Row, column: Int) -> SourceMark {
    SourceMark(file: file, line: row.line + firstLine, column: max(1, column), excerpt: row.text)
  }

  /// The place of a node; Yams counts columns in scalars, people in characters.
  func mark(of node: Node, _ cursor: inout Cursor) -> SourceMark {
    guard let place = node.mark, advance(&cursor, to: place) else {
      return mark(line: node.mark?.line ?? 1, column: 1)
    }
    return mark(in: rows[place.line - 1], column: cursor.characters + 1)
  }

  /// What a node begins with that is not allowed: an anchor or a tag.
  func refusedProperty(of node: Node, _ cursor: inout Cursor) -> YAMLProblem? {
    guard let place = node.mark, advance(&cursor, to: place) else { return nil }
    let row = rows[place.line - 1].text.unicodeScalars
    guard cursor.index < row.endIndex else { return nil }
    switch row[cursor.index] {
    case "&": return .anchor
    case "!": return .tag
    case "*": return .alias
    default: return nil
    }
  }

  private func advance(_ cursor: inout Cursor, to place: Mark) -> Bool {
    guard place.line >= 1, place.line <= rows.count, place.column >= 1 else { return false }
    let row = rows[place.line - 1].text
    if cursor.line != place.line || place.column < cursor.column {
      cursor = Cursor(line: place.line, column: 1, index: row.startIndex)
    }
    let index =
      row.unicodeScalars.index(
        cursor.index, offsetBy: place.column - cursor.column, limitedBy: row.endIndex)
      ?? row.endIndex
    cursor.characters += row[cursor.index..<index].count
    cursor.index = index
    cursor.column = place.column
    return true
  }

  func complaint(_ problem: YAMLProblem, at mark: SourceMark) -> Complaint {
    Complaint(at: mark, message: problem.message, cure: problem.cure)
  }

  func complaint(_ problem: YAMLProblem, line: Int, column: Int = 1) -> Complaint {
    complaint(problem, at: mark(line: line, column: column))
  }

  /// What Yams has to say, as a complaint of our own.
  func complaint(about error: any Error) -> Complaint {
    guard let error = error as? YamlError else {
      return complaint(.unreadable("\(error)"), line: 1)
    }
    switch error {
    case .composer(_, let problem, let mark, _) where problem.contains("another document"):
      return complaint(.severalDocuments, line: mark.line, column: mark.column)
    case .scanner(let context, let problem, let mark, _):
      // A key without a colon and a quote without an end are noticed only behind them.
      let isEarlier = problem.contains("expected ':'") || problem.contains("end of stream")
      let place = isEarlier ? context?.mark ?? mark : mark
      return complaint(.unreadable(problem), line: place.line, column: place.column)
    case .parser(_, let problem, let mark, _):
      if let (line, column) = openQuote(before: mark) {
        return complaint(.openQuote, line: line, column: column)
      }
      return complaint(.unreadable(problem), line: mark.line, column: mark.column)
    case .composer(_, let problem, let mark, _):
      return complaint(.unreadable(problem), line: mark.line, column: mark.column)
    case .duplicatedKeysInMapping(let duplicates, let context):
      let name = duplicates.first ?? ""
      return complaint(.duplicateKey(name), line: context.mark.line, column: context.mark.column)
    default: return complaint(.unreadable("\(error)"), line: 1)
    }
  }

  /// Where a quote opens that only the first quote of a later line ends, right before a place; nothing
  /// where there is none.
  private func openQuote(before place: Mark) -> (line: Int, column: Int)? {
    guard place.line > 1, place.line <= rows.count else { return nil }
    let read = rows[place.line - 1].text.unicodeScalars.prefix(max(0, place.column - 1))
    for quote in ["\"", "'"] as [Unicode.Scalar] where read.count(where: { $0 == quote }) % 2 == 1 {
      for line in stride(from: place.line - 1, to: 0, by: -1) {
        let row = rows[line - 1].text.unicodeScalars
        guard row.count(where: { $0 == quote }) % 2 == 1, let last = row.lastIndex(of: quote) else {
          continue
        }
        return (line, row.distance(from: row.startIndex, to: last) + 1)
      }
    }
    return nil
  }
}

/// What can be wrong with a YAML text.
enum YAMLProblem: Hashable {
  case tooLarge, empty, tooDeep, keyIsNoText, alias, anchor, tag, severalDocuments
  case duplicateKey(String)
  case unreadable(String)
  case notFlat, severalKeys, openQuote

  var message: String {
    switch self {
    case .tooLarge: "the text is larger than 1 MiB"
    case .empty: "there is nothing in it"
    case .tooDeep: "the text is nested deeper than 32 levels"
    case .keyIsNoText: "a key must be a word"
    case .alias: "an alias (*) is not allowed"
    case .anchor: "an anchor (&) is not allowed"
    case .tag: "a tag (!) is not allowed"
    case .severalDocuments: "there is more than one document in it"
    case .duplicateKey(let name): "the key \(name) stands here twice"
    case .unreadable(let problem): "this is no YAML: \(problem)"
    case .notFlat: "a value must be one text, number, date or list"
    case .severalKeys: "this key does not begin its line"
    case .openQuote: "this is no YAML: a quote opens here and does not end on this line"
    }
  }

  var cure: String {
    switch self {
    case .tooLarge: "check that this is the right file"
    case .empty: "write `key: value` lines"
    case .tooDeep: "check the indentation"
    case .keyIsNoText: "write `key: value` with a plain word before the colon"
    case .alias, .anchor: "write the value out in each place, or put it in quotes"
    case .tag: "put the value in quotes if it begins with !"
    case .severalDocuments: "keep one document in a file, without a second ---"
    case .duplicateKey: "keep one of the two"
    case .openQuote: "end it on this line, or put the text in the other kind of quotes"
    case .unreadable: "check quotes, colons and indentation on this line"
    case .notFlat: "put it in quotes, or write a list with [a, b]"
    case .severalKeys: "write one `key: value` a line, without braces and without spaces before"
    }
  }
}
