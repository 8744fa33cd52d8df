/// A yes or no as a word or phrase says it.
struct ReplyWord: Hashable, Sendable {
  var value: Reading.Answer
  var isHedged = false
  /// How it stands beside another yes or no.
  var force = Force.plain
  /// What has to follow for it to be a reply of its own.
  var place = Place.anywhere

  enum Force: Hashable, Sendable {
    /// It says yes or no itself, and the last one holds.
    case plain
    /// It strengthens or weakens what was said before it: "no, definitely".
    case adverb
  }

  enum Place: Hashable, Sendable {
    case anywhere
    /// Only where its clause ends or a new one begins behind it.
    case whole
    /// Only where the answer ends with it.
    case entire
    /// As a whole, or before what it holds for: "probably not for the move".
    case limited
  }
}

/// Yes, no and what lies between, at the beginning of an answer.
let replyWords = PhraseTable<ReplyWord>([
  (
    ReplyWord(value: .yes),
    """
    agreed to a|the pilot|trial|demo|call|meeting|poc;accepted the|a|our invite|invitation|meeting|demo|trial;\
    yes;yeah;yep;yup;yea;yess;yah;ya;aye;yes please;couldn't say no;of course;by all means;you bet;\
    affirmative;hell yes;hell yeah;heck yes|yeah;can't say no;yes sir;you betcha;\
    why wouldn't we|i;how could we|i say no;please do;i agree;we agree;ok;okay;okey;\
    oh yes|yeah;without a doubt
    """
  ),
  (
    ReplyWord(value: .yes, place: .whole),
    """
    agreed;course;very much so;very much;for sure;no doubt;no question;k;no question about it;\
    without question;indeed;sure;sure thing;right;true;correct;agree;y;yup yup;that's right|correct|true|fair;that is right|correct|true;\
    fair enough;right on;roger;deal;done;gladly;happily;with pleasure;we do;we are;we have;we did;\
    we will;we would;we can;i do;i am;i have;i did;i will;i would;i can;it is;it does;it was;it has;\
    it did;it will;it would;they do;they are;they have;they did;they will;he is|does|did|has|will;\
    she is|does|did|has|will;there is;there are;there was;absolutely yes;count me|us in;i'm in;we're in;i'm game;we're game;i'm up for it|that
    """
  ),
  (
    ReplyWord(value: .yes, place: .entire),
    """
    let's do it|this|that;let's go;go for it;go ahead;\
    that works;works for me|us;that works for me|us;that would work;\
    that'd work;that'll work;fine by|with me|us;that's fine;that's ok|okay;it's ok|okay|fine;\
    it is ok|okay|fine;sounds good;sounds great;sounds good to me;sounds like a plan;\
    that sounds good|great|fine;that would be great|good|nice|helpful|perfect;\
    that'd be great|good|nice|helpful|perfect;i'd love to;we'd love to;i'd like that;\
    i would love to;happy to;i'd be happy to;be my guest;thumbs up;more than happy to;alright;\
    all right;no objection|objections;nothing against it;not a problem with that
    """
  ),
  (
    ReplyWord(value: .yes, force: .adverb, place: .whole),
    "absolutely;definitely;certainly;totally;exactly;precisely;naturally;obviously;completely"
  ),
  (
    ReplyWord(value: .yes, isHedged: true),
    """
    prob|prolly yes|yeah;we'd be open to it|that;i guess so;i suppose so;i think so;guess so;suppose so;think so;i'd think so;i would think so;\
    i'd say so;i would say so;i believe so;believe so;i hope so;hope so;hopefully yes;i expect so;\
    i imagine so;i'd imagine so;i reckon so;looks like it;seems so;seems like it;it seems so;\
    apparently so;i'm afraid so;probably yes;probably so;probably yeah;most likely yes;\
    i guess yes|yeah;i suppose yes;sure why not;why not;could do;\
    leaning yes;leaning towards yes;leaning toward yes;tentatively yes;more yes than no;maybe yes;\
    yes and no leaning yes;presumably yes;in principle yes;in theory yes;i wouldn't say no;\
    we wouldn't say no;wouldn't say no;i don't see why not;don't see why not;see no reason not to;\
    no reason not to;no reason why not;not impossible;not out of the question;wouldn't mind;\
    i wouldn't mind;i don't mind;we don't mind;not opposed;i'm not opposed;i'm not against it|that;\
    we're not against it|that;not against it|that;i'm open to it|that;we're open to it|that;\
    open to it|that;i'd be open to it|that;if we|i must
    """
  ),
  (
    ReplyWord(value: .yes, isHedged: true, force: .adverb, place: .whole),
    """
    probably;most likely;very likely;more than likely;likely;presumably;kind of;kinda;sort of;sorta;\
    somewhat;more or less;in a way;pretty much;could be;should be;\
    to some extent|degree;to an extent;to a degree;partly;in part;mostly;by and large;ish;\
    in principle;tentatively;up to a point;quite possibly
    """
  ),
  (
    ReplyWord(value: .yes, isHedged: true, force: .adverb, place: .entire),
    """
    i suppose;i guess;i think;i would think;hopefully;apparently;in theory;basically;a bit;\
    a little;a little bit;if anything;mainly
    """
  ),
  (
    ReplyWord(value: .no),
    """
    declined the|a|our demo|call|meeting|offer|pilot|trial|invite|invitation;turned us|it|me down;\
    nope;nah;naw;noo;nooo;hard no;hell no;heck no;absolutely not;certainly not;definitely not;\
    of course not;clearly not;obviously not;surely not;no way;no thanks;no thank you;\
    thanks but no thanks;no chance;not a chance;no sir;no siree;by no means;under no circumstances;\
    not on your life;not in a million years;over my dead body;not in this life;no can do;\
    hard pass;we'll pass;i'll pass;i think we'll pass;we'd have to pass;count me|us out;\
    forget it;forget about it;not happening;not going to happen;never ever;nobody else;no one else;\
    not that i know (of);not that we know (of);not that i'm aware of;not to my knowledge;\
    not as far as i know;disagree;i disagree;we disagree;negative;no never;no not at all;\
    not in the slightest;not in the least;god no;good god no;oh no;and no;nay;never again
    """
  ),
  (
    ReplyWord(value: .no, place: .whole),
    """
    never;nobody;no one;none;nothing;not yet;not at all;not now;not right now;not currently;n;\
    not at the moment;not at present;not at this time|point|stage|moment;not for now;not today;\
    not this time;not for us|me;not for the moment;not interested;we don't;we do not;we aren't;\
    we are not;we're not;we haven't;we have not;we didn't;we did not;we won't;we will not;\
    we wouldn't;we can't;i don't;i do not;i'm not;i am not;i haven't;i have not;i didn't;i won't;\
    i wouldn't;i can't;it isn't;it is not;it's not;it doesn't;it does not;it wasn't;it hasn't;it won't;\
    they don't;they do not;they aren't;they're not;they haven't;they didn't;they won't;\
    he isn't|doesn't|didn't|hasn't|won't;she isn't|doesn't|didn't|hasn't|won't;there isn't;\
    there aren't;there is not;there's not;pass;it's not ok|okay;it is not ok|okay;it isn't ok|okay;\
    that's not ok|okay;that is not ok|okay;not ok|okay;that doesn't work;doesn't work for me|us;\
    that won't work;that wouldn't work;out of the question;off the table;thumbs down;i wish;\
    if only;no that's wrong;that's not right|true|correct;not so;wrong;not true;not correct;\
    not happening here;we're good thanks;hardly;barely;not anymore;not any more;no longer
    """
  ),
  (
    ReplyWord(value: .no, isHedged: true),
    """
    i doubt it;doubt it;i doubt that;doubtful;very doubtful;unlikely;very unlikely;highly unlikely;\
    don't think so;i don't think so;i do not think so;we don't think so;i wouldn't think so;\
    i don't believe so;don't believe so;i guess not;i suppose not;i think not;i hope not;\
    i'd say no;i would say no;i'd say not;i'm afraid not;afraid not;i fear not;i don't suppose so;\
    leaning no;leaning towards no;leaning toward no;more no than yes;looks like not;\
    seems not;apparently not;presumably not;not so much;not particularly;not especially;\
    not exactly;not quite;not entirely;probably no;mostly no;mostly not;not very likely;not likely
    """
  ),
  (
    ReplyWord(value: .no, isHedged: true, place: .limited),
    """
    not really;probably not;prob|prolly not;maybe not;perhaps not;possibly not;most likely not;likely not;\
    very likely not;not necessarily;not as such
    """
  ),
  (
    ReplyWord(value: .maybe, isHedged: true, force: .adverb, place: .whole),
    """
    maybe;perhaps;possibly;potentially;might;could go either way;we'll see;let's see;\
    we will see;we shall see;mebbe;theoretically;conceivably;sometimes;at times;now and then
    """
  ),
  (
    ReplyWord(value: .maybe, isHedged: true),
    """
    depends;it depends;that depends;it all depends;it would depend;that'd depend;\
    yes and no;no and yes;fifty fifty;it's a toss up;toss up;on the fence;i'm on the fence;\
    we're on the fence;jury's still out;jury is still out;remains to be seen;time will tell;\
    up in the air;it's up in the air;still up in the air;maybe maybe not;\
    it could go either way;never say never;i'm not saying no;not saying no;\
    i'm torn;i'm in two minds;we're in two minds;not a no;it's not a no;not a yes yet
    """
  ),
  (
    ReplyWord(value: .maybe, isHedged: true, place: .whole),
    """
    i could;we could;might be;it might;we might;i might;they might;it could;that could be;it could be;we could be
    """
  ),
  (
    ReplyWord(value: .unknown, place: .whole),
    """
    don't know;i don't know;we don't know;no idea;i have no idea;not sure;i'm not sure;\
    we're not sure;not sure yet;not really sure;i'm not really sure;no clue;dunno;i dunno;can't say;\
    couldn't say;i can't say;i couldn't say;hard to say;hard to tell;tough to say;couldn't tell you;\
    i couldn't tell you;beats me;who knows;god knows;idk;haven't a clue;i wouldn't know;\
    wouldn't know;your guess is as good as mine;i really don't know;honestly no idea;too early to say|tell;\
    too soon to say|tell;don't know yet;i don't know yet;we don't know yet;not sure honestly
    """
  ),
])

/// Turns of phrase that answer wherever they stand: "fifteen minutes wouldn't hurt".
let replyIdioms = PhraseTable<ReplyWord>([
  (
    ReplyWord(value: .yes, isHedged: true),
    """
    wouldn't hurt;couldn't hurt;can't hurt;won't hurt;doesn't hurt;would not hurt;could not hurt;\
    don't see why not;see no reason not to;no reason not to;no reason why not;wouldn't say no;\
    can't see why not;i'm not against it|that;we're not against it|that;not opposed to it|that;\
    nothing to lose;wouldn't be opposed;have no objection|objections;has no objection|objections;\
    i wouldn't mind;we wouldn't mind
    """
  ),
  (ReplyWord(value: .yes), "can't say no to;couldn't say no to;can't refuse;can't argue with that"),
  (
    ReplyWord(value: .no),
    """
    not going to happen;isn't going to happen;ain't going to happen;not gonna happen;\
    out of the question;not in a million years;over my dead body;count me|us out;\
    no can do;we'll have to pass;we're going to pass;i'm going to pass;we'll pass on;i'll pass on
    """
  ),
  (
    ReplyWord(value: .no, isHedged: true),
    "i doubt it;i doubt we;i doubt that;i don't think so;doubt it"
  ),
])
