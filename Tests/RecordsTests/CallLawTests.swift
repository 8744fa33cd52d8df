import Chance
import Qualification
import Records
import Testing

/// One call, written in every form, reads back as the same turns.
@Suite struct CallLawTests {
  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func everyFormSaysTheSame(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    let written = WrittenCall(&chance)
    for (name, text) in written.forms {
      let reading = try readCall(text, file: name)
      let said = reading.call.turns.map { ($0.speaker ?? "?") + ": " + $0.text }
      #expect(said == written.expected, "seed \(seed), \(name):\n\(text)")
      #expect(reading.complaints == [], "seed \(seed), \(name)")
      if name.hasSuffix("+") {
        #expect(reading.call.turns.map(\.start) == written.starts, "seed \(seed), \(name)")
      }
    }
  }

  /// What is cut anywhere gives no more turns than the whole, and never words that are not in it.
  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func aPartSaysNoMore(seed: UInt64) throws {
    var chance = SplitMix64(seed: seed)
    let written = WrittenCall(&chance)
    let words = Set(written.expected.joined(separator: " ").split(separator: " ").map(String.init))
    for (name, text) in written.forms where name.hasPrefix("json") || name.hasPrefix("teams") {
      let bytes = Array(text.utf8)
      for _ in 0..<20 {
        let count = Int.random(in: 0..<bytes.count, using: &chance)
        guard let reading = try? readCall(Array(bytes[..<count]), file: name) else { continue }
        let count2 = reading.call.turns.count
        #expect(count2 <= written.expected.count, "seed \(seed), \(name), cut at \(count)")
        guard name.hasPrefix("json") else { continue }
        for word in reading.call.turns.flatMap({ $0.text.split(separator: " ") }) {
          #expect(words.contains(String(word)), "seed \(seed), \(name), cut at \(count)")
        }
      }
    }
  }
}

/// A call drawn by chance, and small writers of each form.
private struct WrittenCall {
  struct Piece {
    var name: String
    var text: String
    /// Seconds from the start of the call.
    var start: Int
  }

  let pieces: [Piece]
  let names: [String]

  init(_ chance: inout SplitMix64) {
    let people = [
      "Ada", "Omar Vale", "Speaker 1", "Jean-Luc", "Dr. Ruth Ålund", "Rep", "O'Neil", "Zoë B.",
      "李明", "Customer",
    ].shuffled(using: &chance)
    names = Array(people.prefix(Int.random(in: 2...4, using: &chance)))
    var pieces: [Piece] = []
    var start = 0
    // Each speaks at least twice, so that nothing but the words tells names from other labels.
    for index in 0..<Int.random(in: 8...20, using: &chance) {
      let name = index < names.count * 2 ? names[index % names.count] : chance.pick(names)
      pieces.append(Piece(name: name, text: chance.sentence(), start: start))
      start += Int.random(in: 1...400, using: &chance)
    }
    self.pieces = pieces
  }

  /// The turns: pieces of one speaker that follow each other are joined.
  var turns: [Piece] {
    var turns: [Piece] = []
    for piece in pieces {
      if turns.last?.name == piece.name {
        turns[turns.count - 1].text += " " + piece.text
      } else {
        turns.append(piece)
      }
    }
    return turns
  }

  var expected: [String] { turns.map { $0.name + ": " + $0.text } }
  var starts: [Int?] { turns.map { $0.start * 1000 } }

  /// The call in each form by a name; those that keep times end with `+`.
  var forms: [(String, String)] {
    let notes: [(String, String)] = [
      ("plain", lines { "\($0.name): \($0.text)\n" }),
      ("plain, one line a turn, blank between", lines { "\($0.name): \($0.text)\n\n" }),
      ("plain, wrapped", lines { "\($0.name): \(wrapped($0.text, "\n  "))\n" }),
      ("times before+", lines { "[\(clock($0.start))] \($0.name): \($0.text)\n" }),
      ("times bare+", lines { "\(clock($0.start)) \($0.name) (vale.example): \($0.text)\r\n" }),
      ("times behind+", lines { "\($0.name) (\(clock($0.start))): \($0.text)\n" }),
      ("hash", lines { "#\($0.name)#: \($0.text)\n" }),
      (
        "bold",
        "# A call\n\n**Date:** 2025-04-09\n\n" + lines { "**\($0.name):** \($0.text)\n\n" }
          + "---\n\n**Call Notes:**\n- none\n"
      ),
      ("bold, colon outside", lines { "**\($0.name)**: \($0.text)\n\n" }),
      ("bold, times+", lines { "**[\(clock($0.start))] \($0.name):**\n\($0.text)\n\n" }),
      ("headings+", lines { "### \($0.name) (\(clock($0.start)))\n\n\($0.text)\n\n" }),
      (
        "fence+",
        "# A call\n\n```\n"
          + lines { "[\(clock($0.start))] \($0.name): \(wrapped($0.text, "\n    "))\n" }
          + "```\n\n## Summary\n\nNothing.\n"
      ),
      (
        "otter+",
        lines { "\($0.name)  \(clock($0.start))  \n\($0.text)\n\n" }
          + "Transcribed by https://otter.ai\n"
      ),
    ]
    return notes + captions + documents + tables
  }

  private var captions: [(String, String)] {
    [
      (
        "teams+",
        "WEBVTT\n\n" + lines { "\(times($0, "."))\n<v \($0.name)>\(escaped($0.text))</v>\n\n" }
      ),
      (
        "zoom+",
        "WEBVTT\r\n\r\n"
          + lines { "7\r\n\(times($0, "."))\r\n\($0.name): \(escaped($0.text))\r\n\r\n" }
      ),
      (
        "subrip+",
        "\u{FEFF}" + lines { "7\n\(times($0, ","))\n\($0.name): \(wrapped($0.text, "\n"))\n\n" }
      ),
    ]
  }

  private var documents: [(String, String)] {
    [
      (
        "json+",
        "["
          + list {
            #"{"speaker":\#(json($0.name)),"text":\#(json($0.text)),"start":\#($0.start).0}"#
          } + "]"
      ),
      (
        "json lines",
        lines { #"{"participant":\#(json($0.name)),"utterance":\#(json($0.text))}"# + "\n" }
      ),
      (
        "json, one text",
        #"{"call":{"transcript":"# + json(lines { "\($0.name): \($0.text)\n" }) + "}}"
      ),
      (
        "fireflies+",
        #"{"data":{"transcript":{"sentences":["#
          + list {
            #"{"speaker_name":\#(json($0.name)),"text":\#(json($0.text)),"start_time":\#($0.start).0}"#
          } + "]}}}"
      ),
      (
        "gong+",
        #"{"callTranscripts":[{"callId":"1","transcript":["#
          + list {
            #"{"speakerId":"\#(id($0))","sentences":[{"start":\#($0.start * 1000),"end":\#($0.start * 1000 + 900),"text":\#(json($0.text))}]}"#
          } + #"]}],"parties":["#
          + names.map { #"{"speakerId":"\#(id($0))","name":\#(json($0))}"# }.joined(separator: ",")
          + "]}"
      ),
      (
        "fathom+",
        #"{"transcript":["#
          + list {
            #"{"speaker":{"display_name":\#(json($0.name))},"text":\#(json($0.text)),"timestamp":"\#(clock($0.start))"}"#
          } + "]}"
      ),
    ]
  }

  private var tables: [(String, String)] {
    [
      (
        "csv+",
        "start,speaker,text\n" + lines { "\(clock($0.start)),\(cell($0.name)),\(cell($0.text))\n" }
      ),
      (
        "semicolons",
        "\u{FEFF}speaker;text\r\n"
          + lines { "\(cell($0.name));\(cell(wrapped($0.text, "\r\n")))\r\n" }
      ),
      ("tabs", "Speaker\tText\n" + lines { "\($0.name)\t\($0.text)\n" }),
      ("a cell", "id,transcript\n1," + cell(lines { "\($0.name): \($0.text)\n" }) + "\n"),
      (
        "chat",
        "@UTF8\n@Begin\n@Participants:\t"
          + names.map { "\(code($0)) \($0.replacing(" ", with: "_")) Participant" }.joined(
            separator: ", ") + "\n"
          + lines { "*\(code($0.name)):\t\(wrapped($0.text, "\n\t"))\n%com:\tnothing\n" } + "@End\n"
      ),
    ]
  }

  private func lines(_ write: (Piece) -> String) -> String { pieces.map(write).joined() }
  private func list(_ write: (Piece) -> String) -> String {
    pieces.map(write).joined(separator: ",")
  }
  private func id(_ name: String) -> Int { 100 + (names.firstIndex(of: name) ?? 0) }
  private func id(_ piece: Piece) -> Int { id(piece.name) }
  private func code(_ name: String) -> String { "A" + String(id(name)) }

  private func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
  private func clock(_ seconds: Int) -> String {
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    return (hours > 0 ? "\(hours):" : "") + two(minutes) + ":" + two(seconds % 60)
  }
  private func times(_ piece: Piece, _ dot: String) -> String {
    func long(_ seconds: Int, _ rest: String) -> String {
      "\(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))\(dot)\(rest)"
    }
    return "\(long(piece.start, "000")) --> \(long(piece.start, "900"))"
  }

  /// Breaks a line before its last word.
  private func wrapped(_ text: String, _ lineBreak: String) -> String {
    guard let space = text.lastIndex(of: " ") else { return text }
    return text[..<space] + lineBreak + text[text.index(after: space)...]
  }
  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
  private func json(_ text: String) -> String {
    "\""
      + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing(
        "\n", with: "\\n"
      )
      .replacing("é", with: "\\u00e9") + "\""
  }
  private func cell(_ text: String) -> String { "\"" + text.replacing("\"", with: "\"\"") + "\"" }
}

extension SplitMix64 {
  fileprivate mutating func pick(_ texts: [String]) -> String {
    texts.randomElement(using: &self) ?? ""
  }

  /// A sentence with what tempts readers: colons, quotes, figures, dashes, other scripts.
  fileprivate mutating func sentence() -> String {
    let words = [
      "we", "pay", "40,000", "a", "year", "for", "halls", "$1.5M", "10:30", "the", "\"old\"",
      "system", "café", "3/4", "it's", "slow—very", "so", "Omar", "Budget", "price:", "R&D", "50%",
      "why?", "no", "well,", "价格", "😀", "e.g.", "next", "week", "http://vale.example/a?b=c",
    ]
    let count = Int.random(in: 1...14, using: &self)
    let text = (0..<count).map { _ in pick(words) }.joined(separator: " ")
    return "So " + text + pick([".", "?", "!", ""])
  }
}
