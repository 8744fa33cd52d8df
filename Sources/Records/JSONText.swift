/// A piece of JSON (RFC 8259) whose members keep their order.
public indirect enum JSONText: Hashable, Sendable {
  case null
  case bool(Bool)
  case string(String)
  /// A number as it is written.
  case number(String)
  case array([JSONText])
  case object([Member])

  /// A member of an object.
  public struct Member: Hashable, Sendable {
    /// The name.
    public var name: String
    /// The value.
    public var value: JSONText

    /// Makes a member.
    public init(_ name: String, _ value: JSONText) {
      self.name = name
      self.value = value
    }
  }

  /// A whole number.
  public static func integer(_ number: some BinaryInteger) -> JSONText { .number(String(number)) }

  /// A text, or null.
  public static func optional(_ text: String?) -> JSONText { text.map { .string($0) } ?? .null }

  /// The JSON on one line, without spaces.
  public var text: String {
    var result = ""
    append(to: &result)
    return result
  }

  private func append(to result: inout String) {
    switch self {
    case .null: result += "null"
    case .bool(let value): result += value ? "true" : "false"
    case .string(let text): result += JSONText.quoted(text)
    case .number(let text): result += text
    case .array(let items):
      result += "["
      for (index, item) in items.enumerated() {
        if index > 0 { result += "," }
        item.append(to: &result)
      }
      result += "]"
    case .object(let members):
      result += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { result += "," }
        result += JSONText.quoted(member.name) + ":"
        member.value.append(to: &result)
      }
      result += "}"
    }
  }

  /// A text in quotes; control characters are escaped, also those that a terminal obeys.
  private static func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy {
      (32...126).contains($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
    }
    if isPlain { return "\"" + text + "\"" }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if isSafe(scalar) {
          result.unicodeScalars.append(scalar)
        } else {
          for unit in String(Character(scalar)).utf16 {
            let digits = String(unit, radix: 16)
            result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
          }
        }
      }
    }
    return result + "\""
  }

  private static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
    // Most letters are of Latin, which is quickly told.
    if (32...126).contains(scalar.value) || (0xC0...0x24F).contains(scalar.value) { return true }
    return switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: false
    default: true
    }
  }
}
