import ArgumentParser
import BookStore
import Dialogue
import Glibc
import Qualification
import Records
import Sessions
import Terminal

/// `leadline demo`: a whole sample call in under a minute.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Show a whole sample call, in under a minute.",
    discussion: """
      The lines of a sample call go through the same engine as your own. Its files are kept in a \
      folder of their own, apart from your book; the last lines say where.
      """)

  @OptionGroup var common: CommonOptions

  func run() throws {
    let surroundings = try Surroundings(book: common.book)
    ignoreBrokenPipes()
    let sample = try orStop { try Transcript(parsing: embeddedDemo, file: "demo.txt") }
    let loaded = try loadPlaybook(common.playbook, in: nil)
    let book = try demoBook(surroundings)
    var output = try Output(common, surroundings)
    output.show([CommandWording.demoOpening, CommandWording.demoFigures].map { Line($0, .hint) })
    let now = sample.head.started ?? surroundings.now
    let call = try OpenCall(
      with: nil, named: sample.head.name, in: book, loaded, at: now, canResume: false,
      environment: surroundings.environment)
    let source = DemoSource(
      inputs: sample.inputs, paces: isTerminal(1) && !common.noInput, output: output)
    try call.hold(from: source, showing: output) { now }
    output.say(NextCommand.call.text(surroundings))
    try output.finish()
  }

  /// A folder for the sample alone.
  private func demoBook(_ surroundings: Surroundings) throws -> Book {
    let path =
      try common.book
      ?? Book.stateLocation(environment: surroundings.environment).map { $0 + "/demo" }
      ?? { throw Stop(status: .cannotWrite, message: CommandWording.noHome) }()
    let book = Book(at: path)
    try orStop { try book.prepare() }
    return book
  }
}

/// The inputs of the sample, shown as if they were typed.
private struct DemoSource: InputSource {
  private var inputs: ArraySlice<Input>
  private let paces: Bool
  private var output: Output

  init(inputs: [Input], paces: Bool, output: Output) {
    self.inputs = inputs[...]
    self.paces = paces
    self.output = output
  }

  mutating func next(_ prompt: Prompt) -> Input {
    if paces { usleep(900_000) }
    guard let input = inputs.popFirst() else { return Input(.ended) }
    if case .typed(let text) = input.content {
      output.show([
        prompt.status,
        Line(
          [Line.Span(prompt.label, .key), Line.Span(text)] + [Line.Span("   ")]
            + prompt.rating.spans),
      ])
    }
    return input
  }
}
