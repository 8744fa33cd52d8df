import Qualification
import Testing

@testable import Hearing

@Suite struct SideTests {
  private let cues = QuestionCues(discovery)

  private func call(_ lines: String, attendees: [Attendee] = []) -> RecordedCall {
    RecordedCall(
      attendees: attendees,
      turns: lines.split(separator: "\n").map { line in
        let parts = line.split(separator: ":", maxSplits: 1)
        return Turn(speaker: String(parts[0]), text: String(parts[1]).trimmed)
      })
  }

  private func sides(
    _ call: RecordedCall, rep: String? = nil, contact: String? = nil
  ) -> Sides {
    findSides(
      of: call, rep: rep, contact: contact,
      asked: call.turns.map { cues.questions(in: $0.text) })
  }

  private let plain = """
    Ines: Thanks for taking the time today. What is the hardest part of your scheduling?
    Owen: We lose two days a week on it, and our current system is slow.
    Ines: And when would you need something in place?
    Owen: By June. How much does it cost?
    """

  @Test func whoAsksSells() {
    let found = sides(call(plain))
    #expect(found.side(of: "Ines") == .ours)
    #expect(found.side(of: "Owen") == .theirs)
    #expect(found.isCertain)
    #expect(found.speakers.map(\.reason) == [.conduct, .conduct])
  }

  /// Whoever says in whose name they call sells, whoever else asks.
  @Test func whoCallsInANameSells() {
    let call = call(
      """
      Kelly: Hello, is that Mrs Pickering? It's Kelly from Evergreen Plans.
      Maureen: Is the pen coming?
      Kelly: It is. I just wanted to see how you are.
      Maureen: What is it about? Can it wait? How long does it take?
      """)
    #expect(findSides(of: call).side(of: "Kelly") == .ours)
  }

  @Test func namedFromOutside() {
    let found = sides(call(plain), rep: "owen")
    #expect(found.names(on: .ours) == ["Owen"])
    #expect(found.names(on: .theirs) == ["Ines"])
    #expect(found.speakers.map(\.reason) == [.opposite, .named])
    #expect(sides(call(plain), contact: "Ines").names(on: .ours) == ["Owen"])
    #expect(sides(call(plain), rep: "Somebody Else") == sides(call(plain)))
  }

  @Test(arguments: [
    "Ines: I have Olga from our technical team with me.",
    "Ines: Olga is the engineer who would come.",
    "Ines: And Olga's on with me today.", "Ines: My colleague Olga will show it.",
  ])
  func whoIsIntroducedSitsBeside(line: String) {
    let found = sides(call(line + "\nOlga: Hello.\n" + plain))
    #expect(found.names(on: .ours) == ["Ines", "Olga"])
    #expect(found.names(on: .theirs) == ["Owen"])
  }

  @Test func aBuyerWhoAsksALotSitsWithThoseWhoTellOfHim() {
    let found = sides(
      call(
        "Owen: Olga is dialing in from the plant.\n" + plain
          + "\nOlga: What is the biggest problem of your customers?\nInes: Old data."
          + "\nOlga: How does it integrate?"
      ))
    #expect(found.names(on: .ours) == ["Ines"])
  }

  @Test func whoSharesACompanySharesASide() {
    let named = plain.replacing("Ines", with: "Ines (lark.io)").replacing(
      "Owen", with: "Owen (sur.in)")
    let found = sides(call("Tess (lark.io): Hello.\n" + named))
    #expect(found.names(on: .ours) == ["Tess (lark.io)", "Ines (lark.io)"])
  }

  @Test func nothingTells() {
    let found = sides(call("Ann: Hello.\nBob: Hello there.\nAnn: Nice.\nBob: Very."))
    #expect(!found.isCertain)
    #expect(Set(found.speakers.map(\.side)) == [.ours, .theirs])
  }

  @Test func nobodyIsNamed() {
    let found = sides(RecordedCall(turns: [Turn(text: "Hello?"), Turn(text: "Yes?")]))
    #expect(found == Sides(speakers: []))
    #expect(!found.isCertain)
    #expect(found.side(of: nil) == .unknown)
  }

  @Test(arguments: [
    ("Agent", "Customer"), ("Sales Rep", "Client"), ("Seller", "Prospect"), ("AE", "Buyer 1"),
  ])
  func labels(_ ours: String, _ theirs: String) {
    let found = sides(call("\(ours): Hello.\n\(theirs): Hello."))
    #expect(found.speakers.map(\.side) == [.ours, .theirs])
    #expect(found.isCertain)
  }

  @Test func numberedPersons() {
    let found = sides(
      call(plain.replacing("Ines", with: "#Person2#").replacing("Owen", with: "#Person1#")))
    #expect(found.names(on: .ours) == ["#Person2#"])
    #expect(found.isCertain)
  }

  @Test func titlesAndCompanies() {
    let found = sides(
      call("Lena: Hi.\nTom: Hi.\nUrsula: Hi.\nVic: Hello."),
      attendeesOf: [
        Attendee(name: "Lena Ford", title: "Account Executive", company: "Brightloom"),
        Attendee(name: "Tom Reyes", title: "VP Sales", company: "Corvid Foods"),
        Attendee(name: "Ursula K. Lim", title: "CFO", company: "Corvid Foods"),
        Attendee(name: "Vic Stone", title: "Product", company: "Brightloom Inc"),
      ])
    #expect(found.speakers.map(\.side) == [.ours, .theirs, .theirs, .ours])
    #expect(found.speakers.map(\.reason) == [.title, .company, .company, .company])
    #expect(found.isCertain)
  }

  private func sides(_ call: RecordedCall, attendeesOf attendees: [Attendee]) -> Sides {
    var call = call
    call.attendees = attendees
    return sides(call)
  }

  @Test func buyerWhoLeadsSalesIsNoSeller() {
    let found = sides(
      call(plain),
      attendeesOf: [Attendee(name: "Owen", title: "VP Sales"), Attendee(name: "Ines")])
    #expect(found.names(on: .ours) == ["Ines"])
  }

  @Test func statedSide() {
    let found = sides(
      call(plain),
      attendeesOf: [Attendee(name: "Owen Park", side: .ours), Attendee(name: "Ines Roy")])
    #expect(found.names(on: .ours) == ["Owen"])
    #expect(found.speakers.map(\.reason) == [.opposite, .stated])
  }

  @Test func domainsAndIntroduction() {
    let found = sides(
      call(
        """
        Ada Moss (petalbank.com): Hello?
        Raj (quillworks.io): Hi Ada, this is Raj from Quillworks, do you have a minute?
        Ada Moss (petalbank.com): Go on.
        """))
    #expect(found.names(on: .ours) == ["Raj (quillworks.io)"])
    #expect(found.speakers.map(\.reason) == [.company, .company])
  }

  @Test func severalOnOneSide() {
    let found = sides(
      call(
        plain + """

          Pia: We currently use spreadsheets for that.
          Ines: Our platform replaces them. I'll send you the contract.
          Pia: Our budget is small. Send me the proposal.
          """))
    #expect(found.names(on: .theirs) == ["Owen", "Pia"])
  }

  @Test func thoseWhoAreBothOnTheLineBelongTogether() {
    let found = sides(
      call(
        """
        Ines: Hi there, I think I've got Owen and Pia on.
        Owen: Yes, what does it do?
        Ines: It plans the vans. I'll show you, and I can send you the contract.
        Pia: We plan them on paper, and it's a mess.
        Owen: How do the drivers see it? What does it cost?
        """))
    #expect(found.names(on: .ours) == ["Ines"])
    #expect(found.names(on: .theirs) == ["Owen", "Pia"])
  }

  @Test func aNameIsOnlyOnesWhereTwoHaveIt() {
    #expect(["Ann Lee", "Ann Roe"].named("Ann") { $0 } == nil)
    #expect(["Ann Lee", "Bo Roe"].named("A. Lee") { $0 } == "Ann Lee")
  }
}
