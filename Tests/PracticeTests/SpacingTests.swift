import Chance
import Foundation
import Practice
import Qualification
import Testing

@Suite struct SpacingTests {
  private let spacing = Spacing()
  private let start = Moment(startOf: Day(number: 20_454))

  /// What py-fsrs makes of a sequence of reviews; Golden/fsrs-figures.py wrote it.
  private struct Figures {
    var stability: Double
    var difficulty: Double
    var intervals: Int64
    var state: Int
    var recall: Double

    init?(_ line: Substring) {
      let parts = line.split(separator: " ")
      guard parts.count == 5, let stability = Double(parts[0]), let difficulty = Double(parts[1]),
        let intervals = Int64(parts[2]), let state = Int(parts[3]), let recall = Double(parts[4])
      else { return nil }
      self.stability = stability
      self.difficulty = difficulty
      self.intervals = intervals
      self.state = state
      self.recall = recall
    }
  }

  /// The reviews of a sequence, drawn from its number as Golden/fsrs-figures.py draws them.
  private func reviews(_ seed: UInt64) throws -> (memory: Memory, intervals: Int64) {
    var chance = SplitMix64(seed: seed)
    var now = start
    var memory: Memory?
    var intervals: Int64 = 0
    for _ in 0..<(1 + chance.next() % 24) {
      let grade = try #require(Grade(rawValue: Int(1 + chance.next() % 4)))
      let next = spacing.reviewed(memory, grade, at: now)
      intervals += next.due - now.seconds
      let (kind, number) = (Int(chance.next() % 5), chance.next())
      let spans: [UInt64] = [1, 86_400, 5_184_000, 1, 94_608_000]
      now.seconds = kind == 3 ? next.due : now.seconds + Int64(number % spans[kind])
      memory = next
    }
    return (try #require(memory), intervals)
  }

  @Test func equalsTheReferenceOnAThousandSequences() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/fsrs.txt")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    #expect(lines.count == 1000)
    for (seed, line) in lines.enumerated() {
      let wanted = try #require(Figures(line))
      let (memory, intervals) = try reviews(UInt64(seed))
      #expect(abs(memory.stability - wanted.stability) <= 1e-9, "seed \(seed)")
      #expect(abs(memory.difficulty - wanted.difficulty) <= 1e-9, "seed \(seed)")
      #expect(intervals == wanted.intervals, "seed \(seed)")
      #expect(memory.phase.state == wanted.state, "seed \(seed)")
      var later = Moment(seconds: memory.reviewed, offset: 0)
      later.seconds += 30 * 86_400
      let recall = spacing.retrievability(of: memory, at: later)
      #expect(abs(recall - wanted.recall) <= 1e-9, "seed \(seed)")
    }
  }

  @Test func nineOfTenAreRememberedAfterTheStability() {
    let memory = spacing.reviewed(nil, .easy, at: start)
    var later = start
    later.seconds += Int64(8 * 86_400)
    #expect(memory.phase == .review)
    #expect(abs(spacing.retrievability(of: memory, at: later) - 0.9) < 0.01)
    #expect(spacing.retrievability(of: memory, at: start) == 1)
    #expect(!memory.isDue(at: start))
  }

  @Test func theRecordSaysWhatIsRemembered() throws {
    let record = Record(
      parsing: """
        leadline record 1

        2026-01-05T08:00:00Z drill a easy given "hot" right "hot"
        2026-01-01T00:00:00Z drill a good given "hot" right "hot"
        2026-01-01T00:00:00Z lesson a hints 0 solution hidden
        2026-01-01T00:01:00Z drill b again given "hot" right "cold"

        """, file: "record.txt")
    let memories = record.memories(by: spacing)
    let later = try #require(Moment(iso: "2026-01-05T08:00:00Z"))
    #expect(memories.keys.sorted() == ["a", "b"])
    #expect(
      memories["a"] == spacing.reviewed(spacing.reviewed(nil, .good, at: start), .easy, at: later))
    #expect(memories["b"]?.due == start.seconds + 120)
  }

  @Test func timesFarApartOrSetBackAreTaken() {
    let first = spacing.reviewed(nil, .good, at: Moment(seconds: .min, offset: 0))
    let second = spacing.reviewed(first, .good, at: Moment(seconds: .max, offset: 0))
    let back = spacing.reviewed(second, .again, at: Moment(seconds: .min, offset: 0))
    #expect(second.due == .max)
    #expect(back.stability.isFinite && back.stability >= 0.001)
    #expect((1...10).contains(back.difficulty))
  }
}

extension Memory.Phase {
  /// The number of the state in py-fsrs.
  fileprivate var state: Int {
    switch self {
    case .learning: 1
    case .review: 2
    case .relearning: 3
    }
  }
}
