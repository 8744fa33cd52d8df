import BookStore
import Interchange
import Qualification
import Records

/// The contacts of a book as a report shows them, read from their files on all cores.
struct ReportReading {
  private(set) var contacts: [ReportedContact] = []

  /// Whether some file could not be read.
  private(set) var hasProblems = false

  /// So many contacts are read in one go.
  private static let batch = 64

  /// What became of one contact.
  private enum Product: Sendable {
    case contact(ReportedContact)
    case problem(String)
  }

  /// Reads all contacts; what can't be read is said, and stops no other.
  init(
    of book: Book, _ playbook: Playbook, since day: Day?, saying say: (String) -> Void
  ) throws {
    let files = try orStop { try book.contactFiles() }
    let earlier = try day.map { day in
      ReportReading.transcripts(before: day, in: try orStop { try book.transcriptFiles() })
    }
    let batches = (files.count + ReportReading.batch - 1) / ReportReading.batch
    contacts.reserveCapacity(files.count)
    let work = OrderedWork(
      on: batches, holding: files.count + 1, weighing: { _ in 1 },
      making: { index -> [Product] in
        let start = index * ReportReading.batch
        return files[start..<min(start + ReportReading.batch, files.count)].map { file in
          ReportReading.product(file, book, playbook, earlier)
        }
      })
    work.run { _, products in
      for product in products {
        switch product {
        case .contact(let contact): contacts.append(contact)
        case .problem(let message):
          say(message)
          hasProblems = true
        }
      }
      return true
    }
  }

  private static func product(
    _ file: String, _ book: Book, _ playbook: Playbook, _ earlier: [String: [String]]?
  ) -> Product {
    do throws(UnreadableText) {
      let contact = try book.contactFile(named: file)
      var reported = ReportedContact(contact, file: file, playbook)
      if let earlier, let id = Book.contactID(ofFile: file), let names = earlier[id] {
        reported.earlier = .known(rating(by: names, in: book, playbook))
      }
      return .contact(reported)
    } catch {
      return .problem(error.message)
    }
  }

  /// The transcripts of each contact that began before a day, by its key, in order.
  private static func transcripts(before day: Day, in files: [String]) -> [String: [String]] {
    let limit = day.iso
    var found: [String: [String]] = [:]
    // The names are sorted, and each begins with its day.
    for file in files {
      if file >= limit { break }
      if let id = Book.contactID(ofFile: file) { found[id, default: []].append(file) }
    }
    return found
  }

  /// The rating that the last of some transcripts sealed; nothing where it was none, or no transcript
  /// has one.
  private static func rating(
    by names: [String], in book: Book, _ playbook: Playbook
  ) -> Rating? {
    for name in names.reversed() {
      guard let bytes = try? readRecording(at: book.transcriptPath(name)),
        let score = lastScore(inTranscript: bytes)
      else { continue }
      return score.rating == .cold && score.coverage < playbook.thresholds.rated
        ? nil : score.rating
    }
    return nil
  }
}
