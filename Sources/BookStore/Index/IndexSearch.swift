import GRDB
import Records

/// Where words were found: the line of a file that has most of them.
public struct FoundLine: Hashable, Sendable {
  /// Whether it is a line of a contact file; else of a transcript.
  public var isInContactFile: Bool
  /// The name of the file.
  public var file: String
  /// The key of its contact.
  public var contact: String
  /// The number of the line, from 1.
  public var line: Int
  /// The line as it stands in the file, without time and sigil in a transcript.
  public var text: String
  /// Whether it has a word only with an error of typing.
  public var isNear: Bool
}

/// What a search found.
public struct Findings: Hashable, Sendable {
  /// One line of each file, the best first.
  public var lines: [FoundLine]
  /// In how many files the words are.
  public var count: Int
}

extension IndexReading {
  /// How many files are looked into for how many words stand together on a line.
  private static let depth = 200

  /// Finds the files of the book that have all the words, and in each the line that has most of them.
  ///
  /// The words may stand anywhere in a file, a transcript's name and company included, but one at least
  /// on a line that people wrote or said. A word of three letters or more is found at the beginning of a
  /// longer one, and one of four letters or more with one error of typing. Files that have the words as
  /// they are come first, then those with most of them on one line, then contact files, then the newest
  /// transcripts; at most so many are given.
  public func find(_ text: String, limit: Int, in book: Book) throws -> Findings {
    var reader = SearchWords()
    var seen: Set<String> = []
    let words = reader.words(of: text).filter { seen.insert($0).inserted }
    guard !words.isEmpty else { return Findings(lines: [], count: 0) }
    let tiers = try tiers(of: words)
    // On how many lines one word stands does not matter.
    let wanted = words.count > 1 ? max(limit, IndexReading.depth) : limit
    var files: [FoundFile] = []
    var known: Set<Int64> = []
    for (tier, query) in tiers.enumerated() where files.count < wanted {
      for file in try self.files(by: query, limit: wanted + known.count)
      where known.insert(file.id).inserted {
        files.append(file)
        files[files.count - 1].tier = tier
      }
    }
    let count = try tiers.last.map { try self.count(by: $0) } ?? 0
    return Findings(
      lines: IndexReading.best(of: files, for: words, limit, &reader, in: book), count: count)
  }

  /// A file that has the words, with how well.
  private struct FoundFile {
    var id: Int64
    var kind: Int
    var name: String
    var contact: String
    var tier: Int
  }

  // MARK: Words

  /// The queries for files with the words as they are, with longer words that begin with them too, and
  /// with errors of typing too.
  private func tiers(of words: [String]) throws -> [String] {
    let beginnings = words.map { word in
      word.unicodeScalars.count >= WordMatch.leastLetters.beginning
        ? "\"\(word)\" *" : "\"\(word)\""
    }
    let typos = try words.map { word in try mistypings(of: word).map { "\"\($0)\"" } }
    return [
      IndexReading.query(words.map { ["\"\($0)\""] }), IndexReading.query(beginnings.map { [$0] }),
      IndexReading.query(zip(beginnings, typos).map { [$0] + $1 }),
    ]
  }

  /// The words of the book that are one error of typing away from one.
  private func mistypings(of wanted: String) throws -> [String] {
    let letters = Array(wanted.unicodeScalars)
    guard letters.count >= WordMatch.leastLetters.typo else { return [] }
    func text(_ letters: some Sequence<Unicode.Scalar>) -> String {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: letters)
      return String(view)
    }
    // An error leaves the letters before the middle one as they are, or those behind it.
    let half = letters.count / 2
    let found =
      try words(beginning: text(letters[..<half]), in: "text")
      + words(beginning: text(letters[(half + 1)...].reversed()), in: "reversed")
    return Set(found.filter { WordMatch($0, for: wanted) == .typo }).sorted()
  }

  private func words(beginning start: String, in column: String) throws -> [String] {
    // The greatest scalar stands behind every continuation.
    try String.fetchAll(
      database, sql: "SELECT text FROM word WHERE \(column) >= ? AND \(column) < ?",
      arguments: [start, start + "\u{10FFFF}"])
  }

  // MARK: Files

  /// The query for files that have one of each group of words, and one of all of them in the body.
  private static func query(_ groups: [[String]]) -> String {
    let parts = groups.map { "(" + $0.joined(separator: " OR ") + ")" }
    return parts.joined(separator: " AND ") + " AND {body} : (\(parts.joined(separator: " OR ")))"
  }

  private func files(by query: String, limit: Int) throws -> [FoundFile] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT file.id, kind, name, contact FROM words JOIN file ON file.id = words.rowid
          WHERE words MATCH ? ORDER BY kind, CASE kind WHEN 0 THEN name END, name DESC LIMIT ?
        """, arguments: [query, limit]
    ).map { FoundFile(id: $0[0], kind: $0[1], name: $0[2], contact: $0[3], tier: 0) }
  }

  private func count(by query: String) throws -> Int {
    try Int.fetchOne(
      database,
      sql: "SELECT count(*) FROM words JOIN file ON file.id = words.rowid WHERE words MATCH ?",
      arguments: [query]) ?? 0
  }

  // MARK: Lines

  /// The best line of each of the files, of which the best come first.
  private static func best(
    of files: [FoundFile], for words: [String], _ limit: Int, _ reader: inout SearchWords,
    in book: Book
  ) -> [FoundLine] {
    var lines: [(line: FoundLine, tier: Int, count: Int)] = []
    for (place, file) in files.enumerated() {
      if place >= depth, place >= limit { break }
      guard let (line, count) = bestLine(of: file, words, &reader, book) else { continue }
      lines.append((line, file.tier, count))
    }
    let depth = min(depth, lines.count)
    let head = lines[..<depth].enumerated().sorted { one, other in
      (one.element.tier, -one.element.count, one.offset)
        < (other.element.tier, -other.element.count, other.offset)
    }
    return (head.map(\.element.line) + lines[depth...].map(\.line)).prefix(limit).map { $0 }
  }

  /// The first of the lines that have most of the words, the better ones before those with errors.
  private static func bestLine(
    of file: FoundFile, _ wanted: [String], _ reader: inout SearchWords, _ book: Book
  ) -> (line: FoundLine, count: Int)? {
    let kind: SearchableText.Kind = file.kind == 0 ? .contact : .transcript
    let path = kind == .contact ? book.contactPath(file.name) : book.transcriptPath(file.name)
    guard let bytes = try? readBytes(at: path, limit: transcriptLimit) else { return nil }
    let text = SearchableText(bytes, kind)
    var best: (line: SearchableText.Line, count: Int, rank: Int)?
    for line in text.lines {
      var found: [UInt8] = []
      reader.append(bytes[line.bytes], to: &found, escaped: text.isEscaped)
      let words = Set(found.split(separator: 32).map { String(decoding: $0, as: UTF8.self) })
      let matches = wanted.compactMap { wanted in
        words.contains(wanted) ? .same : words.compactMap { WordMatch($0, for: wanted) }.min()
      }
      // Of lines that have as many, one without errors says most, and one beside the name.
      let rank = 2 * matches.map(\.rawValue).reduce(0, +) + (line.isIdentity ? 1 : 0)
      if !matches.isEmpty, (best?.count ?? 0, -(best?.rank ?? 0)) < (matches.count, -rank) {
        best = (line, matches.count, rank)
      }
    }
    guard let best else { return nil }
    let line = FoundLine(
      isInContactFile: kind == .contact, file: file.name, contact: file.contact,
      line: best.line.number, text: String(decoding: bytes[best.line.bytes], as: UTF8.self),
      isNear: file.tier == WordMatch.typo.rawValue)
    return (line, best.count)
  }
}
