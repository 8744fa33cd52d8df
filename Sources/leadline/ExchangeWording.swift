import Interchange
import Qualification

/// What exports and imports say at the edge.
enum ExchangeWording {
  static let noProfile =
    "name a profile with --to; `leadline export --list` shows them, `leadline help export` explains"
  static let contactNames = "the names of contacts"

  static func severalAims(_ options: [String]) -> String {
    "\(options.joined(separator: " and ")) ask for different things: give one of them"
  }

  static func notBeside(_ option: String, _ other: String) -> String {
    "\(option) takes nothing beside it of what shapes an export: leave \(other) out"
  }

  static func notOfCSV(_ option: String, _ profile: Profile) -> String {
    "\(option) shapes CSV alone, which \(profile.name) is not: leave it out"
  }

  static let nobody = "there is no contact to export"
  static let notStarted = "nothing was written"

  static func unknownProfile(_ name: String, nearest: String?) -> String {
    "there is no profile \(CommandWording.shown(name)): "
      + (nearest.map { "did you mean \($0)?" } ?? "`leadline export --list` shows them")
  }

  static func unknownColumn(_ name: String, nearest: String?) -> String {
    "the profile has no column \(CommandWording.shown(name)): "
      + (nearest.map { "did you mean \($0)?" } ?? "`leadline export --show` shows a profile")
  }

  static func done(_ count: Int, _ profile: Profile, isFull: Bool, to place: String) -> String {
    let contacts = count == 1 ? "1 contact" : "\(count) contacts"
    return "\(contacts) as \(profile.name)\(isFull ? ", in full" : "") to \(place)"
  }

  static func nameless(_ count: Int) -> String {
    let contacts = count == 1 ? "1 contact has" : "\(count) contacts have"
    return
      "\(contacts) no name, company, address or number and \(count == 1 ? "is" : "are") left out:"
      + " `leadline contacts list` shows them, `leadline contacts edit` names them"
  }

  static func guarded(_ count: Int) -> String {
    (count == 1 ? "1 cell begins" : "\(count) cells begin")
      + " like a formula and got an apostrophe in front, which `leadline import` takes away"
  }

  static func leftOut(_ report: LossReport) -> [String] {
    if report.isEmpty { return [] }
    return ["left out:"]
      + report.rows.map { row in
        "  \(row.loss.field), \(row.count) \(row.count == 1 ? "time" : "times"): \(row.loss.reason)"
      }
  }

  static func refused(_ problems: [RowProblem], of count: Int) -> String {
    var lines = problems.map(\.text)
    if count > problems.count { lines.append("and \(count - problems.count) more") }
    return (lines + [notStarted]).joined(separator: "\n")
  }

  // MARK: Imports

  static let noFile = "name a file to import, or `--undo` to undo the last import"
  static let undoAlone = "--undo takes no file: it undoes the last import"
  static let standardInput = "standard input"
  static let nothingToUndo = "there is no import to undo"

  static func badMap(_ text: String) -> String {
    "--map \(CommandWording.shown(text)) has no `=`: write `--map \"Heading=field\"`"
  }

  static func unknownHeading(_ name: String, _ nearest: String?, _ headings: [String]) -> String {
    "the file has no column \(CommandWording.shown(name)): "
      + (nearest.map { "did you mean \($0)?" } ?? "it has \(headings.joined(separator: ", "))")
  }

  static func unknownField(_ name: String, _ nearest: String?, _ names: [String]) -> String {
    "there is no field \(CommandWording.shown(name)): "
      + (nearest.map { "did you mean \($0)?" } ?? "write one of \(names.joined(separator: ", "))")
  }

  /// The program, and what each column fills.
  static func columns(_ read: ReadImport, _ file: String) -> String {
    let programs: [ImportSource: String] = [
      .leadline: "leadline, with whole records", .hubspot: "HubSpot", .salesforce: "Salesforce",
      .linkedin: "LinkedIn connections", .vcard: "vCard", .json: "JSON", .plain: "a plain table",
    ]
    var lines = ["\(file): \(programs[read.source] ?? "")"]
    for column in read.columns where column.count > 0 && column.target != .nothing {
      lines.append(
        "  \(column.heading) -> \(column.target.name) (\(column.count)): \(oneLine(column.example))"
      )
    }
    // A full export has columns that are computed anew; they are no loss.
    if read.source != .leadline, !read.leftOut.isEmpty {
      lines.append("left out, unless --map says what they fill:")
      lines += read.leftOut.map { "  \($0.heading) (\($0.count)): \(oneLine($0.example))" }
    }
    return lines.joined(separator: "\n")
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  static func more(_ count: Int) -> String { "and \(count) more that can't be taken" }
  static func moreDuplicates(_ count: Int) -> String { "and \(count) more that may be in the book" }

  static func forgotten(_ contact: ImportedContact) -> String {
    "row \(contact.row.number) was forgotten on request and does not come back"
  }

  static func forgottenAddress(_ contact: ImportedContact) -> String {
    "row \(contact.row.number) has an address of somebody who was forgotten on request: "
      + "take that one out of the file to import the rest"
  }

  static func sameKey(_ contact: ImportedContact, _ id: String) -> String {
    "row \(contact.row.number) (\(contact.who)) is in the book already: the same key \(id)"
  }

  static func duplicate(_ contact: ImportedContact, _ duplicate: Duplicate) -> String {
    let reason =
      switch duplicate.reason {
      case .email: "is in the book already: the same e-mail address"
      case .phone: "is in the book already: the same phone number"
      case .nameAndCompany: "may be in the book already: a close name and company"
      }
    let who = [duplicate.person.name, duplicate.person.company].compactMap { $0 }
    let name =
      who.isEmpty ? duplicate.person.id : who.joined(separator: ", ") + " (\(duplicate.person.id))"
    return "row \(contact.row.number) (\(contact.who)) \(reason) as \(name)"
  }

  static func inCall(_ contact: ImportedContact, _ id: String) -> String {
    "row \(contact.row.number) (\(contact.who)): a call with \(id) has not been ended: end it first"
  }

  static func taken(
    _ count: (added: Int, updated: Int, skipped: Int, unchanged: Int), left: Int, isDry: Bool,
    skipped isSkipping: Bool
  ) -> String {
    func contacts(_ count: Int) -> String { count == 1 ? "1 contact" : "\(count) contacts" }
    var parts = ["\(contacts(count.added)) \(isDry ? "would be added" : "added")"]
    if count.updated > 0 {
      parts.append("\(count.updated) \(isDry ? "would be updated" : "updated")")
    }
    if count.unchanged > 0 { parts.append("\(count.unchanged) unchanged") }
    if count.skipped > 0 {
      parts.append(
        "\(count.skipped) skipped" + (isSkipping ? " (--duplicates add or update takes them)" : ""))
    }
    if left > 0 { parts.append("\(left) \(left == 1 ? "row" : "rows") left out") }
    let isDone = !isDry && count.added + count.updated > 0
    return parts.joined(separator: ", ") + (isDone ? "; `leadline import --undo` undoes it" : "")
      + (isDry ? "; nothing is written" : "")
  }

  static func wouldUndo(_ file: String, _ count: Int, _ run: String) -> String {
    "the import of \(file) at \(run.prefix(16)) would be undone: \(count) contacts"
  }

  static func undone(_ file: String, _ removed: Int, _ restored: Int) -> String {
    "the import of \(file) is undone: \(removed) removed"
      + (restored > 0 ? ", \(restored) as before" : "")
  }

  static func keptAfterUndo(_ name: String) -> String {
    "\(name) stays: it was changed since the import"
  }

  // MARK: Handing over

  static let noCloseDate =
    "Salesforce takes no opportunity without a close date, and no timeline is known: say --close 2026-06-30"

  static func callIsOpen(_ id: String) -> String {
    "a call with \(id) has not been ended: end it first"
  }

  static func fileIsThere(_ path: String) -> String {
    "\(CommandWording.shown(path)) is there already: name another folder, or move it away"
  }

  static func convertedBefore(_ who: String, _ before: String) -> String {
    "\(who) was handed over already: \(before); --anyway hands over once more"
  }

  static func notQualified(_ who: String, _ missing: [String]) -> String {
    let open = missing.isEmpty ? "" : ", not known: \(missing.joined(separator: ", "))"
    return
      "\(who) is not qualified yet\(open); --anyway hands over all the same, --junk REASON as junk"
  }

  static func converted(_ who: String, _ crm: String, junk: String?) -> String {
    let what = junk.map { "as junk (\($0))" } ?? "as contact, company and deal"
    return "\(who) is handed over \(what); import the files in this order. "
      + "What is imported and converted in \(crm) can't be undone there"
  }

  // MARK: Giving

  static let noFolder = "name a new folder for the files with --out"

  static let mayName = "it can't be read, and may name the person"

  static func notRead(_ files: [String]) -> String {
    files.map { "\($0): \(mayName)" }.joined(separator: "\n")
  }

  static func aboutSubject(
    _ who: String, _ day: Day, _ transcripts: [String], copies: [String], _ mentions: Int
  ) -> String {
    let files =
      (transcripts.isEmpty ? "" : "\nTalks: \(transcripts.joined(separator: ", ")).\n")
      + (copies.isEmpty
        ? "" : "\nCopies, drafts and practices: \(copies.joined(separator: ", ")).\n")
    return """
      # What is held on \(who.filter { !"<>[]*_`".contains($0) })

      Given on \(day.iso). `contact.md` is the file that is kept, `transcripts` has every talk word by
      word, `elsewhere.txt` the \(mentions) lines of other files in which the person is named, and
      `subject.json` all of it for a program to read.
      \(files)
      """
  }

  static func given(_ who: String, _ count: Int, _ mentions: Int) -> String {
    "everything held on \(who): \(count) files, \(mentions) lines elsewhere. Not looked at: backups, "
      + "exports made before, what is kept with a version control system, and recordings outside the book"
  }
}
