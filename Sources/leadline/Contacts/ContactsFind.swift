import ArgumentParser
import BookStore
import Dialogue
import Qualification
import Records
import Terminal

/// `leadline contacts find`: the files that have some words, with the line.
struct ContactsFind: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "find", abstract: "Find words in names, notes, quotes and transcripts.",
    discussion: """
      A file is found that has all the words, in whatever order; of each the line is shown that has \
      most of them. A word is found at the beginning of a longer one too, and with one error of typing.
      """)

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp("What to look for.", valueName: "word")) var words: [String]
  @Option(help: ArgumentHelp("How many files to show at most.", valueName: "count"))
  var limit = 20
  @Flag(help: "One line a file: path, line and text with tabs between.") var plain = false
  @Flag(help: "One JSON object a file.") var json = false

  func validate() throws {
    if limit < 1 { throw ValidationError(CommandWording.badLimit) }
    if words.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
      throw ValidationError(CommandWording.noWords)
    }
  }

  func run() throws {
    let surroundings = try Surroundings()
    ignoreBrokenPipes()
    let book = try common.openBook(surroundings)
    let playbook = try common.loadChosenPlaybook(surroundings, in: book).playbook
    let text = words.joined(separator: " ")
    let (found, people) = try readIndex(of: book, surroundings, playbook) { index in
      let found = try index.find(text, limit: limit, in: book)
      return (found, try index.contacts(withKeys: Set(found.lines.map(\.contact))))
    }
    var output = try Output(common, surroundings)
    if found.lines.isEmpty {
      output.say(CommandWording.nothingFound(text))
      throw Stop(status: .finding, message: "")
    }
    var last: String?
    for line in found.lines {
      let path = line.isInContactFile ? book.contactPath(line.file) : book.transcriptPath(line.file)
      if json {
        output.show(text: object(line, path, people[line.contact]).text)
      } else if plain {
        output.show(records: [[path, String(line.line), line.text]])
      } else {
        if last != line.contact { output.show([heading(line, people[line.contact])]) }
        last = line.contact
        output.show([row(line)])
      }
    }
    if found.count > found.lines.count, !json, !plain {
      output.say(CommandWording.moreFound(found.count - found.lines.count))
    }
    try output.finish()
  }

  private func heading(_ line: FoundLine, _ contact: IndexedContact?) -> Line {
    let who = [contact?.name, contact?.company].compactMap { $0 }.joined(separator: ", ")
    let name = who.isEmpty ? CommandWording.unnamed(line.contact) : who
    guard let contact else { return Line(name, .heading) }
    return Line([
      Line.Span(name, .heading), .gap,
      Line.Span(contact.ratingWord, contact.isRated ? .rating(contact.rating) : .hint),
    ])
  }

  private func row(_ line: FoundLine) -> Line {
    let near = line.isNear ? [Line.Span.gap, Line.Span(CommandWording.near, .hint)] : []
    return Line(
      [Line.Span("  \(line.file):\(line.line)", .muted), .gap, Line.Span(shown(line.text), .quote)]
        + near)
  }

  /// A found line, cut to what says enough.
  private func shown(_ text: String) -> String {
    let letters = text.prefix(161)
    return letters.count > 160 ? letters.prefix(159) + "…" : text
  }

  private func object(_ line: FoundLine, _ path: String, _ contact: IndexedContact?) -> JSONText {
    .object([
      JSONText.Member("schema", .string("leadline/found/1")),
      JSONText.Member("contact", .string(line.contact)),
      JSONText.Member("name", .optional(contact?.name)),
      JSONText.Member("company", .optional(contact?.company)),
      JSONText.Member("in", .string(line.isInContactFile ? "contact" : "transcript")),
      JSONText.Member("file", .string(path)), JSONText.Member("line", .integer(line.line)),
      JSONText.Member("text", .string(line.text)), JSONText.Member("near", .bool(line.isNear)),
    ])
  }
}
