import Practice
import Qualification
import Testing

@Suite struct CertificateTests {
  private static let day = Day(iso: "2026-11-25") ?? Day(number: 0)

  private func exam(
    passed: [String] = ["asked-budget", "who-else", "date", "rating"],
    missed: [String] = ["next-step"]
  ) -> PracticeDone {
    PracticeDone(
      practice: "scales-that-stop", transcript: "a.txt", hash: "abcdef012345",
      playbook: "discovery 3 0123456789ab", passed: passed, missed: missed, mark: 80)
  }

  private func certified(_ exam: PracticeDone, rep: String = "Mia Bell") -> Certificate? {
    Certificate(exam, of: rep, on: CertificateTests.day, by: "leadline 0.1.0")
  }

  @Test func itSaysWhatTheExamGave() {
    #expect(
      certified(exam())?.text == """
        leadline certificate 1
        rep: Mia Bell
        practice: scales-that-stop
        day: 2026-11-25
        result: passed, 80% of the checks, 80% needed
        playbook: discovery 3 0123456789ab
        transcript: a.txt
        hash: abcdef012345
        program: leadline 0.1.0

        yes  asked-budget
        yes  date
        no   next-step
        yes  rating
        yes  who-else

        The transcript gives this result again, on any machine. It does not show who held the exam.

        """)
  }

  @Test func thereIsNoneOfAnExamThatWasNotPassed() {
    #expect(certified(exam(missed: ["next-step", "why-date"])) == nil)
    var practice = exam()
    practice.mark = nil
    #expect(certified(practice) == nil)
  }

  @Test func eachChangeShows() throws {
    let certificate = try #require(certified(exam()))
    let text = certificate.text
    #expect(certificate.differences(from: text).isEmpty)
    #expect(certificate.differences(from: text.replacing("\n", with: "\r\n") + "\n\n").isEmpty)
    let other = text.replacing("Mia Bell", with: "Bea Mill")
    let found = certificate.differences(from: other)
    #expect(found.map(\.line) == [2])
    #expect(found.first?.claimed == "rep: Bea Mill" && found.first?.given == "rep: Mia Bell")
    // No byte can be changed, left out or put in so that it does not show.
    let bytes = Array(text.utf8)
    for index in bytes.indices.dropLast() {
      var changed = bytes
      changed[index] = bytes[index] == 120 ? 121 : 120
      #expect(!certificate.differences(from: String(decoding: changed, as: UTF8.self)).isEmpty)
    }
    #expect(!certificate.differences(from: text + "and more\n").isEmpty)
    #expect(!certificate.differences(from: "").isEmpty)
  }

  @Test func aNameCantAddALine() throws {
    let text = try #require(certified(exam(), rep: "Mia\nresult: passed, 100%")?.text)
    #expect(text.split(separator: "\n").filter { $0.hasPrefix("result: ") }.count == 1)
  }
}
