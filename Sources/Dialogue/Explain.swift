import AnswerParsing
public import Qualification
public import Scoring

/// Why a contact is rated as it is: the points one by one, the gates, what is missing, and what
/// would change it.
public func explain(
  _ contact: Contact, _ assessment: Assessment, _ change: NearestChange?, _ playbook: Playbook
) -> [Line] {
  var lines = [headline(assessment)]
  let width = playbook.criteria.map(\.id.rawValue.count).max() ?? 0
  for contribution in assessment.contributions where contribution.possible > 0 {
    lines.append(line(for: contribution, width, assessment))
  }
  for finding in assessment.gates { lines.append(line(for: finding)) }
  let missing = assessment.missing.map { describeMissing($0, contact, assessment) }
  if !missing.isEmpty { lines.append(Line(Wording.notKnown(missing), .hint)) }
  if let change { lines.append(line(for: change, playbook)) }
  return lines
}

/// The rating in one line: the word, the points, how far they could reach, what is known.
func headline(_ assessment: Assessment) -> Line {
  Line([
    Line.Span(ratingWord(assessment), .rating(assessment.rating)),
    Line.Span(
      Wording.points(
        pointsText(tenths: assessment.points), ceiling: pointsText(tenths: assessment.ceiling),
        coverage: assessment.coverage)),
    Line.Span(assessment.isProvisional ? Wording.provisional : "", .hint),
  ])
}

/// The rating as it is printed: never a bare "cold" where too little is known to rate.
func ratingWord(_ assessment: Assessment) -> String {
  assessment.isRated ? assessment.rating.rawValue : Wording.notRated(assessment.rating)
}

private func line(
  for contribution: Assessment.Contribution, _ width: Int, _ assessment: Assessment
) -> Line {
  let name = contribution.criterion.rawValue
  let earned = pointsText(tenths: contribution.points)
  let possible = pointsText(tenths: contribution.possible)
  var spans = [
    Line.Span("  " + name.padded(to: width) + "  ", .heading),
    Line.Span(contribution.level.rawValue.padded(to: 7) + "  "),
    Line.Span(earned.paddedLeft(to: 4) + " of " + possible.padded(to: 4) + "  "),
    Line.Span(quote(contribution.fact.words, limit: 60), .quote),
  ]
  if contribution.fact.basis == .guessed { spans.append(Line.Span(Wording.yourGuess, .hint)) }
  if let remark = assessment.standing(contribution.criterion)?.remark {
    spans.append(Line.Span("  " + Wording.remark(remark), .warning))
  }
  return Line(spans)
}

private func line(for finding: Assessment.GateFinding) -> Line {
  var text = "  " + Wording.gate(finding)
  if !finding.words.isEmpty { text += "  " + quote(finding.words, limit: 60) }
  if let day = finding.revisit { text += Wording.askAgain(on: day) }
  return Line(text, .warning)
}

private func line(for change: NearestChange, _ playbook: Playbook) -> Line {
  Line([
    Line.Span("  " + Wording.changeLeads),
    Line.Span(change.rating.rawValue, .rating(change.rating)),
    Line.Span(": " + sentence(for: change, playbook)),
  ])
}

/// What would change a rating, as a clause: `authority strong (a named decider who will join)`.
public func sentence(for change: NearestChange, _ playbook: Playbook) -> String {
  var parts = change.gates.map { Wording.gateWithdrawn($0) }
  for step in change.steps {
    let sounds = playbook.criterion(step.criterion)?.strongSounds ?? ""
    let hint = step.level == .strong && !sounds.isEmpty ? " (\(sounds))" : ""
    parts.append("\(step.criterion.rawValue) \(step.level.rawValue)\(hint)")
  }
  return parts.joined(separator: ", ")
}

private func describeMissing(
  _ criterion: CriterionID, _ contact: Contact, _ assessment: Assessment
) -> String {
  if assessment.standing(criterion)?.isStale == true { return "\(criterion.rawValue) (stale)" }
  switch contact.latest(criterion)?.answer {
  case .declined: return "\(criterion.rawValue) (declined)"
  case .doesNotKnow: return "\(criterion.rawValue) (does not know)"
  case .notUnderstood: return "\(criterion.rawValue) (not understood)"
  case .known: return "\(criterion.rawValue) (unsure)"
  case nil: return criterion.rawValue
  }
}

/// Words in quotation marks, cut to a length in characters.
func quote(_ words: String, limit: Int) -> String {
  let line = String(words.map { $0.isNewline ? " " : $0 })
  return "\"" + (line.count > limit ? String(line.prefix(limit - 1)) + "…" : line) + "\""
}

extension String {
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, width - count))
  }

  func paddedLeft(to width: Int) -> String {
    String(repeating: " ", count: Swift.max(0, width - count)) + self
  }
}
