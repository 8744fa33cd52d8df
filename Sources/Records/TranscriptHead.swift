public import Dialogue
public import Qualification

/// What stands at the head of a transcript: which conversation it is, with whom, by what playbook.
public struct TranscriptHead: Hashable, Sendable {
  /// What the conversation is.
  public var kind: Conversation.Kind

  /// The key of the contact; nothing in a hand-written transcript that names none.
  public var contact: String?

  /// The contact's name at the start.
  public var name: String?

  /// The contact's company at the start.
  public var company: String?

  /// The playbook by which it was held.
  public var playbook: PlaybookName?

  /// When it started.
  public var started: Moment?

  /// The names of those who speak for us.
  public var ours: [String]

  /// The names of those who speak for the contact.
  public var theirs: [String]

  /// The rating that the conversation should lead to, where it is an example.
  public var expect: Rating?

  /// What it is there to show, where it is an example.
  public var shows: String?

  /// Keys of other programs or newer versions, in their order.
  public var others: [Other]

  /// A playbook by name, version and hash; the latter two are nothing where they are not given.
  public struct PlaybookName: Hashable, Sendable {
    /// The key.
    public var id: String
    /// The version.
    public var version: Int?
    /// The first 12 hex digits of SHA-256 over its file.
    public var hash: String?

    /// Makes the name of a playbook.
    public init(id: String, version: Int? = nil, hash: String? = nil) {
      self.id = id
      self.version = version
      self.hash = hash
    }

    /// The name as it stands in files: `discovery 1 3f2a9c0d1e2f`.
    public var text: String {
      [id, version.map { String($0) }, hash].compactMap { $0 }.joined(separator: " ")
    }
  }

  /// A key that this version does not know.
  public struct Other: Hashable, Sendable {
    /// The key.
    public var key: String
    /// The value, with its escapes resolved.
    public var value: String

    /// Makes a key that is kept and means nothing here.
    public init(key: String, value: String) {
      self.key = key
      self.value = value
    }
  }

  /// Makes a head.
  public init(
    kind: Conversation.Kind = .call, contact: String? = nil, name: String? = nil,
    company: String? = nil, playbook: PlaybookName? = nil, started: Moment? = nil,
    ours: [String] = [], theirs: [String] = [], expect: Rating? = nil, shows: String? = nil
  ) {
    self.kind = kind
    self.contact = contact
    self.name = name
    self.company = company
    self.playbook = playbook
    self.started = started
    self.ours = ours
    self.theirs = theirs
    self.expect = expect
    self.shows = shows
    others = []
  }

  /// The line by which a file is known as a transcript.
  public static let firstLine = "leadline transcript 1"

  /// The head as it stands in a file, with the blank line behind it.
  public var text: String {
    var lines = [TranscriptHead.firstLine, "kind: \(kind.rawValue)"]
    func add(_ key: String, _ value: String?) {
      if let value { lines.append("\(key): \(escaped(value))") }
    }
    add("contact", contact)
    add("name", name)
    add("company", company)
    add("playbook", playbook?.text)
    add("started", started?.iso)
    func add(_ key: String, _ names: [String]) {
      let list = names.map { escaped($0, as: ",") }.joined(separator: ", ")
      if !names.isEmpty { lines.append("\(key): \(list)") }
    }
    add("ours", ours)
    add("theirs", theirs)
    add("expect", expect?.rawValue)
    add("shows", shows)
    for other in others { add(other.key, other.value) }
    return lines.joined(separator: "\n") + "\n\n"
  }

  /// The conversation that this head begins; without a start it is held on the given day.
  public func conversation(on day: Day, with contact: Contact? = nil) -> Conversation {
    var known = contact ?? Contact(id: self.contact ?? "")
    if contact == nil {
      known.identity[.name] = name
      known.identity[.company] = company
    }
    return Conversation(
      kind: kind, started: started, day: started?.day ?? day, contact: known, ours: ours,
      theirs: theirs)
  }
}
