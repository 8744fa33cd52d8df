import Qualification

/// A text in which one way of writing a letter finds another: in small letters, Latin ones without their
/// marks, with the place in the text that each came from.
struct FoldedText {
  /// A letter of ASCII, or another character as it is in small letters.
  let letters: [Character]
  /// Which character of the text each came from.
  let places: [Int]
  /// The text.
  let text: [Character]

  init(_ text: String) {
    self.text = Array(text)
    var letters: [Character] = []
    var places: [Int] = []
    letters.reserveCapacity(self.text.count)
    places.reserveCapacity(self.text.count)
    for (place, character) in self.text.enumerated() {
      for letter in FoldedText.folded(character) {
        letters.append(letter)
        places.append(place)
      }
    }
    (self.letters, self.places) = (letters, places)
  }

  private static func folded(_ character: Character) -> [Character] {
    if let value = character.asciiValue {
      // CR and LF are one character.
      if character == "\r\n" { return ["\n"] }
      return (65...90).contains(value)
        ? [Character(Unicode.Scalar(value | 32))] : [Character(Unicode.Scalar(value))]
    }
    let bytes = foldedBytes(of: Array(String(character).utf8))
    if !bytes.isEmpty, bytes.allSatisfy({ $0 < 128 }) {
      return bytes.map { Character(Unicode.Scalar($0)) }
    }
    let small = character.lowercased()
    return small.count == 1 ? [Character(small)] : [character]
  }
}

/// The bytes of a text in small letters, Latin ones of ASCII without their marks; other letters stay.
///
/// `é` gives `e`, `Ü` gives `ue` however it is composed, and a wide `Ａ` gives `a`.
func foldedBytes(of bytes: [UInt8]) -> [UInt8] {
  guard bytes.contains(where: { $0 >= 128 }) else {
    return bytes.map { (65...90).contains($0) ? $0 | 32 : $0 }
  }
  var folded: [UInt8] = []
  folded.reserveCapacity(bytes.count)
  for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
    let value = scalar.value
    switch value {
    case ..<128:
      folded.append((65...90).contains(value) ? UInt8(value) | 32 : UInt8(value))
    case 0x308 where folded.last.map { [97, 111, 117].contains($0) } == true:
      folded.append(101)
    case 0x300...0x36F where folded.last.map { $0 < 128 } == true: break
    case 0xFF01...0xFF5E:
      let wide = UInt8(value - 0xFEE0)
      folded.append((65...90).contains(wide) ? wide | 32 : wide)
    case 0xA0, 0x2007, 0x202F: folded.append(32)
    case 0x2010...0x2013: folded.append(45)
    default:
      if let plain = plainOnes[value] {
        folded += plain
      } else if scalar.properties.numericType == .decimal,
        let number = scalar.properties.numericValue
      {
        folded.append(48 + UInt8(number))
      } else {
        folded += String(scalar).utf8
      }
    }
  }
  return folded
}

/// Latin letters with marks, by their plain ones in small letters.
private let plainOnes: [UInt32: [UInt8]] = {
  var plain: [UInt32: [UInt8]] = [:]
  for value in Array(0xC0...0x24F) + Array(0x1E00...0x1EFF) {
    guard let scalar = Unicode.Scalar(UInt32(value)), let letters = plainLetters(for: scalar)
    else { continue }
    plain[UInt32(value)] = Array(letters.lowercased().utf8)
  }
  return plain
}()
