import Qualification
import Testing

@testable import BookStore

/// The ways in which a person is named in texts.
@Suite struct MentionsTests {
  private func forms(_ values: [Contact.Field: String]) -> Mentions {
    Mentions(of: PersonTraits(values))
  }

  @Test(arguments: [
    ("José García", "we ask JOSE GARCIA's boss", "we ask (forgotten)'s boss"),
    ("José García", "Jose\u{301} Garci\u{301}a said", "(forgotten) said"),
    ("José García", "see jose-garcia--acme--k3f9.md", "see (forgotten)--acme--k3f9.md"),
    ("Grace Hopper", "Hopper, Grace; \"Grace\",\"Hopper\"", "(forgotten); \"(forgotten)\""),
    ("Grace Hopper", "ask Grace\nHopper there", "ask (forgotten)\n there"),
    ("Grace Hopper", "ask Grace\\nHopper there", "ask (forgotten) there"),
    ("Grace Hopper", "Hopperson, Disgrace Hopper", nil),
    ("Grace Hopper", "with Grace. Hopper said; with Grace, Hopper said", nil),
    (
      "Grace Hopper", "HOPPER Grace signs, and GRACE Hopper too",
      "(forgotten) signs, and (forgotten) too"
    ),
    ("Grace Hopper", "HOPPER GRACE, Hopper Grace", nil),
    ("Hopper, Grace", "we saw Grace Hopper", "we saw (forgotten)"),
    ("Dr. Grace Hopper, PhD", "we saw grace hopper", "we saw (forgotten)"),
    ("J. Smith", "mail J Smith", "mail (forgotten)"),
    ("Jürgen Groß", "JUERGEN GROSS", "(forgotten)"),
    ("Ju\u{308}rgen Groß", "Jürgen Gross", "(forgotten)"),
    ("Сергей Иванов", "Серге\u{438}\u{306} ИВАНОВ", "(forgotten)"),
    ("山田太郎", "山田太郎さんに電話", "(forgotten)さんに電話"),
    (
      "Cher", "ask Cher's manager, CHER, cher, Cherry",
      "ask (forgotten)'s manager, (forgotten), cher, Cherry"
    ),
    ("madonna", "ask Madonna", "ask (forgotten)"), ("May", "we may meet in May", nil),
    ("Zoë Ng; Esq.", "met ZOË NG; ESQ.'s team", "met (forgotten)'s team"),
    ("O'Neil, Sean", "met O'Neil, Sean, sean o'neil", "met (forgotten), (forgotten)"),
    ("🦊", "the 🦊 called", "the (forgotten) called"),
  ])
  func namesAreFound(name: String, text: String, left: String?) {
    #expect(forms([.name: name]).replaced(in: text) == left)
    #expect(forms([.name: name]).areIn(text) == (left != nil))
  }

  /// A family name stands first, or behind a title; alone it may be somebody else's.
  @Test(arguments: [
    ("Grete Müller-Lüdenscheid", "MUELLER-LUEDENSCHEID, GRETE", "(forgotten)"),
    ("Grete Müller-Lüdenscheid", "Greté Muller Ludenscheid", "(forgotten)"),
    ("Anna van der Berg", "van der Berg, Anna; Berg, Anna van der", "(forgotten); (forgotten)"),
    ("Grace Hopper", "Ms Hopper, Dr. Hopper", "Ms (forgotten), Dr. (forgotten)"),
    ("Hopper, Grace", "Frau Hopper", "Frau (forgotten)"),
    ("Grace Hopper, PhD", "Prof. Hopper", "Prof. (forgotten)"),
    ("Grace Hopper", "Hopper said; Ms Hopperson", nil),
  ])
  func familyNamesAreFound(name: String, text: String, left: String?) {
    #expect(forms([.name: name]).replaced(in: text) == left)
  }

  @Test(arguments: [
    ("Grace Hopper", ["Hopper"]), ("Hopper, Grace", ["Hopper"]), ("Grace Hopper, PhD", ["Hopper"]),
    ("Jean Meyer-Landrut", ["Meyer-Landrut"]), ("Bo Ek", []), ("决策", []),
  ])
  func familyNamesAreTold(name: String, told: [String]) {
    #expect(forms([.name: name]).doubtful == told)
  }

  @Test(arguments: [
    "+442079460958", "+44 20 7946 0958", "+44 (0)20 7946 0958", "0044 20 7946 0958",
    "020 7946 0958",
    "(020) 7946-0958", "020.7946.0958", "020/79460958", "011 44 20 7946 0958", "20 7946 0958",
    "٠٢٠ ٧٩٤٦ ٠٩٥٨", "020\u{A0}7946\u{202F}0958", "020\u{2011}7946\u{2011}0958",
  ])
  func numbersAreFound(written: String) {
    for known in ["+44 20 7946 0958", "020 7946 0958"] {
      let forms = forms([.mobile: known])
      // What is dialled from another country can't be told from a number of this one.
      if known.hasPrefix("0"), written.hasPrefix("011") { continue }
      #expect(forms.replaced(in: "call \(written), now") == "call (forgotten), now", "\(known)")
      #expect(forms.areIn("tel:\(written)"))
    }
  }

  @Test(arguments: [
    "call 020 7946 09581", "1020 7946 0958", "+49 20 7946 0958", "020 7946", "budget 79460958",
    "+44 20 7946 0959", "x020 7946 0958",
  ])
  func otherNumbersStay(text: String) {
    #expect(forms([.phone: "+44 20 7946 0958"]).replaced(in: text) == nil)
  }

  @Test(arguments: [
    ("write to ANN@x.example.", "write to (forgotten)."),
    ("mailto:ann%40x.example", "mailto:(forgotten)"),
    ("<ann@x.example>", "<(forgotten)>"), ("joann@x.example, jo.ann@x.example", nil),
    ("ann@x.example.org", nil), ("ann at x", nil),
  ])
  func addressesAreFound(text: String, left: String?) {
    #expect(forms([.email: "Ann@X.example"]).replaced(in: text) == left)
  }

  @Test(arguments: [
    ("see https://uk.linkedin.com/in/grace-h-12/?x=1", "see (forgotten)/?x=1"),
    ("linkedin.com/in/GRACE-H-12", "(forgotten)"), ("@grace-h-12 wrote", "@(forgotten) wrote"),
    ("grace-h-123, grace-h-12-x", nil),
  ])
  func profilesAreFound(text: String, left: String?) {
    let forms = forms([.linkedin: "https://www.linkedin.com/in/grace-h-12/"])
    #expect(forms.replaced(in: text) == left)
  }

  @Test func whatOthersShareStays() {
    let forms = forms([.name: "Ann Lee", .phone: "+49 30 1234567", .email: "ann@x.example"])
    let spared = forms.sparing(["030 1234567", "Bob Ray"])
    #expect(spared.replaced(in: "Ann Lee, 030 1234567") == "(forgotten), 030 1234567")
    #expect(
      forms.sparing(["Ann Lee"]).replaced(in: "ann lee, ann@x.example") == "ann lee, (forgotten)")
  }

  @Test func theLinesAreTold() {
    let text = "one\nAnn Lee\r\nthree\nAnn\nLee, Ann Lee\nend"
    #expect(forms([.name: "Ann Lee"]).lines(in: text).map(\.number) == [2, 4, 5])
    #expect(
      forms([.name: "Ann Lee"]).lines(in: text).map(\.text) == ["Ann Lee", "Ann", "Lee, Ann Lee"])
  }

  @Test func keysOfOnesOwnAndOldValuesCount() {
    var traits = PersonTraits()
    for (key, value) in [
      ("home_phone", "030 7654321 / 0171 5556667"), ("private email", "a@x.example, b@x.example"),
      ("cancelled", "2026-01-12"), ("hotel", "12345678"), ("LinkedIn", "grace-h-12"), ("name", " "),
    ] { traits.add(key, value) }
    var other = PersonTraits()
    other.add("mobile", "0171/555 01 23")
    #expect(other.phones == ["0171/555 01 23"])
    #expect(Mentions(of: other).replaced(in: "0049 171 5550123") == "(forgotten)")
    #expect(traits.phones == ["030 7654321", "0171 5556667"] && traits.names.isEmpty)
    #expect(traits.emails == ["a@x.example", "b@x.example"] && traits.profiles == ["grace-h-12"])
  }
}
