/// The words that make a question of a sentence and say what it asks for: a person, a time, a sum.
let frameWords = TopicCues(
  topic: .nothing,
  words: """
    look: look;sound;work;suit;good;do for
    dateday: the first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth;monday|tuesday|wednesday|thursday|friday;#;tomorrow;morning;afternoon;half # ;next week;noon
    chitchat: do|would|could you mind if|holding|muting|repeating|waiting|saying|sending|me|spelling;do you want the good|bad|first|short|long;which one of you;which of you;any|are there any questions from;taking notes;a better line;the right line;with me;has everyone|everybody got;whose turn;whose round;whose idea;biscuits;tea;football;match;golf;traffic;flight;hotel;rain;sunny;snow;kids;dog;baby;marathon;parking;lads;birthday;game last;where are you calling;how's the family;new year's;did you say;did you mention;you say again;you said was;was it you said;did i say;have i got;what was your name|surname|title;spell;what's your surname|email|name|title again;again sorry;was that # ;remember;do you recall;as i said;view here;drag it;on the left|right;left|right hand;hand side;see it there;see there;on screen;on your|my|the screen now;your screen;click;clicks;clicked;module;tab;button;dropdown;menu;over here on;up here;down here;this page|view|tab|column|row|field|box;that page|tab|button|column|row|field|box;dashboard here;decision tree;see where it;see that one;here you|we can;as you|we can see;let me show;hit publish|save|enter|submit;where do you want me|us;what time do|should|would;which number|line is;a pen;who wants to;who'd like to;who is going to start;what does that|this button|icon|tab|do;where do|should you want|i|we me|send|put|sign;where will|do i|we;how do i|we get to|in|there;when can|should|shall i|we;how did the;how'd the;how was the;how's the new house|baby|job|place|car|office|puppy;how are the kids|family;for dinner|lunch|the dinner|breakfast;how are we for|doing;your dog;the wedding;the chat;another minute;people to join;go over that again;right number;at the conference;do you know paul|john;fifteen or fifty;any good;the pa|receptionist;was that|it a yes;turning it off|on;good news;bad news;the stadium;the beagle;your flight;your dog;your cat;the kids;a coffee;your holidays;your trip;call you mike|by;what do i|we call you;can we say;say # ;o'clock;muting;recording this|okay;me recording;press this|that|here;blue bar;the bar at;at the top;at the bottom;in writing;from the room;look right to;your laptop
    howmuchof: how much of|data|work|space|notice|longer|more|effort|say|does|do
    didyou: did you get|see|catch|receive|watch|enjoy|manage|sleep my|the|an|that|a|your|our;did you have a;did you see the|my|our;did that|it come|go|arrive;did you all|both|guys;have you got five|ten|two|a|your minute|minutes|second|sec|moment|laptop|computer|pen|screen|link|email;have you the|a link|pen|minute|laptop;did you want to;near a laptop|computer;would you believe;you follow;you still there;can everyone;lose you;leave it|that|this with you;have you met;do you take;do you remember;did you know;did you hear that|the;who doesn't;who wouldn't;who isn't;why do people|customers|we;isn't that|it|this;don't you|we;do you pronounce|spell;how do you pronounce|spell|say
    cani: a pen;sat in;sits in;sit in;go first;do you think happens;can|could|may|might i;can|could we;have|has everyone|everybody;does everyone|everybody;is everyone|everybody;do you want to;are we all;would you mind|excuse;do|can|could you mind|excuse|repeat|spell|say|hold|hear;will someone|he|she
    giveaway: get|come back to you;confirm that;i|we|me (just|quickly|also) (to) send|pop|show|share|email|mail|forward|drop|walk|talk|run|book|schedule|call|ring|phone|text|message|jump|crack|carry|skip|come|park|pause|start|begin|move|explain|demonstrate|introduce|set|put|knock|draw|write|pull|bring|loop|hand|circle|follow|check|wrap|switch|dial|add you|it|this|that|these|them|over|up|on|back|ahead|into|in|across|along|through|together|out|a|the|some|something|your|our|my;happy|okay|ok|alright|fine|good for|if me|us|i|we;with me|us sending|sharing|showing|recording|calling|booking;would that help|work|suit;would that be ok|okay|alright|useful|helpful;does that help|work|answer|suit;any objection|objections to|if;is that okay|ok|alright;want|like me|us to;want the link|slides|deck|recording|pdf;need anything from;what can i|we send|do|get|help;how can i|we help
    amount: #;grand;thousand;hundred;million;quid;bucks;lakh;lakhs;crore;k;euro;euros;pounds;dollars;a month;per month;a year;per year;a seat;per seat;per user;five figures;six figures;ten;twenty;thirty;forty;fifty;sixty
    who: who;whose;whom;which|what person|people|role|department|team|folks;anybody|anyone|somebody|someone else
    else: else;besides;other than;apart from;aside from;in addition to;other people|folks|parties|stakeholders|teams|departments;along with;alongside;anybody|anyone|somebody|someone else
    when: how soon;how quickly;how fast;how early;how far out|off|along;what|which|any date|day|month|week|quarter|year;at what point;by what;what time of year;any (particular|specific|certain|special) date|deadline;how many weeks|months|days
    howmuch: how much;what (kind|sort|type|level) of money|budget|investment|spend|number|figure;how many dollars|pounds|euros|zeros
    howmany: how many;what number of;roughly how many;number of
    howlong: how long;how many weeks|months|days
    what: what;which;whats;wat;wut;wats
    how: how;hows;any way
    where: where;whereabouts
    why: why;how come;what made;reason;reasons
    if: if;suppose;supposing;imagine;assuming;say we;let's say;once;were to
    would: would;'d;could;might
    you: you;yous;ye;ya;yer;you lot;you people;you folks;your;yours;yourself;yourselves;u;y'all;you're;guys;folks;the team;the business;the company;the organization;the organisation;on board over there;your side|end
    me: me;i;us;our;we;my;ours
    weshould: should|must|can i|we;i|we should;do i|we need;i|we need to;i'd|we'd need to
    did: did;was;ago
    that: that;this;it;there;those;these
    request: dig into;dig in;can i just|quickly ask|check|clarify|understand;i just|quickly ask;pick your brain;go back to;come back to something|that;like|want|need to check|confirm|clarify|ask;like|want|need to see|know if|whether;trying to work|figure out;trying to get at|understand|see|gauge|establish;work out whether|if;kindly;keen to know|hear|understand|learn;be straight|honest with me;want|need to know;be good|great|useful|helpful to know|understand|hear|get;help|helps me to know;if you had to;i imagine|guess|suppose|presume|assume|gather|take it|reckon;i'm guessing|assuming;got a sense;i need to understand;interested in how|who|what|whether;what i'm asking is;happy to share;comfortable sharing;quick one;curious;wondering;wonder;like|love to know|hear|understand|learn;any idea|sense|thoughts|feel|word;let me ask;let me understand;interested to know|hear|learn;mind telling|sharing|if i ask|me asking;want to understand|make sure i understand;can|could|may|might i ask;shed some|any light;is it fair to ask
    tell: give me an example;steer me;help me to know|understand|see;help to know;point me;level with me;run through;~walk me|us through;talk me|us through;take me|us through;run me|us through;tell me|us;help me|us understand|see|learn|get|with;give me|us a|an|some|your (rough|quick|better|bit|little) (of) (a) sense|idea|feel|feeling|picture|flavor|flavour|overview|rundown|view|read|number|range;give me|us;share with me|us;describe;explain;fill me|us in;paint me|us a picture;paint the|a picture;talk to me about;speak to;say more about;elaborate;educate me;unpack
    """,
  rules: "")

/// What is asked in a call and sounds nobody out: offers, dates of the next talk, politeness, tags.
let nothingCues = TopicCues(
  topic: .nothing,
  words: """
    offer: shall i|we;should i|we send|show|share|email|book|schedule|set|put|start|begin|jump|dive|move|go|plan|say|do|try|reconnect|reconvene|talk|meet;can|could|may i|we send|show|share|walk|email|mail|book|schedule|set|put|give|call|invite|add|start|jump|dive|help|offer|suggest|explain|tell|steal|borrow|have|record|pop|circle|follow|interrupt|stop|pause|reach|connect|introduce;like me|us to;want me|us to;how about i|we;how about a call;why don't i|we;what if i|we;mind if i|we;let's;let me show|send|share;i'll;i can send;okay with you if
    day: tomorrow;monday;tuesday;wednesday;thursday;friday;saturday;morning;afternoon;evening;next week;this week;week after;later today;noon;lunchtime;# am|pm;o'clock;half past;quarter to|past;# # ;first thing;end of the week;the # ;same time
    meeting: free;available;availability;~suit;suits;work|works|okay|ok|good|best|better|easier for you|everyone|us|them|both|him|her;works;work;book you|it|us|in;pencil;slot;call you;call me;~meet;meeting;catch up;speak;chat;reconnect;put in;time;around;in the office;a call;still on;do the;touch base;follow up;drop by;pop;get together;squeeze
    calendar: would suit;suits you;suit you;when suits;when works;wait for;get today|for this;got today;have today;handout;next call;next one;teams or zoom;zoom or;zoom;on teams;google meet;facetime;by phone;calendar;calendars;diary;invite;invites;reschedule;what time;which day works|suits;time zone;timezone;time slot;slots;are you free;works for you;work for you;works better;works best;work best;good time;bad time;a minute|moment|second;two|five|ten minutes;few minutes;# minutes;hard stop;hop on;jump on;get on a call;call you back;call back;reach you;best number|email|way to reach;email address;your email;phone number;zoom link;dial in;agenda for today;talk again;link;attachment;deck;slides;recording;record this|the;recorded;taking notes;how long do we have;how long have you got today|now|for this;how are we doing|fixed for time;running late;drop off
    sound: hear me;see my screen;hear us;on mute;muted;see the screen;see this|that|it okay|ok|alright|clearly|now|yet;see me;an echo;that noise;on the line;still there;lost you;cut out;lagging;breaking up;audio;your camera;connection;my screen;signal;frozen;cutting out
    polite: getting on;good christmas|easter|new;sugar;milk;drink;just me;in here;warm in;cold in;hot in;settling in;busy day|week|morning|there;how's things;how's tricks;keeping well;you well;all good;long day;bet you;get up to;up to much;anything nice;plans for the;where are you calling|joining from;nice office;how was the|that|it;how are you doing|today|this|keeping;how're you;how's it going;how is it going;how's your day|week|morning|afternoon|evening|weekend;how was your;how have you been;how you doing;doing today;doing well;weather;weekend;holiday;holidays;vacation;is this a good;good time to;am i speaking;speaking with;who am i;who's calling;pronounce;coffee;lunch;nice to meet
    howare: how are|is you|things|everything|everyone
    check: make|makes|making sense;sound|sounds good|fair|okay|ok|right|about right;fair enough;is that right|fair|correct|accurate|clear;did i get that|this|it right;am i right|following|hearing;with me so far;following me;any (other) questions|question;questions for me;anything i missed;did i miss;know what i mean;you know;say that again;repeat that;come again;what do you mean;what was that;got it;make yourself
    ownprice: your price|prices|pricing|fee|fees|rate|rates|discount|discounts|rate card|pricing model|plans|quote;discount;discounts;does it|this|that come with;do you offer|support|integrate|provide|have a free;free trial;how does it|this work;what's included;money back;guarantee
    """,
  rules: """
    8 dateday look how|yesno !money|toll|live
    8 calendar when !live|decide
    12 chitchat
    12 offer !what|when|who
    9 offer
    12 giveaway !who|when|why|howmuch|where|how
    7 day meeting !decide|approve|money|problem|timelineNoun|compare|roles|live
    6 calendar !decide|approve|money|problem|timelineNoun|compare|roles|hear
    12 sound
    8 polite
    7 howare short
    9 wefirst !decide|approve|money|request|strong|hear
    7 didyou !hear|budget|compare|tried
    7 cani short
    7 check !what|who|when|how|money|roles|dateword|decide
    6 ownprice
    """)
