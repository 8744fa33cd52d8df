import Qualification

/// Months, days of months, weekdays, years and seasons by name.
extension Utterance {
  /// March, March 31, 31 March 2027, the 31st of March, Mar 2027, 2027-Mar-31, March first.
  func monthOrDate(at start: Int) -> Parsed<Period>? {
    if let found = yearThenMonth(at: start) ?? dayThenMonth(at: start) {
      return withWeekday(found)
    }
    guard let number = months[withoutIsh(start)], !isBehindSign(start),
      !isPresentMonth(number, at: start)
    else { return nil }
    if let found = monthThenDay(number, at: start) { return withWeekday(found) }
    let (year, end) = year(behind: start + 1)
    guard year != nil || isSurelyCalendar(at: start) && !isPerson(at: start) else { return nil }
    return month(number, year: year).map { Parsed(value: $0, end: end) }
  }

  /// Whether the month is only said to be the one that it is: "we're only in May now", "it's August
  /// already".
  private func isPresentMonth(_ number: Int, at index: Int) -> Bool {
    // "It's what, March now" says so even where the day of the talk is not known.
    let isReckoned = (max(0, index - 3)..<index).contains { word($0) == "what" }
    if word(index + 1) == "now", isReckoned { return true }
    guard number == day.month else { return false }
    if word(index + 1) == "now" { return true }
    if word(index + 1) == "already" { return true }
    let before = (max(0, index - 5)..<index).map(word)
    guard before.last == "in" || before.last == "only" || before.last == "still" else {
      return false
    }
    return zip(before, before.dropFirst()).contains {
      ["we", "it"].contains($0) && ["'re", "are", "'s", "is"].contains($1)
    }
  }

  /// A date with the weekday behind it, which may say the year: "18 July, Friday".
  private func withWeekday(_ date: Parsed<Period>) -> Parsed<Period> {
    let index =
      isMark(",", at: date.end) || isMark("(", at: date.end) ? date.end + 1 : date.end
    guard date.value.unit == .day, let weekday = weekdays[key(index)] else { return date }
    return Parsed(value: falling(date.value, on: weekday), end: index + 1)
  }

  /// Whether the name of a month is somebody's: April told me, August Schmidt, Mr March.
  private func isPerson(at index: Int) -> Bool {
    guard tokens[index].isCapitalized else { return false }
    if ["mr", "mrs", "ms", "miss", "dr"].contains(
      isMark(".", at: index - 1) ? word(index - 2) : word(index - 1))
    {
      return true
    }
    if calendarPrepositions.contains(key(index - 1)) || word(index - 1) == "the" { return false }
    let next = word(index + 1)
    if deedsOfPeople.contains(next) { return true }
    // "April is our new office manager"
    if next == "is" || next == "'s", index + 2 < tokens.count,
      ["our", "my", "the", "their", "a", "an"].contains(word(index + 2)),
      (index + 3..<min(index + 7, tokens.count)).contains(where: { personNouns.contains(key($0)) })
    {
      return true
    }
    return tokens.indices.contains(index + 1) && tokens[index + 1].isCapitalized
      && months[next] == nil && weekdays[next] == nil && !next.isEmpty
      && partName(index + 1) == nil && !spelling(index + 1).hasPrefix("fy")
      && !isAllCapitals(at: index + 1)
  }

  private func isAllCapitals(at index: Int) -> Bool {
    text.utf8.dropFirst(tokens[index].range.lowerBound).prefix(2).allSatisfy {
      (65...90).contains($0)
    }
  }

  /// Whether a sign such as $ makes a name of something else of a word.
  private func isBehindSign(_ index: Int) -> Bool {
    guard tokens.indices.contains(index - 1), case .currency = tokens[index - 1].kind else {
      return false
    }
    return true
  }

  private func monthThenDay(_ number: Int, at start: Int) -> Parsed<Period>? {
    var index = separator(at: start + 1)
    if isMark(",", at: index), ordinal(at: index + 1) != nil { index += 1 }
    if word(index) == "the" { index += 1 }
    // "March twenty twenty-seven" is a month with its year.
    if let year = yearInWords(at: index), year.value >= 2000, cardinals[key(year.end)] == nil {
      return month(number, year: year.value).map { Parsed(value: $0, end: year.end) }
    }
    guard let dayOfMonth = dayNumber(at: index, isBesideMonth: true),
      !isCountedThing(before: dayOfMonth.end)
    else { return nil }
    let (year, end) = year(behind: dayOfMonth.end, afterDay: true)
    return day(dayOfMonth.value, month: number, year: year).map { Parsed(value: $0, end: end) }
  }

  /// The token behind a mark that joins the parts of a date.
  private func separator(at index: Int) -> Int {
    let isJoint = isMark(".", at: index) || isMark("/", at: index) || isMark("-", at: index)
    guard isJoint, tokens.indices.contains(index + 1) else { return index }
    let isTouching = tokens[index].range.upperBound == tokens[index + 1].range.lowerBound
    return isTouching || isMark(".", at: index) ? index + 1 : index
  }

  /// Whether the number is a count of something or an amount, and no day of the month.
  private func isCountedThing(before end: Int) -> Bool {
    let next = word(end)
    return magnitudes[next] != nil || calendarUnits[next] != nil || isMark("%", at: end)
  }

  private func dayThenMonth(at start: Int) -> Parsed<Period>? {
    var index = word(start) == "the" ? start + 1 : start
    guard let dayOfMonth = dayNumber(at: index, isBesideMonth: true) else { return nil }
    index = separator(at: dayOfMonth.end)
    if word(index) == "day" { index += 1 }
    if word(index) == "of" { index += 1 }
    guard let number = months[key(index)] else { return nil }
    // "One may ask" is no day of May.
    let isSpelled = tokens[dayOfMonth.end - 1].number == nil
    if isSpelled, falseFriends.contains(key(index)), !tokens[index].isCapitalized,
      word(index - 1) != "of"
    {
      return nil
    }
    var behind = index + 1
    // "31/Oct/1974"
    if isMark(".", at: behind) { behind += 1 }
    let (year, end) = year(behind: behind, afterDay: true)
    return day(dayOfMonth.value, month: number, year: year).map {
      Parsed(value: $0, end: year == nil ? index + 1 : end)
    }
  }

  /// 2027 March, 2027-Mar-31.
  private func yearThenMonth(at start: Int) -> Parsed<Period>? {
    guard tokens.indices.contains(start), let figure = tokens[start].number, figure.isPlain,
      figure.digits == 4, let year = figure.whole, (1900...2200).contains(year)
    else { return nil }
    let index = separator(at: start + 1)
    guard let number = months[key(index)] else { return nil }
    if let dayOfMonth = dayNumber(at: separator(at: index + 1)),
      tokens[dayOfMonth.end - 1].number != nil,
      let found = day(dayOfMonth.value, month: number, year: year)
    {
      return Parsed(value: found, end: dayOfMonth.end)
    }
    return month(number, year: year).map { Parsed(value: $0, end: index + 1) }
  }

  /// Whether a word that may mean something else is a month or weekday here.
  func isSurelyCalendar(at index: Int) -> Bool {
    guard falseFriends.contains(key(index)) else { return true }
    let before = word(index - 1)
    if tokens.count == 1, expectation == nil { return true }
    let next = index + 1
    // "Jan to March" can be nothing else.
    if let behind = joint(at: next, isBetween: before == "between"), months[key(behind)] != nil {
      return true
    }
    let isVerb = ["may", "march"].contains(word(index)) && !tokens[index].isCapitalized
    if isVerb, ["and", "or", "to", "for", "on", "every", "this"].contains(before),
      next < tokens.count, !endsClause(at: next), tokens[next].number == nil
    {
      return false
    }
    // "Lots of sun"
    if ["sun", "sat", "wed"].contains(word(index)), !tokens[index].isCapitalized,
      ["of", "in", "for", "past"].contains(before)
    {
      return false
    }
    if calendarPrepositions.contains(before) { return true }
    // "Could be march"
    if guessWords.contains(before), next == tokens.count || endsClause(at: next) { return true }
    if ["i", "we", "you", "they", "it", "that", "which", "to"].contains(before) { return false }
    return tokens[index].isCapitalized && (index > 0 || expects(.horizon))
      || (expects(.horizon) && tokens.count <= 3)
  }

  /// 2027, FY27, fiscal year 2027.
  func yearPeriod(at index: Int) -> Parsed<Period>? {
    let name = spelling(index)
    if name.hasPrefix("cy"), name.utf8.count == 4, let number = Int(name.dropFirst(2)) {
      return year(number, isFiscal: false).map { Parsed(value: $0, end: index + 1) }
    }
    if name.hasPrefix("fy"), let number = Int(name.dropFirst(2)) {
      // FY26/27 is named by both of its years.
      if isMark("/", at: index + 1) || isMark("-", at: index + 1),
        let last = tokens.indices.contains(index + 2) ? tokens[index + 2].number?.whole : nil,
        last % 100 == (number + 1) % 100
      {
        return year(fullYear(last), isFiscal: true).map { Parsed(value: $0, end: index + 3) }
      }
      return year(number, isFiscal: true).map { Parsed(value: $0, end: index + 1) }
    }
    var end = index
    var isFiscal = false
    // "Back in '19"
    if isMark("'", at: index), calendarPrepositions.contains(key(index - 1)),
      tokens.indices.contains(index + 1), let short = tokens[index + 1].number, short.isPlain,
      short.digits == 2, let number = short.whole
    {
      return year(fullYear(number), isFiscal: false).map { Parsed(value: $0, end: index + 2) }
    }
    if ["fiscal", "financial"].contains(name) {
      isFiscal = true
      end += word(end + 1) == "year" ? 2 : 1
    } else if ["fy", "cy", "year"].contains(name) {
      isFiscal = name == "fy"
      end += 1
    }
    if let words = yearInWords(at: end),
      end > index || calendarPrepositions.contains(key(index - 1))
        || isAllThatIsAsked(index..<words.end)
        || ["be", "is", "'s"].contains(word(index - 1)) && !expects(.budget)
          && !isCounted(before: words.end) && (day.year...day.year + 10).contains(words.value)
    {
      return year(words.value, isFiscal: isFiscal).map { Parsed(value: $0, end: words.end) }
    }
    guard tokens.indices.contains(end), let figure = tokens[end].number, figure.isPlain,
      let number = figure.whole, figure.digits == 4 || (isFiscal && figure.digits == 2),
      figure.digits == 2 || (1900...2100).contains(number)
    else { return nil }
    let isSure =
      end > index || expects(.horizon) || calendarPrepositions.contains(key(index - 1))
      || isMark("=", at: index - 1)
      || isMark("-", at: index - 1) && calendarPrepositions.contains(key(index - 2))
      || ["or", "at", "onwards", "onward"].contains(word(end + 1)) && isBoundBehind(end + 1)
      || tokens.count == 1 && expectation == nil
    guard isSure, magnitudes[key(end + 1)] == nil, currencyUnit(at: end + 1) == nil else {
      return nil
    }
    return year(number, isFiscal: isFiscal).map { Parsed(value: $0, end: end + 1) }
  }

  /// Whether words are the whole answer, and the question was none of another kind.
  private func isAllThatIsAsked(_ range: Range<Int>) -> Bool {
    let isWhole =
      range.lowerBound == 0
      && (range.upperBound == tokens.count
        || range.upperBound == tokens.count - 1 && endsClause(at: range.upperBound))
    return isWhole && expectation == nil
      || expects(.horizon) && !isCounted(before: range.upperBound)
  }

  /// Whether a plain word that may be counted stands at a token.
  private func isCounted(before end: Int) -> Bool {
    let next = word(end)
    return !next.isEmpty && !dayFollowers.contains(next) && !calendarPrepositions.contains(next)
  }

  /// In the spring, this summer, winter 2027.
  func season(at index: Int, isSure: Bool = false) -> Parsed<Period>? {
    guard let first = seasons[key(index)] else { return nil }
    var (year, end) = year(behind: index + 1)
    // "Winter 2026/27"
    if let said = year, isMark("/", at: end) || isMark("-", at: end),
      let next = tokens.indices.contains(end + 1) ? tokens[end + 1].number?.whole : nil,
      next % 100 == (said + 1) % 100
    {
      end += 2
    }
    // "Spring/summer 2027" shares its year.
    let isJoined = joint(at: end) != nil || isMark("/", at: end) || word(end) == "or"
    let isPair = isJoined && seasons[key(end + 1)] != nil
    if isPair, year == nil { year = self.year(behind: end + 2).0 }
    let before = word(index - 1)
    // "Had to spring for it", "prices rise and fall"
    if ["to", "and", "or"].contains(before), year == nil, !isSure, !isPair,
      seasons[key(index - 2)] == nil, months[key(index - 2)] == nil
    {
      return nil
    }
    guard
      isSure || isPair || year != nil || calendarPrepositions.contains(before)
        || (before == "the" && calendarPrepositions.contains(key(index - 2)))
        || expects(.horizon) && clause(at: index).tokens.count <= 3
    else { return nil }
    guard var from = Day(year: year ?? day.year, month: first, day: 1) else { return nil }
    if year == nil, from.adding(months: 3) <= day { from = from.adding(months: 12) }
    return Parsed(
      value: Period(
        from: from, to: from.adding(months: 3), unit: .quarter, isRecurring: year == nil), end: end)
  }

  /// The 14th: of this month, or of the next one that has it still to come.
  func dayOfMonth(at start: Int) -> Parsed<Period>? {
    if ["on", "by", "until"].contains(word(start - 1)), let bare = ordinal(at: start),
      tokens[start].number != nil, bare.end == tokens.count || endsClause(at: bare.end)
    {
      return upcoming(bare)
    }
    guard word(start) == "the",
      let ordinal = dayNumber(
        at: start + 1, isBesideMonth: dayPrepositions.contains(key(start - 1)))
    else { return nil }
    // "The 27" and "the second" may be anything, but for a preposition before and nothing behind.
    let isPlain = self.ordinal(at: start + 1) == nil || tokens[start + 1].number == nil
    let isLast = ordinal.end == tokens.count || endsClause(at: ordinal.end)
    guard !isPlain || isLast && dayPrepositions.contains(key(start - 1)) else { return nil }
    // "200k for the second" is for a second thing.
    let isThing = tokens[start + 1].number == nil && ordinal.value <= 10
    if isThing, word(start - 1) == "for", !expects(.horizon), isBehindCount(start) { return nil }
    // "The 4th floor" and "the 3rd vendor" count something.
    let next = word(ordinal.end)
    guard
      isLast || next.isEmpty || dayFollowers.contains(next) || calendarPrepositions.contains(next)
    else { return nil }
    return upcoming(ordinal)
  }

  /// Whether a number, or the first of something, stands shortly before.
  private func isBehindCount(_ index: Int) -> Bool {
    (max(0, index - 12)..<index).contains {
      tokens[$0].number != nil || cardinals[key($0)] != nil || magnitudes[key($0)] != nil
        || word($0) == "first"
    }
  }

  /// The next such day of a month.
  private func upcoming(_ ordinal: Parsed<Int>) -> Parsed<Period>? {
    for offset in 0...2 {
      let first = current(.month, offset: offset).from
      if let found = Day(year: first.year, month: first.month, day: ordinal.value), found >= day {
        return Parsed(value: .day(found), end: ordinal.end)
      }
    }
    return nil
  }
}

/// Words behind which a lone "march" or "may" is a month.
let guessWords: WordSet = [
  "be", "is", "'s", "maybe", "probably", "perhaps", "like", "say", "likely", "possibly", "not",
]

/// What somebody is, and no month.
private let personNouns: WordSet = [
  "manager", "director", "boss", "contact", "assistant", "colleague", "buyer", "lead", "head",
  "owner", "founder", "engineer", "accountant", "controller", "cfo", "ceo", "coo", "cto", "partner",
  "wife", "sister", "daughter", "admin", "secretary", "recruiter", "champion", "sponsor",
]

/// What people do and months never.
private let deedsOfPeople: WordSet = [
  "said", "says", "told", "tells", "signs", "decides", "thinks", "wants", "knows", "handles",
  "owns", "manages", "approves", "asked", "mentioned", "signed", "agreed",
]

/// Words that go on behind a day of the month.
let dayFollowers: WordSet = [
  "is", "was", "works", "work", "would", "will", "'ll", "should", "can", "could", "might", "may",
  "if", "at", "with", "we", "i", "they", "you", "it", "he", "she", "because", "but", "then", "when",
  "please", "as", "than", "instead", "onward", "onwards", "latest", "earliest", "though", "so",
  "thru", "looks", "sounds", "suits", "sounds", "are", "were", "has", "have", "also", "too",
  "maybe", "probably", "preferably", "ideally", "the", "our", "my", "that", "after", "before",
  "most", "likely", "realistically", "morning", "afternoon", "evening", "night", "not", "day",
  "deadline", "unless", "due", "next",
]

private let dayPrepositions: WordSet = [
  "for", "on", "by", "until", "till", "from", "since", "after", "before",
]

/// Words behind which a name can only be one of the calendar.
let calendarPrepositions: WordSet = [
  "in", "by", "until", "till", "til", "before", "after", "since", "from", "of", "early", "late",
  "mid", "this", "next", "last", "during", "on", "through", "around", "for", "till", "and", "or",
  "to", "end", "sometime", "starting", "coming", "following", "beginning", "between", "every",
  "over", "throughout", "come", "beyond", "within", "past", "previous", "upcoming", "prior",
  "circa",
]
