/// The words that make a question of a sentence and say what it asks for: a person, a time, a sum.
let frameWords = """
  -: getting on with;get on with
  leisure: kids;wedding;puppy;rugby;cricket;christmas party;storm;sunshine;golf;traffic;flight;\
    hotel;rain;sunny;snow;dog;baby;marathon;birthday;tea;biscuits;football;match;game last
  look: look;sound;work;suit;good;do for
  dateday: the first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth;\
    monday|tuesday|wednesday|thursday|friday;#;tomorrow;morning;afternoon;half #;next week;noon
  chitchat: how hard can it;you'd think;else i|we can;\
    which|what mic|headset|camera|phone|browser|device|laptop;\
    when did you get|join|arrive|leave|start-there;\
    you wouldn't|can't|couldn't|don't buy|need|have-to|believe|want;icon;\
    you see that|this little|button|box|icon;in the post;hard copy;your id;\
    chance|time to read|look|see|review|watch|open;sign here|there;no pressure;\
    have a think;have a look at it;\
    which|what floor|screen|room|line|page|slide|train|number are you;working from home;\
    been there long;mine's;else joining|coming;still on the line;on the line today;quote you on;\
    the date today;today's date;join|joined the call|meeting;how long do you have;\
    on the call now;number|name|email is|'s best|again;did you have a nice|good|lovely|great;\
    did|have|had a nice|good|lovely|great christmas|easter|weekend|holiday|break|time|trip|evening;\
    role|title|name|company|job there|again|title again;date of birth;did you get up to;\
    is that you martin;put me through;transfer me;speak to|with the manager|owner please;\
    have|got a hard stop;hard stop at|today;grow up;grew up;from there originally;\
    from around here|there;can you talk;okay|ok|safe|free to talk;you driving;hang up;cut off;\
    your good name|self;good name;you're looking|seeing at here|there;you see here|there;\
    seeing here;\
    anything|something else (that) (you) (want|wanted|need|needed|wish|like) (to) cover|ask|add|discuss|mention|raise;\
    you're|you|they're|he's|she's asking|ask;you might|may|could ask|wonder;\
    you might|may be asking|wondering;\
    people|customers|clients|everyone|everybody|folks|they|he|she|wife|husband|boss|mother|manager (always|often) ask|asks|asked|say|says|said (to) me|us;\
    did|do you see|hear|watch|catch what|how|who|that;he|she left|retired|moved;\
    you were at|with;you used to;you worked at|for|with;\
    do|would|could you mind if|holding|muting|repeating|waiting|saying|sending|me|spelling;\
    do you want the good|bad|first|short|long;which one of you;which of you;\
    any|are there any questions from;taking notes;a better line;the right line;are you with me;still with me;\
    has everyone|everybody got;whose turn;whose round;whose idea;parking;where are you calling;\
    how's the family;new year's;did you say;did you mention;you say again;you said was;\
    was it you said;did i say;have i got;what was your name|surname|title;spell;\
    what's your surname|email|name|title again;again sorry;was that #;remember me;do you recall;\
    as i said;view here;drag it;on the left|right;left|right hand;hand side;see it there;\
    see there;on screen;on your|my|the screen now;your screen;click;clicks;clicked;module;tab;\
    button;dropdown;menu;over here on;just up here;down here;\
    this page|view|tab|column|row|field|box;that page|tab|button|column|row|field|box;\
    dashboard here;decision tree;see where it;see that one;here you|we can;as you|we can see;\
    let me show;hit publish|save|enter|submit;where do you want me|us;what time do|should|would;\
    which number|line is;a pen;who wants to;who'd like to;who is going to start;\
    what does that|this button|icon|tab;where do|should you want|i|we me|send|put|sign;\
    where will i|we;where do i|we send|sit|sign|put|park|go|click|find;how do i|we get to|in|there;when can|should|shall i|we;how did the;\
    how'd the;how was the;how's the new house|baby|job|place|car|office|puppy;\
    how are the kids|family;for dinner|lunch|the dinner|breakfast;how are we for|doing;\
    the wedding;the chat;another minute;people to join;go over that again;right number;\
    at the conference;any good;the pa|receptionist;was that|it a yes;good news;bad news;\
    your flight;a coffee;your holidays;your trip;call you mike|by;what do i|we call you;\
    can we say;say #;o'clock;muting;recording this|okay;me recording;press this|that|here;\
    at the top;at the bottom;in writing;from the room;look right to;your laptop
  howmuchof: how much of|data|work|space|notice|longer|more|effort|say|does|do
  didyou: did you get|see|catch|receive|watch|enjoy|manage|sleep my|the|an|that|a|your|our;\
    did you have a;did you see the|my|our;did that|it come|go|arrive;did you all|both|guys;\
    have you got five|ten|two|a|your minute|minutes|second|sec|moment|laptop|computer|pen|screen|link|email;\
    have you the|a link|pen|minute|laptop;did you want to;near a laptop|computer;\
    would you believe;you follow;you still there;can everyone;lose you;\
    leave it|that|this with you;have you met;do you take;do you remember;did you know;\
    did you hear that|the;who doesn't;who wouldn't;who isn't;why do people|customers|we;\
    isn't that|it|this;don't you|we;do you pronounce|spell;how do you pronounce|spell|say
  cani: a pen;sat in;sits in;sit in;go first;do you think happens;can|could|may|might i;\
    can|could we;have|has everyone|everybody;does everyone|everybody;is everyone|everybody;\
    do you want to;are we all;would you mind|excuse;\
    do|can|could you mind|excuse|repeat|spell|say|hold|hear;will someone|he|she
  giveaway: get|come back to you;confirm that;\
    i|we|me (just|quickly|also) (to) send|pop|show|share|email|mail|forward|drop|walk|talk|run|book|schedule|call|ring|phone|text|message|jump|crack|carry|skip|come|park|pause|start|begin|move|explain|demonstrate|introduce|set|put|knock|draw|write|pull|bring|loop|hand|circle|follow|check|wrap|switch|dial|add you|it|this|that|these|them|over|up|on|back|ahead|into|in|across|along|through|together|out|a|the|some|something|your|our|my;\
    happy|okay|ok|alright|fine|good for|if me|us|i|we;\
    with me|us sending|sharing|showing|recording|calling|booking;would that help|work|suit;\
    would that be ok|okay|alright|useful|helpful;does that help|work|answer|suit;\
    any objection|objections to|if;is that okay|ok|alright;want|like me|us to;\
    want the link|slides|deck|recording|pdf;need anything from;what can i|we send|do|get|help;\
    how can i|we help
  amount: hundreds;thousands;tens of thousands;hundred k;# k;\
    six|seven|five|four|three|two|nine|eight hundred|thousand|grand;#;grand;thousand;hundred;\
    million;quid;bucks;lakh;lakhs;crore;k;euro;euros;pounds;dollars;a month;per month;a year;\
    per year;a seat;per seat;per user;five figures;six figures;ten;twenty;thirty;forty;fifty;\
    sixty
  who: who;whose;whom;which|what person|people|role|department|team|folks;\
    anybody|anyone|somebody|someone else
  else: else;besides;other than;apart from;aside from;in addition to;\
    other people|folks|parties|stakeholders|teams|departments;along with;alongside;\
    anybody|anyone|somebody|someone else
  when: how soon;how quickly;how fast;how early;how far out|off|along;\
    what|which|any date|day|month|week|quarter|year;at what point;by what;what time of year;\
    any (particular|specific|certain|special) date|deadline;how many weeks|months|days
  howmuchx: how much
  howmuch: how much do|does|did|is|are|was|were|would|will|can|could|should|have|had|has|you|'s|'re|'d|'ve|roughly|approximately|about|money|cash|budget|capital|funding|funds|investment|financing|if|for|per|headroom|room;\
    what (kind|sort|type|level) of money|budget|investment|spend|number|figure;\
    how many dollars|pounds|euros|zeros
  howmany: how many;what number of;roughly how many;number of
  howlong: how long;how many weeks|months|days
  what: what;which;whats;wat;wut;wats
  how: how;hows;any way
  where: where;whereabouts
  why: why;how come;what made;reason;reasons
  if: if;suppose;supposing;imagine;assuming;say we;let's say;once;were to
  would: would;'d;could;might
  you: you;yous;ye;ya;yer;you lot;you people;you folks;your;yours;yourself;yourselves;u;y'all;\
    you're;guys;folks;the team;the business;the company;the organization;the organisation;\
    on board over there;your side|end
  me: me;i;us;our;we;my;ours
  weshould: should|must|can i|we;i|we should;do i|we need;i|we need to;i'd|we'd need to
  did: did;was;ago
  that: that;this;it;there;those;these
  request: may i know|ask|understand;be grateful|thankful|obliged for|if|to;appreciate a|an|some|if;would help|useful if|to;let me know who|what|how|where|which|your;get a feel|sense|handle;\
    like|love to see|know how|what|when|who|where|if|whether;\
    like|love to get a feel|sense|handle|picture;get a feel|sense|handle|picture for|of|on;\
    i don't|can't know|tell if|whether|how|what|when|who;\
    not sure if|whether|how|what|when|who you;not clear if|whether|how|what|when|who;\
    need to know|find out|understand;haven't asked;dig into;dig in;\
    can i just|quickly ask|check|clarify|understand;i just|quickly ask;pick your brain;\
    go back to;come back to something|that;like|want|need to check|confirm|clarify|ask;\
    like|want|need to see|know if|whether;trying to work|figure out;\
    trying to get at|understand|see|gauge|establish;work out whether|if;kindly;\
    keen to know|hear|understand|learn;be straight|honest with me;want|need to know;\
    be good|great|useful|helpful to know|understand|hear|get;help|helps me to know;\
    if you had to;i imagine|guess|suppose|presume|assume|gather|take it|reckon;\
    i'm guessing|assuming;got a sense;i need to understand;interested in how|who|what|whether;\
    what i'm asking is;happy to share;comfortable sharing;quick one;curious;wondering;wonder;\
    like|love to know|hear|understand|learn;any idea|sense|thoughts|feel|word;let me ask;\
    let me understand;interested to know|hear|learn;mind telling|sharing|if i ask|me asking;\
    want to understand|make sure i understand;can|could|may|might i ask;shed some|any light;\
    is it fair to ask
  tell: give me an example;steer me;help me to know|understand|see;help to know;point me;\
    level with me;run through;~walk me|us through;talk me|us through;take me|us through;\
    run me|us through;tell me|us;help me|us understand|see|learn|get|with;\
    give me|us a|an|some|your (rough|quick|better|bit|little) (of) (a) sense|idea|feel|feeling|picture|flavor|flavour|overview|rundown|view|read|number|range;\
    give me|us;share with me|us;describe;explain;fill me|us in;paint me|us a picture;\
    paint the|a picture;talk to me about;speak to;say more about;elaborate;educate me;unpack
  """
