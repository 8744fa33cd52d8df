import AnswerParsing
import Qualification

/// A hostile text: one piece of talk heaped up without an end.
private struct Heap {
  var name: String
  var piece: String
  /// What was asked, beside nothing.
  var kinds: [FactKind] = []

  init(_ piece: String, as name: String? = nil, asked kinds: FactKind...) {
    self.piece = piece
    self.name = name ?? piece
    self.kinds = kinds
  }

  func text(of length: Int) -> String {
    String(repeating: piece, count: max(1, length / piece.utf8.count))
  }
}

private let heaps = talk + signs

/// Words and sentences.
private let talk = [
  Heap("one hundred and ", asked: .budget),
  Heap("q3 ", asked: .horizon),
  Heap("40k, ", asked: .budget, .authority),
  Heap("40k 12 ", as: "amounts and numbers", asked: .budget, .need),
  Heap("$40k and 12 seats at $3 a month ", as: "prices of seats", asked: .budget),
  Heap("not until ", asked: .horizon),
  Heap("maybe probably ", asked: .budget, .horizon),
  Heap("next ", asked: .horizon),
  Heap("a of the ", asked: .authority),
  Heap("no budget. by May. ", as: "statuses and dates", asked: .budget, .horizon),
  Heap("40k for 3 weeks in May, ", as: "terms", asked: .horizon, .budget),
  Heap("blocked. in May. ", as: "roadblocks and dates", asked: .horizon),
  Heap("trust listening no, ", as: "levels", asked: .judgement),
  Heap("we have 3 vendors, 40 users and Acme. ", as: "counts", asked: .competition, .fit),
  Heap("me and Anna, ", as: "joint parts", asked: .authority),
  Heap(
    "Anna decides, me and Tom and the board of 5 people sign. ", as: "people", asked: .authority),
  Heap("actually 40k, it's 3 a month, in dollars ", as: "amounts said apart", asked: .budget),
  Heap("not ", asked: .budget, .horizon, .authority),
  Heap("and ", asked: .budget, .authority),
  Heap("no, yes, ", as: "yes and no", asked: .budget, .interest, .authority),
  Heap("no ", asked: .interest),
  Heap("john ", as: "one name", asked: .authority),
  Heap("Grace Hopper, ", as: "names", asked: .authority, .competition),
  Heap("Grace Hopper ", as: "names without a mark", asked: .authority, .competition),
  Heap("Acme, Globex and Initech, ", as: "vendors", asked: .competition),
  Heap("we look at Acme and Globex. ", as: "vendors in sentences", asked: .competition),
  Heap("versus Acme ", as: "vendors behind versus", asked: .competition),
  Heap("the CFO approves above 40k, ", as: "approvals above an amount", asked: .authority, .budget),
  Heap("the CFO approves. ", as: "approvals", asked: .authority),
  Heap("my boss and the board ", as: "roles without a mark", asked: .authority),
  Heap("CFO ", as: "one role", asked: .authority),
  Heap("legal > procurement > ", as: "steps", asked: .authority),
  Heap("he decides, she signs ", as: "pronouns", asked: .authority),
  Heap("I don't decide, ", as: "own part", asked: .authority),
  Heap("he will join. ", as: "paths", asked: .authority),
  Heap("three of us decide, ", as: "sizes", asked: .authority),
  Heap("don't call me again. ", as: "refusals", asked: .need, .interest),
  Heap("not interested ", as: "refusals without a mark", asked: .interest),
  Heap("3 March 2027, ", as: "dates", asked: .horizon),
  Heap("3 March ", as: "dates without a mark", asked: .horizon),
  Heap("from May to ", as: "ranges", asked: .horizon),
  Heap("Monday, ", as: "weekdays", asked: .horizon),
  Heap("the first week of ", as: "parts of parts", asked: .horizon),
  Heap("the day after ", as: "days beside days", asked: .horizon),
  Heap("after the board meeting ", as: "events", asked: .horizon),
  Heap("if legal is done ", as: "conditions", asked: .horizon),
  Heap("within 3 weeks of ", as: "distances", asked: .horizon),
  Heap("2 years 3 months ", as: "lengths", asked: .horizon),
  Heap("no budget, approved, ", as: "statuses", asked: .budget),
  Heap("actually no wait ", as: "corrections", asked: .budget, .horizon),
  Heap("40k, I mean 50k, ", as: "corrected amounts", asked: .budget),
  Heap("it costs us 40k ", as: "costs", asked: .need, .budget),
  Heap("top priority ", as: "priorities", asked: .priority),
  Heap("asap ", as: "urgency", asked: .horizon),
  Heap("we need it. ", as: "short sentences", asked: .need),
  Heap("so we just went on and talked about it and then ", as: "one sentence", asked: .need),
  Heap("ok\n", as: "lines", asked: .text),
  Heap(
    "we could sign in Q3 if legal is done, 40-50k a year, but the CFO decides. ",
    as: "a plain sentence", asked: .budget, .horizon, .authority),
]

/// Signs, figures and letters.
private let signs = [
  Heap("- "),
  Heap("$ ", as: "signs of money", asked: .budget),
  Heap("€", as: "signs of money, touching", asked: .budget),
  Heap("usd eur ", as: "codes of money", asked: .budget),
  Heap("\"'(", as: "quotes and brackets", asked: .need),
  Heap("\"he said \"", as: "quotes in quotes", asked: .need, .authority),
  Heap("7", as: "one number", asked: .budget, .horizon),
  Heap("1,000,", as: "one number with separators", asked: .budget),
  Heap("1-2-", as: "figures and dashes", asked: .horizon, .budget),
  Heap("3/4/", as: "figures and strokes", asked: .horizon),
  Heap("12:", as: "figures and colons", asked: .horizon),
  Heap("5.5.", as: "figures and points", asked: .budget),
  Heap("x", as: "one word", asked: .authority),
  Heap("x-", as: "one word with hyphens"),
  Heap("é", as: "one word beyond ASCII"),
  Heap("x'", as: "apostrophes"),
]

/// Measures hostile texts of one kind of words, doubled up to a megabyte: the time may at most double
/// with them, asked nothing and asked what they seem to answer.
func measureHeaps(_ table: inout Table) throws {
  let playbook = try standardPlaybook()
  let cues = playbook.criteria.filter { !$0.cues.isEmpty }.map {
    Cue(criterion: $0.id, kind: $0.kind, phrases: $0.cues)
  }
  func time(_ text: String, _ kind: FactKind?) -> Double {
    let expectation = kind.map { kind in
      Expectation(
        kind: kind, criteria: playbook.criteria.filter { $0.kind == kind }.map(\.id),
        checklist: kind == .fit ? playbook.idealCustomer : [])
    }
    let start = computed()
    _ = understand(
      text, said: Day(number: 20_000), expecting: expectation, settings: playbook.settings,
      cues: cues)
    return computed() - start
  }
  for heap in heaps {
    let texts = (0...4).map { heap.text(of: 1 << (16 + $0)) }
    for kind in [nil] + heap.kinds.map(Optional.some) {
      let times = texts.map { text in min(time(text, kind), time(text, kind)) }
      table.add(
        heap.name + (kind.map { ", asked \($0.rawValue)" } ?? ""), times.last ?? .infinity, "ms",
        limit: nil)
      // The mean of the four doublings; more than twice is what memory beyond the caches costs.
      let growth = (times.last ?? .infinity) / (times.first ?? 1)
      table.add("  a doubling takes", growth.squareRoot().squareRoot(), "times", limit: 2.25)
    }
  }
}
