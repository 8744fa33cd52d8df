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
  }

  private var partial: [UInt8] = []
  private var pasted: [UInt8]?

  private static let escape: UInt8 = 0x1B
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
      } else if mayBecomePaste(from: index) {
        break
      } else if isLineBreak(at: index) {
        keys.append(.lineBreak)
        index += 2
      } else {
        guard let (scalar, length) = decode(from: index) else { break }
        if let scalar, !(0x80...0x9F).contains(scalar.value) { keys.append(.character(scalar)) }
        index += length
      }
    }
    partial.removeFirst(min(index, partial.count))
    return keys
  }

  /// Whether the bytes end in the beginning of a paste, of which more may come.
  private func mayBecomePaste(from index: Int) -> Bool {
    let rest = partial[index...]
    // A lone escape is a key of its own.
    return rest.count > 1 && rest.count < KeyDecoder.pasteStart.count
      && KeyDecoder.pasteStart.starts(with: rest)
  }

  /// Whether an escape and a line break stand here, which is what Alt-Enter sends.
  private func isLineBreak(at index: Int) -> Bool {
    partial[index] == KeyDecoder.escape && index + 1 < partial.count
      && (partial[index + 1] == 10 || partial[index + 1] == 13)
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
