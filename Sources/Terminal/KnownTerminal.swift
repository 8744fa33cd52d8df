import CEditline

/// The name of a terminal in the system's description of terminals: its own, else that of the family
/// whose name it bears, as `xterm` for `xterm-kitty`; nothing where it is none whose cursor can be
/// moved.
func knownTerminal(_ name: String) -> String? {
  if ["", "dumb", "unknown", "emacs"].contains(name) { return nil }
  var candidate = name
  while !candidate.isEmpty {
    let isKnown = skills(of: candidate) & CEDITLINE_MOVES != 0
    if isKnown { return candidate == "dumb" ? nil : candidate }
    guard let hyphen = candidate.lastIndex(where: { $0 == "-" || $0 == "." }) else { break }
    candidate = String(candidate[..<hyphen])
  }
  return nil
}

/// Whether the cursor of a terminal of a name can return to a place that was saved.
func canReturn(at name: String) -> Bool { skills(of: name) & CEDITLINE_RETURNS != 0 }

private func skills(of name: String) -> Int32 {
  unsafe name.withCString { unsafe ceditline_terminal_skills($0) }
}
