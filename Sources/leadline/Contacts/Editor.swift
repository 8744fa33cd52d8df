import Glibc

/// The editor of a person: `$VISUAL`, else `$EDITOR`, else `editor` or `vi`.
struct Editor {
  /// Its command, as the person set it.
  let command: String

  init(environment: [String: String]) {
    let set = ["VISUAL", "EDITOR"].compactMap { environment[$0] }.first { !$0.isEmpty }
    command = set ?? (unsafe access("/usr/bin/editor", X_OK) == 0 ? "editor" : "vi")
  }

  /// Lets the person change a file; gives the status with which the editor ended.
  ///
  /// The command may have arguments, as `code --wait`, so a shell reads it; the path is never part of
  /// what it reads.
  func open(_ path: String) -> Int32 {
    // Ctrl-C in the editor is the editor's.
    let before = (signal(SIGINT, SIG_IGN), signal(SIGQUIT, SIG_IGN))
    defer {
      signal(SIGINT, before.0)
      signal(SIGQUIT, before.1)
    }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var defaults = sigset_t()
    unsafe sigemptyset(&defaults)
    for number in [SIGINT, SIGQUIT, SIGPIPE] { unsafe sigaddset(&defaults, number) }
    unsafe posix_spawnattr_setsigdefault(&attributes, &defaults)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    let arguments = ["/bin/sh", "-c", command + " \"$@\"", command, path]
    let words = unsafe arguments.map { unsafe strdup($0) } + [nil]
    defer { unsafe words.forEach { unsafe free($0) } }
    var process: pid_t = 0
    guard unsafe posix_spawn(&process, "/bin/sh", nil, &attributes, words, environ) == 0 else {
      return 127
    }
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      if errno != EINTR { return 127 }
    }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }
}
