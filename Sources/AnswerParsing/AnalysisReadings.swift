import Qualification

extension Analysis {
  /// Everything that was found, each in its normal form, in the order of the text.
  func readings(beside findings: Findings) -> [Reading] {
    var readings = quantityReadings() + topicReadings(beside: findings)
    if let answer, utterance.expectation != nil || !isNobody(answer) {
      readings.append(
        reading(.boolean(answer.value), answer.tokens, isHedged: answer.isHedged, "yes or no"))
    }
    let people = mayNameSponsors ? authorityFact(isLoose: true) : findings.authority
    if let fact = people, case .authority(let authority) = fact.value {
      readings.append(
        Reading(
          value: .authority(authority), range: fact.range, isHedged: authority.isHedged,
          reason: "who decides"))
    }
    return readings.sorted {
      ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound)
    }
  }

  /// Whether people may be in the decision who only want something of it.
  private var mayNameSponsors: Bool {
    utterance.tokens.contains { $0.word == "meeting" }
      || !utterance.matches(Decisions.wishes).isEmpty
  }

  /// Whether a reply is a no only to a question: "nobody else, I make the call".
  private func isNobody(_ reply: Reply) -> Bool {
    let first = utterance.word(reply.tokens.lowerBound)
    if first == "no" {
      return ["one"].contains(utterance.word(reply.tokens.lowerBound + 1))
    }
    return ["nobody", "none", "nothing"].contains(first)
  }

  private func reading(
    _ value: Reading.Value, _ tokens: Range<Int>, isHedged hedged: Bool? = nil, _ reason: String
  ) -> Reading {
    Reading(
      value: value, range: range(tokens), isHedged: hedged ?? isHedged(tokens), reason: reason)
  }

  private func quantityReadings() -> [Reading] {
    var readings: [Reading] = []
    for amount in amounts {
      var found = reading(
        .money(amount.money, about: amount.subject), amount.tokens, "an amount of money")
      if amount.isScaleUnsure {
        found.confidence = .guess
        found.alternatives = ([1000, 1_000_000] as [Int64]).map {
          .money(amount.money.scaled(by: $0), about: amount.subject)
        }
      } else if amount.isScaleAssumed {
        found.confidence = .likely
        found.alternatives = [.money(amount.money.inUnits, about: amount.subject)]
      }
      readings.append(found)
      if amount.isBare, utterance.expectation == nil {
        let number = Reading.Value.number(
          lower: amount.money.lower.map { $0 * 10 }, upper: amount.money.upper.map { $0 * 10 })
        readings.append(reading(number, amount.tokens, "a number, if it is no money"))
      }
    }
    for window in windows {
      if let part = partReading(at: window.tokens) { readings.append(part) }
      let value = Reading.Value.dates(from: window.value.from, to: window.value.to)
      var found = reading(value, window.tokens, "a stretch of days")
      if let other = otherYear(of: window) {
        found.confidence = .likely
        found.alternatives = [.dates(from: other.from, to: other.to)]
      }
      readings.append(found)
    }
    for length in lengths {
      let value = Reading.Value.duration(
        least: length.value.leastMinutes, most: length.value.mostMinutes)
      readings.append(reading(value, length.tokens, "a length of time"))
    }
    for number in numbers where !number.value.isOrdinal {
      let value = Reading.Value.number(lower: number.value.lower, upper: number.value.upper)
      readings.append(reading(value, number.tokens, "a number"))
    }
    return readings
  }

  /// The part of one that two figures may be where they stand for a day too, as in `5/8`.
  private func partReading(at tokens: Range<Int>) -> Reading? {
    guard utterance.expectation == nil, tokens.count == 3,
      let found = utterance.fractionInFigures(at: tokens.lowerBound),
      found.value.numerator < found.value.denominator, let part = found.value.of(1000)
    else { return nil }
    return reading(.number(lower: part, upper: part), tokens, "a part, if it is no day")
  }

  private func topicReadings(beside findings: Findings) -> [Reading] {
    var readings: [Reading] = []
    if case .budget(let budget)? = findings.budget?.value, let status = budget.status {
      let tokens =
        statuses.first { $0.value == status }?.tokens ?? 0..<utterance.tokens.count
      readings.append(reading(.budgetStatus(status), tokens, "how far a budget is decided on"))
      if budget.route != .unknown {
        let tokens =
          utterance.matches(BudgetPhrases.route).first?.tokens ?? 0..<utterance.tokens.count
        readings.append(reading(.route(budget.route), tokens, "whether money could be found"))
      }
    }
    for match in utterance.matches(Topics.urgency) where utterance.isUrgent(match.tokens) {
      readings.append(reading(.urgency, match.tokens, "urgent words"))
    }
    if let event = eventTokens() {
      readings.append(reading(.event(utterance.text(event)), event, "an event"))
    }
    if let condition {
      readings.append(
        reading(.condition(utterance.text(condition)), condition, "a condition"))
    }
    if case .statement(let statement)? = findings.need?.value {
      for match in utterance.matches(Signals.need) where statement.signals.contains(match.value) {
        readings.append(reading(.signal(match.value), match.tokens, "a sign of a need"))
      }
    }
    for match in utterance.refusals().found {
      readings.append(reading(.signal(match.value), match.tokens, "a refusal"))
    }
    if case .priority(let priority)? = findings.priority?.value {
      let tokens = utterance.matches(Topics.priority).first?.tokens ?? 0..<utterance.tokens.count
      readings.append(reading(.priority(priority.rank), tokens, "a priority"))
    }
    if case .competition(let competition)? = findings.competition?.value {
      let whole = 0..<utterance.tokens.count
      readings += competition.names.map { reading(.competitor($0), whole, "another option") }
      if let count = competition.count {
        readings.append(reading(.competitorCount(count), whole, "how many other options"))
      }
      if competition.hasSignedRenewal {
        readings.append(reading(.signedRenewal, whole, "a signed renewal"))
      }
    }
    return readings
  }
}
