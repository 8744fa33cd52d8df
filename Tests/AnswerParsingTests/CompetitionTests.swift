import AnswerParsing
import Qualification
import Testing

/// Who else is weighed and what is in place, told without having been asked.
@Suite struct CompetitionTests {
  private func options(_ answer: String) -> [String] {
    understanding(answer).readings.compactMap { reading in
      switch reading.value {
      case .competitor(let name): name
      case .competitorCount(let count): String(count)
      case .signedRenewal: "renewed"
      default: nil
      }
    }
  }

  @Test(arguments: [
    ("we use Salesforce today", ["Salesforce"]), ("we've been with Sage for six years", ["Sage"]),
    ("we're replacing our old Kronos clocks", ["Kronos"]),
    ("our current provider is Telekom", ["Telekom"]), ("we do it in-house", ["in-house"]),
    ("we built our own tool", ["in-house"]), ("we might leave it as it is", ["doing nothing"]),
    ("got quotes from Bosch and Siemens", ["Bosch", "Siemens"]), ("three other vendors", ["3"]),
    ("evaluating a few other options", ["3"]),
    ("just extended our contract with ADP", ["ADP", "renewed"]),
    ("we're down to you and Freshworks", ["Freshworks"]),
  ])
  func others(answer: String, names: [String]) { #expect(Set(options(answer)) == Set(names)) }

  @Test(arguments: [
    "we have Anna for that", "we use Excel", "we're looking at Q3", "we have 40 seats",
    "we're not talking to anyone else", "we run three shifts", "we're looking at May",
    "we're considering it with our CFO",
  ])
  func nobody(answer: String) { #expect(options(answer).isEmpty) }

  /// Who is to be there sells nothing, and who sold a demo does.
  @Test(arguments: [
    ("demo with Nadia on the line", "interest: wants"),
    ("a meeting on Friday with Omar present", "nothing"),
    ("Nothing goes wrong here", "nothing"), ("we had a demo with Tarrow", "Tarrow"),
  ])
  func whoIsThereIsNoRival(answer: String, meaning: String) {
    let read = read(answer, .competition)
    #expect(read.contains("competition") == (meaning == "Tarrow"), "\(read)")
  }

  @Test(arguments: [
    ("don't call me, call my assistant", "asks not to be called, maybe"),
    ("he's not interested but I am", "refuses, wants, maybe"),
    ("please don't email us, just phone Petra", "asks not to be called, maybe"),
    ("don't call again", "asks not to be called"),
  ])
  func whoRefusesWhat(answer: String, meaning: String) {
    #expect(read(answer, .interest) == "interest: " + meaning)
  }
}
