import AnswerParsing

/// How an order is asked for, from our side and from theirs.
extension Remark {
  /// Whether it says "let's do it", and hardly more.
  var doesIt: Bool {
    !isQuestion && wordCount <= 6
      && tokens.indices.contains { index in
        ["it", "this", "that"].contains(word(index)) && word(index - 1) == "do"
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

  /// "Would you like to book an appointment?", "shall we go ahead?", "do you want me to reserve it?",
  /// where what is booked is no talk and no look.
  private func asksToBook(at index: Int) -> Bool {
    let isAsked =
      ["like", "want"].contains(word(index)) && word(index - 1) == "you"
      || ["we", "i"].contains(word(index)) && ["shall", "should"].contains(word(index - 1))
    guard isAsked else { return false }
    var verb = index + 1
    while ["me", "us", "to", "just", "then"].contains(word(verb)) { verb += 1 }
    let rest = tokens.indices.filter { $0 > verb }
    if rest.contains(where: { looks.contains(key($0)) }) { return false }
    switch word(verb) {
    case "book", "reserve", "order", "enroll", "enrol", "register", "purchase", "buy", "proceed":
      return true
    case "schedule": return word(verb + 1) == "an" && word(verb + 2) == "appointment"
    case "go": return word(verb + 1) == "ahead"
    case "sign": return rest.contains { word($0) == "up" }
    case "place": return rest.contains { word($0) == "order" }
    case "put", "get":
      return rest.contains { ["through", "down", "started", "booked"].contains(word($0)) }
    default: return false
    }
  }

  /// Whether we say in it when we can begin: "we could start next week".
  var offersStart: Bool {
    tokens.indices.contains { index in
      guard ["we", "i", "we'll", "we'd"].contains(word(index)) || word(index) == "you" else {
        return false
      }
      return (index + 1..<index + 6).contains { place in
        ["start", "begin", "install", "started", "live"].contains(word(place))
          || word(place) == "kick" && word(place + 1) == "off"
      }
    } && !tokens.contains { looks.contains($0.key) }
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

/// What is only talked about or looked at.
private let looks: WordSet = [
  "demo", "demonstration", "call", "talk", "chat", "meeting", "consultation", "estimate", "quote",
  "assessment", "viewing", "visit", "tour", "survey", "questions", "overview", "walkthrough",
  "presentation", "brochure", "info", "information", "proposal", "look", "trial", "test",
]
