import ArgumentParser
import BookStore
import Dialogue
import Interchange
import Qualification
import Records
import Terminal

/// Hands a contact over to a CRM: `leadline contacts convert`.
struct ContactsConvert: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Hand a qualified contact over to a CRM: contact, company and deal, or junk.",
    discussion: """
      A CRM can't undo a conversion, so this only writes the files to import there. The contact \
      file remembers it. `leadline help export` tells what is in the files.
      """)

  /// A CRM that contacts are handed over to.
  enum CRM: String, CaseIterable, ExpressibleByArgument {
    case salesforce, hubspot

    /// The profiles of the three files, with the name of each file.
    var files: [(name: String, profile: String)] {
      switch self {
      case .salesforce:
        [
          ("contact", "salesforce-contact"), ("account", "salesforce-account"),
          ("opportunity", "salesforce-opportunity"),
        ]
      case .hubspot:
        [("contact", "hubspot"), ("company", "hubspot-company"), ("deal", "hubspot-deal")]
      }
    }

    /// The file of a contact that is junk: a lead or contact with the status for it.
    var junk: [(name: String, profile: String)] {
      self == .salesforce ? [("lead", "salesforce")] : [("contact", "hubspot")]
    }
  }

  @OptionGroup var common: CommonOptions
  @Argument(
    help: ArgumentHelp("The contact, by name, company, file or key.", valueName: "name"),
    completion: .contacts)
  var contact: String
  @Option(help: ArgumentHelp("The CRM: salesforce or hubspot.", valueName: "crm")) var to: CRM
  @Option(help: ArgumentHelp("The folder for the files.", valueName: "dir")) var out: String
  @Flag(help: "Hand over although it is not qualified yet, or was handed over before.")
  var anyway = false
  @Option(help: ArgumentHelp("Hand over as junk, for this reason.", valueName: "reason"))
  var junk: String?
  @Option(help: ArgumentHelp("The day by which the deal should close.", valueName: "date"))
  var close: String?

  func run() throws {
    let surroundings = try Surroundings()
    ignoreBrokenPipes()
    let book = try common.openBook(surroundings)
    let loaded = try common.loadChosenPlaybook(surroundings, in: book)
    guard let id = try contactID(named: contact, in: book) else {
      throw try noContact(named: contact, in: book)
    }
    let now = surroundings.now
    let closeOn = try close.map { try readDay($0, flag: "--close") }
    let lock = try orStop { try ContactLock(id, in: book) }
    var kept = try orStop { try KeptContact(of: id, in: book, today: now.day) }
    guard kept.history.unfinished == nil else {
      throw Stop(status: .cannotWrite, message: ExchangeWording.callIsOpen(id))
    }
    defer { lock.release() }
    let catalogue = try orStop { try BookCatalogue(of: book) }
    let shelf = ContactShelf(book: book, catalogue: catalogue, loaded: loaded, now: now)
    var card = try shelf.card(of: id, file: catalogue.file(of: id) ?? "")
    card.closeOn = closeOn
    let reason = try reason(of: card)
    let files = try writeFiles(card, reason: reason, ProfileShelf(surroundings, loaded.playbook))
    let told = "\(to.rawValue)\(reason.map { " as junk (\($0))" } ?? "") on \(now.day.iso)"
    let field = Edit(key: Contact.Field.converted.rawValue, value: told)
    try orStop {
      _ = try kept.takeOver(loaded.playbook, at: now)
      try kept.record([field], loaded.playbook, at: now)
      _ = try kept.bringUpToDate(loaded.playbook, at: now)
    }
    var output = try Output(common, surroundings)
    for file in files { output.show(text: file) }
    output.say(ExchangeWording.converted(card.who, to.rawValue, junk: reason))
    try output.finish()
  }

  /// Why the contact is junk; nothing where it is handed over as a deal.
  private func reason(of card: ContactCard) throws -> String? {
    if let before = card.contact.identity[.converted], !anyway {
      throw Stop(status: .finding, message: ExchangeWording.convertedBefore(card.who, before))
    }
    if let junk { return junk }
    if let reason = card.disqualifyReason { return reason }
    guard card.isQualified || anyway else {
      throw Stop(
        status: .finding, message: ExchangeWording.notQualified(card.who, card.missing))
    }
    return nil
  }

  /// Writes the files, all or none of which there is before; gives their paths.
  private func writeFiles(
    _ card: ContactCard, reason: String?, _ shelf: ProfileShelf
  ) throws -> [String] {
    var pieces: [(path: String, text: String)] = []
    var problems: [RowProblem] = []
    for (name, profileName) in reason == nil ? to.files : to.junk {
      var profile = try shelf.profile(profileName)
      if let reason { profile.handOver(reason: reason) }
      if profileName == "salesforce-opportunity", card.value(of: .card(.closeDate)) == nil {
        throw Stop(status: .usage, message: ExchangeWording.noCloseDate)
      }
      let writer = ExportWriter(profile, isFull: false)
      let piece = writer.piece(card, row: 1)
      problems += piece.problems
      pieces.append(("\(out)/\(name).csv", writer.opening + piece.text))
    }
    guard problems.isEmpty else {
      throw Stop(
        status: .badData, message: ExchangeWording.refused(problems, of: problems.count))
    }
    try orStop { try Book.makeFolders(out) }
    for (path, _) in pieces where fileExists(path) {
      throw Stop(status: .cannotWrite, message: ExchangeWording.fileIsThere(path))
    }
    for (path, text) in pieces {
      try orStop {
        let draft = try FileDraft(for: path)
        try draft.append(text)
        try draft.place(at: path)
      }
    }
    return pieces.map(\.path)
  }
}
