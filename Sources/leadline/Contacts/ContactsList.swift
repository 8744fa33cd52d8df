import ArgumentParser
import BookStore
import Dialogue
import Qualification
import Records
import Terminal

/// `leadline contacts list`: all contacts, or those that meet conditions, rated as of today.
struct ContactsList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List contacts, the hottest first, rated as of today.",
    discussion: """
      --where takes a key of contact files, a comparison and a value: 'rating=hot', 'points>=60', \
      'company~bank' (has it in it), 'email=' (has none), 'revisit_on<2026-03-01', 'budget_level!=none'. \
      Several conditions must all be met. --sort takes a key, with - before it to turn the order round.
      """)

  @OptionGroup var common: CommonOptions
  @Option(
    name: .customLong("where"),
    help: ArgumentHelp("Only contacts that meet this condition.", valueName: "field=value"))
  var conditions: [String] = []
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Order by a key, or by several with commas between.", valueName: "keys"))
  var sort: String?
  @Flag(help: "One line a contact, with tabs between and a line of keys above.") var plain = false
  @Flag(help: "One JSON object a contact.") var json = false

  func run() throws {
    let surroundings = try Surroundings()
    ignoreBrokenPipes()
    let book = try common.openBook(surroundings)
    let playbook = try common.loadChosenPlaybook(surroundings, in: book).playbook
    let filters = try conditions.map { try filter($0) }
    let order = sort.map { keys in
      keys.split(separator: ",").map {
        (key: String($0.drop { $0 == "-" }), isDown: $0.hasPrefix("-"))
      }
    }
    var output = try Output(common, surroundings)
    let (all, contacts) = try readIndex(of: book, surroundings, playbook, quick: true) { index in
      let all = try index.contacts()
      var fields = FieldValues(index, playbook)
      let chosen = try all.filter { contact in
        try filters.allSatisfy { $0.matches(try fields.value($0.key, of: contact)) }
      }
      return (all, try sorted(chosen, order, &fields))
    }
    if all.isEmpty { output.say(CommandWording.emptyBook(book.path)) }
    if !all.isEmpty, contacts.isEmpty { output.say(CommandWording.noneMeets) }
    show(contacts, book, playbook, surroundings, &output)
    try output.finish()
    let problems = all.compactMap(\.problem)
    for problem in problems { output.say(problem) }
    if !problems.isEmpty { throw Stop(status: .finding, message: "") }
  }

  private func filter(_ text: String) throws -> ContactFilter {
    guard let filter = ContactFilter(text) else {
      throw Stop(status: .usage, message: CommandWording.badCondition(text))
    }
    return filter
  }

  private func sorted(
    _ contacts: [IndexedContact], _ order: [(key: String, isDown: Bool)]?,
    _ fields: inout FieldValues
  ) throws -> [IndexedContact] {
    guard let order else {
      // They come in the order of their files, which is kept among equals.
      let ranks = contacts.indices.map { index in
        (standing: contacts[index].standing, points: contacts[index].points, index: index)
      }
      return ranks.sorted { one, other in
        (one.standing, one.points, other.index) > (other.standing, other.points, one.index)
      }.map { contacts[$0.index] }
    }
    var sorted = contacts
    for (key, isDown) in order.reversed() {
      let valued = try sorted.map { (contact: $0, value: try fields.value(key, of: $0)) }
      sorted = valued.enumerated().sorted { one, other in
        // Whoever has no value comes last, in either direction.
        guard let left = one.element.value else { return false }
        guard let right = other.element.value else { return true }
        if isFieldBelow(left, right) { return !isDown }
        return isFieldBelow(right, left) ? isDown : one.offset < other.offset
      }.map(\.element.contact)
    }
    return sorted
  }

  // MARK: Showing

  private func show(
    _ contacts: [IndexedContact], _ book: Book, _ playbook: Playbook, _ surroundings: Surroundings,
    _ output: inout Output
  ) {
    if json {
      if contacts.isEmpty { return }
      output.show(text: contacts.map { contactSummaryJSON($0).text }.joined(separator: "\n"))
    } else if plain {
      let keys = IndexedContact.summaryKeys
      output.show(
        records: [keys]
          + contacts.map { contact in keys.map { (contact.summaryValue($0) ?? nil) ?? "" } })
    } else if !contacts.isEmpty {
      let table = ContactTable(
        columns: output.columns, playbook.terms, today: surroundings.now.day,
        isSpoken: output.isReadAloud)
      output.show(
        [table.heading]
          + contacts.map { contact in
            let state = contact.hasFile ? nil : unfinishedState(contact, book)
            return table.row(contact, state: state)
          })
    }
  }

  /// What is said of a contact of whom a call left a transcript alone; looking leaves no lock behind.
  private func unfinishedState(_ contact: IndexedContact, _ book: Book) -> String {
    guard (try? book.openContacts())?.contains(contact.id) == true else {
      return CommandWording.cutOff
    }
    do throws(FileProblem) {
      _ = try ContactLock(contact.id, in: book)
      return CommandWording.cutOff
    } catch {
      if case .locked = error { return CommandWording.inCall }
      return CommandWording.cutOff
    }
  }
}

/// The values of the keys of contact files, those beyond the summaries read once each.
private struct FieldValues {
  private let index: IndexReading
  private let playbook: Playbook
  private var values: [String: [String: String]] = [:]

  init(_ index: IndexReading, _ playbook: Playbook) {
    self.index = index
    self.playbook = playbook
  }

  /// The value of a key of a contact; fails where no contact has such a key.
  mutating func value(_ key: String, of contact: IndexedContact) throws -> String? {
    if let value = contact.summaryValue(key) { return value }
    if let known = values[key] { return known[contact.id] }
    let found = try index.values(of: key)
    let keys = Set(contactKeys(playbook) + IndexedContact.summaryKeys)
    if found.isEmpty, !keys.contains(key) {
      let all = try keys.union(index.keys())
      throw Stop(
        status: .usage,
        message: CommandWording.unknownField(
          key, nearest: nearestWord(to: key, among: all.sorted())))
    }
    values[key] = found
    return found[contact.id]
  }
}

extension IndexedContact {
  /// How far up a list of the hottest a contact stands; who is not to be called stands last.
  fileprivate var standing: Int { doNotContact ? -1 : callStanding }
}

/// A contact of a list as one line of JSON, `leadline/contact-summary/1` unless it has more, all keys
/// always and in this order.
func contactSummaryJSON(
  _ contact: IndexedContact, schema: String = "leadline/contact-summary/1",
  more: [JSONText.Member] = []
) -> JSONText {
  func points(_ tenths: Int) -> JSONText { .number(pointsText(tenths: tenths)) }
  return .object(
    [
      JSONText.Member("schema", .string(schema)),
      JSONText.Member("id", .string(contact.id)), JSONText.Member("file", .string(contact.file)),
      JSONText.Member("name", .optional(contact.name)),
      JSONText.Member("company", .optional(contact.company)),
      JSONText.Member("email", .optional(contact.email)),
      JSONText.Member("phone", .optional(contact.phone)),
      JSONText.Member("rating", .string(contact.rating.rawValue)),
      JSONText.Member("rated", .bool(contact.isRated)),
      JSONText.Member("points", points(contact.points)),
      JSONText.Member("ceiling", points(contact.ceiling)),
      JSONText.Member("stage", .string(contact.stage.rawValue)),
      JSONText.Member("next_step", .optional(contact.nextStep)),
      JSONText.Member("next_step_on", .optional(contact.nextStepOn?.iso)),
      JSONText.Member("last_talk", .optional(contact.lastTalk?.iso)),
      JSONText.Member("revisit_on", .optional(contact.revisitOn?.iso)),
      JSONText.Member("do_not_contact", .bool(contact.doNotContact)),
      JSONText.Member("problem", .optional(contact.problem)),
    ] + more)
}
