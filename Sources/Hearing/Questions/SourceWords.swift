/// How the way on which somebody came to us is asked for.
let sourceWords = """
  cameacross: how|where|when did|do|have|had you|ye (first|originally|actually|even) (come|end|get|find|land|happen) to|across|upon|up|on|onto;\
    how|where|when did|do|have|had you|ye (first|originally|actually|even) (get to) hear|find|know|see|meet|spot|discover|learn (out) (of|about) us|me|our|this;\
    our|my name|number|details|website|card|advert|ad|firm|company|reference (come|came|land|landed|pop|popped|end|ended|reach|reached|cross|crossed|get|got);your attention;your desk;our door;our way;in touch with us|me;\
    brought|led|sent|pointed|steered|drew|turned|attracted|pulled|put|got|directed|tipped you|ye|us (in|off|on|onto|over) (to) (us|me|here|our|your|the|this) (radar|door|desk|site|website|company);track|tracked|dig|dug|hunt|hunted|seek|sought|look|looked|find|found|ring|rang|contact|contacted|google|googled us|me (down|up|out);\
    who gave|passed|put|told|mentioned|recommended|tipped|pointed|sent|referred|introduced;somebody|someone|anyone|anybody|friend|colleague|neighbour|client recommend|recommended|mention|mentioned|refer|referred|send|sent|introduce|tell|told|suggest|suggested|put us|me|you|our;\
    heard|known|aware|knew|know of|about us|me|our (company|before|already);our reference|name|number from;first hear|find|see|spot|notice|meet|come (of|about|across) (us|me|our|the)
  ourthing: us;our;me;my;we
  channelword: ads;advert;article;articles;posts;post;blog;video;videos;webinar;episode;episodes;ad;advert;radio;google;search;friend;colleague;referral;linkedin;facebook;instagram;tiktok;youtube;podcast;newsletter;leaflet;flyer;billboard;event;exhibition;trade show;conference;article;website;word of mouth;recommendation;neighbour;review;reviews;directory;advertisement;social media
  sentyou: sent|sends|send|brought|led|steered|pointed|put us onto|on|to|into your;\
    sent|sends|send|brought|led|steered|pointed you (over|across) (to) us|here|our|to-me;\
    sent you;end|ended|ending up here|with-us|on-our|at-our|talking|calling|ringing;\
    on your radar;come our way;here from;came|come to us;on to us|me;find us|me|our;\
    found us|me|our
  recommendedyou: were|are|was you recommended|referred|sent|introduced|pointed|directed|signposted;\
    recommended|referred to us|you;\
    recommend|recommended|refer|referred|suggest|suggested us|me|our|you-to-us
  recommend: ~recommend;refer;refers;referred;referral;word of mouth;sent you to us;\
    send you to us;told you about;tell you about;put in a word;point you to|towards|at us|our
  eye: your eye;catch your|you;caught your|you;attention;see the|our|a|it;saw the|our|a|it;\
    seen the|our|a;spot;spotted;notice;noticed;through;off the|a;drove past;walked past;\
    that sent|brought|pointed you
  media: listing;listings;\
    the advert|ad|board|sign|poster|flyer|leaflet|article|post|video|review|reviews|stand|van|window|directory|newsletter|brochure|podcast|webinar|billboard;\
    our ad|ads|advert|adverts|board|sign|poster|flyer|leaflet|article|post|posts|video|videos|review|reviews|stand|van|vans|newsletter|brochure|podcast|webinar|billboard|website|site|page|listing|campaign;\
    a flyer|leaflet|poster|review|post|friend|colleague|neighbour|neighbor;google;facebook;\
    instagram;linkedin;the radio;the paper;word of mouth
  ofus: made you think of;think of us;thought of us;think of calling|ringing|contacting us;\
    number from;my number;our number;our name
  or: or
  hear: you to us;get us|my|our from;off who;who was it;mentioned;radio;tv;billboard;flyer;\
    leaflet;magazine;newspaper;facebook;instagram;tiktok;youtube;twitter;advert;ad;brochure;\
    mailshot;know to ring|call|contact|come;name off;number off|from;\
    find my|our name|number|details;through someone;introduced us;\
    whose idea was it to call;my|our|your details;rang us;ring us;called us;call us;\
    gave you my|our;give you my|our;came to know;come to know;got to know;find out about;\
    found out about;saw us first;first saw;who gave;type|typed into;reached us;connect with us;\
    get onto us|me;got onto us|me;make contact;got wind;know me;know about me|our|this;hear our;\
    come our way;name come up;name came up;name crop|cropped up;saw us;see us;\
    seen us;see the|our ad|advert|link|post|video|article|site|website|page|stand|booth;\
    saw the|our|an|my ad|advert|link|post|video|article|site|website|page|stand|booth;\
    led you there|here|to;brought you here|in;brought us up;said something nice;put in a word|a;\
    word of mouth;through the website;through a friend|colleague;come in through;\
    came in through;come to us|find;came to us;pop up;popped up;newsletter;podcast;trade show;\
    conference;exhibition;webinar;search;searching;googled;recommendation;who mentioned us;\
    mentioned us;mention us;our details;dig us up;get hold of us|our|my;got hold of us|our|my;\
    put you in touch;mutual;who sent you;who put you;passed on our|my;passed you our|my;\
    put us in touch;know of us;known about us;know us;knew us;know about us;tell you about us;\
    told about us;heard;signpost;signposted;end up talking to us|me;end up calling;come upon;\
    bump|bumped into;hear|heard|hearing (first) of|about;come|came|comes across;\
    find|found us|me|our|out;~refer;referred;referring;referral;recommend|recommended us|me|our;\
    point|pointed you;put|puts us|you on|in|onto;introduced;introduction;\
    learned|learnt about|of;learn of|about us|our|me|this;~stumble;stumbled;\
    get|got my|our name|number;told you about|of;land|landed on;~discover;\
    know of|about us;first notice|noticed|see|saw;wind of;google;linkedin;\
    which ad|campaign|event|channel|webinar|podcast;brought you to us|our;bring you to us|our;\
    led you to us|our;lead you to us|our;steer|steered|sent|send you our|to|this|here|us;\
    turned you on to;made aware of us;aware of us;get to know us;\
    ended|end up on|at|with|here|talking;where did you see;cross|crossed your path|desk|radar;\
    us on your radar;learned;got in touch;find your way;found your way;onto us;to our door;\
    how we met;track us down;tracked us down;originally connect
  """
