public import Qualification

/// Rates a contact under a playbook as of a day, with all the reasons (part f of the model).
///
/// `assuming` puts levels in place of what is known, at full weight, for what-if questions. The
/// same facts, playbook and day give the same assessment on any machine.
public func assess(
  _ contact: Contact, under playbook: Playbook, asOf day: Day,
  assuming: [CriterionID: Level] = [:]
) -> Assessment {
  var standings: [Assessment.Standing] = []
  standings.reserveCapacity(playbook.criteria.count)
  for criterion in playbook.criteria {
    standings.append(
      stand(criterion, contact, playbook, asOf: day, assuming: assuming[criterion.id]))
  }
  var tally = Tally(playbook, standings, assuming, asOf: day)
  let gates = findGates(contact, standings, playbook, asOf: day)
  let rating = rate(tally, gates, playbook)
  let coverage = tally.coverage
  return Assessment(
    asOf: day, rating: rating,
    isRated: rating != .cold || coverage >= playbook.thresholds.rated,
    isProvisional: isProvisional(&tally, gates, rating, playbook), points: tally.points,
    ceiling: tally.points + tally.open, coverage: coverage, fitPoints: tally.fit,
    readinessPoints: tally.points - tally.fit,
    stage: stage(of: contact, standings, gates, rating, playbook, asOf: day),
    standings: standings, contributions: tally.contributions, gates: gates,
    missing: tally.missing)
}

/// How a criterion stands: the fact that holds, its level as of the day, whether it is stale.
private func stand(
  _ criterion: Criterion, _ contact: Contact, _ playbook: Playbook, asOf day: Day,
  assuming: Level?
) -> Assessment.Standing {
  var standing = Assessment.Standing(
    criterion: criterion.id, fact: contact.holding(criterion.id), level: assuming, isStale: false,
    remark: nil)
  guard let fact = standing.fact, let value = fact.value, assuming == nil else { return standing }
  let (level, remark) = level(of: value, for: criterion, in: playbook, asOf: day)
  standing.level = level
  standing.remark = remark
  standing.isStale = isStale(fact, criterion, asOf: day)
  return standing
}

/// Whether a fact is older than two half-lives; a date is re-read and never stale.
private func isStale(_ fact: Fact, _ criterion: Criterion, asOf day: Day) -> Bool {
  guard criterion.kind != .horizon, let halfLife = criterion.halfLife else { return false }
  return day.days(since: fact.day) > 2 * halfLife
}

/// The sums of an assessment.
struct Tally {
  /// A scored criterion's level for the rating; nothing where it is unknown.
  var levels: [(criterion: Criterion, level: Level?)] = []
  var contributions: [Assessment.Contribution] = []
  var missing: [CriterionID] = []
  var points = 0
  var fit = 0
  /// The points of criteria without a known answer.
  var open = 0
  private var known = 0
  private var total = 0

  init(
    _ playbook: Playbook, _ standings: [Assessment.Standing], _ assuming: [CriterionID: Level],
    asOf day: Day
  ) {
    for (criterion, standing) in zip(playbook.criteria, standings)
    where criterion.points > 0 || criterion.isCore {
      let level = standing.isStale ? nil : standing.level
      levels.append((criterion, level))
      total += criterion.points
      guard let level else {
        open += criterion.points
        missing.append(criterion.id)
        continue
      }
      known += criterion.points
      let isAssumed = assuming[criterion.id] != nil
      let earned = Tally.earned(
        criterion, level, isAssumed ? nil : standing.fact, asOf: day)
      points += earned
      if criterion.axis == .fit { fit += earned }
      if let fact = standing.fact, !isAssumed {
        contributions.append(
          Assessment.Contribution(
            criterion: criterion.id, points: earned, possible: criterion.points, level: level,
            fact: fact))
      }
    }
  }

  /// The share of points with a known answer, in percent, rounded down.
  var coverage: Int { total == 0 ? 0 : known * 100 / total }

  /// Weight × level × basis × factor, rounded half up to a tenth of a point.
  private static func earned(
    _ criterion: Criterion, _ level: Level, _ fact: Fact?, asOf day: Day
  ) -> Int {
    var factor = 1024
    if let fact, let halfLife = criterion.halfLife, criterion.kind != .horizon {
      factor = fadingFactor(ageInDays: day.days(since: fact.day), halfLife: halfLife)
    }
    let basis = fact?.basis.tenths ?? 10
    let scaled = criterion.points * level.tenths * basis * factor
    return (scaled + 51_200) / 102_400
  }
}

/// The rating that points, core levels and gates lead to (part f3).
func rate(_ tally: Tally, _ gates: [Assessment.GateFinding], _ playbook: Playbook) -> Rating {
  capped(
    rate(points: tally.points, coreIsMet: coreIsMet(tally.levels), playbook.thresholds), by: gates)
}

func rate(points: Int, coreIsMet: Bool, _ thresholds: Playbook.Thresholds) -> Rating {
  if points >= thresholds.hot, coreIsMet { return .hot }
  return points >= thresholds.warm ? .warm : .cold
}

/// Whether every core criterion is known and neither weak nor none.
func coreIsMet(_ levels: [(criterion: Criterion, level: Level?)]) -> Bool {
  levels.allSatisfy { !$0.criterion.isCore || ($0.level ?? .none) >= .partial }
}

/// A rating under the caps of gates.
func capped(_ rating: Rating, by gates: [Assessment.GateFinding]) -> Rating {
  var rating = rating
  for finding in gates where finding.state != .overridden {
    let cap: Rating? =
      switch finding.effect {
      case .disqualified: .disqualified
      case .cold: .cold
      case .warm: .warm
      case .note: nil
      }
    if let cap, cap.rank < rating.rank { rating = cap }
  }
  return rating
}

/// Whether some level of what is unknown, or settling an inferred gate, would change the rating.
///
/// The rating never falls with a better level, so the two extremes tell: all unknown weak, and all
/// unknown strong.
private func isProvisional(
  _ tally: inout Tally, _ gates: [Assessment.GateFinding], _ rating: Rating, _ playbook: Playbook
) -> Bool {
  if rating == .disqualified { return false }
  let settled = gates.filter { $0.state != .inferred }
  var gateOutcomes = [gates, settled]
  let inferred = gates.filter { $0.state == .inferred }
  if !inferred.isEmpty {
    gateOutcomes.append(
      gates.map { finding in
        var confirmed = finding
        if finding.state == .inferred {
          confirmed.effect = playbook.hasStrictGates ? .disqualified : finding.gate.confirmed
        }
        return confirmed
      })
  }
  for unknown in [Level.weak, .strong] {
    let points = tally.levels.reduce(tally.points) { sum, entry in
      entry.level == nil ? sum + (entry.criterion.points * unknown.tenths + 5) / 10 : sum
    }
    let levels = tally.levels.map { ($0.criterion, $0.level ?? unknown) }
    let isMet = coreIsMet(levels.map { ($0.0, Optional($0.1)) })
    let base = rate(points: points, coreIsMet: isMet, playbook.thresholds)
    for outcome in gateOutcomes where capped(base, by: outcome) != rating { return true }
  }
  return false
}

/// How far the contact has come; fading never takes a stage back.
private func stage(
  of contact: Contact, _ standings: [Assessment.Standing], _ gates: [Assessment.GateFinding],
  _ rating: Rating, _ playbook: Playbook, asOf day: Day
) -> Stage {
  if let stage = contact.handSetStage { return stage }
  if rating == .disqualified { return .disqualified }
  func level(_ id: CriterionID) -> Level? { standings.first { $0.criterion == id }?.level }
  let core = playbook.criteria.filter(\.isCore)
  let isQualified =
    !core.isEmpty && core.allSatisfy { (level($0.id) ?? .none) > .none }
    && !gates.contains { $0.state != .overridden && $0.effect != .note }
  guard isQualified else { return contact.hasTalked ? .engaged : .suspect }
  let wanted = playbook.criteria.filter { [.need, .interest, .fit].contains($0.kind) }
  let isOpportunity = wanted.allSatisfy { (level($0.id) ?? .none) >= .partial }
  return isOpportunity ? .opportunity : .qualified
}
