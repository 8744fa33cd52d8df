import Qualification

/// Reads cards as a table whose headings are the names of our fields; what has no field of ours
/// keeps the name of its property.
func readVCards(_ bytes: [UInt8], file: String) -> ImportTable {
  let (cards, complaints) = readCards(bytes, file: file)
  var table = ImportTable(form: .vcard, headings: [], rows: [], complaints: complaints)
  for card in cards {
    var row = ImportTable.Row(line: card.first?.line ?? 1, cells: [])
    let (fields, addresses) = contents(of: card)
    for (name, text) in fields where !text.isEmpty { table.put(text, under: name, into: &row) }
    row.addresses = addresses
    table.rows.append(row)
  }
  table.fill()
  return table
}

/// The fields of a card, and its other addresses.
///
/// Of several addresses or numbers the preferred one counts, else the first; the others are told in
/// the note.
private func contents(
  of card: [VCardProperty]
) -> (fields: [(String, String)], others: [ImportedContact.Address]) {
  var fields: [(String, String)] = []
  var others: [(label: String, address: ImportedContact.Address)] = []
  func all(_ name: String) -> [VCardProperty] {
    let found = card.filter { $0.name == name }
    return found.filter(\.isPreferred) + found.filter { !$0.isPreferred }
  }
  func add(_ name: String, _ text: String?) {
    if let text, !text.isEmpty { fields.append((name, text)) }
  }
  let company = all("ORG").first?.parts.first { !$0.isEmpty }
  let mails = all("EMAIL").map { $0.text.trimmed }
  let name = name(all("FN").first, all("N").first)
  // The card of a company, and one that is called by its address, tells no name.
  let isOrganization = all("KIND").first?.value.trimmed.lowercased() == "org"
  if name != mails.first, !isOrganization || name != company { add("name", name) }
  add("company", company)
  add("title", all("TITLE").first?.text ?? all("ROLE").first?.text)
  add("email", mails.first)
  others += mails.dropFirst().map { ("e-mail", .init(key: "email", value: $0)) }
  let phones = all("TEL").filter { !$0.types.contains("fax") }
  let mobiles = phones.filter { !$0.types.isDisjoint(with: ["cell", "mobile", "iphone"]) }
  let lines = phones.filter { $0.types.isDisjoint(with: ["cell", "mobile", "iphone"]) }
  add("phone", lines.first.map(number))
  add("mobile", mobiles.first.map(number))
  others += (lines.dropFirst() + mobiles.dropFirst()).map {
    ("phone", .init(key: "phone", value: number($0)))
  }
  for (name, link) in pages(all("URL")) {
    if fields.contains(where: { $0.0 == name }) {
      others.append(("page", .init(key: name, value: link)))
    } else {
      add(name, link)
    }
  }
  if let address = all("ADR").first {
    let parts = address.parts + Array(repeating: "", count: 7)
    add("street", parts[0...2].filter { !$0.isEmpty }.joined(separator: "\n"))
    for (index, name) in ["city", "region", "postal_code", "country"].enumerated() {
      add(name, parts[index + 3])
    }
    add("location", address.parameters["LABEL"]?.first)
  }
  add("uid", all("UID").first?.text)
  let notes =
    all("NOTE").map(\.text)
    + others.map { "other \($0.label): \($0.address.value)" }
  add("note", notes.joined(separator: "\n"))
  add("record", all("X-LEADLINE-RECORD").first.map(record))
  for property in card where !knownProperties.contains(property.name) {
    // A photo is no text.
    add(property.name, String(property.text.prefix(200)))
  }
  return (fields, others.map(\.address))
}

/// The properties that are read here, or tell nothing of the person.
private let knownProperties: Set<String> = [
  "FN", "N", "ORG", "TITLE", "ROLE", "EMAIL", "TEL", "URL", "ADR", "UID", "NOTE",
  "X-LEADLINE-RECORD", "VERSION", "KIND", "REV", "PRODID", "PROFILE", "SOURCE",
]

/// Pages in the web, each by the field that it fills: one says itself that it is at LinkedIn, or else
/// its address does.
private func pages(_ pages: [VCardProperty]) -> [(name: String, link: String)] {
  let isMarked = pages.contains(where: \.isMarkedLinkedIn)
  return pages.map { page in
    let link = page.text.trimmed
    let isLinkedIn =
      isMarked ? page.isMarkedLinkedIn : link.lowercased().contains("linkedin.com/")
    return (isLinkedIn ? "linkedin" : "website", link)
  }
}

extension VCardProperty {
  /// Whether it says itself that it is the page of a person at LinkedIn.
  fileprivate var isMarkedLinkedIn: Bool { !types.isDisjoint(with: ["linkedin", "x-linkedin"]) }
}

/// A record as it was before it became a property.
private func record(_ property: VCardProperty) -> String {
  let text = property.text
  guard property.parameters["X-FORM"]?.first == escapedForm else { return text }
  return unescaped(Array(text.utf8)[...]) ?? text
}

/// A phone number without the name of its URI.
private func number(_ property: VCardProperty) -> String {
  let text = property.text.trimmed
  guard text.lowercased().hasPrefix("tel:") else { return text }
  return String(text.dropFirst(4).prefix { $0 != ";" })
}

/// The formatted name, else the parts of the name in the order in which they are said.
private func name(_ formatted: VCardProperty?, _ parts: VCardProperty?) -> String? {
  if let text = formatted?.text.trimmed, !text.isEmpty { return text }
  guard let parts = parts?.parts else { return nil }
  let all = parts + Array(repeating: "", count: 5)
  let said = [all[3], all[1], all[2], all[0], all[4]].filter { !$0.isEmpty }
  return said.isEmpty ? nil : said.joined(separator: " ")
}
