import ArgumentParser
import BookStore
import Dialogue
import Qualification
import Records
import Terminal

/// `leadline contacts next`: whom to call now, and why.
struct ContactsNext: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "next", abstract: "Say whom to call now, the hottest first, with the reason.",
    discussion: """
      A call is due when an agreed step or a day to ask again has come, when the end of a timeline is \
      near or just passed, or when what is known has grown old. Who asked not to be called is never named.
      """)

  @OptionGroup var common: CommonOptions
  @Option(help: ArgumentHelp("How many contacts to name at most.", valueName: "count")) var limit =
    20
  @Flag(help: "One line a contact, with tabs between.") var plain = false
  @Flag(help: "One JSON object a contact.") var json = false

  /// A contact with the reasons to call.
  struct Due {
    var contact: IndexedContact
    var reasons: [CallReason]
  }

  func validate() throws {
    if limit < 1 { throw ValidationError(CommandWording.badLimit) }
  }

  func run() throws {
    let surroundings = try Surroundings()
    ignoreBrokenPipes()
    let book = try common.openBook(surroundings)
    let playbook = try common.loadChosenPlaybook(surroundings, in: book).playbook
    let today = surroundings.now.day
    let due = try readIndex(of: book, surroundings, playbook, quick: true) { index in
      try index.records().compactMap { record in
        guard let contact = record.contact else { return nil }
        let reasons = callReasons(for: contact, under: playbook, asOf: today)
        return reasons.isEmpty ? nil : Due(contact: record.summary, reasons: reasons)
      }
    }.sorted { ContactsNext.isBefore($0, $1, asOf: today) }
    var output = try Output(common, surroundings)
    if due.isEmpty { output.say(ContactsWording.nobodyDue) }
    let shown = due.prefix(limit)
    for entry in shown {
      let reasons = entry.reasons.map { ContactsWording.reason($0, asOf: today) }
      if json {
        output.show(
          text: contactSummaryJSON(
            entry.contact, schema: "leadline/contact-due/1",
            more: [.init("reasons", .array(reasons.map { .string($0) }))]
          ).text)
      } else if plain {
        let who = entry.contact
        output.show(records: [
          [
            who.id, who.name ?? "", who.company ?? "", who.ratingWord, who.phone ?? "",
            reasons.joined(separator: "; "),
          ]
        ])
      } else {
        output.show(lines(entry.contact, reasons))
      }
    }
    if due.count > shown.count, !json, !plain {
      output.say(ContactsWording.moreDue(due.count - shown.count))
    }
    try output.finish()
  }

  private func lines(_ contact: IndexedContact, _ reasons: [String]) -> [Line] {
    let who = [contact.name, contact.company].compactMap { $0 }.joined(separator: ", ")
    let name = who.isEmpty ? CommandWording.unnamed(contact.id) : "\(who) (\(contact.id))"
    var head = [
      Line.Span(name, .heading), .gap,
      Line.Span(contact.ratingWord, contact.isRated ? .rating(contact.rating) : .hint),
    ]
    if let phone = contact.phone { head += [.gap, Line.Span(phone, .fact)] }
    return [Line(head)] + reasons.map { Line("  " + $0) }
  }

  /// Hotter ones come first; of equally hot ones those with the stronger and the older reason.
  static func isBefore(_ one: Due, _ other: Due, asOf day: Day) -> Bool {
    func rank(_ due: Due) -> [Int] {
      let first = due.reasons[0]
      return [
        -due.contact.callStanding, first.rank, first.daysLeft(asOf: day), -due.contact.points,
      ]
    }
    let (left, right) = (rank(one), rank(other))
    return left == right
      ? one.contact.file < other.contact.file : left.lexicographicallyPrecedes(right)
  }
}

extension CallReason {
  /// How many days are left until it is due; below 0 where it was due before.
  fileprivate func daysLeft(asOf today: Day) -> Int {
    switch self {
    case .nextStep(let step): step.day?.days(since: today) ?? 0
    case .revisit(let day), .timeline(let day): day.days(since: today)
    case .stale: 0
    }
  }
}

extension IndexedContact {
  /// How far up a list of the hottest a contact stands.
  var callStanding: Int {
    switch rating {
    case .hot: 4
    case .warm: 3
    case .cold: isRated ? 2 : 1
    case .disqualified: 0
    }
  }
}
