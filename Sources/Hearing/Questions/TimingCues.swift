/// How the date by which something should be there, and what is behind it, are asked for.
let timingCues = TopicCues(
  topic: .timing,
  words: """
    eventcoming: something happening|coming-up|coming|going-on|planned (that) (you) need|needs|by|this|then;\
      something coming up;an event;anything coming up;\
      something you have|need to hit|be-ready|make;need it|this for|before|by|in;milestone;\
      launch date;move in date
    howlongleft: how long have|do we|you|i got|have;how much time have|do we|you;\
      how far off|away are|is you|ye|this|it|that
    datebehind: what's|is|what|why behind|driving|so-special-about|significant-about|special-about|the-significance|magic-about|happens-on|happens-in (the|that|this) (date|deadline|end|first|september|january|march|june|july|october|november|december|april|may|timing);\
      behind|driving the|that|this (january|february|march|april|may|june|july|august|september|october|november|december) date|deadline|timeline;\
      behind that;behind the date|deadline|timing
    nowordeadline: drop-dead;want it in by;need it in by;\
      this side of (the) new-year|christmas|summer|easter
    beforeafter: before or after;or after;after the;before the;before;after;tied to;\
      like a move|audit;firm;fixed;real;hard;soft;movable
    soon: straight away|off;right away;get|getting moving;big day;see this happening;\
      see it happening;soonest;how firm;your hurry;the hurry;whenever;by which;by what;\
      how long can|could you keep|go|wait|last|manage|hold|live;on the lease;ready for us;\
      the rush;this week or;the soonest;asap;head of steam;under way;looking to go;ramp up;\
      in time;on time;how long have you|we (got) before|until|till;years away;months away|out|off;\
      weeks away|out;on the calendar for;pencilled;planned for;scheduled for;time scale
    oldoff: old system|one|platform|tool|contract|license|licence|software gets|get|being|going|switched|turned|retired;\
      gets|get|being switched|turned|shut off|down;sunset;sunsetting;end of life;retire;retired;\
      decommission;decommissioned;support ends|ending|runs
    time2: time does|do your|the|they|that|it|people|you|it
    flexible: flexibility on|around|with;flexible on|around;wiggle|wriggle room;\
      set|carved in stone;movable;moveable;fixed date;firm;slips;slip;slipped;\
      push it|that|this back;pushed back;drag on;drags on;shouting;end of the world;\
      bite|biting you;show stopper;cut off;cutoff;hard stop on;last possible;latest;earliest;\
      how long have we|you got before|until;how long before;how long until|till;runway;lead time;\
      window
    byevent: before school|term|the-season|work|winter|summer|spring|autumn|everything|it|that starts|begins|opens|ends|kicks-off;\
      before (the) school|term|kids|baby|holidays|wedding|move|tenants|lease;\
      side of (the) new-year|christmas|summer|easter|year-end|winter;\
      if january|february|march|april|may|june|july|august|september|october|november|december;\
      at months or;weeks or is;comes and;before the|your|you|christmas|easter|summer|year|it|that;\
      by the time;this side of;in time for;for the start of;start of the|term|year|season;\
      end of the term|year|quarter|month|season|summer;\
      end of term|year|quarter|month|season|summer;ready for;christmas;easter;ramadan;diwali;\
      thanksgiving;new year;school year;term;season;peak;audit;inspection;go live;opens;opening;\
      move in;harvest;tax;half term;\
      by summer|spring|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|q1|q2|q3|q4|christmas|easter;\
      before summer|spring|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december;\
      in january|february|march|april|june|july|august|september|october|november|december;\
      until march|april|may|june|july;\
      first|# of january|february|march|april|may|june|july|august|september|october|november|december;\
      by #;busy season|period;new site|office|store|branch
    choice: at months or;months or is;at weeks or;live or next;weeks or months;months or years;\
      days or weeks;this (year|quarter|month|summer|fiscal|side) or next|the;now or later;\
      sooner or later;or next year|quarter|month|week|fiscal;next week next month;\
      this year next year;near or far;weeks months;or is it more;this fiscal;this financial
    -: live in;live chat;start with;starting with;to start
    timelineNoun: timings;the timing;project plan;when in the;phasing;phase;phases;roadmap for;\
      time table;timetable;go live in mind;date in mind;working back from;aiming at;timeline;\
      timelines;timeframe;timeframes;time frame|frames|line|scale|scales|horizon;timescale;\
      timescales;deadline;deadlines;\
      target|due|launch|start|cutover|kickoff|go-live|implementation|drop-dead|hard|ideal|latest|end date;\
      dates;a date;timing;timingwise;time pressure;time sensitive;time constraint|constraints;\
      ticking clock;clock;milestone;milestones;time critical;schedule for;rollout plan|schedule;\
      ideal start
    live: close before|by|on;closed by;move in before|by;exchange before|by;moved by|before;\
      switched off|on;switch off;turned off|on;swap;swapped;in your hands;up and going;\
      kicking this|it;get this|it over;over the line;have it sorted;in front of customers;trained;\
      wanting;planning to;picturing;see this|it happening|landing|working;in before|for|by;\
      need it|this|that|them|something|one in|on|by|before|for;on the new|site;using it|this;\
      wanting it|this|them;want it;want this;needing;needing it|this|them;have people;\
      people using;get you on;got you on;switched over;off the old;done by|before;get done;\
      gets done;get it|this|that|them done|in|live|sorted;it's not in;not in by;in by;ready;\
      cut over;cutover;moved over;making|make a start;hit the ground;arrive;installed;install;\
      delivered;delivery;open;fitted;land;go live;going live;gone live;live;~launch;\
      up and running;running;in place;rolled out;roll out;rolling out;rollout;~implement;\
      implementation;kick|kicked|kicking off;kickoff;get|getting started;~start;begin;beginning;\
      ~deploy;deployment;need|want this|it|a|something|that|to;\
      have|having this|it|a|something|that;have to|be;done;finished;solved;sorted;fixed;\
      in production;operational;working;switch|switched|switching over|on;onboard;onboarded;\
      move|moving forward|ahead|on;see|seeing results;decide;decision;make a move;\
      pull the trigger;act;complete;completed;hoping;hope;aiming;aim;planning;plan;expect;\
      shooting;targeting;target;ideally;looking to;get going;get this;get it;\
      new system|solution|tool|setup;sign|signed;resolve;resolved;wrapped|wrap up;underway;\
      bring it in;off the ground;make|making the switch|change;pilot
    dateword: event;date in mind;the date;that date;this date;what date;any date;working back;\
      aiming at|for;christmas;spring;summer;autumn;fall;winter;fiscal;term;easter;what month;\
      which month;date;dates;quarter;month;months;year;week;weeks;end of;year end;fiscal year;\
      season;january;february;march;april;june;july;august;september;october;november;december;q1;\
      q2;q3;q4;renewal;expire;expires;expiration;contract end|ends;deadline;by then;that day;\
      that point;moment;date slips|slip;calendar year
    urgency: pressure to|on you to;under pressure to;pressure on to;quickly;sooner or;\
      how much time do we|you have;how much time is|have|left;forcing your hand;\
      pushing this|it along;year thing;later thing;too late;too soon;how long can;\
      in any kind of rush;kind of rush;soon enough;burning need;before it's;clock;breathing down;\
      move on this;move quickly|fast;need to move;time we have;time do we|you have;\
      running out|short of time;drop everything;urgent;urgency;urgently;how pressing;pressing;\
      rush;in a hurry;hurry;asap;as soon as possible;compelling event;time pressure;sooner;\
      sooner rather;how quickly|soon|fast;wait until|till|for;can it|this wait;\
      how long can|could|will|would you|this|it wait;afford to wait;\
      long can you live|go|wait|hold;someday;when we get to it;immediate;immediately;near term;\
      short term;long term;this year or next;this quarter or next
    behind: driving that|the|this;forcing;force;forces;pushing;pushes;push;picked;pick;chose;\
      particular;dictate;dictates;dictating;set;sets;events;anything;reason;any reason;why;\
      special about;\
      drive|drives|driving (the|that|this|your) date|deadline|timeline|timing|urgency;\
      behind (the|that|this|your) date|deadline|timeline|timing;matter;matters;significance;\
      significant;happens on;happening|happens by|then|on|around;latest;slip;slips;slipped;miss;\
      misses;missed;move;important about;magic about;tied to;hinge|hinges on;why that;why then
    """,
  rules: """
    12 dateword datebehind
    8 howlongleft
    9 eventcoming yesno|what
    4 dateword what|yesno !did|money|day
    10 nowordeadline
    9 happens byevent
    7 byevent live if|yesno|what !approve|decide|involve
    7 soon beforeafter
    6 timelineNoun beforeafter
    4 when !did|meeting|calendar|money
    5 soon
    6 dateword beforeafter
    9 dateword behind what|why !appeal
    7 oldoff when|what|how|yesno
    7 urgency !howmuchof|did|time2
    6 timelineNoun what|how|yesno|request
    5 dateword what|yesno|request|why behind
    6 behind dateword|byevent|live why|what|yesno|how !problem
    8 byevent if !did
    6 when you live|byevent
    8 choice
    6 live byevent !did
    6 flexible byevent|dateword|live|when
    5 flexible if|what|how|yesno !money
    5 byevent what|if|when|yesno !did|money|vendor
    5 when live|dateword|byevent|urgency
    5 urgency
    4 when you
    6 when live !did
    7 when decide !did|money
    5 timelineNoun !money
    4 timelineNoun money
    5 urgency !did
    6 dateword behind what|why|if|how|yesno|request
    5 live dateword yesno|what|when|request|how
    5 when you !did|money|calendar|vendor
    4 when short
    3 live request dateword
    """)
