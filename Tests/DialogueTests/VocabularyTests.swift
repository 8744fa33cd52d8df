import Dialogue
import Qualification
import Testing

/// How a line at the prompt can go on.
@Suite struct VocabularyTests {
  private func vocabulary(after lines: [String] = []) throws -> Vocabulary {
    var call = try Call()
    for line in lines { _ = call.type(line) }
    return Vocabulary(call.conversation, call.playbook)
  }

  @Test(
    arguments: [
      ("/e", "/e", ["/edit", "/end"]), ("/why", "/why", []), ("bud", "bud", ["budget:"]),
      ("Bud", "Bud", ["budget:"]), ("comp", "comp", ["competition:", "company:"]),
      ("/edit b", "b", ["budget"]), ("/level need s", "s", ["strong"]),
      ("/level ne", "ne", ["need"]),
      ("/whatif need=strong bu", "bu", ["budget="]), ("/whatif need=p", "p", ["partial"]),
      ("/disqualify no_f", "no_f", ["no_fit"]), ("/contact comp", "comp", ["company:"]),
      ("hello w", "w", []), ("/note w", "w", []), ("", "", nil),
    ] as [(String, String, [String]?)])
  func commandsLabelsAndWhatTheyTake(line: String, stem: String, words: [String]?) throws {
    let found = try vocabulary().continuation(of: line)
    #expect(found.stem == stem)
    if let words {
      #expect(found.words == words)
    } else {
      #expect(found.words.contains("/help") && found.words.contains("budget:"))
    }
  }

  @Test func peopleByTheirNamesWhereverTheyStand() throws {
    let vocabulary = try vocabulary(after: [
      "/person Dana Ruiz, CFO, decides", "/person Ines Okafor", "name: Grace Hopper",
    ])
    #expect(vocabulary.continuation(of: "/person ").words.count == 3)
    #expect(vocabulary.continuation(of: "/person Da").words == ["Dana Ruiz"])
    #expect(vocabulary.continuation(of: "asked ine").words == ["Ines Okafor"])
    #expect(vocabulary.continuation(of: "Gra").words == ["Grace Hopper"])
    #expect(vocabulary.continuation(of: "asked ").words == [])
  }

  @Test func everyCommandIsOfferedAndEveryExampleIsUnderstood() throws {
    let vocabulary = try vocabulary()
    let offered = vocabulary.continuation(of: "/").words
    #expect(offered == commandNames.map { "/" + $0 })
    for name in commandNames {
      let example = vocabulary.example(behind: "/" + name)
      guard !example.isEmpty else { continue }
      #expect(vocabulary.example(behind: "/\(name) ") == example.dropFirst())
      #expect(vocabulary.example(behind: "/\(name) x") == "")
      var call = try Call()
      call.type("/" + name + example)
      #expect(!call.text.contains("there is no") && !call.text.contains("needs more"))
    }
  }

  @Test func theHintTellsWhatToListenForAndHowADoubtIsSettled() throws {
    var call = try Call()
    #expect(call.prompt.hint.hasPrefix("listen for: "))
    _ = call.type("/ask budget")
    _ = call.type("50")
    #expect(call.prompt.hint.hasPrefix("Tab: 1"))
    #expect(call.prompt.vocabulary.choices.first.map { call.prompt.hint == "Tab: \($0)" } == true)
    _ = call.type("/quiet")
    #expect(call.prompt.hint == "")
  }
}
