import ArgumentParser
import Dialogue
import Qualification
import Terminal

/// `leadline help`: the manual, a page a topic.
struct HelpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "help", abstract: "Read the manual: `leadline help` lists its topics.")

  @Argument(help: "The topic.", completion: .topics) var topic: String?

  func run() throws {
    ignoreBrokenPipes()
    let name = topic ?? "index"
    guard let page = embeddedManual.first(where: { $0.name == name }) else {
      let topics = embeddedManual.map(\.name)
      throw Stop(
        status: .usage,
        message: CommandWording.unknownTopic(
          name, nearest: nearestWord(to: name, among: topics), topics))
    }
    var output = TextOutput(to: 1)
    var text = page.text
    if text.hasSuffix("\n") { text.removeLast() }
    output.write(text)
  }
}

/// The command that a mistyped one most likely meant, as a sentence; nothing where none is near.
func nearestCommand(to arguments: [String]) -> String? {
  guard let typed = arguments.first(where: { !$0.hasPrefix("-") }) else { return nil }
  let names = Leadline.configuration.subcommands.compactMap { $0.configuration.commandName }
  guard !names.contains(typed), let nearest = nearestWord(to: typed, among: names) else {
    return nil
  }
  return "Did you mean `leadline \(nearest)`?"
}
