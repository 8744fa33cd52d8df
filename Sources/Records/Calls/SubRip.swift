import Qualification

/// Reads SubRip: numbered cues, times with a comma, the tags of HTML that players know.
///
/// There is no standard; the shape is what the SubRip program writes. Names stand at the start of
/// the text (`Name: text`).
func readSubRip(_ text: CallText, _ draft: inout CallDraft) {
  readCues(text, &draft)
}
