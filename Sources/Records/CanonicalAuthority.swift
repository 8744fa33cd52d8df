import Qualification

func canonicalParts(_ authority: Authority) -> [String?] {
  let part = authority.part.map { $0 == Authority.Part.none ? "no-part" : $0.rawValue }
  let steps = authority.steps.map { quotedText($0) }.joined(separator: " > ")
  let parts: [String?] =
    [
      part, authority.role.map { "as " + bareOrQuoted($0) },
      authority.path == .unknown ? nil : "path \(authority.path.rawValue)",
    ]
    + authority.people.map { "with " + canonicalText($0) }
    + [
      authority.threshold.map { "sign-off " + canonicalText($0) },
      authority.size.map { "committee of \($0)" },
      authority.takes.map { "takes \($0.lowerBound)-\($0.upperBound) days" },
      steps.isEmpty ? nil : "steps \(steps)",
    ]
  let isEmpty = parts.allSatisfy { $0 == nil }
  return [isEmpty ? "people" : nil] + parts + [authority.isHedged ? "hedged" : nil]
}

/// Somebody in a decision: `CFO "Dana Ruiz", decides, joins`.
func canonicalText(_ person: Authority.Person) -> String {
  var names: [String] = []
  if let role = person.role { names.append("role " + bareOrQuoted(role)) }
  if let name = person.name { names.append("name " + quotedText(name)) }
  var parts = [names.isEmpty ? "somebody" : names.joined(separator: " ")]
  if person.decides { parts.append("decides") }
  if person.joins { parts.append("joins") }
  return parts.joined(separator: ", ")
}

extension LineScanner {
  /// The person here; nothing where there is none.
  mutating func person() -> Authority.Person? {
    var person = Authority.Person()
    if !skip("somebody") {
      if skip("role ") {
        guard let role = bareOrQuoted() else { return nil }
        person.role = role
        if next == 32 { _ = skip(" ") }
      }
      if skip("name ") {
        guard let name = quoted() else { return nil }
        person.name = name
      }
      if person.role == nil, person.name == nil { return nil }
    }
    while skip(", ") {
      if skip("decides") {
        person.decides = true
      } else if skip("joins") {
        person.joins = true
      } else {
        return nil
      }
    }
    return person
  }
}

func readAuthority(_ parts: [LineScanner]) -> FactValue? {
  var authority = Authority()
  for part in parts {
    var part = part
    guard read(&part, into: &authority), part.isAtEnd else { return nil }
  }
  return .authority(authority)
}

private func read(_ part: inout LineScanner, into authority: inout Authority) -> Bool {
  if part.skip("people") { return true }
  if part.skip("hedged") {
    authority.isHedged = true
    return true
  }
  if part.skip("path ") {
    guard let path = Certainty(rawValue: part.word()) else { return false }
    authority.path = path
    return true
  }
  if part.skip("as ") {
    authority.role = part.bareOrQuoted()
    return authority.role != nil
  }
  if part.skip("with ") {
    guard let person = part.person() else { return false }
    authority.people.append(person)
    return true
  }
  if part.skip("sign-off ") {
    authority.threshold = part.money()
    return authority.threshold != nil
  }
  if part.skip("committee of ") {
    authority.size = part.number().map { Int($0) }
    return authority.size != nil
  }
  if part.skip("takes ") { return readLength(&part, into: &authority) }
  if part.skip("steps ") {
    repeat {
      guard let step = part.quoted() else { return false }
      authority.steps.append(step)
    } while part.skip(" > ")
    return true
  }
  if part.skip("no-part") {
    authority.part = Authority.Part.none
    return true
  }
  authority.part = Authority.Part(rawValue: part.word())
  return authority.part != nil
}

private func readLength(_ part: inout LineScanner, into authority: inout Authority) -> Bool {
  guard let least = part.number(), part.skip("-"), let most = part.number(), part.skip(" days"),
    least <= most
  else { return false }
  authority.takes = Int(least)...Int(most)
  return true
}
