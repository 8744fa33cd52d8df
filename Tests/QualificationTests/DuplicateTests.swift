import Qualification
import Testing

/// Who may be in the book already, and why.
@Suite struct DuplicateTests {
  private func directory() -> ContactDirectory {
    var directory = ContactDirectory()
    directory.add(
      "ada1",
      [
        .name: "Ada Wolf", .company: "Northwind Trading GmbH", .email: "Ada@N.example",
        .phone: "+49 (0)30 123-4567",
      ])
    directory.add("bo22", [.name: "Bo Ek", .company: "Ek & Co"])
    return directory
  }

  private func found(_ identity: [Contact.Field: String]) -> [String] {
    var contact = Contact(id: "new1")
    contact.identity = identity
    return duplicates(of: contact, in: directory()).map { "\($0.person.id) \($0.reason.rawValue)" }
  }

  @Test func theSameAddressOrNumberIsTheSamePerson() {
    #expect(found([.email: "ada@n.EXAMPLE "]) == ["ada1 email"])
    #expect(found([.mobile: "0049 30 1234567"]) == ["ada1 phone"])
    #expect(found([.phone: "+49301234568"]).isEmpty)
  }

  @Test func aCloseNameAtACloseCompanyIsWarnedOf() {
    #expect(found([.name: "Wolf, Ada", .company: "Northwind Trading"]) == ["ada1 nameAndCompany"])
    #expect(
      found([.name: "A. Wolf", .company: "NORTHWIND TRADING Inc."]) == ["ada1 nameAndCompany"])
    #expect(found([.name: "Ada Wolff", .company: "Northwind Trading"]) == ["ada1 nameAndCompany"])
    #expect(found([.name: "Ada Wolf", .company: "Norhtwind Trading"]) == ["ada1 nameAndCompany"])
    #expect(found([.name: "Ada Wolf", .company: "Other"]).isEmpty)
    #expect(found([.name: "Ada Wolf"]).isEmpty)
    #expect(found([.name: "Adam Wolfe", .company: "Northwind Trading"]).isEmpty)
    #expect(found([.name: "Ada Wlof", .company: "Northwind Trading"]) == ["ada1 nameAndCompany"])
    #expect(found([.name: "Eva Stone", .company: "Northwind Trading"]).isEmpty)
  }

  @Test func theSameKeyIsTheSamePersonWhereMoreAgrees() {
    func has(_ identity: [Contact.Field: String], as id: String = "ada1") -> Bool {
      var contact = Contact(id: id)
      contact.identity = identity
      return directory().has(contact, as: id)
    }
    #expect(has([.name: "Ada Wolf"]) && has([.name: "Wolf, Ada", .email: "ada@n.example"]))
    #expect(has([.name: "Ada Wolf", .email: "new@n.example", .company: "Northwind Trading"]))
    #expect(has([.name: "Ada Wolf", .email: "ada@n.example", .company: "Other Ltd"]))
    #expect(has([.name: "Bo Ek", .email: "bo@ek.example"], as: "bo22"))
    #expect(!has([.name: "Ada Wolf", .email: "ada@other.example"]))
    #expect(!has([.name: "Ada Wolf", .company: "Other Ltd"]))
    #expect(!has([.name: "Bo Ek", .email: "ada@n.example"]) && !has([.email: "ada@n.example"]))
    #expect(!has([.name: "Bo Ek"], as: "cy33"))
  }

  @Test func numbersOfOneFormAreOne() {
    #expect(found([.phone: "12345"]).isEmpty && found([.phone: "ext. 7"]).isEmpty)
  }
}
