import Foundation
import Hearing
import Practice
import Qualification
import Testing

/// Calls that somebody debriefed by hand before the program did, check by check.
@Suite struct DebriefedByHandTests {
  /// What a coach says: the checks that pass, those that do not, those that could not be asked.
  struct ByHand: Sendable, CustomTestStringConvertible {
    var name: String
    var passed: String
    var missed: String
    var moot = ""

    var testDescription: String { name }

    var verdicts: [String: String] {
      var all: [String: String] = [:]
      for (list, verdict) in [(passed, "yes"), (missed, "no"), (moot, "n/a")] {
        for id in list.split(whereSeparator: \.isWhitespace) { all[String(id)] = verdict }
      }
      return all
    }
  }

  static let calls = [
    ByHand(
      name: "told-before-asked",
      passed: """
        asked-challenges asked-timeline asked-budget open-form one-at-a-time date why-date
        """,
      missed: """
        asked-decision-process challenges-first pitch followed-cues who-else next-step objections
        """),
    ByHand(
      name: "lifts-that-stand-still",
      passed: """
        asked-challenges asked-decision-process asked-timeline asked-budget challenges-first pitch
        open-form one-at-a-time followed-cues who-else date why-date next-step objections
        """, missed: ""),
    ByHand(
      name: "questions-in-a-row",
      passed: """
        asked-challenges asked-decision-process asked-timeline challenges-first pitch who-else
        next-step objections
        """, missed: "asked-budget open-form one-at-a-time followed-cues date why-date"),
    ByHand(
      name: "doubt-passed-over",
      passed: """
        asked-challenges asked-decision-process asked-timeline asked-budget challenges-first pitch
        open-form one-at-a-time followed-cues date why-date next-step
        """, missed: "who-else objections"),
    ByHand(
      name: "yes-or-no",
      passed: """
        asked-challenges asked-decision-process asked-timeline asked-budget challenges-first pitch
        date why-date
        """,
      missed: "open-form one-at-a-time followed-cues who-else next-step objections"),
    ByHand(
      name: "happy-with-a-pad",
      passed: "asked-challenges challenges-first pitch open-form one-at-a-time followed-cues",
      missed: "",
      moot: """
        asked-decision-process asked-timeline asked-budget who-else date why-date next-step
        """),
    ByHand(
      name: "boilers-in-january",
      passed: """
        asked-challenges asked-decision-process asked-timeline asked-budget challenges-first pitch
        open-form one-at-a-time followed-cues who-else date why-date next-step objections
        """, missed: ""),
    ByHand(
      name: "only-this-month", passed: "open-form one-at-a-time",
      missed: """
        asked-challenges asked-decision-process asked-timeline asked-budget challenges-first pitch
        followed-cues who-else date why-date next-step objections
        """),
    ByHand(
      name: "empty-on-saturday",
      passed: """
        asked-challenges asked-decision-process asked-timeline asked-budget challenges-first pitch
        open-form one-at-a-time followed-cues who-else date why-date objections
        """, missed: "next-step"),
  ]

  /// At least nine of ten checks of each call, and no check that the coach has and the program not.
  @Test(arguments: calls)
  func theDebriefAgreesWithTheCoach(call: ByHand) throws {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Debriefed/\(call.name).md")
    let practice = try PracticeCalls.practice(String(contentsOf: url, encoding: .utf8))
    let talk = Talk(
      practice.call, sides: practice.sides, day: practice.call.day ?? Day(number: 0))
    let result = debrief(talk, PracticeCalls.listener)
    var verdicts: [String: String] = [:]
    for check in result.checks {
      verdicts[check.id] = check.isMoot ? "n/a" : check.isPassed ? "yes" : "no"
    }
    let others = call.verdicts.filter { verdicts[$0.key] != $0.value }
    #expect(others.count * 10 <= call.verdicts.count, "\(others)")
    #expect(Set(verdicts.keys) == Set(call.verdicts.keys))
  }
}
