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

  @Flag(help: "Lists what practices are there for, for trainers; it tells how they go.")
  var reveal = false

  /// How often an exam can be tried.
  static let tries = 3

  func run() throws {
    let surroundings = try Surroundings(book: common.book)
    ignoreBrokenPipes()
    let book = try common.openBook(surroundings)
    guard let transcript, !reveal else { return try list(in: book, surroundings) }
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

  /// The practices, or the one named, with who is on the other side of each; what a rep has to find out
  /// is told to trainers only.
  private func list(in book: Book, _ surroundings: Surroundings) throws {
    var output = try Output(common, surroundings)
    let names = PracticeMaterial.names(in: book)
    let listed = names.filter { transcript == nil || $0 == transcript }
    if let transcript, listed.isEmpty {
      throw Stop(status: .usage, message: CommandWording.noPractice(transcript))
    }
    output.show(
      listed.flatMap { name -> [Line] in
        let text = PracticeMaterial.text(of: name, in: book) ?? ""
        return CommandWording.listed(
          name, practiceOccasion(text), revealing: reveal ? practicePurpose(text) : nil)
      })
    if !reveal {
      let practised = try RepRecord(in: RepRecord.practices(of: book)).record.practices
      output.say(
        NextCommand.practice(names.first { !practised.contains($0) } ?? names.first).text(
          surroundings))
    }
    try output.finish()
  }
}
