import BookStore
import Dialogue
import Glibc
import Playbooks
import Qualification
import Records
import Sessions

/// Measures what the speed of a call rests on, and prints one table with the limits beside.
///
/// Run by `scripts/bench`, which gives the built program and a folder on the disk to measure.
@main
enum Benchmarks {
  static func main() throws {
    let arguments = CommandLine.arguments
    if arguments.count > 1, let measure = measures[arguments[1]] {
      var table = Table()
      try measure(Array(arguments.dropFirst(2)), &table)
      print(table.text)
      exit(table.hasFailure ? 1 : 0)
    }
    guard arguments.count == 3 else {
      print(
        """
        usage: Benchmarks PROGRAM FOLDER | Benchmarks listening PROGRAM FOLDER | \
        Benchmarks practising PROGRAM FOLDER | \
        Benchmarks understanding [FILE...] | Benchmarks questions FILE... | \
        Benchmarks calls FOLDER | Benchmarks hearing [FILE...] | \
        Benchmarks book PROGRAM FOLDER [CONTACTS]
        """)
      exit(64)
    }
    let program = arguments[1]
    let folder = arguments[2]
    let playbook = try standardPlaybook()
    var table = Table()
    let (start, memory) = measureStart(program, folder)
    table.add("start to first prompt", start, "ms", limit: 25)
    table.add("resident at the prompt", memory, "MB", limit: 40)
    table.add("answer to next question", measureAnswers(playbook), "ms", limit: 1)
    let (save, bare) = try measureSaves(playbook, folder)
    table.add("bare append with sync", bare, "ms", limit: nil)
    table.add("save of a turn", save, "ms", limit: nil)
    table.add("save against bare append", save / bare, "times", limit: 3)
    for turns in [1_000, 10_000, 100_000] {
      let path = folder + "/replay-\(turns).txt"
      try writeTranscript(of: turns, to: path, playbook)
      let (time, peak) = runs(5) { runProgram(program, ["replay", "--json", path], folder) }
      table.add("replay of \(turns) turns", Double(turns) / time * 1000, "turns/s", least: 20_000)
      table.add("  its peak memory", peak, "MB", limit: nil)
      unsafe unlink(path)
    }
    measureTyping(program, folder, &table)
    measureMemory(program, folder, &table)
    measureListening(program, folder, &table)
    measurePractising(program, folder, &table)
    print(table.text)
    if table.hasFailure { exit(1) }
  }

  // MARK: What is measured

  /// What is measured alone, by name; listening and practising need the program and a folder.
  private static let measures: [String: @Sendable ([String], inout Table) throws -> Void] = [
    "understanding": { files, table in
      if files.isEmpty { try measureHeaps(&table) } else { try measureUnderstanding(files, &table) }
    },
    "questions": { files, table in try measureQuestions(files, &table) },
    "calls": { folders, table in for folder in folders { try measureCalls(folder, &table) } },
    "listening": { paths, table in
      if paths.count == 2 { measureListening(paths[0], paths[1], &table) }
    },
    "practising": { paths, table in
      if paths.count == 2 { measurePractising(paths[0], paths[1], &table) }
    },
    "book": { arguments, table in
      guard arguments.count > 1 else { return }
      let count = arguments.count > 2 ? Int(arguments[2]) ?? 10_000 : 10_000
      try measureBook(arguments[0], arguments[1], contacts: count, &table)
    },
    "hearing": { files, table in try measureHearing(files, &table) },
  ]

  /// Answers to a call's questions, from the line to the next question on the screen.
  private static func measureAnswers(_ playbook: Playbook) -> Double {
    let answers = [
      "night batch takes 9 hours, missed two closings last quarter, costs us about 30k a month",
      "CFO signs anything over 20k, I recommend", "live by end of March", "40-50k set aside",
      "yes, she will join", "send us a demo next week", "size, sector and region yes",
    ]
    let day = Day(iso: "2026-01-12") ?? Day(number: 0)
    var times: [Double] = []
    for _ in 0..<200 {
      var conversation = Conversation(started: nil, day: day, contact: Contact(id: "b3nch"))
      for event in decide(Input(.began), conversation, playbook) {
        evolve(&conversation, Entry(event: event))
      }
      for answer in answers {
        let start = now()
        let before = conversation
        let events = decide(Input(.typed(answer)), conversation, playbook)
        for event in events { evolve(&conversation, Entry(event: event)) }
        let lines = present(events, from: before, to: conversation, playbook, asOf: day)
        let shown = prompt(for: conversation, playbook, asOf: day)
        times.append(now() - start)
        precondition(!lines.isEmpty && !shown.label.isEmpty)
      }
    }
    return median(times)
  }

  /// Durable saves of a turn, and as many bare appends with sync of the same size.
  private static func measureSaves(
    _ playbook: Playbook, _ folder: String
  ) throws -> (save: Double, bare: Double) {
    let book = Book(at: folder + "/book")
    try book.prepare()
    let moment = Moment(iso: "2026-01-12T09:30:00+01:00")
    let head = TranscriptHead(contact: "b3nch", started: moment)
    let day = Day(iso: "2026-01-12") ?? Day(number: 0)
    var log = CallLog(head, of: "b3nch", playbook, on: day, in: book)
    let turn = [
      Entry(seconds: 5, event: .typed("40-50k set aside")),
      Entry(
        seconds: 5,
        event: .recorded(
          Fact(
            criterion: "budget",
            answer: .known(.budget(Budget(status: .allocated))), words: "set aside", day: day))),
      Entry(
        seconds: 5,
        event: .assessed(SealedScore(rating: .warm, points: 590, ceiling: 940, coverage: 65))),
    ]
    var writer = TranscriptWriter(head, playbook, on: day)
    let bytes = Array(writer.lines(for: turn).utf8)
    let descriptor = unsafe open(
      folder + "/bare", O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, mode_t(0o600))
    var saves: [Double] = []
    var bares: [Double] = []
    for _ in 0..<200 {
      var start = now()
      try log.append(turn)
      saves.append(now() - start)
      start = now()
      _ = unsafe bytes.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
      fdatasync(descriptor)
      bares.append(now() - start)
    }
    close(descriptor)
    return (median(saves), median(bares))
  }

  /// A recorded transcript of so many turns.
  private static func writeTranscript(
    of turns: Int, to path: String, _ playbook: Playbook
  ) throws {
    let day = Day(iso: "2026-01-12") ?? Day(number: 0)
    let head = TranscriptHead(
      contact: "b3nch", playbook: TranscriptHead.PlaybookName(id: "discovery", version: 1),
      started: Moment(iso: "2026-01-12T09:30:00+01:00"))
    var conversation = head.conversation(on: day)
    var writer = TranscriptWriter(head, playbook, on: day)
    let descriptor = unsafe open(
      path, O_WRONLY | O_TRUNC | O_CREAT | O_CLOEXEC, mode_t(0o600))
    defer { close(descriptor) }
    func put(_ text: String) {
      let bytes = Array(text.utf8)
      _ = unsafe bytes.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
    }
    put(head.text)
    let lines = [
      "budget: 40-50k set aside", "need: costs us 30k a month", "timing: by end of March",
    ]
    var pending = ""
    for turn in 0..<turns {
      let content: Input.Content = turn == 0 ? .began : .typed(lines[turn % lines.count])
      let entries = decide(Input(content), conversation, playbook).map {
        Entry(seconds: turn, event: $0)
      }
      for entry in entries { evolve(&conversation, entry) }
      pending += writer.lines(for: entries)
      if pending.utf8.count > 1 << 20 || turn == turns - 1 {
        put(pending)
        pending = ""
      }
    }
  }
}
