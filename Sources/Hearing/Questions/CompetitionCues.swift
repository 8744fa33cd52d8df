/// How the other options are asked for: vendors, doing it oneself, doing nothing.
let competitionCues = TopicCues(
  topic: .competition,
  words: """
    other: who else;what else;anyone else;anybody else;anything else;someone else;other vendors|options|solutions|providers|suppliers|companies|tools|products|players|platforms|firms|approaches|systems|routes|names|partners|software|services|choices|bids|quotes|proposals;others;another vendor|option|solution|provider|supplier|company|tool|product;besides us;apart from us;other than us;along with us;alongside us;in addition to us;different vendors|options|solutions|providers|suppliers;multiple vendors|options|solutions|providers|suppliers;elsewhere;any vendors|solutions|providers|suppliers|tools|options;which|what vendors|solutions|providers|suppliers|options|companies|products;how many vendors|options|solutions|providers|suppliers|companies|others|firms;several vendors|options
    alternative: alternative;alternatives;~competitor;competition;competing vendors|options|offers|products|solutions|bids|quotes|proposals;shop|shopping around;shortlist;shortlisted;short list|listed;in the running;bake off;rfp;rfq;head to head;up against;compared to us|them;competitive;the field;rival;rivals;bids;other bids;quotes from
    compare: look|looks|looking|looked at|into;talk|talking|talked to|with;speak|speaking|spoken to|with;in talks|touch with;~evaluate;evaluation;~consider;considering;weigh;weighing;weighed;~compare;comparing;comparison;~explore;in the mix;on the table;on your list|radar;demoed;seen;checked|checking|check out;reviewing;vetting;assessing;~assess;investigate;investigating;reached out to;contact|contacted;quotes;looking elsewhere;thinking about;evaluating;choosing between;deciding between;torn between;options
    inhouse: in house;inhouse;build it|this|that|something|your|yourselves|yourself|internally;building it|this|that|something|your|yourselves|yourself|internally;do|doing|done it|this (all) yourself|yourselves|internally;internal build|solution|team;homegrown;home grown;build versus|vs|or buy;diy
    donothing: do nothing;doing nothing;leave|leaving it|things|everything (as|alone|the) (it|they|is|are);status quo;stay|staying|sit|sitting put|with|as|where;stick|sticking with;keep|keeping things|it|what|the|your as|you|the|current;not change|changing|buy|buying;live with it;carry on;no decision
    option: option;an option;on the table;possibility;~consider;considering;thought about;could you;would you;are you;instead;rather;or are;one of the;chance;case for;weighing;looking;open;tempting;temptation
    vendor: vendor;vendors;supplier;suppliers;provider;providers;incumbent;partner for;solution in place;contract with;agency;agencies;under contract;locked in|into;renewal;existing contract|agreement
    current: current;currently;today;now;already;at the moment;right now;existing;in place;have a;with anyone;work|working|worked with
    """,
  rules: """
    7 other compare you !weshould
    6 other compare !weshould
    5 alternative
    6 inhouse you|option !owner
    5 inhouse yesno|what|how
    6 donothing option
    5 vendor current
    4 vendor what|who|short|yesno|where
    5 other option
    4 other you yesno|what compare|option
    4 compare you what|who|yesno short
    5 compare you who
    5 where compare you
    """)
