import CEditline

/// The name of a terminal in the system's description of terminals: its own, else that of the family
/// whose name it bears, as `xterm` for `xterm-kitty`; nothing where it is none whose cursor can be
/// moved.
func knownTerminal(_ name: String) -> String? {
  if ["", "dumb", "unknown", "emacs"].contains(name) { return nil }
  var candidate = name
  while !candidate.isEmpty {
    let isKnown = unsafe candidate.withCString { unsafe ceditline_is_known_terminal($0) != 0 }
    if isKnown { return candidate == "dumb" ? nil : candidate }
    guard let hyphen = candidate.lastIndex(where: { $0 == "-" || $0 == "." }) else { break }
    candidate = String(candidate[..<hyphen])
  }
  return nil
}
