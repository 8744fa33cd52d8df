import AnswerParsing
import Hearing
public import Qualification

/// What was replaced in a call that was made anonymous.
public struct Replacement: Hashable, Sendable {
  /// The words as they were.
  public var original: String

  /// What stands in their place, everywhere the same.
  public var stand: String
}

/// Replaces names, companies, e-mails, phone numbers and amounts in a call, each everywhere by the
/// same; gives the call and what was replaced, in the order in which it is first met.
///
/// Names are those of the speakers, of the attendees and of `people`, who are only spoken of; a name
/// that nothing marks as one stays.
public func anonymise(
  _ call: RecordedCall, people: [String] = []
) -> (call: RecordedCall, replaced: [Replacement]) {
  var pseudonyms = Pseudonyms(call, people)
  var result = call
  result.title = nil
  result.asides = []
  result.attendees = call.attendees.map { attendee in
    var attendee = attendee
    attendee.name = pseudonyms.text(attendee.name)
    attendee.company = attendee.company.map { pseudonyms.text($0) }
    attendee.email = attendee.email.map { pseudonyms.text($0) }
    attendee.title = attendee.title.map { pseudonyms.text($0) }
    return attendee
  }
  result.turns = call.turns.map { turn in
    var turn = turn
    turn.speaker = turn.speaker.map { pseudonyms.text($0) }
    turn.text = pseudonyms.text(turn.text)
    return turn
  }
  return (result, pseudonyms.replaced)
}

/// What stands for what, word for word.
private struct Pseudonyms {
  private(set) var replaced: [Replacement] = []
  /// Names and companies with what stands for them, longest first.
  private var words: [(original: String, stand: String)] = []

  init(_ call: RecordedCall, _ people: [String]) {
    let names = call.speakers + call.attendees.map(\.name) + people
    var taken = 0
    for name in names where !words.contains(where: { $0.original == name }) {
      let parts = name.split(separator: " ").map(String.init).filter { $0.utf8.count > 1 }
      let stands = [firstNames[taken % firstNames.count], lastNames[taken % lastNames.count]]
      let suffix = taken < firstNames.count ? "" : String(taken / firstNames.count + 1)
      taken += 1
      guard let first = parts.first else { continue }
      let known = words.first { $0.original == first }?.stand
      let stand = (known ?? stands[0]) + suffix
      if parts.count > 1, let last = parts.last {
        let family = (words.first { $0.original == last }?.stand ?? stands[1]) + suffix
        add(name, stand + " " + family)
        add(last, family)
        for middle in parts.dropFirst().dropLast() { add(middle, stands[1]) }
      }
      add(first, stand)
    }
    for (index, company) in call.attendees.compactMap(\.company).enumerated() {
      let stand = companies[index % companies.count]
      let first = company.split(separator: " ").first.map(String.init) ?? company
      if words.contains(where: { $0.original == company }) { continue }
      add(company, stand)
      if first.utf8.count > 3 { add(first, stand) }
    }
    words.sort { ($1.original.utf8.count, $0.original) < ($0.original.utf8.count, $1.original) }
  }

  private mutating func add(_ original: String, _ stand: String) {
    if words.contains(where: { $0.original == original }) { return }
    words.append((original, stand))
  }

  /// A text with everything replaced.
  mutating func text(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    let inWords = amountsInWords(in: text)
    while !rest.isEmpty {
      let isStart = result.last.map { !$0.isLetter && !$0.isNumber } ?? true
      let offset = text.utf8.distance(from: text.startIndex, to: rest.startIndex)
      if isStart, let (length, stand) = inWords[offset] ?? match(rest) {
        let original = String(rest.prefix(length))
        note(original, stand)
        result += stand
        rest = rest.dropFirst(length)
      } else {
        result.append(rest.removeFirst())
      }
    }
    return result
  }

  private mutating func note(_ original: String, _ stand: String) {
    guard original != stand, !replaced.contains(where: { $0.original == original }) else { return }
    replaced.append(Replacement(original: original, stand: stand))
  }

  /// What begins at the start of a text and is replaced: its length in characters, and its stand-in.
  private func match(_ text: Substring) -> (Int, String)? {
    if let length = emailLength(text) {
      return (length, "somebody\(number(of: text.prefix(length)))@example.com")
    }
    if let length = phoneLength(text) { return (length, phone(for: text.prefix(length))) }
    if let length = amountLength(text) { return (length, amount(for: text.prefix(length))) }
    for (original, stand) in words where hasPrefix(text, original) {
      return (original.count, stand)
    }
    return nil
  }

  /// Whether a text begins with a word or words, and they end there.
  private func hasPrefix(_ text: Substring, _ original: String) -> Bool {
    // A single name may be a word as well in small letters: Will, Mark, May.
    let isFound =
      original.contains(" ")
      ? text.prefix(original.count).lowercased() == original.lowercased()
      : text.hasPrefix(original)
    guard isFound else { return false }
    let next = text.dropFirst(original.count).first
    return next.map { !$0.isLetter && !$0.isNumber } ?? true
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

  private func phoneLength(_ text: Substring) -> Int? {
    guard let first = text.first, first == "+" || first == "0" || first == "(" || first.isNumber
    else { return nil }
    var word = text.prefix { $0.isNumber || "+ ()-./".contains($0) }
    while let last = word.last, !last.isNumber { word.removeLast() }
    let digits = word.count(where: \.isNumber)
    // A date has eight digits at most, and a year may stand before another number.
    return digits >= 9 || (digits >= 7 && !first.isNumber) ? word.count : nil
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
    guard sign || hasUnit || currencies.contains(next) else { return nil }
    return (sign ? 1 : 0) + figure.count
  }

  /// The amounts of money that are said in words alone, by the UTF-8 offset at which they begin: the
  /// length in characters, and the same amount in figures, three tenths larger.
  private func amountsInWords(in text: String) -> [Int: (Int, String)] {
    let understood = understand(
      text, said: Day(number: 0), expecting: nil, settings: Settings(), cues: [])
    var found: [Int: (Int, String)] = [:]
    for reading in understood.readings {
      guard case .money(var money, _) = reading.value, !money.isOpen else { continue }
      let words = text.slice(reading.range)
      if words.contains(where: \.isNumber) { continue }
      money.lower = money.lower.map { $0 / 10 * 13 }
      money.upper = money.upper.map { $0 / 10 * 13 }
      found[reading.range.lowerBound] = (words.count, phrase(for: money))
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
    return String(result.reversed())
  }
}

private let currencies: Set<String> = [
  "dollars", "dollar", "euros", "euro", "pounds", "usd", "eur", "gbp", "chf", "francs", "grand",
  "thousand", "million", "bucks", "quid",
]

private let firstNames = [
  "Alex", "Robin", "Kim", "Jamie", "Morgan", "Taylor", "Casey", "Jordan", "Riley", "Quinn",
]

private let lastNames = [
  "Brook", "Marsh", "Field", "Stone", "Heath", "Wood", "Hill", "Lake", "Ford", "Dale",
]

private let companies = [
  "Firstco", "Secondco", "Thirdco", "Fourthco", "Fifthco", "Sixthco", "Seventhco", "Eighthco",
]

extension Money {
  /// Whether neither end of it is known.
  fileprivate var isOpen: Bool { lower == nil && upper == nil }
}
