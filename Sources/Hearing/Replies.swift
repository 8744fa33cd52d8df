import AnswerParsing

/// How a buyer takes what we said: words that accept, commit, ask for the next step, or refuse.
enum Replies {
  /// Words that take what was just said for right.
  static let affirming = PhraseTable<Bool>([
    (
      true,
      """
      yes;yeah;yep;yup;ya;sure;correct;exactly;precisely;absolutely;definitely;indeed;\
      of course;\
      that is|'s right|it|correct|fair|true|accurate|about|basically|roughly|exactly|pretty;\
      that is|'s the goal|plan|idea|one|size;you got it;you 've got it;nailed it;spot on;\
      that sums it up;fair;fair enough;right;roughly;more or less;pretty much;in a nutshell;\
      i would|'d say so;i guess|think|suppose so;true;makes sense;it is|does|would|will;\
      we do|are|have|did;i do|am|have|did;they do|are;he|she does|is;\
      (that) sounds (about) right;that would;okay;ok;mhm;uh huh;affirmative;sadly;\
      unfortunately;i'm afraid so;go on;that too;all of it|that|them;both
      """
    )
  ])

  /// Words that agree to what was put forward, be it a few turns ago.
  static let agreeing = PhraseTable<Bool>([
    (
      true,
      """
      that|this|it works;that|it would|will|should|'d|'ll work;works for us|me;\
      that is|'s fine|okay|ok|good|great|perfect|doable|acceptable|reasonable|workable|fair;\
      that is|'s more reasonable|like;\
      is|'s|are|are all fine|okay|ok|good|acceptable|doable|workable|reasonable for|by|with me|us;\
      is|'s|are fine|okay|acceptable|doable;(that) sounds fair|fine|good|reasonable|doable;\
      agreed;fine by|with me|us;i|we can|could live with;\
      we|i can|could do that|it|this;we|i can|could make that|it|this work;\
      we'd|we'll make it work;i'm|we're okay|ok|fine|good|comfortable|happy with|at that|it;\
      that's what i|we wanted|hoped to hear;let's do it at that|this;(then) we'll|i'll have it (then);\
      no objection|objections;within|in (the|our|my) budget|range|reach;in the|our|my ballpark;\
      that's|it's within|inside;that|it fits;fits our|the|my;\
      that's what we|i figured|thought|expected|budgeted|planned|had;as expected;\
      about|within|inside|near|around|below|under what we|i expected|thought|had|planned|budgeted|figured|feared|hoped;\
      less than we|i expected|thought|feared|planned|budgeted;i|we can|could work|go|manage with that|it|this;\
      (then) we have|'ve (got) a deal;\
      let's call it;you're on
      """
    )
  ])

  /// Words that take a talk or a look that is offered.
  static let taking = PhraseTable<Bool>([
    (
      true,
      """
      perfect;great;lovely;excellent;wonderful;sounds good|great|perfect|fine;sounds like a plan;that sounds good|great|perfect|fine;\
      that'd|would be great|good|helpful|perfect|nice|useful|lovely|fine;happy to;glad to;works;\
      absolutely;definitely;of course;no problem;please do;go ahead;go on;why not;i guess so;\
      let's;i can do|make|join|meet;we can do|make|join|meet;talk|speak soon|then|to you;\
      see you;until then;thanks|thank you for setting|the invite;cool;brilliant;super;alright;\
      all right;i'll be|take|look|read|check|have|bring|see;we'll be|take|look|read|check|have|bring|see;\
      monday|tuesday|wednesday|thursday|friday|tomorrow works|is|morning|afternoon|at|then
      """
    )
  ])

  /// Words that take back what seems to be accepted.
  static let declining = PhraseTable<Bool>([
    (
      true,
      """
      no;nope;nah;not really|exactly|quite|sure;i doubt;\
      too much|high|expensive|steep|rich|long;out of reach;out of our|my;\
      over (our|my|the) budget;more than we|i;can't;cannot;couldn't;won't;wouldn't;don't;\
      doesn't;isn't;that is|'s a lot;steep;need|have to think;let me think;think about it;\
      think it over;get back to you;sleep on it;depends;but;however;although;not yet;maybe;\
      perhaps;might;who said;really;unless
      """
    )
  ])

  /// Words that put right what was said just before.
  static let correcting = PhraseTable<Bool>([
    (
      true,
      """
      sorry;no;actually;correction;i mean;i meant;make|call that|it;scratch that;let me correct;\
      wait;rather;or rather;my mistake;i misspoke;well
      """
    )
  ])

  /// Words that say yes to the whole thing on the spot.
  static let committing = PhraseTable<Bool>([
    (
      true,
      """
      let us|'s do it|this|that;let's go;let's go ahead;let's go for|with it|that|you|this;\
      let's move forward|ahead;let's get started|going;\
      let's get it|this done|started|going|signed|moving;let's make it happen;\
      let's sign|proceed|start;let's finalize|finalise it|this|that|with|everything;let's finalize|finalise the order|deal|contract|paperwork;count us|me in;sign us|me up;good to go;all|count me|us in;i'd|we'd like to proceed|enroll|enrol|order|buy|purchase|sign;schedule|book|set up the kickoff|onboarding|installation|install;\
      let's schedule|book|set the|a kickoff|kick|onboarding|installation|install;you can count|put me|us on|down;\
      it's a yes|go|deal;yes to the|that price|offer|deal;have|has my|our approval|signature|blessing|green;we're|i'm sold|convinced;\
      i accept;we accept;accepted;i'll get|have the|a po|purchase|contract|paperwork|signature;approve it|this|that|the;\
      you 've got a deal;you have a deal;we have|'ve a deal;we have|'ve got a deal;\
      it's a deal;happy|ready|prepared to sign|proceed|go|buy|commit|start|move;\
      i am|'m ready;we are|'re ready;\
      send|get|email|give me|us|over|through the|a|your|that contract|contracts|agreement|paperwork|docusign|invoice|papers|po;\
      send|get|email|give me|us|over|through the|a|your order form;\
      send|email (me|us) the|a|your (signed) proforma|order confirmation;\
      send|get|email (me|us) (over) the|a|your|that revised|updated|new|final|signed contract|agreement|paperwork|order|quote;\
      send|get|email me|us the|your pilot|trial proposal|agreement;\
      send the|over|a|your contract|contracts|agreement|paperwork|docusign|invoice|papers;\
      send the|over|your order form;send it over and i'll|we'll;\
      i|we sign|buy|take|order it|this|that|today|tonight|tomorrow|now;i'll|we'll|will sign|buy|take|order it|them|this|that|today|tonight|tomorrow|now|the;i'll|we'll do|sign|return it|that today|tonight|now|this;\
      and i'll|we'll sign;we'll|i'll sign;get it|that|this signed;where do i|we sign;\
      we'd|i'd like to go|move|proceed;we|i want to go|move ahead|forward;\
      we'll|i'll go with|ahead;we're going with you;go ahead and send|book|set|order|draw|put;\
      put us|me down;consider it done|sold;put the order|it through;\
      raise|release|issue|cut the|a po|cheque|check|order;comfortable approving|signing;\
      i approve;i'll approve;i can approve|sign;approved from|on my|our;draw up the;\
      start the paperwork;book us|me in;lock it|that|this in;card number;credit card;\
      take my card;charge it|the|my;write it|me|us up;place the order;order it|them|one|two;\
      wire|transfer the deposit|money;pay the deposit;\
      i'll|we'll|can pay in full;and sign up;i'll|we'll sign up;come in|over|by and sign;i|we will sign up;where do i|we pay;i'll|we'll pay (the|it|now|today);cash in hand;i'll|we'll be there;(then) it is|'s a deal
      """
    )
  ])

  /// Words by which somebody buys here and now.
  static let buyingNow = PhraseTable<Bool>([
    (
      true,
      """
      let's finalize|finalise it|this|that|with|everything;let's finalize|finalise the order|deal|contract|paperwork|booking;\
      let's proceed with the registration|booking|order|purchase|payment|enrollment|enrolment|application;\
      go ahead and book|order|register|enroll|charge|bill|sign me|us|it;sign me|us up (now|today|then);i'll take it|them|one|two;\
      place|put through the|my|our order;book it (now|then|please);take my card;charge it|my card;i'll|we'll pay now|today;\
      lock it|that|me|us in
      """
    )
  ])

  /// Words that only like what was shown or said, and ask for nothing.
  static let liking = PhraseTable<Bool>([
    (
      true,
      """
      i|we (really|do|quite) like|love what i|we see|saw|hear|heard;i|we (really|do|quite) like|love what i|we 've seen|heard;i|we (really|do|quite|particularly) like|love the idea|approach|demo|platform|product|solution|concept|tool|app;\
      that|this|it would|'d be huge|amazing|fantastic|a game changer|a big help|really helpful for us;\
      that|this|it sounds|looks (really|very|quite|pretty) promising|impressive|interesting|useful|compelling;\
      exactly what we|i need|want;exactly what we|i were|are|'re looking;they|we liked the;that|this|it could (really) work for us
      """
    )
  ])

  /// Words by which somebody pays or signs while they speak.
  static let payingNow = PhraseTable<Bool>([
    (
      true,
      """
      i've got|have my card;i have my card;here's my card number|details;use my card;same card;use that card;charge my|the|that card;\
      it's a visa|mastercard|amex;i'm signing it|this|that (right) now;i|i've just signed (it|this|that);i signed it|that;\
      i paid (for) it|that|now;i've paid (for) it|that;signing it|this now
      """
    )
  ])

  /// Words that agree to, or ask for, a next talk or something to look at.
  static let nextStep = PhraseTable<Bool>([
    (
      true,
      """
      send me|us|it|that|them|those|over|along|through|the|a|your|some;\
      email|text|shoot|forward|drop me|us|it|that|over;show me|us;\
      love|like|want|keen|happy|glad|curious|good to see|look|try|hear|meet;\
      love|like|want a demo|trial|pilot|look|walkthrough;set up|us a|the|something|that|up;\
      set it|that|something up;book|schedule|pencil a|it|that|the|something|me|us|in;put it|something in|on the|my|your calendar|diary;put me|us down|in;\
      next step|steps;when are you free;when can you|we|i;works for me|us|both;that|it works;\
      works better|well|best;#|am|pm|one|two|three|four|five|nine|ten|eleven|twelve|monday|tuesday|wednesday|thursday|friday|tomorrow|morning|afternoon|evening|week would|'d be better|best|perfect|ideal|great|preferable;need to do to get|start|begin|move;how do we get started|going;is there a|any (free) trial|pilot|demo;do you offer|have|do a (free) trial|pilot|demo;#|monday|tuesday|wednesday|thursday|friday|tomorrow|morning|afternoon|week|then|time|day works;i'm|we're free|available|around;i'm|we're about then|tomorrow|today|on|all|that|next|monday|tuesday|wednesday|thursday|friday;i|we am|are free|available;\
      see|talk|speak|meet|chat you|then|on|monday|tuesday|wednesday|thursday|friday|next|soon;\
      let's talk|meet|speak|chat|do|set|book|schedule|plan|see|look;\
      morning|afternoon is|works|suits better;suits me|us;i'll|we'll be there;\
      i'll bring|join|dial;try it|this;give it|that a try|go|shot;trial|pilot it;interested;\
      keen;how do we|i start|begin|proceed|buy|order;how soon can|could;\
      can|could you|we send|show|get|try|have|see|do|book|set;\
      i'd|we'd|would love|like to|a|the|that;put me|us through;invite;go on then;book it;\
      yes please;looking forward;bring it|them|that|her|him|round|over;\
      come by|in|round|over;call|ring me|us back|on|next|in|tomorrow|after|then;\
      i'll look|take|have|read;we'll look|take|have|read;is fine;\
      need|want|like (to get|have) a|the|some (detailed|written|formal|proper) proposal|quote|quotation|estimate|breakdown|demo;\
      can|could you provide|share|prepare|give (me|us) a|the|some (detailed|written|formal) proposal|quote|quotation|estimate|breakdown|pricing;\
      please|kindly send|email|forward|share the|a|your|some;championing it|this;\
      hold|reserve|keep|save that|it|one|a|the for|slot|spot;sign up for a|the|your;call back tomorrow|on|next|later;i'll|we'll call|ring|phone|email|write (you|back);let me know when
      """
    )
  ])

  /// Words that end it, beyond those of a refusal by letter.
  static let leaving = PhraseTable<Bool>([
    (
      true,
      """
      we 've|have decided not|against;decided not to|against;not moving|going forward|ahead;\
      won't|not going be|to moving|proceeding|pursuing|proceed|pursue;\
      won't|not be|going going|moving|to|go|move ahead|forward|further;\
      won't be|(going to) needing|need it|this|that|you;\
      not a|the fit|match;not a good|great|right fit|match;\
      isn't|aren't|not (really) a|the|much fit|match;isn't a|the right|good fit;\
      aren't|isn't a firm|company|shop|place|business for;not (really) for us|me;\
      not something we|i|that;we'll|i'll|we're|i'm stick|sticking|stay|staying with what|who|our|them|him|her;\
      going to stick|stay with what|who|our|them|him|her;rather stick|stay with what|who|our|them;\
      happy where we|i;happy with what|who we|i;\
      we|they went|gone|going with another|someone|somebody|them|him|her|your;\
      gone|went|going with another|someone|somebody;gone another|elsewhere way|direction;gone elsewhere;\
      have|going to decline;the answer is|'s (a) no;it is|'s a no;have to say no;that's a no;\
      don't think this|it|that is|'s (one|something) (right) for us|me;\
      respectfully decline;no longer interested|looking;don't want to waste your;wouldn't waste|bother your|with;\
      not interested;let's leave it there|here|at;leave it there|at;not the right fit;\
      gap is|'s (just) too wide|big|large;too wide|far to bridge;too far apart;\
      you're wasting your|my;wasting your|my time;not in the market
      """
    )
  ])

  /// Words that nothing is needed, which end it where a remark says nothing else.
  static let needingNone = PhraseTable<Bool>([
    (
      true,
      """
      no use for;no|any use to me|us;no good to me|us;no need for it|this|that|you|another|any|anything;no need of;\
      don't need it|this|that|anything|any|you;we're|i'm all set;isn't|not going to happen
      """
    )
  ])

  /// Words of ours that offer a talk or something to look at rather than the deal.
  static let offeringTalk = PhraseTable<Bool>([
    (
      true,
      """
      demo;meeting;call;calls;chat;schedule;calendar;invite;follow up;walk through|you;\
      walkthrough;show you;monday;tuesday;wednesday;thursday;friday;am;pm;o'clock;session;\
      slot;minutes;send you|over some|more|a|the|something;information;info;\
      case study|studies|examples;talk again|next;speak again|next;a look;deep dive;workshop;\
      audit;assessment;scoping;next week;catch up;check in;put in;come by|out|over;visit;\
      see you;ring|call|phone|email|text|message you;drop by|in|over|past|round;pop by|in|over|round;\
      stop|swing by;call|ring back;try again;the week of;(would|does) that|this|next week|day|morning|afternoon work|suit;bring you|one|it;leave you|one|it|some;a test;calendar
      """
    )
  ])

  /// Words of ours that lead to a price without calling it one.
  static let naming = PhraseTable<Bool>([
    (
      true,
      """
      come|comes|came|drops|brings|takes|gets|puts out|in|it|that|you at|to|down;drops|brings|takes|gets|puts it|that|you (down) to|at;call it;that|it is|'s #|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety;comes|came|come to;you'd|you're|we'd|we're|i'd|i'm be|looking at;\
      we're|i'm|you're|that's at;would|'d run|be about|around|roughly|at;total;that makes;altogether;\
      for everything;that's everything;before|plus|including|with tax|vat|gst;all in;up front;upfront;to set it up;set up;how about;i|we could|can|couldn't do;go for;\
      price|cost|fee|investment|plan|package|pricing|rate|figure|number|starts|licence|license is|'s|at|would|from;\
      do it|that|this at|for;get you to|down|in;it'd|it would|will|'ll be;that'd|it'll be
      """
    )
  ])

  /// Words of ours by which an amount is what something costs or saves them.
  static let worth = PhraseTable<Bool>([
    (
      true,
      """
      lost;losing;lose;wasted;wasting;waste;saved;saves;saving;savings;costing you;costs you;\
      left on the table;\
      national|industry average;in damage|damages|downtime|overtime|fines;out of pocket
      """
    )
  ])

  /// Words of ours that tell how far we may go ourselves.
  static let ourLimit = PhraseTable<Bool>([
    (
      true,
      """
      sign|approve|approves|sign off anything|everything under|below|over|above;my manager|boss;leeway
      """
    )
  ])

  /// Words by which they ask what it costs.
  static let askingPrice = PhraseTable<Bool>([
    (
      true,
      """
      how much;what does|do|would|will|'d|did it|that|this|they|you cost|run|charge|want|come;price;cost;costs;the damage;\
      pricing;investment;what are|'re we|you looking|talking|asking;what sort|kind of money|price;money;what do|would i|we pay|owe|spend;\
      what is|'s|was the number|figure|total|bill|rate|fee|all in;how many dollars|pounds|euros;come|comes to;what's that in;all of it;all in;everything;number
      """
    )
  ])

  /// Words of ours for a talk or a look, which buys nothing.
  static let looking = PhraseTable<Bool>([
    (
      true,
      """
      demo;meeting;call;chat;walkthrough;presentation;webinar;session;viewing;survey;visit;trial;measure;\
      inspection;appointment;consultation;look at|round;quote
      """
    )
  ])

  /// Words by which they sign what we send.
  static let signing = PhraseTable<Bool>([
    (
      true,
      """
      sign the|your|that agreement|contract|paperwork|order|proposal by|today|tonight|tomorrow|this|now;\
      sign it by|today|tonight|tomorrow|this|now
      """
    )
  ])

  /// Words by which they ask when we could begin.
  static let askingForStart = PhraseTable<Bool>([
    (
      true,
      """
      how soon|quickly|fast can|could you|we|i start|begin|come|install|fit|upgrade|switch;\
      when can|could|would you|we start|begin|come|install|fit
      """
    )
  ])

  /// Words of ours that put the deal itself.
  static let offeringDeal = PhraseTable<Bool>([
    (
      true,
      """
      pilot;contract;agreement;price;pricing;proposal;package;plan;investment;cost;costs;\
      per|a month|year|seat|user|head|site|unit;annually;monthly;discount;sign;signed;\
      signature;start;kick off;go live;onboard;onboarding;order;paperwork;license;licence;\
      subscription;deal;offer;quote;terms;deposit;invoice;get started;renewal;po;all in;\
      write it up
      """
    )
  ])
}
