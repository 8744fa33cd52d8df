import Practice
import Qualification

/// Every sentence that `leadline drill` says of itself.
extension CommandWording {
  static let interruptedOnce = "  Ctrl-C again, or quit, leaves; nothing is lost"

  static func badCardCount(_ count: Int) -> String {
    "--cards \(count) is no number of cards: give 1 or more"
  }

  static func noCardKind(_ kind: String) -> String {
    let kinds = Card.Kind.allCases.map(\.rawValue)
    let hint =
      nearestWord(to: kind, among: kinds).map { "did you mean \($0)?" }
      ?? "they are \(kinds.joined(separator: ", "))"
    return "there are no cards of the kind \(shown(kind)): \(hint)"
  }

  static func cardLabel(_ number: Int, of count: Int) -> String { "\(number)/\(count) " }
}
