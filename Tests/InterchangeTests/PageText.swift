import Interchange

/// A page taken apart as a browser would: tags, their attributes, and the text between them.
///
/// It is strict, so that whatever could run, load or break out shows as a problem.
struct PageText {
  private(set) var problems: [String] = []
  private var tags: [(name: String, attributes: [String: String])] = []
  /// The text behind each tag, with its references resolved.
  private var texts: [String] = []
  private(set) var text = ""

  private static let known: Set<String> = [
    "html", "head", "meta", "title", "style", "body", "header", "main", "footer", "section", "h1",
    "h2", "h3", "p", "ul", "ol", "li", "div", "span", "strong", "b", "bdi", "code", "article",
    "table", "caption", "thead", "tbody", "tr", "th", "td", "svg", "desc", "rect", "line", "circle",
    "path", "text", "dl", "dt", "dd",
  ]
  private static let voids: Set<String> = ["meta"]

  init(_ page: Page) { self.init(page.bytes) }

  init(_ bytes: [UInt8]) {
    text = String(decoding: bytes, as: UTF8.self)
    if !text.hasPrefix("<!DOCTYPE html>\n") { problems.append("no doctype") }
    var rest = text.unicodeScalars.dropFirst("<!DOCTYPE html>\n".count)
    var open: [String] = []
    while let scalar = rest.first {
      if scalar == "<" {
        rest = rest.dropFirst()
        let inside = rest.prefix { $0 != ">" }
        rest = rest.dropFirst(inside.count + 1)
        take(String(String.UnicodeScalarView(inside)), &open)
        continue
      }
      let inside = rest.prefix { $0 != "<" }
      rest = rest.dropFirst(inside.count)
      let content = String(String.UnicodeScalarView(inside))
      check(content, isStyle: open.last == "style")
      if !texts.isEmpty { texts[texts.count - 1] += resolved(content) }
    }
    if !open.isEmpty { problems.append("left open: \(open)") }
  }

  private mutating func take(_ inside: String, _ open: inout [String]) {
    if inside.hasPrefix("/") {
      let name = String(inside.dropFirst())
      if open.popLast() != name { problems.append("wrong end \(name)") }
      tags.append((inside, [:]))
      texts.append("")
      return
    }
    let name = String(inside.prefix { $0 != " " })
    if !PageText.known.contains(name) { problems.append("tag \(name)") }
    var attributes: [String: String] = [:]
    var rest = inside.dropFirst(name.count)
    while let match = rest.prefixMatch(of: /\ ([A-Za-z-]+)="([^"]*)"/) {
      let key = String(match.1)
      if key.lowercased().hasPrefix("on") || ["href", "src", "style"].contains(key) {
        problems.append("attribute \(key)")
      }
      if attributes.updateValue(resolved(String(match.2)), forKey: key) != nil {
        problems.append("twice \(key)")
      }
      check(String(match.2), isStyle: false)
      rest = rest[match.range.upperBound...]
    }
    if !rest.isEmpty { problems.append("not an attribute: \(rest)") }
    tags.append((name, attributes))
    texts.append("")
    if !PageText.voids.contains(name) { open.append(name) }
  }

  private mutating func check(_ content: String, isStyle: Bool) {
    for scalar in content.unicodeScalars {
      let isControl =
        scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
      let isHidden =
        scalar.properties.generalCategory == .format && scalar != "\u{200C}" && scalar != "\u{200D}"
      if isControl || isHidden { problems.append("scalar \(scalar.value)") }
    }
    if isStyle { return }
    if content.unicodeScalars.contains(where: { "<>\"'".unicodeScalars.contains($0) }) {
      problems.append("not escaped: \(content)")
    }
    for piece in content.utf8.split(separator: 38, omittingEmptySubsequences: false).dropFirst() {
      let isKnown = ["amp;", "lt;", "gt;", "quot;", "#39;"].contains { piece.starts(with: $0.utf8) }
      if !isKnown { problems.append("a bare &: \(content)") }
    }
  }

  private func resolved(_ text: String) -> String {
    if !text.utf8.contains(38) { return text }
    return text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing(
      "&quot;", with: "\""
    )
    .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }

  /// How many elements of a name there are.
  func count(of name: String) -> Int { tags.count { $0.name == name } }

  /// All text of the page as it is read, without that of the style.
  var readable: String {
    zip(tags, texts).map { $0.name == "style" ? "" : $1 }.joined()
  }

  /// The cells of the table with a caption, its headings first.
  func table(_ caption: String) -> [[String]]? {
    var rows: [[String]] = []
    var isInside = false
    for (tag, text) in zip(tags, texts) {
      switch tag.name {
      case "caption": isInside = text == caption
      case "/table":
        if isInside { return rows }
      case "tr" where isInside: rows.append([])
      case "th" where isInside, "td" where isInside:
        rows[rows.count - 1].append(text)
      case "bdi" where isInside, "span" where isInside:
        let last = rows[rows.count - 1].count - 1
        rows[rows.count - 1][last] += text
      default: break
      }
    }
    return nil
  }
}
