import Qualification

/// Reads WebVTT: cues with times, voice spans and tags.
///
/// The form is W3C's *WebVTT: The Web Video Text Tracks Format*. Teams names the speaker in a
/// voice span (`<v Name>`), Zoom and others at the start of the text (`Name: text`).
func readWebVTT(_ text: CallText, _ draft: inout CallDraft) {
  readCues(text, &draft)
}
