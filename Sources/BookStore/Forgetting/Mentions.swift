/// How a person is named in texts: the name, the mail address, the phone number in its ways of writing.
struct Mentions {
  /// What stands in place of a mention that was taken out.
  static let blank = "(forgotten)"

  /// Each as its characters in small letters.
  private let forms: [[Character]]
  /// The longest run of ASCII letters in each, by which most files are passed over quickly.
  private let probes: [[UInt8]]

  init(_ forms: [String]) {
    let wanted = Set(forms.map { $0.lowercased() }.filter { $0.count > 1 })
    // A longer one may hold a shorter one.
    self.forms = wanted.map { Array($0) }.sorted { ($0.count, String($1)) > ($1.count, String($0)) }
    probes = self.forms.map { form in
      String(form).utf8.split { !(97...122).contains($0) && !(48...57).contains($0) }
        .max { $0.count < $1.count }.map { Array($0) } ?? []
    }
  }

  /// Whether the person is named in a text by its bytes.
  func areIn(_ bytes: [UInt8]) -> Bool {
    let small = bytes.map { (65...90).contains($0) ? $0 | 32 : $0 }
    guard probes.contains(where: { $0.isEmpty || Mentions.contains(small, $0) }) else {
      return false
    }
    return replaced(in: String(decoding: bytes, as: UTF8.self)) != nil
  }

  /// The text without the mentions; nothing where there is none.
  func replaced(in text: String) -> String? {
    let letters = Array(text)
    let small = letters.map { Character($0.lowercased().first.map(String.init) ?? String($0)) }
    var result: [Character] = []
    var index = 0
    var isChanged = false
    while index < letters.count {
      if let form = forms.first(where: { stands($0, in: small, at: index) }) {
        result += Array(Mentions.blank)
        index += form.count
        isChanged = true
      } else {
        result.append(letters[index])
        index += 1
      }
    }
    return isChanged ? String(result) : nil
  }

  private func stands(_ form: [Character], in letters: [Character], at index: Int) -> Bool {
    guard letters[index] == form[0], index + form.count <= letters.count,
      letters[index..<index + form.count].elementsEqual(form)
    else { return false }
    func isWord(_ letter: Character) -> Bool { letter.isLetter || letter.isNumber }
    let before = index > 0 && isWord(letters[index - 1]) && isWord(form[0])
    let end = index + form.count
    let after = end < letters.count && isWord(letters[end]) && isWord(form[form.count - 1])
    return !before && !after
  }

  private static func contains(_ bytes: [UInt8], _ wanted: [UInt8]) -> Bool {
    guard let first = wanted.first, bytes.count >= wanted.count else { return false }
    var index = 0
    let last = bytes.count - wanted.count
    while index <= last {
      if bytes[index] == first {
        var length = 1
        while length < wanted.count, bytes[index + length] == wanted[length] { length += 1 }
        if length == wanted.count { return true }
      }
      index += 1
    }
    return false
  }
}
