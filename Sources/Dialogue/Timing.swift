import Qualification

/// When things happened in a call: how long it has run, since when the open question is open, and
/// when each core criterion was first known.
func timingLines(_ conversation: Conversation, _ playbook: Playbook) -> [Line] {
  guard let now = conversation.clock.seconds else {
    return [Line("  " + Wording.noTimes, .hint)]
  }
  var lines = [row(Wording.callLabel, [clockSpan(now)])]
  if let open = conversation.state.open, let since = open.since {
    lines.append(
      row(
        open.id.rawValue,
        [
          Line.Span(Wording.openSince), clockSpan(since), Line.Span(Wording.openFor),
          clockSpan(max(0, now - since)),
        ]))
  }
  for criterion in playbook.coreCriteria {
    let isKnown = conversation.contact.holding(criterion.id)?.value != nil
    var spans = [Line.Span(isKnown ? Wording.knownBefore : Wording.notYet, .hint)]
    if isKnown, let first = conversation.state.firstKnown[criterion.id] {
      spans = [Line.Span(Wording.knownSince), clockSpan(first)]
    }
    lines.append(row(criterion.id.rawValue, spans))
  }
  return lines
}

private func row(_ name: String, _ spans: [Line.Span]) -> Line {
  Line(row: [Line.Cell("  " + name, .heading), Line.Cell(spans)])
}

/// A time of the call as `mm:ss`, or `h:mm:ss` from an hour on; in words where it is read aloud.
private func clockSpan(_ seconds: Int) -> Line.Span {
  let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
  let tail = twoDigits(minutes) + ":" + twoDigits(rest)
  return Line.Span(
    hours > 0 ? "\(hours):\(tail)" : tail, .fact,
    spoken: Wording.timeAloud(hours: hours, minutes: minutes, seconds: rest))
}

/// When a call began and how long it took, such as `2026-01-12 09:30, 12 min`; nothing where its
/// start is not known.
func callTimeText(_ conversation: Conversation) -> String? {
  guard let started = conversation.started else { return nil }
  let minute = started.secondOfDay / 60
  let start = "\(started.day.iso) \(twoDigits(minute / 60)):\(twoDigits(minute % 60))"
  guard let seconds = conversation.clock.seconds else { return start }
  return start + ", " + Wording.length(minutes: (seconds + 30) / 60)
}

private func twoDigits(_ number: Int) -> String {
  number < 10 ? "0\(number)" : String(number)
}
