import Qualification
import Records

extension Book {
  /// A name for a new transcript that comes after all others of the same contact.
  ///
  /// Where a clock was put back, or the rep travelled west, that is the minute of the last one and
  /// a number: a contact is the fold of its transcripts in the order of their names.
  ///
  /// Where those of the contact are known, the folder is not looked through.
  func newTranscriptName(
    _ head: TranscriptHead, of id: String, besides known: [String]? = nil
  ) throws(FileFailure) -> String {
    let plain = plainTranscriptName(head, of: id)
    let files = if let known { known } else { try transcriptFiles() }
    let rivals = files.filter {
      Book.contactID(ofFile: $0) == id && startsWithMinute($0)
    }
    guard let last = rivals.max(), plain.prefix(15) <= last.prefix(15) else { return plain }
    var number = 2
    while true {
      let name = numbered(last.prefix(15) + plain.dropFirst(15), number)
      if name > last { return name }
      number += 1
    }
  }

  /// The name that a transcript has where no other is in its way.
  func plainTranscriptName(_ head: TranscriptHead, of id: String) -> String {
    let started = head.started ?? Moment(seconds: 0, offset: 0)
    return transcriptFileName(started: started, name: head.name, id: id)
  }

  /// Writes the text of a transcript into a folder outside the book, under a name that no other
  /// file there has; gives its path.
  public func keepCopy(
    _ text: String, named name: String, in folder: String
  ) throws(FileFailure) -> String {
    guard let status = try statusBehindLinks(of: folder), status.isFolder else {
      throw FileFailure(operation: .create, path: folder, code: FileFailure.noFolder)
    }
    if let own = try? statusBehindLinks(of: transcriptFolder), own.isSameFile(as: status) {
      throw FileFailure(operation: .create, path: folder, code: FileFailure.ownFolder)
    }
    var number = 1
    while true {
      let path = folder + "/" + (number == 1 ? name : numbered(Substring(name), number))
      if try BookStore.status(of: path) == nil {
        try createText(at: path, text)
        return path
      }
      number += 1
    }
  }
}

/// A name of a transcript with a number behind its minute; the numbers sort as texts do, however
/// many there are.
func numbered(_ name: some StringProtocol, _ number: Int) -> String {
  var (digits, rest) = ("", number)
  while rest >= 99 {
    digits += "99"
    rest -= 99
  }
  digits += rest < 10 ? "0\(rest)" : String(rest)
  return name.prefix(15) + "-" + digits + name.dropFirst(15)
}

/// Whether a file name begins like `2026-01-12-0930-`.
private func startsWithMinute(_ name: String) -> Bool {
  let shape = name.utf8.prefix(16).map { (48...57).contains($0) ? UInt8(ascii: "0") : $0 }
  return shape == Array("0000-00-00-0000-".utf8)
}
