import Glibc

/// How the program ends (the numbers of sysexits.h where they fit).
enum ExitStatus: Int32, Comparable {
  /// Done.
  case done = 0
  /// A check failed, or there was a finding.
  case finding = 1
  /// The command line is not understood.
  case usage = 64
  /// Data that can't be read as what it should be.
  case badData = 65
  /// Something can't be read or written.
  case cannotWrite = 74

  /// Whether the other one is graver: of several files, the gravest status is that of the command.
  static func < (one: ExitStatus, other: ExitStatus) -> Bool { one.rawValue < other.rawValue }
}

/// The end of a command before its time: with a status, and a message for stderr unless empty.
struct Stop: Error {
  var status: ExitStatus
  var message: String
}

/// Ends the process.
func quit(with status: ExitStatus) -> Never {
  exit(status.rawValue)
}
