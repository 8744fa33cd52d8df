import Dialogue
import Interchange
import Qualification
import Records

/// A table of contacts: every row is as wide as the heading, each contact or problem has its row, and
/// what is written as CSV reads back cell by cell.
func checkTable(_ input: [UInt8], _ laws: inout Laws) {
  guard let decoded = try? decodedText(input, file: "t.csv"),
    let table = try? readImportTable(decoded.bytes, file: "t.csv")
  else { return }
  checkImport(table, &laws)
  var writer = CSVWriter()
  let text = table.rows.map { writer.line(["x"] + $0.cells) }.joined()
  var reader = DelimitedText(Array(text.utf8), separator: UInt8(ascii: ","))
  for row in table.rows {
    guard let (cells, _) = reader.row() else {
      laws.require(false, "a row is lost")
      return
    }
    let texts = cells.dropFirst().map { unguarded(reader.string($0)) }
    laws.require(texts == row.cells, "\(row.cells) reads back as \(texts)")
  }
}

/// Cards: whatever they hold, they are read as contacts, and a card that is written of one reads back
/// with the same name.
func checkCards(_ input: [UInt8], _ laws: inout Laws) {
  guard let table = try? readImportTable(Array("BEGIN:VCARD\n".utf8) + input, file: "c.vcf") else {
    return
  }
  let read = checkImport(table, &laws)
  guard let profile = try? bundledProfile("vcard", standardPlaybook) else { return }
  let writer = ExportWriter(profile, isFull: false)
  for contact in read.contacts.prefix(4) {
    guard let name = contact.contact.identity[.name] else { continue }
    let card = ContactCard(
      contact.contact, ContactFile(new: "k3f9"), standardPlaybook, asOf: Day(number: 20_000))
    let text = writer.piece(card, row: 1).text
    laws.require(
      text.utf8.split(separator: 10).allSatisfy { $0.count <= 76 }, "a line is longer than 75 bytes"
    )
    let again = try? readImportTable(Array(text.utf8), file: "c.vcf")
    let column = again?.headings.firstIndex(of: "name")
    let found = column.flatMap { again?.rows.first?.cells[$0] }
    let isPlain = name.unicodeScalars.allSatisfy { $0.value >= 32 && $0.value != 127 }
    laws.require(!isPlain || found == name.trimmed, "\(name) reads back as \(found ?? "nothing")")
  }
}

@discardableResult
private func checkImport(_ table: ImportTable, _ laws: inout Laws) -> ReadImport {
  laws.require(
    table.rows.allSatisfy { $0.cells.count == table.headings.count }, "a row has another width")
  let read = ReadImport(table, standardPlaybook, file: "t.csv")
  let rows = read.contacts.map(\.row.number) + read.problems.map(\.row)
  laws.require(
    rows.allSatisfy { (1...max(1, table.rows.count)).contains($0) }, "a row is not in the table")
  laws.require(
    Set(rows).count == table.rows.count,
    "of \(table.rows.count) rows \(Set(rows).count) are told of")
  for contact in read.contacts.prefix(8) {
    var conversation = Conversation(
      kind: .import, started: nil, day: Day(number: 20_000), contact: contact.base)
    for field in contact.fields {
      for event in decide(Input(.imported(field)), conversation, standardPlaybook) {
        evolve(&conversation, Entry(event: event))
      }
    }
  }
  return read
}
