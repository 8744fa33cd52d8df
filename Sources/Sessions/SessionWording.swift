/// What the loop itself has to say.
enum SessionWording {
  static let savedAgain = "  saved again: everything said so far is kept"

  static func notSaved(_ failure: SaveFailure, _ count: Int) -> String {
    "  NOT SAVED: \(failure.message); \(held(count)), tried again with the next line or /save"
  }

  static func stillNotSaved(_ count: Int) -> String { "  still NOT SAVED: \(held(count))" }

  private static func held(_ count: Int) -> String {
    "\(count == 1 ? "1 line is" : "\(count) lines are") held in memory"
  }

  static func kept(in place: String?) -> String {
    guard let place else { return "  nothing was said yet that would have to be kept" }
    return "  everything said so far is kept in \(place)"
  }

  static func copied(to path: String) -> String { "  the whole call so far is in \(path) too" }

  static func notCopied(_ failure: SaveFailure) -> String {
    "  NO COPY WRITTEN: \(failure.message)"
  }

  static func jump(_ jump: InputClock.Jump) -> String {
    switch jump {
    case .back(let seconds):
      "  the clock was put back by \(span(seconds)): the times of this call go on from the last line"
    case .ahead(let seconds):
      "  the clock is \(span(seconds)) ahead of the last line: check it if that is wrong"
    }
  }

  private static func span(_ seconds: Int) -> String {
    let (number, unit) =
      seconds < 2 * 3600
      ? (seconds / 60, "minutes")
      : seconds < 48 * 3600 ? (seconds / 3600, "hours") : (seconds / 86_400, "days")
    return "\(number) \(unit)"
  }
}
