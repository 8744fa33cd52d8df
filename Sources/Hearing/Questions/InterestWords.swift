/// How what somebody would gain, and what they want to see next, are asked for.
let interestWords = """
  outcome: ~benefit;~outcome;~payoff;upside;success;succeed;successful;~goal;~objective;~reward;roi;~result;hoping to get|achieve|gain|see|reach|have|accomplish|end;\
    want|like|love|hope|hoping|looking|aiming|need to walk-away-with|take-away|leave-with|get-out-of|get-from|achieve|gain|accomplish|come-away-with|end-up-with;what good looks;good look like;great look like;in it for;\
    a year in|on|down;worth it for;worth to;home run;happy customer;victory look;be celebrating;pat on the back;what would it give|mean|free|let|allow|unlock|do;\
    difference would|will|could|might;if that|this|it|all-that|those went-away|disappeared|vanished|were-gone|was-gone|was-fixed|was-sorted|was-solved|got-fixed|got-sorted|just-worked|worked
  hook: first glance|sight|look;yay|yea|yes|thumbs-up or nay|no|thumbs-down;light a fire;light your fire;hot or cold;warm or;like or;love it or;like it or;grab|grabs|grabbed|strike|strikes|struck|suit|suits|sit|sits|land|lands|landed|chime|chimes|sound|sounds|feel|feels|look|looks|strike|excite|excites|excited|intrigue|intrigues|appeal|appeals|speak|speaks|resonate|resonates|tempt|tempts|click|clicks|float with|to you|ye|yourself;suit|excite|excites|excited|intrigue|appeal|tempt|grab|grabs|strike|strikes you;\
    tick|ticks|ticked|ticking (the|your|any|all|every|enough) (right) box|boxes;up your street|alley;floats your boat;cup of tea;your|the bag|jam;\
    your|the gut|heart|head|instinct|hunch|honest-opinion|verdict|impression|impressions telling|saying|feeling|on|of|so|about|at|tell|say;your honest opinion|view;\
    what's|whats|is your thinking|take|verdict|feeling|gut|impression;reservation;reservations;qualms;hesitations;misgivings;second thoughts;cold feet;turn off;put you off;didn't like;don't like;not like;not keen;\
    up for|to (a|the|trying|having|giving) (trial|demo|pilot|go|it|look|try|test|crack|chat);game for;in the market for;warming to;sold on this|it|us;taken with;fan of;made up your;like to see more;want more;see more of;show you (properly|again|more|next|first|in-detail);\
    which|what|any part|parts|bit|bits|piece|feature|features|side|area|aspect (of) (it|that|this|what) (do|did|would|are|shall|should|is|was|were|stood|caught|jumped|appealed|interested) (you|i|we|most|out);\
    see|picture|imagine|visualise|visualize|envisage you|your|yourself|yourselves|people|them|ye (team|lads|staff|people|crew|guys) using|working|getting-on|running|living|owning;\
    would|could|might you|ye|they|your (team|people|lads|staff) (actually|really|ever|honestly) use|wear|drive|recommend|enjoy|benefit (it|this|that|one|them);\
    kind|sort|type of thing|idea|solution|place|product|setup you|you'd|ye|you're|you've (had|have|were|are) want|wanted|like|looking|after|in-mind|picturing;is this|that for you
  comesee: come|pop|drop|swing in|and|to|over|out|by|down (to|and|for) see|look|view|visit|try|have-a|a;\
    come and see|look|view|try;come see;\
    see the apartment|house|flat|place|property|car|showroom|site|factory|machine|unit|space|gym|school;\
    a viewing;a tour;come for a
  reactionword: your|your-honest|your-first|your-gut|your-initial|first|initial|honest|gut reaction|reactions|impression|impressions|thoughts|take|feedback|verdict
  sortofthing: sort|kind|type of thing you're|you|ye;\
    what you're|you were after|looking-for|hoping-for;what you had|have in mind;\
    leaning towards|toward;picture|imagine your|yourself|yourselves|them;any use;\
    tick|ticks the|your|any boxes|box
  goodend: a|the|your win|success|victory|good|great|perfect|dream|ideal|best (outcome|result|year|case|scenario) look|looks|be|mean;no brainer;easy yes|decision;\
    like what you|ye|you've|you're (have) see|saw|seen|hear|heard|hearing|seeing
  thinkof: what did|do you|ye|yous|y'all think|reckon|make-of|feel
  anythinghere: anything here|there that;i want that|this;anything in that|there|this;\
    anything you've seen|heard;anything jump|jumps|stand|stands
  proceed: want|wanting|like|happy|ready|looking|keen to go-ahead|proceed|move-forward|crack-on|press-on;\
    having a think;like what you're|you've hearing|seeing|seen|heard;way off;on the right track;\
    barking up;going ahead
  arrange: set up|something;book;booked;arrange;arranged;organise;organize;schedule;get you;\
    get a;get ye;make sense;do a;run a;put you on;sign you up;line up;give you a;pencil;grab a;\
    fix up;try
  scale: scale of;one to ten;1 to 10;out of ten;one to five;# to #
  meaning: would that|it|this be worth;what would that|it|this be worth;\
    how would|might|could that|this|it|they|these help;\
    what would that|it|this let|allow|enable|give|get;be different;life be;how would life;\
    extra time;time you got;spare time;would it|that|this mean;would it|that|this do for|to;\
    what would change;what difference;would you do with;would be different;would you gain;\
    would that let|allow|free
  gone: got back|that|those|this|hours;hours back;time back;back every;every week back;\
    take away;went well;all worked;was off;were off;sorted tomorrow;overnight;gone;\
    went|go|goes away;disappear;disappeared;disappears;vanish;vanished;taken care of;\
    took care of;off your plate;solved;fixed;sorted;resolved;eliminated;took that|this|it;\
    take that|this|it;no longer;weren't|wasn't|didn't;worked perfectly;had that|this;\
    have that|this;cut;free|freed up;automate;automated;tomorrow morning;fix;solve;\
    make that|this;remove;removed;could do that|this;save you|your;saved you|your;handled;\
    working|worked
  gain: get out of;your day look;day look like;life look like;worth to you;never have;\
    what would it be worth;if it all|that|you just|could|never|didn't;all just worked;payoff;\
    mean for|to|if;what'd;what's in it for;do for you;free you|them|up|your;\
    do with the|that|those;would that look|mean;point to;look back;a year from now;\
    twelve months;six months from;good result|outcome;win look;gain;gains;~benefit;upside;\
    would it mean;would that mean;what difference;difference would|make;change for;changes for;\
    would change;look like|different;look different;would that do|allow|enable|free|let|be;\
    would it do|allow|enable|free|let|be;would you do;do with;possible;win;wins;help you;\
    helps you;improve;value;valuable;\
    ideal|perfect|dream outcome|world|scenario|state|result|solution;good look;\
    success look|looks|mean|be;successful;successful look;be worth;better;easier
  nextsee: where do|should|would we|you|you like|want|go (to) (go|from);from here;\
    what's next|the next;what would you like|want|need from;good next;as a next;hear next;\
    want to cover;to cover;dig into;dig in to;look at next;start with;explore further;see next;\
    next step|steps;where|what do|should we|you go;like|want|need|love|hoping|wanting to see;\
    want|like to explore|try|learn|dig|dive|move|take|do|talk;what comes next;what happens next;\
    next move;go forward;proceed;move forward;need to see;useful next;seeing next;helpful next;\
    happen next
  demo: trial;pilot;test drive;viewing;taster;tasting;free session;session with;trial run;\
    trial period;workshop;discovery session;assessment;free audit;survey;valuation;site survey;\
    consultation;fitting;sample;samples;visit;\
    talk|speak|chat to|with another|other|one|some|a (of) (our) customer|customers|client|clients;\
    site visit;reference call;reference customer;prototype;mock up;play around;play with it;\
    have a play;deeper session;another session;second session|look;a login;\
    see it working|live|in;on your own data;your own data|files|numbers;proposal;business case;\
    demo;demos;demonstration;trials;try it;try this;trying it;pilots;proof of concept;poc;test;\
    walkthrough;in action;case study;reference;references;hands on;sandbox;take it for a spin;\
    taste;free trial;a look;deeper look;closer look
  appeal: what did|do you|ye|yous think|reckon|make;\
    picture|imagine|see your|yourself|yourselves|them|the;\
    sort|kind|type of thing|what you're|you (are) after|looking-for|had-in-mind|wanted;\
    leaning towards|toward|our-way;any use;worth us|our|me|having|taking|while;most relevant;\
    strike|struck|strikes a chord;on the face of it;value;valuable;difference;benefit;\
    beneficial;handy;attractive;a go;a try;a whirl;a spin;a shot;get behind;run with it;say yes;\
    sign up for;get on board;use to you;something for you;good fit;work for your;suit;\
    help you|your|ye;helps you|your;help with that;helping;be a help;solve that;sorted for you;\
    you'd buy;buy into;buying it;sell you on;warming;enthused;hot on;serious about;commit;\
    committed;ready to;looking to move;want to move;like the sound|look|idea;sound like;\
    sounds like;taken by;impress;impressed;prefer;favourite;see a use;a use for;get out of;\
    hoping to get;making|make a difference;runner;you think about|of|so;think so far;\
    feeling about;go with us;go ahead with us;work with us;take it further;take this further;\
    take things further;helped;would|might|could that|this|it|they help;any of that;any of this;\
    further;proper look;interest you;of interest;consider;considering it|us;excites;exciting;\
    stick|sticks with you;speak|speaks to you;tempted;tempting;persuaded;convinced;won over;\
    caught your eye;your eye;best bit;favourite bit|part;bit of that;first thoughts;initial;\
    verdict;score;marks out;reckon;where's your head;head at;make of;made of;your thoughts;\
    any thoughts;thoughts so far;you've seen|heard (so far);not for us|you;nah;put you off;\
    puts you off;ring|rings true|a;ringing;grab|grabs|grabbed you;land|lands with;\
    jump|jumps|jumped out;like about;liked;like best|most;liking;turn you off;missing for you;\
    doubt;doubts;reservations;hesitant;concerns about this|it|us;concern you about;sold on;\
    where are you at|with|on;where do you stand|sit;how do you feel;how are you feeling;gut;\
    gut feel|feeling;on board;up for;worth it;fancy;into it;cold on;keen;see yourselves;\
    see your team;would you use;use it;carry on talking;keep going;go further;\
    take this further|forward;next;interested;interest;interests;interesting;~appeal;appealing;\
    ~resonate;useful;helpful;\
    worth exploring|looking|pursuing|your|a|continuing|another|digging|seeing|talking;~excite;\
    open to;curious about;sound|sounds|sounding like something|a;\
    that|this|it|they sound|sounds|sounding;feel about;think about|of what|this|it|that;\
    your reaction;first impression|impressions;reactions;thoughts on;take on;stood out;\
    stand out;stands out;caught your;something you|you'd|that;on a scale;how likely;likely;\
    see yourself;picture yourself;see this|it|value|a fit|yourself;convince you;take for you;\
    hesitate;hesitation;holding you back from;make it worth;make this worth;\
    worth your while|time;enthusiastic;sold;relevant;a fit for you;want this;want it;pique
  """
