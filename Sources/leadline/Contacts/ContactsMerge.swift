import ArgumentParser
import BookStore
import Dialogue
import Qualification
import Records
import Terminal

/// `leadline contacts merge`: makes one contact of two, and undoes that.
struct ContactsMerge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Make one contact of two that are the same person.",
    discussion: """
      The second goes into the first: its transcripts, notes and keys are kept, and a transcript of kind \
      merge says what holds. What differs is shown before; of facts the later one holds, of the rest the \
      first one's, unless --take says otherwise. --undo gives back every byte.
      """)

  @OptionGroup var common: CommonOptions
  @Argument(
    help: ArgumentHelp(
      "The contact that stays, then the one that goes into it.", valueName: "name"),
    completion: .contacts)
  var contacts: [String]
  @Option(
    help: ArgumentHelp("Which one's value of a key holds, 1 or 2: budget=2.", valueName: "key=1|2"))
  var take: [String] = []
  @Flag(help: "Only show what would be.") var dryRun = false
  @Flag(help: "Do not ask before.") var yes = false
  @Flag(help: "Undo the last merge into the contact.") var undo = false

  func validate() throws {
    if contacts.count != (undo ? 1 : 2) {
      throw ValidationError(undo ? ContactsWording.undoTakesOne : ContactsWording.mergeTakesTwo)
    }
  }

  func run() throws {
    let surroundings = try Surroundings()
    ignoreBrokenPipes()
    let book = try common.openBook(surroundings)
    let playbook = try common.loadChosenPlaybook(surroundings, in: book).playbook
    var output = try Output(common, surroundings)
    let ids = try contacts.map { name in
      guard let id = try contactID(named: name, in: book) else {
        throw try noContact(named: name, in: book)
      }
      return id
    }
    if undo { return try undoMerge(ids[0], book, &output) }
    if ids[0] == ids[1] {
      throw Stop(status: .usage, message: ContactsWording.oneContact(contacts))
    }
    let locks = try ids.map { id in try orStop { try ContactLock(id, in: book) } }
    defer { for lock in locks { lock.release() } }
    let rules = indexRules(of: book, surroundings, playbook)
    let merging = try orStop { try book.merging(ids[0], with: ids[1], rules) }
    try merge(merging, rules, book, &output)
    try output.finish()
  }

  private func undoMerge(_ id: String, _ book: Book, _ output: inout Output) throws {
    let lock = try orStop { try ContactLock(id, in: book) }
    defer { lock.release() }
    guard let record = try orStop({ try book.lastMerge(of: id) }) else {
      throw Stop(status: .usage, message: ContactsWording.nothingToUndo(contacts[0]))
    }
    try orStop { try book.undo(record) }
    output.show([Line(ContactsWording.undone(record.keptFile, record.goneFile))])
    try output.finish()
  }

  // MARK: Merging

  private func merge(
    _ merging: Merging, _ rules: IndexRules, _ book: Book, _ output: inout Output
  ) throws {
    var choices = merging.choices
    for text in take where !take(text, into: &choices) {
      throw Stop(status: .usage, message: badChoice(text, merging))
    }
    while true {
      output.show(preview(merging, choices, rules, book))
      if dryRun { return }
      if yes { break }
      guard common.canAsk else {
        throw Stop(status: .usage, message: ContactsWording.mergeUnconfirmed)
      }
      output.say(ContactsWording.mergeLabel)
      let answer = readLine()?.trimmed ?? "n"
      if ["y", "yes"].contains(answer.lowercased()) { break }
      guard answer.contains("=") else {
        throw Stop(status: .finding, message: ContactsWording.notMerged)
      }
      for word in answer.split(separator: " ") where !take(String(word), into: &choices) {
        output.say(badChoice(String(word), merging))
      }
    }
    let record = try orStop { try book.merge(merging, taking: choices, rules) }
    output.show([
      Line(ContactsWording.merged(book.contactPath(record.keptFile), record.moved.count)),
      Line(ContactsWording.undoHint(record.kept), .hint),
    ])
  }

  private func badChoice(_ text: String, _ merging: Merging) -> String {
    ContactsWording.badChoice(text, merging.conflicts.map(\.key))
  }

  /// Takes `budget=2` into the choices; false where it names no key that differs.
  private func take(_ text: String, into choices: inout [String: Bool]) -> Bool {
    let parts = text.split(separator: "=").map(String.init)
    guard parts.count == 2, ["1", "2"].contains(parts[1]), choices[parts[0]] != nil else {
      return false
    }
    choices[parts[0]] = parts[1] == "2"
    return true
  }

  private func preview(
    _ merging: Merging, _ choices: [String: Bool], _ rules: IndexRules, _ book: Book
  ) -> [Line] {
    var lines = [
      Line([Line.Span("1 stays: ", .muted), Line.Span(merging.kept.file, .heading)]),
      Line([Line.Span("2 goes into it: ", .muted), Line.Span(merging.gone.file, .heading)]),
    ]
    if merging.conflicts.isEmpty { lines.append(Line(ContactsWording.nothingDiffers, .hint)) }
    lines += merging.conflicts.flatMap { conflict in
      let takesGone = choices[conflict.key] ?? conflict.takesGone
      return [
        Line(row: [
          Line.Cell("  " + conflict.key, .fact), Line.Cell(takesGone ? "1" : "1 holds", .key),
          Line.Cell(conflict.kept, takesGone ? .muted : .plain, .excerpt),
        ]),
        Line(row: [
          Line.Cell(""), Line.Cell(takesGone ? "2 holds" : "2", .key),
          Line.Cell(conflict.gone, takesGone ? .plain : .muted, .excerpt),
        ]),
      ]
    }
    let result = merging.result(taking: choices, rules.playbook, at: rules.now)
    let report = ContactReport(figuresOf: result, rules.playbook, asOf: rules.now.day)
    return lines + [Line(ContactsWording.willBe(report))]
  }
}

extension Merging {
  /// What holds unless it is chosen otherwise: by key, whether it is the second one's.
  var choices: [String: Bool] {
    Dictionary(uniqueKeysWithValues: conflicts.map { ($0.key, $0.takesGone) })
  }
}
