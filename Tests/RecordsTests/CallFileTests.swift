import Qualification
import Records
import Testing

/// Files of recorded calls that are cut, broken, strange or no calls at all.
@Suite struct CallFileTests {
  private func words(_ reading: CallReading) -> [String] { reading.call.turns.map(\.text) }

  @Test func otherEncodingsAreRead() throws {
    let text = "Ada: Größe – 50 €\nOmar: ja\n"
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let windows: [UInt8] =
      Array("Ada: Gr".utf8) + [0xF6, 0xDF] + Array("e ".utf8) + [0x96] + Array(" 50 ".utf8) + [0x80]
      + Array("\nOmar: ja\n".utf8)
    for bytes in [
      Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), [0xFE, 0xFF] + big,
      [0xFF, 0xFE] + little, little, windows,
    ] {
      #expect(words(try readCall(bytes, file: "call.txt")) == ["Größe – 50 €", "ja"])
    }
    #expect(try readCall(windows, file: "call.txt").complaints.map(\.mark.line) == [1])
  }

  @Test func wrongLettersStayAsTheyAre() throws {
    #expect(
      words(try readCall("Ada: so weâ€”right\nOmar: ja\n", file: "f")) == ["so weâ€”right", "ja"])
    let broken = Array("Ada: é è à ".utf8) + [0xFF] + Array("\nOmar: ja\n".utf8)
    let reading = try readCall(broken, file: "f")
    #expect(words(reading) == ["é è à \u{FFFD}", "ja"])
    #expect(reading.complaints.count == 1)
    let cut = Array("Ada: ja\nOmar: né".utf8.dropLast())
    #expect(words(try readCall(cut, file: "f")) == ["ja", "n"])
  }

  @Test func zeroBytesAreSpacesAndAreNamed() throws {
    let reading = try readCall("Ada: so\nOmar: no\u{0}way\n", file: "f")
    #expect(words(reading) == ["so", "no way"])
    #expect(reading.complaints.map(\.mark.line) == [2])
  }

  @Test(arguments: [
    ("", "there is nothing in this file"), (" \r\n\t\n", "there is nothing in this file"),
    ("%PDF-1.7\n1 0 obj", "this is a PDF and no text"),
    ("PK\u{3}\u{4}word", "this is a zip or Office file and no text"),
    (
      "leadline transcript 1\nkind: call\n\n> ten\n",
      "this is a transcript of leadline and no recorded call"
    ),
    (
      "All of this is about halls.\nNobody speaks in it.\n",
      "no speech is found in it; it looks like plain text"
    ),
    ("{\"a\":1}", "no speech is found in it; it looks like JSON"),
    ("WEBVTT\n\nNOTE nothing\n", "no speech is found in it; it looks like WebVTT"),
  ])
  func whatIsNoCallIsRefused(text: String, message: String) {
    let complaint = #expect(throws: Complaint.self) { try readCall(text, file: "call") }
    #expect(complaint?.message == message)
    #expect(complaint?.cure.isEmpty == false)
  }

  @Test func bytesAreRefused() {
    let bytes = (0..<2000).map { UInt8($0 * 37 % 256) }
    #expect(throws: Complaint.self) { try readCall(bytes, file: "call") }
    #expect(throws: Complaint.self) { try readCall([0xFF, 0xFE], file: "call") }
  }

  @Test func aCutDocumentGivesWhatStandsBefore() throws {
    let whole = """
      {"turns":[{"speaker":"Ada","text":"One."},
      {"speaker":"Omar","text":"Two."},
      {"speaker":"Ada","text":"Three."}]}
      """
    let bytes = Array(whole.utf8)
    for count in 60..<bytes.count {
      let reading = try readCall(Array(bytes[..<count]), file: "call.json")
      #expect(["One.", "Two.", "Three."].starts(with: words(reading)))
      #expect(reading.complaints.count == 1, "cut at \(count)")
    }
    #expect(words(try readCall(bytes, file: "call.json")) == ["One.", "Two.", "Three."])
  }

  @Test func brokenJSONNamesItsPlace() throws {
    let reading = try readCall(
      "[{\"speaker\":\"Ada\",\"text\":\"One.\"},\n{\"speaker\":\"Omar\" \"text\":\"Two.\"}]",
      file: "c.json")
    #expect(words(reading) == ["One."])
    #expect(reading.complaints.map(\.mark.line) == [2])
    #expect(reading.complaints.map(\.mark.column) == [19])
  }

  @Test func noDepthExhaustsTheStack() throws {
    let deep = String(repeating: "[", count: 200_000)
    #expect(throws: Complaint.self) { try readCall(deep, file: "c.json") }
    let inside =
      "{\"turns\":[{\"speaker\":\"Ada\",\"text\":\"One.\"}],\"more\":"
      + String(repeating: "{\"a\":", count: 200_000)
    let reading = try readCall(inside, file: "c.json")
    #expect(words(reading) == ["One."])
    #expect(reading.complaints.count == 1)
  }

  @Test func anOpenQuoteDoesNotTakeTheRest() throws {
    let reading = try readCall(
      "speaker,text\nAda,\"One.\nOmar,Two.\nAda,Three.\n", file: "c.csv")
    #expect(words(reading).contains("Two."))
    #expect(reading.complaints.map(\.mark.line) == [2])
  }

  @Test func aCallInCHATThatIsCutIsSaid() throws {
    let text = "@UTF8\n@Begin\n*ADA:\tOne.\n*OMA:\tTwo.\n"
    let cut = try readCall(text, file: "c.cha")
    #expect(words(cut) == ["One.", "Two."] && cut.complaints.map(\.mark.line) == [4])
    #expect(cut.complaints[0].message == "this CHAT ends without @End; it may be cut off")
    #expect(try readCall(text + "@End\n", file: "c.cha").complaints.isEmpty)
  }

  @Test func theCallsOfATableAreCounted() throws {
    let cell = "\"Ada: One.\nOmar: Two.\nAda: Three.\n\"\n"
    for count in 1...4 {
      let table = "id,transcript\n" + (1...count).map { "\($0),\(cell)" }.joined()
      let reading = try readCall(table, file: "c.csv")
      #expect(words(reading) == ["One.", "Two.", "Three."])
      #expect(
        reading.complaints.map(\.message)
          == (count == 1 ? [] : ["this file holds \(count) calls; only the first is read"]))
    }
  }

  @Test func theFormatIsWhatIsAskedFor() throws {
    let text = "Ada: One.\nOmar: Two.\nAda: Three.\n"
    for format in CallFormat.allCases where format != .plain && format != .markdown {
      #expect(throws: Complaint.self) { try readCall(text, file: "call", as: format) }
    }
    #expect(try readCall(text, file: "call", as: .markdown).format == .markdown)
  }

  @Test func namesAreOfOneSpelling() throws {
    let reading = try readCall(
      "Ada Brook (VP Sales): One.\nOMAR: Two.\nADA BROOK: Three.\nOmar: Four.\n", file: "c.txt")
    #expect(reading.call.speakers == ["Ada Brook", "OMAR"])
    #expect(reading.call.attendees == [Attendee(name: "Ada Brook", title: "VP Sales")])
  }

  @Test(arguments: ["word ", "wort", "语"])
  func anEndlessTurnIsCutAndNamed(piece: String) throws {
    let text = "well " + String(repeating: piece, count: 220_000 / piece.utf8.count)
    let reading = try readCall("Ada: \(text)\nOmar: ja\n", file: "f")
    let turn = try #require(reading.call.turns.first?.text)
    #expect(text.hasPrefix(turn))
    #expect((199_990...200_000).contains(turn.utf8.count))
    #expect(reading.call.turns.last?.text == "ja")
    #expect(
      reading.complaints.map(\.message) == [
        "this turn is longer than anybody speaks; its first 200 kB are read"
      ])
  }

  @Test func anEndlessCallIsCutAndNamed() throws {
    let turn = String(repeating: "so it goes on ", count: 10_000)
    let text = (0..<70).map { "\($0.isMultiple(of: 2) ? "Ada" : "Omar"): \(turn)\n" }.joined()
    let reading = try readCall(text, file: "f")
    #expect((56...60).contains(reading.call.turns.count))
    #expect(
      reading.complaints.map(\.message) == [
        "this call has more words than any talk; its first 8 MB are read"
      ])
  }
}
