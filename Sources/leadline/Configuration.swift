import BookStore
import Glibc
import Qualification
import StrictYAML
import Terminal

/// What a person has set once and for all in `config.yaml`.
struct Configuration: Hashable {
  /// How things look; nothing where that is not set.
  private(set) var theme: Theme?

  /// The playbook to talk and rate by; nothing where that is not set.
  private(set) var playbook: ConfiguredPlaybook?

  /// The name by which the person is called in what is listened to; nothing where that is not set.
  private(set) var rep: String?

  /// How many days a contact may be without any record before it is to be forgotten; nothing where
  /// that is not set.
  private(set) var retention: Int?

  /// The playbook that a line of the file names.
  struct ConfiguredPlaybook: Hashable {
    /// Its name, or the path of its file.
    var name: String

    /// Where it is named.
    var mark: SourceMark
  }

  /// Reads the file of a person's environment; a file that is missing sets nothing.
  init(environment: [String: String]) throws {
    var problems: [Stop] = []
    self.init(environment: environment, noting: &problems)
    if let first = problems.first { throw first }
  }

  /// Reads what can be read of the file of a person's environment, and notes what can't.
  init(environment: [String: String], noting problems: inout [Stop]) {
    guard let path = Configuration.path(environment: environment) else { return }
    // Such files are often links to where a person keeps them.
    var place = path
    if let resolved = unsafe realpath(path, nil) {
      place = unsafe String(cString: resolved)
      unsafe free(resolved)
    } else if errno == ENOENT || errno == ENOTDIR {
      return
    }
    var status = stat()
    if unsafe stat(place, &status) == 0, status.st_size == 0 { return }
    do throws(UnreadableText) {
      let text = try readText(at: place, name: path).text
      var complaints: [Complaint] = []
      read(text, file: path, noting: &complaints)
      problems += complaints.map { Stop($0) }
    } catch {
      problems.append(Stop(error))
    }
  }

  /// Reads what can be read of a text; a complaint names the line and the cure.
  private mutating func read(
    _ text: String, file: String, noting complaints: inout [Complaint]
  ) {
    do throws(Complaint) {
      let yaml = try FlatYAML(parsing: text, file: file)
      for key in yaml.keys {
        do throws(Complaint) {
          try take(key, of: yaml, file)
        } catch {
          complaints.append(error)
        }
      }
    } catch {
      complaints.append(error)
    }
  }

  private mutating func take(_ key: String, of yaml: FlatYAML, _ file: String) throws(Complaint) {
    let mark = yaml.mark(of: key) ?? SourceMark(file: file, line: 1, column: 1, excerpt: "")
    guard let known = Key(rawValue: key) else {
      throw CommandWording.unknownSetting(key, at: mark)
    }
    guard case .text(let value)? = yaml.value(key), !value.isEmpty else {
      throw CommandWording.settingWithoutValue(key, at: mark)
    }
    let place = yaml.valueMark(of: key) ?? mark
    switch known {
    case .theme:
      guard let theme = Theme(rawValue: value) else {
        throw CommandWording.unknownTheme(value, at: place)
      }
      self.theme = theme
    case .rep: rep = value
    case .retention:
      guard let days = Configuration.days(value) else {
        throw ContactsWording.badRetention(value, at: place)
      }
      retention = days
    case .playbook:
      playbook = ConfiguredPlaybook(name: Configuration.path(value, beside: file), mark: place)
    }
  }

  /// The keys of the file.
  enum Key: String, CaseIterable {
    case theme, playbook, rep, retention
  }

  /// Where the file is looked for; nothing where even the home folder is unknown.
  static func path(environment: [String: String]) -> String? {
    let name = "/leadline/config.yaml"
    if let config = environment["XDG_CONFIG_HOME"], config.hasPrefix("/") { return config + name }
    return environment["HOME"].flatMap { $0.isEmpty ? nil : $0 + "/.config" + name }
  }

  /// A length of time such as `24 months` in days, months and years as they are on average.
  private static func days(_ text: String) -> Int? {
    let words = text.lowercased().split(separator: " ")
    guard words.count == 2, let count = Int(words[0]), (1...1200).contains(count) else {
      return nil
    }
    switch words[1] {
    case "day", "days": return count
    case "month", "months": return count * 36_525 / 1200
    case "year", "years": return count * 36_525 / 100
    default: return nil
    }
  }

  /// A name as it is; a path that is not absolute starts at the folder of the file it stands in.
  private static func path(_ value: String, beside file: String) -> String {
    let isPath = value.contains("/") || value.hasSuffix(".yaml") || value.hasSuffix(".yml")
    return isPath && !value.hasPrefix("/") ? folderPath(file) + "/" + value : value
  }
}
