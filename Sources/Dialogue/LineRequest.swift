public import Qualification

/// What a typed line asks of whoever runs the conversation, beside what the engine decides.
public enum LineRequest: Hashable, Sendable {
  /// To keep at once what is held in memory and say where everything is; in a folder, to write a
  /// copy of the whole call.
  case save(folder: String?)

  /// To have the earlier answer to the question that is put again at hand, to be edited.
  case editAnswer

  /// Reads a line that was typed; nothing where it asks for nothing.
  public init?(typed line: String, _ playbook: Playbook) {
    switch readCommand(line.trimmed, playbook) {
    case .save(let folder)?: self = .save(folder: folder)
    case .edit(_, text: "")?: self = .editAnswer
    default: return nil
    }
  }
}
