/// What was read from tokens, by the token at which it begins; most begin nothing.
struct ByStart<Value> {
  /// For each token the place of its value, or -1.
  private var places: [Int32]
  private var values: [Parsed<Value>] = []

  init(count: Int = 0) { places = Array(repeating: -1, count: count) }

  mutating func add(_ value: Parsed<Value>, at index: Int) {
    places[index] = Int32(truncatingIfNeeded: values.count)
    values.append(value)
  }

  /// What begins at a token; nothing outside.
  subscript(index: Int) -> Parsed<Value>? {
    guard places.indices.contains(index), places[index] >= 0 else { return nil }
    return values[Int(places[index])]
  }
}
