/// A page that stands alone in one file: no script, nothing loaded from anywhere.
public struct Page: Sendable {
  /// The title, also of the window.
  public var title: String

  /// What stands beside the title: the day, the book.
  public var subtitle: [HTML]

  /// The parts, in order.
  public var parts: [HTML]

  /// What stands at the end.
  public var footer: [HTML]

  /// Makes a page.
  public init(title: String, subtitle: [HTML], parts: [HTML], footer: [HTML]) {
    self.title = title
    self.subtitle = subtitle
    self.parts = parts
    self.footer = footer
  }

  /// What a browser is allowed to do with it: to show it, and nothing else.
  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

  /// The page as a file.
  public var bytes: [UInt8] {
    var bytes = Array("<!DOCTYPE html>\n".utf8)
    html.append(to: &bytes)
    bytes.append(10)
    return bytes
  }

  private var html: HTML {
    .tag(
      "html", ["lang": "en"],
      .tag(
        "head", [:],
        .tag("meta", ["charset": "utf-8"]),
        .tag("meta", ["http-equiv": "Content-Security-Policy", "content": Page.policy]),
        .tag("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        .tag("meta", ["name": "color-scheme", "content": "light dark"]),
        .tag("meta", ["name": "referrer", "content": "no-referrer"]),
        .tag("meta", ["name": "robots", "content": "noindex"]),
        .tag("title", [:], .text(title)),
        .style(pageStyle)),
      .tag(
        "body", [:],
        .tag(
          "header", ["class": "top"],
          .tag("h1", [:], .text(title)), .tag("p", ["class": "sub"], all: subtitle)),
        .tag("main", [:], all: parts),
        .tag("footer", [:], all: footer)))
  }

  /// A part of a page under a heading, with a note on how to read it.
  public static func section(
    _ id: StaticString, _ heading: String, note: String? = nil, _ pieces: [HTML]
  ) -> HTML {
    .tag(
      "section", ["id": id.description, "aria-labelledby": id.description + "-h"],
      all: [.tag("h2", ["id": id.description + "-h"], .text(heading))]
        + (note.map { [.tag("p", ["class": "note"], .text($0))] } ?? []) + pieces)
  }

  /// A picture and its table side by side; below each other where there is no room.
  public static func pair(_ picture: HTML..., table: HTML) -> HTML {
    .tag("div", ["class": "pair"], .tag("div", [:], all: picture), table)
  }

  /// A figure that is looked at first: a number, what it counts, and a class that gives its colour.
  public static func tile(_ number: String, _ label: String, kind: StaticString = "") -> HTML {
    // A word in place of a number needs smaller letters on a narrow screen.
    let size = number.count > 7 ? " word" : ""
    return .tag(
      "li", ["class": "tile \(kind)\(size)"], .tag("strong", [:], .text(number)),
      .tag("span", [:], .text(label)))
  }

  /// The figures that are looked at first, in a row.
  public static func tiles(_ tiles: [HTML]) -> HTML { .tag("ul", ["class": "tiles"], all: tiles) }
}
