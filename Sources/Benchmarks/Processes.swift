import Glibc

/// Where a program reads and writes.
enum Place {
  /// At a terminal, which becomes that of a session which the program leads.
  case terminal(String)
  /// At descriptors: input, output, errors.
  case descriptors([Int32])
}

/// Starts the program at a terminal of its own until it asks its first question: the milliseconds
/// that takes, and the megabytes it then has resident; medians of 21 starts.
func measureStart(_ program: String, _ folder: String) -> (time: Double, memory: Double) {
  runs(21) {
    let start = now()
    let terminal = Terminal(program, ["call"], folder)
    defer { terminal.close() }
    terminal.wait(for: "challenges>")
    return (now() - start, residentMegabytes(terminal.process))
  }
}

/// Runs the program to its end: the milliseconds that takes, and its peak of memory in megabytes.
///
/// `environment` is beside the usual one, and holds where both have a variable.
func runProgram(
  _ program: String, _ arguments: [String], _ folder: String, _ environment: [String] = []
) -> (Double, Double) {
  let sink = unsafe open("/dev/null", O_RDWR)
  let start = now()
  let process = spawn(
    program, arguments, folder, at: .descriptors([sink, sink, 2]), environment)
  var status: Int32 = 0
  var usage = rusage()
  unsafe wait4(process, &status, 0, &usage)
  let time = now() - start
  close(sink)
  return (time, Double(usage.ru_maxrss) / 1024)
}

func spawn(
  _ program: String, _ arguments: [String], _ folder: String, at place: Place,
  _ more: [String] = []
) -> pid_t {
  var actions = unsafe posix_spawn_file_actions_t()
  unsafe posix_spawn_file_actions_init(&actions)
  var attributes = posix_spawnattr_t()
  unsafe posix_spawnattr_init(&attributes)
  switch place {
  case .terminal(let path):
    for target in Int32(0)...2 {
      unsafe posix_spawn_file_actions_addopen(&actions, target, path, O_RDWR, 0)
    }
    let newSession: Int16 = 0x80
    unsafe posix_spawnattr_setflags(&attributes, newSession)
  case .descriptors(let descriptors):
    for (target, source) in descriptors.enumerated() {
      unsafe posix_spawn_file_actions_adddup2(&actions, source, Int32(target))
    }
  }
  let usual = [
    "HOME=\(folder)", "LEADLINE_BOOK=\(folder)/start", "TERM=xterm", "LANG=C.UTF-8",
    "PATH=/usr/bin:/bin",
  ]
  func name(_ variable: String) -> Substring { variable.prefix { $0 != "=" } }
  let environment = usual.filter { old in !more.contains { name($0) == name(old) } } + more
  var process: pid_t = 0
  let words = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
  let variables = unsafe environment.map { unsafe strdup($0) } + [nil]
  _ = unsafe posix_spawn(&process, program, &actions, &attributes, words, variables)
  unsafe (words + variables).forEach { unsafe free($0) }
  unsafe posix_spawn_file_actions_destroy(&actions)
  unsafe posix_spawnattr_destroy(&attributes)
  return process
}

func residentMegabytes(_ process: pid_t) -> Double {
  guard let file = unsafe fopen("/proc/\(process)/statm", "r") else { return 0 }
  defer { unsafe fclose(file) }
  var buffer = [CChar](repeating: 0, count: 256)
  guard unsafe fgets(&buffer, Int32(buffer.count), file) != nil else { return 0 }
  let text = String(
    decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  let pages = text.split(separator: " ").dropFirst().first.flatMap { Double($0) } ?? 0
  return pages * Double(sysconf(Int32(_SC_PAGESIZE))) / 1_048_576
}
