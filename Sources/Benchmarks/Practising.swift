import Glibc

/// Adds how long a practice takes to begin, and from Enter behind what the rep says to the reply.
func measurePractising(_ program: String, _ folder: String, _ table: inout Table) {
  let names = ["scales-that-stop", "two-weeks-left", "five-on-the-list", "hotel-with-stories"]
  var starts: [Double] = []
  var replies: [(reply: Double, prompt: Double)] = []
  for name in names {
    let start = now()
    let terminal = Terminal(program, ["practice", name], newFolder(folder, name))
    defer { terminal.close() }
    guard terminal.wait(for: "you>") else {
      table.fail("practice to first prompt", note: "no prompt came")
      return
    }
    starts.append(now() - start)
    terminal.settle()
    replies += questions.map { reply(to: $0, terminal) }
  }
  table.add("practice to first prompt", median(starts), "ms", limit: 500)
  table.add("key to reply in a practice", median(replies.map(\.reply)), "ms", limit: 20)
  table.add("  95 of 100 within", percentile(replies.map(\.reply), 95), "ms", limit: nil)
  table.add("  and to the prompt behind it", median(replies.map(\.prompt)), "ms", limit: nil)
}

/// Milliseconds from Enter to the reply, and to the prompt behind it.
private func reply(to question: String, _ terminal: Terminal) -> (reply: Double, prompt: Double) {
  terminal.type(question)
  terminal.settle()
  terminal.forget()
  let start = now()
  terminal.type("\r")
  // Words of the call end with their line, what the program says in their place with a bracket.
  while !terminal.wasShown("line"), !terminal.wasShown("]"), now() - start < 10_000 {
    terminal.waitForAnything()
  }
  let reply = now() - start
  // Each prompt begins with having pastes marked.
  terminal.wait(for: "\u{1B}[?2004h")
  let prompt = now() - start
  terminal.settle(20)
  return (reply, prompt)
}

private let questions = [
  "What goes wrong there today?", "What does that cost you?", "Tell me more.",
  "Who makes the decision, and who else has to agree?", "How do you get to them?",
  "By when does it have to run?", "What happens if it is late?",
  "What have you set aside for it?", "Whom else are you looking at?", "What shall we do next?",
]
