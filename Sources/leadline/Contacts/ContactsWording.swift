import BookStore
import Dialogue
import Qualification

/// Every sentence that the commands on contacts say.
enum ContactsWording {
  static let nobodyDue = "nobody is due for a call today"

  static func moreDue(_ count: Int) -> String { "\(count) more are due: --limit shows more" }

  static func reason(_ reason: CallReason, asOf today: Day) -> String {
    switch reason {
    case .nextStep(let step):
      let day = step.day.map { " (\(when($0, today)))" } ?? ""
      return "agreed: \(step.text.isEmpty ? "a next step" : CommandWording.shown(step.text))\(day)"
    case .revisit(let day): return "to be asked again: \(when(day, today))"
    case .timeline(let day): return "their timeline ends: \(when(day, today))"
    case .stale(let criteria):
      return "grown old, to be asked again: "
        + criteria.map(\.rawValue).joined(separator: ", ")
    }
  }

  private static func when(_ day: Day, _ today: Day) -> String {
    let days = day.days(since: today)
    let count = abs(days) == 1 ? "1 day" : "\(abs(days)) days"
    return days == 0 ? "\(day.iso), today" : "\(day.iso), \(count) \(days < 0 ? "ago" : "ahead")"
  }

  // MARK: Accounts

  static func unknownCompany(_ name: String, nearest: String?) -> String {
    let hint =
      nearest.map { "did you mean \($0)?" } ?? "`leadline contacts list` shows the companies"
    return "no contact is of a company named \(CommandWording.shown(name)): \(hint)"
  }

  static func severalCompanies(_ name: String, _ companies: [String]) -> String {
    "\(CommandWording.shown(name)) may be one of these: " + companies.joined(separator: ", ")
  }

  static func count(_ people: Int) -> String { people == 1 ? "1 contact" : "\(people) contacts" }

  static let peopleNamed = "named, and not in the book:"
  static let missing = "missing:"
  static let noEconomicBuyer = "no economic buyer yet: nobody is known who decides"
  static let asked = "asked not to be called"

  static func buyerNotMet(_ names: [String]) -> String {
    "whoever decides is not in the book: \(names.joined(separator: ", "))"
  }

  static func buyerNotTalked(_ name: String) -> String {
    "nobody has talked with \(name) yet, who decides"
  }

  static func onlyAccess(_ name: String) -> String { "access only through \(name)" }
  static let noTalk = "nobody there has been talked with yet"

  static func named(by name: String) -> String { "named by \(name)" }
  static func referred(by name: String) -> String { "referred by \(name)" }

  // MARK: Editing

  static func inCall(_ name: String) -> String {
    "a call with \(name) is open: change the file when it has ended, or in an editor of your own"
  }

  static let unchanged = "nothing was changed"
  static let againLabel = "edit again? [Y/n] "

  static func kept(_ path: String) -> String {
    "what you wrote is kept in \(path); `leadline contacts edit` goes on with it"
  }

  static func otherBase(_ copy: String, _ file: String) -> String {
    "take over by hand what you need of \(copy) into \(file), and remove the copy"
  }

  static func goingOn(_ path: String) -> String {
    "going on with the edit that was kept in \(path)"
  }

  static func otherID(_ found: String, _ id: String) -> String {
    "the id of a contact never changes: write `id: \(id)` again in place of `id: \(found)`"
  }

  static func noEditor(_ editor: String, _ status: Int32) -> String {
    status == 127 || status == 126
      ? "there is no editor \(editor): set VISUAL or EDITOR to one, such as nano"
      : "the editor \(editor) failed (status \(status)): nothing was taken over"
  }

  static func edited(_ path: String) -> String { "changed: \(path)" }

  static func takenOverLater(_ id: String) -> String {
    "the call with this contact was not ended: `leadline call --contact \(id)` goes on with it, and takes"
      + " the change over"
  }

  // MARK: Duplicates

  static func duplicate(
    _ file: String, _ reason: Duplicate.Reason, _ id: String, _ other: String
  ) -> String {
    let words =
      switch reason {
      case .email: "same e-mail"
      case .phone: "same phone"
      case .nameAndCompany: "a close name and company"
      }
    return "may be the same person as \(file) (\(words)):"
      + " `leadline contacts merge \(other) \(id)` would make one of them"
  }

  // MARK: Merging

  static let mergeTakesTwo = "name two contacts: the one that stays, and the one that goes into it"
  static let undoTakesOne = "--undo takes the one contact that another was merged into"
  static let mergeLabel = "merge? y merges, budget=2 takes a value from the second, n leaves both: "
  static let mergeUnconfirmed = "nothing was merged: --yes merges without asking"
  static let notMerged = "nothing was merged"
  static let nothingDiffers = "nothing that both know differs"

  static func oneContact(_ names: [String]) -> String {
    "\(names.map { CommandWording.shown($0) }.joined(separator: " and ")) are the same contact"
  }

  static func badChoice(_ text: String, _ keys: [String]) -> String {
    "\(CommandWording.shown(text)) is no choice: write a key that differs and 1 or 2"
      + (keys.isEmpty ? "" : ", such as \(keys[0])=2")
  }

  static func willBe(_ report: ContactReport) -> String {
    "together: \(report.isRated ? report.rating.rawValue : "not rated"), "
      + "\(pointsText(tenths: report.points)) of \(pointsText(tenths: report.ceiling)) within reach"
  }

  static func merged(_ path: String, _ transcripts: Int) -> String {
    "merged into \(path), with \(transcripts) \(transcripts == 1 ? "transcript" : "transcripts")"
  }

  static func undoHint(_ id: String) -> String {
    "`leadline contacts merge --undo \(id)` gives both back as they were"
  }

  static func undone(_ kept: String, _ gone: String) -> String {
    "\(kept) and \(gone) are as they were before the merge"
  }

  static func nothingToUndo(_ name: String) -> String {
    "no merge into \(CommandWording.shown(name)) is on record"
  }

  // MARK: Forgetting

  static let forgetTakesOne = "name one contact, or give --due alone"
  static let goes = "goes as a whole:"
  static let mentionsGo = "stays, without the names, addresses and numbers:"
  static let linesGo = "loses the lines that name the person:"
  static let canNotBeRead = "can't be read or written, look yourself:"
  static let sharedStay =
    "have the same name, address or number, and keep it; forget them too if they are one:"
  static let changedBeforeForgetting = "something was written meanwhile; this is what there is now:"
  static let indexGoes = "The index goes too, and is made anew."
  static let notForgotten = "nothing was changed"
  static let forgotten = "forgotten"
  static let nothingToKeep =
    "--keep-suppression keeps nothing here: no e-mail address, phone number, profile or company is known, and a"
    + " name alone would keep out others; an import can bring this person back"
  static let outOfReach = [
    "Out of reach: what was exported or imported elsewhere, backups, snapshots, version control, copies",
    "that you saved in other folders, recordings, and a first name alone in somebody else's file.",
    "A removed file can still be on the disk until its place is used again.",
  ]
  static let noRetention =
    "there is no setting retention: write `retention: 24 months` into the configuration"

  static func doubtful(_ names: [String]) -> String {
    "\(names.map { CommandWording.shown($0) }.joined(separator: ", ")) alone can mean something or somebody else,"
      + " and stays in these; look yourself:"
  }

  static func stillNamed(_ paths: [String]) -> String {
    "these still name the person, as they were written meanwhile; forget again when their calls are ended:\n"
      + paths.map { "  " + CommandWording.shown($0) }.joined(separator: "\n")
  }

  static func forgetLabel(_ id: String) -> String {
    "this can't be undone: type \(CommandWording.shown(id)) to forget the person: "
  }

  static func forgetUnconfirmed(_ id: String) -> String {
    "nothing was changed: --confirm \(CommandWording.shown(id)) forgets without asking"
  }

  static func nobodyToForget(_ day: Day) -> String {
    "nobody has been without any record since before \(day.iso)"
  }

  static func lastRecord(_ day: Day) -> String { "last record \(day.iso)" }

  static func badRetention(_ text: String, at mark: SourceMark) -> Complaint {
    Complaint(
      at: mark, message: "\(CommandWording.shown(text)) is no length of time",
      cure: "write a number and days, months or years, such as `24 months`")
  }

  // MARK: Examining

  static let mended = "mended"
  static let canBeMended = "--fix mends it"

  static func examined(_ count: Int, left: Int, hints: Int) -> String {
    let pointed = hints == 0 ? "" : hints == 1 ? ", with 1 hint" : ", with \(hints) hints"
    if count == 0 { return "the book is sound" + pointed }
    let findings = count == 1 ? "1 finding" : "\(count) findings"
    return (left == 0 ? "\(findings), all mended" : "\(findings), \(left) left") + pointed
  }
}
