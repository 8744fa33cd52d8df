/// A pasted text as one answer: its line breaks stand, tabs are spaces, other control characters
/// go, and letters are composed, as an editor of lines draws marks on their own badly.
func pastedText(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  var earlier: Unicode.Scalar?
  for scalar in text.unicodeScalars {
    let isBreak = scalar == "\n" || scalar == "\r"
    if isBreak, let last = earlier, last != scalar, last == "\n" || last == "\r" {
      // The second half of one line break: a terminal may also have turned the two around.
      earlier = nil
      continue
    }
    earlier = scalar
    if isBreak {
      result.append("\n")
    } else if scalar == "\t" {
      result.append(" ")
    } else if scalar.value >= 32, !(127...159).contains(scalar.value) {
      result.append(scalar)
    }
  }
  while let last = result.last, last == "\n" || last == " " { result.removeLast() }
  return composed(String(result))
}

/// A text in which a letter and the marks on it are one character where there is one (the usual
/// letters of Latin, Greek and Cyrillic script).
private func composed(_ text: String) -> String {
  guard
    text.unicodeScalars.contains(where: { $0.properties.canonicalCombiningClass != .notReordered })
  else { return text }
  var result = ""
  for character in text {
    if character.unicodeScalars.count > 1, let index = composedLetters.firstIndex(of: character) {
      result.append(composedLetters[index])
    } else {
      result.append(character)
    }
  }
  return result
}

/// Equal to a letter with its marks apart, as characters are compared by their canonical form.
private let composedLetters = Set(
  [0xC0...0x24F, 0x370...0x4FF, 0x1E00...0x1FFF].joined().compactMap { value -> Character? in
    guard let scalar = Unicode.Scalar(UInt32(value)), scalar.properties.isAlphabetic else {
      return nil
    }
    return Character(scalar)
  })

/// How many keys at once are a paste rather than a person's typing that was held up on its way.
private let leastPaste = 16

extension [KeyDecoder.Key] {
  /// Whether a line break is followed by more, and more came at once than a person types.
  var holdsUnmarkedPaste: Bool {
    guard count >= leastPaste, let first = firstIndex(where: \.endsLine) else { return false }
    return self[first...].contains { !$0.endsLine } && allSatisfy(\.isText) && !beginsCommand
  }

  /// The keys that came at once, as one paste where the terminal did not mark it as such; a line
  /// break at its end sends it, as nothing else may come.
  var joiningUnmarkedPaste: [KeyDecoder.Key] {
    guard holdsUnmarkedPaste else { return self }
    var text = ""
    for case .character(let scalar) in self { text.unicodeScalars.append(scalar) }
    return [.paste(pastedText(text))] + (last?.endsLine == true ? [.character("\n")] : [])
  }

  /// Whether a line among them is a command, but for a note, which takes any text.
  private var beginsCommand: Bool {
    split(whereSeparator: \.endsLine).contains { row in
      row.first == .character("/") && !noteCommand.elementsEqual(row.prefix(noteCommand.count))
    }
  }
}

/// The command whose text may have several rows, as keys.
private let noteCommand = "/note ".unicodeScalars.map { KeyDecoder.Key.character($0) }

extension KeyDecoder.Key {
  /// Whether this is a paste that the terminal marked.
  var isPaste: Bool { if case .paste = self { true } else { false } }

  /// Whether this is Enter.
  var endsLine: Bool { self == .character("\n") || self == .character("\r") }

  /// Whether this is a letter or the like, and no key that does something.
  fileprivate var isText: Bool {
    guard case .character(let scalar) = self else { return false }
    return endsLine || scalar == "\t" || scalar.value >= 32 && scalar.value != 127
  }
}
