/// From which program a file of contacts comes, as its headings tell.
public enum ImportSource: String, CaseIterable, Hashable, Sendable {
  /// A full export of leadline, which holds whole records.
  case leadline
  case hubspot, salesforce, linkedin, vcard, json
  /// A table with headings that people write.
  case plain

  /// Tells the program by the headings.
  init(_ table: ImportTable) {
    let headings = Set(table.headings.map(foldedHeading))
    func has(_ names: String...) -> Bool {
      names.allSatisfy { headings.contains(foldedHeading($0)) }
    }
    func hasAny(_ names: String...) -> Bool {
      names.contains { headings.contains(foldedHeading($0)) }
    }
    if table.headings.contains(where: { knownHeading($0) == "record" }) {
      self = .leadline
    } else if table.form != .csv {
      self = table.form == .vcard ? .vcard : .json
    } else if has("Connected On", "First Name", "Last Name") {
      self = .linkedin
    } else if hasAny("Lifecycle Stage", "lifecyclestage", "hs_lead_status", "hs_object_id")
      || has("Record ID", "Email") || has("Company Name", "Job Title", "Phone Number")
    {
      self = .hubspot
    } else if hasAny("LeadSource", "Account Name", "HasOptedOutOfEmail", "MobilePhone", "Lead ID")
      || has("Lead Status", "Last Name") || has("Lead Source", "Last Name")
      || has("Account ID", "Last Name")
    {
      self = .salesforce
    } else {
      self = .plain
    }
  }

  /// What the source of a contact is called whose row names none.
  func sourceText(file: String) -> String {
    switch self {
    case .linkedin: "LinkedIn connections"
    case .leadline, .hubspot, .salesforce, .vcard, .json, .plain: "import of \(file)"
    }
  }
}
