import ArgumentParser
import BookStore
import Dialogue
import Glibc
import Hearing
import Practice
import Qualification
import Records
import Sessions
import Terminal

/// `leadline practice`: talks with the other side of a recorded call, and what it was like.
struct PracticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "practice", abstract: "Practise a call with somebody out of a recorded one.",
    discussion: """
      The other side answers with nothing but its own words. Without a name, the practices are \
      listed. `leadline help practice` explains everything else.
      """,
    subcommands: [
      PracticeCallCommand.self, PracticeNewCommand.self, PracticeDebriefCommand.self,
    ],
    defaultSubcommand: PracticeCallCommand.self)
}

/// `leadline practice call`: one practice, from the first question to its debrief.
struct PracticeCallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "call", abstract: "Practise a call; one that was interrupted goes on.")

  @OptionGroup var common: CommonOptions
  @Argument(
    help: ArgumentHelp("A practice by name, or the file of a recorded call.", valueName: "name"))
  var transcript: String?
  @Flag(help: "No hints, three tries, and a pass mark.") var exam = false
  @Option(help: ArgumentHelp("Picks among equal replies.", valueName: "number"))
  var seed: UInt64 = 0
  @Option(help: ArgumentHelp("Who you are, by name.", valueName: "name")) var rep: String?
  @Option(help: ArgumentHelp("Who speaks for us in the call, by name.", valueName: "name"))
  var ours: String?

  /// How often an exam can be tried.
  static let tries = 3

  func run() throws {
    let surroundings = try Surroundings()
    ignoreBrokenPipes()
    let book = try common.openBook(surroundings)
    guard let transcript else { return try list(in: book, surroundings) }
    try orStop { try book.prepare() }
    let own = RepRecord.practices(of: book)
    try orStop { try own.prepare() }
    let loaded = try common.loadChosenPlaybook(surroundings, in: book)
    let listener = Listener(loaded.playbook)
    let material = try PracticeMaterial(
      transcript, ours: ours, rep: rep ?? surroundings.configuration.rep, in: book, listener,
      today: surroundings.now.day)
    let run = PracticeRun(
      book: own, loaded: loaded, listener: listener, material: material,
      rep: rep ?? surroundings.configuration.rep,
      isExam: exam, seed: seed, common: common, surroundings: surroundings)
    try run.hold()
  }

  private func list(in book: Book, _ surroundings: Surroundings) throws {
    var output = try Output(common, surroundings)
    let names = PracticeMaterial.names(in: book)
    output.show(
      names.map { name in
        Line(row: [
          Line.Cell(name, .key),
          Line.Cell(PracticeMaterial.purpose(of: name, in: book) ?? "", .hint, .excerpt),
        ])
      })
    let practised = try RepRecord(in: RepRecord.practices(of: book)).record.practices
    output.say(NextCommand.practice(names.first { !practised.contains($0) } ?? names.first).text)
    try output.finish()
  }
}
