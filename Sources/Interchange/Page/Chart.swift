/// A picture made of SVG that is as wide as its place: across it is measured in percent, down in
/// pixels, so that letters keep their size on any screen.
public struct Chart: Sendable {
  /// What the picture shows, in a few words.
  public var title: String

  /// What is to be seen in it, in sentences.
  public var summary: String

  private let id: String
  private var height = 0
  private var pieces: [HTML] = []

  /// Makes an empty picture; `id` is a word that no other picture of the page has.
  public init(_ id: StaticString, title: String, summary: String) {
    self.id = id.description
    self.title = title
    self.summary = summary
  }

  /// A stretch of a bar: how much, and a class that gives its colour.
  public struct Stretch: Sendable {
    let amount: Int
    let kind: String

    /// Makes a stretch.
    public init(_ amount: Int, kind: StaticString) {
      self.amount = max(0, amount)
      self.kind = kind.description
    }
  }

  private static let labelHeight = 20
  private static let barHeight = 14
  private static let rowGap = 12

  /// Adds a bar below the others: its label and value above it, its stretches as shares of a whole.
  public mutating func addBar(_ label: String, value: String, _ stretches: [Stretch], of whole: Int)
  {
    addLabel(label, value: value)
    pieces.append(
      rectangle(x: "0%", width: "100%", height: Chart.barHeight, kind: "track"))
    var start = 0
    let whole = max(1, whole)
    for stretch in stretches where stretch.amount > 0 {
      pieces.append(
        rectangle(
          x: Chart.percent(start, of: whole), width: Chart.percent(stretch.amount, of: whole),
          height: Chart.barHeight, kind: stretch.kind))
      start += stretch.amount
    }
    height += Chart.barHeight + Chart.rowGap
  }

  /// Adds a row of dots on a scale from 0 to 100, with a mark at `middle`; dots of one place are
  /// heaped up.
  public mutating func addDots(_ label: String, value: String, _ shares: [Int], middle: Int?) {
    addLabel(label, value: value)
    var heaps: [Int: Int] = [:]
    let step = 4
    for share in shares { heaps[min(100, max(0, share)) / 2 * 2, default: 0] += 1 }
    let room = min(heaps.values.max() ?? 0, 12) * step + 8
    for edge in stride(from: 0, through: 100, by: 25) {
      pieces.append(
        .tag(
          "line",
          [
            "class": "grid", "x1": Chart.inset(edge), "x2": Chart.inset(edge),
            "y1": String(height), "y2": String(height + room),
          ]))
    }
    for (share, count) in heaps.sorted(by: { $0.key < $1.key }) {
      // More than a dozen in one place are drawn closer to each other.
      let distance = Double(step) * min(1, 11 / Double(max(count - 1, 1)))
      for index in 0..<count {
        let y = Double(height + room - 6) - Double(index) * distance
        pieces.append(
          .tag(
            "circle",
            ["class": "dot", "cx": Chart.inset(share), "cy": Chart.decimal(y), "r": "3.5"]))
      }
    }
    if let middle {
      pieces.append(
        .tag(
          "line",
          [
            "class": "mark", "x1": Chart.inset(middle), "x2": Chart.inset(middle),
            "y1": String(height - 2), "y2": String(height + room),
          ]))
    }
    height += room + Chart.rowGap
  }

  private mutating func addLabel(_ label: String, value: String) {
    let y = String(height + 14)
    pieces.append(.tag("text", ["class": "label", "x": "0", "y": y], .text(label)))
    pieces.append(
      .tag("text", ["class": "value", "x": "100%", "y": y, "text-anchor": "end"], .text(value)))
    height += Chart.labelHeight
  }

  private func rectangle(x: String, width: String, height size: Int, kind: String) -> HTML {
    .tag(
      "rect",
      [
        "class": kind, "x": x, "y": String(height), "width": width, "height": String(size),
      ])
  }

  /// The picture as a piece of a page, with its title and what is to be seen for a screen reader.
  public var html: HTML { html(height: height, pieces) }

  func html(height: Int, _ pieces: [HTML]) -> HTML {
    .tag(
      "svg",
      [
        "class": "chart", "role": "img", "width": "100%", "height": String(max(1, height)),
        "aria-labelledby": "\(id)-t \(id)-d",
      ],
      .tag("title", ["id": id + "-t"], .text(title)),
      .tag("desc", ["id": id + "-d"], .text(summary)),
      .group(pieces))
  }

  /// A share as percent with two decimals, computed in whole numbers so that it is the same anywhere.
  static func percent(_ part: Int, of whole: Int) -> String {
    let hundredths = part * 10_000 / max(1, whole)
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)%"
  }

  /// A share between the edges of the picture, from which dots keep away.
  private static func inset(_ share: Int) -> String { percent(150 + share * 97, of: 10_000) }

  private static func decimal(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(abs(tenths % 10))"
  }
}
