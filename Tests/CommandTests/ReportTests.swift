import Foundation
import Testing

/// `leadline report` as it is run over a book.
@Suite struct ReportTests {
  private let program: Program

  init() throws {
    program = try Program()
    let calls = [
      (
        "Grace Hopper",
        "costs us 9000 a month\nI decide\nby the end of March\n40k approved\n/end\ntalked\n"
      ),
      ("Ben \u{1B}[2J<script>alert(1)</script>", "it is a bit slow sometimes\n/end\ntalked\n"),
      ("Olu Ade", "we have no problem there at all\n/end\ntalked\n"),
    ]
    for (name, lines) in calls {
      let outcome = try program.run("call", "--no-input", "--contact", name, input: lines)
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
  }

  private func object(_ outcome: Program.Outcome) throws -> [String: Any] {
    try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
  }

  @Test func tableJSONAndPageTellTheSame() throws {
    let path = program.folder.path() + "report.html"
    let table = try program.run("report", "--since", "2026-01-01")
    #expect(table.status == 0 && table.errors == "")
    #expect(table.output.hasPrefix("3 contacts, 2026-01-12\n"))
    #expect(!table.output.contains("\u{1B}"))
    let json = try object(try program.run("report", "--since", "2026-01-01", "--json"))
    #expect(json["schema"] as? String == "leadline/report/1" && json["count"] as? Int == 3)
    let ratings = try #require(json["ratings"] as? [String: Int])
    #expect(ratings.values.reduce(0, +) == 3)
    #expect((json["movement"] as? [String: Any])?["new"] as? Int == 3)
    let page = try program.run("report", "--since", "2026-01-01", "--html", path)
    #expect(page.status == 0 && page.output == "" && page.errors == "page: \(path)\n")
    let html = try String(contentsOfFile: path, encoding: .utf8)
    #expect(html.contains("<strong>\(ratings["cold"] ?? -1)</strong><span>cold</span>"))
    #expect(!html.contains("<script") && html.contains("&lt;script&gt;"))
    #expect(html.hasPrefix("<!DOCTYPE html>\n") && html.hasSuffix("</html>\n"))
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    // The same book gives the same page, wherever it is made.
    for extra in [["TZ": "Asia/Tokyo"], ["LC_ALL": "C"], ["NO_COLOR": "1"]] {
      _ = try program.run("report", "--since", "2026-01-01", "--html", path, extra: extra)
      #expect(try String(contentsOfFile: path, encoding: .utf8) == html)
    }
  }

  /// The figures are those of the list, also when what is known has grown old.
  @Test(arguments: ["2026-01-12", "2027-06-30"])
  func theFiguresAreThoseOfTheList(day: String) throws {
    let now = ["LEADLINE_NOW": day + "T09:30:00+01:00"]
    let json = try object(try program.run("report", "--json", extra: now))
    let contacts = try #require(json["contacts"] as? [[String: Any]])
    let list = try program.run("contacts", "list", "--json", extra: now)
    let rows = try list.output.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    #expect(rows.count == 3 && contacts.count == 3)
    for row in rows {
      let contact = try #require(contacts.first { $0["id"] as? String == row["id"] as? String })
      for key in ["points", "ceiling"] {
        #expect(contact[key] as? Double == row[key] as? Double, "\(key)")
      }
      let isRated = row["rated"] as? Bool == true
      #expect(contact["rating"] as? String == (isRated ? row["rating"] as? String : nil))
      #expect(contact["stage"] as? String == row["stage"] as? String)
      #expect(contact["rated_on"] as? String == day)
    }
    // No file was written meanwhile.
    #expect(try program.run("contacts", "doctor", extra: now).output == "the book is sound\n")
  }

  @Test func contactsAreShownWithTheirWhy() throws {
    let outcome = try program.run("report", "--cards", "1")
    #expect(outcome.output.contains("\n  Grace Hopper\n"))
    #expect(outcome.output.contains("    need "))
    #expect(outcome.output.contains("  and 2 more: "))
  }

  @Test func aFileThatCantBeReadStopsNoOther() throws {
    let name = try #require(try program.files(in: "contacts").first { $0.hasPrefix("olu-ade") })
    try Data("---\nleadline: [\n".utf8).write(
      to: URL(filePath: program.book + "/contacts/" + name))
    let outcome = try program.run("report", "--json")
    #expect(outcome.status == 1 && outcome.errors.contains(name + ":1:"))
    #expect(try object(outcome)["count"] as? Int == 2)
  }

  @Test func whatCantBeDoneSaysSo() throws {
    #expect(try program.run("report", "--since", "tomorrow").status == 64)
    let nowhere = try program.run("report", "--html", program.folder.path() + "no/such/page.html")
    #expect(nowhere.status == 74 && nowhere.errors.contains("no/such"))
    let empty = try Program().run("report")
    #expect(empty.status == 0 && empty.errors.contains("there is no contact in"))
  }

  @Test func movementIsToldFromTheTranscripts() throws {
    let later = ["LEADLINE_NOW": "2026-03-02T09:30:00+01:00"]
    let call = try program.run(
      "call", "--no-input", "--contact", "Grace Hopper",
      input: "need: we have no problem there at all\n/end\ntalked\n", extra: later)
    #expect(call.status == 0, "\(call.errors)")
    let json = try object(
      try program.run("report", "--since", "2026-02-01", "--json", extra: later))
    let contacts = try #require(json["contacts"] as? [[String: Any]])
    let grace = try #require(contacts.first { $0["name"] as? String == "Grace Hopper" })
    let before = try object(try program.run("report", "--json"))
    #expect(before["since"] is NSNull && before["movement"] is NSNull)
    #expect(grace["earlier"] as? String == "warm")
    #expect((json["movement"] as? [String: Any])?["new"] as? Int == 0)
  }

  /// What only grew old before that day is no movement, and what grows old behind it is.
  @Test func sleepIsNoMovement() throws {
    func grace(since day: String, on now: String) throws -> (earlier: String?, worse: Int?) {
      let json = try object(
        try program.run(
          "report", "--since", day, "--json", extra: ["LEADLINE_NOW": now + "T09:30:00+01:00"]))
      let contacts = try #require(json["contacts"] as? [[String: Any]])
      let grace = try #require(contacts.first { $0["name"] as? String == "Grace Hopper" })
      let movement = try #require(json["movement"] as? [String: Any])
      return (grace["earlier"] as? String, movement["worse"] as? Int)
    }
    let asleep = try grace(since: "2027-06-10", on: "2027-06-15")
    #expect(asleep == ("not_rated", 0))
    let fading = try grace(since: "2026-01-13", on: "2027-06-15")
    #expect(fading.earlier == "warm" && fading.worse ?? 0 > 0, "\(fading)")
    // A talk behind the day counts for now alone.
    let call = try program.run(
      "call", "--no-input", "--contact", "Grace Hopper", input: "40k approved\n/end\ntalked\n",
      extra: ["LEADLINE_NOW": "2027-06-12T09:30:00+01:00"])
    #expect(call.status == 0, "\(call.errors)")
    #expect(try grace(since: "2027-06-10", on: "2027-06-15").earlier == "not_rated")
  }
}
