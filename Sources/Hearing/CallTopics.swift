import AnswerParsing

/// What a remark in a call is about, told by its words; an answer to a typed question needs no such
/// proof, a remark among hundreds does.
enum CallTopics {
  /// Money that could be spent on this.
  static let budget = PhraseTable<Bool>([
    (
      true,
      """
      budget;budgets;budgeted;budgeting;set aside;put aside;setting aside;earmarked;ring fenced;\
      ringfenced;allocated;allocation;funding for;funded;fund it|this;funds for|available;\
      can afford;could afford;can't afford;cannot afford;afford;can spend;could spend;\
      to spend;spend up to;spending up to;willing|prepared|happy to pay|spend|go;pay up to;\
      go up to;go as high as;up to about;stretch to;ceiling;our cap;cap is|of|on;\
      no money;no budget;money for this|it|that;money is|'s there;the money;cash for;capex;opex;\
      signed off on;greenlit;green lit;thinking more like|of|around;were thinking;had in mind;\
      have in mind;to invest;to work with;to play with;price range;in the range of;\
      pencilled in;penciled in;pot of|for;grant of|for;purse;war chest;no cash;cash flow;\
      financing;finance it;approved a|an|the;approved #;approved up to;got approval for;\
      pay for it|this;comfortable with|at|around;comfortable paying|spending;ballpark
      """
    )
  ])

  /// The contact's own money and its customers' money, which is no budget for anything.
  static let ownMoney = PhraseTable<Bool>([
    (
      true,
      """
      arr;mrr;revenue;revenues;turnover;turning over;gross;grossing;gmv;ebitda;profit;profits;\
      margin;margins;in sales;of sales;raised;raise;funding round;series a|b|c|d|e;seed round;\
      valuation;valued at;pipeline;quota;deal size;average deal|order|ticket|basket|sale;\
      contract value;acv;aov;ltv;\
      per customer|client|patient|student|guest|order|ticket|sale;we charge|bill|sell|invoice;\
      our price|prices|rates|fees;our customers|clients|patients|members pay|spend|paid;\
      customers|clients pay;worth of business|stock|inventory|goods|orders;in bookings;bookings;\
      billings;payroll;salary;salaries;wages;rent;loan;debt;savings;save us;saves us;saving us;\
      would save;return on;roi;payback;in assets;under management;premiums;donations;tuition
      """
    )
  ])

  /// The price that we named, said back: not yet money of theirs.
  static let ourPrice = PhraseTable<Bool>([
    (
      true,
      """
      your quote|price|prices|pricing|proposal|offer|number|numbers|fee|fees|rate|rates|figure;\
      you quoted|charge|said|sent|mentioned|proposed;you're asking|charging|quoting|at;\
      you are asking|charging|quoting;the quote|proposal|price|list price|sticker price;\
      quote came in;came in at;the price tag
      """
    )
  ])

  /// When it shall run, be bought or be decided on.
  static let timing = PhraseTable<Bool>([
    (
      true,
      """
      live;going live;go live;golive;launch;launched;launching;relaunch;in place;up and running;\
      running by;rolled out;roll out;roll it out;rollout;rolling out;implemented;implement;\
      implementation;implementing;deployed;deploy;deployment;installed;install;installation;\
      ready by|for|before;need it|this|that|something|them|one|to be|to have;\
      want it|this|something|them|to be|to have;\
      get it|this|something done|in|sorted|going|started|fixed|running|over the line;\
      have it|this|something done|in|sorted|going|started|fixed|running|working|ready;\
      deadline;time line;timeline;timeframe;time frame;target date;our target;aiming for|to;\
      aim for|to;shooting for;hoping to|for;looking to start|have|get|begin|buy|move|implement;\
      want|need|like|looking|plan|planning|hope|have|expect|ready to \
      start|begin|move|switch|buy|sign|decide|go|kick|launch|be|have|get|make|pick|choose;\
      start with|in|by|on|from|within|next|this|immediately|tomorrow|today|as;\
      starting in|on|by|from|next|this;begin in|by|on|next|this;kick off|it off;cutover;cut over;\
      migrate;migrated;migration;switch over|by|in|before;onboarded;\
      decide by|in|before|this|next|within;decision by|in|before|this|next|within|is;\
      make|making|reach|take a decision|the decision;sign by|in|before|this|next|today|tomorrow;\
      signed by|in|before|this|next|today|tomorrow;sign it today|tomorrow|now|this;\
      buy in|by|before|this|next;purchase in|by|before|this|next;order in|by|before|this|next;\
      before the season|audit|fair|show|launch|opening|renewal|winter|summer|spring|autumn|holidays;\
      has to|must|needs to|should|ought to|gotta be done|in|ready|fixed|working|there|over;\
      has to|must|needs to|should happen;done by|before|within;fixed by|before|within;\
      sorted by|before|within|this;finished by|before|within;no rush;not in a rush;not in a hurry;\
      no hurry;some day;someday;down the road;down the line;further out;not this|until|before;\
      next year at the earliest;too early;asap;as soon as possible;right away;\
      immediately;yesterday;urgent;urgently;tight timeline
      """
    )
  ])

  /// Talks, their times and their length, which are no date of buying.
  static let meeting = PhraseTable<Bool>([
    (
      true,
      """
      call;calls;meet;meeting;meetings;demo;demos;chat;talk;talks;speak;catch up;calendar;invite;\
      slot;follow up;followup;session;presentation;coffee;lunch;zoom;teams link;webinar;\
      walkthrough;walk through;get together;touch base;circle back;check in;ring me|us|back;\
      call me|us|back;email me|us;am;pm;o'clock;works for me|us|both;works best;free on|at|in;\
      available on|at;on holiday|leave|vacation;on vacation;off next|this;minutes;half an hour;\
      an hour;send me|us|it|that|over;get back to;let you know;see you;out of office
      """
    )
  ])

  /// Lengths that are of something else than the way to buying.
  static let otherSpans = PhraseTable<Bool>([
    (
      true,
      """
      pilot;trial;guarantee;warranty;contract;agreement;term;terms;commitment;commit;committing;\
      committed;committing to;notice;cancel;cancellation;cycle;cycles;sales cycle;lead time;ramp;\
      ramp up;learning;training;payback;renewal;renews;renew;subscription;license;licence;lease;\
      lock in|us in;locked in;net 30|60|90;payment terms;invoice;turnaround;delivery time;\
      delivered;shipping;response time;on average;average;takes us|me|them|about|around|over;\
      take us|me|them;took us|me|them;took;lasts;last for|about;every;a week|month|day|year;\
      per week|month|day|year;old;ago;since;for the last|past;over the last|past;\
      been|being|worked|working|using|used|here for;we've been;i've been;we have been
      """
    )
  ])

  /// Who decides, and on what way.
  static let decision = PhraseTable<Bool>([
    (
      true,
      """
      decide;decides;decided;deciding;decision;decisions;decision maker;decision makers;sign off;\
      signs off;signed off;signing off;signoff;sign it;signs it;signs the;sign the;signatory;\
      approve;approves;approved by;approving;approval;final say;last word;final word;final call;\
      have a say;has a say;my call;his call;her call;our call;their call;up to me;up to him|her|them;\
      up to our|my|the;run it|this past|by|through|up;take it|this to;go|goes through|to \
      procurement|legal|finance|the board|committee|purchasing|tender|council|head office;\
      procurement;purchasing;the board;our board;committee;panel;budget holder;holds the budget|purse;\
      purse strings;controls the budget|money|spend;holds the checkbook|chequebook;owns the budget;\
      needs to|has to|have to|must|will|would okay|ok|agree|approve|sign|bless|see;\
      need my boss|manager|director|partner|wife|husband|ceo|cfo|board's;get|need buy in;\
      buy in from;convince my|our|the;report to;reports to;not my decision|call;\
      not the decision maker|right person|person|one who;above my pay grade;authority;authorised;\
      authorized;i own;owner;i run;it's just me;just me;on my own;by myself;pull the trigger;\
      green light;sole;stakeholders;who decides;makes the call|decision;make the call|decision|decisions;\
      makes these|those|that|all;talk to my|our;check with my|our|the;ask my|our;discuss with|it with;\
      loop in;bring in my|our;involve my|our;weigh in;say so;comfortable approving
      """
    )
  ])

  /// Words of "decide" and "sign" that are about something else.
  static let otherDecisions = PhraseTable<Bool>([
    (
      true,
      """
      sign up;signed up;sign in;log in;for both of us;your manager|boss|team|finance|legal;\
      you'd need to check;you would need to check;you'd have to ask;your call;you decide;up to you;\
      data decides
      """
    )
  ])

  /// Trouble that the contact has.
  static let trouble = PhraseTable<Bool>([
    (
      true,
      """
      problem;problems;challenge;challenges;struggle;struggles;struggling;struggled;pain;pains;\
      painful;issue;issues;hard;harder;hardest;difficult;mess;messy;killing us|me;killer;killed us;\
      broken;breaks;breaking;broke;manual;manually;by hand;on paper;slow;slower;slowly;losing;lost;\
      lose;waste;wasting;wasted;wastes;frustrating;frustrated;frustration;won't scale;\
      doesn't scale;don't scale;can't scale;can't keep up;cannot keep up;falling behind;behind on;\
      errors;error prone;mistakes;missed;missing;miss our|the|a|orders|calls|deadlines;late;delays;\
      delayed;nightmare;bottleneck;bottlenecks;too long;takes too;takes hours|days|weeks|forever;\
      forever;drowning;chaos;chaotic;spreadsheet;spreadsheets;excel;complain;complains;complaining;\
      complaints;churn;downtime;outage;outages;crashes;crashed;stuck;stall;stalls;stalling;stalled;\
      worse;inconsistent;no visibility;no idea where|what|who|how;blind;double entry;\
      twice on|for;entering twice;copy and paste;copying;retyping;costing us|me;costs us|me;\
      cost us|me;eats up;eating up;time consuming;tedious;sick of;tired of;fed up;unhappy;outgrown;\
      end of life;outdated;old system;legacy;fined;fines;failed;failing;fails;fell through;\
      falling through|over;slip through|slipping;cracks;overwhelmed;swamped;burned out;burnt out;\
      burnout;understaffed;short staffed;overtime;turnover is|of staff;quit;quitting;leaving us;\
      hurting us;hurts;hurting;suffering;suffer;annoying;pulling my hair;headache;headaches;clunky;\
      unreliable;not working;doesn't work;don't work;isn't working;aren't working;stopped working;\
      no way to|of knowing;can't see|tell|track|find|trust|get;cannot see|tell|track|find;\
      nonexistent;firefighting;fire fighting;scramble;scrambling;rework;scrap;returns;backlog;\
      no shows;no show;leak;leaks;leaking;leakage;shrinkage;theft;fraud;breach;breached;squeezed;\
      underwater;a disaster;disaster;terrible;awful;horrible;depressing;ridiculous
      """
    )
  ])

  /// Trouble that is not: somebody else's, solved, or a figure of speech.
  static let noTrouble = PhraseTable<Bool>([
    (
      true,
      """
      no problem;no problems;not a problem;no worries;no issue;no issues;no complaints;\
      problem solved;hard to say;hard no;works fine;running fine;can't complain;never a problem;\
      no trouble;sorry i'm late;running late;late to;too late;sorry to miss;missed your call;\
      missed you;lost you;lost you there;you broke up;breaking up;hard stop;quit my|smoking
      """
    )
  ])

  /// Others who could have the business.
  static let competition = PhraseTable<Bool>([
    (
      true,
      """
      looking at|into;looked at|into;evaluating;evaluated;comparing;compare you;considering;\
      considered;talked|talking|spoke|speaking|spoken to|with;had a conversation|call|demo|chat with;\
      demo from|with|of;demoed;quote from;quotes from;proposal from;proposals from;bid from;bids from;\
      other vendors|vendor|suppliers|supplier|providers|provider|options|option|quotes|companies|bids;\
      another vendor|supplier|provider|company|firm|quote|option;alternatives;alternative;\
      in house;build it ourselves;build our own;do it ourselves;doing it ourselves;\
      shortlist;short list;shortlisted;down to two|three|you;leaning towards|toward;\
      up against;instead of you;versus you;going with;go with;went with;chose;picked;\
      incumbent;current provider|vendor|supplier;stay with;stick with;sticking with;staying with;\
      renew with;renewed with;signed with;under contract with;in talks with;met with;\
      also have;also using;trialling|trialing|trying;pitched;pitching;rfp;tender
      """
    )
  ])

  /// The contact's own competitors, who are none of ours.
  static let ownCompetitors = PhraseTable<Bool>([
    (
      true,
      """
      our competitors|competitor|competition;our main|biggest competitor|competitors|rival|rivals;\
      our rival|rivals;compete with|against;competing with|against;competes with
      """
    )
  ])

  /// Where something stands among other work.
  static let priority = PhraseTable<Bool>([
    (
      true,
      """
      priority;priorities;top of the|my|our list;number one;back burner;backburner;on the list;\
      bigger fish;top three|five|two|3|5;most important;mission critical;nice to have
      """
    )
  ])
}

extension CallTopics {
  /// Words that say budget outright.
  static let budgetByName = PhraseTable<Bool>([
    (
      true,
      """
      budget;budgets;budgeted;set aside;put aside;earmarked;ring fenced;ringfenced;allocated;\
      allocation;funding;funded;fund it|this;can afford;could afford;can't afford;cannot afford;\
      to spend;can spend;could spend;up to spend;no money;money for this|it|that;signed off on;\
      got approval for;approved a|an|up|#;capex;opex;ceiling;cap
      """
    )
  ])

  /// Words that tie a date to the thing being in use, bought or decided.
  static let goingLive = PhraseTable<Bool>([
    (
      true,
      """
      live;launch;launched;in place;up and running;rolled out;roll out;rollout;implemented;deployed;\
      installed;go live;deadline;kick off;start;started;starting;begin;cutover;migrated;\
      migrate;switch;signed;sign;decide;decision;buy;purchase;order;ready;done;fixed;sorted;running
      """
    )
  ])
}
