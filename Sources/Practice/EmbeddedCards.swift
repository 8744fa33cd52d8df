// Written by scripts/embed from Sources/Practice/Library/cards. Change that, and run scripts/embed.
// swift-format-ignore-file

/// The texts of Sources/Practice/Library/cards with their names.
let embeddedCards: [(name: String, text: String)] = [
(name: "first", text: #"""
leadline: cards/1

cards:
  oven-signed-off:
    kind: rate
    shows: All four core criteria are strong, so the rating is hot before interest is asked.
    day: 2026-03-02
    facts:
      need: The oven stops three times a shift and we lose 9,000 dollars a month in bread
      authority: I sign for it myself, nobody else has to agree
      timing: It has to run by 30 April 2026
      budget: 60,000 dollars are approved for it
    answer: hot
    decides: [need, budget, authority, timing]
    because: A costed problem, the one who signs, a date and approved money leave nothing open.

  no-trouble-at-all:
    kind: gate
    shows: No need closes a contact however much money there is.
    day: 2026-03-02
    facts:
      need: We have no problem there at all, everything runs fine
      budget: 60,000 dollars are approved for it
    answer: no_need
    because: Money without a problem buys nothing; say so kindly and ask who has the problem.

  when-was-never-asked:
    kind: unknown
    shows: What nobody asked is unknown, and unknown is not no.
    day: 2026-03-02
    facts:
      need: The scales stop two or three times a shift, that costs us 4,000 dollars a month
      authority: I decide on it alone
      budget: we have 30,000 dollars for it
    answer: timing
    because: Nothing says by when it has to run; it earns nothing and costs nothing until you ask.

  slow-is-no-cost:
    kind: level
    shows: A complaint without a cost or a consequence is a weak need.
    day: 2026-03-02
    facts:
      need: it is a bit slow sometimes
    answer: weak
    because: Nothing was lost and nothing is told to depend on it; ask what it leads to.

  pain-then-who:
    kind: next
    shows: Once the problem is told with its cost, who decides is asked, not money.
    day: 2026-03-02
    facts:
      need: The oven stops three times a shift and we lose 9,000 dollars a month in bread
    answer: decision-process
    because: Money comes last of the core questions; first find out who decides and how.

"""#),
(name: "gate", text: #"""
leadline: cards/1

cards:
  take-us-off-the-list:
    kind: gate
    shows: Where nothing hurts and they also refuse, it is the refusal that binds us.
    day: 2026-02-09
    facts:
      need: The golf buggies run fine, no complaints
      interest: Please take us off your list and don't ring again
    answer: refused
    because: Without a need one might ring again next year; after "don't ring again" nobody does.

  lovely-but-no:
    kind: gate
    shows: A no in a friendly voice is a no, and it is theirs, not the money's.
    day: 2026-02-10
    facts:
      budget: Money is tight at the campsite after the wet summer
      interest: We're not interested, but thank you, you were lovely
    answer: refused
    because: They thanked you and said no; the tight money alone would have stopped nothing.

  five-times-no:
    kind: gate
    shows: Money and hurry do not make a customer whom we can't serve.
    day: 2026-02-11
    facts:
      need: We lose 2,000 dollars a week because wedding menus get mixed up
      budget: 40,000 dollars are approved
      timing: As soon as possible
      fit: size no, sector no, region no, tools no, people no
    answer: no_fit
    because: Nothing about them is what we are good at; send them kindly to somebody who is.

  fits-nowhere-loves-it:
    kind: gate
    shows: Love for the product does not make up for a place where we can't deliver it.
    day: 2026-02-12
    facts:
      interest: I'd love a trial next week, can you send me the contract
      authority: It's my driving school, I decide
      fit: wrong size, wrong sector, wrong region, tools missing, people missing
    answer: no_fit
    because: It is hard to turn down a fan, but they would be unhappy within a month.

  warm-greenhouse-again:
    kind: gate
    shows: A trouble that is over is no need, and the money for it changes nothing.
    day: 2026-02-13
    facts:
      need: No trouble there any more, the heating in the greenhouse works well
      budget: We haven't set a budget yet
      timing: No rush
    answer: no_need
    because: The repair has done its work; the missing budget and date only follow from that.

  quiet-at-the-museum:
    kind: gate
    shows: A low place on the list can hide that there is nothing to mend.
    day: 2026-02-16
    facts:
      need: Nothing really, the ticket desk works well
      priority: It's at the bottom of the list
      interest: You can send me something if you like
    answer: no_need
    because: It is low on the list because nothing hurts, so a better moment will not help.

  pain-without-a-penny:
    kind: gate
    shows: A great need does not pay where nobody could find the money.
    day: 2026-02-17
    facts:
      need: The old kiln fails twice a week and we lose 3,000 euros every time
      authority: I own the pottery, I decide
      budget: We have no money for it and there is nobody who could find any
    answer: no_budget
    because: The trouble is real, but there is no money and no way to it; offer to ring when that changes.

  trustees-said-no:
    kind: gate
    shows: No budget and no way to one ends it; waiting on the list would not have.
    day: 2026-02-18
    facts:
      need: We type every subscription to the orchestra twice
      priority: It's on the back burner
      budget: There is no budget, and no way to get any
    answer: no_budget
    because: A low place on the list only makes us wait; it is the closed purse that ends it.

  no-say-nobody-to-ask:
    kind: gate
    shows: Someone without a say and without a way to someone who has one is the wrong person.
    day: 2026-02-19
    facts:
      need: The gates at the port fail every day and ships leave late
      budget: 200,000 euros are approved
      authority: I've no say in it, and there is nobody to ask here
    answer: no_authority
    because: The port may well buy, but not through this person; find another door.

  fan-who-will-not-introduce:
    kind: gate
    shows: A fan who will not lead you to the one who decides is no way in.
    day: 2026-02-20
    facts:
      interest: I'd love to see a demo on Friday
      need: We translate everything twice and lose two hours every day
      authority: It's not my decision, and I can't put you in touch with anyone
    answer: no_authority
    because: The wish is real, but a demo for someone without a say and without a door leads nowhere.

  not-while-i-run-this:
    kind: gate
    shows: Never is another answer than later.
    day: 2026-02-23
    facts:
      need: We still write every load from the quarry on paper
      authority: I run the company, I decide
      timing: Never, as long as I run this place
    answer: timing
    because: Later can be noted for a later call; never can only be believed.

  four-quotes-and-never:
    kind: gate
    shows: Many offers on the desk stop nobody for good, but never does.
    day: 2026-02-24
    facts:
      need: The steam in the laundry costs us too much
      competition: Four other firms have sent a quote
      timing: We are never going to change that, it was only for the auditors
    answer: timing
    because: Four rivals only make it harder; that they will not do it at all is what ends it.

"""#),
(name: "level", text: #"""
leadline: cards/1

cards:
  drivers-left-over-the-rota:
    kind: level
    shows: A loss told in passing, with its price, is a strong need even if it sounds like gossip.
    day: 2026-02-09
    facts:
      need: Two of our drivers quit over the rota, and it cost us a 40,000 pound contract
    answer: strong
    because: People left and a contract went with them, and you heard what it was worth; nothing more is wanted of a need.

  rota-copied-by-hand:
    kind: level
    shows: Work done by hand is trouble, but nobody has said yet what it costs.
    day: 2026-02-10
    facts:
      need: Our nurses copy the rota by hand from one sheet into another
    answer: partial
    because: You heard a detour that tires people; ask how many hours it takes and it may become strong.

  press-does-the-job:
    kind: level
    shows: A buyer who cannot think of a fault has no need, however long the talk was.
    day: 2026-02-11
    facts:
      need: Honestly, the old press does the job, there's nothing I'd change
    answer: none
    because: The buyer looked for a fault and found none; take the word for it and thank them.

  uses-it-all-day:
    kind: level
    shows: Who works with a thing all day seldom buys it.
    day: 2026-02-12
    facts:
      authority: I use it all day at the reception of the surgery, my boss buys it
    answer: weak
    because: Knowing the work is worth a lot, but somebody else says yes; ask for the way to the boss.

  bursar-signs:
    kind: level
    shows: A recommender with a named signer has half of what you need.
    day: 2026-02-13
    facts:
      authority: I'll recommend it and Mrs Patel, our bursar, signs
    answer: partial
    because: You know who signs and who speaks for you; it is strong once Mrs Patel sits at the table.

  fleet-manager-joins:
    kind: level
    shows: A contact without the last word can bring the one who has it.
    day: 2026-02-16
    facts:
      authority: The fleet manager of the ferries signs, and she will join us on Thursday
    answer: strong
    because: The one who signs is coming to the talk, so it does not matter that it is not your contact.

  as-soon-as-possible:
    kind: level
    shows: Hurry without a day sounds stronger than it is.
    day: 2026-02-17
    facts:
      timing: As soon as possible, the waiting room is full every day
    answer: partial
    because: The hurry is real, but no day is named and none can slip; ask for the latest one that still helps.

  before-the-harvest:
    kind: level
    shows: A good reason does not bring a far date nearer.
    day: 2026-02-18
    facts:
      timing: It has to stand before the apple harvest in September
    answer: weak
    because: The reason is sound, but September is more than half a year away and much comes before it.

  when-the-lease-is-up:
    kind: level
    shows: A date more than a year away is no timing, however exact it is.
    day: 2026-02-19
    facts:
      timing: In two years, when the lease on the dance hall is up
    answer: none
    because: Nobody buys now for a day two years off; note it and agree when to ring again.

  money-without-a-line:
    kind: level
    shows: Money that has no line in the plan is still money.
    day: 2026-02-20
    facts:
      budget: There's money, it just has no line in the budget
    answer: partial
    because: The food bank has it and has not put it aside for this; ask who can move it.

  a-thin-year-on-the-farm:
    kind: level
    shows: Little money is not no money.
    day: 2026-02-23
    facts:
      budget: Money is tight this year with milk at that price
    answer: weak
    because: They did not say no, they said not much; ask what it would have to bring in.

  good-for-now:
    kind: level
    shows: A kind goodbye is heard as interest and is none.
    day: 2026-02-24
    facts:
      interest: Ah you're very good, but we're all set here at the pub
    answer: none
    because: The voice is warm and the answer is no; nothing was asked for and nothing was agreed.

  demo-on-the-twelfth:
    kind: level
    shows: Who asks for something and names the day is interested.
    day: 2026-03-02
    facts:
      interest: I'd like a demo for my two bus planners on 12 March
    answer: strong
    because: A wish, two people and a day are things that somebody does, and politeness does none of them.

  only-the-region-fits:
    kind: level
    shows: Near by and eager is only one point of five.
    day: 2026-02-26
    facts:
      fit: region yes, they are next door; size no, sector no, tools no, people no
    answer: weak
    because: Being near is pleasant, but four of five points are missing and we would serve them badly.

"""#),
(name: "next", text: #"""
leadline: cards/1

cards:
  price-before-hello:
    kind: next
    shows: Who opens with the price is asked about the trouble first.
    day: 2026-02-09
    facts:
      budget: Before we start, how much is it?
    answer: challenges
    because: A price means nothing before you know what it would mend; answer briefly and ask what is hard.

  demo-on-tuesday-please:
    kind: next
    shows: Eagerness is pleasant, but why they are eager comes before the demo.
    day: 2026-02-10
    facts:
      interest: We'd love a demo for the whole call centre next Tuesday
      fit: all of them
    answer: challenges
    because: Without their trouble you would show everything and hit nothing.

  money-and-date-but-who:
    kind: next
    shows: Money and a date on the table make one forget to ask who decides.
    day: 2026-02-11
    facts:
      need: We lose three tours a day and that costs us 900 dollars
      budget: 30,000 dollars are approved
      timing: It must be live by 1 May 2026
    answer: decision-process
    because: All is there but the person who says yes; do not go on without knowing who that is.

  owner-speaks-but-when:
    kind: next
    shows: With the owner on the line it is still open when it has to stand.
    day: 2026-02-12
    facts:
      need: The cold store fails at night, last month we threw away 7,000 euros of fish
      authority: I own it, nobody else has to agree
      budget: We've about 50,000 euros for it
    answer: timeline
    because: An owner can decide at once or put it off for years; ask by when and what is special about the date.

  will-not-say-who-signs:
    kind: next
    shows: A question that was declined is not asked twice in one call.
    day: 2026-02-13
    facts:
      need: Insurance claims get lost every week and clients complain
      authority: I'd rather not say
    answer: timeline
    because: Pressing costs trust; go on to the date and come back to the decision in the next talk.

  no-date-known-yet:
    kind: next
    shows: Not knowing the date holds up nothing, so money is next.
    day: 2026-02-16
    facts:
      need: Our lorries wait two hours at the sugar mill and it costs us 4,000 euros a week
      authority: I sign for the whole depot
      timing: No idea yet, I'd have to ask
    answer: budget
    because: They will find out the date; you know the trouble and who signs, so money may be asked now.

  four-strong-then-gain:
    kind: next
    shows: When trouble, decider, date and money stand, ask what they would gain, not for the order.
    day: 2026-02-17
    facts:
      need: Two of the hospice nurses left over the rota and we pay 6,000 pounds a month for temps
      authority: I'm the owner, it's my decision
      timing: By 15 April 2026
      budget: 18,000 pounds are set aside
    answer: interest
    because: They could buy, but nobody has said that they want to; let them say it in their own words.

  wants-it-but-serve-it:
    kind: next
    shows: A buyer who has all and wants it may still be one whom we serve badly.
    day: 2026-02-18
    facts:
      need: The casks get mixed up and we lose 1,200 pounds a month
      authority: It's my brewery, I decide
      timing: Before 30 April 2026
      budget: 25,000 pounds are set aside
      interest: I want to see it with my foreman on Friday
    answer: fit
    because: Check now whether we can serve them; it is unkind to find out after they have signed.

  and-who-else:
    kind: next
    shows: Everything looks won, and what else they weigh has not been asked.
    day: 2026-02-19
    facts:
      need: The looms stop every night and we lose 2 lakh rupees a month
      authority: I have the final say
      timing: By 31 March 2026
      budget: 12 lakh rupees are approved
      interest: Can you send me dates for a trial in the week of 2 March
      fit: all but region
    answer: competition
    because: Others may sit in the same chair tomorrow, and doing nothing is always one of them.

  where-on-the-list:
    kind: next
    shows: Even with no rival, their own other work can come first.
    day: 2026-02-20
    facts:
      need: Children wait in the cold every day and we lose 400 pounds a week because parents cancel
      authority: It's my swimming school, I sign
      timing: It has to be ready by 1 April 2026
      budget: The money is approved
      interest: We'd love a trial, can you start on Monday
      fit: all
      competition: Nobody else
    answer: priority
    because: The hardest rival is all the rest on their desk; ask where this stands.

"""#),
(name: "rate", text: #"""
leadline: cards/1

cards:
  curt-but-ready:
    kind: rate
    shows: A curt voice costs little where trouble, decider, date and money stand.
    day: 2026-02-09
    facts:
      need: Patients miss 30 appointments a month, we lose 3,000 pounds with it
      authority: I own the practice, it's my decision
      timing: By 30 April 2026
      budget: 12,000 pounds are set aside
      trust: weak
      listening: weak
    answer: hot
    decides: [need, budget, authority, timing]
    because: She was short with you because she is busy; what she said is all one can wish for.

  the-boss-comes-along:
    kind: rate
    shows: Your contact does not sign, and it is hot because the one who does is coming.
    day: 2026-02-10
    facts:
      need: We copy every transport order by hand
      authority: My director, Mr de Vries, signs and he will join us on Monday
      timing: Live by 1 May 2026
      budget: 35,000 euros are approved
      interest: I'd like to see a demo on Monday
    answer: hot
    decides: [budget, authority, timing]
    because: With the director at the table nobody has to carry your words to him.

  money-carries-it:
    kind: rate
    shows: Nothing here is brilliant but the money, and still nothing is weak.
    day: 2026-02-11
    facts:
      need: We still keep the donors on paper
      authority: I recommend it and the treasurer signs
      timing: By the end of June
      budget: The trustees have approved 16,000 pounds
      interest: We'd love a trial, can you start it on 23 February
      fit: all
    answer: hot
    decides: budget
    because: The money is approved, and every other answer is good enough to go on with.

  the-opening-day:
    kind: rate
    shows: A fixed day can make a middling contact hot.
    day: 2026-02-12
    facts:
      need: We plan the classes at the gym on a whiteboard
      authority: I shortlist, and Mr O'Brien, the owner, signs
      timing: The new gym opens on 7 April 2026, it has to run by then
      budget: We've about 9,000 euros in mind
      interest: I'd like to see a demo next Wednesday
      fit: all
    answer: hot
    decides: timing
    because: The doors open on that day with or without you, so it will be decided before.

  five-on-the-desk:
    kind: rate
    shows: All answers are strong, yet five others are weighed as well.
    day: 2026-02-13
    facts:
      need: The roofers wait for material and it costs us 5,000 dollars a week
      authority: I sign for it myself
      timing: By 15 April 2026
      budget: 60,000 dollars are approved
      competition: We have five quotes on the desk
    answer: warm
    decides: competition
    because: They will buy, but with five offers on the desk you are one of six; ask what would set one apart.

  she-does-not-decide:
    kind: rate
    shows: A full list of good answers hangs on someone who does not decide.
    day: 2026-02-16
    facts:
      need: The scanners in the warehouse fail every day and we lose 8,000 euros a month
      authority: I don't decide on that
      timing: It has to run by 1 April 2026
      budget: 70,000 euros are approved
      interest: Could you show us round on Friday
    answer: warm
    decides: no_authority
    because: She is the wrong person only if she can't lead you to the right one, and you have not asked yet.

  three-partners:
    kind: rate
    shows: A partner who says we has told you that one yes is not enough.
    day: 2026-02-17
    facts:
      need: Contracts get lost and it cost us a client worth 50,000 pounds last month
      authority: We are three partners and we decide together
      timing: By the end of March
      budget: 30,000 pounds are set aside
      interest: Can you send me dates for a trial this month
    answer: warm
    decides: authority
    because: The trouble carries it, but you have heard one partner of three; ask how the other two can be there.

  owner-who-counts:
    kind: rate
    shows: The one who decides is on the line, and that alone does not fill the purse.
    day: 2026-02-18
    facts:
      need: We write every delivery on paper
      authority: I own the winery, I decide
      timing: By the end of July
      budget: We'd have to make a case for it
      interest: I'd like to see a demo
    answer: warm
    decides: budget
    because: You talk to the right person, but the money still has to be argued for.

  good-for-now-after-all:
    kind: rate
    shows: A nice long talk full of trouble can end without any interest.
    day: 2026-02-19
    facts:
      need: The tills in the garden centre break down twice a week and we lose 900 euros each time
      authority: I own it, I decide
      budget: 20,000 euros are set aside
      timing: By the end of April
      interest: It was nice talking, but not right now
      trust: strong
    answer: cold
    decides: no_interest
    because: Everything is there but the wish; ask once what would have to change, and leave it there.

  back-burner:
    kind: rate
    shows: A strong contact whose other work comes first will not answer the next call.
    day: 2026-02-20
    facts:
      need: We lose 4,000 dollars a month on flowers that come late
      authority: I decide on that alone
      timing: By 1 May 2026
      budget: 30,000 dollars are approved
      priority: Honestly, it's on the back burner
    answer: cold
    decides: low_priority
    because: They told you where it stands; find out what stands before it and ring when that is done.

  locked-in:
    kind: rate
    shows: A signed contract with someone else beats trouble and money.
    day: 2026-02-23
    facts:
      need: The booking system of the hotel goes down and we lose 3 lakh rupees a month
      authority: I'm the director, it's my call
      budget: 20 lakh rupees are approved
      timing: We're locked in until the end of 2027
      interest: I want to see it with my manager on Monday
    answer: cold
    decides: timing
    because: They want it and can't have it yet; note when the contract ends and ring well before.

  no-budget-says-the-head:
    kind: rate
    shows: No budget with nobody asked for a way to money is cold, not lost.
    day: 2026-02-24
    facts:
      need: The tablets fail in every lesson and pupils lose an hour a week
      authority: I'm the head, I sign
      timing: By 30 April 2026
      budget: There is no budget for it
    answer: cold
    decides: no_budget
    because: No budget often means no line for it; ask who could find money before you let it go.

  the-friendly-boss:
    kind: rate
    shows: The right person without a real trouble is a pleasant talk and no more.
    day: 2026-02-25
    facts:
      need: The viewing lists are a little clunky
      authority: I own the agency, I decide
      interest: Send me a brochure
    answer: cold
    decides: [need, budget, timing]
    because: He is friendly and he could sign, but nothing hurts him enough to do so.

  great-pain-and-nothing-else:
    kind: rate
    shows: A great trouble on its own is a beginning.
    day: 2026-02-26
    facts:
      need: Two lambing sheds flooded last winter and we lost 40,000 euros
    answer: cold
    decides: [budget, authority, timing]
    because: You know why they would buy, but not who, when or with what; go on asking.

  rich-hurried-and-gone:
    kind: rate
    shows: A buyer who refuses is gone, however good the rest of the notes are.
    day: 2026-02-27
    facts:
      need: Late sofas cost us a big order last month, we lost 10,000 pounds
      authority: I decide alone
      timing: By 31 March 2026
      budget: 80,000 pounds are approved
      interest: Stop calling us
    answer: disqualified
    decides: refused
    because: They do not want to hear from you again; the rest of the notes is no reason to try.

  two-people-far-away:
    kind: rate
    shows: A quick small sale to somebody whom we would serve badly is no sale.
    day: 2026-03-02
    facts:
      need: We lose half a day every week with the price lists for our candles
      authority: It's just me, I decide
      budget: We have 3,000 dollars for it
      timing: As soon as possible
      fit: too small, so size no, wrong sector, wrong region, no tools, no people for it
    answer: disqualified
    decides: no_fit
    because: They would pay and then be badly served; tell them who is better for them.

  free-trial-please:
    kind: rate
    shows: The wish for a free trial is no way to money.
    day: 2026-03-03
    facts:
      need: The lift in the care home breaks every week and the residents complain
      authority: I run the home, I decide
      timing: By 1 May 2026
      interest: We'd love a trial, as long as it's free
      budget: I asked everybody, there is no money and no way to find any
    answer: disqualified
    decides: no_budget
    because: They would gladly take it for nothing, and they have asked everybody who could pay.

  demo-for-fun:
    kind: rate
    shows: A demo that is asked for out of curiosity is no sale without a need.
    day: 2026-03-04
    facts:
      need: No problems at all, everything works well
      authority: I'm the IT manager of the town hall, I decide
      budget: 50,000 euros are set aside for new software
      interest: I'm curious, show me a demo on Thursday
    answer: disqualified
    decides: no_need
    because: He likes to see new things and has nothing to mend; thank him and ask who has.

"""#),
(name: "unknown", text: #"""
leadline: cards/1

cards:
  partner-keeps-the-sum:
    kind: unknown
    shows: Who will not tell the sum has not said that there is none.
    day: 2026-02-09
    facts:
      need: We lost two tenders last month because the drawings were late, that cost us 25,000 pounds
      authority: It's my architects' office, I decide it myself
      timing: It must be live by 1 April 2026
      budget: I'd rather not say
    answer: budget
    because: Keeping a number back is not a no; leave it today and ask again when the worth is clear.

  what-does-it-cost:
    kind: unknown
    shows: To ask for the price is not to have the money.
    day: 2026-02-10
    facts:
      need: Members quit because the courts get booked twice, we lose 1,500 euros a month
      authority: It's my tennis club, I decide
      timing: By the end of March
      budget: How much is it?
    answer: budget
    because: Everybody asks what a thing costs; you still do not know what they have for it.

  round-starts-in-october:
    kind: unknown
    shows: When money is talked about is not how much there is.
    day: 2026-02-11
    facts:
      need: The camp buses come late every week and the parents complain
      authority: I recommend it and the camp director signs
      timing: Before camp opens in June
      budget: Our budget round starts in October
    answer: budget
    because: You learnt when they plan, not whether there is money; ask what could be found before October.

  knows-it-best:
    kind: unknown
    shows: Knowing the system best is no word on who decides.
    day: 2026-02-12
    facts:
      need: We hire out the same boat twice and lose 600 euros a week
      authority: I'm on it every day, nobody knows the booking system like I do
      timing: By Easter
      budget: We have 8,000 euros for it
    answer: authority
    because: You heard who uses it; nobody has said who says yes.

  has-to-ask-around:
    kind: unknown
    shows: A contact who does not know who signs has not said that nobody does.
    day: 2026-02-13
    facts:
      need: The shipyard cranes stand still twice a week, that costs us 12,000 dollars a day
      authority: No idea who signs for that at the yard, I'd have to ask
      timing: It has to run by 15 April 2026
      budget: 90,000 dollars are approved
    answer: authority
    because: Not knowing is not a no; ask who would know, and ring back.

  you-will-like-her:
    kind: unknown
    shows: A kind word about the boss answers another question.
    day: 2026-02-16
    facts:
      need: We type every library loan twice, that is 30 hours a month
      authority: Oh, everybody here is really nice, you'll like it
      timing: By the end of April
      budget: There is money, but no line for it
    answer: authority
    because: It was a warm answer to something you did not ask; ask once more how they decide.

  hard-to-say-when:
    kind: unknown
    shows: Hard to say is neither soon nor never.
    day: 2026-02-17
    facts:
      need: Leaks in the flats are found too late and we pay for the repair twice, 5,000 dollars each time
      authority: I own it, I sign
      timing: Oh, hard to say
      budget: 15,000 dollars are set aside
    answer: timing
    because: No day was named and no day was refused; ask what has to happen first.

  last-supplier-took-forever:
    kind: unknown
    shows: A story about the last supplier is not a date.
    day: 2026-02-18
    facts:
      need: Our testers find the same errors every week, it costs us two days a release
      authority: It's my call, nobody else has to agree
      timing: The last supplier took forever, I can tell you
      budget: We've set aside 10 lakh rupees
    answer: timing
    because: You learnt what annoyed them; by when they want it done you must still ask.

  love-what-you-do:
    kind: unknown
    shows: Praise for us says nothing about their trouble.
    day: 2026-02-19
    facts:
      need: Sounds really great, I love what you people are doing
      authority: It's my hair salon, I decide
      timing: By the end of April
      budget: 20,000 dollars are set aside
    answer: need
    because: Praise is about you; you do not know yet what is hard for them.

  not-on-the-phone:
    kind: unknown
    shows: A trouble that is kept private may still be there.
    day: 2026-02-20
    facts:
      need: I'd rather not go into that on the phone
      authority: I sign for the whole dairy
      timing: Before the inspection in April
      budget: 9,000 euros are approved
    answer: need
    because: Somebody with money and a date has a reason; offer to hear it face to face.

"""#),
]
