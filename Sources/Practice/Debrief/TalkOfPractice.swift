public import Dialogue
import Hearing
public import Qualification

/// How the rep's rating stands among the notes of a practice.
public enum RatingNote {
  private static let label = "my rating: "

  /// The note that keeps a rating.
  public static func text(_ rating: Rating) -> String { label + rating.rawValue }

  /// The rating that a note keeps; nothing where it is a note of another kind.
  public static func rating(in note: String) -> Rating? {
    let text = note.lowercased()
    guard text.hasPrefix(label) else { return nil }
    return Rating(rawValue: String(text.dropFirst(label.utf8.count)))
  }
}

extension Talk {
  /// What was said in a practice, by its events and where they led; what the program said in place
  /// of the partner is left out.
  public init(of events: [Event], in conversation: Conversation) {
    var turns: [Turn] = []
    var guess: Rating?
    for event in events {
      switch event {
      case .heard(let speaker, let text) where speaker != Partner.programName:
        turns.append(Turn(speaker: speaker, text: text, line: turns.count + 1))
      case .noted(let note): guess = RatingNote.rating(in: note) ?? guess
      default: break
      }
    }
    let names =
      conversation.ours.map { ($0, Evidence.Side.ours) } + conversation.theirs.map { ($0, .theirs) }
    let sides = Sides(
      speakers: names.map { Sides.Placed(name: $0, side: $1, reason: .named, isCertain: true) })
    self.init(
      RecordedCall(day: conversation.day, turns: turns), sides: sides, day: conversation.day,
      notes: conversation.contact, guess: guess)
  }
}
