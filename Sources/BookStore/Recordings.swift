/// The bytes of a recorded call outside the book, links followed; a complaint about a folder, a pipe
/// or a file beyond `transcriptLimit` says so.
public func readRecording(at path: String) throws(FileProblem) -> [UInt8] {
  try readBytes(at: pathBehindLinks(of: path) ?? path, limit: transcriptLimit)
}

/// The bytes of standard input to its end, at most `transcriptLimit`.
public func readStandardInput() throws(FileProblem) -> [UInt8] {
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  do throws(FileFailure) {
    while true {
      let count = try readDescriptor(0, into: &buffer)
      if count == 0 { return bytes }
      bytes += buffer[..<count]
      if bytes.count > transcriptLimit { break }
    }
  } catch {
    throw .failure(error)
  }
  throw .tooLarge("-", limit: transcriptLimit)
}
