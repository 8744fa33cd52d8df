import ArgumentParser
import BookStore
import Interchange
import Qualification
import Records
import Terminal

/// `leadline import`: contacts from a CRM, an address book or a table.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take contacts over from a CRM, an address book or a table.",
    discussion: """
      CSV of HubSpot, Salesforce and LinkedIn, plain tables, vCard and JSON are known by what they \
      hold. `leadline help import` explains what becomes of each column.
      """)

  @OptionGroup var common: CommonOptions
  @Argument(
    help: ArgumentHelp("The file; - reads standard input.", valueName: "file"),
    completion: .file())
  var file: String?
  @Flag(help: "Only say what would be taken over.") var dryRun = false
  @Option(
    help: ArgumentHelp(
      "What a column fills; nothing behind = leaves it out.", valueName: "column=field"))
  var map: [String] = []
  @Option(help: "What becomes of contacts that are in the book already: skip, add or update.")
  var duplicates = Duplicates.skip
  @Flag(help: "Undo the last import.") var undo = false

  /// What becomes of contacts that are in the book already.
  enum Duplicates: String, ExpressibleByArgument, CaseIterable {
    case skip, add, update
  }

  func run() throws {
    let surroundings = try Surroundings()
    ignoreBrokenPipes()
    let book = try common.openBook(surroundings)
    let loaded = try common.loadChosenPlaybook(surroundings, in: book)
    var output = try Output(common, surroundings)
    if undo {
      guard file == nil else { throw Stop(status: .usage, message: ExchangeWording.undoAlone) }
      var undoing = ImportUndoing(book: book, loaded: loaded, now: surroundings.now)
      try undoing.run(isDry: dryRun, &output)
      return try output.finish()
    }
    guard let file else { throw Stop(status: .usage, message: ExchangeWording.noFile) }
    let bytes = try orStop { try readForeignFile(file) }
    let name = file == "-" ? ExchangeWording.standardInput : fileName(file)
    let read = try orStop {
      let decoded = try decodedText(bytes, file: file)
      for complaint in decoded.complaints { output.say(complaint.text) }
      let table = try readImportTable(decoded.bytes, file: file, mapped: mappedHeadings)
      return ReadImport(
        table, loaded.playbook, mapping: try mapping(table, loaded.playbook), file: name)
    }
    var run = ImportRun(
      read, of: name, in: book, loaded, now: surroundings.now, duplicates: duplicates)
    try run.take(isDry: dryRun, &output)
    try output.finish()
    if run.status != .done { throw Stop(status: run.status, message: "") }
  }

  /// The headings that `--map` names; one may hold the sign itself.
  private var mappedHeadings: [String] {
    map.compactMap { text in text.lastIndex(of: "=").map { String(text[..<$0]) } }
  }

  /// What `--map` says, checked against the file and the fields.
  private func mapping(
    _ table: ImportTable, _ playbook: Playbook
  ) throws -> [String: ImportTarget] {
    var mapping: [String: ImportTarget] = [:]
    for text in map {
      // A heading may hold the sign itself.
      guard let sign = text.lastIndex(of: "=") else {
        throw Stop(status: .usage, message: ExchangeWording.badMap(text))
      }
      let heading = String(text[..<sign])
      let name = String(text[text.index(after: sign)...])
      guard let known = table.headings.first(where: { $0.lowercased() == heading.lowercased() })
      else {
        let nearest = nearestWord(to: heading, among: table.headings)
        throw Stop(
          status: .usage, message: ExchangeWording.unknownHeading(heading, nearest, table.headings))
      }
      guard let target = ImportTarget(name, playbook) else {
        let names = ImportTarget.names(playbook)
        throw Stop(
          status: .usage,
          message: ExchangeWording.unknownField(name, nearestWord(to: name, among: names), names))
      }
      mapping[known] = target
    }
    return mapping
  }
}
