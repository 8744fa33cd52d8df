import Dialogue
import Qualification
import Scoring
import Testing

/// Every way in which a rep puts something right.
@Suite struct CorrectionTests {
  private func afterFour() throws -> Call {
    var contact = Contact(id: "t3st")
    contact.identity[.name] = "Dana Ruiz"
    var call = try Call(with: contact)
    call.type("it costs us 9k a month", "our CEO decides, I recommend", "by end of March")
    call.type("50k set aside")
    return call
  }

  private func amount(_ call: Call) -> Money? {
    if case .budget(let budget)? = call.contact.holding("budget")?.value {
      budget.amount
    } else {
      nil
    }
  }

  @Test func inPlainWords() throws {
    var call = try afterFour()
    call.type("budget is 30k, not 50k")
    #expect(amount(call)?.upper == 3_000_000)
    #expect(call.conversation.state.doubts.isEmpty)
    #expect(call.contact.facts.count { $0.criterion == "budget" } == 2)
  }

  @Test func byALabelAndByEdit() throws {
    var call = try afterFour()
    call.type("budget: 40k")
    #expect(amount(call)?.upper == 4_000_000)
    call.type("/edit budget 35k approved")
    #expect(amount(call)?.upper == 3_500_000)
    call.type("/edit timing")
    #expect(call.open == "timeline")
  }

  /// One trouble does not make another go away; what is put right does.
  @Test func aSecondTroubleStandsBesideTheFirst() throws {
    var call = try afterFour()
    call.type("need: the boss shouts at us every day because sheets go missing")
    let words = call.contact.holding("need")?.words ?? ""
    #expect(words.contains("9k a month") && words.contains("sheets go missing"))
    #expect(call.level("need") == .strong)
    call.type("/edit need it is slow")
    #expect(call.contact.holding("need")?.words == "it is slow")
    call.type("need: it costs us 4k a month", "need: nothing goes wrong")
    #expect(call.contact.holding("need")?.words == "nothing goes wrong")
  }

  @Test func inAPracticeTheSecondNoteAdds() throws {
    var call = try Call(kind: .practice)
    call.take(.heard(speaker: "Jana", text: "What is hardest today?"))
    call.type("the scales stop twice a week")
    call.take(.heard(speaker: "Jana", text: "What other problems do you have?"))
    call.type("they lose 2k a month on waste")
    let words = call.contact.holding("need")?.words ?? ""
    #expect(words.contains("twice a week") && words.contains("2k a month"), "\(words)")
  }

  @Test func aContradictionIsADoubtAndBothAreKept() throws {
    var call = try afterFour()
    call.type("no budget at all")
    let doubt = try #require(call.conversation.state.doubts.first)
    #expect(doubt.matter == .contradiction("budget"))
    #expect(call.contact.facts.count { $0.criterion == "budget" } == 2)
    call.type("\(doubt.number)o")
    #expect(amount(call)?.upper == 5_000_000)
    #expect(call.conversation.state.doubts.isEmpty)
  }

  @Test func aDoubtNeverTakesThePrompt() throws {
    var call = try Call()
    call.type("it costs us 9k a month", "I decide", "by end of March", "50")
    #expect(call.conversation.state.doubts.count == 1)
    #expect(call.open == "interest")
    call.type("yes, a demo next week")
    #expect(call.level("interest") == .strong)
    call.type("1k")
    #expect(amount(call)?.upper == 5_000_000)
  }

  @Test func aDoubtIsMootOnceSomethingNewerIsSaid() throws {
    var call = try Call()
    call.type("it costs us 9k a month", "/ask budget", "50")
    #expect(call.conversation.state.doubts.map(\.number) == [1])
    call.type("/ask budget", "50k approved")
    #expect(call.conversation.state.doubts.isEmpty)
    #expect(call.events.contains(.settled(doubt: 1, choice: "moot")))
    call.type("1k")
    guard case .budget(let budget)? = call.contact.holding("budget")?.value else {
      Issue.record("no budget")
      return
    }
    #expect(budget.status == .approved)
  }

  @Test func aContradictionIsMootOnceSomethingNewerIsSaid() throws {
    var call = try afterFour()
    call.type("no budget at all")
    #expect(call.conversation.state.doubts.contains { $0.matter == .contradiction("budget") })
    call.type("budget: 45k approved")
    #expect(!call.conversation.state.doubts.contains { $0.matter == .contradiction("budget") })
    #expect(amount(call)?.upper == 4_500_000)
  }

  @Test func rowsWithLabelsAreAnswersOfTheirOwn() throws {
    var call = try Call()
    let turn = call.conversation.turn
    call.type(
      "it costs us 9k a month\nname: Ann Lee\ncompany: Acme\nGmbH\nemail:\nbudget: 40k\napproved")
    #expect(call.conversation.turn == turn + 1)
    #expect(call.contact.identity[.name] == "Ann Lee")
    #expect(call.contact.identity[.company] == "Acme GmbH")
    #expect(!call.events.contains(.identified(.email, nil)))
    #expect(amount(call)?.upper == 4_000_000)
    #expect(call.level("need") == .partial)
    #expect(call.open == "decision-process")
  }

  @Test func undoGoesBackAsFarAsOneLikes() throws {
    var call = try Call()
    let start = call.conversation.state
    call.type("it costs us 9k a month", "I decide", "/note sends the chart", "by end of March")
    for _ in 0..<4 { call.type("/undo") }
    #expect(call.conversation.state == start)
    call.type("/undo")
    #expect(call.text.contains("nothing to undo"))
  }

  @Test func undoNamesWhatItTakesBackAndLeavesWhatIsHidden() throws {
    var call = try Call()
    call.type("it costs us 9k a month", "I decide", "/quiet", "/undo")
    #expect(call.lines.first?.text == "  undone: I decide")
    #expect(call.conversation.state.isQuiet)
    call.type("/undo")
    #expect(call.lines.first?.text == "  undone: it costs us 9k a month")
    call.type("/quiet", "/undo")
    #expect(call.text.contains("nothing to undo"))
    call.type("we retype every order by hand on Monday and again by the end of the week", "/undo")
    #expect(
      call.lines.first?.text == "  undone: we retype every order by hand on Monday and again…")
  }

  /// An address is a word: what is cut, is cut before it.
  @Test func wordsAreCutBetweenWords() throws {
    let words =
      "reports are late every month, so write to jim.boss@acme.co.uk, who spends 3 days on it"
    var call = try Call()
    call.type(words, "/undo")
    #expect(call.lines.first?.text == "  undone: \(words.prefix(41))…")
    call.type(words)
    #expect(call.lines.first?.text.hasSuffix("\"\(words.prefix(41))…\"") == true)
    // What has no words is cut where it must be.
    call.type("note: " + String(repeating: "長", count: 90))
    #expect(call.lines.first?.text.contains("\"\(String(repeating: "長", count: 59))…\"") == true)
  }

  @Test func backPutsTheQuestionBeforeAndItsAnswerStands() throws {
    var call = try Call()
    call.type("it costs us 9k a month", "<")
    #expect(call.open == "challenges")
    #expect(call.level("need") == .partial)
    #expect(
      prompt(for: call.conversation, call.playbook, asOf: Call.day, editing: true).prefill
        == "it costs us 9k a month")
    #expect(prompt(for: call.conversation, call.playbook, asOf: Call.day).prefill == "")
    call.type("missed two closings, 40k lost")
    #expect(call.open == "decision-process")
  }

  @Test func theReviewTakesASingleFix() throws {
    var call = try afterFour()
    call.type("/end")
    #expect(call.conversation.state.phase == .closing)
    call.type("budget: 45k approved")
    #expect(amount(call)?.upper == 4_500_000)
    #expect(call.conversation.state.phase == .closing)
    call.type("talked; demo on Friday")
    #expect(call.conversation.state.phase == .closed)
    #expect(call.contact.lastOutcome == .talked)
    #expect(call.contact.nextStep?.day?.iso == "2026-01-16")
  }

  @Test func aQuestionPutAgainInTheReviewIsAnsweredAndNotTheOutcome() throws {
    for again in ["<", "/ask budget", "/edit budget"] {
      var call = try afterFour()
      call.type("/end", again)
      if again == "<" { call.type("/ask budget") }
      #expect(call.open == "budget")
      call.type("45k approved")
      #expect(amount(call)?.upper == 4_500_000)
      #expect(call.conversation.state.phase == .closing)
      #expect(call.open == "outcome")
      call.type("no answer")
      #expect(call.conversation.state.phase == .closed)
      #expect(call.contact.lastOutcome == .noAnswer)
      #expect(call.contact.nextStep == nil)
    }
  }

  @Test func nothingSaidToAQuestionPutAgainGoesBackToTheReview() throws {
    for nothing in [Input.Content.typed(""), .ended, .typed("/end"), .typed("/skip")] {
      var call = try afterFour()
      call.type("/end", "/ask budget")
      call.take(nothing)
      #expect(call.conversation.state.phase == .closing)
      #expect(call.open == "outcome")
      #expect(amount(call)?.upper == 5_000_000)
      call.take(.ended)
      #expect(call.conversation.state.phase == .closed)
    }
  }

  @Test func aLabelledAnswerLeavesTheQuestionThatWasPutAgain() throws {
    var call = try afterFour()
    call.type("/end", "/ask budget", "timeline: by the end of May")
    #expect(call.open == "budget")
    call.type("budget: 45k approved")
    #expect(call.open == "outcome")
  }

  @Test func aCallLeftInItsReviewIsTakenUpThere() throws {
    var call = try afterFour()
    call.type("/end", "/quit")
    call.take(.resumed)
    #expect(call.conversation.state.phase == .closing)
    call.type("talked; demo on Friday")
    #expect(call.conversation.state.phase == .closed)
    #expect(call.contact.nextStep?.text == "demo on Friday")
  }

  @Test(arguments: [
    "send proposal by Friday; talked; revisit in 2 weeks",
    "revisit in 2 weeks; talked; send proposal by Friday",
    "talked; revisit in 2 weeks; next: send proposal by Friday",
  ])
  func theOutcomeIsSaidInAnyOrder(line: String) throws {
    var call = try afterFour()
    call.type("/end", line)
    #expect(call.contact.lastOutcome == .talked)
    #expect(call.contact.nextStep?.text == "send proposal by Friday")
    #expect(call.contact.nextStep?.day?.iso == "2026-01-16")
    #expect(call.contact.revisitOn?.iso == "2026-01-26")
  }

  /// A day to ask again that has gone by is asked for again, and all else that was said stands.
  @Test func aDayToAskAgainThatHasGoneByIsAskedForAgain() throws {
    var call = try afterFour()
    call.type("/end", "voicemail; send the brochure; revisit last May")
    #expect(call.conversation.state.phase == .closing && call.contact.revisitOn == nil)
    #expect(call.text.contains("2025-05-01 has gone by: when do you ask again?"))
    #expect(call.contact.nextStep?.text == "send the brochure")
    call.type("in two weeks")
    #expect(call.conversation.state.phase == .closed)
    #expect(call.contact.revisitOn?.iso == "2026-01-26" && call.contact.lastOutcome == .voicemail)
    var other = try afterFour()
    other.type("/end", "voicemail; revisit yesterday", "revisit last year", "")
    #expect(other.conversation.state.phase == .closed)
    #expect(other.contact.revisitOn == nil && other.contact.lastOutcome == .voicemail)
    var month = try afterFour()
    month.type("/end", "busy; revisit this month")
    #expect(month.contact.revisitOn == Call.day)
  }

  /// Whoever was talked with and has no name is asked for once, and it may be left open.
  @Test(
    arguments: [
      (["Dana Ruiz, Northwind"], "Dana Ruiz", "Northwind"), (["name: Dana Ruiz"], "Dana Ruiz", nil),
      ([""], nil, nil), (["/skip"], nil, nil), (["no idea"], nil, nil), (["/end"], nil, nil),
    ] as [([String], String?, String?)])
  func whoHasNoNameIsAskedForAtTheEnd(lines: [String], name: String?, company: String?) throws {
    var call = try Call()
    call.type("we lose 9k a month", "/end", "talked; demo on Friday")
    #expect(call.open == "who" && call.text.contains("Who was it?"))
    for line in lines { call.type(line) }
    #expect(call.conversation.state.phase == .closed)
    #expect(call.contact.identity[.name] == name && call.contact.identity[.company] == company)
    #expect(call.contact.nextStep?.text == "demo on Friday" && call.contact.lastOutcome == .talked)
  }

  @Test func nobodyIsAskedForWhoHasANameOrWasNotReached() throws {
    var known = try Call()
    known.type("we lose 9k a month", "name: Dana Ruiz", "/end", "talked")
    #expect(known.conversation.state.phase == .closed)
    var missed = try Call()
    missed.type("we lose 9k a month", "/end", "no answer")
    #expect(missed.conversation.state.phase == .closed)
    var over = try Call()
    over.type("we lose 9k a month", "/end", "talked")
    over.take(.ended)
    #expect(over.conversation.state.phase == .closed && over.contact.lastOutcome == .talked)
  }

  @Test func whatIsNoOutcomeIsTheNextStepTogether() throws {
    var call = try afterFour()
    call.type("/end", "send the offer; voicemail; assistant calls on Friday")
    #expect(call.contact.lastOutcome == .voicemail)
    #expect(call.contact.nextStep?.text == "send the offer; assistant calls on Friday")
  }

  @Test func aQuestionIsNoNextStep() throws {
    var call = try afterFour()
    call.type("/end", "hi?")
    #expect(call.conversation.state.phase == .closing)
    #expect(call.contact.nextStep == nil)
    #expect(call.text.contains("not understood"))
    #expect(call.lines.last?.text.hasPrefix("How did it end") == true)
    call.type("talked; a demo on Friday?")
    #expect(call.conversation.state.phase == .closed)
    #expect(call.contact.nextStep?.text == "a demo on Friday?")
  }

  /// What is not to be is about the contact: it is kept, and is no step and no refusal of the call.
  @Test(arguments: [
    "not interested in the big one", "talked; they don't want the large package",
    "no next step", "talked, nothing for now", "He won't buy before the audit",
  ])
  func whatIsNotToBeIsNoNextStep(line: String) throws {
    var call = try afterFour()
    call.type("/end", line)
    #expect(call.conversation.state.phase == .closed)
    #expect(call.contact.nextStep == nil && call.contact.lastOutcome == .talked)
    #expect(!call.contact.doNotContact)
    #expect(!call.lines.contains { $0.text.hasPrefix("next: ") })
    let words = line.split(separator: " ").last.map(String.init) ?? ""
    #expect(call.lines.contains { $0.text.contains(words) })
  }

  @Test func aRefusalAtTheEndIsOnRecordAndAPlannedDayIsAStep() throws {
    var call = try afterFour()
    call.type("/end", "talked; they are not interested")
    #expect(call.level("interest") == Level.none && call.contact.doNotContact)
    var other = try afterFour()
    other.type("/end", "not before May: send the offer")
    #expect(other.contact.nextStep?.text == "not before May: send the offer")
  }

  /// A wish not to be called is heard wherever it is typed.
  @Test(arguments: ["talked; don't call again", "take me off the list", "left a voicemail"])
  func aBanAtTheEndIsOnRecord(line: String) throws {
    var call = try afterFour()
    call.type("/end", line)
    #expect(call.conversation.state.phase == .closed && call.contact.nextStep == nil)
    #expect(call.contact.doNotContact == !line.contains("voicemail"))
    #expect(call.contact.lastOutcome == (line.contains("voicemail") ? .voicemail : .talked))
  }

  @Test func aBanAtTheReferralIsOnRecord() throws {
    var call = try Call()
    call.type("no budget", "nobody has any money and nobody could find any")
    #expect(call.open == "referral")
    call.type("please take me off your list")
    #expect(call.contact.doNotContact)
  }

  @Test func levelsGatesAndPeopleAreTheRepsToSet() throws {
    var call = try Call()
    call.type("/level need strong saw it myself", "/person Dana Ruiz, CFO, decides")
    #expect(call.level("need") == .strong)
    #expect(call.contact.people.first?.role == "CFO")
    call.type("/disqualify no_fit too small")
    #expect(call.assessment.rating == .disqualified)
    #expect(call.assessment.gates.first?.words == "too small")
  }

  @Test func editsOfTheFileAreInputs() throws {
    var call = try Call(kind: .edit)
    call.take(.edited(Edit(key: "name", value: "Grace Hopper")))
    call.take(.edited(Edit(key: "budget", value: "40-50k set aside")))
    call.take(.edited(Edit(key: "need_level", value: "strong")))
    call.take(.edited(Edit(key: "revisit_on", value: "2026-05-01")))
    #expect(call.contact.identity[.name] == "Grace Hopper")
    #expect(call.level("budget") == .strong)
    #expect(call.level("need") == .strong)
    #expect(call.contact.revisitOn?.iso == "2026-05-01")
    call.take(.edited(Edit(key: "budget", value: nil)))
    #expect(call.contact.latest("budget") == nil)
  }

  @Test func aConfirmedGateFallsWithTheWordsThatItRestsOn() throws {
    var call = try Call()
    call.type("it costs us 9k a month", "budget: no money and nobody who could find any", "1y")
    #expect(call.assessment.rating == .disqualified)
    call.type("budget: my brother could move money from the new jetty")
    #expect(call.assessment.gates.isEmpty)
    #expect(call.contact.ruling("no_budget") == nil)
    call.type("budget: no money and nobody who could find any")
    #expect(call.assessment.gates.first?.state == .confirmed)
  }

  @Test func aConfirmedGateStaysWhileNewWordsCloseItToo() throws {
    var call = try Call()
    call.type("it costs us 9k a month", "competition: we have four other offers on the table", "1y")
    call.type("competition: we have five other offers on the table")
    #expect(call.contact.ruling("competition")?.verdict == .confirmed)
    call.type("competition: only Nordhof is left")
    #expect(call.assessment.gates.isEmpty)
  }

  @Test func onePointOfFiveIsNoVerdict() throws {
    var call = try Call()
    call.type("it costs us 9k a month", "fit: 12 people")
    #expect(call.level("fit") == .weak)
    #expect(call.assessment.rating != .disqualified)
    // Three of five are, but the last word is the rep's until all five were asked.
    call.type("fit: sector no, region no")
    #expect(call.level("fit") == Level.none)
    #expect(call.assessment.gates.map(\.state) == [.inferred])
    call.type("fit: tools no, people no")
    #expect(call.assessment.gates.map(\.state) == [.confirmed])
  }

  @Test(arguments: ["budget: not known", "/edit budget not known yet", "budget: ?"])
  func aValueThatWasNeverSaidIsTakenOut(line: String) throws {
    var call = try Call()
    call.type("budget: 80 euros", "budget: 90 euros", line)
    #expect(call.contact.latest("budget") == nil)
    call.type("/undo")
    #expect(call.contact.latest("budget") != nil)
  }

  @Test(arguments: [
    ("Marta Olsen, Olsen Bakery", "Marta Olsen", nil, "Olsen Bakery"),
    ("Dana Ruiz, CFO", "Dana Ruiz", "CFO", nil),
    ("Dana Ruiz, Head of Sales, Acme", "Dana Ruiz", "Head of Sales", "Acme"),
    ("Sam Ito, PhD, Acme", "Sam Ito, PhD", nil, "Acme"), ("Ito, Sam", "Ito, Sam", nil, nil),
  ])
  func aNameWithWhatStandsBehindIt(
    line: String, name: String, title: String?, company: String?
  ) throws {
    var call = try Call()
    call.type("name: \(line)")
    let identity = call.contact.identity
    #expect(identity[.name] == name && identity[.title] == title && identity[.company] == company)
  }

  @Test func aGateThatTheRepClosedStandsWhateverIsSaid() throws {
    var call = try Call()
    call.type("it costs us 9k a month", "/disqualify no_fit they sell what we sell", "fit: all")
    #expect(call.contact.ruling("no_fit")?.verdict == .confirmed)
  }

  @Test func whoeverIsLinkedAsTheDeciderIsAPath() throws {
    var call = try Call()
    call.type("it costs us 9k a month", "authority: I have no say in such things")
    #expect(call.level("authority") == Level.none)
    call.type("/person Peter Lang, head of collections, decides")
    #expect(call.level("authority") == .weak)
    #expect(call.assessment.gates.isEmpty)
  }

  @Test func threeJudgementsBehindOneLabel() throws {
    var call = try Call()
    call.type("trust: strong, listening: partial, access: weak")
    #expect(call.level("trust") == .strong)
    #expect(call.level("access") == .weak)
    call.type("access: partial, she rang me back the same day")
    #expect(call.level("access") == .partial)
    #expect(call.level("trust") == .strong)
  }
}
