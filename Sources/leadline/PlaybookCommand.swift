import ArgumentParser
import BookStore
import Dialogue
import Playbooks
import Qualification
import Terminal

/// `leadline playbook`: what is asked, judged and how.
struct PlaybookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "playbook", abstract: "List, show and check playbooks.",
    subcommands: [List.self, Show.self, Check.self], defaultSubcommand: List.self)

  /// Lists the playbooks: `leadline playbook list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the playbooks.")

    @OptionGroup var common: CommonOptions

    func run() throws {
      let surroundings = try Surroundings()
      ignoreBrokenPipes()
      let book = try common.openBook(surroundings)
      var output = try Output(common, surroundings)
      let own = try orStop { try book.playbookNames() }
      var isComplete = true
      for name in own + libraryPlaybookNames.filter({ !own.contains($0) }) {
        do {
          let summary = try summary(name, in: own.contains(name) ? book : nil)
          let place = own.contains(name) ? "in the book" : "built in"
          output.show([
            Line([
              Line.Span(name, .heading), Line.Span("  \(summary)"),
              Line.Span("  (\(place))", .muted),
            ])
          ])
        } catch let stop as Stop {
          output.say(stop.message)
          isComplete = false
        }
      }
      try output.finish()
      if !isComplete { throw Stop(status: .finding, message: "") }
    }

    private func summary(_ name: String, in book: Book?) throws -> String {
      if let book, book.playbookPath(name) == nil {
        let path = "\(book.path)/playbooks/\(name).yaml"
        throw Stop(status: .badData, message: CommandWording.unplayable(path))
      }
      return try loadPlaybook(name, in: book).playbook.summary
    }
  }

  /// Prints a playbook: `leadline playbook show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print a playbook's text, to be copied and changed.")

    @OptionGroup var common: CommonOptions
    @Argument(help: "The playbook, by name or file.", completion: .playbooks)
    var name = standardPlaybookName

    func run() throws {
      let surroundings = try Surroundings()
      ignoreBrokenPipes()
      let loaded = try loadPlaybook(name, in: try common.openBookIfAny(surroundings))
      var output = try Output(common, surroundings)
      var text = loaded.text
      if text.hasSuffix("\n") { text.removeLast() }
      output.show(text: text)
      try output.finish()
    }
  }

  /// Checks playbooks: `leadline playbook check`.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check playbooks: form, references, points, thresholds.")

    @OptionGroup var common: CommonOptions
    @Argument(help: "The playbooks, by name or file.", completion: .playbooks)
    var names: [String]

    func run() throws {
      let surroundings = try Surroundings()
      ignoreBrokenPipes()
      let book = try common.openBookIfAny(surroundings)
      var output = try Output(common, surroundings)
      var failed = false
      for name in names {
        do {
          let playbook = try loadPlaybook(name, in: book).playbook
          output.show(text: CommandWording.playbookFine(name, playbook))
        } catch let stop as Stop where stop.status == .badData {
          output.say(stop.message)
          failed = true
        }
      }
      try output.finish()
      if failed { throw Stop(status: .badData, message: "") }
    }
  }
}
