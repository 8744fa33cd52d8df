import Interchange
import Qualification

/// What exports and imports say at the edge.
enum ExchangeWording {
  static let noProfile =
    "name a profile with --to; `leadline export --list` shows them, `leadline help export` explains"
  static let nobody = "there is no contact to export"
  static let notStarted = "nothing was written"

  static func unknownProfile(_ name: String, nearest: String?) -> String {
    "there is no profile \(CommandWording.shown(name)): "
      + (nearest.map { "did you mean \($0)?" } ?? "`leadline export --list` shows them")
  }

  static func unknownColumn(_ name: String, nearest: String?) -> String {
    "the profile has no column \(CommandWording.shown(name)): "
      + (nearest.map { "did you mean \($0)?" } ?? "`leadline export --show` shows a profile")
  }

  static func done(_ count: Int, _ profile: Profile, isFull: Bool, to place: String) -> String {
    let contacts = count == 1 ? "1 contact" : "\(count) contacts"
    return "\(contacts) as \(profile.name)\(isFull ? ", in full" : "") to \(place)"
  }

  static func guarded(_ count: Int) -> String {
    (count == 1 ? "1 cell begins" : "\(count) cells begin")
      + " like a formula and got an apostrophe in front, which `leadline import` takes away"
  }

  static func leftOut(_ report: LossReport) -> [String] {
    if report.isEmpty { return [] }
    return ["left out:"]
      + report.rows.map { row in
        "  \(row.loss.field), \(row.count) \(row.count == 1 ? "time" : "times"): \(row.loss.reason)"
      }
  }

  static func refused(_ problems: [RowProblem], of count: Int) -> String {
    var lines = problems.map(\.text)
    if count > problems.count { lines.append("and \(count - problems.count) more") }
    return (lines + [notStarted]).joined(separator: "\n")
  }
}
