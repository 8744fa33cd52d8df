import Qualification

/// What a rep asks with `/save`: to be told where everything is kept, or a copy of the whole call.
///
/// The engine decides nothing about it; whoever runs the conversation carries it out.
public struct SaveRequest: Hashable, Sendable {
  /// The folder for the copy; nothing where what is held in memory is to be kept now.
  public var folder: String?

  /// Makes a request.
  public init(folder: String?) {
    self.folder = folder
  }

  /// Reads a line that was typed; nothing where it is not `/save`.
  public init?(typed line: String) {
    let (word, rest) = line.trimmed.splitOnce(at: " ")
    guard word.lowercased() == "/save" else { return nil }
    folder = rest.isEmpty ? nil : rest
  }
}
