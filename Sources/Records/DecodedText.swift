public import Qualification

/// The bytes of a file as UTF-8, with what had to be left out or guessed to read them.
///
/// UTF-16 and Windows-1252 are known by what they hold; a byte order mark is left out. A file that is
/// no text is complained of.
public func decodedText(
  _ bytes: [UInt8], file: String
) throws(Complaint) -> (bytes: [UInt8], complaints: [Complaint]) {
  do throws(Complaint) {
    let decoded = try decodeCall(bytes, file: file)
    return (decoded.text.bytes, decoded.complaints)
  } catch {
    // Where a call is read, the cure is another one.
    throw Complaint(
      at: error.mark, message: error.message, cure: "save it as CSV in UTF-8, as vCard or as JSON")
  }
}

/// The documents of a JSON text in order, each with the line on which it begins; an array counts as
/// the documents in it, and so do documents one behind another.
///
/// A text that is cut off or broken gives what stands before that, and the complaint says where. Where
/// each line holds a document of its own, one that is broken costs no other.
public func readJSON(
  _ bytes: [UInt8], file: String
) -> (documents: [(value: JSONText, line: Int)], complaints: [Complaint]) {
  let text = CallText(bytes, file: file)
  let whole = documents(of: text)
  guard !whole.complaints.isEmpty, text.lines.count > 1,
    bytes.first(where: { ![9, 10, 13, 32].contains($0) }) == UInt8(ascii: "{")
  else { return whole }
  var apart: (documents: [(value: JSONText, line: Int)], complaints: [Complaint]) = ([], [])
  for (index, line) in text.lines.enumerated() where !line.isEmpty {
    let found = documents(
      of: CallText(Array(bytes[line]), file: file, firstLine: text.number(index)))
    apart.documents += found.documents
    apart.complaints += found.complaints
  }
  return apart.documents.count > whole.documents.count ? apart : whole
}

private func documents(
  of text: CallText
) -> (documents: [(value: JSONText, line: Int)], complaints: [Complaint]) {
  let tape = JSONTape(text)
  let root = tape.root
  let values = root.kind == .array ? root.items : [root]
  return (
    values.filter(\.isWhole).map { (JSONText($0), $0.line) },
    tape.problem.map { [$0.complaint(in: text)] } ?? []
  )
}

extension JSONText {
  fileprivate init(_ value: JSONValue) {
    switch value.kind {
    case .null: self = .null
    case .yes: self = .bool(true)
    case .no: self = .bool(false)
    case .number: self = .number(value.word ?? "0")
    case .string: self = .string(value.string ?? "")
    case .array: self = .array(value.items.map { JSONText($0) })
    case .object: self = .object(value.members.map { Member($0.name, JSONText($0.value)) })
    }
  }
}
