import BookStore
import Glibc
import Playbooks
import Qualification

/// Measures the index of a generated book: made from nothing, checked, one file read anew, another day.
func measureBook(_ program: String, _ folder: String, contacts count: Int, _ table: inout Table)
  throws
{
  let text = libraryPlaybookText(standardPlaybookName) ?? ""
  let playbook = try readPlaybook(
    text, file: "discovery.yaml", hash: hash(of: Array(text.utf8)))
  let path = folder + "/book"
  GeneratedBook(at: path, playbook).write(count)
  let files = count * (1 + GeneratedBook.callsPerContact)
  let book = Book(at: path)
  let index = BookIndex(of: book, in: folder + "/.local/state/leadline")
  func rules(_ day: String) -> IndexRules {
    IndexRules(
      playbook, now: Moment(iso: day + "T09:00:00+01:00") ?? Moment(seconds: 0, offset: 0))
  }
  func time(_ body: () throws -> Void) rethrows -> (time: Double, computed: Double) {
    let (start, work) = (now(), computed())
    try body()
    return (now() - start, computed() - work)
  }
  let today = rules("2026-12-01")
  let cold = try time { _ = try index.read(today) { try $0.contacts() } }
  table.add("index of \(files) files", Double(files) / cold.time * 1000, "files/s", least: 5000)
  table.add("  of computing", cold.computed, "ms", limit: nil)
  var checks: [Double] = []
  for _ in 0..<5 { checks.append(try time { try index.read(today) { _ in } }.time) }
  table.add("check of all files", median(checks), "ms", limit: nil)
  let name = try book.contactFiles().last ?? ""
  let descriptor = unsafe open(book.contactPath(name), O_WRONLY | O_APPEND | O_CLOEXEC)
  _ = unsafe Glibc.write(descriptor, "needle\n", 7)
  close(descriptor)
  let one = try time { _ = try index.read(today) { try $0.find("needle", limit: 1, in: book) } }
  table.add("one changed file", one.time, "ms", limit: nil)
  let later = try time { _ = try index.read(rules("2026-12-02")) { try $0.contacts() } }
  table.add("ratings of another day", later.time, "ms", limit: nil)
  let environment = ["LEADLINE_BOOK=\(path)", "LEADLINE_NOW=2026-12-02T10:00:00+01:00"]
  func run(_ arguments: [String]) -> Double {
    runs(5) { runProgram(program, arguments, folder, environment) }.0
  }
  table.add("contacts list", run(["contacts", "list"]), "ms", limit: 100)
  table.add("contacts list --json", run(["contacts", "list", "--json"]), "ms", limit: nil)
  table.add("  --where title~9", run(["contacts", "list", "--where", "title~9"]), "ms", limit: nil)
  for words in ["brochure crane", "harbor fair", "gracce"] {
    table.add("contacts find \(words)", run(["contacts", "find", words]), "ms", limit: 250)
  }
  let (start, _) = measureStart(program, folder)
  table.add("start of a call beside it", start, "ms", limit: 25)
}
