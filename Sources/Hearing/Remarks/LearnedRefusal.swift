import AnswerParsing
import Qualification

/// A refusal that only the model hears: people say no in more ways than rules know.
extension TurnHearing {
  /// Adds the refusal that the remarks of a turn lean to, where no rule heard what they think of us.
  ///
  /// Said once it is only inferred, so that the rep is asked; what was said before, or loudly of us, holds
  /// and ends it.
  mutating func hearLearnedRefusal() {
    guard !facts.contains(where: { $0.spoken.kind == .interest }), !isAnsweringElse,
      let loudest = remarks.indices.filter({ isRefusal($0) })
        .max(by: {
          leanings.margin(at: $0, of: [.refuses]) < leanings.margin(at: $1, of: [.refuses])
        }
        ), !goesOn(behind: loudest)
    else { return }
    let margin = leanings.margin(at: loudest, of: [.refuses])
    let isAgain = hasRefusedBefore || hasLeanedToRefuse
    if isAsked, margin < TurnHearing.leastAsked { return }
    guard margin >= (isAgain ? TurnHearing.leastAgain : TurnHearing.leastAtOnce) else { return }
    let isOfUs = remarks[loudest].tokens.contains { ours.contains($0.key) }
    let holds = isAgain || margin >= TurnHearing.leastLoud && isOfUs
    let said = Statement(signals: [.refuses], isHedged: !holds)
    add(
      SpokenFact(
        kind: .interest, value: .statement(said), range: 0..<0,
        confidence: holds ? .certain : .likely),
      words: turn.text.slice(remarks[loudest].range))
  }

  /// Whether a remark says no to us by the model, in words of its own.
  private func isRefusal(_ index: Int) -> Bool {
    let remark = remarks[index]
    let others = leanings.margin(at: index, of: [.step, .commits, .need, .rival, .accepts])
    let own = leanings.margin(at: index, of: [.refuses])
    return own >= TurnHearing.leastAgain && own - others >= TurnHearing.distance
      && !remark.isQuestion && !remark.isMadeUp && remark.wordCount >= 3
      && !remark.holds(Replies.needingNone)
      && !remark.tokens.contains { ["them", "they", "their", "him", "her"].contains($0.word) }
      && remark.tokens.contains { denying.contains($0.key) || leaving.contains($0.key) }
      && !remark.tokens.contains { softening.contains($0.key) }
  }

  /// Whether the turn asks on or wants something behind a remark, as nobody does who refuses.
  private func goesOn(behind index: Int) -> Bool {
    remarks[(index + 1)...].indices.contains { later in
      let kinds: [RemarkKind] = [.need, .step, .commits, .money, .when, .accepts]
      return remarks[later].isQuestion || leanings.margin(at: later, of: kinds) >= 0.3
    }
  }

  /// Whether we asked for something else than whether they want it, which a no answers.
  private var isAnsweringElse: Bool {
    if let waiting, waiting.kind != .interest { return true }
    guard let last = earlier.turns.last, last.side == .ours, let put = last.remarks.last else {
      return false
    }
    return put.isQuestion && put.tokens.contains { elseWords.contains($0.key) }
  }

  /// Whether we asked for something, and not whether they want what we offer.
  private var isAsked: Bool {
    guard let last = earlier.turns.last, last.side == .ours,
      let put = last.remarks.last(where: \.isQuestion)
    else { return false }
    return !put.offersTalk && !put.tokens.contains { offering.contains($0.key) }
  }

  /// Whether the speaker leaned to a refusal in a turn shortly before.
  private var hasLeanedToRefuse: Bool {
    earlier.turns.suffix(6).contains { past in
      guard past.side == .theirs, past.speaker == turn.speaker else { return false }
      let leanings = Leanings(past.remarks)
      return past.remarks.indices.contains { index in
        leanings.margin(at: index, of: [.refuses]) >= TurnHearing.leastAgain
          && past.remarks[index].tokens.contains { denying.contains($0.key) }
          && !past.remarks[index].isQuestion
      }
    }
  }

  /// The least margin for what was said before, for what is said at once, and for what needs no second.
  private static let leastAgain = 0.7
  private static let leastAtOnce = 0.9
  private static let leastLoud = 2.0
  /// The same where it may be the answer to a question.
  private static let leastAsked = 1.8
  /// By how much a refusal has to be louder than what wants something.
  private static let distance = 0.5
}

/// What of ours is refused.
private let ours: WordSet = ["you", "your", "it", "this", "that", "anything", "call", "calls"]

/// Words by which something is denied.
private let denying: WordSet = [
  "no", "not", "never", "nobody", "nothing", "neither", "nope", "cannot", "don't",
  "won't",
  "can't", "isn't", "aren't", "doesn't", "didn't", "wouldn't", "shan't", "ain't", "haven't",
  "wasn't",
]

/// Words of leaving that deny nothing.
private let leaving: WordSet = [
  "pass", "out", "off", "last", "end", "dead", "gone", "delete", "waste", "bye", "goodbye", "stop",
]

/// Words by which a no is of now, or hangs on something.
private let softening: WordSet = [
  "unless", "until", "till", "yet", "maybe", "might", "now", "first", "without", "but", "except",
  "lose", "miss",
  "worry", "leaving", "back", "paper",
]

/// What a question of ours has that asks whether they want something.
private let offering: WordSet = [
  "interested", "interest", "mind", "why", "consider", "open", "chance", "shall", "show", "demo",
]

/// What a question of ours is about that a no answers: "any other questions?", "anything holding you
/// back?".
private let elseWords: WordSet = [
  "else", "other", "any", "anything", "questions", "reason", "concerns", "more", "problem", "wrong",
]
