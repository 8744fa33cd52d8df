public import Qualification

/// A book at a glance as of a day: the pipeline, what moved, where talks stall, why contacts are out,
/// and whom to ask again.
public struct Report: Hashable, Sendable {
  /// The day as of which it is told.
  public let asOf: Day

  /// The day since which movement is told; nothing where none is.
  public let since: Day?

  /// The playbook whose words and criteria are used.
  public let playbook: Playbook

  /// The contacts: hot first, then by points, then by name.
  public let contacts: [ReportedContact]

  /// A row a stage in which there is somebody, from suspect to customer, disqualified last.
  public let pipeline: [PipelineRow]

  /// The contacts by rating, in the order of `ratingOrder`.
  public let ratings: [Int]

  /// What moved; nothing without a day to begin at.
  public let movement: Movement?

  /// How many talked with us and are neither out nor customers: those whose open questions count.
  public let openTalks: Int

  /// The core criteria in the order in which they are asked, each with how many do not know it.
  public let stalls: [Stall]

  /// Why contacts are disqualified, the most frequent first.
  public let closings: [Closing]

  /// Whom to ask again by now, the longest overdue first.
  public let due: [ReportedContact]

  /// Whom to ask again within the next 30 days, the next first.
  public let soon: [ReportedContact]

  /// The contacts of a stage by rating.
  public struct PipelineRow: Hashable, Sendable {
    /// The stage.
    public var stage: Stage
    /// How many there are, in the order of `ratingOrder`.
    public var counts: [Int]
    /// How many there are in all.
    public var sum: Int { counts.reduce(0, +) }
  }

  /// How contacts moved between ratings.
  public struct Movement: Hashable, Sendable {
    /// How many moved from a rating to a rating, by their places in `ratingOrder`; the last row is
    /// of those who were not in the book.
    public var counts: [[Int]]
    /// How many are rated better than before.
    public var better = 0
    /// How many are rated worse.
    public var worse = 0
    /// How many are rated the same.
    public var same = 0
    /// How many are new.
    public var new = 0
  }

  /// A criterion that is asked in every call.
  public struct Stall: Hashable, Sendable {
    /// The criterion.
    public var criterion: CriterionID
    /// Of how many open talks it is not known.
    public var unknown: Int
    /// Of how many it is the first that is not known.
    public var first: Int
  }

  /// A reason for which contacts are disqualified.
  public struct Closing: Hashable, Sendable {
    /// The reason code of the playbook's gate; nothing where the rep said so without one.
    public var reason: GateReason?
    /// What the gate means, or that the rep said so.
    public var text: String
    /// How many it disqualifies.
    public var count: Int
  }

  /// The ratings in the order in which they are shown; nothing stands for what is not rated.
  public static let ratingOrder: [Rating?] = [.hot, .warm, .cold, .disqualified, nil]

  /// Sums up contacts.
  public init(
    on contacts: [ReportedContact], _ playbook: Playbook, asOf day: Day, since: Day? = nil
  ) {
    asOf = day
    self.since = since
    self.playbook = playbook
    let sorted = Report.sorted(contacts)
    self.contacts = sorted
    ratings = Report.counts(of: sorted)
    pipeline = Stage.allCases.compactMap { stage in
      let row = PipelineRow(
        stage: stage, counts: Report.counts(of: sorted.filter { $0.stage == stage }))
      return row.sum > 0 ? row : nil
    }
    movement = since.map { _ in Report.movement(of: sorted) }
    let open = sorted.filter {
      $0.hasTalked && $0.rating != .disqualified && $0.stage != .disqualified
        && $0.stage != .customer
    }
    openTalks = open.count
    stalls = coreCriteria(of: playbook).map { criterion in
      Stall(
        criterion: criterion, unknown: open.count { $0.unknown.contains(criterion) },
        first: open.count { $0.unknown.first == criterion })
    }
    closings = Report.closings(of: sorted, playbook)
    let asked = sorted.filter { $0.revisitOn != nil && !$0.doNotContact }
      .sorted { ($0.revisitOn ?? day, $0.file) < ($1.revisitOn ?? day, $1.file) }
    due = asked.filter { ($0.revisitOn ?? day) <= day }
    let end = day.adding(days: 30)
    soon = asked.filter { contact in contact.revisitOn.map { $0 > day && $0 <= end } ?? false }
  }

  /// Contacts in the order in which a report shows them: hot first, then by points, then by name.
  public static func sorted(_ contacts: [ReportedContact]) -> [ReportedContact] {
    contacts.sorted { comes($0, before: $1) }
  }

  private static func place(of rating: Rating?) -> Int {
    ratingOrder.firstIndex(of: rating) ?? ratingOrder.count - 1
  }

  /// From 0 to 3; what is not rated is no better and no worse than cold.
  private static func rank(of rating: Rating?) -> Int { (rating ?? .cold).rank }

  private static func comes(_ one: ReportedContact, before other: ReportedContact) -> Bool {
    let (left, right) = (place(of: one.rating), place(of: other.rating))
    if left != right { return left < right }
    if one.points != other.points { return one.points > other.points }
    return (one.who, one.file) < (other.who, other.file)
  }

  private static func counts(of contacts: [ReportedContact]) -> [Int] {
    contacts.reduce(into: [Int](repeating: 0, count: ratingOrder.count)) {
      $0[place(of: $1.rating)] += 1
    }
  }

  private static func movement(of contacts: [ReportedContact]) -> Movement {
    let row = [Int](repeating: 0, count: ratingOrder.count)
    var movement = Movement(counts: [[Int]](repeating: row, count: ratingOrder.count + 1))
    for contact in contacts {
      let to = place(of: contact.rating)
      switch contact.earlier {
      case .absent:
        movement.counts[ratingOrder.count][to] += 1
        movement.new += 1
      case .known(let rating):
        movement.counts[place(of: rating)][to] += 1
        let (before, after) = (rank(of: rating), rank(of: contact.rating))
        if after > before {
          movement.better += 1
        } else if after < before {
          movement.worse += 1
        } else {
          movement.same += 1
        }
      }
    }
    return movement
  }

  private static func closings(of contacts: [ReportedContact], _ playbook: Playbook) -> [Closing] {
    var counts: [GateReason?: Int] = [:]
    for contact in contacts where contact.rating == .disqualified {
      for reason in contact.closed.isEmpty ? [nil] : contact.closed.map(Optional.some) {
        counts[reason, default: 0] += 1
      }
    }
    return counts.map { reason, count in
      let gate = reason.flatMap { reason in playbook.gates.first { $0.reason == reason } }
      return Closing(
        reason: reason, text: gate?.text ?? reason?.rawValue ?? ReportWording.byHand, count: count)
    }.sorted { ($1.count, $0.text) < ($0.count, $1.text) }
  }
}
