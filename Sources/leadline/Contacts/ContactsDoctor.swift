import ArgumentParser
import BookStore
import Dialogue
import Qualification
import Records
import Terminal

/// `leadline contacts doctor`: checks every file of the book, and mends what is safe.
struct ContactsDoctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Check every file of the book; --fix mends what is safe.",
    discussion: """
      Each finding says what to do. --fix closes files to other users, removes what interrupted saves left, \
      and writes contact files anew that are behind their transcripts; it touches nothing else.
      """)

  @OptionGroup var common: CommonOptions
  @Flag(help: "Mend what can be mended without losing anything.") var fix = false
  @Flag(help: "One JSON object a finding.") var json = false

  func run() throws {
    let surroundings = try Surroundings()
    ignoreBrokenPipes()
    guard
      let path = Book.location(option: common.book, environment: surroundings.environment)
    else { throw Stop(status: .cannotWrite, message: CommandWording.noHome) }
    // Permissions that other commands refuse are a finding here.
    let book = Book(at: path)
    let playbook = try common.loadChosenPlaybook(surroundings, in: book).playbook
    let rules = indexRules(of: book, surroundings, playbook)
    let findings = try orStop { try book.examine(rules) }
    var output = try Output(common, surroundings)
    var left = 0
    let hints = findings.filter(\.isHint)
    for finding in findings {
      var isMended = false
      var refusal: String?
      if fix {
        do {
          isMended = try mend(finding, book, playbook, surroundings)
        } catch let stop as Stop {
          refusal = stop.message
        }
      }
      if !isMended, !finding.isHint { left += 1 }
      show(finding, isMended, refusal, &output)
    }
    if !json {
      output.show([
        Line(
          ContactsWording.examined(findings.count - hints.count, left: left, hints: hints.count))
      ])
    }
    try output.finish()
    if left > 0 { throw Stop(status: .finding, message: "") }
  }

  private func mend(
    _ finding: BookFinding, _ book: Book, _ playbook: Playbook, _ surroundings: Surroundings
  ) throws -> Bool {
    if case .bringUpToDate(let id)? = finding.repair {
      let lock: ContactLock
      do throws(FileProblem) {
        lock = try ContactLock(id, in: book)
      } catch {
        throw Stop(error)
      }
      defer { lock.release() }
      return try orStop {
        var kept = try KeptContact(of: id, in: book, today: surroundings.now.day)
        // A call that was cut off goes on with what it finds.
        if kept.history.unfinished != nil { return false }
        _ = try kept.bringUpToDate(playbook, at: surroundings.now)
        return true
      }
    }
    return try orStop { try book.mend(finding) }
  }

  private func show(
    _ finding: BookFinding, _ isMended: Bool, _ refusal: String?, _ output: inout Output
  ) {
    if json {
      return output.show(
        text: JSONText.object([
          .init("schema", .string("leadline/finding/1")), .init("file", .string(finding.path)),
          .init("message", .string(finding.message)),
          .init("mendable", .bool(finding.repair != nil)), .init("mended", .bool(isMended)),
          .init("hint", .bool(finding.isHint)),
        ]).text)
    }
    // A complaint names the file itself.
    let isNamed = finding.message.contains(finding.path)
    var lines = isNamed ? [] : [Line(finding.path, .heading)]
    lines += finding.message.split(separator: "\n").map { Line((isNamed ? "" : "  ") + $0) }
    let state =
      isMended
      ? ContactsWording.mended
      : refusal ?? (finding.repair == nil ? nil : ContactsWording.canBeMended)
    if let state { lines.append(Line("  " + state, isMended ? .fact : .hint)) }
    output.show(lines)
  }
}
