/// How the way to a decision, and who has a part in it, are asked for.
let authorityCues = TopicCues(
  topic: .authority,
  words: """
    -: sign up;signed up;sign|signs of;sign in;legal name
    decide: ~decide;decision;decisions;final say|word|call|decision|yes|ok|okay;last word|say;make|makes|making|made the|that|this (final) call;call the shots;calls the shots;pull|pulls|pulling the trigger;buck stop|stops;decision maker|makers;decisionmaker|decisionmakers;decision making;say|says|said yes|no;green light;greenlight|greenlights;go ahead from;the nod;thumbs up;blessing;buy in;your call;your decision;up to you;ultimate;ultimately
    approve: ~approve;approval;approvals;approver;approvers;~sign;sign|signs|signed|signing off|on|it|the|this;signoff;sign offs;signature;signatures;signatory;signatories;~authorize;~authorise;authorization;authorisation;authority;veto;vetoes;rubber stamp;okay it|this|that|something;ok it|this|that|something;~ok this|it;dotted line;green lit;cleared;clear it|this;stamp;say so
    people: stakeholder;stakeholders;procurement;legal;purchasing;boss;manager;cfo;ceo;cio;cto;coo;board;committee;leadership;executive;executives;exec;execs;finance;it department;it team;security team;vp;director;directors;sponsor;champion;colleague;colleagues;partner;partners;anyone else;anybody else;someone else;somebody else;person;people;parties;teams;departments;higher ups;management;superior;superiors;upstairs;owner;owners;gatekeepers;gatekeeper;players;decision group;buying group|committee|team;hands;eyes;names
    involve: ~involve;involvement;weigh|weighs|weighing in;have|has|having|get|gets a (final|big) say|voice|vote|hand|role;a say;say in;voice in;input;~consult;loop|looped in;bring|brought|bringing in;run|runs|running it|this|that|things|something by|past;part of the|this|that;at the table;in the room;on board;convince;convinced;persuade;opinion;opinions;opinion matters;~review;influence;influences;influencing;bought in;sell it internally;get behind;~evaluate;~participate;weigh;say matters;a part;play a part|role;have|has|need|needs to see|look|agree|be|know|join|support|back|approve;join us;join;come along;matter;matters;care;cares;talk it over;check|checks with;answer to;report to;clear it with;get through;block;blocks;kill;kills;stop this;rest with;rests with;lie with;lies with;lie;sits with;in your hands;be happy;be comfortable;push back;object;skeptical;get it past;pass;look at it;look this over;say about
    buyprocess: buying|purchase|purchasing|approval|decision|evaluation|procurement|selection|vendor|review|internal|sign off|contracting process|processes|steps|workflow|journey|path|chain;from here to;get|getting|got|gets (something|this|it|that|things|a (new) (purchase|tool|project|deal|contract|vendor)) (like) (this) approved|signed|through|done|over|past;get to (a) yes;get|getting a yes;paperwork;hoops;vetting;red tape;internally;over the line;across the line;across the finish line;steps;stages;way to a yes;process for|of|behind|around buying|purchasing|bringing|choosing|picking|approving|evaluating|selecting|signing|getting|deciding;purchase|buy|bought something|software|anything|like;buying decision;last time you bought|purchased;purchases;purchase|buy like this;bought software|something;chain of command;hierarchy;org chart;how do things get;what does the process;process look|like
    buy: buy;buys;buying;bought;purchase;purchases;purchasing;procure;say yes;go with;choose;chooses;choosing;chose;pick;picks;picking;select;selecting;pull
    alone: alone;yourself;on your own;solo;single handedly;just you;only you;only one;only person;by yourself;without;unilaterally;you personally;sole;independently;fully yours;purely yours
    purse: hold|holds|holding|control|controls|own|owns|manage|manages|owner (of) the (budget|purse|money|checkbook|chequebook);purse strings;checkbook;chequebook;writes|write|writing|cuts the check|cheque|checks;budget owner|holder
    """,
  rules: """
    6 who decide !when
    6 who approve
    5 who involve !compare
    6 who else involve
    8 who else weshould
    5 who buy !compare|current
    7 who purse
    5 decide how|what|request !when|priority|hear
    5 decide you yesno !when|priority
    4 decide people
    5 decide alone
    5 decide short
    5 approve how|what|yesno|request|howlong|people !when|money
    4 approve you
    4 approve short
    5 people involve !timelineNoun
    4 people who
    4 people short
    4 people else yesno
    5 buyprocess how|what|request|howlong !when|money|problem
    4 buyprocess howlong|people|approve|decide
    5 alone yesno buy|money|approve|decide
    3 involve else
    """)
