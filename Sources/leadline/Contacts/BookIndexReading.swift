import BookStore
import Qualification
import Synchronization

/// Reads from the index of a book, once it is in step with the files; contacts are rated by a
/// playbook as of today.
func readIndex<Answer>(
  of book: Book, _ surroundings: Surroundings, _ playbook: Playbook,
  quick isQuick: Bool = false, _ body: (IndexReading) throws -> Answer
) throws -> Answer {
  let rules = indexRules(of: book, surroundings, playbook)
  let state = Book.stateLocation(environment: surroundings.environment)
  return try orStop { try BookIndex(of: book, in: state).read(rules, quick: isQuick, body) }
}

/// By what the contacts of a book are rated today.
func indexRules(of book: Book, _ surroundings: Surroundings, _ playbook: Playbook) -> IndexRules {
  let kept = KeptPlaybooks(of: book)
  return IndexRules(playbook, now: surroundings.now) { kept.playbook(named: $0) }
}

/// The playbooks that a book keeps, each read once.
private final class KeptPlaybooks: Sendable {
  private let book: Book
  private let read = Mutex<[String: Playbook?]>([:])

  init(of book: Book) { self.book = book }

  func playbook(named text: String) -> Playbook? {
    read.withLock { read in
      if let known = read[text] { return known }
      let playbook = keptPlaybook(named: text, in: book)
      read[text] = .some(playbook)
      return playbook
    }
  }
}
