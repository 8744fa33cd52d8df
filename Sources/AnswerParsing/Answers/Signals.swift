import Qualification

/// Phrases that say of everything that could go wrong that it does not, for tables of several matters.
package let nothingGoesWrong = """
  nothing|nobody (ever|really|much|has|here) goes|go|going|went|gone wrong|astray|missing|amiss;\
  nothing (ever|really|much) gets lost;\
  nothing (ever|really|much|has) breaks|broke|broken|fails|failed|stops|stopped|hurts|bothers|slips|suffers
  """

/// The parts of a statement that speak for or against a need or an interest.
enum Signals {
  static let need = PhraseTable<Statement.Signal>([
    (
      .cost,
      """
      costs us;cost us;costing us;it costs;costs a lot;costly;expensive;costs about|around;\
      overtime;wasting;waste;wasted;we pay for;burning money;burns;eats up;bleeding;\
      overpaying;paying twice;costs
      """
    ),
    (
      .loss,
      """
      lost;lose;loses;losing;missed;miss;missing;misses;churn;churned;fines;fined;penalty;penalties;\
      write off;written off;complain;complains;complained;complaints;complaining;walk away;\
      customers leave|left;leaving us;quit;quits;turnover;outage;outages;downtime;\
      goes down;went down;crashes;crashed;breaks;broke;breaking;fails;failed;failing;failure;\
      late deliveries;delayed;delays;late;errors;mistakes;wrong;rejected;returns;backlog;\
      spoiled;spoilt;rotten;rotted;perished;binned;thrown out|away;customers|clients|guests|members go|went|walk|cancel|cancelled;\
      stockouts;out of stock;scrap;rework;can't deliver;behind schedule
      """
    ),
    (
      .number,
      "twice;thrice;once|times a|each|every|per day|week|month|quarter|year|shift"
    ),
    (
      .deadline,
      """
      deadline;deadlines;audit;auditor;auditors;regulation;regulator;by law;legally;compliance;\
      end of life;end of support;sunset;contract ends|expires;license expires;mandate;mandatory;\
      must be live;have to be live
      """
    ),
    (
      .event,
      """
      merger;acquisition;acquired;new ceo|cfo|cto|boss|owner|system|site|plant|office;opening;\
      expanding;expansion;moving to;growing;doubled;tripled;just hired;hiring;reorg;relaunch;\
      went live;going live;migrating;last quarter;last month;last week;last year
      """
    ),
    (
      .workaround,
      """
      spreadsheet;spreadsheets;excel;by hand;manual;manually;on paper;workaround;workarounds;\
      copy and paste;copy paste;retype;retyping;double entry;sticky notes;home grown;homegrown;\
      patched;scripts;weekends;at night;nights;temps;whiteboard;re enter;work around
      """
    ),
    (
      .wants,
      """
      we need;i need;need to;needs to;we want;i want;want to;wants to;must;looking for;\
      would like to;we'd like;have to;can't go on;desperate;desperately
      """
    ),
    (
      .nothingWrong,
      """
      works fine;working fine;works well;working well;works great;no problem;no problems;\
      no issue;no issues;not a problem;happy with;no complaints;nothing wrong;all good;\
      we're good;we are good;doing fine;is|'s fine;nothing major;nothing in particular;nothing special;no pain;no need;can't complain;going well;\
      runs fine|smoothly|well;nothing is|'s (really|actually) wrong|broken|missing;\
      it all runs|works;everything runs|works;all runs|works (fine|well|smoothly);\
      everything is|'s fine|ok|okay;runs|works like clockwork;runs|works like a clock|charm;\
      nothing to complain;all set;no challenges;nothing really;no trouble;don't need;\
      do not need;does most of what we need;does the job;satisfied
      """
    ),
  ])

  static let interest = PhraseTable<Statement.Signal>([
    (
      .wants,
      """
      want;wants;would like;we'd like;i'd like;would love;i'd love;we'd love;love to;interested;\
      keen;excited;eager;send me;send us|it|over;show me;show us;demo;trial;pilot;proof of concept;\
      poc;sounds good;sounds great;sounds interesting;yes please;tell me more;let's do it|that;\
      let's go;let's talk;set up a call|meeting;book a|it;sign me up;count me in;can't wait;\
      looking forward;curious;how soon;show it to;show this to;show that to;when can we start;next steps;asked for;asks for;\
      invite;happy to see;ready to move;can't say no;show it;\
      asks|asked|ask to see|try|test|visit|talk;\
      could|can|may we|i|he|she|they (also) see|try|test|have|get|look;\
      see it|this|one on|at|in|live|running|work|working;\
      when|where can|could we|i see|try|test;let me|us see|try|test
      """
    ),
    (
      .nothingWrong,
      """
      we're good;we are good;all set;happy with what we have;not right now;not now;no need;\
      not looking;just looking;just browsing;just curious;lukewarm;no interest at the moment
      """
    ),
  ])

  /// What asks for a next step, whatever was asked.
  static let nextSteps = PhraseTable<Bool>([
    (
      true,
      """
      like|love|want|wants|asks|asked to see|try|test it|this|one;\
      could|can|may we|i see|try|test it|this|one;could|can you show it|this|us|me;\
      please show it|this|us|me
      """
    )
  ])

  /// What puts an interest off.
  static let postponements = PhraseTable<Bool>([
    (
      true,
      """
      not (right) now;not yet;not at the moment;not at present;not today;not this week|month;later;\
      maybe|perhaps|possibly later;some other time;another time;no time now
      """
    )
  ])

  /// Wishes that tell of no trouble.
  static let mildWishes = PhraseTable<Bool>([
    (
      true,
      """
      would like;'d like;would love;'d love;would be nice;'d be nice;could use;wouldn't mind;\
      would prefer;'d prefer
      """
    )
  ])

  /// What people say who want to be kind, and to go.
  static let manners = PhraseTable<Bool>([
    (
      true,
      """
      sounds good|great|nice|fine|interesting|lovely;send me|us something|info|information|literature|stuff;\
      send me|us some info|information|literature|details;send me|us a brochure|leaflet|catalogue|catalog|link;\
      send me|us an email;send it|something over|through|across;just curious
      """
    )
  ])

  static let refusal = PhraseTable<Statement.Signal>([
    (
      .refuses,
      """
      not interested;no interest;isn't interested;aren't interested;no thanks;no thank you;\
      hard no;not for us;leave us|me alone;waste of my|our time;never want;don't want it|this;\
      don't want anything (new|else|more);\
      go away;absolutely not;doesn't|wouldn't make (any) sense for us|me;\
      does|would not make (any) sense for us|me;\
      (you) (can) close my|our|the inquiry|enquiry|file|ticket|request;hung up;hangs up
      """
    ),
    (
      .doNotCall,
      """
      don't call;do not call;stop calling;quit calling;take|strike|cross me off;take|strike|cross us off;remove me;take the|my|our|this number|name off|out;\
      remove us;don't contact;do not contact;stop contacting;never call;unsubscribe;\
      don't phone;don't email;lose my|our|this number;no more calls;delete my|our|this number;\
      remove|delete|strike|take this|our|my number|name|details (off|from);not to contact|call|ring|phone;\
      not contact|call|ring|phone us|me|the|here again;don't (ever) ring|phone|call;do not ever ring|phone|call|contact;\
      put|add|place|stick me|us|this|number on the|your|that do not|don't call|contact|phone|ring list|register;\
      stop ringing|phoning|bothering;quit bothering;never ring|phone;\
      i'd|we'd sooner|rather|prefer you didn't|don't ring|call|phone|contact|write;\
      i|we would sooner|rather|prefer you didn't|don't ring|call|phone|contact|write;\
      sooner|rather not be|get rung|called|phoned|contacted
      """
    ),
  ])

  /// Says of everything that could go wrong that it does not.
  static let nothingHappens = PhraseTable<Bool>([
    (
      true,
      nothingGoesWrong + """
        ;nothing (ever|really|much|has) troubles;\
        nothing (that) troubles|bothers|worries us|me;nothing to worry|fix
        """
    )
  ])

  /// Words that tell of trouble without saying what it costs.
  static let trouble = PhraseTable<Bool>([
    (
      true,
      """
      problem;problems;slow;slowly;hard;difficult;issue;issues;pain;painful;struggle;struggling;\
      annoying;trouble;challenge;challenges;takes too long;too long;frustrating;frustrated;broken;\
      messy;mess;chaos;stuck;behind;too many;too much;not enough;bottleneck;headache;nightmare;\
      unreliable;clunky;outdated;old system;legacy;can't keep up;no visibility;no overview
      """
    )
  ])
}
