public import Qualification

/// The smallest set of better answers that would make the rating better; nothing where it is hot.
///
/// Fewest criteria first, then core before other criteria, then the least total raise, then the
/// playbook's order. Gates that stand in the way are named, and taken as withdrawn.
public func nearestChange(
  for contact: Contact, under playbook: Playbook, asOf day: Day
) -> NearestChange? {
  let now = assess(contact, under: playbook, asOf: day)
  if now.rating == .hot { return nil }
  let tally = Tally(playbook, now.standings, [:], asOf: day)
  let base = rate(points: now.points, coreIsMet: coreIsMet(tally.levels), playbook.thresholds)
  let inTheWay = now.gates.filter { finding in
    finding.state != .overridden && finding.effect != .note
      && capped(.hot, by: [finding]).rank <= now.rating.rank
  }
  // Gates that cap less than today's rating stay.
  let staying = now.gates.filter { finding in !inTheWay.contains(finding) }
  let uncapped = capped(base, by: staying)
  if uncapped.rank > now.rating.rank {
    return NearestChange(rating: uncapped, steps: [], gates: inTheWay.map(\.gate.reason))
  }
  let search = ChangeSearch(now: now, tally: tally, playbook: playbook)
  guard let (rating, steps) = search.best() else { return nil }
  return NearestChange(
    rating: capped(rating, by: staying), steps: steps, gates: inTheWay.map(\.gate.reason))
}

private struct ChangeSearch {
  let now: Assessment
  let tally: Tally
  let playbook: Playbook

  private struct Option {
    var index: Int
    var level: Level
    var gain: Int
  }

  /// The ratings above today's, best sets by size; a set has at most four criteria.
  func best() -> (Rating, [NearestChange.Step])? {
    for size in 1...4 {
      var found: (cost: [Int], rating: Rating, chosen: [Option])?
      visit(size, from: 0, chosen: []) { chosen in
        let rating = rating(with: chosen)
        guard rating.rank > max(now.rating.rank, Rating.cold.rank) else { return }
        let cost = cost(of: chosen, rating)
        if found.map({ cost.lexicographicallyPrecedes($0.cost) }) ?? true {
          found = (cost, rating, chosen)
        }
      }
      if let found {
        let steps = found.chosen.map {
          NearestChange.Step(criterion: tally.levels[$0.index].criterion.id, level: $0.level)
        }
        return (found.rating, steps)
      }
    }
    return nil
  }

  private func visit(
    _ size: Int, from start: Int, chosen: [Option], _ body: ([Option]) -> Void
  ) {
    if size == 0 { return body(chosen) }
    for index in start..<max(start, tally.levels.count) {
      for option in options(at: index) {
        visit(size - 1, from: index + 1, chosen: chosen + [option], body)
      }
    }
  }

  private func options(at index: Int) -> [Option] {
    let (criterion, level) = tally.levels[index]
    let earned = now.contributions.first { $0.criterion == criterion.id }?.points ?? 0
    return [Level.weak, .partial, .strong].filter { $0 > level ?? .none }.map { better in
      Option(
        index: index, level: better, gain: (criterion.points * better.tenths + 5) / 10 - earned)
    }
  }

  private func rating(with chosen: [Option]) -> Rating {
    var levels = tally.levels
    for option in chosen { levels[option.index].level = option.level }
    let points = now.points + chosen.reduce(0) { $0 + $1.gain }
    return rate(points: points, coreIsMet: coreIsMet(levels), playbook.thresholds)
  }

  /// Core criteria first, known ones before unknown, then the least raise, then the order.
  private func cost(of chosen: [Option], _ rating: Rating) -> [Int] {
    let others = chosen.count { !tally.levels[$0.index].criterion.isCore }
    let raise = chosen.reduce(0) { $0 + $1.gain }
    return [others, raise] + chosen.map(\.index)
  }
}
