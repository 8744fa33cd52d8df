import BookStore
import Dialogue
import Qualification

/// The rows of a list of contacts, by the columns of the terminal.
struct ContactTable {
  private let isNarrow: Bool
  private let terms: Terms
  private let today: Day
  /// Whether rows are read aloud; else what is said in place of a text need not be made.
  private let isSpoken: Bool

  /// Where there are fewer columns, years of this year are left out, and what is next gives way.
  private static let leastWide = 110

  /// The most characters of a name with its company.
  private static let longest = 80

  /// Makes a table for so many columns; nothing means that the rows go to no terminal.
  init(columns: Int?, _ terms: Terms, today: Day, isSpoken: Bool) {
    self.isSpoken = isSpoken
    isNarrow = columns.map { $0 < ContactTable.leastWide } ?? false
    self.terms = terms
    self.today = today
  }

  /// The heading; it is not read aloud, as each value is read with its name.
  var heading: Line {
    func cell(_ text: String, _ form: Line.Cell.Form = .leading) -> Line.Cell {
      Line.Cell([Line.Span(text, .muted, spoken: "")], form)
    }
    return Line(row: [
      cell("contact", .excerpt), cell("rating"), cell("points", .trailing), cell("stage"),
      cell("talked"), cell("revisit"), cell("next", .excerpt),
    ])
  }

  /// The row of a contact; a state is said in place of what is next.
  func row(_ contact: IndexedContact, state: String?) -> Line {
    let points = pointsText(tenths: contact.points)
    let ceiling = pointsText(tenths: contact.ceiling)
    let role = contact.isRated ? Line.Role.rating(contact.rating) : .hint
    let word = terms.word(for: contact.stage)
    let isDue = contact.revisitOn.map { $0 <= today } ?? false
    return Line(row: [
      Line.Cell(
        [
          Line.Span(ContactTable.who(contact)), Line.Span(" (" + contact.id + ")", .muted),
        ], .excerpt),
      Line.Cell(contact.ratingWord, role),
      Line.Cell(
        [Line.Span(points + "/" + ceiling, spoken: spoken("\(points) of \(ceiling) points"))],
        .trailing),
      Line.Cell(word == contact.stage.rawValue ? word : String(word.prefix(24))),
      cell(contact.lastTalk, "talked", .plain),
      cell(contact.revisitOn, "revisit", isDue ? .warning : .plain),
      next(contact, state),
    ])
  }

  /// The name and the company; one endless name would push the columns of all others away where the
  /// rows go to no terminal.
  private static func who(_ contact: IndexedContact) -> String {
    let who = [contact.name, contact.company].compactMap { $0 }.joined(separator: ", ")
    let text = who.isEmpty ? contact.file : who
    return text.utf8.count > longest && text.count > longest
      ? String(text.prefix(longest - 1)) + "…" : text
  }

  private func spoken(_ text: @autoclosure () -> String) -> String? { isSpoken ? text() : nil }

  private func cell(_ day: Day?, _ name: String, _ role: Line.Role) -> Line.Cell {
    guard let day else { return Line.Cell("") }
    return Line.Cell([Line.Span(text(day), role, spoken: spoken("\(name) \(day.iso)"))])
  }

  private func next(_ contact: IndexedContact, _ state: String?) -> Line.Cell {
    if let state { return Line.Cell(state, .hint, .excerpt) }
    if contact.doNotContact {
      return Line.Cell(CommandWording.doNotContact, .warning, .excerpt)
    }
    let day = contact.nextStepOn.map { self.text($0) }
    guard day != nil || contact.nextStep != nil else { return Line.Cell("", .plain, .excerpt) }
    let step =
      (day ?? "") + (day != nil && contact.nextStep != nil ? " " : "") + (contact.nextStep ?? "")
    return Line.Cell([Line.Span(step, .muted, spoken: spoken("next " + step))], .excerpt)
  }

  /// A day, without its year where it is this year and there is little room.
  private func text(_ day: Day) -> String {
    let iso = day.iso
    return isNarrow && iso.prefix(4) == today.iso.prefix(4) ? String(iso.dropFirst(5)) : iso
  }
}
