import ArgumentParser
import BookStore
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
  @Option(
    help: ArgumentHelp("How things look: default, high-contrast or none.", valueName: "name"),
    completion: .list(Theme.allCases.map(\.rawValue)))
  var theme: String?

  /// How lines look on standard output.
  func appearance(_ surroundings: Surroundings) throws -> Appearance {
    try appearance(surroundings, isTerminal: isTerminal(1))
  }

  /// How lines look where they are shown, on a terminal or not.
  func appearance(_ surroundings: Surroundings, isTerminal: Bool) throws -> Appearance {
    Appearance(
      environment: surroundings.environment, isTerminal: isTerminal, noColor: noColor,
      theme: try chosenTheme(surroundings), isUTF8: localeIsUTF8())
  }

  /// The theme: by flag, else by `LEADLINE_THEME`, else by the configuration.
  private func chosenTheme(_ surroundings: Surroundings) throws -> Theme {
    if let theme { return try readTheme(theme, from: "--theme") }
    if let name = surroundings.environment["LEADLINE_THEME"], !name.isEmpty {
      return try readTheme(name, from: "LEADLINE_THEME")
    }
    return surroundings.configuration.theme ?? .standard
  }

  private func readTheme(_ name: String, from source: String) throws -> Theme {
    guard let theme = Theme(rawValue: name) else { throw Stop(badTheme: name, from: source) }
    return theme
  }

  /// The playbook to talk and rate by: by flag, else by the configuration, else the standard one.
  func loadChosenPlaybook(_ surroundings: Surroundings, in book: Book) throws -> LoadedPlaybook {
    if playbook == nil, let configured = surroundings.configuration.playbook {
      return try loadPlaybook(configured, in: book)
    }
    return try loadPlaybook(playbook, in: book)
  }

  /// Whether a person can be asked: standard input is a terminal, and nothing forbids it.
  var canAsk: Bool { !noInput && isTerminal(0) }
}

extension Stop {
  /// Ends a command because a word is no theme.
  init(badTheme name: String, from source: String) {
    let names = Theme.allCases.map(\.rawValue)
    self.init(status: .usage, message: CommandWording.badTheme(name, from: source, names))
  }
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
