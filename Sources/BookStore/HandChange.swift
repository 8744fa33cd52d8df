/// A key of a contact file that was changed by hand, as a person is told of it.
public struct HandChange: Hashable, Sendable {
  /// The key.
  public var key: String

  /// Its new value in the file; nothing where the key was removed.
  public var value: String?

  /// What a call said under the key since the file was written; nothing where no call touched it.
  public var said: Said?

  /// What a call said: a value, or that there is none any more.
  public enum Said: Hashable, Sendable {
    case value(String)
    case nothing
  }
}
