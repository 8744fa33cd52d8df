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

  /// What to ask, from now on, for the lines that are due in a call that has run so many seconds.
  func look(after elapsed: Int) -> () -> [Line] {
    let start = CallTimer.clock - elapsed
    var waiting = times.drop { $0 <= elapsed && elapsed > 0 }
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
