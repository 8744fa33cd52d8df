import AnswerParsing
import Qualification

extension CallMatter {
  /// Whether a stretch of days is when they want it, and not of a talk, a contract, others or the past.
  func timingCounts(
    _ horizon: Horizon, _ remark: Remark, _ hearing: TurnHearing, _ asked: Bool
  ) -> Bool {
    if horizon.saysNothing || isOfElse(remark, hearing, asked)
      || isNoDay(horizon, remark, hearing, asked)
    {
      return false
    }
    let isAnswer = asked && hearing.isFresh
    // "Not yet, we'd have to ask for it in January" is when money is asked for.
    let isOfMoney = hearing.facts.contains { fact in
      guard case .budget(let budget) = fact.spoken.value, let from = budget.availableFrom else {
        return false
      }
      return from == horizon.from && !remark.holds(CallTopics.goingLive)
    }
    if isOfMoney { return false }
    if !isAnswer {
      if remark.holds(CallTopics.past) { return false }
      let part = hearing.datedPart(of: remark)
      if remark.isOfThePast(in: part) || !asked && remark.isOfTrouble(in: part) { return false }
    }
    let goesLive = remark.holds(CallTopics.goingLive)
    if remark.holds(CallTopics.meeting), !goesLive, !isAnswer { return false }
    if remark.holds(CallTopics.otherSpans), !goesLive, !isAnswer,
      !(remark.isBeforeOccasion && remark.holds(CallTopics.wishing))
    {
      return false
    }
    // Without a day only what was asked for counts.
    return horizon.from != nil || horizon.to != nil || asked || horizon.isUrgent && goesLive
  }

  /// A stretch of days as it counts in a call: what they aim for is wanted, and only what they doubt is
  /// a maybe.
  func asAimed(_ spoken: SpokenFact, _ horizon: Horizon, by remark: Remark) -> SpokenFact {
    guard horizon.isHedged, remark.onlyAims else { return spoken }
    var told = horizon
    told.isHedged = false
    var fact = spoken
    fact.value = .horizon(told)
    return fact
  }

  /// Whether a remark is of money, of other people or of a talk rather than of when they want it.
  private func isOfElse(_ remark: Remark, _ hearing: TurnHearing, _ asked: Bool) -> Bool {
    if remark.isWarning || remark.hasToGo || remark.tellsOfNoMoney || remark.deniesAllMoney
      || remark.isUpToOthers
      || remark.isMoneyWithdrawn(knownBefore: false)
    {
      return true
    }
    let goesLive = remark.holds(CallTopics.goingLive)
    // "It's 600,000 for this fiscal year" is of money.
    let isOfYearsMoney =
      remark.hasFigures
      && remark.tokens.indices.contains { index in
        remark.word(index) == "for" && ["this", "the", "next"].contains(remark.word(index + 1))
          && ["year", "fiscal", "financial", "quarter"].contains(remark.word(index + 2))
          && remark.isFigure(index - 1)
      }
    if isOfYearsMoney, !goesLive { return true }
    if remark.tellsWhichMoney || remark.namesNumbersOfPeriod, !goesLive { return true }
    if remark.isOfFriends, !remark.namesSpeaker { return true }
    if remark.isOfFamily || remark.isConditionForUs || remark.supposes || remark.isHabitDenied,
      !remark.holds(CallTopics.wishing)
    {
      return true
    }
    // "If the papers slip to January I'm okay with that."
    if remark.tokens.contains(where: { ["slip", "slips"].contains($0.word) }),
      remark.tokens.contains(where: { $0.word == "if" }),
      remark.agrees || remark.holds(Replies.agreeing)
    {
      return true
    }
    let isOfCompetitors = remark.tokens.indices.contains { index in
      ["competitors", "competitor"].contains(remark.word(index))
        && ["are", "is", "do", "take", "deliver", "'re"].contains(remark.word(index + 1))
    }
    if isOfCompetitors, !asked, !remark.holds(CallTopics.wishing) { return true }
    if remark.isOfNewcomers, !remark.holds(CallTopics.wishing) { return true }
    if remark.isRecurring || remark.owes || remark.isPromiseToUs || hearing.isAskedForTerm {
      return true
    }
    // "Let's do that next week" is of the talk that we have just offered.
    if !asked, !goesLive, hearing.hasJustOfferedTalk,
      remark == hearing.remarks.first || remark.wordCount <= 10,
      !remark.tokens.contains(where: { pressing.contains($0.key) })
    {
      return true
    }
    if remark.isOfSomebodyElsesPlan, !asked || remark.isClaimOfOthers { return true }
    // "We're at ninety percent by the first week of March" tells how it goes every year.
    return remark.holds(CallTopics.ofThePeriod)
      || !asked && remark.tokens.contains { $0.word == "percent" }
  }

  /// Whether what is named is no day to come: it is over, denied, how old something is, or never.
  private func isNoDay(
    _ horizon: Horizon, _ remark: Remark, _ hearing: TurnHearing, _ asked: Bool
  ) -> Bool {
    // "January's insane, so not January", "that's usually end of January".
    let isRuledOut = remark.tokens.indices.contains { index in
      remark.word(index) == "not" && index + 1 < remark.tokens.count
        && remark.tokens[index + 1].isCapitalized
        && remark.tokens[..<index].contains { $0.word == remark.word(index + 1) }
        && !remark.tokens[(index + 2)...].contains { $0.isCapitalized && $0.word != "i" }
    }
    let isUsual =
      remark.tokens.contains { $0.word == "usually" }
      && ["that", "it", "they"].contains(remark.word(0))
    if isRuledOut || isUsual { return true }
    // A day that has gone by is no plan, nor is "when he had his knee done".
    if let to = horizon.to, to <= hearing.day { return true }
    let isUndated = horizon.from == nil && horizon.to == nil
    if isUndated, remark.isOfThePast(in: remark.tokens.indices) { return true }
    // "We're on it right now" tells where they are.
    if isUndated, !asked, remark.namesNow, !remark.holds(CallTopics.wishing) { return true }
    // "Underwriting kicks it back two weeks later" tells what happens.
    let isSequel = remark.tokens.indices.contains { index in
      remark.word(index) == "later"
        && ["days", "weeks", "months", "day", "week", "month"].contains(remark.word(index - 1))
    }
    if isSequel, !(asked && hearing.isFresh), !remark.holds(CallTopics.wishing) { return true }
    if remark.looksBack || hearing.isEcho(of: remark) || hearing.isOfATimeGoneBy(remark) {
      return true
    }
    if isDeniedOrOver(horizon, remark, hearing) || hearing.turnsDownOurDay(in: remark) {
      return true
    }
    if let from = horizon.from {
      // "Sixty-one years" is how old something is, and what began long ago is no plan.
      if from > hearing.day.adding(days: 6 * 366) { return true }
      if horizon.to == nil, from < hearing.day { return true }
    }
    // "Never" and "some day" are an answer only to who asked when, and a short one.
    if horizon.isNever || horizon.roadblock != nil, !(asked && hearing.isFresh) { return true }
    return horizon.isNever
      && (remark.wordCount > 5 || remark != hearing.remarks.first { !$0.isQuestion })
  }

  /// Whether the day that is named is denied or was: "it won't be Friday", "this spring was normal"; "we
  /// said June" is a plan.
  private func isDeniedOrOver(
    _ horizon: Horizon, _ remark: Remark, _ hearing: TurnHearing
  ) -> Bool {
    let mayBeDenied =
      horizon.from != nil && horizon.to != nil
      && remark.tokens.contains { deniers.contains($0.key) }
    let mayBeOver =
      remark.namesPast && !remark.tokens.contains { planning.contains($0.key) }
    guard mayBeDenied || mayBeOver else { return false }
    let part = hearing.datedPart(of: remark)
    return mayBeDenied && remark.deniesDate(in: part) || mayBeOver && remark.isOfThePast(in: part)
  }
}

extension Remark {
  /// Whether somebody new begins on its day: "we have six new hires starting next month".
  fileprivate var isOfNewcomers: Bool {
    tokens.indices.contains { index in
      ["start", "starting", "starts", "join", "joining", "joins", "begin", "beginning"].contains(
        word(index))
        && (max(0, index - 5)..<index).contains { newcomers.contains(key($0)) }
        && !["using", "with", "on", "it"].contains(word(index + 1))
    }
  }

  /// Whether the speaker has to leave the talk: "I need to go now", "I've got to jump in five minutes".
  fileprivate var hasToGo: Bool {
    tokens.indices.contains { index in
      guard ["go", "run", "leave", "jump", "hop", "dash"].contains(word(index)),
        word(index - 1) == "to", ["need", "have", "got", "must"].contains(word(index - 2))
      else { return false }
      let isInMinutes =
        word(index + 1) == "in"
        && (index + 2..<index + 5).contains { ["minutes", "minute"].contains(word($0)) }
      return isInMinutes || word(index + 1) == "now"
    }
  }
}

extension TurnHearing {
  /// Whether a few words only say again what we have just said, asking nothing: "thirty days, okay".
  fileprivate func isEcho(of remark: Remark) -> Bool {
    guard remark.wordCount <= 4, let put = earlier.turns.last, put.side == .ours,
      !put.remarks.contains(where: \.isQuestion)
    else { return false }
    return remark.tokens.allSatisfy { token in
      token.isAnyMark || put.remarks.contains { $0.tokens.contains { $0.key == token.key } }
    }
  }

  /// Whether our last turn offers a talk.
  fileprivate var hasJustOfferedTalk: Bool {
    guard let last = earlier.turns.last, last.side == .ours else { return false }
    return last.remarks.last?.isQuestion ?? false
      && last.remarks.suffix(2).contains {
        $0.holds(Replies.looking) || $0.holds(CallTopics.meeting)
      }
  }

  /// Whether we have just asked for how long they would sign: "how long a lease?".
  fileprivate var isAskedForTerm: Bool {
    guard let last = earlier.turns.last, last.side == .ours,
      let put = last.remarks.last(where: \.isQuestion)
    else { return false }
    return put.tokens.indices.contains { index in
      // "A long-term evaluation" asks for no term.
      put.word(index) == "length" || put.word(index) == "long" && put.word(index + 1) != "term"
    }
      && !put.tokens.contains { ["until", "till", "left", "end", "ends"].contains($0.word) }
      && put.tokens.contains {
        ["lease", "term", "contract", "commitment", "agreement", "subscription"].contains($0.word)
      }
  }
}

extension Remark {
  /// Whether it only aims for what it names, and doubts nothing: "ideally by March", "under 500 if
  /// possible".
  var onlyAims: Bool {
    tokens.indices.contains {
      aiming.contains(key($0)) || word($0) == "possible" && word($0 - 1) == "if"
    }
      && !tokens.indices.contains {
        doubting.contains(key($0)) || word($0) == "if" && word($0 + 1) != "possible"
      }
  }
}

/// Words by which a day is aimed for.
private let aiming: WordSet = [
  "ideally", "hopefully", "hoping", "hope", "aiming", "preferably", "should",
]

/// Words by which a day is doubted.
private let doubting: WordSet = [
  "maybe", "perhaps", "possibly", "probably", "might", "guess", "suppose", "sure", "likely",
  "could", "theory", "kind", "sort", "something", "potentially", "unless", "depends", "think",
  "provided",
]

/// Words by which a day is needed and not only free.
private let pressing: WordSet = ["need", "want", "must", "deadline"]

extension Horizon {
  /// Whether it tells neither a day nor a hurry nor what it hangs on.
  fileprivate var saysNothing: Bool {
    from == nil && to == nil && event == nil && condition == nil && roadblock == nil && !isUrgent
      && !isNever
  }
}

/// Who begins somewhere.
private let newcomers: WordSet = [
  "hires", "hire", "people", "reps", "employees", "recruits", "starters", "trainees", "interns",
  "students", "apprentice", "apprentices", "colleague", "colleagues", "analysts", "engineers",
]

/// Verbs of the past that tell of a plan.
private let planning: WordSet = [
  "said", "told", "agreed", "decided", "wanted", "hoped", "planned", "promised", "thinking",
  "hoping", "supposed", "meant", "aimed", "set", "looking", "planning", "figured", "asked", "gave",
  "got", "had", "settled",
]
