import Chance
import Qualification
import StrictYAML
import Testing

/// Plain lines, which are read without a parser, beside what the parser reads of them.
@Suite struct PlainLineTests {
  /// The same lines, and a comment below them, for which a parser is needed.
  private func expectAgreement(_ text: String, _ note: String) throws {
    let plain = Result { () throws(Complaint) in try FlatYAML(parsing: text, file: "f") }
    let parsed = Result { () throws(Complaint) in
      try FlatYAML(parsing: text + "# a comment\n", file: "f")
    }
    guard case .success(let one) = plain, case .success(let other) = parsed else {
      if case .success = plain { Issue.record("read without complaint: \(note)") }
      if case .success = parsed { Issue.record("refused: \(note)") }
      return
    }
    #expect(one.keys == other.keys, "\(note)")
    for key in other.keys {
      #expect(one.value(key) == other.value(key), "\(note)")
      #expect(one.mark(of: key) == other.mark(of: key), "\(note)")
      #expect(one.valueMark(of: key) == other.valueMark(of: key), "\(note)")
    }
  }

  @Test(arguments: 1...20)
  func plainLinesAreReadAsTheParserReadsThem(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    let pieces = [
      "a", "Z", "7", " ", "  ", ": ", ":", " #", "#", "\"", "'", "\\", "[", "]", "{", "}", ", ",
      ",",
      "-", "- ", "? ", "&", "*", "!", "|", ">", "%", "@", "`", "~", "=", "<<", "+4", "(", ")", "é",
      "🙂", "e\u{301}", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{A0}", "\u{80}", "\t", "\u{7}",
      "\u{7F}", "null", "true", "0x1F", "2026-03-01", "---", "...", "\r",
    ]
    for _ in 0..<200 {
      var text = ""
      for number in 0..<(1 + Int.random(in: 0..<3, using: &chance)) {
        let key =
          ["need", "a_b", "_x", "9k", "Key", "k\(number)"].randomElement(using: &chance) ?? ""
        var value = ""
        for _ in 0..<Int.random(in: 0..<6, using: &chance) {
          value += pieces.randomElement(using: &chance) ?? ""
        }
        switch Int.random(in: 0..<4, using: &chance) {
        case 0: value = "\"\(value)\""
        case 1: value = "[\(value)]"
        default: break
        }
        text += "\(key): \(value)\n"
      }
      try expectAgreement(text, "seed \(seed): \(text.debugDescription)")
    }
  }

  @Test(arguments: [
    "a: b", "a: \"b: c # d\"", "a: [b, c d]", "a: [b,c]", "a: [b, ]", "a: []", "a: [ b]", "a: b:",
    "a: b #c", "a: b#c", "a: b ", "a:", "a: ", "a: \"\"", "a: \"", "a: \"b\" c", "a: b\na: c",
    "a: b\n c", "a: +49 30 1", "a: 0044", "a: [b: c]", "a: [b:c]", "a: b\r", "<<: b", "a : b",
    "a: 'b'", "a: b\nb: c", "é: b", "a: [é, 🙂]",
  ])
  func oneLine(text: String) throws {
    try expectAgreement(text + "\n", text.debugDescription)
  }

  /// A text without a line feed at its end.
  @Test func lastLineNeedsNoEnd() throws {
    let flat = try FlatYAML(parsing: "a: b\nb: \"c\"", file: "f", firstLine: 2)
    #expect(flat.value("b") == .text("c"))
    #expect(
      flat.valueMark(of: "b") == SourceMark(file: "f", line: 3, column: 4, excerpt: "b: \"c\""))
  }
}
