import AnswerParsing
import Hearing
import Qualification

/// How much our side puts into one go: questions that stand in a row, and talk before any was asked.
extension Debriefing {
  /// Whether questions come one at a time: somebody who is asked three answers one.
  var oneAtATimeCheck: Check {
    let crowded = put.indices.filter { turn in
      put[turn].reduce(0) { $0 + $1.count } >= Debriefing.crowd
        || put[turn].contains { joinsOtherMatter($0, at: turn) }
    }
    return Check(
      id: "one-at-a-time", title: Wording.oneAtATimeTitle(crowded.count),
      isPassed: crowded.isEmpty && put.contains { !$0.isEmpty },
      evidence: crowded.first.map { index in
        let (text, asked) = (talk.call.turns[index].text, put[index])
        return Check.Evidence(
          turn: index + 1,
          words: text.slice(asked[0].range.lowerBound..<asked[asked.count - 1].range.upperBound))
      },
      tryInstead: crowded.isEmpty
        ? put.contains { !$0.isEmpty } ? nil : Wording.openInstead : Wording.oneAtATimeInstead)
  }

  /// Whether a question goes on to another matter: not "who decides, and who else has to agree?".
  private func joinsOtherMatter(_ question: PutQuestion, at turn: Int) -> Bool {
    guard let joint = question.joint, question.soundsOut else { return false }
    let text = talk.call.turns[turn].text
    func matter(_ range: Range<Int>) -> QuestionID? {
      listener.questions(in: text.slice(range)).first.flatMap { playbook.question($0.question)?.id }
    }
    // "And why is that?" asks on.
    guard words(of: text.slice(joint..<question.range.upperBound)).count >= 5 else { return false }
    let first = matter(question.range.lowerBound..<joint)
    return first == nil || first != matter(joint..<question.range.upperBound)
  }

  /// Whether it was asked what they need, or told, before they heard about the offer at length.
  var pitchCheck: Check {
    let need = playbook.questions.first { question in
      question.criteria.contains { playbook.criterion($0)?.kind == .need }
    }
    let known =
      talk.call.turns.indices.first { index in
        asked[index].contains { playbook.question($0.question)?.id == need?.id }
          || heard.facts.contains {
            $0.evidence.turn == index + 1 && playbook.criterion($0.criterion)?.kind == .need
          }
      }
    let pitch = (0..<(known ?? talk.call.turns.count)).first { index in
      talk.sides.side(of: talk.call.turns[index].speaker) == .ours
        && isPitch(at: index)
    }
    let isFirst = pitch == nil && known != nil
    return Check(
      id: "pitch", title: Wording.pitchTitle, isPassed: isFirst,
      evidence: pitch.map { Check.Evidence(turn: $0 + 1, words: longestSentence(of: $0)) },
      tryInstead: isFirst ? nil : need?.ask)
  }

  /// Whether our side still tells of the offer behind a turn.
  func pitches(behind turn: Int) -> Bool {
    talk.call.turns.indices.dropFirst(turn).contains { index in
      talk.sides.side(of: talk.call.turns[index].speaker) == .ours && isPitch(at: index)
    }
  }

  /// Whether our side tells of the offer from a turn on: at length, or in words that praise it.
  private func isPitch(at turn: Int) -> Bool {
    let told = toldWords(from: turn)
    return told > Debriefing.pitch
      || told > Debriefing.praise && TalkPhrases.praise.isFound(in: talk.call.turns[turn].text)
  }

  /// How many words our side says in one go from a turn on, its questions left out.
  private func toldWords(from start: Int) -> Int {
    var count = 0
    for index in talk.call.turns[start...].indices {
      guard talk.sides.side(of: talk.call.turns[index].speaker) == .ours else { break }
      let text = talk.call.turns[index].text
      let questions = put[index].reduce(0) { $0 + words(of: text.slice($1.range)).count }
      count += words(of: text).count - questions
    }
    return count
  }

  private func longestSentence(of turn: Int) -> String {
    let text = talk.call.turns[turn].text
    let longest = sentences(of: text).max { $0.count < $1.count }
    return longest.map { text.slice($0) } ?? text
  }

  /// So many questions in one turn are a crowd.
  private static let crowd = 3
  /// More words than these in one go are a pitch: about half a minute.
  private static let pitch = 50
  /// Words that praise the offer are a pitch from so many on.
  private static let praise = 25
}
