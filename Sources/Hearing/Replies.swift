import AnswerParsing

/// How a buyer takes what we said: words that accept, commit, ask for the next step, or refuse.
enum Replies {
  /// Words that take what was just said for right.
  static let affirming = PhraseTable<Bool>([
    (
      true,
      """
      yes;yeah;yep;yup;ya;sure;correct;exactly;precisely;absolutely;definitely;indeed;of course;\
      that's right|it|correct|fair|true|accurate|about right|the goal|the plan|the idea|the one;\
      that is right|it|correct|fair|true|accurate|about right|the goal|the plan|the idea|the one;\
      you got it;you've got it;nailed it;spot on;that sums it up;fair;fair enough;right;roughly;\
      more or less;pretty much;in a nutshell;i'd say so;i would say so;i guess so;i think so;true;\
      makes sense;it is;it does;we do;we are;we have;i do;i am;we did;they do;he does;she does;\
      they are;he is;she is;sounds right|about right;that sounds right|about right;it would;\
      it will;that would;okay;ok;mhm;uh huh;affirmative;it's true;sadly;unfortunately;i'm afraid so
      """
    )
  ])

  /// Words that agree to what was put forward, be it a few turns ago.
  static let agreeing = PhraseTable<Bool>([
    (
      true,
      """
      that works;this works;works for us|me;that would|will|should|could work;that'd|that'll work;\
      that's fine|okay|ok|good|great|perfect|doable|acceptable|reasonable|more reasonable|workable;\
      that is fine|okay|ok|good|great|perfect|doable|acceptable|reasonable|workable;\
      sounds fair|fine|good|reasonable|doable;that sounds fair|fine|good|reasonable|doable;\
      agreed;deal;done;fine by|with me|us;i can|could live with;we can|could live with;\
      we can do that;we could do that;we can make that|it work;we could make that|it work;\
      we'd make it work;i can do that;i can make that|it work;i'm okay|ok|fine|good|comfortable \
      with that|it;we're okay|ok|fine|good|comfortable with that|it;no objection|objections;\
      within budget|our budget|range|our range|reach;in budget|our budget|our range;\
      in the ballpark;that's within|inside;that fits;fits our|the|my budget;it fits;\
      that's what we|i figured|thought|expected|had in mind|budgeted|planned;as expected;\
      about what we|i expected|thought|had in mind|planned|budgeted
      """
    )
  ])

  /// Words that take back what seems to be accepted.
  static let declining = PhraseTable<Bool>([
    (
      true,
      """
      no;nope;nah;not really;not exactly;not quite;not sure;i doubt;too much;too high;\
      too expensive;too steep;too rich;out of reach;out of our|my;over budget|our budget;more than \
      we|i;can't;cannot;couldn't;won't;wouldn't;don't;doesn't;isn't;that's a lot;\
      that is a lot;steep;hmm;need to think;have to think;let me think;think about it;\
      think it over;get back to you;sleep on it;depends;but;however;although;not yet;maybe;\
      perhaps;might;who said;really
      """
    )
  ])

  /// Words that say yes to the whole thing on the spot.
  static let committing = PhraseTable<Bool>([
    (
      true,
      """
      let's do it|this|that;let us do it|this|that;let's go;let's go ahead|for it|with it|with you|\
      with that;let's move forward|ahead;let's get started|going|it done|this done|it started|this started;\
      let's make it happen;let's sign;let's proceed;let's start;let's book it;we're in;\
      we are in;i'm in;i am in;count us|me in;sign us|me up;sold;you've got a deal;\
      you have a deal;we have a deal;it's a deal;we've got a deal;happy to sign|proceed|go ahead;\
      ready to sign|go|go ahead|proceed|move forward|start|buy|commit;i'm ready;we're ready;\
      send me|us|over the|a|your contract|agreement|paperwork|order form|docusign|invoice|papers|po|\
      pilot proposal|pilot agreement;send the|over|a contract|agreement|paperwork|order form|docusign|\
      invoice|papers;send it over and i'll|we'll sign;get the|me the|us the contract|agreement|paperwork;\
      we'll sign;i'll sign;we will sign;i will sign;we'll get it signed;get it signed;\
      where do i|we sign;we'd like to go|move ahead|forward;i'd like to go|move ahead|forward;\
      we want to go|move ahead|forward;i want to go|move ahead|forward;we'll take it;i'll take it;\
      we'll take the;i'll take the;we'll go with|ahead;i'll go with|ahead;we're going with you;\
      we will go with|ahead;go ahead and send|book|set|order|draw|put;put us|me down;we'll buy;\
      i'll buy;consider it done|sold;put the order|it through;raise the po;i'll raise|issue a|the po;\
      comfortable approving;i approve;i'll approve;i can approve|sign;approved;\
      i'll get that|it|this approved|signed today|now|tomorrow;draw up the;start the paperwork;\
      book us|me in;lock it in;lock that in
      """
    )
  ])

  /// Words that agree to, or ask for, a next talk or something to look at.
  static let nextStep = PhraseTable<Bool>([
    (
      true,
      """
      send me|us|it|that|them|those|over|along|through;send those over;email me|us|it|that;\
      show me|us;love to see;like to see;want to see;keen to see;happy to see|look;\
      love to|a demo;like a demo|trial|pilot;set up a|the call|meeting|demo|time|something|trial;\
      book a|it|that|the|something;schedule a|it|that|the|something;put it|something in|on;\
      next step|steps;when are you free;when can you|we;works for me|us|both;that works;\
      works;works better;i'm free|available|around;we're free|available|around;i am free|available;\
      see you on|then|monday|tuesday|wednesday|thursday|friday|next;talk on|then|monday|tuesday|wednesday|\
      thursday|friday|next;let's talk|meet|speak|chat|do|set|book|schedule|plan;morning|afternoon \
      is better|works|suits;suits me|us;i'll be there;we'll be there;i'll bring;count me in;\
      try it;give it a try|go|shot;trial it;pilot it;interested;keen;how do we|i start|begin|proceed;\
      how soon can|could;can you send|show;could you send|show;can we see|get|try|have|do;\
      could we see|get|try|have|do;i'd love|like to;we'd love|like to;let's do it|that;\
      put me|us through;invite
      """
    )
  ])

  /// Words that end it, beyond those of a refusal by letter.
  static let leaving = PhraseTable<Bool>([
    (
      true,
      """
      we're going to pass;we are going to pass;going to pass;i'll pass;we'll pass;have to pass;\
      gonna pass;i'm going to pass;we've decided not|against;we have decided not|against;\
      decided not to move|go|proceed|continue|pursue;not moving forward|ahead;not going forward|ahead;\
      won't be moving|going|proceeding|needing|pursuing|taking;not going to move|go ahead|forward;\
      not a fit|match|good fit|right fit for us;not the right fit;isn't a fit|the right fit;\
      not for us;not something we|i need|want|would|are|'re;not something we're looking;\
      we'll stick with|stay with;we're sticking with|staying with;going to stick|stay with;\
      happy where we are;we went with|chose someone|somebody|another;gone with|another;\
      have to decline;going to decline;respectfully decline;no longer interested|looking;\
      please don't;don't want to waste your;not interested;don't call;stop calling;\
      let's leave it there|here|at that;leave it there
      """
    )
  ])

  /// Words of ours that offer a talk or something to look at rather than the deal.
  static let offeringTalk = PhraseTable<Bool>([
    (
      true,
      """
      demo;meeting;call;calls;chat;schedule;calendar;invite;follow up;walk through|you;walkthrough;\
      show you;tuesday;wednesday;thursday;friday;monday;am;pm;o'clock;session;slot;\
      send you|over some|more|information|info|a case|case|examples;case studies;talk again|next;\
      a look;deep dive;workshop;audit;assessment;scoping
      """
    )
  ])

  /// Words of ours that put the deal itself.
  static let offeringDeal = PhraseTable<Bool>([
    (
      true,
      """
      pilot;contract;agreement;price;pricing;proposal;package;plan;investment;cost;costs;\
      per month|year|seat|user;a month|year|seat|user;annually;monthly;discount;sign;signed;\
      start;kick off;go live;onboard;onboarding;order;paperwork;license;licence;subscription;\
      deal;offer;quote;terms;deposit;invoice;get started
      """
    )
  ])
}
