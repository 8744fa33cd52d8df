import Qualification

/// Whether a text is a note in Markdown: with front matter, headings, fences or bold names.
///
/// The form is CommonMark (spec.commonmark.org) with the front matter that notes have. What was
/// said is read with `readNotes`, as plain text is.
func looksLikeMarkdown(_ text: CallText) -> Bool {
  if text.lines.count > 1, text.string(0).trimmed == "---" { return true }
  for line in text.lines.prefix(200) {
    let range = text.trimmed(line)
    if text.starts(range, with: "# ") || text.starts(range, with: "## ")
      || text.starts(range, with: "### ") || text.starts(range, with: "```")
    {
      return true
    }
    if let label = readLabel(text, range), label.shape.marks == .bold { return true }
  }
  return false
}
