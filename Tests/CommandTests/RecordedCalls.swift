import Foundation

/// Recorded calls of our own words for the tests of `leadline hear`.
enum RecordedCalls {
  /// A call with a header, three people and times.
  static let warehouse = """
    Date: 2026-01-12
    Participants:
    - Mia Bell, Account Executive, Plumbline
    - Ada Wolf, Operations Director, Northwind
    - Ben Ito, Warehouse Lead, Northwind

    [00:02] Mia Bell: What is not working in the warehouse at the moment?
    [00:11] Ben Ito: Every Monday the counts are wrong, and we lose about a day a week to it.
    [00:24] Mia Bell: Who decides on something like this on your side?
    [00:29] Ada Wolf: I decide, up to 50k.
    [00:41] Mia Bell: By when would you like to have it running?
    [00:46] Ada Wolf: By the end of April.
    [00:55] Mia Bell: And is there money set aside for it?
    [01:01] Ada Wolf: We have 40k approved for this year.

    """

  /// A second call with the same contact.
  static let later = """
    Date: 2026-01-13
    Participants:
    - Mia Bell, Account Executive, Plumbline
    - Ada Wolf, Operations Director, Northwind Ltd

    Mia Bell: How much money is set aside for it now?
    Ada Wolf: We have 45k approved.

    """

  /// A call in which something is said that closes a gate.
  static let broke = """
    Date: 2026-01-12
    Participants:
    - Mia Bell, Account Executive, Plumbline
    - Cara Lund, Operations Director, Eastgate

    Mia Bell: What is not working at the moment?
    Cara Lund: The counts are wrong every Monday and we lose a day a week.
    Mia Bell: Is there money set aside for it?
    Cara Lund: There is no budget for this and there won't be any.

    """

  /// A call that says neither its day nor who sells.
  static let bare = """
    Zoe: The counts are wrong every Monday.
    Max: I see.
    Zoe: We lose a day a week to it.

    """
}

extension Program {
  /// Writes a file beside the book; gives its path.
  func write(_ text: String, as name: String) throws -> String {
    try write(Data(text.utf8), as: name)
  }

  func write(_ data: Data, as name: String) throws -> String {
    let url = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
    return url.path()
  }

  /// The lines of an output as objects of JSON.
  func objects(_ output: String) throws -> [[String: Any]] {
    try output.split(separator: "\n").compactMap {
      try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
    }
  }
}
