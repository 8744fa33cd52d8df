import Qualification

extension Deliberation {
  /// Records which items of the ideal customer an attribute settles; what it says nothing about
  /// stays open.
  mutating func fillChecklist(from field: Contact.Field, _ value: String) {
    guard let fit = playbook.criteria.first(where: { $0.kind == .fit }) else { return }
    let found = playbook.idealCustomer.compactMap { item in
      isMet(item, by: field, value).map { (item.id, $0) }
    }
    if found.isEmpty { return }
    var checklist = Checklist(
      met: found.filter(\.1).map(\.0), unmet: found.filter { !$0.1 }.map(\.0))
    if case .checklist(let known)? = contact.latest(fit.id)?.value,
      case .adds(.checklist(let both)) = reconcile(.checklist(checklist), with: .checklist(known))
    {
      checklist = both
    }
    record(
      fit.id, .known(.checklist(checklist)), words: "\(field.rawValue): \(value)", basis: .judged)
  }
}

/// Whether an attribute meets an item of the ideal customer; nothing where it does not tell.
///
/// An item that names a number of people, such as "a company of 20 to 2000 people", is told by the
/// number of employees.
func isMet(
  _ item: Playbook.ChecklistItem, by field: Contact.Field, _ value: String
) -> Bool? {
  guard field == .employees, let wanted = peopleRange(in: item.text),
    let size = numbers(in: value).first
  else { return nil }
  let sizes = numbers(in: value)
  let largest = sizes.count > 1 ? sizes[1] : size
  if size >= wanted.lowerBound, largest <= wanted.upperBound { return true }
  return largest < wanted.lowerBound || size > wanted.upperBound ? false : nil
}

/// The range of a text like "20 to 2000 people", "at least 50 employees" or "up to 500 staff".
private func peopleRange(in text: String) -> ClosedRange<Int>? {
  let words = text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "," && $0 != "." }
  let people: Set<Substring> = ["people", "employees", "staff", "heads", "seats"]
  guard words.contains(where: { people.contains($0) }) else { return nil }
  let found = numbers(in: text)
  if found.count == 2 { return min(found[0], found[1])...max(found[0], found[1]) }
  guard found.count == 1 else { return nil }
  let upper: Set<Substring> = ["up", "most", "under", "below", "fewer", "less"]
  return words.contains(where: { upper.contains($0) }) ? 0...found[0] : found[0]...Int.max
}

/// The whole numbers of a text; a comma or full stop before three digits groups them.
private func numbers(in text: String) -> [Int] {
  var found: [Int] = []
  let bytes = Array(text.utf8)
  var index = 0
  while index < bytes.count {
    guard (48...57).contains(bytes[index]) else {
      index += 1
      continue
    }
    var number = 0
    while index < bytes.count {
      if (48...57).contains(bytes[index]) {
        number = min(number, 1_000_000_000) * 10 + Int(bytes[index] - 48)
        index += 1
      } else if bytes[index] == 44 || bytes[index] == 46, index + 3 < bytes.count,
        bytes[(index + 1)...(index + 3)].allSatisfy({ (48...57).contains($0) }),
        index + 4 == bytes.count || !(48...57).contains(bytes[index + 4])
      {
        index += 1
      } else {
        break
      }
    }
    found.append(number)
  }
  return found
}
