import ArgumentParser
import BookStore
import Dialogue
import Qualification
import Records
import Terminal

/// `leadline contacts edit`: changes a contact file in an editor, and takes the changes over.
struct ContactsEdit: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change a contact file in $VISUAL or $EDITOR.",
    discussion: """
      A copy is edited; it is checked before anything in the book changes. Where it can't be read, you can \
      go back to it; what you wrote is never lost, and it is said where it is kept.
      """)

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
    guard let state = Book.stateLocation(environment: surroundings.environment) else {
      throw Stop(status: .cannotWrite, message: CommandWording.noHome)
    }
    var output = try Output(common, surroundings)
    let lock: ContactLock
    do throws(FileProblem) {
      lock = try ContactLock(id, in: book)
    } catch {
      guard case .locked = error else { throw Stop(error) }
      throw Stop(status: .cannotWrite, message: ContactsWording.inCall(contact))
    }
    defer { lock.release() }
    var kept = try orStop { try KeptContact(of: id, in: book, today: surroundings.now.day) }
    guard let name = kept.record.fileName else { throw try noContact(named: contact, in: book) }
    let before = try orStop { try book.contactText(named: name) }
    let copy = try orStop { try EditedCopy(of: before, named: name, in: state) }
    if copy.isOld { output.say(ContactsWording.goingOn(copy.path)) }
    let text = try edited(copy, id, playbook, surroundings, &output)
    if text == before.text {
      try orStop { try copy.remove() }
      output.say(ContactsWording.unchanged)
      return try output.finish()
    }
    let isReplaced = try keeping(copy) {
      try orStop { try book.replaceContact(name, with: text, ifStill: copy.base ?? "") }
    }
    guard isReplaced else {
      let path = book.contactPath(name)
      throw Stop(
        status: .finding,
        message: Stop(FileProblem.changedMeanwhile(path)).message + "\n"
          + ContactsWording.kept(copy.path) + "\n" + ContactsWording.otherBase(copy.path, path))
    }
    try orStop { try copy.remove() }
    // What belongs to a call that goes on is taken over there, or the call could not go on.
    if kept.history.unfinished != nil {
      output.show([Line(ContactsWording.edited(book.contactPath(name)))])
      output.say(ContactsWording.takenOverLater(id))
      return try output.finish()
    }
    let changes = try kept.bringUpToDate(playbook, at: surroundings.now)
    output.show([Line(ContactsWording.edited(book.contactPath(kept.record.fileName ?? name)))])
    if !changes.isEmpty { output.show(text: CommandWording.takenOver(changes)) }
    try output.finish()
  }

  /// Lets the person change the copy until it can be read, or they stop.
  private func edited(
    _ copy: EditedCopy, _ id: String, _ playbook: Playbook, _ surroundings: Surroundings,
    _ output: inout Output
  ) throws -> String {
    let editor = Editor(environment: surroundings.environment)
    while true {
      let status = editor.open(copy.path)
      guard status == 0 else {
        throw Stop(
          status: .cannotWrite,
          message: ContactsWording.noEditor(editor.command, status) + "\n"
            + ContactsWording.kept(copy.path))
      }
      do {
        return try checked(copy, id, playbook)
      } catch let stop as Stop {
        guard common.canAsk else {
          throw Stop(
            status: stop.status, message: stop.message + "\n" + ContactsWording.kept(copy.path))
        }
        output.say(stop.message)
        output.say(ContactsWording.againLabel)
        guard let answer = readLine(), !answer.lowercased().hasPrefix("n") else {
          throw Stop(status: stop.status, message: ContactsWording.kept(copy.path))
        }
      }
    }
  }

  /// The text of the copy where it is a contact file of this contact that can be taken over.
  private func checked(_ copy: EditedCopy, _ id: String, _ playbook: Playbook) throws -> String {
    let text = try orStop { try copy.text().text }
    let file = try orStop { try ContactFile(parsing: text, file: copy.path) }
    if let complaint = file.complaint(about: playbook) { throw Stop(complaint) }
    guard file.id == id else {
      throw Stop(status: .badData, message: ContactsWording.otherID(file.id, id))
    }
    return text
  }

  /// Does something, and says where the edit is kept if it fails.
  private func keeping<Result>(_ copy: EditedCopy, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let stop as Stop {
      throw Stop(
        status: stop.status, message: stop.message + "\n" + ContactsWording.kept(copy.path))
    }
  }
}
