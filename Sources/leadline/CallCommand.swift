import ArgumentParser
import BookStore
import Dialogue
import Qualification
import Records
import Sessions
import Terminal

/// `leadline call`: a live call, from the first question to the rated contact.
struct CallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "call",
    abstract: "Talk: a new contact, or one that is named; an unfinished call is resumed.",
    discussion: """
      Type what you hear in plain words. `leadline help call` explains everything else.
      Without a terminal, one answer a line is taken from standard input.
      """)

  @OptionGroup var common: CommonOptions
  @Option(
    help: ArgumentHelp("The contact, by name, company, file or key.", valueName: "name"),
    completion: .contacts)
  var contact: String?
  @Option(
    help: ArgumentHelp(
      "Say so when the call has taken that long: minutes, or m:ss; several with commas.",
      valueName: "times"))
  var timer: CallTimer?

  func run() throws {
    let surroundings = try Surroundings()
    ignoreBrokenPipes()
    let book = try common.openBook(surroundings)
    let chosen = try common.loadChosenPlaybook(surroundings, in: book)
    let obstacle = try orStop { try book.prepareForCall() }
    try hold(book, despite: obstacle, chosen, surroundings)
  }

  /// Holds the call where it can be held best: at a terminal with a line editor, at one without, or
  /// through a pipe.
  private func hold(
    _ book: Book, despite obstacle: FileFailure?, _ chosen: LoadedPlaybook,
    _ surroundings: Surroundings
  ) throws {
    guard common.canAsk, let screen = Screen() else {
      let source = PipeSource(now: { surroundings.now })
      if isTerminal(1) {
        let display = try ScreenDisplay(appearance: common.appearance(surroundings))
        return try finish(hold(book, chosen, source, display, surroundings, obstacle).failure)
      }
      return try finish(hold(book, chosen, source, PlainDisplay(), surroundings, obstacle).failure)
    }
    let appearance = try common.appearance(surroundings, isTerminal: true)
    var display = ScreenDisplay(appearance: appearance, output: screen.descriptor)
    let (history, problem) = history(surroundings)
    if let problem { display.show([Line(problem, .hint)]) }
    let meanwhile = Meanwhile()
    if let timer { meanwhile.looks.append(timer.look()) }
    let editor = TerminalSource(
      appearance: appearance, history: history, settings: editorSettings(surroundings),
      output: screen.descriptor, meanwhile: { meanwhile.lines }, now: { surroundings.now })
    if let editor {
      return try finish(hold(book, chosen, editor, display, surroundings, obstacle).failure)
    }
    let source = PlainTerminalSource(
      appearance: appearance, output: screen.descriptor, meanwhile: { meanwhile.lines },
      now: { surroundings.now })
    try finish(hold(book, chosen, source, display, surroundings, obstacle).failure)
  }

  /// Fails where the call could not be shown to its end; it is kept all the same.
  private func finish(_ failure: OutputGate.Failure?) throws {
    guard case .unwritable(let reason)? = failure else { return }
    throw Stop(status: .cannotWrite, message: CommandWording.outputLost(reason))
  }

  /// What was typed in earlier calls, and why it can't be recalled where it can't.
  private func history(_ surroundings: Surroundings) -> (any LineHistory, problem: String?) {
    guard let folder = Book.stateLocation(environment: surroundings.environment),
      (try? Book.makeFolders(folder)) != nil
    else { return (MemoryHistory(), nil) }
    let history = HistoryFile(at: folder + "/history")
    return (history, history.problem)
  }

  private func hold<Screen: Display>(
    _ book: Book, _ chosen: LoadedPlaybook, _ source: some InputSource, _ display: Screen,
    _ surroundings: Surroundings, _ obstacle: FileFailure?
  ) throws -> Screen {
    var source = source
    var display = display
    var id: String?
    if let contact {
      // Where the book can't even be read, the call is held with somebody new.
      do {
        id = try contactID(named: contact, in: book)
      } catch {
        if obstacle == nil { throw error }
      }
    } else if common.canAsk {
      id = try offerToResume(book, &source, &display, surroundings)
    }
    let newName = id == nil ? contact : nil
    let call = try OpenCall(
      with: id, named: newName, in: book, chosen, at: surroundings.now,
      canResume: contact != nil || id != nil, despite: obstacle,
      environment: surroundings.environment)
    display.show(call.opening)
    return try call.hold(from: source, showing: display) { surroundings.now }
  }

  /// Asks whether a call that was not ended shall be resumed; gives the key of its contact.
  private func offerToResume(
    _ book: Book, _ source: inout some InputSource, _ display: inout some Display,
    _ surroundings: Surroundings
  ) throws -> String? {
    let today = surroundings.now.day
    for id in (try? book.openContacts()) ?? [] {
      guard let lock = try? ContactLock(id, in: book) else { continue }
      let history: History
      do throws(UnreadableText) {
        history = try book.history(of: id, today: today)
      } catch {
        display.show(error.message.split(separator: "\n").map { Line(String($0), .warning) })
        continue
      }
      guard let call = history.unfinished else {
        lock.finish()
        continue
      }
      let name = history.contact.identity[.name] ?? "somebody unnamed (\(id))"
      let turns = call.conversation.turn
      display.show([Line(CommandWording.unfinished(name, call.head.started, turns), .warning)])
      let answer = source.next(Prompt(label: CommandWording.resumeLabel))
      switch answer.content {
      case .typed(let text) where !text.lowercased().hasPrefix("n"): return id
      case .typed: continue
      default: throw Stop(status: .done, message: "")
      }
    }
    return nil
  }
}
