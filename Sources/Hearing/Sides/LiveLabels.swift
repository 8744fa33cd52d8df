public import Qualification

/// The side of somebody whom a running transcript calls by their part instead of by a name, such as
/// `Me`, `Rep` or `Customer`; unknown for a name, and for a number as in `Speaker 1`.
public func side(ofLabel label: String) -> Evidence.Side {
  let words = NameWords(label).words
  // What a rep's own program writes down says who sits at it.
  if words == ["me"] || words == ["i"] || words.first == "mic" || words.first == "microphone" {
    return .ours
  }
  if words.first == "remote" { return .theirs }
  let isOurs = words.contains { SpeakerParts.ours.contains($0) }
  let isTheirs = words.contains { SpeakerParts.theirs.contains($0) }
  if isOurs == isTheirs { return .unknown }
  return isOurs ? .ours : .theirs
}
