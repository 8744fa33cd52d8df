import Chance
import Practice
import Qualification
import Testing

@Suite struct RecordTests {
  private static let noon =
    Moment(iso: "2026-11-25T12:00:00+01:00") ?? Moment(seconds: 0, offset: 0)

  private static let whole = """
    leadline record 1
    rep: Ada Byron

    2026-11-25T09:30:00+00:00 lesson the-words hints 2 solution hidden
    2026-11-25T09:40:00+00:00 drill frozen-scales again given "warm" right "hot"
    2026-11-25T10:00:00+00:00 practice packing-line passed asked-need,open-form missed who-else \
    guess warm playbook "discovery 3 0123456789ab" hash abcdef012345 transcript "a.txt"
    2026-11-25T11:00:00Z exam packing-line mark 60 passed asked-need missed date,why-date \
    playbook "discovery 3 0123456789ab" hash abcdef012345 transcript "b.txt"

    """

  private func read(_ text: String) -> Record { Record(parsing: text, file: "record.txt") }

  @Test func everyKindOfEventIsRead() throws {
    let record = read(RecordTests.whole)
    #expect(record.complaints.map(\.text) == [])
    #expect(record.rep == "Ada Byron")
    #expect(!record.isReadOnly)
    let events = record.entries.map(\.event)
    let exam = PracticeDone(
      practice: "packing-line", transcript: "b.txt", hash: "abcdef012345",
      playbook: "discovery 3 0123456789ab", passed: ["asked-need"], missed: ["date", "why-date"],
      mark: 60)
    #expect(
      events == [
        .lesson(LessonDone(lesson: "the-words", hints: 2, isSolutionShown: false)),
        .drill(CardAnswer(card: "frozen-scales", grade: .again, given: "warm", right: "hot")),
        .practice(
          PracticeDone(
            practice: "packing-line", transcript: "a.txt", hash: "abcdef012345",
            playbook: "discovery 3 0123456789ab", passed: ["asked-need", "open-form"],
            missed: ["who-else"], guess: .warm)),
        .exam(exam),
      ])
    #expect(exam.share == 33)
    #expect(exam.isPassed == false)
    #expect(record.entries.first?.at == Moment(iso: "2026-11-25T09:30:00Z"))
  }

  @Test func aLineWithBytesThatAreNoTextIsABadOne() {
    var bytes = Array(RecordTests.whole.utf8)
    let place = RecordTests.whole.utf8.count - 30
    bytes[place] = 0xFF
    let bytesWithNul = bytes.map { $0 == 0xFF ? 0 : $0 }
    for bytes in [bytes, bytesWithNul] {
      let record = Record(parsing: bytes, file: "record.txt")
      #expect(record.entries.count == 3)
      #expect(record.complaints.map(\.mark.line) == [7])
      #expect(record.complaints.first?.message == "a byte of this line is no text")
      #expect(!record.isReadOnly)
    }
  }

  @Test func badLinesAreNamedAndTheGoodOnesKept() {
    let text = """
      leadline record 1

      2026-11-25T09:30:00Z lesson the-words hints many solution hidden
      2026-11-25T09:31:00Z drill a good given "warm" right "warm"
      2026-11-25T09:32:00Z dril a good given "warm" right "warm"
      yesterday drill a good given "warm" right "warm"
      2026-11-25T09:33:00Z drill b fine given "warm" right "warm"
      2026-11-25T09:34:00Z drill b good givn "warm" given "warm" right "warm"
      2026-11-25T09:35:00Z drill b good given "warm" given "warm" right "warm"
      2026-11-25T09:36:00Z drill b good given "warm"
      2026-11-25T09:37:00Z drill b easy given "cold" right "cold"

      """
    let record = read(text)
    #expect(
      record.entries.map(\.event) == [
        .drill(CardAnswer(card: "a", grade: .good, given: "warm", right: "warm")),
        .drill(CardAnswer(card: "b", grade: .easy, given: "cold", right: "cold")),
      ])
    #expect(
      record.complaints.map { "\($0.mark.line):\($0.mark.column) \($0.message): \($0.cure)" } == [
        "3:45 many is no number for hints: write a whole number from 0 to 1000000",
        "5:22 dril is no kind of event: did you mean drill?",
        "6:1 this line does not begin with a time: begin it with a time such as"
          + " 2026-11-25T09:30:00+00:00, or remove the line",
        "7:30 fine is no grade: write one of again, hard, good, easy",
        "8:35 there is no givn in such a line: did you mean given?",
        "9:48 given stands twice in this line: remove one of them",
        "10:47 this drill has no right: add its right, or remove the line",
      ])
    #expect(!record.isReadOnly)
    #expect(
      record.complaints.first?.text == """
        record.txt:3:45: many is no number for hints
          2026-11-25T09:30:00Z lesson the-words hints many solution hidden
                                                      ^
          cure: write a whole number from 0 to 1000000
        """)
  }

  @Test func aNewerRecordIsOnlyRead() {
    let record = read(
      """
      leadline record 2
      rep: Ada
      team: north

      2026-11-25T09:31:00Z drill a good given "warm" right "warm"
      2026-11-25T09:32:00Z game a won

      """)
    #expect(record.isReadOnly)
    #expect(record.rep == "Ada")
    #expect(record.entries.count == 1)
    #expect(record.complaints.map(\.mark.line) == [1])
    #expect(record.complaints.first?.message.contains("newer than this leadline") == true)
    #expect(record.addition(of: record.entries) == nil)
  }

  @Test func anotherFileIsNotWrittenTo() {
    let record = read("# Shopping\nmilk\n")
    #expect(record.isReadOnly)
    #expect(record.addition(of: []) == nil)
    #expect(record.complaints.first?.cure.contains("`leadline record 1`") == true)
  }

  @Test func aBlankRecordGetsAHead() {
    let entry = Record.Entry(
      at: RecordTests.noon, .lesson(LessonDone(lesson: "one", hints: 0, isSolutionShown: true)))
    let text = Record(rep: "Ada\nByron").addition(of: [entry])
    #expect(
      text == """
        leadline record 1
        rep: Ada\\nByron

        2026-11-25T12:00:00+01:00 lesson one hints 0 solution shown

        """)
    #expect(read("").addition(of: [entry])?.hasPrefix("leadline record 1\n\n2026") == true)
    #expect(read(text ?? "").rep == "Ada\nByron")
    // A mark over the blank behind the colon would go with it.
    #expect(read(Record(rep: "\u{301}Ada").addition(of: [entry]) ?? "").rep == "\u{301}Ada")
  }

  /// Wherever a write was cut off, the events before it stay, no half of one passes for a whole,
  /// and the next event is not lost behind it.
  @Test func aWriteThatWasCutOffLosesOnlyItself() {
    let bytes = Array(RecordTests.whole.utf8)
    let all = read(RecordTests.whole).entries
    let next = Record.Entry(
      at: RecordTests.noon, .lesson(LessonDone(lesson: "one", hints: 0, isSolutionShown: true)))
    let headEnd = "leadline record 1".utf8.count
    for cut in headEnd..<bytes.count {
      let text = String(decoding: bytes[..<cut], as: UTF8.self)
      let record = read(text)
      #expect(all.starts(with: record.entries), "cut at \(cut)")
      let breaks = text.utf8.count { $0 == 10 }
      #expect(record.entries.count >= breaks - 3, "cut at \(cut)")
      #expect(record.entries.count <= max(0, breaks - 2), "cut at \(cut)")
      #expect(record.complaints.count <= 1, "cut at \(cut)")
      let addition = record.addition(of: [next]) ?? ""
      #expect(read(text + addition).entries == record.entries + [next], "cut at \(cut)")
    }
  }

  @Test(arguments: 0..<400 as Range<UInt64>)
  func whatIsWrittenIsReadAgain(_ seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    let rep = chance.hostileText()
    let name = rep.trimmed
    let entries = (0..<4).map { _ in entry(&chance) }
    let text = Record(rep: rep).addition(of: entries) ?? ""
    let record = read(text)
    #expect(record.complaints.map(\.text) == [], "seed \(seed)")
    #expect(record.entries == entries, "seed \(seed)")
    #expect(record.rep == (name.isEmpty ? nil : name), "seed \(seed)")
    #expect(text.unicodeScalars.allSatisfy { $0.value >= 32 || $0 == "\n" }, "seed \(seed)")
    // A record that was damaged keeps each line that the damage did not touch.
    let damaged = chance.mutated(text)
    let lines = Set(damaged.split(separator: "\n"))
    let kept = zip(text.split(separator: "\n").suffix(4), entries).filter { lines.contains($0.0) }
    let found = read(damaged).entries
    for (_, entry) in kept { #expect(found.contains(entry), "seed \(seed)") }
    // What is added to it comes behind what could be read, and changes nothing of it.
    if let addition = read(damaged).addition(of: [entries[0]]) {
      #expect(read(damaged + addition).entries == found + [entries[0]], "seed \(seed)")
    }
  }

  private func entry(_ chance: inout SplitMix64) -> Record.Entry {
    let at = Moment(
      seconds: Int64.random(in: 0...4_000_000_000, using: &chance),
      offset: Int32.random(in: -720...840, using: &chance) * 60)
    func ids() -> [String] {
      (0..<Int.random(in: 0...4, using: &chance)).map { _ in chance.hostileText() }
    }
    switch Int.random(in: 0..<4, using: &chance) {
    case 0:
      return Record.Entry(
        at: at,
        .lesson(
          LessonDone(
            lesson: chance.hostileText(), hints: Int.random(in: 0...9, using: &chance),
            isSolutionShown: Bool.random(using: &chance))))
    case 1:
      return Record.Entry(
        at: at,
        .drill(
          CardAnswer(
            card: chance.hostileText(),
            grade: Grade.allCases.randomElement(using: &chance) ?? .good,
            given: chance.hostileText(), right: chance.hostileText())))
    case let kind:
      let done = PracticeDone(
        practice: chance.hostileText(), transcript: chance.hostileText(),
        hash: chance.hostileText(), playbook: chance.hostileText(), passed: ids(), missed: ids(),
        guess: chance.once(in: 3) ? nil : Rating.allCases.randomElement(using: &chance),
        mark: kind == 2 ? nil : Int.random(in: 0...100, using: &chance))
      return Record.Entry(at: at, kind == 2 ? .practice(done) : .exam(done))
    }
  }
}
