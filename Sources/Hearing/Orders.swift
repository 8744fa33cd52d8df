import AnswerParsing

/// How an order is asked for, from our side and from theirs.
extension Remark {
  /// Whether it says "let's do it", and hardly more.
  var doesIt: Bool {
    !isQuestion && wordCount <= 6
      && tokens.indices.contains { index in
        ["it", "this", "that", "both"].contains(word(index)) && word(index - 1) == "do"
          && (word(index - 2) == "let's" || word(index - 2) == "'s" && word(index - 3) == "let"
            || word(index - 2) == "us")
      }
  }

  /// Whether it asks how to begin or sign up, as one does who has made up their mind: "what do we need to
  /// do to get started?".
  var asksHowToBegin: Bool {
    guard isQuestion else { return false }
    return tokens.indices.contains { index in
      guard
        word(index) == "started" && ["get", "getting"].contains(word(index - 1))
          || word(index) == "up" && word(index - 1) == "sign"
      else { return false }
      return tokens[..<index].contains { ["i", "we"].contains($0.word) }
        && tokens.prefix(4).contains { ["what", "how", "where"].contains($0.word) }
        && !tokens[..<index].contains { ["would", "if", "does"].contains($0.word) }
    }
  }

  /// Whether we ask for the order in it: "shall I sign you up?", "can I bind it effective Monday?".
  var asksForOrder: Bool {
    guard isQuestion else { return false }
    if tokens.indices.contains(where: { asksToBook(at: $0) }) { return true }
    if holds(Replies.looking) { return false }
    return tokens.indices.contains { index in
      // "Do you agree to the terms as I described them?"
      if word(index) == "agree", word(index - 1) == "you", word(index + 1) == "to" {
        return (index + 2..<index + 8).contains {
          ["terms", "agreement", "contract"].contains(word($0))
        }
      }
      guard ["i", "we"].contains(word(index)),
        ["can", "shall", "should", "may", "could", "want"].contains(word(index - 1))
          || word(index - 1) == "if"
      else { return false }
      let rest = (index + 1..<index + 6).map(word)
      switch rest[0] {
      case "bind", "finalize", "finalise", "enroll", "enrol", "register": return true
      case "sign", "set":
        return rest.contains("up") && rest.contains { ["you", "it"].contains($0) }
          && !tokens.contains { ["with", "call", "meeting"].contains($0.word) }
      case "put": return ["it", "that"].contains(rest[1]) && rest[2] == "through"
      case "get": return rest[1] == "you" && ["started", "signed", "set"].contains(rest[2])
      case "schedule", "book":
        return rest.contains {
          ["installation", "install", "kickoff", "onboarding", "delivery", "start", "setup"]
            .contains($0)
        }
      case "place", "process": return rest.contains("order") || rest.contains("payment")
      default: return false
      }
    }
  }

  /// "Would you like to book it?", "shall we go ahead with the order?", where what is booked is no talk
  /// and no look.
  private func asksToBook(at index: Int) -> Bool {
    let isAsked =
      ["like", "want"].contains(word(index)) && word(index - 1) == "you"
      || ["we", "i"].contains(word(index)) && ["shall", "should"].contains(word(index - 1))
    guard isAsked else { return false }
    var verb = index + 1
    while ["me", "us", "to", "just", "then"].contains(word(verb)) { verb += 1 }
    let rest = tokens.indices.filter { $0 > verb && !tokens[$0].isAnyMark }
    if rest.contains(where: { talks.contains(key($0)) }) { return false }
    let isBare = rest.count <= 2
    switch word(verb) {
    case "book", "reserve":
      return !holds(Replies.looking) || isBare && word(rest.last ?? 0) == "appointment"
    case "order", "enroll", "enrol", "purchase", "buy": return !holds(Replies.looking)
    case "go":
      guard word(verb + 1) == "ahead" else { return false }
      return rest.count == 1 || word(verb + 2) == "with" && !holds(Replies.looking)
    case "proceed": return isBare || word(verb + 1) == "with" && !holds(Replies.looking)
    case "place": return rest.contains { word($0) == "order" }
    case "put": return rest.contains { word($0) == "through" } && isBare
    default: return false
    }
  }

  /// Where we say in it when we can begin, as UTF-8 offsets from the deed on: "we could | start next
  /// week"; nothing where it says no such thing.
  var offeredStart: Range<Int>? {
    guard !tokens.contains(where: { talks.contains($0.key) || $0.word == "if" }),
      !holds(Replies.looking)
    else { return nil }
    let start = tokens.indices.first { index in
      ["start", "begin", "install"].contains(word(index))
        && ["can", "could", "will", "'ll", "we'll", "would"].contains(word(index - 1))
        && (["we", "we'll"].contains(word(index - 2)) || word(index - 1) == "we'll")
        && !["by", "with", "a", "from"].contains(word(index + 1))
    }
    return start.map { tokens[$0].range.lowerBound..<range.upperBound }
  }

  /// Whether it asks to pay on the spot: "can I pay by card over the phone?".
  var asksToPay: Bool {
    guard isQuestion,
      !tokens.contains(where: {
        ["instalments", "installments", "monthly", "if", "later"].contains($0.word)
      })
    else { return false }
    return tokens.indices.contains { index in
      word(index) == "pay" && word(index - 1) == "i"
        && ["can", "could", "may"].contains(word(index - 2))
        && ["by", "now", "over"].contains(word(index + 1))
    }
  }

  /// Whether it asks when we can begin: "when can we start?".
  var asksWhenToStart: Bool {
    guard isQuestion, tokens.contains(where: { ["when", "soon"].contains($0.word) }) else {
      return false
    }
    return tokens.indices.contains { index in
      ["start", "begin", "started"].contains(word(index))
        && (max(0, index - 4)..<index).contains { ["we", "i", "you"].contains(word($0)) }
    }
  }
}

/// What is only talked about, beside what is only looked at.
private let talks: WordSet = [
  "talk", "questions", "question", "estimate", "assessment", "tour", "overview", "brochure", "info",
  "information", "proposal", "look", "test", "webinar", "workshop", "slot", "event", "callback",
  "table", "lunch", "newsletter", "engineer", "specialist", "explain", "details", "things",
  "support", "intro", "introduction", "pilot",
]
