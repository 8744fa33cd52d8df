import Qualification
import Records

/// A contact as a vCard 4.0 (RFC 6350), with the properties that the columns of a profile ask for.
func vCard(_ card: ContactCard, _ columns: [Profile.Column], _ cells: [CardValue?]) -> String {
  let identity = card.contact.identity
  let shown = Set(columns.map(\.field))
  func text(_ field: Contact.Field) -> String? {
    shown.contains(.identity(field)) ? identity[field] : nil
  }
  // Somebody at a company of whom no name is known is the company's card.
  let kind = text(.name) == nil && text(.company) != nil ? "org" : "individual"
  var lines = ["BEGIN:VCARD", "VERSION:4.0", "KIND:" + kind]
  lines.append("UID:" + uid(of: card))
  let name = text(.name) ?? formattedName(ofUnnamed: card.contact.id) { text($0) }
  lines.append("FN:" + escapedValue(name))
  if let name = text(.name) {
    let parts = PersonName(name)
    lines.append("N:\(escapedPart(parts.last ?? ""));\(escapedPart(parts.first ?? ""));;;")
  }
  if let company = text(.company) { lines.append("ORG:" + escapedPart(company)) }
  if let title = text(.title) { lines.append("TITLE:" + escapedValue(title)) }
  if let email = text(.email) { lines.append("EMAIL:" + escapedValue(email)) }
  if let phone = text(.phone) { lines.append(telephone(phone, type: "work,voice")) }
  if let mobile = text(.mobile) { lines.append(telephone(mobile, type: "cell")) }
  if let site = text(.website) { lines.append(link(site, parameters: "")) }
  if let page = text(.linkedin) { lines.append(link(page, parameters: ";TYPE=x-linkedin")) }
  let address = [Contact.Field.street, .city, .region, .postalCode, .country].map { text($0) }
  if address.contains(where: { $0 != nil }) || text(.location) != nil {
    // A place in one piece is the label of the address.
    let label = text(.location).map { ";LABEL=" + quotedParameter($0) } ?? ""
    let parts = address.map { escapedPart($0 ?? "") }.joined(separator: ";")
    lines.append("ADR\(label):;;\(parts)")
  }
  for (column, cell) in zip(columns, cells) {
    guard let cell else { continue }
    switch column.field {
    case .card(.rating): lines.append("CATEGORIES:" + escapedPart(cell.text))
    case .card(.notes), .card(.summary): lines.append("NOTE:" + escapedValue(cell.text))
    case .card(.record): lines.append("X-LEADLINE-RECORD" + recordValue(cell.text))
    default: break
    }
  }
  lines.append("REV:" + card.asOf.iso.filter { $0 != "-" } + "T000000Z")
  lines.append("PRODID:-//leadline//leadline//EN")
  lines.append("END:VCARD")
  return lines.map { folded($0) + "\r\n" }.joined()
}

/// What a contact without a name is called, as a formatted name must not be empty: what else is known.
func formattedName(
  ofUnnamed id: String, _ text: (Contact.Field) -> String?
) -> String {
  text(.company) ?? text(.email) ?? id
}

/// The record behind the name of its property; what a card can't hold is escaped once more.
private func recordValue(_ record: String) -> String {
  if cardText(of: record) == record { return ":" + escapedValue(record) }
  return ";X-FORM=\(escapedForm):" + escapedValue(escaped(record))
}

/// How a record is marked that is escaped once more.
let escapedForm = "escaped"

/// A phone number: as a URI where it is one with a country in front, else as text.
private func telephone(_ number: String, type: String) -> String {
  let digits = number.utf8.filter { (48...57).contains($0) }
  let isGlobal =
    number.hasPrefix("+") && digits.count >= 5
    && number.utf8.allSatisfy { (48...57).contains($0) || "+-() .".utf8.contains($0) }
  // What a person typed is kept where a URI would change it.
  let uri = "+" + String(decoding: digits, as: UTF8.self)
  guard isGlobal, uri == number else {
    return "TEL;VALUE=text;TYPE=\"\(type)\":" + escapedValue(number)
  }
  return "TEL;VALUE=uri;TYPE=\"\(type)\":tel:" + uri
}

private func link(_ address: String, parameters: String) -> String {
  "URL\(parameters):" + escapedValue(address)
}

/// The key of the card, which never changes: a UUID by the key of the contact and when it came in.
private func uid(of card: ContactCard) -> String {
  if let known = card.contact.identity[.externalID], known.hasPrefix("urn:") {
    return escapedValue(known)
  }
  let seed = "leadline \(card.contact.id) \(card.acquaintance.since?.seconds ?? 0)"
  // FNV-1a over the seed and over it with a letter before: 128 bits, of which UUID version 8 takes
  // 122 (RFC 9562).
  let high = fnv1a("a" + seed) & 0xFFFF_FFFF_FFFF_0FFF | 0x8000
  let low = fnv1a("b" + seed) & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
  let digits = hexDigits(high) + hexDigits(low)
  let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(Array(digits)[$0]) }
  return "urn:uuid:" + groups.joined(separator: "-")
}

private func fnv1a(_ text: String) -> UInt64 {
  text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
}

private func hexDigits(_ number: UInt64) -> String {
  let digits = String(number, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}

// MARK: Text

/// A value of one text: line breaks, backslashes, commas and semicolons escaped.
func escapedValue(_ text: String) -> String {
  var result = ""
  var isBroken = false
  for scalar in text.unicodeScalars {
    let wasBroken = isBroken
    isBroken = scalar == "\r"
    switch scalar {
    case "\\": result += "\\\\"
    case ",": result += "\\,"
    case ";": result += "\\;"
    case "\n": if !wasBroken { result += "\\n" }
    case "\r": result += "\\n"
    default:
      if scalar.value >= 32 && scalar.value != 127 || scalar == "\t" {
        result.unicodeScalars.append(scalar)
      } else {
        result += "\u{FFFD}"
      }
    }
  }
  return result
}

/// A text as it comes back from a card: line breaks are of one kind, and control characters are lost.
func cardText(of text: String) -> String { unescapedValue(escapedValue(text)) }

/// A part of a value that has several.
private func escapedPart(_ text: String) -> String { escapedValue(text) }

/// The value of a parameter in quotes, by RFC 6868: no quote and no line break stands in it.
private func quotedParameter(_ text: String) -> String {
  var result = "\""
  for scalar in cardText(of: text).unicodeScalars {
    switch scalar {
    case "^": result += "^^"
    case "\"": result += "^'"
    case "\n": result += "^n"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}

/// A line broken into ones of at most 75 bytes, never within a character.
private func folded(_ line: String) -> String {
  if line.utf8.count <= 75 { return line }
  var result = ""
  var length = 0
  for scalar in line.unicodeScalars {
    let size = UTF8.width(scalar)
    if length + size > 75 {
      result += "\r\n "
      length = 1
    }
    result.unicodeScalars.append(scalar)
    length += size
  }
  return result
}
