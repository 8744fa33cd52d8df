import ArgumentParser

/// What a command line that was refused most likely meant, as a sentence with its cure; nothing where
/// that is not told by the words themselves.
func meaning(of arguments: [String], refusedWith message: String) -> String? {
  let isUnexpected = message.contains("nexpected argument")
  // An option of the command is unknown to the call for which the line was taken.
  guard isUnexpected || message.contains("Unknown option") else { return nil }
  return optionsBeforeCommand(arguments) ?? (isUnexpected ? nameInPieces(arguments) : nil)
}

/// `--book X contacts list`: the options of a command stand behind it.
private func optionsBeforeCommand(_ arguments: [String]) -> String? {
  guard let first = arguments.first, first.hasPrefix("-"),
    let start = arguments.firstIndex(where: { command(named: $0, of: Leadline.self) != nil })
  else { return nil }
  let path = commandPath(arguments[start...])
  let options = arguments[..<start]
  let names = options.filter { $0.hasPrefix("-") }.map { String($0.prefix { $0 != "=" }) }
  guard names.allSatisfy(commonOptions.contains) else { return nil }
  let cure = path + options + arguments[start...].dropFirst(path.count)
  return CommandWording.optionsBehind(names.joined(separator: " "), path, line(cure))
}

/// `contacts show Ada King`: a name of several words is one argument in quotes.
private func nameInPieces(_ arguments: [String]) -> String? {
  let path = commandPath(arguments[...])
  let takesName = namingCommands.contains(path.joined(separator: " "))
  for start in arguments.indices where start >= path.count {
    let isFirst = takesName && start == path.count
    guard isFirst || start > 0 && namingOptions.contains(arguments[start - 1]) else { continue }
    let words = arguments[start...].prefix { !$0.hasPrefix("-") }
    guard words.count > 1, words.count < 6 else { continue }
    let name = words.joined(separator: " ")
    let cure = arguments[..<start] + [name] + arguments[words.endIndex...]
    return CommandWording.nameInQuotes(name, line(Array(cure)))
  }
  return nil
}

/// The words of a command line that choose the command, which nothing stands before.
private func commandPath(_ arguments: ArraySlice<String>) -> [String] {
  guard let first = arguments.first, let found = command(named: first, of: Leadline.self) else {
    return []
  }
  guard let second = arguments.dropFirst().first, command(named: second, of: found) != nil else {
    return [first]
  }
  return [first, second]
}

private func command(
  named name: String, of parent: any ParsableCommand.Type
) -> (any ParsableCommand.Type)? {
  parent.configuration.subcommands.first { $0.configuration.commandName == name }
}

/// A command line as it can be typed.
private func line(_ arguments: [String]) -> String {
  (["leadline"] + arguments.map(shellWord)).joined(separator: " ")
}

/// The options that every command takes.
private let commonOptions: Set<String> = [
  "--book", "--playbook", "--no-input", "--no-color", "--theme",
]

/// The commands whose first argument is one name.
private let namingCommands: Set<String> = [
  "contacts show", "contacts edit", "contacts forget", "contacts convert",
]

/// The options whose value is a name.
private let namingOptions: Set<String> = [
  "--contact", "--rep", "--ours", "--person", "--subject", "--name",
]
