import Dialogue
import Interchange
import Qualification

/// What a terminal shows of a report: tables and bars, and the first contacts with their why.
struct ReportView {
  private let report: Report
  private let cards: Int
  /// Whether there is room for each rating of each stage.
  private let isWide: Bool

  private static let barColumns = 16
  private static let wideColumns = 72
  private static let listed = 10

  /// Shows a report in so many columns, nothing for as many as it takes, with so many contacts.
  init(_ report: Report, columns: Int?, cards: Int) {
    self.report = report
    self.cards = cards
    isWide = columns.map { $0 >= ReportView.wideColumns } ?? true
  }

  /// The report as lines.
  var lines: [Line] {
    var lines = [Line(CommandWording.reportTitle(report), .heading), Line()]
    lines += bars(
      zip(Report.ratingOrder, report.ratings).map { rating, count in
        (Line.Span(CommandWording.rating(rating), role(of: rating)), count, "")
      }, of: report.contacts.count)
    lines += stages + movement + stalls + closings + revisits
    return lines + contacts
  }

  private func role(of rating: Rating?) -> Line.Role { rating.map { .rating($0) } ?? .hint }

  /// A row an entry: what it is, how many, a bar, and what is to be said of it.
  private func bars(_ entries: [(Line.Span, Int, String)], of whole: Int) -> [Line] {
    entries.map { label, count, more in
      let bar = Line.Bar(
        reached: count, reachable: count, whole: whole, columns: ReportView.barColumns)
      return Line(row: [
        Line.Cell([Line.Span("  "), label]), Line.Cell(String(count), .plain, .trailing),
        Line.Cell([], .bar(bar)), Line.Cell(more, .muted),
      ])
    }
  }

  private func heading(_ text: String) -> [Line] { [Line(), Line(text, .heading)] }

  private var stages: [Line] {
    if report.pipeline.isEmpty { return [] }
    let lines = heading(CommandWording.stagesHeading)
    let terms = report.playbook.terms
    guard isWide else {
      return lines
        + bars(
          report.pipeline.map { (Line.Span(terms.word(for: $0.stage)), $0.sum, "") },
          of: report.contacts.count)
    }
    let labels = Report.ratingOrder.map { CommandWording.rating($0) } + [CommandWording.allLabel]
    let head = Line(
      row: [Line.Cell("  ", .muted)] + labels.map { Line.Cell($0, .muted, .trailing) })
    return lines + [head]
      + report.pipeline.map { row in
        Line(
          row: [Line.Cell("  " + terms.word(for: row.stage))]
            + zip(labels, row.counts + [row.sum]).map { label, count in
              Line.Cell(
                [
                  Line.Span(
                    String(count), count == 0 ? .muted : .plain, spoken: "\(label) \(count)")
                ],
                .trailing)
            })
      }
  }

  private var movement: [Line] {
    guard let movement = report.movement, let since = report.since else { return [] }
    var lines = heading(CommandWording.movementHeading(since))
    lines.append(Line("  " + CommandWording.movement(movement)))
    let places = Report.ratingOrder.map { CommandWording.rating($0) } + [CommandWording.newLabel]
    for from in places.indices {
      for to in Report.ratingOrder.indices where to != from && movement.counts[from][to] > 0 {
        lines.append(
          Line(row: [
            Line.Cell("  " + places[from]), Line.Cell("→", .separator, gap: 1),
            Line.Cell(places[to], role(of: Report.ratingOrder[to]), gap: 1),
            Line.Cell(String(movement.counts[from][to]), .plain, .trailing),
          ]))
      }
    }
    return lines
  }

  private var stalls: [Line] {
    if report.openTalks == 0 { return [] }
    return heading(CommandWording.stallsHeading(report.openTalks))
      + bars(
        report.stalls.map {
          (
            Line.Span($0.criterion.rawValue), $0.unknown,
            $0.first > 0 ? CommandWording.firstUnknown($0.first) : ""
          )
        }, of: report.openTalks)
  }

  private var closings: [Line] {
    if report.closings.isEmpty { return [] }
    return heading(CommandWording.closingsHeading)
      + report.closings.map { closing in
        Line(row: [
          Line.Cell("  \(closing.count)", .plain, .trailing), Line.Cell(closing.text),
        ])
      }
  }

  private var revisits: [Line] {
    if report.due.isEmpty { return [] }
    var lines = heading(CommandWording.revisitsHeading(report.due.count))
    lines += report.due.prefix(ReportView.listed).map { contact in
      Line(row: [
        Line.Cell("  " + (contact.revisitOn?.iso ?? ""), .muted),
        Line.Cell(CommandWording.rating(contact.rating), role(of: contact.rating)),
        Line.Cell(CommandWording.person(contact), .plain, .excerpt),
      ])
    }
    let more = report.due.count - ReportView.listed
    if more > 0 { lines.append(Line("  " + CommandWording.andMore(more), .hint)) }
    return lines
  }

  private var contacts: [Line] {
    let shown = report.contacts.prefix(cards)
    if shown.isEmpty { return [] }
    var lines = heading(CommandWording.contactsHeading)
    for contact in shown {
      lines += [Line(), Line([Line.Span("  " + CommandWording.person(contact), .heading)])]
      for (index, reason) in contact.reasons.enumerated() {
        lines.append(
          Line(
            (index == 0 ? "  " : "    ") + reason, index == 0 ? role(of: contact.rating) : .plain))
      }
      if let step = contact.nextStep {
        lines.append(Line("    " + CommandWording.nextStep(step, on: contact.nextStepOn), .hint))
      }
    }
    let more = report.contacts.count - shown.count
    if more > 0 { lines += [Line(), Line("  " + CommandWording.moreContacts(more), .hint)] }
    return lines
  }
}
