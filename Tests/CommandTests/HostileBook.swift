import Foundation

/// A book whose every text tries to make a terminal obey, hide or reorder, and files beside it.
///
/// Each text has the word *Mallory* in it, by which a test sees that it was shown at all.
struct HostileBook {
  let program: Program
  let playbook: String
  let brokenPlaybook: String
  /// The transcript of a call as leadline wrote it.
  let transcript: String
  /// A transcript written by hand, with overheard lines and unknown words.
  let heard: String
  /// The same under a name that is hostile itself.
  let badName: String
  /// A transcript that can't be read.
  let brokenTranscript: String

  /// What a terminal must not be sent: titles, links, the clipboard, requests that it answers,
  /// 8-bit controls, overwriting, reordering, hiding, and what shows nothing.
  static let attacks = [
    "\u{1B}]0;owned\u{7}", "\u{1B}]2;owned\u{1B}\\", "\u{1B}]8;;http://x.example\u{1B}\\link",
    "\u{1B}]52;c;b3duZWQ=\u{7}", "\u{1B}P$qm\u{1B}\\", "\u{1B}[6n", "\u{1B}[c", "\u{1B}[2J\u{1B}[H",
    "\u{1B}[?1049h", "\u{1B}c", "\u{1B}(0", "\u{9B}2J", "\u{9D}0;owned\u{9C}", "over\rwritten",
    "back\u{8}\u{8}\u{8}\u{8}", "\u{7}\u{7F}\u{E}", "\u{202E}desrever\u{202C}", "\u{2066}a\u{2069}",
    "\u{E0041}\u{E007F}", "\u{2028}\u{2029}\u{85}", "\u{E000}", "\u{200B}\u{FEFF}\u{AD}",
    "\u{1B}",
  ]
  /// All of them in one line; the last one goes on in whatever is printed behind it.
  static let text = "Mallory " + attacks.joined(separator: " ")
  /// Goes on where a text before it ended in the middle of a sequence.
  static let rest = "]0;owned\u{7}[2J Mallory & Co " + text

  init() throws {
    let program = try Program()
    self.program = program
    let folder = program.folder.path()
    func write(_ name: String, _ text: String) throws -> String {
      try Data(text.utf8).write(to: URL(filePath: folder).appending(path: name))
      return folder + name
    }
    playbook = try write("hostile.yaml", HostileBook.playbookText())
    brokenPlaybook = try write(
      "broken\u{1B}]0;owned\u{7}.yaml",
      HostileBook.playbookText().replacing("kind: need", with: "kind: \(HostileBook.quoted)"))
    let call = try program.run(
      "call", "--no-input", "--playbook", playbook, "--contact", HostileBook.text,
      input: HostileBook.typed.joined(separator: "\n") + "\n")
    // Without it nothing would be tried.
    guard call.status == 0 else {
      throw CocoaError(.fileReadCorruptFile, userInfo: ["errors": call.errors])
    }
    let name = try program.onlyFile(in: "transcripts")
    transcript = name.path(percentEncoded: false)
    let byHand = HostileBook.heardText
    heard = try write("heard.txt", byHand)
    badName = try write("bad\u{1B}]0;owned\u{7}\u{202E}.txt", byHand)
    brokenTranscript = try write(
      "broken.txt", "leadline transcript 1\nkind: call\n\n= need: \(HostileBook.text)\n> a\n")
    try addToBook()
  }

  /// What is typed in the call: hostile words in every place that takes words.
  private static let typed = [
    "it costs us 30k a month \(text)", "/contact company: \(rest)", "/contact title: \(rest)",
    "email: \(text)", "/note \(text)", "/person \(text), CFO, decides",
    "budget: 40k set aside \(text)", "/next call \(text) on Friday", "/level need strong \(text)",
    "/disqualify no_fit \(text)", "/override no_fit \(text)", "timing: end of March \(text)",
    String(repeating: "long", count: 2500), "/quit",
  ]

  private static let heardText = """
    leadline transcript 1
    kind: call
    name: \(text)
    company: \(rest)
    ours: Me
    theirs: Mallory
    started: 2026-01-05T09:00:00+01:00
    expect: hot
    shows: \(text)

    ? challenges  \(text)
    < Mallory: it costs us 9k a month \(text)
    < \(attacks[0])Eve: I decide \(text)
    * zorp \(text)
    # \(text)
    > /note \(text)
    > I decide \(text)

    """

  /// A hostile text as YAML takes it: no control stands in it, and all are meant.
  private static let quoted =
    "\""
    + text.unicodeScalars.map {
      $0.value < 127 && $0.value >= 32 && $0 != "\\"
        ? String($0) : String(format: "\\U%08X", $0.value)
    }.joined() + "\""

  /// The standard playbook with every text of it hostile.
  private static func playbookText() throws -> String {
    let file = Program.top.appending(path: "Sources/Playbooks/Library/discovery.yaml")
    var lines: [Substring] = []
    var folded: Int?
    for line in try String(contentsOf: file, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      let indent = line.prefix { $0 == " " }.count
      if let depth = folded, indent > depth || line.isEmpty { continue }
      folded = nil
      let key = line.drop { $0 == " " }.prefix { $0 != ":" }
      switch key {
      case "id" where indent == 0: lines.append("id: hostile")
      case "ask", "text", "strong", "summary", "why", "- size", "- sector":
        if line.hasSuffix(">-") { folded = indent }
        lines.append(line.prefix(indent) + key + ": " + Substring(quoted))
      default: lines.append(line)
      }
    }
    return lines.joined(separator: "\n")
  }

  /// Changes by hand, a history, and files whose names are hostile.
  private func addToBook() throws {
    let contact = try program.onlyFile(in: "contacts")
    var text = try String(contentsOf: contact, encoding: .utf8)
    text = text.replacing(/\nphone:.*/, with: "").replacing(
      "\nid: ", with: "\nphone: \(HostileBook.quoted)\nlocation: \(HostileBook.quoted)\nid: ",
      maxReplacements: 1)
    text += "\n\(HostileBook.text)\n"
    try Data(text.utf8).write(to: contact)
    let playbooks = URL(filePath: program.book).appending(path: "playbooks")
    for name in ["mallory\u{1B}]0;owned\u{7}.yaml", "mallory\u{202E}.yaml"] {
      try Data("leadline: \(HostileBook.quoted)\n".utf8).write(to: playbooks.appending(path: name))
    }
    let state = program.folder.appending(path: ".local/state/leadline")
    try FileManager.default.createDirectory(at: state, withIntermediateDirectories: true)
    let history = ["challenges", "decision-process", "timeline", ""].map { topic in
      "\(topic)\tit costs 1k \(HostileBook.text)\n"
    }
    try Data(history.joined().utf8).write(to: state.appending(path: "history"))
  }
}
