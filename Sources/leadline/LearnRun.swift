import BookStore
import Dialogue
import Hearing
import Practice
import Qualification
import Sessions

/// One lesson: begun or taken up again, done line by line, put on record at its end.
struct LearnRun {
  /// The folder of practices, a book of its own.
  let book: Book
  let listener: Listener
  let shelf: LessonShelf
  /// The name of the lesson, or the path of its file.
  let key: String
  let lesson: Lesson
  /// The name of the rep; nothing where nobody says.
  let rep: String?
  let isAgain: Bool
  let surroundings: Surroundings

  /// Does the lesson to its end, or until the rep leaves.
  func hold(_ record: RepRecord, _ console: Console) throws {
    var (record, console) = (record, console)
    let display = console.display
    let name = try record.rep(rep)
    for problem in record.problems { display.say(problem) }
    try record.checkIsWritable()
    var lines = LessonLines(in: book)
    if let problem = lines.problem { display.say(problem) }
    if isAgain { try lines.finish(key) }
    var run = LessonRun(lesson, listener)
    for line in lines.lines(of: key) { _ = run.take(line) }
    if run.step > LessonRun(lesson, listener).step, !run.isDone {
      display.show([Line(CommandWording.lessonGoesOn(run), .warning)] + run.stepLines)
    } else {
      display.show(run.opening)
    }
    while !run.isDone {
      if console.isTyped { display.show([run.keys]) }
      guard let line = console.nextLine(run.prompt, key: run.key(of:), show: { display.show($0) })
      else {
        let command = surroundings.call(" learn \(key)")
        display.show([Line(CommandWording.leftLesson(run, goingOnBy: command), .hint)])
        return try display.finish()
      }
      if line.trimmed.isEmpty { continue }
      try lines.add(line, to: key)
      display.show(run.take(line))
    }
    let done = LessonDone(
      lesson: key, hints: run.hints, isSolutionShown: run.isSolutionShown)
    try record.add([Record.Entry(at: surroundings.now, .lesson(done))], rep: name)
    try lines.finish(key)
    display.say(NextCommand(behindLessons: shelf, record.record).text(surroundings))
    try display.finish()
  }
}
