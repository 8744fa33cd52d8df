import AnswerParsing
import Chance
import Qualification
import Testing

/// What a text says of one kind, in short: `5–10`, `over 5`, `up to 10`.
private func numbers(_ text: String) -> [String] {
  understanding(text).readings.compactMap {
    if case .number(let lower, let upper) = $0.value { short(lower, upper) } else { nil }
  }
}

private func amounts(_ text: String) -> [String] {
  understanding(text).readings.compactMap {
    if case .money(let money, _) = $0.value { phrase(for: money) } else { nil }
  }
}

private func lengths(_ text: String) -> [String] {
  understanding(text).readings.compactMap {
    guard case .duration(let least, let most) = $0.value else { return nil }
    return short(least.map { Int64($0 * 1000 / 1440) }, most.map { Int64($0 * 1000 / 1440) })
  }
}

private func short(_ lower: Int64?, _ upper: Int64?) -> String {
  func figure(_ thousandths: Int64) -> String {
    let rest = String(thousandths.magnitude % 1000 + 1000).dropFirst()
    let sign = thousandths < 0 ? "-" : ""
    return sign + String(thousandths.magnitude / 1000) + (rest == "000" ? "" : "." + rest)
  }
  switch (lower, upper) {
  case (let lower?, let upper?):
    return lower == upper ? figure(lower) : figure(lower) + "–" + figure(upper)
  case (let lower?, nil): return "over " + figure(lower)
  case (nil, let upper?): return "up to " + figure(upper)
  case (nil, nil): return "any"
  }
}

/// Numbers, amounts and lengths of time in bare text, before anything is asked.
@Suite struct QuantityTests {
  @Test(arguments: [
    ("a hundred and seven", "107"), ("four hundred and thirty-one", "431"),
    ("nine hundred eighty thousand forty", "980040"), ("two hundred and six thousand", "206000"),
    ("5 thousand 2 hundred and 14", "5214"), ("415 hundred", "41500"), ("one forty five", "145"),
    ("six point two five", "6.250"), ("nought point oh seven", "0.070"), ("point 35", "0.350"),
    ("three point four million", "3400000"), ("a million and a half", "1500000"),
    ("two trillion", "2000000000000"), ("70 000", "70000"), ("2 350 000 units", "2350000"),
    ("4.8675309", "4.867"), ("0.125", "0.125"), (".75", "0.750"), ("minus six", "-6"),
    ("a change of -8", "-8"), ("larger than 7", "over 7"),
    ("smaller than or equal to 9", "up to 9"),
    (">= 12", "over 12"), ("more than 3 and less than 8", "3–8"), ("20~30", "20–30"),
    ("they are over forty years old", "over 40"), ("25k", "25000"),
  ])
  func number(text: String, value: String) {
    #expect(numbers(text) == [value])
  }

  @Test(arguments: ["the one we saw", "which one is it", "a 330ml can"])
  func isNoNumber(text: String) {
    #expect(numbers(text) == [])
  }

  @Test func twoNumbersStayTwo() {
    #expect(numbers("6 hundred and 2 hundred") == ["600", "200"])
    #expect(numbers("eight, nine") == ["8", "9"])
  }

  @Test(arguments: [
    ("240USD", "240 USD"), ("EUR17.50", "17.50 EUR"), ("Rs90", "90 INR"), ("12.20US$", "12.20 USD"),
    ("hk $ 70", "70 HKD"), ("aud$ 9", "9 AUD"), ("$1,500 CAD", "1,500 CAD"),
    ("6 dollars 20 cents", "6.20 USD"), ("eight euros and thirty cents", "8.30 EUR"),
    ("12 dollars and 75", "12.75 USD"), ("£4 35", "4.35 GBP"), ("80¢", "0.80 USD"),
    ("a pound", "1 GBP"), ("12 MUSD", "12,000,000 USD"), ("1.5MEUR", "1,500,000 EUR"),
    (".40 €", "0.40 EUR"), ("200 kr", "200"), ("25 000 dollars", "25,000 USD"),
    ("a loss of -€30", "-30 EUR"), ("more than 2 dollars and ten cents", "over 2.10 USD"),
    ("over 20k and under 50k", "20,000–50,000"), ("a US$3 million deal", "3,000,000 USD"),
  ])
  func amount(text: String, value: String) {
    #expect(amounts(text) == [value])
  }

  @Test(arguments: [
    ("two weeks four days", "18"), ("1 year, 2 months and 3 days", "428"), ("all week", "7"),
    ("the full month", "30"), ("another year", "365"), ("a fortnight", "14"), ("3 nights", "3"),
    ("three decades", "10950"), ("a year and a quarter", "455"), ("48 hours", "2"),
    ("1.5 years", "545"), ("a few months", "60–120"), ("10 business days", "14"),
    ("2 and a half weeks", "17.500"), ("more than 3 weeks", "over 21"),
  ])
  func length(text: String, days: String) {
    #expect(lengths(text) == [days])
  }

  @Test func nineHoursAreLessThanADay() {
    #expect(lengths("it takes 9 hours") == ["0.375"])
  }

  /// A whole number spelled out is read as itself.
  @Test(arguments: 1...6)
  func numbersInWordsAreRead(seed: UInt64) {
    var chance = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let size =
        [100, 1000, 100_000, 10_000_000, 10_000_000_000].randomElement(using: &chance) ?? 10
      let number = Int.random(in: 0..<size, using: &chance)
      let joiner = Bool.random(using: &chance) ? " and " : " "
      let words = spelled(number, joiner)
      #expect(numbers(words) == [String(number)], "seed \(seed): \(words)")
    }
  }

  private func spelled(_ number: Int, _ joiner: String) -> String {
    let small = [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
      "nineteen",
    ]
    let tens = [
      "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
    ]
    switch number {
    case 0..<20: return small[number]
    case 20..<100:
      return tens[number / 10] + (number % 10 == 0 ? "" : "-" + small[number % 10])
    default:
      let (unit, name) =
        number < 1000
        ? (100, "hundred")
        : number < 1_000_000
          ? (1000, "thousand")
          : number < 1_000_000_000 ? (1_000_000, "million") : (1_000_000_000, "billion")
      let head = spelled(number / unit, joiner) + " " + name
      let rest = number % unit
      return rest == 0 ? head : head + (unit == 100 ? joiner : " ") + spelled(rest, joiner)
    }
  }
}
