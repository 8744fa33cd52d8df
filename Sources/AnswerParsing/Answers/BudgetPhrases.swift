import Qualification

/// What words say of a budget, as phrases.
enum BudgetPhrases {
  /// Phrases that speak of money whatever was asked.
  static let status = PhraseTable<Budget.Status>([
    (
      .none,
      """
      budget|spending|spend|purchasing|capex freeze;freeze on spending|spend|purchases|purchasing|capex;\
      spending|spend|purchases|purchasing|capex is|are|'s (all) frozen;\
      spending|spend|purchases|purchasing|capex is|are|'s (all) on hold|ice;\
      zero budget;nothing set aside;nothing allocated;nothing budgeted;nothing earmarked;\
      nothing put aside;can't afford;cannot afford;couldn't afford;unfunded;without a budget;\
      without budget;never budgeted;broke;skint;strapped for everything;haven't got a|any|the cent|penny|dime;\
      don't have a|the cent|penny|dime;not a cent|penny|dime;no money in the pot|bank;\
      out of budget|money|funds|cash;nothing in the budget|pot|bank;no spare cash|money;\
      haven't set aside|allocated|earmarked|budgeted anything|any|a;not funded;\
      haven't budgeted (anything) for;didn't budget (anything) for;hasn't been budgeted;wasn't budgeted;\
      isn't|not in the cards money wise
      """
    ),
    (
      .unset,
      """
      haven't set a|the|any|our budget|number|figure|amount;have not set a|the|any budget|number|figure;\
      haven't decided on a|the|any budget|number|figure|amount;haven't agreed (on) a|the budget|number|figure;\
      haven't fixed|defined|established|determined|discussed|finalised|finalized a|the|any|our budget|number|figure|amount;\
      haven't really|actually set|discussed|defined a|the|any budget|number|figure;\
      haven't thought about (the|a) budget|money|cost;haven't talked about (the|a) budget|money;\
      haven't put a|any number|figure on|to it|that;haven't got a|any number|figure (in mind);\
      don't have a|any|an set|fixed|specific|formal|exact|firm|concrete|defined|dedicated|official|real budget|number|figure|amount;\
      don't have a|any number|figure|amount (in mind) (yet);no number|figure yet|in;no number in mind;\
      no figure in mind;no set|fixed|specific|formal|exact|firm|concrete|defined|official budget|number|figure|amount;\
      haven't (really|actually|fully|even|quite) figured|worked|sorted|ironed out the|a|our|any budget|budgets|number|numbers|figure;\
      budget under|in review|discussion;budget is|'s (still) under|in review|discussion;\
      don't budget until|till|before;doesn't budget until|till|before;\
      still working on the|a budget;still working out the budget|number|figures;still budgeting;\
      working on the|a|our budget;figuring out the|our|a budget|number;putting together the|a budget;\
      putting the|a budget together;finalizing|finalising the|our|a budget|numbers;\
      budget to be decided|determined|defined|confirmed;not budgeted yet;nothing set aside yet;\
      nothing approved (yet);not yet budgeted;waiting for|on (the|a|our) budget|funding|grant|money (approval);\
      isn't|not in the forecast;(year's|our|my|the) budget|training|marketing|travel pot is|'s gone|empty|spent;this year's pot is|'s gone|empty|spent;pinch it from something|somewhere;\
      would|'d have to come out of next year's;have to find the money (somewhere|first);\
      nothing (is|'s) down for it|this|that;put in for a|the|some grant|funding|money;\
      awaiting budget|funding (approval);pending budget approval;applied for (a|the) funding|grant|money
      """
    ),
    (
      .tight,
      """
      shoestring;strapped for cash|money;cash strapped;short on|of cash|money|funds;low on cash|funds;\
      pinching pennies;counting pennies|every;every penny|cent|dollar counts;on a budget;\
      not much money|budget|cash|room;not much in the budget;not a lot of money|budget|cash|room;\
      not made of money;don't have much money|budget|room;don't have much to spend;don't have a lot of money|budget|room;\
      don't have a lot to spend;\
      don't have deep pockets;not a huge|big|large budget;not much to spend|play|work;\
      not a lot to spend|play|work;little money|budget|room;watching every;watching our|the spending|spend|pennies;\
      tightening our belts|belt;tighten our belts|belt;belt tightening;cost cutting mode;\
      cutting costs|budgets|spending;cost conscious;price sensitive;can't spend much|a lot;\
      can't go crazy;can't break the bank;squeezed
      """
    ),
    (
      .needsCase,
      """
      need|needs a (business) case;make a|the case;make a business case;build a|the (business) case;\
      have to justify;has to be justified;would have to justify;needs to be justified;\
      needs justification;if the roi is there;if we can show roi|savings;if the numbers work;\
      depends on the roi|case|return;depends on roi;with a business case;if there's a case;need to justify;\
      if it pays for itself;as long as it pays for itself;if the return is there
      """
    ),
    (
      .noLine,
      """
      no line for it|this|that (yet);no line yet;no own line (for it|this|that);no budget line;not a line item;no line item;no line in the budget;\
      not in this year's budget;not in the budget;money but no line;unbudgeted;\
      isn't in the|this budget;isn't in this year's budget;wasn't in the budget
      """
    ),
    (
      .undisclosed,
      """
      can't share|give|tell|disclose|reveal|name|say (you) the|a|an|any|our|that (exact|actual) number|figure|amount|budget|numbers|figures;\
      can't tell you how much;can't say how much;can't share|say|disclose how much;\
      can't share the exact|actual number|figure|amount|budget;can't share numbers|figures|that|it;\
      cannot share|disclose|tell|give the|a|any|our number|figure|amount|budget;\
      wouldn't share|disclose (the|a|their|any) budget|number|numbers|figure|amount;\
      would not share|disclose (the|a|their|any) budget|number|numbers|figure|amount;\
      won't share|disclose|say|give the|a|our number|figure|amount|budget;\
      not going to share|tell|give|disclose (you) the|a|our number|figure|amount|budget;\
      rather not share|say|disclose|give|tell the|a|our|that|what|how;not comfortable sharing|disclosing;\
      not at liberty;not allowed to share|say|disclose;not supposed to share|say|disclose;\
      don't want to share|give|say|disclose the|a|our number|figure|amount|budget;\
      not sharing the|a|our number|figure|budget|amount;have a budget but;prefer to keep the|our|that;\
      prefer not to share|say|disclose the|a|our;keep the number|budget to ourselves|myself;\
      budget is|'s confidential|private|secret|internal;number is|'s confidential|private|secret;\
      you tell me the price;you tell me what it costs
      """
    ),
    (
      .allocated,
      """
      set|put|kept|keep|laid (some|the) money|budget|funds|cash|something aside;\
      has budget|funding|funds;budget exists;have the budget|money|funds|funding;have a|our|some|enough|sufficient|plenty budget|money|funds|funding;\
      have budget|funding|funds;have a dedicated|small|healthy|decent|good|sizeable|separate budget;\
      have plenty|lots|enough of budget|money|funds;have a line item;there is|'s budget|money|funding;\
      there is|'s a|some|enough|plenty budget|money|funding|pot;there is|'s plenty of budget|money;\
      got a|the|some budget|funding|grant;got budget|funding;have money for;plenty of budget|money|cash;\
      we've budgeted;we budgeted;budgeted for it|this|that;it's budgeted;is budgeted;it is budgeted;\
      it's in the budget;is in the budget;in this year's budget;money set|put aside;funds set|put aside;\
      covered by a|the|our grant;grant funded;have a grant;have the cash;have a pot;\
      it's (already) in the|our|this forecast|numbers;it is (already) in the|our|this forecast|numbers;\
      funds|money|cash left over;leftovers in the;put the money|cash|funds by;\
      money|cash is|'s sat|sitting in the bank;room in the|our|this (quarter's|year's) budget|numbers;\
      room in the|our q1|q2|q3|q4 budget;it's|'s funded through|by|from the|our|a;on my own card;\
      budget|funding|money isn't the|a|an|our blocker|bottleneck|obstacle|hurdle|constraint;\
      budget|funding|money is not the|a|an|our blocker|bottleneck|obstacle|hurdle|constraint;\
      money in the bank|pot;already budgeted;been budgeted;have a budget
      """
    ),
    (
      .approved,
      """
      approved budget;finance (has|have) (already) approved|okayed;finance (has|have) (already) signed off;signed off on the budget;got the budget signed off|approved;funding secured;\
      funds are secured;secured the|our funding|budget|money;budget got approved;\
      got approval for the budget|money;got our|the budget|money|funds|funding approved|signed|released;\
      signed off the budget;approved the|our budget|money|funds|spend;funding came through;\
      funding was|is|got approved|secured|released;po is approved|signed|raised;already funded;fully funded;\
      has|have|'s|'ve raised|issued|sent the|a po;po is|'s (already) with you;po is|'s (already) in the mail|post;\
      po is|'s (already) in your inbox;po is|'s on its way;po has been raised|issued|sent;\
      got it waved|nodded through;grant|money landed|arrived|came through;\
      have approval for the budget|money|funds;have budget approval
      """
    ),
    (
      .unlimited,
      """
      price|cost|money|budget (is) no issue|problem|object|concern|obstacle;\
      whatever it takes;whatever it costs;no matter what it costs|takes;sky's the limit;\
      sky is the limit;blank check|cheque;open checkbook|chequebook;deep pockets;unlimited;\
      price doesn't|does not matter;cost doesn't|does not matter;money doesn't|does not matter;\
      price is no object;cost is no object;price isn't the|an issue|problem|concern;\
      cost isn't the|an issue|problem|concern;price is not the|an issue|problem|concern;\
      cost is not the|an issue|problem|concern;don't care what it costs;don't care about the price|cost|money;\
      not worried about the price|cost|money|budget;not concerned about the price|cost|money|budget;\
      no budget constraint|constraints|limit|limits|limitations|restrictions|issues|problems|concerns|cap|ceiling;\
      no limit|ceiling|cap on budget|spend|spending|money|it|that;no spending limit;money to burn
      """
    ),
  ])

  /// Phrases that speak of money beside an amount, or where money was asked about.
  static let bare = PhraseTable<Budget.Status>([
    (.none, "none left;nothing left;zilch;nada"),
    (
      .unset,
      """
      have|need to ask (for) it|the money;have|need to ask for;\
      not set yet;isn't set;not approved (yet);isn't approved (yet);hasn't been approved|set|decided;\
      not allocated (yet);not set aside (yet);not yet approved|allocated|set|decided;not budgeted;\
      no number yet;no figure yet;haven't set one;haven't decided (on) one;don't have one (yet);\
      haven't got one (yet);haven't decided yet;not decided yet;tbd;to be determined|decided|confirmed;\
      still to be approved|decided|set;nothing fixed|set|decided;nothing fixed yet;\
      waiting for|on approval|sign;awaiting approval|sign;pending approval
      """
    ),
    (
      .tight,
      "strapped;stretched;pretty limited;not much;not a lot;pretty tight;it's tight;very tight"
    ),
    (.noLine, "not planned for;wasn't planned"),
    (
      .needsCase,
      """
      it|this|that pays for itself;it|this|that pays (itself) back;it|this|that earns its keep;\
      it|this|that pays its way;it|this|that shows a return;show|prove|see the return|savings|saving
      """
    ),
    (
      .allocated,
      """
      set aside;allocated;earmarked;put aside;reserved;budgeted;ring fenced;ringfenced;in the budget;\
      planned in;in our plan;committed;put by;have the money;money is there;available;allotted;alloc
      """
    ),
    (
      .approved,
      """
      it went through;that went through;\
      approved;apprvd;appvd;green light;greenlit;green lit;signed off;cleared;secured;\
      got approval;has approval;have approval;released
      """
    ),
    (.unlimited, "no limit;no ceiling;no cap;no object"),
  ])

  /// Words for money to pay with.
  static let nouns: WordSet = [
    "budget", "budgets", "bdgt", "bdgts", "money", "funds", "funding", "cash", "finances", "moneys",
  ]

  /// What a budget may be.
  static let adjectives: WordMap<Budget.Status> = [
    "tight": .tight, "limited": .tight, "small": .tight, "modest": .tight, "slim": .tight,
    "thin": .tight, "constrained": .tight, "restricted": .tight, "meager": .tight, "meagre": .tight,
    "tiny": .tight, "minimal": .tight, "stretched": .tight, "low": .tight, "scarce": .tight,
    "shoestring": .tight, "lean": .tight, "short": .tight, "squeezed": .tight, "little": .tight,
    "limtd": .tight, "ltd": .tight, "finite": .tight,
    "approved": .approved, "apprvd": .approved, "appvd": .approved, "cleared": .approved,
    "secured": .approved, "released": .approved, "confirmed": .approved, "sanctioned": .approved,
    "authorized": .approved, "authorised": .approved, "greenlit": .approved, "signed": .approved,
    "granted": .approved,
    "allocated": .allocated, "earmarked": .allocated, "reserved": .allocated, "there": .allocated,
    "available": .allocated, "ready": .allocated, "allotted": .allocated, "committed": .allocated,
    "ringfenced": .allocated, "assigned": .allocated,
    "gone": .none, "spent": .none, "used": .none, "frozen": .none, "zero": .none, "nil": .none,
    "exhausted": .none, "blown": .none, "cut": .none, "empty": .none, "depleted": .none,
    "maxed": .none, "slashed": .none,
    "open": .unset, "tbd": .unset, "tbc": .unset, "undecided": .unset, "pending": .unset,
    "undefined": .unset, "unclear": .unset, "undetermined": .unset, "uncertain": .unset,
    "unlimited": .unlimited, "limitless": .unlimited,
  ]

  /// Participles that say, denied, that a budget is still to come.
  static let settled: WordSet = [
    "set", "decided", "determined", "finalized", "finalised", "fixed", "defined", "agreed",
    "established", "planned", "done", "final", "clear", "figured", "worked", "sorted", "nailed",
    "ironed", "hammered", "pinned",
  ]
}

extension BudgetPhrases {
  /// Whether somebody could find money.
  static let route = PhraseTable<Certainty>([
    (
      .yes,
      """
      could find (the|some) money|budget|funds|it;can find (the|some) money|budget|funds;\
      would find (the|some) money|budget|funds|it;will find (the|some) money|budget|funds|it;\
      'll|'d find (the|some) money|budget|funds|it;finds (the|some|us|me) money|budget|funds;\
      money could|can be found;could move money;can move money;could shift|reallocate;\
      shift (some) budget;reallocate;another budget;other budgets;contingency;discretionary;\
      could ask for money|budget|funds|it;can ask for money|budget|funds;raise the money;\
      could free up;free up (some) money|budget|funds;apply for (a) funding|grant|money|budget;\
      could get (the) money|budget|funds;can get (the) money|budget|funds;could make room;\
      find it somewhere;would find;could find;can find;could pay for it;can pay for it;could fund it;would fund it;can fund it;\
      could release;can release;could unlock;a reserve;emergency fund;would have to find it|money;\
      have to find it|money;could ask the board|boss|owner|ceo|cfo;can ask the board|boss|owner
      """
    ),
    (
      .no,
      """
      nobody can find any;nobody can find it;nobody could find any;nobody can find (the) money;\
      no one can find any;no one can find (the) money;no way to get|find;no way of finding;\
      can't find any;can't find (the) money;cannot find any;no route to money;nowhere to find;\
      no budget period;no money period;full stop;end of story;won't get any;won't be any;\
      not going to get any;never will be;never will have;there won't be;no chance of getting|finding;\
      no chance of money|budget;nobody has any;no one has any;nobody would pay;no one would pay;\
      nobody will pay;none to be found;can't get any;nobody can release any;no way around it;\
      no other budget|money|funds|pot;and none coming;none coming;nobody can
      """
    ),
  ])
}
