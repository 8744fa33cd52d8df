import AnswerParsing
import Qualification
import Testing

/// Who is pointed at where others are put aside, and what of an answer is about people.
@Suite struct DeciderTests {
  private func authority(_ answer: String, _ kind: FactKind? = nil, part: FollowUp.Part? = nil)
    -> Authority?
  {
    for fact in understanding(answer, kind, part: part).facts {
      if case .authority(let authority) = fact.value { return authority }
    }
    return nil
  }

  private func deciders(_ answer: String) -> [String] {
    (authority(answer, .authority)?.people ?? []).filter(\.decides).map {
      [$0.role, $0.name].compactMap { $0 }.joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("not me, only Helga", ["Helga"]), ("not me, just Olaf Berg", ["Olaf Berg"]),
    ("not me, not Sven, only Helga", ["Helga"]), ("not me but Ines", ["Ines"]),
    ("I don't, Ines does", ["Ines"]), ("I can't, but Bruno can", ["Bruno"]),
    ("I do not, Olaf Berg does", ["Olaf Berg"]), ("not me, Ines", ["Ines"]),
    ("not me, only Ines and Olaf", ["Ines", "Olaf"]), ("I don't, our COO does", ["COO"]),
    ("I don't decide, Ines does", ["Ines"]),
  ])
  func theSpeakerPutsItOff(answer: String, names: [String]) {
    #expect(deciders(answer) == names)
    #expect(authority(answer, .authority)?.part == Authority.Part.none)
  }

  @Test(arguments: [
    ("not my manager, only Helga Brandt", ["Helga Brandt"]), ("it's Olaf", ["Olaf"]),
    ("not the CFO, just Ines", ["Ines"]), ("not Sven, only Ines", ["Ines"]),
    ("not Sven but Ines", ["Ines"]), ("nobody but Ines", ["Ines"]),
  ])
  func othersArePutAside(answer: String, names: [String]) { #expect(deciders(answer) == names) }

  @Test(arguments: [
    "not Sven", "not me, not Sven", "it isn't Olaf", "everybody but Olaf", "only Olaf asked",
  ])
  func nobodyIsPointedAt(answer: String) { #expect(deciders(answer).isEmpty) }

  @Test(arguments: [
    ("our budget is 30k and the COO decides", "the COO decides"),
    ("we have 80k and I need approval from the board", "I need approval from the board"),
    ("we start in May and my boss signs it", "my boss signs it"),
    ("budget is 30k, the COO decides", "the COO decides"),
    ("my sister and I decide together", "my sister and I decide together"),
    ("above 20k the COO decides", "above 20k the COO decides"),
  ])
  func theMarkBeginsAtThePeople(answer: String, mark: String) throws {
    let found = understanding(answer)
    let reading = try #require(
      found.readings.first {
        if case .authority = $0.value { true } else { false }
      })
    let fact = try #require(found.facts.first { $0.kind == .authority })
    for range in [reading.range, fact.range] {
      let bytes = Array(answer.utf8)[range]
      #expect(String(decoding: bytes, as: UTF8.self) == mark)
    }
  }

  @Test(arguments: [
    "no, 40k", "no, it's 40k", "no, make that 35k", "no wait, the budget is 60k",
  ])
  func aNoBeforeAnAmountIsNoAnswerOnThePath(answer: String) throws {
    #expect(authority(answer, .authority, part: .path) == nil)
    let budget = try #require(
      understanding(answer, .authority, part: .path).facts.first { $0.kind == .budget })
    #expect(budget.isCorrection)
  }

  @Test(arguments: ["no", "no, never", "nope, they don't meet anybody", "no, he won't"])
  func aBareNoStays(answer: String) {
    #expect(authority(answer, .authority, part: .path)?.path == .no)
  }

  @Test(arguments: [
    ("the chief nursing officer decides", ["chief nursing officer"]),
    (
      "our chief people and culture officer has to approve it", ["chief people and culture officer"]
    ),
    ("our chief supply chain officer signs", ["chief supply chain officer"]),
    ("I have to take it up the chain to the C F O", ["CFO"]),
    ("we'd bring this up the ladder to our CEO", ["CEO"]),
  ])
  func offices(answer: String, roles: [String]) {
    #expect(authority(answer)?.people.map(\.role) == roles)
    #expect(authority(answer)?.people.first?.decides == true)
  }

  private func competitors(_ answer: String, _ kind: FactKind) -> [String] {
    for fact in understanding(answer, kind).facts {
      if case .competition(let competition) = fact.value { return competition.names }
    }
    return []
  }

  @Test func whatIsOnlyUsedIsNoCompetitor() {
    #expect(competitors("we use Odoo", .competition) == ["Odoo"])
    for kind in [FactKind.need, .budget, .authority, .horizon] {
      #expect(competitors("we use Odoo", kind) == [])
    }
    #expect(competitors("we use Odoo and it keeps crashing, it's slow", .need) == ["Odoo"])
    #expect(competitors("we're replacing Odoo", .need) == ["Odoo"])
  }
}
