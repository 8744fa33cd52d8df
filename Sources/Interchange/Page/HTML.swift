/// A piece of a page: text, or an element with what is in it.
///
/// Names of elements and attributes are literals of the program; whatever comes from a record is text
/// or the value of an attribute, and both are escaped in one place, where the piece is written.
public indirect enum HTML: Sendable {
  case text(String)
  case element(StaticString, [Attribute], [HTML])
  /// Several pieces, one after another.
  case group([HTML])
  /// The rules for how the page looks, which are the program's own.
  case style(StaticString)

  /// An attribute of an element.
  public struct Attribute: Sendable {
    let name: StaticString
    let value: String

    /// Makes an attribute.
    public init(_ name: StaticString, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// Nothing.
  public static let nothing = HTML.group([])

  /// An element with attributes, in their order, and pieces in it.
  public static func tag(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:], _ inside: HTML...
  ) -> HTML {
    .element(name, attributes.map { Attribute($0.key, $0.value) }, inside)
  }

  /// An element with attributes, in their order, and a list of pieces in it.
  public static func tag(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
    all inside: [HTML]
  ) -> HTML {
    .element(name, attributes.map { Attribute($0.key, $0.value) }, inside)
  }

  /// A text of a person, whose direction of writing is its own and reaches no further.
  public static func words(_ text: String) -> HTML { .tag("bdi", [:], .text(text)) }
}

extension HTML: ExpressibleByStringLiteral {
  /// Makes a text of the program.
  public init(stringLiteral value: String) { self = .text(value) }
}

extension HTML {
  /// The piece as UTF-8.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return bytes
  }

  /// Appends the piece as UTF-8.
  public func append(to bytes: inout [UInt8]) {
    switch self {
    case .text(let text): HTML.escape(text, to: &bytes)
    case .group(let pieces): for piece in pieces { piece.append(to: &bytes) }
    case .style(let rules):
      bytes += "<style>".utf8
      bytes += rules.description.utf8
      bytes += "</style>\n".utf8
    case .element(let name, let attributes, let inside):
      let name = name.description
      bytes.append(UInt8(ascii: "<"))
      bytes += name.utf8
      for attribute in attributes {
        bytes.append(UInt8(ascii: " "))
        bytes += attribute.name.description.utf8
        bytes += "=\"".utf8
        HTML.escape(attribute.value, to: &bytes)
        bytes.append(UInt8(ascii: "\""))
      }
      bytes.append(UInt8(ascii: ">"))
      if HTML.voids.contains(name) { return }
      for piece in inside { piece.append(to: &bytes) }
      bytes += "</".utf8
      bytes += name.utf8
      bytes.append(UInt8(ascii: ">"))
      if HTML.blocks.contains(name) { bytes.append(10) }
    }
  }

  /// The elements that have no end.
  private static let voids: Set<String> = ["br", "hr", "meta"]

  /// The elements behind which a line ends, so that a page can be read as a text too.
  private static let blocks: Set<String> = [
    "article", "caption", "dl", "figure", "footer", "h1", "h2", "h3", "header", "li", "main", "nav",
    "p", "section", "svg", "table", "title", "tr", "ul",
  ]

  /// The one gate through which text reaches a page: what means something in HTML is escaped, and
  /// what hides or reorders text is shown by its code.
  static func escape(_ text: String, to bytes: inout [UInt8]) {
    if text.utf8.allSatisfy({ isPlain($0) }) {
      bytes += text.utf8
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      case "\"": bytes += "&quot;".utf8
      case "'": bytes += "&#39;".utf8
      case "\n", "\t": bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      default:
        if isShown(scalar) {
          bytes += UTF8.encode(scalar).map { Array($0) } ?? []
        } else {
          bytes += code(of: scalar).utf8
        }
      }
    }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 34, 38, 39, 60, 62: false
    case 32...126: true
    default: false
    }
  }

  /// Whether a scalar only shows itself: no control, no separator of lines, no hidden format.
  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    // Most letters are of Latin, which is quickly told.
    if (32...126).contains(scalar.value) || (0xC0...0x24F).contains(scalar.value) { return true }
    return switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
    // Joiners hold emoji and letters of some scripts together.
    case .format: scalar == "\u{200C}" || scalar == "\u{200D}"
    default: true
    }
  }

  /// A scalar as its code, such as `\x1b` or `\u{202e}`, as terminals are shown it.
  private static func code(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    if scalar.value >= 256 { return "\\u{\(digits)}" }
    return "\\x" + (scalar.value < 16 ? "0" : "") + digits
  }
}
