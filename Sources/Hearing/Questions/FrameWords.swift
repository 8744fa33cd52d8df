/// The words that make a question of a sentence and say what it asks for: a person, a time, a sum.
let frameWords = TopicCues(
  topic: .nothing,
  words: """
    who: who;whose;whom;which|what person|people|role|department|team|folks;anybody|anyone|somebody|someone else
    else: else;besides;other than;apart from;aside from;in addition to;other people|folks|parties|stakeholders|teams|departments;along with;alongside;anybody|anyone|somebody|someone else
    when: when;how soon;how quickly;how fast;how early;how far out|off|along;what|which|any date|day|month|week|quarter|year;at what point;by what;what time of year;any (particular|specific|certain|special) date|deadline;how many weeks|months|days
    howmuch: how much;what (kind|sort|type|level) of money|budget|investment|spend|number|figure;how many dollars|pounds|euros|zeros
    howmany: how many;what number of;roughly how many;number of
    howlong: how long;how many weeks|months|days
    what: what;which;whats
    how: how
    where: where;whereabouts
    why: why;how come;what made;reason;reasons
    if: if;suppose;supposing;imagine;assuming;say we;let's say;once;were to
    would: would;'d;could;might
    you: you;your;yours;yourself;yourselves;u;y'all;you're;guys;folks;the team;the business;the company;the organization;the organisation;on board over there;your side|end
    me: me;i;us;our;we;my;ours
    weshould: should|must|can i|we;i|we should;do i|we need;i|we need to;i'd|we'd need to
    did: did;was;were;ago
    that: that;this;it;there;those;these
    request: ~walk me|us through;talk me|us through;take me|us through;run me|us through;tell me|us;help me|us understand|see|learn|get|with;give me|us a|an|some|your (rough|quick|better|bit|little) (of) (a) sense|idea|feel|feeling|picture|flavor|flavour|overview|rundown|view|read|number|range;give me|us;share with me|us;describe;curious;wondering;wonder;like|love to know|hear|understand|learn;any idea|sense|thoughts|feel|word;let me ask;let me understand;interested to know|hear|learn;mind telling|sharing|if i ask|me asking;explain;fill me|us in;want to understand|make sure i understand;can|could|may|might i ask;shed some|any light;paint me|us a picture;paint the|a picture;is it fair to ask;talk to me about;speak to;say more about;elaborate;educate me;unpack
    """,
  rules: "")

/// What is asked in a call and sounds nobody out: offers, dates of the next talk, politeness, tags.
let nothingCues = TopicCues(
  topic: .nothing,
  words: """
    offer: shall i|we;should i|we send|show|share|email|book|schedule|set|put|start|begin|jump|dive|move|go|plan|say|do|try|reconnect|reconvene|talk|meet;can|could|may i|we send|show|share|walk|email|mail|book|schedule|set|put|give|call|invite|add|start|jump|dive|help|offer|suggest|explain|tell|steal|borrow|have|record|pop|circle|follow|interrupt|stop|pause|reach|connect|introduce;like me|us to;want me|us to;okay|ok|alright|fine if i|we;how about i|we;how about a call;why don't i|we;what if i|we;mind if i|we;let's;let me show|send|share;i'll;i can send;okay with you if
    logistics: calendar;calendars;invite;invites;reschedule;what time;what day;which day;which time;time zone;timezone;time slot;slot;slots;free on|at|next|this|later|tomorrow|today|for;are you free;available;availability;works for you;work for you;works better;work better;works best;work best;good time;bad time;right time to talk;a minute|moment|second;two minutes;few minutes;# minutes;hard stop;hop on;jump on;get on a call;next call|meeting|chat|session|conversation|week|monday|tuesday|wednesday|thursday|friday;follow up call|meeting;call you back;call back;reach you;best number|email|way to reach;email address|adress;your email;phone number;zoom;dial in;agenda for today;meet;meeting;speak next;talk again;catch up;tomorrow;tuesday;wednesday;thursday;friday;monday;in the morning|afternoon;morning;afternoon;pm;am;link;attachment;deck;slides;recording;record this
    sound: hear me;see my screen;hear us;on mute;muted;see the screen;see this;see that;lagging;breaking up;audio;your camera;connection;my screen;signal;frozen;cutting out
    polite: how are you doing|today|feeling|this|keeping;how're you;how's it going;how is it going;how's your day|week|morning|afternoon|evening|weekend;how was your;how have you been;how you doing;doing today;doing well;weather;weekend;holiday;holidays;vacation;is this a good;good time to;am i speaking;speaking with;who am i;who's calling;pronounce;game;kids;coffee;lunch;nice to meet
    howare: how are|is you|things|everything|everyone
    check: make|makes|making sense;sound|sounds good|fair|okay|ok|right|about right;fair enough;is that right|fair|correct|accurate|clear;did i get that|this|it right;am i right|following|hearing;with me so far;following me;any (other) questions|question;questions for me;anything i missed;did i miss;know what i mean;you know;say that again;repeat that;come again;what do you mean;what was that;got it;make yourself
    ownprice: your price|prices|pricing|fee|fees|rate|rates|discount|discounts|rate card|pricing model|plans|quote;discount;discounts;does it|this|that come with;do you offer|support|integrate|provide|have a free;free trial;how does it|this work;what's included;money back;guarantee
    """,
  rules: """
    8 offer
    6 logistics !decide|approve|money|problem|timelineNoun|compare|live
    9 sound
    8 polite
    5 howare short
    7 check !what|who|when|how|money
    6 ownprice
    """)
