import Qualification
import Records

/// What a merge of two contacts changed, kept in the book so that it can be undone byte for byte.
public struct MergeRecord: Hashable, Sendable {
  /// The key of the contact that stays, and of the one that went into it.
  public var (kept, gone): (String, String)
  /// The names of their files before the merge.
  public var (keptFile, goneFile): (String, String)
  /// The transcripts of the one that went, with their names before and since.
  public var moved: [Move]
  /// The transcripts that the merge wrote.
  public var written: [String]
  /// The hash of the file of the contact that stays, once the merge is done; nothing before.
  public var hash: String?
  /// The folder in which the record is kept.
  public var folder: String

  /// A transcript that got a new name.
  public struct Move: Hashable, Sendable {
    /// Its name before.
    public var old: String
    /// Its name since.
    public var new: String
  }

  /// The name of the text among the copies of the files.
  static let textName = "merge.txt"
  private static let firstLine = "leadline merge 1"

  var text: String {
    var lines = [
      MergeRecord.firstLine, "kept: \(kept)", "gone: \(gone)", "kept_file: \(escaped(keptFile))",
      "gone_file: \(escaped(goneFile))",
    ]
    lines += moved.map { "moved: \(escaped($0.old)) \(escaped($0.new))" }
    lines += written.map { "written: \(escaped($0))" }
    if let hash { lines.append("done: \(hash)") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Reads a record; nothing where the text is none.
  init?(_ text: String, folder: String) {
    let lines = text.split(separator: "\n").map(String.init)
    guard lines.first == MergeRecord.firstLine else { return nil }
    self.init(kept: "", gone: "", keptFile: "", goneFile: "", folder: folder)
    for line in lines.dropFirst() {
      guard let colon = line.firstRange(of: ": "),
        let value = unescaped(Array(line[colon.upperBound...].utf8)[...])
      else { return nil }
      switch line[..<colon.lowerBound] {
      case "kept": kept = value
      case "gone": gone = value
      case "kept_file": keptFile = value
      case "gone_file": goneFile = value
      case "moved":
        let names = value.split(separator: " ").map(String.init)
        guard names.count == 2 else { return nil }
        moved.append(Move(old: names[0], new: names[1]))
      case "written": written.append(value)
      case "done": hash = value
      default: break
      }
    }
    let names = [keptFile, goneFile] + moved.flatMap { [$0.old, $0.new] } + written
    // Nothing outside the folders of the book is ever touched because of a record.
    guard names.allSatisfy({ isSafeName($0) }), !kept.isEmpty, !gone.isEmpty else { return nil }
  }

  init(kept: String, gone: String, keptFile: String, goneFile: String, folder: String) {
    (self.kept, self.gone, self.keptFile, self.goneFile) = (kept, gone, keptFile, goneFile)
    (moved, written, hash, self.folder) = ([], [], nil, folder)
  }
}

extension Book {
  /// The folder of what is needed to undo merges.
  var mergeFolder: String { path + "/merged" }

  /// The merges on record, the last first; an unfinished one has no hash.
  public func merges() throws(FileFailure) -> [MergeRecord] {
    guard try status(of: mergeFolder) != nil else { return [] }
    var found: [MergeRecord] = []
    for name in try folderContents(mergeFolder).reversed() {
      if let record = mergeRecord(in: mergeFolder + "/" + name) { found.append(record) }
    }
    return found
  }

  /// The merge of a contact that was done last, which is the one to undo; nothing where there is none.
  ///
  /// Folders made by earlier versions are named by the clock on the wall, but its transcript is the
  /// contact's last whatever that showed.
  public func lastMerge(of id: String) throws(FileFailure) -> MergeRecord? {
    let records = try merges().filter { $0.kept == id }
    guard let first = records.first, first.hash != nil else { return records.first }
    let last = try transcriptFiles().last { Book.contactID(ofFile: $0) == id }
    return records.first { $0.hash != nil && $0.written.last == last } ?? first
  }

  /// The record of the merge of a folder; nothing where it can't be read.
  func mergeRecord(in folder: String) -> MergeRecord? {
    let text = try? readText(at: folder + "/" + MergeRecord.textName, ofBook: true).text
    return text.flatMap { MergeRecord($0, folder: folder) }
  }

  /// Writes the record of a merge, as far as it has come.
  func keep(_ record: MergeRecord) throws(FileFailure) {
    let path = record.folder + "/" + MergeRecord.textName
    if try status(of: path) == nil {
      try createText(at: path, record.text)
    } else {
      try replaceText(at: path, with: record.text)
    }
  }

  /// Removes the record of a merge with the copies in it.
  func remove(_ record: MergeRecord) throws(FileFailure) {
    for name in try folderContents(record.folder) { try removeFile(record.folder + "/" + name) }
    try removeFolder(record.folder)
    try syncFolder(mergeFolder)
  }
}
