import ArgumentParser
import BookStore
import Interchange
import Qualification
import Terminal

/// `leadline export`: contacts for another program, checked before anything is written.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write contacts for a CRM, an address book or a table.",
    discussion: """
      Without names, all contacts are written, to standard output or to --out.
      `leadline help export` explains profiles, what is left out, and how nothing is.
      """)

  @OptionGroup var common: CommonOptions
  @Option(
    help: ArgumentHelp("For which program: a profile by name, or its file.", valueName: "profile"))
  var to: String?
  @Flag(help: "Add our own columns, so that nothing is lost.") var full = false
  @Option(help: ArgumentHelp("The file to write.", valueName: "file"), completion: .file())
  var out: String?
  @Flag(help: "The names for programs in heads and cells, not those for people.") var names = false
  @Option(help: ArgumentHelp("A column to leave out.", valueName: "column")) var without: [String] =
    []
  @Flag(help: "A byte order mark in front, for spreadsheets.") var bom = false
  @Flag(help: "Lines of CSV end with LF alone.") var lf = false
  @Option(
    help: ArgumentHelp(
      "Give everything held on one person, into the folder --out.", valueName: "contact"),
    completion: .contacts)
  var subject: String?
  @Flag(help: "List the profiles.") var list = false
  @Option(help: ArgumentHelp("Show a profile as a file to change.", valueName: "profile"))
  var show: String?
  @Argument(
    help: ArgumentHelp("Contacts by name, company, file or key.", valueName: "contact"),
    completion: .contacts)
  var contacts: [String] = []

  func validate() throws {
    let aims = [
      ("--to", to != nil), ("--subject", subject != nil), ("--show", show != nil), ("--list", list),
    ].filter(\.1).map(\.0)
    guard let aim = aims.first else { return }
    if aims.count > 1 { throw ValidationError(ExchangeWording.severalAims(aims)) }
    if aim == "--to" { return }
    let others = [
      ("--out", out != nil && aim != "--subject"), ("--full", full), ("--names", names),
      ("--without", !without.isEmpty), ("--bom", bom), ("--lf", lf),
      (ExchangeWording.contactNames, !contacts.isEmpty),
    ]
    if let other = others.first(where: \.1) {
      throw ValidationError(ExchangeWording.notBeside(aim, other.0))
    }
  }

  func run() throws {
    let surroundings = try Surroundings()
    ignoreBrokenPipes()
    let book = try common.openBook(surroundings)
    let loaded = try common.loadChosenPlaybook(surroundings, in: book)
    let shelf = ProfileShelf(surroundings, loaded.playbook)
    var output = try Output(common, surroundings)
    if list || show != nil {
      try describe(shelf, &output)
      return try output.finish()
    }
    if let subject {
      try give(subject, book, loaded, shelf, surroundings, &output)
      return try output.finish()
    }
    guard let to else { throw Stop(status: .usage, message: ExchangeWording.noProfile) }
    let profile = try chosen(shelf.profile(to))
    let writer = ExportWriter(profile, isFull: full, naming: names ? .name : .label)
    let catalogue = try orStop { try BookCatalogue(of: book) }
    let wanted = try wantedContacts(in: book)
    if contacts.isEmpty, catalogue.contacts.isEmpty { output.say(ExchangeWording.nobody) }
    var run = ExportRun(
      writer, wanted,
      of: ContactShelf(
        book: book, catalogue: catalogue, loaded: loaded, now: surroundings.now))
    try run.finish(to: out, scratch: surroundings.environment["TMPDIR"], saying: { output.say($0) })
    if run.status != .done { throw Stop(status: run.status, message: "") }
  }

  /// The profile with what the flags change.
  private func chosen(_ profile: Profile) throws -> Profile {
    var profile = profile
    if bom || lf, profile.form != .csv {
      throw Stop(
        status: .usage, message: ExchangeWording.notOfCSV(bom ? "--bom" : "--lf", profile))
    }
    if bom { profile.hasMark = true }
    if lf { profile.hasCRLF = false }
    for column in without {
      let isMeant = { (other: Profile.Column) in
        other.label.lowercased() == column.lowercased() || other.name == column
      }
      guard profile.columns(isFull: true).contains(where: isMeant) else {
        let labels = profile.columns(isFull: true).map(\.label)
        throw Stop(
          status: .usage,
          message: ExchangeWording.unknownColumn(
            column, nearest: nearestWord(to: column, among: labels)))
      }
      profile.columns.removeAll(where: isMeant)
      profile.fullColumns.removeAll(where: isMeant)
    }
    return profile
  }

  private func give(
    _ name: String, _ book: Book, _ loaded: LoadedPlaybook, _ profiles: ProfileShelf,
    _ surroundings: Surroundings, _ output: inout Output
  ) throws {
    guard let out else { throw Stop(status: .usage, message: ExchangeWording.noFolder) }
    guard let id = try contactID(named: name, in: book) else {
      throw try noContact(named: name, in: book)
    }
    let catalogue = try orStop { try BookCatalogue(of: book) }
    let giving = SubjectExport(
      book: book,
      shelf: ContactShelf(book: book, catalogue: catalogue, loaded: loaded, now: surroundings.now),
      stateFolder: Book.stateLocation(environment: surroundings.environment),
      configurationFolder: Configuration.path(environment: surroundings.environment).map {
        folderPath($0)
      })
    let given = try giving.write(id, to: out, profiles)
    for file in given.files { output.show(text: file) }
    output.say(ExchangeWording.given(name, given.files.count, given.mentionCount))
    guard given.unread.isEmpty else {
      try output.finish()
      throw Stop(status: .finding, message: ExchangeWording.notRead(given.unread))
    }
  }

  private func describe(_ shelf: ProfileShelf, _ output: inout Output) throws {
    if let show { return output.show(text: try shelf.text(of: show).text.trimmingLastBreak) }
    for name in shelf.names {
      let profile = try shelf.profile(name)
      output.show(text: "\(name): \(profile.about)")
    }
  }

  /// The contacts that are named, else all.
  private func wantedContacts(in book: Book) throws -> ExportRun.Wanted {
    if contacts.isEmpty { return .all }
    var wanted: [String] = []
    for name in contacts {
      guard let id = try contactID(named: name, in: book) else {
        throw try noContact(named: name, in: book)
      }
      if !wanted.contains(id) { wanted.append(id) }
    }
    return .some(wanted)
  }
}

extension String {
  /// The text without the line break at its end, where it has one.
  var trimmingLastBreak: String { hasSuffix("\n") ? String(dropLast()) : self }
}
