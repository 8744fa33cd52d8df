import Dialogue
import Hearing
import Qualification
import Records
import Scoring

/// What is shown of a call that was heard.
struct HearView {
  let file: HeardFile
  let playbook: Playbook

  /// The call with who was on it, what was understood, the rating with its reasons, and what is
  /// unsure.
  func lines(_ conversation: Conversation) -> [Line] {
    let contact = conversation.contact
    let day = file.heard.day
    let assessment = assess(contact, under: playbook, asOf: day)
    var lines = [Line(fileName(file.path), .heading)] + people(contact)
    lines.append(Line())
    lines += heardLines(of: contact, playbook, asOf: day)
    lines.append(Line())
    lines += chart(
      contact, assessment, nearestChange(for: contact, under: playbook, asOf: day), playbook)
    return lines + doubtLines(of: conversation, playbook)
  }

  private func people(_ contact: Contact) -> [Line] {
    let turns = file.reading.call.turns.count
    var lines = [
      Line(
        "  " + CommandWording.recording(file.reading.format, file.heard.conversation.day, turns),
        .hint)
    ]
    for (label, side) in [
      (CommandWording.oursLabel, Evidence.Side.ours), (CommandWording.theirsLabel, .theirs),
    ] {
      let names = file.sides.names(on: side)
      guard !names.isEmpty else { continue }
      lines.append(
        Line([
          Line.Span("  " + CommandWording.label(label), .muted),
          Line.Span(names.joined(separator: ", ")),
        ]))
    }
    let who = [Contact.Field.name, .title, .company].compactMap { contact.identity[$0] }
    var spans = [
      Line.Span("  " + CommandWording.label(CommandWording.contactLabel), .muted),
      Line.Span(who.isEmpty ? CommandWording.nameless : who.joined(separator: ", ")),
    ]
    let reason = CommandWording.contactReason(file.contact.reason)
    if !reason.isEmpty { spans += [.gap, Line.Span(reason, .hint)] }
    lines.append(Line(spans))
    if contact.doNotContact { lines.append(Line("  " + CommandWording.doNotContact, .warning)) }
    return lines
  }
}

extension HeardFile {
  /// What is unsure about the call, in a word or two each.
  var unsure: [String] {
    var words: [String] = []
    if !sides.isCertain { words.append(CommandWording.sidesWord) }
    if !isDayKnown { words.append(CommandWording.dayWord) }
    for doubt in heard.conversation.state.doubts {
      switch doubt.matter {
      case .gate(let reason): words.append(reason.rawValue)
      case .contradiction(let criterion), .reading(let criterion, _), .heard(let criterion, _, _):
        words.append(criterion.rawValue)
      case .side(let speaker): words.append(speaker)
      }
    }
    return words
  }

  /// The call in a row of the table of many.
  func row(_ playbook: Playbook, _ measures: HearMeasures?) -> Line {
    let contact = heard.conversation.contact
    let assessment = assess(contact, under: playbook, asOf: heard.day)
    let who = [Contact.Field.name, .company].compactMap { contact.identity[$0] }
    let cells = [
      Line.Cell(fileName(path)), Line.Cell(who.joined(separator: ", ")),
      Line.Cell(
        CommandWording.ratingWord(assessment), .rating(assessment.rating)),
      Line.Cell(pointsText(tenths: assessment.points), .plain, .trailing),
    ]
    return Line(
      row: cells + (measures?.cells ?? [])
        + [Line.Cell(unsure.joined(separator: ", "), .warning, .excerpt)])
  }
}

/// The calls of one run, counted.
struct HearCount {
  private(set) var heard = 0
  private(set) var failed = 0
  private var ratings: [String: Int] = [:]

  mutating func add(_ assessment: Assessment) {
    heard += 1
    ratings[CommandWording.ratingWord(assessment), default: 0] += 1
  }

  mutating func addFailure() { failed += 1 }

  /// The counts in one line.
  var text: String {
    let words = Rating.allCases.map(\.rawValue) + [CommandWording.notRated]
    let rated = words.compactMap { word in ratings[word].map { "\(word) \($0)" } }
    return CommandWording.heardCount(heard, failed, rated)
  }
}
