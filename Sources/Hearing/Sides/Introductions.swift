import AnswerParsing
import Qualification

/// Who tells of whom as of somebody on their own side: "Tom is the engineer who would come",
/// "I have Kemi from our technical team with me".
struct Introduction: Hashable {
  /// The places of both among the speakers.
  var speaker: Int
  var introduced: Int
  /// Whether they are said to belong together, and not only that one is here or on the way.
  var isOwn: Bool
}

/// The introductions in the first turns of a call, in their order; `names` are its speakers.
func introductions(in call: RecordedCall, of names: [String]) -> [Introduction] {
  var places: [String: Int?] = [:]
  for (place, name) in names.enumerated() {
    guard let first = NameWords(name).words.first, first.utf8.count > 1 else { continue }
    places.updateValue(places[first] == nil ? place : nil, forKey: first)
  }
  var speakers: [String: Int] = [:]
  for (place, name) in names.enumerated() { speakers[name] = place }
  var found: [Introduction] = []
  for turn in call.turns.prefix(introducing) {
    guard let speaker = turn.speaker.flatMap({ speakers[$0] }) else { continue }
    for remark in Remark.remarks(of: turn.text) where !remark.isQuestion {
      let words = remark.tokens.map(\.spelling)
      func person(_ index: Int) -> Int? {
        guard words.indices.contains(index), case .some(.some(let place)) = places[words[index]],
          place != speaker
        else { return nil }
        return place
      }
      for index in words.indices {
        guard let introduced = person(index) else { continue }
        // "I think I've got Mike and Carla on" tells that these two belong together.
        let isPair = ["and", "&"].contains(
          words.indices.contains(index + 1) ? words[index + 1] : "")
        if isPair, let other = person(index + 2), isOnTheLine(behind: index + 3, words),
          !words[..<index].contains(where: { ["my", "our"].contains($0) })
        {
          found.append(Introduction(speaker: introduced, introduced: other, isOwn: true))
        } else if let isOwn = isIntroduced(index, words) {
          found.append(Introduction(speaker: speaker, introduced: introduced, isOwn: isOwn))
        }
      }
    }
  }
  return found
}

/// Whether those named before a place are only there: on the call, on the line.
private func isOnTheLine(behind place: Int, _ words: [String]) -> Bool {
  words.indices.contains(place) && ["on", "here", "there"].contains(words[place])
}

/// Whether the name at a place is introduced, and as somebody of the speaker's own.
private func isIntroduced(_ index: Int, _ words: [String]) -> Bool? {
  let before = words[..<index].suffix(3)
  let after = words[(index + 1)...].prefix(7)
  if after.prefix(4).contains("you") || after.prefix(2).contains("your") { return nil }
  let pairs = zip(after, after.dropFirst())
  if pairs.contains(where: { $0 == "with" && $1 == "me" || $0 == "from" && $1 == "our" }) {
    return true
  }
  if after.prefix(2).contains("our") || after.prefix(2).contains("my") { return true }
  if before.contains("our") || before.contains("my") || before.contains("brought") { return true }
  // "The wife's on as well, Sile", "I've got my trainee on the line, Emily".
  let earlier = words[..<index].suffix(10)
  let isNamedBehind = earlier.indices.contains { place in
    companions.contains(WordKey(words[place])) && place > earlier.startIndex
      && ["the", "my", "our"].contains(words[place - 1])
      && earlier[place...].contains { ["on", "here", "with", "joining", "line"].contains($0) }
  }
  if isNamedBehind { return true }
  if before.suffix(2).elementsEqual(["i", "have"]) || before.elementsEqual(["i", "'ve", "got"]) {
    return true
  }
  guard let verb = after.first, being.contains(verb) else { return nil }
  if after.dropFirst().first == "the" { return true }
  return after.dropFirst().prefix(2).contains(where: { present.contains($0) }) ? false : nil
}

/// In so many turns people are introduced.
private let introducing = 40

/// Whoever somebody has beside them on a call.
private let companions: WordSet = [
  "wife", "husband", "missus", "son", "daughter", "brother", "sister", "trainee", "colleague",
  "partner", "boss", "foreman", "accountant", "bookkeeper", "assistant", "manager", "engineer",
  "technician", "father", "mother", "dad", "mum", "mom", "intern", "apprentice",
]

private let being: WordSet = ["is", "'s", "will", "'ll", "has", "said"]
private let present: WordSet = [
  "here", "on", "join", "joining", "coming", "running", "finishing", "late", "dialing", "dialling",
  "stuck", "start", "driving", "there", "come", "drive", "show", "walk",
]
