public import Qualification

/// A contact as lists show it: who it is, how it is rated as of a day, and what is due.
public struct IndexedContact: Hashable, Sendable {
  /// The key; of a file whose name has none, its name.
  public var id: String
  /// The name of its file, or what it would be named where a call was cut off before there was one.
  public var file: String
  /// Whether there is a contact file.
  public var hasFile: Bool
  /// The name.
  public var name: String?
  /// The company.
  public var company: String?
  /// The address of mail.
  public var email: String?
  /// The phone number, as it was written.
  public var phone: String?
  /// The rating.
  public var rating: Rating
  /// Whether enough is known for the rating to mean something.
  public var isRated: Bool
  /// The points earned, in tenths.
  public var points: Int
  /// The points that could still be reached, in tenths.
  public var ceiling: Int
  /// The stage.
  public var stage: Stage
  /// What was agreed to happen next.
  public var nextStep: String?
  /// The day of the next step.
  public var nextStepOn: Day?
  /// The day on which to ask again.
  public var revisitOn: Day?
  /// The day of the last call in which somebody talked.
  public var lastTalk: Day?
  /// Whether the contact asked not to be called.
  public var doNotContact: Bool
  /// What keeps a file of the contact from being read, as people read it; nothing where all can be.
  public var problem: String?

  /// Makes the entry of a contact of whom nothing is known.
  init(id: String, file: String, hasFile: Bool) {
    self.id = id
    self.file = file
    self.hasFile = hasFile
    rating = .cold
    isRated = false
    points = 0
    ceiling = 0
    stage = .suspect
    doNotContact = false
  }
}

/// A contact of an index with all that is on record of it.
public struct IndexedRecord: Sendable {
  /// The contact as lists show it.
  public let summary: IndexedContact
  let state: String

  /// The contact itself, which takes reading; nothing where its files can't be read.
  public var contact: Contact? { ContactRow.contact(summary.id, of: state) }
}
