/// The sentences of a text as UTF-8 offsets, with the marks that end them and without the white
/// space between.
func sentences(of text: String) -> [Range<Int>] {
  let bytes = Array(text.utf8)
  var found: [Range<Int>] = []
  var start = 0
  func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
  var index = 0
  while index < bytes.count {
    let isEnd = [UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!")].contains(bytes[index])
    index += 1
    guard isEnd, index == bytes.count || isSpace(bytes[index]) else { continue }
    found.append(start..<index)
    while index < bytes.count, isSpace(bytes[index]) { index += 1 }
    start = index
  }
  if start < bytes.count { found.append(start..<bytes.count) }
  return found
}

/// The words of a text in small letters, without marks.
func words(of text: String) -> [String] {
  var found: [String] = []
  var word = ""
  for scalar in text.lowercased().unicodeScalars {
    if scalar == "’" {
      word += "'"
    } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || (scalar == "'" && !word.isEmpty)
    {
      word.unicodeScalars.append(scalar)
    } else if !word.isEmpty {
      found.append(word)
      word = ""
    }
  }
  if !word.isEmpty { found.append(word) }
  return found
}

/// Whether words hold one of some phrases, each of words with a space between.
func holds(_ words: [String], anyOf phrases: [String]) -> Bool {
  let text = " " + words.joined(separator: " ") + " "
  return phrases.contains { text.contains(" " + $0 + " ") }
}
