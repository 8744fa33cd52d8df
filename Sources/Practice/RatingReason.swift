import Qualification
import Scoring

/// What decides a rating: the first gate that holds, else the criterion that brings the most points.
struct RatingReason {
  /// The gate; nothing where none holds.
  var gate: Assessment.GateFinding?
  /// The criterion that brings the most points; nothing where a gate decides or nothing brings any.
  var contribution: Assessment.Contribution?

  /// Tells what decides an assessment; of criteria with as many points the first by name.
  init(_ assessment: Assessment) {
    gate = assessment.gates.first { $0.effect != .note && $0.state != .overridden }
    if gate == nil {
      contribution = assessment.contributions.max {
        ($0.points, $1.criterion) < ($1.points, $0.criterion)
      }
    }
  }

  /// The key of the gate or criterion.
  var key: String? { gate?.gate.reason.rawValue ?? contribution?.criterion.rawValue }

  /// The words that show it.
  var words: String? { gate?.words ?? contribution?.fact.words }
}
