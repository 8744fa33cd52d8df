import AnswerParsing
import Qualification

/// Monday, 12 January 2026: the day on which everything in these tests is said.
let monday = Day(iso: "2026-01-12") ?? Day(number: 0)

/// What an answer says, in words, one fact after another; the reply where there is none.
func read(
  _ text: String, _ kind: FactKind? = nil, part: FollowUp.Part? = nil,
  settings: Settings = Settings()
) -> String {
  let understanding = understanding(text, kind, part: part, settings: settings)
  if understanding.facts.isEmpty { return understanding.reply?.rawValue ?? "nothing" }
  return understanding.facts.map { "\($0.kind.rawValue): \(phrase(for: $0.value))" }
    .joined(separator: " | ")
}

func understanding(
  _ text: String, _ kind: FactKind? = nil, part: FollowUp.Part? = nil,
  settings: Settings = Settings()
) -> Understanding {
  understand(
    text, said: monday, expecting: kind.map { expectation($0, part) }, settings: settings, cues: [])
}

func expectation(_ kind: FactKind, _ part: FollowUp.Part? = nil) -> Expectation {
  Expectation(
    kind: kind, part: part, criteria: kind == .judgement ? ["trust", "listening", "access"] : [],
    checklist: [
      Playbook.ChecklistItem(id: "size", text: "20 to 2000 people"),
      Playbook.ChecklistItem(id: "sector", text: "a sector that we know"),
      Playbook.ChecklistItem(id: "region", text: "in our region"),
    ])
}
