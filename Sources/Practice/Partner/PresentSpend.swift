import AnswerParsing
import Hearing
import Qualification

/// What somebody pays today, or paid for what they have, which is none of the money for a purchase.
enum PresentSpend {
  /// Whether a sentence asks for it, such as "what does the present one cost you?".
  static func isAsked(in sentence: String) -> Bool {
    let tokens = Lexer.tokens(of: sentence)
    return spends.isFound(in: tokens) && times.isFound(in: tokens) && !isOfPurchase(tokens)
  }

  /// Whether a sentence tells a sum of it, such as "we pay 400 pounds a month".
  static func isTold(in sentence: String) -> Bool {
    let tokens = Lexer.tokens(of: sentence)
    guard spendsNow.isFound(in: tokens), !isOfPurchase(tokens) else { return false }
    let understood = understand(
      sentence, said: Day(number: 0), expecting: nil, settings: Settings(), cues: [])
    return understood.readings.contains { reading in
      if case .money = reading.value { true } else { false }
    }
  }

  /// Whether it is the money that is there, or would be spent.
  private static func isOfPurchase(_ tokens: [Token]) -> Bool {
    purchase.isFound(in: tokens)
      || tokens.indices.contains { index in
        modals.contains(tokens[index].word)
          && tokens[index...].dropFirst().prefix(3).contains { verbs.contains($0.word) }
      }
  }

  private static let spends = phrases(
    "pay; paying; pays; paid; spend; spends; spending; spent; cost; costs; costing; charge; charges; charged"
  )

  private static let spendsNow = phrases(
    "pay; paying; pays; spend; spends; spending; cost us|me; costs; costing; charge us|me; charges; charges us|me"
  )

  private static let times = phrases(
    """
    now; today; currently; presently; at present; at the moment; these days; nowadays; already;
    as it is; as things stand; so far; present; current; existing; did;
    last|previous|old|former one|system|supplier|provider|tool|contract|solution|machine|software
    """)

  private static let purchase = phrases(
    """
    budget; budgeted; budgets; set|put|laid|setting|putting aside; aside; earmarked; allocated; approved; available; willing;
    prepared; ready; able; afford; expect; expecting; plan; planning; planned; hope; hoping; want; looking; comfortable;
    to spend|invest|find; have|had|got to pay; in mind; ceiling; range; limit; for a|the|something new; worth; pot; for us|ours
    """)

  private static let modals: WordSet = [
    "would", "could", "can", "will", "'d", "'ll", "might", "should", "may", "shall",
  ]

  private static let verbs: WordSet = [
    "pay", "spend", "cost", "charge", "be", "go", "invest", "put", "find",
  ]
}

extension Listener {
  /// The discovery questions that a text puts; what somebody pays today does not ask for the money.
  func discoveryQuestions(in text: String) -> [AskedQuestion] {
    let parts = sentences(of: text)
    return questions(in: text).filter { asked in
      let kinds = (playbook.question(asked.question)?.criteria ?? []).compactMap {
        playbook.criterion($0)?.kind
      }
      guard kinds.contains(.budget) else { return true }
      let around = parts.filter { $0.overlaps(asked.range) }
      return around.isEmpty || !around.allSatisfy { PresentSpend.isAsked(in: text.slice($0)) }
    }
  }
}
