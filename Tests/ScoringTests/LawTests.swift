import Chance
import Qualification
import Scoring
import Testing

/// The laws of scoring, on contacts of chance.
@Suite struct LawTests {
  @Test(arguments: 1...6)
  func pointsAreTheSumOfTheContributions(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    for _ in 0..<150 {
      let assessment = rate(contact(levels(of: &chance, none: true)))
      let sum = assessment.contributions.reduce(0) { $0 + $1.points }
      #expect(assessment.points == sum, "seed \(seed)")
      #expect(assessment.contributions.allSatisfy { !$0.fact.words.isEmpty }, "seed \(seed)")
      #expect(assessment.points <= assessment.ceiling, "seed \(seed)")
    }
  }

  @Test(arguments: 1...6)
  func aBetterLevelNeverLowersTheRating(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    for _ in 0..<100 {
      let known = levels(of: &chance, none: true)
      let before = rate(contact(known))
      for (index, (_, level)) in known.enumerated() {
        for better in Level.allCases where better > level {
          var changed = known
          changed[index].1 = better
          let after = rate(contact(changed))
          #expect(after.rating.rank >= before.rating.rank, "seed \(seed)")
          #expect(after.points >= before.points, "seed \(seed)")
        }
      }
    }
  }

  @Test(arguments: 1...6)
  func theOrderOfDifferentCriteriaDoesNotMatter(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    for _ in 0..<100 {
      let known = levels(of: &chance, none: true)
      let one = rate(contact(known))
      let other = rate(contact(known.shuffled(using: &chance)))
      #expect(one.sealed == other.sealed, "seed \(seed)")
      #expect(one.gates.map(\.gate.reason) == other.gates.map(\.gate.reason), "seed \(seed)")
    }
  }

  @Test(arguments: 1...6)
  func whatBecomesKnownNeverRaisesTheCeilingNorLowersTheFloor(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    for _ in 0..<100 {
      let known = levels(of: &chance, none: false)
      let before = rate(contact(known))
      for criterion in before.missing {
        for level in Level.allCases {
          let after = rate(contact(known + [(criterion, level)]))
          #expect(after.ceiling <= before.ceiling, "seed \(seed)")
          #expect(after.points >= before.points, "seed \(seed)")
          #expect(after.coverage >= before.coverage, "seed \(seed)")
        }
      }
    }
  }

  @Test(arguments: [Fact.Answer.declined, .doesNotKnow, .notUnderstood])
  func anAnswerWithoutAValueChangesNothing(answer: Fact.Answer) {
    for criterion in model.criteria {
      var contact = contact("need=strong budget=partial")
      let before = rate(contact)
      guard contact.latest(criterion.id) == nil else { continue }
      contact.facts.append(Fact(criterion: criterion.id, answer: answer, words: "?", day: today))
      let after = rate(contact)
      #expect(after.sealed == before.sealed)
      #expect(after.gates == before.gates)
    }
  }

  @Test(arguments: 1...6)
  func onlyAConfirmedGateDisqualifies(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    for _ in 0..<150 {
      var contact = contact(levels(of: &chance, none: true))
      for index in contact.facts.indices where Bool.random(using: &chance) {
        contact.facts[index].confidence = .likely
      }
      let assessment = rate(contact)
      let closes = assessment.gates.contains {
        $0.state == .confirmed && $0.effect == .disqualified
      }
      #expect((assessment.rating == .disqualified) == closes, "seed \(seed)")
    }
  }

  /// Every way in which what is open could turn out, weak to strong, tried one by one.
  @Test(arguments: 1...3)
  func provisionalMeansThatAnOpenAnswerCouldChangeTheRating(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    for _ in 0..<25 {
      let scored = model.criteria.filter { $0.points > 0 }.map(\.id)
      let open = Set(scored.shuffled(using: &chance).prefix(4))
      let known = scored.filter { !open.contains($0) }.map { id in
        (id, [Level.weak, .partial, .strong].randomElement(using: &chance) ?? .weak)
      }
      let now = rate(contact(known))
      var canChange = false
      for number in 0..<81 {
        var rest = number
        var all = known
        for id in open.sorted() {
          all.append((id, [Level.weak, .partial, .strong][rest % 3]))
          rest /= 3
        }
        if rate(contact(all)).rating != now.rating { canChange = true }
        // Some may stay open as well.
        if rate(contact(Array(all.dropLast()))).rating != now.rating { canChange = true }
      }
      #expect(now.isProvisional == canChange, "seed \(seed): \(known)")
    }
  }

  @Test(arguments: 1...5)
  func theNearestChangeLeadsWhereItSaysAndNoSmallerOneDoes(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    for _ in 0..<40 {
      let known = levels(of: &chance, none: false)
      let contact = contact(known)
      let now = rate(contact)
      guard let change = nearestChange(for: contact, under: model, asOf: today) else {
        #expect(now.rating == .hot, "seed \(seed)")
        continue
      }
      let assumed = Dictionary(
        uniqueKeysWithValues: change.steps.map { ($0.criterion, $0.level) })
      let after = assess(contact, under: model, asOf: today, assuming: assumed)
      #expect(after.rating == change.rating, "seed \(seed)")
      #expect(after.rating.rank > now.rating.rank, "seed \(seed)")
      guard change.steps.count > 1 else { continue }
      for criterion in model.criteria where criterion.points > 0 {
        let alone = assess(
          contact, under: model, asOf: today, assuming: [criterion.id: .strong])
        #expect(alone.rating.rank <= now.rating.rank, "seed \(seed)")
      }
    }
  }

  /// The search passes over most sets; trying all of one or two criteria finds the same.
  @Test(arguments: [UInt64(7), 2026])
  func theNearestChangeIsThatOfAllSets(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    for _ in 0..<6 {
      let contact = contact(levels(of: &chance, none: true))
      let now = rate(contact)
      guard let change = nearestChange(for: contact, under: model, asOf: today),
        change.gates.isEmpty, change.steps.count < 3
      else { continue }
      let scored = model.criteria.filter { $0.points > 0 || $0.isCore }
      let all = scored.flatMap { criterion in
        let level = now.standings.first { $0.criterion == criterion.id }?.level
        return [Level.weak, .partial, .strong].filter { $0 > level ?? .none }.map {
          (criterion: criterion, level: $0)
        }
      }
      /// What is not core among a set, and the points it leads to; nothing where it leads nowhere.
      func cost(_ set: [(criterion: Criterion, level: Level)]) -> [Int]? {
        let assumed = Dictionary(uniqueKeysWithValues: set.map { ($0.criterion.id, $0.level) })
        let after = assess(contact, under: model, asOf: today, assuming: assumed)
        guard after.rating.rank > max(now.rating.rank, Rating.cold.rank) else { return nil }
        return [set.count { !$0.criterion.isCore }, after.points]
      }
      var costs = all.compactMap { cost([$0]) }
      if costs.isEmpty {
        costs = all.flatMap { one in
          all.filter { $0.criterion.id != one.criterion.id }.compactMap { cost([one, $0]) }
        }
      }
      let chosen = change.steps.compactMap { step in
        scored.first { $0.id == step.criterion }.map { (criterion: $0, level: step.level) }
      }
      let best = costs.min { $0.lexicographicallyPrecedes($1) }
      #expect(best != nil && cost(chosen) == best, "seed \(seed)")
    }
  }

  @Test func anUnconfirmedGuessIsNeverScored() {
    var contact = Contact(id: "t3st")
    contact.facts = [fact("budget", .judgement(.strong), confidence: .guess)]
    #expect(rate(contact).points == 0)
    #expect(rate(contact).missing.contains("budget"))
    contact.facts = [fact("need", .judgement(.strong), basis: .guessed)]
    #expect(rate(contact).points == 140)
  }
}
