import Glibc

/// Adds how long it takes from a line of a running transcript to its fact above the line being typed,
/// from a file and from a named pipe, and what is resident after many such lines.
func measureListening(_ program: String, _ folder: String, _ table: inout Table) {
  let file = folder + "/live.txt"
  close(unsafe open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode_t(0o600)))
  let times = linesToFacts(program, newFolder(folder, "file"), file)
  table.add("line heard to fact, file", median(times), "ms", limit: 50)
  table.add("  95 of 100 within", percentile(times, 95), "ms", limit: 50)
  let pipe = folder + "/live.pipe"
  unsafe mkfifo(pipe, mode_t(0o600))
  let piped = linesToFacts(program, newFolder(folder, "pipe"), pipe)
  table.add("line heard to fact, pipe", median(piped), "ms", limit: 50)
  table.add("  95 of 100 within", percentile(piped, 95), "ms", limit: 50)
  measureHeardMemory(program, newFolder(folder, "many"), file, &table)
}

/// Milliseconds from each of a hundred lines, written at odd moments, to its fact on the screen.
private func linesToFacts(_ program: String, _ folder: String, _ path: String) -> [Double] {
  let terminal = Terminal(program, ["call", "--listen", path, "--rep", "Maria"], folder)
  defer { terminal.close() }
  terminal.wait(for: "challenges>")
  terminal.type("half a voice")
  let stream = unsafe open(path, O_WRONLY | O_APPEND | O_CLOEXEC)
  defer { close(stream) }
  terminal.settle(200)
  return (1...100).map { turn in
    usleep(UInt32(20_000 + turn * 7919 % 31_000))
    terminal.settle(1)
    terminal.forget()
    let start = now()
    write("Ann: Our budget is \(turn),000 and it is approved.\n", to: stream)
    terminal.wait(for: "budget: \(turn),000")
    return now() - start
  }
}

/// Adds what is resident after a thousand lines that were heard and after ten thousand.
private func measureHeardMemory(
  _ program: String, _ folder: String, _ path: String, _ table: inout Table
) {
  let stream = unsafe open(path, O_WRONLY | O_TRUNC | O_APPEND | O_CLOEXEC)
  defer { close(stream) }
  let terminal = Terminal(program, ["call", "--listen", path, "--rep", "Maria"], folder)
  defer { terminal.close() }
  terminal.wait(for: "challenges>")
  var early = 0.0
  let start = now()
  for thousand in 1...10 {
    for line in 1...1000 {
      write(
        "Ann: We talked about the fair, for the \(thousand * 1000 + line)th time.\n", to: stream)
    }
    write("Ann: Our budget is \(thousand),000 and it is approved.\n", to: stream)
    terminal.wait(for: "budget: \(thousand),000")
    if thousand == 1 { early = residentMegabytes(terminal.process) }
  }
  let late = residentMegabytes(terminal.process)
  table.add("heard at once", 10_010 / (now() - start) * 1000, "lines/s", limit: nil)
  table.add("resident after 1000 heard", early, "MB", limit: nil)
  table.add("resident after 10000 heard", late, "MB", limit: nil)
  table.add("  against after 1000", late / early, "times", limit: 1.5)
}

/// A folder of its own, so that no call of another part is there to be resumed.
func newFolder(_ folder: String, _ name: String) -> String {
  let path = folder + "/" + name
  unsafe mkdir(path, mode_t(0o700))
  return path
}

private func write(_ text: String, to descriptor: Int32) {
  let bytes = Array(text.utf8)
  _ = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
}
