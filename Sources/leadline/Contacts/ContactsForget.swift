import ArgumentParser
import BookStore
import Dialogue
import Qualification
import Records
import Terminal

/// `leadline contacts forget`: takes a person out of everything that leadline keeps.
struct ContactsForget: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget", abstract: "Take a person out of everything that is kept.",
    discussion: """
      It says first what will go: the contact file, transcripts, practices, copies, lines that were typed, \
      and mentions in the files of others. Somebody who is only mentioned there is forgotten by name, mail \
      address or phone number. This can't be undone. --due lists who is to be forgotten by the setting \
      `retention`.
      """)

  @OptionGroup var common: CommonOptions
  @Argument(
    help: ArgumentHelp("The contact, by name, company, file or key.", valueName: "name"),
    completion: .contacts)
  var contact: String?
  @Option(
    help: ArgumentHelp(
      "Do not ask; the key of the contact, or else the name again.", valueName: "key"))
  var confirm: String?
  @Flag(help: "Only say what would go.") var dryRun = false
  @Flag(help: "Keep a salted hash, so that an import does not bring the person back.")
  var keepSuppression = false
  @Flag(help: "List who is to be forgotten by now, by the setting `retention`.") var due = false

  func validate() throws {
    if due == (contact != nil) { throw ValidationError(ContactsWording.forgetTakesOne) }
  }

  func run() throws {
    let surroundings = try Surroundings()
    ignoreBrokenPipes()
    let book = try common.openBook(surroundings)
    var output = try Output(common, surroundings)
    guard let contact else { return try showDue(book, surroundings, &output) }
    let id = try contactID(named: contact, in: book)
    let lock = try id.map { id in try orStop { try ContactLock(id, in: book) } }
    // The lock's file goes with the rest where the person is forgotten.
    defer { lock?.release() }
    let identity = id.map { self.identity($0, book, surroundings) } ?? [:]
    var traits = PersonTraits(named: contact)
    if let id { traits = try orStop { try book.traits(of: id) } }
    let state = Book.stateLocation(environment: surroundings.environment)
    let configuration = Configuration.path(environment: surroundings.environment)
    func look() throws -> Forgetting {
      try orStop {
        try Forgetting(
          id, knownBy: traits, in: book, state: state,
          configuration: configuration.map { folderPath($0) })
      }
    }
    var forgetting = try look()
    if id == nil, forgetting.isEmpty { throw try noContact(named: contact, in: book) }
    output.show(lines(forgetting, identity))
    let isKept = keepSuppression && Suppression.canTell(identity, knownBy: traits)
    if keepSuppression, !isKept { output.say(ContactsWording.nothingToKeep) }
    if dryRun { return try output.finish() }
    while true {
      try confirm(as: id ?? contact, &output)
      // A call or an import may have written while the question stood.
      let now = try look()
      let isSame = now.isSame(as: forgetting)
      forgetting = now
      if isSame { break }
      output.say(ContactsWording.changedBeforeForgetting)
      output.show(lines(forgetting, identity))
      if self.confirm != nil { break }
    }
    if isKept { try orStop { try book.suppress(identity, knownBy: traits) } }
    let left = try orStop { try forgetting.run() }
    let after = try look()
    let named = left + (after.own + after.mentions + after.histories).filter { !left.contains($0) }
    guard named.isEmpty else {
      throw Stop(status: .finding, message: ContactsWording.stillNamed(named))
    }
    output.show([Line(ContactsWording.forgotten)])
    try output.finish()
  }

  /// Who it is, as far as the files can be read: what the transcripts tell, and what the file has.
  private func identity(
    _ id: String, _ book: Book, _ surroundings: Surroundings
  ) -> [Contact.Field: String] {
    let history = try? book.history(of: id, today: surroundings.now.day)
    var identity = history?.contact.identity ?? [:]
    let files = (try? book.contactFiles()) ?? []
    guard let name = files.first(where: { Book.contactID(ofFile: $0) == id }),
      let file = try? book.contactFile(named: name)
    else { return identity }
    for field in Contact.Field.allCases {
      if let value = file.value(field.rawValue) { identity[field] = value }
    }
    return identity
  }

  private func lines(_ forgetting: Forgetting, _ identity: [Contact.Field: String]) -> [Line] {
    func section(_ heading: String, _ paths: [String]) -> [Line] {
      paths.isEmpty ? [] : [Line(heading, .muted)] + paths.map { Line("  " + $0) }
    }
    var shown = 0
    /// The lines that change, as far as there is room.
    func mention(_ path: String) -> [Line] {
      let found = shown < ContactsForget.shown ? forgetting.lines(in: path) : []
      let told = found.prefix(ContactsForget.shown - shown)
      shown += told.count
      return [Line("  " + path)]
        + told.map { line in
          Line(row: [
            Line.Cell("    \(line.number)", .muted), Line.Cell(line.text, .plain, .excerpt),
          ])
        }
    }
    let who = [identity[.name], identity[.company]].compactMap { $0 }.joined(separator: ", ")
    let unnamed = forgetting.id.map { CommandWording.unnamed($0) } ?? contact ?? ""
    return [Line(who.isEmpty ? unnamed : who, .heading)]
      + section(ContactsWording.goes, forgetting.own)
      + (forgetting.mentions.isEmpty ? [] : [Line(ContactsWording.mentionsGo, .muted)])
      + forgetting.mentions.flatMap { mention($0) }
      + section(ContactsWording.linesGo, forgetting.histories)
      + section(ContactsWording.canNotBeRead, forgetting.unread)
      + section(ContactsWording.sharedStay, forgetting.shared)
      + section(ContactsWording.doubtful(forgetting.forms.doubtful), forgetting.doubtful)
      + [Line(ContactsWording.indexGoes, .muted)]
      + ContactsWording.outOfReach.map { Line($0, .hint) }
  }

  /// So many of the lines that change are shown.
  private static let shown = 40

  /// Ends the command unless the person is to be forgotten.
  private func confirm(as key: String, _ output: inout Output) throws {
    let declined = Stop(status: .finding, message: ContactsWording.notForgotten)
    if let confirm {
      guard confirm == key else { throw declined }
      return
    }
    guard common.canAsk else {
      throw Stop(status: .usage, message: ContactsWording.forgetUnconfirmed(key))
    }
    output.say(ContactsWording.forgetLabel(key))
    guard readLine()?.trimmed == key else { throw declined }
  }

  // MARK: Who is due

  private func showDue(
    _ book: Book, _ surroundings: Surroundings, _ output: inout Output
  ) throws {
    guard let retention = surroundings.configuration.retention else {
      throw Stop(status: .usage, message: ContactsWording.noRetention)
    }
    let playbook = try common.loadChosenPlaybook(surroundings, in: book).playbook
    let limit = surroundings.now.day.adding(days: -retention)
    var latest: [String: Day] = [:]
    for file in try orStop({ try book.transcriptFiles() }) {
      guard let id = Book.contactID(ofFile: file), let day = Day(iso: String(file.prefix(10)))
      else { continue }
      latest[id] = max(latest[id] ?? day, day)
    }
    let due = try readIndex(of: book, surroundings, playbook, quick: true) { try $0.contacts() }
      .compactMap { contact in
        latest[contact.id].flatMap { $0 < limit ? (contact: contact, last: $0) : nil }
      }.sorted { ($0.last, $0.contact.file) < ($1.last, $1.contact.file) }
    if due.isEmpty { output.say(ContactsWording.nobodyToForget(limit)) }
    output.show(
      due.map { contact, last in
        let who = [contact.name, contact.company].compactMap { $0 }.joined(separator: ", ")
        return Line(row: [
          Line.Cell(contact.id, .key),
          Line.Cell(who.isEmpty ? contact.file : who, .plain, .excerpt),
          Line.Cell(ContactsWording.lastRecord(last)),
        ])
      })
    try output.finish()
  }
}
