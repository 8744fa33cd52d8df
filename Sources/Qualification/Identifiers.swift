/// The key of a criterion in a playbook, such as `need`.
public struct CriterionID: RawRepresentable, Hashable, Comparable, Sendable,
  ExpressibleByStringLiteral
{
  /// The key as it is written in a playbook: lower-case words joined by hyphens.
  public var rawValue: String

  /// Makes the key from its text.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Makes the key from a literal.
  public init(stringLiteral value: String) {
    rawValue = value
  }

  /// Orders keys by their letters.
  public static func < (left: CriterionID, right: CriterionID) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// The key of a question in a playbook, such as `decision-process`.
public struct QuestionID: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  /// The key as it is written in a playbook: lower-case words joined by hyphens.
  public var rawValue: String

  /// Makes the key from its text.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Makes the key from a literal.
  public init(stringLiteral value: String) {
    rawValue = value
  }
}

/// The reason code of a gate, such as `no_budget`.
public struct GateReason: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
  /// The code as it is written in a playbook: lower-case words joined by underscores.
  public var rawValue: String

  /// Makes the code from its text.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Makes the code from a literal.
  public init(stringLiteral value: String) {
    rawValue = value
  }
}
