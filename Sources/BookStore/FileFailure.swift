import Glibc

/// Something that the file system refused.
public struct FileFailure: Error, Hashable, Sendable {
  /// What was tried.
  public var operation: Operation

  /// On which file or folder.
  public var path: String

  /// The number of the error (errno.h), or one of those below that leadline adds.
  public var code: Int32

  /// Whether it is in the way of the book itself, so that another book is a way out.
  public var isOfBook = false

  /// It is no regular file.
  static let notRegular: Int32 = 0
  /// It is larger than what is read of its kind.
  static let tooLarge: Int32 = -1
  /// Others than its owner may change it.
  static let openToOthers: Int32 = -2
  /// What is open is no longer what stands at the path.
  static let movedAway: Int32 = -3
  /// Something else stands at the path of what is open.
  static let replaced: Int32 = -4
  /// Another program wrote into what is open.
  static let writtenOver: Int32 = -7
  /// Another process has its lock for longer than a write takes.
  static let inUse: Int32 = -8
  /// It is no folder that is there.
  static let noFolder: Int32 = -5
  /// It is the folder of the book's own transcripts.
  static let ownFolder: Int32 = -6

  /// Whether there is nothing at the path.
  public var meansMissing: Bool { code == ENOENT }

  /// Whether the file system can lock no file.
  var meansNoLocks: Bool {
    operation == .lock && [ENOLCK, EOPNOTSUPP, ENOSYS, EINVAL].contains(code)
  }

  /// Whether the disk or the permissions are at fault, so that it may work later or elsewhere.
  public var isOfDisk: Bool {
    [
      ENOSPC, EDQUOT, EROFS, EACCES, EPERM, EIO, ENOLCK, EOPNOTSUPP, EMFILE, ENFILE, EFBIG, ENXIO,
      ENODEV, ESTALE, FileFailure.movedAway, FileFailure.replaced, FileFailure.writtenOver,
      FileFailure.inUse,
    ].contains(code)
  }

  /// What can be tried on a file.
  public enum Operation: String, Hashable, Sendable {
    case open, read, write, create, rename, remove, list, lock, sync
  }

  /// What failed, where, and what to do about it, as one sentence.
  public var message: String {
    BookWording.failure(self)
  }
}

/// A file that is there and is not what it should be.
public enum FileProblem: Error, Hashable, Sendable {
  /// The file system refused.
  case failure(FileFailure)
  /// It is no regular file.
  case notAFile(String)
  /// It is larger than what is read of its kind.
  case tooLarge(String, limit: Int)
  /// It was changed by another program since it was read.
  case changedMeanwhile(String)
  /// Another process has the contact open; who, where that is known.
  case locked(String, holder: String)

  /// What a failure to read means of a file of which at most so many bytes are read.
  init(_ failure: FileFailure, limit: Int) {
    switch failure.code {
    case FileFailure.notRegular: self = .notAFile(failure.path)
    case FileFailure.tooLarge: self = .tooLarge(failure.path, limit: limit)
    default: self = .failure(failure)
    }
  }

  /// What is wrong, where, and what to do about it, as one sentence.
  public var message: String {
    switch self {
    case .failure(let failure): failure.message
    case .notAFile(let path): BookWording.notAFile(path)
    case .tooLarge(let path, let limit): BookWording.tooLarge(path, limit)
    case .changedMeanwhile(let path): BookWording.changedMeanwhile(path)
    case .locked(let name, let holder): BookWording.locked(name, holder)
    }
  }
}

/// Every sentence that the book says.
enum BookWording {
  static func failure(_ failure: FileFailure) -> String {
    switch failure.code {
    case FileFailure.openToOthers: return openToOthers(failure.path)
    case FileFailure.movedAway: return movedAway(failure.path)
    case FileFailure.replaced: return replaced(failure.path)
    case FileFailure.writtenOver: return writtenOver(failure.path)
    case FileFailure.inUse: return inUse(failure.path)
    case FileFailure.noFolder: return noFolder(failure.path)
    case FileFailure.ownFolder: return intoTheBook(failure.path)
    default: break
    }
    let text = "can't \(failure.operation.rawValue) \(failure.path): \(reason(failure.code))"
    let isCured = !failure.isOfBook || !failure.isOfDisk || text.contains("--book")
    return isCured ? text : text + ", or choose another book with --book"
  }

  static func imported(on day: String, _ origin: some StringProtocol, _ notes: [String]) -> String {
    "\nImported on \(day), \(origin):\n" + notes.joined(separator: "\n")
  }

  static func openToOthers(_ path: String) -> String {
    "\(path) can be changed by other users: `chmod go-w \(path)`, then try again"
  }

  static func movedAway(_ path: String) -> String {
    "\(path) is gone: bring it back to where it was, or keep the call elsewhere with /save FOLDER"
  }

  static func replaced(_ path: String) -> String {
    "another program put its own file in place of \(path): move that one away, then /save"
  }

  static func writtenOver(_ path: String) -> String {
    "another program wrote into \(path): move that file away, then /save"
  }

  static func inUse(_ path: String) -> String {
    "another leadline holds \(path): wait for it or end it, then try again"
  }

  static func putAside(_ path: String, _ other: String) -> String {
    "another program wrote into \(path): what it wrote is \(other) now; the whole call is kept anew"
  }

  static func madeAnew(_ path: String) -> String {
    "\(path) was gone: written anew with the whole call"
  }

  static func intoTheBook(_ folder: String) -> String {
    "\(folder) is the book itself, where the call is kept already: name another folder"
  }

  static func noFolder(_ path: String) -> String {
    "there is no folder \(path): make it first, or name another one"
  }

  static func notAFile(_ path: String) -> String {
    "\(path) is no regular file: move it away, or choose another book with --book"
  }

  static func tooLarge(_ path: String, _ limit: Int) -> String {
    "\(path) is larger than \(limit >> 20) MiB: check that it is the right file"
  }

  static func changedMeanwhile(_ path: String) -> String {
    "\(path) was changed by another program meanwhile: nothing was overwritten; try again"
  }

  static func locked(_ name: String, _ holder: String) -> String {
    "a call with \(name) is open already\(holder.isEmpty ? "" : " (\(holder))"):"
      + " end that one first, or start a call with somebody else"
  }

  static func sameKey(_ files: [String], _ key: String) -> String {
    "\(files.joined(separator: " and ")) have the same key \(key): only the first is read"
  }

  static let unfinished = "a call that was not ended"

  static func mergeUnfinishedCall(_ file: String) -> String {
    "a call with \(file) was not ended: resume and end it first, then merge"
  }

  static let noSuppression = "this is no list of people who were forgotten"
  static let suppressionCure = "restore it from a copy, or remove it and forget them again"

  static func mergeChangedSince(_ file: String) -> String {
    "\(file) was changed since the merge: undoing it would lose that, so nothing was changed"
  }

  static func mergeMissing(_ file: String) -> String {
    "\(file) is not there: nothing was changed"
  }

  static let othersRead =
    "other users can read or change it: `contacts doctor --fix` closes it to them"
  static let unknown = "leadline does not know what this is: it is left alone"
  static let noRegularFile = "this is no regular file: it is left alone"
  static let leftOver = "an interrupted save left this behind"
  static let otherHash =
    "its name does not have the hash of its bytes: it was changed since it was kept"

  static func noKey(of name: String) -> String {
    guard let (key, rest) = Book.namedKey(in: name), !rest.isEmpty else {
      return "its name has no key of a contact: name it as it was, such as `…--k3f9`"
    }
    return
      "it is a copy beside a file of \(key), as programs leave it that keep folders alike where "
      + "two devices changed a file: carry over what is new in it, then remove it"
  }

  static let noContactFile = "these transcripts have no contact file"
  static let transcriptsMissing =
    "it tells of more events than the transcripts have: bring back the transcripts that are missing"
  static let behind = "it is behind its transcripts"

  static func otherContact(_ found: String, _ id: String) -> String {
    "its head says contact: \(found), and its name \(id): one of them is wrong"
  }

  static func otherKey(_ found: String, _ id: String) -> String {
    "it says id: \(found), and its name has \(id): write `id: \(id)`, or name it as it was"
  }

  static func misspeltKey(
    _ key: String, _ nearest: String, _ path: String, line: Int
  ) -> String {
    "\(path):\(line): leadline knows no key \(key) and leaves it alone: did you mean \(nearest)?"
  }

  static func playbookNotKept(_ name: String) -> String {
    "it was held by \(name), which the book did not keep: levels set by hand can't be told by it"
  }

  static let mergeUnreadable =
    "the record of this merge can't be read, so it can't be undone: it is left alone"

  static func mergeCutOff(_ id: String) -> String {
    "a merge was cut off: `leadline contacts merge --undo \(id)` gives both contacts back"
  }

  static let streamEnded = "what was listened to has ended"

  static func waitsFor(_ path: String) -> String { "listening waits for \(path)" }

  static func readAgain(_ path: String) -> String {
    "\(path) was cut short or written anew: what is new in it is heard"
  }

  static func newOne(_ path: String) -> String {
    "\(path) was replaced: listening goes on with the new one"
  }

  static func writerGone(_ path: String) -> String {
    "nobody writes into \(path) now: listening waits for the next one"
  }

  static func noHistory(_ problem: FileProblem) -> String {
    "what was typed in earlier calls can't be recalled: \(problem.message)"
  }

  private static func reason(_ code: Int32) -> String {
    switch code {
    case ENOENT: "there is no such file or folder"
    case ENOTDIR: "a part of the path is a file and no folder: choose another book with --book"
    case EISDIR: "it is a folder and no file"
    case EACCES, EPERM: "it is not allowed: check who owns it and its permissions"
    case EROFS: "the disk is read-only: choose another book with --book"
    case ENOSPC, EDQUOT: "the disk is full: make room"
    case EFBIG: "the file would be larger than allowed"
    case EEXIST: "it is there already"
    case ELOOP: "it is a symbolic link, which is not followed here"
    case EMFILE, ENFILE: "too many files are open"
    case ENAMETOOLONG: "the name is too long"
    case ENOLCK, EOPNOTSUPP: "the file system can't do that: choose another book with --book"
    case EIO: "the disk reports an error: copy the book elsewhere"
    default: "error \(code) of the system"
    }
  }
}
