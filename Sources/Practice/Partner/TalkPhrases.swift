import AnswerParsing

/// What a rep says beside the discovery questions, told by phrases.
enum TalkPhrases {
  /// Asks to go on with what was said last.
  static let goOn = phrases(
    """
    go on; tell me more; say more; more about that; and then; how so; in what way; for example; such as;
    what|anything else; why (is that); what happened; please continue; i 'm listening;
    what do you mean
    """)

  /// Takes to heart what was just said.
  static let reactions = phrases(
    """
    sorry to hear; i 'm sorry; so sorry; ouch; oof; oh no; oh dear; that must; that sounds; sounds like;
    i can imagine; i bet; that hurts; that 's rough|tough|hard|painful|awful|a lot|expensive|costly|serious;
    what happened; how did that; how did you; what did that; what does that; how often does that; how long has that; what would that;
    tell me more; say more; go on; why is that; how come; and when that; because of that; poor
    """)

  /// Greets, or talks of this and that.
  static let smallTalk = phrases(
    """
    hello; hi; hey; good morning|afternoon|evening; how are you; how 's it going; nice to meet you;
    thanks for taking; thank you for taking; weather; weekend; can you hear me
    """)

  /// Comes to the end of the call.
  static let wrapUp = phrases(ending)

  /// Names a day of the week, as one does to meet.
  static let weekday = phrases(
    "monday; tuesday; wednesday; thursday; friday; saturday; sunday; tomorrow; next week")

  /// Offers a next step.
  static let steps = phrases(
    ending + """
      ; send; meet; visit; demo; trial; proposal; calendar; diary; invitation; monday; tuesday;
      wednesday; thursday; friday; next week
      """)

  /// Offers something, such as a meeting or to send it.
  static let offers = phrases(
    """
    shall we|i; should we; how about; let 's; let us; are you free; i 'd like to invite;
    i|we 'll|will|can|could|would send|show|bring|call|ring|write|book|set|come|put|prepare;
    can|could|may we|i (also) meet|visit|show|send|book|set|come|call|ring|bring|have|arrange;
    would|does # suit|work; would|does monday|tuesday|wednesday|thursday|friday suit|work;
    would you join|meet|be free; can|could you make; what about monday|tuesday|wednesday|thursday|friday
    """)

  /// Takes on what they asked for.
  static let takingOn = phrases(
    """
    will do; i|we 'll; i|we will|can; of course; absolutely; certainly; happy to; no problem; on it; sure; you got it;
    consider it done; let me (get|send|set|book|put)
    """)

  /// Asks for something only to have done with it.
  static let puttingOff = phrases(
    """
    send|email|mail|shoot|text (me|us) something|info|information; just send|email|mail|shoot; send it over and i 'll|we 'll
    """)

  /// Is about what somebody says to a purchase, or about meeting them.
  static let havingASay = phrases(
    """
    approve|approves|approval; sign|signs|signing|signoff; decide|decides|decision; involve|involved|include; join|joins|joining;
    meet|meeting; talk|speak to|with; bring|loop|invite; convince|convinced|persuade; need|needs|want|wants to see|hear|know;
    what would|does|will|do; how does|will|would; thinks|think of|about; on board; who is|'s; together; agree|agrees; happy with
    """)

  /// Praises the offer.
  static let praise = phrases(
    """
    number one|1; leading platform|provider|solution|supplier|company; our customers|clients love|rave|tell;
    platform for; best in class; award winning; state of the art; you get the|a|an|our; we help|work with;
    (on) what we do; let me tell you what we; our clinics|shops|plants|users|hotels|customers|clients get|save|refill|see|use; our platform|product|solution|system|software|machine|app; we 're the;
    everything (on|in) one; all in one
    """)

  /// Says that a date has no reason.
  static let noReason = phrases("no (particular) reason; for no reason; just a guess")

  /// Gives the reason of a date.
  static let reasons = phrases(
    """
    that is|'s when; because; so that; otherwise; in time for; before|after the|our|that; if we|i miss;
    or we|i; starts|begins|opens|closes|ends straight|right|then|in|on; audit; audits; inspection;
    deadline; expires; runs out; auditor; inspector; opening day
    """)

  /// Speaks of a date that is not kept.
  static let lateness = phrases(
    """
    late; later; slip; slips; slipped; delay; delayed; delays; miss; missed; by then; on time;
    in time; not ready|running|live|done|there; isn't ready|running|live|done|there; overrun
    """)

  /// Has something against what is offered.
  static let objections = phrases(
    """
    my|our|the (only|one|main|big|biggest) worry|concern|doubt|fear|reservation|objection;
    am|'m|are|'re|is|'s (a) (bit|little|quite|rather|very|really|not) worried|sceptical|skeptical|hesitant|nervous;
    concerned about|that|it|we|whether; i doubt; i (do) wonder whether|if|how; i don't like; not convinced; afraid (that) it|we|this;
    not (so|too|really) sure it|this|that|you|we|if|whether|yours|your|how|i;
    it|that|this|yours|which sounds|seems|looks|is|'s (a) (bit|little|rather|quite|very|too|pretty|so|really) expensive|pricey|dear|costly|risky|complicated;
    too expensive|pricey|dear|costly|risky|complicated|good; hard to believe; we tried that|this|it|something;
    nobody|they|people will|would|'ll (never|not) use|accept; won't|wouldn't|doesn't|don't work for|with|here;
    i don't believe|trust; burned|burnt|bitten before|once
    """)

  /// Agrees that there is something in what was said against it, or asks for more of it.
  static let understanding = phrases(
    """
    fair (point|enough|worry|concern|question); i understand; i see why; i see that; i hear you|that; makes sense;
    good point; understandable; i get that|it; you are|'re right; what makes you; what worries you;
    what would you need|have|want; compared to|with what; others|many felt|said|say|thought; glad you; show|prove you|it|that; see for yourself; try it;
    put you in touch
    """)

  /// Asks who beside the contact has a say.
  static let whoElse = phrases(
    """
    who|anyone|anybody|somebody|someone else; besides|beside you|yourself; apart from you|yourself;
    other than you|yourself; who has|have|needs|need|must to agree; who must agree; who needs|has to;
    who has|have a say; who is|are|'s|would be|will be|gets involved; other people; the others;
    who would|will have to; with whom; on your own or; you alone or; who would you ask; just|only you making|deciding|who;
    (should i|we) expect others; others joining|involved|at; is it just|only you
    """)

  /// Asks for others whom it may serve.
  static let referral = phrases(
    """
    know (of) anyone|anybody|someone|somebody (else) who|that|for|with|we|i; know who else|might|could|needs;
    know (of) a|any|another|other|others|some|people (other) (farm|farms|company|companies|business|businesses|shop|shops|person|colleague|neighbour|people) who|that|we|i|with;
    anyone|anybody|someone|somebody (else) you know; another|other farm|farms|company|companies|business|businesses|shop|shops|yard|yards|firm|firms|person|people (that) you know|who; who (else) might|would|could|may (really) need|want|benefit|use;
    who else needs; refer us|me to|on; refer anyone|anybody|someone|somebody; anyone|anybody|someone|somebody (else) we|i should|could talk|speak|call;
    anyone|anybody|someone|somebody (else) who might|would|could|may|needs (need|want|benefit|use|like)
    """)

  /// Points to others whom it may serve.
  static let pointingOn = phrases(
    """
    you want|need (to) (talk|speak|ask|call); try|ask|call my|our; next door; put you in touch
    """)

  /// Asks why a date is that date.
  static let whyThen = phrases(
    """
    why then; what happens if|then|on|by; if it is late|not; if that slips; what if; why that date; why by then;
    why is that date; and if not; if you miss; what is|'s driving; what drives; what makes that date
    """)

  private static let ending = """
    goodbye; bye; good day; take care; all the best; good luck; talk soon; speak soon; have a good|nice; thank you for your time;
    thanks for your time; next step|steps; shall we meet; put it in the diary;
    send you an invitation; i 'll|will send; i 'll|will call you; let 's meet; let 's talk again
    """

}

/// A table of phrases from a list that may stand on several lines.
func phrases(_ list: String) -> PhraseTable<Bool> { PhraseTable([(true, inOneLine(list))]) }

/// A list of phrases without the breaks of its lines.
func inOneLine(_ list: String) -> String { list.replacing("\n", with: " ") }

extension PhraseTable {
  /// Whether a phrase stands anywhere in a text.
  func isFound(in text: String) -> Bool { isFound(in: Lexer.tokens(of: text)) }
}
