import AnswerParsing
import Hearing
import Qualification

/// What stands for the mail address, web address, phone number or amount of money at the start of a
/// text, and its length in characters.
func figureStandIn(at text: Substring) -> (Int, String)? {
  if let length = emailLength(text) ?? spokenEmailLength(text) {
    return (length, "somebody\(number(of: text.prefix(length)))@example.com")
  }
  if let length = siteLength(text) { return (length, "example.com") }
  if let length = accountLength(text) { return (length, "XX00 0000 0000 0000") }
  if let (lead, length) = extensionLength(text) {
    let digits = text.prefix(length).dropFirst(lead)
    return (length, text.prefix(lead) + phone(for: digits))
  }
  if let (lead, length) = codedAmountLength(text) {
    return (length, text.prefix(lead) + amount(for: text.prefix(length).dropFirst(lead)))
  }
  if let length = phoneLength(text) { return (length, phone(for: text.prefix(length))) }
  if let length = spokenPhoneLength(text) {
    return (length, "555 0\(100 + number(of: text.prefix(length)) % 100)")
  }
  if let length = amountLength(text) { return (length, amount(for: text.prefix(length))) }
  return nil
}

/// A small number that is the same for the same text.
private func number(of text: Substring) -> Int {
  Int(text.lowercased().utf8.reduce(UInt64(7)) { ($0 &* 31 &+ UInt64($1)) % 997 })
}

private func emailLength(_ text: Substring) -> Int? {
  let word = text.prefix { $0.isLetter || $0.isNumber || "@._+-".contains($0) }
  guard let at = word.firstIndex(of: "@"), at != word.startIndex else { return nil }
  var address = word
  while let last = address.last, !last.isLetter && !last.isNumber { address.removeLast() }
  return address[at...].contains(".") ? address.count : nil
}

/// "Ada dot wolf at northwind dot com".
private func spokenEmailLength(_ text: Substring) -> Int? {
  let words = text.split(separator: " ", maxSplits: 12, omittingEmptySubsequences: false)
  guard let at = words.prefix(6).firstIndex(of: "at"), at > 0 else { return nil }
  // Before the "at" stands one word, or several with a dot between.
  for index in 0..<at {
    let isDot = joints.contains(words[index].lowercased())
    guard isDot == (index % 2 == 1), isDot || isPlainWord(words[index], also: "._") else {
      return nil
    }
  }
  guard at % 2 == 1 else { return nil }
  var index = at + 1
  var hasDot = false
  while index < words.count, isPlainWord(words[index]) {
    guard index + 2 < words.count, joints.contains(words[index + 1].lowercased()) else { break }
    hasDot = hasDot || words[index + 1].lowercased() == "dot"
    index += 2
  }
  guard hasDot, index < words.count, topLevels.contains(trimmedMarks(words[index]).lowercased())
  else { return nil }
  return words[..<index].reduce(0) { $0 + $1.count + 1 } + trimmedMarks(words[index]).count
}

/// What joins the parts of an address that is read out.
private let joints: Set<String> = ["dot", "underscore", "dash", "hyphen"]

private func isPlainWord(_ word: Substring, also marks: String = "") -> Bool {
  !word.isEmpty
    && word.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || marks.contains($0) }
}

private func trimmedMarks(_ word: Substring) -> Substring {
  word.prefix { $0.isLetter || $0.isNumber }
}

/// A web address, with what stands behind its slash.
private func siteLength(_ text: Substring) -> Int? {
  var rest = text
  for lead in ["https://", "http://"] where rest.lowercased().hasPrefix(lead) {
    rest = rest.dropFirst(lead.count)
  }
  let host = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == ".") }
  var parts = host.split(separator: ".", omittingEmptySubsequences: false)
  if parts.last?.isEmpty == true { parts.removeLast() }
  guard parts.count > 1, let top = parts.last, topLevels.contains(top.lowercased()),
    parts.allSatisfy({ !$0.isEmpty })
  else { return nil }
  var length = text.count - rest.count + parts.reduce(parts.count - 1) { $0 + $1.count }
  let behind = text.dropFirst(length)
  if behind.first == "/" {
    length += behind.prefix { !$0.isWhitespace && !",;)".contains($0) }.count
    while let last = text.prefix(length).last, ".!?".contains(last) { length -= 1 }
  }
  return length
}

/// A number read out digit by digit, seven of them at least: "oh two oh, seven nine double four".
private func spokenPhoneLength(_ text: Substring) -> Int? {
  var end = 0
  var digits = 0
  var rest = text
  while true {
    let gap = rest.prefix { " ,-".contains($0) }
    let word = rest.dropFirst(gap.count).prefix { $0.isLetter }
    let name = word.lowercased()
    guard !word.isEmpty, digits == 0 || !gap.isEmpty else { break }
    let isRepeat = ["double", "triple"].contains(name)
    guard isRepeat || digitNames.contains(name) else { break }
    rest = rest.dropFirst(gap.count + word.count)
    if !isRepeat {
      digits += 1
      end = text.count - rest.count
    }
  }
  return digits >= 6 ? end : nil
}

private func phoneLength(_ text: Substring) -> Int? {
  guard let first = text.first, first == "+" || first == "0" || first == "(" || first.isNumber
  else { return nil }
  var word = text.prefix { $0.isNumber || "+ ()-./".contains($0) }
  while let last = word.last, !last.isNumber { word.removeLast() }
  let digits = word.count(where: \.isNumber)
  let next = text.dropFirst(word.count).drop { $0 == " " }.prefix { $0.isLetter }.lowercased()
  if currencies.contains(next) { return nil }
  // A date has eight digits at most, and a year may stand before another number.
  if digits >= 9 || digits >= 7 && !first.isNumber { return word.count }
  // Three and four, as a number of one town is written; a sum has its comma before three.
  let groups = word.split { " -.".contains($0) }.map(\.count)
  return groups == [3, 4] && digits == 7 ? word.count : nil
}

/// The number of a bank account, as IBAN writes it.
private func accountLength(_ text: Substring) -> Int? {
  let country = text.prefix(2)
  guard country.count == 2, country.allSatisfy({ $0.isASCII && $0.isUppercase }) else { return nil }
  var word = text.prefix { $0.isASCII && ($0.isUppercase || $0.isNumber || $0 == " ") }
  while let last = word.last, !last.isNumber { word.removeLast() }
  let signs = word.filter { $0 != " " }
  return signs.dropFirst(2).prefix(2).allSatisfy(\.isNumber) && signs.count >= 15
    && signs.count(where: \.isNumber) >= 10 ? word.count : nil
}

/// The short number behind "extension", with the length of what leads to it.
private func extensionLength(_ text: Substring) -> (lead: Int, length: Int)? {
  guard
    let word = ["extension", "ext", "durchwahl"].first(where: { text.lowercased().hasPrefix($0) })
  else { return nil }
  var rest = text.dropFirst(word.count)
  guard rest.first.map({ !$0.isLetter }) ?? false else { return nil }
  for filler in [".", ":", " is", " number", " "] where rest.lowercased().hasPrefix(filler) {
    rest = rest.dropFirst(filler.count)
  }
  let digits = rest.drop { $0 == " " }
  let count = digits.prefix(while: \.isNumber).count
  let lead = text.count - digits.count
  return (2...6).contains(count) ? (lead, lead + count) : nil
}

/// A figure behind the code of its currency, with the length of what leads to it: "DKK 900".
private func codedAmountLength(_ text: Substring) -> (lead: Int, length: Int)? {
  let code = text.prefix(3)
  guard code.count == 3, code.allSatisfy({ $0.isASCII && $0.isUppercase }),
    currencies.contains(code.lowercased())
  else { return nil }
  let rest = text.dropFirst(3).drop { $0 == " " }
  var figure = rest.prefix { $0.isNumber || $0 == "," || $0 == "." }
  while let last = figure.last, !last.isNumber { figure.removeLast() }
  let lead = text.count - rest.count
  return figure.isEmpty ? nil : (lead, lead + figure.count)
}

private func phone(for text: Substring) -> String {
  var digits = number(of: text)
  return String(
    text.map { character in
      guard character.isNumber else { return character }
      digits = (digits * 7 + 3) % 997
      return Character(String(digits % 10))
    })
}

/// The length of an amount of money: a currency before or behind the figure, or k and m behind it.
private func amountLength(_ text: Substring) -> Int? {
  let sign = text.first.map { "$€£¥".contains($0) } ?? false
  let body = sign ? text.dropFirst() : text
  guard body.first?.isNumber == true else { return nil }
  var figure = body.prefix { $0.isNumber || $0 == "," || $0 == "." }
  while let last = figure.last, !last.isNumber { figure.removeLast() }
  let behind = body.dropFirst(figure.count)
  let hasUnit =
    behind.first.map { "kKmM€£".contains($0) } ?? false
    && behind.dropFirst().first.map { !$0.isLetter } ?? true
  let next = behind.drop { $0 == " " }.prefix { $0.isLetter }.lowercased()
  guard sign || hasUnit || currencies.contains(next) || beginsRange(next, behind) else {
    return nil
  }
  return (sign ? 1 : 0) + figure.count
}

/// Whether the upper end of a range of amounts comes next: "20 and 25 thousand", "20-25k".
private func beginsRange(_ next: String, _ behind: Substring) -> Bool {
  let rest = behind.drop { $0 == " " }
  let isJoined = ["and", "to", "or"].contains(next)
  guard isJoined || rest.first == "-" || rest.first == "–" else { return false }
  let upper = rest.dropFirst(isJoined ? next.count : 1).drop { $0 == " " }
  return upper.first?.isNumber == true && amountLength(upper) != nil
}

/// The amounts of money that are said in words alone, by the UTF-8 offset at which they begin: the
/// length in characters, and the same amount in figures, three tenths larger.
func amountsInWords(in text: String) -> [Int: (Int, String)] {
  var found: [Int: (Int, String)] = [:]
  for expectation in [nil, Expectation(kind: .budget)] {
    let understood = understand(
      text, said: Day(number: 0), expecting: expectation, settings: Settings(), cues: [])
    for reading in understood.readings {
      guard case .money(var money, _) = reading.value, !money.isOpen else { continue }
      let words = text.slice(reading.range)
      if words.contains(where: \.isNumber) || found[reading.range.lowerBound] != nil { continue }
      if expectation != nil,
        !isSum(words, before: text.slice(reading.range.upperBound..<text.utf8.count))
      {
        continue
      }
      money.lower = money.lower.map { $0 / 10 * 13 }
      money.upper = money.upper.map { $0 / 10 * 13 }
      found[reading.range.lowerBound] = (words.count, phrase(for: money))
    }
  }
  return found
}

/// Whether a number in words without a currency is a sum of money, and counts nothing that is named.
private func isSum(_ words: String, before rest: String) -> Bool {
  let parts = words.lowercased().split { !$0.isLetter }
  return parts.contains { scales.contains(String($0)) } && countsNothing(before: rest[...])
}

private func countsNothing(before rest: Substring) -> Bool {
  let next = rest.drop { $0 == " " }
  let word = next.prefix { $0.isLetter || $0 == "'" }.lowercased()
  return word.isEmpty ? next.first?.isNumber != true : functionWords.contains(word)
}

/// The figures of ten thousand and more, or with a comma before three, that name no currency and count
/// nothing that is named: "40,000 for the year".
func bareAmounts(in text: String) -> [Int: (Int, String)] {
  var found: [Int: (Int, String)] = [:]
  var rest = text[...]
  var before: Character = " "
  while let first = rest.first {
    guard first.isASCII, first.isNumber, !before.isLetter, !before.isNumber,
      !"-/.:".contains(before)
    else {
      before = rest.removeFirst()
      continue
    }
    var figure = rest.prefix { $0.isASCII && $0.isNumber || $0 == "," }
    while figure.last == "," { figure.removeLast() }
    let groups = figure.split(separator: ",")
    let isGrouped = groups.count > 1 && groups.dropFirst().allSatisfy { $0.count == 3 }
    let behind = rest.dropFirst(figure.count)
    let isWhole = behind.first.map { !"-/:%".contains($0) && !$0.isLetter } ?? true
    if isGrouped || groups.count == 1 && figure.count >= 5, isWhole, countsNothing(before: behind) {
      let offset = text.utf8.distance(from: text.startIndex, to: rest.startIndex)
      found[offset] = (figure.count, amount(for: figure))
    }
    before = figure.last ?? first
    rest = behind
  }
  return found
}

/// An amount three tenths larger, written as the one it stands for; so amounts keep their order.
private func amount(for text: Substring) -> String {
  let figure = text.filter(\.isNumber)
  guard let value = Int(figure), value <= Int.max / 13 else { return String(text) }
  var digits = Array(String(value * 13 / 10))
  if digits.count < figure.count {
    digits = Array(repeating: "0", count: figure.count - digits.count) + digits
  }
  var result: [Character] = []
  for character in text.reversed() {
    if character.isNumber {
      result.append(digits.popLast() ?? "0")
    } else {
      if character.isCurrencySymbol { result += digits.reversed(); digits = [] }
      result.append(character)
    }
  }
  result += digits.reversed()
  return grouped(String(result.reversed()), as: text)
}

/// A figure that has grown out of its first group of three, with the comma that is due there.
private func grouped(_ figure: String, as text: Substring) -> String {
  guard text.contains(",") else { return figure }
  let sign = figure.prefix { !$0.isNumber }
  let first = figure.dropFirst(sign.count).prefix(while: \.isNumber)
  guard first.count == 4, figure.dropFirst(sign.count + 4).first == "," else { return figure }
  return sign + first.prefix(1) + "," + figure.dropFirst(sign.count + 1)
}

private let currencies: Set<String> = [
  "dollars", "dollar", "euros", "euro", "pounds", "usd", "eur", "gbp", "chf", "francs", "grand",
  "thousand", "million", "bucks", "quid", "kroner", "kronor", "dkk", "sek", "nok", "zloty", "pln",
  "yen", "jpy", "rupees", "inr", "cad", "aud", "rand", "zar",
]

private let scales: Set<String> = [
  "hundred", "thousand", "million", "grand", "lakh", "lakhs", "crore",
]
private let digitNames: Set<String> = [
  "zero", "oh", "nought", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
]
private let topLevels: Set<String> = [
  "com", "org", "net", "io", "co", "uk", "de", "eu", "fr", "us", "ca", "au", "in", "info", "biz",
  "example", "ai", "app", "dev", "ch", "at", "nl", "es", "it", "ie", "gov", "edu", "shop", "dk",
  "se", "no", "fi", "be", "pl", "cz", "pt", "gr", "nz",
  "jp", "cn", "br", "mx", "za", "ru", "tr", "il", "hk", "sg", "health", "cloud", "online", "store",
]
/// What may stand behind a sum and is none of what is counted.
private let functionWords: Set<String> = [
  "a", "an", "the", "per", "each", "every", "for", "and", "or", "but", "to", "in", "on", "at", "by",
  "is", "was", "are", "were", "this", "that", "if", "so", "all", "plus", "set", "approved",
  "allocated", "from", "of", "it", "which", "because", "then", "when", "we", "i", "they", "you",
  "tops", "max", "maximum", "together", "altogether", "aside", "put", "left", "out", "would",
  "could",
  "can", "will", "has", "just", "only", "next", "last", "annually", "yearly", "monthly", "with",
]

extension Money {
  /// Whether neither end of it is known.
  fileprivate var isOpen: Bool { lower == nil && upper == nil }
}
