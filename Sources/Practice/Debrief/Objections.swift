import AnswerParsing
import Hearing
import Qualification

/// What the other side has against it, and whether somebody took that up.
extension Debriefing {
  /// Whether every objection was taken up; nothing where there was none.
  var objectionCheck: Check? {
    let raised = objections.filter { ($0.turn ?? 0) < closingTurn ?? .max }
    guard !raised.isEmpty else { return nil }
    let missed = raised.filter { !isTakenUp($0) }
    return Check(
      id: "objections", title: Wording.objectionTitle(missed.count), isPassed: missed.isEmpty,
      evidence: missed.first ?? raised.first,
      tryInstead: missed.isEmpty ? nil : Wording.objectionInstead)
  }

  /// The sentences in which they object, one a turn.
  private var objections: [Check.Evidence] {
    talk.call.turns.indices.compactMap { index in
      let turn = talk.call.turns[index]
      guard talk.sides.side(of: turn.speaker) == .theirs else { return nil }
      return sentences(of: turn.text).map { turn.text.slice($0) }
        .first { TalkPhrases.objections.isFound(in: $0) }
        .map { Check.Evidence(turn: index + 1, words: $0) }
    }
  }

  /// Whether what we say next agrees that there is something in it, asks back, or has a word of it.
  private func isTakenUp(_ objection: Check.Evidence) -> Bool {
    let later = talk.call.turns.indices.dropFirst(objection.turn ?? 0).drop {
      talk.sides.side(of: talk.call.turns[$0].speaker) != .ours
    }
    let reply = later.prefix { talk.sides.side(of: talk.call.turns[$0].speaker) == .ours }
    let stems = Set(contentWords(of: objection.words).map { $0.prefix(4) })
    return reply.contains { index in
      let text = talk.call.turns[index].text
      return TalkPhrases.understanding.isFound(in: text)
        || contentWords(of: text).contains { stems.contains($0.prefix(4)) }
        || put[index].contains { question in
          !Set(words(of: text.slice(question.range))).isDisjoint(with: ["that", "this", "those"])
        }
    }
  }
}
