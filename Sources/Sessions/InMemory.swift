public import Dialogue

/// A source that gives prepared inputs, then ends.
public struct PreparedSource: InputSource {
  private var inputs: ArraySlice<Input>

  /// The prompts that were shown, in order.
  public private(set) var prompts: [Prompt] = []

  /// Makes a source of these inputs.
  public init(_ inputs: [Input]) {
    self.inputs = inputs[...]
  }

  /// The next prepared input; `ended` after the last.
  public mutating func next(_ prompt: Prompt) -> Input {
    prompts.append(prompt)
    return inputs.popFirst() ?? Input(.ended)
  }
}

/// A log that keeps entries in memory, and fails when it is told to.
public struct MemoryLog: EventLog {
  /// The entries kept, in order.
  public private(set) var entries: [Entry] = []

  /// Why appending fails; nothing while it works.
  public var failure: SaveFailure?

  /// What appending has to say.
  public var notices: [String] = []

  /// Memory, once there is anything in it.
  public var place: String? { entries.isEmpty ? nil : "memory" }

  /// Makes an empty log.
  public init() {}

  /// Keeps the entries, or throws the failure that was set.
  public mutating func append(_ entries: [Entry]) throws(SaveFailure) -> [String] {
    if let failure { throw failure }
    self.entries += entries
    return notices
  }

  /// Fails: there is no folder in memory.
  public func copy(with unsaved: [Entry], to folder: String) throws(SaveFailure) -> String {
    throw SaveFailure(message: "\(folder) is no folder for \(entries.count + unsaved.count) lines")
  }
}

/// A display that keeps the lines in memory.
public struct MemoryDisplay: Display {
  /// The lines shown, in order.
  public private(set) var lines: [Line] = []

  /// Makes a display that has shown nothing.
  public init() {}

  /// Keeps the lines.
  public mutating func show(_ lines: [Line]) {
    self.lines += lines
  }
}

/// A history that keeps lines in memory.
public struct MemoryHistory: LineHistory {
  /// The lines, oldest first; of equal ones at one question only the last.
  public private(set) var lines: [PastLine]

  /// Makes a history of these lines.
  public init(_ lines: [PastLine] = []) {
    self.lines = lines
  }

  /// Adds a line.
  public mutating func add(_ line: PastLine) {
    lines.removeAll { $0 == line }
    lines.append(line)
  }
}
