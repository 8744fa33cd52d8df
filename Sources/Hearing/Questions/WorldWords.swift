/// What is spoken of in a call and belongs to neither side's business: the day, the table, the
/// match, the line and the screen; what the speaker says of their own side; what nobody need answer.
let worldWords = """
  world: weather;asleep;sleep;scones;judges;nap;actor;actress;celebrity;wedding dress;priest;the big day;buggy;pram;sunshine;sunburn;thunder;heatwave;forecast;lawnmower;doorbell;kettle;sandwich;\
    sandwiches;~coffee;teas;cuppa;pastry;croissant;doughnut;donut;fridge;steak;salmon;pizza;curry;burger;chips;breakfast;lunch;brunch;supper;dessert;pudding;\
    cake;chocolate;curry;takeaway;wine;beer;pint;pints;whiskey;whisky;gin;pub;pubs;barbecue;bbq;\
    hangover;quiz;karaoke;cricket;tennis;snooker;darts;hurling;netball;rugby;parkrun;jog;jogging;\
    physio;marathon;world cup;champions league;the final on|tonight|tomorrow|saturday|sunday;the league;penalties;hat trick;united win;\
    who won;who's winning the;netflix;box set;the telly;on telly;on tv;a film;a movie;movies;cinema;\
    concert;gig;guitar;piano;playlist;the song;that song;novel;the news;crossword;lottery;\
    the commute;your commute;commuting;roadworks;gridlock;motorway;your train;the train;jet lag;\
    jetlag;jetlagged;hours ahead|behind;the airport;passport;suitcase;sunscreen;the beach;skiing;\
    long weekend;bank holiday;half marathon;day off;sick day;birthday;birthdays;anniversary;\
    granny;grandad;grandma;grandchildren;grandkids;nephew;niece;toddler;newborn;your daughter;\
    your son;your mother;your father;your mum;your dad;your dog;your cat;the cat;kitten;puppy;\
    accent;haircut;beard;your jacket;your shirt;shirts;jumper;tan;a cold;flu;hay fever;dentist;\
    your back;my back;sleeping;sleep well;santa;presents;gifts;fancy dress;secret santa;raffle;\
    horoscope;selfie;airline;airlines;hold music;who doesn't love|want|like
  device: headset;headsets;headphones;earphones;microphone;mic;webcam;landline;voicemail;ringtone;\
    charger;battery;wifi;wi-fi;hotspot;crackle;crackling;crackly;background noise;feedback loop;buzzing;humming;hissing;beeping;dog barking;drilling;hear that|those;\
    froze;freezes;freezing;frozen;buffering;pixelated;cursor;mouse;the arrow;little arrow;arrow;\
    scroll;scrolls;zoom in;zoom out;full screen;grey|gray|green|red|blue|orange|yellow|little|coloured|colored bar|bars|box|boxes|dot|dots|line|lines|icon|icons|flag|flags|one-there|button|circle;\
    legend;tooltip;pop up window|box|blocker;browser;refresh;log back in;shut|close|get|answer|at the door;a window open;the|a window;stuffy;heating on|off;the lights;the blinds
  cansee: can|could|do|did you see|spot|make-out|read|view that|my|those|these|how-it|how-that|how-the|what-i|what-it|where-it|where-the|where-i;\
    can|could|do|did you see|spot|make-out the chart|graph|line|report|list|table|page|slide|screen|number|numbers|figure|figures|bar|bars|column|row|total|map|photo|picture|doc|document|file|agenda|chat|message|box|left|right|top|bottom;\
    you make those|that|it out;make it out;make that out;make those out;in front of you;\
    are you seeing|looking-at the|my|that|a page|slide|screen|chart;did you see that|the email|message|chat|news|size|time
  -: any|no|much|have trouble|problem|problems|issue|issues|bother|difficulty|luck getting-in|getting-the|finding|joining|connecting|logging|opening|hearing|seeing|parking|with-the-link;\
    turn|turning|turned|switch|switching|switched it|that|your-phone|your-camera off;bin day;day off;\
    budget|deadline|priority|timeline|status|approval|approvals|stage|competitor|decision|owner|cost|price column|columns|view|views|tab|tabs|field|fields|bar|chart|screen|widget|tile|graph|dropdown|box|button|filter|flag|icon|label;\
    budget line on|in|there|here;budget airline|airlines|hotel|hotels;\
    budget on|in the news|telly|radio|paper|papers;budget day|speech;the budget speech;\
    priority boarding|queue|seat|seats|mail|post|lane|pass|support|inbox|email;\
    deadline day;decision time;the finance team's;approval email|emails;board game|games;\
    board room|meeting-room|walk;a board member's;challenge with my;challenge cup;\
    competition from finance|sales|marketing|accounts;a competition;the competition prize|winner;\
    executive lounge|seat|suite;pain in my;pain in the neck
  ownside: our|my own cfo|ceo|boss|manager|board|finance|budget|team|director|accountant|legal|procurement|competitors|deadline|priority|priorities|it;\
    my|our boss|manager|cfo|ceo|wife|husband|kids|son|daughter|mother|mam|mum|dad|brother|sister|accountant|board|competitors|landlord|neighbor|neighbour;\
    my budget|deadline|deadlines|priorities|priority|price|holidays;\
    our budget|deadline|deadlines|priorities|fiscal;we|i got told off|by;my|our (other) colleague|assistant
  rhetorical: would|can|could you believe|credit it|that|this;would you believe;you imagine;\
    don't|doesn't you|it|we just (love|hate) (it|them);don't you just;know what i mean;\
    you know yourself;what are the odds|chances;who knew;who knows;who'd have thought;isn't|wasn't it|that always|just|often;isn't it mad|gas|great|funny|amazing|awful|lovely|terrible;\
    isn't|aren't technology|people|kids|computers;what's not to;am i right or;why wouldn't you;\
    you wouldn't|couldn't say|think|believe|want;what was i;where was i;what would i|we do;have|did i said|told|mentioned|say|tell|mention (that|this|it|you) (already|before|today);\
    what am i|we like|doing|saying|on;what are we like;who am i to;what can you do;\
    how about that|them;funny thing;small world;what a mess|day|week|game
  actfor: would|could|can|do|will you mind speaking|talking|turning|moving|repeating|waiting|holding|muting|closing|shutting|spelling|going|if|hanging|bearing;\
    give|spare me|us one|a|half-a|two|another moment|minute|minutes|second|seconds|sec|secs|tick|ticks|mo|shout|ring|call;\
    would|could|can|will you speak|repeat|mute|unmute|hold|wait|shut|close|turn|pop|scroll|click|move|spell|forgive|bear|pardon|excuse|hang|stay|type|drop|ping|text|pass;\
    bear with me;forgive me;excuse me if;hold on a;two ticks;just shut|close|grab|get the|my|a;\
    grab a|some water|coffee|drink|chair|seat;slow down a|for;speak up;ask you to;on|for this call;on the call;your password;a password;access code;the code;share my;on speaker;listens|listen in
  isent: i|we (just|also) sent|emailed|shared|posted|forwarded|texted|popped (you|it|them|over|across|there|through|on|that|this|the);\
    did i|we send|share|email;part about;turn up;parcel
  ifi: if|when i|we call|called|ring|rang|phone|phoned|share|shared|start|started|pop|popped|turn|turned|switch|switched|speak|spoke|eat|ate|mute|muted|skip|skipped|ring-back|sit|sat|stop|stopped|drop|dropped|run|ran;\
    if my|our colleague|boss|manager|assistant;should we|i wait|crack|carry|kick|pause|give;\
    shall i|we;will i|we put|send|pop|share|start|go|wait|give|leave|book|carry|crack|ring|call;\
    have you the|a|my|your agenda|charger|pen|link|invite|email|number|document|pdf|code
  whopast: who|whose chose|decided|picked|invented|came-up-with|thought-up|thought-of|dreamt-up|designed|ate|drank|broke|left|stole|won|scored|sang|wrote;your money on;who's|whose winning|singing|playing|cooking|driving|minding
  lastone: last;previous;before;current;it;them;this
  self: our pricing|price|prices|fees work|works|go|goes;and|then|so she|he says|goes|said|asks;i;i'm;i'll;i've;i'd;i was;my;mine;me;she|he|they|people says|say|said|ask|asks|asked;today|tonight|yesterday;this morning|afternoon|evening|weekend;\
    last night|weekend;again;oh;sorry;hello;hi;hey;day was;my day;this call;the call;the link;the app;our pricing|prices|product|platform|software|app|support|team;number of you|people ask;for a|this call
  deal: would|'d|could|will|'ll|might|must|should|need|needs you|ye|your|yous|they|he|she|it|this|that|there|we|anyone|somebody|anybody|to|be;you'd|they'd|he'd|she'd|it'd|you'll|who'd|who'll;\
    this|something|one-like-this|it for|like-this|like-that|done|in|sorted|over|forward|ahead|through|size|go|going|project|purchase|decision|contract|problem|issue|change;like this|that;\
    your side|end|team|company|business|organisation|organization|place|people|colleagues|department|crew|group|own|current|existing|board|cfo|ceo|boss|partner|husband|wife;\
    on|at your side|end;buy|buying|purchase|invest|sign|signed|switch|switching|move|change|choose|choosing;there a|an|any|anyone|anybody|anything|someone|somebody|something|one;\
    you looking|thinking|hoping|trying|considering|planning|expecting|working|comparing|paying|using|seeing|losing|spending;said to you|ye;to us;of us
  youremember: do you remember|recall|know-if|know-whether;did|do you catch|watch;\
    are you the|still sarah|same|one-who;didn't i|we see|meet|talk|speak;\
    where do|did you get|buy your|that|those|the|lunch;how late do;do you follow;\
    what's the best number;the best number;your phone;my phone;which of us;whose turn|line|phone|voice
  """
