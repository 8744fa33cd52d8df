/// How the way to a decision, and who has a part in it, are asked for.
let authorityWords = """
  officer: cfo|ceo|coo|cto|cio|fd|md|chairman|the-chair-of|president|treasurer|trustees|governors|shareholders|investors|landlord;\
    procurement;purchasing;legal;compliance;the|your board|committee|boss|bosses|partners|owner|owners|directors|accountant|lawyer|lawyers|solicitor|union|council|dean|principal|headteacher;\
    your|the other-half|husband|wife|spouse|partner|parents|brother|father|dad|mum|mother|family|co-founder|cofounder|business-partner;\
    finance director|department|team|people|lead;finance need|needs|want|wants|have|has|look|sign|see|say|get|getting;head office;headquarters;hq;upstairs;\
    steering group|committee|board;buying group|committee|team;purchasing department;a committee|panel|board
  gate: have|has|having|get|gets|getting|want|wants|need|needs|deserve|take|takes (a|any|the|their|his|her) look-in|say|vote|voice|look|input|opinion|sight|sign-off|nod;\
    nods|nod|nodding|waves|wave|wave-it|nods-it|waves-it|push|pushes|get|gets (it|this) through|off;\
    on board;ok|okay|okays|oks it|this;poke|pokes|pick|picks holes;sold on it|this;agree|agrees|agreed|object|objects|disagree;\
    in on it|this;in the conversation|loop|room;on the same page;to be convinced|persuaded|happy|consulted|involved|satisfied|asked|told|comfortable;\
    ~convince;~persuade;~consult;go|goes|going|send|sent|run|runs|bring|take|pass it|this|that (past|by|to|through|before|up) (to);straight to;go to;\
    see it|this|that on|in|before|first;sees it|this|that
  whodecides: down|up to whom|who;whose desk|call|decision|say|signature|name|approval|blessing|permission|shoulders|budget-holder|okay|ok|nod|inbox|court|job-is-it;\
    whom do|would|does|must|should;your signature|say-so|call-alone|decision-alone|name-on;\
    one man|person|woman decision|call|show|band;decision of one;by committee;a panel;by a panel;collective;jointly;joint decision;group decision;\
    who|whoever gets|has|have|wants|needs|got|'s-got|'ll|will|would|'d (to|be) (a|the|to) final|last|say|sign|approve|agree|bless|veto|block|decide|judging|deciding|choosing|picking|reviewing|signing|asked|consulted|convinced|convincing|persuading|against|giving-the;\
    stop this|it in its|dead;in its tracks;sceptic|sceptics|skeptic|skeptics|doubters|doubter|naysayers|naysayer|detractors|opponents|resistance|cynic|cynics|holdouts;\
    ally|allies|advocate|advocates|cheerleader|cheerleaders|coach;fight|fights it|this|for|you;\
    people who'd|who|that|that'd be|are|will|'ll|have|need|decide|judge;round|around|at the table;name to it;off your own bat;sole say|trader-decision;\
    ask somebody|someone|anybody|anyone|permission;have to ask;check with somebody|someone|anyone|anybody|the|your;answer to;\
    ink on;to ink;dotted line;get the last|one|previous last|one|contract|purchase approved|signed|through|over
  path: once|after|if|assuming|suppose you're|you|ye (are|were|'re) happy|sold|convinced|keen|sure|ready|love|decide;\
    purchase|contract|deal|order|spend|thing|something|project|decision this|of|like|that (this) (size|big|large|kind) (usually|normally|typically) go|travel|work|get|move|happen|approved|handled|made|through;\
    stages;stage by stage;step by step;from today to;from here to;from now to;hurdles;hoops;gates;checkpoints;internally;sign off process|chain|route;\
    chain of;route to;road to;to a signature|contract|decision|yes|deal|purchase|po|order
  central: centrally;locally;central;\
    each|every branch|site|department|school|office|store|region;autonomous;autonomy;\
    head office;top down
  criteriaWord: base the|your|it (choice|decision) (on);basing the|your|it;come down to;\
    comes down to;based on;\
    one (gym|firm|company|lender|supplier|provider|vendor|agency|option|place|product|system|broker|dealer|school) over another|the-other;\
    swing it;tip the balance|scales;makes or breaks;criteria;scoring;scorecard;\
    score people|us|them|vendors|suppliers;scoring people|us|them|vendors|suppliers;\
    judge|judging|judged on|by;what matters most when|in;weigh|weighing it|us|them up;yardstick;\
    know which one's|one|is;choose between;decide between
  internal: after i|we send|sent|give;once i|we send|sent|give;who sees it|that|this;\
    who reads it;then who;internally;behind the scenes;behind closed doors;\
    inside the company|business|organisation|organization;\
    within the company|business|organisation|organization
  formal: vote;tender;committee;consensus;unanimous;handshake;three quotes;formal process;\
    formal procurement
  needs: have|has to;need;needs;needed;want|wants (a) (look|say|to|on|in);will;would;going to;\
    gonna;must;get to;gets to;likely to;be;happy;sold;keen;on board;stand;stands;feel;feels;\
    think;say;says
  roles: finance director;fd;operations director;ops director;sales director;partner;investor;\
    the owner;your team;your husband;your wife;the cfo;the ceo;your cfo;your ceo;your manager;\
    line manager;it manager;landlord;bank;franchisor;legal;procurement;purchasing;finance;board;\
    committee;head office;corporate;hq;boss;bosses;manager;cfo;ceo;coo;cio;cto;md;\
    managing director;partners;owner;owners;chairman;chair;trustees;governors;council;union;\
    unions;works council;it department;it team;security team;infosec;compliance;accountant;\
    accounts;leadership;exec team;executives;management;headteacher;head teacher;principal;dean;\
    parent company;group;investors;shareholders;husband;wife;brother;sister;father;mother;dad;\
    mum;spouse;family;director;directors;department head;vp;steering group|committee;hr;\
    operations;controller;treasurer;general manager;regional manager;gm;consultant;advisor;\
    adviser;higher ups;powers that be;upstairs;head of;the top
  -: sign up;signed up;sign|signs of;sign in;legal name
  decide: going to have a say;have a say in;~choose;chosen;who decide;criterion;judged on;\
    scored;scoring;scorecard;agree to it;agree to this;agreed to it;commit to;commit;settle on;\
    deal breakers;must haves for;vote;votes;voting;consensus;unanimous;unanimously;one person;\
    call it;calls it;who wins;wins;choice gets|is made;made your mind up;\
    make your|their mind|minds up;makes up;have the last;settle it;settles it;the (yes) or no;\
    gets the nod;go|goes to a vote;get to pick;gets to pick;the say;tie breaker;overrule;\
    overrules;overruled;your neck;buck;~decide;decision;decisions;\
    final say|word|call|decision|yes|ok|okay;last word|say;\
    make|makes|making|made the|that|this (final) call;call the shots;calls the shots;\
    pull|pulls|pulling the trigger;buck stop|stops;decision maker|makers;\
    decisionmaker|decisionmakers;decision making;say|says|said yes|no;green light;\
    greenlight|greenlights;go ahead from;the nod;thumbs up;blessing;buy in;your call;\
    your decision;up to you;ultimate;ultimately
  approve: name goes;goes on the contract;sanction;sanctions;sanctioned;endorse;endorses;ratify;\
    ratified;clearance;permission;permissions;go ahead;say so;the pen;\
    go through procurement|legal|finance;past legal|procurement|finance;gets signed;agree;\
    agrees;bless;blesses;tender;go out to tender;countersign;countersigns;pen to paper;ink;po;\
    purchase order;raise a po;raises the|a;signs the;sign the;signing;put their name|signature;\
    name on the|it;nod;nods;wave it through;sign offs;~approve;approval;approvals;approver;\
    approvers;~sign;sign|signs|signed|signing off|on|it|the|this;signoff;signature;signatures;\
    signatory;signatories;~authorize;~authorise;authorization;authorisation;authority;veto;\
    vetoes;rubber stamp;okay it|this|that|something;ok it|this|that|something;~ok this|it;\
    dotted line;green lit;cleared;clear it|this;stamp
  people: stakeholder;stakeholders;procurement;legal;purchasing;boss;manager;cfo;ceo;cio;cto;\
    coo;board;committee;leadership;executive;executives;exec;execs;finance;it department;\
    it team;security team;vp;director;directors;sponsor;champion;colleague;colleagues;partner;\
    partners;anyone else;anybody else;someone else;somebody else;person;people;parties;teams;\
    departments;higher ups;management;superior;superiors;upstairs;owner;owners;gatekeepers;\
    gatekeeper;players;decision group;buying group|committee|team
  involve: skin in;that goes to who;goes to who;to who;keep happy;opinion;above you;\
    anyone in it|finance|legal|procurement;talk to anyone in|else;signatures;resolution;\
    convincing;convince;holding the pen;on your side;happens then on;to committee;has the power;\
    have the power;clout;pull;weight;sway;sit with;does it sit;with you or;yourself or;\
    is it yourself;is it you;the one who;the ones who;person who;people who;skin in the game;\
    in front of anyone|anybody|someone|somebody|people|your|the|him|her|them;on the contract;\
    bring back;take back|away to;report back;do you report;report|reports in to;\
    who will|would be using;get a vote;in on this|it;the evaluation;running the evaluation;\
    leads the;lead the;leading the;lead on this;kept happy;please;onto|on our side;swing;swayed;\
    opinion counts;listens to;listen to;ear of;does it matter to;interested parties;hats;\
    in the loop;answerable;accountable;sit on the;sits on the;rubber;final hurdle;get round;\
    object to;objections;anyone who'd;anybody who'd;anyone who|that might|could|would;\
    who might|could|would;cooks in the kitchen;cooks;wants a look;want a look;a look;disagree;\
    disagrees;disagreement;go to who;land|lands on|with;end|ends up on whose|who;inbox;desk;cc;\
    copied;present to;pitch to;pitch it to;take it to;take this to;took it to;go up to;\
    goes up to;escalate;need|needs to be|come|hear|know|sell|win|include;be in on;have in the;\
    chime in;opinionated;say yes;loudest;supports;opposed;opposes;against it;fan;fans;champion;\
    fight;fight for;win over;won over;persuading;get past;happy leaving it;do you talk to;\
    talk to first;run past;runs past;check with;answer to;keep|kept in the loop;onside;~involve;\
    involvement;weigh|weighs|weighing in;\
    have|has|having|get|gets a (final|big) say|voice|vote|hand|role;a say;say in;voice in;input;\
    ~consult;loop|looped in;bring|brought|bringing in;\
    run|runs|running it|this|that|things|something by|past;part of the|this|that;at the table;\
    in the room;on board;convinced;persuade;opinions;opinion matters;~review;influence;\
    influences;influencing;bought in;sell it internally;get behind;~evaluate;~participate;weigh;\
    say matters;a part;play a part|role;\
    have|has|need|needs to see|look|agree|be|know|join|support|back|approve;join us;join;\
    come along;matter;matters;care;cares;talk it over;check|checks with;report to;clear it with;\
    get through;block;blocks;kill;kills;stop this;rest with;rests with;lie with;lies with;lie;\
    sits with;in your hands;be happy;be comfortable;push back;object;skeptical;get it past;pass;\
    look at it;look this over;say about
  buyprocess: paperwork after|before|involved|to|needed|we;\
    go about buying|purchasing|choosing|picking;buying the last|your;bought the last|your;\
    evaluation process;the evaluation;run|runs|running the evaluation;from here;\
    vendor|supplier onboarding|forms|form|set|setup|registration;insurance certificates;\
    security review|questionnaire|assessment|check|audit;it questionnaire|review|security;\
    data protection|privacy (review|assessment);due diligence;preferred supplier;\
    approved (supplier|vendor) list;hoops to jump;sign off levels|limits|limit;\
    delegation of authority;spending authority|limits;threshold;limit;after today;\
    after this call|meeting;process look|looks|like;what's the process;what is the process;\
    the process;your process;how does it|that|this go|work from;what has|needs to happen;\
    has to happen;need to happen;between now and;three quotes;quotes;framework;business case;\
    put together a paper|case;what do they need;need from us;need to see from;order form;\
    contract review;redlines;msa;nda;routes;route;channels;formal;formally;approval limits;\
    internal politics;politics;before you can|could say|sign|go|commit|order|proceed|move;\
    buying|purchase|purchasing|approval|decision|evaluation|procurement|selection|vendor|review|internal|sign off|contracting process|processes|steps|workflow|journey|path|chain;\
    from here to;\
    get|getting|got|gets (something|this|it|that|things|a (new) (purchase|tool|project|deal|contract|vendor)) (like) (this) approved|signed|through|done|over|past;\
    get to (a) yes;get|getting a yes;paperwork;hoops;vetting;red tape;internally;over the line;\
    across the line;across the finish line;steps;stages;way to a yes;\
    process for|of|behind|around buying|purchasing|bringing|choosing|picking|approving|evaluating|selecting|signing|getting|deciding;\
    purchase|buy|bought something|software|anything|like;buying decision;\
    last time you bought|purchased;purchases;purchase|buy like this;bought software|something;\
    chain of command;hierarchy;org chart;how do things get;what does the process;\
    process look|like
  buy: buy;buys;buying;bought;purchase;purchases;purchasing;procure;say yes;go with;choose;\
    chooses;choosing;chose;pick;picks;picking;select;selecting;pull
  doorkeeper: gatekeeper;gatekeepers;naysayer;naysayers;sceptics;skeptics;signatory;signatories;decision maker|makers;stakeholder;stakeholders;budget holder|holders
  alone: just yourself;just you;yourself or;you or;you alone;yourself;only you;down to you;\
    up to you;your say so;by yourself;authority to;can you say;power to;on your own;\
    off your own;alone;solo;single handedly;only one;only person;without;unilaterally;\
    you personally;sole;independently;fully yours;purely yours
  purse: hold|holds|holding|control|controls|own|owns|manage|manages|owner (of) the budget|purse|money|checkbook|chequebook;\
    purse strings;checkbook;chequebook;\
    budget owner|holder
  """
