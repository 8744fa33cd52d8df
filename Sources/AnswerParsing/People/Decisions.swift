import Qualification

/// How people say who decides, as phrases.
enum Decisions {
  /// What the speaker's own part is.
  static let ownPart = PhraseTable<Authority.Part>([
    (
      .decides,
      """
      i'm (the) sole|only|final|main|primary|ultimate|key decision maker;\
      i am (the) sole|only|final|main|primary|ultimate|key decision maker;\
      i'm the decision maker|dm|decider;i am the decision maker|dm|decider;i'm dm;i am dm;it's my call|decision|choice;my call;\
      it's my money;that's my call|decision;that's me;that would be me;it would be me;it's me;\
      it's up to me;that's up to me;entirely up to me;all up to me;\
      i own the company|business|place|shop|practice|firm;i own it;it's my company|business|shop;\
      it's my practice|firm|restaurant|store;final say is mine;last word is mine;\
      i have signing|spending|purchasing|buying|budget|full|sole|final authority;\
      i have the authority;i've got the authority|budget;i've got signing|budget authority;\
      i have sign off;i've got sign off;i have the final sign off;\
      i control|hold|own|have|manage the budget|purse|money;i hold|control the purse strings;\
      the buck stops with me|here;buck stops with me|here;i run the company|business|show|place;\
      out of my own budget|pocket;my own budget;from my own budget;me up to;\
      i can say yes;the decision is mine;the decision's mine;decision is mine;\
      it's mine to decide;it's mine to make;i call the shots;i'm it;i pull the trigger;\
      i can pull the trigger;i write the checks|cheques;i wear all the hats;\
      i don't need anyone's|anybody's|approval|permission;i don't need to ask anyone|anybody;\
      i don't have to ask anyone|anybody;i don't report to anyone|anybody;no one above me;\
      nobody above me;i answer to nobody|myself;no approval needed;no sign off needed;\
      one man band|show|shop|business;one woman band|show|shop|business;sole proprietor|trader|owner;\
      i make all the decisions|calls;put it on the|my card|expenses;i just buy it;i can just buy it|that;\
      i just order it;i'd just buy it;i expense it;i make those decisions|calls;i choose;my limit is;i'm the budget holder|owner;i am the budget holder|owner;\
      i run|handle|do purchasing|procurement|buying;i run|handle|do the|all purchasing|buying|purchases;within my limit|budget;my approval|signing|spending limit;i have final say|approval;\
      i have the final|last say|word|vote|call|decision;i've got the final|last say|word;\
      i've final say;my say so;on my say so;my signature is enough;only needs me|my signature;\
      all me;dm is me;it is me;it is my call|decision;it's just|only|all me;\
      i handle this|that|these|those|all|such stuff|things|decisions;i take care of this|that|these stuff|things;\
      my decision;i have it in my hands;i get the final|last say|word;i'm in charge of it
      """
    ),
    (
      .recommends,
      """
      i only|just evaluate|advise|shortlist|research;i recommend;i'd recommend;i would recommend;i can recommend;i can only recommend;\
      i only recommend;i just recommend;i make the|a recommendation;i make recommendations;i write|put|submit|do the|a|my recommendation;\
      i give the|a recommendation;i propose;i'd propose;i put it forward;i present it;\
      i'd present;i write the business case;i write the case;i build the|a case;i shortlist;\
      i bring it to;i take it to;i champion;i'm the champion;i sponsor;i'd sponsor;i suggest;\
      i pick the vendor|tool;my recommendation;i select;i evaluate and recommend;\
      i'll recommend;they follow my;i prepare the decision;i can make the|a recommendation
      """
    ),
    (
      .influences,
      """
      i have a say|vote|voice|veto;i have veto;i have input;i have some say|influence|input;i have one vote;\
      i'm involved;i am involved;i advise;i evaluate;i'm one of;i am one of;i would be one of;\
      i'd be one of;i'm just one of;i give input;they listen to me;i sit on;i'm on the committee;\
      i'm on the board|panel;i'm part of;i am part of;i help decide;i'm only part of;\
      i decide (it|this|that|these) (together) with my|our|the;\
      we decide together|jointly|collectively;we decide as a;we all decide;we all sign;we all vote;\
      we both decide|sign;we both have|need to;we all have|need to;we decide by;we vote;\
      we make decisions together|jointly|collectively;we make the decision together|jointly;\
      isn't my decision|call alone;not my decision|call alone;isn't mine alone;not mine alone;\
      not just|only|solely me;it's not just|only|solely me;isn't just|only|solely me;\
      isn't just|only|solely my;not just|only|solely my;isn't only|just up to me;\
      not only|just|entirely|solely up to me;not me alone;\
      can't|cannot|couldn't|don't|won't decide|sign|approve|buy (on) (that|this|it|these|things|anything) alone;\
      can't|cannot|couldn't|don't|won't decide|sign|approve|buy (on) (that|this|it|these|things|anything) (all) on my own;\
      can't|cannot|couldn't|don't|won't decide|sign|approve|buy (on) (that|this|it|these|things|anything) by myself;\
      can't|cannot|don't make that|this|the decision|call alone;can't|cannot do it|that alone;\
      can't|cannot|don't make that|this|the decision|call on my own;\
      i influence;i'm consulted;they ask me;i collect;i test;a|the joint decision;joint decision;\
      group decision;team decision;family decision;shared decision;collective decision;\
      committee decision;decision is joint|shared|made together|collective;decide together;\
      sign together;decide jointly;by consensus;a consensus;both of us;the two of us;\
      the three of us;all of us;several of us;a few of us;two signatures;four eyes;dual sign off;\
      dual signature;both signatures;we'd all need|have;everyone has to agree;all have to agree;\
      everybody has to agree;everyone needs to agree;unanimous;unanimously
      """
    ),
    (
      .uses,
      """
      i just use;i only use;i'm a user;i'm just a user;end user;i'd use it;i'm the user;\
      i work with it;i'm just gathering;i'm just collecting;just doing research;\
      just doing the research;i would use it;i'm only the user;i'm just looking into;\
      just gathering information|info|quotes|prices;i'm only gathering|collecting;\
      just the messenger;only the messenger;just the assistant;just an assistant
      """
    ),
    (
      .none,
      """
      no say;not my decision|call|money|budget|place|choice;isn't my decision|call|money|budget|choice;\
      not mine to make;isn't mine;i have no say|vote|voice;i've no say;i've got no say;\
      not the|a decision maker|dm|decider;isn't the|a decision maker|dm|decider;not dm;isn't dm;i don't have authority|the authority|any|final;\
      i don't have the final|last|power|budget;i don't have signing|spending|budget authority;\
      i don't have sign off;i don't hold|control|own|have the purse|budget|money;\
      i've no authority;i have no authority;above|over my pay grade|level|paygrade;\
      beyond my pay grade;way above me;above my head;out of my hands;not up to me;\
      isn't up to me;no authority;no auth;nothing to do with me;not my department;not my area;\
      i'm not involved;no say in it|that|this;not me;wouldn't be me;isn't me;\
      i have nothing to do with;not the one;i'm not the right person;not the right person;\
      wrong person;has no say;doesn't decide;i don't have a|any|the say|vote;\
      i don't get a say|vote;don't get to decide;decision isn't mine;decision is not mine;\
      not authorized|authorised;don't make those|these|that|the|any decisions|decision|calls|call;\
      not in a position to decide;not allowed to decide|sign|approve;my hands are tied;\
      higher than me;i just work here;i only work here;i'm not senior enough;not within my
      """
    ),
  ])

  /// The speaker alone, whoever else may be heard.
  static let alone = PhraseTable<Bool>([
    (
      true,
      """
      just me;only me;me alone;nobody but me;no one but me;no one else but me;nobody else but me;\
      just myself;me myself;solely me;i alone;solely my decision|call;me and only me;me only;\
      just little me;me solely;myself;no one other than me;nobody other than me;just yours truly;\
      yours truly
      """
    )
  ])

  /// What somebody does to a purchase, in its plain form and with an s.
  static let verbs = PhraseTable<Strength>([
    (
      .decides,
      """
      decides;decide;deciding;approving;approved;signed off;okayed;ok'd;authorized;authorised;\
      gave the|his|her|its|their (final) ok|okay|nod|blessing|approval|go;gave the green light;signs (off);sign (off);signs it off;signing;approves;approve;authorizes;authorize;\
      authorises;authorise;okays;bless;blesses;ratify;ratifies;countersigns;countersign;\
      co signs;co sign;cosigns;green lights;green light;greenlights;greenlight;veto;vetoes;\
      say yes;says yes;give the|final|a|his|her ok|okay|nod|blessing|approval|go|yes;gives the|his|her ok|okay|nod|yes;\
      give the green light;gives the green light;give the go ahead;gives the go ahead;\
      gives the final ok|okay|nod|approval|go;gives final approval|ok;give its|their|his|her blessing|ok|okay|approval;\
      gives its|their|his|her blessing|ok|okay|approval;\
      have|has the (final|last|ultimate) say|word|call|vote|decision|authority;have|has final say|approval|authority|sign off;\
      have|has the final sign off;'s got the final|last say|word;\
      get|gets the (final|last) say|word|vote;\
      full|complete|total|sole|final|signing|spending|purchasing|buying authority|discretion;make|makes the (final|ultimate) call|decision|decisions;\
      make|makes that|those|all|this|every|any|most|such|these call|decision|decisions|calls;\
      makes decisions;said yes|no|ok|okay;says no;vote|votes on;handles|does|runs (all) purchasing|purchases|buying|procurement;\
      make|makes all the calls|decisions;call|calls the shots;\
      hold|holds|control|controls|own|owns|manage|manages|have|has the budget|money|purse|checkbook|chequebook|wallet|pen;\
      hold|holds|control|controls the purse strings;owns the decision;holds the purse;owns it;\
      pull|pulls the trigger;write|writes the checks|cheques|check|cheque;\
      run|runs the show;wears the trousers|pants;release|releases the money|funds|budget;\
      is|'s the (final|main|real|actual|key) decision maker;is|'s the decider|approver|signatory|boss;\
      is|'s the economic buyer;is|'s the one|person who|that|to;is|'s the one with the;sign offs;signoff;final say;last word;\
      signature;approval;final approval;sign off;blessing;buy in;'s call|decision|signature|choice|money|ok|okay|blessing|approval|consent|permission|nod;\
      \
      is his|hers|theirs;final call;involved in the decision|it|this|that;\
      involved in deciding;in on the decision|it;part of the decision;in the decision;be the one;ok it;okay it;ok this;okay this
      """
    ),
    (
      .maybeDecides,
      """
      split|share the|these|those|such|all decisions|decision|calls;agree;agrees;pays;pay;is the boss;'s the boss;'s the one;is the one;chooses;choose;picks;\
      pick;votes;vote;vet;vets;review;reviews;be convinced;be sold;be on board;be involved;be happy|okay|comfortable with;be happy about;\
      buy in;buys in;weigh in;weighs in;see it;look at it;be happy;be ok|okay|comfortable;\
      sees it;looks at it;handles that|it|this|those;deals with that|it|this|those;takes care of that|it|this|those;looks after that|it|this|those;\
      handles all of that|it|this|those;deals with all of that|it|this|those;takes care of all of that|it|this|those;\
      looks after all of that|it|this|those;handles all that;deals with all that;takes care of all that;\
      ok;okay;sign it;'s job;confirm;confirms;clear it;clears it;want to see it|this
      """
    ),
    (
      .formality,
      """
      rubber stamps;rubber stamp;rubberstamps;nods it through;nod it through;waves it through;\
      wave it through;just signs;only signs;signs whatever;signs what
      """
    ),
  ])

  /// What a phrase of deciding says of the person.
  enum Strength: Hashable, Sendable {
    case decides
    /// Deciding where the decision was asked about, or behind "has to".
    case maybeDecides
    /// A signature that follows somebody else's decision.
    case formality
  }

  /// Words that stand between a person and the verb.
  static let modals: WordSet = [
    "will", "'ll", "would", "'d", "must", "has", "have", "needs", "need", "to", "should", "can",
    "may", "might", "also", "usually", "always", "then", "ultimately", "finally", "still", "both",
    "all", "probably", "really", "generally", "typically", "normally", "eventually", "actually",
    "then", "personally", "jointly", "together", "likes", "wants", "first", "'s", "gets", "get",
    "going", "gonna", "got", "gotta", "is", "are", "often", "just", "who", "that", "then",
  ]

  /// What makes a weak verb a duty: "has to agree".
  static let duties: WordSet = [
    "must", "has", "have", "needs", "need", "'d", "'ll", "will", "would", "gotta", "got",
  ]

  /// Words by which somebody is brought in, before the person; some only where it was asked.
  static let asks = PhraseTable<Ask>([
    (
      .person,
      """
      sign off from|of|by|with;signoff from|of|by;approval from|of|by;approved by;signed by;\
      signed off by|with;ok from|of|by;okay from|of|by;okayed by;ok'd by;nod from;blessing from|of;\
      permission from|of;green light from|of;go ahead from|of;thumbs up from|of;yes from;\
      decided by;decision of|by;vetted by;reviewed by;authorized|authorised by;authorization from;\
      run it|this|that|everything|things|all|anything (all) by|past|through|with;run by;\
      check (it|this|that) with;check back with;check in with;double check with;clear (it|this|that) with;\
      square it with;cleared with|by;discuss (it|this|that|things|everything) with;discussed with;\
      talk (it|this|that) over with;talk to|with;talk about it with;speak to|with;consult (with);confer with;align with;\
      chat with|to;sit down with;get back to;go over it with;go through it with;\
      bring (it|this|that) up with;raise (it|this|that) with;\
      present (it|this|that) to;bring (it|this|that) to|before;take (it|this|that) to|before;\
      put (it|this|that) to|before|past;put it in front of;pitch (it|this|that) to;sell (it|this|that) to;\
      pass (it|this|that) by|to;float (it|this) by|past|with;get (it|this|that) past|by|through;\
      submit (it|this|that) to;send (it|this|that) up to;show (it|this|that) to;\
      buy in from|of;convince;persuade;win over;escalate (it|this|that) to;\
      answer from;word from;hear back from;defer to;decide with;sign with;\
      together with;jointly with;along with;alongside;without asking;without consulting;\
      without talking to;decide without;sign without;do it|anything without;in front of;\
      econ buyer is;econ buyer;economic buyer;a question|matter|decision|call|one for;budget holder is;budget holder;\
      budget owner is;budget owner;decision maker is;decider is;approver is;signatory is;\
      economic buyer is;decision maker;\
      decision makers are;decision makers;dm;eb;approver;approvers;signatory;decider;\
      who decides|signs|approves is;who makes the decision|call is;who has the final say|word is;\
      not me but;not mine but;final say is|lies with;last word is with;final decision is|lies|sits|rests with;\
      decision is|lies|sits|rests|stays with;signer
      """
    ),
    (
      .either,
      """
      to ask;'d ask;'ll ask;let me ask;should ask;must ask;would ask;gotta ask;asking;\
      could show;can show;to show;'d show;'ll show;go (back|up) to;goes (back|up) to;has to go to;go through|thru;goes through|thru;going through|thru;\
      go past;goes past;go via;goes via;up to;belongs to;lies with;rests with;sits with;\
      is with;depends on;loop in;bring in;involve;involves;include;above that;beyond that;over that;\
      above that it's|is;above it;otherwise;or else;otherwise it's;dm is;decision is;with me
      """
    ),
    (
      .weak,
      """
      need;needs;ask;show;it's;it is;that's;that is;that would be;it would be;would be;requires;\
      require;is from;from
      """
    ),
  ])

  /// What can be asked of a phrase.
  enum Ask: Hashable, Sendable {
    /// Only a person or a group is asked so.
    case person
    /// A thing may be meant as well: it goes to the board, and to the printer.
    case either
    /// Only where the decision was asked about.
    case weak
  }

  /// What somebody has to be brought to, behind "get our COO".
  static let outcomes = PhraseTable<Bool>([
    (
      true,
      """
      on board;bought in;to buy in;to agree;to sign (off);to approve;to okay|ok;to say yes;\
      in the loop;involved;on side;onside;comfortable;convinced;on the call;in the room;aligned;\
      to bless;behind it|this;excited;to look;to see;to review
      """
    )
  ])

  /// What somebody wants of a purchase without deciding on it.
  static let wishes = PhraseTable<Bool>([
    (
      true,
      """
      wants;insists;expects;demands;requires;is pushing;'s pushing;asked me|us;told me|us;\
      is on board;is behind it;is skeptical|sceptical;will want;would want;is asking for;\
      is against;likes;loves
      """
    )
  ])

  /// Who speaks for us inside, in a note-taker's short form.
  static let champions = PhraseTable<Bool>([
    (true, "champ;champion;our champion;champion is;champ is;our champion is;sponsor is")
  ])
}
