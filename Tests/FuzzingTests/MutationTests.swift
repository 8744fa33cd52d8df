import Foundation
import Fuzzing
import Testing

/// The laws of answers on plain ones with accidents in them.
///
/// `LEADLINE_MUTATIONS` is how many there are, `LEADLINE_MUTATION_SEED` where they begin. With
/// `LEADLINE_MUTATION_LAST`, a folder, the input at hand is kept there, so that a crash shows it.
@Suite struct MutationTests {
  private static let count = number("LEADLINE_MUTATIONS") ?? 3000
  private static let seed = number("LEADLINE_MUTATION_SEED").map { UInt64($0) } ?? 20_260_504

  private static let last = ProcessInfo.processInfo.environment["LEADLINE_MUTATION_LAST"].map {
    URL(filePath: $0, directoryHint: .isDirectory)
  }

  private static func number(_ name: String) -> Int? {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
  }

  @Test(arguments: 0..<4)
  func breakNoLaw(share: Int) throws {
    let mutation = AnswerMutation(seed: MutationTests.seed)
    var found = 0
    for number in stride(from: share, to: MutationTests.count, by: 4) {
      let input = mutation.input(number)
      if let last = MutationTests.last {
        try Data(input).write(to: last.appending(path: "share-\(share)"))
      }
      let broken = FuzzTarget.answer.brokenLaws(by: input)
      if broken.isEmpty { continue }
      let text = String(decoding: input.dropFirst(2), as: UTF8.self)
      Issue.record(
        """
        seed \(MutationTests.seed), number \(number), asked \(input[0]), settings \(input[1]): \
        \(text.debugDescription): \(broken)
        """)
      found += 1
      if found == 5 { return }
    }
  }

  @Test func theSameSeedMakesTheSame() {
    let (one, other) = (AnswerMutation(seed: 7), AnswerMutation(seed: 7))
    let inputs = (0..<200).map { one.input($0) }
    #expect(inputs == (0..<200).map { other.input($0) })
    #expect(Set(inputs).count > 190)
    #expect(inputs != (0..<200).map { AnswerMutation(seed: 8).input($0) })
  }
}
