public import Qualification

/// Who of those on a recorded call is its contact, and who else is on their side.
public struct HeardContact: Hashable, Sendable {
  /// The contact, with what the recording says of them; nothing where it names nobody.
  public var person: Attendee?

  /// Why it is this one.
  public var reason: Reason

  /// The others of their side, in the order in which they are named or speak.
  public var others: [Attendee]

  /// Why somebody is taken for the contact.
  public enum Reason: String, Hashable, Sendable {
    /// The rep said so.
    case named
    /// Nobody else is on their side.
    case alone
    /// They decide, by what was said.
    case decides
    /// Nobody of their side says more.
    case speaksMost
    /// Nobody of their side is named.
    case nobody
  }

  /// Makes the contact of a call.
  public init(_ person: Attendee?, because reason: Reason, others: [Attendee] = []) {
    self.person = person
    self.reason = reason
    self.others = others
  }

  /// Finds the contact of a call that was heard: who is named, else who decides, else who speaks
  /// most on their side.
  public init(in call: RecordedCall, after conversation: Conversation, named name: String? = nil) {
    var people = HeardContact.people(of: call, conversation)
    guard !people.isEmpty else {
      self.init(nil, because: .nobody)
      return
    }
    var found = (index: 0, reason: Reason.alone)
    if let index = name.flatMap({ name in people.firstIndex { isOneName($0.name, name) } }) {
      found = (index, .named)
    } else if people.count > 1 {
      let decider = HeardContact.decider(among: people, conversation)
      let size = HeardContact.words(of: people, in: call)
      let largest = people.indices.max { size[$0] < size[$1] } ?? 0
      found = decider.map { ($0, .decides) } ?? (largest, .speaksMost)
    }
    let person = people.remove(at: found.index)
    self.init(person, because: found.reason, others: people)
  }

  /// A contact with what the recording says of them, and who else is there; what is known stays.
  public func completed(_ contact: Contact) -> Contact {
    var contact = contact
    if let person {
      let fields: [(Contact.Field, String?)] = [
        (.name, isLabel(person.name) ? nil : person.name), (.title, person.title),
        (.company, person.company), (.email, person.email),
      ]
      for (field, value) in fields where contact.identity[field] == nil {
        contact.identity[field] = value
      }
    }
    for other in others where !isLabel(other.name) {
      contact.people.merge(Authority.Person(name: other.name, role: other.title))
    }
    return contact
  }

  /// Takes it that the contact is somebody who is not on the call: whoever has a name there is one of
  /// the others, and of whom it has no name is the contact.
  public mutating func stepAside() {
    if let person, !isLabel(person.name) {
      others.insert(person, at: 0)
      self.person = nil
    }
    reason = .named
  }

  /// Those of their side: who speaks, and who is only said to have been there.
  private static func people(of call: RecordedCall, _ conversation: Conversation) -> [Attendee] {
    var people: [Attendee] = []
    for name in call.speakers where conversation.side(of: name) == .theirs {
      let known = call.attendees.first { isOneName($0.name, name) }
      people.append(known ?? Attendee(name: name, side: .theirs))
    }
    for attendee in call.attendees
    where attendee.side == .theirs || conversation.side(of: attendee.name) == .theirs {
      if !people.contains(where: { isOneName($0.name, attendee.name) }) { people.append(attendee) }
    }
    return people
  }

  /// Who of them decides: whoever said so first, else who was said to.
  private static func decider(among people: [Attendee], _ conversation: Conversation) -> Int? {
    let facts = conversation.contact.facts.compactMap { fact -> (speaker: String?, Authority)? in
      guard case .authority(let authority)? = fact.value else { return nil }
      return (fact.evidence.speaker, authority)
    }
    func index(of name: String) -> Int? { people.firstIndex { isOneName($0.name, name) } }
    let own = facts.first { $0.1.part == .decides && !$0.1.isHedged }?.speaker
    if let found = own.flatMap(index) { return found }
    return facts.last?.1.people.filter(\.decides).compactMap(\.name).compactMap(index).first
  }

  /// How much each of some people says, in bytes.
  private static func words(of people: [Attendee], in call: RecordedCall) -> [Int] {
    var said: [String: Int] = [:]
    for turn in call.turns {
      if let speaker = turn.speaker { said[speaker, default: 0] += turn.text.utf8.count }
    }
    return people.map { person in
      said.reduce(0) { isOneName(person.name, $1.key) ? $0 + $1.value : $0 }
    }
  }
}
