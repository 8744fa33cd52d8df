import Chance

/// Answers made from plain ones by the accidents of typing, copying and hearing.
///
/// The same seed and number give the same input on any machine.
public struct AnswerMutation: Sendable {
  private let seed: UInt64

  /// Makes the mutations of a seed.
  public init(seed: UInt64) { self.seed = seed }

  /// The input of a number for `FuzzTarget.answer`: what was asked, the settings, the text.
  public func input(_ number: Int) -> [UInt8] {
    var chance = SplitMix64(seed: seed &+ UInt64(truncatingIfNeeded: number) &* 0x9E37_79B9)
    var text = plainAnswers.randomElement(using: &chance) ?? ""
    for _ in 0..<Int.random(in: 1...4, using: &chance) {
      text = changed(text, &chance)
    }
    let head = [UInt8.random(in: 0...255, using: &chance), .random(in: 0...255, using: &chance)]
    // Whatever the heaping made is cut where nobody would go on typing.
    return head + text.utf8.prefix(2000)
  }

  private func changed(_ text: String, _ chance: inout SplitMix64) -> String {
    switch Int.random(in: 0..<12, using: &chance) {
    case 0...3: changedWords(text, &chance)
    case 4: text.uppercased()
    case 5: text.lowercased()
    case 6: cased(text, &chance)
    case 7: glued(text, &chance)
    case 8: mistyped(text, &chance)
    case 9: chance.mutated(text)
    case 10: heaped(text, &chance)
    default: joined(text, &chance)
    }
  }

  /// A word left out, said twice, swapped with its neighbour, put in from elsewhere, or moved.
  private func changedWords(_ text: String, _ chance: inout SplitMix64) -> String {
    var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    let index = Int.random(in: 0..<words.count, using: &chance)
    switch Int.random(in: 0..<6, using: &chance) {
    case 0: words.remove(at: index)
    case 1: words.insert(words[index], at: index)
    case 2 where index + 1 < words.count: words.swapAt(index, index + 1)
    case 3: words.insert(strangeWords.randomElement(using: &chance) ?? "", at: index)
    case 4: words[index] = strangeWords.randomElement(using: &chance) ?? ""
    default: words.append(words.remove(at: index))
    }
    return words.joined(separator: " ")
  }

  /// Each letter in either case.
  private func cased(_ text: String, _ chance: inout SplitMix64) -> String {
    var result = ""
    for character in text {
      result += Bool.random(using: &chance) ? character.uppercased() : character.lowercased()
    }
    return result
  }

  /// Words run together, or a space in the middle of one.
  private func glued(_ text: String, _ chance: inout SplitMix64) -> String {
    var characters = Array(text)
    guard !characters.isEmpty else { return text }
    let spaces = characters.indices.filter { characters[$0] == " " }
    if Bool.random(using: &chance), let space = spaces.randomElement(using: &chance) {
      characters.remove(at: space)
    } else {
      characters.insert(" ", at: Int.random(in: 0..<characters.count, using: &chance))
    }
    return String(characters)
  }

  /// A letter doubled, dropped, or changed for its neighbour on the keyboard.
  private func mistyped(_ text: String, _ chance: inout SplitMix64) -> String {
    var characters = Array(text)
    for _ in 0..<Int.random(in: 1...3, using: &chance) where !characters.isEmpty {
      let index = Int.random(in: 0..<characters.count, using: &chance)
      switch Int.random(in: 0..<4, using: &chance) {
      case 0: characters.remove(at: index)
      case 1: characters.insert(characters[index], at: index)
      case 2 where index + 1 < characters.count: characters.swapAt(index, index + 1)
      default:
        let keys = Array("qwertyuiopasdfghjklzxcvbnm1234567890.,-/'")
        characters[index] = keys.randomElement(using: &chance) ?? "q"
      }
    }
    return String(characters)
  }

  /// A stretch of the text said many times over.
  private func heaped(_ text: String, _ chance: inout SplitMix64) -> String {
    let words = text.split(separator: " ")
    guard let start = words.indices.randomElement(using: &chance) else { return text }
    let end = min(words.count, start + Int.random(in: 1...4, using: &chance))
    let piece = words[start..<end].joined(separator: " ")
    let count = Int.random(in: 2...40, using: &chance)
    return text + " " + Array(repeating: piece, count: count).joined(separator: " ")
  }

  /// Half of one answer before half of another.
  private func joined(_ text: String, _ chance: inout SplitMix64) -> String {
    let other = plainAnswers.randomElement(using: &chance) ?? ""
    let left = text.prefix(Int.random(in: 0...text.count, using: &chance))
    let right = other.suffix(Int.random(in: 0...other.count, using: &chance))
    return left + (Bool.random(using: &chance) ? " " : "") + right
  }
}

/// What comes between the words of an answer by accident.
private let strangeWords = [
  "", ",", ".", "-", "–", "—", "/", "$", "€", "£", "%", "'", "\"", "(", ")", "~", ">", "<", "=",
  "+", "±", "½", "k", "m", "and", "or", "to", "not", "no", "until", "by", "between", "over",
  "under",
  "half", "million", "hundred", "two", "thirds", "a", "per", "month", "year", "Q3", "FY27", "March",
  "31", "0", "00", "007", "999999999999999999", "1e9", "-1", "1.234,56", "1,2,3", "3/4", "24/7",
  "2026-02-30", "é", "决策", "😀", "👩‍👩‍👧", "\u{0}", "\u{200B}", "\u{202E}", "\u{FEFF}", "\t",
  "\n", "n't", "don't", "wait", "sorry", "actually", "tops", "ish", "last", "next", "end", "of",
]
