import Chance
import Qualification
import StrictYAML
import Testing

/// Flat YAML that is changed key by key.
@Suite struct FlatTests {
  @Test(arguments: 1...10)
  func whatIsSetReadsBack(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    for _ in 0..<60 {
      let (text, keys) = file(&chance)
      var flat = try FlatYAML(parsing: text, file: "f")
      let key = keys.randomElement(using: &chance) ?? "new"
      let words = "w" + chance.hostileText()
      let value: FlatYAML.Value =
        chance.once(in: 3) ? .list([words, chance.hostileText() + "."]) : .text(words)
      flat.set(key, to: value)
      #expect(flat.value(key) == value, "seed \(seed): \(flat.text.debugDescription)")
      let again = try FlatYAML(parsing: flat.text, file: "f")
      #expect(again.value(key) == value, "seed \(seed)")
    }
  }

  @Test(arguments: 1...10)
  func settingAKeyKeepsEveryOtherLine(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    for _ in 0..<60 {
      let (text, keys) = file(&chance)
      let before = try FlatYAML(parsing: text, file: "f")
      #expect(before.text == text, "seed \(seed)")
      let key = keys.randomElement(using: &chance) ?? "new"
      var after = before
      after.set(key, to: chance.once(in: 4) ? nil : .text("changed"))
      for other in keys where other != key {
        #expect(after.value(other) == before.value(other), "seed \(seed)")
      }
      let kept = text.split(separator: "\n").filter { $0.hasPrefix("#") }
      let left = after.text.split(separator: "\n").filter { $0.hasPrefix("#") }
      #expect(kept == left, "seed \(seed): \(text.debugDescription)")
      after.set(key, to: before.value(key))
      #expect(after.value(key) == before.value(key), "seed \(seed)")
    }
  }

  /// A flat file of chance, as people and editors write them, and its keys.
  private func file(_ chance: inout SplitMix64) -> (String, [String]) {
    var text = ""
    var keys: [String] = []
    for index in 0..<Int.random(in: 1...7, using: &chance) {
      let key = "key\(index)"
      keys.append(key)
      let values = [
        "plain words", "40", "\"quoted: text\"", "'single'", "[a, b]", "", "2026-01-12",
        "plain # with a remark", "\n  - one\n  - two", "|\n  block\n  text", ">-\n  folded\n  text",
        "\"a # no remark\"",
      ]
      if chance.once(in: 4) { text += "# a remark of its own\n" }
      if chance.once(in: 5) { text += "\n" }
      let value = values.randomElement(using: &chance) ?? ""
      text += "\(key):" + (value.isEmpty || value.hasPrefix("\n") ? "" : " ") + value + "\n"
    }
    return (text, keys)
  }

  @Test func lineEndsOfWindowsStay() throws {
    var flat = try FlatYAML(parsing: "a: 1\r\n# r\r\nb: 2\r\n", file: "f")
    flat.set("a", to: .text("x"))
    flat.set("c", to: .text("word"))
    #expect(flat.text == "a: x\r\n# r\r\nb: 2\r\nc: word\r\n")
  }

  @Test func whatLooksLikeARemarkInQuotesBelongsToTheValue() throws {
    let text = "a: 'one\n\n# two'\n\n# a remark\nb: 3\n"
    var flat = try FlatYAML(parsing: text, file: "f")
    flat.set("c", to: .text("new"), order: ["a", "c", "b"])
    #expect(flat.text == "a: 'one\n\n# two'\nc: new\n\n# a remark\nb: 3\n")
    let again = try FlatYAML(parsing: flat.text, file: "f")
    #expect(again.value("a") == flat.value("a"))
    var cut = try FlatYAML(parsing: "a: 'one\n\n# two\n\n'\nb: 3\n", file: "f")
    cut.set("a", to: .text("x"))
    #expect(cut.text == "a: x\nb: 3\n")
  }

  @Test(arguments: [
    "{a: 1, b: 2}\n", "  a: 1\n  b: 2\n", "a: 1\u{85}b: 2\n", "a: 1\rb: 2\n",
  ])
  func aKeyThatDoesNotBeginItsLineIsRefused(text: String) {
    #expect {
      try FlatYAML(parsing: text, file: "f")
    } throws: { error in
      (error as? Complaint)?.message == "this key does not begin its line"
    }
  }

  @Test func keysThatWereSetAreFoundWhereTheyStand() throws {
    var flat = try FlatYAML(parsing: "a: |\n  1\n  2\nb:\n- x\nc: 3\n", file: "f")
    flat.set("a", to: .text("short"))
    flat.set("b", to: .list(["y", "z"]))
    flat.set("q", to: .text("new"), order: ["a", "q", "b"])
    flat.set("c", to: nil)
    flat.set("b", to: .text("last"))
    #expect(flat.text == "a: short\nq: new\nb: last\n")
    #expect(flat.keys == ["a", "q", "b"])
  }

  @Test func aNewKeyFindsItsPlace() throws {
    var flat = try FlatYAML(parsing: "a: 1\nz: 2\nmine: 3\n", file: "f")
    flat.set("b", to: .text("x"), order: ["a", "b", "z"])
    #expect(flat.text == "a: 1\nb: x\nz: 2\nmine: 3\n")
    flat.set("b", to: nil)
    #expect(flat.text == "a: 1\nz: 2\nmine: 3\n")
    flat.set("q", to: .text("x"))
    #expect(flat.keys == ["a", "z", "mine", "q"])
  }

  @Test(arguments: [
    "no", "~", "1e3", "0x1F", "- a", "a: b", "a #b", " a", "a ", "", "'", "\"", "\u{7}", "\n", "é",
    "@a", "`a`", "%a", "null", "2026-01-12", "12:30:45", "!x", "&x", "*x", "{}", "[]", "---", "=",
  ])
  func aQuotedTextIsThatText(text: String) throws {
    let flat = try FlatYAML(parsing: "k: \(quoted(text))\n", file: "f")
    #expect(flat.value("k") == .text(text))
  }
}
