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
  var search = ChangeSearch(now, tally, playbook)
  guard let (rating, steps) = search.best() else { return nil }
  return NearestChange(
    rating: capped(rating, by: staying), steps: steps, gates: inTheWay.map(\.gate.reason))
}

/// The search for the smallest set of better levels; what can't come to more than what is there, or
/// to less than what was found, is passed over.
private struct ChangeSearch {
  private let now: Assessment
  private let tally: Tally
  private let thresholds: Playbook.Thresholds
  /// The better levels of each criterion.
  private let options: [[Option]]
  /// The most points that so many of the criteria from one on can add.
  private let mostGain: [[Int]]
  /// The points below which no set leads up, and whether only hot does.
  private let least: Int
  private let needsHot: Bool
  private let canPruneByRaise: Bool

  // What is chosen while the search goes on.
  private var chosen: [(index: Int, level: Level)] = []
  private var points: Int
  private var raise = 0
  private var others = 0
  /// How many core criteria are unknown, weak or none.
  private var unmet: Int
  private var found: (cost: [Int], rating: Rating, chosen: [(index: Int, level: Level)])?

  private struct Option {
    var level: Level
    var gain: Int
  }

  /// A set has at most so many criteria.
  private static let most = 4

  init(_ now: Assessment, _ tally: Tally, _ playbook: Playbook) {
    self.now = now
    self.tally = tally
    thresholds = playbook.thresholds
    options = tally.levels.map { criterion, level in
      let earned = now.contributions.first { $0.criterion == criterion.id }?.points ?? 0
      return [Level.weak, .partial, .strong].filter { $0 > level ?? .none }.map { better in
        Option(level: better, gain: (criterion.points * better.tenths + 5) / 10 - earned)
      }
    }
    canPruneByRaise = options.allSatisfy { $0.allSatisfy { $0.gain >= 0 } }
    let gains = options.map { max(0, $0.map(\.gain).max() ?? 0) }
    mostGain = (0...gains.count).map { start in
      let sorted = gains[start...].sorted(by: >)
      return (0...ChangeSearch.most).map { sorted.prefix($0).reduce(0, +) }
    }
    needsHot = now.rating.rank >= Rating.warm.rank
    least = needsHot ? thresholds.hot : min(thresholds.warm, thresholds.hot)
    points = now.points
    unmet = tally.levels.count { $0.criterion.isCore && ($0.level ?? .none) < .partial }
  }

  /// The ratings above today's, best sets by size.
  mutating func best() -> (Rating, [NearestChange.Step])? {
    for size in 1...ChangeSearch.most {
      visit(size, from: 0)
      guard let found else { continue }
      let steps = found.chosen.map {
        NearestChange.Step(criterion: tally.levels[$0.index].criterion.id, level: $0.level)
      }
      return (found.rating, steps)
    }
    return nil
  }

  private mutating func visit(_ size: Int, from start: Int) {
    if points + mostGain[start][size] < least || needsHot && unmet > size { return }
    if let found, others > found.cost[0] { return }
    if let found, canPruneByRaise, others == found.cost[0], raise > found.cost[1] { return }
    if size == 0 { return take() }
    for index in start..<options.count {
      let (criterion, level) = tally.levels[index]
      let isUnmet = criterion.isCore && (level ?? .none) < .partial
      for option in options[index] {
        let settles = isUnmet && option.level >= .partial
        chosen.append((index, option.level))
        (points, raise) = (points + option.gain, raise + option.gain)
        if !criterion.isCore { others += 1 }
        if settles { unmet -= 1 }
        visit(size - 1, from: index + 1)
        if settles { unmet += 1 }
        if !criterion.isCore { others -= 1 }
        (points, raise) = (points - option.gain, raise - option.gain)
        chosen.removeLast()
      }
    }
  }

  /// Takes what is chosen where it leads up at less cost: core criteria before others, then the least
  /// raise, then the order.
  private mutating func take() {
    let rating = rate(points: points, coreIsMet: unmet == 0, thresholds)
    guard rating.rank > max(now.rating.rank, Rating.cold.rank) else { return }
    let cost = [others, raise] + chosen.map(\.index)
    if let found, !cost.lexicographicallyPrecedes(found.cost) { return }
    found = (cost, rating, chosen)
  }
}
