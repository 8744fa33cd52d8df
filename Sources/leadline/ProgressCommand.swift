import ArgumentParser
import BookStore
import Dialogue
import Interchange
import Practice
import Qualification
import Records
import Terminal

/// `leadline progress`: how far a rep has come, or a team.
struct ProgressCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress", abstract: "How far you have come with lessons, drills and practices.",
    discussion: """
      With --reps it tells of the reps whose records are in a folder. `leadline help progress` \
      explains the figures.
      """,
    subcommands: [ProgressShowCommand.self, CertificateCommand.self],
    defaultSubcommand: ProgressShowCommand.self)
}

/// `leadline progress show`: the figures, as tables, CSV or JSON.
struct ProgressShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show how far you have come, or the reps of a folder.")

  @OptionGroup var common: CommonOptions
  @Option(
    help: ArgumentHelp("A folder with the records of reps.", valueName: "dir"),
    completion: .directory)
  var reps: String?
  @Flag(help: "One JSON object a rep.") var json = false
  @Flag(help: "The reps as comma separated values.") var csv = false
  @Option(
    help: ArgumentHelp("Write a page to this file.", valueName: "file"), completion: .file())
  var html: String?

  func run() throws {
    let surroundings = try Surroundings(book: common.book)
    ignoreBrokenPipes()
    let book = try common.openBookIfAny(surroundings)
    let loaded =
      try book.map { try common.loadChosenPlaybook(surroundings, in: $0) }
      ?? loadPlaybook(common.playbook, in: nil)
    let curriculum = loadCurriculum(
      loaded.playbook, practices: book.map { PracticeMaterial.names(in: $0) } ?? [])
    var output = try Output(common, surroundings)
    let now = surroundings.now
    let (members, status) = try read(reps, book, curriculum, now, saying: { output.say($0) })
    if reps == nil {
      guard let own = members.first?.progress else { return }
      try show(own, surroundings, &output)
    } else {
      try show(TeamProgress(of: members), asOf: now.day, &output)
    }
    try output.finish()
    if status != .done { throw Stop(status: status, message: "") }
  }

  private func show(
    _ own: RepProgress, _ surroundings: Surroundings, _ output: inout Output
  ) throws {
    if csv { throw Stop(status: .usage, message: CommandWording.csvOfTeam) }
    if own.lastDone == nil { output.say(CommandWording.nothingLearned) }
    if json { output.show(text: progressJSON(own, source: FoundRecord.fileName).text) }
    try write(own.page, &output)
    if json || html != nil { return }
    let view = ProgressView(own, columns: output.columns, call: surroundings.call)
    output.show(view.lines)
  }

  private func show(_ team: TeamProgress, asOf day: Day, _ output: inout Output) throws {
    if team.reps.isEmpty { output.say(CommandWording.noRecords(reps ?? "")) }
    if json {
      for member in team.reps {
        output.show(text: progressJSON(member.progress, source: member.source).text)
      }
      output.show(text: teamJSON(team, asOf: day).text)
    }
    if csv { try output.pass(Array(team.csv.utf8)) }
    try write(team.page(asOf: day), &output)
    if !json, !csv, html == nil, !team.reps.isEmpty {
      output.show(TeamView(team, columns: output.columns).lines)
    }
  }

  private func write(_ page: @autoclosure () -> Page, _ output: inout Output) throws {
    guard let html else { return }
    try writePage(page(), to: html)
    output.say(CommandWording.pageWritten(html))
  }
}

/// Reads the records of a folder, or the one of a book, and tells how far each rep has come; one that
/// can't be read stops no other.
private func read(
  _ folder: String?, _ book: Book?, _ curriculum: Curriculum, _ now: Moment,
  saying say: (String) -> Void
) throws -> (members: [TeamProgress.Member], status: ExitStatus) {
  var files: [(path: String, source: String)] = []
  if let folder {
    files = try FoundRecord.paths(in: folder)
  } else if let book {
    files = [(FoundRecord.path(in: book), FoundRecord.fileName)]
  } else {
    throw Stop(status: .cannotWrite, message: CommandWording.noHome)
  }
  let spacing = Spacing()
  var members: [TeamProgress.Member] = []
  var status = ExitStatus.done
  let isOne = folder == nil
  let work = OrderedWork(
    on: files.count, holding: 64_000_000, weighing: { [files] in fileSize(files[$0].path) },
    making: { [files] index -> Result<(progress: RepProgress?, problems: [String]), Stop> in
      let file = files[index]
      return Result { () throws(Stop) in
        let read = try FoundRecord(at: file.path, named: file.source)
        // What is no record at all is nobody's.
        let isOne = isOne || !read.record.isReadOnly || !read.record.entries.isEmpty
        return (
          isOne ? progress(of: read.record, in: curriculum, by: spacing, asOf: now) : nil,
          read.problems
        )
      }
    })
  try work.run { index, product in
    switch product {
    case .success(let (progress, problems)):
      for problem in problems { say(problem) }
      if !problems.isEmpty { status = max(status, .finding) }
      if let progress {
        members.append(TeamProgress.Member(source: files[index].source, progress: progress))
      }
    case .failure(let stop):
      if isOne { throw stop }
      say(stop.message)
      status = max(status, stop.status)
    }
    return true
  }
  return (members, status)
}
