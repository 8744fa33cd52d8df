import Glibc
import Qualification
import Terminal

/// What is around the program, read once: the environment, the clock and the configuration.
struct Surroundings {
  /// The variables of the environment.
  let environment: [String: String]

  /// What the configuration file says.
  let configuration: Configuration

  /// What was wrong with the settings, line by line, where that is no reason to stop.
  let problems: [String]

  /// The folder of the book where the command line names it.
  let book: String?

  /// The moment that `LEADLINE_NOW` sets in place of the clock.
  private let fixedNow: Moment?

  /// Reads the surroundings; fails where `LEADLINE_NOW` is no moment, or a setting can't be read.
  ///
  /// What must not be kept waiting goes on despite such a setting, without it.
  init(despiteSettings isPatient: Bool = false, book: String? = nil) throws {
    self.book = book
    var environment = Surroundings.readEnvironment()
    var stops: [Stop] = []
    configuration = Configuration(environment: environment, noting: &stops)
    if isPatient, let name = environment["LEADLINE_THEME"], !name.isEmpty,
      Theme(rawValue: name) == nil
    {
      stops.append(Stop(badTheme: name, from: "LEADLINE_THEME"))
      environment["LEADLINE_THEME"] = nil
    } else if !isPatient, let first = stops.first {
      throw first
    }
    self.environment = environment
    problems = stops.flatMap { $0.message.split(separator: "\n").map(String.init) }
    guard let text = environment["LEADLINE_NOW"], !text.isEmpty else {
      fixedNow = nil
      return
    }
    guard let moment = Moment(iso: text) else {
      throw Stop(status: .usage, message: CommandWording.badNow(text))
    }
    fixedNow = moment
  }

  /// The present moment with the offset of this place.
  var now: Moment {
    if let fixedNow { return fixedNow }
    var instant = time(nil)
    var local = unsafe tm()
    unsafe localtime_r(&instant, &local)
    let offset = unsafe local.tm_gmtoff
    return Moment(seconds: Int64(instant), offset: Int32(clamping: offset))
  }

  /// How the program was called by whoever sees it: by its name, or by the script that builds and
  /// starts it.
  var program: String {
    let name = environment["LEADLINE_STARTED_AS"] ?? ""
    return name.isEmpty ? "leadline" : name
  }

  /// A command as whoever reads it has to type it, with the folder of the book where it was named.
  func call(_ words: String) -> String {
    program + words + (book.map { " --book " + shellWord($0) } ?? "")
  }

  private static func readEnvironment() -> [String: String] {
    var values: [String: String] = [:]
    var entry = unsafe environ
    while unsafe entry.pointee != nil {
      let line = unsafe entry.pointee.map { unsafe String(cString: $0) } ?? ""
      if let sign = line.firstIndex(of: "=") {
        values[String(line[..<sign])] = String(line[line.index(after: sign)...])
      }
      unsafe entry += 1
    }
    return values
  }
}

/// An argument as a shell takes it.
func shellWord(_ argument: String) -> String {
  let isPlain = argument.allSatisfy { $0.isLetter || $0.isNumber || "-_./=:@,+%".contains($0) }
  if isPlain, !argument.isEmpty { return argument }
  if !argument.contains(where: { "\"$`\\!".contains($0) }) { return "\"\(argument)\"" }
  return "'" + argument.replacing("'", with: "'\\''") + "'"
}
