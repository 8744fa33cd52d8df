/// What is asked in a call and sounds nobody out: offers, dates of the next talk, politeness, tags.
let nothingWords = """
  answered: guess what|who|how|where|when;ready when;when you are;what are you up to;up to for|this|at|over;\
    doing for|anything-for|anything-nice christmas|easter|the;going away|anywhere|abroad|out;plans|planned for the weekend|summer|evening|holidays|day;\
    error say|says|message|code;in your inbox;in that|this chair|seat|room|spot;\
    meet on|by|over|via;your address|postcode|birthday|surname|extension;are|were we waiting|missing|expecting|all|both|good|done|set;\
    time (do) (we|you) have|got left;left on the|this|our call|meeting|session|clock;see first;start with first;first or
  reported: he|she|they (then) goes|go|says|say|said|asks (to) me|us;he|she goes;goes who|what|how|why|when;says to me|us|him|her|them;\
    (our|my|other|these) people|customers|clients|everyone|everybody|folks|wife|husband|boss|mother|manager (always|often|all|do) ask|asks|asked|say|says|said|wonder;\
    you|they|people (might|may|will|'ll|could) (be) asking|wondering;asked me|us;asks me|us;ask me|us that|this|all;you asked (about|when|how|what|who|if|whether);you asked
  rhetoric: isn't|wasn't|wouldn't|doesn't|couldn't|hasn't|didn't|weren't|aren't|won't that|it|this|they|he|she|everybody|everyone|people|life|time;\
    who wouldn't|doesn't|isn't|hasn't|can't|couldn't;nobody|everyone|everybody|no-one|someone|somebody likes|like|loves|wants|needs|has|knows
  readyto: ready to get|go|start|begin|kick|roll|hop|jump|dive|see
  saidbefore: you said;you mentioned;you told me|us
  prefer: prefer;preferred;okay;ok;alright;all right;better;easier;rather;best;happier;suit;\
    suits;works;work
  channel: on|is|or|by|over|via teams|zoom|phone|email|text|whatsapp|video;\
    teams|zoom|phone|email|whatsapp|video or|okay|ok|call
  offer: shall i|we;\
    should i|we send|show|share|email|book|schedule|set|put|start|begin|jump|dive|move|go|plan|say|do|try|reconnect|reconvene|talk|meet;\
    can|could|may i|we send|show|share|walk|email|mail|book|schedule|set|put|give|call|invite|add|start|jump|dive|help|offer|suggest|explain|tell|steal|borrow|have|record|pop|circle|follow|interrupt|stop|pause|reach|connect|introduce;\
    like me|us to;want me|us to;how about i|we;how about a call;why don't i|we;what if i|we;\
    mind if i|we;let's;let me show|send|share;i'll;i can send;okay with you if
  day: tomorrow;monday;tuesday;wednesday;thursday;friday;saturday;morning;afternoon;evening;\
    next week;this week;week after;later today;noon;lunchtime;# am|pm;o'clock;half past;\
    quarter to|past;# #;first thing;end of the week;the #;same time
  meeting: free;available;availability;~suit;suits;\
    work|works|okay|ok|good|best|better|easier for you|everyone|us|them|both|him|her;works;work;\
    book you|it|us|in;pencil;slot;call you;call me;~meet;meeting;catch up;speak;chat;reconnect;\
    put in;time;around;in the office;a call;still on;do the;touch base;follow up;drop by;pop;\
    get together;squeeze
  calendar: would suit;suits you;suit you;when suits;when works;wait for;get today|for this;\
    got today;have today;handout;next call;next one;teams or zoom;zoom or;zoom;on teams;\
    google meet;facetime;by phone;calendar;calendars;diary;invite;invites;reschedule;what time;\
    which day works|suits;time zone;timezone;time slot;slots;are you free;works for you;\
    work for you;works better;works best;work best;good time;bad time;a minute|moment|second;\
    two|five|ten minutes;few minutes;# minutes;hard stop;hop on;jump on;get on a call;\
    call you back;call back;reach you;best number|email|way to reach;email address;your email;\
    phone number;zoom link;dial in;agenda for today;talk again;link;attachment;deck;slides;\
    recording;record this|the;recorded;taking notes;how long do we have;\
    how long have you got today|now|for this;how are we doing|fixed for time;running late;\
    drop off
  sound: hear me;see my screen;hear us;on mute;muted;see the screen;\
    see this|that|it okay|ok|alright|clearly|now|yet;see me;an echo;that noise;on the line;\
    still there;lost you;cut out;lagging;breaking up;audio;your camera;connection;my screen;\
    signal;frozen;cutting out
  polite: getting on;good christmas|easter|new;sugar;milk;drink;just me;in here;warm in;cold in;\
    hot in;settling in;busy day|week|morning|there;how's things;how's tricks;keeping well;\
    you well;all good;long day;bet you;get up to;up to much;anything nice;plans for the;\
    where are you calling|joining from;nice office;how was the|that|it;\
    how are you doing|today|this|keeping;how're you;how's it going;how is it going;\
    how's your day|week|morning|afternoon|evening|weekend;how was your;how have you been;\
    how you doing;doing today;doing well;weather;weekend;holiday;holidays;vacation;\
    is this a good;good time to;am i speaking;speaking with;who am i;who's calling;pronounce;\
    coffee;lunch;nice to meet
  howare: how are|is you|things|everything|everyone
  check: make|makes|making sense;sound|sounds good|fair|okay|ok|right|about right;fair enough;\
    is that right|fair|correct|accurate|clear;did i get that|this|it right;\
    am i right|following|hearing;with me so far;following me;any (other) questions|question;\
    questions for me;anything i missed;did i miss;know what i mean;you know;say that again;\
    repeat that;come again;what do you mean;what was that;got it;make yourself
  ownprice: your price|prices|pricing|fee|fees|rate|rates|discount|discounts|rate card|pricing model|plans|quote;\
    discount;discounts;does it|this|that come with;\
    do you offer|support|integrate|provide|have a free;free trial;how does it|this work;\
    what's included;money back;guarantee
  """
