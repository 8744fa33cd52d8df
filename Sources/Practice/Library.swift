/// The names of the practices that leadline carries, in order.
public let libraryPracticeNames: [String] = embeddedPractices.map(\.name)

/// The text of a practice that leadline carries, a recorded call in Markdown; nothing where there is
/// none of that name.
public func libraryPracticeText(_ name: String) -> String? {
  embeddedPractices.first { $0.name == name }?.text
}
