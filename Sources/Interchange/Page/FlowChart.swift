/// A picture of how many moved from where to where: two columns, and bands between them.
public struct FlowChart: Sendable {
  /// A place that things move from or to.
  public struct Place: Sendable {
    let label: String
    let kind: String

    /// Makes a place with a class that gives its colour.
    public init(_ label: String, kind: StaticString) {
      self.label = label
      self.kind = kind.description
    }
  }

  private let chart: Chart
  private let before: [Place]
  private let after: [Place]
  private let counts: [[Int]]

  /// Makes a picture of `counts[from][to]`, which are at least 0.
  public init(_ chart: Chart, from before: [Place], to after: [Place], counts: [[Int]]) {
    self.chart = chart
    self.before = before
    self.after = after
    self.counts = counts
  }

  private static let room = 220
  private static let gap = 14
  private static let least = 14
  private static let width = 1000

  /// Where a column's places lie, from top to bottom; those without anything are left out.
  private func spans(of sums: [Int]) -> [(start: Int, size: Int)] {
    let all = max(1, sums.reduce(0, +))
    var position = 0
    return sums.map { sum in
      guard sum > 0 else { return (position, 0) }
      let size = max(1, sum * FlowChart.room / all)
      defer { position += max(size, FlowChart.least) + FlowChart.gap }
      return (position, size)
    }
  }

  /// The picture as a piece of a page.
  public var html: HTML {
    let left = spans(of: counts.map { $0.reduce(0, +) })
    let right = spans(of: after.indices.map { to in counts.map { $0[to] }.reduce(0, +) })
    let height =
      (left + right).map { $0.start + max($0.size, FlowChart.least) }.max() ?? FlowChart.least
    let bands = HTML.tag(
      "svg",
      [
        "x": "30%", "width": "40%", "height": String(height),
        "viewBox": "0 0 \(FlowChart.width) \(height)", "preserveAspectRatio": "none",
      ], all: bands(left, right))
    return chart.html(
      height: height + 2,
      [bands] + labels(before, left, isLeft: true)
        + labels(after, right, isLeft: false))
  }

  private func bands(
    _ left: [(start: Int, size: Int)], _ right: [(start: Int, size: Int)]
  ) -> [HTML] {
    var pieces: [HTML] = []
    var taken = [Int](repeating: 0, count: after.count)
    for from in before.indices {
      let sum = counts[from].reduce(0, +)
      var start = 0
      for to in after.indices where counts[from][to] > 0 {
        let arrived = counts.map { $0[to] }.reduce(0, +)
        let (y1, h1) = FlowChart.part(left[from], start, counts[from][to], of: sum)
        let (y2, h2) = FlowChart.part(right[to], taken[to], counts[from][to], of: arrived)
        start += counts[from][to]
        taken[to] += counts[from][to]
        pieces.append(
          .tag("path", ["class": "band \(before[from].kind)", "d": FlowChart.band(y1, h1, y2, h2)]))
      }
    }
    return pieces
  }

  private static func part(
    _ span: (start: Int, size: Int), _ start: Int, _ count: Int, of sum: Int
  ) -> (y: Int, height: Int) {
    // In tenths, so that bands that lie on each other leave no gap.
    let top = span.start * 10 + span.size * 10 * start / max(1, sum)
    let end = span.start * 10 + span.size * 10 * (start + count) / max(1, sum)
    return (top, max(5, end - top))
  }

  private static func band(_ y1: Int, _ h1: Int, _ y2: Int, _ h2: Int) -> String {
    let middle = width / 2
    func tenths(_ number: Int) -> String { "\(number / 10).\(number % 10)" }
    return "M0 \(tenths(y1))C\(middle) \(tenths(y1)) \(middle) \(tenths(y2)) \(width) \(tenths(y2))"
      + "V\(tenths(y2 + h2))C\(middle) \(tenths(y2 + h2)) \(middle) \(tenths(y1 + h1))"
      + " 0 \(tenths(y1 + h1))Z"
  }

  private func labels(
    _ places: [Place], _ spans: [(start: Int, size: Int)], isLeft: Bool
  ) -> [HTML] {
    zip(places, spans).flatMap { place, span -> [HTML] in
      guard span.size > 0 else { return [] }
      let middle = span.start + span.size / 2
      return [
        .tag(
          "rect",
          [
            "class": place.kind, "x": isLeft ? "29%" : "70%", "y": String(span.start),
            "width": "1%", "height": String(span.size),
          ]),
        .tag(
          "text",
          [
            "class": "label", "x": isLeft ? "27.5%" : "72.5%",
            "y": String(max(middle, 7) + 5), "text-anchor": isLeft ? "end" : "start",
          ], .text(place.label)),
      ]
    }
  }
}
