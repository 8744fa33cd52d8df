import Practice

/// What a rep who learns does next; each command of onboarding ends by naming it.
enum NextCommand: Hashable {
  case lesson(String)
  /// The next lesson, or a whole call for a change.
  case lessonOrPractice(String, practice: String)
  case practice(String?)
  case drill
  case progress
  /// A call of one's own, or the lessons first.
  case call

  /// How many lessons are done before a whole call is worth while.
  private static let lessonsBeforePractice = 2

  /// What comes behind a lesson, or behind all of them.
  init(behindLessons shelf: LessonShelf, _ record: Record) {
    let practised = record.practices
    let practice = libraryPracticeNames.first { !practised.contains($0) }
    guard let next = shelf.next(record) else {
      self = practised.isEmpty ? .practice(practice) : .drill
      return
    }
    let isReady = record.lessons.count >= NextCommand.lessonsBeforePractice
    if isReady, practised.isEmpty, let practice {
      self = .lessonOrPractice(next.name, practice: practice)
    } else {
      self = .lesson(next.name)
    }
  }

  /// The step as a sentence to be said, with the program and the book called as whoever reads it has
  /// called them.
  func text(_ surroundings: Surroundings) -> String {
    let call = surroundings.call
    return switch self {
    case .lesson(let name): "Next: " + call(" learn \(name)")
    case .lessonOrPractice(let name, let practice):
      "Next: " + call(" practice \(practice)") + ", a whole call; or " + call(" learn \(name)")
    case .practice(let name): "Next: " + call(" practice \(name ?? "NAME")") + ", a whole call"
    case .drill: "Next: " + call(" drill") + ", five minutes of contacts to judge"
    case .call:
      "Next: " + call("") + ", to talk yourself; or " + call(" learn") + ", lesson by lesson"
    case .progress: "Next: " + call(" progress") + ", how far you are"
    }
  }
}
