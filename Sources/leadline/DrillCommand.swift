import ArgumentParser
import BookStore
import Dialogue
import Hearing
import Playbooks
import Practice
import Qualification
import Records
import Sessions
import Terminal

/// `leadline drill`: a few cards to judge, those that are due first.
struct DrillCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drill", abstract: "Judge contacts on cards for five minutes, as the engine does.",
    discussion: """
      Cards come up again when you are about to forget them, what you confuse before all else.
      `leadline help drill` explains everything else.
      """)

  @OptionGroup var common: CommonOptions
  @Option(help: ArgumentHelp("How many cards; about five minutes of them without.", valueName: "n"))
  var cards: Int?
  @Option(
    help: ArgumentHelp(
      "Cards of one kind alone: rate, unknown, level, next, gate.", valueName: "kind"),
    completion: .list(Card.Kind.allCases.map(\.rawValue)))
  var kind: String?
  @Option(help: ArgumentHelp("Who you are, by name.", valueName: "name")) var rep: String?
  @Flag(help: "Each answered card as a line of JSON; what is asked goes to standard error.")
  var json = false

  func run() throws {
    let surroundings = try Surroundings(book: common.book)
    ignoreBrokenPipes()
    let kind = try readKind()
    if let cards, cards < 1 {
      throw Stop(status: .usage, message: CommandWording.badCardCount(cards))
    }
    let book = try common.openBook(surroundings)
    try orStop { try book.prepare() }
    let own = RepRecord.practices(of: book)
    try orStop { try own.prepare() }
    let listener = Listener(try common.loadChosenPlaybook(surroundings, in: book).playbook)
    let run = DrillRun(
      listener: listener, cards: try libraryCards(listener).filter { kind ?? $0.kind == $0.kind },
      length: cards.map { .cards($0) } ?? .fiveMinutes,
      rep: rep ?? surroundings.configuration.rep, isJSON: json, surroundings: surroundings)
    try run.hold(try RepRecord(in: own), try Console(common, surroundings))
  }

  private func readKind() throws -> Card.Kind? {
    guard let kind else { return nil }
    if let known = Card.Kind(rawValue: kind.lowercased()) { return known }
    throw Stop(status: .usage, message: CommandWording.noCardKind(kind))
  }
}

/// The cards that leadline carries, as far as the engine says the same of them under a playbook.
func libraryCards(_ listener: Listener) throws -> [Card] {
  let standard = try loadPlaybook(standardPlaybookName, in: nil).playbook
  var cards: [Card] = []
  for name in libraryCardNames {
    do throws(FormComplaints) {
      cards += try readCards(libraryCardText(name) ?? "", file: name + ".yaml", standard)
    } catch {
      throw Stop(status: .badData, message: error.text)
    }
  }
  if listener.playbook.hash == standard.hash { return cards }
  return cards.filter { $0.agrees(with: listener) }
}
