// Layer 4 may use mathematics; nothing else of the system is reached from here.
import func Glibc.exp
import func Glibc.pow
public import Qualification

/// When a card is to be asked again: FSRS-6 (Jarrett Ye and others, Free Spaced Repetition Scheduler).
///
/// With the default parameters, steps of one and ten minutes for a new card and of ten minutes for a
/// forgotten one, and no chance in the intervals, so that the same reviews give the same days.
public struct Spacing: Hashable, Sendable {
  /// The share of cards that are to be remembered when they come up, above 0 and below 1.
  public let retention: Double

  private let weights: [Double]
  private let decay: Double
  private let factor: Double

  /// The default parameters of FSRS-6.
  static let defaultWeights = [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ]

  /// The most days between two reviews.
  static let longestInterval = 36_500

  private static let learningSteps: [Int64] = [60, 600]
  private static let relearningSteps: [Int64] = [600]
  private static let day: Int64 = 86_400

  /// Makes the schedule that keeps nine of ten cards in mind.
  public init() {
    retention = 0.9
    weights = Spacing.defaultWeights
    decay = -weights[20]
    factor = pow(0.9, 1 / decay) - 1
  }

  /// How likely a card is remembered at a moment, from 0 to 1.
  public func retrievability(of memory: Memory, at moment: Moment) -> Double {
    let days = Double(max(0, memory.days(until: moment.seconds)))
    return pow(1 + factor * days / memory.stability, decay)
  }

  /// The memory of a card after one more review; nothing is known before the first.
  public func reviewed(_ memory: Memory?, _ grade: Grade, at moment: Moment) -> Memory {
    var next: Memory
    if let memory {
      next = memory
      next.stability =
        memory.days(until: moment.seconds) < 1
        ? shortTermStability(memory.stability, grade)
        : nextStability(memory, retrievability(of: memory, at: moment), grade)
      next.difficulty = nextDifficulty(memory.difficulty, grade)
    } else {
      next = Memory(
        stability: max(weights[grade.rawValue - 1], 0.001),
        difficulty: clamped(initialDifficulty(grade)), phase: .learning(step: 0), reviewed: 0,
        due: 0)
    }
    let wait: Int64
    (next.phase, wait) = step(from: next.phase, grade, stability: next.stability)
    next.reviewed = moment.seconds
    let (due, overflow) = moment.seconds.addingReportingOverflow(wait)
    next.due = overflow ? .max : due
    return next
  }

  // MARK: Steps

  private func step(
    from phase: Memory.Phase, _ grade: Grade, stability: Double
  ) -> (Memory.Phase, wait: Int64) {
    switch phase {
    case .learning(let step):
      return stepped(step, of: Spacing.learningSteps, grade, stability) { .learning(step: $0) }
    case .relearning(let step):
      return stepped(step, of: Spacing.relearningSteps, grade, stability) { .relearning(step: $0) }
    case .review:
      if grade == .again { return (.relearning(step: 0), Spacing.relearningSteps[0]) }
      return (.review, interval(stability))
    }
  }

  private func stepped(
    _ step: Int, of steps: [Int64], _ grade: Grade, _ stability: Double,
    _ phase: (Int) -> Memory.Phase
  ) -> (Memory.Phase, wait: Int64) {
    let isPast = !steps.indices.contains(step)
    switch grade {
    case .again: return (phase(0), steps[0])
    case .hard where !isPast:
      // Between the first step and the second; where there is no second, half as much again.
      if step > 0 { return (phase(step), steps[step]) }
      return (phase(step), steps.count > 1 ? (steps[0] + steps[1]) / 2 : steps[0] * 3 / 2)
    case .good where step + 1 < steps.count: return (phase(step + 1), steps[step + 1])
    default: return (.review, interval(stability))
    }
  }

  /// Whole days until the wanted share is still remembered, in seconds.
  private func interval(_ stability: Double) -> Int64 {
    let days = (stability / factor * (pow(retention, 1 / decay) - 1)).rounded(.toNearestOrEven)
    return Int64(min(max(days, 1), Double(Spacing.longestInterval))) * Spacing.day
  }

  // MARK: Formulas

  private func initialDifficulty(_ grade: Grade) -> Double {
    weights[4] - exp(weights[5] * Double(grade.rawValue - 1)) + 1
  }

  private func clamped(_ difficulty: Double) -> Double { min(max(difficulty, 1), 10) }

  private func nextDifficulty(_ difficulty: Double, _ grade: Grade) -> Double {
    let change = -(weights[6] * Double(grade.rawValue - 3))
    let damped = difficulty + (10 - difficulty) * change / 9
    return clamped(weights[7] * initialDifficulty(.easy) + (1 - weights[7]) * damped)
  }

  private func shortTermStability(_ stability: Double, _ grade: Grade) -> Double {
    let growth =
      exp(weights[17] * (Double(grade.rawValue - 3) + weights[18])) * pow(stability, -weights[19])
    return max(stability * (grade == .again ? growth : max(growth, 1)), 0.001)
  }

  private func nextStability(
    _ memory: Memory, _ retrievability: Double, _ grade: Grade
  ) -> Double {
    let (stability, forgotten) = (memory.stability, 1 - retrievability)
    if grade == .again {
      let longTerm =
        weights[11] * pow(memory.difficulty, -weights[12]) * (pow(stability + 1, weights[13]) - 1)
        * exp(forgotten * weights[14])
      return max(min(longTerm, stability / exp(weights[17] * weights[18])), 0.001)
    }
    let penalty = grade == .hard ? weights[15] : 1
    let bonus = grade == .easy ? weights[16] : 1
    let ease = exp(weights[8]) * (11 - memory.difficulty) * pow(stability, -weights[9])
    let growth = ease * (exp(forgotten * weights[10]) - 1) * penalty * bonus
    return max(stability * (1 + growth), 0.001)
  }
}
