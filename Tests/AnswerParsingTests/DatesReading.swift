import AnswerParsing
import Qualification

/// The windows of days that a text names when nothing is asked: a day as itself, a stretch with
/// its last day left out, an open side as `…`.
func windows(_ text: String, said day: Day = monday) -> [String] {
  understand(text, said: day, expecting: nil, settings: Settings(), cues: []).readings.compactMap {
    guard case .dates(let from, let to) = $0.value else { return nil }
    if let from, let to, to.days(since: from) == 1 { return from.iso }
    return "\(from?.iso ?? "…")..\(to?.iso ?? "…")"
  }
}

/// The lengths of time that a text names, in days.
func lengths(inDays text: String) -> [String] {
  understanding(text).readings.compactMap {
    guard case .duration(let least, let most) = $0.value else { return nil }
    func days(_ minutes: Int?) -> String { minutes.map { "\(Double($0) / 1440)" } ?? "…" }
    return least == most ? days(least) : "\(days(least))..\(days(most))"
  }
}
