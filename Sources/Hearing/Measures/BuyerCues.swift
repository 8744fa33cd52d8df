import AnswerParsing

/// What a buyer lets fall that a question should follow: a pain, money, a date, somebody who decides,
/// another option; one of each kind in a turn.
package func buyerCues(
  in text: String
) -> [(subject: CallMeasures.MissedCue.Subject, range: Range<Int>)] {
  let tokens = Lexer.tokens(of: text)
  var found: [(subject: CallMeasures.MissedCue.Subject, range: Range<Int>)] = []
  for sentence in Asking.split(tokens, { _ in false })
  where !sentence.isQuestion && sentence.tokens.count >= 4 {
    let said = buyerLexicon.concepts(tokens[sentence.tokens])
    let hasSum = tokens[sentence.tokens].contains(where: \.isCurrency)
    for (subject, concept) in buyerConcepts where !found.contains(where: { $0.subject == subject })
    {
      guard said.intersects(concept) || (subject == .money && hasSum),
        !said.intersects(buyerDenial)
      else { continue }
      let first = tokens[sentence.tokens.lowerBound].range
      let last = tokens[sentence.tokens.upperBound - 1].range
      found.append((subject, first.lowerBound..<last.upperBound))
    }
  }
  return found
}

private let buyerLexicon = Lexicon([
  """
  denial: no problem;no issue;not a problem;not an issue;no trouble;no budget;no deadline;no rush;don't have a problem
  pain: problem;problems;challenge;challenges;struggle|struggling|struggled with|to;frustrating;frustrated;headache;nightmare;painful;pain;bottleneck;costing|costs|cost us;we lose|lost|waste|wasted;losing;drowning;burned out;falling behind|through|apart;breaks|broke down;it's a mess;too slow;killing us;hurting us;manual|manually;takes (us) hours|days|weeks|forever;overwhelmed;error|errors;complaints;complaining;written|final|formal warning;suspend my|our|the;lose my|our|the license|licence|contract|accreditation;threw|throw|thrown out;fined;gave the contract to|somebody;walked out;keeps going wrong;can't keep up
  money: budget;budgets;set aside;funding;afford;invoice;we pay|spend;we're paying|spending;price range;quarterly spend
  date: deadline;by (the) (end) (of) (next) january|february|march|april|may|june|july|august|september|october|november|december|q1|q2|q3|q4|quarter|year|summer|christmas|spring|fall|autumn;go live;go-live;before the|our audit|season|renewal|launch|end;renewal;end of the quarter|year|month;fiscal year;contract ends|expires|is up
  decider: sign|signs|signed|sign off;approve|approves|approval;has the final|last say|word;my|our boss|cfo|ceo|coo|cio|cto|director|board|partner|partners|owner;the board|cfo|ceo|committee;procurement;legal;run it|this by;decides;makes the call|decision
  competitor: also looking|talking at|to|with;other vendors|options|quotes|companies|suppliers|providers;another vendor|company|supplier|provider|quote;your competitor|competitors;competitor;competitors;alternative|alternatives;in house;demoed;shortlist;current vendor|supplier|provider;compared to|with
  """
])
private let buyerDenial = buyerLexicon.concept("denial")
private let buyerConcepts = CallMeasures.MissedCue.Subject.allCases.map {
  ($0, buyerLexicon.concept($0.rawValue))
}
