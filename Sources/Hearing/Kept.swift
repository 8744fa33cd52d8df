import Synchronization

/// What was worked out of something when it was first asked for, by what it was asked with last.
///
/// The turns of a call are looked at again with each turn behind them, and tell the same each time.
/// It only saves time, so that all are equal: whatever has one is the same before and after.
final class Kept<Key: Equatable & Sendable, Value: Sendable>: Sendable {
  private let latest = Mutex<(key: Key, value: Value)?>(nil)

  /// The value for a key, which `find` works out where another or none is kept.
  func value(for key: Key, _ find: () -> Value) -> Value {
    if let latest = latest.withLock({ $0 }), latest.key == key { return latest.value }
    let found = find()
    latest.withLock { $0 = (key, found) }
    return found
  }
}

extension Kept: Hashable {
  static func == (_: Kept, _: Kept) -> Bool { true }
  func hash(into _: inout Hasher) {}
}
