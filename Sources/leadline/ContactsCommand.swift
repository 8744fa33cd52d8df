import ArgumentParser
import BookStore
import Dialogue
import Qualification
import Records
import Scoring
import Terminal

/// `leadline contacts`: the contacts of the book.
struct ContactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contacts", abstract: "List and show the contacts of the book.",
    subcommands: [List.self, Show.self, Convert.self], defaultSubcommand: List.self)

  /// Lists the contacts: `leadline contacts list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List all contacts.")

    @OptionGroup var common: CommonOptions

    func run() throws {
      let surroundings = try Surroundings()
      ignoreBrokenPipes()
      let book = try common.openBook(surroundings)
      var output = try Output(common, surroundings)
      let files = try orStop { try book.contactFiles() }
      let unfinished = try orStop { try book.namesWithoutFile() }
      if files.isEmpty, unfinished.isEmpty { output.say(CommandWording.emptyBook(book.path)) }
      var rows: [Line] = []
      var unreadable = 0
      for file in files {
        do throws(UnreadableText) {
          rows.append(row(for: try book.contactFile(named: file), file))
        } catch {
          output.say(error.message)
          unreadable += 1
        }
      }
      rows += unfinished.map { name in
        let state = isInCall(name, book) ? CommandWording.inCall : CommandWording.cutOff
        return Line(row: [
          Line.Cell(name), Line.Cell(""), Line.Cell(""), Line.Cell(state, .hint, .excerpt),
        ])
      }
      output.show(rows)
      try output.finish()
      if unreadable > 0 { throw Stop(status: .finding, message: "") }
    }

    /// Whether another program holds the lock of a contact; looking leaves no lock behind.
    private func isInCall(_ file: String, _ book: Book) -> Bool {
      guard let id = Book.contactID(ofFile: file),
        (try? book.openContacts())?.contains(id) == true
      else { return false }
      do throws(FileProblem) {
        _ = try ContactLock(id, in: book)
        return false
      } catch {
        if case .locked = error { return true }
        return false
      }
    }

    private func row(for contact: ContactFile, _ file: String) -> Line {
      let rating = contact.value("rating") ?? "not rated"
      let role = Rating(rawValue: rating).map { Line.Role.rating($0) } ?? .hint
      return Line(row: [
        Line.Cell(file), Line.Cell(rating, role),
        Line.Cell(contact.value("points") ?? "", .plain, .trailing, gap: 1),
        Line.Cell(
          contact.value("next_step").map { "next: \(CommandWording.shown($0))" } ?? "", .muted,
          .excerpt),
      ])
    }
  }

  /// Shows one contact: `leadline contacts show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show what is on record of a contact.")

    @OptionGroup var common: CommonOptions
    @Argument(
      help: ArgumentHelp("The contact, by name, company, file or key.", valueName: "name"),
      completion: .contacts)
    var contact: String

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
      output.show([Line(found.fileName, .heading)])
      for field in Contact.Field.allCases {
        if let value = found.contact.identity[field] {
          output.show([Line([Line.Span("\(field.rawValue): ", .muted), Line.Span(value)])])
        }
      }
      output.show(recordLines(of: found.contact, playbook, asOf: today.day))
      let change = nearestChange(for: found.contact, under: playbook, asOf: today.day)
      output.show([Line()] + chart(found.contact, assessment, change, playbook))
      try output.finish()
    }
  }
}
