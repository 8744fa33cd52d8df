extension String {
  /// The text without white space at its ends.
  public var trimmed: String {
    // By scalars: a mark that stands over a blank is no blank, and is kept.
    var slice = unicodeScalars[...]
    while let first = slice.first, first.properties.isWhitespace { slice.removeFirst() }
    while let last = slice.last, last.properties.isWhitespace { slice.removeLast() }
    return String(slice)
  }
}
