import Foundation
import Testing

/// `replay --diff --playbook`: who would stand otherwise, and by which rule.
@Suite struct PlaybookComparisonTests {
  private let first = """
    night batch takes 9 hours, missed two closings last quarter, costs us about 30k a month
    I decide and I sign
    live by end of March
    40-50k set aside
    /quit

    """
  private let second = """
    orders are typed twice, that costs us 2k a month
    I decide
    live by the end of January
    /quit

    """

  private func book() throws -> (Program, changed: String) {
    let program = try Program()
    for (name, call) in [("Grace Hopper", first), ("Ada Byron", second)] {
      let outcome = try program.run("call", "--no-input", "--contact", name, input: call)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    let standard = try program.run("playbook", "show", "discovery").output
    let changed = program.folder.path() + "changed.yaml"
    let text = standard.replacingOccurrences(of: "strong_days: 90", with: "strong_days: 60")
    #expect(text != standard)
    try text.write(toFile: changed, atomically: true, encoding: .utf8)
    return (program, changed)
  }

  @Test func namesTheContactAndTheRule() throws {
    let (program, changed) = try book()
    let outcome = try program.run("replay", "--diff", "--playbook", changed, program.book)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let head = "as of each last call's day; `leadline contacts list` rates as of today\n"
    #expect(outcome.output.hasPrefix(head))
    let differences = outcome.output.dropFirst(head.count)
    #expect(
      differences.hasPrefix(
        """
        Grace Hopper: hot -> warm
          timing strong -> partial
          because of rules.strong_days: 90 -> 60

        """)
        || differences.hasPrefix(
          """
          Grace Hopper: hot
            timing strong -> partial
            because of rules.strong_days: 90 -> 60

          """),
      "\(outcome.output)")
    #expect(outcome.output.hasSuffix("1 of 2 would differ\n"))
    #expect(!outcome.output.contains("Ada Byron"))
    let checked = try program.run(
      "replay", "--diff", "--check", "--json", "--playbook", changed, program.book)
    #expect(checked.status == 1)
    #expect(
      checked.output.contains(#""rules":[{"rule":"rules.strong_days","before":"90","after":"60"}]"#)
    )
    #expect(checked.output.contains(#""contacts":2,"differ":1"#))
  }

  @Test func underTheSamePlaybookNobodyDiffers() throws {
    let (program, _) = try book()
    let outcome = try program.run(
      "replay", "--diff", "--check", "--playbook", "discovery", program.book)
    #expect(outcome.status == 0)
    #expect(outcome.output.hasSuffix("0 of 2 would differ\n"))
  }
}
