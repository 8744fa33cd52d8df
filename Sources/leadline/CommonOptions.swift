import ArgumentParser
import Glibc
import Qualification
import Terminal

/// The flags that every command takes.
struct CommonOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder of the book.", valueName: "dir")) var book: String?
  @Option(
    help: ArgumentHelp("A playbook by name, or its file.", valueName: "playbook"),
    completion: .playbooks)
  var playbook: String?
  @Flag(help: "Never ask; take what is given.") var noInput = false
  @Flag(help: "No colours and no emphasis.") var noColor = false

  /// How lines look on standard output.
  func appearance(_ surroundings: Surroundings) -> Appearance {
    appearance(surroundings, isTerminal: isTerminal(1))
  }

  /// How lines look where they are shown, on a terminal or not.
  func appearance(_ surroundings: Surroundings, isTerminal: Bool) -> Appearance {
    Appearance(environment: surroundings.environment, isTerminal: isTerminal, noColor: noColor)
  }

  /// Whether a person can be asked: standard input is a terminal, and nothing forbids it.
  var canAsk: Bool { !noInput && isTerminal(0) }
}

/// Whether a descriptor is a terminal.
func isTerminal(_ descriptor: Int32) -> Bool {
  isatty(descriptor) != 0
}

/// Reads a day given on the command line.
func readDay(_ text: String, flag: String) throws -> Day {
  guard let day = Day(iso: text) else {
    throw Stop(status: .usage, message: CommandWording.badDay(text, flag: flag))
  }
  return day
}
