import ArgumentParser
import BookStore
import Dialogue
import Hearing
import Practice
import Qualification
import Records
import Sessions
import Terminal

/// `leadline learn`: lessons that are done rather than read.
struct LearnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn", abstract: "Learn to qualify, by lessons that are done rather than read.",
    discussion: """
      Without a name, the lessons are listed and the next one begins or goes on. `leadline help \
      learn` explains everything else.
      """)

  @OptionGroup var common: CommonOptions
  @Argument(
    help: ArgumentHelp("A lesson by name or number, or the file of one.", valueName: "name"))
  var lesson: String?
  @Flag(help: "Begin the lesson again where it was left half done.") var again = false
  @Option(help: ArgumentHelp("Who you are, by name.", valueName: "name")) var rep: String?
  @Flag(help: "List the lessons, each as a line of JSON.") var json = false

  func run() throws {
    let surroundings = try Surroundings(book: common.book)
    ignoreBrokenPipes()
    let book = try common.openBook(surroundings)
    let listener = Listener(try common.loadChosenPlaybook(surroundings, in: book).playbook)
    let shelf = try LessonShelf(listener)
    let own = RepRecord.practices(of: book)
    let record = try RepRecord(in: own)
    let console = try Console(common, surroundings)
    if json || lesson == nil {
      let list = LessonList(shelf, record.record, begun: Set(LessonLines(in: own).begun))
      if json {
        console.display.show(list.json.map { Line($0.text) })
        return try console.display.finish()
      }
      console.display.show(list.lines)
      let next = shelf.next(record.record)
      if next == nil || !console.isTyped {
        let step = next.map { NextCommand.lesson($0.name) }
        console.display.say(
          (step ?? NextCommand(behindLessons: shelf, record.record)).text(surroundings))
        return try console.display.finish()
      }
    }
    let wanted =
      try lesson.map { try shelf.lesson(named: $0, listener.playbook) } ?? shelf.next(record.record)
    guard let wanted else { return try console.display.finish() }
    try orStop { try book.prepare() }
    try orStop { try own.prepare() }
    let run = LearnRun(
      book: own, listener: listener, shelf: shelf, key: wanted.name, lesson: wanted.lesson,
      rep: rep ?? surroundings.configuration.rep, isAgain: again, surroundings: surroundings)
    try run.hold(record, console)
  }
}
