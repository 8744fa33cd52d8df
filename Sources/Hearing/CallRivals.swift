import AnswerParsing
import Qualification

extension CallMatter {
  /// A field of competitors as far as it counts; nothing where all of its names are of others.
  func others(
    _ competition: Competition, _ spoken: SpokenFact, _ remark: Remark, _ hearing: TurnHearing,
    _ asked: Bool
  ) -> SpokenFact? {
    let isOfTheirs = [
      CallTopics.ownCompetitors, CallTopics.ourPrice, CallTopics.ownCustomers,
    ].contains { remark.holds($0) }
    if isOfTheirs, !(asked && remark.isName), !remark.holdsUsAgainst { return nil }
    if asked, hearing.wasAskedOfTheirRivals || remark.keepsItToThemselves { return nil }
    if remark.reportsToSomebody { return nil }
    // Who was looked at years ago competes with nobody now; who was bought from then may serve still.
    if hearing.isOfATimeGoneBy(remark), !remark.tokens.contains(where: { taken.contains($0.key) }) {
      return nil
    }
    if asked, competition.names.isEmpty, hearing.refuses(remark) { return nil }
    var kept = competition
    kept.names = competition.names.filter {
      if $0 == "in-house" || $0 == "doing nothing" { return true }
      if beginsWithTitle($0) || remark.isTheirs($0) { return false }
      return !hearing.isKnownName($0, asked: asked || remark.isOfThem)
        && (!remark.isPlaceOrCry($0) || remark.isOfThem
          || (asked || hearing.isAnsweringWhoServes) && remark.isName
            && !isCountry(WordKey($0.lowercased())))
    }
    // A tool that they use is their own, unless it is weighed or we asked for it.
    if !asked, !hearing.isAnsweringWhoServes, hearing.rivals(in: remark, asked: false) == nil {
      kept.names.removeAll { $0 != "in-house" && $0 != "doing nothing" }
    }
    if !asked, kept.count == 0 || remark.countsOwn { kept.count = nil }
    if kept.names.isEmpty, kept.count == nil, !kept.hasSignedRenewal { return nil }
    var fact = likely(spoken, unless: asked)
    fact.value = .competition(kept)
    return fact
  }
}

extension TurnHearing {
  /// Whether a name is of somebody on the call, or of what we spoke of ourselves.
  func isKnownName(_ name: String, asked: Bool) -> Bool {
    if (earlier.ours + earlier.theirs).contains(where: { isSame($0, name) }) { return true }
    if asked { return false }
    let lower = name.lowercased()
    let ours = earlier.turns.filter { $0.side == .ours && $0.text.lowercased().contains(lower) }
    // "And X, are they out?" asks after somebody else.
    return ours.contains { turn in
      !turn.remarks.contains {
        $0.isQuestion && turn.text.slice($0.range).lowercased().contains(lower)
      }
    }
  }

  /// Whether our last question was who takes customers from them, and not who else they look at.
  var wasAskedOfTheirRivals: Bool {
    guard let last = earlier.turns.last(where: { $0.side == .ours }) else { return false }
    return last.remarks.contains {
      $0.isQuestion && $0.holds(CallTopics.theirRivals)
    }
  }

  /// Those in a remark who could have the business.
  func rivals(in remark: Remark, asked: Bool) -> Competition? {
    if remark.holds(CallTopics.ownCustomers) { return nil }
    let rivals = Rivals(remark, of: turn.text, isAsked: asked && isFresh)
    var names = rivals.names
    let last = earlier.turns.last { $0.side == .ours }
    if names.isEmpty, let last {
      let put = last.remarks.suffix(2)
      if isAnsweringWhoServes, remark == remarks.first(where: { $0.wordCount > 0 }) {
        names = Rivals.answer(remark, of: turn.text)
      } else if let named = rivals.isOfThem ? put.last : put.first(where: \.asksAfterThem),
        rivals.isOfThem || remark.isOfThem
      {
        names = Rivals.lastName(in: named, of: last.text)
      }
    }
    guard names.isEmpty else { return Competition(names: names) }
    return remark.otherWays
  }

  /// Whether we have just asked who serves them now.
  var isAnsweringWhoServes: Bool {
    guard let last = earlier.turns.last, last.side == .ours else { return false }
    return last.remarks.last.map { $0.isQuestion && $0.asksWhoServes } ?? false
  }

  /// Whether a remark tells of a talk with somebody, without a word of offers.
  func isTalk(_ remark: Remark) -> Bool {
    remark.holds(CallTopics.talking)
      && !remark.tokens.contains { RivalWords.offers.contains($0.key) }
  }

  /// What was read, with the others found beside it.
  func joined(
    _ spoken: SpokenFact?, _ rivals: Competition?, length: Int
  ) -> SpokenFact? {
    guard let rivals else { return spoken }
    var fact =
      spoken ?? SpokenFact(kind: .competition, value: .competition(rivals), range: 0..<0)
    if case .competition(var competition) = fact.value {
      let read = competition.names
      if competition.names.isEmpty { competition.count = competition.count ?? rivals.count }
      competition.names += rivals.names.filter { name in !read.contains { $0.contains(name) } }
      fact.value = .competition(competition)
    }
    fact.range = 0..<length
    return fact
  }
}

extension Remark {
  /// Whether it is hardly more than a name, as an answer is.
  fileprivate var isName: Bool {
    guard let first = tokens.first, first.isCapitalized, wordCount <= 3 else { return false }
    // "Duplicate updates" is an answer to something else.
    let isWhole = tokens.allSatisfy { token in
      token.isAnyMark || token.isCapitalized
        || ["and", "the", "for", "with", "of", "mostly"].contains(token.word)
    }
    return isWhole && !RivalWords.noNames.contains(first.word)
      && ![Replies.affirming, Replies.agreeing, Replies.taking].contains { begins(with: $0) }
  }

  /// Whether our price is held against that of somebody else: "more than what X proposed".
  fileprivate var holdsUsAgainst: Bool {
    tokens.indices.contains { word($0) == "than" && word($0 + 1) == "what" }
  }

  /// Whether it names whom the speaker reports to.
  fileprivate var reportsToSomebody: Bool {
    tokens.indices.contains {
      ["report", "reports"].contains(word($0)) && word($0 + 1) == "to"
    }
  }

  /// Whether it tells nothing: "that's none of your business".
  fileprivate var keepsItToThemselves: Bool {
    tokens.indices.contains {
      ["none", "not"].contains(word($0)) && word($0 + 1) == "of" && word($0 + 2) == "your"
    }
  }

  /// Whether a name is of something that they have and keep: "our existing Kubernetes cluster".
  fileprivate func isTheirs(_ name: String) -> Bool {
    let first = name.split(separator: " ").first.map { $0.lowercased() } ?? ""
    return tokens.indices.contains {
      tokens[$0].spelling == first && word($0 - 1) == "existing"
    }
  }

  /// Whether a denial stands before every name in it.
  var deniesNames: Bool {
    guard let denied = tokens.firstIndex(where: \.isDenial) else { return false }
    return !tokens[..<denied].dropFirst().contains { $0.isCapitalized && $0.word != "i" }
  }

  /// Whether it tells of somebody who is only "them" here.
  fileprivate var isOfThem: Bool {
    tokens.prefix(4).contains { ["they", "them", "their"].contains($0.word) }
      || tokens.suffix(4).contains { $0.word == "them" }
  }

  /// Whether a question asks after somebody else by name: "and X, are they out?".
  fileprivate var asksAfterThem: Bool {
    guard isQuestion, let they = tokens.firstIndex(where: { ["they", "them"].contains($0.word) })
    else { return false }
    return tokens[..<they].dropFirst().contains(where: \.isCapitalized)
      && !tokens[they...].contains { $0.word == "your" }
  }

  /// Whether a question is for whoever serves them now: "who are you with?".
  fileprivate var asksWhoServes: Bool {
    // "What are you using for that?" asks for a supplier, "what CRM are you on?" for a tool.
    let words = tokens.map(\.word)
    if words.contains("using"), words.contains("you"),
      words.contains("for") || words.contains("any")
    {
      return true
    }
    guard
      let who = tokens.firstIndex(where: { ["who", "which", "whose"].contains($0.word) })
    else { return false }
    let rest = tokens[who...].map(\.word)
    // "Who am I speaking with?" asks for a name.
    if ["work", "working", "speaking", "talking"].contains(where: rest.contains) { return false }
    return rest.contains("with") || rest.contains { serving.contains($0) }
      || rest.starts(with: ["who", "do", "you", "use"])
  }

  /// Whether a capital word is where something is, or the cry that a sentence begins with.
  fileprivate func isPlaceOrCry(_ name: String) -> Bool {
    guard let first = name.split(separator: " ").first?.lowercased(),
      let index = tokens.firstIndex(where: { $0.spelling == first })
    else { return true }
    let isPart = name.contains(" ") && RivalWords.openingWords.contains(WordKey(first))
    if isCountry(WordKey(first)) || RivalWords.noNames.contains(first) && !isPart { return true }
    if index == 0 {
      let end = name.split(separator: " ").count
      return tokens.count <= end || !isDoing(tokens[end].word)
    }
    let before = tokens[index - 1].word
    if ["in", "near", "around", "outside"].contains(before) { return true }
    return before == "of" && index > 1 && tokens[index - 2].word == "out"
  }
}

/// What is done by somebody who is paid for it.
private let serving: WordSet = [
  "supplies", "supply", "provides", "provider", "supplier", "services", "insures", "hosts",
  "delivers", "vendor", "carrier", "insurer", "lender", "broker", "agency",
]

/// Whether a word behind a name says what it does or what is of it.
private func isDoing(_ word: WordKey) -> Bool {
  [doings, RivalWords.besides, RivalWords.sells, RivalWords.giving, RivalWords.naming].contains {
    $0.contains(word)
  } || RivalWords.attributed.contains(word) || word == "'s"
}

/// What another supplier does, said behind its name.
private let doings: WordSet = [
  "came", "comes", "quoted", "offered", "wanted", "wants", "is", "was", "are", "has", "have",
  "charges", "charged", "does", "gave", "sent", "says", "said", "would", "can", "could", "and",
  "or",
]

/// Whether a name is of a person, by the title before it.
private func beginsWithTitle(_ name: String) -> Bool {
  let first = name.split(separator: " ").first.map { $0.lowercased() } ?? ""
  return ["mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "herr", "frau", "señor", "señora"]
    .contains(first)
}

/// Verbs by which somebody has become the supplier.
private let taken: WordSet = [
  "bought", "signed", "switched", "moved", "went", "chose", "picked", "installed", "put", "got",
  "started", "hired", "gave",
]
