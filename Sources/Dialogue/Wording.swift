import AnswerParsing
import Qualification
import Scoring

/// Every sentence that the engine says.
enum Wording {
  static let outcomeQuestion =
    "How did it end, and what is next? (for example: talked; demo on Friday; revisit in May)"
  static let whoQuestion = "Who was it? (for example: Dana Ruiz, Northwind; Enter leaves it open)"

  static func revisitGone(_ day: Day) -> String {
    "\(day.iso) has gone by: when do you ask again? (for example: in three months; Enter leaves it out)"
  }

  static let referralQuestion =
    "Would they refer others, and what would serve them better?"
    + " (for example: yes, knows two controllers; better: a spreadsheet)"
  /// What can be typed, with the name that is known for an example.
  static func keys(_ name: String?) -> [String] {
    ["name: \(name ?? "THEIR NAME")"]
      + ["/why", "< back", "/skip", "/later", "/undo", "/note", "/end", "/help"]
  }

  static let provisional = "provisional"
  static let yourGuess = "your guess"
  static let changeLeads = "to "
  static let notUnderstood = "not understood"
  static let clearedAloud = "nothing"
  static let cutAloud = "and so on"
  static let kept = "not understood, kept as said"
  static let keptToAskAgain = "kept as said; asked again at the end"
  static let notedAnswer = "kept as a note"
  static let nothingToUndo = "nothing to undo"
  static let nothingBefore = "there is no question before this one"
  static let noFacts = "nothing is known yet"
  static let allAsked = "That is all. What was recorded:"
  static let fixHints = [
    "fix one: label and answer, such as budget: 40k", "a doubt: its number and letter",
  ]
  static let left = "kept; the call can be resumed"
  static let leftUnsaid = "nothing was said, so nothing is kept"
  static let resumed = "resumed"
  static let noOutcome =
    "not understood: a question is no outcome and no next step; nothing was kept of it"
  static let hidden = "status, levels and rating are hidden; /quiet shows them again"
  static let hiddenRating = "rating hidden; `leadline score` shows it"
  static let shown = "status shown"
  static let doNotContact = "asked not to be called: kept off every call list"
  static let mayContact = "may be called again"
  static let refers = "kept as a referral source"
  static let doesNotRefer = "no referral source"
  static let interrupted = "Ctrl-C once more leaves; the call can be resumed"
  static let noTimes = "this conversation has no times"
  static let callLabel = "call"
  static let knownSince = "known since "
  static let knownBefore = "known before this call"
  static let notYet = "not known yet"
  static let openSince = "open since "
  static let openFor = ", for "
  static let unknownAloud = "unknown"

  static let unconfirmed = "heard, unconfirmed"
  static let heard = unconfirmed + " "
  static let heardOtherwise = "heard, unlike what is noted "
  static let ours = "us"
  static let theirs = "them"
  static func placed(_ speaker: String, _ side: Evidence.Side) -> String {
    "\(speaker) speaks for \(side == .ours ? ours : theirs)"
  }

  static func undone(_ words: String) -> String {
    if words.isEmpty { return "undone" }
    return "undone: " + (words.count > 50 ? opening(of: words, limit: 49) + "…" : words)
  }

  static func noSuchDoubt(_ choice: String) -> String {
    "there is no doubt that \(choice) would settle"
  }

  static func points(_ points: String, ceiling: String, coverage: Int) -> String {
    " \(points) of 100, could reach \(ceiling), \(coverage) % known"
  }

  static func pointsAloud(_ points: String, ceiling: String, coverage: Int) -> String {
    ", score: \(points) of 100, could reach \(ceiling), \(coverage) percent known"
  }

  static func shares(earned: String, open: String, missed: String) -> String {
    "\(earned) earned, \(open) open, \(missed) missed"
  }

  static func notRated(_ rating: Rating) -> String {
    "\(rating.rawValue) (not rated)"
  }

  static func ratingAloud(_ rating: Rating) -> String { "rating: \(rating.rawValue)" }

  static func notRatedAloud(_ rating: Rating) -> String {
    "rating: \(rating.rawValue), not rated yet"
  }

  static func timeAloud(hours: Int, minutes: Int, seconds: Int) -> String {
    let parts = [(hours, "hour"), (minutes, "minute"), (seconds, "second")]
      .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" + ($0.0 == 1 ? "" : "s") }
    return parts.isEmpty ? "0 seconds" : parts.joined(separator: " ")
  }

  static func length(minutes: Int) -> String {
    if minutes < 1 { return "under a minute" }
    return minutes < 60 ? "\(minutes) min" : "\(minutes / 60) h \(minutes % 60) min"
  }

  /// A level where there is little room.
  static func short(_ level: Level) -> String {
    switch level {
    case .strong: "str"
    case .partial: "part"
    case .weak: "weak"
    case .none: "none"
    }
  }

  static func othersAloud(_ known: Int, of count: Int) -> String {
    "\(known) of \(count) others known"
  }

  static func doubtAloud(_ number: Int) -> String { "doubt \(number): " }

  static func notKnown(_ names: [String]) -> String {
    "  not known: " + names.joined(separator: ", ")
  }

  static func remark(_ remark: Assessment.Remark) -> String {
    switch remark {
    case .slipped: "the date has passed"
    case .belowPrice(let budget, let price):
      "\(phrase(for: budget)) against \(phrase(for: price)):"
        + " ask who could pay, or which smaller start fits"
    case .notComparable(let price): "can't be compared with \(phrase(for: price))"
    }
  }

  static func gate(_ finding: Assessment.GateFinding) -> String {
    let text = finding.gate.text
    switch (finding.state, finding.effect) {
    case (.overridden, _): return "\(text): overridden"
    case (_, .note): return "\(text): noted"
    case (.confirmed, .disqualified): return "\(text): disqualifies"
    case (.confirmed, let effect): return "\(text): caps at \(effect.rawValue)"
    case (.inferred, let effect): return "\(text), not confirmed: caps at \(effect.rawValue)"
    }
  }

  static func askAgain(on day: Day) -> String { "ask again on \(day.iso)" }

  static func gateWithdrawn(_ reason: GateReason) -> String { "without \(reason.rawValue)" }

  static func doubt(_ matter: Doubt.Matter, _ playbook: Playbook) -> String {
    switch matter {
    case .gate(let reason):
      let text = playbook.gates.first { $0.reason == reason }?.text ?? reason.rawValue
      return "\(text): does that hold?"
    case .contradiction(let criterion):
      return "\(criterion.rawValue) was said two ways: which holds?"
    case .reading(let criterion, _): return "\(criterion.rawValue): which is meant?"
    case .heard(let criterion, let value, _):
      return "\(heard)\(criterion.rawValue): \(phrase(for: value))"
    case .side(let speaker): return "for whom does \(speaker) speak?"
    }
  }

  static func ruled(_ ruling: Ruling, _ playbook: Playbook) -> String {
    let text = playbook.gates.first { $0.reason == ruling.reason }?.text ?? ruling.reason.rawValue
    switch ruling.verdict {
    case .confirmed: return "\(text): confirmed"
    case .withdrawn: return "\(text): taken back"
    case .overridden: return "\(text): overridden"
    case .lapsed: return "\(text): no longer, other words stand in its place"
    }
  }

  static func ratingMoved(to assessment: Assessment) -> String {
    " " + pointsText(tenths: assessment.points) + " of "
      + pointsText(tenths: assessment.ceiling) + " within reach"
  }

  static func answer(_ answer: Fact.Answer) -> String {
    switch answer {
    case .known(let value): phrase(for: value)
    case .declined: "declined"
    case .doesNotKnow: "does not know"
    case .notUnderstood: notUnderstood
    }
  }

  static func problem(_ problem: CommandProblem) -> String {
    switch problem {
    case .unknown(let word, let nearest):
      let hint = nearest.map { "; did you mean /\($0)?" } ?? "; /help lists the commands"
      return "there is no command /\(word)\(hint)"
    case .needs(let command, let example): return "/\(command) needs more, such as \(example)"
    case .unknownName(let name, let kind, let nearest):
      let hint = nearest.map { "; did you mean \($0)?" } ?? ""
      return "there is no \(kind) named \(name)\(hint)"
    case .nothingToUndo: return nothingToUndo
    case .nothingBefore: return nothingBefore
    }
  }

  static func person(_ person: Authority.Person) -> String {
    let name = [person.name, person.role].compactMap { $0 }.joined(separator: ", ")
    return "linked: \(name)" + (person.decides ? ", decides" : "")
  }

  /// Who somebody is in a decision, as a rep types it: `Dana Ruiz, CFO, decides`.
  static func part(of person: Authority.Person) -> String {
    [
      person.name, person.role, person.decides ? "decides" : nil, person.joins ? "joins" : nil,
    ].compactMap { $0 }.joined(separator: ", ")
  }

  static func stage(_ stage: Stage, _ playbook: Playbook) -> String {
    "stage: \(playbook.terms.word(for: stage))"
  }

  /// A text in which a dash between figures is a word.
  static func spokenRanges(_ text: String) -> String {
    guard text.contains("–") else { return text }
    var result = ""
    let letters = Array(text)
    for (index, letter) in letters.enumerated() {
      let isBetween =
        letter == "–" && index > 0 && index + 1 < letters.count && letters[index - 1].isNumber
        && letters[index + 1].isNumber
      result += isBetween ? " to " : String(letter)
    }
    return result
  }

  static let note = "note: "
  static let next = "next: "
  static func outcome(_ outcome: Contact.Outcome) -> String { "outcome: \(outcome.rawValue)" }
  static func revisit(_ day: Day) -> String { "revisit: \(day.iso)" }

  static func choiceHint(_ number: Int, _ choice: String) -> String { "Tab: \(number)\(choice)" }

  static func listenFor(_ sounds: String) -> String { "listen for: \(sounds)" }

  /// What the commands take, as it stands behind them while they are typed.
  static let arguments = [
    "edit": "budget", "ask": "budget", "note": "TEXT", "level": "need strong WHY",
    "whatif": "authority=strong", "disqualify": "no_fit WHY", "override": "no_fit WHY",
    "person": "Dana Ruiz, CFO, decides", "contact": "company: Acme", "next": "demo on Friday",
  ]

  static let help: [(String, String)] = [
    ("any words", "answer the open question; what else they say is recorded too"),
    ("budget: 40k", "answers another question, or sets name:, company:, email:"),
    ("1y", "settles doubt 1 by its choice y; Tab on an empty line offers it"),
    ("/why", "why the open question is asked"),
    ("< or /back", "the question before; its answer stands until replaced"),
    ("/skip /later", "leave the question out, or put it off to the end"),
    ("/undo", "take back the last line, as often as you like"),
    ("/edit budget", "correct an answer"),
    ("/ask budget", "put another question now"),
    ("/level need strong", "set a level by your own judgement"),
    ("/note TEXT", "keep a note"),
    ("/score /facts", "the points one by one; what is on record"),
    ("/time", "how long the call has run, and since when a question is open"),
    ("/whatif authority=strong", "what the rating would be"),
    ("/disqualify no_fit WHY", "close a gate; /override no_fit WHY goes on all the same"),
    ("/person Dana, CFO, decides", "somebody else in the matter"),
    ("/contact company: Acme", "who the contact is"),
    ("/next demo on Friday", "the next step"),
    ("/save /media/usb", "where everything is kept; in a folder, a copy of the whole call"),
    ("/quiet", "hide status, levels and rating while a screen is shared"),
    ("/end", "review, outcome, next step, summary"),
    ("/quit", "leave now; the call can be resumed"),
  ]
}
