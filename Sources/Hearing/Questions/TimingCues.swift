/// How the date by which something should be there, and what is behind it, are asked for.
let timingCues = TopicCues(
  topic: .timing,
  words: """
    -: live in;live chat;start with;starting with;to start
    timelineNoun: timeline;timelines;timeframe;timeframes;time frame|frames|line|scale|scales|horizon;timescale;timescales;deadline;deadlines;target|due|launch|start|cutover|kickoff|go live|implementation|drop dead|hard|ideal|latest|end date;dates;a date;timing;timingwise;time pressure;time sensitive;time constraint|constraints;ticking clock;clock;milestone;milestones;time critical;schedule for;rollout plan|schedule;ideal start
    live: go live;going live;gone live;live;~launch;up and running;running;in place;rolled out;roll out;rolling out;rollout;~implement;implementation;kick|kicked|kicking off;kickoff;get|getting started;~start;begin;beginning;~deploy;deployment;need|want this|it|a|something|that|to;have|having this|it|a|something|that;have to|be;done;finished;solved;sorted;fixed;in production;operational;working;switch|switched|switching over|on;onboard;onboarded;move|moving forward|ahead|on;see|seeing results;decide;decision;make a move;pull the trigger;act;complete;completed;ready;hoping;hope;aiming;aim;planning;plan;expect;shooting;targeting;target;ideally;looking to;get going;get this;get it;new system|solution|tool|setup;sign|signed;resolve;resolved;wrapped|wrap up;underway;bring it in;off the ground;make|making the switch|change;pilot
    dateword: date;dates;quarter;month;months;year;week;weeks;end of;year end;fiscal year;season;summer;winter;spring;fall;autumn;january;february;march;april;june;july;august;september;october;november;december;q1;q2;q3;q4;renewal;expire;expires;expiration;contract end|ends;event;deadline;by then;that day;that point;moment;date slips|slip;calendar year
    urgency: urgent;urgency;urgently;how pressing;pressing;rush;in a hurry;hurry;asap;as soon as possible;compelling event;time pressure;sooner;sooner rather;how quickly|soon|fast;wait until|till|for;can it|this wait;how long can|could|will|would you|this|it wait;afford to wait;long can you live|go|wait|hold;someday;when we get to it;immediate;immediately;near term;short term;long term;this year or next;this quarter or next
    behind: special about;drive|drives|driving (the|that|this|your) date|deadline|timeline|timing|urgency;behind (the|that|this|your) date|deadline|timeline|timing;matter;matters;significance;significant;happens on;happening|happens by|then|on|around;latest;slip;slips;slipped;miss;misses;missed;move;important about;magic about;tied to;hinge|hinges on;why that;why then
    """,
  rules: """
    6 when live !did
    7 when decide !did|money
    5 timelineNoun !money
    4 timelineNoun money
    5 urgency !did
    6 dateword behind what|why|if|how|yesno|request
    5 live dateword yesno|what|when|request|how
    4 when you !did|money|logistics
    4 when short
    3 live request dateword
    """)
