import Records

/// Reads contacts that are objects of JSON: one behind another, in an array, or in an object under
/// one name.
func readJSONTable(_ bytes: [UInt8], file: String) -> ImportTable {
  let (documents, complaints) = readJSON(bytes, file: file)
  var objects = documents
  // {"contacts": [...]}, as some services write it.
  if documents.count == 1, case .object(let members) = documents[0].value {
    for member in members {
      if case .array(let items) = member.value, case .object? = items.first {
        objects = items.map { ($0, documents[0].line) }
      }
    }
  }
  var table = ImportTable(
    form: .json, headings: [], rows: [], complaints: Array(complaints.prefix(ImportTable.told)))
  for (value, line) in objects {
    var row = ImportTable.Row(line: line, cells: [])
    guard case .object(let members) = value else {
      row.problem = .noObject
      table.rows.append(row)
      continue
    }
    for (name, text) in members.flatMap({ flat($0) }) {
      table.put(text, under: name, into: &row)
    }
    table.rows.append(row)
  }
  table.fill()
  return table
}

/// A member as cells; the members of an object in it are called by both names.
private func flat(_ member: JSONText.Member) -> [(String, String)] {
  switch member.value {
  case .null: return []
  case .bool(let isSet): return [(member.name, isSet ? "true" : "false")]
  case .string(let text), .number(let text): return [(member.name, text)]
  case .array(let items):
    let texts = items.compactMap { item -> String? in
      switch item {
      case .string(let text), .number(let text): text
      default: nil
      }
    }
    return texts.isEmpty ? [] : [(member.name, texts.joined(separator: ";"))]
  case .object(let members):
    // HubSpot puts the fields of a contact below `properties`.
    let prefix = member.name == "properties" ? "" : member.name + "."
    return members.flatMap { flat(JSONText.Member(prefix + $0.name, $0.value)) }
  }
}
