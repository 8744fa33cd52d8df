/// How the date by which something should be there, and what is behind it, are asked for.
let timingWords = """
  howsoon: how soon|quickly|fast|urgently|early|late|far-off|far-out|long-before|long-until|long-till;how much time have|'ve you|ye|we;\
    when's|whens|when-is|when-are|when-do|when-does|when-would|when-will|when-did|when-were|when-have|when-might|when-could|when-should|by-when|from-when|until-when|till-when|since-when;\
    what|which|any|particular|specific|certain|target|rough|ideal|firm date|deadline|month|quarter|season|cutoff|cut-off|timeframe|timescale|timeline|window (are|do|would|were|have|that|you|you're|for|in|by|to);\
    cutoff|cut-off|deadline|target|drop-dead|due date|point|day;a cutoff;day one;kick off date;start date;window for|to;\
    in a hurry|rush|panic;against the clock;time pressure;under the gun;leave it;leave it until|till|so-late;can|could|would|will it|this|that wait|hold|keep;\
    sooner|later|earlier than|rather|or;by the end|start|middle|close of;ready by|for|before|in;\
    calendar on|at|for (your|this|that|the) (end|side|part);calendar|diary|schedule|year look like;rough calendar;\
    out of the blocks|gate;out the door;hit|miss|meet|make that|the|this|your date|deadline|window;clock is ticking;d day;lead in;\
    thinking|talking|talking-about (about) weeks|months|days|years|q1|q2|q3|q4|this-year|next-year|this-quarter|next-quarter
  commence: making|make|take|taking the jump|leap|switch|move|change|plunge;~switch;switched over|off|on;up and running;good to go;\
    have|having it|them|this|that|something|one in|on|up|live|ready|sorted|built|fitted|installed|running|done|going;moved in;move in;in the ground;\
    working towards|toward|to|back;starting;started;sign by|before|in;pull the trigger;get going;go ahead;in place;lease|contract|policy|agreement runs-out|run-out|expire|expires|end|ends|is-up|up
  financialyear: financial|fiscal|tax|school|academic|calendar|new year;year end;half year;spring|summer|autumn|winter|christmas|easter;\
    end of (the|this|next) week|month|quarter|year|season|term|summer|winter|january|february|march|april|may|june|july|august|september|october|november|december;\
    something|anything|what happening|coming|due|planned|on;busy|peak|high|low season|period|time;this side of;other side of
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
  soon: how far down|along (the) road|line|track|path;latest you|we|it|this|that could|can|would|'d|you'd;gearing|building|ramping|working up;\
    the schedule|timings|calendar look|looks;your schedule|timings;how long have we got;\
    lapse|lapses|expire|expires|runs-out|run-out|comes-to-an-end;straight away|off;right away;get|getting moving;big day;see this happening;\
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
    that point;date slips|slip;calendar year
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
  """
