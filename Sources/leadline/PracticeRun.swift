import BookStore
import Dialogue
import Hearing
import Practice
import Qualification
import Records
import Sessions
import Terminal

/// One practice: found or begun, held, debriefed.
struct PracticeRun {
  /// The folder of practices, a book of its own.
  let book: Book
  let loaded: LoadedPlaybook
  let listener: Listener
  let material: PracticeMaterial
  let rep: String
  let isExam: Bool
  let seed: UInt64
  let common: CommonOptions
  let surroundings: Surroundings

  private static let practiceKey = "practice"
  private static let seedKey = "seed"
  private static let examKey = "exam"

  /// A practice that was left.
  private struct Left {
    var id: String
    var head: TranscriptHead
    var events: [Event]
  }

  /// Holds the practice at a terminal or through a pipe, then debriefs it.
  func hold() throws {
    let left = try interrupted()
    let isExam = left.map { $0.head.other(PracticeRun.examKey) != nil } ?? isExam
    if isExam, left == nil { try countTries() }
    let rep = left?.head.ours.first ?? rep
    let now = { [surroundings] in surroundings.now }
    let call = try OpenCall(
      with: left?.id, named: material.practice.contact.person?.name, in: book, loaded, at: now(),
      canResume: true, environment: surroundings.environment
    ) { head(from: $0, rep: rep, isExam) }
    let seed = left?.head.other(PracticeRun.seedKey).flatMap { UInt64($0) } ?? seed
    let partner = Partner(material.practice, listener, seed: seed)
    let soFar = left.map { PracticeSoFar($0.events, rep: rep) } ?? PracticeSoFar()
    var opening = call.opening.map { $0 }
    opening += CommandWording.opening(material.practice, isExam: isExam).map { Line($0, .hint) }
    if let left {
      let turns = left.events.count(where: \.beginsTurn)
      opening.append(Line(CommandWording.goesOn(turns, isExam: isExam), .warning))
    }
    if !common.noInput, isTerminal(0), isTerminal(1) {
      let appearance = try common.appearance(surroundings, isTerminal: true)
      let display = ScreenDisplay(appearance: appearance)
      if let editor = TerminalSource(
        appearance: appearance, history: MemoryHistory(), settings: editorSettings(surroundings),
        input: 0, output: 1, lookout: Lookout(), now: now)
      {
        try hold(call, editor, partner, rep, isExam, soFar, opening, display)
      } else {
        let source = PlainTerminalSource(
          appearance: appearance, input: 0, output: 1, lookout: Lookout(), now: now)
        try hold(call, source, partner, rep, isExam, soFar, opening, display)
      }
    } else {
      let display = try Output(common, surroundings)
      try hold(call, PipeSource(now: now), partner, rep, isExam, soFar, opening, display)
    }
  }

  private func hold<Screen: Display>(
    _ call: OpenCall, _ base: some InputSource, _ partner: Partner, _ rep: String, _ isExam: Bool,
    _ soFar: PracticeSoFar, _ opening: [Line], _ display: Screen
  ) throws {
    var display = display
    display.show(opening)
    let shown = Shown(display)
    let source = PracticeSource(
      base, partner, rep: rep, isExam: isExam, loaded.playbook, earlier: soFar,
      now: { [surroundings] in surroundings.now }
    ) { shown.show($0) }
    display = try call.hold(from: source, showing: display) { [surroundings] in surroundings.now }
    guard let path = call.transcript else { return }
    guard call.conversation.state.phase == .closed else {
      return display.show([Line(CommandWording.leftPractice(material.key), .hint)])
    }
    let (talk, _) = try talk(inTranscript: path)
    let result = debrief(talk, listener)
    display.show([Line()] + result.lines)
    guard isExam else { return }
    let mark = loaded.playbook.thresholds.exam
    display.show([Line(CommandWording.examResult(result.share, of: mark), .heading)])
    if result.share < mark { throw Stop(status: .finding, message: "") }
  }

  /// A display that a closure can show on.
  private final class Shown<Screen: Display> {
    private var display: Screen
    init(_ display: Screen) { self.display = display }
    func show(_ lines: [Line]) { display.show(lines) }
  }

  private func head(from head: TranscriptHead, rep: String, _ isExam: Bool) -> TranscriptHead {
    var head = head
    head.kind = .practice
    head.ours = [rep]
    head.theirs = material.practice.theirs
    head.others = [TranscriptHead.Other(key: PracticeRun.practiceKey, value: material.key)]
    head.others.append(TranscriptHead.Other(key: PracticeRun.seedKey, value: String(seed)))
    if isExam { head.others.append(TranscriptHead.Other(key: PracticeRun.examKey, value: "yes")) }
    return head
  }

  /// The practice of this call that was left, if there is one.
  private func interrupted() throws -> Left? {
    for id in try orStop({ try book.openContacts() }) {
      guard (try? ContactLock(id, in: book)) != nil else { continue }
      let history = try orStop { try book.history(of: id, today: surroundings.now.day) }
      guard let call = history.unfinished, isThis(call.head) else { continue }
      return Left(id: id, head: call.head, events: call.entries.map(\.event))
    }
    return nil
  }

  private func isThis(_ head: TranscriptHead) -> Bool {
    head.kind == .practice && head.other(PracticeRun.practiceKey) == material.key
  }

  /// Stops where the tries of an exam are used up, or it was passed.
  private func countTries() throws {
    var used = 0
    for file in try orStop({ try book.transcriptFiles() }) {
      let path = book.transcriptPath(file)
      let (talk, head) = try talk(inTranscript: path)
      guard isThis(head), head.other(PracticeRun.examKey) != nil, head.ours == [rep] else {
        continue
      }
      used += 1
      if debrief(talk, listener).share >= loaded.playbook.thresholds.exam {
        throw Stop(status: .done, message: CommandWording.passedBefore(path))
      }
    }
    if used >= PracticeCallCommand.tries {
      throw Stop(status: .finding, message: CommandWording.triesUsed(used, material.key))
    }
  }
}

/// Reads the transcript of a practice, or of a call that was listened to.
func talk(inTranscript path: String) throws -> (Talk, TranscriptHead) {
  let text = try orStop { try readText(at: path, limit: transcriptLimit, mayBeCut: true).text }
  return try talk(of: text, file: path)
}

/// What was said by the text of a transcript.
func talk(of text: String, file: String) throws -> (Talk, TranscriptHead) {
  let transcript = try orStop { try Transcript(parsing: text, file: file) }
  var conversation = transcript.head.conversation(on: Day(number: 0))
  for entry in transcript.entries { evolve(&conversation, entry) }
  return (Talk(of: transcript.entries.map(\.event), in: conversation), transcript.head)
}

extension TranscriptHead {
  fileprivate func other(_ key: String) -> String? { others.first { $0.key == key }?.value }
}
