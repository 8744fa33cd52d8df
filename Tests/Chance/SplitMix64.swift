/// A small generator of chance with a seed, so that what a test drew can be drawn again.
///
/// The algorithm is SplitMix64 (Steele, Lea and Flood, *Fast Splittable Pseudorandom Number
/// Generators*, 2014).
public struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  /// Makes the generator of a seed.
  public init(seed: UInt64) { state = seed }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// Whether something that happens once in so many times happens now.
  public mutating func once(in count: Int) -> Bool {
    Int.random(in: 0..<count, using: &self) == 0
  }

  /// A text that tries to break what reads it: quotes, marks, control bytes, several scripts.
  public mutating func hostileText() -> String {
    let pieces = [
      "a", "B", "7", " ", "\"", "\\", "\n", "\r", "\t", ";", ",", ":", "|", "[", "]", "#", "'", "-",
      "---", "-->", "é", "决", "😀", "\u{0}", "\u{1B}[2J", "\u{202E}", "{", "}", "&", "*", "!", "%",
      "@", "`", "yes", "null", "~", ">", "<", "=", "\u{2028}", " : ", " # ",
    ]
    let count = Int.random(in: 0...8, using: &self)
    return (0..<count).map { _ in pieces.randomElement(using: &self) ?? "" }.joined()
  }

  /// A text with some of its bytes changed, dropped, doubled or cut off.
  public mutating func mutated(_ text: String) -> String {
    var bytes = Array(text.utf8)
    for _ in 0..<Int.random(in: 1...6, using: &self) where !bytes.isEmpty {
      let index = Int.random(in: 0..<bytes.count, using: &self)
      switch Int.random(in: 0..<5, using: &self) {
      case 0: bytes[index] = UInt8.random(in: 0...255, using: &self)
      case 1: bytes.remove(at: index)
      case 2: bytes.insert(bytes[index], at: index)
      case 3: bytes.removeSubrange(index..<min(bytes.count, index + 20))
      default: if once(in: 4) { bytes.removeSubrange(index...) }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
