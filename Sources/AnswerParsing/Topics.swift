import Qualification

/// What words say beside quantities and dates, each table by its kind.
///
/// A table holds the field's ways of saying a thing; a playbook adds its own words by its cues.
enum Topics {
  static let budgetStatus = PhraseTable<Budget.Status>([
    (
      .none,
      """
      no budget;no money;no funds;no funding;zero budget;don't have a|any budget|money|funds;\
      don't have budget|money|funds;do not have a|any budget|money|funds;have no budget|money|funds;\
      haven't got a|any budget|money|funds;haven't got budget|money;isn't a|any budget|money;\
      isn't budget|money;not a budget;nothing set aside;nothing allocated;nothing budgeted;\
      can't afford;cannot afford;out of budget;budget is gone|spent|used;budget's gone|spent;\
      budget is zero|nil;unfunded;without a budget;without budget;no budget at all;\
      budget is frozen;not funded;none left;nothing left;no budget left;nothing in the budget;never budgeted;budget was cut;broke
      """
    ),
    (
      .unset,
      """
      no budget yet;no money yet;budget isn't|not set;budget is not set (yet);not set yet;\
      haven't set a budget;have not set a budget;haven't budgeted;haven't decided on a budget;\
      not budgeted (yet);not approved (yet);isn't approved (yet);hasn't been approved;\
      not allocated (yet);not set aside (yet);nothing set aside yet;no number yet;no figure yet;no set budget;no fixed budget;\
      no formal budget;still working on the|a budget;still budgeting;budget is tbd|open;\
      budget to be decided|determined|defined;don't have a budget yet;don't have budget yet;\
      haven't got a budget yet;no budget defined|set|decided;don't have a number yet;\
      no budget assigned|allocated|approved (yet);nothing approved (yet);not yet approved|budgeted
      """
    ),
    (
      .tight,
      """
      tight budget;budget is|'s tight;money is|'s tight;limited budget;budget is|'s limited;\
      small budget;shoestring;strapped;stretched;not much (money|budget);not a lot of money;\
      cash is tight;modest budget;budget is small;pretty limited;pinching pennies;on a budget
      """
    ),
    (
      .needsCase,
      """
      need|needs a (business) case;make a|the case;make a business case;build a|the (business) case;\
      have to justify;has to be justified;would have to justify;needs to be justified;\
      needs justification;if the roi is there;if we can show roi|savings;if the numbers work;\
      depends on the roi|case;with a business case;if there's a case;need to justify
      """
    ),
    (
      .noLine,
      """
      no line for it;no budget line;not a line item;no line item;no line in the budget;\
      not in this year's budget;not in the budget;money but no line;unbudgeted;not planned for;\
      wasn't planned
      """
    ),
    (
      .undisclosed,
      """
      can't share the|a number|figure|amount|budget;can't share that|it;\
      can't say the number|amount|how much;won't share the|a number;\
      not at liberty;can't disclose;can't tell you the number|amount;have a budget but;\
      don't want to share the number|amount;not sharing the|a number
      """
    ),
    (
      .allocated,
      """
      set aside;allocated;earmarked;put aside;reserved;budgeted;ring fenced;in the budget;\
      have the budget|money|funds;have a|our budget;have budget;budget is there;\
      budget's there;money is there;money's there;funds are there|available;have a line item;\
      there is|'s budget|money;there is|'s a budget;got a|the|some budget;got budget;\
      have money (for);budget exists;plenty of budget;planned in;in our plan
      """
    ),
    (
      .approved,
      """
      approved;signed off on the budget;budget is|'s signed off;green light;greenlit;green lit;\
      budget is|'s cleared;got the budget signed off;funding secured;funds are secured
      """
    ),
    (
      .unlimited,
      """
      money is no object;money is not the|an issue|problem;money isn't the|an issue|problem;\
      budget isn't the|an issue|problem;budget is not the|an issue|problem;no limit;unlimited;\
      whatever it takes;price doesn't matter;price is no object;cost is no object;sky's the limit;\
      budget is no issue|problem|object;budget won't be the|an issue|problem
      """
    ),
  ])

  static let route = PhraseTable<Certainty>([
    (
      .yes,
      """
      could find (the|some) money|budget|funds|it;can find (the|some) money|budget|funds;\
      would find (the|some) money|budget|funds|it;will find (the|some) money|budget|funds|it;\
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

  static let urgency = PhraseTable<Bool>([
    (
      true,
      """
      asap;as soon as possible;urgent;urgently;immediately;right away;straight away;yesterday;\
      right now;at once;as fast as possible;as quickly as possible;the sooner the better;\
      the earlier the better;top urgency;can't wait;cannot wait;on fire;burning
      """
    )
  ])

  static let slack = PhraseTable<Bool>([
    (
      true,
      """
      no rush;no hurry;not urgent;isn't urgent;no urgency;no deadline;no pressure;in no hurry;\
      just exploring;just looking;just browsing;seeing what's out there;no particular date;\
      no timeline;no date in mind;whenever
      """
    )
  ])

  static let never = PhraseTable<Bool>([
    (
      true,
      """
      never;not going to happen;won't happen;isn't going to happen;will not happen;not ever;\
      not in this life;when hell freezes over;we're not going to do this|it;no plans ever
      """
    )
  ])

  static let someDay = PhraseTable<String>([
    (
      "some day",
      """
      some day;someday;one day;eventually;at some point;down the road;down the line;in the future;\
      no plans;no plan to;not in the plan;not on the roadmap
      """
    )
  ])

  static let roadblocks = PhraseTable<Bool>([
    (
      true,
      """
      locked in;locked into;lock in;under contract until|till|through|for;contract runs;\
      contract lock;tied into;tied to;committed until;hiring freeze;budget freeze;spending freeze;\
      code freeze;a freeze;freeze;frozen until;moratorium;bound until;signed until;\
      contract until|through;embargo;on hold until;everything is on hold;project is on hold
      """
    )
  ])

  static let events = PhraseTable<Bool>([
    (
      true,
      """
      board meeting;audit;renewal;go live;year end close;fiscal year close;launch;conference;\
      trade show;migration;merger;acquisition;opening;season;peak season;contract end;inspection;\
      kickoff;kick off;office move;expansion;ipo;budget cycle;planning cycle;contract is up;\
      contract expires|ends|runs;lease is up;lease ends|expires;contract runs out
      """
    )
  ])

  static let priority = PhraseTable<Priority.Rank>([
    (
      .top,
      """
      top priority;first priority;highest priority;number one priority;number one;priority one;\
      high priority;highest;very high;top of the|our list;top three;top 3;top two;critical;\
      mission critical;most important;a must;must have;it's the priority;high on the|our list;\
      first on the|our list;our main thing;a big priority;a priority
      """
    ),
    (
      .middle,
      """
      medium priority;middling;somewhere in the middle;in the middle;mid list;middle of the|our list;\
      second priority;third priority;number two|three;middle of the pack;second|third on the|our list;somewhere on the|our list;important but;one of many;one of several;moderate;medium;\
      top ten;top 10;top five;top 5
      """
    ),
    (
      .low,
      """
      low priority;not a priority;not urgent;isn't urgent;isn't a priority;no priority;back burner;backburner;\
      nice to have;bottom of the|our list;low on the|our list;way down;least of our;\
      other priorities;bigger fish;not high on;not top of;lowest priority;\
      not on our radar;not important;other things come first;not our priority;not the priority
      """
    ),
  ])

  static let doesNotKnow = PhraseTable<Bool>([
    (
      true,
      """
      don't know;do not know;no idea;no clue;dunno;not sure;unsure;unknown;couldn't tell you;\
      i'd have to check;have to check;need to check;have to find out;need to find out;\
      would have to ask;i'd have to ask;need to ask;can't tell yet;haven't decided;not decided;\
      undecided;tbd;to be decided;to be determined;no timeline yet;hard to say;wouldn't know;\
      doesn't know;does not know;didn't know;they don't know yet;who knows;not known;beats me;\
      haven't thought about it
      """
    )
  ])

  static let declined = PhraseTable<Bool>([
    (
      true,
      """
      rather not say;rather not share;rather not;prefer not to|say;would prefer not;won't say;\
      wouldn't say;won't tell;not going to share|tell|say;no comment;confidential;\
      none of your business;can't share;can't tell you;cannot tell you;cannot share;can't disclose;can't say;private;\
      won't share;wouldn't share;not telling;declined;refused to say;doesn't want to say;\
      didn't want to say;keeps that to;between us and
      """
    )
  ])
}
