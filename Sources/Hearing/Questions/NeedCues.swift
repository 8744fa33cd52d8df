/// How the problem, what it costs and what was tried are asked for.
let needCues = TopicCues(
  topic: .need,
  words: """
    -: hard stop;hard date;hard deadline;wrong number|person|time|department;any trouble finding;no problem;not a problem
    problem: ~problem;~challenge;challenging;~issue;~struggle;pain;pains;pain point|points;painful;~frustrate;frustrating;frustration;frustrations;~bottleneck;headache;headaches;obstacle;obstacles;hurdle;hurdles;roadblock;roadblocks;trouble;troubles;troubling;difficult;difficulty;difficulties;tough;tougher;toughest;tricky;trickiest;hard;harder;hardest;~bother;bothers;~annoy;annoyance;annoyances;broken;breaks;breaking;break;break|breaks down;fall|falls|falling down|apart|over|short|behind|through;slip|slips|slipping through;cracks;not working;isn't working;working well;go|goes|going|gone|went wrong;keep|keeps you|anyone|people up;up at night;lose sleep;losing sleep;in the|your way;hold|holds|holding you|things|people|the back;holding;stuck;~slow you|things|people|them|it|the down;slowing;~waste;time consuming;~suffer;drain;drains;draining;eats;eating up|into;worst;drive|drives|driving you|people crazy|nuts|mad|insane;inefficient;inefficiencies;inefficiency;gap;gaps;shortcoming;shortcomings;gripe;gripes;~complain;complaint;complaints;grumble;worry;worries;worried;worrying;concern;concerns;dread;hate;hates;least favorite|favourite;like least;unhappy;not happy;dissatisfied;weak spot|spots|link;pinch;bite;biting;~hurt;hurts;hurting;ache;aches;friction;blocker;blockers;mess;messy;nightmare;clunky;manual;manually;tedious;error;errors;mistake;mistakes;delay;delays;stress;stressful;stressing;overwhelm;overwhelming;biggest drag;sore|sticking spot|point|points;bug|bugs|bugging you;costliest;firefighting;fires;leak;leaking;leaks;root cause;bad;missing
    strongproblem: magic wand;wave a wand;up at night;what made you (want|decide|agree) (to) take;what prompted;what triggered;what's|what is driving;what brought you|this|us here|to this|to the|together;why are you looking;why now;what made|makes you look|start|want|reach;reach|reached out;take|took|taking this|the|my|our call|meeting;trying to solve|fix|address|accomplish|achieve|get done;looking to solve|fix|address|improve|change|achieve|accomplish;~solve for;change one thing;change about;what would you change;change anything;one thing you could|would|wish;fix first;do differently|better;cost of doing nothing|inaction|standing still|waiting;price of doing nothing|inaction|waiting
    solve: fix;fixes;fixed;fixing;~solve;~address;~improve;tackle;tackled;tackling;overcome;get rid of;change;~automate;sort out;sort this
    toll: cost you|your|them|the;costs you|your;costing;is costing;cost in;set you back;~impact;impacts;~affect;consequence;consequences;~implication;knock on;ripple;downside;toll;fallout;lose;loses;losing;lost;price you pay;damage;damaging;burn;burning through;burns;out of pocket;put a number|figure|price;quantify;quantified;how much time|revenue|business|work;hours;how many hours;time do|does|is|are|gets;eat up;worth of
    cost: cost you;costs you;costing you;cost your;costing your
    happens: what happens;what'll happen;what happened;what would happen;what will happen;what typically|usually happens;what goes wrong;what comes of;where does it leave|hurt;where does that leave|hurt;what does|do it|that|this lead|leads|do|mean|look;how bad
    handle: ~handle;~manage;deal|deals|dealing with;go|going about;work|works around;workaround;workarounds;cope;coping;do|doing it|that|this today|now|currently|right|at;process (look|looks|work|works|for) (like);how does|do|is|are your|the (current) process;day to day;currently do;typical day|week|month
    now: currently;today;at the moment;right now;these days;at present;existing;current;now;as it stands;typical;typically
    tried: tried;have you (ever|already) try|done|attempted|looked|taken|made|put;attempted;attempt;attempts;tried|done so far;already tried|done;done about;doing about;to fix|solve|address this|it|that|these|those;previous|past|earlier attempts|efforts|fixes;steps have you taken|tried;tackled;attack;so far
    nothingdone: do|did|does|doing nothing;don't do anything|act|fix|change|solve|address;doesn't change|get|improve;nothing changes|changed|happens|is;stays|stay|remains|stayed|kept|keeps the|as|like|on|going;left alone|as|it|unchecked;leave it;goes|go|kept on unsolved|unfixed|like|on|unaddressed;carry on;not solved|fixed|addressed;isn't solved|fixed|addressed;never gets|got fixed|solved
    """,
  rules: """
    6 strongproblem
    5 problem what|how|where|why|request
    5 problem you !when|decide
    4 problem short
    4 problem yesno !when
    6 toll what|how|howmuch|howmany|request|where !approve|decide|money
    8 cost that what you
    4 toll you yesno
    6 happens problem|toll|nothingdone|if !dateword|timelineNoun
    5 happens when !dateword|timelineNoun
    7 nothingdone what|how|happens !option
    5 handle how|what|request !decide|approve|money|people
    5 tried what|how|request|yesno you !compare
    5 tried yesno you !compare
    4 solve what|why you !when|money
    3 solve request|how !when
    """)
