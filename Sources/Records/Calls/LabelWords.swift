import Qualification

/// What the words before a colon, or on a line of their own, are.
enum LabelKind: Hashable {
  /// A name of which each word begins with a capital, or of letters without case.
  case name
  /// Words of no capital letter, which only being repeated makes a name.
  case word
  /// What a person does on a call: `Rep`, `Customer`, `Speaker 1`.
  case role
  /// What notes and heads are headed with: `Date`, `Outcome`, `Next steps`.
  case heading
  /// Too long or too mixed for any of them.
  case sentence
}

/// What words can be as the label of a line.
func labelKind(_ written: String) -> LabelKind {
  let base = baseName(written)
  let lower = base.lowercased()
  if let comma = written.firstIndex(of: ","), !written[..<comma].contains("(") {
    // Behind a comma stands what somebody does, not the rest of a sentence.
    let rest = String(written[written.index(after: comma)...])
    guard looksLikeTitle(rest), rest.split(separator: " ").count <= 8 else { return .sentence }
  }
  let words = lower.split(whereSeparator: { $0 == " " || $0 == "/" || $0 == "_" }).map(String.init)
  guard !words.isEmpty, base.utf8.count <= 60 else { return .sentence }
  if headings.contains(lower) || words.contains(where: { headingWords.contains($0) }) {
    return .heading
  }
  guard words.count <= 6 else { return .sentence }
  if isRole(words) { return .role }
  var capitals = 0
  var others = 0
  for word in base.split(separator: " ") {
    guard let first = word.unicodeScalars.first(where: { $0.properties.isAlphabetic }) else {
      continue
    }
    if first.properties.isUppercase || !first.properties.isLowercase {
      capitals += 1
    } else if !particles.contains(String(word)) {
      others += 1
    }
  }
  if capitals + others == 0 { return .sentence }
  if others == 0, ordinaryOpeners.contains(lower) { return .word }
  if others == 0 { return .name }
  return words.count == 1 ? .word : .sentence
}

/// The name in front of what stands in brackets or behind a comma.
func baseName(_ written: String) -> String {
  // Most names have nothing of the kind, which is seen without making characters of them.
  guard written.utf8.contains(where: { $0 == 40 || $0 == 44 || $0 == 60 || $0 == 91 }),
    let end = written.firstIndex(where: { "([<,".contains($0) })
  else { return written }
  let base = String(written[..<end]).trimmed
  return base.isEmpty ? written : base
}

private func isRole(_ words: [String]) -> Bool {
  var rest = words[...]
  if let last = rest.last, rest.count > 1, last.utf8.allSatisfy(\.isDigit) || last.utf8.count == 1 {
    rest.removeLast()
  }
  guard let last = rest.last else { return false }
  let bare = String(last.drop { $0 == "#" }.reversed().drop { $0.isNumber || $0 == "#" }.reversed())
  return roleWords.contains(bare)
}

/// Parts of a call that label a turn; what heads a line of notes as often is none.
private let roleWords = SpeakerParts.all.subtracting(["contact", "us", "them", "channel"])

private let particles: Set<String> = [
  "de", "da", "di", "du", "del", "della", "der", "den", "van", "von", "zu", "la", "le", "bin",
  "ibn", "al", "el", "y", "e", "of", "the", "and", "&", "from", "at", "mc", "dos", "das",
]

/// Words that open a sentence before a colon as often as they could name anybody.
private let ordinaryOpeners: Set<String> = [
  "yeah", "yep", "hmm", "um", "uh", "oh", "alright", "all right", "absolutely", "definitely",
  "actually", "obviously", "clearly", "maybe", "however", "therefore", "meanwhile", "otherwise",
  "the thing is", "the point is", "my point", "bottom line", "fair enough", "good", "fine", "hi",
  "hello", "hey", "thanks", "thank you", "sorry", "please", "wait", "true", "false", "price",
  "so", "first", "second", "third", "fourth", "one", "two", "three", "yes", "no", "ok", "okay",
  "well", "right", "now", "then", "also", "honestly", "look", "listen", "basically", "again",
  "anyway", "but", "and", "because", "plus", "remember", "example", "for example", "question",
  "answer", "answers", "questions", "correct", "exactly", "sure", "great", "perfect", "this",
  "that", "here", "there", "it", "is", "what", "why", "how", "when", "who", "which", "like", "i",
  "my", "our", "your", "the", "a", "an", "if", "mine", "ours", "quote", "translation", "meaning",
  "finally", "lastly", "firstly", "secondly", "thirdly", "monday", "tuesday", "wednesday",
  "thursday", "friday", "saturday", "sunday", "today", "tomorrow", "yesterday", "q1", "q2", "q3",
  "q4",
]

/// Labels of heads and notes by their whole words.
private let headings: Set<String> = [
  "from", "to", "cc", "bcc", "re", "fw", "fwd", "subject", "sent", "page", "company", "account",
  "deal", "call", "meeting", "product", "industry", "location", "where", "when", "with", "budget",
  "need", "needs", "pain", "authority", "timeline", "timing", "decision", "decisions", "goal",
  "goals", "next", "why", "what", "how", "url", "link", "links", "http", "https", "www", "mailto",
  "id", "ps", "p.s.", "nb", "n.b.", "tip", "tips", "lesson", "lessons", "warning", "version",
  "language", "model", "size", "length", "chapter", "section", "part", "scene", "setting", "tldr",
  "tl;dr", "source", "sources", "reference", "references", "author", "tags", "tag", "category",
  "file", "filename", "name", "email", "phone", "title", "role", "competition", "competitors",
  "competitor", "champion", "economic buyer", "metrics", "risks", "risk", "blockers", "blocker",
  "strengths", "weaknesses", "improvements", "areas for improvement", "what went well",
  "what went wrong", "lead source", "deal size", "amount", "revenue", "employees", "headcount",
  "region", "platform", "tool", "tools", "crm", "score", "rating", "grade", "stage", "step",
  "follow up", "follow-up", "followup", "follow-ups", "key points", "main points", "key moments",
  "about", "note to self", "case", "case study", "difficulty", "level", "prospect company",
  "customer company", "seller company", "vendor company", "our company", "recorded", "recorded by",
  "transcribed by", "prepared by", "hosted by", "created by", "written by", "generated by", "end",
  "start", "begin", "started", "ended", "on the call", "in attendance", "present", "absent",
  "organizer", "organiser", "invitees", "people", "speakers", "legend", "key", "sales stage",
  "opportunity", "vertical", "segment", "sector", "next meeting", "next call", "contact info",
]

/// Words that no name has and that head a line wherever they stand in it.
private let headingWords: Set<String> = [
  "date", "dates", "time", "duration", "note", "notes", "summary", "outcome", "outcomes",
  "takeaway", "takeaways", "steps", "participants", "attendees", "agenda", "topic", "topics",
  "type", "status", "transcript", "transcription", "recording", "context", "background", "scenario",
  "result", "results", "objective", "objectives", "objection", "objections", "action", "actions",
  "item", "items", "analysis", "feedback", "insights", "insight", "highlights", "sentiment",
  "description", "overview", "purpose", "disclaimer", "copyright", "license", "licence", "format",
  "priority", "priorities", "challenges", "commitments", "confidence", "recommendations",
  "evaluation", "scorecard", "debrief", "details", "qualification", "bant", "meddic", "meddpicc",
  "spin", "points", "criteria", "timestamp", "timestamps", "keywords", "requirements",
]

/// What a section of a document holds, by the words of its heading.
enum SectionKind: Hashable {
  /// What was written about the call.
  case notes
  /// What was said.
  case speech
  case other
}

/// What a section under a heading holds.
func sectionKind(_ heading: String) -> SectionKind {
  let lower = heading.lowercased()
  let words = Set(lower.split(whereSeparator: { !($0.isLetter || $0.isNumber) }).map(String.init))
  let isSpeech = !words.isDisjoint(with: speechWords)
  if lower.contains("next step") || lower.contains("follow-up") || lower.contains("follow up") {
    return .notes
  }
  let isNotes = !words.isDisjoint(with: notesWords)
  if isNotes { return .notes }
  return isSpeech ? .speech : .other
}

private let speechWords: Set<String> = [
  "transcript", "transcription", "conversation", "dialogue", "dialog", "verbatim",
]

private let notesWords: Set<String> = [
  "notes", "note", "summary", "outcome", "outcomes", "takeaway", "takeaways", "action", "actions",
  "analysis", "feedback", "debrief", "scorecard", "evaluation", "insights", "highlights",
  "objections", "coaching", "result", "results", "bant", "meddic", "meddpicc", "overview",
  "recommendations", "commentary", "background", "agenda", "participants", "attendees", "metadata",
  "observations", "lessons", "learned", "lesson", "strengths", "weaknesses", "improvement",
  "improvements", "assessment", "review", "qualification", "wrong", "why", "commitments", "crm",
  "moments", "risks", "scoring", "appendix", "annotations", "comments", "recap", "tips", "glossary",
]
