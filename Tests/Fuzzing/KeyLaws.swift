import Terminal

/// The bytes of a terminal: the first one says how they come in pieces.
///
/// However they come, the same keys come out, and none is a private key of the editor. Only
/// behind an escape they are not cut: an escape that comes alone is the Escape key.
func checkKeys(_ input: [UInt8], _ laws: inout Laws) {
  let bytes = Array(input.dropFirst())
  let whole = keys(of: [bytes])
  for size in [1, 2, 3, 1 + Int(input.first ?? 0)] {
    laws.require(
      keys(of: pieces(of: bytes, size)) == whole, "pieces of \(size) bytes give other keys")
  }
  for key in whole {
    switch key {
    case .character(let scalar):
      laws.require(!(0x80...0x9F).contains(scalar.value), "\(scalar.value) can be typed")
    case .lineBreak, .movement: break
    case .paste(let text):
      laws.require(
        text.unicodeScalars.allSatisfy { !isControl($0) }, "a paste holds a control character")
    }
  }
}

private func keys(of pieces: [[UInt8]]) -> [KeyDecoder.Key] {
  var decoder = KeyDecoder()
  return pieces.flatMap { decoder.take($0) }
}

/// Pieces of at least this many bytes, none of which ends in an escape.
private func pieces(of bytes: [UInt8], _ size: Int) -> [[UInt8]] {
  var pieces: [[UInt8]] = []
  var piece: [UInt8] = []
  for byte in bytes {
    piece.append(byte)
    guard piece.count >= size, byte != 0x1B else { continue }
    pieces.append(piece)
    piece = []
  }
  return pieces + [piece]
}

private func isControl(_ scalar: Unicode.Scalar) -> Bool {
  scalar != "\n" && (scalar.value < 32 || (127...159).contains(scalar.value))
}
