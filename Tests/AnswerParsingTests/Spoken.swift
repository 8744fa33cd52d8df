import AnswerParsing
import Qualification

/// The numbers that a text says, in short: `5`, `5..10`, `5..`, `..10`.
func spokenNumbers(_ text: String) -> [String] {
  understanding(text).readings.compactMap {
    guard case .number(let lower, let upper) = $0.value else { return nil }
    return lower == upper ? figure(lower) : figure(lower) + ".." + figure(upper)
  }
}

/// The amounts of money that a text says, in words.
func spokenAmounts(
  _ text: String, _ kind: FactKind? = nil, settings: Settings = Settings()
) -> [String] {
  understanding(text, kind, settings: settings).readings.compactMap {
    if case .money(let money, _) = $0.value { phrase(for: money) } else { nil }
  }
}

/// The amounts of money that a text says, each with what it is about.
func spokenSubjects(_ text: String, _ kind: FactKind? = nil) -> [String] {
  understanding(text, kind).readings.compactMap {
    guard case .money(let money, let subject) = $0.value else { return nil }
    return phrase(for: money) + " " + subject.rawValue
  }
}

private func figure(_ thousandths: Int64?) -> String {
  guard let thousandths else { return "" }
  let rest = thousandths.magnitude % 1000
  var decimals = String(rest + 1000).dropFirst()
  while decimals.hasSuffix("0") { decimals.removeLast() }
  return (thousandths < 0 ? "-" : "") + String(thousandths.magnitude / 1000)
    + (rest == 0 ? "" : "." + decimals)
}
