/// The valid word that a mistyped one most likely meant, or nothing where none is near.
///
/// Near is an edit distance of at most 2, and of at most a third of the typed letters, where an
/// edit inserts, drops, replaces or swaps (optimal string alignment).
public func nearestWord(to typed: String, among words: some Sequence<String>) -> String? {
  let letters = Array(typed.lowercased().unicodeScalars.prefix(64))
  let limit = min(2, max(1, letters.count / 3))
  var best: (word: String, distance: Int)?
  for word in words {
    let distance = alignmentDistance(letters, Array(word.lowercased().unicodeScalars.prefix(64)))
    if distance <= limit, distance < best?.distance ?? Int.max { best = (word, distance) }
  }
  return best?.word
}

private func alignmentDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
  var twoAgo = [Int](repeating: 0, count: right.count + 1)
  var previous = Array(0...right.count)
  for row in 1...left.count {
    var current = [row] + [Int](repeating: 0, count: right.count)
    for column in 1...right.count {
      let same = left[row - 1] == right[column - 1]
      var cost = min(
        previous[column] + 1, current[column - 1] + 1, previous[column - 1] + (same ? 0 : 1))
      if row > 1, column > 1, left[row - 1] == right[column - 2],
        left[row - 2] == right[column - 1]
      {
        cost = min(cost, twoAgo[column - 2] + 1)
      }
      current[column] = cost
    }
    twoAgo = previous
    previous = current
  }
  return previous[right.count]
}
