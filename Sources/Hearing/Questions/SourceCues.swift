/// How the way on which somebody came to us is asked for.
let sourceCues = TopicCues(
  topic: .source,
  words: """
    hear: hear|heard|hearing (first) of|about;come|came|comes across;find|found us|me|our|out;~refer;referred;referring;referral;recommend|recommended us|me|our;recommendation;point|pointed you;put|puts us|you on|in|onto;introduced;introduction;learn|learned|learnt about|of;~stumble;stumbled;get|got my|our name|number;who told you;told you about;land|landed on;~discover;know of|about us;first notice|noticed|see|saw;wind of;word of mouth;google;linkedin;which ad|campaign|event|channel|webinar|podcast;brought you to (us|our);bring you to (us|our);led you to (us|our);lead you to (us|our);steer|steered|sent|send you our|to|this|here|us;turned you on to;made aware of us;aware of us;get to know us;ended|end up on|at|with|here|talking;where did you see;cross|crossed your (path|desk|radar);us on your radar;learned;got in touch;find your way;found your way;onto us;to our door;how we met;track us down;tracked us down;originally connect
    """,
  rules: """
    7 hear how|where|who|what me
    6 hear how|where|who
    5 hear request
    4 hear what|yesno me
    """)
