import Chance
import Dialogue
import Qualification
import Records
import Testing

/// Contact files as text.
@Suite struct ContactFileTests {
  private func known() -> Contact {
    var contact = Contact(id: "k3f9")
    contact.identity = [.name: "Grace Hopper", .company: "Eckert-Mauchly"]
    contact.facts = [
      Fact(
        criterion: "need", answer: .known(.statement(Statement(signals: [.cost, .loss]))),
        words: "it costs: a lot", day: today, evidence: Evidence(turn: 1)),
      Fact(criterion: "budget", answer: .declined, words: "no comment", day: today),
    ]
    contact.nextStep = Contact.NextStep(text: "demo", day: today.adding(days: 4))
    return contact
  }

  private func write(_ contact: Contact, into file: inout ContactFile) {
    file.update(to: contact, discovery, asOf: today, eventCount: 7)
  }

  private func written() -> ContactFile {
    var file = ContactFile(new: "k3f9")
    write(known(), into: &file)
    return file
  }

  @Test func writingTwiceGivesTheSameBytes() throws {
    var file = written()
    let text = file.text
    write(known(), into: &file)
    #expect(file.text == text)
    var read = try ContactFile(parsing: text, file: "f.md")
    #expect(read.text == text)
    write(known(), into: &read)
    #expect(read.text == text)
    #expect(read.edits(since: known(), discovery) == [])
    #expect(read.eventCount == 7)
  }

  @Test func theStageIsCalledByItsKeyAndItsWord() {
    let text = written().text
    #expect(text.contains("\nstage: suspect\n") && text.contains("Stage: suspect."))
    var playbook = discovery
    playbook.terms = .hubspot
    var file = ContactFile(new: "k3f9")
    file.update(to: known(), playbook, asOf: today, eventCount: 7)
    #expect(file.text.contains("\nstage: suspect\n"))
    #expect(file.text.contains("Stage: suspect, called lead."))
  }

  @Test func keysStandInTheSummaryAsTheyAre() {
    var contact = known()
    contact.nextStep = Contact.NextStep(text: "lift no_budget, _not_ _x", day: nil)
    var file = ContactFile(new: "k3f9")
    write(contact, into: &file)
    #expect(file.text.contains("Next: lift no_budget, \\_not\\_ \\_x."))
  }

  @Test func whatIsNotOursSurvivesByteForByte() throws {
    let text = written().text
      .replacing(
        "id: k3f9\n", with: "id: k3f9  # mine\nfavourite: [tea, \"rum: dark\"]\n\n# a remark\n"
      )
      .replacing("need_said: \"it costs: a lot\"\n", with: "need_said:   'it costs: a lot'\n")
    let notes = text + "My own notes <!-- leadline: end --> here.\r\n"
    var file = try ContactFile(parsing: notes, file: "f.md")
    #expect(file.edits(since: known(), discovery) == [])
    var contact = known()
    contact.identity[.company] = "UNIVAC"
    write(contact, into: &file)
    #expect(file.text.contains("id: k3f9  # mine\nfavourite: [tea, \"rum: dark\"]\n\n# a remark\n"))
    #expect(file.text.contains("need_said:   'it costs: a lot'\n"))
    #expect(file.text.hasSuffix("My own notes <!-- leadline: end --> here.\r\n"))
    #expect(file.text.contains("company: UNIVAC\n"))
  }

  @Test(arguments: [
    ("last_outcome: talkd", "talkd is no outcome", "did you mean talked?", 15),
    ("next_step_on: someday", "someday is no day", "write it as 2026-01-12", 15),
    ("revisit_on: 2026-02-30", "2026-02-30 is no day", "write it as 2026-01-12", 13),
    ("do_not_contact: perhaps", "perhaps is no yes or no", "write true or false", 17),
    ("stage: prospect", "prospect is no stage", "write one of suspect, engaged", 8),
    ("need_level: stong", "stong is no level", "did you mean strong?", 13),
    ("last_outcome: no-answer", "", "", 0), ("referral_source: \"no\"", "", "", 0),
    ("need_level: Weak", "", "", 0), ("stage: customer", "", "", 0), ("next_step_on:", "", "", 0),
  ])
  func aValueThatItsKeyCannotHaveIsComplainedOf(
    line: String, message: String, cure: String, column: Int
  ) throws {
    let text = "---\nleadline: contact/1\nid: k3f9\n\(line)\n---\n"
    let complaint = try ContactFile(parsing: text, file: "f.md").complaint(about: discovery)
    #expect((complaint == nil) == message.isEmpty)
    let (found, wanted) = (complaint?.text ?? "", "f.md:4:\(column): \(message)")
    #expect(message.isEmpty || found.hasPrefix(wanted), "\(found)")
    let advice = complaint.map(\.cure) ?? ""
    #expect(advice.hasPrefix(cure), "\(advice)")
  }

  @Test func changesByHandAreFound() throws {
    let text = written().text
      .replacing("company: Eckert-Mauchly\n", with: "company: UNIVAC\nemail: g@example.com\n")
      .replacing("next_step: demo\n", with: "")
      .replacing("need_level: strong", with: "need_level: weak")
      .replacing("budget: declined", with: "budget: 40-50k set aside")
      .replacing("points: 20", with: "points: 99")
    let edits = try ContactFile(parsing: text, file: "f.md").edits(since: known(), discovery)
    #expect(
      edits == [
        Edit(key: "company", value: "UNIVAC"), Edit(key: "email", value: "g@example.com"),
        Edit(key: "next_step", value: nil), Edit(key: "budget", value: "40-50k set aside"),
        Edit(key: "need_level", value: "weak"),
      ])
  }

  @Test func aListAsAnEditorWritesItIsTheSameValue() throws {
    var contact = known()
    contact.people = [Authority.Person(name: "Dana", role: "CFO", decides: true)]
    var file = written()
    write(contact, into: &file)
    let text = file.text.replacing(
      "people: [Dana (CFO) decides]\n", with: "people:\n  - Dana (CFO) decides\n")
    #expect(text != file.text)
    var read = try ContactFile(parsing: text, file: "f.md")
    write(contact, into: &read)
    #expect(read.text == text)
  }

  @Test func aBlockThatWasDeletedComesBack() throws {
    let text = written().text
    let start = try #require(text.range(of: "<!-- leadline: written"))
    let end = try #require(text.range(of: "<!-- leadline: end -->\n"))
    var file = try ContactFile(
      parsing: text.replacingCharacters(start.lowerBound..<end.upperBound), file: "f.md")
    write(known(), into: &file)
    #expect(file.text.contains("need strong"))
    #expect(file.edits(since: known(), discovery) == [])
  }

  @Test(arguments: 1...10)
  func hostileWordsAreOnlyWords(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    for _ in 0..<30 {
      var contact = known()
      contact.identity[.name] = "x" + chance.hostileText() + "x"
      contact.facts[0].words = "x" + chance.hostileText() + "x"
      contact.facts[1] = Fact(
        criterion: "timing", answer: .known(.horizon(Horizon(event: chance.hostileText()))),
        words: "-->\n<!-- leadline: end -->\n" + chance.hostileText() + ".", day: today)
      var file = ContactFile(new: "k3f9")
      write(contact, into: &file)
      let read = try ContactFile(parsing: file.text, file: "f.md")
      #expect(read.value("name") == contact.identity[.name], "seed \(seed)")
      #expect(read.edits(since: contact, discovery) == [], "seed \(seed)")
      var again = read
      write(contact, into: &again)
      #expect(again.text == file.text, "seed \(seed)")
    }
  }

  @Test(arguments: 1...10)
  func anyFileIsReadOrComplainedOf(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    for _ in 0..<60 {
      let text = chance.mutated(written().text)
      do throws(Complaint) {
        var file = try ContactFile(parsing: text, file: "f.md")
        #expect(file.text == text, "seed \(seed)")
        _ = file.edits(since: known(), discovery)
        write(known(), into: &file)
        let again = try ContactFile(parsing: file.text, file: "f.md")
        #expect(again.text == file.text, "seed \(seed)")
      } catch {
        #expect(!error.cure.isEmpty, "seed \(seed)")
      }
    }
  }

  @Test(arguments: [
    ("Grace Hopper", "Eckert-Mauchly", "grace-hopper--eckert-mauchly--k3f9.md"),
    ("Ana Núñez", "Weiß & Söhne", "ana-nunez--weiss-soehne--k3f9.md"),
    ("../../etc/passwd", "", "etc-passwd--k3f9.md"), ("😀", "", "unnamed--k3f9.md"),
    ("\u{1B}[2J\u{0}", "CON", "2j--con--k3f9.md"), ("..", "/", "unnamed--k3f9.md"),
  ])
  func fileNames(name: String, company: String, file: String) {
    #expect(contactFileName(name: name, company: company, id: "k3f9") == file)
    #expect(contactFileMatches(file, "k3f9"))
  }

  @Test func namesMeanContacts() {
    let file = "grace-hopper--eckert-mauchly--k3f9.md"
    for name in ["Grace Hopper", "hopper", "grace", "Eckert-Mauchly", "mauchly", file] {
      #expect(contactFileMatches(file, name), "\(name)")
    }
    for name in ["grac", "hop", "k3f", "", "9", "--"] {
      #expect(!contactFileMatches(file, name), "\(name)")
    }
  }

  @Test func jsonEscapesWhatATerminalObeys() {
    #expect(JSONText.string("\u{1B}\"\\\n\u{202E}é").text == "\"\\u001b\\\"\\\\\\n\\u202eé\"")
  }
}

extension String {
  fileprivate func replacingCharacters(_ range: Range<Index>) -> String {
    String(self[..<range.lowerBound]) + String(self[range.upperBound...])
  }

  fileprivate func replacing(_ text: String, with other: String) -> String {
    guard let range = range(of: text) else { return self }
    return String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}

extension StringProtocol {
  /// The first place of a text in this one.
  fileprivate func range(of text: String) -> Range<Index>? { firstRange(of: text) }
}
