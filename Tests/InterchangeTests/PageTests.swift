import Chance
import Interchange
import Qualification
import Testing

/// Whatever a record holds, on a page it is text.
@Suite struct PageTests {
  private static let attacks = [
    "\"><script>alert(1)</script>", "' onmouseover='alert(1)", "</title><svg onload=alert(1)>",
    "<!--", "]]>", "&lt;b&gt;", "javascript:alert(1)", "</style><style>*{display:none}",
    "\u{1B}[2J",
    "\u{202E}gnp.exe", "a\0b", "\u{2028}x", "{{7*7}}", "\u{FEFF}", "=cmd|' /C calc'!A0", "&#x3c;",
    "\u{E0041}\u{E0042}", "<img src=x>", "\u{9B}31m", "\r\nSet-Cookie: a", "👩‍👩‍👧",
    "שלום <b>", "',\"", "<", ">", "&",
  ]

  private func report(_ texts: [String]) -> Report {
    var contact = ReportedContact(id: "k3f9", file: texts[0])
    contact.unknown = ReportTests.core
    contact.closed = ["no_need"]
    contact.name = texts[1]
    contact.company = texts[2]
    contact.title = texts[3]
    contact.rating = .disqualified
    contact.stage = .disqualified
    contact.reasons = [
      "disqualified 0 of 100", texts[4] + ": disqualifies \"\(texts[5])\"", texts[6],
    ]
    contact.nextStep = texts[7]
    contact.revisitOn = today
    contact.ratedOn = today
    contact.hasTalked = true
    contact.earlier = .known(.hot)
    return Report(on: [contact], discovery, asOf: today, since: today)
  }

  @Test(arguments: attacks)
  func noAttackIsMoreThanText(_ attack: String) {
    let plain = PageText(report([String](repeating: "x", count: 8)).page)
    let page = PageText(report([String](repeating: attack, count: 8)).page)
    #expect(page.problems == [])
    for name in ["script", "img", "style", "svg", "meta", "bdi", "p", "li"] {
      #expect(page.count(of: name) == plain.count(of: name), "\(name)")
    }
  }

  @Test func noHostileTextIsMoreThanText() {
    let seed = UInt64.random(in: 0 ... .max)
    var chance = SplitMix64(seed: seed)
    for _ in 0..<60 {
      let texts = (0..<8).map { _ in
        Bool.random(using: &chance)
          ? chance.hostileText()
          : (PageTests.attacks.randomElement(using: &chance) ?? "") + chance.hostileText()
      }
      let page = PageText(report(texts).page)
      #expect(page.problems == [], "seed \(seed): \(texts)")
    }
  }

  @Test func whatIsHarmlessReadsAsItIs() {
    let texts = [
      "x.md", "O'Neill & Søns", "\"Löwe\" <AG>", "CTO", "no need", "we're fine", "ok", "ring",
    ]
    let page = PageText(report(texts).page)
    for text in ["O'Neill & Søns", "CTO, \"Löwe\" <AG>", "no need: disqualifies \"we're fine\""] {
      #expect(page.readable.contains(text), "\(text)")
    }
    #expect(page.table("Reasons for disqualification")?.last == ["no need", "no_need", "1"])
  }

  @Test func whatHidesIsShownByItsCode() {
    let page = PageText(report(["x", "a\u{202E}b\u{1B}c\u{0}", "x", "x", "x", "x", "x", "x"]).page)
    #expect(page.readable.contains("a\\u{202e}b\\x1bc\\x00"))
  }

  @Test func aPageMayDoNothingButBeShown() {
    let text = PageText(report([String](repeating: "x", count: 8)).page).text
    #expect(
      text.contains("content=\"default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;;"))
    for loaded in ["<script", "http://", "https://", "url(", "@import", "<link", "<iframe"] {
      #expect(!text.contains(loaded), "\(loaded)")
    }
  }

  /// Each text of the style has 4.5 times the brightness of its ground, or the other way round.
  @Test func everyColourCanBeRead() throws {
    let text = PageText(report([String](repeating: "x", count: 8)).page).text
    let themes = text.matches(of: /:root\{([^}]*)\}/).map { String($0.1) }
    #expect(themes.count >= 2)
    for theme in themes.prefix(2) {
      var colours: [String: Double] = [:]
      for match in theme.matches(of: /--([a-z0-9-]+):#([0-9a-f]{3,6})\b/) {
        colours[String(match.1)] = brightness(String(match.2))
      }
      func ratio(_ one: String, _ other: String) throws -> Double {
        let pair = [try #require(colours[one]), try #require(colours[other])].sorted()
        return (pair[1] + 0.05) / (pair[0] + 0.05)
      }
      for (ink, ground) in [
        ("ink", "bg"), ("ink", "card"), ("soft", "bg"), ("soft", "card"), ("hot-i", "hot-g"),
        ("warm-i", "warm-g"), ("cold-i", "cold-g"), ("disqualified-i", "disqualified-g"),
        ("unrated-i", "unrated-g"), ("s0i", "s0"), ("s1i", "s1"), ("s2i", "s2"), ("s3i", "s3"),
        ("s4i", "s4"),
      ] {
        let found = try ratio(ink, ground)
        #expect(found >= 4.5, "\(ink) on \(ground): \(found)")
      }
    }
  }

  /// The relative brightness of a colour (WCAG 2.2), without its gamma being exact to the last digit.
  private func brightness(_ hex: String) -> Double? {
    let digits = hex.utf8.count == 3 ? hex.map { "\($0)\($0)" }.joined() : hex
    guard let value = Int(digits, radix: 16) else { return nil }
    let parts = [value >> 16, value >> 8 & 255, value & 255].map { part -> Double in
      let share = Double(part) / 255
      if share <= 0.03928 { return share / 12.92 }
      // x^2.4 as x² times the fifth root of x², which Newton's steps find.
      let base = (share + 0.055) / 1.055
      var root = 0.9
      for _ in 0..<60 {
        root -= (root * root * root * root * root - base * base) / (5 * root * root * root * root)
      }
      return base * base * root
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
