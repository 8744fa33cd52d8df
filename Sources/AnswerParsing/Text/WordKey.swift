/// A word as a number, by which tables are searched and rules name words: the same for the same bytes,
/// and for any two words of a language different.
///
/// FNV-1a of 64 bits (Fowler, Noll and Vo, RFC 9923); whoever finds two words with one key can only
/// make their own text be misread. It is public only because the compiler sees through nothing less
/// from another module.
public struct WordKey: Hashable, Sendable {
  /// The number.
  public var number: UInt64

  /// Makes the key of a word.
  package init(_ word: String) {
    number = WordKey.basis
    for byte in word.utf8 { add(byte) }
  }

  /// Makes a key of its number.
  @inlinable
  public init(number: UInt64) { self.number = number }

  /// What is no word.
  @inlinable
  public static var nothing: WordKey { "" }

  /// Any number in figures.
  @inlinable
  public static var figures: WordKey { "#" }

  /// Whether it is no word.
  @inlinable
  public var isEmpty: Bool { self == .nothing }

  /// Whether two keys are of one word.
  @inlinable
  public static func == (one: WordKey, other: WordKey) -> Bool { one.number == other.number }

  /// The upper bits mix best, so they choose the place.
  func place(in capacity: Int) -> Int {
    Int(truncatingIfNeeded: (number ^ (number >> 32)) & UInt64(capacity - 1))
  }
}

extension WordKey: ExpressibleByStringLiteral {
  /// Makes the key of a word in a rule, which the compiler does: a token is compared with a list of
  /// words in as many steps.
  @inlinable
  @inline(__always)
  public init(stringLiteral word: StaticString) {
    self.init(number: WordKey.basis)
    for offset in 0..<word.utf8CodeUnitCount { add(unsafe word.utf8Start[offset]) }
  }

  /// The number of a word without letters.
  @inlinable
  @inline(__always)
  public static var basis: UInt64 { 0xcbf2_9ce4_8422_2325 }

  /// Adds a letter behind the others.
  @inlinable
  @inline(__always)
  public mutating func add(_ byte: UInt8) { number = (number ^ UInt64(byte)) &* 0x100_0000_01b3 }
}

/// Values by word, for tables that are written once and asked at every token.
package struct WordMap<Value: Sendable>: ExpressibleByDictionaryLiteral, Sendable {
  /// Open addressing with linear probing, at most a quarter full.
  private var slots: [(key: WordKey, value: Value)?]

  package init(dictionaryLiteral elements: (String, Value)...) {
    self.init(elements.map { (WordKey($0.0), $0.1) })
  }

  /// Makes a map; the last value of a word wins.
  package init(_ elements: [(WordKey, Value)]) {
    var capacity = 8
    while capacity < elements.count * 4 { capacity *= 2 }
    slots = Array(repeating: nil, count: capacity)
    for (key, value) in elements {
      var place = key.place(in: capacity)
      while let slot = slots[place], slot.key != key { place = (place + 1) & (capacity - 1) }
      slots[place] = (key, value)
    }
  }

  /// The words that have a value.
  var keys: [WordKey] { slots.compactMap { $0?.key } }

  package subscript(word: String) -> Value? { self[WordKey(word)] }

  package subscript(key: WordKey) -> Value? {
    let capacity = slots.count
    var place = key.place(in: capacity)
    while let slot = slots[place] {
      if slot.key == key { return slot.value }
      place = (place + 1) & (capacity - 1)
    }
    return nil
  }
}

/// Words that are asked for at every token.
package struct WordSet: ExpressibleByArrayLiteral, Sendable {
  private var words: WordMap<Void>

  package init(arrayLiteral elements: String...) { self.init(elements) }

  package init(_ elements: [String]) {
    words = WordMap(elements.map { (WordKey($0), ()) })
  }

  /// The words.
  var keys: [WordKey] { words.keys }

  package func contains(_ word: String) -> Bool { words[WordKey(word)] != nil }
  package func contains(_ key: WordKey) -> Bool { words[key] != nil }
}
