import Qualification

/// Everything found in an answer, before it is put together to facts.
struct Analysis {
  let utterance: Utterance
  /// The kinds that a playbook's cues announce, with the tokens of each cue.
  let cued: [(kind: FactKind, criterion: CriterionID, tokens: Range<Int>)]
  /// Whether the rep marks it as a guess of their own.
  let isGuess: Bool
  /// Whether the words take back what was said before.
  var isCorrection: Bool
  /// Whether a date was put aside for another one.
  var correctsDate = false
  var amounts: [Amount] = []
  var windows: [Match<Window>] = []
  var lengths: [Match<Length>] = []
  var numbers: [Match<Quantity>] = []
  let answer: Reply?
  /// What is said of a budget, bare words too.
  let statuses: [MoneyStatus]
  /// Where money is said to be set aside or approved.
  let given: [Range<Int>]
  /// The words of a condition.
  let condition: Range<Int>?

  /// An amount of money with what it is about.
  struct Amount {
    var money: Money
    var subject: Money.Subject
    var tokens: Range<Int>
    /// Whether thousands may be meant, as in "150" after talk of a big sum.
    var isScaleUnsure: Bool
    /// Whether only its size speaks for money, so that it may be a bare number.
    var isBare = false
    /// Whether thousands were taken for granted, as for a threshold of 150.
    var isScaleAssumed = false
  }

  /// Nobody says more things of one kind in an answer; so what compares them takes bounded time.
  static let limit = Utterance.limit

  init(_ utterance: Utterance, cues: [Cue]) {
    self.utterance = utterance
    cued = cues.flatMap { cue in
      cue.places(in: utterance.tokens).prefix(Analysis.limit).map { (cue.kind, cue.criterion, $0) }
    }
    isGuess =
      utterance.isMark("~", at: 0)
      || !utterance.matches(guesses).isEmpty
    isCorrection = utterance.expectation != nil && !utterance.matches(corrections).isEmpty
    answer = utterance.answer()
    condition = utterance.condition()
    statuses = utterance.moneyStatuses()
    given = statuses.filter { $0.value == .allocated || $0.value == .approved }.map(\.tokens)
    let candidates = keep(corrected(Array(utterance.quantities().prefix(Analysis.limit))))
    for candidate in candidates {
      switch candidate.value {
      case .window(let window):
        // Behind the end of the calendar there is no day.
        if window.isEmpty || utterance.isAddress(candidate.tokens) { continue }
        windows.append(Match(value: window, tokens: candidate.tokens))
      case .length(let length): lengths.append(Match(value: length, tokens: candidate.tokens))
      case .number(let number):
        numbers.append(Match(value: number.withDecimals, tokens: candidate.tokens))
      case .money(let quantity, let period):
        amounts.append(amount(quantity, period, candidate.tokens))
      }
    }
    shareScale()
    takeBoundsInThousands()
    takeFiguresOfOtherYears()
    stretchRanges()
    stretchAmounts()
    takeWhatIsSaidApart()
    relateDates()
    if utterance.expects(.authority), let answer, opensCorrection(answer) { isCorrection = true }
  }

  /// Whether a kind was asked for, or announced by a cue in the same sentence.
  func isAbout(_ kind: FactKind, near index: Int) -> Bool {
    if utterance.expects(kind) { return true }
    let sentence = utterance.sentence(around: index)
    return cued.contains { $0.kind == kind && sentence.overlaps($0.tokens) }
  }

  func range(_ tokens: Range<Int>) -> Range<Int> { utterance.range(tokens) }

  func isHedged(_ tokens: Range<Int>) -> Bool {
    utterance.isHedged(tokens)
      || (answer?.isOpening == true && answer?.isHedged == true && answer?.value != .unknown)
  }
}
