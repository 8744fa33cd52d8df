import Qualification
import Records
import Testing

/// Calls in plain text and Markdown: who speaks, and what is no speech.
@Suite struct CallNotesTests {
  private func said(_ text: String) throws -> [String] {
    try readCall(text, file: "call").call.turns.map { ($0.speaker ?? "?") + ": " + $0.text }
  }

  private static let words = ["Ada: Is it slow?", "Omar: It is, and: dear.", "Ada: I see."]

  @Test(arguments: [
    "Ada: Is it slow?\nOmar: It is,\nand: dear.\nAda: I see.\n",
    "**Ada:** Is it slow?\n\n**Omar:** It is, and: dear.\n\n**Ada:** I see.\n",
    "**Ada**: Is it slow?\n\n**Omar**: It is, and: dear.\n\n**Ada**: I see.\n",
    "**[00:00:01] Ada:**\nIs it slow?\n\n**[00:00:04] Omar:**\nIt is, and: dear.\n\n**[00:01:04] Ada:**\nI see.\n",
    "**Ada** (00:01):\nIs it slow?\n\n**Omar** (00:04):\nIt is, and: dear.\n\n**Ada** (00:09):\nI see.\n",
    "[00:01] Ada: Is it slow?\n[00:04] Omar: It is,\n        and: dear.\n[01:00:04] Ada: I see.\n",
    "00:00:01 Ada (brook.example): Is it slow?\n00:00:04 Omar (vale.example): It is, and: dear.\n00:01:00 Ada (brook.example): I see.\n",
    "Ada (00:01): Is it slow?\nOmar (00:04): It is, and: dear.\nAda (00:09): I see.\n",
    "#Ada#: Is it slow?\n#Omar#: It is, and: dear.\n#Ada#: I see.\n",
    "[Ada] Is it slow?\n[Omar] It is, and: dear.\n[Ada] I see.\n",
    "[Ada] 10:00:01\nIs it slow?\n[Omar] 10:00:04\nIt is, and: dear.\n[Ada] 10:01:04\nI see.\n",
    "- Ada: Is it slow?\n- Omar: It is, and: dear.\n- Ada: I see.\n",
    "> **Ada:** Is it slow?\n>\n> **Omar:** It is, and: dear.\n>\n> **Ada:** I see.\n",
    "# Call\n\n### Ada (00:01)\n\nIs it slow?\n\n### Omar (00:04)\n\nIt is, and: dear.\n\n### Ada (00:09)\n\nI see.\n",
    "Ada: Is it slow? Omar: It is, and: dear. Ada: I see.",
    "ADA: Is it slow?\nOmar: It is, and: dear.\nAda: I see.\n",
  ])
  func theShapesOfNotesSayTheSame(text: String) throws {
    #expect(
      try said(text).map { $0.replacing("ADA", with: "Ada") } == CallNotesTests.words)
  }

  @Test(arguments: [
    "*Tuesday 10 March 2026. Leases of halls. Rep: Ada Brook (Halls Ltd). Guest: Omar Vale.*",
    "Rep: Ada Brook | Prospect: Omar Vale | 10 March 2026",
    "**Rep:** Ada Brook · **Guest:** Omar Vale · **Date:** 2026-03-10",
    "Date: 2026-03-10 — Rep: Ada Brook — Client: Omar Vale",
  ])
  func aLineOfTheHeadMaySaySeveralThings(line: String) throws {
    let call = try readCall(
      "# Call\n\(line)\n\n**Ada:** Is it slow?\n**Omar:** It is.\n", file: "call"
    ).call
    #expect(call.day == Day(year: 2026, month: 3, day: 10))
    #expect(call.attendees.map(\.name) == ["Ada Brook", "Omar Vale"])
    #expect(call.attendees.map(\.side) == [.ours, .theirs])
    #expect(call.turns.count == 2)
  }

  @Test func whatIsWrittenAboutACallIsNoSpeech() throws {
    let text = """
      ---
      title: Lease of the hall
      date: 2025-04-09
      ---

      # Lease of the hall

      **Duration:** 12 minutes
      **Participants:**
      - Ada Brook (Account Executive, Brook)
      - Omar Vale (Owner, Vale Halls)
      **Outcome:** Signed

      ## Summary

      Omar: wants to sign for 90k.

      ## Transcript

      **Ada:** Is it slow?

      **Omar:** *sighs*

      **Omar:** Yes.

      And dear.

      | what | who |
      |------|-----|
      | 90k  | Omar |

      **Ada:** I see.

      ---

      **Call Notes:**
      - budget of 90k

      **Omar:** champion

      ## Next steps

      Ada: send the lease
      """
    let reading = try readCall(text, file: "call.md")
    #expect(reading.format == .markdown)
    #expect(
      reading.call.turns.map { ($0.speaker ?? "?") + ": " + $0.text } == [
        "Ada: Is it slow?", "Omar: Yes. And dear.", "Ada: I see.",
      ])
    #expect(reading.call.title == "Lease of the hall")
    #expect(reading.call.day == Day(iso: "2025-04-09"))
    #expect(
      reading.call.attendees == [
        Attendee(name: "Ada Brook", title: "Account Executive", company: "Brook"),
        Attendee(name: "Omar Vale", title: "Owner", company: "Vale Halls"),
      ])
    let asides = reading.call.asides.map(\.text)
    for words in ["*sighs*", "| 90k  | Omar |", "- budget of 90k", "Omar: wants to sign for 90k."] {
      #expect(asides.contains(words))
    }
  }

  @Test func onlyTheFenceIsSpeechWhereTheCallStandsInOne() throws {
    let text = """
      # Call

      Ada: will send it
      Omar: will sign

      ```
      [00:01] Ada: Is it
              slow?
      [00:04] Omar: Yes.
      [00:05] Ada: I see.
      ```

      Omar: pays 90k
      """
    #expect(try said(text) == ["Ada: Is it slow?", "Omar: Yes.", "Ada: I see."])
  }

  @Test func theFirstTurnMayHaveNoName() throws {
    #expect(
      try said(
        "Hello, is this Omar?\n\nProspect: It is.\n\nRep: Do you rent\nhalls?\n\nProspect: No.\n")
        == [
          "?: Hello, is this Omar?", "Prospect: It is.", "Rep: Do you rent halls?", "Prospect: No.",
        ])
    // A title or a remark before the first name is none.
    #expect(
      try said("A call about halls\n\nProspect: It is.\n\nRep: Hm.\n") == [
        "Prospect: It is.", "Rep: Hm.",
      ])
  }

  @Test func headsNameThosePresent() throws {
    let text = """
      Call Date: 2/15/24
      Rep: Ada Brook (Brook)
      Prospect: Omar Vale, COO at Vale Halls

      Ada: Is it slow?
      Omar: Budget: none. 10:30 is late, see http://vale.example
      Ada: Is it?
      Omar: Yes.

      Outcome: Lost
      Next Steps:
      - Ada: call again
      """
    let reading = try readCall(text, file: "call.txt")
    #expect(reading.call.turns.count == 4)
    #expect(reading.call.turns[1].text == "Budget: none. 10:30 is late, see http://vale.example")
    #expect(reading.call.day == Day(iso: "2024-02-15"))
    #expect(
      reading.call.attendees == [
        Attendee(name: "Ada Brook", company: "Brook", side: .ours),
        Attendee(name: "Omar Vale", title: "COO", company: "Vale Halls", side: .theirs),
      ])
  }

  @Test(arguments: [
    ("Date: 2024-03-05", "2024-03-05"), ("Date: March 5, 2024", "2024-03-05"),
    ("Date: Tue 5th Mar 2024 at 10:00", "2024-03-05"), ("Date: 5.3.2024", "2024-03-05"),
    ("Date: 3/25/2024", "2024-03-25"), ("Date: 25/3/24", "2024-03-25"), ("Date: 3/5/2024", nil),
    ("Date: 2024-02-30", nil), ("Date: next March", nil), ("Call of 2024-03-05", "2024-03-05"),
  ])
  func daysAreReadWhereTheyCanBeNoOther(line: String, day: String?) throws {
    let reading = try readCall(line + "\n\nAda: Yes.\nOmar: No.\nAda: Why?\n", file: "call.txt")
    #expect(reading.call.day?.iso == day)
    #expect(reading.call.turns.count == 3)
  }

  @Test(arguments: [
    (
      "- Ada Brook - Account Executive, Brook",
      Attendee(name: "Ada Brook", title: "Account Executive", company: "Brook")
    ),
    ("- Ada Brook (Brook, Sales)", Attendee(name: "Ada Brook", title: "Sales", company: "Brook")),
    ("- Ada Brook <ada@brook.example>", Attendee(name: "Ada Brook", email: "ada@brook.example")),
    (
      "- Ada Brook: VP Sales, Brook",
      Attendee(name: "Ada Brook", title: "VP Sales", company: "Brook")
    ),
    (
      "- **Ada Brook**, VP Sales at Brook",
      Attendee(name: "Ada Brook", title: "VP Sales", company: "Brook")
    ),
    (
      "- Ada Brook (Brook Account Executive)",
      Attendee(name: "Ada Brook", title: "Account Executive", company: "Brook")
    ),
    ("- Ada Brook (Head of Sales)", Attendee(name: "Ada Brook", title: "Head of Sales")),
    ("- Ada Brook (Prospect)", Attendee(name: "Ada Brook", title: "Prospect", side: .theirs)),
  ])
  func attendeesAreReadWithWhatTheyDo(line: String, attendee: Attendee) throws {
    let text = "Participants:\n\(line)\n\nAda: Yes.\nOmar: No.\nAda: Why?\n"
    #expect(try readCall(text, file: "call.txt").call.attendees == [attendee])
  }

  @Test func aFirmBesideANameIsTheirPart() throws {
    let call = try readCall(
      "**Agency (Ada):** Is it slow?\n\n**Omar:** It is.\n\n**Ada:** I see.\n", file: "call"
    ).call
    #expect(call.turns.map(\.speaker) == ["Ada", "Omar", "Ada"])
    #expect(call.attendees.map(\.side) == [.ours])
  }
}
