import Hearing

/// Whether a question lets the other side talk or can be answered by yes or no.
public enum QuestionForm: String, CaseIterable, Hashable, Sendable {
  case open, closed

  /// Tells the form of the last question in a text by the word with which it begins.
  ///
  /// "Could you tell me" and "would you describe" are asked politely, and are open.
  public init(of text: String) {
    let parts = sentences(of: text).map { text.slice($0) }
    let asked = words(of: parts.last { $0.contains("?") } ?? parts.last ?? "")
    let rest = asked.drop { leadIns.contains($0) }
    guard let first = rest.first, auxiliaries.contains(first) else {
      self = .open
      return
    }
    self = rest.contains(where: { tellingVerbs.contains($0) }) ? .open : .closed
  }
}

private let leadIns: Set<String> = [
  "and", "so", "but", "ok", "okay", "well", "then", "now", "right", "alright", "please", "just",
]

private let auxiliaries: Set<String> = [
  "do", "does", "did", "is", "are", "was", "were", "am", "have", "has", "had", "can", "could",
  "will", "would", "should", "shall", "may", "might", "isn't", "aren't", "don't", "doesn't",
  "didn't", "won't", "wouldn't", "haven't", "hasn't",
]

private let tellingVerbs: Set<String> = [
  "tell", "describe", "explain", "walk", "share", "show", "what", "how", "why", "who", "when",
]
