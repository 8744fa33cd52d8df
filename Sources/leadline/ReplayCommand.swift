import ArgumentParser
import BookStore
import Dialogue
import Qualification
import Records
import Scoring
import Sessions
import Terminal

/// `leadline replay`: shows saved transcripts again, as recorded or by today's rules.
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay", abstract: "Show saved transcripts again.",
    discussion: """
      As recorded, stored events are shown as they were decided then. With --reinterpret the stored \
      lines are understood and rated anew. A folder stands for the transcripts in it.
      `leadline help replay` has examples.
      """)

  @OptionGroup var common: CommonOptions
  @Argument(
    help: ArgumentHelp("Transcripts, or folders of them.", valueName: "file"),
    completion: .file(extensions: ["txt"]))
  var files: [String]
  @Flag(help: "Understand and rate the stored lines anew.") var reinterpret = false
  @Flag(help: "Compare each rating with the transcript's expect: line; exit 1 where one differs.")
  var check = false
  @Flag(help: "Wait for Enter after each turn.") var step = false
  @Flag(help: "With --step: stop before each question, and compare what you would ask.")
  var predict = false
  @Flag(help: "Show only what differs: by today's rules, or by another --playbook.")
  var diff = false
  @Flag(help: "One JSON object a file.") var json = false
  @Flag(help: "Write the contact files of these transcripts' contacts in the book.")
  var write = false
  @Option(help: ArgumentHelp("The day of a transcript that does not say.", valueName: "date"))
  var on: String?

  func validate() throws {
    if diff, !reinterpret, common.playbook == nil {
      throw ValidationError(CommandWording.diffWithWhat)
    }
    if predict, !step { throw ValidationError(CommandWording.predictWithStep) }
  }

  func run() throws {
    let surroundings = try Surroundings()
    ignoreBrokenPipes()
    let day = try on.map { try readDay($0, flag: "--on") }
    let paths = try files.flatMap { try transcripts(at: $0) }
    var output = try Output(common, surroundings)
    let book = try common.openBookIfAny(surroundings)
    if predict {
      let playbook = try loadPlaybook(common.playbook, in: book).playbook
      for path in paths {
        var prediction = ReplayPrediction(playbook, output)
        try prediction.show(path, on: day, today: surroundings.now.day)
      }
      return
    }
    if diff, common.playbook != nil {
      return try comparePlaybooks(over: paths, on: day, book, &output, surroundings)
    }
    var passed = 0
    var status = ExitStatus.done
    for path in paths {
      let replayed: Replayed
      do {
        replayed = try replay(path, on: day, book, &output, surroundings)
      } catch let stop as Stop where paths.count > 1 {
        output.say(stop.message)
        status = max(status, stop.status)
        continue
      }
      if checks(replayed, path, &output) { passed += 1 }
      if write { try writeContact(of: replayed, path, surroundings, &output) }
      if output.isClosed { break }
    }
    if check, !json { output.show(text: CommandWording.checked(passed, of: paths.count)) }
    try output.finish()
    if check, passed < paths.count { status = max(status, .finding) }
    if status != .done { throw Stop(status: status, message: "") }
  }

  /// The transcripts that a path stands for; a book stands for those in it.
  private func transcripts(at path: String) throws -> [String] {
    if folderNames(path + "/transcripts") != nil, folderNames(path + "/contacts") != nil {
      return try transcripts(at: path + "/transcripts")
    }
    guard let names = folderNames(path) else { return [path] }
    let found = names.filter { $0.hasSuffix(".txt") }
    let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
    if found.isEmpty {
      throw Stop(status: .badData, message: CommandWording.noTranscripts(path))
    }
    return found.map { "\(folder)/\($0)" }
  }

  private func replay(
    _ path: String, on day: Day?, _ book: Book?, _ output: inout Output,
    _ surroundings: Surroundings
  ) throws -> Replayed {
    let isShown = !json && !check && !write && !diff
    var replayed: Replayed
    let source = ReplaySource(path: path, on: day, today: surroundings.now.day)
    // Only a transcript written by hand, or one to be decided again, is held in memory.
    if !reinterpret,
      let streamed = try source.stream(
        with: playbook(in: book, &output),
        showing: isShown ? .lines(step: step && common.canAsk) : .nothing, &output)
    {
      replayed = streamed
    } else {
      replayed = try source.decideAgain(with: playbook(in: book, &output))
      if isShown {
        if replayed.isHandWritten, !reinterpret {
          output.say("\(path): \(CommandWording.handWritten)")
        }
        show(replayed.lines, &output)
      }
      if diff { output.show(replayed.differences.map { Line($0) }) }
    }
    if isShown { output.show([Line()] + replayed.explanation) }
    if json { output.show(text: replayed.json(source: fileName(path)).text) }
    return replayed
  }

  /// How a transcript's playbook is found: the one that was named, else its own.
  private func playbook(
    in book: Book?, _ output: inout Output
  ) throws -> (TranscriptHead, String) throws -> Playbook {
    if let name = common.playbook {
      let playbook = try loadPlaybook(name, in: book).playbook
      return { _, _ in playbook }
    }
    let messages = output
    return { head, path in
      try loadPlaybook(of: head, path, in: book) { text in
        var messages = messages
        messages.say(text)
      }.playbook
    }
  }

  private func show(_ lines: [Line], _ output: inout Output) {
    guard step, common.canAsk else { return output.show(lines) }
    for line in lines {
      if line.spans.first?.role == .key, line.text.contains("> "), !waitForEnter() { return }
      output.show([line])
    }
  }

  private func checks(_ replayed: Replayed, _ path: String, _ output: inout Output) -> Bool {
    guard check, let expected = replayed.head.expect, expected != replayed.assessment.rating else {
      return true
    }
    output.show(
      text: CommandWording.expectation(path, expected, replayed.assessment.rating))
    return false
  }

  /// Writes the contact file as all transcripts of the contact in the book tell it.
  private func writeContact(
    of replayed: Replayed, _ path: String, _ surroundings: Surroundings, _ output: inout Output
  ) throws {
    let book = try common.openBook(surroundings)
    try orStop { try book.prepare() }
    let id = replayed.head.contact ?? ""
    let key = id.isEmpty ? book.newContactID() : id
    try orStop {
      var history = try book.history(of: key, today: surroundings.now.day)
      if history.transcripts.isEmpty {
        history.take(replayed.conversation.contact, events: replayed.eventCount)
      }
      var record = try ContactRecord(of: key, history, in: book)
      if !(try record.edits(replayed.playbook)).isEmpty {
        throw Stop(status: .cannotWrite, message: CommandWording.editsFirst(record.fileName ?? key))
      }
      var contact = history.contact
      contact.id = key
      try record.save(
        contact, eventCount: history.eventCount, replayed.playbook, asOf: replayed.day)
      output.show(text: book.contactPath(record.fileName ?? key))
    }
  }
}
