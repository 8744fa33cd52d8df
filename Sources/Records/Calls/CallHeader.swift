import Qualification

/// What the head of a call's file says of the call: when it was, who was there, what it is called.
struct CallHeader {
  private(set) var title: String?
  private(set) var day: Day?
  private(set) var started: Moment?
  private(set) var attendees: [Attendee] = []
  /// Whether the lines that follow name people.
  private var isListing = false
  /// What the columns of the table of people tell that the lines at hand belong to.
  private var columns: [HeaderKey?]?
  private var listedSide = Evidence.Side.unknown

  /// Reads a line of the head.
  mutating func read(_ line: String) {
    if readPeopleTable(line) { return }
    let isItem = line.first.map { $0 == " " || $0 == "\t" || "-*+•".contains($0) } ?? false
    let bare = withoutBullet(line)
    guard bare.utf8.contains(where: \.isLetter) || bare.utf8.contains(where: \.isDigit) else {
      return
    }
    if let pieces = CallHeader.pieces(of: bare) {
      for piece in pieces { readLine(piece, isItem: isItem) }
    } else {
      readLine(bare, isItem: isItem)
    }
  }

  /// Reads a row of a table that names people: `| Name | Title | Company |` and what stands below it.
  private mutating func readPeopleTable(_ line: String) -> Bool {
    guard line.trimmed.hasPrefix("|") else {
      columns = nil
      return false
    }
    let cells = tableCells(line)
    guard let columns else {
      let keys = cells.map {
        headerKey($0) ?? (peopleHeads.contains($0.lowercased()) ? .people : nil)
      }
      let isHead = keys.contains { [.personTitle, .personCompany, .personMail].contains($0) }
      guard isHead, keys.contains(.personName) || keys.contains(.people) else { return false }
      self.columns = keys
      return true
    }
    var person = Attendee(name: "")
    for (key, cell) in zip(columns, cells) {
      switch key {
      case .personName, .people: person.name = cell
      case .personTitle, .title: person.title = cell.isEmpty ? nil : cell
      case .personCompany: person.company = cell.isEmpty ? nil : cell
      case .personMail: person.email = cell.isEmpty ? nil : cell
      default: break
      }
    }
    if person.name.utf8.contains(where: \.isLetter) { add(person, side: .unknown) }
    return true
  }

  /// The pieces of a line that says several things: `Rep: Ada | Prospect: Omar | 10 March 2026`.
  private static func pieces(of line: String) -> [String]? {
    guard line.utf8.count < 300, !line.hasPrefix("|"), !line.hasPrefix("#") else { return nil }
    for separator in [" | ", " · ", " • ", " — ", " – ", ". "] {
      var pieces = withoutMarks(line).split(separator: separator).map { String($0).trimmed }
      if separator == ". ", let last = pieces.last, last.hasSuffix(".") {
        pieces[pieces.count - 1] = String(last.dropLast())
      }
      // A point or a dash may belong to a name, as in `Rep: Dr. Ada Brook`.
      let later = separator == " | " ? pieces[...] : pieces.dropFirst()
      if pieces.count > 1,
        later.contains(where: { piece in pair(piece).flatMap { headerKey($0.key) } != nil })
      {
        return pieces
      }
    }
    return nil
  }

  private mutating func readLine(_ bare: String, isItem: Bool) {
    if bare.hasPrefix("#") {
      isListing = false
      let heading = withoutMarks(bare)
      if title == nil { title = heading }
      if let kind = headerKey(heading), kind == .people { isListing = true }
      if day == nil { day = readWrittenDate(heading) }
      return
    }
    if let (key, value) = pair(bare) {
      readPair(key, value, isItem: isItem)
    } else if namesPeople(bare) {
      addPeople(bare)
    } else if isListing, isItem || bare.contains("(") || bare.contains(" - ") || bare.contains("@")
    {
      addPeople(bare)
    } else if bare.utf8.count < 100 {
      isListing = false
      if day == nil { day = readWrittenDate(bare) }
    }
  }

  private mutating func readPair(_ key: String, _ value: String, isItem: Bool) {
    switch headerKey(key) {
    case .date:
      isListing = false
      if let moment = readWrittenMoment(value) { started = started ?? moment }
      day = day ?? readWrittenDate(value)
    case .people:
      listedSide = .unknown
      isListing = value.isEmpty
      if !value.isEmpty { addPeople(value) }
    case .side(let side):
      if isListing, isItem, !value.isEmpty {
        add(readAttendee(value), side: side)
      } else if value.isEmpty {
        isListing = true
        listedSide = side
      } else if isNamed(value) {
        for name in splitPeople(value) { add(readAttendee(name), side: side) }
      }
    case .title:
      isListing = false
      if title == nil, !value.isEmpty { title = withoutMarks(value) }
    case .personName:
      addPeople(value)
    case .personTitle where !attendees.isEmpty:
      attendees[attendees.count - 1].title = attendees[attendees.count - 1].title ?? value.trimmed
    case .personCompany where isItem && !attendees.isEmpty:
      attendees[attendees.count - 1].company =
        attendees[attendees.count - 1].company ?? value.trimmed
    case .personMail where !attendees.isEmpty:
      attendees[attendees.count - 1].email = attendees[attendees.count - 1].email ?? value.trimmed
    default:
      // `- Sarah Chen: VP Sales, Nextera` names somebody in a list of people.
      if isListing, isItem, labelKind(key) == .name || labelKind(key) == .role {
        var person = readAttendee(value.isEmpty ? key : key + " (" + value + ")")
        if person.name.isEmpty { person.name = key }
        add(person, side: listedSide)
      } else {
        isListing = false
      }
    }
  }

  private mutating func addPeople(_ text: String) {
    for name in splitPeople(text) { add(readAttendee(name), side: listedSide) }
  }

  private mutating func add(_ attendee: Attendee, side: Evidence.Side) {
    var attendee = attendee
    if attendee.side == .unknown { attendee.side = side }
    let words = attendee.name.split(separator: " ").count
    guard (1...6).contains(words), attendee.name.utf8.count <= 80, attendees.count < 200 else {
      return
    }
    attendees.append(attendee)
  }

  /// Hands on what the head says, where nothing is known yet.
  func apply(to draft: inout CallDraft) {
    draft.title = draft.title ?? title
    draft.started = draft.started ?? started
    draft.day = draft.day ?? day
    for attendee in attendees { draft.add(attendee) }
  }
}

/// Whether a line names several people, each with what stands in brackets behind the name.
private func namesPeople(_ line: String) -> Bool {
  guard line.contains("("), line.utf8.count < 300 else { return false }
  let people = splitPeople(line)
  return people.count > 1
    && people.allSatisfy { $0.hasSuffix(")") && labelKind(readAttendee($0).name) == .name }
}

private enum HeaderKey: Hashable {
  case date, people, title, personName, personTitle, personCompany, personMail
  case side(Evidence.Side)
}

private func headerKey(_ key: String) -> HeaderKey? {
  var lower = withoutMarks(key).lowercased()
  // `Rep Name: …`, `Prospect's name: …`.
  for ending in ["'s name", "’s name", "_name", " name"] where lower.hasSuffix(ending) {
    let person = String(lower.dropLast(ending.count))
    if SpeakerParts.all.contains(person.replacing(" ", with: "")) { lower = person }
  }
  switch lower {
  case "date", "call date", "meeting date", "date of call", "recorded", "recorded on", "when",
    "date & time", "date and time", "date/time", "start time", "started", "started at", "created",
    "call_date", "meeting_date", "recorded_at", "recording date", "start", "day", "held on",
    "datetime", "start_time", "timestamp", "created_at", "conversation date", "date recorded":
    return .date
  case "participants", "attendees", "speakers", "people", "present", "in attendance", "on the call",
    "with", "who", "invitees", "call participants", "meeting attendees", "participant", "attendee":
    return .people
  case "title", "call title", "meeting title", "meeting", "subject", "topic", "call name":
    return .title
  case "name": return .personName
  case "role", "job title", "job_title", "position": return .personTitle
  case "company", "organization", "organisation", "org", "employer", "account":
    return .personCompany
  case "email", "mail", "e-mail": return .personMail
  case "rep", "sales rep", "seller", "ae", "account executive", "sales representative",
    "salesperson",
    "sdr", "bdr", "agent", "our side", "host", "sales", "consultant", "our team", "internal",
    "vendor", "us":
    return .side(.ours)
  case "prospect", "buyer", "customer", "client", "lead", "contact", "their side", "guest",
    "prospects", "customers", "buyers", "external", "client side", "prospect side", "their team",
    "buying side", "hcp", "homeowner", "patient", "decision maker":
    return .side(.theirs)
  default: return nil
  }
}

/// Whether a value behind `Rep:` names people rather than being what a rep said.
private func isNamed(_ value: String) -> Bool {
  let words = value.split(separator: " ")
  guard words.count <= 14, let first = words.first?.unicodeScalars.first else { return false }
  if let last = value.trimmed.last, "?!".contains(last) { return false }
  guard first.properties.isUppercase || !first.properties.isLowercase else { return false }
  let name = readAttendee(splitPeople(value).first ?? value).name
  guard labelKind(name) == .name else { return false }
  return !value.trimmed.hasSuffix(".") || value.contains("(")
}

private func pair(_ line: String) -> (key: String, value: String)? {
  guard let colon = line.utf8.prefix(60).firstIndex(of: 58), !isInTime(line, colon) else {
    return tableRow(line)
  }
  let value = line.index(after: colon)
  // The key may be bold, with its marks behind the colon.
  return (withoutMarks(String(line[..<colon])), withoutMarks(String(line[value...])))
}

/// Whether a colon parts hours from minutes.
private func isInTime(_ line: String, _ colon: String.Index) -> Bool {
  let bytes = line.utf8
  let next = bytes.index(after: colon)
  guard colon > bytes.startIndex, next < bytes.endIndex else { return false }
  return bytes[bytes.index(before: colon)].isDigit && bytes[next].isDigit
}

/// `| Date | 2024-02-15 |`.
private func tableRow(_ line: String) -> (key: String, value: String)? {
  guard line.hasPrefix("|") else { return nil }
  let cells = tableCells(line).filter { !$0.isEmpty }
  return cells.count == 2 ? (cells[0], cells[1]) : nil
}

/// The cells of a row in Markdown, without its outer bars.
private func tableCells(_ line: String) -> [String] {
  var cells = line.trimmed.split(separator: "|", omittingEmptySubsequences: false)[...]
  if cells.first?.isEmpty ?? false { cells = cells.dropFirst() }
  if cells.last?.isEmpty ?? false { cells = cells.dropLast() }
  return cells.map { withoutMarks(String($0)).trimmed }
}

/// What stands above the names in a table of people.
private let peopleHeads: Set<String> = ["person", "speaker"]

private func withoutBullet(_ line: String) -> String {
  var text = line.trimmed[...]
  for bullet in ["- ", "* ", "+ ", "• ", "> "] where text.hasPrefix(bullet) {
    text = text.dropFirst(2)
  }
  return String(text).trimmed
}

/// Parts the people that a line names, where they are not parted by its brackets.
func splitPeople(_ text: String) -> [String] {
  var people: [String] = []
  var current = ""
  var depth = 0
  let hasBrackets = text.contains("(")
  let hasSemicolons = text.contains(";")
  let hasDash = text.contains(" - ") || text.contains(" – ") || text.contains(" — ")
  func isBreak(_ letter: Character) -> Bool {
    guard depth == 0 else { return false }
    if letter == ";" || letter == "|" { return true }
    return letter == "," && !hasSemicolons && (hasBrackets || !hasDash)
  }
  for letter in text {
    if "([<".contains(letter) { depth += 1 }
    if ")]>".contains(letter) { depth = max(0, depth - 1) }
    if isBreak(letter) {
      people.append(current)
      current = ""
    } else {
      current.append(letter)
    }
  }
  people.append(current)
  people = people.flatMap(splitAtAnd).map(\.trimmed).filter { !$0.isEmpty }
  // `Maria, Account Executive, TribeAI` is one person with what she does.
  if !hasBrackets, people.count > 1, people.dropFirst().contains(where: looksLikeTitle),
    !looksLikeTitle(people[0])
  {
    return [people.joined(separator: ", ")]
  }
  return people
}

private func splitAtAnd(_ text: String) -> [String] {
  guard !text.contains("(") || text.hasSuffix(")") else { return [text] }
  for word in [" and ", " & "] {
    guard let range = text.firstRange(of: word),
      !text[..<range.lowerBound].contains("(")
        || text[..<range.lowerBound].hasSuffix(")")
    else { continue }
    return [String(text[..<range.lowerBound])] + splitAtAnd(String(text[range.upperBound...]))
  }
  if text.hasPrefix("and ") { return [String(text.dropFirst(4))] }
  return [text]
}
