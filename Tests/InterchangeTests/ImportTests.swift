import Chance
import Dialogue
import Interchange
import Qualification
import Testing

/// What becomes of the files that CRMs, address books and people write.
@Suite struct ImportTests {
  private func read(
    _ text: String, mapping: [String: ImportTarget] = [:]
  ) throws -> ReadImport {
    let table = try readImportTable(Array(text.utf8), file: "leads.csv")
    return ReadImport(table, discovery, mapping: mapping, file: "leads.csv")
  }

  private func values(_ contact: ImportedContact?) -> [String: String] {
    var values: [String: String] = [:]
    for field in contact?.fields ?? [] { values[field.key] = field.value }
    return values
  }

  @Test func linkedInHasNotesAboveItsHeading() throws {
    let text = """
      Notes:
      "When exporting your connection data, you may notice that some of the email addresses are missing. You will only see email addresses for connections who have allowed their connections to see or download their email address."

      First Name,Last Name,URL,Email Address,Company,Position,Connected On
      Ada,Wolf,https://www.linkedin.com/in/adawolf,,Northwind,"VP, Operations",12 Jan 2024
      Bo,"Ek, PMP",https://www.linkedin.com/in/boek,bo@ek.example,"Ek & Co, Ltd",,03 Feb 2025
      """
    let read = try read(text)
    #expect(read.source == .linkedin && read.problems.isEmpty && read.contacts.count == 2)
    let ada = values(read.contacts.first)
    #expect(ada["name"] == "Ada Wolf" && ada["title"] == "VP, Operations")
    #expect(ada["linkedin"] == "https://www.linkedin.com/in/adawolf")
    #expect(ada["source"] == "LinkedIn connections")
    #expect(ada["note"] == "LinkedIn connection since 12 Jan 2024")
    #expect(values(read.contacts.last)["company"] == "Ek & Co, Ltd")
    #expect(read.contacts.map(\.row.line) == [5, 6])
  }

  @Test func hubspotAndSalesforceAreKnown() throws {
    let hubspot = try read(
      """
      Record ID,First Name,Last Name,Email,Phone Number,Lifecycle Stage,Lead Status,Company Name,Job Title,Contact owner
      101,Ada,Wolf,ada@n.example,+49 30 1234567,Customer,Connected,Northwind,COO,Mia
      """)
    #expect(hubspot.source == .hubspot)
    let ada = values(hubspot.contacts.first)
    #expect(ada["lifecycle_stage"] == "Customer" && ada["stage"] == "customer")
    #expect(ada["lead_status"] == "Connected" && ada["external_id"] == "101")
    #expect(hubspot.leftOut.map(\.heading) == ["Contact owner"])
    let salesforce = try read(
      """
      FirstName,LastName,Company,Email,LeadSource,Status,Rating,NumberOfEmployees,HasOptedOutOfEmail
      ,Ek,[not provided],bo@ek.example,Web,Open - Not Contacted,Warm,150,1
      """)
    #expect(salesforce.source == .salesforce)
    let bo = values(salesforce.contacts.first)
    #expect(bo["name"] == "Ek" && bo["company"] == nil && bo["source"] == "Web")
    #expect(bo["employees"] == "150" && bo["do_not_contact"] == "true" && bo["rating"] == nil)
  }

  @Test func aWishNotToBeCalledIsReadHoweverItIsWritten() throws {
    let cells = ["Y", "ja", "X", "2026-01-12", "1", "no", "Nein", "0", "", "perhaps"]
    let rows = cells.enumerated().map { "Ada \($0.offset),\($0.element)\n" }.joined()
    let read = try read("Name,Do Not Call\n" + rows)
    #expect(
      read.contacts.map { values($0)["do_not_contact"] }.prefix(5).allSatisfy { $0 == "true" })
    #expect(read.contacts.dropFirst(5).allSatisfy { values($0)["do_not_contact"] == nil })
    #expect(read.contacts.count == 9)
    #expect(read.problems.count == 1 && read.problems.first?.text.contains("perhaps") == true)
  }

  @Test func knownAttributesFillTheChecklist() throws {
    for (size, met, unmet) in [
      ("150", ["size"], []), ("51-200", ["size"], []), ("5", [], ["size"]),
    ] {
      let read = try read("Name,Employees\nAda Wolf,\(size)\n")
      let row = try #require(read.contacts.first)
      var conversation = Conversation(kind: .import, started: nil, day: today, contact: row.base)
      for field in row.fields {
        for event in decide(Input(.imported(field)), conversation, discovery) {
          evolve(&conversation, Entry(event: event))
        }
      }
      let fact = conversation.contact.latest("fit")
      #expect(fact?.value == .checklist(Checklist(met: met, unmet: unmet)), "\(size)")
      #expect(fact?.words == "employees: \(size)")
    }
  }

  @Test func aPlainTableIsReadBySeveralSigns() throws {
    for sign in [",", ";", "\t"] {
      let text =
        ["Full name", "E-Mail", "Firma", "Notes"].joined(separator: sign) + "\r\n"
        + ["Ada Wolf", "ada@n.example", "\"North\(sign)wind\"", "\"two\r\nlines\""].joined(
          separator: sign)
      let read = try read(text)
      #expect(read.source == .plain && read.contacts.count == 1)
      let ada = values(read.contacts.first)
      #expect(ada["company"] == "North\(sign)wind" && ada["note"] == "two\r\nlines")
      #expect(ada["source"] == "import of leads.csv")
    }
  }

  @Test func everyErrorNamesRowAndColumnAndGoodRowsAreTaken() throws {
    let read = try read(
      """
      Name,Email,Revisit on
      Ada Wolf,no address,
      Bo Ek,bo@ek.example,2026-02-30
      Cy Young,cy@y.example,2026-03-01
      ,,2026-03-01
      "Di" Marks,di@m.example,
      Ed,ed@e.example,,too,many
      Flo,flo@f.example,
      """)
    #expect(read.contacts.map(\.who) == ["Cy Young", "Flo"])
    let places = read.problems.map { "\($0.row) \($0.column?.number ?? 0)" }
    #expect(places == ["1 2", "2 3", "4 0", "5 1", "6 0"])
    #expect(read.problems[0].text.contains("row 1, line 2 (Ada Wolf), column 2 Email: no address"))
  }

  @Test func columnsCanBeMappedOtherwise() throws {
    let text = "Name,Email,Their problem,Colour\nAda,a@b.example,we lose 40k a year,blue\n"
    let plain = try read(text)
    #expect(plain.leftOut.map(\.heading) == ["Their problem", "Colour"])
    let target = try #require(ImportTarget("need", discovery))
    let mapped = try read(text, mapping: ["Their problem": target, "Email": .nothing])
    let ada = values(mapped.contacts.first)
    #expect(ada["need"] == "we lose 40k a year" && ada["email"] == nil)
  }

  @Test func cardsOfThreeVersionsAreRead() throws {
    let text = """
      BEGIN:VCARD\r
      VERSION:3.0\r
      N:Wolf;Ada;;Dr.;\r
      FN:Dr. Ada Wolf\r
      ORG:Northwind\\, Inc.;Sales\r
      TITLE:COO\r
      item1.EMAIL;type=INTERNET;type=pref:ada@n.example\r
      EMAIL:other@n.example\r
      TEL;type=CELL;type=VOICE:+49 151 1234567\r
      TEL;TYPE=WORK:+49 30 1234567\r
      ADR;TYPE=WORK:;;Main St 1;Berlin;BE;10115;Germany\r
      NOTE:line one\\nline two\\; and a very long line that is folded right\r
        here\r
      PHOTO;ENCODING=b:AAAA\r
      END:VCARD\r
      BEGIN:VCARD
      VERSION:2.1
      FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=BCrgen =
      Gro=C3=9F
      TEL;CELL:0151 7654321
      END:VCARD
      BEGIN:VCARD
      VERSION:4.0
      UID:urn:uuid:1
      FN:Cy
      TEL;VALUE=uri;TYPE="work,voice":tel:+4930555555
      END:VCARD
      """
    let read = try read(text)
    #expect(read.source == .vcard && read.contacts.count == 3 && read.complaints.isEmpty)
    let ada = values(read.contacts[0])
    #expect(ada["name"] == "Dr. Ada Wolf" && ada["company"] == "Northwind, Inc.")
    #expect(ada["email"] == "ada@n.example" && ada["mobile"] == "+49 151 1234567")
    #expect(
      ada["phone"] == "+49 30 1234567" && ada["city"] == "Berlin" && ada["postal_code"] == "10115")
    #expect(
      ada["note"]?.hasPrefix("line one\nline two; and a very long line that is folded right here")
        == true)
    #expect(ada["note"]?.contains("other e-mail: other@n.example") == true)
    let addresses = read.contacts[0].addresses
    #expect(addresses.contains { $0.key == "email" && $0.value == "other@n.example" })
    #expect(values(read.contacts[1])["name"] == "Jürgen Groß")
    #expect(values(read.contacts[1])["mobile"] == "0151 7654321")
    #expect(values(read.contacts[2])["phone"] == "+4930555555")
    #expect(values(read.contacts[2])["external_id"] == "urn:uuid:1")
    #expect(read.leftOut.map(\.heading) == ["PHOTO"])
  }

  /// Salesforce has one column for calls and another for mail.
  @Test func aWishNotToBeCalledIsReadInEachOfItsColumns() throws {
    let rows = [("0", "1", 1), ("1", "0", 1), ("1", "1", 1), ("0", "", 0)]
    for (mail, calls, count) in rows {
      let read = try read(
        "LastName,Company,HasOptedOutOfEmail,DoNotCall\nEk,Ek Ltd,\(mail),\(calls)\n")
      let fields = try #require(read.contacts.first).fields
      #expect(fields.filter { $0.key == "do_not_contact" }.count == count, "\(mail) \(calls)")
    }
  }

  /// Our own key is `id`, written small; that of another program is kept as its own.
  @Test(arguments: [("ID", "ab12"), ("Id", "00Q5g00000AbCdEFGH"), ("id", "7")])
  func theKeyOfAnotherProgramIsNoneOfOurs(heading: String, key: String) throws {
    let read = try read("\(heading),Name,Email\n\(key),Ann Lee,ann@x.example\n")
    let ann = try #require(read.contacts.first)
    #expect(ann.base.id.isEmpty && values(ann)["external_id"] == key, "\(values(ann))")
    #expect(try self.read("id,Name\nab12,Ann Lee\n").contacts.first?.base.id == "ab12")
  }

  /// A criterion is known by its own key and by that of the question that asks for it.
  @Test func headingsNameQuestionsToo() throws {
    let read = try read(
      "Name,Timeline,Challenges,Decision process,Deadline\nAda,March,slow,x,May\n")
    let targets = read.columns.map(\.target.name)
    #expect(targets == ["name", "timing", "need", "authority", ""], "\(targets)")
  }

  @Test func jsonIsReadInSeveralShapes() throws {
    for text in [
      "{\"name\":\"Ada\",\"email\":\"a@b.example\"}\n{\"name\":\"Bo\",\"email\":null,\"phone\":\"030 1234567\"}",
      "[{\"name\":\"Ada\",\"email\":\"a@b.example\"},{\"name\":\"Bo\",\"phone\":\"030 1234567\"}]",
      "{\"contacts\":[{\"name\":\"Ada\",\"email\":\"a@b.example\"},{\"name\":\"Bo\",\"phone\":\"030 1234567\"}]}",
      "{\"results\":[{\"properties\":{\"firstname\":\"Ada\",\"email\":\"a@b.example\"}},{\"properties\":{\"lastname\":\"Bo\",\"phone\":\"030 1234567\"}}]}",
    ] {
      let read = try read(text)
      #expect(read.contacts.map(\.who) == ["Ada", "Bo"], "\(text)")
      #expect(values(read.contacts[0])["email"] == "a@b.example")
    }
  }

  /// One JSON object a line: what is wrong in one of them costs no other.
  @Test func aBrokenLineOfJSONCostsThatLineAlone() throws {
    let read = try read(
      """
      {"name":"Ada","email":"a@b.example"}
      {"name":"Bo" "email":"bo@ek.example"}
      {"name":"Cy","email":"cy@y.example"}
      5
      {"name":"Di","email":"di@m.exam
      {"name":"Ed","email":"ed@e.example"}
      """)
    #expect(read.contacts.map(\.who) == ["Ada", "Cy", "Ed"])
    #expect(read.contacts.map(\.row.line) == [1, 3, 6])
    #expect(read.complaints.map(\.mark.line) == [2, 5], "\(read.complaints.map(\.text))")
    #expect(read.problems.map(\.line) == [4])
  }

  /// The keys of another program are no keys of the book, where each has four letters.
  @Test func aForeignKeyIsKeptAsSuch() throws {
    let table = "id,name\n1,Ada\n00Q5e000001AbCd,Bo\nk3f9,Cy\n"
    let contacts = try read(table).contacts
    #expect(contacts.map(\.base.id) == ["", "", "k3f9"])
    let known = contacts.map { values($0)["external_id"] }
    #expect(known == ["1", "00Q5e000001AbCd", nil])
    let both = try read("id,name,Record ID\n1,Ada,77\n").contacts
    #expect(both.map { values($0)["external_id"] } == ["77"])
  }

  /// Spreadsheets show a number only as it was typed behind an apostrophe.
  @Test func theApostropheOfASpreadsheetIsNoPartOfANumber() throws {
    let read = try read("Name,Phone,Mobile,Title\nAda,'+49 30 1234567,'0170 1234567,'Round\n")
    let ada = values(read.contacts.first)
    #expect(ada["phone"] == "+49 30 1234567" && ada["mobile"] == "0170 1234567")
    #expect(ada["title"] == "'Round")
  }

  @Test func aHeadingThatIsMappedIsAHeading() throws {
    let text = "Meine Liste\n\nWer;Wo;Wie\nAda;Byron & Co;a@b.example\n"
    let table = try readImportTable(
      Array(text.utf8), file: "x", mapped: ["wer", "wo", "WIE"])
    #expect(table.headings == ["Wer", "Wo", "Wie"] && table.rows.map(\.line) == [4])
  }

  /// What a contact holds in lists is none in its place, and of several lists that of people counts.
  @Test(arguments: [
    (
      "{\"name\":\"Ada Park\",\"company\":\"X\",\"activities\":[{\"type\":\"call\"}]}", "activities"
    ),
    (
      "{\"contacts\":[{\"name\":\"Ada Park\",\"email\":\"a@b.example\"}],"
        + "\"deals\":[{\"name\":\"Big deal\",\"amount\":5}]}", "deals"
    ),
    (
      "{\"deals\":[{\"name\":\"Big deal\",\"amount\":5}],"
        + "\"contacts\":[{\"name\":\"Ada Park\",\"email\":\"a@b.example\"}]}", "deals"
    ),
    (
      "{\"company\":\"X\",\"people\":[{\"name\":\"Ada Park\",\"email\":\"a@b.example\"}]}",
      "company"
    ),
    (
      "{\"name\":\"Ada Park\",\"email\":\"a@b.example\","
        + "\"colleagues\":[{\"name\":\"Bo\",\"email\":\"b@b.example\",\"phone\":\"030 1234567\"}]}",
      "colleagues"
    ),
    (
      "{\"vid\":1,\"identity-profiles\":[{\"vid\":1}],\"properties\":{\"firstname\":"
        + "{\"value\":\"Ada\"},\"lastname\":{\"value\":\"Park\",\"versions\":[{\"value\":\"Parc\"}]}}}",
      "identity-profiles"
    ),
  ])
  func jsonOfOneContactIsNoList(text: String, leftOut: String) throws {
    let read = try read(text)
    #expect(read.contacts.map { values($0)["name"] } == ["Ada Park"] && read.problems.isEmpty)
    #expect(read.leftOut.contains { $0.heading.hasPrefix(leftOut) }, "\(read.leftOut)")
  }

  @Test func theStatusOfALeadOfSalesforceIsKept() throws {
    let read = try read("FirstName,LastName,LeadSource,Status\nAda,Wolf,Web,Working - Contacted\n")
    #expect(values(read.contacts.first)["lead_status"] == "Working - Contacted")
  }

  @Test func whatIsNoTableIsRefused() throws {
    for text in ["", "Just some words\nand more\n", "1,2,3\n4,5,6\n"] {
      #expect(throws: Complaint.self) { try readImportTable(Array(text.utf8), file: "x") }
    }
  }

  @Test func anyTextIsReadWithoutHarm() throws {
    let seed = UInt64.random(in: 0 ... .max)
    var chance = SplitMix64(seed: seed)
    let start = "Name,Email,Notes\n\"Ada\",a@b.example,\"x\"\nBEGIN:VCARD\nFN:Ada\nEND:VCARD\n"
    for _ in 0..<2000 {
      let text = chance.mutated(start)
      guard let table = try? readImportTable(Array(text.utf8), file: "x") else { continue }
      let read = ReadImport(table, discovery, file: "x")
      #expect(read.contacts.count <= table.rows.count, "seed \(seed)")
      #expect(table.rows.allSatisfy { $0.cells.count == table.headings.count }, "seed \(seed)")
    }
  }
}
