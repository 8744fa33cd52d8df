import ArgumentParser
import BookStore
import Playbooks

// What Tab completes in a shell whose completions were installed. A name that could be obeyed by
// the shell or the terminal is left out: a person would have had to plant it.

extension CompletionKind {
  /// The contacts of the book, by name and key.
  static var contacts: CompletionKind {
    .custom { _, _, _ in
      candidates { try $0.contactFiles().map { String($0.dropLast(3)) } }
    }
  }

  /// The playbooks of the book and those that leadline carries, and files.
  static var playbooks: CompletionKind {
    .custom { _, _, _ in
      candidates { libraryPlaybookNames + (try $0.playbookNames()) }
    }
  }

  /// The topics of the manual.
  static var topics: CompletionKind { .list(embeddedManual.map(\.name)) }

  private static func candidates(_ names: (Book) throws -> [String]) -> [String] {
    guard let surroundings = try? Surroundings(),
      let path = Book.location(option: nil, environment: surroundings.environment)
    else { return [] }
    let found = (try? names(Book(at: path))) ?? []
    return found.filter { name in
      name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) }
    }
  }
}
