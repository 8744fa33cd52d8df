import Qualification

/// A contact as a section of a page: the name, what is known as a list, and why it is rated so.
func markdownCard(
  _ card: ContactCard, _ columns: [Profile.Column], _ cells: [CardValue?]
) -> String {
  let who = [card.contact.identity[.name], card.contact.identity[.company]].compactMap { $0 }
  var lines = ["", "## " + plain(who.isEmpty ? card.contact.id : who.joined(separator: ", ")), ""]
  var blocks: [String] = []
  for (column, cell) in zip(columns, cells) {
    guard let cell else { continue }
    let text = cell.text
    if case .list(let items) = cell {
      lines.append("- \(column.label): \(items.map { plain($0) }.joined(separator: ", "))")
    } else if text.utf8.contains(10) {
      blocks += ["", "### \(column.label)", ""]
      blocks += text.split(separator: "\n", omittingEmptySubsequences: false).map {
        $0.isEmpty ? "" : plain(String($0)) + "  "
      }
    } else {
      lines.append("- \(column.label): \(plain(text))")
    }
  }
  return (lines + blocks).map { $0 + "\n" }.joined()
}

/// A text of one line that Markdown and HTML leave as it is.
private func plain(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\\", "`", "*", "_", "<", ">", "[", "]", "#", "|", "~", "&", "!":
      result += "\\"
      result.unicodeScalars.append(scalar)
    case "\n", "\r", "\u{2028}", "\u{2029}", "\u{85}": result += " "
    default:
      let isShown = scalar.value >= 32 && !(127...159).contains(scalar.value)
      result.unicodeScalars.append(isShown ? scalar : "\u{FFFD}")
    }
  }
  return result
}
