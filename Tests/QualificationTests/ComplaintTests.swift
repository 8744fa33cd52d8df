import Qualification
import Testing

@Suite struct ComplaintTests {
  @Test func pointsAtThePlaceInTheLine() {
    let text = "first\nsecond líne here\nthird"
    let offset = Array(text.utf8).count - "here\nthird".utf8.count
    let mark = SourceMark(file: "p.yaml", text: text, utf8Offset: offset)
    let complaint = Complaint(at: mark, message: "no such word", cure: "write there")
    #expect(
      complaint.text == """
        p.yaml:2:13: no such word
          second líne here
                      ^
          cure: write there
        """)
  }

  @Test func aLongLineIsCutAroundTheCaret() {
    let line = String(repeating: "x", count: 500) + "!" + String(repeating: "y", count: 500)
    let mark = SourceMark(file: "f", line: 1, column: 501, excerpt: line)
    let shown = Complaint(at: mark, message: "m", cure: "c").text.split(separator: "\n")
    #expect(shown[1].count <= 92)
    let caret = shown[2].firstIndex(of: "^").map {
      shown[2].distance(from: shown[2].startIndex, to: $0)
    }
    let bang = shown[1].firstIndex(of: "!").map {
      shown[1].distance(from: shown[1].startIndex, to: $0)
    }
    #expect(caret == bang)
  }

  @Test func anOffsetOutsideTheTextIsHeldWithin() {
    #expect(SourceMark(file: "f", text: "ab", utf8Offset: 99).column == 3)
    #expect(SourceMark(file: "f", text: "", utf8Offset: -1).line == 1)
  }
}

@Suite struct NearestWordTests {
  @Test(arguments: [
    ("budgte", "budget"), ("authorty", "authority"), ("needd", "need"), ("ftt", "fit"),
    ("Timelin", "timeline"),
  ])
  func findsTheWordThatWasMeant(typed: String, meant: String) {
    let words = ["need", "authority", "timeline", "budget", "fit"]
    #expect(nearestWord(to: typed, among: words) == meant)
  }

  @Test(arguments: ["xyz", "", "competition", "a"])
  func findsNothingWhereNothingIsNear(typed: String) {
    #expect(nearestWord(to: typed, among: ["need", "authority", "budget"]) == nil)
  }
}

@Suite struct PointsTextTests {
  @Test(arguments: [(0, "0"), (750, "75"), (745, "74.5"), (1000, "100"), (-5, "-0.5"), (3, "0.3")])
  func writesTenths(tenths: Int, text: String) {
    #expect(pointsText(tenths: tenths) == text)
  }
}

@Suite struct TermsTests {
  @Test func everyStageHasAWordInEveryTerms() {
    for terms in Terms.allCases {
      for stage in Stage.allCases {
        let word = terms.word(for: stage)
        #expect(!word.isEmpty)
        #expect(!word.lowercased().contains("unqualified"))
      }
    }
  }

  @Test func leadsAndProspectsChangePlaces() {
    #expect(Terms.leadFirst.word(for: .engaged) == Terms.prospectFirst.word(for: .qualified))
    #expect(Terms.leadFirst.word(for: .qualified) == Terms.prospectFirst.word(for: .engaged))
    #expect(Terms.umbrella.word(for: .suspect) == Terms.umbrella.word(for: .engaged))
  }
}
