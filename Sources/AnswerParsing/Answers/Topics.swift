import Qualification

/// What words say beside quantities and dates, each table by its kind.
///
/// A table holds the field's ways of saying a thing; a playbook adds its own words by its cues.
enum Topics {
  static let urgency = PhraseTable<Bool>([
    (
      true,
      """
      asap;as soon as possible;urgent;urgently;immediately;right away;straight away;yesterday;\
      right now;at once;move quickly|fast;as fast as possible;as quickly as possible;(the) sooner the better;sooner rather than later;\
      the earlier the better;top urgency;can't wait;cannot wait;on fire
      """
    )
  ])

  /// Some time that is not far, where somebody was asked when.
  static let shortly = PhraseTable<Bool>([
    (true, "soon;pretty soon;quite soon;very soon;fairly soon;shortly;before long;any day now")
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

  /// What has to be by a day, where nothing else says that a date is meant.
  static let readiness = PhraseTable<Bool>([
    (
      true,
      """
      must|should|shall (all) run|work|stand;must|should|shall be up|there|working|running|usable|in;\
      has|have|needs|need to (all) run|work|stand;\
      has|have|needs|need to be up|there|working|running|usable|in
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
      locked in;locked into;lock in;under contract until|till|through|for;\
      contract runs until|till|through|to|for;\
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
      contract expires|ends|runs;lease is up;lease ends|expires;contract runs out;agm;\
      annual general meeting;shareholder meeting;town hall;offsite;kick off meeting;steering meeting;\
      budget review;budget round;budget approval;budget season;year end;annual review;\
      design freeze;holiday season;summer break;winter break;school year;busy season;tax season;\
      harvest;planting season;back to school;open enrollment|enrolment;funding round;series a|b|c;\
      product launch;grand opening;store opening;site visit;recertification;accreditation;\
      rebrand;relocation;reorganization|reorganisation;restructuring;restructure;turnaround
      """
    )
  ])

  static let priority = PhraseTable<Priority.Rank>([
    (
      .top,
      """
      top priority;first priority;highest priority;number one priority;number one;priority one;\
      high priority;highest;very high;up there;burning issue;first order of business;\
      at the top of the|our|my list;number one on the|our|my list;first on my list;high on my list;\
      top of the|our list;top three;top 3;top two;critical;\
      mission critical;most important;a must;must have;it's the priority;high on the|our list;\
      first on the|our list;our main thing;a big priority;a priority;nothing is more important
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
      not on our radar;not important;not our priority;not the priority;\
      things|projects|jobs|topics|others (that) come first|before;come|comes before this|it|that;ahead of this|it|that;\
      in front of this|it;behind everything else;has to wait;will have to wait;can wait;it'll wait;it will wait;\
      last on the|our|my list;at the bottom;not this quarter|year;\
      bigger problems|issues|worries|fires;\
      stands|stand|comes|come|is|are|ranks behind two|three|four|five|several|many|some|other|others|a;\
      behind everything|all|several|other|others;else comes first;others come first;\
      more urgent things|problems|projects|jobs|matters;\
      more important things|problems|projects|jobs|matters
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
