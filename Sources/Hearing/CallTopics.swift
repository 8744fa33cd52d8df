import AnswerParsing

/// What a remark in a call is about, told by its words; an answer to a typed question needs no such
/// proof, a remark among hundreds does.
enum CallTopics {
  /// Money that could be spent on this.
  static let budget = PhraseTable<Bool>([
    (
      true,
      """
      budget;budgets;budgeted;budgeting;set|put|setting aside;earmarked;reserved;bumped|upped|raised|increased|brought it|that|this to;ring fenced;\
      ringfenced;allocated;allocation;funding for;funded;fund it|this|that;\
      funds for|available;can|could|can't|cannot|couldn't afford;afford;can|could spend|go|do;\
      to spend|invest|play|work with;to spend;spend|spending up to;\
      willing|prepared|happy|able to pay|spend|go;pay up to;go up to;go until|till|to;\
      go as high as;stretch to;ceiling;(our|my) cap is|of|on;no money;no cash;no funds;\
      money for this|it|that;money is|'s there|gone|tight;the|any money;cash for;capex;opex;\
      signed off on;greenlit;green lit;thinking more like|of|around;were|was thinking;\
      had|have|'ve in mind|my head;price range;in the range of;pencilled|penciled in;\
      pot of|for;grant of|for;purse;war chest;cash flow;financing;finance it|this;\
      approved a|an|the|up|#;got approval for;pay for it|this|that;comfortable with|at|around;\
      comfortable paying|spending;ballpark;gave|given me|us;(is|'s) in the plan|budget;\
      at the outside;put in for;the|our|my|that number is;all we have|'ve;all i have|'ve;\
      wiggle room;envelope of|for;capital envelope;spare|find the money|cash;\
      go over|above|past|beyond|higher|any;in the|our capital|annual plan|budget|numbers;capital plan;no more than;not more than;the|my|our max|maximum|limit is;tops;at most;pre approved for;preapproved
      """
    )
  ])

  /// When it shall run, be bought or be decided on.
  static let timing = PhraseTable<Bool>([
    (
      true,
      """
      live;golive;launch;launched;launching;relaunch;in place;up and running;running;\
      rolled out;roll out;roll it out;rollout;rolling out;implemented;implement;\
      implementation;implementing;deployed;deploy;deployment;installed;install;installation;\
      ready by|for|before|to;need;needs;needed;want it|this|that|something|them|to|one;must;\
      has|have to;had to;got to;gotta;should;ought to;\
      get|have it|this|that|something|them done|in|sorted|going|started|fixed|running|working|ready|over;\
      deadline;time line;timeline;timeframe;time frame;target date;our target;target is;\
      aim|aiming|shooting for|to;\
      hoping|hope|looking|plan|planning|expect|expecting|intend|ready|able to;\
      would|'d like|love|prefer|want;start;starting;begin;beginning;kick off;kick it off;\
      cutover;cut over;migrate;migrated;migration;switch|switching over|by|in|before|to;\
      onboarded;decide|decision by|in|before|this|next|within|is|on;\
      make|making|reach|take a|the|our decision;\
      sign|signed by|in|before|this|next|today|tomorrow|tonight|now;\
      sign|signed it today|tomorrow|tonight|now|this;\
      buy|purchase|order in|by|before|this|next|within;\
      before|after the|our season|audit|fair|show|launch|opening|renewal|winter|summer|spring|autumn|fall|holidays|harvest;\
      done|fixed|sorted|finished|going|in by|before|within|inside;no|not in a rush|hurry;\
      given|gives|gave me|us until|till;have|has until|till;\
      someday;some day;one day;down the road|line|track;further out;not this|until|before;\
      approval|approved next|this|in|by;work|works for us this|next quarter|month|year;\
      at the earliest|latest;at most;maximum;too early|soon;asap;as soon as possible;\
      right away;immediately;yesterday;urgent;urgently;tight timeline;by then;in time for;soon;\
      wanna;gonna;tonight;cut|cuts|cutting us off;wants|want us out;\
      answer|recommendation|proposal by|before;shall|will|'ll have bought;be out by|before|of;\
      year shuts|ends|closes|finishes;season starts|begins|from;use it or lose it
      """
    )
  ])

  /// Talks, their times and their length, which are no date of buying.
  static let meeting = PhraseTable<Bool>([
    (
      true,
      """
      call;calls;meet;meeting;meetings;demo;demos;chat;talk;talks;speak;catch up;calendar;\
      invite;slot;follow up;followup;session;presentation;coffee;lunch;zoom;teams link;\
      webinar;walkthrough;walk through;get together;touch base;circle back;check in|back;\
      ring me|us|back|again;can|could ring|call|email|try;email|text|message me|us;am;pm;\
      o'clock;works for me|us|both;works best|better;free on|at|in;available on|at;\
      on holiday|leave|vacation;off next|this;minutes;half an hour;an hour;\
      send me|us|it|that|over|the;get back to;let you know;see you;out of office;\
      read it|that|through;look at it|that;talk again|then;speak again|then
      """
    )
  ])

  /// Lengths that are of something else than the way to buying.
  static let otherSpans = PhraseTable<Bool>([
    (
      true,
      """
      pilot;trial;guarantee;warranty;contract;agreement;term;terms;commitment;commit;\
      committing;committed;notice;cancel;cancellation;cycle;cycles;lead time;ramp;learning;\
      training;payback;renewal;renews;renew;subscription;license;licence;lease;lock|locked in;\
      lock us in;net 30|60|90;payment terms;invoice;turnaround;delivery time;delivered;\
      shipping;response time;average;on average;\
      takes|take|took us|me|them|about|around|over|roughly|anywhere;took;lasts;last for|about;\
      every;a|per week|month|day|year|quarter;old;ago;since;for|over the last|past;\
      in the last|past;worked|working here|for;we|i 've been;have been;used to;\
      tied to|in|until;open in|on;opens;shuts;closes
      """
    )
  ])

  /// Who decides, and on what way.
  static let decision = PhraseTable<Bool>([
    (
      true,
      """
      decide;decides;decided;deciding;decision;decisions;decision maker|makers;\
      sign|signs|signed|signing off;signoff;\
      sign|signs|signing it|the|them|that|this|alone|for|on;signs;signatory;approve;approves;\
      approved by;approving;approval;final say|call|word|decision;last word;\
      have|has|had|got|get a|no|the|any|much|little say;nobody to ask;no one to ask;my|his|her|our|their|your call;up to me|him|her|them|us;\
      up to our|my|the|dr|mr|ms|mrs;run it|this|that past|by|through|up;\
      take it|this|that to|up|upstairs;\
      go|goes|went|going through|to procurement|legal|finance|purchasing|tender|council|committee;\
      go|goes|went|going through|to the|our|a board|committee|council|head|panel|partners|trustees|owner|owners;\
      procurement;purchasing;the|our|my board;committee;panel;trustees;budget holder;\
      holds|hold|controls|control the|all budget|purse|money|spend|strings;purse strings;\
      owns the budget;needs|has|have to okay|ok|agree|approve|sign|bless|see|nod;needs|has|have to be happy|convinced|sold|comfortable|involved;needs|has|have to be on board;give|gives the|his|her yes|nod|blessing|okay;\
      must|will|would|'ll|'d|gonna have|need|needs to okay|ok|approve|sign|agree|bless;\
      need my|our|the boss|manager|director|partner|wife|husband|ceo|cfo|owner|board;buy in;\
      buyin;convince|persuade my|our|the;report|reports to;\
      not my|mine decision|call|department;not the right person|one;right person;\
      above my pay grade;authority;authorised;authorized;i own;the|an owner;owns the;i run;\
      it's me;it's just me;just me;by myself;on my own;alone;pull the trigger;green light;\
      sole;stakeholders;makes|make|making the call|decision|decisions|choice;\
      makes|make these|those|that|all decisions|calls|call|decision|choice;rolls up to;reviews anything|everything|all;talk|speak to|with my|our|the;\
      check|discuss|clear (it|this|that) with my|our|the|him|her|them;ask papa|mama|dad|mum|mom|mummy|father;\
      bring|take that|it|this back internally|to the|to my team;bring|take it|this|that to the|my|our team;ask my|our|him|her|them;\
      loop|looped|copy|copied in|with|my|our;bring|involve|include my|our|in|him|her;weigh in;say so;comfortable approving;\
      name over|on the door;nobody's leave|permission;only|just me;\
      signs the cheque|check|cheques|checks;cheque;checkbook;chequebook;holds the money;\
      puts it to;put it to|in front of;happy she|he signs;has to be convinced;my boss;\
      my manager;\
      i|we pick|choose|chose|select;is me;it|that is|'s me;my|our name on|over;it|that|this|which|everything|then goes to the|our|a;\
      i'm|am the|a|an (sole) founder|owner|ceo|president|proprietor;\
      release|releases it|the|them;handles|handle that|this|those|all;want|need|have to talk|speak to|with;is|'s mine;only member|owner|partner;me alone;sole owner|member|director
      """
    )
  ])

  /// Words of "decide" and "sign" that are about something else.
  static let otherDecisions = PhraseTable<Bool>([
    (
      true,
      """
      sign|signed|signs up|in;log in;for both of us;buy|buying|bought in from;\
      your manager|boss|team|finance|legal|director|side|people|lawyers;\
      you 'd|would need|have to check|ask;your call;you decide;up to you;data decides;\
      decided to|against|not;rush|hurry to decide
      """
    )
  ])

  /// Trouble that the contact has.
  static let trouble = PhraseTable<Bool>([
    (
      true,
      """
      problem;problems;challenge;challenges;struggle;struggles;struggling;struggled;pain;\
      pains;painful;issue;issues;hard;harder;hardest;difficult;mess;messy;killing us|me;\
      killer;broken;breaks;breaking;broke;manual;manually;by hand|eye;on paper;back to paper;\
      slow;slower;slowly;losing;lost;lose;loses;waste;wasting;wasted;wastes;\
      throw|throwing|threw away;frustrating;frustrated;frustration;\
      won't|doesn't|don't|can't scale;can't|cannot|couldn't keep up;falling behind;behind on;\
      errors;error prone;mistakes;missed;missing;miss;misses;late;delays;delayed;nightmare;\
      bottleneck;bottlenecks;too long;takes too;takes hours|days|weeks|ages|forever;forever;\
      drowning;chaos;chaotic;spreadsheet;spreadsheets;excel;complain;complains;complaining;\
      complaints;complained;churn;churned;churning;downtime;outage;outages;crashes;crashed;\
      was|is|were|went|goes|going down;stuck;stall;stalls;stalling;stalled;worse;badly;\
      inconsistent;no visibility;no idea where|what|who|how|which;blind;double entry;\
      twice on|for;entering|typed|type|typing|keyed twice;copy and paste;copying;retyping;\
      retype;costing|costs|cost us|me;eats|eating up;time consuming;tedious;sick|tired of;\
      fed up;unhappy;outgrown;end of life;outdated;old system;legacy;fined;fines;failed;\
      failing;fails;fell|falling|fall through|over;slip|slips|slipping through;cracks;\
      overwhelmed;swamped;burned|burnt out;burnout;understaffed;short staffed;overtime;quit;\
      quits;quitting;leaving us;left us;hurting|hurts us|me;suffering;suffer;annoying;\
      headache;headaches;clunky;unreliable;not working;\
      doesn't|don't|isn't|aren't work|working;stopped working;no way to|of;\
      can't|cannot|couldn't see|tell|track|find|trust|get|reach;\
      don't know where|what|who|how|which;nobody|no one knows|can tell|told;nobody can;\
      nonexistent;firefighting;fire fighting;scramble;scrambling;rework;scrap;rejection;\
      rejects;rejected;returns;sent back;backlog;no shows;no show;noshows;leak;leaks;leaking;\
      leakage;shrinkage;theft;fraud;breach;breached;squeezed;underwater;disaster;terrible;\
      awful;horrible;depressing;ridiculous;bad reviews;empty|idle;bleeding;thieves;robbing us;\
      all over the place;by phone;one by one;ring|ringing|call|calling round|around;piling up;\
      piles up;keeps|kept crashing|breaking|failing|happening;wrong;duplicate;duplicates;\
      hours a|every|each|per week|day|month;half the time;\
      gone|walk|walks|walking|walked|go|goes|going|went out the door|window;never made it;down the drain;hurts;hurt;sore;aches;totaled;totalled;gained;stolen;flooded;leaky;died;dead;dying;expired;expiring;can't keep;chargebacks;no longer works;gave out;gave up;crowded;loud;cold;drafty;worried;worry;worries;scared;stressful;stressed;stress;exhausted;exhausting;\
      customers|clients|guests|members|patients|students|tenants|subscribers|buyers leave|leaves|left|leaving|quit|walk|walked|go|goes|went|cancel|cancelled|canceled|switch|switched;\
      drivers|staff|people|nurses|technicians|engineers|waiters|cooks|workers|agents|colleagues leave|left|leaving|quit|resign|resigned|resigning;\
      spoiled|spoilt|rotten|rotted|ruined|binned|perished|thawed|melted|mouldy|moldy|contaminated|damaged;thrown|threw|throw out;\
      stain|stains|mould|mold|rust|rusty|leaked|dripping;\
      rate|rates|sales|revenue|margin|margins|bookings|traffic|output|numbers dropped|fell|slid|slipped|declined (from|by|to);\
      rough|bad|tough quarter|year|month|patch;getting|under pressure;\
      's|'ve|has|have|is|are dropped|fallen|slipped|shrunk|halved|declined|plummeted|worsened|deteriorated;\
      penalty|penalties|surcharge|surcharges;at risk;in danger|jeopardy;\
      rubbish;crap;useless;turn|turned|turning|turns down|away;because i|we can't;so i|we can't;can't # enough;forgot;forget|forgets us;cut|cuts|cutting out;dropping;drops;dropped out|off;ran|run|running out;no water|heat|power|signal|coverage;they|drivers|people|staff|customers|clients|guests|patients|nobody can't;going under;wrote|written up;non conformance;finding|findings;failed an|the|our;not enough;enough staff|people|time;shutting down
      """
    )
  ])

  /// Trouble that is not: somebody else's, solved, or a figure of speech.
  static let noTrouble = PhraseTable<Bool>([
    (
      true,
      """
      never|not late|slow|wrong|broken;no|not|without|never|any a problem|problems|worries|issue|issues|trouble|complaints;\
      not|n't|never|don't|haven't|isn't having|have|had|seeing|see|seen any|many|real problems|issues|trouble|complaints;\
      don't|doesn't (really) have that|this|the|any|a problem|issue|trouble|problems|issues;\
      hard|harder|difficult|tough to justify|say|believe;no problem;no problems;no worries;no issue;no issues;no complaints;no trouble;\
      \(nothingGoesWrong);\
      nothing (is|'s|was) wrong;problem solved;hard to say;hard no;works|working|running|runs fine|well|great|good;\
      don't|doesn't|didn't|never|rarely (really|often|usually|ever) miss|lose|struggle|fail|crash|break|slip;\
      can't complain;sorry i'm late;running late;late to;too late;sorry to miss;\
      missed your call;missed you;lost you;you broke up;breaking up;hard stop;quit smoking;\
      wrong number|person|guy;how late;not bad;i'm stuck in;in a mess;had|have a lost;\
      my camera|mic|microphone|audio|screen|internet|connection|video|headset|wifi|sound;can you hear;on mute;\
      the traffic|weather|train|dog|kids|baby;\
      can't|cannot|couldn't see|hear you|me;hard to see|hear you|me;can't|couldn't find the mute|link|button|camera;my pen|dog
      """
    )
  ])

  /// Others who could have the business.
  static let competition = PhraseTable<Bool>([
    (
      true,
      """
      looking|look|looked at|into;evaluating;evaluated;evaluate;comparing;compare you;\
      considering;considered;talked|talking|spoke|speaking|spoken to|with;\
      had a conversation|call|demo|chat|meeting with;demo|demos from|of;demoed;\
      quote|quotes|proposal|proposals|bid|bids|offer|offers|quotation|quotations|pitch from;\
      taken an|one offer;\
      other|another vendor|vendors|supplier|suppliers|provider|providers|option|options|quote|quotes|companies|company|bids|firm|firms|agency|agencies|tool|tools;\
      alternatives;alternative;in house;inhouse;build it|our ourselves|own;\
      do|doing it ourselves;shortlist;short list;shortlisted;down to two|three|you|a;\
      leaning towards|toward;up against;instead of you;versus you;going|go|went|gone with;\
      chose;picked;incumbent;current provider|vendor|supplier|tool|system;\
      stay|stick|sticking|staying with;renew|renewed|renewing with;signed|contract with;\
      under contract;in talks with;met with;also have|using|got|seeing;\
      trialling|trialing|trying;pitched;pitching;rfp;tender;came in at;came back at;\
      wanted|want|wants # years;rang|called|saw|tried;call them|him|her back;\
      from the|your competitor|competitors;your competitor|competitors|competition;\
      was|is|were a hundred|cheaper|dearer|more|less;cheaper;\
      left|sent|gave (me|us) a quote|proposal|bid|offer;rep left|came|was;already goes|go|have|got|use|using;saw the same|it|one at;in use
      """
    )
  ])

  /// The contact's own competitors, who are none of ours.
  static let ownCompetitors = PhraseTable<Bool>([
    (
      true,
      """
      our|their competitor|competitors|competition|rival|rivals;\
      our main|biggest competitor|competitors|rival|rivals;\
      compete|competing|competes with|against
      """
    )
  ])

  /// Words of talks with somebody, who may be anybody.
  static let talking = PhraseTable<Bool>([
    (
      true,
      """
      talked|talking|spoke|speaking|spoken to|with;met with;in talks with;rang|called|saw;\
      had a conversation|call|chat|meeting with;call them|him|her back;chose;picked;have to be;\
      also have;going|go|went with;wanted|want|wants # years
      """
    )
  ])

  /// Words by which we ask who takes customers from them.
  static let theirRivals = PhraseTable<Bool>([
    (
      true,
      """
      your (main|biggest|closest) competitor|competitors|competition|rival|rivals;you (come) up against;\
      you compete|competing|losing|lose;outranking|outranks|outselling|undercutting you;\
      taking your customers|clients|share;your customers|clients go|leave|choose
      """
    )
  ])

  /// The contact's own customers, who buy from them and sell them nothing.
  static let ownCustomers = PhraseTable<Bool>([
    (
      true,
      """
      our|a|biggest|largest|main|best|key customer|customers|client|clients|account|accounts;\
      my customers|clients|client|customer;we|i sell|supply|ship|deliver|invoice|bill to|for|with;\
      buy|buys|bought|order|orders|ordered from us|me;as a customer|client;\
      for a|the|our (second|new|next|third) site|office|branch|store|shop|warehouse|depot|location|plant
      """
    )
  ])

  /// Where something stands among other work.
  static let priority = PhraseTable<Bool>([
    (
      true,
      """
      priority;priorities;top of the|my|our list;number one;back burner;backburner;\
      on the list;bigger fish;top three|five|two|3|5|10;most important;mission critical;\
      nice to have;other fires;plate is full
      """
    )
  ])
}

extension CallTopics {

  /// Words that tie a date to the thing being in use, bought or decided.
  static let goingLive = PhraseTable<Bool>([
    (
      true,
      """
      live;launch;launched;in place;up and running;rolled out;roll out;rollout;implemented;\
      deployed;installed;deadline;kick off;start;started;starting;begin;cutover;migrated;\
      migrate;switch;signed;sign;decide;decision;buy;purchase;order;ready;done;fixed;sorted;\
      running;must be;has|have to be;needs to be;at the earliest;at the latest
      """
    )
  ])

  /// Words by which somebody is content with what they have.
  static let content = PhraseTable<Bool>([
    (
      true,
      """
      happy with what|our|the;happy where we|i;works|working fine|well|great|perfectly|for us;\
      no need|problem|problems|issues|complaints;no need for|of;\
      don't need it|this|that|these|them|anything|any|another|you|your|one|help|more;all set|good;\
      we're|i'm good|fine|covered|sorted;satisfied;if it ain't broke;does the job;nothing (is|'s|was) wrong;\
      \(nothingGoesWrong)
      """
    )
  ])

  /// What the contact wants to be otherwise than it is.
  static let aims = PhraseTable<Bool>([
    (
      true,
      """
      like|want|need|trying|hoping|looking|aiming|have to reduce|cut|shorten|increase|improve|speed|grow|fix|stop|automate|replace|consolidate|scale|modernise|modernize|lower|raise|double|halve|eliminate|avoid|prevent|simplify|centralise|centralize|streamline|recover|win|get rid|tighten|clean|offset|protect|diversify|comply|respond|secure|manage|track|meet;\
      get|bring|getting|bringing that|it|this|them|those (back) down|up|under;\
      the|our|my goal|aim|objective is;what we want|need is;wish we|i could|had
      """
    )
  ])

  /// Words by which somebody looks for what we may sell.
  static let seeking = PhraseTable<Bool>([
    (
      true,
      """
      need|want help;\
      i|we am|are|'m|'re|been|was|were (probably|also|still|now) looking|searching|shopping for (kinda|something|someone|somebody|like|a|an|some|another|help|more|our|my);\
      i'm|we're (probably|also|still|now) looking|searching|shopping for (kinda|something|someone|somebody|like|a|an|some|another|help|more|our|my);\
      want|need|like to (just) schedule|set up|apply|rent|lease|sell|trade|register|enroll|enrol|join|hire|insure|install|book|sign up|get|open|upgrade|replace|fix|renew a|an|my|our|some|the|for|in;\
      need|want something|somebody that|to|with|for|an|a;\
      need|want|looking (for) something|somebody|someone (better|new|else) that|to|who|with|we|more;\
      need|want|wants|like|looking to find|buy|open|build|order|upgrade|replace a|an|some|another|our|the;\
      need|want|like|looking to set up a|an|our|the;\
      need|want|looking (for) a|an (better|new|proper|real|single) way|tool|system|solution|platform|partner|provider|agency|place|house|car|contract
      """
    )
  ])

  /// Words that give something its period as a title: "employee of the month".
  static let ofThePeriod = PhraseTable<Bool>([
    (
      true,
      "player|employee|man|woman|flavour|flavor|team|seller|book|person|word of the month|year|week|day"
    )
  ])

  /// Words that point back at a day which was named before.
  static let backReference = PhraseTable<Bool>([
    (
      true,
      """
      by|before|until|till then;by|before|until|till that (day|date|time|point|week|month|moment);\
      from the first|very|opening day|morning|minute|hour|moment;from day one;from the start|outset;\
      on day one;in time;before it|they starts|opens|begins|happens|comes|start|open|begin|come|arrive;\
      before|by it;when it|they opens|starts|begins|come|comes|arrive;ahead of it|that;\
      until|till|before|when|once that|it|this|they runs|ends|expires|lapses|finishes|stops|is|run|end|expire|lapse|has
      """
    )
  ])

  /// Words by which something has to be, or is wanted.
  static let wishing = PhraseTable<Bool>([
    (
      true,
      """
      want|wants|need|needs|must|should|require|required|ready;'d|would like|love;has|have|had|got|'ve|'s to;gotta;\
      can't|cannot|won't|couldn't|nothing;let us|'s say;call it
      """
    )
  ])

  /// Words that tell of what has been.
  static let past = PhraseTable<Bool>([
    (
      true,
      """
      since;ago;used to;back when|then;they|he|she said|say|told|promised|promise;last year|month|week|quarter|summer|winter|spring|fall;\
      when i|we started|began|bought|launched|opened;for years;over the years;been doing|using
      """
    )
  ])

  /// Words by which somebody says that the choice is theirs.
  static let ownDecision = PhraseTable<Bool>([
    (
      true,
      """
      i pick|choose|select the|that|those|these|all;\
      i make|take the|that|those|these|all decision|decisions|call|calls|choice|choices;it is|'s me;that is|'s me;that is|'d be me;\
      that would|'d be me;(is|'s) just|only me;me and (only) me;my name on the|it;it is|'s my car|house|money|business|shop|company|call;\
      i'm|we're the one|ones who;i|we can (just) say yes|decide;i'm|am the owner|boss|founder|ceo|principal;\
      i own|run the|this|it;don't need anybody|anyone;don't need to ask|check;nobody|no one else (to|needs);\
      buck stops (here|with me);i've got the final;final say is mine;the decision is mine;mine to make;\
      the|this account|decision|call is|'s mine;i'm|am the only member|owner|one|partner|director;(just|only) me;me alone;i sign (everything|it|them|alone);under # i sign;anything under|below
      """
    )
  ])

  /// Words by which somebody takes the matter to whoever decides.
  static let carrying = PhraseTable<Bool>([
    (
      true,
      """
      get|getting (final) approval|signoff|blessing from;make|making the|a|my recommendation;get|getting sign off from;get it|this approved|signed (off) by;i|we raise|request|submit|write|recommend|propose|present|evaluate|shortlist|put|take|bring|pass|push|forward|pitch|sponsor;\
      i'll|we'll|i'd|we'd recommend|propose|present|put|take|bring|pass|push|forward|pitch|run|show|tell|talk|have|need|loop|get;\
      my recommendation;my pick;our recommendation;i|we pick|choose|select;run it|this|that by|past;take it|this|that to;bring it|this|that to;\
      put it|this|that to|in|before;show it|this|that to;loop him|her|them|in;get him|her|them on;\
      talk|speak to|with my|our|the|him|her|them;make the|a case;sell it;go to my|our|the;goes to my|our|the|a;\
      listens|listen to me|us;trusts me|us|my|our;goes with what;whatever i|we say|recommend|pick|choose|propose|bring|suggest|want
      """
    )
  ])
}
