import Dialogue
public import Qualification
import Records

/// Two contacts that are to be one: what both know, and what of it shall hold.
public struct Merging: Sendable {
  /// The contact that stays.
  public let kept: Side
  /// The contact that goes into it.
  public let gone: Side
  /// The contact as the transcripts of both tell it, in their order.
  public let joined: Contact
  /// The keys with different values, in the order of contact files.
  public let conflicts: [Conflict]

  private let joinedEvents: Int
  private let moves: [MergeRecord.Move]

  /// One of the two.
  public struct Side: Sendable {
    /// The name of its file.
    public var file: String
    /// What is known.
    public var contact: Contact
    var text: TextFile
    var contents: ContactFile
  }

  /// A key of which both have a value, and not the same.
  public struct Conflict: Hashable, Sendable {
    /// The key of the contact file.
    public var key: String
    /// What the contact has that stays.
    public var kept: String
    /// What the one has that goes.
    public var gone: String
    /// Whether the value of the one that goes holds unless it is chosen otherwise.
    public var takesGone: Bool
  }

  /// Reads two contacts whose calls are ended, and whose files' changes by hand are given.
  init(
    _ kept: Side, _ gone: Side, in book: Book, _ playbook: Playbook, on day: Day
  ) throws(UnreadableText) {
    self.kept = kept
    self.gone = gone
    do throws(FileFailure) {
      moves = try book.moves(from: gone.contact.id, to: kept.contact.id)
    } catch {
      throw .problem(.failure(error))
    }
    let own: [String]
    do throws(FileFailure) {
      own = try book.transcriptFiles().filter { Book.contactID(ofFile: $0) == kept.contact.id }
    } catch {
      throw .problem(.failure(error))
    }
    let order = (own.map { ($0, $0) } + moves.map { ($0.new, $0.old) }).sorted { $0.0 < $1.0 }
    let history = try book.history(of: kept.contact.id, transcripts: order.map(\.1), today: day)
    joined = history.contact
    joinedEvents = history.eventCount
    conflicts = Merging.conflicts(kept.contact, gone.contact, playbook, asOf: day)
  }

  private static func conflicts(
    _ kept: Contact, _ gone: Contact, _ playbook: Playbook, asOf day: Day
  ) -> [Conflict] {
    var found: [Conflict] = []
    for field in Contact.Field.allCases {
      if let one = kept.identity[field], let other = gone.identity[field], one != other {
        found.append(Conflict(key: field.rawValue, kept: one, gone: other, takesGone: false))
      }
    }
    for criterion in playbook.criteria {
      guard let one = kept.latest(criterion.id), let other = gone.latest(criterion.id),
        one.answer != other.answer || one.words != other.words
      else { continue }
      // What was said last holds.
      found.append(
        Conflict(
          key: criterion.id.rawValue, kept: shown(one), gone: shown(other),
          takesGone: one.day < other.day))
    }
    return found
  }

  private static func shown(_ fact: Fact) -> String {
    answerText(fact.answer) + (fact.words.isEmpty ? "" : " | \"\(fact.words)\"")
      + " (\(fact.day.iso))"
  }

  /// The entries that make of what both tell the contact that was chosen, and the contact after them.
  func entries(
    taking choices: [String: Bool], _ playbook: Playbook, at now: Moment
  ) -> (entries: [Entry], contact: Contact) {
    var conversation = Conversation(kind: .merge, started: now, day: now.day, contact: joined)
    var entries: [Entry] = []
    func happen(_ event: Event) {
      let entry = Entry(seconds: 0, event: event)
      evolve(&conversation, entry)
      entries.append(entry)
    }
    happen(.unknown(word: "merged", rest: "\(gone.contact.id) \(gone.file)"))
    for event in openingEvents(for: joined) { happen(event) }
    for field in Contact.Field.allCases {
      let takesGone = choices[field.rawValue] ?? false
      let (first, second) = takesGone ? (gone, kept) : (kept, gone)
      let value = first.contact.identity[field] ?? second.contact.identity[field]
      guard value != conversation.contact.identity[field] else { continue }
      happen(.edited(key: field.rawValue, value: value))
      happen(.identified(field, value))
    }
    for criterion in playbook.criteria {
      let (one, other) = (kept.contact.latest(criterion.id), gone.contact.latest(criterion.id))
      let isLater = (one?.day).map { first in other.map { first < $0.day } ?? false } ?? true
      let takesGone = choices[criterion.id.rawValue] ?? isLater
      guard let fact = (takesGone ? other ?? one : one ?? other),
        let holding = conversation.contact.latest(criterion.id),
        fact.answer != holding.answer || fact.words != holding.words
      else { continue }
      happen(.edited(key: criterion.id.rawValue, value: answerText(fact.answer)))
      happen(.recorded(fact))
    }
    for (event, isNeeded) in agreements(conversation.contact) where isNeeded { happen(event) }
    let report = ContactReport(figuresOf: conversation.contact, playbook, asOf: now.day)
    happen(
      .assessed(
        SealedScore(
          rating: report.rating, points: report.points, ceiling: report.ceiling,
          coverage: report.coverage)))
    happen(.closed)
    return (entries, conversation.contact)
  }

  /// What was agreed with either, where the transcripts in their order lose it: a wish not to be called
  /// holds whoever said it, and the earlier day is the one to keep.
  private func agreements(_ contact: Contact) -> [(Event, Bool)] {
    let asked = kept.contact.doNotContact || gone.contact.doNotContact
    let refers = kept.contact.isReferralSource || gone.contact.isReferralSource
    let step = contact.nextStep ?? kept.contact.nextStep ?? gone.contact.nextStep
    let revisit = [kept.contact.revisitOn, gone.contact.revisitOn].compactMap { $0 }.min()
    return [
      (.doNotContact(asked), asked != contact.doNotContact),
      (.referralSource(refers), refers != contact.isReferralSource),
      (.nextStepAgreed(step), step != contact.nextStep),
      (.revisitPlanned(revisit), revisit != contact.revisitOn),
    ]
  }

  /// The contact as it will be.
  public func result(
    taking choices: [String: Bool], _ playbook: Playbook, at now: Moment
  ) -> Contact {
    entries(taking: choices, playbook, at: now).contact
  }

  func moved() -> [MergeRecord.Move] { moves }
  func events() -> Int { joinedEvents }
}

extension Book {
  /// The names that the transcripts of one contact have once they are another's.
  fileprivate func moves(from gone: String, to kept: String) throws(FileFailure) -> [MergeRecord
    .Move]
  {
    var taken = Set(try transcriptFiles())
    var moves: [MergeRecord.Move] = []
    for old in try transcriptFiles() where Book.contactID(ofFile: old) == gone {
      let plain = old.dropLast(gone.utf8.count + 4) + "\(kept).txt"
      var new = String(plain)
      var number = 2
      while !taken.insert(new).inserted {
        new = numbered(plain, number)
        number += 1
      }
      moves.append(MergeRecord.Move(old: old, new: new))
    }
    return moves
  }
}
