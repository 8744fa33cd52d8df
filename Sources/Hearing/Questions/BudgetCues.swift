/// How the money is asked for: what there is, what could be found, what would be right.
let budgetCues = TopicCues(
  topic: .budget,
  words: """
    -: spend time;spends time;spending time;spent time;time spent;spend (a|the) (lot|most|bit) (of) (your|their|the) time|day|week;invest time;return on investment;free of charge;price of doing;price you pay
    budget: budget;budgets;budgeted;budgeting;budgetary;budget wise;budgetwise;set|put|laid (some) (money|funds|anything|something|much|aside) aside;set aside;put aside;putting aside;earmark;earmarked;ring fenced;ringfenced;~allocate;allocation;carve|carved|carving out;price range|point|bracket|tag|band|ceiling|bracket;ball park;ballpark;number|figure|range|amount|price|budget in mind;willing|prepared|ready|able|looking|expecting|hoping|planning|comfortable|happy to|with pay|paying|spend|spending|invest|investing|put;line item;budget line;capex;opex;wallet;financially;financial side|resources|commitment|picture|range|investment|constraints|room|envelope;cost expectations;price expectations;money side|aspect|question|piece|part|front|for;find the|some money|funds|funding|budget;funds available;money available|set|there|already|come|coming|left;comfort zone;comfortable spending|with|paying;spending limit|cap|range;upper limit;ceiling;order of magnitude;dollar amount|figure|range|wise;how deep;pot;war chest;investment level|range|wise;appetite to invest|spend
    money: money;fund;funds;funding;funded;dollars;dollar;pounds;euros;spend;spends;spending;spent;~invest;investment;afford;affordable;cash;cost wise;pay;pays;paying;paid;price;priced;pricing;expensive;cheap;financial;financially;financing;finances
    range: range;ranges;number;numbers;figure;figures;amount;bracket;band;sum;limit;cap;maximum;max;minimum
    reaction: surprise;shock;scare;comfortable;in mind;expect;expecting;expected;realistic;reasonable;raise eyebrows;sticker;sound|sounds|feel|feels right;work for;too much|high;rule out;on your side;acceptable;thinking;envision;envisioned;imagine;playing with;working with;work with;ballpark
    worth: worth to;worth paying|spending|investing;worth it to you;put on it|this|fixing|solving
    time: time;hours;hour;minutes;day a;hours a
    """,
  rules: """
    7 budget
    4 money howmuch|what|how|where|request !time|toll
    4 money you yesno !time|toll
    5 money who|where
    6 money howmuch you !time|toll
    6 range reaction what|yesno|request !howmany
    5 worth what|howmuch
    4 money short
    4 money when
    4 range howmuch|short
    """)
