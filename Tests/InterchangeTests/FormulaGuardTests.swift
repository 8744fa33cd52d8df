import Chance
import Interchange
import Qualification
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
    "'tis", "Grace", "", "a=b", "e-mail",
  ])
  func phonesNumbersAndWordsStay(text: String) {
    #expect(guarded(text) == text)
    #expect(unguarded(text) == text)
  }

  /// What parts the digits of a phone number makes no formula of it in the column of phone numbers.
  @Test(arguments: [
    "+1.212.555.0100", "+7.495.123.45.67", "+49 30 1234 ext. 5", "+49/30/1234567",
    "+1 212 555 0100 x42", "+49 30 123456 Durchwahl 5", "+49\u{A0}30 1234567",
  ])
  func phoneNumbersStayHoweverTheyAreWritten(number: String) throws {
    let contact = contact("ph0n", "name: Ada Wolf")
    for name in ["hubspot", "salesforce", "csv"] {
      for field in [Contact.Field.phone, .mobile] {
        var caller = contact
        caller.identity[field] = number
        let piece = ExportWriter(try profile(name), isFull: false).piece(card(caller), row: 1)
        #expect(piece.text.contains(",\(number),") && piece.guardedCount == 0, "\(piece.text)")
      }
      var firm = contact
      firm.identity[.company] = "+1.212.555.0100"
      #expect(
        ExportWriter(try profile(name), isFull: false).piece(card(firm), row: 1).guardedCount == 1)
    }
  }

  @Test(arguments: [
    "+1-cmd|' /C calc'!A0 5551234", "+12345678+SUM(A1)", "+123456 x=5", "+1234567 ext A1",
    "=12345678", "+12345678@SUM(A1:A9)", "+(123456)&A1",
  ])
  func whatIsNoPhoneNumberIsGuardedThereToo(text: String) throws {
    var caller = contact("ph0n", "name: Ada Wolf")
    caller.identity[.phone] = text
    let piece = ExportWriter(try profile("hubspot"), isFull: false).piece(card(caller), row: 1)
    #expect(piece.guardedCount == 1, "\(piece.text)")
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
