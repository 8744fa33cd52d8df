import AnswerParsing
import Qualification

/// What the remarks of a turn say by the model: by how much each kind speaks louder than nothing.
struct Leanings {
  private let margins: [[Double]]

  /// Weighs the remarks of a turn.
  init(_ remarks: [Remark]) {
    margins = remarks.indices.map { index in
      remarkModel.margins(signs(of: remarks[index], at: index, among: remarks))
    }
  }

  /// The kind that speaks loudest in the remark at an index, where it does so by a margin at least.
  func kind(at index: Int, least: Double) -> RemarkKind? {
    let own = margins[index]
    guard
      let best = RemarkKind.allCases.dropLast().max(by: { own[$0.rawValue] < own[$1.rawValue] }),
      own[best.rawValue] >= least
    else { return nil }
    return best
  }

  /// By how much the loudest of some kinds speaks louder than nothing.
  func margin(at index: Int, of kinds: [RemarkKind]) -> Double {
    kinds.map { margins[index][$0.rawValue] }.max() ?? -.infinity
  }
}

/// What the sentences of a buyer's words say by the model: the kind that speaks loudest, by how much,
/// and where it stands as UTF-8 offsets; what says nothing is left out.
package func toldKinds(
  in text: String
) -> [(kind: RemarkKind, margin: Double, range: Range<Int>)] {
  let remarks = Remark.remarks(of: text)
  let leanings = Leanings(remarks)
  return remarks.indices.compactMap { index in
    leanings.kind(at: index, least: RemarkKind.leastMargin).map { kind in
      (kind, leanings.margin(at: index, of: [kind]), remarks[index].range)
    }
  }
}

extension TurnHearing {
  /// Whether the remark that is being heard is about a matter by the model.
  func leans(to matter: FactKind) -> Bool {
    guard let kind = leanings.kind(at: place, least: TurnHearing.opening) else { return false }
    switch (matter, kind) {
    case (.need, .need), (.competition, .rival): return true
    // "If you can't do it by March" puts a condition to us.
    case (.horizon, .when):
      let words = remarks[place].tokens
      return !words.indices.dropLast().contains {
        words[$0].word == "if" && words[$0 + 1].word == "you"
      }
    // A sum alone may be of anything.
    case (.budget, .money): return !remarks[place].isBareAmount
    case (.authority, .decides), (.authority, .approver):
      let least = TurnHearing.openingOfDeciders + (kind == .decides ? 0.3 : 0)
      return leanings.margin(at: place, of: [kind]) >= least && !remarks[place].addressesUs
        && !remarks[place].tokens.contains { limiting.contains($0.key) }
        && !(kind == .decides && remarks[place].tellsOfWork && !isAskedWho)
    default: return false
    }
  }

  /// Whether the remark that is being heard may be about who decides by the model, too.
  var leansToDeciding: Bool {
    leanings.margin(at: place, of: [.approver, .decides, .noSay]) >= TurnHearing.notUnlike
  }

  /// What a remark says by the model alone, where no rule made a fact of it.
  mutating func hearLeaning(of remark: Remark, at index: Int) {
    guard let kind = leanings.kind(at: index, least: TurnHearing.opening), !remark.isMadeUp,
      let spoken = fact(of: kind, remark, at: index),
      !facts.contains(where: { $0.spoken.kind == spoken.kind })
    else { return }
    add(spoken, words: turn.text.words(in: remark.range))
  }

  private func fact(of kind: RemarkKind, _ remark: Remark, at index: Int) -> SpokenFact? {
    if kind == .money || kind == .accepts { return sum(in: remark) }
    let least = TurnHearing.telling + (kind == .decides ? 0.2 : 0)
    guard leanings.margin(at: index, of: [kind]) >= least, !remark.addressesUs else { return nil }
    let value: FactValue
    var confidence = Confidence.likely
    switch kind {
    case .need: value = .statement(Statement(signals: [.trouble]))
    case .decides:
      // "My name's Stephanie" tells who speaks.
      if remark.tokens.indices.contains(where: {
        remark.word($0) == "name" && ["my", "the"].contains(remark.word($0 - 1))
          && ["is", "'s"].contains(remark.word($0 + 1))
      }) {
        return nil
      }
      if remark.tokens.contains(where: { limiting.contains($0.key) })
        || remark.tellsOfWork && !isAskedWho
      {
        return nil
      }
      value = .authority(Authority(part: .decides))
    case .approver:
      let somebody = Authority(people: [Authority.Person(decides: true)])
      if remark.isOnlyCompany(somebody) { return nil }
      value = .authority(somebody)
    case .noSay:
      let isOwn = remark.tokens.contains { ["i", "we", "me", "us", "our"].contains($0.word) }
      let waits = remark.tokens.contains {
        ["now", "today", "moment", "yet", "busy", "out"].contains($0.word)
      }
      // "We don't have the bandwidth to take that on" is of work.
      let isOfDeciding =
        waiting?.kind == .authority || isAskedWho || remark.holds(CallTopics.decision)
      guard isOwn, !waits, isOfDeciding,
        !remarks.contains(where: { $0.offersToAsk || $0.namesAWay })
      else { return nil }
      value = .authority(Authority(part: Authority.Part.none, path: .no))
      // Said twice it is no slip.
      if hasSaidSo(kind, besides: index) { confidence = .certain }
    case .noMoney:
      // "I can't buy" is as much of somebody without a say.
      let rest = leanings.margin(at: index, of: [.noSay, .notNow])
      let own = leanings.margin(at: index, of: [kind])
      guard own >= TurnHearing.tellingOfNoMoney, own - rest > 0.3, !remark.isSayingOnBudgets,
        !remark.affordsNoLoss, !hasDeniedMoney
      else { return nil }
      value = .budget(Budget(status: Budget.Status.none))
    case .money, .accepts, .when, .notNow, .rival, .step, .commits, .refuses, .nothing: return nil
    }
    let matter: FactKind =
      switch kind {
      case .need: .need
      case .noMoney: .budget
      default: .authority
      }
    return SpokenFact(kind: matter, value: value, range: 0..<0, confidence: confidence)
  }

  /// The sum that a remark of money names, in the currency and the size of the price that is spoken of.
  private func sum(in remark: Remark) -> SpokenFact? {
    guard remark.hasFigures, !remark.isBareAmount,
      let matter = CallMatter.all.first(where: { $0.kind == .budget })
    else { return nil }
    if let named = amount(in: turn.text.slice(remark.range), matter) {
      return matter.sifted(named, remark, in: self, asked: false)
    }
    guard let figure = remark.bareFigures.first,
      let bare = bareAmount(in: turn.text.slice(remark.range(of: figure)))
    else { return nil }
    let whole = completed(bare)
    guard isNearPrice(whole) else { return nil }
    let spoken = SpokenFact(
      kind: .budget, value: .budget(Budget(amount: whole)), range: 0..<0, confidence: .likely)
    return matter.sifted(spoken, remark, in: self, asked: false)
  }

  /// Whether whoever speaks has said the same in another remark, here or lately.
  private func hasSaidSo(_ kind: RemarkKind, besides index: Int) -> Bool {
    let isHere = remarks.indices.contains { other in
      other != index && leanings.kind(at: other, least: TurnHearing.telling) == kind
    }
    return isHere
      || earlier.turns.contains { past in
        guard past.side == .theirs, past.speaker == turn.speaker else { return false }
        let leanings = Leanings(past.remarks)
        return past.remarks.indices.contains {
          leanings.kind(at: $0, least: TurnHearing.telling) == kind
        }
      }
  }

  /// Below this margin a role that is only named is of no decision.
  private static let notUnlike = 0.1
  /// From this margin on a remark is read for a matter that none of its words names.
  private static let opening = 0.4
  /// The same of who decides, of which a call has one or two remarks.
  private static let openingOfDeciders = 0.6
  /// The same of who has no money, by which a contact is let go.
  private static let tellingOfNoMoney = 1.2
  /// From this margin on the model alone makes a fact.
  private static let telling = 0.8
}

extension Remark {
  /// Whether it is about us: "you'd need to check with your boss".
  fileprivate var addressesUs: Bool {
    let you: Set<WordKey> = ["you", "you'd", "you'll", "you've", "you're", "your"]
    let first = tokens.first { token in
      !token.isAnyMark && (you.contains(token.word) || !leads.contains(token.key))
    }
    return first.map { you.contains($0.word) } ?? false
  }
}

extension Remark {
  /// Whether it tells of a speaker's work and of no choice: "I make the spreadsheet", "I run the night
  /// shift".
  fileprivate var tellsOfWork: Bool {
    let words = tokens.lazy.filter { !$0.isAnyMark }.prefix(2).map(\.key)
    guard let verb = words.last, words.first == "i", works.contains(verb) else { return false }
    return !tokens.contains { chosen.contains($0.key) }
  }
}

/// What somebody does at work, whoever decides.
private let works: WordSet = [
  "make", "pick", "pack", "run", "use", "drive", "clean", "collect", "file", "print", "write",
  "type",
  "fill", "load", "answer", "teach", "fix", "keep", "do", "work", "look",
]

/// What a choice is of.
private let chosen: WordSet = [
  "decision", "decisions", "call", "calls", "choice", "choices", "final", "say", "budget", "money",
  "purchase", "purchases", "purchasing", "buying", "vendor", "vendors", "supplier", "suppliers",
  "tools", "it", "this", "that", "company", "business", "shop", "place", "show", "farm", "firm",
]

/// Words by which somebody decides on small things only, has not decided yet, or collects for others.
private let limiting: WordSet = [
  "small", "little", "collect", "gather", "research", "fetch", "minor", "under", "up", "yet",
  "only", "everyday", "below", "petty",
]
