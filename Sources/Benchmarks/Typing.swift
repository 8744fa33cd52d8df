import Glibc

/// A program at whose prompt keys are typed.
struct Typist {
  let name: String
  let program: String
  let arguments: [String]
  /// What stands at the end of its prompt; nothing where it has none.
  let prompt: String?
  /// What makes a line one that does nothing.
  let comment: String

  static func leadline(_ program: String) -> Typist {
    Typist(name: "leadline", program: program, arguments: [], prompt: "challenges>", comment: "")
  }

  /// The programs that leadline is measured beside: the kernel's own echo, and two that edit lines.
  static let peers = [
    Typist(name: "cat", program: "/bin/cat", arguments: [], prompt: nil, comment: ""),
    Typist(
      name: "sqlite3", program: "/usr/bin/sqlite3", arguments: ["-interactive"],
      prompt: "sqlite>", comment: "-- "),
    Typist(
      name: "python3", program: "/usr/bin/python3", arguments: ["-q", "-i"], prompt: ">>>",
      comment: "# "),
  ]

  var isInstalled: Bool { unsafe access(program, X_OK) == 0 }

  /// Starts it and waits for its prompt.
  func start(_ folder: String) -> Terminal {
    let terminal = Terminal(program, arguments, folder)
    if let prompt { terminal.wait(for: prompt) }
    terminal.settle(200)
    return terminal
  }
}

/// Adds what a person feels at the keyboard: each measured beside the peers at the same terminal.
func measureTyping(_ program: String, _ folder: String, _ table: inout Table) {
  let leadline = Typist.leadline(program)
  for typist in Typist.peers + [leadline] {
    let isOurs = typist.name == leadline.name
    guard typist.isInstalled else {
      table.add("key to echo, \(typist.name)", note: "not installed")
      continue
    }
    let keys = keysToEcho(typist, folder, plainWords)
    table.add("key to echo, \(typist.name)", median(keys), "ms", limit: isOurs ? 0.3 : nil)
    table.add("  95 of 100 within", percentile(keys, 95), "ms", limit: nil)
    if isOurs {
      let hinted = keysToEcho(typist, folder, ["/contac", "/disqualif", "/overrid", "/perso"])
      table.add("  with a hint behind it", median(hinted), "ms", limit: 0.3)
      table.add("  95 of 100 within", percentile(hinted, 95), "ms", limit: nil)
    }
  }
  for typist in Typist.peers + [leadline] where typist.isInstalled {
    let times = (0..<5).map { _ in pasteToShown(typist, folder) }
    let limit: Double? = typist.name == leadline.name ? 20 : nil
    table.add("10 kB pasted, \(typist.name)", median(times), "ms", limit: limit)
  }
  table.add("new size to prompt redrawn", median(sizesToPrompt(leadline, folder)), "ms", limit: 2)
  table.add("line above to prompt", median(noticesToPrompt(program, folder)), "ms", limit: 2)
}

/// Words of letters that end no control sequence, so that a letter that comes is the echo.
private let plainWords = ["aeiou", "seaside", "voice", "opinion", "obvious", "evasion"]

/// Types 400 keys, and takes them back now and then; the milliseconds from each to its echo.
private func keysToEcho(_ typist: Typist, _ folder: String, _ words: [String]) -> [Double] {
  let terminal = typist.start(folder)
  defer { terminal.close() }
  var times: [Double] = []
  var turn = 0
  while times.count < 400 {
    let word = words[turn % words.count]
    turn += 1
    for key in word where times.count < 400 {
      terminal.forget()
      let start = now()
      terminal.type(String(key))
      guard terminal.wait(for: String(key)) else { return [] }
      times.append(now() - start)
      // A person's next key does not come before the row is drawn.
      usleep(500)
      terminal.settle(1)
    }
    terminal.type(String(repeating: "\u{7F}", count: word.count))
    terminal.settle(5)
  }
  return times
}

/// Pastes a hundred lines of a hundred bytes; the milliseconds from the first byte that is written
/// to the last word on the screen.
private func pasteToShown(_ typist: Typist, _ folder: String) -> Double {
  let terminal = typist.start(folder)
  defer { terminal.close() }
  let line = typist.comment + String(repeating: "voice ", count: 20)
  let lines = Array(repeating: String(line.prefix(100)), count: 100) + [typist.comment + "omega"]
  // Pastes are marked where the program asks for it.
  let isMarked = terminal.wasShown("\u{1B}[?2004h")
  let text = lines.joined(separator: "\r")
  terminal.forget()
  let start = now()
  terminal.type(isMarked ? "\u{1B}[200~\(text)\u{1B}[201~" : text)
  terminal.wait(for: "omega")
  return now() - start
}

/// Milliseconds from a change of the window's width to the prompt and the line on it.
private func sizesToPrompt(_ typist: Typist, _ folder: String) -> [Double] {
  let terminal = typist.start(folder)
  defer { terminal.close() }
  terminal.type("half a voice")
  terminal.settle()
  return (0..<100).map { turn in
    terminal.forget()
    let start = now()
    terminal.resize(to: turn % 2 == 0 ? 100 : 80)
    terminal.wait(for: "voice")
    let time = now() - start
    terminal.settle(5)
    return time
  }
}

/// Milliseconds from the first byte of a line that comes up by itself to the line being typed, which
/// stands below it again.
private func noticesToPrompt(_ program: String, _ folder: String) -> [Double] {
  let times = (2...8).map { "0:0\($0)" }
  let terminal = Terminal(
    program, ["call", "--timer", times.joined(separator: ",")], folder)
  defer { terminal.close() }
  terminal.wait(for: "challenges>")
  terminal.type("half a voice")
  terminal.settle()
  return times.map { _ in
    terminal.forget()
    terminal.waitForAnything()
    let start = now()
    terminal.wait(for: "voice")
    let time = now() - start
    terminal.settle(5)
    return time
  }
}

/// Answers questions at a terminal in one call; adds what the program has resident after a thousand
/// lines and after ten thousand.
func measureMemory(_ program: String, _ folder: String, _ table: inout Table) {
  let terminal = Typist.leadline(program).start(folder)
  defer { terminal.close() }
  let lines = [
    "budget: 40-50k set aside", "need: costs us 30k a month", "timing: by end of March",
    "note: they were on a trade fair", "/score", "authority: the CFO signs", "/undo",
  ]
  var early = 0.0
  let start = now()
  for turn in 1...10_000 {
    terminal.forget()
    terminal.type(lines[turn % lines.count] + "\r")
    // Each prompt begins with having pastes marked.
    guard terminal.wait(for: "\u{1B}[?2004h") else {
      table.fail("resident after \(turn) lines", note: "no prompt came")
      return
    }
    if turn == 1000 { early = residentMegabytes(terminal.process) }
  }
  let late = residentMegabytes(terminal.process)
  table.add("typed line to next prompt", (now() - start) / 10_000, "ms", limit: nil)
  table.add("resident after 1000 lines", early, "MB", limit: nil)
  table.add("resident after 10000 lines", late, "MB", limit: nil)
  table.add("  against after 1000", late / early, "times", limit: 1.25)
}
