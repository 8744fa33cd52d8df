/// How promising a contact is.
public enum Rating: String, CaseIterable, Hashable, Sendable {
  case hot, warm, cold, disqualified

  /// The order from disqualified, 0, to hot, 3.
  public var rank: Int {
    switch self {
    case .disqualified: 0
    case .cold: 1
    case .warm: 2
    case .hot: 3
    }
  }
}

/// How far a contact has come; neutral keys, whose words a playbook's terms choose.
public enum Stage: String, CaseIterable, Hashable, Sendable {
  case suspect, engaged, qualified, opportunity, customer, disqualified
}

/// The score of a day as a transcript seals it.
public struct SealedScore: Hashable, Sendable {
  /// The rating.
  public var rating: Rating

  /// The points earned, in tenths.
  public var points: Int

  /// The points that could still be reached, in tenths.
  public var ceiling: Int

  /// The share of points with a known answer, in percent.
  public var coverage: Int

  /// Makes a sealed score; points and ceiling are in tenths.
  public init(rating: Rating, points: Int, ceiling: Int, coverage: Int) {
    self.rating = rating
    self.points = points
    self.ceiling = ceiling
    self.coverage = coverage
  }
}

/// Tenths of a point as people write them: `74.5`, and `75` rather than `75.0`.
public func pointsText(tenths: Int) -> String {
  let sign = tenths < 0 ? "-" : ""
  let size = abs(tenths)
  return size % 10 == 0 ? sign + String(size / 10) : sign + "\(size / 10).\(size % 10)"
}
