import Dialogue
import Practice
import Qualification
import Records

/// The lessons with what is done of them.
struct LessonList {
  private let shelf: LessonShelf
  private let record: Record
  private let begun: Set<String>

  init(_ shelf: LessonShelf, _ record: Record, begun: Set<String>) {
    self.shelf = shelf
    self.record = record
    self.begun = begun
  }

  /// A row a lesson: number, name, title, state.
  var lines: [Line] {
    let next = shelf.next(record)?.name
    let done = record.lessons
    return shelf.lessons.map { name, lesson in
      Line(row: [
        Line.Cell(String(lesson.number), .muted, .trailing), Line.Cell(name, .key),
        Line.Cell(lesson.title),
        Line.Cell(
          CommandWording.lessonState(
            done[name]?.at.day, isBegun: begun.contains(name), isNext: name == next), .hint),
      ])
    }
  }

  /// A line of JSON a lesson, `leadline/lesson/1`, all keys always.
  var json: [JSONText] {
    let done = record.lessons
    return shelf.lessons.map { name, lesson in
      .object([
        .init("schema", .string("leadline/lesson/1")), .init("lesson", .string(name)),
        .init("number", .integer(lesson.number)), .init("title", .string(lesson.title)),
        .init("about", .string(lesson.about)), .init("steps", .integer(lesson.steps.count)),
        .init("done", .optional(done[name]?.at.iso)),
        .init("hints", done[name].map { .integer($0.lesson.hints) } ?? .null),
        .init("solution_shown", done[name].map { .bool($0.lesson.isSolutionShown) } ?? .null),
        .init("begun", .bool(begun.contains(name))),
      ])
    }
  }
}
