import Glibc

/// A file that only grows, by whole pieces: each is on the disk when `append` returns, or none of
/// it is there.
///
/// A piece is only taken for kept where the file still stands at its path and nobody else wrote into
/// it: one that was removed or moved away goes on without a name, and with the process it is gone.
final class GrowingFile {
  /// Everything kept so far; where another program writes over the file, it is only here.
  private(set) var kept: [UInt8]

  private let file: OpenFile
  private let path: String
  /// What the file was after the last piece; nothing where that is not known.
  private var last: FileStatus?
  /// How many bytes of half a piece may stand behind what is kept.
  private var torn = 0

  /// Makes the file with its first piece; it must not be there yet.
  convenience init(creating path: String, _ text: String) throws(FileFailure) {
    self.init(try createFile(at: path, text), path, text)
  }

  /// Makes the file with its first piece in place of another one, which has another name from then on.
  convenience init(
    inPlaceOf path: String, namedFromNowOn other: String, _ text: String
  ) throws(FileFailure) {
    self.init(try createFile(inPlaceOf: path, namedFromNowOn: other, text), path, text)
  }

  private init(_ file: consuming OpenFile, _ path: String, _ text: String) {
    self.file = file
    self.path = path
    kept = Array(text.utf8)
    last = try? self.file.status()
  }

  /// Opens the file, of which so many bytes were read and so many behind them were kept elsewhere;
  /// the first piece cuts these off.
  init(continuing path: String, _ kept: [UInt8], cutting torn: Int) throws(FileFailure) {
    self.path = path
    self.kept = kept
    self.torn = torn
    file = try OpenFile(path, flags: O_RDWR | O_APPEND)
  }

  /// Adds a piece in one write and waits until it is on the disk.
  func append(_ text: String) throws(FileFailure) {
    let bytes = Array(text.utf8)
    try checkPlace()
    try checkContents()
    if torn > 0 { try file.truncate(to: kept.count) }
    torn = bytes.count
    do throws(FileFailure) {
      try file.write(bytes)
      try file.syncContents()
      try checkPlace()
      let status = try file.status()
      guard status.size == kept.count + bytes.count else { throw writtenOver }
      last = status
    } catch {
      last = nil
      // Half a piece would be taken for a whole one; what others wrote stays.
      if (try? checkContents()) != nil, (try? file.truncate(to: kept.count)) != nil { torn = 0 }
      throw error
    }
    kept += bytes
    torn = 0
  }

  /// Fails where what is open is not what stands at the path.
  private func checkPlace() throws(FileFailure) {
    let there: FileStatus?
    do throws(FileFailure) {
      there = try status(of: path)
    } catch {
      guard error.code == ENOTDIR else { throw error }
      there = nil
    }
    guard let there else {
      throw FileFailure(operation: .write, path: path, code: FileFailure.movedAway)
    }
    if try !file.status().isSameFile(as: there) {
      throw FileFailure(operation: .write, path: path, code: FileFailure.replaced)
    }
  }

  /// Fails where another program wrote into the file; its contents are read only where its size or
  /// time of change is another one.
  private func checkContents() throws(FileFailure) {
    let now = try file.status()
    if now == last { return }
    guard (kept.count...kept.count + torn).contains(now.size),
      try file.contents(kept.count) == kept
    else { throw writtenOver }
    last = now
  }

  private var writtenOver: FileFailure {
    FileFailure(operation: .write, path: path, code: FileFailure.writtenOver)
  }
}
