import ArgumentParser
import BookStore
import Dialogue
import Qualification
import Records
import Scoring
import Terminal

/// `leadline contacts show`: one contact with everything on record.
struct ContactsShow: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show what is on record of a contact.")

  @OptionGroup var common: CommonOptions
  @Argument(
    help: ArgumentHelp("The contact, by name, company, file or key.", valueName: "name"),
    completion: .contacts)
  var contact: String
  @Flag(help: "One JSON object.") var json = false

  /// How many of the last transcripts are named.
  private static let shownTranscripts = 5

  func run() throws {
    let surroundings = try Surroundings()
    ignoreBrokenPipes()
    let book = try common.openBook(surroundings)
    let playbook = try common.loadChosenPlaybook(surroundings, in: book).playbook
    guard let id = try contactID(named: contact, in: book) else {
      throw try noContact(named: contact, in: book)
    }
    let today = surroundings.now
    let found = try readContact(id, in: book, playbook, today: today)
    let assessment = assess(found.contact, under: playbook, asOf: today.day)
    var output = try Output(common, surroundings)
    if json {
      let conversation = Conversation(started: nil, day: today.day, contact: found.contact)
      let next = questionAhead(of: conversation, playbook, asOf: today.day)
      output.show(
        text: assessmentJSON(
          source: found.fileName, found.contact, assessment, playbook, next: next
        ).text)
      return try output.finish()
    }
    output.show([Line(found.fileName, .heading)] + stateLines(found.contact))
    output.show(recordLines(of: found.contact, playbook, asOf: today.day))
    let change = nearestChange(for: found.contact, under: playbook, asOf: today.day)
    output.show([Line()] + chart(found.contact, assessment, change, playbook))
    output.show(try transcriptLines(id, book))
    try output.finish()
  }

  /// Who the contact is, and what was agreed.
  private func stateLines(_ contact: Contact) -> [Line] {
    func line(_ key: String, _ value: String) -> Line {
      Line([Line.Span("\(key): ", .muted), Line.Span(value)])
    }
    var lines = Contact.Field.allCases.compactMap { field in
      contact.identity[field].map { line(field.rawValue, $0) }
    }
    if let step = contact.nextStep {
      lines.append(line("next_step", step.text + (step.day.map { " (\($0.iso))" } ?? "")))
    }
    if let day = contact.revisitOn { lines.append(line("revisit_on", day.iso)) }
    if contact.doNotContact { lines.append(Line(CommandWording.doNotContact, .warning)) }
    let people = contact.people.map { personText($0) }.filter { !$0.isEmpty }
    if !people.isEmpty { lines.append(line("people", people.joined(separator: ", "))) }
    return lines
  }

  private func transcriptLines(_ id: String, _ book: Book) throws -> [Line] {
    let files = try orStop { try book.transcriptFiles() }.filter {
      Book.contactID(ofFile: $0) == id
    }
    guard !files.isEmpty else { return [] }
    let shown = files.suffix(ContactsShow.shownTranscripts)
    let heading = CommandWording.transcripts(shown.count, of: files.count)
    return [Line(), Line(heading, .muted)] + shown.map { Line("  " + $0) }
  }
}
