import Foundation
import Glibc
import Testing

/// `leadline practice` as it is run: through a pipe, at a terminal, left and taken up again.
@Suite(.serialized) struct PracticeTests {
  private let script = """
    What does that cost you?
    - costs 9000 pounds a month
    Who makes the decision, and who else has to agree?
    my rating: warm
    /end
    talked; next step: meeting on Thursday

    """

  private func transcript(_ program: Program) throws -> (path: String, text: String) {
    let folder = program.book + "/practice/transcripts"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    let path = folder + "/" + (try #require(names.first))
    return (path, try String(contentsOfFile: path, encoding: .utf8))
  }

  @Test func thePracticesAreListed() throws {
    let outcome = try Program().run("practice")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("\nscales-that-stop "))
    #expect(
      outcome.output.contains("  Graham Pell, operations director at a food producer; a call "))
    #expect(outcome.errors == "Next: leadline practice a-smallholding, a whole call\n")
    #expect(outcome.output.split(separator: "\n").count >= 12)
  }

  /// What a rep has to find out is told behind the practice, and to trainers.
  @Test func theListTellsNoAnswer() throws {
    let program = try Program()
    let list = try program.run("practice", extra: ["COLUMNS": "100"]).output
    let words = Set(list.split { !$0.isLetter }.map(String.init))
    for word in ["hot", "warm", "cold", "disqualified", "need", "priority", "authority", "for:"] {
      #expect(!words.contains(word), "\(word)")
    }
    #expect(!list.contains("…"))
    let revealed = try program.run("practice", "--reveal").output
    #expect(revealed.contains("a clean hot call with a busy buyer, in which every core question"))
    let one = try program.run("practice", "--reveal", "two-weeks-left").output
    #expect(one.contains("no authority and no path to it") && !one.contains("busy buyer"))
    let held = try program.run("practice", "scales-that-stop", input: script)
    #expect(held.output.hasSuffix("in which every core question brings a full answer.\n"))
    #expect(!held.output.prefix(600).contains("busy buyer"))
  }

  @Test func aPracticeIsHeldKeptAndDebriefed() throws {
    let program = try Program()
    let outcome = try program.run("practice", "scales-that-stop", "--rep", "Mia", input: script)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("Graham Pell: It costs us about £9,000 a month"))
    #expect(outcome.output.contains("  line 21\n"))
    #expect(outcome.output.contains("  yes  who else has a say was asked or taken up\n"))
    let (path, text) = try transcript(program)
    #expect(text.contains("kind: practice\n") && text.contains("practice: scales-that-stop\n"))
    // The words of the partner are none of the record: only the note is.
    #expect(!text.contains("= authority:") && text.contains("= need:"))
    let real = (try? FileManager.default.contentsOfDirectory(atPath: program.book + "/contacts"))
    #expect(real ?? [] == [])
    // The debrief of what was kept is the one that was shown, wherever it is asked for.
    #expect(outcome.errors.hasSuffix("Next: leadline drill, five minutes of contacts to judge\n"))
    let json = try program.run("practice", "debrief", "--json", path)
    #expect(json.output.hasPrefix(#"{"schema":"leadline/debrief/1","source":""#))
    #expect(json.output.contains(#""guess":"warm","checks":[{"id":"asked-challenges","title":""#))
    #expect(
      json.output.contains(
        #"{"id":"who-else","title":"who else has a say was asked or taken up","passed":true"#))
    #expect(json.output.split(separator: "\n").count == 1)
    let begin = try #require(outcome.output.range(of: "Debrief: "))
    for extra in [["TZ": "Asia/Tokyo"], ["LC_ALL": "C"], ["LEADLINE_NOW": "2031-05-05T00:00:00Z"]] {
      let again = try program.run("practice", "debrief", path, extra: extra)
      if extra["LC_ALL"] == nil {
        #expect(again.output == outcome.output[begin.lowerBound...])
      }
      #expect(again.status == 0)
    }
  }

  /// A date is as far away as it was in the call, whenever the call is practised.
  @Test(arguments: ["2026-02-09T10:00:00Z", "2026-11-25T23:59:00+01:00", "2031-01-01T00:00:00Z"])
  func aPracticeIsHeldOnTheDayOfItsCall(now: String) throws {
    let program = try Program()
    let words = """
      What is hardest today?
      What does that cost you?
      By when should it be running?
      timing: by 30 April
      /quit

      """
    let outcome = try program.run(
      "practice", "scales-that-stop", input: words, extra: ["LEADLINE_NOW": now])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let text = try transcript(program).text
    #expect(text.contains("\nstarted: 2026-02-09T09:00:00"), "\(text)")
    #expect(text.contains("\nheld: \(now.prefix(10))T"))
    #expect(text.contains("= timing: until 2026-04-30"), "\(text)")
    // What is left goes on on the same day, and the record has the day of the rep.
    let again = try program.run(
      "practice", "scales-that-stop", "--rep", "Mia", input: script, extra: ["LEADLINE_NOW": now])
    #expect(again.output.contains("timing is noted as strong\n"), "\(again.output)")
    #expect(try record(program).contains("\n\(now.prefix(10))T"))
  }

  /// What is on the screen tells the day, what can be typed, and where a note went.
  @Test func aPracticeSaysItsDayItsKeysAndWhereNotesGo() throws {
    let words = """
      /help
      Which of these describe you: size, sector, region, tools, people?
      - by the end of April, before the audit
      help
      /quit

      """
    let outcome = try Program().run("practice", "scales-that-stop", input: words)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("Today is 2026-02-09, the day of the call"))
    #expect(outcome.output.contains("  timing strong: "), "\(outcome.output)")
    for key in ["  - words  ", "  my rating: hot ", "  /end  "] {
      #expect(outcome.output.split(separator: "\n").count { $0.hasPrefix(key) } == 2, "\(key)")
    }
    #expect(!outcome.output.contains("answer the open question"))
  }

  @Test func anInterruptedExamGoesOn() throws {
    let program = try Program()
    let session = try TerminalSession(program, ["practice", "scales-that-stop", "--exam"])
    #expect(session.wait(for: "you> "))
    session.type("What does that cost you?" + Key.enter)
    #expect(session.wait(for: "line 21"))
    session.type("/why" + Key.enter)
    #expect(session.wait(for: "no hints in an exam"))
    session.type("/quit" + Key.enter)
    #expect(session.end() == 0)
    let again = try TerminalSession(program, ["practice", "scales-that-stop"])
    #expect(again.wait(for: "The exam was interrupted and goes on"))
    again.type("What does that cost you?" + Key.enter)
    #expect(again.wait(for: "line 17"))
    again.type("/end" + Key.enter)
    #expect(again.wait(for: "rating> "))
    again.type("lukewarm" + Key.enter)
    #expect(again.wait(for: "is none of hot, warm, cold, disqualified"))
    again.type("warm" + Key.enter)
    #expect(again.wait(for: "How did it end"))
    again.type("talked" + Key.enter)
    #expect(again.wait(for: "Not passed: "))
    #expect(again.end() == 1)
  }

  /// A pipe that breaks off ends no exam; `/end` does.
  @Test func anExamWhosePipeEndsIsInterruptedAndGoesOn() throws {
    let program = try Program()
    let asked = "What does that cost you?\n"
    let cut = try program.run("practice", "scales-that-stop", "--exam", input: asked)
    #expect(cut.status == 0, "\(cut.errors)")
    #expect(cut.output.contains("The exam is interrupted, and not judged yet."))
    #expect(!cut.output.contains("Debrief") && !cut.output.contains("assed: "))
    #expect((try? record(program))?.contains(" exam ") ?? false == false)
    let rest = "Who makes the decision?\nmy rating: warm\n/end\n"
    let again = try program.run("practice", "scales-that-stop", "--exam", input: rest)
    #expect(again.output.contains("The exam was interrupted and goes on behind "))
    #expect(again.output.contains("no hints, try 1 of 3"))
    #expect(again.status == 1 && again.output.contains("2 tries are left"))
    #expect(again.output.contains("  yes  asked about decision-process\n"))
    #expect(try record(program).split(separator: "\n").count { $0.contains(" exam ") } == 1)
  }

  private func record(_ program: Program) throws -> String {
    try String(contentsOfFile: program.book + "/practice/record.txt", encoding: .utf8)
  }

  @Test func whatWasHeldIsOnRecord() throws {
    let program = try Program()
    _ = try program.run("practice", "scales-that-stop", "--rep", "Mia", input: script)
    let (path, transcript) = try transcript(program)
    let text = try record(program)
    #expect(text.hasPrefix("leadline record 1\nrep: Mia\n\n2026-01-12T09:30:00+01:00 practice "))
    let lines = text.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[2].contains(" guess warm ") && lines[2].contains(" passed asked-challenges,"))
    #expect(lines[2].hasSuffix(" transcript \"\(URL(filePath: path).lastPathComponent)\""))
    let attributes = try FileManager.default.attributesOfItem(
      atPath: program.book + "/practice/record.txt")
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    // Where the process ended behind the practice, the next one puts it on record.
    try FileManager.default.removeItem(atPath: program.book + "/practice/record.txt")
    let left = try program.run("practice", "two-weeks-left", "--rep", "Mia", input: "")
    #expect(left.status == 0, "\(left.errors)")
    #expect(try record(program).split(separator: "\n")[2].contains(" guess warm "))
    #expect(try record(program).split(separator: "\n").count == 3)
    #expect(transcript.contains("ours: Mia"))
    // The record says who practises, and is nobody else's.
    let other = try program.run("practice", "two-weeks-left", "--rep", "Tom")
    #expect(other.status == 64 && other.errors.contains("is the record of Mia, not of Tom"))
  }

  @Test func aDamagedRecordIsNamedAndANewerOneOnlyRead() throws {
    let program = try Program()
    _ = try program.run("practice", "scales-that-stop", input: script)
    let path = program.book + "/practice/record.txt"
    let whole = try record(program)
    let damaged = whole + "yesterday drill x\n"
    #expect(FileManager.default.createFile(atPath: path, contents: Data(damaged.utf8)))
    let second = try program.run("practice", "scales-that-stop", input: script)
    #expect(second.status == 0)
    #expect(second.output.contains("record.txt:4:1: this line does not begin with a time"))
    #expect(try record(program).hasPrefix(damaged))
    #expect(try record(program).split(separator: "\n").count == 4)
    let newer = "leadline record 2\n\nsomething else\n"
    #expect(FileManager.default.createFile(atPath: path, contents: Data(newer.utf8)))
    let third = try program.run("practice", "scales-that-stop", input: script)
    #expect(third.status == 65 && third.errors.contains("newer than this leadline"))
    #expect(third.output.contains("Debrief: "))
    let exam = try program.run("practice", "scales-that-stop", "--exam", input: script)
    #expect(exam.status == 65 && exam.output == "")
    #expect(try record(program) == newer)
  }

  @Test func anExamHasThreeTries() throws {
    let program = try Program()
    for (number, left) in [(1, "2 tries are left"), (2, "1 try is left"), (3, "no try is left")] {
      let outcome = try program.run("practice", "scales-that-stop", "--exam", input: script)
      #expect(outcome.status == 1 && outcome.output.contains("Not passed: "))
      #expect(outcome.output.contains("no hints, try \(number) of 3"))
      #expect(outcome.output.contains(left))
    }
    #expect(try record(program).split(separator: "\n").count { $0.contains(" exam ") } == 3)
    let fourth = try program.run("practice", "scales-that-stop", "--exam", input: script)
    #expect(fourth.status == 1 && fourth.errors.contains("all 3 tries of this exam are used"))
    let free = try program.run("practice", "scales-that-stop", input: script)
    #expect(free.status == 0)
  }

  @Test func whatCannotBePractisedIsRefused() throws {
    let program = try Program()
    let unknown = try program.run("practice", "scales-that-stp")
    #expect(unknown.status == 64)
    #expect(unknown.errors.contains("did you mean scales-that-stop?"))
    let alone = program.folder.appending(path: "alone.txt")
    try "Ada Wolf: Hello.\nAda Wolf: Is anybody there?\n".write(
      to: alone, atomically: true, encoding: .utf8)
    let outcome = try program.run("practice", alone.path())
    #expect(outcome.status == 65 && outcome.errors.contains("only Ada Wolf speaks in it"))
    let two = program.folder.appending(path: "two.txt")
    try "Ada Wolf: Hello there.\nBen Ito: Hello, it is slow here.\n".write(
      to: two, atomically: true, encoding: .utf8)
    let held = try program.run("practice", two.path(), "--ours", "Ada Wolf", input: "/quit\n")
    #expect(held.output.contains("You talk with Ben Ito."), "\(held.errors)")
    let missing = try program.run("practice", program.folder.path() + "none.txt")
    #expect(missing.status == 74 && missing.errors.contains("there is no such file"))
  }

  @Test func ownMaterialIsMadeAnonymous() throws {
    let program = try Program()
    let file = program.folder.appending(path: "own.txt")
    try """
    Date: 2026-01-12
    Participants:
    - Mia Bell, Account Executive, Plumbline
    - Ada Wolf, Operations Director, Northwind

    Mia Bell: Hello Ada. What problems do you have in the warehouse?
    Ada Wolf: Counts are wrong, Ben told me, and it costs Northwind $12,500 a month.
    Mia Bell: Who makes the decision?
    Ada Wolf: I do. Write to ada@northwind.com or call +1 555 123 4567.

    """.write(to: file, atomically: true, encoding: .utf8)
    let outcome = try program.run(
      "practice", "new", file.path(), "--anonymise", "--person", "Ben Ito", "--name", "mine")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let path = program.book + "/practices/mine.md"
    #expect(outcome.output == path + "\n")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    for word in ["Mia", "Ada", "Ben", "Plumbline", "orthwind", "12,500", "555"] {
      #expect(!text.contains(word), "\(word)")
      #expect(outcome.errors.contains(word), "\(word)")
    }
    #expect(text.contains("$16,250 a month"))
    #expect(outcome.errors.contains("nothing is said in it on timeline, budget"))
    #expect(try program.run("practice").output.hasSuffix("\nmine\n"))
    let held = try program.run("practice", "mine", input: "What problems do you have there?\n")
    #expect(held.output.contains("it costs Secondco $16,250 a month."))
    let twice = try program.run("practice", "new", file.path(), "--name", "mine")
    #expect(twice.status == 64 && twice.errors.contains("there is a practice mine already"))
  }

  @Test func questionsAreForeseenOrNot() throws {
    let program = try Program()
    let call = Program.top.path() + "transcripts/recorded/warehouse.txt"
    let outcome = try program.run(
      "replay", "--step", "--predict", call,
      input: "What problems do you have there?\nIs it raining?\n")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.contains("  the same: challenges\nMia Bell: "))
    #expect(
      outcome.output.contains(
        "  asked was decision-process, and yours is no question of the playbook\n"))
    // Whoever stops answering sees the rest.
    #expect(outcome.output.contains("Ada Wolf: Yes, please send it over by Friday.\n"))
    #expect(outcome.output.hasSuffix("Foreseen: 1 of 2 questions\n"))
    let own = try program.run(
      "replay", "--step", "--predict", Program.top.path() + "transcripts/demo.txt",
      input: "What problems do you have there?\n")
    #expect(own.status == 0 && own.output.contains("  the same: challenges\n"), "\(own.errors)")
    #expect(try program.run("replay", "--predict", call).status == 64)
  }
}
