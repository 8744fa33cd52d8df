import Dialogue
import Hearing
import Qualification
import Terminal

/// What only the rep can tell about a recorded call, asked at the terminal.
///
/// Nothing is written before the answers are there, so Ctrl-C loses nothing.
struct HearQuestions {
  private var messages = TextOutput(to: 2)

  init() {}

  /// Asks for the day of a call; gives the one that it was taken for where the answer is empty.
  mutating func day(of file: HeardFile) -> Day {
    let guess = file.started.day
    messages.write(CommandWording.whichDay(file.path, guess, from: file.wordsOfDay))
    while let line = readLine(), !line.trimmed.isEmpty {
      if let day = Day(iso: line.trimmed) { return day }
      messages.write(CommandWording.noDay(line))
    }
    return guess
  }

  /// Asks who speaks for us; gives the sides as the rep says, else the best guess.
  mutating func sides(of file: HeardFile) -> Sides {
    let placed = file.sides.speakers
    guard placed.count > 1 else { return file.sides }
    let guess = placed.indices.filter { placed[$0].side == .ours }
    messages.write(CommandWording.whoIsOurs(file.path))
    write(placed.map(\.name))
    messages.write("  " + CommandWording.numbersHint(guess))
    while let line = readLine(), !line.trimmed.isEmpty {
      let words = line.split { $0 == "," || $0 == " " }
      let numbers = words.compactMap { Int($0) }.filter { (1...placed.count).contains($0) }
      guard numbers.count == words.count else {
        messages.write(CommandWording.shown(line) + " " + CommandWording.noSuchNumber)
        continue
      }
      var sides = file.sides
      for index in placed.indices {
        sides.speakers[index] = Sides.Placed(
          name: placed[index].name, side: numbers.contains(index + 1) ? .ours : .theirs,
          reason: .named, isCertain: true)
      }
      return sides
    }
    return file.sides
  }

  /// What a rep says of somebody who may be one of several in the book.
  enum Choice {
    case known(BookContacts.Known)
    case new
    case neither
  }

  /// Asks which contact of the book is meant.
  mutating func contact(
    of path: String, named name: String, among found: [BookContacts.Known]
  ) -> Choice {
    messages.write(CommandWording.whichContact(path, name))
    write(found.map(\.file))
    messages.write("  " + CommandWording.contactNumberHint)
    while let line = readLine(), !line.trimmed.isEmpty {
      if let number = Int(line.trimmed), (0...found.count).contains(number) {
        return number == 0 ? .new : .known(found[number - 1])
      }
      messages.write(CommandWording.shown(line) + " " + CommandWording.noSuchNumber)
    }
    return .neither
  }

  /// Asks about the doubts that are open, as long as there are answers.
  mutating func doubts(of heard: inout HeardCall, _ playbook: Playbook) {
    guard !heard.conversation.state.doubts.isEmpty else { return }
    messages.write(CommandWording.doubtHint)
    while !heard.conversation.state.doubts.isEmpty, let line = readLine(),
      !line.trimmed.isEmpty
    {
      let before = heard
      heard.take(line.trimmed)
      if heard.conversation.state.doubts == before.conversation.state.doubts {
        // What settles nothing is no part of the call.
        heard = before
        messages.write(CommandWording.shown(line) + " " + CommandWording.noSuchNumber)
      } else {
        for line in doubtLines(of: heard.conversation, playbook) { messages.write(line.text) }
      }
    }
  }

  private mutating func write(_ names: [String]) {
    for (index, name) in names.enumerated() { messages.write("  \(index + 1)  \(name)") }
  }
}
