import ArgumentParser
import BookStore
import Dialogue
import Glibc
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
      Type what you hear in plain words. `leadline help call` explains everything else. \
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
  @Option(
    help: ArgumentHelp(
      "Listen to a running transcript: a file that grows, a named pipe, or - for standard input.",
      valueName: "file"),
    completion: .file())
  var listen: String?
  @Option(
    help: ArgumentHelp(
      "Who speaks for us in what is listened to; may be given again.", valueName: "name"))
  var rep: [String] = []

  func run() throws {
    // Somebody is on the line: how things look can be put right later.
    let surroundings = try Surroundings(despiteSettings: true)
    ignoreBrokenPipes()
    let book = try common.openBook(surroundings)
    let chosen = try common.loadChosenPlaybook(surroundings, in: book)
    let keyboard = try keyboard()
    let setting = Setting(
      book: book, obstacle: try orStop { try book.prepareForCall() }, playbook: chosen,
      surroundings: surroundings, keyboard: keyboard, stream: try stream(keyboard))
    setting.lookout.stream = setting.stream
    if let keyboard, let view = View(for: keyboard) {
      try hold(at: view, setting)
    } else {
      try holdThroughPipe(setting)
    }
  }

  /// What a call is held with.
  private struct Setting {
    var book: Book
    /// Why the book can't be written at present.
    var obstacle: FileFailure?
    var playbook: LoadedPlaybook
    var surroundings: Surroundings
    /// The terminal at which somebody types; nothing where nobody does.
    var keyboard: Int32?
    /// What is listened to.
    var stream: FollowedTranscript?
    let lookout = Lookout()

    var now: () -> Moment { { [surroundings] in surroundings.now } }
  }

  /// Holds the call at a terminal: with the line editor, or without where nothing can be redrawn.
  private func hold(at view: View, _ setting: Setting) throws {
    let surroundings = setting.surroundings
    let appearance = try common.appearance(surroundings, isTerminal: true)
    var display = ScreenDisplay(appearance: appearance, output: view.descriptor)
    let (history, problem) = history(surroundings)
    if let problem { display.show([Line(problem, .hint)]) }
    let editor = TerminalSource(
      appearance: appearance, history: history, settings: editorSettings(surroundings),
      input: setting.keyboard ?? 0, output: view.descriptor, lookout: setting.lookout,
      now: setting.now)
    let call: OpenCall
    if let editor {
      (call, display) = try hold(from: editor, showing: display, setting)
    } else {
      let source = PlainTerminalSource(
        appearance: appearance, input: setting.keyboard ?? 0, output: view.descriptor,
        lookout: setting.lookout, now: setting.now)
      (call, display) = try hold(from: source, showing: display, setting)
    }
    try finish(display.failure)
    guard !view.isOutput else { return }
    // The terminal has shown the call; what is left of it goes where the output goes.
    var result = PlainDisplay()
    result.show(call.summary)
    try finish(result.failure)
  }

  /// Who speaks for us in what is listened to: by flag, else by the configuration.
  private func ours(_ setting: Setting) -> [String] {
    if setting.stream == nil { return [] }
    return rep.isEmpty ? [setting.surroundings.configuration.rep].compactMap { $0 } : rep
  }

  /// Where keys come from: standard input, or the terminal itself where that is the stream.
  private func keyboard() throws -> Int32? {
    if listen == "-", isTerminal(0) {
      throw Stop(status: .usage, message: CommandWording.noStream)
    }
    if common.noInput { return nil }
    if listen != "-" { return isTerminal(0) ? 0 : nil }
    let terminal = unsafe open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)
    return terminal >= 0 ? terminal : nil
  }

  /// Opens what is to be listened to.
  private func stream(_ keyboard: Int32?) throws -> FollowedTranscript? {
    guard let listen else {
      if rep.isEmpty { return nil }
      throw Stop(status: .usage, message: CommandWording.repWithoutStream)
    }
    if listen == "-" { return FollowedTranscript() }
    return try orStop { try FollowedTranscript(listen, stopsAtEnd: common.noInput) }
  }

  private func holdThroughPipe(_ setting: Setting) throws {
    let isAlone = setting.stream != nil && (common.noInput || listen == "-")
    let source = PipeSource(hearing: setting.stream, alone: isAlone, now: setting.now)
    if isTerminal(1) {
      let display = try ScreenDisplay(appearance: common.appearance(setting.surroundings))
      try finish(hold(from: source, showing: display, setting).display.failure)
    } else {
      try finish(hold(from: source, showing: PlainDisplay(), setting).display.failure)
    }
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
    from source: some InputSource, showing display: Screen, _ setting: Setting
  ) throws -> (call: OpenCall, display: Screen) {
    var source = source
    var display = display
    display.show(setting.surroundings.problems.map { Line($0, .warning) })
    let id = try knownContact(setting, &source, &display)
    let call = try OpenCall(
      with: id, named: id == nil ? contact : nil, in: setting.book, setting.playbook,
      at: setting.now(), canResume: contact != nil || id != nil, ours: ours(setting),
      despite: setting.obstacle,
      environment: setting.surroundings.environment)
    display.show(call.opening)
    setting.stream?.leaveOut(call.heard)
    if let timer { setting.lookout.add(timer.look(after: call.secondsSoFar)) }
    setting.lookout.add { [unowned call] in call.noticesChangeOfContact() }
    var held = try call.hold(from: source, showing: display, now: setting.now)
    // Only once everything is kept and shown: it may have to look at the whole book.
    if id == nil {
      held.show(
        duplicateWarnings(
          of: call.conversation.state.contact, in: setting.book, setting.surroundings,
          setting.playbook.playbook))
    }
    return (call, held)
  }

  /// The key of the contact to call; nothing for somebody new.
  private func knownContact(
    _ setting: Setting, _ source: inout some InputSource, _ display: inout some Display
  ) throws -> String? {
    guard let contact else {
      guard setting.keyboard != nil else { return nil }
      return try offerToResume(setting.book, &source, &display, setting.surroundings)
    }
    do {
      if let known = try contactID(named: contact, in: setting.book) { return known }
      if let nearest = try nearestContact(to: contact, in: setting.book) {
        display.show([Line(CommandWording.newThough(contact, nearest), .warning)])
      }
      return nil
    } catch {
      // Where the book can't even be read, the call is held with somebody new.
      if setting.obstacle == nil { throw error }
      return nil
    }
  }

  /// Asks whether a call that was not ended shall be resumed, the newest first; gives the key of its
  /// contact.
  private func offerToResume(
    _ book: Book, _ source: inout some InputSource, _ display: inout some Display,
    _ surroundings: Surroundings
  ) throws -> String? {
    for (id, name, call) in unfinishedCalls(in: book, &display, surroundings) {
      // Another program may have taken it up meanwhile.
      guard (try? ContactLock(id, in: book)) != nil else { continue }
      let turns = call.conversation.turn
      display.show([Line(CommandWording.unfinished(name, call.head.started, turns), .warning)])
      if try isWanted(&source, &display) { return id }
    }
    return nil
  }

  /// Asks until the answer is yes, as Enter is, or no.
  private func isWanted(
    _ source: inout some InputSource, _ display: inout some Display
  ) throws -> Bool {
    while case .typed(let text) = source.next(Prompt(label: CommandWording.resumeLabel)).content {
      switch text.trimmed.lowercased() {
      case "", "y", "yes": return true
      case "n", "no": return false
      default: display.show([Line(CommandWording.neitherYesNorNo(text), .warning)])
      }
    }
    throw Stop(status: .done, message: "")
  }

  /// The calls that were not ended and are not open elsewhere, the newest first.
  private func unfinishedCalls(
    in book: Book, _ display: inout some Display, _ surroundings: Surroundings
  ) -> [(id: String, name: String, call: History.Unfinished)] {
    let today = surroundings.now.day
    var calls: [(id: String, name: String, call: History.Unfinished)] = []
    for id in (try? book.openContacts()) ?? [] {
      guard let lock = try? ContactLock(id, in: book) else { continue }
      do throws(UnreadableText) {
        let history = try book.history(of: id, today: today)
        if let call = history.unfinished {
          let name = history.contact.identity[.name] ?? CommandWording.unnamed(id)
          calls.append((id, name, call))
        } else {
          lock.finish()
        }
      } catch {
        display.show(error.message.split(separator: "\n").map { Line(String($0), .warning) })
      }
    }
    func start(_ call: History.Unfinished) -> Int64 { call.head.started?.seconds ?? .min }
    return calls.sorted { (start($0.call), $0.id) > (start($1.call), $1.id) }
  }
}
