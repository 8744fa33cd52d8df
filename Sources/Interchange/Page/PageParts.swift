public import Qualification

/// How a rating looks on a page: as a word with a colour, never as a colour alone.
public struct RatingLook: Sendable {
  /// The word.
  public let word: String

  /// The class that gives the colour.
  public let kind: StaticString

  /// The look of a rating; nothing stands for a contact of whom too little is known.
  public init(_ rating: Rating?) {
    switch rating {
    case .hot: (word, kind) = ("hot", "hot")
    case .warm: (word, kind) = ("warm", "warm")
    case .cold: (word, kind) = ("cold", "cold")
    case .disqualified: (word, kind) = ("disqualified", "disqualified")
    case nil: (word, kind) = ("not rated", "unrated")
    }
  }

  /// The ratings in the order in which they are shown, what is not rated last.
  public static let order: [Rating?] = [.hot, .warm, .cold, .disqualified, nil]

  /// The rating as a word on its ground.
  public var chip: HTML { .tag("span", ["class": "chip \(kind)"], .text(word)) }
}

extension Page {
  /// What the colours of a picture stand for.
  public static func legend(_ entries: [(text: String, kind: StaticString)]) -> HTML {
    .tag(
      "ul", ["class": "legend"],
      all: entries.map { .tag("li", ["class": $0.kind.description], .text($0.text)) })
  }

  /// What the colours of ratings stand for.
  public static var ratingLegend: HTML {
    legend(RatingLook.order.map { RatingLook($0) }.map { ($0.word, $0.kind) })
  }

  /// Points earned and within reach on a scale to 100, in tenths; the text beside it says the same.
  public static func meter(points: Int, ceiling: Int, kind: StaticString) -> HTML {
    func rectangle(_ width: Int, _ kind: String) -> HTML {
      .tag(
        "rect",
        [
          "class": kind, "width": Chart.percent(min(1000, max(0, width)), of: 1000), "height": "8",
          "rx": "2",
        ])
    }
    return .tag(
      "svg", ["class": "meter", "width": "100%", "height": "8", "aria-hidden": "true"],
      rectangle(1000, "track"), rectangle(ceiling, "reach"), rectangle(points, kind.description))
  }
}
