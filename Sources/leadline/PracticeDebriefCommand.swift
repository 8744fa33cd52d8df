import ArgumentParser
import BookStore
import Dialogue
import Hearing
import Practice
import Qualification
import Records
import Terminal

/// `leadline practice debrief`: what a practice or a recorded call was like, by yes/no checks.
struct PracticeDebriefCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "debrief", abstract: "Debrief a practice or a recorded call by yes/no checks.")

  @OptionGroup var common: CommonOptions
  @Argument(
    help: ArgumentHelp("The transcript of a practice, or a recorded call.", valueName: "file"),
    completion: .file())
  var file: String
  @Option(help: ArgumentHelp("Who speaks for us in the call, by name.", valueName: "name"))
  var ours: String?
  @Flag(help: "One line of JSON.") var json = false

  func run() throws {
    let surroundings = try Surroundings()
    ignoreBrokenPipes()
    let book = try common.openBookIfAny(surroundings)
    let loaded =
      try book.map { try common.loadChosenPlaybook(surroundings, in: $0) }
      ?? loadPlaybook(common.playbook, in: nil)
    let listener = Listener(loaded.playbook)
    var output = try Output(common, surroundings)
    let (talk, purpose) = try talk(listener, in: book, today: surroundings.now.day)
    let result = debrief(talk, listener)
    if json {
      output.show(text: debriefJSON(result, of: talk, source: fileName(file), loaded.playbook).text)
    } else {
      output.show(result.lines + (purpose.map { [CommandWording.wasFor($0)] } ?? []))
    }
    try output.finish()
  }

  /// What is debriefed, and what it is there for where it is a practice that says so.
  private func talk(
    _ listener: Listener, in book: Book?, today: Day
  ) throws -> (talk: Talk, purpose: String?) {
    let bytes = try orStop { try readRecording(at: file) }
    if bytes.starts(with: TranscriptHead.firstLine.dropLast(2).utf8) {
      let transcript = try PracticeTranscript(at: file)
      let text = transcript.head.practice.flatMap { PracticeMaterial.text(of: $0, in: book) }
      return (transcript.talk, text.flatMap { practicePurpose($0) })
    }
    let material = try PracticeMaterial(bytes, key: file, ours: ours, listener, today: today)
    let talk = Talk(
      material.practice.call, sides: material.practice.sides, day: material.day)
    return (talk, material.purpose)
  }
}
