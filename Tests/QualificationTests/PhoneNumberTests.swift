import Qualification
import Testing

/// Phone numbers as people write them are one number.
@Suite struct PhoneNumberTests {
  @Test(arguments: [
    ("+49 30 123-456", "+4930123456"), ("0049 30 123456", "+4930123456"),
    ("+49 (0) 30 123456", "+4930123456"), ("(030) 123 456", "030123456"),
    ("+1 (555) 010-9999 x12", "+15550109999"),
  ])
  func onNumberHasOneForm(written: String, form: String) {
    #expect(PhoneNumber(written)?.text == form)
  }

  @Test(arguments: ["", "ext", "12", "+1234567890123456"])
  func whatIsNoNumber(written: String) {
    #expect(PhoneNumber(written) == nil)
  }

  @Test func companiesWithoutTheFormOfTheirLaw() {
    #expect(plainCompany("Eckert-Mauchly, Inc.") == plainCompany("eckert mauchly"))
    #expect(plainCompany("AG") == "ag")
  }
}
