import Qualification

/// A name as it is found in texts: its words in their order or the last one first, parted by a space, a
/// hyphen as in file names, a comma as in tables, the end of a line.
struct WrittenName {
  /// The longest run of letters of ASCII, which every writing holds.
  let probe: [UInt8]

  /// The name of which it is one way of writing.
  let name: String

  private let words: [[Character]]
  /// Behind how many words the family name ends where it stands first, which takes a comma or the
  /// like; nothing where it stands last.
  private let turn: Int?
  /// Whether it is found only behind a title, as a family name alone can be somebody else's.
  private let isTitled: Bool
  /// As it is written, where capitals tell a name from a word; nothing where they do not matter.
  private let exact: [Character]?

  /// The ways of writing a name.
  static func writings(of name: String) -> [WrittenName] {
    let words = NameWords(name).words
    var orders = [words]
    // A title stands behind a comma, or the first name does.
    let before = NameWords(String(name.prefix { $0 != "," })).words
    let behind = String(name.drop { $0 != "," }.dropFirst())
    if before.count > 1, isSuffix(behind) {
      orders.append(before)
    } else if !before.isEmpty, before.count < words.count {
      orders.append(Array(words.dropFirst(before.count)) + before)
    }
    var writings: [WrittenName] = []
    for order in orders {
      writings.append(WrittenName(order, of: name))
      // A family name has several words: "van der Berg", "Meyer-Landrut".
      for start in order.indices.dropFirst() {
        let turned = Array(order[start...] + order[..<start])
        writings.append(WrittenName(turned, of: name, turn: order.count - start))
      }
    }
    if let family = familyName(in: name) {
      writings.append(WrittenName(NameWords(family).words, of: name, isTitled: true))
    }
    // "Müller" is also written "Muller".
    var plain = ""
    for scalar in name.unicodeScalars where scalar != "\u{308}" {
      plain.unicodeScalars.append(plainVowels[scalar] ?? scalar)
    }
    return plain == name ? writings : writings + self.writings(of: plain)
  }

  /// The family name in a name of several words, as it is written; nothing where it can't be told.
  static func familyName(in name: String) -> String? {
    let before = name.prefix { $0 != "," && $0 != "(" }
    let behind = String(name.drop { $0 != "," }.dropFirst())
    let words = before.split { $0.isWhitespace }
    let isFirst = !behind.trimmed.isEmpty && !isSuffix(behind)
    guard words.count > 1 || isFirst,
      let family = isFirst ? String(before).trimmed : words.last.map(String.init),
      NameWords(family).words.joined().count > 2
    else { return nil }
    return family
  }

  /// Whether what stands behind a comma is no name but a title or a degree: Jr., PhD, MBA.
  private static func isSuffix(_ text: String) -> Bool {
    let words = text.split { !$0.isLetter && !$0.isNumber }
    return words.allSatisfy { word in
      ["jr", "sr", "esq", "ii", "iii", "iv"].contains(word.lowercased())
        || word.count <= 5 && word.count { $0.isUppercase } > 1
    }
  }

  private init(
    _ words: [String], of name: String, turn: Int? = nil, isTitled: Bool = false
  ) {
    self.name = name
    self.words = words.map { FoldedText($0).letters }
    self.turn = turn
    self.isTitled = isTitled
    let written = name.split { !$0.isLetter && !$0.isNumber }.last.map { Array($0) }
    exact = written.flatMap {
      words.count == 1 && !isTitled && $0.first?.isUppercase == true ? $0 : nil
    }
    probe = asciiRun(in: self.words.flatMap { $0 + [" "] })
  }

  /// The range of the name that begins at a place in a text; nothing where none does.
  func range(in text: FoldedText, at start: Int) -> Range<Int>? {
    let letters = text.letters
    guard letters[start] == words[0][0], words[0][0].isSpaceless || !isWord(letters, start - 1)
    else {
      return nil
    }
    if isTitled, !isBehindTitle(letters, start) { return nil }
    var index = start
    for (place, word) in words.enumerated() {
      if place > 0 {
        let before = words[place - 1]
        let isTurn = place == turn
        guard
          let next = behindParting(
            letters, index, after: before, isTurn: isTurn,
            isMarked: isTurn && isInCapitals(text, start..<index))
        else { return nil }
        // The name behind a family name in capitals is not, as in a heading both would be.
        if isTurn, !letters[index..<next].contains(where: { ",;\t".contains($0) }),
          next + 1 < letters.count, isInCapitals(text, next..<next + 2)
        {
          return nil
        }
        index = next
      }
      guard index + word.count <= letters.count,
        letters[index..<index + word.count].elementsEqual(word)
      else { return nil }
      index += word.count
      guard word[word.count - 1].isSpaceless || !isWord(letters, index) else { return nil }
    }
    if let exact {
      let written = text.text[text.places[start]...text.places[index - 1]]
      // As it is written, or in capitals as in headings.
      guard written.elementsEqual(exact) || written.allSatisfy({ !$0.isLowercase }) else {
        return nil
      }
    }
    return start..<index
  }

  /// Whether a family name is written in capitals, which tells it from the names before and behind it.
  private func isInCapitals(_ text: FoldedText, _ range: Range<Int>) -> Bool {
    let written = text.text[text.places[range.lowerBound]...text.places[range.upperBound - 1]]
    return written.count > 1 && written.allSatisfy { !$0.isLetter || $0.isUppercase }
  }

  /// Whether a title stands before a place, such as `Ms`.
  private func isBehindTitle(_ letters: [Character], _ start: Int) -> Bool {
    var end = start
    while end > 0, start - end < 2, letters[end - 1] == " " || letters[end - 1] == "." { end -= 1 }
    guard end < start else { return false }
    var begin = end
    while isWord(letters, begin - 1), end - begin < 9 { begin -= 1 }
    return WrittenName.titles.contains(String(letters[begin..<end]))
  }

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "herr", "herrn", "frau",
    "hr",
    "fr", "mme", "madame", "monsieur", "mlle", "senor", "senora", "sr", "sra", "signor", "signora",
  ]

  /// The place of the next word behind what parts words; nothing where something else stands there.
  private func behindParting(
    _ letters: [Character], _ start: Int, after word: [Character], isTurn: Bool,
    isMarked: Bool
  ) -> Int? {
    var index = start
    while index < letters.count, index - start < 4, !isWord(letters, index) {
      // A line break as transcripts write it.
      if letters[index] == "\\", index + 1 < letters.count, letters[index + 1] == "n" { index += 1 }
      index += 1
    }
    guard index < letters.count else { return nil }
    let parting = letters[start..<index]
    if parting.isEmpty { return word[word.count - 1].isSpaceless ? index : nil }
    if parting.contains(where: { "!?:=|".contains($0) }) { return nil }
    let hasSpace = parting.contains(" ")
    let hasComma = parting.contains { ",;\t".contains($0) }
    if isTurn { return hasComma || isMarked && parting.allSatisfy({ $0 == " " }) ? index : nil }
    // "I met Grace, Hopper said" has no name in it, though a row of a table has; nor has the end of a
    // sentence, though an initial has.
    if hasSpace, hasComma || parting.first == "." && word.count > 3 { return nil }
    return index
  }

  private func isWord(_ letters: [Character], _ index: Int) -> Bool {
    letters.indices.contains(index) && (letters[index].isLetter || letters[index].isNumber)
  }
}

/// Letters with two dots without them.
private let plainVowels: [Unicode.Scalar: Unicode.Scalar] = [
  "ä": "a", "ö": "o", "ü": "u", "Ä": "A", "Ö": "O", "Ü": "U",
]

/// A text as it is found in texts word for word: a mail address, the name of a profile, a sign.
struct WrittenLiteral {
  /// What it is, which tells where it ends.
  enum Kind: Sendable { case plain, name, email, profile }

  /// The longest run of letters of ASCII in it.
  let probe: [UInt8]

  private let letters: [Character]
  private let kind: Kind

  init(_ text: String, _ kind: Kind) {
    letters = FoldedText(text).letters
    self.kind = kind
    probe = asciiRun(in: letters)
  }

  /// The range of it that begins at a place in a text, for a profile with its address in the web;
  /// nothing where none does.
  func range(in text: FoldedText, at start: Int) -> Range<Int>? {
    let all = text.letters
    guard let end = end(in: all, at: start) else { return nil }
    func isPart(_ index: Int) -> Bool {
      all.indices.contains(index) && (all[index].isLetter || all[index].isNumber)
    }
    switch kind {
    case .plain: return start..<end
    case .name:
      let isInWord =
        isPart(start) && isPart(start - 1) || isPart(end - 1) && isPart(end)
      return isInWord ? nil : start..<end
    case .email:
      // `ann@x.example` is no part of `joe.ann@x.example` or `ann@x.example.org`.
      if isPart(start - 1) || isPart(end) { return nil }
      let isLonger = start > 1 && ".-_+".contains(all[start - 1]) && isPart(start - 2)
      let goesOn = end < all.count && ".-".contains(all[end]) && isPart(end + 1)
      return isLonger || goesOn ? nil : start..<end
    case .profile:
      if isPart(start - 1) || isPart(end) { return nil }
      if end < all.count, "-_".contains(all[end]), isPart(end + 1) { return nil }
      return addressStart(in: all, start)..<end
    }
  }

  private func end(in all: [Character], at start: Int) -> Int? {
    var (index, own) = (start, 0)
    while own < letters.count {
      guard index < all.count else { return nil }
      if all[index] == letters[own] {
        index += 1
      } else if letters[own] == "@", all[index...].prefix(3).elementsEqual("%40") {
        index += 3
      } else {
        return nil
      }
      own += 1
    }
    return index
  }

  /// Where the address in the web begins that ends in a name; the name itself where none does.
  private func addressStart(in all: [Character], _ start: Int) -> Int {
    var index = start
    while index > 0, start - index < 60, !all[index - 1].isWhitespace,
      !"\"'<>()[]{},;|=".contains(all[index - 1])
    {
      index -= 1
    }
    let address = String(all[index..<start])
    return ["linkedin.", "xing."].contains(where: { address.contains($0) }) ? index : start
  }
}

/// The name that a profile has at the end of its address; nothing where it tells nobody from others.
func profileHandle(_ profile: String) -> String? {
  let path = profile.prefix { !"?#".contains($0) }.split(separator: "/").map(String.init)
  if let place = path.firstIndex(where: { ["in", "pub", "profile"].contains($0.lowercased()) }),
    place + 1 < path.count
  {
    return path[place + 1].count > 3 ? path[place + 1] : nil
  }
  guard let last = path.last, !last.contains("."), last.count > 3 else { return nil }
  return last.hasPrefix("@") ? String(last.dropFirst()) : last
}

/// The longest run of letters and digits of ASCII.
func asciiRun(in letters: [Character]) -> [UInt8] {
  letters.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    .max { $0.count < $1.count }.map { $0.compactMap(\.asciiValue) } ?? []
}

extension Character {
  /// Whether it is of a script that is written without spaces, where no word has an edge.
  var isSpaceless: Bool {
    switch unicodeScalars.first?.value ?? 0 {
    case 0xE00...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF, 0x3400...0x9FFF,
      0xAC00...0xD7AF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
