import Qualification
import Scoring

/// What decides a rating: a gate that holds it where it is; else, of a hot one, the core criteria that
/// are best, and of any other the core criteria that keep it from being hot.
struct RatingReason {
  /// The gates; none where none decides.
  private(set) var gates: [Assessment.GateFinding] = []
  /// The criteria, each as right as the others; none where a gate decides.
  private(set) var criteria: [CriterionID] = []
  /// Whether the criteria are what is missing or weak rather than what is there.
  let isLack: Bool
  private let assessment: Assessment

  /// Tells what decides an assessment.
  init(_ assessment: Assessment, _ playbook: Playbook) {
    self.assessment = assessment
    isLack = assessment.rating != .hot
    gates = assessment.gates.filter {
      $0.state != .overridden && $0.effect.rating == assessment.rating
    }
    guard gates.isEmpty else { return }
    let core = playbook.criteria.filter(\.isCore)
    func level(_ criterion: Criterion) -> Level? {
      let standing = assessment.standing(criterion.id)
      return standing?.isStale == true ? nil : standing?.level
    }
    if assessment.rating == .hot {
      let best = core.compactMap { level($0) }.max()
      criteria = core.filter { level($0) == best }.map(\.id)
      return
    }
    criteria = core.filter { (level($0) ?? .none) < .partial }.map(\.id)
    guard criteria.isEmpty else { return }
    // With the core in order, what lacks most points of all that are scored.
    func lack(_ criterion: Criterion) -> Int {
      let earned = assessment.contributions.first { $0.criterion == criterion.id }?.points ?? 0
      return criterion.points - earned
    }
    let most = playbook.criteria.map(lack).max()
    criteria = playbook.criteria.filter { $0.points > 0 && lack($0) == most }.map(\.id)
  }

  /// The keys of the gates or criteria, in the order of the playbook.
  var keys: [String] {
    gates.isEmpty ? criteria.map(\.rawValue) : gates.map(\.gate.reason.rawValue)
  }

  /// The words that show it; nothing where it is what was never said.
  var words: String? {
    gates.first?.words
      ?? criteria.lazy.compactMap { assessment.standing($0)?.fact?.words }.first
  }

  /// The criteria with their levels, `unknown` where there is none.
  var levels: [(criterion: CriterionID, level: Level?)] {
    criteria.map { ($0, assessment.standing($0)?.level) }
  }
}

extension Gate.Effect {
  /// The rating that it holds a contact at; nothing where it only notes something.
  fileprivate var rating: Rating? {
    switch self {
    case .disqualified: .disqualified
    case .cold: .cold
    case .warm: .warm
    case .note: nil
    }
  }
}
