public import Dialogue
public import Qualification

/// A transcript as a whole: its head and its entries in order.
public struct Transcript: Hashable, Sendable {
  /// The head.
  public var head: TranscriptHead

  /// The entries in order.
  public var entries: [Entry]

  /// What is said of a last line that was cut off and left out; nothing where none was.
  public var cutLine: Complaint?

  /// Whether it holds inputs and questions only, as people write them, and no decided event.
  public var isHandWritten: Bool {
    entries.allSatisfy(\.event.isWrittenByHand)
  }

  /// Makes a transcript.
  public init(head: TranscriptHead, entries: [Entry] = []) {
    self.head = head
    self.entries = entries
  }

  /// Reads a text; the complaint names the line and the cure.
  ///
  /// A cut last line is left out and named: one without its line break, unless people wrote it.
  public init(parsing text: String, file: String) throws(Complaint) {
    var reader = TranscriptReader(file: file)
    entries = []
    cutLine = nil
    head = TranscriptHead()
    var start = text.utf8.startIndex
    while start < text.utf8.endIndex {
      let end = text.utf8[start...].firstIndex(of: 10) ?? text.utf8.endIndex
      let line = String(decoding: text.utf8[start..<end], as: UTF8.self)
      let isCut = end == text.utf8.endIndex
      do throws(Complaint) {
        let entry = try reader.read(line)
        if isCut, let entry, !isHandWritten || !entry.event.isWrittenByHand {
          let place = SourceMark(
            file: file, line: reader.lineNumber, column: line.count + 1, excerpt: line)
          cutLine = RecordProblem.cut.complaint(at: place)
        } else if let entry {
          entries.append(entry)
        }
      } catch {
        guard isCut, reader.head != nil else { throw error }
        cutLine = RecordProblem.cut.complaint(at: error.mark)
      }
      start = isCut ? end : text.utf8.index(after: end)
    }
    try reader.finish()
    head = reader.head ?? TranscriptHead()
  }

  /// The inputs among the entries, stamped with their times.
  public var inputs: [Input] {
    entries.compactMap { entry in
      let at = head.started.flatMap { started in
        entry.seconds.map {
          Moment(seconds: started.seconds + Int64($0), offset: started.offset)
        }
      }
      switch entry.event {
      case .typed(let text): return Input(.typed(text), at: at)
      case .heard(let speaker, let text): return Input(.heard(speaker: speaker, text: text), at: at)
      case .edited(let key, let value):
        let known = value.flatMap { readCanonical($0) }
        return Input(.edited(Edit(key: key, value: value, known: known)), at: at)
      case .imported(let key, let value):
        return Input(
          .imported(Edit(key: key, value: value, known: readCanonical(value))), at: at)
      default: return nil
      }
    }
  }
}

extension Event {
  /// Whether people write such a line themselves, and it is not only decided.
  fileprivate var isWrittenByHand: Bool {
    switch self {
    case .asked, .typed, .heard: true
    default: false
    }
  }
}
