import BookStore
import Dialogue
import Hearing
import Qualification
import Records
import Terminal

/// One run over recorded calls: each is shown, asked about where it is unsure, and written.
struct HearRun {
  /// What the run is for.
  enum Purpose: Hashable {
    case json
    /// Shows, and writes where that is wanted.
    case view(isWriting: Bool)
  }

  /// A file as it comes from the work: heard, told as JSON, or failed.
  enum Product: Sendable {
    case heard(HeardFile)
    case json(String, messages: [String])
    case failed(Stop)
  }

  let purpose: Purpose
  let isOne: Bool
  let canAsk: Bool
  /// Whether the measures of a call are shown: in full of the only one, of many the main ones.
  var showsMeasures = false
  let loaded: LoadedPlaybook
  let now: Moment
  let book: Book?
  private(set) var hearing: CallHearing
  private(set) var status = ExitStatus.done

  private var output: Output
  private var progress: ProgressBar
  private var questions = HearQuestions()
  private var contacts: BookContacts?
  private var suppression: Suppression?
  private var rows: [Line] = []
  private var count = HearCount()
  private var done = 0

  /// So many rows of a table are laid out together; it bounds memory.
  private static let rowsAtOnce = 50

  init(
    _ purpose: Purpose, of paths: [String], _ hearing: CallHearing, _ loaded: LoadedPlaybook,
    in book: Book?, canAsk: Bool, now: Moment, output: Output, progress: ProgressBar
  ) {
    self.purpose = purpose
    self.hearing = hearing
    self.loaded = loaded
    self.book = book
    self.now = now
    self.output = output
    self.progress = progress
    isOne = paths.count == 1
    self.canAsk = canAsk && purpose != .json && !paths.contains("-")
  }

  private var playbook: Playbook { loaded.playbook }

  /// Hears a file; safe to do for many at once.
  static func product(
    _ path: String, _ hearing: CallHearing, for purpose: Purpose
  ) -> Product {
    do {
      var file = try hearing.hear(path)
      guard purpose == .json else { return .heard(file) }
      file.heard.end()
      var messages = file.complaints + file.guesses(today: hearing.today.day, rep: hearing.rep)
      if let name = hearing.contact, file.contact.reason != .named {
        messages.append(CommandWording.notOnCall(name, path))
      }
      return .json(file.json(hearing.listener).text, messages: messages)
    } catch {
      return .failed(Stop(error, about: path))
    }
  }

  /// Takes the next file; false where nobody reads the result any more and nothing is written.
  mutating func take(_ product: Product) -> Bool {
    done += 1
    switch product {
    case .failed(let stop): fail(stop)
    case .json(let line, let messages):
      say(messages)
      show(text: line)
    case .heard(let file):
      do {
        try take(file)
      } catch {
        fail(Stop(error, about: file.path))
      }
    }
    // What was asked to be written is written, whoever reads along.
    let goesOn = purpose == .view(isWriting: true) || !output.isClosed
    if goesOn { progress.show(done) }
    return goesOn
  }

  /// Shows what is left, and ends the command with the gravest failure.
  mutating func finish() throws {
    progress.clear()
    showRows()
    if !isOne, purpose != .json { output.show(text: count.text) }
    try output.finish()
    if status != .done { throw Stop(status: status, message: "") }
  }

  // MARK: One call

  private mutating func take(_ heard: HeardFile) throws {
    var file = heard
    say(file.complaints)
    settle(&file)
    let isWriting = purpose == .view(isWriting: true)
    if file.isOursAlone {
      throw Stop(status: .badData, message: CommandWording.oursAlone(file.path, file.sides))
    }
    let (known, how) = try find(&file)
    guard isWriting, let book else {
      if let known, let book {
        let found = try readContact(known.id, in: book, playbook, today: now)
        hearing.hear(&file, knowing: found.contact)
      } else {
        hearing.hear(&file, knowing: Contact(id: ""))
      }
      show(&file)
      if isOne { output.show([Line(CommandWording.wouldWrite(how), .hint)]) }
      return
    }
    let writing = HearWriting(book: book, loaded: loaded, now: now)
    var opened: HearWriting.Opened
    do {
      if known == nil, let before = try contacts?.transcript(of: file, in: book) {
        throw HeardBefore(transcript: before)
      }
      if known == nil,
        suppression?.contains(file.contact.completed(Contact(id: "")).identity) == true
      {
        throw Stop(status: .badData, message: CommandWording.forgotten(file.path))
      }
      opened = try writing.open(known, for: file)
    } catch let before as HeardBefore {
      hearing.hear(&file, knowing: Contact(id: known?.id ?? ""))
      show(&file)
      return say([CommandWording.heardBefore(file.path, before.transcript)])
    }
    say(opened.messages)
    hearing.hear(&file, knowing: opened.contact)
    show(&file)
    guard let written = try writing.write(file, to: &opened) else {
      return say([CommandWording.nothingHeard(file.path)])
    }
    var contact = file.heard.conversation.contact
    contact.id = opened.contact.id
    let warnings = known == nil ? contacts?.warnings(of: contact) ?? [] : []
    contacts?.add(contact, file: written.file)
    contacts?.add(file, transcript: fileName(written.transcript))
    guard isOne else { return say(warnings.map { "\(written.file): \($0.text)" }) }
    output.show(
      [
        Line(CommandWording.contact(written.contact, how), .hint),
        Line(CommandWording.transcript(written.transcript), .hint),
      ] + warnings)
  }

  /// Asks for the day and the sides where they are unsure; without a person, says what was taken.
  private mutating func settle(_ file: inout HeardFile) {
    guard canAsk else { return say(file.guesses(today: now.day, rep: hearing.rep)) }
    var isChanged = false
    if !file.isDayKnown {
      progress.clear()
      let day = hearing.on ?? questions.day(of: file)
      // The answer holds for all files that do not say; a guess taken is of its own file.
      if file.wordsOfDay == nil || day != file.started.day { hearing.on = hearing.on ?? day }
      isChanged = true
    }
    var sides = file.sides
    if !sides.isCertain {
      progress.clear()
      sides = questions.sides(of: file)
      isChanged = isChanged || sides != file.sides
    }
    if isChanged {
      file = hearing.hear(file.reading, of: file.path, hash: file.hash, sides: sides)
    }
  }

  /// Shows a call, in full or as a row, and asks about its doubts where it is the only one.
  private mutating func show(_ file: inout HeardFile) {
    if isOne {
      output.show(HearView(file: file, playbook: playbook).lines(file.heard.conversation))
      if showsMeasures {
        output.show([Line()] + HearMeasures(of: file, hearing.listener).lines)
      }
      if canAsk { questions.doubts(of: &file.heard, playbook) }
    }
    let measures = showsMeasures && !isOne ? HearMeasures(of: file, hearing.listener) : nil
    let row = file.row(playbook, measures)
    count.add(file.assessment(playbook))
    file.heard.end()
    guard !isOne else { return }
    if count.heard == 1 { rows.append(HearView.head(withMeasures: showsMeasures)) }
    rows.append(row)
    if rows.count >= HearRun.rowsAtOnce { showRows() }
  }

  /// Who of the book the contact is, and why.
  private mutating func find(
    _ file: inout HeardFile
  ) throws -> (known: BookContacts.Known?, how: String) {
    guard let book else { return (nil, CommandWording.newContact) }
    if contacts == nil {
      let read = try BookContacts(of: book)
      say(read.problems)
      contacts = read
      do throws(UnreadableText) { suppression = try book.suppression() } catch {
        throw Stop(status: .badData, message: error.message)
      }
    }
    guard let contacts else { return (nil, CommandWording.newContact) }
    if let name = hearing.contact {
      let isOnCall = file.contact.reason == .named
      // Of one file the rep may know what it does not say; of many only some are with this contact.
      guard isOnCall || isOne else {
        throw Stop(status: .badData, message: CommandWording.notOnThisCall(name, file.path))
      }
      var key = hearing.contactKey
      if key == nil, !isOnCall { key = try contactID(named: name, in: book) }
      if let known = key.flatMap(contacts.contact) {
        if !isOnCall { file.contact.stepAside() }
        return (known, CommandWording.namedContact)
      }
      guard isOnCall else {
        throw Stop(status: .badData, message: CommandWording.nobodyNamed(name, file.path))
      }
    }
    let contact = file.contact.completed(Contact(id: ""))
    switch contacts.find(contact) {
    case .nobody: return (nil, CommandWording.newContact)
    case .one(let known, let reasons):
      return (known, CommandWording.matches(known.file, reasons))
    case .several(let found):
      let name = contact.identity[.name] ?? ""
      let several = CommandWording.several(file.path, name, found.map(\.file))
      guard canAsk else { throw Stop(status: .badData, message: several) }
      progress.clear()
      switch questions.contact(of: file.path, named: name, among: found) {
      case .known(let known): return (known, CommandWording.chosenContact)
      case .new: return (nil, CommandWording.newContact)
      case .neither: throw Stop(status: .badData, message: several)
      }
    }
  }

  // MARK: Output

  private mutating func fail(_ stop: Stop) {
    count.addFailure()
    say([stop.message])
    status = max(status, stop.status)
  }

  private mutating func say(_ messages: [String]) {
    if messages.isEmpty { return }
    progress.clear()
    for message in messages { output.say(message) }
  }

  private mutating func show(text: String) {
    progress.clear()
    output.show(text: text)
  }

  private mutating func showRows() {
    guard !rows.isEmpty else { return }
    progress.clear()
    output.show(rows)
    rows = []
  }
}

extension Stop {
  /// What ended the work on a file, in words for every kind of failure.
  fileprivate init(_ error: any Error, about path: String) {
    self =
      error as? Stop ?? Stop(status: .cannotWrite, message: CommandWording.unforeseen(path))
  }
}

extension HearView {
  /// The names of the columns of the table.
  static func head(withMeasures: Bool) -> Line {
    func cells(_ names: [String], _ form: Line.Cell.Form = .leading) -> [Line.Cell] {
      names.map { Line.Cell($0, .muted, form) }
    }
    return Line(
      row: cells(CommandWording.whoHead) + cells([CommandWording.pointsHead], .trailing)
        + cells(withMeasures ? CommandWording.measureHeads : [], .trailing)
        + cells([CommandWording.unsureHead]))
  }
}

extension HeardFile {
  /// What could not be read of the file.
  var complaints: [String] { reading.complaints.map(\.text) }

  /// What was taken to be so and is not certain.
  func guesses(today: Day, rep: String?) -> [String] {
    var messages: [String] = []
    let isNamed = sides.speakers.contains { $0.side == .ours && $0.reason == .named }
    if let rep, !isNamed {
      messages.append(CommandWording.noSuchRep(path, rep, sides.speakers.map(\.name)))
    }
    if !isDayKnown {
      messages.append(
        wordsOfDay.map { CommandWording.impliedDay(path, started.day, $0) }
          ?? CommandWording.today(path, today))
    }
    if !sides.isCertain { messages.append(CommandWording.guessed(path, sides)) }
    return messages
  }
}
