import BookStore
import Interchange
import Qualification
import Terminal

/// One export: each contact is read, checked and written in turn, and nothing is seen of it before
/// all of them have passed.
struct ExportRun {
  private(set) var status = ExitStatus.done

  private let writer: ExportWriter
  private let wanted: Wanted
  private let shelf: ContactShelf
  private var losses = LossReport()
  private var problems: [RowProblem] = []
  private var problemCount = 0
  private var guardedCount = 0
  private var written = 0
  private var namelessCount = 0

  /// How many problems are told.
  private static let toldProblems = 20

  /// The contacts that are written.
  enum Wanted {
    /// All that have a file.
    case all
    /// Some by their keys.
    case some([String])
  }

  init(_ writer: ExportWriter, _ wanted: Wanted, of shelf: ContactShelf) {
    self.writer = writer
    self.wanted = wanted
    self.shelf = shelf
  }

  /// A contact in the form of the profile, or why it can't be read.
  private enum Product: Sendable {
    case piece(ExportWriter.Piece)
    /// Nobody could tell who it is.
    case nameless
    case failed(Stop)
  }

  /// Writes the contacts to a file, else to standard output.
  mutating func finish(
    to path: String?, scratch: String?, saying say: (String) -> Void
  ) throws {
    let file = path.flatMap { $0 == "-" || isStream($0) ? nil : $0 }
    let draft = try orStop { try FileDraft(for: file, scratch: scratch ?? "/tmp") }
    try orStop { try draft.append(writer.opening) }
    try writePieces(to: draft, saying: say)
    guard problemCount == 0 else {
      throw Stop(
        status: .badData, message: ExchangeWording.refused(problems, of: problemCount))
    }
    if let file { try orStop { try draft.place(at: file) } } else { try send(draft, to: path) }
    let place = file ?? "standard output"
    say(ExchangeWording.done(written, writer.profile, isFull: writer.isFull, to: place))
    if namelessCount > 0 { say(ExchangeWording.nameless(namelessCount)) }
    for line in ExchangeWording.leftOut(losses) { say(line) }
    if guardedCount > 0 { say(ExchangeWording.guarded(guardedCount)) }
  }

  private mutating func writePieces(
    to draft: FileDraft, saying say: (String) -> Void
  ) throws {
    let (writer, shelf) = (writer, shelf)
    let count: Int
    let contact: @Sendable (Int) -> (id: String, file: String)
    switch wanted {
    case .all:
      let all = shelf.catalogue.contacts
      count = all.count
      contact = { all[$0] }
    case .some(let ids):
      count = ids.count
      contact = { (ids[$0], shelf.catalogue.file(of: ids[$0]) ?? "") }
    }
    let work = OrderedWork<Product>(on: count, holding: 64, weighing: { _ in 1 }) { index in
      let (id, file) = contact(index)
      do {
        let card = try shelf.card(of: id, file: file)
        return writer.isNameless(card) ? .nameless : .piece(writer.piece(card, row: index + 1))
      } catch let stop as Stop {
        return .failed(stop)
      } catch {
        return .failed(
          Stop(status: .cannotWrite, message: CommandWording.unforeseen(file)))
      }
    }
    try work.run { _, product in
      switch product {
      case .failed(let stop):
        // The others are written; the one that can't be read is named.
        say(stop.message)
        status = max(status, .finding)
      case .nameless: namelessCount += 1
      case .piece(let piece):
        problemCount += piece.problems.count
        problems += piece.problems.prefix(ExportRun.toldProblems - problems.count)
        losses.add(piece.losses)
        guardedCount += piece.guardedCount
        written += 1
        if problemCount == 0 { try orStop { try draft.append(piece.text) } }
      }
      return true
    }
  }

  /// Sends the draft to standard output, or into a pipe that a path names.
  private func send(_ draft: FileDraft, to path: String?) throws {
    var descriptor: Int32 = 1
    if let path, path != "-" { descriptor = try orStop { try openStream(path) } }
    var gate = OutputGate(descriptor: descriptor)
    try orStop {
      try draft.read { piece in
        gate.pass(piece)
        return gate.failure == nil
      }
    }
    if case .unwritable(let reason)? = gate.failure {
      throw Stop(status: .cannotWrite, message: CommandWording.outputLost(reason))
    }
  }
}
