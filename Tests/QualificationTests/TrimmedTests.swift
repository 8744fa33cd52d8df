import Qualification
import Testing

/// White space at the ends of a text goes, and nothing else does.
@Suite struct TrimmedTests {
  @Test(arguments: [
    ("", ""), ("  ", ""), (" \t\r\n a b \u{A0}", "a b"), ("a", "a"),
    // A mark over a blank is no white space, and neither end loses it.
    (" \u{597}ellofy", "\u{597}ellofy"), ("Ada \u{301}", "Ada \u{301}"),
  ])
  func onlyWhiteSpaceGoes(_ text: String, _ trimmed: String) {
    #expect(Array(text.trimmed.unicodeScalars) == Array(trimmed.unicodeScalars))
  }
}
