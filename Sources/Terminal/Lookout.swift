public import Dialogue
import Glibc

/// What is looked for while a line is awaited, at most once a second, such as the end of a time.
///
/// What is found is shown above the line that is typed.
public final class Lookout {
  private var looks: [() -> [Line]] = []
  private var last: Int?

  /// Makes a lookout that looks for nothing yet.
  public init() {}

  /// Adds a look, which gives the lines that are new since it was last asked.
  public func add(_ look: @escaping () -> [Line]) {
    looks.append(look)
  }

  /// How long to wait for a key before looking again, in milliseconds; -1 is for ever.
  var patience: Int32 { looks.isEmpty ? -1 : 1000 }

  /// The lines that are new; none where it was looked less than a second ago.
  func lines() -> [Line] {
    if looks.isEmpty { return [] }
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    let now = time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    if let last, now - last < 1000 { return [] }
    last = now
    return looks.flatMap { $0() }
  }
}
