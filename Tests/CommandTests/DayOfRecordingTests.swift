import Qualification
import Testing

@testable import leadline

/// A recording tells its day by its name, where nothing else does.
@Suite struct DayOfRecordingTests {
  @Test(arguments: [
    ("GMT20261109-160212_Recording.vtt", "2026-11-09"), ("2026-03-18 Northpaw.md", "2026-03-18"),
    ("calls/Meeting-20260312_0935.vtt", "2026-03-12"), ("rec_00318.srt", nil),
    ("2026-13-40.txt", nil), ("120260312.txt", nil), ("2026-03-18 to 2026-03-19.md", nil),
    ("20260312/call.txt", nil), ("2026-0312.txt", nil),
  ])
  func aDayInAName(path: String, day: String?) {
    #expect(dayNamed(inFile: path)?.iso == day)
  }
}
