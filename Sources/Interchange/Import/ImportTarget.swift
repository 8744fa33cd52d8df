import Dialogue
public import Qualification

/// What a column of an import fills.
public enum ImportTarget: Hashable, Sendable {
  /// A part of the identity.
  case identity(Contact.Field)
  case firstName, lastName
  /// A note of the rep's.
  case note
  /// The day since which somebody is a connection, as a note.
  case connectedOn
  /// A key that can be changed by hand, such as `next_step`.
  case key(String)
  /// A criterion, in words or in its canonical form.
  case criterion(CriterionID)
  /// The key of the contact in a book.
  case id
  /// The whole record of the contact.
  case record
  /// Nothing: the column is left out.
  case nothing

  /// The name by which `--map` calls it.
  public var name: String {
    switch self {
    case .identity(let field): field.rawValue
    case .firstName: "first_name"
    case .lastName: "last_name"
    case .note: "note"
    case .connectedOn: "connected_on"
    case .key(let key): key
    case .criterion(let id): id.fieldName
    case .id: "id"
    case .record: "record"
    case .nothing: ""
    }
  }

  /// The keys that can be changed by hand.
  private static let keys = [
    "next_step", "next_step_on", "revisit_on", "last_outcome", "do_not_contact",
    "referral_source", "better_served_by",
  ]

  /// Reads a name as `--map` takes it; nothing where there is no such field.
  public init?(_ name: String, _ playbook: Playbook) {
    if let field = Contact.Field(rawValue: name) {
      self = .identity(field)
    } else if ImportTarget.keys.contains(name) {
      self = .key(name)
    } else if let criterion = playbook.criterion(named: name) {
      self = .criterion(criterion.id)
    } else {
      switch name {
      case "first_name": self = .firstName
      case "last_name": self = .lastName
      case "note", "notes": self = .note
      case "connected_on": self = .connectedOn
      case "id": self = .id
      case "record": self = .record
      case "", "nothing", "none", "-": self = .nothing
      default: return nil
      }
    }
  }

  /// The names that `--map` takes under a playbook.
  public static func names(_ playbook: Playbook) -> [String] {
    Contact.Field.allCases.map(\.rawValue) + ["first_name", "last_name", "note"] + keys
      + playbook.criteria.map(\.id.fieldName)
  }
}

/// What a heading says that its column holds, by the names that CRMs, address books and people give
/// their columns; nothing where it is unknown.
func knownHeading(_ heading: String) -> String? {
  headingNames[foldedHeading(heading)]
}

/// A heading in small letters, without signs and spaces.
func foldedHeading(_ heading: String) -> String {
  String(
    String.UnicodeScalarView(
      heading.lowercased().unicodeScalars.filter {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      }))
}

/// Our names of fields by headings in their folded form.
private let headingNames: [String: String] = {
  let lines = """
    name: name, full name, contact, contact name, contact full name, person, lead, prospect, fn, display name, kontakt
    first_name: first name, firstname, given name, forename, vorname, prénom, nombre
    last_name: last name, lastname, surname, family name, nachname, nom, apellido, apellidos
    company: company, company name, account, account name, organization, organisation, organization name, employer, firm, business, firma, unternehmen, entreprise, empresa, associated company, accountname
    title: title, job title, jobtitle, position, role, function, job, headline, titel, funktion
    email: email, e-mail, email address, e-mail address, mail, work email, business email, email 1, primary email
    phone: phone, phone number, telephone, tel, business phone, work phone, office phone, direct phone, phone 1, telefon, primary phone
    mobile: mobile, mobile phone, mobile phone number, mobilephone, cell, cell phone, cellphone, mobile number, handy
    location: location, place, address, based in, geography
    source: source, lead source, leadsource, origin, channel, how did you hear about us
    referred_by: referred by, referrer, referral, introduced by
    website: website, website url, web site, web, homepage, url, company website, domain, company domain name
    linkedin: linkedin, linkedin url, linkedin profile, profile url, linkedin bio
    street: street, street address, mailing street, address line 1, address 1, billing street, strasse, straße
    city: city, mailing city, town, billing city, ort, stadt
    region: region, state, state region, mailing state, province, state province, county, bundesland
    postal_code: postal code, zip, zip code, postcode, mailing postal code, zip postal code, plz
    country: country, country region, mailing country, land, pays
    industry: industry, sector, branche, line of business
    employees: employees, no of employees, number of employees, numberofemployees, numemployees, company size, headcount, size, staff
    revenue: revenue, annual revenue, annualrevenue, turnover
    lifecycle_stage: lifecycle stage, lifecyclestage
    lead_status: lead status, hs lead status
    external_id: record id, recordid, contact id, lead id, hubspot id, salesforce id, external id, uid, hs object id, vid
    note: note, notes, comment, comments, remark, remarks, description, notizen, contact description, message
    connected_on: connected on
    do_not_contact: do not contact, do not call, donotcall, email opt out, hasoptedoutofemail, opt out, unsubscribed
    next_step: next step, next steps, next action
    next_step_on: next step on, next step date, follow up date, next activity date
    revisit_on: revisit on, call back on, leadline revisit on c, leadline revisit on
    last_outcome: last outcome
    referral_source: referral source
    better_served_by: better served by
    need: pain, pain point, pain points, challenge
    timing: time frame, purchase timeframe, deadline
    id: id, leadline id, leadline id c
    record: record, leadline record, leadline record c, x leadline record
    converted: converted
    """
  var names: [String: String] = [:]
  for line in lines.split(separator: "\n") {
    guard let colon = line.firstIndex(of: ":") else { continue }
    let name = String(line[..<colon])
    for heading in line[line.index(after: colon)...].split(separator: ",") {
      names[foldedHeading(String(heading))] = name
    }
  }
  return names
}()
