import Dialogue
import Foundation
import Qualification
import Records
import Scoring
import Sessions
import Testing

/// What the conversations show together: each thing that none shows is listed.
@Suite struct CoverageTests {
  private let all = ExampleConversation.all

  @Test func eachSaysWhatItIsThereFor() {
    let shows = all.map { $0.transcript.head.shows ?? "" }
    #expect(shows.allSatisfy { $0.count > 20 })
    #expect(Set(shows).count == shows.count)
    #expect(all.allSatisfy { $0.transcript.head.expect != nil })
  }

  @Test func allRatingsAreShown() {
    let shown = Set(all.map(\.assessment.rating))
    #expect(Rating.allCases.filter { !shown.contains($0) } == [])
  }

  @Test func allGatesAreShownAndBothSurenesses() {
    let findings = all.flatMap { conversation in
      conversation.replay.turns.indices.flatMap { gates(of: conversation, after: $0) }
    }
    let reasons = Set(findings.map(\.gate.reason))
    let known = all.first?.playbook.gates.map(\.reason) ?? []
    #expect(known.filter { !reasons.contains($0) }.map(\.rawValue) == [])
    let states = Set(findings.map(\.state))
    #expect(Assessment.GateFinding.State.allCases.filter { !states.contains($0) } == [])
  }

  private func gates(
    of conversation: ExampleConversation, after turn: Int
  ) -> [Assessment.GateFinding] {
    var state = conversation.start
    for entry in conversation.replay.turns[...turn].flatMap({ $0 }) { evolve(&state, entry) }
    return assess(state.contact, under: conversation.playbook, asOf: conversation.replay.day).gates
  }

  @Test func allLevelsOfTheCoreAreShown() {
    for criterion in all.first?.playbook.coreCriteria ?? [] {
      var shown: Set<Level> = []
      for conversation in all {
        for turn in conversation.replay.turns.indices {
          var state = conversation.start
          for entry in conversation.replay.turns[...turn].flatMap({ $0 }) { evolve(&state, entry) }
          let assessment = assess(
            state.contact, under: conversation.playbook, asOf: conversation.replay.day)
          if let level = assessment.standing(criterion.id)?.level { shown.insert(level) }
        }
      }
      let missing = Level.allCases.filter { !shown.contains($0) }
      #expect(missing == [], "\(criterion.id.rawValue)")
    }
  }

  @Test func allQuestionsAndFollowUpsArePut() {
    let put = Set(
      all.flatMap { $0.replay.turns.flatMap { $0 } }.compactMap { entry -> QuestionID? in
        if case .asked(let id, _) = entry.event { id } else { nil }
      })
    let questions = all.first?.playbook.questions ?? []
    let ids = questions.map(\.id) + questions.flatMap { $0.followUps.map(\.id) }
    #expect(ids.filter { !put.contains($0) }.map(\.rawValue) == [])
  }

  @Test func allStatesOfAnAnswerAreShown() {
    let answers = all.flatMap { $0.contact.facts.map(\.answer) }
    #expect(answers.contains(.declined))
    #expect(answers.contains(.doesNotKnow))
    #expect(answers.contains(.notUnderstood))
    let bases = Set(all.flatMap { $0.contact.facts.map(\.basis) })
    #expect(Basis.allCases.filter { !bases.contains($0) } == [])
  }

  /// What the manual and the code name, against what stands in the logs of the conversations.
  @Test func allThatIsNamedIsShown() throws {
    let logs = all.map(log)
    let lines = logs.joined().split(separator: "\n").map(String.init)
    let words = Set(lines.filter { $0.hasPrefix("* ") }.map { word(behind: "* ", in: $0) })
    let typed = Set(lines.filter { $0.hasPrefix("> /") }.map { word(behind: "> /", in: $0) })
    let named = [
      (try starWords(), words, "word behind *"),
      (["?", ">", "<", "=", "-", "#", "!", "*"], Set(lines.map { String($0.prefix(1)) }), "sigil"),
      (
        Contact.Outcome.allCases.map { "* outcome " + $0.rawValue }, Set(lines), "outcome"
      ),
      (commandNames.filter { !atTheEdge.contains($0) }, typed, "command"),
      (["y", "n", "o", "k"], Set(settled(in: lines)), "choice that settles a doubt"),
      (["call", "heard", "edit"], Set(all.map(\.transcript.head.kind.rawValue)), "kind"),
    ]
    for (wanted, shown, what) in named {
      #expect(!wanted.isEmpty, "\(what)")
      #expect(wanted.filter { !shown.contains($0) } == [], "\(what)")
    }
    let rows = lines.filter { $0.hasPrefix("> ") && $0.contains("\\n") }
    #expect(!rows.isEmpty, "an answer of several rows")
    #expect(lines.contains("> <"))
  }

  /// Commands that a program carries out around the conversation, so that no transcript has them.
  private let atTheEdge: Set<String> = ["save", "time"]

  /// The transcript that a conversation makes, without the times before its lines.
  private func log(_ conversation: ExampleConversation) -> String {
    let head = conversation.transcript.head
    var writer = TranscriptWriter(head, conversation.playbook, on: conversation.start.day)
    let entries = conversation.replay.turns.flatMap { $0 }.map { Entry(event: $0.event) }
    return writer.lines(for: entries)
  }

  private func word(behind mark: String, in line: String) -> String {
    String(line.dropFirst(mark.count).prefix { $0 != " " })
  }

  private func settled(in lines: [String]) -> [String] {
    lines.filter { $0.hasPrefix("* settled ") }.compactMap {
      $0.split(separator: " ").last.map(String.init)
    }
  }

  /// The words that the manual page on transcripts lists.
  private func starWords() throws -> [String] {
    let page = ExampleConversation.folder.deletingLastPathComponent()
      .appending(path: "Sources/leadline/Manual/transcripts.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    guard let row = text.split(separator: "\n").first(where: { $0.contains("everything else: ") }),
      let list = row.split(separator: "everything else: ").last
    else { return [] }
    return list.split { $0 == "," || $0 == " " || $0 == "|" }.map(String.init)
  }
}
