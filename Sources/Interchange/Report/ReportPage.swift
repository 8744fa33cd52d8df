import Qualification

extension Report {
  /// The report as a page that stands alone in one file; its figures are those of `json`.
  public var page: Page {
    Page(
      title: ReportWording.title, subtitle: subtitle,
      parts: [
        Page.tiles(tiles), pipelineSection, movementSection, stallSection, closingSection,
        revisitSection, contactSection,
      ], footer: ReportWording.footer(playbook).map { .tag("p", [:], .text($0)) })
  }

  private var subtitle: [HTML] {
    let text = ReportWording.count(contacts.count) + ", " + asOf.iso
    return [.text(since.map { text + ", " + ReportWording.since($0) } ?? text)]
  }

  private var tiles: [HTML] {
    var tiles = zip(Report.ratingOrder, ratings).map { rating, count in
      let look = RatingLook(rating)
      return Page.tile(String(count), look.word, kind: look.kind)
    }
    tiles.append(Page.tile(String(due.count), ReportWording.toAskAgain))
    return tiles
  }

  private func empty(_ text: String) -> HTML { .tag("p", ["class": "empty"], .text(text)) }

  // MARK: Pipeline

  private var pipelineSection: HTML {
    let widest = pipeline.map(\.sum).max() ?? 0
    var chart = Chart(
      "pipeline", title: ReportWording.pipelineTitle,
      summary: ReportWording.pipelineSummary(
        pipeline.map { (playbook.terms.word(for: $0.stage), $0.sum) }))
    for row in pipeline {
      chart.addBar(
        playbook.terms.word(for: row.stage), value: String(row.sum),
        zip(Report.ratingOrder, row.counts).map { Chart.Stretch($1, kind: RatingLook($0).kind) },
        of: widest)
    }
    let words = Report.ratingOrder.map { RatingLook($0).word }
    let sums = Report.ratingOrder.indices.map { column in
      PageTable.Cell.number(pipeline.map { $0.counts[column] }.reduce(0, +))
    }
    let rows =
      pipeline.map { row in
        [PageTable.Cell(.text(playbook.terms.word(for: row.stage)))]
          + row.counts.map { .number($0) } + [.number(row.sum)]
      } + [[.init(.text(ReportWording.all))] + sums + [.number(contacts.count)]]
    let table = PageTable(
      ReportWording.pipelineTitle,
      headings: [ReportWording.stage] + words + [ReportWording.all], rows: rows, hasSum: true)
    return Page.section(
      "pipeline-part", ReportWording.pipelineHeading, note: ReportWording.pipelineNote,
      contacts.isEmpty
        ? [empty(ReportWording.noContacts)]
        : [Page.pair(chart.html, Page.ratingLegend, table: table.html)])
  }

  // MARK: Movement

  private var movementSection: HTML {
    guard let movement, let since else { return .nothing }
    let places = Report.ratingOrder.map { RatingLook($0) }
    let names = places.map(\.word) + [ReportWording.new]
    let before = zip(places, movement.counts).map { place, row in
      FlowChart.Place("\(place.word) \(row.reduce(0, +))", kind: place.kind)
    }
    let after = places.indices.map { to in
      let sum = movement.counts.map { $0[to] }.reduce(0, +)
      return FlowChart.Place("\(places[to].word) \(sum)", kind: places[to].kind)
    }
    let new = movement.counts[places.count].reduce(0, +)
    let chart = FlowChart(
      Chart(
        "movement", title: ReportWording.movementTitle(since),
        summary: ReportWording.movementSummary(movement)),
      from: before + [FlowChart.Place("\(ReportWording.new) \(new)", kind: "plain")], to: after,
      counts: movement.counts)
    let table = PageTable(
      ReportWording.movementTitle(since),
      headings: [ReportWording.before] + places.map(\.word),
      rows: zip(names, movement.counts).map { name, row in
        [PageTable.Cell(.text(name))] + row.map { .number($0) }
      })
    return Page.section(
      "movement-part", ReportWording.movementHeading(since),
      note: ReportWording.movementSummary(movement),
      contacts.isEmpty
        ? [empty(ReportWording.noContacts)] : [Page.pair(chart.html, table: table.html)])
  }

  // MARK: Stalls and closings

  private var stallSection: HTML {
    var chart = Chart(
      "stalls", title: ReportWording.stallTitle,
      summary: ReportWording.stallSummary(
        stalls.map { ($0.criterion.rawValue, $0.unknown) }, of: openTalks))
    for stall in stalls {
      chart.addBar(
        stall.criterion.rawValue, value: ReportWording.unknownOf(stall.unknown, openTalks),
        [
          Chart.Stretch(stall.first, kind: "plain"),
          Chart.Stretch(stall.unknown - stall.first, kind: "reach"),
        ], of: openTalks)
    }
    let table = PageTable(
      ReportWording.stallTitle, headings: ReportWording.stallHeadings,
      rows: stalls.map {
        [
          .init(.text($0.criterion.rawValue)), .number($0.unknown), .number($0.first),
        ]
      })
    let legend = Page.legend([
      (ReportWording.firstUnknown, "plain"), (ReportWording.alsoUnknown, "reach"),
    ])
    return Page.section(
      "stalls-part", ReportWording.stallHeading, note: ReportWording.stallNote(openTalks),
      openTalks == 0
        ? [empty(ReportWording.noTalks)]
        : [Page.pair(chart.html, legend, table: table.html)])
  }

  private var closingSection: HTML {
    let all = ratings[3]
    var chart = Chart(
      "closings", title: ReportWording.closingTitle,
      summary: ReportWording.pipelineSummary(closings.map { ($0.text, $0.count) }))
    for closing in closings {
      chart.addBar(
        closing.text, value: String(closing.count),
        [Chart.Stretch(closing.count, kind: "disqualified")], of: all)
    }
    let table = PageTable(
      ReportWording.closingTitle, headings: ReportWording.closingHeadings,
      rows: closings.map {
        [
          .init(.words($0.text)), .init(.text($0.reason?.rawValue ?? "–")), .number($0.count),
        ]
      })
    return Page.section(
      "closings-part", ReportWording.closingHeading, note: ReportWording.closingNote(all),
      closings.isEmpty
        ? [empty(ReportWording.noneDisqualified)] : [Page.pair(chart.html, table: table.html)])
  }

  // MARK: Revisits

  private var revisitSection: HTML {
    func table(_ contacts: [ReportedContact], _ caption: String) -> HTML {
      PageTable(
        caption, headings: ReportWording.revisitHeadings,
        rows: contacts.map { contact in
          let days = contact.revisitOn.map { asOf.days(since: $0) } ?? 0
          return [
            .init(.words(contact.who)), .init(.words(contact.company ?? "–")),
            .init(RatingLook(contact.rating).chip),
            .init(.text(contact.revisitOn?.iso ?? ""), kind: "day"),
            .init(.text(ReportWording.away(days)), kind: "day"),
          ]
        }
      ).html
    }
    var pieces: [HTML] = []
    if !due.isEmpty { pieces.append(table(due, ReportWording.dueTitle)) }
    if !soon.isEmpty {
      pieces.append(.tag("h3", ["class": "later"], .text(ReportWording.soonTitle)))
      pieces.append(table(soon, ReportWording.soonTitle))
    }
    return Page.section(
      "revisits-part", ReportWording.revisitHeading, note: ReportWording.revisitNote(due.count),
      pieces.isEmpty ? [empty(ReportWording.noRevisits)] : pieces)
  }

  // MARK: Contacts

  private var contactSection: HTML {
    Page.section(
      "contacts-part", ReportWording.contactHeading, note: ReportWording.contactNote,
      contacts.isEmpty
        ? [empty(ReportWording.noContacts)]
        : [.tag("div", ["class": "cards"], all: contacts.map { card(of: $0) })])
  }

  private func card(of contact: ReportedContact) -> HTML {
    let look = RatingLook(contact.rating)
    let about = [contact.title, contact.company].compactMap { $0 }.joined(separator: ", ")
    var pieces: [HTML] = [
      .tag("div", ["class": "row"], .tag("h3", [:], .words(contact.who)), look.chip)
    ]
    if !about.isEmpty { pieces.append(.tag("p", ["class": "soft"], .words(about))) }
    if contact.ratedOn != nil {
      pieces.append(
        Page.meter(points: contact.points, ceiling: contact.ceiling, kind: look.kind))
    }
    pieces.append(
      .tag(
        "p", ["class": "soft"], .text(ReportWording.standing(contact, playbook.terms))))
    if contact.reasons.count > 1 {
      pieces.append(
        .tag("ul", [:], all: contact.reasons.dropFirst().map { .tag("li", [:], .words($0)) }))
    }
    if let text = ReportWording.next(contact) {
      pieces.append(.tag("p", ["class": "next"], .words(text)))
    }
    return .tag("article", ["class": "card"], all: pieces)
  }
}
