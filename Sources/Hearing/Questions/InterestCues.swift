/// How what somebody would gain, and what they want to see next, are asked for.
let interestCues = TopicCues(
  topic: .interest,
  words: """
    gone: gone;went|go|goes away;disappear;disappeared;disappears;vanish;vanished;taken care of;took care of;off your plate;solved;fixed;sorted;resolved;eliminated;took that|this|it;take that|this|it;no longer;weren't|wasn't|didn't;worked perfectly;had that|this;have that|this;cut;free|freed up;automate;automated;tomorrow morning;fix;solve;make that|this;remove;removed;could do that|this;save you|your;saved you|your;handled;working|worked
    gain: gain;gains;~benefit;upside;mean for|to|if;would it mean;would that mean;what difference;difference would|make;change for;changes for;would change;look like|different;look different;would that do|allow|enable|free|let|be;would it do|allow|enable|free|let|be;would you do;do with;possible;win;wins;payoff;get out of;help you;helps you;improve;value;valuable;ideal|perfect|dream outcome|world|scenario|state|result|solution;good look;success look|looks|mean|be;successful;successful look;be worth;better;easier
    nextsee: see next;next step|steps;where|what do|should we|you go;from here;like|want|need|love|hoping|wanting to see;want|like to explore|try|learn|dig|dive|move|take|do|talk;what comes next;what happens next;next move;go forward;proceed;move forward;need to see;useful next;seeing next;helpful next;happen next
    demo: demo;demos;demonstration;trial;trials;try it;try this;trying it;pilot;pilots;proof of concept;poc;test drive;test;walkthrough;in action;case study;reference;references;hands on;sandbox;take it for a spin;taste;free trial;a look;deeper look;closer look
    appeal: interested;interest;interests;interesting;~appeal;appealing;~resonate;useful;helpful;worth exploring|looking|pursuing|your|a|continuing|another|digging|seeing|talking;~excite;exciting;open to;keen;curious about;sound|sounds|sounding like something|a;that|this|it sound|sounds;feel about;feeling about;think about|of what|this|it|that;your reaction;first impression|impressions;reactions;thoughts on;take on;stood out;stand out;stands out;caught your;attractive;something you|you'd|that;on a scale;how likely;likely;see yourself;picture yourself;see this|it|value|a fit|yourself;convince you;take for you;hesitate;hesitation;holding you back from;make it worth;make this worth;worth your while|time;enthusiastic;sold;relevant;a fit for you;want this;want it;pique
    """,
  rules: """
    7 if gone gain|what|how
    6 gain would what|how|if|request !decide|approve|money|timelineNoun|dateword
    5 gain if
    5 gain you what !now|problem|decide|approve|budget
    5 nextsee you what|where|how|would|yesno !decide|approve
    4 nextsee what|where
    5 demo you would|yesno|if|what !offer
    5 demo appeal
    5 appeal you how|what|yesno|would|if !tools|hear
    5 appeal would
    4 appeal short|yesno !hear
    """)
