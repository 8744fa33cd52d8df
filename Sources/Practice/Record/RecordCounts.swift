public import Qualification

extension Record {
  /// The exams that were held in a practice, in the order of their times.
  public func exams(in practice: String) -> [PracticeDone] {
    entriesInOrder.compactMap { entry in
      if case .exam(let done) = entry.event, done.practice == practice { done } else { nil }
    }
  }

  /// The lessons that were done, by name, each as it was done last.
  public var lessons: [String: (lesson: LessonDone, at: Moment)] {
    var lessons: [String: (lesson: LessonDone, at: Moment)] = [:]
    for entry in entriesInOrder {
      if case .lesson(let done) = entry.event { lessons[done.lesson] = (done, entry.at) }
    }
    return lessons
  }

  /// The names of the practices that were held to their end, exams too.
  public var practices: Set<String> {
    Set(
      entries.compactMap { entry in
        switch entry.event {
        case .practice(let done), .exam(let done): done.practice
        case .lesson, .drill: nil
        }
      })
  }

  /// The file names of the transcripts whose practices and exams are on record.
  public var transcripts: Set<String> {
    Set(
      entries.compactMap { entry in
        switch entry.event {
        case .practice(let done), .exam(let done): done.transcript
        case .lesson, .drill: nil
        }
      })
  }

  /// The events in the order of their times; those of one moment as they stand.
  public var entriesInOrder: [Entry] {
    let isInOrder = zip(entries, entries.dropFirst()).allSatisfy { $0.at.seconds <= $1.at.seconds }
    if isInOrder { return entries }
    return entries.enumerated().sorted {
      ($0.element.at.seconds, $0.offset) < ($1.element.at.seconds, $1.offset)
    }.map(\.element)
  }
}
