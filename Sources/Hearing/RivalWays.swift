import AnswerParsing
import Qualification

/// Other ways than buying from us for which nobody is named: building it, leaving it as it is,
/// somebody else without a name.
extension Remark {
  /// The ways and the number of others that it tells of; nothing where it tells of none.
  var otherWays: Competition? {
    var found = Competition()
    if buildsItself { found.names.append("in-house") }
    if leavesIt { found.names.append("doing nothing") }
    if let number = othersWithoutName { found.count = number }
    return found == Competition() ? nil : found
  }

  /// Whether it counts what they have rather than whom they weigh: "we have two other companies".
  var countsOwn: Bool {
    tokens.contains { owned.contains($0.key) } && tokens.contains { owning.contains($0.key) }
      && !tokens.contains { weighing.contains($0.key) }
  }

  /// "Our developers could build something", "my nephew says he can write one".
  private var buildsItself: Bool {
    guard let builder = tokens.firstIndex(where: { builders.contains($0.key) }) else {
      return false
    }
    for index in tokens.indices.dropFirst(builder + 2).prefix(8) {
      guard building.contains(tokens[index].key),
        tokens[builder..<index].contains(where: { modals.contains($0.key) }),
        !tokens[builder..<index].contains(where: \.isDenial)
      else { continue }
      return tokens.indices.contains(index + 1) && built.contains(tokens[index + 1].key)
    }
    return false
  }

  /// "We could just carry on as we are", "or we stay with the spreadsheet".
  private var leavesIt: Bool {
    guard let found = first(leaving) else { return false }
    let before = tokens[..<found.tokens.lowerBound]
    return !tokens.contains(where: \.isDenial)
      && !before.contains { ["cannot", "to"].contains($0.word) }
      && (before.contains { modals.contains($0.key) || ["or", "option"].contains($0.word) })
  }

  /// How many others are weighed, at least, where none has a name: "we got a second quote".
  private var othersWithoutName: Int? {
    for index in tokens.indices where others.contains(tokens[index].key) {
      guard tokens.indices.contains(index + 1), index > 0,
        !["our", "my", "your", "each"].contains(tokens[index - 1].word)
      else { continue }
      let noun = tokens[index + 1].key
      // "The other solutions we've been looking at".
      if products.contains(noun), weighsProduct(at: index + 1) { return 2 }
      let before = tokens[..<index]
      if before.contains(where: \.isDenial) { continue }
      let isWeighed =
        offered.contains(noun) && before.contains { receiving.contains($0.key) }
        || selling.contains(noun) && before.contains { weighing.contains($0.key) }
      guard isWeighed, before.contains(where: { ["we", "i"].contains($0.word) }) else { continue }
      return tokens[index + 1].spelling.hasSuffix("s") ? 2 : 1
    }
    return nil
  }
}

extension Remark {
  /// Whether what stands at an index is weighed by the speaker, before or behind it.
  private func weighsProduct(at noun: Int) -> Bool {
    let isOwn = { (index: Int) in
      (max(0, index - 4)..<index).contains {
        ["we", "i", "we've", "i've", "we're", "i'm", "'ve", "'re"].contains(word($0))
      }
    }
    return (max(0, noun - 6)..<min(tokens.count, noun + 8)).contains {
      weighing.contains(key($0)) && isOwn($0) && !isDenied(before: $0)
    }
  }
}

private let products: WordSet = [
  "solutions", "tools", "options", "platforms", "products", "providers", "vendors", "systems",
  "agencies", "companies", "firms",
]
private let builders: WordSet = [
  "developers", "developer", "nephew", "son", "brother", "engineers", "engineer", "programmer",
  "programmers", "intern", "student", "devs", "lads", "guys",
]
private let building: WordSet = ["build", "building", "write", "code", "develop", "program"]
private let built: WordSet = ["it", "this", "that", "something", "one", "us", "our"]
private let modals: WordSet = [
  "could", "can", "might", "may", "would", "'ll", "will", "'d", "says", "thinks", "wants", "always",
  "offered",
]

private let leaving = PhraseTable<Bool>([
  (
    true,
    """
    carry|carrying on as|like;carry|carrying on with what|the;keep going as|like|the;muddle|limp|soldier on|along|through;\
    leave|leaving it|things|everything as|alone|be|where|like;sit tight;stay|staying as|put|where;\
    stay|stick|staying|sticking with|on the|our|my spreadsheet|spreadsheets|excel|paper|sheet|sheets;\
    stay|stick|keep|staying|sticking with|on|using excel|paper|spreadsheets;\
    go|going back to excel|paper|spreadsheets;just use (a|the|our) spreadsheet|spreadsheets|excel;\
    keep doing it by|like|this
    """
  )
])

private let owned: WordSet = ["companies", "systems", "tools", "products", "suppliers"]
private let owning: WordSet = ["have", "'ve", "own", "run", "use", "manage"]
private let others: WordSet = [
  "another", "second", "other", "competing", "different", "third", "several",
]
private let offered: WordSet = [
  "quote", "quotes", "bid", "bids", "offer", "offers", "proposal", "proposals", "quotation",
  "quotations", "estimate", "estimates", "demo", "demos",
]
private let selling: WordSet = [
  "vendor", "vendors", "supplier", "suppliers", "provider", "providers", "agency", "agencies",
  "dealer", "dealers", "installer", "installers", "contractor", "contractors", "lender", "lenders",
  "broker", "brokers", "firm", "firms", "company", "companies", "outfit", "realtor", "agents",
]
private let receiving: WordSet = [
  "got", "get", "getting", "have", "had", "'ve", "received", "waiting", "comparing", "asked",
  "seen",
]
private let weighing: WordSet = [
  "talking", "talked", "spoke", "spoken", "speaking", "looking", "looked", "comparing", "compared",
  "considering", "considered", "evaluating", "evaluated", "met", "meeting", "seeing", "asked",
]
