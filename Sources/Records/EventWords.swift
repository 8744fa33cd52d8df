import Dialogue
import Qualification

/// What stands behind the `*` of a line: a word for the event, and what belongs to it.
func starText(_ event: Event) -> String? {
  switch event {
  case .edited(let key, let value):
    "edited " + escaped(key) + (value.map { ": " + escaped($0) } ?? "")
  case .imported(let key, let value): "imported \(escaped(key)): \(escaped(value))"
  case .placed(let speaker, let side): "side \(side.rawValue): \(escaped(speaker))"
  case .skipped(let question): "skipped \(question.rawValue)"
  case .postponed(let question): "later \(question.rawValue)"
  case .identified(let field, let value):
    "known \(field.rawValue)" + (value.map { ": " + escaped($0) } ?? "")
  case .linked(let person): "person \(canonicalText(person))"
  case .doubted(let doubt): "doubt \(doubt.number) \(matterText(doubt.matter))"
  case .settled(let number, let choice): "settled \(number) \(bareOrQuoted(choice))"
  case .ruled(let ruling):
    "\(ruling.verdict.rawValue) \(ruling.reason.rawValue) on \(ruling.day.iso) \(quotedText(ruling.note))"
  case .undone(let turn): "undone \(turn)"
  case .staged(let stage): "stage \(stage?.rawValue ?? "by-facts")"
  case .revisitPlanned(let day): "revisit \(day?.iso ?? "none")"
  case .nextStepAgreed(let step): "next-step \(stepText(step))"
  case .ended(let outcome): "outcome \(outcome.rawValue)"
  case .doNotContact(let isAsked): "do-not-contact \(isAsked ? "yes" : "no")"
  case .referralSource(let refers): "referral-source \(refers ? "yes" : "no")"
  case .betterServed(let text): "better-served \(text.map { quotedText($0) } ?? "none")"
  case .closing: "closing"
  case .quieted(let isHidden): "quiet \(isHidden ? "on" : "off")"
  case .left: "left"
  case .resumed: "resumed"
  case .closed: "closed"
  case .unknown(let word, let rest): rest.isEmpty ? word : "\(word) \(rest)"
  case .asked, .typed, .heard, .recorded, .retracted, .noted, .assessed: nil
  }
}

private func stepText(_ step: Contact.NextStep?) -> String {
  guard let step else { return "none" }
  return quotedText(step.text) + (step.day.map { " on \($0.iso)" } ?? "")
}

private func matterText(_ matter: Doubt.Matter) -> String {
  switch matter {
  case .gate(let reason): "gate \(reason.rawValue)"
  case .contradiction(let criterion): "contradiction \(criterion.rawValue)"
  case .heard(let criterion, let value, let words):
    "heard \(criterion.rawValue) | \(canonicalText(value)) | \(quotedText(words))"
  case .side(let speaker): "side \(quotedText(speaker))"
  case .reading(let criterion, let alternatives):
    "reading \(criterion.rawValue)"
      + alternatives.map { " | " + canonicalText($0) }.joined()
  }
}

extension LineScanner {
  /// The event behind a `*`; nothing where a known word has something else behind it than it needs.
  mutating func starEvent() -> Event? {
    let word = word()
    guard !word.isEmpty else { return nil }
    _ = skip(" ")
    switch word {
    case "skipped": return questionID().map { .skipped($0) }
    case "later": return questionID().map { .postponed($0) }
    case "edited": return keyAndValue().map { .edited(key: $0, value: $1) }
    case "imported":
      guard let (key, value) = keyAndValue(), let value else { return nil }
      return .imported(key: key, value: value)
    case "known":
      guard let (key, value) = keyAndValue(), let field = Contact.Field(rawValue: key) else {
        return nil
      }
      return .identified(field, value)
    case "side":
      guard let (key, name) = keyAndValue(), let side = Evidence.Side(rawValue: key), let name
      else { return nil }
      return .placed(name, side)
    case "person": return person().map { .linked($0) }
    case "doubt": return doubt().map { .doubted($0) }
    case "settled":
      guard let number = number(), skip(" "), let choice = bareOrQuoted() else { return nil }
      return .settled(doubt: Int(number), choice: choice)
    case "confirmed", "withdrawn", "overridden", "lapsed": return ruling(word)
    case "undone": return number().map { .undone(turn: Int($0)) }
    default: return stateEvent(word)
    }
  }

  private mutating func stateEvent(_ word: String) -> Event? {
    switch word {
    case "stage":
      if skip("by-facts") { return .staged(nil) }
      return Stage(rawValue: self.word()).map { .staged($0) }
    case "revisit":
      if skip("none") { return .revisitPlanned(nil) }
      return Day(iso: self.word()).map { .revisitPlanned($0) }
    case "next-step": return nextStep()
    case "outcome": return Contact.Outcome(rawValue: self.word()).map { .ended($0) }
    case "do-not-contact": return answer().map { .doNotContact($0) }
    case "referral-source": return answer().map { .referralSource($0) }
    case "better-served":
      if skip("none") { return .betterServed(nil) }
      return quoted().map { .betterServed($0) }
    case "quiet": return skip("on") ? .quieted(true) : skip("off") ? .quieted(false) : nil
    case "closing": return .closing
    case "left": return .left
    case "resumed": return .resumed
    case "closed": return .closed
    default: return .unknown(word: word, rest: rest())
    }
  }

  private mutating func questionID() -> QuestionID? {
    let id = word()
    return id.isEmpty ? nil : QuestionID(rawValue: id)
  }

  private mutating func answer() -> Bool? {
    skip("yes") ? true : skip("no") ? false : nil
  }

  /// A key with its value behind a colon; without a colon it has none.
  private mutating func keyAndValue() -> (String, String?)? {
    let end = self.end
    guard let colon = bytes[position..<end].firstIndex(of: UInt8(ascii: ":")) else {
      let key = unescaped(bytes[position..<end])
      position = end
      return key.map { ($0, nil) }
    }
    guard let key = unescaped(bytes[position..<colon]) else { return nil }
    let start = colon + 1 < end && bytes[colon + 1] == 32 ? colon + 2 : colon + 1
    guard let value = unescaped(bytes[start..<end]) else { return nil }
    position = end
    return (key, value)
  }

  private mutating func doubt() -> Doubt? {
    guard let number = number(), skip(" ") else { return nil }
    let matter: Doubt.Matter
    if skip("gate ") {
      matter = .gate(GateReason(rawValue: word()))
    } else if skip("contradiction ") {
      matter = .contradiction(CriterionID(rawValue: word()))
    } else if skip("reading ") {
      let criterion = CriterionID(rawValue: word())
      var alternatives: [FactValue] = []
      for piece in pieces(separatedBy: "|").dropFirst() {
        guard let value = readCanonical(piece) else { return nil }
        alternatives.append(value)
      }
      position = end
      matter = .reading(criterion, alternatives: alternatives)
    } else if skip("heard ") {
      let criterion = CriterionID(rawValue: word())
      var pieces = pieces(separatedBy: "|")
      guard pieces.count == 3, let value = readCanonical(pieces[1]), let words = pieces[2].quoted()
      else { return nil }
      position = end
      matter = .heard(criterion, value, words: words)
    } else if skip("side ") {
      guard let speaker = quoted() else { return nil }
      matter = .side(speaker)
    } else {
      return nil
    }
    return Doubt(number: Int(number), matter: matter)
  }

  private mutating func ruling(_ verdict: String) -> Event? {
    guard let verdict = Ruling.Verdict(rawValue: verdict) else { return nil }
    let reason = GateReason(rawValue: word())
    guard skip(" on "), let day = Day(iso: word()), skip(" "), let note = quoted() else {
      return nil
    }
    return .ruled(Ruling(reason: reason, verdict: verdict, day: day, note: note))
  }

  private mutating func nextStep() -> Event? {
    if skip("none") { return .nextStepAgreed(nil) }
    guard let text = quoted() else { return nil }
    guard skip(" on ") else { return .nextStepAgreed(Contact.NextStep(text: text)) }
    guard let day = Day(iso: word()) else { return nil }
    return .nextStepAgreed(Contact.NextStep(text: text, day: day))
  }
}

/// Where a fact was said, for the opening of a transcript, where it can't be told from the lines
/// around it: `at turn 3, second 75, theirs "Ada Wolf"`.
func placeText(_ evidence: Evidence) -> String {
  let parts: [String?] = [
    evidence.turn > 0 ? "turn \(evidence.turn)" : nil,
    evidence.seconds.map { "second \($0)" },
    evidence.side.rawValue + (evidence.speaker.map { " " + quotedText($0) } ?? ""),
  ]
  return "at " + parts.compactMap { $0 }.joined(separator: ", ")
}

extension LineScanner {
  /// The place of a fact as `placeText` writes it; nothing where it is another text.
  mutating func place() -> Evidence? {
    guard skip("at ") else { return nil }
    var evidence = Evidence()
    if skip("turn ") {
      guard let turn = number(), skip(", ") else { return nil }
      evidence.turn = Int(clamping: turn)
    }
    if skip("second ") {
      guard let seconds = number(), seconds <= Entry.latest, skip(", ") else { return nil }
      evidence.seconds = Int(seconds)
    }
    guard let side = Evidence.Side(rawValue: word()) else { return nil }
    evidence.side = side
    if skip(" ") {
      guard let speaker = quoted() else { return nil }
      evidence.speaker = speaker
    }
    return evidence
  }
}
