import ArgumentParser
import BookStore
import Dialogue
import Hearing
import Qualification
import Records
import Terminal

/// `leadline hear`: reads recorded calls, and rates their contacts.
struct HearCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hear", abstract: "Read recorded calls: what was said, and what it is worth.",
    discussion: """
      A file is a transcript by any service or person; `-` is standard input, and a folder stands
      for the files in it. `leadline help hear` has examples.
      """)

  @OptionGroup var common: CommonOptions
  @Argument(
    help: ArgumentHelp("Recorded calls, or folders of them.", valueName: "file"),
    completion: .file())
  var files: [String]
  @Option(help: ArgumentHelp("Who speaks for us, by name.", valueName: "name"))
  var rep: String?
  @Option(
    help: ArgumentHelp("Who the contact is, by name.", valueName: "name"), completion: .contacts)
  var contact: String?
  @Option(help: ArgumentHelp("The day of a call that does not say.", valueName: "date"))
  var on: String?
  @Option(
    help: ArgumentHelp("The form of the file, where it is not found out.", valueName: "form"),
    completion: .list(CallFormat.allCases.map(\.rawValue)))
  var format: String?
  @Flag(help: "Only show; write nothing.") var dryRun = false
  @Flag(help: "One JSON object a file; nothing is written.") var json = false

  func run() throws {
    let surroundings = try Surroundings()
    ignoreBrokenPipes()
    let day = try on.map { try readDay($0, flag: "--on") }
    let form = try format.map { try readFormat($0) }
    let paths = try files.flatMap { try recordings(at: $0) }
    let book = try common.openBookIfAny(surroundings)
    let loaded = try loadPlaybook(common.playbook, in: book)
    var output = try Output(common, surroundings)
    let hearing = CallHearing(
      listener: Listener(loaded.playbook), rep: rep, contact: contact, format: form, on: day,
      today: surroundings.now)
    var status = ExitStatus.done
    for path in paths {
      do {
        let file = try hearing.hear(path)
        for complaint in file.reading.complaints { output.say(complaint.text) }
        output.show(text: file.json(loaded.playbook).text)
      } catch let stop as Stop {
        output.say(stop.message)
        status = max(status, stop.status)
      }
      if output.isClosed { break }
    }
    try output.finish()
    if status != .done { throw Stop(status: status, message: "") }
  }

  private func readFormat(_ text: String) throws -> CallFormat {
    if let format = CallFormat(rawValue: text.lowercased()) { return format }
    throw Stop(status: .usage, message: CommandWording.unknownForm(text))
  }

  private func recordings(at path: String) throws -> [String] {
    guard path != "-", let names = folderNames(path) else { return [path] }
    let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
    return names.filter { !$0.hasPrefix(".") }.map { "\(folder)/\($0)" }
  }
}
