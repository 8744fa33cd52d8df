/// The names of the practices that leadline carries, in order.
public let libraryPracticeNames: [String] = embeddedPractices.map(\.name)

/// The text of a practice that leadline carries, a recorded call in Markdown; nothing where there is
/// none of that name.
public func libraryPracticeText(_ name: String) -> String? {
  embeddedPractices.first { $0.name == name }?.text
}

/// Who is on the other side of a practice and on what occasion, as the line `About:` at its head says;
/// nothing where it has none.
public func practiceOccasion(_ text: String) -> String? { headLine("About: ", of: text) }

/// What a practice is there for, as the line `For:` at its head says; nothing where it has none.
///
/// It tells how the call goes, so a rep sees it only when the practice is done.
public func practicePurpose(_ text: String) -> String? { headLine("For: ", of: text) }

private func headLine(_ label: String, of text: String) -> String? {
  let head = text.split(separator: "\n", maxSplits: 12, omittingEmptySubsequences: true).prefix(12)
  return head.first { $0.hasPrefix(label) }.map { String($0.dropFirst(label.count)) }
}

/// The names of the files of cards that leadline carries, in order.
public let libraryCardNames: [String] = embeddedCards.map(\.name)

/// The text of a file of cards that leadline carries; nothing where there is none of that name.
public func libraryCardText(_ name: String) -> String? {
  embeddedCards.first { $0.name == name }?.text
}

/// The names of the lessons that leadline carries, in order.
public let libraryLessonNames: [String] = embeddedLessons.map(\.name)

/// The text of a lesson that leadline carries; nothing where there is none of that name.
public func libraryLessonText(_ name: String) -> String? {
  embeddedLessons.first { $0.name == name }?.text
}
