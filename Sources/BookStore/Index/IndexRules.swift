public import Qualification
import Records

/// By what the contacts of an index are rated: the playbook, the day, and how older playbooks are
/// found.
public struct IndexRules: Sendable {
  /// The playbook.
  public let playbook: Playbook
  /// The present moment.
  public let now: Moment
  /// The playbook that a contact file names as the one it was rated by; nothing where it was not kept.
  private let kept: @Sendable (String) -> Playbook?
  /// The keys of a contact file that leadline writes.
  let writtenKeys: Set<String>
  /// The playbook as files name it.
  private let name: String

  /// Makes the rules.
  public init(
    _ playbook: Playbook, now: Moment,
    kept: @escaping @Sendable (String) -> Playbook? = { _ in nil }
  ) {
    self.playbook = playbook
    self.now = now
    self.kept = kept
    writtenKeys = Set(contactKeys(playbook))
    name =
      TranscriptHead.PlaybookName(
        id: playbook.id, version: playbook.version,
        hash: playbook.hash.isEmpty ? nil : playbook.hash
      ).text
  }

  /// The playbook and the day: while they are the same, so are all ratings.
  var stamp: String { "\(name) on \(now.day.iso)" }

  /// The playbook by which a file was rated, where that is another one than this and was kept.
  func playbook(ratedBy file: ContactFile) -> Playbook? {
    file.ratedBy.flatMap { $0 == name ? nil : kept($0) }
  }
}
