/// What to ask, what to judge and how: the rules of qualification for one kind of sale.
public struct Playbook: Hashable, Sendable {
  /// The key, which is also the name of its file without `.yaml`.
  public var id: String

  /// The version, raised by its author with each change.
  public var version: Int

  /// The first 12 hex digits of SHA-256 over the bytes of its file.
  public var hash: String

  /// One line that says what the playbook is for.
  public var summary: String

  /// The questions in the order in which they are asked.
  public var questions: [Question]

  /// The criteria in the order in which they are shown.
  public var criteria: [Criterion]

  /// The gates in the order in which they are checked.
  public var gates: [Gate]

  /// Where the ratings begin.
  public var thresholds: Thresholds

  /// The numbers in the rules that turn values into levels.
  public var rules: LevelRules

  /// The price of what is offered, which caps the level of a smaller budget.
  public var offer: Money?

  /// What holds for an ideal customer.
  public var idealCustomer: [ChecklistItem]

  /// The words for the stages.
  public var terms: Terms

  /// How words about money and dates are read.
  public var settings: Settings

  /// Whether every confirmed gate is final, whatever effect it names.
  public var hasStrictGates: Bool

  /// Where the ratings begin.
  public struct Thresholds: Hashable, Sendable {
    /// The least points for hot, in tenths.
    public var hot: Int

    /// The least points for warm, in tenths.
    public var warm: Int

    /// The least coverage, in percent, for a cold contact to count as rated.
    public var rated: Int

    /// The share of a debrief's checks that passes an exam, in percent.
    public var exam = 80

    /// Makes thresholds; points are in tenths.
    public init(hot: Int = 650, warm: Int = 400, rated: Int = 30) {
      self.hot = hot
      self.warm = warm
      self.rated = rated
    }
  }

  /// An item of the ideal customer's checklist.
  public struct ChecklistItem: Hashable, Sendable {
    /// The key, a lower-case word.
    public var id: String

    /// What must hold, as a short phrase.
    public var text: String

    /// Makes an item.
    public init(id: String, text: String) {
      self.id = id
      self.text = text
    }
  }

  /// Makes a playbook.
  public init(
    id: String, version: Int, hash: String = "", summary: String = "", questions: [Question],
    criteria: [Criterion], gates: [Gate], thresholds: Thresholds = Thresholds(),
    rules: LevelRules = LevelRules(), offer: Money? = nil, idealCustomer: [ChecklistItem] = [],
    terms: Terms = .leadFirst, settings: Settings = Settings(), hasStrictGates: Bool = false
  ) {
    self.id = id
    self.version = version
    self.hash = hash
    self.summary = summary
    self.questions = questions
    self.criteria = criteria
    self.gates = gates
    self.thresholds = thresholds
    self.rules = rules
    self.offer = offer
    self.idealCustomer = idealCustomer
    self.terms = terms
    self.settings = settings
    self.hasStrictGates = hasStrictGates
  }

  /// The criterion with a key.
  public func criterion(_ id: CriterionID) -> Criterion? {
    criteria.first { $0.id == id }
  }

  /// The first criterion that takes values of a kind.
  public func criterion(taking kind: FactKind) -> Criterion? {
    criteria.first { $0.kind == kind }
  }

  /// The question with a key; the key of a follow-up finds its question.
  public func question(_ id: QuestionID) -> Question? {
    let stem = id.rawValue.prefix { $0 != "." }
    return questions.first { $0.id.rawValue == stem }
  }

  /// The criteria whose levels decide whether a contact can be hot.
  public var coreCriteria: [Criterion] {
    criteria.filter(\.isCore)
  }
}

/// The numbers in the rules that turn values into levels (part f1 of the scoring model).
public struct LevelRules: Hashable, Sendable {
  /// How many signals make a statement strong.
  public var strongSignals = 2

  /// How many signals make a statement partial.
  public var partialSignals = 1

  /// The most days to a date for strong timing.
  public var strongDays = 90

  /// The most days to a date for partial timing.
  public var partialDays = 180

  /// The most days to a date for weak timing; later is none.
  public var weakDays = 365

  /// The share of the offer's price, in percent, from which a budget is at least partial.
  public var partialShare = 50

  /// The share of the offer's price, in percent, from which a budget is at least weak.
  public var weakShare = 10

  /// The share of the checklist, in percent, that makes fit strong.
  public var strongFit = 80

  /// The share of the checklist, in percent, that makes fit partial.
  public var partialFit = 50

  /// How many other options are too many.
  public var tooManyCompetitors = 4

  /// Makes the rules of the standard model.
  public init() {}
}

/// How words about money and dates are read.
public struct Settings: Hashable, Sendable {
  /// The currency of an amount that names none, as an ISO 4217 code; nothing leaves it open.
  public var currency: String?

  /// The month in which the fiscal year begins, 1 to 12.
  public var fiscalYearStart: Int

  /// The first day of the week.
  public var weekStart: Weekday

  /// How `3/4/2026` is read.
  public var dateOrder: DateOrder

  /// The last part of a period that its end means, in percent: a third of a quarter is a month.
  public var endShare: Int

  /// Which day "next Friday" is when this week's is still ahead.
  public var nextWeekday: NextWeekday

  /// The order of day, month and year in a date of numbers.
  public enum DateOrder: String, CaseIterable, Hashable, Sendable {
    case dayMonthYear = "dmy"
    case monthDayYear = "mdy"
  }

  /// A reading of "next" before a weekday.
  public enum NextWeekday: String, CaseIterable, Hashable, Sendable {
    case nearest
    case weekAfter = "week-after"
  }

  /// Makes settings.
  public init(
    currency: String? = nil, fiscalYearStart: Int = 1, weekStart: Weekday = .monday,
    dateOrder: DateOrder = .monthDayYear, endShare: Int = 33,
    nextWeekday: NextWeekday = .weekAfter
  ) {
    self.currency = currency
    self.fiscalYearStart = fiscalYearStart
    self.weekStart = weekStart
    self.dateOrder = dateOrder
    self.endShare = endShare
    self.nextWeekday = nextWeekday
  }
}
