import ArgumentParser
import BookStore
import Dialogue
import Interchange
import Qualification
import Records
import Terminal

/// `leadline report`: the book at a glance.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "The book at a glance: pipeline, movement, stalls, revisits.",
    discussion: """
      In the terminal as tables and bars, or as one page with pictures in a file that stands alone.
      `leadline help report` explains the figures.
      """)

  @OptionGroup var common: CommonOptions
  @Option(
    help: ArgumentHelp("Show what moved since this day.", valueName: "date"))
  var since: String?
  @Option(
    help: ArgumentHelp("Write a page to this file.", valueName: "file"), completion: .file())
  var html: String?
  @Flag(help: "One JSON object with all figures and contacts.") var json = false
  @Option(help: ArgumentHelp("How many contacts are shown with their why.", valueName: "number"))
  var cards = 5

  func run() throws {
    let surroundings = try Surroundings()
    ignoreBrokenPipes()
    let book = try common.openBook(surroundings)
    let playbook = try common.loadChosenPlaybook(surroundings, in: book).playbook
    let day = try since.map { try readDay($0, flag: "--since") }
    var output = try Output(common, surroundings)
    let reading = try ReportReading(
      of: book, surroundings, playbook, since: day,
      explaining: json || html != nil ? nil : max(0, cards), saying: { output.say($0) })
    let report = Report(
      on: reading.contacts, playbook, asOf: surroundings.now.day, since: day)
    if report.contacts.isEmpty { output.say(CommandWording.emptyBook(book.path)) }
    if json { output.show(text: report.json.text) }
    if let html {
      try writePage(report.page, to: html)
      output.say(CommandWording.pageWritten(html))
    }
    if !json, html == nil {
      output.show(ReportView(report, columns: output.columns, cards: max(0, cards)).lines)
    }
    try output.finish()
    if reading.hasProblems { throw Stop(status: .finding, message: "") }
  }
}

/// Writes a page to a file that only its owner may read, as it names people: whole or not at all.
func writePage(_ page: Page, to path: String) throws {
  try orStop {
    let draft = try FileDraft(for: path)
    try draft.append(String(decoding: page.bytes, as: UTF8.self))
    try draft.place(at: path)
  }
}
