import Qualification

/// A phone number as it is found in texts, however its digits are parted.
struct WrittenPhone {
  /// The digits that every writing holds.
  let core: [UInt8]

  private let writings: Set<String>
  /// The digits at home, where the country is not known: any calling code can stand before them.
  private let national: String?
  private let longest: Int

  init(_ number: PhoneNumber) {
    writings = number.writings
    core = Array(number.national.utf8)
    national = number.text.hasPrefix("+") ? nil : number.national
    longest = max(20, number.digits.count + 4)
  }

  /// The range of the number that begins at a place in a text; nothing where none does.
  func range(in text: FoldedText, at start: Int) -> Range<Int>? {
    let letters = text.letters
    let isInternational = letters[start] == "+"
    guard isInternational || letters[start].isDigit else { return nil }
    if start > 0, letters[start - 1].isDigit || letters[start - 1].isLetter { return nil }
    if !isInternational, isBehindCode(letters, start) { return nil }
    var digits = ""
    var end: Int?
    var index = isInternational ? start + 1 : start
    while index < letters.count, digits.utf8.count <= longest {
      guard letters[index].isDigit else {
        let next = letters[index...].prefix(4).firstIndex { !WrittenPhone.parting.contains($0) }
        guard let next, next > index, letters[next].isDigit else { break }
        index = next
        continue
      }
      digits.append(letters[index])
      index += 1
      let isWhole = index == letters.count || !letters[index].isDigit
      if isWhole, isNumber(digits, isInternational) { end = index }
    }
    guard let end else { return nil }
    let isOpen = start > 0 && letters[start - 1] == "(" && letters[start..<end].contains(")")
    return (isOpen ? start - 1 : start)..<end
  }

  /// Whether the digits before a place, parted from it, belong to a number with its country.
  private func isBehindCode(_ letters: [Character], _ start: Int) -> Bool {
    let before = letters[max(0, start - 9)..<start]
    let other = before.last { !$0.isDigit && !WrittenPhone.parting.contains($0) }
    return other == "+"
  }

  private func isNumber(_ digits: String, _ isInternational: Bool) -> Bool {
    if writings.contains(digits), !isInternational || national == nil { return true }
    guard let national, national.utf8.count >= 6 else { return writings.contains(digits) }
    let abroad = digits.hasPrefix("00") ? String(digits.dropFirst(2)) : digits
    guard isInternational || digits.hasPrefix("00"), abroad.hasSuffix(national),
      let code = callingCode(of: abroad)
    else { return false }
    let between = abroad.dropFirst(code.count).dropLast(national.count)
    return abroad.count >= code.count + national.count && (between.isEmpty || between == "0")
  }

  /// What parts the digits of a number.
  private static let parting: Set<Character> = [" ", "\t", "-", ".", "/", "(", ")", "·"]
}

extension Character {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
