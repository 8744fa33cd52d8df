import Qualification

/// Every sentence that a report says.
enum ReportWording {
  /// What a contact file says behind the text of a gate that closes.
  static let byHand = "the rep said so"

  static let title = "Pipeline"
  static let all = "all"
  static let stage = "stage"
  static let new = "new"
  static let before = "before"
  static let toAskAgain = "to ask again"
  static let noContacts = "There is no contact in the book yet."

  static func count(_ count: Int) -> String {
    count == 1 ? "one contact" : "\(grouped(count)) contacts"
  }

  static func since(_ day: Day) -> String { "movement since \(day.iso)" }

  static let pipelineHeading = "By stage and rating"
  static let pipelineTitle = "Contacts by stage and rating"
  static let pipelineNote =
    "How far contacts have come, and how each is rated today: what has grown old counts less."

  static func pipelineSummary(_ entries: [(String, Int)]) -> String {
    entries.map { "\($0.0) \(grouped($0.1))" }.joined(separator: ", ") + "."
  }

  static func movementHeading(_ day: Day) -> String { "Movement since \(day.iso)" }
  static func movementTitle(_ day: Day) -> String {
    "Ratings before \(day.iso), and those of now"
  }

  static func movementSummary(_ movement: Report.Movement) -> String {
    "\(grouped(movement.better)) rated better than before, \(grouped(movement.worse)) worse, "
      + "\(grouped(movement.same)) the same; \(grouped(movement.new)) new."
  }

  static let stallHeading = "Where talks stall"
  static let stallTitle = "Core criteria that are not known"
  static let stallHeadings = ["criterion", "not known", "the first not known"]
  static let firstUnknown = "the first that is not known"
  static let alsoUnknown = "one before it is not known either"
  static let noTalks = "There is no open talk."

  static func stallNote(_ talks: Int) -> String {
    (talks == 1 ? "One talk is open" : "\(grouped(talks)) talks are open")
      + ": who is neither disqualified nor a customer. A bar counts those of whom a criterion is"
      + " not known; its dark part those who are stuck there."
  }

  static func unknownOf(_ count: Int, _ all: Int) -> String {
    "\(grouped(count)) of \(grouped(all))"
  }

  static func stallSummary(_ entries: [(String, Int)], of all: Int) -> String {
    "Of \(grouped(all)) open talks it is not known: " + pipelineSummary(entries)
  }

  static let closingHeading = "Why contacts are disqualified"
  static let closingTitle = "Reasons for disqualification"
  static let closingHeadings = ["what it means", "reason", "contacts"]
  static let noneDisqualified = "Nobody is disqualified."

  static func closingNote(_ count: Int) -> String {
    (count == 1 ? "One contact is" : "\(grouped(count)) contacts are")
      + " disqualified; one may have several reasons."
  }

  static let revisitHeading = "To ask again"
  static let dueTitle = "To ask again by now"
  static let soonTitle = "Within the next 30 days"
  static let revisitHeadings = ["contact", "company", "rating", "on", "when"]
  static let noRevisits = "There is nobody to ask again within 30 days."

  static func revisitNote(_ due: Int) -> String {
    (due == 0
      ? "No revisit date has passed."
      : "\(grouped(due)) revisit "
        + (due == 1 ? "date has" : "dates have") + " come or passed.")
      + " Who asked not to be called is left out."
  }

  static func away(_ days: Int) -> String {
    switch days {
    case 0: "today"
    case 1: "yesterday"
    case -1: "tomorrow"
    case 2...: "\(grouped(days)) days ago"
    default: "in \(grouped(-days)) days"
    }
  }

  static let contactHeading = "Contacts"
  static let contactNote =
    "Hot first. The bar shows the points earned and those still within reach, of 100."

  static func standing(_ contact: ReportedContact, _ terms: Terms) -> String {
    let stage = terms.word(for: contact.stage)
    guard let day = contact.ratedOn else { return stage }
    return "\(pointsText(tenths: contact.points)) of \(pointsText(tenths: contact.ceiling)) points"
      + " within reach, \(contact.coverage) % known · \(stage) · rated \(day.iso)"
  }

  static func next(_ contact: ReportedContact) -> String? {
    if contact.doNotContact { return "Asked not to be called." }
    var parts: [String] = []
    if let step = contact.nextStep {
      parts.append("Next: \(step)" + (contact.nextStepOn.map { ", \($0.iso)" } ?? ""))
    }
    if let day = contact.revisitOn { parts.append("Ask again on \(day.iso)") }
    return parts.isEmpty ? nil : parts.joined(separator: ". ") + "."
  }

  static func footer(_ playbook: Playbook) -> [String] {
    [
      "Made by leadline with the playbook \(playbook.id) \(playbook.version). Ratings are as of the day of"
        + " the report.",
      "This page has the names of people: keep it as you keep the book.",
    ]
  }

  /// A count with commas between thousands.
  static func grouped(_ number: Int) -> String {
    let digits = Array(String(abs(number)))
    var result = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result += "," }
      result.append(digit)
    }
    return result
  }
}
