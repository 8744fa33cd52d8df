import Glibc
public import Qualification

/// The text of a file with what tells whether it was changed since.
public struct TextFile: Sendable {
  /// The text.
  public let text: String

  /// The first 12 hex digits of SHA-256 over its bytes.
  public let hash: String

  /// What the file was when it was read.
  let status: FileStatus
}

/// The most bytes that are read of a contact file or a playbook.
public let textLimit = 1 << 20

/// The most bytes that are read of a transcript.
public let transcriptLimit = 64 << 20

/// Why a file could not be read as text.
public enum UnreadableText: Error, Hashable, Sendable {
  /// The file can't be read at all.
  case problem(FileProblem)
  /// What is in it is no text; the complaint names the place and the cure.
  case complaint(Complaint)

  /// What is wrong, as people read it.
  public var message: String {
    switch self {
    case .problem(let problem): problem.message
    case .complaint(let complaint): complaint.text
    }
  }

  /// Whether the contents are at fault, rather than the file system.
  public var isBadData: Bool {
    switch self {
    case .complaint, .problem(.notAFile), .problem(.tooLarge): true
    case .problem: false
    }
  }
}

/// Reads a regular file of UTF-8 text; `name` is what complaints call it.
///
/// The end of one that only grows may be lost with the power in the middle of a character: what is
/// there of that character is left out where the text `mayBeCut`. A file `ofBook` is refused where
/// others than its owner may change it.
public func readText(
  at path: String, name: String? = nil, limit: Int = textLimit, mayBeCut: Bool = false,
  ofBook: Bool = false
) throws(UnreadableText) -> TextFile {
  var bytes: [UInt8]
  let status: FileStatus
  do throws(FileProblem) {
    (bytes, status) = try readFile(at: path, limit: limit, ofBook: ofBook)
  } catch {
    throw .problem(error)
  }
  if mayBeCut { bytes.removeLast(cutCharacterLength(bytes)) }
  let name = name ?? path
  if let complaint = textComplaint(bytes, name: name) { throw .complaint(complaint) }
  return TextFile(
    text: String(decoding: bytes, as: UTF8.self), hash: hash(of: bytes), status: status)
}

/// The most bytes that are read of a file from another program.
public let foreignFileLimit = 512 << 20

/// The bytes of a file from another program, or of standard input where it is named `-`.
public func readForeignFile(_ path: String) throws(FileProblem) -> [UInt8] {
  guard path == "-" || isStream(path) else {
    return try readBytes(at: path, limit: foreignFileLimit)
  }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  do throws(FileFailure) {
    let descriptor = path == "-" ? 0 : try openStreamToRead(path)
    while true {
      let count = try readDescriptor(descriptor, into: &buffer)
      if count == 0 { return bytes }
      bytes += buffer[..<count]
      guard bytes.count <= foreignFileLimit else { break }
    }
  } catch {
    throw .failure(error)
  }
  throw .tooLarge(path, limit: foreignFileLimit)
}

func readBytes(at path: String, limit: Int) throws(FileProblem) -> [UInt8] {
  try readFile(at: path, limit: limit, ofBook: false).bytes
}

private func readFile(
  at path: String, limit: Int, ofBook: Bool
) throws(FileProblem) -> (bytes: [UInt8], status: FileStatus) {
  do throws(FileFailure) {
    return try fileContents(path, limit: limit, ofBook: ofBook)
  } catch {
    throw FileProblem(error, limit: limit)
  }
}

/// The bytes of a regular file with what it was; one beyond the limit fails as too large.
func fileContents(
  _ path: String, limit: Int, ofBook: Bool
) throws(FileFailure) -> (bytes: [UInt8], status: FileStatus) {
  let tooLarge = FileFailure(operation: .read, path: path, code: FileFailure.tooLarge)
  // A pipe or device would block or never end.
  let file = try OpenFile.regular(path, ofBook: ofBook)
  let status = try file.status()
  guard status.size <= limit else { throw tooLarge }
  var bytes: [UInt8] = []
  bytes.reserveCapacity(status.size + 1)
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = try file.read(&buffer)
    if count == 0 { break }
    bytes += buffer[..<count]
    guard bytes.count <= limit else { throw tooLarge }
  }
  return (bytes, status)
}

/// What keeps bytes from being a text: nothing in them, a NUL, or no UTF-8.
func textComplaint(_ bytes: [UInt8], name: String) -> Complaint? {
  if bytes.isEmpty {
    return Complaint(
      at: SourceMark(file: name, line: 0, column: 0, excerpt: ""), message: "the file is empty",
      cure: "restore it from a backup, or remove it")
  }
  func complaint(_ offset: Int, _ message: String, _ cure: String) -> Complaint {
    let text = String(decoding: bytes[..<min(bytes.count, offset + 200)], as: UTF8.self)
    let before = String(decoding: bytes[..<offset], as: UTF8.self)
    return Complaint(
      at: SourceMark(file: name, text: text, utf8Offset: before.utf8.count), message: message,
      cure: cure)
  }
  if let offset = bytes.firstIndex(of: 0) {
    return complaint(
      offset, "there is a NUL byte here: this is no text",
      "check that this is the right file, or restore it from a backup")
  }
  if let offset = firstInvalidUTF8(in: bytes) {
    return complaint(
      offset, "this byte is no UTF-8", "save the file as UTF-8, for example with your editor")
  }
  return nil
}

/// Where bytes stop being UTF-8 (RFC 3629); nothing where all of them are.
func firstInvalidUTF8(in bytes: [UInt8]) -> Int? {
  var index = 0
  while index < bytes.count {
    let lead = bytes[index]
    let length: Int
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    switch lead {
    case 0...0x7F:
      index += 1
      continue
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
      length = 3
      if lead == 0xE0 { low = 0xA0 }
      if lead == 0xED { high = 0x9F }
    case 0xF0...0xF4:
      length = 4
      if lead == 0xF0 { low = 0x90 }
      if lead == 0xF4 { high = 0x8F }
    default: return index
    }
    guard index + length <= bytes.count, (low...high).contains(bytes[index + 1]),
      bytes[(index + 2)..<(index + length)].allSatisfy({ (0x80...0xBF).contains($0) })
    else { return index }
    index += length
  }
  return nil
}

/// How many bytes at the end are the beginning of a character of which the rest is missing.
func cutCharacterLength(_ bytes: some BidirectionalCollection<UInt8>) -> Int {
  guard let start = bytes.suffix(3).lastIndex(where: { $0 >= 0xC0 }) else { return 0 }
  let needed = bytes[start] >= 0xF0 ? 4 : bytes[start] >= 0xE0 ? 3 : 2
  let length = bytes.distance(from: start, to: bytes.endIndex)
  return length < needed && bytes[start...].dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
    ? length : 0
}
