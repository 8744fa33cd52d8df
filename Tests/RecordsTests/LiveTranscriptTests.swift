import Chance
import Records
import Testing

/// A transcript that comes in pieces.
@Suite struct LiveTranscriptTests {
  private func said(_ utterances: [LiveTranscript.Utterance]) -> [String] {
    utterances.map { ($0.speaker ?? "?") + ": " + $0.text }
  }

  private func read(_ text: String) -> [String] {
    var transcript = LiveTranscript()
    return said(transcript.take(text.utf8) + transcript.finish())
  }

  @Test func whatAPipeSaysTwiceIsHeardTwice() {
    var transcript = LiveTranscript(canRepeat: false)
    let text = Array("Ada: We lose a day a week.\nMia: I see.\n".utf8)
    let first = transcript.take(text).map(\.text)
    #expect(first == ["We lose a day a week.", "I see."])
    #expect(transcript.restart().isEmpty && !transcript.canRepeat)
    #expect(transcript.take(text).map(\.text) == first)
    #expect(transcript.finish().isEmpty && !transcript.canRepeat)
    #expect(transcript.take(text).map(\.text) == first)
  }

  @Test(arguments: [
    "Ann Lee: We have 40k.\nBob: Fine.\n",
    "[00:12] Ann Lee: We have 40k.\n[00:15] Bob: Fine.\n",
    "0:00:12 Ann Lee: We have 40k.\r\n0:00:15 Bob: Fine.\r\n",
    "**Ann Lee:** We have 40k.\n\n**Bob:** Fine.\n",
    "Ann Lee  0:12\nWe have 40k.\n\nBob  0:15\nFine.\n",
    "WEBVTT\n\n00:12.000 --> 00:14.000\n<v Ann Lee>We have 40k.</v>\n\n"
      + "00:15.000 --> 00:16.000\n<v Bob>Fine.</v>\n",
    "WEBVTT\n\nNOTE made by hand\n\n00:12.000 --> 00:13.000\nAnn Lee: We have\n\n"
      + "00:13.000 --> 00:14.000\n40k.\n00:15.000 --> 00:16.000\nBob: Fine.\n",
    "\u{FEFF}1\n00:00:12,000 --> 00:00:14,000\nAnn Lee: We have 40k.\n\n"
      + "2\n00:00:15,000 --> 00:00:16,000\nBob: Fine.\n",
    "{\"speaker\":\"Ann Lee\",\"text\":\"We have\",\"is_final\":false}\n"
      + "{\"speaker\":\"Ann Lee\",\"text\":\"We have 40k.\",\"is_final\":true}\n"
      + "{\"speaker\":\"Bob\",\"text\":\"Fine.\"}\n",
    "[{\"name\":\"Ann Lee\",\"utterance\":\"We have 40k.\"},\n{\"name\":\"Bob\",\"utterance\":\"Fine.\"}]\n",
    "Date: 2026-01-12\nParticipants: Ann Lee, Bob\n\nAnn Lee: We have 40k.\n[laughs]\nBob: Fine.",
  ])
  func eachFormGivesTheSameWords(text: String) {
    #expect(read(text) == ["Ann Lee: We have 40k.", "Bob: Fine."])
  }

  @Test func wordsWithoutANameGoOnOrAreNobodys() {
    #expect(
      read("We need it soon.\nAnn: Yes.\n  And more.\n") == [
        "?: We need it soon.", "Ann: Yes.", "Ann: And more.",
      ])
    #expect(
      read("Ann: One thing: it costs.\nAlso: it is slow.\n") == [
        "Ann: One thing: it costs.", "Ann: Also: it is slow.",
      ])
    #expect(read("me: Hello.\nyou: Hi.\n") == ["me: Hello.", "you: Hi."])
  }

  @Test func lettersThatAreNotUTF8AreRead() {
    var transcript = LiveTranscript()
    #expect(
      said(transcript.take(Array("Ann: ".utf8) + [0xA3] + Array("40k\n".utf8))) == ["Ann: £40k"])
  }

  @Test func aLineWaitsForItsEnd() {
    var transcript = LiveTranscript()
    let bytes = Array("Ann: Wir haben 40k für März.\n".utf8)
    for byte in bytes.dropLast() { #expect(transcript.take([byte]).isEmpty) }
    #expect(said(transcript.take([10])) == ["Ann: Wir haben 40k für März."])
  }

  @Test func afterAWhileWhatLooksCompleteIsTaken() {
    var transcript = LiveTranscript()
    #expect(transcript.take("Ann: We have for".utf8).isEmpty)
    #expect(transcript.isWaiting)
    #expect(transcript.settle().isEmpty)
    #expect(transcript.take("ty thousand.".utf8).isEmpty)
    #expect(said(transcript.settle()) == ["Ann: We have forty thousand."])
    #expect(transcript.settle().isEmpty)
    #expect(
      said(transcript.take(" Or more.\nBob: Good.\n".utf8)) == ["Ann: Or more.", "Bob: Good."])
    #expect(!transcript.isWaiting)
  }

  @Test func aCueWaitsForItsSentence() {
    var transcript = LiveTranscript()
    let cue = "00:01.000 --> 00:02.000\nAnn: We have set aside\n\n"
    #expect(transcript.take(cue.utf8).isEmpty)
    #expect(
      said(transcript.take("00:02.000 --> 00:03.000\nforty thousand.\n\n".utf8))
        == ["Ann: We have set aside forty thousand."])
    #expect(transcript.take("00:03.000 --> 00:04.000\nAnn: and then\n\n".utf8).isEmpty)
    #expect(said(transcript.settle()) == ["Ann: and then"])
    #expect(said(transcript.finish()) == [])
  }

  @Test func whatIsWrittenAnewIsNotHeardTwice() {
    var transcript = LiveTranscript()
    let start = "Ann: Hello.\nBob: Hi.\n"
    #expect(transcript.take(start.utf8).count == 2)
    for more in ["", "Ann: More.\n", "Ann: More.\nBob: Yes.\n"] {
      #expect(transcript.restart().isEmpty)
      #expect(transcript.take((start + more).utf8).count == (more.isEmpty ? 0 : 1), "\(more)")
    }
    #expect(transcript.restart().isEmpty)
    #expect(said(transcript.take("Cy: Hello.\nBob: Yes.\n".utf8)).count == 1)
    #expect(transcript.restart().isEmpty)
    #expect(said(transcript.take("Ann: New.\nBob: Hi.\n".utf8)) == ["Ann: New.", "Bob: Hi."])
  }

  @Test func aLineThatWasTakenHalfIsHeardToItsEndWhenItIsWrittenAnew() {
    var transcript = LiveTranscript()
    _ = transcript.take("Ann: We have it.".utf8)
    #expect(transcript.settle().count == 1)
    _ = transcript.restart()
    #expect(
      said(transcript.take("Ann: We have it. In May.\nBob: Ok.\n".utf8)) == [
        "Ann: In May.", "Bob: Ok.",
      ])
  }

  @Test func whatAnEarlierCallHeardIsLeftOut() {
    var transcript = LiveTranscript(after: ["Hello.", "Hi."])
    #expect(said(transcript.take("Ann: Hello.\nBob: Hi.\nAnn: New.\n".utf8)) == ["Ann: New."])
  }

  @Test func howeverTheBytesAreCutTheSameComesOut() {
    let parts = [
      "Ann: We have 40k für März.\n", "[00:12] Bob Ray: Fine.\r\n", "\r", "\n", "and more\r",
      "WEBVTT\n\n", "00:01.000 --> 00:02.000\n", "<v Cy>So we\n", "12\n", "go.</v>\n\n",
      "{\"speaker\":\"Dé\",\"text\":\"Ja.\"}\n", "**Eve:** No\n", "Date: 2026\n", "[laughs]\n",
      "Eve:\n", "…", "\u{1F600}: hi\n", "x", "Me: ok", "1\n",
    ]
    for seed in UInt64(1)...300 {
      var chance = SplitMix64(seed: seed)
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 1...20, using: &chance) {
        bytes += parts.randomElement(using: &chance)?.utf8.map { $0 } ?? []
      }
      if seed % 3 == 0, !bytes.isEmpty {
        bytes[Int.random(in: bytes.indices, using: &chance)] = UInt8.random(
          in: 0...255, using: &chance)
      }
      var whole = LiveTranscript()
      let expected = whole.take(bytes) + whole.finish()
      var pieces = LiveTranscript()
      var found: [LiveTranscript.Utterance] = []
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Int.random(in: 1...max(1, min(rest.count, 9)), using: &chance)
        found += pieces.take(rest.prefix(count))
        rest = rest.dropFirst(count)
      }
      found += pieces.finish()
      #expect(found == expected, "seed \(seed)")
    }
  }

  @Test func memoryDoesNotHoldAnEndlessLine() {
    var transcript = LiveTranscript()
    let line = String(repeating: "word ", count: 50_000)
    let utterances = transcript.take(("Ann: " + line + "\n").utf8)
    #expect(utterances.map(\.text).joined(separator: " ").split(separator: " ").count >= 50_000)
    #expect(utterances.allSatisfy { $0.text.utf8.count <= 1 << 16 })
  }
}
