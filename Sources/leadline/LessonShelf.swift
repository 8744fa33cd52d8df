import BookStore
import Hearing
import Playbooks
import Practice
import Qualification

/// The lessons that leadline carries, in their order.
struct LessonShelf {
  /// The lessons with their names, in the order of their numbers.
  private(set) var lessons: [(name: String, lesson: Lesson)] = []

  /// Reads the lessons under a playbook; those that its rules do not fit are left out.
  init(_ listener: Listener) throws {
    let standard = try loadPlaybook(standardPlaybookName, in: nil).playbook.hash
    let isStandard = listener.playbook.hash == standard
    for name in libraryLessonNames {
      do throws(FormComplaints) {
        let lesson = try readLesson(
          libraryLessonText(name) ?? "", file: name + ".yaml", listener.playbook)
        if isStandard || lesson.agrees(with: listener) { lessons.append((name, lesson)) }
      } catch {
        if isStandard { throw Stop(status: .badData, message: error.text) }
      }
    }
    lessons.sort { $0.lesson.number < $1.lesson.number }
  }

  /// The lesson of a name or number, or of a file.
  func lesson(named name: String, _ playbook: Playbook) throws -> (name: String, lesson: Lesson) {
    let word = name.lowercased()
    if let found = lessons.first(where: { $0.name == word || String($0.lesson.number) == word }) {
      return found
    }
    guard name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml") else {
      throw Stop(
        status: .usage, message: CommandWording.noLesson(name, lessons.map(\.name)))
    }
    let text = try readTextOrStop(name)
    do throws(FormComplaints) {
      return (name, try readLesson(text, file: name, playbook))
    } catch {
      throw Stop(status: .badData, message: error.text)
    }
  }

  /// The first lesson that was not done yet; nothing where all were.
  func next(_ record: Record) -> (name: String, lesson: Lesson)? {
    let done = Set(record.lessons.keys)
    return lessons.first { !done.contains($0.name) }
  }
}
