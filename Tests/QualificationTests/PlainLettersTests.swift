import Qualification
import Testing

/// Letters without their marks.
@Suite struct PlainLettersTests {
  @Test(arguments: [
    ("Núñez", "Nunez"), ("Straße", "Strasse"), ("Ärger", "Aerger"), ("Łódź", "Lodz"),
    ("Ørsted", "Oersted"), ("Nguyễn", "Nguyen"), ("Þór", "Thor"), ("naïve", "naive"),
    ("a1Z", "a1Z"),
    ("ẞ", "Ss"),
  ])
  func losesItsMarks(word: String, plain: String) {
    #expect(word.unicodeScalars.map { plainLetters(for: $0) ?? "-" }.joined() == plain)
  }

  @Test(arguments: ["决", "я", "-", " ", "😀", "\u{301}", "×", "\u{1B}", "α"])
  func somethingElseHasNone(text: String) {
    #expect(text.unicodeScalars.allSatisfy { plainLetters(for: $0) == nil })
  }
}
