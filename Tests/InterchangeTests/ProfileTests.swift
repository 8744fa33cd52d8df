import Foundation
import Interchange
import Qualification
import Testing

/// What the profiles that leadline carries write.
@Suite struct ProfileTests {
  @Test(arguments: bundledProfileNames)
  func everyProfileReads(name: String) throws {
    let profile = try profile(name)
    #expect(profile.name == name && !profile.about.isEmpty && !profile.columns.isEmpty)
  }

  @Test func junkHasNoStatusOfTheLiving() throws {
    var hubspot = try profile("hubspot")
    hubspot.handOver(reason: "spam")
    for column in hubspot.columns where ["Lifecycle Stage", "Lead Status"].contains(column.label) {
      let values = Set(column.values.values)
      #expect(values == [column.label == "Lead Status" ? "UNQUALIFIED" : ""], "\(column.label)")
    }
  }

  @Test func salesforceHasItsHeadings() throws {
    let labels = try profile("salesforce").columns.map(\.label)
    #expect(
      labels == [
        "First Name", "Last Name", "Company", "Title", "Email", "Phone", "Mobile Phone", "Website",
        "Street", "City", "State", "Postal Code", "Country", "Industry", "No. of Employees",
        "Annual Revenue", "Lead Source", "Rating", "Lead Status", "Description", "Email Opt Out",
      ])
    let names = try profile("salesforce").columns.map(\.name)
    #expect(names.contains("HasOptedOutOfEmail") && names.contains("NumberOfEmployees"))
  }

  @Test func hubspotHasItsHeadings() throws {
    let columns = try profile("hubspot").columns
    #expect(
      columns.map(\.label) == [
        "Email", "First Name", "Last Name", "Company Name", "Job Title", "Phone Number",
        "Mobile Phone Number", "Website URL", "Street Address", "City", "State/Region",
        "Postal Code", "Country/Region", "Industry", "Number of Employees", "Annual Revenue",
        "Lifecycle Stage", "Lead Status", "Buying Role",
      ])
    #expect(columns.map(\.name).prefix(4) == ["email", "firstname", "lastname", "company"])
  }

  private let hot = contact(
    "h0t1", "name: Ada Wolf", "company: Northwind",
    "need: we lose 40k a year because orders get lost", "authority: I decide alone",
    "budget: 50k approved", "timing: by the end of February")
  private let refused = contact("c0ld", "name: Bo Ek", "/disqualify refused never call again")

  @Test func aHotContactIsHotEverywhere() throws {
    let lead = cells(card(hot), try profile("salesforce"))
    #expect(lead["Rating"] == "Hot" && lead["Lead Status"] == "Working - Contacted")
    #expect(lead["First Name"] == "Ada" && lead["Last Name"] == "Wolf")
    let cloud = cells(card(hot), try profile("salesforce-sales-cloud"))
    #expect(cloud["Lead Status"] == "Qualified" && cloud["Rating"] == "Hot")
    let portal = cells(card(hot), try profile("hubspot"))
    #expect(
      portal["Lifecycle Stage"] == "Sales Qualified Lead" && portal["Lead Status"] == "Connected")
    let internals = cells(card(hot), try profile("hubspot"), .name)
    #expect(internals["Lifecycle Stage"] == "salesqualifiedlead")
    #expect(internals["Lead Status"] == "CONNECTED" && internals["Buying Role"] == "DECISION_MAKER")
  }

  @Test func aDisqualifiedContactHasNoRating() throws {
    let row = CardRow(card(refused), row: 1, try profile("salesforce"), isFull: false)
    let lead = cells(card(refused), try profile("salesforce"))
    #expect(lead["Rating"] == nil && lead["Lead Status"] == "Closed - Not Converted")
    #expect(row.losses.contains { $0.field == "Rating" && $0.reason.contains("disqualified") })
    let portal = cells(card(refused), try profile("hubspot"))
    #expect(portal["Lifecycle Stage"] == nil && portal["Lead Status"] == "Unqualified")
  }

  @Test func aContactThatIsNotRatedHasNoRating() throws {
    let unknown = contact("n0ne", "name: Cy Young")
    let lead = cells(card(unknown), try profile("salesforce"))
    #expect(lead["Rating"] == nil && lead["Lead Status"] == "Open - Not Contacted")
    #expect(lead["Company"] == "[not provided]")
    #expect(cells(card(unknown), try profile("hubspot"))["Lead Status"] == "New")
  }

  @Test func noStageGoesOutThatLiesBeforeTheOneImportedLast() throws {
    for (known, expected) in [
      ("Subscriber", "Sales Qualified Lead"), ("salesqualifiedlead", "Sales Qualified Lead"),
      ("Opportunity", nil), ("Customer", nil), ("A stage of ours", nil),
    ] {
      var later = hot
      later.identity[.lifecycleStage] = known
      let row = CardRow(card(later), row: 1, try profile("hubspot"), isFull: false)
      #expect(cells(card(later), try profile("hubspot"))["Lifecycle Stage"] == expected, "\(known)")
      #expect(row.losses.contains { $0.field == "Lifecycle Stage" } == (expected == nil))
    }
  }

  @Test func noStatusGoesOutThatLiesBeforeTheOneImportedLast() throws {
    let unknown = contact("n0ne", "name: Cy Young")
    for (name, known, wanted) in [
      ("hubspot", "Open Deal", nil), ("hubspot", "IN_PROGRESS", nil), ("hubspot", "New", "New"),
      ("hubspot", "A status of ours", nil), ("salesforce", "Working - Contacted", nil),
      ("salesforce", "Open - Not Contacted", "Open - Not Contacted"),
      ("salesforce-sales-cloud", "Nurturing", nil),
    ] {
      var later = unknown
      later.identity[.leadStatus] = known
      let row = CardRow(card(later), row: 1, try profile(name), isFull: false)
      let cell = cells(card(later), try profile(name))["Lead Status"]
      #expect(cell == wanted, "\(name) \(known)")
      #expect(row.losses.contains { $0.field == "Lead Status" } == (wanted == nil))
    }
    // Whoever was put off goes on again once the time has come, and a lead that ended stays so.
    for (known, wanted) in [("Bad Timing", "Connected"), ("Unqualified", nil)] {
      var again = hot
      again.identity[.leadStatus] = known
      #expect(cells(card(again), try profile("hubspot"))["Lead Status"] == wanted, "\(known)")
    }
  }

  @Test func aCustomerStaysOneWhateverTheRating() throws {
    for base in [contact("n0ne", "name: Cy Young"), hot, refused] {
      var customer = base
      customer.handSetStage = .customer
      let portal = cells(card(customer), try profile("hubspot"))
      #expect(portal["Lifecycle Stage"] == "Customer" && portal["Lead Status"] == nil)
      let lead = cells(card(customer), try profile("salesforce"))
      #expect(lead["Lead Status"] == "Working - Contacted")
      #expect(
        cells(card(customer), try profile("salesforce-sales-cloud"))["Lead Status"] == "Qualified")
      // Our own class is by the rating still.
      let full = cells(card(customer), try profile("hubspot"), isFull: true)
      #expect(full["leadline_class"] == cells(card(base), try profile("json"))["status"])
    }
    var deal = contact("n0ne", "name: Cy Young")
    deal.identity[.lifecycleStage] = "Opportunity"
    let portal = cells(card(deal), try profile("hubspot"))
    #expect(portal["Lifecycle Stage"] == nil && portal["Lead Status"] == "Open Deal")
    var ended = refused
    ended.handSetStage = .opportunity
    #expect(cells(card(ended), try profile("hubspot"))["Lead Status"] == "Unqualified")
  }

  @Test func aProfileWithoutAStageHasTheRating() throws {
    let text = """
      profile: ours
      columns:
        - {field: status, label: Class, options: [A, B], values: {hot: A, warm: A, cold: B, cold-timing: B, disqualified: B, disqualified-timing: B, not-rated: B}}
      """
    let ours = try readProfile(text, file: "ours.yaml", discovery)
    var customer = hot
    customer.handSetStage = .customer
    #expect(cells(card(customer), ours)["Class"] == "A")
  }

  /// Junk is junk, however well the contact is rated and whatever its status was.
  @Test(arguments: [nil, "Connected", "Open Deal", "A status of ours"])
  func aLiveContactIsHandedOverAsJunk(known: String?) throws {
    var live = hot
    live.handSetStage = known == nil ? .customer : nil
    live.identity[.leadStatus] = known
    var portal = try profile("hubspot")
    portal.handOver(reason: "spam")
    let contact = cells(card(live), portal)
    #expect(contact["Lifecycle Stage"] == nil && contact["Lead Status"] == "Unqualified")
    #expect(contact["leadline_disqualify_reason"] == "spam")
    var leads = try profile("salesforce")
    leads.handOver(reason: "spam")
    let lead = cells(card(live), leads)
    #expect(lead["Lead Status"] == "Closed - Not Converted" && lead["Rating"] == nil)
  }

  @Test func aWrongPicklistValueIsRefusedWithRowAndColumn() throws {
    var strange = hot
    strange.identity[.source] = "carrier pigeon"
    let row = CardRow(card(strange), row: 7, try profile("salesforce"), isFull: false)
    let problem = try #require(row.problems.first)
    #expect(problem.row == 7 && problem.column?.number == 17)
    #expect(problem.text.contains("row 7 (Ada Wolf, Northwind (h0t1)), column 17 Lead Source"))
    #expect(problem.text.contains("carrier pigeon") && problem.text.contains("Phone Inquiry"))
  }

  @Test func theSourceOfAnImportIsTaken() throws {
    var imported = hot
    for (source, option) in [
      ("import of leads.csv", "Other"), ("LinkedIn connections", "Web"),
      ("REFERRAL", "Partner Referral"),
      ("purchased list", "Purchased List"),
    ] {
      imported.identity[.source] = source
      #expect(cells(card(imported), try profile("salesforce"))["Lead Source"] == option)
    }
  }

  @Test func whatIsTooLongIsRefusedOrCut() throws {
    var long = hot
    long.identity[.name] = String(repeating: "a", count: 41) + " Wolf"
    let row = CardRow(card(long), row: 1, try profile("salesforce"), isFull: false)
    #expect(row.problems.first?.column?.label == "First Name")
    #expect(CardRow(card(long), row: 1, try profile("hubspot"), isFull: false).problems.isEmpty)
  }

  /// Programs count what a letter is made of: a family of one letter has eight.
  @Test func whatIsTooLongIsCountedAsProgramsCount() throws {
    var family = hot
    family.identity[.name] = String(repeating: "👨‍👩‍👧", count: 6) + " Wolf"
    let row = CardRow(card(family), row: 1, try profile("salesforce"), isFull: false)
    #expect(row.problems.first?.message == "48 characters are too many: it takes 40")
    let text = "profile: small\ncolumns: [{field: name, limit: 40, cut: yes}]\n"
    let small = try readProfile(text, file: "small.yaml", discovery)
    let cut = try #require(cells(card(family), small)["name"])
    #expect(cut.utf16.count <= 40 && cut.hasPrefix("👨‍👩‍👧👨‍👩‍👧") && cut.hasSuffix(" […]"), "\(cut)")
  }

  @Test func whatANumberColumnDoesNotTakeIsLeftOutAndSaid() throws {
    var firm = hot
    firm.identity[.employees] = "51-200"
    firm.identity[.revenue] = "1.5"
    firm.identity[.email] = "no address"
    let row = CardRow(card(firm), row: 1, try profile("salesforce"), isFull: false)
    let lead = cells(card(firm), try profile("salesforce"))
    #expect(lead["No. of Employees"] == nil && lead["Annual Revenue"] == "1.5")
    #expect(row.losses.contains { $0.field == "No. of Employees" && $0.reason.contains("whole") })
    #expect(row.losses.contains { $0.field == "Email" })
  }

  @Test func aFullExportLosesNothingAndAStandardOneSaysWhat() throws {
    for name in ["salesforce", "salesforce-contact", "hubspot", "csv", "json"] {
      let full = CardRow(card(hot, notes: "A note."), row: 1, try profile(name), isFull: true)
      let lost = full.losses.filter { $0.reason.contains("no field") }
      #expect(lost.isEmpty, "\(name): \(lost)")
    }
    let row = CardRow(card(hot, notes: "A note."), row: 1, try profile("hubspot"), isFull: false)
    let fields = Set(row.losses.map(\.field))
    #expect(fields.isSuperset(of: ["need", "need_said", "budget", "timing", "notes"]))
  }

  @Test(arguments: [
    ("columns:\n  - field: emial\n", "did you mean email?", 2),
    ("columns:\n  - {field: status, options: [A], values: {hot: B}}\n", "none of the column's", 2),
    ("colums: []\n", "did you mean columns?", 1),
    ("columns:\n  - {field: name, limit: many}\n", "whole number", 2),
    ("form: pdf\n", "csv, json, vcard, markdown", 1),
    ("based_on: nothing\n", "no profile nothing", 1),
  ])
  func aBadProfileIsNamedWithLineAndCure(text: String, words: String, line: Int) throws {
    let error = #expect(throws: Complaint.self) {
      try readProfile("profile: mine\n" + text, file: "mine.yaml", discovery)
    }
    let complaint = try #require(error)
    #expect(complaint.mark.line == line + 1 && complaint.text.contains(words), "\(complaint.text)")
  }

  @Test func anOwnProfileChangesOneItIsBasedOn() throws {
    let text = """
      profile: ours
      based_on: salesforce
      leave_out: [Website]
      columns:
        - {field: source, label: Lead Source, name: LeadSource, options: [Web, Other], otherwise: Other}
      """
    let ours = try readProfile(text, file: "ours.yaml", discovery) {
      try? bundledProfile($0, discovery)
    }
    #expect(!ours.columns.contains { $0.label == "Website" })
    var strange = hot
    strange.identity[.source] = "carrier pigeon"
    let row = CardRow(card(strange), row: 1, ours, isFull: false)
    #expect(row.problems.isEmpty && row.losses.contains { $0.reason.contains("written as Other") })
  }

  /// The page of the manual names every field and every key that a profile can have.
  @Test func theManualNamesEveryField() throws {
    let place = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/leadline/Manual/export.md")
    let page = try String(contentsOf: place, encoding: .utf8)
    let words = Set(page.split { !$0.isLetter && $0 != "_" }.map(String.init))
    let criteria = Set(discovery.criteria.map { $0.id.rawValue.replacing("-", with: "_") })
    let fields = CardField.names(discovery).filter { name in
      !criteria.contains { name == $0 || name == $0 + "_level" || name == $0 + "_said" }
    }
    for field in fields { #expect(words.contains(field), "\(field)") }
    for key in Profile.keys { #expect(words.contains(key), "\(key)") }
  }
}
