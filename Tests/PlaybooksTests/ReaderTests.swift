import Chance
import Foundation
import Playbooks
import Qualification
import Testing

/// Reading and checking playbooks.
@Suite struct ReaderTests {
  private let text = libraryPlaybookText(standardPlaybookName) ?? ""

  private func complaints(_ text: String) -> [String] {
    do throws(PlaybookComplaints) {
      _ = try readPlaybook(text, file: "p.yaml", hash: "")
      return []
    } catch {
      return error.complaints.map(\.text)
    }
  }

  @Test(arguments: libraryPlaybookNames)
  func theLibraryIsWithoutComplaint(name: String) throws {
    let playbook = try readPlaybook(
      libraryPlaybookText(name) ?? "", file: "\(name).yaml", hash: "0123456789ab")
    #expect(playbook.id == name)
    #expect(playbook.hash == "0123456789ab")
    #expect(playbook.questions.allSatisfy { $0.why.count > 60 })
  }

  @Test func theBinaryCarriesWhatTheLibraryHolds() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/Playbooks/Library")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path())
      .filter { $0.hasSuffix(".yaml") }
    #expect(names.count == libraryPlaybookNames.count)
    for name in names {
      let file = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      #expect(libraryPlaybookText(String(name.dropLast(5))) == file)
    }
  }

  @Test func theStandardPlaybookIsTheModel() throws {
    let playbook = try readPlaybook(text, file: "discovery.yaml", hash: "")
    let points = playbook.criteria.map { "\($0.id.rawValue) \(pointsText(tenths: $0.points))" }
    #expect(
      points == [
        "need 20", "budget 15", "authority 15", "fit 10", "timing 15", "interest 10", "trust 5",
        "listening 5", "access 5", "competition 0", "priority 0",
      ])
    #expect(
      playbook.questions.prefix(4).map(\.id.rawValue)
        == ["challenges", "decision-process", "timeline", "budget"])
    #expect(playbook.criteria.map(\.halfLife) == [180, 90, 180, 365, 30, 30, 90, 60, 60, nil, nil])
    #expect(playbook.gates.count == 9)
    #expect(playbook.thresholds == Playbook.Thresholds(hot: 650, warm: 400, rated: 30))
  }

  @Test(arguments: [
    (
      "leadline: playbook/1", "leadline: playbook/2",
      "p.yaml:1:11: this playbook has the form playbook/2, which is newer than this leadline"
    ),
    ("leadline: playbook/1", "leadlin: playbook/1", "p.yaml:1:1: this is no playbook"),
    ("version: 1", "version: one", "p.yaml:3:10: one is no number for version"),
    ("terms: lead-first", "terms: lead-frist", "p.yaml:5:8: lead-frist is no terms"),
    ("    points: 20", "    points: 21", "p.yaml:40:1: the points of the criteria sum to 101"),
    ("    points: 20", "    points: 20.55", "p.yaml:43:13: 20.55 are no points"),
    ("  hot: 65", "  hot: 35", "p.yaml:14:1: the thresholds are out of order"),
    ("    for: need\n", "    for: ned\n", "p.yaml:114:10: ned is no criterion"),
    (
      "    after: [challenges]\n    ask: What have", "    after: [chalenges]\n    ask: What have",
      "p.yaml:171:13: chalenges is no question"
    ),
    ("        when: lacks cost", "        when: lacks price", "p.yaml:125:15: price is no part"),
    (
      "        when: in doubt no_budget", "        when: in doubt no_buget",
      "p.yaml:180:15: no_buget is no gate"
    ),
    (
      "        when: at most weak", "        when: sometimes",
      "p.yaml:128:15: sometimes is no condition"
    ),
    ("    when: refusal", "    when: refuses", "p.yaml:232:11: refuses is no when"),
    ("    kind: need\n", "    kind: needs\n", "p.yaml:42:11: needs is no kind"),
    ("  challenges:\n", "  Challenges:\n", "p.yaml:113:3: Challenges can't be a name here"),
    ("    spin: problem\n", "    spinn: problem\n", "p.yaml:116:5: there is no key spinn here"),
  ])
  func aMistakeIsShownWithItsPlace(line: String, wrong: String, complaint: String) throws {
    let range = try #require(text.firstRange(of: line))
    let changed = text.replacingCharacters(in: range, with: wrong)
    let found = complaints(changed)
    #expect(found.contains { $0.hasPrefix(complaint) }, "\(found)")
    #expect(found.allSatisfy { $0.contains("\n  cure: ") && $0.contains("^\n") })
  }

  @Test func aComplaintInFull() throws {
    let changed = text.replacing("terms: lead-first", with: "terms: lead-frist")
    #expect(
      complaints(changed) == [
        """
        p.yaml:5:8: lead-frist is no terms
          terms: lead-frist
                 ^
          cure: did you mean lead-first?
        """
      ])
  }

  @Test func questionsThatWaitForOneAnother() throws {
    let changed = text.replacing(
      "    ask: How did you come", with: "    after: [priority]\n    ask: How did you come"
    )
    .replacing(
      "    after: [challenges]\n    ask: Where does",
      with: "    after: [source]\n    ask: Where does")
    #expect(complaints(changed).contains { $0.contains("wait for one another: priority, source") })
  }

  @Test func moneyIsNeverAskedFirst() throws {
    let changed = text.replacing(
      "    for: need\n    core: yes", with: "    for: budget\n    core: yes")
    #expect(complaints(changed).contains { $0.contains("money is asked about first") })
    #expect(complaints(changed).contains { $0.contains("need is core, and no core question asks") })
  }

  @Test func severalMistakesAreComplainedOfAtOnce() {
    let changed = text.replacing("version: 1", with: "version: x")
      .replacing("terms: lead-first", with: "terms: x").replacing(
        "week_start: monday", with: "week_start: x")
    #expect(complaints(changed).count == 3)
  }

  @Test func aPriceIsReadWithItsRhythm() throws {
    for (line, money) in [
      (
        "60000 USD per year",
        Money(lower: 6_000_000, upper: 6_000_000, currency: "USD", period: .year)
      ),
      ("500 per month", Money(lower: 50_000, upper: 50_000, period: .month)),
      (
        "12,000 EUR once", Money(lower: 1_200_000, upper: 1_200_000, currency: "EUR", period: .once)
      ),
    ] {
      let changed = text.replacing("thresholds:", with: "offer: \(line)\nthresholds:")
      #expect(try readPlaybook(changed, file: "p", hash: "").offer == money)
    }
    let wrong = text.replacing("thresholds:", with: "offer: a lot\nthresholds:")
    #expect(complaints(wrong).contains { $0.contains("a lot is no price") })
  }

  @Test(arguments: 1...10)
  func anyTextIsReadOrComplainedOf(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    for _ in 0..<25 {
      let changed = chance.mutated(text)
      do throws(PlaybookComplaints) {
        let playbook = try readPlaybook(changed, file: "p", hash: "")
        #expect(playbook.criteria.reduce(0) { $0 + $1.points } == 1000, "seed \(seed)")
      } catch {
        #expect(!error.complaints.isEmpty, "seed \(seed)")
      }
    }
  }
}
