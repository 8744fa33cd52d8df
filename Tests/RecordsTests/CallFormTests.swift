import Qualification
import Records
import Testing

/// Each form of recorded calls with a small call in it.
@Suite struct CallFormTests {
  /// A turn as `Name: words`, `?` where nobody is named.
  private func said(_ reading: CallReading) -> [String] {
    reading.call.turns.map { ($0.speaker ?? "?") + ": " + $0.text }
  }

  private func read(_ text: String, _ format: CallFormat) throws -> CallReading {
    let reading = try readCall(text, file: "call")
    #expect(reading.format == format)
    return reading
  }

  @Test func webVTTOfTeamsHasVoices() throws {
    let reading = try read(
      """
      WEBVTT

      STYLE
      ::cue { color: teal }

      NOTE checked by hand
      Ada: not spoken

      00:01.000 --> 00:02.500 align:start position:0%
      <v.loud Ada Brook>Rates &amp; <i>terms</i> of

      00:02.500 --> 00:04.000
      <v Ada Brook>the
      lease.</v>

      00:03.000 --> 01:00:05.250
      <v Omar>5 < 6 &lt; 7&nbsp;then</v>

      01:00:06.000 --> 01:00:07.000
      [door opens]
      """, .webvtt)
    #expect(said(reading) == ["Ada Brook: Rates & terms of the lease.", "Omar: 5 < 6 < 7 then"])
    #expect(reading.call.turns.map(\.start) == [1000, 3000])
    #expect(reading.call.turns.map(\.end) == [4000, 3_605_250])
    #expect(reading.call.asides.map(\.text).contains("Ada: not spoken"))
    #expect(reading.call.asides.last?.text == "[door opens]")
    #expect(reading.complaints == [])
  }

  @Test func webVTTOfZoomHasNamesInItsText() throws {
    let reading = try read(
      "WEBVTT\r\n\r\n1\r\n00:00:01.000 --> 00:00:02.000\r\nAda: One thing: time.\r\n\r\n2\r\n"
        + "00:00:02.000 --> 00:00:03.000\r\nOmar: Right.\r\n\r\n3\r\n"
        + "00:00:03.000 --> 00:00:04.000\r\nAda: Note: it is\r\nlate.\r\n", .webvtt)
    #expect(said(reading) == ["Ada: One thing: time.", "Omar: Right.", "Ada: Note: it is late."])
    #expect(reading.call.turns.map(\.line) == [5, 9, 13])
  }

  @Test func cuesWithoutNamesEndWithTheirSentence() throws {
    let reading = try read(
      """
      \u{FEFF}1
      00:00:01,000 --> 00:00:02,000
      <i>We could</i>

      2
      00:00:02,000 --> 00:00:03,000
      start in May.

      3
      00:00:04,000 --> 00:00:05,000
      {\\an8}Fine with me.
      """, .srt)
    #expect(said(reading) == ["?: We could start in May.", "?: Fine with me."])
    #expect(reading.call.turns.first?.end == 3000)
  }

  @Test func aCueWithoutTimesIsNamed() throws {
    let reading = try read(
      """
      1
      00:00:01,000 --> 00:00:02,000
      Ada: Hello.

      2
      00:00:02,000 --> soon
      Omar: Lost.

      3
      00:00:03,000 --> 00:00:04,000
      Omar: Kept.
      """, .srt)
    #expect(said(reading) == ["Ada: Hello.", "Omar: Kept."])
    #expect(reading.complaints.map(\.mark.line) == [6])
  }

  @Test func otterHasNameAndTimeOnALine() throws {
    let reading = try read(
      """
      Brook & Vale
      Wed, Apr 09, 2025 9:02AM • 12:11

      Ada Brook  0:01
      Good to hear you.
      Shall we start?

      Speaker 2  1:00:05
      Please do.

      Transcribed by https://otter.ai
      """, .otter)
    #expect(
      said(reading) == ["Ada Brook: Good to hear you. Shall we start?", "Speaker 2: Please do."])
    #expect(reading.call.turns.map(\.start) == [1000, 3_605_000])
    #expect(reading.call.day == Day(iso: "2025-04-09"))
    #expect(reading.call.asides.last?.text == "Transcribed by https://otter.ai")
  }

  @Test func firefliesNamesItsHost() throws {
    let reading = try read(
      """
      {"data":{"transcript":{"title":"Lease","date":1744189200000,"host_email":"ada@brook.example",
      "meeting_attendees":[{"displayName":"Ada Brook","email":"ada@brook.example"},
      {"displayName":"Omar","email":"omar@vale.example"}],
      "speakers":[{"id":0,"name":"Ada Brook"},{"id":1,"name":"Omar"}],
      "sentences":[{"speaker_name":"Ada Brook","text":"Is it slow?","raw_text":"is it slow","start_time":0.5,"end_time":2},
      {"speaker_id":1,"speaker_name":null,"text":"It \\"is\\".","start_time":2.25,"end_time":3},
      {"speaker_name":"Omar","text":"Very.","start_time":3.5,"end_time":4}],
      "summary":{"overview":"Omar finds it slow."}}}}
      """, .fireflies)
    #expect(said(reading) == ["Ada Brook: Is it slow?", "Omar: It \"is\". Very."])
    #expect(reading.call.turns.map(\.start) == [500, 2250])
    #expect(reading.call.turns.last?.end == 4000)
    #expect(reading.call.title == "Lease")
    #expect(reading.call.day == Day(iso: "2025-04-09"))
    #expect(reading.call.attendees.map(\.side) == [.ours, .unknown])
    #expect(reading.call.asides.map(\.text) == ["Omar finds it slow."])
  }

  @Test func gongResolvesItsParties() throws {
    let reading = try read(
      """
      {"callTranscripts":[{"callId":"7","transcript":[
      {"speakerId":"11","topic":null,"sentences":[{"start":0,"end":900,"text":"Hello."},{"start":950,"end":1500,"text":"You there?"}]},
      {"speakerId":"12","sentences":[{"start":1600,"end":2000,"text":"Yes."}]},
      {"speakerId":"13","sentences":[{"start":2100,"end":2500,"text":"Me too."}]}]}],
      "calls":[{"metaData":{"id":"7","started":"2025-04-09T09:00:00+02:00"},"parties":[
      {"speakerId":"11","name":"Ada Brook","title":"AE","affiliation":"Internal","emailAddress":"ada@brook.example"},
      {"speakerId":"12","name":"Omar","title":"Buyer","affiliation":"External"}]}]}
      """, .gong)
    #expect(said(reading) == ["Ada Brook: Hello. You there?", "Omar: Yes.", "Speaker 13: Me too."])
    #expect(reading.call.turns.map(\.end) == [1500, 2000, 2500])
    #expect(reading.call.attendees.map(\.side) == [.ours, .theirs])
    #expect(reading.call.attendees.first?.title == "AE")
    #expect(reading.call.started == Moment(iso: "2025-04-09T09:00:00+02:00"))
    #expect(reading.complaints.map(\.mark.line) == [4])
  }

  @Test func fathomKnowsWhoIsExternal() throws {
    let reading = try read(
      """
      {"title":"Lease","recording_start_time":"2025-04-09T09:00:00Z",
      "recorded_by":{"name":"Ada Brook","email":"ada@brook.example"},
      "calendar_invitees":[{"name":"Omar","email":"omar@vale.example","is_external":true}],
      "transcript":[{"speaker":{"display_name":"Ada Brook","matched_calendar_invitee_email":null},"text":"Hello.","timestamp":"00:00:04"},
      {"speaker":{"display_name":"Omar"},"text":"Hi.","timestamp":"01:00:05"}],
      "default_summary":{"markdown_formatted":"Omar said hi."}}
      """, .fathom)
    #expect(said(reading) == ["Ada Brook: Hello.", "Omar: Hi."])
    #expect(reading.call.turns.map(\.start) == [4000, 3_605_000])
    #expect(Set(reading.call.attendees.map(\.side)) == [.ours, .theirs])
    #expect(reading.call.day == Day(iso: "2025-04-09"))
    #expect(reading.call.asides.map(\.text) == ["Omar said hi."])
  }

  @Test(arguments: [
    #"{"results":{"channels":[{"alternatives":[{"transcript":"x","paragraphs":{"paragraphs":[{"speaker":0,"sentences":[{"text":"Hi.","start":0.5,"end":1},{"text":"You?","start":1,"end":2}]},{"speaker":1,"sentences":[{"text":"Yes.","start":2,"end":3}]}]}}]}]}}"#,
    #"{"results":{"channels":[{"alternatives":[{"transcript":"x"}]}],"utterances":[{"speaker":0,"transcript":"Hi. You?","start":0.5,"end":2},{"speaker":1,"transcript":"Yes.","start":2,"end":3}]}}"#,
    #"{"results":{"channels":[{"alternatives":[{"transcript":"x","words":[{"word":"hi","punctuated_word":"Hi.","speaker":0,"start":0.5,"end":1},{"word":"you","punctuated_word":"You?","speaker":0,"start":1,"end":2},{"word":"yes","punctuated_word":"Yes.","speaker":1,"start":2,"end":3}]}]}]}}"#,
  ])
  func deepgramNumbersItsSpeakers(json: String) throws {
    let reading = try read(json, .deepgram)
    #expect(said(reading) == ["Speaker 0: Hi. You?", "Speaker 1: Yes."])
    #expect(reading.call.turns.map(\.start) == [500, 2000])
    #expect(reading.call.turns.map(\.end) == [2000, 3000])
  }

  @Test(arguments: [
    #"{"utterances":[{"participant":"Ada","utterance":"Hi."},{"participant":"Omar","utterance":"Yes,\nwho is it?"}]}"#,
    #"{"call":{"id":4,"messages":[{"role":"Ada","content":"Hi."},{"role":"Omar","content":[{"type":"text","text":"Yes,"},{"type":"text","text":"who is it?"}]}]}}"#,
    #"[{"Ada":"Hi."},{"Omar":"Yes, who is it?"}]"#,
    #"[["Ada","Hi."],["Omar","Yes, who is it?"]]"#,
    #"{"lines":["Ada: Hi.","Omar: Yes, who is it?"]}"#,
    #"{"id":"x","transcript":"Ada: Hi.\nOmar: Yes, who is it?\n(a pause of two seconds)"}"#,
    "{\"speaker\":\"Ada\",\"text\":\"Hi.\"}\n{\"speaker\":\"Omar\",\"text\":\"Yes, who is it?\"}\n",
    #"{"participants":{"a":"Ada","b":"Omar"},"turns":[{"speaker":"a","text":"Hi."},{"speaker":"b","text":"Yes, who is it?"}]}"#,
  ])
  func otherJSONIsKnownByItsMembers(json: String) throws {
    let reading = try read(json, .json)
    #expect(said(reading) == ["Ada: Hi.", "Omar: Yes, who is it?"])
  }

  @Test(arguments: [
    "speaker,text\nAda,\"Hi, \"\"you\"\".\"\nOmar,\"Yes,\nwho is it?\"\n",
    "\u{FEFF}time;Speaker;Text\r\n00:01;Ada;\"Hi, \"\"you\"\".\"\r\n00:02;Omar;\"Yes,\r\nwho is it?\"\r\n",
    "Ada\tHi, \"you\".\nOmar\tYes, who is it?\nAda\t\n",
    "id,call_transcript\n1,\"Ada: Hi, \"\"you\"\".\nOmar: Yes, who is it?\"\n",
  ])
  func tablesHaveATurnARowOrACallACell(table: String) throws {
    let reading = try read(table, .csv)
    #expect(said(reading) == ["Ada: Hi, \"you\".", "Omar: Yes, who is it?"])
  }

  @Test func aTableOfTurnsMayStandBehindAHeadInMarkdown() throws {
    let reading = try read(
      """
      # Roofing supplies

      Ada sells, Omar buys.

      | Field | Value |
      |---|---|
      | Length | 12 minutes |

      | # | Speaker | What was said |
      |---|---------|---------------|
      | 1 | Ada | Which orders come late? |
      | 2 | Omar | "Rush" ones, twice a week. |
      | 3 | Ada | And then? |
      """, .markdown)
    #expect(
      said(reading) == [
        "Ada: Which orders come late?", "Omar: \"Rush\" ones, twice a week.", "Ada: And then?",
      ])
    #expect(!reading.call.asides.contains { $0.text.contains("Omar |") })
    #expect(reading.call.turns.last?.line == 13)
  }

  @Test func aTableMayNameThePeople() throws {
    let reading = try read(
      """
      # Check-in

      | Name | Title | Company | Side |
      |---|---|---|---|
      | Ada Brook | Success Lead | Higher Hill | us |
      | Omar Reyes | Cellar Manager | Two Vines |  |

      **Ada:** Which orders come late?

      **Omar:** The big ones.
      """, .markdown)
    #expect(said(reading) == ["Ada: Which orders come late?", "Omar: The big ones."])
    #expect(
      reading.call.attendees.map { [$0.name, $0.title, $0.company] } == [
        ["Ada Brook", "Success Lead", "Higher Hill"],
        ["Omar Reyes", "Cellar Manager", "Two Vines"],
      ])
  }

  @Test func chatKeepsItsWords() throws {
    let reading = try read(
      "@UTF8\n@Begin\n@Participants:\tADA Ada_Brook Investigator, OMA Omar Participant\n"
        + "@Date:\t09-APR-2025\n*ADA:\tare we &-um late [/] late (.) now ? \u{15}150_1500\u{15}\n"
        + "%com:\tOmar: budget of ten\n*OMA:\tI am gon(na) <say so> [//] say\n\tit &=laughs xxx .\n@End\n",
      .chat)
    #expect(
      said(reading) == [
        "Ada Brook: are we um late late now?", "Omar: I am gonna say so say it xxx.",
      ])
    #expect(reading.call.turns.first?.start == 150)
    #expect(reading.call.turns.first?.end == 1500)
    #expect(reading.call.day == Day(iso: "2025-04-09"))
    #expect(reading.call.asides.map(\.text).contains("%com:\tOmar: budget of ten"))
  }
}

extension CallFormTests {
  @Test func chatWithoutNamesKeepsItsCodes() throws {
    let reading = try readCall(
      "@Begin\n@Participants:\tA Subject, B Subject\n*A:\tare we late?\n*B:\tno.\n@End\n",
      file: "c.cha")
    #expect(reading.call.speakers == ["A", "B"])
  }
}

extension CallFormTests {
  @Test func aPartBeforeANameIsNoFirm() throws {
    let call = try readCall(
      """
      {"participants":["Client: Ada Vale"],"transcript":"Rep: Is it slow, would you say?\\nClient: It is, on most days."}
      """, file: "call"
    ).call
    #expect(call.attendees.map(\.name) == ["Ada Vale"])
    #expect(call.attendees.map(\.company) == [nil])
  }

  /// The words of a call lie where nobody expects them: under labels, in paragraphs, in a cell.
  @Test(arguments: [
    """
    {"participants":["Seller: Ada","Guest: Omar"],"data":{"transcript":
    "Seller: Is it slow, would you say?\\n\\nGuest: It is, on most days."}}
    """,
    """
    {"contact_name":"Omar","agent":"Ada Brook","transcript":"Seller: Is it slow, would you say?\\nGuest: It is, on most days."}
    """,
    """
    [{"sentences":[{"text":"Is it slow,","start":1.5},{"text":"would you say?","start":2.25}],"speaker":"Seller"},
    {"sentences":[{"text":"It is, on most days.","start":4.5}],"speaker":"Guest"}]
    """,
    """
    "CallId","CallWords"
    "7","\"\"Seller: Is it slow, would you say?\\n\\nGuest: It is, on most days.\\n\\nSeller: I see, and what do you do when it is? \
    Somebody told me that you ring them up.\\n\\nGuest: We ring them up, yes, and then we wait for them until noon, most of the time.\"\""
    """,
  ])
  func aCallIsFoundWhereverItLies(text: String) throws {
    let turns = try readCall(text, file: "call").call.turns
    #expect(turns.prefix(2).map(\.speaker) == ["Seller", "Guest"])
    #expect(
      turns.prefix(2).map(\.text) == ["Is it slow, would you say?", "It is, on most days."])
  }
}
