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
      A file is a transcript by any service or person; `-` is standard input, and a folder stands \
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
  @Flag(help: "Show the measures of the call too: who talked, what was asked, what was let go.")
  var measures = false
  @Flag(help: "Only show; write nothing.") var dryRun = false
  @Flag(help: "One JSON object a file; nothing is written.") var json = false

  /// So many bytes of files are heard at once or wait to be shown; it bounds memory.
  private static let bytesAtOnce = 16_000_000

  func run() throws {
    let surroundings = try Surroundings()
    ignoreBrokenPipes()
    let day = try on.map { try readDay($0, flag: "--on") }
    let form = try format.map { try readFormat($0) }
    let paths = try files.flatMap { try recordings(at: $0) }
    let isWriting = !json && !dryRun
    let book = try isWriting ? common.openBook(surroundings) : common.openBookIfAny(surroundings)
    let loaded = try loadPlaybook(surroundings, in: book)
    if isWriting, let book { try orStop { try book.prepare() } }
    let (name, key) = try contactMeant(in: book)
    let hearing = CallHearing(
      listener: Listener(loaded.playbook), rep: rep, contact: name, contactKey: key, format: form,
      on: day, today: surroundings.now)
    let purpose: HearRun.Purpose = json ? .json : .view(isWriting: isWriting)
    let look = try common.appearance(surroundings, isTerminal: isTerminal(2))
    var run = HearRun(
      purpose, of: paths, hearing, loaded, in: book, canAsk: common.canAsk,
      now: surroundings.now, output: try Output(common, surroundings),
      progress: ProgressBar(of: paths.count, appearance: look))
    run.showsMeasures = measures
    OrderedWork(
      on: paths.count, holding: HearCommand.bytesAtOnce, weighing: { fileSize(paths[$0]) },
      making: { HearRun.product(paths[$0], hearing, for: purpose) }
    )
    .run { _, product in run.take(product) }
    try run.finish()
  }

  /// The playbook by flag, else by the configuration, else the standard one.
  private func loadPlaybook(
    _ surroundings: Surroundings, in book: Book?
  ) throws -> LoadedPlaybook {
    if let book { return try common.loadChosenPlaybook(surroundings, in: book) }
    return try leadline.loadPlaybook(common.playbook, in: nil)
  }

  /// Whom `--contact` means: a name as it is, or by their key a contact of the book, who is called by
  /// name on a call.
  private func contactMeant(in book: Book?) throws -> (name: String?, key: String?) {
    guard let contact, let book,
      let file = try orStop({ try book.contactFiles() })
        .first(where: { Book.contactID(ofFile: $0) == contact })
    else { return (contact, nil) }
    let name = try orStop { try book.contactFile(named: file) }.value("name")
    return (name ?? contact, contact)
  }

  private func readFormat(_ text: String) throws -> CallFormat {
    if let format = CallFormat(rawValue: text.lowercased()) { return format }
    throw Stop(status: .usage, message: CommandWording.unknownForm(text))
  }

  private func recordings(at path: String) throws -> [String] {
    guard path != "-", let names = folderNames(path) else { return [path] }
    let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
    let found = names.filter { !$0.hasPrefix(".") }
    if found.isEmpty {
      throw Stop(status: .badData, message: CommandWording.noRecordings(path))
    }
    return found.map { "\(folder)/\($0)" }
  }
}
