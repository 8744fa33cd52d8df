/// How the other options are asked for: vendors, doing it oneself, doing nothing.
let competitionWords = """
  rivals: if it|that wasn't|weren't|isn't us|me;valuing|quoting|pricing|bidding|pitching|tendering|looking-at|measuring (it|for-it|on-it|this) as-well|too|also;another estate|travel|letting|insurance|it|marketing|mortgage agent|agency|broker|company|firm|provider;other|another|different|rival|competing firms|firm|people|crowd|lot|lads|guys|outfit|outfits|bidders|bidder|quote|quotes|price|prices|estimate|estimates|proposal|proposals|demo|demos|supplier|suppliers|vendor|vendors|provider|providers|builder|builders|plumber|plumbers|agency|agencies|agents|agent|dealer|dealers|bank|banks|broker|brokers|insurer|insurers|contractor|contractors|company|companies|gym|gyms|school|schools|clinic|clinics|places|place|viewings|viewing|tool|tools|app|apps|system|systems|platform|platforms|brand|brands|shops|shop|venue|venues|installer|installers|consultancy|consultants|offers|options;\
    same chat|conversation|call|talk|meeting|discussion|pitch|spiel with;across the street|road;down the road;round the corner;friends across|down|at;other crowd;other lot;other side of;\
    the usual suspects;big names|boys|players|guns;the big two|three|four|five;names in the hat|frame|ring;who are we up;up against;in the frame;in the running;in the race;in the mix;\
    first|only|second|third|fourth one|person|people|company|firm|crowd|ones|vendor (that) (you|you're|you've) (spoken|talking|talked|seen|met|called|rung|looking);\
    a look at anyone|anybody|anything|others;anyone|anybody|someone|somebody|anything|who|what|where else (that) (been|have|had|are|is|'s) (you|ye) (in|out|the|on) (the|your) frame|running|mix|hat|quoting|pitching|shortlist|considering|considered|driven|tried|viewed|seen|quoted|pitched|looking-at;\
    short list;shortlist;long list;longlist;second opinion;beauty contest|parade;line up|lineup|line-up;contenders;contender;frontrunners;hold up|out against;\
    why|what would|makes|make you pick|choose|go-with|stay|stick|switch (with) (them|us|me|anyone);do the|they others|other have|do|offer|say|got;better|worse|cheaper than us|the-others|them|ours|theirs|anyone;stack us|me|this|that up;come up short|lacking;\
    weighing|weigh|comparing|compare|pitted|pitting|stacking|holding|putting us|me|this|it up|with|against|alongside|beside;pick|choose|prefer|going-with us|them over;\
    tested|test|test-driven|driven|tried|trialled|demoed|sampled|viewed|toured anything|anyone|anybody|anywhere|others|any else|other|others
  incumbentWord: incumbent;~provider;current|existing|present|old|usual|regular|last|previous supplier|vendor|provider|system|tool|platform|agency|insurer|broker|bank|lender|accountant|contractor|firm|crowd|lot|people|guys|software|app|package|arrangement|deal|partner|company|agent|place|gym|school|firm|fella;crowd|people|lot|guys|firm|company|ones|outfit you're|you are|ye're|ye-are with|using|on;\
    tied|locked|signed|contracted|wedded|married|attached|committed|beholden (in|into|up|down) (to|with) (somebody|someone|anyone|anybody|them|the|a|your|it);in bed with;loyal to;\
    who|whose (has|had|have|holds|held|got|does|did|do) (got) the|your contract|account|business|work|job|gig|maintenance|cleaning|payroll (before|now|currently|at-present|today|last);\
    who|whom did|do|does|are|were|have you|ye|they use|using|go-to|buy-from|get-it-from|deal-with|with|rely-on|bank-with|insure-with|buying-from|getting-it-from|dealing-with|relying-on (now|currently|before|at-the-moment|today|at-present|for|last);\
    who looks|is-looking|'s-looking|takes|handles|supplies|supplying|services|serves|manages|hosts|runs after|care|you|your;who you're|are with|using|contracted;already|currently with|using|on|have|got (someone|somebody|a|another|something);\
    using today|now|currently|at-the-moment|at-present|these-days to;use today|now|currently|at-the-moment|at-present to;in its place;happy|satisfied|content|pleased|delighted|fed-up (are|is) (you|ye|they) with (the|your|them|what) (current|existing|present|lot|crowd) 
  standstill: do|does|doing|did nothing|sweet-nothing|without;stick|stay|sticking|staying|remain|remaining|leave|leaving|keep|keeping with|as|put|at|it|things|where (what) you|is|are|alone|be|they;leave well;status quo;carry|carrying|soldier|plod|muddle|struggle on|along|through (as) (you|is|are);\
    build|make|write|code|create|develop|design it|this|that|something|one|your-own (for) yourself|yourselves|internally|in-house;your|own|in-house|internal developers|devs|engineers|it|lads|people|team build|do|make|handle|write|code;do it yourselves|yourself|internally;\
    hire|recruit|take-on someone|somebody|another|a|more|extra|staff person|body|admin|temp|head|people|instead;hiring|employing|recruiting|taking-on|hire|employ|recruit someone|somebody|a|another|more|extra (person|people|staff|body|instead);off the shelf;roll your own;diy;spreadsheet and|instead
  ruledout: ruled|rule|ruling out|you-out;crossed|cross off;discounted any|anyone|anybody;\
    eliminated any|anyone;made|make the shortlist;on the shortlist;still in contention
  usor: us or nobody|somebody|someone|another|them|the|nothing|staying;\
    only people|ones|crowd|company|firm you're|you've|in|talking;only ones
  wouldswitch: make|makes|get|gets|convince|persuade|take|tempt you|ye|them (for|to) (you) (to) switch|move|change|leave|jump|budge|shift
  contractleft: left|remaining on|in the|your|that contract|deal|term|agreement|subscription|licence|license;\
    contract|agreement|deal|subscription up|over|finish|end|run-out|expire|renew;\
    out of contract;break clause;notice period
  whodoes: who does|handles|looks-after|runs|manages|supplies|services|provides|maintains|does-all your;\
    who's doing|handling|looking-after|supplying|running|managing your;who looks after your
  rivalAct: anyone|anybody|someone|somebody|who else come-out|came-out|showing|pricing|priced|quoting|quoted|been-out|in-the-running|in-the-frame|bidding|tendering|giving-you|offering|doing-this-for|helping|looking-at-it-for|pitching|involved-in-the-bid|talking-to-you|call|called-you|rung|been-in;\
    from anyone|anybody|someone|somebody|another|other|others (else);prices|quotes|offers from;\
    second opinion;called you too;ringing you too;got you too
  otherAny: other dealers|dealerships|banks|lenders|brokers|agents|agencies|schools|gyms|clinics|venues|shops|suppliers|providers|vendors|firms|companies|places|options;\
    anybody|anyone else;where|who|what|anywhere|anyone|anybody|which else;\
    other properties|places|houses|homes|cars|models|makes|brands|dealers|dealerships|banks|lenders|brokers|agents|agencies|schools|gyms|clinics|venues|shops|people|guys|ones|names|systems|products|quotes|companies|firms|providers|suppliers|vendors|tools|software|options|contractors|builders|installers;\
    another dealer|place|broker|lender|bank|agent|company|firm|brand|model;somewhere else;\
    anyone else's;somebody else's;comparison sites|site|websites;other than us;besides us
  viewed: been round|around|into|in-to|with|out-to;gone round;met;met with;dealt with;tested;\
    sampled;shown;seen;been to see;gone to see;been looking|shopping|talking|ringing|trying;\
    viewed;viewing;visited;tried;test driven;driven;looked at;looked;looking;rang|rung;called;\
    spoken|talked to;been to;applied;applied to;quoted;got prices|quotes;considered;considering;\
    checking out;going to see;checked
  vendorNow: who are|is|'re|have|'ve|were you|ye|yous|y'all (been) (currently|already) with|using|dealing|buying|getting|insured|going-to|working-with|on-with|contracted;\
    who do you buy|get|source|order;\
    existing|current|present|incumbent|usual|old|other broker|agent|agency|bank|lender|insurer|accountant|bookkeeper|dealer|garage|installer|contractor|carrier|provider|supplier|vendor|partner|consultant|consultancy|firm|company|landlord|gym|caterer|cleaner|cleaners|wholesaler|distributor|printer|school|clinic|solicitor|adviser|advisor|outfit|crowd|people|lot;\
    broker|agent|agency|bank|lender|insurer|accountant|provider|supplier|vendor|contractor you've|have|use|are
  ifnotus: didn't|don't go|choose|pick|sign|work with|us;if not us;if we weren't|aren't|didn't;\
    without us
  namedlook: did you look-at|try|use|talk-to|speak-to|see any|anyone|anybody|other;\
    have you looked at;looked at anyone;considered anyone;talked to anyone;spoken to anyone;\
    tried anyone|anybody
  other: who else;what else;anyone else;anybody else;anything else;someone else;\
    other vendors|options|solutions|providers|suppliers|companies|tools|products|players|platforms|firms|approaches|systems|routes|names|partners|software|services|choices|bids|quotes|proposals;\
    others;another vendor|option|solution|provider|supplier|company|tool|product;besides us;\
    apart from us;other than us;along with us;alongside us;in addition to us;\
    different vendors|options|solutions|providers|suppliers;\
    multiple vendors|options|solutions|providers|suppliers;elsewhere;\
    any vendors|solutions|providers|suppliers|tools|options;\
    which|what vendors|solutions|providers|suppliers|options|companies|products;\
    how many vendors|options|solutions|providers|suppliers|companies|others|firms;\
    several vendors|options
  alternative: sniffing;sniffing around;first person|people|company|crowd|ones you've|you|to;\
    lined up with;people like us;companies like us;others like us;measure up;measure us;beat;\
    to beat;beating;cheaper;come in cheaper;preferred supplier;stay as you;\
    only person|company|crowd|people you've|you're;elsewhere;other meetings;\
    other calls|demos|appointments;someone else for;anyone doing|do it|this for;market;\
    in the market;what else is out;out there;against us;rather than us;instead of us;over us;\
    why us;choose us;other people pitching|quoting|bidding|in;\
    anyone else in|quote|quoting|pitch|pitching|bid|bidding|in to;\
    else pitch|pitched|quote|quoted|in to;only ones;only one talking|quoting|in;in the frame;\
    to quote;quotes in;other quotes|routes|avenues|ways|offers;\
    anyone else (in|to) pitch|quote|present|bid;pitch to you;pitched;contacted;\
    comparing us|this|it;comparing;who you're comparing;didn't go with us;don't go with us;\
    not us;if not us;go elsewhere;without us;the others have|offer|do|say|quote;others;\
    other irons;irons in the fire;beauty parade;kicking tyres|tires;in the hat;hat in the ring;\
    who we're up;second quote;benchmark;benchmarking|benchmarked;other horse|horses;runner;\
    a runner;runners;other fella|crowd|lot|company|companies|firm|firms|guys|bunch|outfit;\
    second choice;people|lads|crowd|firms pitching;pitching;tendering;tendered;quoting;bidding;\
    first choice;make up the numbers;making up the numbers;column fodder;still in it;in it;\
    horse race;two horse;other lot;other lads;other fella;other fellas;other crowd;other guys;\
    other guy;other people pitching|quoting|bidding|involved;the others;\
    the other one|ones|two|offer|quote|option;stack up against;\
    how do we compare|stack|look|measure;compare with|to;offer that;their offer;better offer;\
    frontrunner;front runner;favourite;favorite;against anyone;against anybody;ahead of us;\
    who's winning;leading;someone else's;plan b;alternative;alternatives;~competitor;\
    competition;competing vendors|options|offers|products|solutions|bids|quotes|proposals;\
    shop|shopping around;shortlist;shortlisted;short list|listed;in the running;bake off;rfp;\
    rfq;head to head;up against;compared to us|them;competitive;rest of the field;rival;rivals;\
    bids;other bids;quotes from
  compare: look at;looking around;look around;looked around;shop around;look elsewhere;\
    had demos;sat through;met with;seen any;see any;seen anyone|anybody|anything;\
    talking to anyone|anybody|others;anyone you;in discussions;priced;priced up;\
    got quotes|prices;getting quotes|prices;trialled;trialed;trialling;had a look;\
    look|looks|looking|looked at|into;talk|talking|talked to|with;speak|speaking|spoken to|with;\
    in talks|touch with;~evaluate;evaluation;~consider;considering;weigh;weighing;weighed;\
    ~compare;comparing;comparison;~explore;in the mix;on the table;on your list|radar;demoed;\
    seen;checked|checking|check out;reviewing;vetting;assessing;~assess;investigate;\
    investigating;reached out to;contact|contacted;quotes;looking elsewhere;thinking about;\
    evaluating;choosing between;deciding between;torn between;options
  inhouse: hiring someone|somebody|people;hire someone|somebody|people;take someone on;recruit;\
    recruiting;adding headcount;own developers|team|people|staff|guys|engineers|lads;\
    own dev|tech|it|development|design|marketing|internal|in-house team|people|guys|lads|staff;\
    your own developers|engineers|it|tech;build your own;develop it;in house;\
    inhouse;build it|this|that|something|your|yourselves|yourself|internally;\
    building it|this|that|something|your|yourselves|yourself|internally;\
    do|doing|done it|this (all) yourself|yourselves|internally;internal build|solution|team;\
    homegrown;home grown;build versus|vs|or buy;diy
  donothing: carry|carrying on the|as|like way|you|it|this;carry|carrying on;way you are;\
    leave it be;as you are;no change;not bother|bothering;muddle|muddling;same as you;just keep;\
    not doing anything;keep going as;put it off;kick the can;good enough;do nothing;\
    doing nothing;leave|leaving it|things|everything as|alone|the (it|they|is|are);status quo;\
    stay|staying|sit|sitting put|with|as|where;stick|sticking with;\
    keep|keeping things|it|what|the|your as|you|the|current;not change|changing|buy|buying;\
    live with it;carry on;no decision
  option: option;an option;on the table;possibility;~consider;considering;thought about;\
    could you;would you;are you;instead;rather;or are;one of the;chance;case for;weighing;\
    looking;open;tempting;temptation
  vendor: leave them;to leave;doing it for you;does it for you;doing this for you;\
    looks after that|it|this for;who's doing|handling|providing|supplying;preferred supplier;\
    loyal to;happy with the|your;relationship with;stuck with;married to;\
    how long have you been with;been with them;with them long;out of contract;\
    present crowd|supplier|provider|system;staying with;stay with;who you're with;who you have;\
    who you are with;what you've got;what you have;happy with;the ones you have;contract is up;\
    finish with;switch from;leaving;tied;contract up;contract end|ends|run|runs|finish|expire;\
    contract with;tied in;tied into;tied to;locked;renewal;renewals;auto renew;renew;renewing;\
    notice period;\
    current crowd|lot|provider|people|guys|supplier|vendor|outfit|partner|solution|system|tool|contract|agency;\
    existing supplier|provider|vendor|solution|system;leaving them;\
    move|moving|switch|switching|walk|walking away|from (from) them|the|your;with anyone;\
    with anybody;with someone;with somebody;with them;hang on to you;already got;\
    got something|someone|somebody|anything in|doing|for;who's doing|looking|handling;\
    who does|do you use|have|get;who do you use;using anyone;using anybody;using someone;\
    incumbents;get rid of them;happy with them|who;loyal;vendor;vendors;supplier;suppliers;\
    provider;providers;incumbent;partner for;solution in place;agency;agencies;under contract;\
    locked in|into;existing contract|agreement
  current: current;currently;today;now;already;at the moment;right now;existing;in place;have a;\
    with anyone;work|working|worked with
  """
