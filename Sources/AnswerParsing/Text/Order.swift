extension Array {
  /// The last element that begins at a token or before it, of elements in the order of the text.
  func last(from index: Int, _ tokens: (Element) -> Range<Int>) -> Element? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if tokens(self[middle]).lowerBound <= index { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? self[low - 1] : nil
  }
}
