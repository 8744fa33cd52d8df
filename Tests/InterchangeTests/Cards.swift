import Dialogue
import Interchange
import Playbooks
import Qualification
import Records

/// The playbook that comes with leadline.
let discovery: Playbook = {
  let text = libraryPlaybookText("discovery") ?? ""
  guard let playbook = try? readPlaybook(text, file: "discovery.yaml", hash: "0123456789ab") else {
    return Playbook(id: "none", version: 1, questions: [], criteria: [], gates: [])
  }
  return playbook
}()

let today = Day(iso: "2026-01-12") ?? Day(number: 0)

/// A contact out of lines that a rep typed.
func contact(_ id: String, _ lines: String...) -> Contact {
  var conversation = Conversation(
    kind: .call, started: Moment(iso: "2026-01-12T09:30:00Z"), day: today,
    contact: Contact(id: id))
  for line in lines {
    let input = Input(.typed(line), at: Moment(iso: "2026-01-12T09:31:00Z"))
    for event in decide(input, conversation, discovery) {
      evolve(&conversation, Entry(seconds: 60, event: event))
    }
  }
  return conversation.contact
}

/// The card of a contact whose file was just written.
func card(_ contact: Contact, notes: String = "") -> ContactCard {
  var file = ContactFile(new: contact.id)
  file.append(notes: notes)
  file.update(to: contact, discovery, asOf: today, eventCount: 3)
  return ContactCard(contact, file, discovery, asOf: today)
}

/// A profile that leadline carries.
func profile(_ name: String) throws -> Profile {
  guard let profile = try bundledProfile(name, discovery) else { throw NoProfile(name: name) }
  return profile
}

struct NoProfile: Error { var name: String }

/// The cells of a contact by the labels of a profile.
func cells(
  _ card: ContactCard, _ profile: Profile, isFull: Bool = false,
  _ naming: Profile.Naming = .label
) -> [String: String] {
  let row = CardRow(card, row: 1, profile, isFull: isFull, naming)
  let labels = profile.columns(isFull: isFull).map(\.label)
  var cells: [String: String] = [:]
  for (label, cell) in zip(labels, row.cells) where cell != nil { cells[label] = cell?.text }
  return cells
}
