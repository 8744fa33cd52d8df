import FoundationEssentials
import Hearing
import Qualification

/// Measures how well discovery questions are known in other people's words, and how fast.
///
/// The files hold one JSON object a line, with `text` and `label`: the key of a question, or `none`.
func measureQuestions(_ files: [String], _ table: inout Table) throws {
  let playbook = try standardPlaybook()
  let cues = QuestionCues(playbook)
  var counts: [String: (asked: Int, known: Int)] = [:]
  let phrases = try files.flatMap { try readPhrases($0) }
  for phrase in phrases {
    let found = cues.questions(in: phrase.text).first?.question.rawValue ?? "none"
    counts[phrase.label, default: (0, 0)].asked += 1
    if found == phrase.label {
      counts[phrase.label, default: (0, 0)].known += 1
    } else {
      print("\(phrase.label) heard as \(found): \(phrase.text)")
    }
  }
  func share(_ labels: [String], of kind: KeyPath<(asked: Int, known: Int), Int>) -> Double {
    let asked = labels.map { counts[$0]?.asked ?? 0 }.reduce(0, +)
    let part = labels.map { counts[$0]?[keyPath: kind] ?? 0 }.reduce(0, +)
    return asked == 0 ? 0 : Double(part) / Double(asked) * 100
  }
  let labels = counts.keys.filter { $0 != "none" }.sorted()
  table.add("questions known", share(labels, of: \.known), "%", least: 90)
  for label in labels { table.add("  " + label, share([label], of: \.known), "%", limit: nil) }
  table.add("answers to what is none", 100 - share(["none"], of: \.known), "%", limit: 2)
  let bytes = phrases.map { $0.text.utf8.count }.reduce(0, +)
  var rates: [Double] = []
  var found = 0
  for _ in 0..<20 {
    let start = computed()
    for phrase in phrases { found += cues.questions(in: phrase.text).count }
    rates.append(Double(bytes) / (computed() - start) / 1000)
  }
  precondition(found > 0)
  table.add("questions looked for", median(rates), "MB/s", least: 2)
}

private struct Phrase: Decodable {
  var text: String
  var label: String
}

private func readPhrases(_ path: String) throws -> [Phrase] {
  let decoder = JSONDecoder()
  return try Data(contentsOf: URL(filePath: path)).split(separator: 10).map {
    try decoder.decode(Phrase.self, from: Data($0))
  }
}
