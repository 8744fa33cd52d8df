import ArgumentParser
import Terminal

/// The root command: without a subcommand it is a call.
struct Leadline: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "leadline",
    abstract: "Sounds out a sales contact: asks, listens, records, and rates with reasons.",
    discussion: """
      Without a command, a call begins. The first run needs no configuration.
      `leadline demo` shows a whole call; `leadline help call` explains one.
      """,
    version: version,
    subcommands: [
      CallCommand.self, DemoCommand.self, ReplayCommand.self, ScoreCommand.self, HearCommand.self,
      LearnCommand.self, PracticeCommand.self, DrillCommand.self, ProgressCommand.self,
      UnderstandCommand.self, ContactsCommand.self, ExportCommand.self, ImportCommand.self,
      ReportCommand.self, PlaybookCommand.self, HelpCommand.self,
    ],
    defaultSubcommand: CallCommand.self)

  /// The version of the program.
  static let version = "0.1.0"

  /// The program with its version, as files name it.
  static let program = "leadline " + version
}

/// The entry of the program: every message, the argument parser's too, goes through the gate.
@main
enum Main {
  static func main() {
    let status = run(Array(CommandLine.arguments.dropFirst()))
    quit(with: status)
  }

  private static func run(_ arguments: [String]) -> ExitStatus {
    do {
      var command = try Leadline.parseAsRoot(arguments)
      try command.run()
      return .done
    } catch let stop as Stop {
      if !stop.message.isEmpty {
        var errors = TextOutput(to: 2)
        errors.write(stop.message)
      }
      return stop.status
    } catch {
      return report(error, arguments)
    }
  }

  /// What the argument parser has to say: help and version to stdout, complaints to stderr.
  private static func report(_ error: any Error, _ arguments: [String]) -> ExitStatus {
    let isWanted = Leadline.exitCode(for: error) == .success
    var output = TextOutput(to: isWanted ? 1 : 2)
    var message = Leadline.fullMessage(for: error)
    if !isWanted, let meant = meaning(of: arguments, refusedWith: message) {
      message = meant
    } else if !isWanted, let hint = nearestCommand(to: arguments) {
      message += "\n" + hint
    }
    output.write(message)
    if output.failure != nil, isWanted { return .cannotWrite }
    return isWanted ? .done : .usage
  }
}
