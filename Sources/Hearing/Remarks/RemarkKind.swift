import AnswerParsing

/// What a buyer's remark says by itself, whatever was asked before it.
package enum RemarkKind: Int, LearnedClass {
  /// A trouble of theirs, or what they want to reach.
  case need
  /// Money that they have or can get for it.
  case money
  /// They take the price.
  case accepts
  /// No money, and none to come.
  case noMoney
  /// The speaker decides.
  case decides
  /// Somebody else decides or has to agree.
  case approver
  /// No say, and no way to who has.
  case noSay
  /// When they want it.
  case when
  /// Not now, and no date.
  case notNow
  /// Who or what serves them today, or is looked at beside us.
  case rival
  /// A next step that they take or ask for.
  case step
  /// Yes to the deal.
  case commits
  /// No to all of it.
  case refuses
  /// Anything else.
  case nothing

  /// The least margin over nothing at which a remark is of a kind.
  package static let leastMargin = 0.3
}

/// The model of remarks that leadline carries.
let remarkModel = LearnedModel<RemarkKind>(remarkWeights)

/// The sentences of a buyer's words as a model learns from them: any may be the one that tells.
package func learnedRemarks(of text: String) -> [LearnedSentence] {
  let remarks = Remark.remarks(of: text)
  return remarks.indices.map { index in
    LearnedSentence(
      signs: signs(of: remarks[index], at: index, among: remarks), rank: 0, isSorted: true)
  }
}

/// What a remark shows, with those beside it in its turn.
func signs(of remark: Remark, at index: Int, among remarks: [Remark]) -> SentenceSigns {
  let earlier = index > 0 ? remarks[index - 1] : nil
  let next = index + 1 < remarks.count ? remarks[index + 1] : nil
  var tokens: [Token] = []
  func append(_ remark: Remark?) -> Asking? {
    guard let remark else { return nil }
    let start = tokens.count
    tokens += remark.tokens
    return Asking(of: remark, at: start..<tokens.count)
  }
  let before = append(earlier)
  let start = tokens.count
  tokens += remark.tokens
  let own = Asking(of: remark, at: start..<tokens.count)
  let behind = append(next)
  return SentenceSigns(tokens, own, after: before, before: behind, QuestionCues.lexicon)
}

extension Asking {
  /// What the form of a remark says: whether it asks.
  fileprivate init(of remark: Remark, at range: Range<Int>) {
    self.init(
      tokens: range, isQuestion: remark.isQuestion, isRequest: false, isYesNo: false,
      isOffer: false, asksWhen: false, isTag: false)
  }
}
