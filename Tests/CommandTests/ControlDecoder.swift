/// Takes the bytes that a terminal is sent apart: characters, controls and sequences (ECMA-48).
struct ControlDecoder {
  enum Item: Hashable {
    case text(Unicode.Scalar)
    case control(UInt8)
    /// `ESC[`, numbers and a letter.
    case csi(ControlSequence)
    /// `ESC` and one character.
    case escape(Character)
    /// A string of the terminal: `ESC]`, `ESC P`, `ESC X`, `ESC ^` or `ESC _`, to its end.
    case string(Character, String)
    /// Bytes that are no UTF-8.
    case malformed([UInt8])
  }

  struct ControlSequence: Hashable {
    /// `?` and the like; what stands before the letter too.
    var prefix = ""
    var numbers: [Int] = []
    var final: Character = " "
    var text = ""
  }

  private enum State {
    case ground
    case escape
    case csi([UInt8])
    case string(Character, [UInt8])
    /// `ESC (` and the like: one more byte belongs to it.
    case charset(Character)
    case character([UInt8], length: Int)
  }

  private var state = State.ground

  /// Whether nothing waits for its end.
  var isAtRest: Bool {
    if case .ground = state { true } else { false }
  }

  /// Takes a byte; gives what is whole with it.
  mutating func take(_ byte: UInt8) -> Item? {
    switch state {
    case .ground: return begin(byte)
    case .escape: return escape(byte)
    case .charset(let kind):
      state = .ground
      return .string(kind, String(Character(Unicode.Scalar(byte))))
    case .csi(let bytes):
      if byte < 32 { return .control(byte) }
      state = .csi(bytes + [byte])
      guard (0x40...0x7E).contains(byte) else { return nil }
      state = .ground
      return .csi(sequence(bytes, byte))
    case .string(let kind, let bytes):
      // ST is ESC \ or, in most terminals, BEL.
      if byte == 7 || (byte == 0x5C && bytes.last == 0x1B) {
        state = .ground
        let body = bytes.last == 0x1B ? bytes.dropLast() : bytes[...]
        return .string(kind, String(decoding: body, as: UTF8.self))
      }
      state = .string(kind, bytes + [byte])
      return nil
    case .character(let bytes, let length):
      guard byte & 0xC0 == 0x80 else {
        state = .ground
        return .malformed(bytes + [byte])
      }
      let all = bytes + [byte]
      guard all.count == length else {
        state = .character(all, length: length)
        return nil
      }
      state = .ground
      return character(all)
    }
  }

  private mutating func begin(_ byte: UInt8) -> Item? {
    switch byte {
    case 0x1B:
      state = .escape
      return nil
    case 0..<32, 127: return .control(byte)
    case 32..<127: return .text(Unicode.Scalar(byte))
    case 0xC2..<0xE0: state = .character([byte], length: 2)
    case 0xE0..<0xF0: state = .character([byte], length: 3)
    case 0xF0..<0xF5: state = .character([byte], length: 4)
    default: return .malformed([byte])
    }
    return nil
  }

  private mutating func escape(_ byte: UInt8) -> Item? {
    let character = Character(Unicode.Scalar(byte))
    state = .ground
    switch character {
    case "[": state = .csi([])
    case "]", "P", "X", "^", "_": state = .string(character, [])
    case "(", ")", "*", "+", "#", "%": state = .charset(character)
    default: return .escape(character)
    }
    return nil
  }

  private func character(_ bytes: [UInt8]) -> Item {
    let text = String(decoding: bytes, as: UTF8.self).unicodeScalars
    guard text.count == 1, let scalar = text.first, scalar.value != 0xFFFD || bytes[0] == 0xEF
    else { return .malformed(bytes) }
    return .text(scalar)
  }

  private func sequence(_ bytes: [UInt8], _ final: UInt8) -> ControlSequence {
    let body = String(decoding: bytes, as: UTF8.self)
    let last = Character(Unicode.Scalar(final))
    let fields = body.filter { $0.isNumber || $0 == ";" }
      .split(separator: ";", omittingEmptySubsequences: false)
    return ControlSequence(
      prefix: body.filter { !$0.isNumber && $0 != ";" },
      numbers: fields == [""] ? [] : fields.map { Int($0) ?? 0 },
      final: last, text: "ESC [\(body)\(last)")
  }
}
