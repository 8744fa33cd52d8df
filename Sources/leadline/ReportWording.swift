import Interchange
import Qualification

/// Every sentence that `leadline report` says in a terminal.
extension CommandWording {
  static let stagesHeading = "By stage"
  static let closingsHeading = "Disqualified because"
  static let contactsHeading = "Contacts"
  static let allLabel = "all"
  static let newLabel = "new"

  static func pageWritten(_ path: String) -> String { "page: \(path)" }

  static func reportTitle(_ report: Report) -> String {
    let count = report.contacts.count
    return (count == 1 ? "one contact" : "\(count) contacts") + ", \(report.asOf.iso)"
  }

  static func rating(_ rating: Rating?) -> String { rating?.rawValue ?? "not rated" }

  static func movementHeading(_ day: Day) -> String { "Movement since \(day.iso)" }

  static func movement(_ movement: Report.Movement) -> String {
    "\(movement.better) better, \(movement.worse) worse, \(movement.same) the same, "
      + "\(movement.new) new"
  }

  static func stallsHeading(_ talks: Int) -> String {
    "Not known, of \(talks) open \(talks == 1 ? "talk" : "talks")"
  }

  static func firstUnknown(_ count: Int) -> String { "\(count) stuck here" }

  static func revisitsHeading(_ count: Int) -> String {
    count == 1 ? "One to ask again by now" : "\(count) to ask again by now"
  }

  static func person(_ contact: ReportedContact) -> String {
    guard let name = contact.name else { return contact.who }
    return name + (contact.company.map { ", \($0)" } ?? "")
  }

  static func andMore(_ count: Int) -> String { "and \(count) more" }

  static func moreContacts(_ count: Int) -> String {
    "and \(count) more: --cards shows as many as it says, --html all of them"
  }

  static func nextStep(_ step: String, on day: Day?) -> String {
    "next: \(step)" + (day.map { ", \($0.iso)" } ?? "")
  }
}
