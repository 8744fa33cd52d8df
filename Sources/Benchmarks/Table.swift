import Glibc

/// The rows of what was measured, each against its limit.
struct Table {
  private(set) var hasFailure = false
  private var rows: [String] = []

  mutating func add(_ name: String, _ value: Double, _ unit: String, limit: Double?) {
    row(
      name, value, unit, limit.map { "at most \(figures($0))" } ?? "",
      limit.map { value <= $0 } ?? true)
  }

  mutating func add(_ name: String, _ value: Double, _ unit: String, least: Double) {
    row(name, value, unit, "at least \(figures(least))", value >= least)
  }

  /// A row for what should have been measured and was not: it counts as a limit that is not met.
  mutating func fail(_ name: String, note: String) {
    hasFailure = true
    add(name, note: note + "  NOT MET")
  }

  /// A row that says why nothing was measured.
  mutating func add(_ name: String, note: String) {
    rows.append(name + String(repeating: " ", count: max(1, 28 - name.count)) + note)
  }

  private mutating func row(
    _ name: String, _ value: Double, _ unit: String, _ limit: String, _ isMet: Bool
  ) {
    guard value.isFinite else { return fail(name, note: "nothing came") }
    if !isMet { hasFailure = true }
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(0, width - text.count))
    }
    let number = figures(value)
    let left = String(repeating: " ", count: max(0, 10 - number.count)) + number
    rows.append(
      padded(name, 28) + left + " " + padded(unit, 9) + padded(limit, 18) + (isMet ? "" : "NOT MET")
    )
  }

  var text: String { rows.joined(separator: "\n") }
}

/// A number with three digits that matter.
private func figures(_ value: Double) -> String {
  let scaled = Int((value * 1000).rounded())
  if value >= 1000 { return String(Int(value.rounded())) }
  let rest = String(scaled % 1000)
  let decimals = String(repeating: "0", count: 3 - rest.count) + rest
  return "\(scaled / 1000).\(decimals)"
}

/// The middle value; infinite where there is none.
func median(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  return sorted.isEmpty ? .infinity : sorted[sorted.count / 2]
}

/// The value that so many of a hundred do not exceed; infinite where there is none.
func percentile(_ values: [Double], _ share: Int) -> Double {
  let sorted = values.sorted()
  return sorted.isEmpty ? .infinity : sorted[min(sorted.count - 1, sorted.count * share / 100)]
}

/// Milliseconds of a clock that never goes back.
func now() -> Double {
  var time = timespec()
  unsafe clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
}

/// Milliseconds that this process has computed for: what others do on the machine is not counted.
func computed() -> Double {
  var time = timespec()
  unsafe clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) * 1000 + Double(time.tv_nsec) / 1_000_000
}

/// The medians of several runs.
func runs(_ count: Int, _ body: () -> (Double, Double)) -> (Double, Double) {
  let results = (0..<count).map { _ in body() }
  return (median(results.map(\.0)), median(results.map(\.1)))
}
