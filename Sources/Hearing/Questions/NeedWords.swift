/// How the problem, what it costs and what was tried are asked for.
let needWords = """
  ailing: trips|tripping|trip|catches|catching|catch|slows|slowing|holds|holding|mucks|messes|screws you|ye|people|them|us|things|everything (all) up|out|back|down;creep|creeps|creeping|slip|slips|slipping in|through|out;~trip up;driving|drives you|ye|people|them|everyone|your (mad|crazy|nuts|spare|bonkers);eating|eats|sucks|sucking|swallowing|swallows|stealing|soaking|gobbling|taking|takes|hogging (up|into|all|most) (of) (your|the|their|everyone's) time|hours|day|days|week|evenings|margin|profit|resources|energy;\
    not suiting|working|right|delivering|doing-it|performing|fit|cutting-it|keeping-up;doesn't suit|work|fit|do-it|deliver;goes|going|went wrong|wonky|awry|astray|missing|sideways;falls|fall|falling|fallen|fell|come|comes|coming|came apart|down|short|over|behind|unstuck|wrong|wonky|awry|astray|missing|south|sideways|off-the-rails|off-track;\
    worst|toughest|trickiest|slowest|ugliest|messiest|weakest|worrying|annoying|painful|stressful|hardest|clunkiest|flakiest;morale;stress;burnout;sanity;\
    pinch|pain|sore|sticking|choke|breaking point|points;pickle;bind;muddle;shambles;faff;palaver;nuisance;pest;rigmarole;hairy;flaky;leaky;patchy;shaky;\
    lets|let|letting|leaves|leaving|left you|ye|people|them|us down|short|hanging|exposed|stuck|stranded;picks|pick|picking up the pieces|slack|tab-when;\
    pack|packs|packed|conk|conks|conked|give|gives|gave in|up|out;burst|bursts|choke|chokes|grinds|grind|stall|stalls|clog|clogs|back-up;\
    get|gets|getting|have|having wrong|trouble|grief|complaints|hassle|bother|stick;what hurts|aches|stings|bugs|irks|worries|annoys|frustrates|bothers|ails|drains|grates|jars|rankles;\
    annoys|frustrates|bothers|bugs|irks|worries|irritates|infuriates you|them|people|your|ye|most|the;~niggle;niggles;gremlins;bugbear;bugbears;grumbles;whinge;whinges;sticking;stumbling block|blocks
  recognise: recognise|recognize|recognised|recognized;relate to;familiar;similar for|with|to you|your;same story;same thing for|with|at you|your;like that for|with|at you|your;what you see|find|experience
  selffix: ~tried;had|have|having|taken|take|took|made a (good) go|stab|crack|attempt|run|swing at;fix|fixing|sort|sorting|solve|solving|patch|patching it|that|this yourself|yourselves|already|before;\
    turn out;turned out;pan out;panned out;what have|did you|ye done|do about|to fix|with|so-far;up to now;have-you|what-have|done|did|tried so far;work around|arounds;bodge;bodged
  consequence: what does|did|'s that|this|it doing|do|done|mean to|for|with;what does that|this|it do|mean|lead|cause;if nothing|this|that|it|things changes|change|keeps|carries|continues|drags|gets|got;\
    another year of|like;knock on;the upshot|fallout|damage|toll|hit;cost|costs|costing|lose|loses|losing (you|ye|the|your) (business|company|every|each|a|when|if|time|hours|money|sales|customers|orders|people|staff|jobs|in|to);\
    hours (a|per|each|every) day|week|month;how many hours;on overtime;people burn;time lost|wasted|gone|spent;time do|does|is|are|would you|ye|they|your|people|it|that lose|waste|spend|burn|spending|losing|wasting
  weekday: typical|normal|average|usual|regular|bad|busy|standard monday|tuesday|wednesday|thursday|friday|saturday|day|week|shift|month|morning|job|order|case|customer|process|appointment;\
    life of a|an;day in the;start to finish;from when|the-moment|the-time a|an|the|you
  goon: tell me|us more;say more;talk me through that|it;expand|elaborate on;go deeper;what do you mean by that;how so;in what way;such as;for instance;for example
  disappoint: ~disappoint;disappointing;underwhelming;let down;frustrating;lacking;\
    missing the mark;fallen|falling|falls short
  goinghow: how's|how is|hows that|it|this|all-that (all) going|working|working-out;\
    how's that for you;how are you finding;how do you find
  normalday: through|describe|like (a|your|an) (normal|typical|average|usual|bad|busy|standard) day|week|shift|month|morning|process;\
    day in the life;month end look|looks;year end look
  whatlike: what's|is it|that|a|your|monday|life like;\
    what does a|your|the (typical|normal|average|bad) (day|week|month|monday|morning|shift|process) (end) look|involve;\
    on your mind;what you're|are|ye seeing;what are you seeing
  copinghow: keeping tabs|track|on-top;managing;coping;getting by;keeping up;keep on top|track;\
    getting on with|without the|that|it|no;finding it|that|the;dealing with;stay on top;\
    keep tabs;how's the|that|it|your|things going|working|holding
  whydo: why are|were|do|did|have|would you|ye|yous thinking|looking|considering|leaving|moving|changing|switching|selling|ringing|calling|interested|after|want|decide|wanting;\
    what's driving (all) this|that|it;what is driving (all) this|that|it;\
    what don't|doesn't|didn't you|ye|work|suit like;don't you|ye like;why the change;why change;\
    why now
  echo: true for|of|in your|you;same for|with you;case for|with you;case over there;\
    sound familiar;sounds familiar;ring a bell;rings a bell;ring true;relate to that|this;\
    see that too|as-well;same boat;you find that|the-same;get that too
  wand: magic wand;wave a wand;could wave;change one thing;fix one thing;\
    one thing you'd|you (could|would) (fix|change);ideal world;perfect world
  doings: do your|the people|team|lads|staff|guys|crew|folks|drivers|reps|agents|engineers|nurses|teachers|clients|customers|managers (actually|normally|usually|typically|currently|then) do|use|handle|manage|go|deal|cope|know|find|get
  choiceProblem: is it more|mostly|mainly|just|only|always|usually (of) the|that|a|an|your|when|people|about;\
    more the;or is it that|more|just;does it depend
  madeyou: made|makes|got|prompted|pushed|persuaded|led|brought|convinced|get|make you (to) say|pick|take|reply|respond|answer|agree|want|look|come|start|decide|book|accept|get|give|go|open|click|sit|change|consider|do
  nextsee2: next;after that;after this
  been: has that|this|it been;have you been;been a problem|an issue
  whathappens: what happens|happened if|when|to|then;what'll happen;what would happen
  howdo: how's|hows that|it|your|this;\
    how's the current|process|business|team|system|workflow|setup;\
    how do|does you|ye|yous|your|people|they|the|things|it|that;\
    how are you|ye|yous|your|they|people;what do you do
  topn: top (two|three|five|few) (or) (two|three|five) things|problems|issues|challenges|pains;\
    biggest;main;number one;single;worst
  -: hard date;hard deadline;wrong number|person|time|department;any trouble finding;no problem;\
    not a problem
  problem: clunky how;soul destroying;destroying;boring;exhausting;infuriating;maddening;\
    tiresome;laborious;fiddly;cumbersome;longest;fly on the wall;who gets the blame|phone|call;\
    gets the blame;blame;morale;badly;mad;react;reacts;\
    when it|that|they|things does|doesn't|fails|fail;the least;hardest;nightmare;off the ground;\
    too many;too much;not enough;twice the volume;under pressure;pressure;strain;\
    keeps happening;happening again;surprises;surprise;scrambling;scramble;firefights;gap in;\
    lost on;could be better;room for improvement;better at;needs work;\
    fails|failing|failed you|to;not happy|great|ideal;unhappy;holes;loses;costly;\
    expensive mistake|mistakes|part;waiting on|for;queue|queues;late;later than;the wrong;\
    the downside;weakness;weaknesses;headwinds;worries you;nagging;paperwork wasn't;\
    eating most|up|into|all|away;time goes;round the bend|twist|houses;crazy;nuts;insane;\
    through the net;missed;misses;gets|get|got it wrong;get wrong;got wrong;\
    stop|stops|stopping you|your|people|them;prevent|prevents|preventing;affected;on paper;\
    falls over;fell over;fall over;eats;come|comes|crop|crops up a|often|much;\
    happen|happens a|often|much;living with;live with;doing things;working out for;\
    working for you;weighs;wearing;wears;costing;suffering;let down;forget;forgotten;lost;\
    gets through;stretched;short staffed;understaffed;swamped;snowed under;underwater;drowning;\
    juggling;juggle;spinning plates;plates;downtime;outage;outages;crash;crashes;turnover of;\
    attrition;churn;compliance;fines;fine|fined for;penalty;penalties;audit trail;no shows;\
    cancellations;returns;wrong;faults;faulty;damaged;spoiled;bottlenecked;jam;jams;pile up;\
    piling up;piles up;time sink;sink;black hole;blind spot|spots;visibility;in the dark;\
    guesswork;guessing;firefight;cutting corners;corners;pushed|pushing back on;kicks off;ugly;\
    suck;sucks;annoyed;upset;angry;gone bad;go bad;screw|screwed up;mess|messed up;nags|nagging;\
    itch;ideal;holding people;bleeding;bleed;leakage;squeeze;squeezed;tearing;struggles;dying;\
    kills|killing you|your;wrecks;wrecking;gets you;getting you;irks;peeve;peeves;gets on your;\
    groan;grumbling;grumbles;isn't|not|aren't|wasn't cutting it;not up to scratch;bitten;bites;\
    fed up;moan;moaning;moans;moaned;enough's|enough enough;incident;blew|blow|blows|blown up;\
    making life;life difficult|hard|easier;grief;hassle;~irritate;irritating;bane;rub;\
    wind|winds|winding you|people|everyone up;\
    give|gives|giving you|people|them|your (team) (most|more) grief|trouble|hassle|bother;\
    pull|pulls|pulling your|their hair;snag;snags;kink;kinks;crap;rubbish;useless;\
    drop|drops|dropping the ball|off;balls|ball dropped|dropping;letting you down;lets you down;\
    let you down;breaking point;crunch;crisis;disaster;chaos;chaotic;backlog;backlogs;rework;\
    chasing;chase;complains;unreliable;slow;slower;slowest;falling behind;not getting;\
    can't get|do|see;unable;burning;on fire;meltdown;weakest;wish;wishes;went sideways;\
    going sideways;sideways;off the rails;up the wall;bonkers;lacking;lack;limits;limitation;\
    limitations;outgrown;outgrow;creaking;the straw;sick of;tired of;put up with;\
    putting up with;catch you out;catches you out;caught out;risk;risks;risky;exposed;exposure;\
    duplicate;duplication;double handling|entry|keying;rekeying;by hand;paper;get lost;\
    gets lost;getting lost;~problem;~challenge;challenging;~issue;~struggle;pain;pains;\
    pain point|points;painful;~frustrate;frustrating;frustration;frustrations;~bottleneck;\
    headache;headaches;obstacle;obstacles;hurdle;hurdles;roadblock;roadblocks;trouble;troubles;\
    troubling;difficult;difficulty;difficulties;tough;tougher;toughest;tricky;trickiest;hard;\
    harder;~bother;bothers;~annoy;annoyance;annoyances;broken;breaks;breaking;break;\
    break|breaks down;fall|falls|falling down|apart|over|short|behind|through;\
    slip|slips|slipping through;cracks;not working;isn't working;working well;\
    go|goes|going|gone|went wrong;keep|keeps you|anyone|people up;up at night;lose sleep;\
    losing sleep;in the|your way;hold|holds|holding you|things|people|the back;holding;stuck;\
    ~slow you|things|people|them|it|the down;slowing;~waste;time consuming;~suffer;drain;drains;\
    draining;eating up|into;worst;drive|drives|driving you|people crazy|nuts|mad|insane;\
    inefficient;inefficiencies;inefficiency;gap;gaps;shortcoming;shortcomings;gripe;gripes;\
    ~complain;complaint;complaints;grumble;worry;worries;worried;worrying;concern;concerns;\
    dread;hate;hates;least favorite|favourite;like least;not happy;dissatisfied;\
    weak spot|spots|link;pinch;bite;biting;~hurt;hurts;hurting;ache;aches;friction;blocker;\
    blockers;mess;messy;clunky;manual;manually;tedious;error;errors;mistake;mistakes;delay;\
    delays;stress;stressful;stressing;overwhelm;overwhelming;biggest drag;\
    sore|sticking spot|point|points;bug|bugs|bugging you;costliest;firefighting;fires;leak;\
    leaking;leaks;root cause;bad;missing
  strongproblem: feels that|this|it|the;feel that|it|this the most;brunt;hardest hit;\
    hit hardest;most affected;suffers most|the;takes the hit;keeps|keeping|kept you up|awake;\
    you up at night;driving this|it;\
    bad|typical|normal|average|busy day|week|month look|looks (like);grumble about;moan about;\
    complain about;complaining about;get to this point;got to this point;get|got like this|that;\
    come about;fix one thing;one thing you'd;one thing tomorrow;you could fix|change;could fix;\
    done about it|that|this;cleaning that|it up;cleans that|it up;picking up the;picks up the;\
    one off or;does it|that happen every|often|a;how slow|bad|late|long are we;the issue with;\
    the trouble with;the problem with;what's up|wrong with|over;then what;what goes on;\
    if i was|were a fly;in what way;what isn't;what's not;why did that|it;\
    what would happen if you;what do you wish;where are things;how's it going with;\
    what's changed;causing;cause|causes it|this|that|the;causing it;to blame;at fault;behind it;\
    root of;driving it;what's|is been going on over|with;going on over there;\
    been going on|happening;what's up with;what set this off;\
    what got you looking|thinking|started|here;what led to this;\
    what's behind|changed|different|happened;what has changed|happened;what pushed you;\
    what's pushing you;tipping point;final straw;last straw;what finally;why's this;why bother;\
    why is this;\
    what made you fill|think|decide|pick|get|book|say|agree|come|call|ring|phone|want|consider;\
    why did you call|ring|book|fill|agree|want|take|reach;in an ideal world;on your wish list;\
    what would you fix;what needs|need fixing|to change|changing;where does it hurt;\
    where it hurts;what isn't working;what's not working;what doesn't work;\
    what's wrong with|at|over;what are you hoping|trying to sort|fix|solve|achieve;\
    something specific;magic wand;wave a wand;up at night;\
    what made you (want|decide|agree) (to) take;what prompted;what triggered;\
    what's|what is driving;what brought you|this|us here|to this|to the|together;\
    why are you looking;why now;what made|makes you look|start|want|reach;reach|reached out;\
    take|took|taking this|the|my|our call|meeting;\
    trying to solve|fix|address|accomplish|achieve|get done;\
    looking to solve|fix|address|improve|change|achieve|accomplish;~solve for;change one thing;\
    change about;what would you change;change anything;one thing you could|would|wish;fix first;\
    do differently|better;cost of doing nothing|inaction|standing still|waiting;\
    price of doing nothing|inaction|waiting
  solve: fix;fixes;fixed;fixing;~solve;~address;~improve;tackle;tackled;tackling;overcome;\
    get rid of;change;~automate;sort out;sort this
  toll: set you|ye back;meant for you|your|the;mean for you|your|the;does that mean for;\
    knock|knocking on;on the business|team|bottom line|people|staff|customers;\
    what's that doing|do to;doing to;feel the effects;price tag on;add up to;adds up to;\
    worth in;hours a week|day|month;much of your|their|the day|week|time;how often;\
    how many times;how badly;how big of|a problem|issue;written off;write off;bad debt;overtime;\
    take|takes you|them|people (so)|too long;take to|you;end up costing;\
    put a|any figure|number|price on that|it;cost you|your|them|the;costs you|your;costing;\
    is costing;cost in;set you back;~impact;impacts;~affect;consequence;consequences;\
    ~implication;knock on;ripple;downside;toll;fallout;lose;loses;losing;lost;price you pay;\
    damage;damaging;burn;burning through;burns;out of pocket;put a number|figure|price;quantify;\
    quantified;how much time|revenue|business|work;hours;how many hours;\
    time do|does|is|are|gets;eat up;worth of
  cost: cost you;costs you;costing you;cost your;costing your
  happens: what did you do (last) (time);what do you do if|when;what do they do;\
    when that happens;when it happens;when that|it goes|fails|breaks|doesn't;give me an example;\
    last time it|that|this;when was the last;talk me|us through the|a|what;what goes|went on;\
    what becomes of;what comes next when;then what;what's the story when|with;\
    what kind of|sort of problems|issues;what happens;what'll happen;what happened;\
    what would happen;what will happen;what typically|usually happens;what goes wrong;\
    what comes of;where does it leave|hurt;where does that leave|hurt;\
    what does|do it|that|this lead|leads|do|mean|look;how bad
  handle: how do|does|did|are|is|would|have you|ye|yous|they|people|your|the|things|we keep|track|know|currently|usually|normally|typically|actually;\
    who does|handles|keeps|looks|sorts|owns;keep track;keep on top;keep tabs;stay on top;~track;\
    ~reconcile;~schedule;way of doing;current way;at the moment;what do you do;how does the;\
    how do the;how do your;how does your;\
    how are you doing|managing|handling|coping|getting|keeping|dealing|tracking|running|finding|sorting|covering|looking;\
    how do you|ye|yous|they|your|people|the (team|lads|staff|guys) keep|track|know|find|get|sort|make|run|schedule|process|record|follow|report|store|share|send|go|check|work;\
    who does|handles|looks after (that|it|this) (now|today);getting by;get by;~manage;\
    what do you do about|for|at;how's that|it done|handled|managed|working|going;\
    what does that look like today|now|currently;from start to finish;end to end;step by step;\
    on a normal|typical|usual|bad|busy day|week|month;~handle;deal|deals|dealing with;\
    go|going about;work|works around;workaround;workarounds;cope;coping;\
    do|doing it|that|this today|now|currently|right|at;\
    process (look|looks|work|works|for) (like);how does|do|is|are your|the (current) process;\
    day to day;currently do;typical day|week|month
  now: currently;today;at the moment;right now;these days;at present;existing;current;now;\
    as it stands;typical;typically
  tried: stab at;crack at;attempted;band aid;plaster;quick fix;stopgap;last time you tried;\
    before now;gone down that road;already done;tried before;any luck;how did it go;\
    how'd that go;why didn't;why hasn't|haven't;abandoned;gave up;didn't work;fizzle;fizzled;\
    tried anything;try anything;try and fix|sort;gone at it;thrown at it;had a go;have a go at;\
    put in place before;fixes;fix it before|already;how did that go;how far did;what came of;\
    did that|it work;did it help;attempt at;ever tried;try before;been done;tried;\
    have you (ever|already) try|done|attempted|looked|taken|made|put;attempt;attempts;\
    tried|done so far;already tried|done;done about;doing about;\
    to fix|solve|address this|it|that|these|those;previous|past|earlier attempts|efforts|fixes;\
    steps have you taken|tried;tackled;attack;so far
  nothingdone: nothing|something|it changes|change;if you just;\
    if this|it|that carries|continues|keeps|goes;doesn't happen|go|come|get;in a year;\
    in two years;down the line;if you left|leave it|things;do|did|does|doing nothing;\
    don't do anything|act|fix|change|solve|address;doesn't change|get|improve;\
    nothing changes|changed|happens|is;\
    stays|stay|remains|stayed|kept|keeps the|as|like|on|going;left alone|as|it|unchecked;\
    leave it;goes|go|kept on unsolved|unfixed|like|on|unaddressed;carry on;\
    not solved|fixed|addressed;isn't solved|fixed|addressed;never gets|got fixed|solved
  """
