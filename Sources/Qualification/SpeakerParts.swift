/// Words by which a transcript calls somebody by their part on the call instead of by a name.
public enum SpeakerParts {
  /// Those of our side, such as `rep`.
  public static let ours: Set<String> = [
    "rep", "reps", "agent", "seller", "salesperson", "salesman", "saleswoman", "salesrep", "sales",
    "ae", "sdr", "bdr", "advisor", "adviser", "representative", "us", "vendor", "closer", "setter",
    "presenter", "consultant", "agency", "supplier", "staff", "specialist", "associate", "bdm",
    "dealer", "dealership", "official", "agt",
  ]

  /// Those of their side, such as `customer`.
  public static let theirs: Set<String> = [
    "customer", "client", "prospect", "buyer", "lead", "contact", "decisionmaker", "homeowner",
    "owner", "patient", "guest", "them", "borrower", "user", "cust",
  ]

  /// Those that tell no side, such as `speaker`.
  public static let ofEither: Set<String> = [
    "speaker", "participant", "interviewer", "interviewee", "host", "operator", "assistant",
    "human",
    "bot", "person", "csm", "manager", "receptionist", "gatekeeper", "callee", "respondent",
    "moderator", "executive", "doctor", "lender", "broker", "attendant", "support", "ceo", "cfo",
    "cto", "coo", "secretary", "man", "woman", "male", "female", "unknown", "unnamed", "spk",
    "recipient", "caller", "technician", "director", "founder", "telemarketer", "student",
    "teacher", "trainer", "coach", "channel",
  ]

  /// All of them.
  public static let all = ours.union(theirs).union(ofEither)
}

/// Whether a name only says what somebody is on the call, such as `Customer` or `Speaker 2`.
public func isLabel(_ name: String) -> Bool {
  NameWords(name).words.allSatisfy { word in
    // `Person1` and `SPK_2` have their number in or behind the word.
    let bare = String(word.reversed().drop(while: \.isNumber).reversed())
    return bare.utf8.count < 2 || articles.contains(bare)
      || SpeakerParts.all.contains(bare)
  }
}

private let articles: Set<String> = ["the", "an"]
