public import Qualification
import Yams

/// A YAML text as nodes that know where they stand; anything but plain data is refused.
///
/// Refused are anchors, aliases, explicit tags, duplicate keys, several documents, more than 1 MiB
/// and nesting deeper than 32: none is needed in a file that people write, and each can hide
/// something. Scalars stay text, so that `NO`, `1.10` and `0044` are what they look like.
public struct YAMLDocument: Sendable {
  /// The outermost node.
  public let root: YAMLNode

  /// The most bytes that are read.
  public static let sizeLimit = 1 << 20

  /// The deepest nesting that is read.
  public static let depthLimit = 32

  /// Reads a text that begins on a line of its file; the complaint names the place and the cure.
  public init(parsing text: String, file: String, firstLine: Int = 1) throws(Complaint) {
    let source = YAMLSource(text: text, file: file, firstLine: firstLine)
    if text.utf8.count > YAMLDocument.sizeLimit { throw source.complaint(.tooLarge, line: 0) }
    let node: Node?
    do {
      // Scalars stay text: nothing is to be resolved. To choose the encoding, Yams would read the
      // environment each time.
      node = try compose(yaml: text, .basic, .default, .utf8)
    } catch {
      throw source.complaint(about: error)
    }
    guard let node else { throw source.complaint(.empty, line: 0) }
    var place = Reading()
    root = try YAMLNode(node, in: source, depth: 0, &place)
  }
}

/// A piece of YAML data with its place.
public indirect enum YAMLNode: Hashable, Sendable {
  case scalar(Scalar)
  case sequence([YAMLNode], SourceMark)
  case mapping([Entry], SourceMark)

  /// A single value: always text.
  public struct Scalar: Hashable, Sendable {
    /// The text.
    public var text: String

    /// Whether it stood in quotes or a block, so that it can't be meant as a number or as nothing.
    public var isQuoted: Bool

    /// Where it begins.
    public var mark: SourceMark
  }

  /// A key with its value.
  public struct Entry: Hashable, Sendable {
    /// The key.
    public var key: Scalar

    /// The value.
    public var value: YAMLNode
  }

  /// Where the node begins.
  public var mark: SourceMark {
    switch self {
    case .scalar(let scalar): scalar.mark
    case .sequence(_, let mark), .mapping(_, let mark): mark
    }
  }
}

extension YAMLNode {
  fileprivate init(
    _ node: Node, in source: YAMLSource, depth: Int, _ place: inout Reading
  ) throws(Complaint) {
    let mark = try source.checkedMark(of: node, &place)
    guard depth < YAMLDocument.depthLimit else { throw source.complaint(.tooDeep, at: mark) }
    switch node {
    case .scalar(let scalar):
      self = .scalar(
        Scalar(text: scalar.string, isQuoted: scalar.style.isQuoted, mark: mark))
    case .sequence(let sequence):
      var nodes: [YAMLNode] = []
      for element in sequence {
        nodes.append(try YAMLNode(element, in: source, depth: depth + 1, &place))
      }
      self = .sequence(nodes, mark)
    case .mapping(let mapping):
      var entries: [Entry] = []
      var names: Set<String> = []
      for (key, value) in mapping {
        guard case .scalar(let scalar) = key else {
          throw source.complaint(.keyIsNoText, at: source.mark(of: key, &place.cursor))
        }
        let name = Scalar(
          text: scalar.string, isQuoted: scalar.style.isQuoted,
          mark: try source.checkedMark(of: key, &place))
        guard names.insert(name.text).inserted else {
          throw source.complaint(.duplicateKey(name.text), at: name.mark)
        }
        let content = try YAMLNode(value, in: source, depth: depth + 1, &place)
        entries.append(Entry(key: name, value: content))
      }
      self = .mapping(entries, mark)
    case .alias: throw source.complaint(.alias, at: mark)
    }
  }
}

/// How far a text has been read.
private struct Reading {
  var last: (line: Int, column: Int) = (0, 0)
  var cursor = YAMLSource.Cursor()
}

extension YAMLSource {
  /// The place of a node that is plain data; one that stands before its neighbour is the target of
  /// an alias, which Yams has put in place of it.
  fileprivate func checkedMark(
    of node: Node, _ reading: inout Reading
  ) throws(Complaint) -> SourceMark {
    let mark = mark(of: node, &reading.cursor)
    if let problem = refusedProperty(of: node, &reading.cursor) {
      throw complaint(problem, at: mark)
    }
    if let place = node.mark {
      if (place.line, place.column) < reading.last { throw complaint(.alias, at: mark) }
      reading.last = (place.line, place.column)
    }
    return mark
  }
}

extension Node.Scalar.Style {
  fileprivate var isQuoted: Bool {
    switch self {
    case .singleQuoted, .doubleQuoted, .literal, .folded: true
    case .any, .plain: false
    }
  }
}
