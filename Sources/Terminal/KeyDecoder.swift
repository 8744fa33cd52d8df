/// Turns the bytes of a terminal into characters and pastes; any bytes are taken.
///
/// Bytes that are no UTF-8 become U+FFFD. Control characters of the second set can't be typed:
/// they are the editor's private keys.
package struct KeyDecoder {
  /// What came out of the bytes.
  package enum Key: Hashable {
    case character(Unicode.Scalar)
    /// A text that the terminal marked as pasted, with its line breaks.
    case paste(String)
    /// Alt-Enter: the line goes on in a new row.
    case lineBreak
    /// A key that moves the cursor or deletes, known by the sequence that it sends.
    case movement(Movement)
  }

  /// What a key that sends a sequence does.
  package enum Movement: Int, Hashable, CaseIterable, Sendable {
    case left, right, up, down, home, end, delete, wordLeft, wordRight
  }

  /// Whether a paste has begun whose end has not come.
  var isPasting: Bool { pasted != nil }

  /// Whether sequences go on as they came, as the user has bound some of them.
  var passesSequences = false

  private var partial: [UInt8] = []
  private var pasted: [UInt8]?

  static let escape: UInt8 = 0x1B
  private static let pasteStart: [UInt8] = Array("\u{1B}[200~".utf8)
  private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

  package init() {}

  /// Takes bytes as they were read, and gives the keys that are complete.
  package mutating func take(_ bytes: some Sequence<UInt8>) -> [Key] {
    partial += bytes
    var keys: [Key] = []
    var index = 0
    while index < partial.count {
      if pasted != nil {
        let (next, isWaiting) = takePaste(from: index, &keys)
        index = next
        if isWaiting { break }
      } else if partial[index...].starts(with: KeyDecoder.pasteStart) {
        pasted = []
        index += KeyDecoder.pasteStart.count
      } else if isLineBreak(at: index) {
        keys.append(.lineBreak)
        index += 2
      } else if let sequence = sequence(at: index) {
        if sequence.isEmpty { break }
        if passesSequences {
          keys += sequence.map { .character(Unicode.Scalar($0)) }
        } else if let movement = KeyDecoder.movement(sequence) {
          keys.append(.movement(movement))
        }
        index += sequence.count
      } else {
        guard let (scalar, length) = decode(from: index) else { break }
        if let scalar, !(0x80...0x9F).contains(scalar.value) { keys.append(.character(scalar)) }
        index += length
      }
    }
    partial.removeFirst(min(index, partial.count))
    return keys
  }

  /// The longest sequence that a key sends; more is none.
  private static let longestSequence = 32

  /// The sequence at a place (ECMA-48, 5.4; SS3 and one character); nothing where none begins, and
  /// an empty one while bytes of it are missing.
  private func sequence(at index: Int) -> ArraySlice<UInt8>? {
    let rest = partial[index...]
    // A lone escape is a key of its own.
    guard rest.count > 1, rest[index] == KeyDecoder.escape else { return nil }
    switch rest[index + 1] {
    case UInt8(ascii: "O"):
      guard rest.count > 2 else { return [] }
      let isFinal = (0x40...0x7E).contains(rest[index + 2])
      return isFinal ? rest[...(index + 2)] : nil
    case UInt8(ascii: "["):
      // The console's function keys have one more of these.
      let start = rest.count > 2 && rest[index + 2] == UInt8(ascii: "[") ? index + 3 : index + 2
      let window = rest.prefix(KeyDecoder.longestSequence)[start...]
      guard let end = window.firstIndex(where: { !(0x20...0x3F).contains($0) }) else {
        return rest.count < KeyDecoder.longestSequence ? [] : nil
      }
      return (0x40...0x7E).contains(rest[end]) ? rest[...end] : nil
    default: return nil
    }
  }

  /// What a sequence stands for, as xterm, rxvt and the console send it; nothing for other keys and
  /// for what a terminal answers.
  private static func movement(_ sequence: ArraySlice<UInt8>) -> Movement? {
    let body = String(decoding: sequence.dropFirst(2), as: UTF8.self)
    let isWide = body.hasPrefix("1;") && body.utf8.count == 4 && body.dropFirst(2).first != "2"
    switch body.last {
    case "A": return body.utf8.count == 1 ? .up : nil
    case "B": return body.utf8.count == 1 ? .down : nil
    case "C": return body.utf8.count == 1 ? .right : isWide ? .wordRight : nil
    case "D": return body.utf8.count == 1 ? .left : isWide ? .wordLeft : nil
    case "c": return body == "c" ? .wordRight : nil
    case "d": return body == "d" ? .wordLeft : nil
    case "H": return .home
    case "F": return .end
    case "~":
      let names: [String: Movement] = [
        "1~": .home, "7~": .home, "4~": .end, "8~": .end, "3~": .delete,
      ]
      return names[body]
    default: return nil
    }
  }

  /// Whether an escape and a line break stand here, which is what Alt-Enter sends.
  private func isLineBreak(at index: Int) -> Bool {
    partial[index] == KeyDecoder.escape && index + 1 < partial.count
      && (partial[index + 1] == 10 || partial[index + 1] == 13)
  }

  /// Forgets what has come and is not complete.
  mutating func forget() {
    partial = []
    pasted = nil
  }

  /// Ends a paste whose end has not come: what there is of it is taken.
  mutating func finishPaste() -> [Key] {
    guard let bytes = pasted else { return [] }
    let text = String(decoding: bytes + partial, as: UTF8.self)
    pasted = nil
    partial = []
    return [.paste(pastedText(text))]
  }

  /// Takes what belongs to a paste; gives the place behind it, and whether more has to come.
  private mutating func takePaste(
    from start: Int, _ keys: inout [Key]
  ) -> (next: Int, isWaiting: Bool) {
    var index = start
    while index < partial.count {
      let stop = partial[index...].firstIndex(of: KeyDecoder.escape) ?? partial.count
      pasted?.append(contentsOf: partial[index..<stop])
      index = stop
      let rest = partial[index...]
      if rest.starts(with: KeyDecoder.pasteEnd) {
        keys.append(.paste(pastedText(String(decoding: pasted ?? [], as: UTF8.self))))
        pasted = nil
        return (index + KeyDecoder.pasteEnd.count, false)
      }
      if rest.count < KeyDecoder.pasteEnd.count, KeyDecoder.pasteEnd.starts(with: rest) { break }
      pasted?.append(partial[index])
      index += 1
    }
    return (index, true)
  }

  /// The scalar at a place and its length; nothing while bytes of it are missing.
  private func decode(from index: Int) -> (Unicode.Scalar?, Int)? {
    let lead = partial[index]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    let length = lead >= 0xF0 && lead < 0xF5 ? 4 : lead >= 0xE0 ? 3 : 2
    guard (0xC2...0xF4).contains(lead) else { return ("\u{FFFD}", 1) }
    let available = min(length, partial.count - index)
    for offset in 1..<max(1, available)
    where !(0x80...0xBF).contains(partial[index + offset]) {
      return ("\u{FFFD}", offset)
    }
    if available < length { return nil }
    let text = String(decoding: partial[index..<index + length], as: UTF8.self)
    let scalars = Array(text.unicodeScalars)
    return (scalars.count == 1 ? scalars[0] : "\u{FFFD}", length)
  }
}
