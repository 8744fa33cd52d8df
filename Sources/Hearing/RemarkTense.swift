import AnswerParsing

extension Remark {
  /// Whether it only tells of what was: nothing in it is or will be.
  var isOfThePast: Bool { isOfThePast(in: tokens.indices) }

  /// Whether the speaker is in it.
  var isOfSpeaker: Bool { tokens.contains { speakers.contains($0.key) } }

  /// Whether a part of it tells of trouble rather than of a plan.
  func isOfTrouble(in part: Range<Int>) -> Bool {
    let part = Array(tokens[part])
    return CallTopics.trouble.isFound(in: part) && !CallTopics.timing.isFound(in: part)
  }

  /// Its parts between commas and joining words.
  var parts: [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    for index in tokens.indices
    where partEnds.contains(tokens[index].key) || tokens[index].isMark(",") {
      if index > start { parts.append(start..<index) }
      start = index + 1
    }
    if start < tokens.count { parts.append(start..<tokens.count) }
    return parts
  }

  /// Whether the speaker does or wants something in it: "we", "me", more than "my friend".
  var namesSpeaker: Bool { tokens.contains { ["i", "we", "us", "our", "me"].contains($0.word) } }

  /// Whether a verb in it is of what was.
  var namesPast: Bool { tokens.contains { pastVerbs.contains($0.key) } }

  /// Whether nothing in it lasts: it is told in the past, without "now" or "every week".
  var isOver: Bool {
    isOfThePast
      && !tokens.contains {
        ["now", "still", "every", "always", "keeps", "since", "never"].contains($0.word)
      }
  }

  /// Whether a verb in it is of what is, will or would be.
  var namesPresent: Bool { tokens.contains { presentVerbs.contains($0.key) } }

  /// Whether a part of it only tells of what was.
  func isOfThePast(in part: Range<Int>) -> Bool {
    tokens[part].contains { pastVerbs.contains($0.key) }
      && !tokens[part].contains { presentVerbs.contains($0.key) }
  }
}

private let partEnds: WordSet = ["and", "but", "because", "so", "while", "although"]

private let speakers: WordSet = ["i", "me", "my", "we", "us", "our"]

private let pastVerbs: WordSet = [
  "bumped", "raised", "upped", "increased", "said", "told", "asked", "paid", "wrote", "made",
  "was", "were", "had", "did", "went", "got", "came", "took", "gave", "cut", "lost", "left", "ran",
  "died", "retired", "dropped", "sent", "fell", "broke", "brought", "happened", "used", "survived",
  "didn't", "wasn't", "weren't",
]

let presentVerbs: WordSet = [
  "is", "'s", "are", "'re", "am", "'m", "has", "have", "'ve", "will", "'ll", "would", "'d", "must",
  "need", "needs", "want", "wants", "should", "can", "could", "can't", "won't", "going", "gonna",
  "isn't", "aren't", "doesn't", "don't", "does", "do", "decides", "signs", "approves", "gets",
]
