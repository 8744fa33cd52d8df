import Dialogue
import Glibc
import Playbooks
import Qualification
import Records

/// A book of made-up contacts whose calls were held by the engine: the same on every machine.
struct GeneratedBook {
  let path: String
  private let playbook: Playbook
  private let templates: [Template]

  /// How many calls each contact has.
  static let callsPerContact = 5

  /// The texts of one contact with marks in place of name, company and key.
  private struct Template {
    var contact: String
    var transcripts: [(started: Moment, text: String)]
  }

  private static let (name, company, key, mail) = ("Qname Qfamily", "Qcompany", "qkey", "qmail")

  /// Prepares a book of some kinds of contacts at a path.
  init(at path: String, _ playbook: Playbook) {
    self.path = path
    self.playbook = playbook
    templates = (0..<48).map { GeneratedBook.template($0, playbook) }
  }

  /// Writes so many contacts with their transcripts.
  func write(_ count: Int) {
    for folder in ["", "/contacts", "/transcripts", "/playbooks", "/playbooks/kept"] {
      unsafe mkdir(path + folder, mode_t(0o700))
    }
    for index in 0..<count {
      let template = templates[index % templates.count]
      let person = GeneratedBook.person(index)
      let marks = [
        (GeneratedBook.name, person.name), (GeneratedBook.company, person.company),
        (GeneratedBook.key, person.key), (GeneratedBook.mail, person.mail),
      ]
      let file = contactFileName(name: person.name, company: person.company, id: person.key)
      GeneratedBook.write(replaced(template.contact, marks), to: path + "/contacts/" + file)
      for (started, text) in template.transcripts {
        let name = transcriptFileName(started: started, name: person.name, id: person.key)
        GeneratedBook.write(replaced(text, marks), to: path + "/transcripts/" + name)
      }
    }
  }

  /// Who the contact of a number is.
  static func person(_ index: Int) -> (name: String, company: String, key: String, mail: String) {
    let first = firstNames[index % firstNames.count]
    let family = syllables(index / firstNames.count + 3, 2) + syllables(index * 7 + 5, 1)
    let company = syllables(index / 3 * 11 + 1, 3)
    let letters = Array("bcdfghjkmnpqrstvwxz")
    let others = Array("bcdfghjkmnpqrstvwxz23456789")
    let key =
      String(letters[index / 19683 % 19])
      + [729, 27, 1].map { String(others[index / $0 % 27]) }.joined()
    return (
      "\(first) \(capital(family))", capital(company), key,
      "\(first.lowercased())@\(company).example"
    )
  }

  private static let firstNames = [
    "Grace", "Ada", "Jürgen", "Zoë", "Mehmet", "Aiko", "Olu", "Petra", "Ivan", "Noor", "Lena",
    "Thabo", "Maria", "Sven", "Yara", "Paul", "Chidi", "Ines", "Oskar", "Tuula",
  ]

  private static func syllables(_ number: Int, _ count: Int) -> String {
    let parts = [
      "ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "vo", "wu", "dal", "fen", "gor", "hin", "jul",
      "kar", "lem", "mir", "not", "pas", "ques", "rol", "sim", "tor", "ulm", "ven", "wil", "yor",
    ]
    return (0..<count).map { parts[(number / power(parts.count, $0)) % parts.count] }.joined()
  }

  private static func power(_ base: Int, _ exponent: Int) -> Int {
    (0..<exponent).reduce(1) { product, _ in product * base }
  }

  private static func capital(_ text: String) -> String {
    (text.first?.uppercased() ?? "") + text.dropFirst()
  }

  private static func template(_ number: Int, _ playbook: Playbook) -> Template {
    var contact = Contact(id: key)
    contact.identity = [
      .name: name, .company: company, .email: mail, .title: "Head of ops \(number)",
      .phone: "+49 30 \(1_000_000 + number)",
    ]
    var transcripts: [(Moment, String)] = []
    var events = 0
    for call in 0..<callsPerContact {
      let first = Day(iso: "2026-01-05") ?? Day(number: 0)
      let day = first.adding(days: (number + call * 60) % 330)
      let started = Moment(iso: "\(day.iso)T09:30:00+01:00") ?? Moment(seconds: 0, offset: 0)
      let head = TranscriptHead(
        contact: key, name: contact.identity[.name], company: contact.identity[.company],
        playbook: TranscriptHead.PlaybookName(
          id: playbook.id, version: playbook.version,
          hash: playbook.hash.isEmpty ? nil : playbook.hash), started: started)
      var conversation = head.conversation(on: day, with: contact)
      var entries: [Entry] = []
      let inputs =
        [.began] + lines(number, call).map { Input.Content.typed($0) } + [.ended, .ended]
      for (turn, input) in inputs.enumerated() {
        for event in decide(Input(input), conversation, playbook) {
          let entry = Entry(seconds: turn * 21, event: event)
          evolve(&conversation, entry)
          entries.append(entry)
        }
      }
      var writer = TranscriptWriter(head, playbook, on: day)
      transcripts.append((started, head.text + writer.lines(for: entries)))
      contact = conversation.contact
      events += entries.count
    }
    var file = ContactFile(new: key)
    let last = Day(iso: "2026-12-01") ?? Day(number: 0)
    file.update(to: contact, playbook, asOf: last, eventCount: events)
    let note = "- prefers mornings; met at the harbour fair in hall \(number)\n"
    return Template(contact: file.text + note, transcripts: transcripts)
  }

  /// What the rep types in a call.
  private static func lines(_ number: Int, _ call: Int) -> [String] {
    let needs = [
      "the night batch takes 9 hours, costs us about \(20 + number)k a month",
      "two closings missed last quarter because of the spreadsheet",
      "nothing hurts much, it works as it is", "their warehouse scanner loses one order in fifty",
    ]
    let deciders = [
      "CFO signs anything over 20k, I recommend", "I decide alone", "the board decides in March",
      "my colleague Petra decides, I use it",
    ]
    let times = ["live by end of March", "some time next year", "before our audit on 5 October"]
    let money = ["40-50k set aside", "no budget yet", "\(10 + number)k approved", "money is tight"]
    switch call {
    case 0:
      return [
        needs[number % 4], deciders[number / 2 % 4], times[number % 3], money[number / 3 % 4],
        "# asked for the brochure of the small crane", "yes, a demo next week", "/end",
        "talked, call back on Friday",
      ]
    case 1:
      return ["budget: \(money[(number + 1) % 4])", "# has a new colleague", "/end", "talked"]
    case 2: return ["/end", "no answer"]
    case 3: return ["timing: \(times[(number + 1) % 3])", "they liked the demo", "/end", "talked"]
    default: return ["need: \(needs[(number + 3) % 4])", "# sent the offer", "/end", "talked"]
    }
  }

  private func replaced(_ text: String, _ marks: [(String, String)]) -> String {
    marks.reduce(text) { text, mark in text.replacing(mark.0, with: mark.1) }
  }

  private static func write(_ text: String, to path: String) {
    let descriptor = unsafe open(path, O_WRONLY | O_TRUNC | O_CREAT | O_CLOEXEC, mode_t(0o600))
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    _ = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
  }
}
