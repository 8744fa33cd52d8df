import Qualification

/// Roles in a company, and how people say who decides.
enum Roles {
  /// Roles by their words; the value is the name as it is shown.
  static let titles = PhraseTable<String>(
    acronyms.map { ($0.uppercased(), $0) } + named.map { ($0, $0) } + [
      ("VP", "vp;vice president;vps"), ("SVP", "svp"), ("EVP", "evp"),
      ("managing director", "managing director;md"), ("co-founder", "co founder;cofounder"),
      ("VP of sales", "vp sales;vp of sales"), ("VP of finance", "vp finance;vp of finance"),
      ("VP of IT", "vp it;vp of it"), ("finance director", "finance director;fd"),
      ("head of IT", "head of it;it head"), ("head of finance", "head of finance"),
      ("head of operations", "head of operations|ops"), ("head of sales", "head of sales"),
      ("IT", "it department;it team;our it;the it people"),
      ("finance", "finance;finance department|team;the finance people;accounting"),
      ("procurement", "procurement;purchasing;procurement department|team;purchasing department"),
      ("legal", "legal;legal department|team;the lawyers"),
      ("security", "security team;infosec;security review;security"),
      ("board", "board;board of directors;the board"),
      ("committee", "committee;steering committee;buying committee;steerco"),
      ("team", "my team;our team;the team"), ("stakeholders", "stakeholders"),
      ("boss", "boss;my boss;my bosses;bosses"), ("CFO", "chief financial officer"),
      ("CEO", "chief executive;chief executive officer"), ("CTO", "chief technology officer"),
      ("CIO", "chief information officer"), ("COO", "chief operating officer"),
      ("head office", "head office;headquarters;hq;corporate;parent company;the group;holding"),
      ("business partner", "business partner;my partner"), ("wife", "wife"), ("husband", "husband"),
      ("general manager", "general manager;gm"), ("plant manager", "plant manager"),
      ("office manager", "office manager"), ("line manager", "line manager"),
      ("management", "management;senior management;upper management;leadership;exec team"),
      ("investors", "investors;shareholders"), ("owner", "owner;owners"),
      ("founder", "founder;founders"),
    ])

  private static let acronyms = [
    "cfo", "ceo", "coo", "cto", "cio", "ciso", "cmo", "cro", "cpo", "cso",
  ]
  private static let named = [
    "manager", "director", "president", "chairman", "controller", "treasurer", "supervisor",
    "partner", "principal", "dean", "minister", "accountant", "lawyer", "broker", "buyer",
  ]

  /// What the speaker's own part is.
  static let ownPart = PhraseTable<Authority.Part>([
    (
      .decides,
      """
      i decide;i sign;i can sign;i approve;i can approve;i make the decision|decisions|call;\
      i'm the decision maker;i am the decision maker;it's my call;my call;it's my decision;\
      that's my call;that's me;that would be me;just me;only me;me alone;it's me;\
      it's up to me;entirely up to me;i'm the owner;i am the owner;i own the company|business;\
      i have the final|last say|word;final say is mine;i have signing authority;\
      i control|hold|own|have the budget;i have budget authority;buck stops with me;\
      i'm the ceo;i am the ceo;i'm the founder;i am the founder;i run the company|business;\
      out of my own budget;my own budget;i can decide;i'll decide;i get to decide;me up to;\
      i sign off;i can say yes;the decision is mine;it's mine to decide;i call the shots;i'm it;\
      myself
      """
    ),
    (
      .recommends,
      """
      i recommend;i'd recommend;i would recommend;i can recommend;i make the recommendation;\
      i give the|a recommendation;i propose;i'd propose;i put it forward;i present it;\
      i'd present;i write the business case;i write the case;i build the case;i shortlist;\
      i bring it to;i take it to;i champion;i sponsor;i'd sponsor;i suggest;i pick the vendor|tool;\
      my recommendation;i select;i choose and;i evaluate and recommend;i'll recommend;\
      they follow my;i prepare the decision
      """
    ),
    (
      .influences,
      """
      i have a say;i have input;i have some say|influence;i'm involved;i am involved;i advise;\
      i evaluate;i'm one of;i am one of;i give input;they listen to me;i sit on;i'm on the committee;\
      i'm part of;i am part of;i help decide;we decide together;we decide as a team;we all decide;isn't my decision alone;\
      not my decision alone;i influence;i'm consulted;they ask me;i collect;i test
      """
    ),
    (
      .uses,
      """
      i just use;i only use;i'm a user;i'm just a user;end user;i'd use it;i'm the user;\
      i work with it;i'm just gathering;just doing research;i would use it;i'm only the user
      """
    ),
    (
      .none,
      """
      i don't decide;i do not decide;not my decision;isn't my decision;i have no say;\
      i've no say;not the decision maker;i don't have authority|the authority|any authority;\
      i can't decide;i cannot decide;above my pay grade;out of my hands;not up to me;\
      isn't up to me;no authority;nothing to do with me;not my department;not my area;\
      i'm not involved;no say in it|that|this;not me;i have nothing to do with;i don't sign;\
      i can't sign;not my call;isn't my call;i'm not the one;has no say;doesn't decide;\
      i don't have a say
      """
    ),
  ])

  /// Words by which somebody decides or signs, behind the person.
  static let decides = PhraseTable<Bool>([
    (
      true,
      """
      decides;decide;will decide;has to decide;signs;sign;signs off;has to sign (off);\
      needs to sign (off);need to sign (off);must sign (off);have to sign (off);would need to sign (off);\
      approves;approve;has to approve;needs to approve;must approve;will sign (off);would sign (off);\
      has the final|last say|word;makes the call|decision|decisions;makes the final call|decision;\
      owns the budget|money|decision;owns it;holds the purse|budget;holds the purse strings;\
      controls the budget|money;calls the shots;gives the green light;green lights;okays;\
      is the decision maker;'s the decision maker;has final say|approval;has the authority;\
      sign off;sign offs;signoff;approval;'s sign off;'s approval;'s call;'s decision;'s signature;\
      final say;last word;signature;has to okay;releases the money;has to agree;has to say yes;\
      needs to agree;must agree;is the boss;pays;'s the one;is the one
      """
    )
  ])

  /// Words by which somebody is brought in, before the person.
  static let asks = PhraseTable<Bool>([
    (
      true,
      """
      sign off from|of|by;approval from|of|by;approved by;signed by;signed off by;decided by;\
      decision of|by;goes to;go to;goes through;go through;run it by;run this by;run that by;\
      check with;check in with;talk to;discuss this|it with;discuss with;speak to|with;ask;convince;\
      buy in from;buy in of;present this|it to;bring this|it to;get it past;take it to;escalate to;\
      up to;belongs to;lies with;rests with;depends on;need|needs;loop in;show;above that;it's
      """
    )
  ])

  /// Whether the people who decide can be brought in.
  static let path = PhraseTable<PathWord>([
    (
      .joins,
      """
      will join;would join;is joining;joins;join us;join the (next) call|meeting|demo;\
      can join;could join;'ll join;agreed to join|meet|talk;happy to join|meet|talk;\
      will be on the call;will be there;comes along;is coming;will come;'ll be there;\
      will attend;attends;sits in;will sit in;'ll sit in;wants to meet|join;is in the loop;\
      has agreed;is on board;already met;we met;meeting with
      """
    ),
    (
      .yes,
      """
      can introduce;could introduce;will introduce;'ll introduce;would introduce;can bring in;\
      can bring;will bring;'ll bring;could bring;can get you in;can set up a meeting;\
      will set up;'ll set up;can put you in touch;will put you in touch;'ll put you in touch;\
      could put you in touch;makes the introduction;make an introduction;has access to;\
      reports to;i report to;works for;can reach;talks to;knows;has the ear of;'ll connect;\
      can connect;will connect;will forward;forward it to;pass it on;passes it on
      """
    ),
    (
      .no,
      """
      won't join;will not join;can't introduce;cannot introduce;won't introduce;no access to;\
      no way to reach;can't reach;cannot reach;won't meet;refuses to meet;won't talk to|with;\
      doesn't talk to vendors;doesn't meet vendors;no path;no path to;nobody to ask;no one to ask;\
      can't get to;nobody else;can't bring;\
      won't put you in touch;can't put you in touch;no contact to|with;won't say who
      """
    ),
  ])

  enum PathWord: Hashable { case joins, yes, no }
}
