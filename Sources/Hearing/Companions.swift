import AnswerParsing
import Qualification

extension Remark {
  /// Whether whom it names only come along, without a word of whose yes it takes: "include our head of
  /// support in that", "get buy-in from the team".
  func isOnlyCompany(_ told: Authority) -> Bool {
    guard told.part == nil || told.part == .influences, told.threshold == nil, told.steps.isEmpty,
      !tokens.contains(where: { sayingWords.contains($0.key) })
    else { return false }
    let isOfNobody = told.people.allSatisfy { $0.name == nil && $0.role == nil }
    return bringsCompany || isOfNobody && gathersConsent
  }

  /// Whether those it names do something else than decide: "the board is watching our costs".
  func isOnlyMentioning(_ told: Authority) -> Bool {
    guard told.part == nil, told.threshold == nil, told.steps.isEmpty, told.path == .unknown,
      told.people.allSatisfy({ !$0.joins })
    else { return false }
    return !tokens.indices.contains { index in
      // "My wife will be happy to see them go."
      if word(index) == "happy", word(index + 1) == "to" { return false }
      return sayingWords.contains(key(index)) || handing.contains(key(index))
    }
  }

  /// Whether it is of getting the others' buy-in, whoever they are.
  private var gathersConsent: Bool {
    tokens.indices.contains { index in
      guard word(index) == "buy" else { return word(index) == "buyin" }
      return word(index + 1) == "in" || word(index + 2) == "in" && tokens[index + 1].isAnyMark
    }
  }

  /// Whether somebody comes along of whom it says no more.
  private var bringsCompany: Bool {
    tokens.contains { accompanying.contains($0.key) }
      && !tokens.contains { heads.contains($0.key) || sayingWords.contains($0.key) }
  }

  /// Whether whom it names has been brought to the talk: "I've looped in our CFO, Mike".
  var hasBrought: Bool {
    guard !isQuestion else { return false }
    return tokens.indices.contains { index in
      if ["looped", "invited", "asked"].contains(word(index)) {
        return (max(0, index - 3)..<index).contains {
          ["i", "we", "'ve", "i've", "we've"].contains(word($0))
        }
          && !isDenied(before: index)
          && (word(index) != "asked" || tokens.contains { $0.word == "join" })
      }
      return ["here", "joining"].contains(word(index))
        && ["is", "'s"].contains(word(index - 1))
        && ["with", "us", "today"].contains(word(index + 1))
    }
  }

  /// Whether the speaker takes the matter to those who were named before: "I'd have to present something
  /// to them first".
  var takesItToThem: Bool {
    tokens.indices.contains { index in
      takingVerbs.contains(key(index)) && !isDenied(before: index)
        && (max(0, index - 5)..<index).contains { ["i", "we"].contains(word($0)) }
        && (index + 1..<index + 5).contains { ["them", "him", "her"].contains(word($0)) }
    }
  }
}

private let takingVerbs: WordSet = [
  "present", "show", "pitch", "propose", "recommend", "take", "walk", "put", "bring",
]
private let accompanying: WordSet = [
  "involve", "involved", "include", "invite", "bring", "loop", "join", "add", "cc",
]
/// Words of whose yes it takes.
private let sayingWords: WordSet = [
  "decide", "decides", "decision", "decisions", "approve", "approves", "approval", "sign", "signs",
  "final", "say", "word", "needs", "need", "must", "convince", "persuade", "bless", "okay",
  "budget", "ask",
]
/// Words by which a matter goes to somebody, or hangs on them.
private let handing: WordSet = [
  "run", "go", "goes", "take", "talk", "speak", "check", "discuss", "clear", "present", "show",
  "report", "reports", "through", "past", "involved", "involve", "loop", "bring", "happy",
  "comfortable", "convinced", "buyer", "signature", "cheque", "purse", "call", "signoff", "veto",
  "vote", "votes", "owns", "holds", "responsible", "him", "her", "them", "whoever", "person",
  "boss", "wants", "want", "review", "reviews",
]
/// Who decides wherever they come in.
private let heads: WordSet = [
  "ceo", "cfo", "owner", "owners", "boss", "president", "wife", "husband", "partner", "partners",
  "board", "director", "manager", "founder", "principal",
]
