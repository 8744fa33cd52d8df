import Chance
import Interchange
import Testing

/// No cell begins a formula, phone numbers stay, and the apostrophe goes again on reading.
@Suite struct FormulaGuardTests {
  @Test(arguments: [
    "=1+1", "@SUM(A1)", "-2+3", "+1+cmd|' /C calc'!A0", "\t=1", "\r=1", "＝1+1", "＋1", "－1", "＠x",
    "-Acme", "+", "--", "'=1", "+49 30 1234 ext.A1", "+49/30/1234567",
  ])
  func whatBeginsAFormulaGetsAnApostrophe(text: String) {
    #expect(guarded(text) == "'" + text)
    #expect(unguarded(guarded(text)) == text)
  }

  @Test(arguments: [
    "+49 30 1234567", "+1 (555) 010-9999", "+4915112345678", "-12.5", "42", "0044 123", "O'Hara",
    "+1.212.555.0100", "+49 30 1234 ext. 5", "+49 30 1234 x5", "'tis", "Grace", "", "a=b", "e-mail",
  ])
  func phonesNumbersAndWordsStay(text: String) {
    #expect(guarded(text) == text)
    #expect(unguarded(text) == text)
  }

  @Test func everyTextReadsBack() {
    let seed = UInt64.random(in: 0 ... .max)
    var chance = SplitMix64(seed: seed)
    for _ in 0..<20_000 {
      var text = chance.hostileText()
      if chance.once(in: 3) { text = "'" + text }
      #expect(unguarded(guarded(text)) == text, "seed \(seed)")
      let first = guarded(text).unicodeScalars.first
      if !guarded(text).hasPrefix("+") && !guarded(text).hasPrefix("-") {
        #expect(!"=@\t\r\n＝＋－＠".unicodeScalars.contains { $0 == first }, "seed \(seed)")
      }
    }
  }
}
