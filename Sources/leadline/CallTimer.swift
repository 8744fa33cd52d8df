import ArgumentParser
import Dialogue
import Glibc

/// The times after which a call says how long it has taken.
struct CallTimer: ExpressibleByArgument {
  /// In seconds from the beginning of the call, in order.
  private let times: [Int]

  /// Reads minutes or `m:ss`, several with commas between: `20,28:30`.
  init?(argument: String) {
    var times: [Int] = []
    for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
      let numbers = part.split(separator: ":", omittingEmptySubsequences: false).map { digits in
        digits.count <= 4 && digits.allSatisfy(\.isASCII) ? Int(digits) : nil
      }
      guard (1...2).contains(numbers.count), let minutes = numbers[0], minutes >= 0 else {
        return nil
      }
      guard let seconds = numbers.count == 2 ? numbers[1] : 0, (0..<60).contains(seconds) else {
        return nil
      }
      times.append(minutes * 60 + seconds)
    }
    self.times = times.sorted()
  }

  /// What to ask, from now on, for the lines that are due.
  func look() -> () -> [Line] {
    let start = CallTimer.clock
    var waiting = times[...]
    return {
      var lines: [Line] = []
      while let next = waiting.first, CallTimer.clock - start >= next {
        waiting.removeFirst()
        lines.append(Line("  " + CommandWording.timeIsUp(next), .warning))
      }
      return lines
    }
  }

  /// Seconds of a clock that nobody sets.
  private static var clock: Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_BOOTTIME, &time)
    return time.tv_sec
  }
}

/// What comes up while the rep types: each look gives the lines that are new since the last one.
final class Meanwhile {
  /// The looks, asked in order.
  var looks: [() -> [Line]] = []

  /// The lines that are new.
  var lines: [Line] { looks.flatMap { $0() } }
}
