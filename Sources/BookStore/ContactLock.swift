/// The lock on a contact whose call is open; it goes with the process at the latest.
///
/// Its file stays behind where the call was not ended, and so tells of calls that can be resumed.
public final class ContactLock {
  /// Whether the lock is held; not where the file system can lock no file.
  public let isHeld: Bool

  /// Whether the file of the lock was there before: a call with the contact may not have been ended.
  public let wasLeft: Bool

  private let file: OpenFile

  /// Takes the lock of a contact; where another process has it, the failure says which.
  public init(_ id: String, in book: Book) throws(FileProblem) {
    let path = book.contactFolder + "/.\(id).lock"
    do throws(FileFailure) {
      while true {
        let wasThere = try status(of: path) != nil
        let file = try OpenFile(path, flags: lockFlags)
        let isFree: Bool
        do throws(FileFailure) {
          isFree = try file.lock()
        } catch {
          guard error.meansNoLocks else { throw error }
          self.file = file
          isHeld = false
          wasLeft = wasThere
          return
        }
        guard isFree else {
          self.file = file
          isHeld = false
          wasLeft = wasThere
          break
        }
        // Whoever had it before may have removed the file in between.
        guard try status(of: path)?.number == file.status().number else { continue }
        try file.truncate(to: 0)
        try file.write(Array("process \(processNumber())".utf8))
        self.file = file
        isHeld = true
        wasLeft = wasThere
        return
      }
    } catch {
      throw .failure(error)
    }
    var buffer = [UInt8](repeating: 0, count: 64)
    let count = (try? file.read(&buffer)) ?? 0
    let isPlain = buffer[..<count].allSatisfy { (32...126).contains($0) }
    throw .locked(id, holder: isPlain ? String(decoding: buffer[..<count], as: UTF8.self) : "")
  }

  /// Removes the file of the lock: the call has been ended.
  public func finish() {
    try? removeFile(file.path)
  }

  /// Gives the lock back as it was found: the mark of a call that was cut off stays.
  public func release() {
    if !wasLeft { finish() }
  }
}

extension Book {
  /// The keys of the contacts whose calls may not have been ended.
  public func openContacts() throws(FileFailure) -> [String] {
    guard try status(of: contactFolder) != nil else { return [] }
    return try folderContents(contactFolder).compactMap { name in
      guard name.hasPrefix("."), name.hasSuffix(".lock") else { return nil }
      return String(name.dropFirst().dropLast(5))
    }
  }
}
