import AnswerParsing
import Qualification

extension Deliberation {
  /// An utterance that was overheard: ours may ask, theirs may answer.
  mutating func take(heard text: String, from speaker: String) {
    happen(.heard(speaker: speaker, text: text))
    guard state.phase == .talking else { return }
    switch conversation.side(of: speaker) {
    case .ours: hearQuestion(text)
    case .theirs: hearAnswer(text, from: speaker)
    case .unknown: break
    }
  }

  /// Opens the question that our side puts in its own words, as its criterion's cues show.
  private mutating func hearQuestion(_ text: String) {
    guard text.contains("?") else { return }
    let words = " " + text.lowercased().map { $0.isLetter || $0.isNumber ? $0 : " " } + " "
    for question in playbook.questions where question.isAloud && state.open?.id != question.id {
      let cues = question.criteria.flatMap { playbook.criterion($0)?.cues ?? [] }
      if cues.contains(where: { words.contains(" \($0) ") }) {
        happen(.asked(question.id, text: text))
        return
      }
    }
  }

  private mutating func hearAnswer(_ text: String, from speaker: String) {
    let expectation = state.open.flatMap { playbook.expectation(for: $0.id) }
    take(answer: text, to: state.open?.id, expectation, replacing: false, speaker: speaker)
    raiseGateDoubts()
  }
}

private func + (left: String, right: [Character]) -> String {
  left + String(right)
}
