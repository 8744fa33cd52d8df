import AnswerParsing
import Qualification

extension TurnHearing {
  /// The say of a private person who takes the next step in a matter of their own: nobody else's yes is
  /// needed to lose weight or to have one's roof mended, unless they name somebody.
  mutating func hearPrivateBuyer() {
    let step = facts.first { fact in
      guard case .statement(let said) = fact.spoken.value, fact.spoken.kind == .interest else {
        return false
      }
      return said.signals.contains(.wants) || said.signals.contains(.commits)
    }
    guard let step, !facts.contains(where: { $0.spoken.kind == .authority }) else { return }
    let own = earlier.turns.filter { $0.side == .theirs } + [turn]
    let told = own.flatMap(\.remarks)
    guard own.count >= 3, told.contains(where: \.tellsOfOwnMatter),
      !told.contains(where: { $0.namesOthers || $0.holds(CallTopics.decision) })
    else { return }
    add(
      SpokenFact(
        kind: .authority, value: .authority(Authority(part: .decides)), range: 0..<0,
        confidence: .likely),
      words: step.words)
  }
}

extension Remark {
  /// Whether the speaker tells of their own body, home or pastime: "I want to lose some weight".
  fileprivate var tellsOfOwnMatter: Bool {
    !isQuestion && tokens.contains { ["i", "my", "i'm", "i've", "i'd"].contains($0.word) }
      && tokens.contains { ownMatters.contains($0.key) }
      && (holds(CallTopics.seeking) || holds(CallTopics.aims) || holds(CallTopics.trouble)
        || tokens.contains { ["want", "need", "like", "lose", "hoping"].contains($0.word) })
  }

  /// Whether it names a company of theirs, or somebody beside whom the speaker lives and decides.
  fileprivate var namesOthers: Bool {
    // "We run forty trucks" is of a company without the word.
    let runs = tokens.indices.contains { index in
      word(index) == "we"
        && ["run", "sell", "ship", "serve", "employ", "supply", "operate", "hire"].contains(
          word(index + 1))
    }
    return runs
      || tokens.indices.contains { index in
        companyOrKin.contains(key(index))
          // "I work in a company" says no more than that one works.
          && (max(0, index - 2)..<index).contains {
            ["our", "my", "we", "we're", "own", "the", "'re", "'ve"].contains(word($0))
          }
      }
  }
}

private let ownMatters: WordSet = [
  "weight", "kilos", "kilograms", "fitness", "gym", "diet", "knee", "skin", "hair", "teeth",
  "wedding", "honeymoon", "retirement", "apartment", "condo", "bedroom", "bedrooms", "mortgage",
  "roof", "kitchen", "bathroom", "garden", "lawn", "furnace", "boiler", "birthday", "degree",
  "exam",
]

/// A company of theirs and those with whom somebody decides, at work or at home.
private let companyOrKin: WordSet = [
  "company", "business", "team", "employees", "staff", "office", "offices", "customers", "clients",
  "warehouse", "store", "stores", "shop", "firm", "department", "sales", "revenue", "fleet",
  "plant", "branch", "ceo", "cfo", "boss", "manager", "practice", "agency", "partner", "wife",
  "husband",
  "spouse", "fiance", "parents", "brother", "sister", "colleagues", "operations", "organization",
  "organisation", "tenants", "guests", "vendor", "listing", "startup", "crew", "employer",
]
