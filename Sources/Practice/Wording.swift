import Qualification

/// Every sentence that a practice says.
enum Wording {
  static func aside(_ aside: Partner.Aside) -> String {
    switch aside {
    case .notUnderstood: "no words of this call answer that: ask it another way"
    case .notInCall(let topic): "on \(topic.rawValue) nothing is said in this call"
    case .toldAll(let topic): "on \(topic.rawValue) they have said all they will"
    case .toldBefore(let line): "they have told that already, on line \(line)"
    case .noPresentSpend: "what they pay today this call does not say, or no more than was said"
    case .early(let topic):
      "they would rather not say yet: it is early to ask about \(topic.rawValue)"
    case .noReferral: "of others whom it may serve nothing is said in this call, or no more"
    case .waits: "they wait for your question"
    case .goodbye: "they say goodbye: /end ends the practice"
    case .silent: "they have nothing more to say: /end ends the practice"
    }
  }
}

extension Partner.Aside {
  /// What the program says in place of the partner, in brackets, which mark it as no words of theirs.
  public var text: String { "[" + Wording.aside(self) + "]" }
}

extension PracticeProblem {
  /// The problem in a sentence without its full stop.
  public var message: String {
    switch self {
    case .noSpeech: "nobody says anything in it, so there is nothing to practise"
    case .oneSpeaker(let name):
      "only \(name ?? "one person") speaks in it: a practice needs a rep and somebody to talk to, each"
        + " on lines that begin with their name and a colon"
    case .noProspect(let names):
      "nobody speaks for the other side: of \(names.joined(separator: ", ")) all are taken to be ours;"
        + " say with --ours who of them is"
    case .noRep(let names):
      "nobody speaks for us: of \(names.joined(separator: ", ")) all are taken to be theirs;"
        + " say with --ours who of them is"
    }
  }
}
