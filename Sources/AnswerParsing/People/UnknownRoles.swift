import Qualification

extension Committee {
  /// Roles that no list holds: "our publisher decides", "run it by our head nurse".
  mutating func readUnknownRoles() {
    for start in decisions.keys.sorted() where decisions[start]?.value != .maybeDecides || isOnTopic
    {
      var end = start
      while end > 0, Decisions.modals.contains(utterance.key(end - 1)), start - end < 3 {
        end -= 1
      }
      if end > 0, deciding.contains(utterance.key(end - 1)) {
        addUnknown(end - 1..<end, with: start..<start + 1, isDepartment: true)
        continue
      }
      let opener = (max(0, end - 4)..<end).last { roleOpeners.contains(utterance.key($0)) }
      guard let opener, (1...2).contains(end - opener - 1) else { continue }
      addUnknown(opener + 1..<end, with: start..<start + 1)
    }
    for index in utterance.tokens.indices {
      guard let ask = Decisions.asks.match(utterance.tokens, at: index), ask.value == .person,
        roleOpeners.contains(utterance.key(ask.end)), utterance.word(ask.end) != "own",
        !isDemonstration(index)
      else { continue }
      var end = ask.end + 1
      while end < ask.end + 4, isUnknownTitle(end) { end += 1 }
      if end > ask.end + 1 { addUnknown(ask.end + 1..<end, with: index..<ask.end) }
    }
  }

  private mutating func addUnknown(
    _ words: Range<Int>, with cue: Range<Int>, isDepartment: Bool = false
  ) {
    guard people.count < 32, isDepartment || words.allSatisfy({ isUnknownTitle($0) }) else {
      return
    }
    let isKnown =
      mentions.contains { $0.tokens.overlaps(words) } || pieces.contains { $0.overlaps(words) }
    guard !isKnown else { return }
    add(
      Authority.Person(
        role: isDepartment ? utterance.spelling(words.lowerBound) : utterance.text(words),
        decides: !own.isAlone))
    pieces += [words, cue]
  }

  private func isUnknownTitle(_ index: Int) -> Bool {
    let word = utterance.spelling(index)
    return word.utf8.count > 2 && !word.hasPrefix("'") && !utterance.tokens[index].isCapitalized
      && !notInTitles.contains(word) && !notPeople.contains(word) && !utterance.isNegator(at: index)
      && !Decisions.modals.contains(word)
  }
}

/// Words that no one asks for a decision.
private let notPeople: WordSet = [
  "calendar", "numbers", "system", "process", "customers", "customer", "clients", "client",
  "suppliers", "supplier", "vendors", "vendor", "budget", "people", "details", "plan",
  "contact", "prospect", "poc", "caller",
  "other", "quick", "formal", "business", "case", "proposal", "paperwork", "others", "second",
  "few", "couple", "several", "best", "right", "wrong", "rest", "bank", "list", "market", "po",
]

/// Departments that decide by their bare name: "operations signs off".
private let deciding: WordSet = [
  "engineering", "sales", "marketing", "operations", "ops", "manufacturing", "logistics",
  "production", "technology", "development", "maintenance", "facilities", "quality",
]
