/// Who decides, what part the contact has in it, and how a decision comes about.
public struct Authority: Hashable, Sendable {
  /// The contact's own part in the decision, or nothing where it is not known.
  public var part: Part?

  /// The contact's own role, such as `CEO`, where one was said.
  public var role: String?

  /// Whether the contact can bring us to somebody who decides.
  public var path: Certainty

  /// The other people in the decision, in the order in which they were named.
  public var people: [Person]

  /// The amount above which somebody else must sign: a threshold, never a budget.
  public var threshold: Money?

  /// How many people decide together, where a number was said.
  public var size: Int?

  /// The steps of the decision in order, in the words that were used.
  public var steps: [String]

  /// How long the decision takes, in days, where that was said.
  public var takes: ClosedRange<Int>?

  /// Whether the words are a maybe.
  public var isHedged: Bool

  /// A contact's own part in the decision.
  public enum Part: String, CaseIterable, Hashable, Sendable {
    case none, uses, influences, recommends, decides
  }

  /// Somebody in the decision, by role, name or both.
  public struct Person: Hashable, Sendable {
    /// The name, where one was said.
    public var name: String?

    /// The role, such as `CFO`, where one was said.
    public var role: String?

    /// Whether this person has the last word or signs.
    public var decides: Bool

    /// Whether this person has been reached or has agreed to join the talks.
    public var joins: Bool

    /// Makes a person in the decision.
    public init(
      name: String? = nil, role: String? = nil, decides: Bool = false, joins: Bool = false
    ) {
      self.name = name
      self.role = role
      self.decides = decides
      self.joins = joins
    }
  }

  /// Makes what is known of a decision.
  public init(
    part: Part? = nil, role: String? = nil, path: Certainty = .unknown, people: [Person] = [],
    threshold: Money? = nil, size: Int? = nil, steps: [String] = [],
    takes: ClosedRange<Int>? = nil, isHedged: Bool = false
  ) {
    self.part = part
    self.role = role
    self.path = path
    self.people = people
    self.threshold = threshold
    self.size = size
    self.steps = steps
    self.takes = takes
    self.isHedged = isHedged
  }
}

extension Authority {
  /// Whether all who decide beside the contact are their equals, who are spoken with anyway, such as a
  /// wife or a co-founder.
  public var decidesWithEquals: Bool {
    let deciders = people.filter(\.decides)
    return !deciders.isEmpty
      && deciders.allSatisfy { person in
        person.role.map { Authority.equals.contains($0.lowercased()) } ?? false
      }
  }

  private static let equals: Set<String> = [
    "wife", "husband", "spouse", "partner", "business partner", "co-founder", "cofounder",
    "co-owner", "fiancé", "fiancée",
  ]
}

extension Authority {
  /// How much of a decision is the contact's.
  public enum Share: String, CaseIterable, Hashable, Sendable {
    /// The contact decides, if only up to a threshold.
    case whole = "yes"
    /// The contact decides with others.
    case shared
    /// Others decide.
    case none = "no"
  }

  /// How much of the decision is the contact's, by the part and the people named beside it.
  public var share: Share {
    switch part {
    case .decides:
      let hasOthers = people.contains(where: \.decides) || size != nil
      return hasOthers && threshold == nil ? .shared : .whole
    case .influences: return .shared
    case .recommends, .uses, .some(.none), nil: return .none
    }
  }
}
