import Chance
import Dialogue
import Playbooks
import Qualification

/// The day of these tests.
let today = Day(iso: "2026-01-12") ?? Day(number: 0)

/// The standard playbook, or an empty one where it can't be read.
let discovery: Playbook =
  (try? readPlaybook(
    libraryPlaybookText(standardPlaybookName) ?? "", file: "discovery.yaml", hash: "0123456789ab"))
  ?? Playbook(id: "none", version: 1, questions: [], criteria: [], gates: [])

extension SplitMix64 {
  mutating func maybe<Value>(_ make: (inout SplitMix64) -> Value) -> Value? {
    Bool.random(using: &self) ? make(&self) : nil
  }

  mutating func one<Value>(of values: [Value], else fallback: Value) -> Value {
    values.randomElement(using: &self) ?? fallback
  }

  mutating func day() -> Day { today.adding(days: Int.random(in: -400...4000, using: &self)) }

  mutating func money() -> Money {
    let low = Int64.random(in: 0...900_000_000, using: &self)
    let high = low + Int64.random(in: 0...1_000_000, using: &self)
    var money = Money(lower: maybe { _ in low }, upper: maybe { _ in high })
    money.currency = maybe { $0.one(of: ["EUR", "USD", "CHF"], else: "EUR") }
    money.period = maybe { $0.one(of: Money.Period.allCases, else: .year) }
    money.isApproximate = Bool.random(using: &self)
    return money
  }

  mutating func person() -> Authority.Person {
    Authority.Person(
      name: maybe { $0.hostileText() },
      role: maybe { $0.one(of: ["CFO", "head of IT"], else: "") },
      decides: Bool.random(using: &self), joins: Bool.random(using: &self))
  }

  mutating func value() -> FactValue {
    switch Int.random(in: 0..<9, using: &self) {
    case 0:
      let signals = (0..<Int.random(in: 0...4, using: &self)).map { _ in
        one(of: Statement.Signal.allCases, else: .cost)
      }
      return .statement(
        Statement(
          signals: signals, amount: maybe { $0.money() }, isHedged: Bool.random(using: &self)))
    case 1:
      return .budget(
        Budget(
          amount: maybe { $0.money() },
          status: maybe { $0.one(of: Budget.Status.allCases, else: .tight) },
          route: one(of: Certainty.allCases, else: .unknown), availableFrom: maybe { $0.day() },
          isHedged: Bool.random(using: &self)))
    case 2: return .authority(authority())
    case 3:
      return .horizon(
        Horizon(
          from: maybe { $0.day() }, to: maybe { $0.day() }, isUrgent: Bool.random(using: &self),
          isNever: Bool.random(using: &self), isHedged: Bool.random(using: &self),
          event: maybe { $0.hostileText() }, condition: maybe { $0.hostileText() },
          roadblock: maybe { $0.hostileText() }))
    case 4:
      return .competition(
        Competition(
          names: (0..<Int.random(in: 0...3, using: &self)).map { _ in hostileText() },
          count: maybe { Int.random(in: 0...9, using: &$0) },
          hasSignedRenewal: Bool.random(using: &self), isHedged: Bool.random(using: &self)))
    case 5:
      return .priority(
        Priority(
          rank: one(of: Priority.Rank.allCases, else: .low), isHedged: Bool.random(using: &self)))
    case 6:
      return .checklist(
        Checklist(
          met: (0..<Int.random(in: 0...3, using: &self)).map { "met\($0)" },
          unmet: (0..<Int.random(in: 0...2, using: &self)).map { _ in hostileText() }))
    case 7: return .judgement(one(of: Level.allCases, else: .weak))
    default: return .text(hostileText())
    }
  }

  private mutating func authority() -> Authority {
    let least = Int.random(in: 1...30, using: &self)
    return Authority(
      part: maybe { $0.one(of: Authority.Part.allCases, else: .uses) },
      role: maybe { $0.hostileText() },
      path: one(of: Certainty.allCases, else: .unknown),
      people: (0..<Int.random(in: 0...3, using: &self)).map { _ in person() },
      threshold: maybe { $0.money() }, size: maybe { Int.random(in: 2...9, using: &$0) },
      steps: (0..<Int.random(in: 0...3, using: &self)).map { _ in hostileText() },
      takes: maybe { least...least + Int.random(in: 0...30, using: &$0) },
      isHedged: Bool.random(using: &self))
  }

  mutating func fact(day: Day) -> Fact {
    let answers: [Fact.Answer] = [.known(value()), .declined, .doesNotKnow, .notUnderstood]
    return Fact(
      criterion: one(of: ["need", "budget", "timing"], else: "need"),
      answer: once(in: 4) ? one(of: answers, else: .declined) : answers[0], words: hostileText(),
      basis: one(of: Basis.allCases, else: .said),
      confidence: one(of: Confidence.allCases, else: .certain), day: once(in: 4) ? self.day() : day)
  }

  mutating func event() -> Event {
    let choices: [Event] = [
      .asked("budget.amount", text: hostileText()), .typed(hostileText()),
      .heard(speaker: "Mr. Abel", text: hostileText()),
      .edited(key: "next_step", value: maybe { $0.hostileText() }), .recorded(fact(day: today)),
      .retracted("need"), .noted(hostileText()),
      .assessed(SealedScore(rating: .warm, points: 595, ceiling: 940, coverage: 65)),
      .skipped("fit"), .postponed("challenges"),
      .identified(.name, maybe { $0.hostileText() }), .linked(person()),
      .doubted(Doubt(number: 3, matter: .gate("no_budget"))),
      .doubted(Doubt(number: 4, matter: .contradiction("need"))),
      .doubted(Doubt(number: 5, matter: .reading("budget", alternatives: [value(), value()]))),
      .doubted(Doubt(number: 6, matter: .heard("budget", value(), words: hostileText()))),
      .doubted(Doubt(number: 7, matter: .side(hostileText()))),
      .placed(hostileText(), one(of: Evidence.Side.allCases, else: .ours)),
      .settled(doubt: 3, choice: "y"),
      .ruled(Ruling(reason: "no_fit", verdict: .overridden, day: day(), note: hostileText())),
      .undone(turn: 7), .staged(maybe { _ in .customer }), .revisitPlanned(maybe { $0.day() }),
      .nextStepAgreed(
        maybe { Contact.NextStep(text: $0.hostileText(), day: $0.maybe { $0.day() }) }),
      .ended(.noAnswer), .doNotContact(true), .referralSource(false),
      .betterServed(maybe { $0.hostileText() }), .closing, .quieted(true), .left, .resumed, .closed,
      .unknown(word: "sang", rest: "a song"),
    ]
    return one(of: choices, else: .closing)
  }
}
