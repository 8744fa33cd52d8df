import AnswerParsing

/// The words by which `Rivals` tells others who could have the business.
enum RivalWords {
  /// What is done with somebody who could be bought from.
  static let weighing: WordSet = [
    "looked", "looking", "tested", "testing", "tried", "trialled", "trialed", "trialling",
    "trialing", "piloted", "piloting", "evaluated", "evaluating", "considered", "considering",
    "shortlisted", "shortlisting", "priced", "compared", "comparing", "demoed", "demoing",
    "downloaded", "chose", "picked", "leaning", "assessed", "assessing", "reviewed", "reviewing",
    "vetted", "vetting", "tendered", "researched", "googled", "weighing",
  ]

  /// What is done with people of all kinds, which says something only beside offers.
  static let meeting: WordSet = [
    "saw", "seen", "spoke", "spoken", "speaking", "talked", "talking", "met", "meeting", "rang",
    "rung", "called", "emailed", "messaged", "contacted", "asked", "visited", "had", "got",
    "have", "told", "getting", "trying", "use", "using", "invited", "waiting", "used",
  ]

  /// What is asked for or given before somebody buys.
  static let tendered: WordSet = [
    "quote", "quotes", "quotation", "quotations", "offer", "offers", "proposal", "proposals",
    "bid", "bids", "price", "prices", "pitch", "pitches", "demo", "demos", "trial", "trials",
    "pilot", "concept", "poc", "brochure", "estimate", "estimates", "tender", "presentation",
    "proforma", "walkthrough", "samples", "sample",
  ]
  /// Those that are of somebody, as in "a trial of".
  static let tried: WordSet = ["trial", "trials", "pilot", "demo", "demos", "concept", "poc"]

  /// Words by which something is still to be: of ours, then.
  static let wishing: WordSet = [
    "want", "wants", "like", "love", "would", "'d", "could", "can", "let's", "let", "schedule",
    "book", "need", "rather", "arrange",
  ]

  /// Talks, which show a rival where offers are spoken of.
  static let talks: WordSet = [
    "conversation", "conversations", "chat", "chats", "talks", "call", "calls", "meeting",
    "meetings",
  ]

  /// Words of the language that names of firms begin with: "Go Nimbly", "Great Plains".
  static let openingWords: WordSet = [
    "go", "great", "fine", "true", "cool", "nice", "just", "every", "over", "under", "above",
    "more",
  ]

  /// Words of offers and of what is bought, beside which a name is that of somebody who sells it.
  static let offers: WordSet = [
    "quote", "quotes", "quotation", "proposal", "bid", "demo", "demos", "pitch", "pricing",
    "cheaper", "dearer", "pricier", "trial", "pilot", "brochure", "presentation", "estimate",
    "salesman", "software", "app", "tool", "tools", "platform", "vendor", "vendors",
    "dealer", "listing", "system", "systems",
  ]

  /// What belongs to somebody who sells: "the X rep".
  static let attributed: WordSet = [
    "rep", "reps", "salesman", "saleswoman", "salesperson", "salespeople", "quote", "quotes",
    "quotation", "proposal", "pitch", "bid", "demo", "brochure", "pricing", "trial",
  ]

  static let being: WordSet = ["be", "been", "is", "'s", "are", "'re", "was", "were", "'m", "am"]
  static let binding: WordSet = [
    "signed", "sign", "renewed", "renew", "went", "go", "gone", "going", "stay", "staying",
    "stick", "sticking", "stuck", "talks", "tied", "locked", "insured", "far", "deep",
  ]

  /// Others who buy the same, and whom one hears it from.
  static let neighbours: WordSet = [
    "cousin", "brother", "sister", "friend", "friends", "mate", "neighbour", "neighbor",
    "neighbours", "neighbors", "son", "daughter", "husband", "wife", "dad", "father", "uncle",
    "aunt", "buddy", "door", "law", "nephew", "mum", "mom",
  ]
  static let using: WordSet = ["uses", "used", "use", "using", "swears", "chose"]
  static let having: WordSet = [
    "has", "had", "got", "goes", "went", "bought", "loves", "likes", "is",
  ]

  static let comparing: WordSet = [
    "cheaper", "dearer", "pricier", "better", "worse", "less", "more", "slower", "faster",
    "cheapest",
  ]
  static let products: WordSet = [
    "thing", "app", "tool", "software", "system", "product", "outfit", "platform", "service",
    "vendor", "supplier", "provider", "dealer", "program", "package", "agency", "startup",
    "something", "one", "solution", "crowd",
  ]

  /// What only sellers do.
  static let sells: WordSet = [
    "quoted", "pitched", "undercut", "undercuts", "demoed", "outbid",
    "underbid",
  ]
  /// What sellers do again and again.
  static let persisting: WordSet = [
    "sending", "calling", "ringing", "emailing", "writing", "phoning", "pestering", "messaging",
    "chasing", "knocking", "sends", "calls", "rings", "emails", "writes", "phones", "messages",
    "chases",
  ]
  /// What comes before a price or a length of contract.
  static let naming: WordSet = [
    "charges", "charged", "wanted", "wants", "want", "asked", "asks", "came", "come", "comes",
    "writes",
    "wrote", "offered",
    "offers", "said", "does", "do", "sells", "starts", "costs", "cost",
  ]
  static let giving: WordSet = [
    "gave", "showed", "shown", "sent", "left", "made", "did", "came", "come", "comes", "brought",
    "presented", "dropped", "rang", "offered",
  ]
  static let shown: WordSet = [
    "quote", "quotes", "quotation", "proposal", "demo", "show", "presentation", "pitch",
    "brochure", "offer", "estimate", "price", "prices", "pricing", "trial", "survey", "slides",
    "deck", "samples", "sample", "bid", "catalogue", "catalog", "leaflet", "discount",
  ]
  static let besides: WordSet = [
    "also", "still", "already", "just", "even", "then", "only", "actually", "both", "all", "have",
    "has", "had", "'ve", "'d", "people", "guys", "guy", "lot", "folks", "lads", "crowd", "team",
    "keeps", "kept", "keep", "who",
  ]
  /// Words of amounts and lengths behind a figure.
  static let amounts: WordSet = [
    "k", "thousand", "grand", "hundred", "million", "lakh", "lakhs", "crore", "euros", "euro",
    "dollars", "bucks", "quid", "pounds", "year", "years", "months",
  ]

  /// Kinds of things that do a part of the work.
  static let addons: WordSet = [
    "on", "ons", "addon", "plugin", "module", "app", "tool", "agency", "freelancer", "consultant",
    "contractor",
  ]
  /// Where somebody of their own works: "Peter in finance".
  static let departments: WordSet = [
    "purchasing", "finance", "hr", "it", "sales", "accounts", "accounting", "marketing",
    "operations", "legal", "procurement", "logistics", "production", "engineering", "support",
    "payroll", "maintenance", "quality",
  ]
  static let owning: WordSet = [
    "have", "'ve", "got", "use", "using", "had", "saw", "seen", "tried",
  ]
  static let crowds: WordSet = [
    "people", "guys", "guy", "lot", "crew", "crowd", "lads", "lad", "fella", "man", "woman", "girl",
    "lady", "outfit", "team", "folks",
  ]
  /// Who comes from somewhere to sell: "a fella from X".
  static let callers: WordSet = [
    "somebody", "someone", "fella", "bloke", "man", "guy", "woman", "lady", "rep", "chap", "lad",
    "people", "salesman", "person",
  ]
  static let calling: WordSet = [
    "sending", "coming", "came", "rang", "called", "ringing", "calling", "quoted", "out", "round",
    "gave", "measured", "sent", "quoting", "visited", "in",
  ]
  static let numerals: WordSet = [
    "ten", "eleven", "twelve", "fifteen", "eighteen", "twenty", "thirty", "forty", "fifty",
    "sixty", "seventy", "eighty", "ninety",
  ]
  static let companies: WordSet = [
    "company", "firm", "supplier", "vendor", "provider", "agency", "outfit", "dealer", "option",
    "one", "contractor", "broker", "bank",
  ]
  /// Before somebody who is not named: "with my own bank".
  static let own: WordSet = ["my", "our", "the", "a", "an", "their"]

  /// Words that stand between what is done and whom it is done with.
  static let leads: WordSet = [
    "at", "into", "with", "to", "from", "of", "out", "by", "up", "on", "about", "the", "a", "an",
    "another", "one", "this", "that", "some", "also", "already", "both", "just", "even", "old",
    "new", "thing", "things", "called", "named", "company", "firm", "outfit", "vendor",
    "supplier", "people", "guys", "over", "your", "competitor", "like", "mostly", "briefly", "'s",
    "always", "someone", "somebody", "closely", "towards", "toward", "is", "again", "other",
    "through", "via",
  ]

  /// Capital words that name nobody who sells: what begins a sentence, common short forms and
  /// what everybody has.
  static let noNames: WordSet = WordSet(
    """
    i we you he she it they me us them my our your his her its their this that these those the a an
    and but or so if when while because as at by for from in into of off on out to up with about
    after before over under than then there here what who whom whose which where why how no yes
    yeah yep nope nah not never nobody nothing none no-one everyone everybody everything someone
    somebody something anyone anybody anything both all any some each every either neither one two
    three four five six seven eight nine ten most many much more less few several other others
    another such same only just also even still already now today tomorrow yesterday tonight soon
    later once twice again always usually sometimes often maybe perhaps probably honestly frankly
    actually basically look listen well ok okay oh ah hm hmm um uh right sure sorry please thanks
    thank great good fine is are was were am be been being do does did have has had having can
    could will would shall should may might must let get got go going went come came see saw say
    said tell told think thought know knew want wanted need needed make made take took use used
    looking talking comparing currently apparently unfortunately hopefully people customers clients
    dunno gonna wanna cheers hello hi hey bye morning afternoon evening wow ooh ouch ha haha mhm cool
    nice exactly correct true absolutely definitely certainly indeed really totally mondays tuesdays
    wednesdays thursdays fridays saturdays sundays patients students drivers staff sales finance marketing management corporate legal procurement
    purchasing operations engineering support payroll head accounts headquarters hq hr it ceo cfo
    cto coo cio ciso cmo md vp roi crm erp pos tv pc pdf csv api sso po rfp rfq kpi kpis ai gdpr
    hipaa soc iso vat gst cv cvs faq sla slas sku skus dm dms pcs us uk eu usa emea apac q1 q2 q3 q4 h1 h2 fy asap excel word outlook
    powerpoint gmail whatsapp zoom slack instagram facebook youtube tiktok windows iphone android
    internet christmas easter ramadan diwali thanksgiving mr mrs ms miss dr prof sir madam god jesus
    couldn't can't don't doesn't didn't won't wouldn't isn't aren't wasn't like yours mine ours theirs
    commission rent salary margin total fee fees turnover average
    budget pricing price cost costs timeline security compliance integration
    gosh lord last next first second third north south east west city
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  /// Words without an article behind "from" or "with" that are no names.
  static let ordinary: WordSet = WordSet(
    """
    work head home school scratch memory mum dad god legal finance procurement management people
    time money care ease love respect regard pleasure interest experience hand scratch abroad
    everywhere nowhere elsewhere outside inside last next each other person phone email mail
    yourself yourselves myself ourselves kids family friend friends boss wife husband partner
    support service sales marketing cash card credit paper pen insurance fuel tax shipping delivery
    installation training warranty
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  static let days: WordSet = WordSet(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
    january february march april may june july august september october november december jan feb
    mar apr jun jul aug sep sept oct nov dec spring summer autumn fall winter
    """.split { $0 == " " || $0 == "\n" }.map(String.init))

  static let countries: WordSet = WordSet(
    """
    germany german germans france french spain spanish italy italian portugal portuguese
    netherlands holland dutch belgium belgian austria austrian switzerland swiss poland polish
    czechia czech slovakia hungary hungarian romania romanian bulgaria greece greek turkey turkish
    sweden swedish norway norwegian denmark danish finland finnish iceland ireland irish england
    english scotland scottish wales welsh britain british europe european ukraine russia russian
    america american canada canadian mexico mexican brazil brazilian argentina chile colombia peru
    india indian pakistan bangladesh china chinese japan japanese korea korean taiwan vietnam
    thailand thai malaysia singapore indonesia philippines australia australian zealand africa
    african nigeria kenya ghana egypt morocco israel saudi dubai emirates qatar iran iraq asia asian
    arabic hindi croatia serbia slovenia estonia latvia lithuania luxembourg malta cyprus california
    texas florida ontario quebec bavaria
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
