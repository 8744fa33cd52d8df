import BookStore
import Playbooks
import Practice
import Qualification

/// A rep's record as it was read, with what was wrong with it.
struct FoundRecord: Sendable {
  /// The file, as it is named to people.
  var source: String
  var record: Record
  /// What could not be read, as people read it.
  var problems: [String]

  /// The name of a record in the folder of practices.
  static let fileName = "record.txt"

  /// Where the record of a book is.
  static func path(in book: Book) -> String {
    RepRecord.practices(of: book).path + "/" + fileName
  }

  /// Reads a record; one that isn't there is empty.
  init(at path: String, named source: String? = nil) throws(Stop) {
    self.source = source ?? path
    let bytes: [UInt8]
    do throws(FileProblem) {
      bytes = try readRecording(at: path)
    } catch {
      if case .failure(let failure) = error, failure.meansMissing {
        record = Record(rep: nil)
        problems = []
        return
      }
      throw Stop(error)
    }
    record = Record(parsing: bytes, file: path)
    problems = record.complaints.map(\.text)
  }

  /// The paths of the records in a folder: text files, and those of the books and folders in it.
  static func paths(in folder: String) throws -> [(path: String, source: String)] {
    guard let names = folderNames(folder) else {
      throw Stop(status: .cannotWrite, message: CommandWording.noRepsFolder(folder))
    }
    let base = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    var found: [(path: String, source: String)] = []
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = base + "/" + name
      guard let inner = folderNames(path) else {
        if name.hasSuffix(".txt") { found.append((path, name)) }
        continue
      }
      if inner.contains(fileName) {
        found.append((path + "/" + fileName, name))
      } else if folderNames(path + "/practice")?.contains(fileName) == true {
        found.append((path + "/practice/" + fileName, name))
      }
    }
    return found
  }
}

/// What there is to learn by a playbook: lessons and cards that do not fit it are left out.
func loadCurriculum(_ playbook: Playbook, practices: [String]) -> Curriculum {
  let lessons = libraryLessonNames.compactMap { name in
    (try? readLesson(libraryLessonText(name) ?? "", file: name, playbook)).map { (name, $0) }
  }
  let cards = libraryCardNames.flatMap { name in
    (try? readCards(libraryCardText(name) ?? "", file: name, playbook)) ?? []
  }
  return Curriculum(playbook, lessons: lessons, cards: cards, practices: practices)
}
