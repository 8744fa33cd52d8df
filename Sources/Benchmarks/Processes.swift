import Glibc

/// Starts the program at a terminal of its own until it asks its first question: the milliseconds
/// that takes, and the megabytes it then has resident; medians of 21 starts.
func measureStart(_ program: String, _ folder: String) -> (time: Double, memory: Double) {
  runs(21) {
    let master = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    // What unlockpt and ptsname do (ioctl_tty(2)); Swift does not see them.
    var isLocked: Int32 = 0
    _ = unsafe ioctl(master, 0x4004_5431, &isLocked)
    var number: Int32 = 0
    _ = unsafe ioctl(master, 0x8004_5430, &number)
    let slave = unsafe open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
    let start = now()
    let process = spawn(program, ["call"], folder, descriptors: [slave, slave, slave])
    close(slave)
    var shown: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    let wanted = Array("challenges>".utf8)
    while !contains(shown, wanted) {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe read(master, $0.baseAddress, $0.count)
      }
      guard count > 0 else { break }
      shown += buffer[..<count]
    }
    let time = now() - start
    let memory = residentMegabytes(process)
    kill(process, SIGKILL)
    var status: Int32 = 0
    unsafe waitpid(process, &status, 0)
    close(master)
    return (time, memory)
  }
}

/// Runs the program to its end: the milliseconds that takes, and its peak of memory in megabytes.
func runProgram(_ program: String, _ arguments: [String], _ folder: String) -> (Double, Double) {
  let sink = unsafe open("/dev/null", O_RDWR)
  let start = now()
  let process = spawn(program, arguments, folder, descriptors: [sink, sink, 2])
  var status: Int32 = 0
  var usage = rusage()
  unsafe wait4(process, &status, 0, &usage)
  let time = now() - start
  close(sink)
  return (time, Double(usage.ru_maxrss) / 1024)
}

private func spawn(
  _ program: String, _ arguments: [String], _ folder: String, descriptors: [Int32]
) -> pid_t {
  var actions = unsafe posix_spawn_file_actions_t()
  unsafe posix_spawn_file_actions_init(&actions)
  for (target, source) in descriptors.enumerated() {
    unsafe posix_spawn_file_actions_adddup2(&actions, source, Int32(target))
  }
  let environment = [
    "HOME=\(folder)", "LEADLINE_BOOK=\(folder)/start", "TERM=xterm", "LANG=C.UTF-8",
  ]
  var process: pid_t = 0
  let words = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
  let variables = unsafe environment.map { unsafe strdup($0) } + [nil]
  _ = unsafe posix_spawn(&process, program, &actions, nil, words, variables)
  unsafe (words + variables).forEach { unsafe free($0) }
  unsafe posix_spawn_file_actions_destroy(&actions)
  return process
}

private func residentMegabytes(_ process: pid_t) -> Double {
  guard let file = unsafe fopen("/proc/\(process)/statm", "r") else { return 0 }
  defer { unsafe fclose(file) }
  var buffer = [CChar](repeating: 0, count: 256)
  guard unsafe fgets(&buffer, Int32(buffer.count), file) != nil else { return 0 }
  let text = String(
    decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  let pages = text.split(separator: " ").dropFirst().first.flatMap { Double($0) } ?? 0
  return pages * Double(sysconf(Int32(_SC_PAGESIZE))) / 1_048_576
}

private func contains(_ bytes: [UInt8], _ wanted: [UInt8]) -> Bool {
  guard bytes.count >= wanted.count else { return false }
  return (0...(bytes.count - wanted.count)).contains {
    bytes[$0..<($0 + wanted.count)].elementsEqual(wanted)
  }
}
