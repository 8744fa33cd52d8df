import AnswerParsing
import Qualification

/// The decision as a short reply tells it to who has just asked about it.
extension TurnHearing {
  /// The speaker's own decision where a reply of a few words says that it is: "are you the one who
  /// decides?" "I am", "does anybody else have to sign?" "nope"; nothing where it does not.
  func decisionAnswered(by reply: Remark) -> SpokenFact? {
    guard let last = earlier.turns.last, last.side == .ours, remarks.first == reply,
      !reply.isQuestion, reply.wordCount <= 5 || reply.saysNobodyButSelf,
      !reply.tokens.contains(where: { $0.word == "but" }),
      let put = last.remarks.last(where: \.isQuestion),
      put.holds(CallTopics.decision) || put.asksOfOthers
    else { return nil }
    let isOwn =
      put.asksOfOthers
      ? (reply.deniesBriefly || reply.saysNobodyButSelf) && !hasTalkedOfDeciders
      : put.asksWhetherYou && reply.affirmsOfSelf || put.asksWho && reply.namesSelfAsDoing
    guard isOwn else { return nil }
    return SpokenFact(
      kind: .authority, value: .authority(Authority(part: .decides)), range: 0..<0,
      confidence: .likely)
  }

  /// Whether the speaker has told of a trouble, an aim or a day before, and denied no say.
  var hasWeighedIt: Bool {
    let own = earlier.turns.filter { $0.side == .theirs && $0.speaker == turn.speaker }
    let topics = [CallTopics.trouble, CallTopics.aims, CallTopics.seeking, CallTopics.timing]
    return own.contains { $0.remarks.contains { remark in topics.contains { remark.holds($0) } } }
      && !(own + [turn]).contains { $0.remarks.contains { $0.disclaims || $0.tellsOfNoSay } }
  }

  /// Whether somebody of theirs has spoken of the decision: then a "no" to "anybody else?" leaves it
  /// with whom they named.
  private var hasTalkedOfDeciders: Bool {
    earlier.turns.contains { turn in
      turn.side == .theirs
        && turn.remarks.contains {
          $0.holds(CallTopics.decision) && !$0.isQuestion && !$0.leavesChoiceToSpeaker
        }
    }
  }

  /// Whom we proposed to bring to the next talk, where a reply takes it: "shall we get Dana on?"
  /// "yes, let's".
  mutating func hearWhomWeBring() {
    guard let last = earlier.turns.last, last.side == .ours, let put = last.remarks.last,
      put.isQuestion, put.proposesToBring, let reply = remarks.first(where: { !$0.isQuestion }),
      reply.wordCount <= 12, !reply.holds(Replies.declining),
      reply.begins(with: Replies.affirming) || reply.begins(with: Replies.taking)
        || reply.tellsOfComing
    else { return }
    let theirs = asTheirs(last.text.slice(put.range))
    let matter = CallMatter.all.first { $0.kind == .authority }
    var people: [Authority.Person] = []
    if let matter, case .authority(let told)? = reading(of: theirs, matter, asked: true)?.value {
      people = told.people
    }
    for token in put.tokens.dropFirst()
    where token.isCapitalized && isNamedAsDeciding(token.spelling) {
      let name = last.text.slice(token.range)
      if !people.contains(where: { $0.name == name }) {
        people.append(Authority.Person(name: name))
      }
    }
    guard !people.isEmpty else { return }
    for index in people.indices { people[index].joins = true }
    add(
      SpokenFact(
        kind: .authority, value: .authority(Authority(path: .yes, people: people)), range: 0..<0,
        confidence: .likely),
      words: turn.text.slice(reply.range))
  }
}

extension Remark {
  /// Whether it asks whether others have a say: "is anybody else involved in that?".
  fileprivate var asksOfOthers: Bool {
    guard isQuestion, !asksForWay else { return false }
    let isOfSomebody = tokens.indices.contains { index in
      ["anyone", "anybody", "someone", "somebody", "others", "people", "besides"]
        .contains(word(index))
        || word(index) == "else" && word(index - 1) == "who"
        || word(index) == "need" && word(index + 1) == "to"
          && ["run", "check", "clear"].contains(word(index + 2))
    }
    let isOfDecision =
      holds(CallTopics.decision) && !holds(CallTopics.otherDecisions)
      || tokens.contains { ["involved", "weigh", "consult"].contains($0.word) }
    return isOfSomebody && isOfDecision
  }

  /// Whether it names nobody and goes on with the speaker: "nobody really, I run the plant".
  fileprivate var saysNobodyButSelf: Bool {
    let words = tokens.map(\.word).filter { !$0.isEmpty }
    let isNobody = words.first == "nobody" || words.starts(with: ["no", "one"])
    return isNobody && words.count <= 16
      && words.dropFirst().contains { ["i", "i'm", "me", "my", "mine"].contains($0) }
      && !words.dropFirst().contains {
        ["don't", "not", "know", "knows", "told", "asks"].contains($0)
      }
  }

  /// Whether it asks if the choice is the other's own: "do you make the final call?".
  fileprivate var asksWhetherYou: Bool {
    // "Do you need your CFO to approve it?" asks for the opposite.
    guard
      !tokens.contains(where: {
        ["how", "what", "when", "where", "why", "or", "need"].contains($0.word)
      })
    else { return false }
    return tokens.indices.prefix(6).contains { index in
      guard word(index) == "you" else { return false }
      let rest = (index + 1..<index + 8).map(word)
      if ["do", "would"].contains(word(index - 1)) {
        return ["make", "decide", "sign", "own", "hold", "approve", "choose"].contains(rest[0])
          || rest[0] == "have" && rest.prefix(3).contains { ["final", "last"].contains($0) }
      }
      return ["are", "so", "and", "is"].contains(word(index - 1))
        && rest.contains {
          ["decision", "one", "decider", "person", "charge", "deciding"].contains($0)
        }
    }
  }

  /// Whether it asks who does it.
  fileprivate var asksWho: Bool { tokens.prefix(4).contains { $0.word == "who" } }

  /// Whether it says yes for the speaker: "yes", "I am", "that's me".
  fileprivate var affirmsOfSelf: Bool {
    begins(with: Replies.affirming) && !tokens.contains { deniers.contains($0.key) }
      || namesSelfAsDoing
  }

  /// Whether it names the speaker as who does it: "I do", "that would be me".
  fileprivate var namesSelfAsDoing: Bool {
    let words = tokens.map(\.word).filter { !$0.isEmpty }
    if words.last == "me" || words.last == "yours" {
      return !tokens.contains { deniers.contains($0.key) }
    }
    return zip(words, words.dropFirst()).contains { first, second in
      first == "i" && ["do", "am", "'m", "would", "will"].contains(second)
    } && words.count <= 4
  }

  /// Whether it proposes that somebody of theirs comes to a talk: "could your CFO join us?".
  fileprivate var proposesToBring: Bool {
    let joins = tokens.contains { ["join", "joining", "attend", "invite"].contains($0.word) }
    let brings = tokens.indices.contains { index in
      ["get", "bring", "have", "loop", "include", "pull", "add"].contains(word(index))
        && (index + 1..<index + 7).contains {
          ["on", "in", "into", "along", "call", "meeting", "demo", "next"].contains(word($0))
        }
    }
    return joins || brings
  }

  /// Whether it tells that somebody comes: "she'll be there", "he can make it".
  fileprivate var tellsOfComing: Bool {
    tokens.indices.contains { index in
      ["he", "she", "they"].contains(word(index))
        && ["'ll", "can", "will"].contains(word(index + 1))
        && ["be", "make", "join", "come"].contains(word(index + 2))
    } && !tokens.contains { deniers.contains($0.key) }
  }
}
