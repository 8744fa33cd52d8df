import Dialogue
import Playbooks
import Qualification
import Testing

/// What is hidden while a screen is shared, the times of a call, and its summary.
@Suite struct SeeingTests {
  private let words = Level.allCases.map(\.rawValue)

  @Test func nothingOfTheRatingIsSeenWhileAScreenIsShared() throws {
    var call = try Call()
    call.type("name: Grace Hopper", "/quiet")
    var shown: [String] = []
    for line in [
      "we lose 9k a month, number of errors doubled", "I decide", "live by end of March",
      "40k set aside", "we compare Portify, Kranix, Seaplan and in-house", "/facts", "/undo",
      "budget: 60k approved", "/end", "talked; demo on Friday",
    ] {
      call.type(line)
      shown += call.lines.map(\.text)
      let waiting = prompt(for: call.conversation, call.playbook, asOf: Call.day)
      #expect(waiting.status.text.isEmpty && waiting.rating.text.isEmpty)
      #expect(waiting.hint.isEmpty && waiting.vocabulary.choices.isEmpty)
    }
    #expect(call.conversation.state.phase == .closed)
    let ratings =
      Rating.allCases.map(\.rawValue) + ["not rated", "within reach", "of 100", "stage"]
    for text in shown {
      for word in words + ratings where text.contains(word) {
        Issue.record("\(word) in: \(text)")
      }
    }
    #expect(shown.contains("  budget: 60,000, approved  \"60k approved\""))
    #expect(shown.contains("Grace Hopper"))
    #expect(shown.last == "rating hidden; `leadline score` shows it")
  }

  @Test func whatWasHiddenComesWithTheEndOfQuiet() throws {
    var call = try Call()
    call.type("/quiet", "competition: comparing Portify, Kranix, Seaplan and in-house")
    #expect(!call.text.contains("1?"))
    call.type("/quiet")
    #expect(call.text.contains("  1? too many competitors: does that hold?  1y yes · 1n no"))
    // The rep's own line is not put on a shared screen.
    var quiet = try Call()
    quiet.type("we lose 9k a month, I decide, 50k approved, live by end of March", "/quiet")
    for _ in 0..<12 where quiet.conversation.state.phase == .talking { quiet.type("/skip") }
    #expect(!quiet.conversation.state.asked.contains("rapport"))
    #expect(quiet.conversation.state.phase == .closing)
  }

  /// That a question comes again is only said where it does.
  @Test func whatWasNotUnderstoodIsPromisedAgainOnlyOnce() throws {
    var call = try Call()
    call.type("/ask timeline", "well, things and stuff")
    #expect(call.text.contains("asked again at the end"))
    call.type("/ask timeline", "this and that, I suppose")
    #expect(call.text.contains("timing: not understood, kept as said"))
    #expect(!call.text.contains("asked again"))
    var practice = try Call(kind: .practice)
    practice.take(.heard(speaker: "Jana", text: "By when should it be running?"))
    practice.type("well, things and stuff")
    #expect(practice.text.contains("timing: not understood, kept as said"))
  }

  @Test func timesComeFromTheEventsAndLeaveBreaksOut() throws {
    var call = try Call()
    let start = try #require(Moment(iso: "2026-01-12T09:30:00+01:00"))
    call.conversation.started = start
    func at(_ seconds: Int64) -> Moment { Moment(seconds: start.seconds + seconds, offset: 3600) }
    func take(_ content: Input.Content, _ seconds: Int64) {
      let before = call.conversation
      let events = decide(Input(content, at: at(seconds)), before, call.playbook)
      for event in events {
        evolve(&call.conversation, Entry(seconds: Int(seconds), event: event))
      }
      call.lines = present(
        events, from: before, to: call.conversation, call.playbook, asOf: Call.day)
    }
    take(.typed("we lose 9k a month"), 72)
    take(.typed("I decide"), 160)
    take(.typed("/quit"), 200)
    take(.resumed, 90_000)
    take(.typed("/time"), 90_060)
    #expect(
      call.lines.map(\.text) == [
        "  call  04:20", "  timeline  open since 02:40, for 01:40", "  need  known since 01:12",
        "  budget  not known yet", "  authority  known since 02:40", "  timing  not known yet",
      ])
    #expect(call.lines[0].spoken == "call: 4 minutes 20 seconds")
    // Undone is unknown again; a clock that is put back stands still.
    take(.typed("/undo"), 90_000)
    take(.typed("/undo"), 90_000)
    take(.typed("/time"), 100)
    #expect(call.lines[0].text == "  call  04:20")
    #expect(call.lines.map(\.text).contains("  authority  not known yet"))
    take(.typed("/end"), 94_000)
    take(.typed("no answer"), 94_000)
    #expect(call.lines.last?.text == "call: 2026-01-12 09:30, 1 h 10 min")
  }

  @Test func aConversationWithoutTimesSaysSo() throws {
    var call = try Call()
    call.type("/time")
    #expect(call.text == "  this conversation has no times")
  }

  @Test func theSummaryIsReadyToPaste() throws {
    var call = try Call()
    call.type("name: Grace Hopper", "company: Eckert")
    call.type("we lose 9k a month, I decide, 50k approved, live by end of March")
    call.type("yes, demo next week", "size yes", "we compare Portify, Kranix, Seaplan and in-house")
    call.type("top priority", "fair", "strong", "talked; demo on Friday; revisit in May")
    let lines = summaryLines(of: call.conversation, call.playbook, asOf: Call.day).map(\.text)
    #expect(lines.count <= 12)
    #expect(lines.allSatisfy { !$0.hasSuffix(" ") && !$0.isEmpty })
    let openings = lines.map { String($0.prefix { $0 != ":" && $0 != " " }) }
    #expect(
      openings == [
        "Grace", "need", "budget", "authority", "timing", "fit", "too", "outcome", "next",
        "revisit", "stage",
      ])
    #expect(lines[0].hasPrefix("Grace Hopper, Eckert: warm "))
    #expect(Array(call.lines.map(\.text).suffix(lines.count)) == lines)
  }

  @Test(arguments: [(80, 5), (64, 4), (59, 4), (55, 4), (45, 4), (20, 4), (11, 4), (3, 0)])
  func theStatusHasAFormForEachWidth(columns: Int, items: Int) throws {
    var call = try Call()
    call.type("we lose 9k a month, the CFO decides, I recommend, 50k approved, by end of August")
    let status = prompt(for: call.conversation, call.playbook, asOf: Call.day).status
    let forms = [status.text] + status.shorter.map { $0.map(\.text).joined() }
    let form = try #require(forms.first { $0.count <= columns })
    let separators = form.contains("·") ? "·" : " "
    #expect(items == 0 || form.split(separator: Character(separators)).count == items, "\(form)")
    #expect(zip(forms, forms.dropFirst()).allSatisfy { $0.count >= $1.count }, "\(forms)")
    let worst = Line("need partial·authority partial·timing partial·budget partial")
    #expect(worst.text.count <= 60)
  }
}
