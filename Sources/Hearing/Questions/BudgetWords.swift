/// How the money is asked for: what there is, what could be found, what would be right.
let budgetWords = """
  payer: foot|foots|footing|picks-up|pick-up|picking-up|settle|settles|settling the bill|tab|cost|check|invoice|bills;\
    who|whose|what|which|you|department|team|they pays|paying|is-paying|'s-paying|will-pay|'ll-pay|would-pay|'d-pay|will-be-paying|'d-be-paying|funds|is-funding|will-fund;\
    writes|write|writing|cuts|signs the check|cheque|checks|cheques;whose money;out of which|whose pocket|budget|pot|money
  strongbudget: come|comes|came|coming|land|be in under|at|below|around;come|comes|coming out of (the|this|your|a|an) (year's) budget|pot|capex|opex|account|reserves|savings|funds;change out of;shell|shelling|fork|forking|cough|stump|splash|pony|lay|front|shelled|forked out|up;part with;\
    what you're|you'd|you|ye|they|he|she (are|would|were|be) looking|prepared|willing|able|happy|hoping|expecting|planning to pay|spend|invest|part|put|lay;\
    can't|cannot|won't|wouldn't|couldn't go over|above|past|beyond|higher;go over;not to exceed;\
    absolute|very|most|top|upper|lower|bottom most|max|maximum|end|limit|figure|dollar|line (you'd|you'll) (go|pay|spend);\
    monthly|weekly|annual|yearly|quarterly payment|payments|cost|outlay|fee|premium|rent|instalment|spend;\
    out of reach;in reach;within|beyond your|the reach|means;purse;money pit;the coffers;a kitty;piggy bank;\
    rainy day;nest egg;slush fund;pool of money;wad;dough;dosh;readies;sterling;\
    cash|money|funds|funding|anything (already|been) set-aside|put-aside|laid-aside|ring-fenced|earmarked|aside|sitting|available|left-over|in-the-pot|in-the-plan;\
    too dear|pricey|expensive|steep|rich;a dear;pricey;price tag;price point;\
    hundreds or|of thousands|pounds|dollars|euro|euros;four|five|six|seven figures|figure;\
    cost centre|center|code;grant funding|money|aid;on finance|credit|hire-purchase|tick|the-never-never;lease or|versus;\
    expensive for you;cheap for you;money you|ye|we've have|had|got|are;wiggle|wriggle room in|on the numbers|price|figures|money|budget
  range: where in that|there|this|those|between;which end of;high|higher|low|lower|top|upper|bottom end;top|bottom of that|the range;\
    number you;figure you;give or take;rough idea of cost|price|spend;a ceiling;a floor;a cap;parameters
  reaction: realm of;possible;out of the question;spill;wild;madness;crazy;mad;insane;ridiculous;offensive;scary;\
    toes curl;eyes water;heart attack;bearable;palatable;digestible;do-able;stretch;fair;eye watering;put up with;ouch
  finances: finances;financing;finance in place|sorted|arranged;pre-approved;pre approved;\
    preapproved;approved in principle;agreement in principle;cash buyer;\
    mortgage approved|offer|agreed;the deposit;a deposit;put by;been quoted;been charged;\
    you quoted;quoted you;think's|is|be|be a fair|reasonable (price) (for|to pay|price);\
    fair price;reasonable price
  plan: what's next
  itsprice: would|is|was|does|will|might|could (that|the|this|our|your) price|cost|figure|number|sum|amount|investment|fee|rate be|a|an|the|too|work|make|scare|put|land|sit|feel|seem|sound;\
    last|previous|old|current (one|system|tool|time|car|machine|supplier|package|setup|solution) cost|costs|costing;did|does it|that|this|the (last) (one|system) cost you
  approve2: already approved;been approved;approved already;agreed already;been agreed
  strongbudget: could|can|would you stomach|swallow|stretch|run-to;the premium;premium to be;\
    premiums;the rent;rent to be;tuition;per seat what;\
    monthly|weekly|down payment|payments|repayment|repayments|instalment|figure;\
    how much a month;the monthlies;put down;repayments;capex;opex;for the budget;budget;\
    capital spend;running costs;set aside;put aside;costed;break the bank;ceiling;money wise;\
    your price range;whose budget;new funding;for new funding;it pot;which pot;a pot;the pot
  hoping: hoping;hope;expecting;thinking;ideally;wise;aiming;comfortable;after
  thinking: thinking;expecting;imagining;looking;hoping;guess
  lengthOf: weeks;days;minutes;hours
  -: spend time;spends time;spending time;spent time;time spent;\
    spend (a|the) (lot|most|bit) (of) (your|their|the) time|day|week;invest time;\
    return on investment;free of charge;price of doing;price you pay
  budget: costed;out of the question;running costs;running cost;capital spend;ceiling;\
    the floor and|price;funds;what have you got;money wise;moneywise;between what and what;\
    frighten;doable;put towards;put toward;willing to go;sign off for any spend;the spend;\
    spend like that;approval for spend;how would you pay|fund;funding it;paying for;pay for;\
    paid for;pay for the last;last one cost;what did you pay;expect to pay;for it or;\
    find money|it from;budget holder;roughly what would;cheque;deposit;finance it;lease it;\
    lease or buy;rent or buy;per user;license fee;set for;break|breaks|breaking the bank;\
    too much;shelling out;shelled out;this year's plan;the plan for;most you'd;\
    most you would|could;how are you fixed;fixed for money;dear;fancy paying;what's it worth;\
    cost cap;pay monthly|annually|quarterly|upfront|up;monthly or;upfront;up front;instalments;\
    installments;which department;cost code;ring fence;in the budget;approved for;numbers wise;\
    what sort of number|numbers|figure;a number in;a figure in;put a figure;sort of money;\
    kind of money;in the pot;in the kitty;the kitty;in the bank;in the coffers;coffers;\
    find the money;find it in;find money;scrape;free up;freed up funds;steal from;\
    business case for|to;roi to|you;payback;buget;got|have to play|work with;to play with;stretch;\
    stretching;stretch to;stretch that far;go to per;go up to;kept for this|it;swallow;\
    new money;existing spend|budget;cost centre|center;cost centres|centers;whose budget;pot of;\
    which pot;what pot;part with;shell out;cough up;fork out;pony up;splash out;lay out;outlay;\
    shoestring;deep pockets;pockets;out of whose;coming out of;come out of;comes out of;\
    come from;coming from;training line;it line;on the card;capital or;opex or;approved amount;\
    approved spend;monthly spend;annual spend;financial year spend;written down;pencilled in;\
    penciled in;pencil in;penciled;pencilled;signed off spend;what've you got;affordable;\
    within reach;feasible;wheelhouse;cost a problem|an;cost going to be;is cost;is price;\
    is money;price sensitive;price a problem|an;how far would|could|can you;\
    how high would|could|can you;top end;bottom end;upper end;spare;tight;money's tight;afford;\
    grant;subsidy;paying at the|now|today|currently;pay at the|now|today|currently|per;\
    paying per;what's it costing you now;budget;budgets;budgeted;budgeting;budgetary;\
    budget wise;budgetwise;\
    set|put|laid (some) (money|funds|anything|something|much|aside) aside;set aside;put aside;\
    putting aside;earmark;earmarked;ring fenced;ringfenced;~allocate;allocation;\
    carve|carved|carving out;price range|point|bracket|tag|band|ceiling|bracket;ball park;\
    ballpark;number|figure|range|amount|price|budget in mind;\
    willing|prepared|ready|able|looking|expecting|hoping|planning|comfortable|happy to|with pay|paying|spend|spending|invest|investing|put;\
    line item;budget line;capex;opex;wallet;financially;\
    financial side|resources|commitment|picture|range|investment|constraints|room|envelope;\
    cost expectations;price expectations;money side|aspect|question|piece|part|front|for;\
    find the|some money|funds|funding|budget;funds available;\
    money available|set|there|already|come|coming|left;comfort zone;\
    comfortable spending|with|paying;spending limit|cap|range;upper limit;order of magnitude;\
    dollar amount|figure|range|wise;how deep;pot;war chest;investment level|range|wise;\
    appetite to invest|spend
  money: cost;costs;price;pricing;spend;fee;fees;quote;quid;grand;bill;invoice;charge;money;\
    fund;funds;funding;funded;dollars;dollar;pounds;euros;spends;spending;spent;~invest;\
    investment;afford;affordable;cash;cost wise;pay;pays;paying;paid;priced;expensive;cheap;\
    financial;financially;financing;finances
  range: range;ranges;number;numbers;figure;figures;amount;bracket;band;sum;limit;cap;maximum;\
    max;minimum
  reaction: good with;ok with;alright with;laughed out;stomach;live with;run to;we talking;\
    north of;south of;somewhere around|between|near;in the region;be under;come in under;\
    universe;league;neighbourhood;neighborhood;right area|zone|world|ballpark;cover;in total;\
    separate;separately;all in;include;fit within;fit inside;squeeze;realm;fall off your chair;\
    off your chair;fall over;faint;put you off;steep;doable;miles off;way off;far off;postcode;\
    same page;ball park;sit with you;sits with you;land;lands;choke;gasp;blanch;laugh;\
    run a mile;hang up;non starter;nonstarter;hit you;strike you;strikes you;cause;in your head;\
    had in;were you;thinking of;were thinking;are you thinking;looking at;terrify;spook;flinch;\
    wince;swallow;okay with;manageable;deal breaker;dealbreaker;workable;too rich;put in for;\
    put down for;budgeted;surprise;shock;scare;comfortable;in mind;expect;expecting;expected;\
    realistic;reasonable;raise eyebrows;sticker;sound|sounds|feel|feels right;work for;\
    too much|high;rule out;on your side;acceptable;thinking;envision;envisioned;imagine;\
    playing with;working with;work with;ballpark
  worth: worth to;worth paying|spending|investing;worth it to you;put on it|this|fixing|solving
  time: time;hours;hour;minutes;day a;hours a
  """
