import Qualification
import StrictYAML
import Testing

/// What is read as YAML, and what is refused.
@Suite struct DocumentTests {
  private func complaint(_ text: String) -> String {
    do throws(Complaint) {
      _ = try YAMLDocument(parsing: text, file: "f.yaml")
      return "read"
    } catch {
      return error.text.split(separator: "\n").first.map(String.init) ?? ""
    }
  }

  @Test(arguments: [
    ("a: &x 1\nb: 2\n", "f.yaml:1:4: an anchor (&) is not allowed"),
    ("a: !!str 1\n", "f.yaml:1:4: a tag (!) is not allowed"),
    ("a: 1\nb: 2\na: 3\n", "f.yaml:"), ("a: 1\n---\nb: 2\n", "f.yaml:"),
    ("a: [1\nb: 2\n", "f.yaml:"), ("", "f.yaml: there is nothing in it"),
    ("? [a]\n: 1\n", "f.yaml:1:3: a key must be a word"),
    ("a: \"x\n", "f.yaml:"), ("\ta: 1\n", "f.yaml:1:1: this is no YAML"),
  ])
  func refused(text: String, beginning: String) {
    #expect(complaint(text).hasPrefix(beginning))
  }

  /// A mistake that is noticed only further down is shown where it was made.
  @Test(arguments: [
    ("a: 1\ntitle What is hard\nb: 2\n", "f.yaml:2:1: this is no YAML"),
    ("a: 1\nb: \"open\nc: \"closed\"\nd: 1\n", "f.yaml:2:4: this is no YAML: a quote opens here"),
    ("a: 1\nb: \"open\n", "f.yaml:2:4: this is no YAML"),
    ("a: 1\n b: 2\n", "f.yaml:2:3: this is no YAML"),
  ])
  func aMistakeIsShownOnItsLine(text: String, beginning: String) {
    #expect(complaint(text).hasPrefix(beginning), "\(complaint(text))")
  }

  @Test func messagesOfWhatStandsTwiceOrApart() {
    #expect(complaint("a: 1\nb: 2\na: 3\n").contains("the key a stands here twice"))
    #expect(complaint("a: 1\n---\nb: 2\n").contains("more than one document"))
    #expect(complaint("x: &a {b: 1}\ny: *a\n").contains("an anchor (&) is not allowed"))
  }

  @Test func aComplaintStandsInTheTextWhateverEndsItsLines() {
    #expect(complaint("a: 1\r\nb: &x 2\r\n") == "f.yaml:2:4: an anchor (&) is not allowed")
    #expect(complaint("a: 1\u{2028}b: &x 2\n") == "f.yaml:1:4: an anchor (&) is not allowed")
    #expect(complaint("a: 1\nb").hasPrefix("f.yaml:2:1: this is no YAML"))
    #expect(complaint("a: 1\r\rb: [\u{85}").hasPrefix("f.yaml:1:"))
  }

  @Test func aLineOfAMebibyteIsReadInOneGo() throws {
    let items = String(repeating: "é, ", count: 200_000)
    let document = try YAMLDocument(parsing: "a: [\(items)x]\n", file: "f")
    guard case .mapping(let entries, _) = document.root,
      case .sequence(let nodes, _) = entries[0].value
    else {
      Issue.record("no list")
      return
    }
    #expect(nodes.count == 200_001)
    #expect(nodes.last?.mark.column == 600_005)
    let keys = (0..<80_000).map { "k\($0): v\n" }.joined()
    guard case .mapping(let many, _) = try YAMLDocument(parsing: keys, file: "f").root else {
      Issue.record("no mapping")
      return
    }
    #expect(many.count == 80_000)
  }

  @Test func tooDeepAndTooLarge() {
    let deep = String(repeating: "[", count: 40) + String(repeating: "]", count: 40)
    #expect(complaint("a: \(deep)").contains("nested deeper than 32 levels"))
    #expect(complaint("a: " + String(repeating: "x", count: 1 << 20)).contains("larger than 1 MiB"))
  }

  @Test func scalarsStayTextAndKnowTheirPlace() throws {
    let document = try YAMLDocument(
      parsing: "a: NO\nb: 1.10\nc: 0044\nd:\n  - é x\n  - \"q\"\n", file: "f", firstLine: 10)
    guard case .mapping(let entries, _) = document.root else {
      Issue.record("no mapping")
      return
    }
    let texts = entries.prefix(3).compactMap { entry -> String? in
      if case .scalar(let scalar) = entry.value { scalar.text } else { nil }
    }
    #expect(texts == ["NO", "1.10", "0044"])
    guard case .sequence(let nodes, _) = entries[3].value else {
      Issue.record("no list")
      return
    }
    #expect(nodes.map(\.mark.line) == [14, 15])
    #expect(nodes.map(\.mark.column) == [5, 5])
    #expect(nodes[1].mark.excerpt == "  - \"q\"")
  }
}
