/// A table of a page, in which every cell has its heading.
public struct PageTable: Sendable {
  /// What the table shows, for whoever has it read aloud.
  public var caption: String

  /// The headings; the first is that of the column of names.
  public var headings: [String]

  /// The rows; the first cell of each is its name.
  public var rows: [[Cell]]

  /// Whether the last row sums up the others.
  public var hasSum: Bool

  /// Makes a table.
  public init(
    _ caption: String, headings: [String], rows: [[Cell]], hasSum: Bool = false
  ) {
    self.caption = caption
    self.headings = headings
    self.rows = rows
    self.hasSum = hasSum
  }

  /// A cell: what is in it, and how it looks.
  public struct Cell: Sendable {
    let content: HTML
    let kind: String

    /// Makes a cell; `kind` is a class of the page's style.
    public init(_ content: HTML, kind: StaticString = "") {
      self.content = content
      self.kind = kind.description
    }

    /// A cell with a number, set to the right.
    public static func number(_ number: Int) -> Cell {
      Cell(.text(String(number)), kind: number == 0 ? "num zero" : "num")
    }

    /// A cell with a share in percent on a ground that darkens with it; empty where there is none.
    public static func share(_ share: Int?) -> Cell {
      guard let share else { return Cell(.text("–"), kind: "num zero") }
      let text = HTML.text("\(share)%")
      switch share {
      case ..<40: return Cell(text, kind: "num s0")
      case ..<60: return Cell(text, kind: "num s1")
      case ..<80: return Cell(text, kind: "num s2")
      case ..<90: return Cell(text, kind: "num s3")
      default: return Cell(text, kind: "num s4")
      }
    }
  }

  /// The table as a piece of a page; a wide one can be moved sideways alone.
  public var html: HTML {
    let head = HTML.tag(
      "tr", [:],
      all: headings.enumerated().map { index, text in
        let isNumber = index > 0 && (rows.first?[index].kind.hasPrefix("num") ?? false)
        return .tag("th", ["scope": "col", "class": isNumber ? "num" : ""], .text(text))
      })
    // Paper can't be moved sideways, so there a table of many columns is made small.
    let kind = headings.count > 8 ? "scroll wide" : "scroll"
    return .tag(
      "div", ["class": kind, "role": "region", "tabindex": "0", "aria-label": caption],
      .tag(
        "table", [:], .tag("caption", [:], .text(caption)), .tag("thead", [:], head),
        .tag(
          "tbody", [:],
          all: rows.enumerated().map { index, row in
            let isSum = hasSum && index == rows.count - 1
            return .tag("tr", ["class": isSum ? "sum" : ""], all: cells(of: row))
          })))
  }

  private func cells(of row: [Cell]) -> [HTML] {
    row.enumerated().map { index, cell in
      index == 0
        ? .tag("th", ["scope": "row"], cell.content)
        : .tag("td", ["class": cell.kind], cell.content)
    }
  }
}
