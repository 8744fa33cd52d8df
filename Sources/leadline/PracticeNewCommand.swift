import ArgumentParser
import BookStore
import Hearing
import Practice
import Qualification
import Records
import Terminal

/// `leadline practice new`: makes a practice of a recorded call or of a call of the book.
struct PracticeNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new", abstract: "Make a practice of a recorded call.",
    discussion: """
      The practice is a file in the folder practices of the book, and bears the name of FROM.
      """)

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp("A recorded call.", valueName: "from"), completion: .file())
  var from: String
  @Option(help: ArgumentHelp("Who speaks for us in the call, by name.", valueName: "name"))
  var ours: String?
  @Option(help: ArgumentHelp("The name of the practice.", valueName: "name")) var name: String?
  @Option(
    help: ArgumentHelp("Somebody who is only spoken of; may be given again.", valueName: "name"))
  var person: [String] = []
  @Flag(
    help: "Replace names, companies, streets, e-mails, phone numbers and amounts, and list them.")
  var anonymise = false

  func run() throws {
    let surroundings = try Surroundings()
    ignoreBrokenPipes()
    let book = try common.openBook(surroundings)
    let loaded = try common.loadChosenPlaybook(surroundings, in: book)
    let listener = Listener(loaded.playbook)
    let today = surroundings.now.day
    let bytes = try orStop { try readRecording(at: from) }
    let material = try PracticeMaterial(bytes, key: from, ours: ours, listener, today: today)
    var output = try Output(common, surroundings)
    var call = material.practice.call
    call.day = material.day
    call.attendees = attendees(of: material.practice)
    var stem = fileName(from).split(separator: ".").first.map(String.init) ?? fileName(from)
    if anonymise {
      let result = Practice.anonymise(
        call, people: person + material.practice.people, companies: material.practice.rivals)
      call = result.call
      for one in result.replaced {
        output.say(CommandWording.replaced(one.original, one.stand))
      }
      if !result.unmarked.isEmpty { output.say(CommandWording.namesLeft(result.unmarked)) }
      stem = result.fileName(for: stem)
    }
    let key = slug(name ?? stem)
    guard !PracticeMaterial.names(in: book).contains(key) else {
      throw Stop(status: .usage, message: CommandWording.practiceIsThere(key))
    }
    let text = markdown(of: call)
    let made = try PracticeMaterial(Array(text.utf8), key: from, ours: nil, listener, today: today)
    for line in unreachableLines(of: made.practice, listener) {
      output.say(CommandWording.unreachable(line.line, line.text))
    }
    if !made.practice.missingTopics.isEmpty {
      output.say(CommandWording.neverOccurs(made.practice.missingTopics))
    }
    try orStop { try book.prepare() }
    try orStop { try Book.makeFolders(PracticeMaterial.ownFolder(in: book)) }
    let path = try orStop { [key] in
      try book.keepCopy(text, named: key + ".md", in: PracticeMaterial.ownFolder(in: book))
    }
    output.show(text: path)
    try output.finish()
  }

  /// Those who are said to have been there, and whoever only speaks, each with their side.
  private func attendees(of practice: PracticeCall) -> [Attendee] {
    var known = practice.call.attendees
    for name in practice.call.speakers where !known.contains(where: { $0.name == name }) {
      known.append(Attendee(name: name, side: practice.sides.side(of: name)))
    }
    return known
  }

  /// A call as the practices are written: its day, who was there, and each turn behind a bold name.
  private func markdown(of call: RecordedCall) -> String {
    var lines: [String] = []
    if let day = call.day { lines.append("Date: \(day.iso)\n") }
    lines.append("Attendees:\n")
    for attendee in call.attendees {
      let parts = [attendee.name, attendee.title, attendee.company].compactMap { $0 }
      lines.append("- " + parts.joined(separator: ", "))
    }
    lines.append("")
    for turn in call.turns {
      lines.append("**\(turn.speaker ?? "Somebody"):** \(turn.text)\n")
    }
    return lines.joined(separator: "\n")
  }

  /// A name of small letters, digits and hyphens, from the name of a file without its ending.
  private func slug(_ name: String) -> String {
    let stem = name.split(separator: ".").first.map(String.init) ?? name
    let letters = stem.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" }
    let words = String(letters).split(separator: "-").joined(separator: "-")
    return words.isEmpty ? "practice" : words
  }
}
