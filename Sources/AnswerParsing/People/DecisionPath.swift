extension Decisions {
  /// Whether the people who decide can be brought in.
  static let path = PhraseTable<PathWord>([
    (
      .joins,
      """
      will join;would join;is joining;come along;comes with me|us|her|him|them;coming along;\
      joins;join us;join the (next) call|meeting|demo;\
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
      can't|cannot|won't|doesn't|never come|join|attend|comes|joins|attends;\
      can't|cannot|won't make it;isn't|not coming (along);won't|not be there;\
      stays out of it|this|that;no time to join|come|attend|meet|talk;\
      not have|find (the) time to join|come|attend|meet|talk;\
      doesn't|don't have (the) time to join|come|attend|meet|talk;\
      too busy to join|come|attend|meet|talk;\
      won't put you in touch;can't put you in touch;no contact to|with;won't say who
      """
    ),
  ])

  /// That nobody has a say besides whoever answers.
  static let nobodyElse = PhraseTable<Bool>([
    (
      true,
      """
      nobody else;no one else;noone else;nobody|none besides|beside|apart|except|other;\
      no one besides|beside|apart|except|other
      """
    )
  ])

  enum PathWord: Hashable { case joins, yes, no }
}
