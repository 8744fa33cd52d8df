import Dialogue
import Qualification

/// The marks between which leadline writes.
private let beginMark =
  "<!-- leadline: written by leadline; what you change up to the end mark is lost -->"
private let endMark = "<!-- leadline: end -->"

/// Why the contact is rated so, in sentences of Markdown.
func contactSummary(
  _ contact: Contact, _ report: ContactReport, _ playbook: Playbook
) -> [String] {
  let who = [contact.identity[.name], contact.identity[.company]].compactMap { $0 }
  var lines = ["# " + markdown(who.isEmpty ? "Unnamed contact" : who.joined(separator: ", ")), ""]
  let reasons = report.reasons.map { compact($0.text) }
  for (index, reason) in reasons.enumerated() {
    lines.append(index == 0 ? markdown(reason) : "- " + markdown(reason))
    if index == 0, reasons.count > 1 { lines.append("") }
  }
  lines.append("")
  lines.append(markdown(state(contact, report, playbook)))
  return lines
}

private func state(
  _ contact: Contact, _ report: ContactReport, _ playbook: Playbook
) -> String {
  // The key in the front matter, and the playbook's word for it where that is another.
  let (key, word) = (report.stage.rawValue, playbook.terms.word(for: report.stage))
  var sentences = ["Stage: \(key == word ? key : "\(key), called \(word)")."]
  if let step = contact.nextStep {
    sentences.append("Next: \(step.text)" + (step.day.map { " on \($0.iso)" } ?? "") + ".")
  }
  if let day = contact.revisitOn { sentences.append("Ask again on \(day.iso).") }
  if contact.doNotContact { sentences.append("Asked not to be called.") }
  if contact.isReferralSource { sentences.append("Can refer others.") }
  if let text = contact.betterServedBy { sentences.append("Better served by: \(text).") }
  return sentences.joined(separator: " ")
}

/// A text with single spaces, without those at its ends.
private func compact(_ text: String) -> String {
  text.split(separator: " ").joined(separator: " ")
}

/// A text that Markdown and HTML leave as it is, on one line.
private func markdown(_ text: String) -> String {
  var result = ""
  let scalars = Array(text.unicodeScalars)
  for (index, scalar) in scalars.enumerated() {
    switch scalar {
    // Within a word it emphasises nothing.
    case "_" where isInWord(scalars, index): result += "_"
    case "\\", "`", "*", "_", "<", ">", "[", "]", "#", "|", "~", "&", "!":
      result += "\\" + String(Character(scalar))
    case "\n", "\r", "\u{2028}", "\u{2029}", "\u{85}": result += " "
    default:
      if scalar.value >= 32, !(127...159).contains(scalar.value) {
        result.unicodeScalars.append(scalar)
      } else {
        result += "\u{FFFD}"
      }
    }
  }
  return result
}

private func isInWord(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
  [index - 1, index + 1].allSatisfy { place in
    scalars.indices.contains(place)
      && (scalars[place].properties.isAlphabetic || scalars[place].properties.numericType != nil)
  }
}

/// A body with its generated block replaced; one that has none gets it behind the front matter.
func replacingBlock(in body: String, with content: [String], lineEnd: String) -> String {
  let block = ([beginMark] + content + [endMark]).map { $0 + lineEnd }
  var lines = linesWithEnds(body)
  if let range = blockRange(lines) {
    lines.replaceSubrange(range, with: block)
    return lines.joined()
  }
  // A mark that lost its partner is no block: what stands around it is the person's.
  let index = lines.isEmpty ? 0 : 1
  if index == 1, lines[0].utf8.last != 10 { lines[0] += lineEnd }
  lines.insert(contentsOf: [lineEnd] + block, at: index)
  return lines.joined()
}

/// A body whose block holds nothing, so that it is written anew at the same place.
func withEmptyBlock(_ body: String) -> String {
  var lines = linesWithEnds(body)
  guard let block = blockRange(lines) else { return body }
  lines.removeSubrange((block.lowerBound + 1)..<block.upperBound)
  return lines.joined()
}

/// A body without the block that leadline writes.
func withoutBlock(_ body: String) -> String {
  var lines = linesWithEnds(body)
  guard let block = blockRange(lines) else { return body }
  lines.removeSubrange(block)
  return lines.joined()
}

/// The lines of the block with its two marks; nothing where there is none.
private func blockRange(_ lines: [String]) -> ClosedRange<Int>? {
  guard let begin = lines.firstIndex(where: { bareLine($0) == beginMark }),
    let end = lines[begin...].firstIndex(where: { bareLine($0) == endMark })
  else { return nil }
  return begin...end
}
