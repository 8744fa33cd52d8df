import AnswerParsing
import FoundationEssentials
import Glibc
import Qualification

/// Measures how fast answers are understood in the library.
///
/// The files hold one JSON object a line, with `text` and optionally `reference`.
func measureUnderstanding(_ files: [String], _ table: inout Table) throws {
  let texts = try files.flatMap { try readTexts($0) }
  guard !texts.isEmpty else { return table.add("understanding", note: "no texts, skipped") }
  let playbook = try standardPlaybook()
  let cues = playbook.criteria.filter { !$0.cues.isEmpty }.map {
    Cue(criterion: $0.id, kind: $0.kind, phrases: $0.cues)
  }
  func read(_ text: String, _ day: Day) -> Int {
    let understanding = understand(
      text, said: day, expecting: nil, settings: playbook.settings, cues: cues)
    return understanding.readings.count + understanding.facts.count
  }
  var rates: [Double] = []
  var found = 0
  for round in 0..<8 {
    let start = computed()
    for (text, day) in texts { found += read(text, day) }
    // The first round builds the tables of words.
    if round > 0 { rates.append(Double(texts.count) / (computed() - start) * 1000) }
  }
  var times: [Double] = []
  for (text, day) in texts + texts {
    let before = now()
    found += read(text, day)
    times.append(now() - before)
  }
  precondition(found > 0)
  table.add("texts understood", median(rates), "texts/s", least: 30_000)
  table.add("  95 of 100 within", percentile(times, 95), "ms", limit: 0.1)
  table.add("  the slowest", times.max() ?? .infinity, "ms", limit: nil)
}

private struct Spoken: Decodable {
  var text: String
  var reference: String?
}

private func readTexts(_ path: String) throws -> [(String, Day)] {
  let decoder = JSONDecoder()
  return try Data(contentsOf: URL(filePath: path)).split(separator: 10).map { line in
    let spoken = try decoder.decode(Spoken.self, from: Data(line))
    let day = spoken.reference.flatMap { Day(iso: String($0.prefix(10))) }
    return (spoken.text, day ?? Day(number: 20_577))
  }
}
