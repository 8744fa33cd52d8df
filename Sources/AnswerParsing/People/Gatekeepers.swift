import Qualification

extension Committee {
  /// Whether nothing goes on without somebody: "purchasing won't look at it without three quotes".
  func isGatekeeping(_ role: Range<Int>) -> Bool {
    var index = role.upperBound
    while gateFillers.contains(utterance.key(index)), index < role.upperBound + 2 { index += 1 }
    guard utterance.isNegator(at: index) || utterance.word(index) == "refuses" else {
      return false
    }
    index += 1
    while gateFillers.contains(utterance.key(index)), index < role.upperBound + 6 { index += 1 }
    guard gateVerbs.contains(utterance.key(index)) else { return false }
    let end = min(index + 14, utterance.sentence(around: index).upperBound)
    return (index..<max(index, end)).contains { gates.contains(utterance.key($0)) }
  }

  /// Whether the consent of somebody is needed: "needs council vote", "get my team's input".
  func isNeeded(_ role: Range<Int>) -> Bool {
    var next = role.upperBound
    if utterance.word(next) == "'s" { next += 1 }
    guard consents.contains(utterance.key(next)) else { return false }
    var index = role.lowerBound - 1
    while index >= 0, role.lowerBound - index <= 4,
      roleOpeners.contains(utterance.key(index)) || consentLeads.contains(utterance.key(index))
    {
      index -= 1
    }
    guard needs.contains(utterance.key(index)) else { return false }
    return !utterance.isNegated(before: index, within: 3)
  }

  /// Whether somebody is heard: "legal is in the loop".
  func isInLoop(_ role: Range<Int>) -> Bool {
    var index = role.upperBound
    while loopFillers.contains(utterance.key(index)), index < role.upperBound + 4 { index += 1 }
    return inLoop.match(utterance.tokens, at: index) != nil
  }

  /// Whether a role is that of a group which the speaker is said to be one of: "five of us on the
  /// committee", "three partners, we vote".
  func isOwnGroup(_ mention: RoleMention) -> Bool {
    var index = mention.tokens.lowerBound - 1
    while roleOpeners.contains(utterance.key(index)) { index -= 1 }
    if utterance.word(index) == "on" {
      if ["sit", "sits", "serve"].contains(utterance.word(index - 1)) { index -= 1 }
      if groupMembers.contains(utterance.key(index - 1)) { return true }
    }
    return own.part == .influences && mention.standing == .peer
      && count(at: mention.tokens.lowerBound - 1) != nil
      && own.tokens.contains {
        $0.overlaps(utterance.sentence(around: mention.tokens.lowerBound))
      }
  }

  /// Whether only a sign that joins stands between two roles: "procurement + legal", "CEO/CFO".
  func isJoinedBySign(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    second.lowerBound == first.upperBound + 1
      && (isJoint(first.upperBound) || utterance.word(first.upperBound) == "and")
  }

  /// Whether a sign stands for "and".
  func isJoint(_ index: Int) -> Bool {
    utterance.isMark("+", at: index) || utterance.isMark("/", at: index)
      || utterance.isMark("&", at: index)
  }
}

private let gateFillers: WordSet = [
  "even", "just", "will", "would", "not", "never", "ever", "usually", "simply", "also", "to",
  "people", "team", "department", "guys", "folks", "really", "can", "does", "do",
]

private let gateVerbs: WordSet = [
  "look", "touch", "consider", "sign", "approve", "accept", "release", "pay", "process", "allow",
  "let", "move", "review", "authorize", "authorise", "agree", "take", "issue", "spend", "entertain",
  "budge", "discuss", "open", "buy", "order", "start", "proceed", "say", "clear",
]

private let gates: WordSet = ["without", "unless", "until", "till", "before"]

private let consents: WordSet = [
  "vote", "votes", "ok", "okay", "sig", "sigs", "signature", "signatures", "nod", "approval",
  "input", "opinion", "opinions", "blessing", "feedback", "consent", "sign", "signoff", "view",
  "views", "thoughts", "take", "green", "yes", "agreement", "permission",
]

private let needs: WordSet = [
  "need", "needs", "require", "requires", "get", "getting", "want", "wants", "pending", "awaiting",
  "takes", "hear", "subject", "gather", "gets", "needing", "requiring", "wait", "waiting",
]

private let consentLeads: WordSet = ["for", "on", "a", "full", "majority", "some", "whole", "to"]

private let loopFillers: WordSet = [
  "is", "are", "'s", "'re", "both", "all", "also", "already", "will", "be", "must", "have", "has",
  "to", "needs", "need", "always", "kept",
]

private let inLoop = PhraseTable<Bool>([
  (true, "in (the) loop;looped in;in the room for it|this|that;on the approval chain;on copy")
])

private let groupMembers: WordSet = [
  "us", "people", "members", "them", "persons", "folks", "sit", "others",
]
