import ArgumentParser
import BookStore
import Dialogue
import Qualification
import Records
import Scoring
import Terminal

/// `leadline contacts account`: a company with its people, who decides there, and who is missing.
struct ContactsAccount: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "account",
    abstract: "Show the people of a company: their parts, who decides, and who is missing.")

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp("The company, or how it begins.", valueName: "company"))
  var company: [String]
  @Flag(help: "One JSON object.") var json = false

  func run() throws {
    let surroundings = try Surroundings()
    ignoreBrokenPipes()
    let book = try common.openBook(surroundings)
    let playbook = try common.loadChosenPlaybook(surroundings, in: book).playbook
    let wanted = company.joined(separator: " ")
    let members = try readIndex(of: book, surroundings, playbook) { index in
      let chosen = try people(of: wanted, among: try index.contacts())
      return try chosen.compactMap { summary in
        try index.contact(withKey: summary.id).map { Account.Member(summary: summary, contact: $0) }
      }
    }
    let account = Account(members, playbook, asOf: surroundings.now.day)
    var output = try Output(common, surroundings)
    if json {
      output.show(text: account.json.text)
    } else {
      output.show(account.lines)
    }
    try output.finish()
  }

  /// The contacts of the one company that a name means.
  private func people(
    of wanted: String, among contacts: [IndexedContact]
  ) throws -> [IndexedContact] {
    let name = plainCompany(wanted)
    let groups = Dictionary(grouping: contacts.filter { $0.company != nil }) {
      plainCompany($0.company ?? "")
    }
    if let exact = groups[name] { return exact }
    let found = groups.keys.filter { $0.hasPrefix(name) || $0.contains(" " + name) }.sorted()
    if found.count == 1, !name.isEmpty { return groups[found[0]] ?? [] }
    let companies = Set(contacts.compactMap(\.company)).sorted()
    if found.isEmpty || name.isEmpty {
      throw Stop(
        status: .usage,
        message: ContactsWording.unknownCompany(
          wanted, nearest: nearestWord(to: wanted, among: companies)))
    }
    let names = found.compactMap { groups[$0]?.first?.company }
    throw Stop(status: .usage, message: ContactsWording.severalCompanies(wanted, names))
  }
}

/// The people of a company: those in the book, and those whom they named.
struct Account {
  /// Somebody in the book.
  struct Member {
    var summary: IndexedContact
    var contact: Contact

    var name: String { summary.name ?? CommandWording.unnamed(summary.id) }
    var authority: Authority? {
      for fact in contact.facts.reversed() {
        if case .authority(let authority)? = fact.value { return authority }
      }
      return nil
    }
    var decides: Bool { authority?.part == .decides }
  }

  /// Somebody who was named and is not in the book.
  struct Named {
    var person: Authority.Person
    var by: String
  }

  private(set) var members: [Member]
  private(set) var named: [Named] = []
  /// What is missing in the account, in sentences.
  private(set) var gaps: [String] = []
  private let today: Day

  init(_ members: [Member], _ playbook: Playbook, asOf day: Day) {
    today = day
    self.members = members.sorted { one, other in
      (one.decides ? 1 : 0, one.summary.callStanding, one.summary.points, other.summary.file)
        > (
          other.decides ? 1 : 0, other.summary.callStanding, other.summary.points, one.summary.file
        )
    }
    for member in self.members {
      for person in member.contact.people + (member.authority?.people ?? []) {
        add(person, namedBy: member.name)
      }
    }
    gaps = findGaps()
  }

  private mutating func add(_ person: Authority.Person, namedBy name: String) {
    guard person.name != nil || person.role != nil else { return }
    if let named = person.name,
      let index = members.firstIndex(where: { isOneName($0.summary.name ?? "", named) })
    {
      if person.decides { deciders.insert(members[index].summary.id) }
      return
    }
    let known = named.firstIndex { other in
      // Two names of one role are two people.
      if let one = other.person.name, let name = person.name { return isOneName(one, name) }
      return person.role != nil && other.person.role == person.role
    }
    guard let known else { return named.append(Named(person: person, by: name)) }
    named[known].person.decides = named[known].person.decides || person.decides
    named[known].person.name = named[known].person.name ?? person.name
    named[known].person.role = named[known].person.role ?? person.role
  }

  /// The contacts of whom others say that they decide.
  private var deciders: Set<String> = []

  private func decides(_ member: Member) -> Bool {
    member.decides || deciders.contains(member.summary.id)
  }

  private func findGaps() -> [String] {
    var gaps: [String] = []
    let inBook = members.filter { decides($0) }
    let outside = named.filter(\.person.decides)
    if inBook.isEmpty, outside.isEmpty {
      gaps.append(ContactsWording.noEconomicBuyer)
    } else if !outside.isEmpty {
      gaps.append(ContactsWording.buyerNotMet(outside.map { personText($0.person) }))
    }
    for member in inBook where member.summary.lastTalk == nil {
      gaps.append(ContactsWording.buyerNotTalked(member.name))
    }
    let reached = members.filter { $0.summary.lastTalk != nil && !$0.summary.doNotContact }
    if reached.isEmpty {
      gaps.append(ContactsWording.noTalk)
    } else if reached.count == 1 {
      gaps.append(ContactsWording.onlyAccess(reached[0].name))
    }
    return gaps
  }

  // MARK: Showing

  private func part(of member: Member) -> String {
    if decides(member) { return Authority.Part.decides.rawValue }
    return member.authority?.part.map { $0 == .none ? "no part" : $0.rawValue } ?? "part not known"
  }

  var lines: [Line] {
    var lines = [
      Line([
        Line.Span(members.first?.summary.company ?? "", .heading), .gap,
        Line.Span(ContactsWording.count(members.count), .muted),
      ])
    ]
    lines += members.map { member in
      let summary = member.summary
      let talked = summary.lastTalk.map { "talked \($0.iso)" } ?? "not talked yet"
      let title = member.contact.identity[.title] ?? member.authority?.role ?? ""
      return Line(row: [
        Line.Cell("  \(member.name) (\(summary.id))"), Line.Cell(title, .muted, .excerpt),
        Line.Cell(part(of: member), decides(member) ? .fact : .plain),
        Line.Cell(summary.ratingWord, summary.isRated ? .rating(summary.rating) : .hint),
        Line.Cell(summary.doNotContact ? ContactsWording.asked : talked),
      ])
    }
    if !named.isEmpty {
      lines.append(Line(ContactsWording.peopleNamed, .muted))
      lines += named.map { entry in
        Line([
          Line.Span("  " + personText(entry.person)), .gap,
          Line.Span(ContactsWording.named(by: entry.by), .muted),
        ])
      }
    }
    let referrals = members.compactMap { member in
      member.contact.identity[.referredBy].map {
        "  \(member.name): \(ContactsWording.referred(by: $0))"
      }
    }
    lines += referrals.map { Line($0) }
    if !gaps.isEmpty {
      lines.append(Line(ContactsWording.missing, .muted))
      lines += gaps.map { Line("  " + $0, .warning) }
    }
    return lines
  }

  var json: JSONText {
    func person(_ member: Member) -> JSONText {
      contactSummaryJSON(
        member.summary, schema: "leadline/account-person/1",
        more: [
          .init("title", .optional(member.contact.identity[.title])),
          .init("part", .optional(decides(member) ? "decides" : member.authority?.part?.rawValue)),
          .init("referred_by", .optional(member.contact.identity[.referredBy])),
        ])
    }
    return .object([
      .init("schema", .string("leadline/account/1")),
      .init("company", .optional(members.first?.summary.company)),
      .init("as_of", .string(today.iso)), .init("people", .array(members.map(person))),
      .init(
        "named",
        .array(
          named.map { entry in
            .object([
              .init("name", .optional(entry.person.name)),
              .init("role", .optional(entry.person.role)),
              .init("decides", .bool(entry.person.decides)), .init("by", .string(entry.by)),
            ])
          })), .init("missing", .array(gaps.map { .string($0) })),
    ])
  }
}
