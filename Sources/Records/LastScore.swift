public import Qualification

/// The last score that a transcript seals, found from its end without reading the rest; nothing where
/// there is none.
public func lastScore(inTranscript bytes: [UInt8]) -> SealedScore? {
  var end = bytes.endIndex
  while end > bytes.startIndex {
    let start = bytes[..<end].lastIndex(of: 10).map { $0 + 1 } ?? bytes.startIndex
    if let score = score(inLine: bytes[start..<end]) { return score }
    end = max(start - 1, bytes.startIndex)
    if start == bytes.startIndex { return nil }
  }
  return nil
}

private func score(inLine bytes: ArraySlice<UInt8>) -> SealedScore? {
  let line = bytes.last == 13 ? bytes.dropLast() : bytes
  guard line.contains(UInt8(ascii: "!")) else { return nil }
  let own = Array(line)
  var scanner = LineScanner(own, 0..<own.count)
  while scanner.next == 32 { _ = scanner.skip(" ") }
  _ = scanner.offset()
  guard scanner.skip("! ") else { return nil }
  return scanner.score()
}
