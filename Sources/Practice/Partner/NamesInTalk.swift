import AnswerParsing
import Hearing
import Qualification

/// Two or more words with capitals behind each other, which hardly are anything but a name in full.
///
/// The first word of a sentence has a capital anyway; it begins a name where it is no word of the talk
/// and none that sentences begin with. A name that has one of `streets` in it is none of a person.
func namesInFull(in call: RecordedCall, besides streets: [String] = []) -> [String] {
  let small = smallWords(of: call)
  var found: [String] = []
  for turn in call.turns {
    for sentence in sentences(of: turn.text) {
      var run: [String] = []
      func end() {
        let name = run.joined(separator: " ")
        if run.count > 1, !found.contains(name), !streets.contains(where: name.contains) {
          found.append(name)
        }
        run = []
      }
      for (index, piece) in turn.text.slice(sentence).split(separator: " ").enumerated() {
        let word = String(piece.prefix { $0.isLetter || $0 == "-" })
        let isFirst = index == 0
        let mayBegin =
          !isFirst
          || !small.contains(word.lowercased()) && !openingWords.contains(word.lowercased())
        if mayBegin, isNameLike(word) { run.append(word) } else { end() }
        // A mark or a possessive ends a name.
        if word.count < piece.count { end() }
      }
      end()
    }
  }
  return found
}

/// The first letters of a first name with which the talk calls its bearer: "Priya" of "Priyanka".
func shortForms(of name: String, in call: RecordedCall) -> [String] {
  guard name.count > 4 else { return [] }
  let small = smallWords(of: call)
  var found: [String] = []
  for turn in call.turns {
    for word in turn.text.split(whereSeparator: { !$0.isLetter }).map(String.init)
    where word.count > 2 && word.count < name.count && isNameLike(word)
      && name.lowercased().hasPrefix(word.lowercased()) && !small.contains(word.lowercased())
      && !openingWords.contains(word.lowercased()) && !found.contains(word)
    {
      found.append(word)
    }
  }
  return found
}

/// The words with a capital that may be names that nothing marks as such, each once, in the order of the
/// call: within a sentence, or at its start where something is said of them.
func namesUnmarked(in call: RecordedCall, besides stands: Set<String>) -> [String] {
  let small = smallWords(of: call)
  var found: [String] = []
  for turn in call.turns {
    for sentence in sentences(of: turn.text) {
      let words = turn.text.slice(sentence).split { !$0.isLetter && $0 != "'" }.map(String.init)
      for (index, word) in words.enumerated() {
        let parts = word.split(separator: "'").map(String.init)
        guard let core = parts.first, core.count > 2, isCapitalized(core),
          !calendarWords.contains(core), !stands.contains(core), !found.contains(core)
        else { continue }
        if index == 0 {
          let next = parts.count > 1 ? parts[1] : words.dropFirst().first ?? ""
          guard tellingVerbs.contains(next), !small.contains(core.lowercased()),
            !openingWords.contains(core.lowercased())
          else { continue }
        }
        found.append(core)
      }
    }
  }
  return found
}

private func isCapitalized(_ word: String) -> Bool {
  word.first?.isUppercase == true && word.last?.isLowercase == true
}

func isNameLike(_ word: String) -> Bool {
  word.count > 1 && isCapitalized(word) && !calendarWords.contains(word)
    && !titles.contains(word.lowercased()) && !roleWords.contains(word)
}

/// The words that stand in small letters somewhere in a call.
func smallWords(of call: RecordedCall) -> Set<String> {
  Set(
    call.turns.flatMap { turn in
      turn.text.split { !$0.isLetter }.filter { $0.first?.isLowercase == true }.map(String.init)
    })
}

/// What people and companies are said to do, behind their name.
private let tellingVerbs: Set<String> = [
  "is", "was", "has", "had", "s", "will", "would", "can", "does", "did", "wants", "pays", "says",
  "said", "keeps", "decides", "signs", "runs", "sits", "needs", "thinks", "asked", "told", "owns",
  "and", "from", "over", "in",
]

/// Words with which sentences begin, which are no names.
let openingWords: Set<String> = [
  "i", "we", "you", "he", "she", "it", "they", "this", "that", "these", "those", "there", "here",
  "the", "a", "an", "my", "our", "your", "his", "her", "their", "its", "who", "what", "when",
  "where", "why", "how", "which", "whose", "whom", "and", "but", "or", "so", "then", "if", "as",
  "because", "since", "while", "before", "after", "until", "from", "in", "on", "at", "by", "for",
  "of", "with", "to", "about", "no", "not", "nothing", "nobody", "none", "never", "yes", "yeah",
  "sure", "right", "okay", "ok", "well", "good", "great", "fine", "thanks", "thank", "hello", "hi",
  "hey", "dear", "morning", "goodbye", "bye", "please", "sorry", "everyone", "everybody",
  "everything", "someone", "somebody", "something", "anyone", "anybody", "anything", "each",
  "every", "all", "both", "some", "any", "most", "many", "few", "one", "two", "three", "four",
  "five", "six", "seven", "eight", "nine", "ten", "last", "next", "today", "tomorrow", "now",
  "only", "just", "even", "also", "too", "ask", "call", "tell", "let", "do", "does", "did", "is",
  "are", "was", "were", "can", "could", "will", "would", "should", "may", "have", "has", "had",
  "that's", "it's", "honestly", "maybe", "perhaps", "probably", "understood", "perfect", "welcome",
  "yesterday", "during", "under", "over", "between", "despite", "against", "around", "according",
  "through", "within", "besides", "unlike", "like", "although", "though", "whether", "unless",
  "instead", "still", "already", "again", "always", "often", "sometimes", "usually",
  "unfortunately",
  "luckily", "actually", "basically", "anyway", "look", "listen", "see", "meanwhile", "currently",
  "money", "budget", "time", "people", "half", "part", "old", "new", "once", "later", "without",
]
