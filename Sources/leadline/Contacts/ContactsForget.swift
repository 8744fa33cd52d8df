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
      and mentions in the files of others. This can't be undone. --due lists who is to be forgotten by the \
      setting `retention`.
      """)

  @OptionGroup var common: CommonOptions
  @Argument(
    help: ArgumentHelp("The contact, by name, company, file or key.", valueName: "name"),
    completion: .contacts)
  var contact: String?
  @Option(
    help: ArgumentHelp("Do not ask; the key of the contact, to be sure.", valueName: "key"))
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
    guard let id = try contactID(named: contact, in: book) else {
      throw try noContact(named: contact, in: book)
    }
    let lock = try orStop { try ContactLock(id, in: book) }
    defer { lock.release() }
    let identity = identity(id, book, surroundings)
    let configuration = Configuration.path(environment: surroundings.environment)
    let forgetting = try orStop {
      try Forgetting(
        id, identity, in: book,
        state: Book.stateLocation(environment: surroundings.environment),
        configuration: configuration.map { folderPath($0) })
    }
    output.show(lines(forgetting, identity))
    if dryRun { return try output.finish() }
    guard try isConfirmed(id, &output) else {
      throw Stop(status: .finding, message: ContactsWording.notForgotten)
    }
    try orStop { try forgetting.run(keepingSuppression: keepSuppression) }
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
    for field in [Contact.Field.name, .email, .phone, .company] {
      if let value = file.value(field.rawValue) { identity[field] = value }
    }
    return identity
  }

  private func lines(_ forgetting: Forgetting, _ identity: [Contact.Field: String]) -> [Line] {
    func section(_ heading: String, _ paths: [String]) -> [Line] {
      paths.isEmpty ? [] : [Line(heading, .muted)] + paths.map { Line("  " + $0) }
    }
    let who = [identity[.name], identity[.company]].compactMap { $0 }.joined(separator: ", ")
    return [Line(who.isEmpty ? CommandWording.unnamed(forgetting.id) : who, .heading)]
      + section(ContactsWording.goes, forgetting.own)
      + section(ContactsWording.mentionsGo, forgetting.mentions)
      + section(ContactsWording.linesGo, forgetting.histories)
      + section(ContactsWording.canNotBeRead, forgetting.unread)
      + [Line(ContactsWording.indexGoes, .muted)]
      + ContactsWording.outOfReach.map { Line($0, .hint) }
  }

  private func isConfirmed(_ id: String, _ output: inout Output) throws -> Bool {
    if let confirm { return confirm == id }
    guard common.canAsk else {
      throw Stop(status: .usage, message: ContactsWording.forgetUnconfirmed(id))
    }
    output.say(ContactsWording.forgetLabel(id))
    return readLine()?.trimmed == id
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
