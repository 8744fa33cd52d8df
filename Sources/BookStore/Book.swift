import Records

/// The book: a folder with the contacts, transcripts and playbooks of one rep.
public struct Book: Sendable {
  /// The folder.
  public let path: String

  /// Makes the book in a folder, which need not be there yet.
  public init(at path: String) {
    self.path = path
  }

  /// Where the book is: the folder that was named, else by the environment; nothing where even the
  /// home folder is unknown.
  public static func location(option: String?, environment: [String: String]) -> String? {
    func value(_ key: String) -> String? {
      environment[key].flatMap { $0.isEmpty ? nil : $0 }
    }
    if let option { return option }
    if let book = value("LEADLINE_BOOK") { return book }
    if let data = value("XDG_DATA_HOME"), data.hasPrefix("/") { return data + "/leadline" }
    return value("HOME").map { $0 + "/.local/share/leadline" }
  }

  /// Where history and the like are kept; nothing where even the home folder is unknown.
  public static func stateLocation(environment: [String: String]) -> String? {
    if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
      return state + "/leadline"
    }
    return environment["HOME"].flatMap { $0.isEmpty ? nil : $0 + "/.local/state/leadline" }
  }

  /// Makes the folders, for their owner alone, and clears away what an interrupted save left.
  public func prepare() throws(FileFailure) {
    do throws(FileFailure) {
      try Book.makeFolders(path)
      for folder in folders { try makeFolder(folder) }
      try refuseOthers()
      try whileLocked { () throws(FileFailure) in try sweep() }
    } catch {
      var failure = error
      failure.isOfBook = true
      throw failure
    }
  }

  /// Prepares the book for a call, which can be held all the same where the disk or the permissions
  /// are in the way: the failure is given back then.
  public func prepareForCall() throws(FileFailure) -> FileFailure? {
    do throws(FileFailure) {
      try prepare()
      return nil
    } catch {
      if error.isOfDisk { return error }
      throw error
    }
  }

  /// Makes a folder and those above it, for its owner alone.
  public static func makeFolders(_ path: String) throws(FileFailure) {
    var made = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      made += "/" + part
      try makeFolder(made)
    }
  }

  /// Makes the folders of a book that are missing; where the book itself is gone, it fails.
  ///
  /// An empty folder on another disk than that on which the book is known to lie is what an
  /// unmounted disk leaves behind.
  func restoreFolders(knownAs known: FileStatus) throws(FileFailure) {
    let gone = FileFailure(operation: .open, path: path, code: FileFailure.movedAway)
    guard let now = folderStatus else { throw gone }
    if now.device != known.device, try folderContents(path).isEmpty { throw gone }
    for folder in folders { try makeFolder(folder) }
  }

  /// What the folder of the book is; nothing where it is not there.
  var folderStatus: FileStatus? {
    let status = try? statusBehindLinks(of: path)
    return status?.isFolder == true ? status : nil
  }

  /// Fails where others than the owner of the book may change it, or a folder in it.
  public func refuseOthers() throws(FileFailure) {
    for folder in [path] + folders {
      do throws(FileFailure) {
        try statusBehindLinks(of: folder)?.refuseOthers(folder)
      } catch {
        // What can't even be looked at is complained of where it is needed.
        if error.code == FileFailure.openToOthers { throw error }
      }
    }
  }

  /// How long another process may write to the book before it is taken for stuck, in milliseconds.
  private static let patience = 2000

  private var folders: [String] {
    [contactFolder, transcriptFolder, playbookFolder, keptFolder]
  }

  var contactFolder: String { path + "/contacts" }
  var transcriptFolder: String { path + "/transcripts" }
  var playbookFolder: String { path + "/playbooks" }
  var keptFolder: String { path + "/playbooks/kept" }

  /// Does something while no other process writes to the book; fails where one has it for long.
  ///
  /// A file system that can lock no file is done without.
  func whileLocked<Result>(
    _ body: () throws(FileFailure) -> Result
  ) throws(FileFailure) -> Result {
    let file = try OpenFile(path + "/.lock", flags: lockFlags)
    do throws(FileFailure) {
      guard try file.lock(waitingAtMost: Book.patience) else {
        throw FileFailure(operation: .lock, path: path, code: FileFailure.inUse)
      }
    } catch {
      guard error.meansNoLocks else { throw error }
    }
    let result = try body()
    _ = file.descriptor
    return result
  }

  private func sweep() throws(FileFailure) {
    for folder in folders {
      for name in try folderContents(folder) where isLeftOver(name) {
        if try status(of: folder + "/" + name)?.isRegular == true {
          try removeFile(folder + "/" + name)
        }
      }
    }
    try finishNaming()
  }

  /// Takes the old name of a contact file away whose process was killed when it had given the file
  /// its new one.
  private func finishNaming() throws(FileFailure) {
    let files = try contactFiles()
    let isUnnamed = { (file: String) in file.hasPrefix("unnamed--") }
    let named = Dictionary(grouping: files.filter { !isUnnamed($0) }) { Book.contactID(ofFile: $0) }
    for old in files where isUnnamed(old) {
      for new in Book.contactID(ofFile: old).flatMap({ named[$0] }) ?? [] {
        guard let number = try status(of: contactPath(old))?.number,
          try status(of: contactPath(new))?.number == number
        else { continue }
        try removeFile(contactPath(old))
        break
      }
    }
  }

  // MARK: Names

  /// The file names of the contacts, sorted.
  public func contactFiles() throws(FileFailure) -> [String] {
    try files(in: contactFolder, ending: ".md")
  }

  /// The file names of the transcripts, sorted, which is in the order of their starts.
  public func transcriptFiles() throws(FileFailure) -> [String] {
    try files(in: transcriptFolder, ending: ".txt")
  }

  private func files(in folder: String, ending: String) throws(FileFailure) -> [String] {
    guard try status(of: folder) != nil else { return [] }
    return try folderContents(folder).filter { $0.hasSuffix(ending) && !$0.hasPrefix(".") }
  }

  /// The key of the contact that a file of the book belongs to; nothing where there is none, as in the
  /// name of a copy that another program made: `…--k3f9 (conflicted copy).md`.
  public static func contactID(ofFile name: String) -> String? {
    guard let (key, rest) = namedKey(in: name), rest.isEmpty else { return nil }
    return key
  }

  /// The key in the name of a file, and what stands between it and the ending.
  static func namedKey(in name: String) -> (key: String, rest: Substring)? {
    guard let dot = name.lastIndex(of: "."), let start = name[..<dot].lastHyphens else {
      return nil
    }
    let end = name.utf8[start..<dot].firstIndex { byte in
      !(97...122).contains(byte) && !(48...57).contains(byte)
    }
    let key = String(name[start..<(end ?? dot)])
    return key.isEmpty ? nil : (key, name[(end ?? dot)..<dot])
  }

  /// The path of a contact file.
  public func contactPath(_ file: String) -> String { contactFolder + "/" + file }

  /// The path of a transcript.
  public func transcriptPath(_ file: String) -> String { transcriptFolder + "/" + file }

  /// The keys of all contacts, those of whom only a transcript is there too.
  public func contactIDs() throws(FileFailure) -> Set<String> {
    let files = try contactFiles() + transcriptFiles()
    return Set(files.compactMap { Book.contactID(ofFile: $0) })
  }

  /// What the files of contacts would be named of whom a call that was cut off left a transcript
  /// alone.
  public func namesWithoutFile() throws(FileFailure) -> [String] {
    let known = Set(try contactFiles().compactMap { Book.contactID(ofFile: $0) })
    var names: [String] = []
    var seen: Set<String> = []
    for file in try transcriptFiles() {
      guard let id = Book.contactID(ofFile: file), !known.contains(id),
        let name = Book.contactFileName(ofTranscript: file)
      else { continue }
      if seen.insert(name).inserted { names.append(name) }
    }
    return names
  }

  /// What the file of a contact would be named of whom a call that was cut off left a transcript;
  /// nothing where the name of the transcript does not tell.
  static func contactFileName(ofTranscript file: String) -> String? {
    file.firstRange(of: "--").map { String(file[$0.upperBound...].dropLast(4)) + ".md" }
  }

  /// A key that no contact has yet, as far as the book can be read.
  public func newContactID() -> String {
    newID(avoiding: (try? contactIDs()) ?? [])
  }

  // MARK: Playbooks

  /// The names of the playbooks in the book, sorted.
  public func playbookNames() throws(FileFailure) -> [String] {
    try files(in: playbookFolder, ending: ".yaml").map { String($0.dropLast(5)) }
  }

  /// The path of a playbook of the book by its name; nothing where the name can't be one.
  public func playbookPath(_ name: String) -> String? {
    isSafeName(name) ? playbookFolder + "/\(name).yaml" : nil
  }

  /// Keeps the text of a playbook that a transcript names, once.
  public func keepPlaybook(id: String, hash: String, text: String) throws(FileFailure) {
    guard isSafeName(id), isSafeName(hash) else { return }
    let kept = keptFolder + "/\(id)-\(hash).yaml"
    guard try status(of: kept) == nil else { return }
    _ = try whileLocked { () throws(FileFailure) in try replaceText(at: kept, with: text) }
  }

  /// The path of a playbook as a transcript names it; nothing where it was not kept.
  public func keptPlaybookPath(id: String, hash: String) -> String? {
    guard isSafeName(id), isSafeName(hash) else { return nil }
    let kept = keptFolder + "/\(id)-\(hash).yaml"
    let isThere = (try? status(of: kept))?.isRegular == true
    return isThere ? kept : nil
  }
}

/// Whether a name can stand in a path: no slash, no full stop in front, nothing that is not printed.
func isSafeName(_ name: String) -> Bool {
  !name.isEmpty && name.utf8.count <= 100 && !name.hasPrefix(".")
    && name.unicodeScalars.allSatisfy { scalar in
      scalar.value > 32 && scalar.value < 127 && scalar != "/" && scalar != "\\"
    }
}

extension Substring {
  /// Where the text behind the last `--` begins.
  fileprivate var lastHyphens: Index? {
    var index = endIndex
    var hyphens = 0
    while index > startIndex {
      let before = self.index(before: index)
      if self[before] == "-" {
        hyphens += 1
        if hyphens == 2 { return self.index(index, offsetBy: 1) }
      } else {
        hyphens = 0
      }
      index = before
    }
    return nil
  }
}
