import AnswerParsing

/// Others who could have the business, found in a remark by what is done with them or by them.
///
/// A capital letter alone makes nobody a rival: a name counts where it is looked at, tried or
/// signed with, where it quotes, shows or keeps writing, or where it is who somebody is with.
struct Rivals {
  let remark: Remark
  let text: String
  /// Whether prices, offers or software are spoken of: then also "I saw X" is about a rival.
  let isAboutOffers: Bool
  /// Whether it was asked who else there is.
  private let isAsked: Bool
  /// Whether whoever writes this uses no capitals, so that a name shows by its place alone.
  private let isWithoutCapitals: Bool
  var found: [Range<Int>] = []

  /// Looks through the words of a remark; `text` is that of its turn.
  init(_ remark: Remark, of text: String, isAsked: Bool) {
    self.remark = remark
    self.text = text
    self.isAsked = isAsked
    isAboutOffers =
      isAsked || remark.tokens.contains { RivalWords.offers.contains($0.key) }
    isWithoutCapitals = !remark.tokens.contains { $0.isCapitalized && $0.word != "i" }
    for index in tokens.indices {
      readAct(at: index)
      readOffer(at: index)
      readHolding(at: index)
      readKin(at: index)
      readComparison(at: index)
      readService(at: index)
    }
    if !isWithoutCapitals { readDoings() }
  }

  /// The names as they were said, each once, in the order of the words.
  var names: [String] {
    var names: [String] = []
    for run in found.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      // "Peter in finance" is one of theirs.
      let isOwn =
        ["in", "from"].contains(word(run.upperBound))
        && RivalWords.departments.contains(word(run.upperBound + 1))
      if isOwn { continue }
      let name = text(of: run)
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// Whether it tells what was done with somebody who is only "them".
  var isOfThem: Bool {
    tokens.indices.dropLast().contains { index in
      guard RivalWords.weighing.contains(tokens[index].key), !isDenied(before: index) else {
        return false
      }
      return word(index + 1) == "them" || word(index + 2) == "them" && word(index + 1) != "to"
    }
  }

  /// Who an answer to "who are you with?" names: "X", "it's X", "with my own bank".
  static func answer(_ remark: Remark, of text: String) -> [String] {
    // "Badly!" tells how, and not who.
    if remark.wordCount == 1, remark.spelling(0).hasSuffix("ly") { return [] }
    let rivals = Rivals(remark, of: text, isAsked: true)
    if !rivals.names.isEmpty { return rivals.names }
    return rivals.answer.map { [rivals.text(of: $0)] } ?? []
  }

  /// The last name in a remark of ours.
  static func lastName(in remark: Remark, of text: String) -> [String] {
    let rivals = Rivals(remark, of: text, isAsked: false)
    let last = remark.tokens.indices.dropFirst().last { rivals.name(at: $0) != nil }
    guard var start = last else { return [] }
    while start > 1, rivals.name(at: start - 1) != nil { start -= 1 }
    return rivals.name(at: start).map { [rivals.text(of: $0)] } ?? []
  }

  private var answer: Range<Int>? {
    let start = tokens.indices.prefix(6).first { name(at: $0) != nil || word($0) == "with" }
    guard let start, !isDenied(before: start + 1) else { return nil }
    if let run = name(at: start) { return run }
    guard RivalWords.own.contains(word(start + 1)) else { return name(at: start + 1) }
    // A bank or a shop without a name is somebody, too.
    var end = start + 2
    while end < tokens.count, end < start + 5, !word(end).isEmpty { end += 1 }
    let isWhole = end == tokens.count || word(end).isEmpty
    return isWhole && end > start + 2 ? start + 2..<end : nil
  }

  func text(of run: Range<Int>) -> String {
    text.slice(
      tokens[run.lowerBound].range.lowerBound..<tokens[run.upperBound - 1].range.upperBound)
  }

  // MARK: what is done with them

  /// "We tested X", "I had a look at X"; "I saw X" where offers are spoken of.
  private mutating func readAct(at index: Int) {
    let key = tokens[index].key
    let isRead = word(index) == "read" && ["up", "about"].contains(word(index + 1))
    let isSure = isRead || RivalWords.weighing.contains(key)
    // "We talked to X and Y, but they only do charts."
    let isJudged =
      ["talked", "spoke", "spoken", "met", "talking"].contains(word(index))
      && tokens.indices.dropFirst(index).contains {
        word($0) == "they" && word($0 - 1) == "but"
      }
    guard
      isSure || isJudged || isAboutOffers && RivalWords.meeting.contains(key),
      !isDenied(before: index)
    else { return }
    let before = found.count
    take(behind: index + 1)
    if isSure, found.count == before, let product = product(behind: index + 1) {
      found.append(product)
    }
  }

  /// A kind of thing that is looked at instead of a name: "a billing add-on".
  private func product(behind start: Int) -> Range<Int>? {
    var index = start
    while ["at", "into", "also", "out"].contains(word(index)) { index += 1 }
    guard ["a", "an", "another"].contains(word(index)) else { return nil }
    let first = index + 1
    for end in first..<min(tokens.count, first + 4) {
      if ["new", "different", "better", ""].contains(word(end)) { return nil }
      if RivalWords.addons.contains(tokens[end].key) {
        return end > first ? first..<end + 1 : nil
      }
    }
    return nil
  }

  /// "A quote from X", "a trial of X".
  private mutating func readOffer(at index: Int) {
    let key = tokens[index].key
    // "We have the one from X".
    let isOne =
      word(index) == "one" && word(index - 1) == "the" && word(index + 1) == "from"
      && tokens[..<index].contains { RivalWords.owning.contains($0.key) }
    let isTalk =
      isAsked && RivalWords.talks.contains(key) && word(index + 1) == "with"
    guard RivalWords.tendered.contains(key) || isOne || isTalk, !isDenied(before: index) else {
      return
    }
    let next = word(index + 1)
    // "I want a demo with Nadia on the line" asks for one with somebody of theirs.
    let isWished =
      next == "with"
      && tokens[..<index].suffix(5).contains { RivalWords.wishing.contains($0.key) }
    if isWished { return }
    let isOf = next == "of" && RivalWords.tried.contains(key)
    guard isOf || ["from", "by", "with", "off"].contains(next) else { return }
    take(behind: index + 2, bareAllowed: true)
  }

  /// "We're with X", "been with X for years", "signed with X".
  private mutating func readHolding(at index: Int) {
    guard word(index) == "with", !isDenied(before: index) else { return }
    var back = index - 1
    while ["still", "already", "currently", "up", "back", "now", "just"].contains(word(back)) {
      back -= 1
    }
    let isBound = RivalWords.binding.contains(word(back))
    let isBeing =
      RivalWords.being.contains(word(back))
      && (word(back) == "been" || ["we", "i", "it", "they", "that"].contains(word(back - 1)))
    guard isBound || isBeing else { return }
    let before = found.count
    take(behind: index + 1, bareAllowed: true, daysAllowed: isBound)
    // "I'm with Anna on that" agrees with her.
    if found.count > before, let last = found.last, isBeing,
      ["on", "in", "about", "to", "at", "tomorrow", "too"].contains(word(last.upperBound))
    {
      found.removeLast(found.count - before)
    }
  }

  /// "My cousin uses X", "the shop next door went with X".
  private mutating func readKin(at index: Int) {
    guard RivalWords.neighbours.contains(tokens[index].key) else { return }
    for place in index + 1..<min(tokens.count, index + 5) {
      let key = tokens[place].key
      guard
        RivalWords.using.contains(key) || isAboutOffers && RivalWords.having.contains(key)
      else { continue }
      return take(behind: place + 1)
    }
  }

  /// "Cheaper than X", "a thing called X", "you or X", "always X".
  private mutating func readComparison(at index: Int) {
    switch word(index) {
    case "at"
    where !["working", "work", "here", "been"].contains(word(index - 1))
      && tokens.indices.dropFirst(index + 2).prefix(4).contains {
        word($0) == "for" && isPrice(near: $0 + 1)
      }:
      take(behind: index + 1)
    case "than" where word(index + 1) == "what":
      // "Twenty percent more than what X proposed".
      guard let run = name(at: index + 2),
        RivalWords.sells.contains(word(run.upperBound))
          || ["proposed", "offered", "offers", "charges", "charged", "sent", "gave"]
            .contains(word(run.upperBound))
      else { return }
      found.append(run)
    case "than" where isOwnOffer(before: index): return
    case "than" where tokens[..<index].suffix(4).contains { RivalWords.comparing.contains($0.key) },
      "versus", "vs", "alongside":
      take(behind: index + 1)
    case "including"
    where tokens[..<index].contains { RivalWords.weighing.contains($0.key) }
      && tokens[..<index].suffix(2).contains {
        ["options", "tools", "vendors", "solutions", "systems", "platforms", "suppliers"]
          .contains($0.word)
      }:
      let isUs = ["you", "yours", "your"].contains(word(index + 1))
      take(behind: isUs ? index + 3 : index + 1)
    case "with":
      // "Corporate has a deal with X."
      guard ["deal", "contract", "agreement"].contains(word(index - 1)),
        tokens[..<index].contains(where: {
          ["corporate", "headquarters", "hq", "parent"].contains($0.word)
        }),
        let run = name(at: index + 1)
      else { return }
      found.append(run)
    case "called", "named":
      guard
        tokens[..<index].suffix(2).contains(where: { RivalWords.products.contains($0.key) })
      else { return }
      take(behind: index + 1)
    case "there":
      guard ["'s", "is"].contains(word(index + 1)) else { return }
      let isOffered =
        isAboutOffers || word(index + 2) == "always"
        || tokens.indices.dropFirst(index + 4).prefix(4).contains {
          ["for", "at"].contains(word($0)) && isPrice(near: $0 + 1)
        }
      if isOffered { take(behind: index + 2) }
    case "other", "another":
      // "The other firm, X, sent something."
      guard RivalWords.companies.contains(word(index + 1)), isMark(",", index + 2) else { return }
      take(behind: index + 3)
    default: break
    }
  }

  /// "We offer more than X" is of whom they compete with.
  private func isOwnOffer(before index: Int) -> Bool {
    let verb = tokens[..<index].lastIndex {
      ["offer", "sell", "provide", "make", "deliver"].contains($0.word)
    }
    return verb.map { ["we", "i"].contains(word($0 - 1)) } ?? false
  }

  // MARK: what they do

  /// "X came out and gave us a show", "X still writes me", "the X rep", "X wanted five years".
  private mutating func readDoings() {
    var index = 0
    while index < tokens.count {
      guard let run = name(at: index) else {
        index += 1
        continue
      }
      index = run.upperBound
      // "Our blended CAC is 11,200" is a figure of theirs.
      let isOwn = tokens[..<run.lowerBound].suffix(2).contains { ["our", "my"].contains($0.word) }
      if !isOwn, doesSelling(behind: run.upperBound), !isDenied(before: run.lowerBound) {
        found.append(run)
      }
    }
  }

  /// Whether a sentence goes on from a name to what it showed or asks: "MachineMetrics, we had a demo",
  /// "Zenith people, they are giving in 810,000"; nothing where it goes on in another way.
  private func isToldOf(behind index: Int) -> Bool? {
    if isMark(",", index), isFirst(index), ["we", "i"].contains(word(index + 1)),
      ["had", "saw", "got", "did"].contains(word(index + 2))
    {
      return tokens.dropFirst(index + 3).prefix(4).contains { RivalWords.tendered.contains($0.key) }
    }
    let isPriced =
      RivalWords.crowds.contains(word(index)) && isMark(",", index + 1)
      && word(index + 2) == "they" && (index + 3..<index + 9).contains { isPrice(near: $0) }
    return isPriced ? true : nil
  }

  private func doesSelling(behind start: Int) -> Bool {
    var index = start
    if word(index) == "'s" || isMark("'", index) { index += 1 }
    if RivalWords.attributed.contains(word(index)) {
      return true
    }
    // "The X people came", "there's a shop, X, they sent us something".
    if RivalWords.crowds.contains(word(index)), word(start - 2) == "the" || isThe(before: start),
      RivalWords.giving.contains(word(index + 1)) || RivalWords.naming.contains(word(index + 1))
    {
      return true
    }
    if let isTold = isToldOf(behind: index) { return isTold }
    if isMark(",", index), word(index + 1) == "they", !isFirst(start) {
      let verb = word(index + 2)
      return (RivalWords.giving.contains(verb) || RivalWords.naming.contains(verb))
        && (["us", "me"].contains(word(index + 3)) || isPrice(near: index + 3))
    }
    var isStill = false
    while RivalWords.besides.contains(word(index)), index < start + 5 {
      isStill = isStill || word(index) == "still"
      index += 1
    }
    let verb = word(index)
    if RivalWords.sells.contains(verb) { return true }
    let isToUs = ["me", "us"].contains(word(index + 1))
    if RivalWords.persisting.contains(verb) {
      let kept = ["keeps", "kept", "keep"].contains(word(index - 1))
      return kept || isStill && isToUs
    }
    // "Zendesk has been all over me", "Verizon came out twice".
    if RivalWords.being.contains(verb), word(index + 1) == "all",
      ["over", "after"].contains(word(index + 2))
    {
      return ["me", "us"].contains(word(index + 3))
    }
    if verb == "came", ["out", "round", "by", "in"].contains(word(index + 1)),
      ["twice", "last", "too", "yesterday", "once", "here", "also"].contains(word(index + 2))
    {
      return true
    }
    if ["come", "came", "coming"].contains(verb), word(index + 1) == "back" {
      return tokens.dropFirst(index + 2).prefix(8).contains { RivalWords.shown.contains($0.key) }
    }
    if RivalWords.naming.contains(verb), isPrice(near: index + 1) { return true }
    if RivalWords.being.contains(verb) {
      return tokens.dropFirst(index + 1).prefix(4).contains {
        RivalWords.comparing.contains($0.key)
      } || isPrice(near: index + 1)
    }
    if RivalWords.giving.contains(verb) {
      let rest = tokens.dropFirst(index + 1).prefix(12)
      return rest.contains { RivalWords.shown.contains($0.key) }
        && rest.contains { ["me", "us", "out", "in", "round", "over", "by"].contains($0.word) }
    }
    return false
  }

  /// Whether an article stands before the name that ends at a place.
  private func isThe(before end: Int) -> Bool {
    var start = end - 1
    while start > 0, tokens[start].isCapitalized, word(start) != "the" { start -= 1 }
    return word(start) == "the"
  }

  /// Whether the name that ends at a place begins the remark.
  private func isFirst(_ end: Int) -> Bool {
    tokens[..<end].allSatisfy(\.isCapitalized)
  }

  /// A price or a length of contract within a few words: "at 31", "five years", "26,200".
  func isPrice(near start: Int) -> Bool {
    for index in start..<min(tokens.count, start + 4) {
      switch tokens[index].kind {
      case .currency: return true
      case .number:
        let digits = text.slice(tokens[index].range).utf8.count { $0 >= 48 && $0 <= 57 }
        if digits >= 3 || RivalWords.amounts.contains(word(index + 1)) { return true }
        if ["at", "for"].contains(word(index - 1)) { return true }
      case .word(let word):
        if RivalWords.amounts.contains(word) || RivalWords.numerals.contains(word) { return true }
      case .date, .mark: return false
      }
    }
    return false
  }

  // MARK: names

  /// Takes the names that stand behind words that only lead to them, and those joined to them.
  private mutating func take(
    behind start: Int, bareAllowed: Bool = false, daysAllowed: Bool = false
  ) {
    var index = start
    while index < min(tokens.count, start + 7) {
      let run =
        name(at: index, daysAllowed: daysAllowed)
        ?? (bareAllowed && isWithoutCapitals ? bareName(at: index) : nil)
      if let run {
        if ["in", "near", "around", "for"].contains(word(index - 1)) { return }
        found.append(run)
        let joins = [",", "/"].contains { isMark($0, run.upperBound) }
        let next = joins || ["and", "or"].contains(word(run.upperBound)) ? run.upperBound + 1 : nil
        guard let next, let more = name(at: next) else { return }
        found.append(more)
        return
      }
      guard RivalWords.leads.contains(tokens[index].key) else { return }
      index += 1
    }
  }

  /// Up to three capital words that can be a name.
  func name(at start: Int, daysAllowed: Bool = false) -> Range<Int>? {
    var end = start
    while end < tokens.count, end - start < 3, tokens[end].isCapitalized {
      let word = tokens[end].word
      // "Go Nimbly" begins with a word of its own inside a sentence.
      let isPart =
        end == start && start > 0 && RivalWords.openingWords.contains(word)
        && tokens.indices.contains(end + 1) && tokens[end + 1].isCapitalized
      if RivalWords.noNames.contains(word) && !isPart || RivalWords.numerals.contains(word)
        || !daysAllowed && RivalWords.days.contains(word)
        || isCountry(word)
      {
        break
      }
      end += 1
    }
    guard end > start, end - start > 1 || tokens[start].spelling.utf8.count > 1 else { return nil }
    return start..<end
  }

  /// A word without a capital or an article where only a name can stand: "a quote from xpo".
  private func bareName(at index: Int) -> Range<Int>? {
    let word = remark.spelling(index)
    guard word.utf8.count > 1, !RivalWords.noNames.contains(word),
      !RivalWords.ordinary.contains(word), !RivalWords.days.contains(word),
      !RivalWords.leads.contains(tokens[index].key), !isCountry(self.word(index)),
      index > 0, ["from", "with", "by"].contains(self.word(index - 1))
    else { return nil }
    // Most plurals are of people: a name is told by what it is not.
    let isPlural = word.hasSuffix("s") && !word.hasSuffix("ss")
    return isPlural ? nil : index..<index + 1
  }

  func isDenied(before index: Int) -> Bool {
    tokens[..<max(0, index)].suffix(4).contains {
      ["not", "n't", "never", "nobody", "without", "no"].contains($0.word)
        || $0.spelling.hasSuffix("n't")
    }
  }

  var tokens: [Token] { remark.tokens }

  func word(_ index: Int) -> WordKey { remark.word(index) }

  func isMark(_ mark: Unicode.Scalar, _ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].isMark(mark)
  }
}

/// Whether a word is a country, a part of the world, or of its people or language.
func isCountry(_ word: WordKey) -> Bool { RivalWords.countries.contains(word) }
