import Dialogue
import Hearing
import Practice
import Qualification
import Records
import Sessions

/// One session of drills: each answer is on record before the next card is shown.
struct DrillRun {
  let listener: Listener
  let cards: [Card]
  let length: DrillLength
  /// The name of the rep; nothing where nobody says.
  let rep: String?
  let isJSON: Bool
  let surroundings: Surroundings

  /// Asks card after card until all are answered or the rep leaves.
  func hold(_ record: RepRecord, _ console: Console) throws {
    var record = record
    let name = try record.rep(rep)
    for problem in record.problems { console.display.say(problem) }
    try record.checkIsWritable()
    let chosen = chooseCards(length, from: cards, record.record, at: surroundings.now)
    var asking = CardAsking(console: console) { show($0, console.display) }
    var answers: [CardAnswer] = []
    for (index, card) in chosen.enumerated() {
      show([Line()] + card.lines(listener), console.display)
      let answering = CardAnswering(card, listener.playbook)
      let reply: CardReply
      switch asking.ask(answering, label: CommandWording.cardLabel(index + 1, of: chosen.count)) {
      case .left: return try finish(answers, record, console.display)
      case .unanswered: continue
      case .answered(let given): reply = given
      }
      let answer = CardAnswer(
        card: card.id, grade: reply.grade(of: card), given: reply.text,
        right: CardReply(to: card, given: reply).text)
      try record.add([Record.Entry(at: surroundings.now, .drill(answer))], rep: name)
      answers.append(answer)
      show(card.verdict(reply, listener.playbook), console.display)
      if isJSON { console.display.show([Line(json(answer, card, record.record).text)]) }
    }
    try finish(answers, record, console.display)
  }

  private func finish(
    _ answers: [CardAnswer], _ record: RepRecord, _ display: SharedDisplay
  ) throws {
    let now = surroundings.now
    let result = DrillResult(answers, of: cards, record.record, at: now)
    show([Line(), result.line(at: now)], display)
    if !answers.isEmpty, !isJSON { display.say(NextCommand.progress.text(surroundings)) }
    try display.finish()
  }

  /// Shows lines of the session: beside the result where that is JSON.
  private func show(_ lines: [Line], _ display: SharedDisplay) {
    guard isJSON else { return display.show(lines) }
    for line in lines { display.say(line.text) }
  }

  private func json(_ answer: CardAnswer, _ card: Card, _ record: Record) -> JSONText {
    let due = record.memories(by: Spacing())[card.id]?.due
    return .object([
      .init("schema", .string("leadline/drill/1")), .init("card", .string(card.id)),
      .init("kind", .string(card.kind.rawValue)), .init("day", .string(card.day.iso)),
      .init(
        "facts",
        .array(
          card.facts.map { fact in
            .object([
              .init("criterion", .string(fact.criterion.rawValue)),
              .init("words", .string(fact.words)),
            ])
          })),
      .init("given", .string(answer.given)), .init("right", .string(answer.right)),
      .init("grade", .string(answer.grade.word)), .init("because", .string(card.because)),
      .init(
        "due",
        .optional(
          due.map { Moment(seconds: $0, offset: surroundings.now.offset).iso })),
    ])
  }
}

/// Asks for the answers to a card, of somebody who types or of a pipe.
struct CardAsking {
  var console: Console
  let show: ([Line]) -> Void

  /// What comes of asking.
  enum Outcome {
    case answered(CardReply)
    case unanswered
    case left
  }

  /// Asks until the card is answered; of a pipe one line is taken, whatever it is but a call for help.
  mutating func ask(_ answering: CardAnswering, label: String) -> Outcome {
    var answering = answering
    var shown: CardQuestion?
    while let question = answering.question {
      if question != shown { show(question.lines) }
      shown = question
      let prompt = Prompt(label: label + question.label + "> ")
      guard let line = console.nextLine(prompt, key: StudyKey.init, show: show) else {
        return .left
      }
      let wasHelped = answering.isHelped
      let message = answering.take(line)
      let isHelp = answering.isHelped && !wasHelped
      if let message { show([Line("  " + message, isHelp ? .hint : .warning)]) }
      if !console.isTyped, !isHelp { break }
    }
    return answering.reply.map { .answered($0) } ?? .unanswered
  }
}
