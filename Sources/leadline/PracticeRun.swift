import BookStore
import Dialogue
import Hearing
import Practice
import Qualification
import Records
import Sessions

/// One practice: found or begun, held, debriefed, put on record.
struct PracticeRun {
  /// The folder of practices, a book of its own.
  let book: Book
  let loaded: LoadedPlaybook
  let listener: Listener
  let material: PracticeMaterial
  /// The name of the rep; nothing where nobody says.
  let rep: String?
  let isExam: Bool
  let seed: UInt64
  let common: CommonOptions
  let surroundings: Surroundings

  /// A practice that was left.
  private struct Left {
    var id: String
    var head: TranscriptHead
    var events: [Event]
    /// How far it went, by its own clock.
    var until: Moment
  }

  /// Holds the practice at a terminal or through a pipe, then debriefs it and puts it on record.
  func hold() throws {
    var record = try RepRecord(in: book)
    let name = try record.rep(rep)
    let left = try interrupted()
    let clock =
      left.map { PracticeClock(from: $0.until, surroundings) }
      ?? PracticeClock(on: material.day, surroundings)
    let console = try Console(common, surroundings) { clock.now }
    try putOnRecord(&record, name, console.display)
    let isExam = left?.head.isExam ?? isExam
    let tries = try isExam ? tries(in: record, isNew: left == nil) : nil
    let rep = left?.head.ours.first ?? name ?? CommandWording.you
    let call = try OpenCall(
      with: left?.id, named: material.practice.contact.person?.name, in: book, loaded,
      at: clock.now, canResume: true, environment: surroundings.environment
    ) { head(from: $0, rep: rep, isExam) }
    var opening = record.problems.map { Line($0, .warning) } + call.opening
    opening += CommandWording.opening(
      material.practice, on: material.day, exam: tries.map { $0 + 1 }
    )
    .map { Line($0, .hint) }
    if let left {
      let turns = left.events.count(where: \.beginsTurn)
      opening.append(Line(CommandWording.goesOn(turns, isExam: isExam), .warning))
    }
    console.display.show(opening)
    let source = PracticeSource(
      console.source,
      Partner(material.practice, listener, seed: left?.head.seed ?? seed), rep: rep,
      isExam: isExam, isPiped: !console.isTyped, loaded.playbook,
      earlier: left.map { PracticeSoFar($0.events, rep: rep) } ?? PracticeSoFar(),
      now: { clock.now }
    ) { console.display.show($0) }
    try call.hold(from: source, showing: console.display) { clock.now }
    guard let path = call.transcript else { return }
    guard call.conversation.state.phase == .closed else {
      let command = surroundings.call(" practice \(material.key)" + (isExam ? " --exam" : ""))
      let words = CommandWording.leftPractice(isExam: isExam, goingOnBy: command)
      return console.display.show([Line(words, .hint)])
    }
    try finish(path, &record, name, console.display)
  }

  /// Shows the debrief of a practice that was ended, and puts it on record.
  private func finish(
    _ path: String, _ record: inout RepRecord, _ name: String?, _ display: SharedDisplay
  ) throws {
    let transcript = try PracticeTranscript(at: path)
    let playbook = try playbook(of: transcript)
    let result = debrief(transcript.talk, Listener(playbook))
    display.show(
      [Line()] + result.lines + (material.purpose.map { [CommandWording.wasFor($0)] } ?? []))
    if let event = transcript.done(result, playbook) {
      try record.add([Record.Entry(at: surroundings.now, event)], rep: name)
      defer { display.say(NextCommand.drill.text(surroundings)) }
      guard case .exam(let done) = event, let mark = done.mark else { return }
      let left = PracticeCallCommand.tries - record.record.exams(in: material.key).count
      display.show([
        Line(CommandWording.examResult(result.share, of: mark, triesLeft: left), .heading)
      ])
      if done.isPassed == false { throw Stop(status: .finding, message: "") }
    }
  }

  private func head(from head: TranscriptHead, rep: String, _ isExam: Bool) -> TranscriptHead {
    var head = head
    head.ours = [rep]
    head.theirs = material.practice.theirs
    head.begin(material.key, seed: seed, isExam: isExam, held: surroundings.now)
    return head
  }

  /// The practice of this call that was left, if there is one.
  private func interrupted() throws -> Left? {
    for id in try orStop({ try book.openContacts() }) {
      guard (try? ContactLock(id, in: book)) != nil else { continue }
      let history = try orStop { try book.history(of: id, today: surroundings.now.day) }
      guard let call = history.unfinished, call.head.practice == material.key else { continue }
      let started = call.head.started ?? Moment(startOf: material.day)
      let seconds = call.entries.last { $0.seconds != nil }?.seconds ?? 0
      return Left(
        id: id, head: call.head, events: call.entries.map(\.event),
        until: Moment(seconds: started.seconds + Int64(seconds), offset: started.offset))
    }
    return nil
  }

  // MARK: The record

  /// How many tries of the exam are on record; stops where a new one can't be begun.
  private func tries(in record: RepRecord, isNew: Bool) throws -> Int {
    try record.checkIsWritable()
    let held = record.record.exams(in: material.key)
    guard isNew else { return held.count }
    if let passed = held.first(where: { $0.isPassed == true }) {
      let path = book.transcriptPath(passed.transcript)
      throw Stop(status: .done, message: CommandWording.passedBefore(path))
    }
    guard held.count < PracticeCallCommand.tries else {
      throw Stop(
        status: .finding, message: CommandWording.triesUsed(held.count, material.key))
    }
    return held.count
  }

  /// Puts practices on record that were ended and of which it does not tell yet, as where the
  /// process was killed behind their end.
  private func putOnRecord(
    _ record: inout RepRecord, _ name: String?, _ display: SharedDisplay
  ) throws {
    let known = record.record.transcripts
    var entries: [Record.Entry] = []
    for file in try orStop({ try book.transcriptFiles() }) where !known.contains(file) {
      do {
        let transcript = try PracticeTranscript(at: book.transcriptPath(file))
        guard transcript.isEnded, let ended = transcript.ended else { continue }
        let playbook = try playbook(of: transcript)
        let result = debrief(transcript.talk, Listener(playbook))
        if let event = transcript.done(result, playbook) {
          entries.append(Record.Entry(at: ended, event))
        }
      } catch let stop as Stop {
        display.say(stop.message)
      }
    }
    if !record.record.isReadOnly { try record.add(entries, rep: name) }
  }

  /// The playbook by which a practice was held.
  private func playbook(of transcript: PracticeTranscript) throws -> Playbook {
    if transcript.head.playbook == playbookName(loaded.playbook) { return loaded.playbook }
    return try loadPlaybook(of: transcript.head, transcript.file, in: book) { _ in }.playbook
  }
}
