public import Qualification

/// One thing that a card asks, with all the answers that it can have.
public struct CardQuestion: Hashable, Sendable {
  /// What is asked, in words.
  public var text: String

  /// What an answer is called: a rating, a criterion.
  public var label: String

  /// The answers, in the order of their numbers, which count from 1.
  public var choices: [Choice]

  /// An answer that a question can have.
  public struct Choice: Hashable, Sendable {
    /// The key by which it stands on record.
    public var key: String

    /// What else it is called.
    public var otherNames: [String]

    /// The words in which it is shown.
    public var text: String

    init(_ key: String, otherNames: [String] = [], text: String? = nil) {
      self.key = key
      self.otherNames = otherNames
      self.text = text ?? key
    }

    init(_ gate: Gate) { self.init(gate.reason.rawValue, text: gate.text) }

    var names: [String] { [key] + otherNames }
  }

  /// A line in which the words of each choice are its key, so that each is one word.
  func keyed(_ line: String) -> String {
    var line = line.lowercased()
    for choice in choices where choice.text != choice.key {
      line.replace(choice.text.lowercased(), with: choice.key)
    }
    return line
  }

  /// The key of the choice that a word means: its number, its key, another name, or the beginning of
  /// no other key; nothing where it is none.
  func key(of word: String) -> String? {
    let word = word.lowercased()
    if let number = Int(word) {
      return choices.indices.contains(number - 1) ? choices[number - 1].key : nil
    }
    if let choice = choices.first(where: { $0.names.contains(word) }) { return choice.key }
    let begun = word.utf8.count < 2 ? [] : choices.filter { $0.key.hasPrefix(word) }
    return begun.count == 1 ? begun[0].key : nil
  }
}

extension Card {
  /// What the card asks, in order: how the contact rates, then what decides; of the others one thing.
  public func questions(_ playbook: Playbook) -> [CardQuestion] {
    func question(_ choices: [CardQuestion.Choice], decides: Bool = false) -> CardQuestion {
      CardQuestion(
        text: Wording.question(self, decides: decides),
        label: decides ? Wording.decidesLabel : kind.answerWord, choices: choices)
    }
    switch kind {
    case .rate:
      return [
        question(Rating.allCases.map { CardQuestion.Choice($0.rawValue) }),
        question(deciders(playbook), decides: true),
      ]
    case .unknown: return [question(coreCriteria(playbook).map { criterion($0, playbook) })]
    case .level: return [question(Level.allCases.reversed().map { .init($0.rawValue) })]
    case .next:
      return [
        question(
          playbook.questions.filter(\.isAloud).map { one in
            CardQuestion.Choice(
              one.id.rawValue, otherNames: one.criteria.map(\.rawValue))
          })
      ]
    case .gate:
      // A roadblock disqualifies too where the answer is "never".
      return [question(playbook.gates.map { .init($0) })]
    }
  }

  /// The criteria of the core questions, in the order in which they are asked.
  func coreCriteria(_ playbook: Playbook) -> [CriterionID] {
    playbook.questions.filter(\.isCore).flatMap(\.criteria)
  }

  /// What can decide a rating by these facts: the core, what else is told of, and the gates about it.
  private func deciders(_ playbook: Playbook) -> [CardQuestion.Choice] {
    let told = Set(facts.map(\.criterion))
    let core = coreCriteria(playbook)
    let criteria = playbook.criteria.map(\.id)
      .filter { told.contains($0) || core.contains($0) || decides.contains($0.rawValue) }
    let gates = playbook.gates.filter {
      told.contains($0.criterion) || decides.contains($0.reason.rawValue)
    }
    return criteria.map { criterion($0, playbook) }
      + gates.filter { gate in !criteria.contains { $0.rawValue == gate.reason.rawValue } }
      .map { .init($0) }
  }

  private func criterion(_ id: CriterionID, _ playbook: Playbook) -> CardQuestion.Choice {
    let questions = playbook.questions.filter { $0.criteria.contains(id) }.map(\.id.rawValue)
    return CardQuestion.Choice(id.rawValue, otherNames: questions.filter { $0 != id.rawValue })
  }
}

extension Card.Kind {
  /// What an answer to it is called.
  var answerWord: String {
    switch self {
    case .rate: "rating"
    case .unknown: "criterion"
    case .level: "level"
    case .next: "question"
    case .gate: "gate"
    }
  }
}
