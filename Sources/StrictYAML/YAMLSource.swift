import Qualification
import Yams

/// A YAML text with its name, as complaints need it.
struct YAMLSource {
  let text: String
  let file: String
  /// The line of the file on which the text begins, from 1.
  var firstLine = 1
  private let lines: [Substring]

  init(text: String, file: String, firstLine: Int = 1) {
    self.text = text
    self.file = file
    self.firstLine = firstLine
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The place at a line and column of the text, both counted from 1.
  func mark(line: Int, column: Int) -> SourceMark {
    guard line > 0 else { return SourceMark(file: file, line: 0, column: 0, excerpt: "") }
    let excerpt = line <= lines.count ? String(lines[line - 1]) : ""
    return SourceMark(file: file, line: line + firstLine - 1, column: column, excerpt: excerpt)
  }

  /// The place of a node; Yams counts columns in scalars, people in characters.
  func mark(of node: Node) -> SourceMark {
    let line = node.mark?.line ?? 1
    let scalars = (node.mark?.column ?? 1) - 1
    guard line >= 1, line <= lines.count else { return mark(line: line, column: 1) }
    if lines[line - 1].utf8.allSatisfy({ $0 < 0x80 }) {
      return mark(line: line, column: scalars + 1)
    }
    let before = lines[line - 1].unicodeScalars.prefix(scalars)
    return mark(line: line, column: String(String.UnicodeScalarView(before)).count + 1)
  }

  /// What a node begins with that is not allowed: an anchor or a tag.
  func refusedProperty(of node: Node) -> YAMLProblem? {
    guard let mark = node.mark, mark.line >= 1, mark.line <= lines.count else { return nil }
    switch lines[mark.line - 1].unicodeScalars.dropFirst(mark.column - 1).first {
    case "&": return .anchor
    case "!": return .tag
    case "*": return .alias
    default: return nil
    }
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
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return complaint(.unreadable(problem), line: mark.line, column: mark.column)
    case .duplicatedKeysInMapping(let duplicates, let context):
      let name = duplicates.first ?? ""
      return complaint(.duplicateKey(name), line: context.mark.line, column: context.mark.column)
    default: return complaint(.unreadable("\(error)"), line: 1)
    }
  }
}

/// What can be wrong with a YAML text.
enum YAMLProblem: Hashable {
  case tooLarge, empty, tooDeep, keyIsNoText, alias, anchor, tag, severalDocuments
  case duplicateKey(String)
  case unreadable(String)
  case notFlat

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
    case .unreadable: "check quotes, colons and indentation on this line"
    case .notFlat: "put it in quotes, or write a list with [a, b]"
    }
  }
}
