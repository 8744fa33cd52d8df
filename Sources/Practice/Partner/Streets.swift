import Qualification

/// The streets that a call names: words with capitals before what streets end in; where other names
/// end so too, only behind a house number or where something lies.
func streets(in call: RecordedCall) -> [String] {
  let small = smallWords(of: call)
  var found: [String] = []
  for turn in call.turns {
    let words = pieces(of: turn.text)
    for end in words.indices where isStreetEnd(words[end].core) {
      var start = end
      while start > 0, end - start < 3, !words[start - 1].endsName,
        isPartOfStreet(words[start - 1].core)
      {
        start -= 1
      }
      if start < end, isSentenceStart(start, words) {
        let first = words[start].core.lowercased()
        if small.contains(first) || openingWords.contains(first) { start += 1 }
      }
      let before = start > 0 ? words[start - 1] : nil
      guard start < end || isCompound(words[end].core) else { continue }
      let isPlaced = before.map { isHouseNumber($0.core) || placing.contains($0.core.lowercased()) }
      if doubtfulEnds.contains(words[end].core.lowercased()), isPlaced != true { continue }
      let name = (words[start..<end].map(\.written) + [words[end].core]).joined(separator: " ")
      if !found.contains(name) { found.append(name) }
    }
  }
  return found
}

/// A street with what stands for it, told apart by its words before the last.
func streetStandIn(for street: String, _ name: String) -> String {
  let words = street.split(separator: " ")
  if words.count > 1, let end = words.last { return name + " " + end }
  let end = compoundEnds.first { street.lowercased().hasSuffix($0) } ?? ""
  return name + street.suffix(end.count)
}

/// The length of a house number at the start of a text and of the blank behind it.
func houseNumberLength(_ text: Substring) -> (number: Int, gap: Int)? {
  let number = text.prefix { $0.isNumber || $0.isLetter }
  let gap = text.dropFirst(number.count).prefix { $0 == " " || $0 == "," }
  guard isHouseNumber(String(number)), (1...2).contains(gap.count), gap.last == " " else {
    return nil
  }
  return (number.count, gap.count)
}

/// The length of a British postcode at the start of a text: "LS9 8AG".
func postcodeLength(_ text: Substring) -> Int? {
  let area = text.prefix { $0.isASCII && ($0.isUppercase || $0.isNumber) }
  let letters = area.prefix { $0.isUppercase }.count
  guard (1...2).contains(letters), (2...4).contains(area.count),
    area.dropFirst(letters).first?.isNumber == true
  else { return nil }
  let rest = text.dropFirst(area.count)
  let inner = rest.dropFirst().prefix(3)
  guard rest.first == " ", inner.count == 3, inner.first?.isNumber == true,
    inner.dropFirst().allSatisfy({ $0.isASCII && $0.isUppercase }),
    rest.dropFirst(4).first.map({ !$0.isLetter && !$0.isNumber }) ?? true
  else { return nil }
  return area.count + 4
}

/// A word between blanks: its letters, and whether a mark behind it ends a name.
private struct Piece {
  var core: String
  /// The letters with the stop of a short form.
  var written: String
  var endsName: Bool
  var endsSentence: Bool
}

private func pieces(of text: String) -> [Piece] {
  text.split(whereSeparator: \.isWhitespace).map { piece in
    let bare = piece.drop { !$0.isLetter && !$0.isNumber }
    let core = bare.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "'" }
    let behind = bare.dropFirst(core.count)
    // "St. James Street" goes on behind its stop.
    let isShort = core.count <= 2 && behind == "."
    let plain = core.hasSuffix("'s") ? core.dropLast(2) : core
    return Piece(
      core: String(plain), written: plain + (isShort ? "." : ""),
      endsName: !behind.isEmpty && !isShort,
      endsSentence: behind.contains { ".!?".contains($0) } && !isShort)
  }
}

private func isSentenceStart(_ index: Int, _ words: [Piece]) -> Bool {
  index == 0 || words[index - 1].endsSentence
}

private func isStreetEnd(_ word: String) -> Bool {
  let isWord = streetEnds.contains(word.lowercased()) || doubtfulEnds.contains(word.lowercased())
  return word.first?.isUppercase == true && (isWord || isCompound(word))
}

private func isCompound(_ word: String) -> Bool {
  word.first?.isUppercase == true
    && compoundEnds.contains { word.count > $0.count + 2 && word.lowercased().hasSuffix($0) }
}

private func isPartOfStreet(_ word: String) -> Bool {
  word.first?.isUppercase == true && word.contains(where: \.isLowercase)
}

private func isHouseNumber(_ word: String) -> Bool {
  let digits = word.prefix(while: \.isNumber)
  let letters = word.dropFirst(digits.count)
  return (1...5).contains(digits.count) && digits.first != "0"
    && (letters.isEmpty || letters.count == 1 && letters.allSatisfy(\.isLetter))
}

/// What streets alone end in.
private let streetEnds: Set<String> = [
  "street", "road", "avenue", "boulevard", "crescent", "mews", "highway", "rd", "ave", "blvd",
]

/// What streets end in, and other names as well: a street behind a number or where something lies.
private let doubtfulEnds: Set<String> = [
  "lane", "drive", "way", "close", "court", "terrace", "place", "square", "row", "hill", "gardens",
  "grove", "quay", "wharf", "parade", "walk", "st", "ln", "park", "yard", "green", "rise", "view",
]

/// What the names of streets in one word end in.
private let compoundEnds = ["straße", "strasse", "gasse", "allee", "straat", "gatan", "vej"]

/// What stands before the street on which something lies.
private let placing: Set<String> = ["on", "off", "along", "down", "in", "at", "from", "near"]
