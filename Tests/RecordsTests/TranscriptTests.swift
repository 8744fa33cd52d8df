import Chance
import Dialogue
import Qualification
import Records
import Testing

/// Transcripts as text.
@Suite struct TranscriptTests {
  private var head: TranscriptHead {
    TranscriptHead(
      contact: "k3f9", name: "Grace Hopper", playbook: .init(id: "discovery", version: 1),
      started: Moment(iso: "2026-01-12T09:30:00+01:00"), ours: ["Jana"], theirs: ["Mr. Abel"])
  }

  @Test(arguments: 1...8)
  func entriesReadBackAsTheyWere(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    var seconds = 0
    let entries = (0..<200).map { _ -> Entry in
      seconds += Int.random(in: 0...90, using: &chance)
      return Entry(seconds: seconds, event: chance.event())
    }
    var writer = TranscriptWriter(head, discovery, on: today)
    let text = head.text + writer.lines(for: entries)
    let read = try Transcript(parsing: text, file: "t.txt")
    #expect(read.head == head)
    #expect(read.cutLine == nil)
    #expect(read.entries.count == entries.count)
    for (found, expected) in zip(read.entries, entries) {
      #expect(found.seconds == expected.seconds)
      #expect(bare(found.event) == bare(expected.event), "seed \(seed)")
    }
    var again = TranscriptWriter(read.head, discovery, on: today)
    #expect(read.head.text + again.lines(for: read.entries) == text, "seed \(seed)")
  }

  @Test func marksInNamesAreNoEnds() throws {
    var head = head
    head.ours = ["Bell, Mia", "M\\x"]
    head.theirs = ["Sales: Ada", "a\nb"]
    var writer = TranscriptWriter(head, discovery, on: today)
    let heard = ["Bell, Mia", "Sales: Ada", "a\nb"].map {
      Event.heard(speaker: $0, text: "a: b, c")
    }
    let text = head.text + writer.lines(for: heard.map { Entry(event: $0) })
    let read = try Transcript(parsing: text, file: "t.txt")
    #expect(read.head == head)
    #expect(read.entries.map(\.event) == heard)
  }

  /// An event without where it was said, which is rebuilt from its place.
  private func bare(_ event: Event) -> Event {
    guard case .recorded(var fact) = event else { return event }
    fact.evidence = Evidence()
    return .recorded(fact)
  }

  @Test func evidenceIsRebuiltFromThePlace() throws {
    let text =
      head.text + """
        00:05 = need: shows cost [partial, certain, said] | "before"
        00:10 > x
        00:12 = budget: tight [weak, certain, said] | "x"
        00:20 < Mr. Abel: y
        00:21 = timing: urgent [partial, certain, said] | "y"
        00:30 < Jana: z
        00:31 = fit: level weak [weak, certain, judged] | "z"

        """
    let facts = try Transcript(parsing: text, file: "t").entries.compactMap { entry -> Fact? in
      if case .recorded(let fact) = entry.event { fact } else { nil }
    }
    #expect(facts.map(\.evidence.turn) == [0, 1, 2, 3])
    #expect(facts.map(\.evidence.seconds) == [5, 12, 21, 31])
    #expect(facts.map(\.evidence.speaker) == [nil, nil, "Mr. Abel", "Jana"])
    #expect(facts.map(\.evidence.side) == [.theirs, .theirs, .theirs, .ours])
  }

  @Test func aTranscriptByHand() throws {
    let text =
      "\u{FEFF}leadline transcript 1\r\nours: Jana\r\ntheirs: Mr. Abel\r\nx-key: kept\r\n\r\n"
      + "? budget\r\n> 40k\r\nMr. Abel: 25k: set aside\r\n\r\n< Somebody: hm"
    let read = try Transcript(parsing: text, file: "t")
    #expect(read.isHandWritten)
    #expect(read.head.others.map(\.key) == ["x-key"])
    #expect(
      read.entries.map(\.event) == [
        .asked("budget", text: ""), .typed("40k"),
        .heard(speaker: "Mr. Abel", text: "25k: set aside"),
        .heard(speaker: "Somebody", text: "hm"),
      ])
  }

  @Test func keysOfOtherProgramsReadBackWithTheirEscapes() throws {
    let text = "leadline transcript 1\nx-path: C:\\\\temp\\nnext\n\n"
    let read = try Transcript(parsing: text, file: "t")
    #expect(read.head.others.map(\.value) == ["C:\\temp\nnext"])
    #expect(try Transcript(parsing: read.head.text, file: "t").head == read.head)
  }

  @Test(arguments: ["999999999999999999:00", "6000001:00", "100001:00:00"])
  func aTimeBeyondAllCallsIsComplainedOf(time: String) {
    #expect(throws: Complaint.self) {
      try Transcript(parsing: "leadline transcript 1\n\n\(time) > x\n", file: "t")
    }
  }

  @Test func aCutLastLineIsLeftOutAndNamed() throws {
    let text = head.text + "00:10 > x\n00:10 = budget: ti"
    let read = try Transcript(parsing: text, file: "t.txt")
    #expect(read.entries.count == 1)
    #expect(read.cutLine?.text.contains("the last line is cut off") == true)
    #expect(throws: Complaint.self) {
      try Transcript(parsing: text + "\n> y\n", file: "t.txt")
    }
  }

  @Test(arguments: [
    ("hello\n", "t.txt:1:1: this is no transcript: its first line is not `leadline transcript 1`"),
    ("leadline transcript 2\n", "t.txt:1:1: this file has the form `leadline transcript 2`"),
    (
      "leadline transcript 1\nkind: cal\n\n",
      "t.txt:2:7: cal is no kind\n  kind: cal\n        ^\n  cure: did you mean call?"
    ),
    ("leadline transcript 1\nnonsense\n\n", "t.txt:2:1: this line of the head is no `key: value`"),
    ("leadline transcript 1\n\n00:05 Nobody: x\n", "t.txt:3:7: Nobody: x begins no line"),
    ("leadline transcript 1\n\n< x\n", "t.txt:3:3: this line has no speaker"),
    ("leadline transcript 1\n\n* settled x\n", "t.txt:3:3: this settled can't be read"),
  ])
  func complaintsNameTheLine(text: String, complaint: String) {
    #expect {
      try Transcript(parsing: text, file: "t.txt")
    } throws: { error in
      (error as? Complaint)?.text.hasPrefix(complaint) == true
    }
  }

  @Test(arguments: 1...12)
  func anyTextIsReadOrComplainedOf(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    for _ in 0..<60 {
      let entries = (0..<12).map { Entry(seconds: $0, event: chance.event()) }
      var writer = TranscriptWriter(head, discovery, on: today)
      let text = chance.mutated(head.text + writer.lines(for: entries))
      do throws(Complaint) {
        let read = try Transcript(parsing: text, file: "t")
        #expect(read.entries.count <= 14, "seed \(seed)")
      } catch {
        #expect(!error.message.isEmpty && !error.cure.isEmpty, "seed \(seed)")
      }
    }
  }
}
