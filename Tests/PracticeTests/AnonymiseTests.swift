import Practice
import Qualification
import Testing

@Suite struct AnonymiseTests {
  private func anonymised(_ text: String, people: [String] = []) -> (String, [Replacement]) {
    let call = RecordedCall(
      attendees: [
        Attendee(name: "Will Ames", company: "Plumbline"),
        Attendee(name: "Ada Wolf", company: "Northwind Foods"),
      ], turns: [Turn(speaker: "Ada Wolf", text: text)])
    let result = anonymise(call, people: people)
    return (result.call.turns[0].text, result.replaced)
  }

  @Test(arguments: [
    ("Ask Will, he will know. Ada may.", "Ask Robin, he will know. Alex may."),
    ("Northwind's plant, Northwind Foods in full.", "Secondco's plant, Secondco in full."),
    ("It costs $12,500, not $9.", "It costs $16,250, not $11."),
    (
      "It costs us forty thousand dollars a month, and two and a half million euros all in.",
      "It costs us 52,000 USD a month, and 3,250,000 EUR once."
    ),
    ("We have forty people and one dollar.", "We have forty people and 1.30 USD."),
    ("40k, 40K and 40,000 euros", "52k, 52K and 52,000 euros"),
    (
      "On 2026-01-12, by 30 April 2026, in 2026 240 people.",
      "On 2026-01-12, by 30 April 2026, in 2026 240 people."
    ),
    ("Adam and Wolfgang stay.", "Adam and Wolfgang stay."),
    ("DKK 880,000, or EUR 900 a week.", "DKK 1,144,000, or EUR 1170 a week."),
    ("20 and 25 thousand, 20-25k, 2 to 3 people", "26 and 32 thousand, 26-32k, 2 to 3 people"),
    ("Yesterday Rolf Haas rang.", "Yesterday Kim Field rang."),
    ("We pay 1.2 million kroner.", "We pay 1.5 million kroner."),
    ("Lars Thygesen keeps a list. Lars!", "Kim Field keeps a list. Kim!"),
  ])
  func replacesWhatIsNamed(text: String, expected: String) {
    #expect(anonymised(text).0 == expected)
  }

  /// However somebody or something is named, nothing of it is left, and all of it is listed.
  @Test(arguments: [
    "Bob's, BOB, bobby and Robert Ito-Kerr's; the Itos and Ito.",
    "Bell and Sons, Bell & Sons, B&S, bell and sons ltd.",
    "Nadia Frame was there, and Nadia's brother.",
    "bob.ito at bellandsons dot com, bob@bellandsons.co.uk, www.bellandsons.com/contact",
    "(020) 7946 0958, 555-1234, 555 123 4567, oh two oh seven nine four six oh nine five eight",
    "bob dot ito at bell dash sons dot dk, bell-and-sons.dk/yard, IBAN DK50 0040 0440 1162 43",
    "my extension is 4417 and ext. 4567",
    "forty thousand, thirty-five thousand pounds, 52,500 if it has to be",
  ])
  func nothingIsLeft(text: String) {
    let call = RecordedCall(
      attendees: [
        Attendee(name: "Dr Robert Ito-Kerr", company: "Bell and Sons Ltd"),
        Attendee(name: "Ada Moss", company: "Northwind"),
      ], turns: [Turn(speaker: "Dr Robert Ito-Kerr", text: "Well, \(text)")])
    let result = anonymise(call)
    let left = (result.call.turns[0].text + result.call.attendees.map { "\($0)" }.joined())
      .lowercased()
    for trace in [
      "bob", "robert", "ito", "kerr", "bell", "b&s", "sons", "nadia", "frame", "0958", "1234",
      "4567",
      "dk50", "1162", "4417", "seven", "forty thousand", "thirty", "52,500", "northwind", "moss",
    ] {
      #expect(!left.contains(trace), "\(trace) in \(left)")
    }
    #expect(result.replaced.allSatisfy { !$0.stand.isEmpty && $0.original != $0.stand })
    #expect(Set(result.replaced.map(\.original)).count == result.replaced.count)
    #expect(!result.fileName(for: "bob-ito-kerr-bell-2026").lowercased().contains("ito"))
    #expect(!result.fileName(for: "bob-ito-kerr-bell-2026").lowercased().contains("bell"))
  }

  /// Letters without their marks and the beginning of a first name are the same person.
  @Test func shortAndPlainFormsOfANameAreIt() {
    let call = RecordedCall(
      attendees: [
        Attendee(name: "Søren Kjær-Hansen", company: "Nordvik"),
        Attendee(name: "Priyanka Rao", company: "Nordvik"),
      ],
      turns: [
        Turn(speaker: "Søren Kjær-Hansen", text: "Call me Soren. Priya, or Pri, will be there."),
        Turn(speaker: "Priyanka Rao", text: "Private matters stay private. Maersk is a customer."),
      ])
    let result = anonymise(call)
    let left = result.call.turns.map(\.text).joined()
    for trace in ["Soren", "Pri,", "Priya"] { #expect(!left.contains(trace)) }
    #expect(left.contains("Private matters stay private."))
    #expect(result.unmarked == ["Maersk"])
  }

  @Test func whatIsCountedIsNoMoney() {
    let text = "Forty thousand people and 1,100 students saw it in 2026."
    #expect(anonymised(text).0 == text)
  }

  @Test func mailAndPhoneAreReplacedTheSameEverywhere() {
    let (text, replaced) = anonymised(
      "ada@northwind.com, ada@northwind.com. +1 555 123 4567 or +1 555 123 4567")
    let parts = text.split(separator: ", ")
    #expect(parts.count == 2 && parts[1].hasPrefix(parts[0] + "."))
    #expect(!text.contains("555") && !text.contains("northwind"))
    #expect(replaced.map(\.original).contains("ada@northwind.com"))
    #expect(replaced.map(\.original).contains("+1 555 123 4567"))
    #expect(Set(replaced.map(\.original)).count == replaced.count)
  }

  @Test func whoIsOnlySpokenOfIsReplacedWhereNamed() {
    #expect(anonymised("Ben signs.").0 == "Ben signs.")
    #expect(anonymised("Ben Ito signs. Ben!", people: ["Ben Ito"]).0 == "Kim Field signs. Kim!")
  }

  /// Where something lies is no more told than who is there: a street with and without its number.
  @Test func streetsAreReplacedWithTheirNumbers() {
    let (text, replaced) = anonymised(
      """
      The plant is at 27 Tanner Lane, and the old one on Wicker Road. Wicker Road is the dearer. \
      Send it to 3a St. Olave Street, LS9 8AG, or to Lindenstrasse 12. We close the lane at night.
      """)
    for trace in ["27", "Tanner", "Wicker", "3a", "Olave", "LS9", "8AG", "Linden", " 12"] {
      #expect(!text.contains(trace), "\(trace) in \(text)")
    }
    #expect(text.contains("Road. ") && text.contains("We close the lane at night."))
    let roads = text.split(separator: " ").filter { $0.hasPrefix("Road") }.count
    #expect(roads == 2)
    #expect(
      Set(replaced.map(\.original)).isSuperset(of: ["27 Tanner Lane", "Wicker Road", "LS9 8AG"]))
    let stands = replaced.filter { $0.original.hasPrefix("Wicker") }.map(\.stand)
    #expect(stands.count == 1 && text.components(of: stands[0]) == 2)
  }

  /// A number in front of anything else is none of an address, and a name stays a person's.
  @Test func whatIsNoStreetStays() {
    #expect(anonymised("We run 14 lines on a street.").0 == "We run 14 lines on a street.")
    #expect(anonymised("Penny Lane signs.", people: ["Penny Lane"]).0 == "Kim Field signs.")
  }

  /// Whoever is introduced, spoken to or asked for bears a name, though no list tells it.
  @Test(arguments: [
    ("At the gate ask for Soraya.", "Soraya"),
    ("I work with my colleague Joost on that.", "Joost"),
    ("Hello, this is Wanda speaking.", "Wanda"),
    ("Thank you very much, Ludmila.", "Ludmila"),
    ("Oisin, can you say something on that?", "Oisin"),
    ("And what would you do there, Marisol?", "Marisol"),
    ("My name is Tamsin.", "Tamsin"),
    ("Morning Bronwyn, how are you?", "Bronwyn"),
  ])
  func aLoneNameThatTheTalkShowsIsReplaced(text: String, name: String) {
    let (result, replaced) = anonymised(text + " \(name) has the keys, and it is \(name)'s.")
    #expect(!result.contains(name), "\(result)")
    #expect(replaced.map(\.original).contains(name))
    #expect(result.hasSuffix(" Kim has the keys, and it is Kim's."), "\(result)")
  }

  @Test(arguments: [
    "Thanks, Monday is fine.", "I'm Danish.", "Ask Finance about it.", "We sell to Norway, Chad.",
    "Right, Excel is what we have.", "This is Kafka.", "Fine. Well, we see.",
  ])
  func whatOnlyHasACapitalIsNoName(text: String) {
    #expect(anonymised(text).0 == text)
  }
}

extension String {
  /// How often some words stand in it.
  fileprivate func components(of words: String) -> Int {
    split(separator: words, omittingEmptySubsequences: false).count - 1
  }
}
