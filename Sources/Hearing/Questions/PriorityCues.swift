/// How the place among the other work is asked for.
let priorityCues = TopicCues(
  topic: .priority,
  words: """
    priority: ~prioritize;~prioritise;priority;priorities;top of the|your (list|mind|agenda|pile|stack);top of mind;top three|five|ten|two;top # ;high|higher|low|lower up|on|down (on) the|your (list|agenda|radar);how high|low;back burner;backburner;front burner;~rank;ranking;rankings;pecking order;how important;importance;important is|compared|relative;on your|the plate;everything else (you|on|going|that);all the other things;other projects;other initiatives;initiatives;competing for|with|priorities|projects;nice to have;must have;must haves;need to have;burning platform|issue;how big a deal;how serious;how critical;how crucial;critical is;mission critical;on your|the list;to do list;your|the radar;focus;focused on;focus on;agenda;in the queue;pile;stack up;stacks up;ahead of;rise|rises to the top;crack the top;first in line;scale of;take|takes precedence;precedence;trump;trumps;bump;bumped;number one;level of attention|importance|priority;matter most;matters most;where does this|it|that|fixing|solving (one) (stand|sit|sits|fall|falls|fit|land|rank|come|rate);where would you put|place|rank
    """,
  rules: """
    7 priority what|where|how|request|yesno
    5 priority
    """)
