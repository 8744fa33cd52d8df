import BookStore
import Playbooks
import Qualification
import Records

/// A playbook with the text it was read from.
struct LoadedPlaybook {
  var playbook: Playbook
  var text: String
}

/// Reads a playbook by its name, first in the book, then among those that leadline carries; a name
/// with a slash or `.yaml` is a file.
func loadPlaybook(_ name: String?, in book: Book?) throws -> LoadedPlaybook {
  let name = name ?? standardPlaybookName
  if let found = try findPlaybook(name, in: book) { return found }
  let names = playbookNames(in: book)
  throw Stop(
    status: .usage,
    message: CommandWording.unknownPlaybook(name, nearest: nearestWord(to: name, among: names)))
}

/// Reads the playbook that the configuration names; where there is none, the complaint is about
/// the line that names it.
func loadPlaybook(
  _ configured: Configuration.ConfiguredPlaybook, in book: Book
) throws -> LoadedPlaybook {
  if let found = try findPlaybook(configured.name, in: book) { return found }
  throw Stop(
    CommandWording.unknownSetPlaybook(
      configured.name, playbookNames(in: book), at: configured.mark))
}

private func findPlaybook(_ name: String, in book: Book?) throws -> LoadedPlaybook? {
  if name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
    return try loadPlaybook(file: name)
  }
  if let path = book?.playbookPath(name), (try? book?.playbookNames())?.contains(name) == true {
    return try loadPlaybook(file: path)
  }
  return try libraryPlaybookText(name).map { try load($0, file: "\(name).yaml") }
}

private func playbookNames(in book: Book?) -> [String] {
  libraryPlaybookNames + ((try? book?.playbookNames()) ?? [])
}

/// Reads a playbook from a file.
func loadPlaybook(file: String) throws -> LoadedPlaybook {
  try load(try readTextOrStop(file), file: file)
}

/// Reads the playbook of a transcript: the one that was kept, else one of that name, with a word
/// about it where it is another version.
func loadPlaybook(
  of head: TranscriptHead, _ file: String, in book: Book?, saying say: (String) -> Void
) throws -> LoadedPlaybook {
  guard let wanted = head.playbook else { return try loadPlaybook(nil, in: book) }
  if let hash = wanted.hash {
    if let kept = book?.keptPlaybookPath(id: wanted.id, hash: hash) {
      return try loadPlaybook(file: kept)
    }
  }
  let found: LoadedPlaybook
  if libraryPlaybookNames.contains(wanted.id)
    || (try? book?.playbookNames())?.contains(wanted.id) == true
  {
    found = try loadPlaybook(wanted.id, in: book)
  } else {
    found = try loadPlaybook(nil, in: book)
  }
  let isOther =
    found.playbook.id != wanted.id || (wanted.hash.map { $0 != found.playbook.hash } ?? false)
  if isOther {
    say(CommandWording.otherPlaybook(file, wanted.text, playbookName(found.playbook).text))
  }
  return found
}

/// A playbook as files name it, where the book kept it.
func keptPlaybook(named text: String, in book: Book) -> Playbook? {
  let words = text.split(separator: " ").map(String.init)
  guard words.count == 3, let path = book.keptPlaybookPath(id: words[0], hash: words[2]) else {
    return nil
  }
  return try? loadPlaybook(file: path).playbook
}

/// How files name a playbook.
func playbookName(_ playbook: Playbook) -> TranscriptHead.PlaybookName {
  TranscriptHead.PlaybookName(
    id: playbook.id, version: playbook.version, hash: playbook.hash.isEmpty ? nil : playbook.hash)
}

private func load(_ text: String, file: String) throws -> LoadedPlaybook {
  do throws(PlaybookComplaints) {
    let hash = hash(of: Array(text.utf8))
    return LoadedPlaybook(
      playbook: try readPlaybook(text, file: file, hash: hash), text: text)
  } catch {
    throw Stop(status: .badData, message: error.text)
  }
}

/// The text of a file, or the end of the command with what is wrong with it.
func readTextOrStop(_ path: String, limit: Int = textLimit) throws -> String {
  do throws(UnreadableText) {
    return try readText(at: path, limit: limit).text
  } catch {
    throw Stop(error)
  }
}

extension Stop {
  init(_ error: UnreadableText) {
    self.init(status: error.isBadData ? .badData : .cannotWrite, message: error.message)
  }

  init(_ error: FileProblem) {
    self.init(status: .cannotWrite, message: error.message)
  }

  init(_ error: FileFailure) {
    self.init(status: .cannotWrite, message: error.message)
  }

  init(_ error: MergeProblem) {
    switch error {
    case .unreadable(let problem): self.init(problem)
    case .failure(let failure): self.init(failure)
    case .changedSince: self.init(status: .finding, message: error.message)
    case .unfinishedCall, .missing: self.init(status: .cannotWrite, message: error.message)
    }
  }

  init(_ error: Complaint) {
    self.init(status: .badData, message: error.text)
  }
}

/// Does something, and ends the command with its own status where it fails.
func orStop<Result>(_ body: () throws -> Result) throws -> Result {
  do {
    return try body()
  } catch let error as UnreadableText {
    throw Stop(error)
  } catch let error as FileProblem {
    throw Stop(error)
  } catch let error as FileFailure {
    throw Stop(error)
  } catch let error as Complaint {
    throw Stop(error)
  } catch let error as MergeProblem {
    throw Stop(error)
  }
}
