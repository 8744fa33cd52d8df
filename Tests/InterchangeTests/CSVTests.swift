import Chance
import Interchange
import Records
import Testing

/// What is written as CSV reads back cell by cell.
@Suite struct CSVTests {
  static func rows(_ text: String, separator: UInt8 = 44) -> [[String]] {
    var reader = DelimitedText(Array(text.utf8), separator: separator)
    var rows: [[String]] = []
    while let (cells, _) = reader.row() { rows.append(cells.map { reader.string($0) }) }
    return rows
  }

  @Test func cellsAreQuotedWhereTheyMustBe() {
    var writer = CSVWriter()
    #expect(writer.line(["a", "b c", ""]) == "a,b c,\r\n")
    #expect(
      writer.line(["a,b", "say \"hi\"", "two\nlines", "x;y", " s"])
        == "\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",\"x;y\",\" s\"\r\n")
    var plain = CSVWriter(hasCRLF: false, isGuarded: false)
    #expect(plain.line(["=1"]) == "=1\n")
    #expect(plain.line([""]) == "\"\"\n")
  }

  @Test func everyRowReadsBack() {
    let seed = UInt64.random(in: 0 ... .max)
    var chance = SplitMix64(seed: seed)
    for _ in 0..<3000 {
      let row = (0...Int.random(in: 0...5, using: &chance)).map { _ in chance.hostileText() }
      var writer = CSVWriter(hasCRLF: chance.once(in: 2), isGuarded: chance.once(in: 2))
      let text = writer.line(["head"]) + writer.line(row)
      let read = CSVTests.rows(text)
      #expect(read.count == 2, "seed \(seed)")
      let cells = writer.guardedCount > 0 ? read.last?.map { unguarded($0) } : read.last
      #expect(cells == row || read.last == row, "seed \(seed): \(row)")
    }
  }
}
