/// Reads comma separated values (RFC 4180), also parted by semicolons or tabs.
///
/// A quoted cell may hold breaks of lines, and two quotes for one.
public struct DelimitedText: Sendable {
  /// A cell: where it lies, whether two quotes stand for one in it, and whether something stands
  /// behind its last quote that is not read.
  public struct Cell: Hashable, Sendable {
    /// Where it lies in the bytes, without its quotes.
    public var range: Range<Int>

    /// Whether it stands in quotes.
    public var isQuoted = false

    /// Whether words stand between its last quote and the next separator.
    public var hasWordsBehind = false
  }

  private let bytes: [UInt8]
  private let separator: UInt8
  /// Whether quotation marks around a cell belong to its form and not to its words.
  private let hasQuotes: Bool
  private var position = 0
  /// Where a quote that has no end begins.
  public private(set) var openQuote: Int?

  /// Makes a reader of UTF-8 with a sign of ASCII between its cells.
  public init(_ bytes: [UInt8], separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
    // Markdown has no quotes of its own.
    hasQuotes = separator != 124
  }

  /// Makes a reader of a text with a sign between its cells.
  init(_ text: CallText, separator: UInt8) {
    self.init(text.bytes, separator: separator)
  }

  /// The cells of the next row and where it begins; nothing at the end.
  public mutating func row() -> (cells: [Cell], start: Int)? {
    while position < bytes.count, bytes[position] == 10 || bytes[position] == 13 { position += 1 }
    guard position < bytes.count else { return nil }
    let start = position
    var cells: [Cell] = []
    while true {
      cells.append(cell())
      guard position < bytes.count, bytes[position] == separator else { break }
      position += 1
    }
    return (cells, start)
  }

  private mutating func cell() -> Cell {
    var start = position
    while start < bytes.count, bytes[start] == 32 { start += 1 }
    if hasQuotes, start < bytes.count, bytes[start] == 34, openQuote == nil,
      let cell = quoted(start)
    {
      return cell
    }
    start = position
    while position < bytes.count, bytes[position] != separator, bytes[position] != 10,
      bytes[position] != 13
    {
      position += 1
    }
    return Cell(range: start..<position)
  }

  private mutating func quoted(_ quote: Int) -> Cell? {
    var index = quote + 1
    while index < bytes.count {
      if bytes[index] == 34 {
        if index + 1 < bytes.count, bytes[index + 1] == 34 {
          index += 2
          continue
        }
        var cell = Cell(range: (quote + 1)..<index, isQuoted: true)
        position = index + 1
        // What stands between the quote and the next sign is not read.
        while position < bytes.count, bytes[position] != separator, bytes[position] != 10,
          bytes[position] != 13
        {
          if bytes[position] != 32 { cell.hasWordsBehind = true }
          position += 1
        }
        return cell
      }
      index += 1
    }
    // Read as words from here on, line by line, so that the rest is not one cell.
    openQuote = quote
    return nil
  }

  /// The words of a cell.
  public func string(_ cell: Cell) -> String {
    let slice = bytes[cell.range]
    guard cell.isQuoted, slice.contains(34) else { return String(decoding: slice, as: UTF8.self) }
    var result: [UInt8] = []
    result.reserveCapacity(slice.count)
    var index = slice.startIndex
    while index < slice.endIndex {
      result.append(slice[index])
      index += slice[index] == 34 ? 2 : 1
    }
    return String(decoding: result, as: UTF8.self)
  }
}
