import AnswerParsing
import Qualification

/// A refusal that was none: who asks on about what we sell has not hung up.
extension TurnHearing {
  /// Adds that they want to hear on, where they refused before and now ask for the price or how it would
  /// be, or say that they were joking.
  mutating func hearGoingOn() {
    guard !facts.contains(where: { $0.spoken.kind == .interest }), hasRefusedBefore,
      let asked = remarks.first(where: { $0.asksOn || $0.wasJoking || $0.wantsToHear })
    else { return }
    let wants = Statement(signals: [.wants], isHedged: true)
    add(
      SpokenFact(
        kind: .interest, value: .statement(wants), range: 0..<0, confidence: .likely,
        isCorrection: true),
      words: turn.text.slice(asked.range))
  }
}

extension Remark {
  /// Whether it asks what ours costs, has or does: "what's the damage?", "what happens if we start in
  /// May?".
  fileprivate var asksOn: Bool {
    guard isQuestion, wordCount >= 3, !tokens.contains(where: { accusing.contains($0.key) }) else {
      return false
    }
    return holds(askingOn)
  }

  /// Whether what was said before was in jest.
  fileprivate var wasJoking: Bool {
    tokens.indices.contains { index in
      switch word(index) {
      case "kidding", "joking", "teasing":
        !isDenied(before: index)
          && (max(0, index - 3)..<index).contains {
            ["i'm", "'m", "just", "only", "was"].contains(word($0))
          }
      case "up": word(index - 1) == "you" && word(index - 2) == "winding"
      default: false
      }
    }
  }

  /// Whether it says what they want to hear about: "it was the solar I wanted to hear about".
  fileprivate var wantsToHear: Bool {
    tokens.indices.contains { index in
      word(index) == "about" && word(index - 1) == "hear"
        && (max(0, index - 5)..<index).contains { ["wanted", "want"].contains(word($0)) }
        && !isDenied(before: index, within: 6)
    }
  }
}

/// What is asked of something that may be bought.
private let askingOn = PhraseTable<Bool>([
  (
    true,
    """
    what's the damage|price|cost|catch|warranty;what is the price|cost|warranty;\
    how much is|does|would|for|are;what happens if;what would happen if;\
    what does|would it|that cost|do|take;how long is|does|would|are;how soon can|could|would;\
    when can|could you|we|i;does it|that come|include|have|work|cover|need;\
    do you have|do|offer|deliver|take|fit;can you do|send|fit|deliver|show;what colours|colors|sizes
    """
  )
])

/// Words by which a question is about the call itself, and no less a refusal.
private let accusing: WordSet = [
  "number", "who", "why", "understand", "hear", "deaf", "stop", "again", "calling", "ringing",
  "off",
  "list", "not", "no", "leave", "alone",
]
