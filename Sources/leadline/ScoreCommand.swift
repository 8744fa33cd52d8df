import ArgumentParser
import BookStore
import Dialogue
import Qualification
import Records
import Scoring
import Terminal

/// `leadline score`: rates contacts as of a day, with the reasons.
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score", abstract: "Rate contacts as of today, with the reasons.",
    discussion: """
      A contact is named by name, company, file or key; a path to a contact file works as well.
      `leadline help scoring` explains the points, the gates and the ratings.
      """)

  @OptionGroup var common: CommonOptions
  @Argument(
    help: ArgumentHelp("Contacts by name, or contact files.", valueName: "contact"),
    completion: .contacts)
  var contacts: [String]
  @Flag(help: "Point by point: what was earned, from which words, what is missing.")
  var why = false
  @Option(help: ArgumentHelp("Rate as if a criterion had a level.", valueName: "criterion=level"))
  var whatIf: [String] = []
  @Option(help: ArgumentHelp("The day to rate as of.", valueName: "date")) var asOf: String?
  @Flag(help: "One JSON object a contact.") var json = false

  func run() throws {
    let surroundings = try Surroundings()
    ignoreBrokenPipes()
    let book = try common.openBook(surroundings)
    let playbook = try common.loadChosenPlaybook(surroundings, in: book).playbook
    let day = try asOf.map { try readDay($0, flag: "--as-of") } ?? surroundings.now.day
    let assumed = try levels(playbook)
    var output = try Output(common, surroundings)
    var status = ExitStatus.done
    for name in contacts {
      let found: (fileName: String, contact: Contact)
      do {
        found = try read(name, book, playbook, surroundings.now)
      } catch let stop as Stop where contacts.count > 1 {
        output.say(stop.message)
        status = max(status, stop.status)
        continue
      }
      let assessment = assess(found.contact, under: playbook, asOf: day, assuming: assumed)
      if json {
        let conversation = Conversation(started: nil, day: day, contact: found.contact)
        let next = questionAhead(of: conversation, playbook, asOf: day)
        output.show(
          text: assessmentJSON(
            source: found.fileName, found.contact, assessment, playbook, next: next
          ).text)
      } else {
        let change =
          assumed.isEmpty
          ? nearestChange(for: found.contact, under: playbook, asOf: day) : nil
        let lines = chart(found.contact, assessment, change, playbook)
        if contacts.count > 1 { output.show([Line(found.fileName, .heading)]) }
        output.show(why ? lines : Array(lines.prefix(1)))
      }
    }
    try output.finish()
    if status != .done { throw Stop(status: status, message: "") }
  }

  private func read(
    _ name: String, _ book: Book, _ playbook: Playbook, _ now: Moment
  ) throws -> (fileName: String, contact: Contact) {
    if name.contains("/") || name.hasSuffix(".md") && !isInBook(name, book) {
      return (fileName(name), try readContactFile(name, playbook, now))
    }
    guard let id = try contactID(named: name, in: book) else {
      throw try noContact(named: name, in: book)
    }
    let found = try readContact(id, in: book, playbook, today: now)
    return (found.fileName, found.contact)
  }

  private func isInBook(_ name: String, _ book: Book) -> Bool {
    ((try? book.contactFiles()) ?? []).contains(name)
  }

  /// A contact file outside the book, or in it by its path.
  private func readContactFile(
    _ path: String, _ playbook: Playbook, _ now: Moment
  ) throws -> Contact {
    let text = try readTextOrStop(path)
    return try orStop {
      let file = try ContactFile(parsing: text, file: path)
      // Beside it there may be a book with the transcripts that it tells of.
      let book = Book(at: folderPath(folderPath(path)))
      if try book.contactFiles().contains(fileName(path)) {
        return try readContact(file.id, in: book, playbook, today: now).contact
      }
      if let complaint = file.complaint(about: playbook) { throw complaint }
      let edits = file.edits(since: Contact(id: file.id), playbook)
      return contactAfter(edits, of: Contact(id: file.id), playbook, at: now)
    }
  }

  private func levels(_ playbook: Playbook) throws -> [CriterionID: Level] {
    var levels: [CriterionID: Level] = [:]
    for text in whatIf.flatMap({ $0.split(separator: ",").map(String.init) }) {
      let parts = text.split(whereSeparator: { $0 == "=" || $0 == ":" }).map(String.init)
      guard parts.count == 2, let level = Level(rawValue: parts[1].lowercased()),
        let criterion = playbook.criterion(calledFor: parts[0])
      else { throw Stop(status: .usage, message: CommandWording.badWhatIf(text)) }
      levels[criterion] = level
    }
    return levels
  }
}

extension Playbook {
  /// A criterion by its key, or by the key of a question that asks for it alone.
  func criterion(calledFor name: String) -> CriterionID? {
    if let found = criterion(CriterionID(rawValue: name)) { return found.id }
    let question = questions.first { $0.id.rawValue == name && $0.criteria.count == 1 }
    return question?.criteria.first
  }
}
