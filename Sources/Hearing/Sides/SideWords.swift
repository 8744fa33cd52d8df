/// What those who sell and those who buy say of themselves and of what is sold.
let sideWords = TopicCues(
  topic: .nothing,
  words: """
    sells: sir;ma'am;maam;madam;ma am;hello|morning|afternoon|evening ma;my name is;it|that comes to;comes to #;i will send|share|email|forward;we can do #;in the package|price|bundle;happen on your end|side;(thank you|thanks) for the time|making;percent off;take # percent off;i have room;what if we kept|did|made|started|split;free month|months|trial;we could|can throw|knock|take|drop;our other customers|clients;our platform|product|solution|software|tool|pricing|plans|demo|onboarding|implementation|trial|pilot|app|technology|engine|integration|proposal|packages;we help|built|build|offer|provide|charge|integrate|typically|specialize|specialise|serve|guarantee|onboard;what we do is;we work with companies|teams|businesses|clients|customers|people;our clients|customers typically|usually|see|save|tell|get|say|use;i'll|i can|i will|let me|we'll|i'd send|email|forward|get|show|walk|put|share|draw you|over|together|up|through;can i show|send|walk|offer;i can offer|give you a;calling from|on behalf|with|because|about;reason for my|the call;reaching out;thanks for taking|making|hopping|jumping|joining;appreciate you|your taking|making|time;for your time;want to make sure i understand;before we dive in;walk you through;show you;send you;for clients|customers|companies|teams like|your;we can start|offer|do|give you;i represent;your account;sign you up;get you started|set|going|live|booked;for your team|business;does that sound;how does that sound
    buys: your customers|clients run|have|say|usually|typically|see|complain;when you (folks|guys|people) get;who else has access;how do you store|handle|secure|support;your support|service|team|guys|people|system|app|quote|offer|invoice;decided not to renew;we signed with;our budget|current|boss|ceo|cfo|board|procurement|problem|legal;we currently|already use|have|work|pay;we use;we're using;we are using;send|email me|us|it|that|over (the|a|your|some) (pilot) (proposal|contract|quote|info|information|details|pricing|invoice|agreement);we've been using|looking|struggling|trying|burned;we're looking|struggling|losing|drowning|evaluating|comparing|trying;how much does|is|would it|that|this|your;what's|what is|what does the|your|it (price|cost|pricing|investment|catch);do you (guys) integrate|offer|support|have|provide|do;does it integrate|work|come|support|connect|have;can it;can your;how does it;how does your;how long does it|implementation|onboarding|setup|that;what's the implementation;run it|this by;talk to my;check with my;my boss|manager|ceo|cfo|husband|wife|partner|director;not interested;take me off;don't call;who is this;who's calling;we need to|a|something;too expensive;out of our;i'd need to;i don't have;your product|platform|solution|software|price|pricing|proposal|tool|company;send me
    """,
  rules: "")

/// Titles of those who sell; one that begins with a rank, such as VP Sales, also buys.
let sellingTitles: [[String]] = [
  ["account", "executive"], ["ae"], ["sdr"], ["bdr"], ["sales", "rep"],
  ["sales", "representative"],
  ["account", "manager"], ["sales", "development"], ["sales", "engineer"],
  ["solutions", "engineer"],
  ["solution", "engineer"], ["sales", "consultant"], ["solutions", "consultant"],
  ["sales", "executive"], ["sales", "agent"], ["salesperson"], ["seller"], ["sales", "advisor"],
  ["business", "development", "representative"], ["customer", "success", "manager"],
]
