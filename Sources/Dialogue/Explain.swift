import AnswerParsing
public import Qualification
public import Scoring

/// Why a contact is rated as it is, in sentences, as a contact file has them: the points one by
/// one, the gates, what is missing, and what would change it.
public func explain(
  _ contact: Contact, _ assessment: Assessment, _ change: NearestChange?, _ playbook: Playbook
) -> [Line] {
  var lines = [headline(assessment)]
  for contribution in assessment.contributions where contribution.possible > 0 {
    lines.append(line(for: contribution, assessment))
  }
  return lines + outlook(contact, assessment, change, playbook)
}

/// Why a contact is rated as it is, as a chart of words and bars: the same reasons as `explain`
/// gives, as a table.
public func chart(
  _ contact: Contact, _ assessment: Assessment, _ change: NearestChange?, _ playbook: Playbook
) -> [Line] {
  var lines = [headline(assessment), totalRow(assessment)]
  for contribution in assessment.contributions where contribution.possible > 0 {
    lines.append(row(for: contribution))
  }
  for contribution in assessment.contributions where contribution.possible > 0 {
    guard let remark = assessment.standing(contribution.criterion)?.remark else { continue }
    let name = contribution.criterion.rawValue
    lines.append(Line("  \(name): " + Wording.remark(remark), .warning))
  }
  return lines + outlook(contact, assessment, change, playbook)
}

/// What is not points: the gates, what is missing, and what would change the rating.
private func outlook(
  _ contact: Contact, _ assessment: Assessment, _ change: NearestChange?, _ playbook: Playbook
) -> [Line] {
  var lines = assessment.gates.map { line(for: $0) }
  let missing = assessment.missing.map { describeMissing($0, contact, assessment) }
  if !missing.isEmpty { lines.append(Line(Wording.notKnown(missing), .hint)) }
  if let change { lines.append(line(for: change, playbook)) }
  return lines
}

/// The rating in one line: the word, the points, how far they could reach, what is known.
func headline(_ assessment: Assessment) -> Line {
  let points = pointsText(tenths: assessment.points)
  let ceiling = pointsText(tenths: assessment.ceiling)
  var spans = [
    ratingSpan(assessment),
    Line.Span(
      Wording.points(points, ceiling: ceiling, coverage: assessment.coverage),
      spoken: Wording.pointsAloud(points, ceiling: ceiling, coverage: assessment.coverage)),
  ]
  if assessment.isProvisional { spans += [.gap, Line.Span(Wording.provisional, .hint)] }
  return Line(spans)
}

/// The rating as it is printed: never a bare "cold" where too little is known to rate.
func ratingSpan(_ assessment: Assessment) -> Line.Span {
  let rating = assessment.rating
  return assessment.isRated
    ? Line.Span(rating.rawValue, .rating(rating), spoken: Wording.ratingAloud(rating))
    : Line.Span(
      Wording.notRated(rating), .rating(rating), spoken: Wording.notRatedAloud(rating))
}

private func line(for contribution: Assessment.Contribution, _ assessment: Assessment) -> Line {
  var spans = [
    Line.Span("  " + contribution.criterion.rawValue + " ", .heading),
    Line.Span(contribution.level.rawValue + " "),
    Line.Span(
      "\(pointsText(tenths: contribution.points)) of \(pointsText(tenths: contribution.possible)) "),
    quote(contribution.fact.words, limit: 60),
  ]
  spans += reserve(about: contribution.fact)
  if let remark = assessment.standing(contribution.criterion)?.remark {
    spans += [.gap, Line.Span(Wording.remark(remark), .warning)]
  }
  return Line(spans)
}

/// All points as one bar: earned, still open, and missed.
private func totalRow(_ assessment: Assessment) -> Line {
  let text = Wording.shares(
    earned: pointsText(tenths: assessment.points),
    open: pointsText(tenths: assessment.ceiling - assessment.points),
    missed: pointsText(tenths: 1000 - assessment.ceiling))
  return Line(row: [
    Line.Cell("  ", gap: 0),
    Line.Cell(
      [],
      .bar(
        Line.Bar(
          reached: assessment.points, reachable: assessment.ceiling, whole: 1000, columns: 20)),
      gap: 0),
    // The headline has said it already to whoever listens.
    Line.Cell([Line.Span(text, .muted, spoken: "")]),
  ])
}

private func row(for contribution: Assessment.Contribution) -> Line {
  let words = [quote(contribution.fact.words, limit: 60)] + reserve(about: contribution.fact)
  return Line(row: [
    Line.Cell("  " + contribution.criterion.rawValue, .heading),
    Line.Cell(contribution.level.rawValue),
    Line.Cell(
      [],
      .bar(
        Line.Bar(
          reached: contribution.points, reachable: contribution.points,
          whole: contribution.possible, columns: 8))),
    Line.Cell(pointsText(tenths: contribution.points), .plain, .trailing),
    Line.Cell("of \(pointsText(tenths: contribution.possible))", gap: 1),
    Line.Cell(words, .excerpt),
  ])
}

/// What keeps a fact from being as good as said to the rep, where anything does.
func reserve(about fact: Fact) -> [Line.Span] {
  if fact.basis == .guessed { return [.gap, Line.Span(Wording.yourGuess, .hint)] }
  return fact.isUnconfirmed ? [.gap, Line.Span(Wording.unconfirmed, .hint)] : []
}

private func line(for finding: Assessment.GateFinding) -> Line {
  var spans = [Line.Span("  " + Wording.gate(finding), .warning)]
  if !finding.words.isEmpty { spans += [.gap, quote(finding.words, limit: 60)] }
  if let day = finding.revisit { spans += [.gap, Line.Span(Wording.askAgain(on: day), .warning)] }
  return Line(spans)
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

/// Words in quotation marks, cut between words to a length in characters; read aloud there are pauses
/// between what was said in parts.
func quote(_ words: String, limit: Int) -> Line.Span {
  let line = String(words.map { $0.isNewline ? " " : $0 })
  let isCut = line.count > limit
  let start = isCut ? opening(of: line, limit: limit - 1) : line
  let aloud = "\"" + start.replacing(" … ", with: ", ") + "\""
  return isCut
    ? Line.Span("\"\(start)…\"", .quote, spoken: aloud + " " + Wording.cutAloud)
    : Line.Span("\"\(line)\"", .quote, spoken: aloud)
}

/// The words with which a longer line begins; a part of the first where that is longer than half.
func opening(of line: String, limit: Int) -> String {
  var start = line.prefix(limit)
  if line.dropFirst(limit).first != " ", let space = start.lastIndex(of: " "),
    start.distance(from: start.startIndex, to: space) * 2 >= limit
  {
    start = start[..<space]
  }
  // What comes next is left out, and so is the sign that leads to it.
  while let last = start.last, last.isWhitespace || ",;:–-…".contains(last) { start.removeLast() }
  return String(start)
}
