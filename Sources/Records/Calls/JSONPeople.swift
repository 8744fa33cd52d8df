import Qualification

/// Who a document says was there, and what its ids stand for.
struct JSONPeople {
  private(set) var attendees: [Attendee] = []
  private var names: [String: String] = [:]
  private var title: String?
  private var day: Day?
  private var started: Moment?

  private static let lists = [
    "attendees", "participants", "parties", "speakers", "invitees", "calendar_invitees",
    "meeting_attendees", "people", "users", "members",
  ]

  /// Reads the people and the head of a document: of its outermost object, and of those below it
  /// that hold no turns.
  init(_ root: JSONValue) {
    read(root, depth: 0)
  }

  private mutating func read(_ value: JSONValue, depth: Int) {
    if value.kind == .array, depth < 2, let first = value.items.first {
      read(first, depth: depth + 1)
    }
    guard value.kind == .object else { return }
    for (name, member) in value.members {
      switch name {
      case "title", "meeting_title", "call_title", "topic", "subject", "meetingTitle":
        if title == nil { title = member.string?.trimmed }
      case _ where JSONPeople.lists.contains(name): readList(member)
      case "host_email", "organizer_email": readHost(member.string)
      case "recorded_by", "host", "rep", "seller", "agent", "organizer", "salesperson", "sales_rep":
        readPerson(member, side: .ours)
      case "customer", "prospect", "buyer", "contact", "lead", "client":
        readPerson(member, side: .theirs)
      default: readDate(name, member)
      }
      if member.kind == .object, depth < 4 { read(member, depth: depth + 1) }
    }
  }

  private mutating func readDate(_ name: String, _ value: JSONValue) {
    let dates = [
      "date", "call_date", "callDate", "meeting_date", "started", "started_at", "startedAt",
      "start_time", "startTime", "recording_start_time", "recorded_at", "recordedAt", "dateString",
      "scheduled_start_time", "datetime", "call_time", "timestamp", "created", "created_at",
      "createdAt", "when", "day",
    ]
    guard dates.contains(name) else { return }
    if let number = value.double, let moment = moment(sinceEpoch: number) {
      started = started ?? moment
    } else if let text = value.string {
      if started == nil { started = readWrittenMoment(text) }
      if day == nil { day = readWrittenDate(text) }
    }
  }

  private mutating func readHost(_ mail: String?) {
    guard let mail, mail.contains("@") else { return }
    for index in attendees.indices where attendees[index].email == mail {
      attendees[index].side = .ours
    }
    hosts.insert(mail)
  }

  private var hosts: Set<String> = []

  private mutating func readList(_ value: JSONValue) {
    if let text = value.string {
      for name in splitPeople(text) { add(readAttendee(name)) }
    }
    for item in value.items.prefix(500) {
      if let text = item.string {
        addListed(text)
      } else {
        readPerson(item, side: .unknown)
      }
    }
    // `{"A": {"name": …}}` and `{"A": "Sarah"}`.
    for (id, member) in value.members.prefix(500) {
      if let name = member.string {
        names[id] = name
        add(readAttendee(name))
      } else if member.kind == .object {
        if let name = member.first(["name", "display_name"])?.string { names[id] = name }
        readPerson(member, side: .unknown)
      }
    }
  }

  /// `Client: Ada Vale` names somebody behind their part on the call.
  private mutating func addListed(_ text: String) {
    guard let colon = text.firstIndex(of: ":"), labelKind(String(text[..<colon])) == .role else {
      return add(readAttendee(text))
    }
    let name = String(text[text.index(after: colon)...]).trimmed
    add(readAttendee(name + " (" + text[..<colon] + ")"))
  }

  private mutating func readPerson(_ value: JSONValue, side: Evidence.Side) {
    if let text = value.string {
      guard labelKind(readAttendee(text).name) != .sentence else { return }
      return add(readAttendee(text), side)
    }
    guard value.kind == .object else { return }
    let name = value.first([
      "name", "displayName", "display_name", "full_name", "fullName", "speaker_name",
    ])?
    .string?.trimmed
    let mail = value.first(["email", "emailAddress", "email_address", "mail"])?.string
    for key in ["speakerId", "speaker_id", "id", "userId", "label", "speaker"] {
      if let id = value[key]?.word, let name { names[id] = names[id] ?? name }
    }
    guard let shown = name ?? mail else { return }
    var attendee = readAttendee(shown)
    attendee.email = attendee.email ?? mail
    attendee.title =
      value.first(["title", "job_title", "jobTitle", "position", "role"])?.string ?? attendee.title
    attendee.company =
      value.first([
        "company", "organization", "organisation", "account", "company_name", "companyName",
      ])?
      .string ?? attendee.company
    attendee.side = jsonSide(value) ?? attendee.side
    add(attendee, side)
  }

  private mutating func add(_ attendee: Attendee, _ side: Evidence.Side = .unknown) {
    var attendee = attendee
    if attendee.side == .unknown { attendee.side = side }
    if let mail = attendee.email, hosts.contains(mail) { attendee.side = .ours }
    if !attendee.name.isEmpty { attendees.append(attendee) }
  }

  /// The name that an id stands for; a number is a speaker's.
  func name(of id: String) -> String {
    if let name = names[id] { return name }
    return id.utf8.allSatisfy(\.isDigit) ? "Speaker " + id : id
  }

  /// Whether an id stands for somebody.
  func knows(_ id: String) -> Bool { names[id] != nil }

  /// These people with those that another document names.
  func merged(with other: JSONPeople) -> JSONPeople {
    var result = self
    result.names.merge(other.names) { $1 }
    return result
  }

  /// Hands on who was there and when, where nothing is known yet.
  func apply(to draft: inout CallDraft) {
    draft.title = draft.title ?? title
    draft.started = draft.started ?? started
    draft.day = draft.day ?? day
    for attendee in attendees { draft.add(attendee) }
  }
}

/// The side on which a document puts somebody.
private func jsonSide(_ value: JSONValue) -> Evidence.Side? {
  if let isExternal = value.first(["is_external", "isExternal", "external"])?.bool {
    return isExternal ? .theirs : .ours
  }
  if let isInternal = value.first(["is_internal", "isInternal", "internal", "is_host"])?.bool {
    return isInternal ? .ours : .theirs
  }
  return value.first(["affiliation", "side", "type", "role", "party_type"])?.string.flatMap(
    sideWord)
}
