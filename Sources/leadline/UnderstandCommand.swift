import AnswerParsing
import ArgumentParser
import Dialogue
import Qualification
import Records
import Terminal

/// `leadline understand`: what a text says, in its normal forms.
struct UnderstandCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "understand", abstract: "Show what a text says.",
    discussion: """
      Without TEXT, each line of standard input is read. With --jsonl, each line in is an object \
      with "id", "text" and optionally "reference" and "expecting", and each line out has "id" and \
      "facts" in their normal forms; a line that is no object is a text, known by its number.
      """)

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp("What was said.", valueName: "text")) var words: [String] = []
  @Option(help: ArgumentHelp("What was asked: need, budget, horizon, …", valueName: "kind"))
  var expecting: String?
  @Option(help: ArgumentHelp("The day on which it was said.", valueName: "date"))
  var reference: String?
  @Flag(help: "JSON lines in, JSON lines out.") var jsonl = false
  @Flag(help: "Lines of a label and a value, for a screen reader.") var plain = false

  func run() throws {
    let surroundings = try Surroundings()
    ignoreBrokenPipes()
    let playbook = try loadPlaybook(
      common.playbook, in: try common.openBookIfAny(surroundings)
    ).playbook
    let day = try reference.map { try readDay($0, flag: "--reference") } ?? surroundings.now.day
    let kind = try expecting.map { try readKind($0, playbook) }
    var output = try Output(common, surroundings)
    let isPlain = try plain || common.appearance(surroundings).isAccessible
    if !words.isEmpty {
      show(words.joined(separator: " "), day, kind, playbook, isPlain, &output)
      return try output.finish()
    }
    var number = 0
    var hasShown = false
    while let line = readLine(strippingNewline: true) {
      number += 1
      if jsonl {
        try showJSON(line, number, day, kind, playbook, &output)
      } else if !line.isEmpty {
        // A blank row between one text and the next.
        if hasShown { output.show([Line()]) }
        hasShown = true
        show(line, day, kind, playbook, isPlain, &output)
      }
      if output.isClosed { break }
    }
    if number == 0 {
      throw Stop(status: .usage, message: CommandWording.nothingToUnderstand)
    }
    try output.finish()
  }

  private func readKind(_ text: String, _ playbook: Playbook) throws -> FactKind {
    if let kind = FactKind(rawValue: text) { return kind }
    if let id = playbook.criterion(calledFor: text), let criterion = playbook.criterion(id) {
      return criterion.kind
    }
    let names = FactKind.allCases.map(\.rawValue) + playbook.criteria.map(\.id.rawValue)
    throw Stop(
      status: .usage,
      message: CommandWording.unknownKind(text, nearest: nearestWord(to: text, among: names)))
  }

  private func read(
    _ text: String, _ day: Day, _ kind: FactKind?, _ playbook: Playbook
  ) -> Understanding {
    let expectation = kind.map { kind in
      Expectation(
        kind: kind, criteria: playbook.criteria.filter { $0.kind == kind }.map(\.id),
        checklist: kind == .fit ? playbook.idealCustomer : [])
    }
    let cues = playbook.criteria.filter { !$0.cues.isEmpty }.map {
      Cue(criterion: $0.id, kind: $0.kind, phrases: $0.cues)
    }
    return understand(
      text, said: day, expecting: expectation, settings: playbook.settings, cues: cues)
  }

  private func show(
    _ text: String, _ day: Day, _ kind: FactKind?, _ playbook: Playbook, _ isPlain: Bool,
    _ output: inout Output
  ) {
    let understanding = read(text, day, kind, playbook)
    let view = UnderstandingView(text, understanding.readings)
    output.show(
      isPlain ? view.plainLines : view.lines(columns: max(20, min(72, output.columns ?? 72))))
    for fact in understanding.facts {
      let name = fact.criterion ?? playbook.criterion(taking: fact.kind)?.id
      var line = Line([
        Line.Span("\(name?.rawValue ?? fact.kind.rawValue): ", .fact),
        Line.Span(canonicalText(fact.value)),
      ])
      if fact.basis != .said || fact.confidence != .certain {
        line.spans.append(
          Line.Span(" [\(fact.confidence.rawValue), \(fact.basis.rawValue)]", .hint))
      }
      output.show([line])
      for alternative in fact.alternatives where alternative != fact.value {
        output.show([Line("  " + CommandWording.runnerUp(canonicalText(alternative)), .hint)])
      }
    }
    if let reply = understanding.reply, understanding.facts.isEmpty || kind != nil {
      output.show([Line(CommandWording.reply(reply), .hint)])
    } else if understanding.facts.isEmpty {
      output.show([Line(CommandWording.reply(.unclear), .hint)])
    }
  }

  private func showJSON(
    _ line: String, _ number: Int, _ day: Day, _ kind: FactKind?, _ playbook: Playbook,
    _ output: inout Output
  ) throws {
    // A line that is no object is a text, known by its number.
    let plain = UtteranceRecord(id: .integer(number), text: line)
    guard let record = line.hasPrefix("{") ? UtteranceRecord(json: line) : plain else {
      throw Stop(status: .badData, message: CommandWording.badJSONLine(number))
    }
    let said = record.reference.flatMap { Day(iso: String($0.prefix(10))) } ?? day
    let asked = try record.expecting.map { try readKind($0, playbook) } ?? kind
    let understanding = read(record.text, said, asked, playbook)
    let facts = readingsJSON(understanding, said: said)
    output.show(
      text: JSONText.object([
        JSONText.Member("id", record.id), JSONText.Member("facts", .array(facts)),
      ]).text)
  }
}
