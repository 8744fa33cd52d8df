import Hearing
import Qualification

/// Who else has a say: whether we asked for them, or came back to them.
extension Debriefing {
  /// The first sentence of ours that asks who else has a say, and not who else is in the race.
  var whoElseAsked: Check.Evidence? {
    for (index, turn) in talk.call.turns.enumerated()
    where talk.sides.side(of: turn.speaker) == .ours {
      let rivals = asked[index].filter { put in
        question(taking: .competition)?.id == playbook.question(put.question)?.id
      }
      for sentence in sentences(of: turn.text)
      where TalkPhrases.whoElse.isFound(in: turn.text.slice(sentence)) {
        if rivals.contains(where: { $0.range.overlaps(sentence) }) { continue }
        return Check.Evidence(turn: index + 1, words: turn.text.slice(sentence))
      }
    }
    return nil
  }

  /// Where we come back to somebody with a say whom they have just named themselves.
  var whoElseTakenUp: Check.Evidence? {
    for fact in heard.facts {
      guard case .authority(let told)? = fact.value else { continue }
      let names = told.people.flatMap { [$0.name, $0.role] }.compactMap { $0?.lowercased() }
        .flatMap { $0.split(separator: " ").map(String.init) }.filter { $0.count > 2 }
      let ours = talk.call.turns.indices.dropFirst(fact.evidence.turn).filter {
        talk.sides.side(of: talk.call.turns[$0].speaker) == .ours
      }
      for index in ours.prefix(2) {
        let text = talk.call.turns[index].text
        let taken = sentences(of: text).first { sentence in
          let piece = text.slice(sentence)
          let said = Set(words(of: piece))
          return names.contains(where: said.contains) && TalkPhrases.havingASay.isFound(in: piece)
        }
        if let taken { return Check.Evidence(turn: index + 1, words: text.slice(taken)) }
      }
    }
    return nil
  }
}
