import Records

/// Reads contacts that are objects of JSON: one behind another, in an array, or in a list under a name
/// of an object.
func readJSONTable(_ bytes: [UInt8], file: String) -> ImportTable {
  let (documents, complaints) = readJSON(bytes, file: file)
  var objects = documents
  var others: [JSONText.Member] = []
  // {"contacts": [...]}, as some services write it.
  if documents.count == 1, case .object(let members) = documents[0].value,
    let place = listOfContacts(in: members), case .array(let items) = members[place].value
  {
    objects = items.map { ($0, documents[0].line) }
    others = members
    others.remove(at: place)
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
    // What stands beside the list is no contact's, and is told among what is left out.
    if table.rows.isEmpty {
      for (name, text) in others.flatMap({ flat($0) }) {
        table.put(text, under: name + " (beside the list)", into: &row)
      }
    }
    table.rows.append(row)
  }
  table.fill()
  return table
}

/// Which member of an object is a list of contacts: of several the one whose objects have the most
/// known headings; nothing where the object is a contact itself, whatever lists it has.
private func listOfContacts(in members: [JSONText.Member]) -> Int? {
  let own = knownHeadings(members)
  let telling: Set = ["first_name", "last_name", "email", "phone", "mobile", "linkedin"]
  guard own.isDisjoint(with: telling) else { return nil }
  var best: (place: Int, count: Int)?
  for (place, member) in members.enumerated() {
    guard case .array(let items) = member.value, case .object(let first)? = items.first else {
      continue
    }
    let count = knownHeadings(first).count
    if best.map({ $0.count < count }) ?? true { best = (place, count) }
  }
  guard let best, own.isEmpty || own.count < best.count else { return nil }
  return best.place
}

/// The fields that the members of an object fill by their names.
private func knownHeadings(_ members: [JSONText.Member]) -> Set<String> {
  Set(members.flatMap { flat($0) }.compactMap { knownHeading($0.0) })
}

/// A member as cells; the members of an object in it are called by both names, and of objects in a
/// list only their number is told.
private func flat(
  _ member: JSONText.Member, isProperty: Bool = false
) -> [(String, String)] {
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
    let objects = items.count { if case .object = $0 { true } else { false } }
    return (texts.isEmpty ? [] : [(member.name, texts.joined(separator: ";"))])
      + (objects == 0 ? [] : [(member.name + " (objects)", String(objects))])
  case .object(let members):
    // HubSpot puts the fields of a contact below `properties`, once each as `{"value": …}`.
    if isProperty, let value = members.first(where: { $0.name == "value" }) {
      return flat(JSONText.Member(member.name, value.value))
    }
    let isHolder = member.name == "properties"
    let prefix = isHolder ? "" : member.name + "."
    return members.flatMap {
      flat(JSONText.Member(prefix + $0.name, $0.value), isProperty: isHolder)
    }
  }
}
