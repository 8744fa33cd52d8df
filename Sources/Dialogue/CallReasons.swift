public import Qualification
import Scoring

/// Why somebody is to be called as of a day.
public enum CallReason: Hashable, Sendable {
  /// A next step was agreed for this day or an earlier one.
  case nextStep(Contact.NextStep)
  /// The day on which to ask again has come.
  case revisit(Day)
  /// What they plan is to happen by this day, which is near, or passed not long ago.
  case timeline(Day)
  /// What is known of these criteria is so old that it counts as unknown.
  case stale([CriterionID])

  /// Which of several reasons comes first: agreed days before computed ones.
  public var rank: Int {
    switch self {
    case .nextStep: 0
    case .revisit: 1
    case .timeline: 2
    case .stale: 3
    }
  }
}

/// How near the end of a timeline is, in days, for a call to be due, and how long after it.
private let timelineAhead = 45
private let timelineBehind = 90

/// Why a contact is to be called as of a day, the strongest reason first; nothing where there is none,
/// and never anything for somebody who asked not to be called.
///
/// Whoever is disqualified is called only for a day that was set. While a step or a revisit lies ahead,
/// old facts are no reason to call before.
public func callReasons(
  for contact: Contact, under playbook: Playbook, asOf day: Day
) -> [CallReason] {
  if contact.doNotContact { return [] }
  var reasons: [CallReason] = []
  var isAhead = false
  if let step = contact.nextStep, let due = step.day {
    if due <= day { reasons.append(.nextStep(step)) } else { isAhead = true }
  }
  if let due = contact.revisitOn {
    if due <= day { reasons.append(.revisit(due)) } else { isAhead = true }
  }
  let assessment = assess(contact, under: playbook, asOf: day)
  guard assessment.rating != .disqualified, assessment.stage != .customer else { return reasons }
  for standing in assessment.standings {
    guard case .horizon(let horizon)? = standing.fact?.value, !horizon.isNever,
      let end = horizon.decidingDay
    else { continue }
    let days = end.days(since: day)
    if (-timelineBehind...timelineAhead).contains(days) { reasons.append(.timeline(end)) }
  }
  let stale = assessment.standings.filter { standing in
    standing.isStale && playbook.criterion(standing.criterion)?.isCore == true
  }
  if !stale.isEmpty, !isAhead { reasons.append(.stale(stale.map(\.criterion))) }
  return reasons
}
