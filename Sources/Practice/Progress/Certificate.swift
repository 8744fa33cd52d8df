public import Qualification

/// What an exam gave, as a text that the transcript of the exam gives again, to the byte.
///
/// It names the transcript and the playbook by their hashes, so that a change of either shows; it is no
/// proof of who held the exam.
public struct Certificate: Hashable, Sendable {
  /// The name of the rep.
  public var rep: String

  /// The day of the exam.
  public var day: Day

  /// What was debriefed: the practice, its transcript, its playbook, its checks, its mark.
  public var exam: PracticeDone

  /// The program that made it, with its version.
  public var program: String

  /// Makes a certificate; nothing where the exam was not passed.
  public init?(_ exam: PracticeDone, of rep: String, on day: Day, by program: String) {
    guard exam.isPassed == true else { return nil }
    self.rep = rep
    self.day = day
    self.exam = exam
    self.program = program
  }

  /// The first line of a certificate.
  public static let firstLine = "leadline certificate 1"

  /// The checks in the order of their ids, each with whether it passed.
  public var checks: [(id: String, isPassed: Bool)] {
    (exam.passed.map { (id: $0, isPassed: true) } + exam.missed.map { (id: $0, isPassed: false) })
      .sorted { $0.id < $1.id }
  }

  /// The certificate as a text, which ends in a line break.
  public var text: String {
    let lines =
      [
        Certificate.firstLine, "rep: \(escaped(rep))", "practice: \(escaped(exam.practice))",
        "day: \(day.iso)", "result: " + Wording.result(exam),
        "playbook: \(escaped(exam.playbook))", "transcript: \(escaped(exam.transcript))",
        "hash: \(exam.hash)", "program: \(program)", "",
      ] + checks.map { ($0.isPassed ? "yes  " : "no   ") + $0.id } + ["", Wording.noProof]
    return lines.map { $0 + "\n" }.joined()
  }

  /// Where a text that claims to be this certificate is another one: by line, what it says and what the
  /// transcript gives; nothing stands for a line that is missing or too many.
  public func differences(from text: String) -> [(line: Int, claimed: String?, given: String?)] {
    let claimed = Certificate.lines(of: text)
    let given = Certificate.lines(of: self.text)
    return (0..<max(claimed.count, given.count)).compactMap { index in
      let one = index < claimed.count ? claimed[index] : nil
      let other = index < given.count ? given[index] : nil
      return one == other ? nil : (index + 1, one, other)
    }
  }

  private static func lines(of text: String) -> [String] {
    var lines = text.utf8.split(separator: 10, omittingEmptySubsequences: false).map { line in
      String(decoding: line.last == 13 ? line.dropLast() : line, as: UTF8.self)
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}

extension Wording {
  static let noProof =
    "The transcript gives this result again, on any machine. It does not show who held the exam."

  static func result(_ exam: PracticeDone) -> String {
    "passed, \(exam.share)% of the checks, \(exam.mark ?? 0)% needed"
  }
}
