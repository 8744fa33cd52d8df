import BookStore
import Dialogue
import Hearing
import Practice
import Qualification
import Records
import Sessions

/// A call that stops before each of its questions and asks for the rep's own.
struct ReplayPrediction {
  private let playbook: Playbook
  private let listener: Listener
  private var output: Output
  private var asked = 0
  private var alike = 0
  /// Whether nobody answers any more; the rest is shown then.
  private var isOver = false

  init(_ playbook: Playbook, _ output: Output) {
    self.playbook = playbook
    listener = Listener(playbook)
    self.output = output
  }

  /// Shows a transcript or a recorded call to its end, and how many questions were foreseen.
  mutating func show(_ path: String, on day: Day?, today: Day) throws {
    if let lines = try lines(ofTranscript: path, on: day ?? today) {
      for line in lines { show(line) }
    } else {
      let bytes = try orStop { try readRecording(at: path) }
      let material = try PracticeMaterial(bytes, key: path, ours: nil, listener, today: today)
      for turn in material.practice.call.turns { show(turn, material.practice.sides) }
    }
    output.show([Line(), Line(CommandWording.foreseen(alike, of: asked), .heading)])
    try output.finish()
  }

  /// The lines of a transcript of leadline's own as recorded, decided anew where it was written by
  /// hand; nothing of another file.
  private func lines(ofTranscript path: String, on day: Day) throws -> [Line]? {
    let text = try orStop { try readText(at: path, limit: transcriptLimit, mayBeCut: true).text }
    guard text.hasPrefix(TranscriptHead.firstLine) else { return nil }
    let transcript = try orStop { try Transcript(parsing: text, file: path) }
    if transcript.isHandWritten {
      let source = ReplaySource(path: path, on: day, today: day)
      return try source.decideAgain { _, _ in playbook }.lines
    }
    var replay = Replay(transcript.head.conversation(on: day), playbook)
    return transcript.entries.flatMap { replay.take($0) } + replay.finish()
  }

  private mutating func show(_ line: Line) {
    if line.spans.first?.role == .question { predict(topic(of: line.text)) }
    output.show([line])
  }

  private mutating func show(_ turn: Turn, _ sides: Sides) {
    let topic =
      sides.side(of: turn.speaker) == .ours ? listener.questions(in: turn.text).last?.question : nil
    if let topic { predict(base(topic)) }
    output.show([
      Line([
        Line.Span((turn.speaker ?? HeardCall.unnamed) + ": ", .key),
        Line.Span(turn.text, topic == nil ? .plain : .question),
      ])
    ])
  }

  /// Asks what the rep would ask, and says whether that is what was asked.
  private mutating func predict(_ topic: QuestionID?) {
    guard let topic, !isOver else { return }
    output.say(CommandWording.whatNext)
    guard let guess = readLine() else {
      isOver = true
      return
    }
    asked += 1
    let own = listener.questions(in: guess).map { base($0.question) }
    let isAlike = own.contains(topic)
    if isAlike { alike += 1 }
    output.show([
      Line(CommandWording.foresaw(own.last, topic, isAlike: isAlike), isAlike ? .fact : .hint)
    ])
  }

  /// The question that a text puts in the playbook's words, else in anybody's.
  private func topic(of text: String) -> QuestionID? {
    let own = playbook.questions.first { question in
      question.ask == text || question.followUps.contains { $0.ask == text }
    }
    return own?.id ?? listener.questions(in: text).last.map { base($0.question) }
  }

  private func base(_ id: QuestionID) -> QuestionID { playbook.question(id)?.id ?? id }
}
