public import Qualification

/// The file name of a contact, given once: `grace-hopper--eckert-mauchly--k3f9.md`.
public func contactFileName(name: String?, company: String?, id: String) -> String {
  contactSlug(name: name, company: company) + "--\(slug(id) ?? "0").md"
}

/// The file name of a transcript: `2026-01-12-0930--grace-hopper--k3f9.txt`.
public func transcriptFileName(started: Moment, name: String?, id: String) -> String {
  func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
  let minutes = started.secondOfDay / 60
  let time = two(minutes / 60) + two(minutes % 60)
  return "\(started.day.iso)-\(time)--\(slug(name ?? "") ?? "unnamed")--\(slug(id) ?? "0").txt"
}

/// Whether a name, company or key means the contact of a file name.
public func contactFileMatches(_ file: String, _ name: String) -> Bool {
  let stem = file.hasSuffix(".md") ? String(file.dropLast(3)) : file
  if name == file || name == stem { return true }
  let parts = stem.split(separator: "-", omittingEmptySubsequences: false)
    .split(separator: "").map { $0.joined(separator: "-") }
  if parts.last == name { return true }
  guard let wanted = slug(name) else { return false }
  return parts.dropLast().contains { part in
    part == wanted || part.hasPrefix(wanted + "-") || part.hasSuffix("-" + wanted)
  }
}

private func contactSlug(name: String?, company: String?) -> String {
  [slug(name ?? "") ?? "unnamed", slug(company ?? "")].compactMap { $0 }.joined(separator: "--")
}

/// A text as part of a file name, from an allow-list: letters and digits of ASCII with single
/// hyphens between, at most 40; nothing where none is left.
func slug(_ text: String) -> String? {
  var result = ""
  for scalar in text.unicodeScalars {
    if result.utf8.count >= 40 { break }
    if let letters = plainLetters(for: scalar) {
      result += letters.lowercased()
    } else if !result.isEmpty, !result.hasSuffix("-") {
      result += "-"
    }
  }
  while result.hasSuffix("-") { result.removeLast() }
  return result.isEmpty ? nil : result
}
