/// How the place among the other work is asked for.
let priorityWords = """
  rank: pecking order;top|near-the-top|bottom|middle|head|foot of the|your|his|her|their (to-do) list|pile|heap|queue|agenda|stack|tree|inbox;where|how-high|how-far-up|how does|do|would|is|'s|are this|it|that|fixing-this|sorting-this (one) come|rank|rate|place|figure|feature;\
    come|comes|sit|sits|fall|falls|rank|ranks|place in|on|among|within|against|alongside|next-to|beside (the|your|all) (the) queue|order|list|agenda|pile|plan|other|rest|everything;big deal;big of a deal;must have;a must;must or;nice to have;wish;nice or;need or;luxury;\
    something has|had|have to give|go|drop|slip|wait;something gave;ahead of|come-before|comes-before|come-ahead-of|before it|this|that|everything;what|anything would|could|might come|bump|push|knock|trump|overtake|jump ahead|it|this|above;\
    airtime;oxygen;appetite for|to;traction;momentum;headspace;bandwidth;in the queue;on the|your|his|her|their|boss's|board's|ceo's agenda|radar|plate|list|desk|mind|hit-list|slate|roadmap;back|front burner;\
    among|amongst|with|given|next-to|alongside|against|beside|versus|compared-to|compared-with|on-top-of (all|the|your|all-the|all-your) everything|other-things|other-projects|other-stuff|other-priorities|other-jobs|other-work|other-plans|other-initiatives;everything else;other projects|priorities|initiatives|fires;\
    else is|have-you|are-you on-your|on-the|juggling|fighting|competing|dealing|going-on|got-going;only do one|two|three;do one thing;pick one;just one thing;top three|five;number one|two|three (on|for|priority|job|thing|problem);matter|matters to you|ye|them|the|anyone|most;how-much does|do|would this|it|that matter
  weightword: ~prioritise;~prioritize;urgent;important;critical;pressing;crucial;vital;essential;high;serious;matters;matter;priority;priorities;importance;urgency
  bigthings: big|biggest|main|key|top|core|major|other|competing focus|focuses|goals|objectives|projects|initiatives|targets|aims|bets|themes|priorities;\
    does|do|will|would leadership|management|anyone|anybody|everyone|the-board|the-boss|your-boss|the-business|your-manager|people (above|upstairs|else) (you|there|really|even) care|cares
  important: care|cares|cared about most;matters most to;care|cares most about;\
    how much does|do|would this|it|that|fixing matter;ahead of this|it|that;other things ahead;\
    is|'s|as important;how important;important is;important enough;important to|for
  firstdone: which|what (one) wins|goes-first|comes-first|gets-done|gets-priority|takes-precedence|comes-out|is-ahead|matters-more;\
    pick|choose between this|it|that and;urgent or important;get done first;done first;\
    happen first;come first;comes first;what wins;before this one;what else has|have to
  strong: how badly;has to happen;have to happen;slide again;comes ahead|before;\
    anyone above you care;burning platform;make|makes the cut;get|got|gets dropped;\
    how big a deal;big deal;on your|the plate;one project;back burner;front burner;priority;\
    priorities;prioritize;prioritise;top of the|your list|pile|agenda;pecking order;\
    nice to have;now thing;someday thing;side project;pushed down|back|aside;importance;\
    how important;first in line;lower down;number one on;bigger fish;competing for
  appeal2: keen;interested;excited;interesting;useful;likely
  relative: out of all|everything;you're juggling;this one get|gets done|made|funded;\
    need to do or;need or want|a-want;want or need|a-need;must or;urgent or;\
    burning issue|platform or;important or;\
    only had|have|do|fund|pick|choose time|money|room|one (for) (one);pick one;\
    only do one|fund-one|pick-one;\
    getting|gets|get done|sorted|funded|looked-at ahead|first|before;matter compared;\
    further down;now thing or;main|biggest|top focus|thing (you're) (focused|for);\
    else are you|ye|they working|doing|juggling|dealing;else have you (got) (going) on;\
    else is on|happening|competing|fighting;else is going on;\
    against|with|to (the|all) (the) (your) other stuff|things|projects|work|priorities|jobs;\
    stack up against the-other|everything;\
    compare|compares with|to the other|everything|all|your;compare with|to other;on your desk;\
    relative to;compared to|with|against everything|other|all|your other;\
    up against everything|your other;versus everything|your other|other
  priority: pushed|shoved|moved|bumped to-the-side|out|off|down|to-one-side;\
    slip|slips|slipping down;busy with;badly do|does you|it;how badly;has to happen;\
    have to happen;next to the;slide|slides|slip again;care about this;cares about this;\
    comes ahead;come ahead;ahead of this;sits next;how much do you|they care;worth doing now;\
    do now or;this year or|nice;be nice;pushed|pushing down|back|aside;\
    keep|keeps getting pushed;has to do;have to do;big projects;bigger picture;big picture;\
    larger scheme;the list;must or;a must;urgent compared;competing for;what else have you;\
    what else is;does this feature;number two;how much does this|it|that|fixing matter;\
    matter to you;everything you've;all you've;hit list;wishlist;wish list;on the horizon;\
    come first;comes first;first on;what comes first;where on;sits in your;relative to;\
    compared to|with everything|other|all|the rest|your other;alongside everything|your other;\
    get dropped;dropped;make the cut;makes the cut;side project;side of the desk;up there with;\
    other stuff;other things;other fires;one project;only do one|fund one;one thing this|to get;\
    fixing this falls;falls for you;fall for you;in the grand scheme;grand scheme;one of about;\
    one of many;one of twenty;one of those;pet project;bigger fish;bigger things;more pressing;\
    where on the list;where's it|this|that on|sit|fall|rank;\
    where does it|this|that|fixing|sorting|solving (this|it|that) sit|fall|rank|come|land|stand|fit|feature;\
    burning;pulling|pull you away;competes;compete with;competes with;first or;last on;\
    near the top|bottom;bottom of the list|pile|heap|agenda|queue;got a lot on|going;lot on;lot going on;what else is on;\
    what else is going|happening|competing;attention;time and attention;bandwidth;shelved;\
    shelve;park it;parked;put on hold;wait its turn;rather do;rather fix;before this;trumps;\
    outrank;outranks;importantly;critical;crucial;vital;essential;big deal;matter to the|your;\
    on the company's;strategic;a nice;nice if;~prioritize;~prioritise;priority;priorities;\
    top of the|your list|mind|agenda|pile|stack;top of mind;top three|five|ten|two;top #;\
    high|higher|low|lower up|on|down (on) the|your list|agenda|radar;how high|low;back burner;\
    backburner;front burner;~rank;ranking;rankings;pecking order;how important;importance;\
    important is|compared|relative;on your|the plate;everything else (you|on|going|that);\
    all the other things;other projects;other initiatives;initiatives;\
    competing for|with|priorities|projects;nice to have;must have;must haves;need to have;\
    burning platform|issue;how big a deal;how serious;how critical;how crucial;critical is;\
    mission critical;on your|the list;to do list;your|the radar;focus;focused on;focus on;\
    agenda;in the queue;pile;stack up;stacks up;ahead of;rise|rises to the top;crack the top;\
    first in line;take|takes precedence;precedence;trump;bump;bumped;number one;\
    level of attention|importance|priority;matter most;matters most;\
    where does this|it|that|fixing|solving (one) stand|sit|sits|fall|falls|fit|land|rank|come|rate;\
    where would you put|place|rank
  """
