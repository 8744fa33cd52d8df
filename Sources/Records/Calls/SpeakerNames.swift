import Qualification

/// Cleans the names of speakers: one spelling a person, without the title behind it.
struct SpeakerNames: Sendable {
  /// A name, and what stood with it.
  struct Name: Sendable {
    var text: String
    var attendee: Attendee?
    var isNew = false
  }

  private var known: [String: Name] = [:]
  private var spellings: [String: String] = [:]

  /// What makes two spellings of a name the same.
  static func key(_ name: String) -> String { name.lowercased() }

  /// Whether somebody of this name has spoken.
  func knows(_ written: String) -> Bool { known[written] != nil }

  /// The name of a speaker as it is kept; the first spelling holds.
  mutating func clean(_ written: String) -> Name {
    if let name = known[written] { return name }
    let parsed = readAttendee(written)
    var name = Name(text: parsed.name)
    if parsed.title != nil || parsed.company != nil || parsed.email != nil {
      name.attendee = parsed
    }
    let key = SpeakerNames.key(name.text)
    if let first = spellings[key] { name.text = first } else { spellings[key] = name.text }
    name.attendee?.name = name.text
    // A file that names somebody else on each line is no reason to keep them all.
    if known.count < 10_000 { known[written] = name }
    name.isNew = true
    return name
  }
}

/// Reads what a person is called and what is said of them there.
///
/// `Sarah Chen (VP Sales, Nextera)`, `Maria - Account Executive, TribeAI`, `Maria, AE at TribeAI`,
/// `Name <mail>`, and each of these with marks of Markdown around the name.
func readAttendee(_ written: String) -> Attendee {
  var text = withoutMarks(written)
  var attendee = Attendee(name: "")
  if let mail = bracketed(text, "<", ">"), mail.inner.contains("@") {
    attendee.email = mail.inner.trimmed
    text = (mail.before + " " + mail.after).trimmed
  }
  if let role = bracketed(text, "(", ")") ?? bracketed(text, "[", "]") {
    text = role.before.trimmed.isEmpty ? role.after.trimmed : role.before.trimmed
    if labelKind(text) == .role, labelKind(role.inner) == .name, !looksLikeTitle(role.inner) {
      // `Rep (Dana)`.
      describe(&attendee, text)
      text = role.inner
    } else if labelKind(text) == .role, let comma = role.inner.firstIndex(of: ","),
      labelKind(String(role.inner[..<comma]).trimmed) == .name,
      !looksLikeTitle(String(role.inner[..<comma]))
    {
      // `Customer (Dana Reed, CISO)`.
      describe(&attendee, text)
      attendee.title = nil
      text = String(role.inner[..<comma]).trimmed
      describe(&attendee, String(role.inner[role.inner.index(after: comma)...]).trimmed)
    } else if !isTime(role.inner) {
      describe(&attendee, role.inner)
    }
    let rest = role.before.trimmed.isEmpty ? "" : role.after.trimmed
    if let dash = afterDash(rest), attendee.title == nil { describe(&attendee, dash) }
  } else if let dash = splitAtDash(text) {
    text = dash.name
    describe(&attendee, dash.role)
  } else if let comma = text.firstIndex(of: ",") {
    let role = String(text[text.index(after: comma)...]).trimmed
    if !isNameSuffix(role) {
      text = String(text[..<comma])
      describe(&attendee, role)
    }
  }
  if attendee.email == nil, text.contains("@"), !text.contains(" ") {
    attendee.email = text
  }
  attendee.name = withoutMarks(text)
  return attendee
}

/// Reads what stands behind a name: a title, a company, a side, an address.
private func describe(_ attendee: inout Attendee, _ role: String) {
  var parts = role.split(separator: ",", omittingEmptySubsequences: true).map { String($0).trimmed }
    .filter { !$0.isEmpty }
  if parts.count == 1 {
    for separator in [" at ", " @ ", " - ", " – ", " — ", " | ", "; ", " of ", " / "] {
      guard let range = parts[0].firstRange(of: separator) else { continue }
      // "Head of Sales" is a title; " of " parts it from a company only where it is the last.
      if separator == " of ", !isOffice(String(parts[0][..<range.lowerBound])) { continue }
      parts = [
        String(parts[0][..<range.lowerBound]).trimmed,
        String(parts[0][range.upperBound...]).trimmed,
      ]
      break
    }
  }
  // `(Terralux, Sales)` names the firm first.
  if parts.count == 2, !looksLikeTitle(parts[0]), looksLikeTitle(parts[1]) { parts.reverse() }
  for part in parts where !part.isEmpty {
    if let side = sideWord(part) {
      if attendee.side == .unknown { attendee.side = side }
      if parts.count == 1, attendee.title == nil { attendee.title = part }
    } else if part.contains("@"), !part.contains(" ") {
      attendee.email = attendee.email ?? part
    } else if attendee.title == nil, parts.count > 1 || looksLikeTitle(part) {
      attendee.title = part
    } else if attendee.company == nil {
      attendee.company = part
    } else {
      attendee.company = (attendee.company ?? "") + ", " + part
    }
  }
  splitTitle(&attendee)
}

/// `TribeAI Account Executive`: the company stands before a title of more than one word.
private func splitTitle(_ attendee: inout Attendee) {
  guard attendee.company == nil, let title = attendee.title else { return }
  for office in splittingOffices {
    guard let range = title.firstRange(of: office), range.upperBound == title.endIndex,
      range.lowerBound > title.startIndex
    else { continue }
    let before = String(title[..<range.lowerBound]).trimmed
    guard !before.isEmpty, !titleWords.contains(lastWord(before)),
      before.unicodeScalars.first?.properties.isUppercase ?? false
    else { return }
    if rankWords.contains(before.lowercased()) { return }
    attendee.company = before
    attendee.title = office
    return
  }
}

private let splittingOffices = [
  "Senior Account Executive", "Account Executive", "Account Manager", "Sales Representative",
  "Sales Rep", "Sales Executive", "Sales Engineer", "Solutions Engineer", "Solutions Consultant",
  "Sales Manager", "Sales Director", "Customer Success Manager", "Business Development Manager",
  "SDR", "BDR", "AE", "CSM",
]

private let rankWords: Set<String> = [
  "senior", "junior", "lead", "principal", "staff", "enterprise", "strategic", "regional",
  "national", "global", "key", "named", "associate", "assistant", "mid-market", "inside",
  "outside", "field", "vice president", "head", "chief", "the", "our", "area", "territory",
]

private func lastWord(_ text: String) -> String {
  text.split(separator: " ").last.map { $0.lowercased() } ?? ""
}

private let titleWords: Set<String> = [
  "ceo", "cto", "cfo", "coo", "cro", "cmo", "cio", "ciso", "cpo", "vp", "svp", "evp", "ae", "sdr",
  "bdr", "csm", "am", "se", "pm", "director", "manager", "head", "chief", "president", "vice",
  "lead", "owner", "founder", "co-founder", "cofounder", "partner", "executive", "representative",
  "rep", "engineer", "consultant", "analyst", "officer", "specialist", "coordinator", "assistant",
  "administrator", "admin", "buyer", "architect", "developer", "principal", "associate",
  "supervisor", "agent", "advisor", "adviser", "accountant", "controller", "procurement",
  "operations", "ops", "revops", "marketing", "finance", "it", "hr", "legal", "sales", "it-lead",
  "host", "teacher", "nurse", "doctor", "dentist", "broker", "planner", "superintendent",
  "foreman", "chef", "dispatcher", "scheduler", "technician", "champion", "decision-maker",
  "sponsor", "purchasing", "sourcing", "strategist", "chairman", "chair", "secretary", "treasurer",
]

/// Whether words name an office rather than a firm.
func looksLikeTitle(_ text: String) -> Bool {
  text.lowercased().split(whereSeparator: { " /&-.,".contains($0) })
    .contains { titleWords.contains(String($0)) }
}

private func isOffice(_ text: String) -> Bool {
  titleWords.contains(lastWord(text))
    && !["head", "director", "vp", "chief", "president", "vice"]
      .contains(lastWord(text))
}

private func isNameSuffix(_ text: String) -> Bool {
  ["jr", "jr.", "sr", "sr.", "ii", "iii", "phd", "ph.d.", "md", "m.d.", "mba", "cpa", "esq."]
    .contains(text.lowercased())
}

/// The side that a word such as `prospect` or `internal` puts somebody on.
func sideWord(_ text: String) -> Evidence.Side? {
  switch text.lowercased() {
  case "internal", "seller", "vendor", "sales rep", "rep", "sales representative", "salesperson",
    "our side", "us", "host", "agency", "supplier":
    .ours
  case "external", "prospect", "buyer", "customer", "client", "lead", "guest", "their side",
    "contact":
    .theirs
  default: nil
  }
}

/// A text without the white space and the marks of Markdown around it.
func withoutMarks(_ text: String) -> String {
  if isBare(text) { return text }
  var slice = text[...]
  func isMark(_ letter: Character) -> Bool {
    letter.isWhitespace || "*_`#".contains(letter)
  }
  while let first = slice.first, isMark(first) { slice.removeFirst() }
  while let last = slice.last, isMark(last) || last == ":" { slice.removeLast() }
  return slice.contains("**") ? String(slice).replacingAll("**", with: "") : String(slice)
}

/// Whether a text of ASCII has neither marks nor white space at its ends, and no `**` within.
private func isBare(_ text: String) -> Bool {
  guard let first = text.utf8.first, let last = text.utf8.last else { return true }
  func isMark(_ byte: UInt8) -> Bool {
    byte <= 32 || byte == 35 || byte == 42 || byte == 58 || byte == 95 || byte == 96
  }
  return !isMark(first) && !isMark(last) && text.utf8.allSatisfy { $0 < 128 && $0 != 42 }
}

private func bracketed(
  _ text: String, _ open: Character, _ close: Character
) -> (before: String, inner: String, after: String)? {
  guard let start = text.firstIndex(of: open), let end = text[start...].lastIndex(of: close) else {
    return nil
  }
  let inner = String(text[text.index(after: start)..<end])
  return (String(text[..<start]), inner, String(text[text.index(after: end)...]))
}

private func splitAtDash(_ text: String) -> (name: String, role: String)? {
  for dash in [" - ", " – ", " — ", " | ", ": "] {
    guard let range = text.firstRange(of: dash) else { continue }
    return (String(text[..<range.lowerBound]), String(text[range.upperBound...]).trimmed)
  }
  return nil
}

private func afterDash(_ text: String) -> String? {
  guard let first = text.first, "-–—,:|".contains(first) else { return nil }
  return String(text.dropFirst()).trimmed
}

private func isTime(_ text: String) -> Bool {
  !text.isEmpty
    && text.utf8.allSatisfy { $0.isDigit || $0 == 58 || $0 == 46 || $0 == 32 || $0 == 45 }
}

extension String {
  /// Where a piece of text first stands.
  func firstRange(of piece: String) -> Range<String.Index>? {
    let (whole, part) = (utf8, Array(piece.utf8))
    guard let first = part.first else { return nil }
    var index = whole.startIndex
    while index < whole.endIndex {
      if whole[index] == first, whole[index...].starts(with: part) {
        return index..<whole.index(index, offsetBy: part.count)
      }
      index = whole.index(after: index)
    }
    return nil
  }

  /// The text with one piece replaced everywhere.
  func replacingAll(_ piece: String, with other: String) -> String {
    var (result, rest) = ("", self)
    while let range = rest.firstRange(of: piece) {
      result += rest[..<range.lowerBound] + other
      rest = String(rest[range.upperBound...])
    }
    return result + rest
  }
}
