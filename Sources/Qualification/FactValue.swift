/// The value of a fact: the closed set of things that an answer can say about a criterion.
public enum FactValue: Hashable, Sendable {
  case statement(Statement)
  case budget(Budget)
  case authority(Authority)
  case horizon(Horizon)
  case competition(Competition)
  case priority(Priority)
  case checklist(Checklist)
  case judgement(Level)
  case text(String)
}

/// The kind of value that a criterion takes, which tells how an answer to it is read.
public enum FactKind: String, CaseIterable, Hashable, Sendable {
  /// A statement about a problem.
  case need
  /// A statement about wanting an answer to it.
  case interest
  /// A checklist of the ideal customer, or a statement.
  case fit
  case budget, authority, horizon, competition, priority
  /// A level that the rep gives.
  case judgement
  case text
}

/// Who else is being weighed, and how firmly.
public struct Competition: Hashable, Sendable {
  /// The other options by name, "in-house" and doing nothing among them.
  public var names: [String]

  /// How many there are, where only a number was said.
  public var count: Int?

  /// Whether a supplier in place has a signed renewal.
  public var hasSignedRenewal: Bool

  /// Whether the words are a maybe.
  public var isHedged: Bool

  /// Makes a field of competitors; an empty one means that nobody else is weighed.
  public init(
    names: [String] = [], count: Int? = nil, hasSignedRenewal: Bool = false, isHedged: Bool = false
  ) {
    self.names = names
    self.count = count
    self.hasSignedRenewal = hasSignedRenewal
    self.isHedged = isHedged
  }
}

/// Where the matter stands among the contact's other work.
public struct Priority: Hashable, Sendable {
  /// How high it stands.
  public var rank: Rank

  /// Whether the words are a maybe.
  public var isHedged: Bool

  /// A place in the order of things.
  public enum Rank: String, CaseIterable, Hashable, Sendable {
    case top, middle, low
  }

  /// Makes a place in the order.
  public init(rank: Rank, isHedged: Bool = false) {
    self.rank = rank
    self.isHedged = isHedged
  }
}

/// Which items of the ideal customer hold for the contact.
public struct Checklist: Hashable, Sendable {
  /// The keys of the items that hold, in the playbook's order.
  public var met: [String]

  /// The keys of the items that do not hold, in the playbook's order.
  public var unmet: [String]

  /// Makes an answered checklist; an item in neither list is unknown.
  public init(met: [String] = [], unmet: [String] = []) {
    self.met = met
    self.unmet = unmet
  }
}
