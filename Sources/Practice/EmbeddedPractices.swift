// Written by scripts/embed from Sources/Practice/Library/practices. Change that, and run scripts/embed.
// swift-format-ignore-file

/// The texts of Sources/Practice/Library/practices with their names.
let embeddedPractices: [(name: String, text: String)] = [
(name: "a-smallholding", text: #"""
# Upper Nab Farm: six goats and a website
For: a charming lead outside everything the customer profile asks for, told so early and sent to a better address.
About: Kit Rowntree, who owns a smallholding, has asked for a price on herd records.
Date: 2026-04-20

Attendees:

- Ellen Frost, Account Executive, Herdwise
- Kit Rowntree, Owner, Upper Nab Farm

**Ellen Frost:** Hello, Kit. You asked for a price on our herd records.

**Kit Rowntree:** I did ask for one, and my wife says it was the wine.

**Ellen Frost:** It often is. What is hardest about the records today?

**Kit Rowntree:** The hardest part is that I cannot find the vet's papers when the inspector comes. Last year that cost me a £300 fine.

**Ellen Frost:** How do you keep them?

**Kit Rowntree:** I keep them in a biscuit tin as a workaround, and the goats found the tin.

**Ellen Frost:** Before we go on, may I go through who we serve well? We look at size, sector, region, tools and people. Which of these describe you?

**Kit Rowntree:** None of them, I am afraid. It is me, six goats and no computer.

**Ellen Frost:** I am glad I asked. Is anyone else involved, or do you decide alone?

**Kit Rowntree:** I decide on everything here. My wife only decides whether I was right.

**Ellen Frost:** What had you thought of spending?

**Kit Rowntree:** I have set aside £150 for it. That was the goat show prize.

**Ellen Frost:** By when did you want it sorted?

**Kit Rowntree:** I wanted it sorted by the end of June 2026. The inspector comes again in July.

**Ellen Frost:** Have you looked elsewhere?

**Kit Rowntree:** The alternative I am considering is a printed herd book. It has a picture of a sheep on it.

**Ellen Frost:** And how important is it beside everything else on the farm?

**Kit Rowntree:** It comes first after the fence.

**Ellen Frost:** I will be honest, Kit. Our system is built for herds of two hundred and up, and you would pay for nine tenths that you never use.

**Kit Rowntree:** I thought as much when I saw the word enterprise.

**Ellen Frost:** The smallholders' union prints a record folder that the inspectors know. It costs about twelve pounds. Shall I send you the address?

**Kit Rowntree:** I would like that one, and the goats can have the tin.

**Ellen Frost:** It goes out today. I hope it serves you better than we would.

**Kit Rowntree:** Then it is not for us, and better we know it now. Thank you for saying so before the goats did.

"""#),
(name: "ask-my-sister-company", text: #"""
# Greaves Marine: ask the yard next door
For: no need at all, heard early, and a contact who at the end names somebody who has one.
About: Ross Greaves, managing director of a boatyard; a first call about planning the yard.
Date: 2026-08-10

Attendees:

- Wendy Oakes, Business Development, Slipway Software
- Ross Greaves, Managing Director, Greaves Marine

**Wendy Oakes:** Afternoon, Mr Greaves. Did the rain hold off for the regatta?

**Ross Greaves:** It held off until the prize giving, which suited the losers.

**Wendy Oakes:** I am glad. What is hardest about planning the yard at the moment?

**Ross Greaves:** We have no problems with it. It took us years to get there.

**Wendy Oakes:** When did you last have a boat waiting for a slip?

**Ross Greaves:** No boat has waited here since we put in the new planner. It does everything we need.

**Wendy Oakes:** Is there anything you would change about it?

**Ross Greaves:** I would not change a thing about it.

**Wendy Oakes:** That is good to hear, and rare. Who chose it?

**Ross Greaves:** I chose it, and I decide on anything of that sort. My brother keeps the books, and he gets a vote.

**Wendy Oakes:** What do you set aside for that kind of thing?

**Ross Greaves:** We have £12,000 a year set aside for software. All of it is spoken for.

**Wendy Oakes:** When would you look at it again?

**Ross Greaves:** We would not look at it again before 2029. The licence runs until then.

**Wendy Oakes:** Did you compare several before you chose?

**Ross Greaves:** We compared two others back then, Berthwise and Keelplan.

**Wendy Oakes:** How many people are in the yard?

**Ross Greaves:** We are 45 people with two slips and a crane. Everything runs on tablets now.

**Wendy Oakes:** Then I have nothing that would help you, Mr Greaves, and I would rather say so now.

**Ross Greaves:** I appreciate that. It is my sister in the yard next door you want.

**Wendy Oakes:** That is kind. What is going on there?

**Ross Greaves:** Speak to Catriona Greaves at Fairlead Boats. She had three boats waiting on one slip last week.

**Wendy Oakes:** May I say that you sent me?

**Ross Greaves:** Tell her I sent you, and that she still has my drill. Her office number is 01632 960417.

**Wendy Oakes:** I will mention the drill first. Thank you.

**Ross Greaves:** Good luck with her.

"""#),
(name: "behind-the-new-roof", text: #"""
# Tidewell Leisure: behind the new roof
For: a friendly buyer with money and power for whom it is not important now, a low priority hidden in good manners.
About: Beth Corrigan, general manager of a leisure centre; a first call about checking members in.
Date: 2026-09-14

Attendees:

- Sam Whitlock, Account Executive, Poolside Systems
- Beth Corrigan, General Manager, Tidewell Leisure

**Sam Whitlock:** Hi Beth. You sound as if you are outdoors.

**Beth Corrigan:** I am standing on the car park, because they are taking the roof off the sports hall.

**Sam Whitlock:** That sounds loud. Shall we carry on, or do you want to go in?

**Beth Corrigan:** Carry on, it is quieter here than at my desk.

**Sam Whitlock:** What bothers you most about the way members check in today?

**Beth Corrigan:** The problem is the queue at the turnstiles between five and six. Some members turn round and go home.

**Sam Whitlock:** How many do you lose that way?

**Beth Corrigan:** We lost about 40 members over it last year. That is what they wrote on the leaving form, anyway.

**Sam Whitlock:** Have you tried anything?

**Beth Corrigan:** We put a second person on the desk at busy times, and it helped a bit.

**Sam Whitlock:** Is there money for a better way?

**Beth Corrigan:** I have about £20,000 in mind for it. I would not want to spend more than that.

**Sam Whitlock:** Who decides at Tidewell?

**Beth Corrigan:** I decide that for the centre. I sign the order as well.

**Sam Whitlock:** And by when would you want it?

**Beth Corrigan:** We would want it running by June 2027. The summer passes go on sale in that month.

**Sam Whitlock:** Where does it stand among everything else?

**Beth Corrigan:** To be honest, it is on the back burner. The roof comes first, then the boilers, then the changing rooms.

**Sam Whitlock:** What would move it up?

**Beth Corrigan:** Nothing would move it up before the roof is paid for.

**Sam Whitlock:** Have you spoken to others about it?

**Beth Corrigan:** We have not looked at anybody else yet.

**Sam Whitlock:** How many people work at the centre?

**Beth Corrigan:** We have 58 staff and about 4,000 members. It is one centre and one till system.

**Sam Whitlock:** And would you like to see anything in the meantime?

**Beth Corrigan:** You could send me something to read, but I cannot promise when I will read it.

**Sam Whitlock:** One page, then. May I ring in the new year, when the roof is on?

**Beth Corrigan:** You may ring me in March, but ask about the roof first.

"""#),
(name: "clinics-before-the-audit", text: #"""
# Larkmoor Clinics: consent forms before the audit
For: a hot call in which the decider is somebody else, and the rep has to ask how to reach her.
About: Renee Castillo, compliance manager of some clinics, has replied to your note.
Date: 2026-03-16

Attendees:

- Devon Hale, Account Executive, Paperlark
- Renee Castillo, Compliance Manager, Larkmoor Clinics

**Devon Hale:** Hi Renee, how was the weekend?

**Renee Castillo:** Honestly, it rained on the whole softball tournament. My daughter still got two hits, so we are calling it a win.

**Devon Hale:** Two hits in the rain is a win. May I ask what made you reply to my note?

**Renee Castillo:** Your note mentioned consent forms, and that is the thing keeping me up at night.

**Devon Hale:** Tell me more. What goes wrong with consent forms today?

**Renee Castillo:** Our problem is that one in ten consent forms goes missing between the clinic and the chart. Last year we lost $85,000 in denied claims because of it.

**Devon Hale:** That is a lot. How do the clinics cope at the moment?

**Renee Castillo:** The front desks keep a paper binder as a workaround. It takes every one of them an hour a day.

**Devon Hale:** And is there a date by which it has to be fixed?

**Renee Castillo:** It has to be in place by June 30, 2026. The state audit is in the second week of July.

**Devon Hale:** Why does the audit matter so much?

**Renee Castillo:** A second finding would put our license for two of the sites at risk.

**Devon Hale:** How would a decision like this get made, and who besides you has a say?

**Renee Castillo:** Our CFO, Marlene Oduya, decides and will join the next call. I recommend the vendor, and she signs.

**Devon Hale:** Does Marlene know that we are talking?

**Renee Castillo:** Marlene knows, and she asked me to put our next call on her calendar.

**Devon Hale:** Good. Has money been set aside?

**Renee Castillo:** We have $45,000 set aside for this year. Marlene got it approved after the last audit.

**Devon Hale:** Are there other products on your list?

**Renee Castillo:** The only alternative we are considering is building it ourselves on the intranet. Our IT lead thinks that would take a year.

**Devon Hale:** How big is the group now?

**Renee Castillo:** We have 310 employees across nine clinics in the state. All nine are on the same records system.

**Devon Hale:** Where does this sit against your other projects?

**Renee Castillo:** This is number one on my list until the audit is over.

**Devon Hale:** What would be a useful next step?

**Renee Castillo:** We would like to see a demo with two of our own forms next Tuesday. Marlene only believes what she can click.

**Devon Hale:** I can do Tuesday at two. Please send the two forms with the names taken out.

**Renee Castillo:** I will send the blank forms to you tomorrow morning.

**Devon Hale:** Perfect, and good luck to your daughter.

"""#),
(name: "dispatcher-without-a-pen", text: #"""
# Coldbrook Freight: the dispatcher without a pen
For: a user who feels the problem but signs nothing, so that the rep looks for the way to the person who does.
About: Marcus Dill, night dispatcher in road freight; a short call during his shift.
Date: 2026-06-08

Attendees:

- Kyra Lund, Sales Development Representative, Routewell
- Marcus Dill, Night Dispatcher, Coldbrook Freight

**Kyra Lund:** Hi Marcus, did I catch you between trucks?

**Marcus Dill:** You caught me with a coffee, which is the best you will get on a night shift.

**Kyra Lund:** I will be quick. What gives you the most trouble when you dispatch at night?

**Marcus Dill:** The biggest problem is that drivers call in and I cannot see where the other trucks are. We lose about 30 hours a week just on the phone.

**Kyra Lund:** What does that lead to?

**Marcus Dill:** We missed four deliveries last month because of it. The customers send us a penalty for every one.

**Kyra Lund:** How do you work around it now?

**Marcus Dill:** I keep a spreadsheet open and type the towns in as they call.

**Kyra Lund:** How would a purchase like this be decided?

**Marcus Dill:** I have no say in it myself. Our fleet director, Joan Abernathy, makes the decision.

**Kyra Lund:** How would somebody reach Joan?

**Marcus Dill:** You can reach Joan through me, because I see her at the shift change. I could put you in touch.

**Kyra Lund:** That would help. Do you know whether there is any money for it?

**Marcus Dill:** There is no budget set for it yet. Joan would need a business case before anybody moves money.

**Kyra Lund:** Is there a date that matters?

**Marcus Dill:** They want it running by September 30, 2026. The fall peak starts in October and it is always a mess.

**Kyra Lund:** Is the company looking at anybody else?

**Marcus Dill:** I heard that they are also looking at Haulsight. I do not know how far that went.

**Kyra Lund:** How many trucks and people are we talking about?

**Marcus Dill:** We run 70 trucks and about 130 people out of two yards. The trucks all have the same tracker in them already.

**Kyra Lund:** And how important is it to the company, compared to other things?

**Marcus Dill:** It is one of three things that management cares about, along with tires and the new yard.

**Kyra Lund:** Would you want to see how it works?

**Marcus Dill:** I would like to see a demo on a quiet night. I would be happier if Joan saw it too.

**Kyra Lund:** What if I write two lines for Joan, and you hand them over at the shift change?

**Marcus Dill:** That works for me, and I will hand them to her on Thursday morning.

**Kyra Lund:** Thank you. I will put the hours and the four deliveries in.

**Marcus Dill:** Put the penalties in as well, because that is what she reads first.

"""#),
(name: "do-not-ring-again", text: #"""
# Sable Hume: do not ring again
For: a suspicious prospect who asks not to be called; the right answer is short, and the rep gives it.
About: Rosalind Hume, partner in a firm of surveyors; an unannounced call about sharing drawings.
Date: 2026-05-18

Attendees:

- Aidan Cole, Sales Development Representative, Gatepost
- Rosalind Hume, Partner, Sable Hume Surveyors

**Aidan Cole:** Good morning, Ms Hume. It is Aidan Cole from Gatepost. Do you have two minutes?

**Rosalind Hume:** Who gave you this number?

**Aidan Cole:** It is on your own web page, under contact. May I ask how you share drawings with clients?

**Rosalind Hume:** They go by post and by courier, as they always have.

**Aidan Cole:** Is there anything that goes wrong with that?

**Rosalind Hume:** There are no problems with it. I told the last three callers the same.

**Aidan Cole:** Then I will be brief. Who decides about such things at the firm?

**Rosalind Hume:** I decide, and there is nobody else to try.

**Aidan Cole:** Do you use anyone else's service for it?

**Rosalind Hume:** We have used the same courier for 19 years. I am not comparing him with anyone.

**Aidan Cole:** How many of you are there?

**Rosalind Hume:** There are twelve of us in one office, and that is all you need to know.

**Aidan Cole:** I understand. Would it ever be useful to hear from us?

**Rosalind Hume:** I am not interested. Please do not call again.

**Aidan Cole:** I will not. I am taking your number off our list while we speak, and nobody here will ring you.

**Rosalind Hume:** I shall remember your name.

**Aidan Cole:** You may. Thank you for telling me straight, and good day.

**Rosalind Hume:** Good day.

"""#),
(name: "five-on-the-list", text: #"""
# Corley Vane: five on the list
For: a keen buyer with money, power and a date, who is held at warm because too many others are in the race.
About: Leonard Vane, managing partner of a law firm; a call about document review.
Date: 2026-05-11

Attendees:

- Priya Nand, Account Executive, Docketwise Tools
- Leonard Vane, Managing Partner, Corley Vane Solicitors

**Priya Nand:** Good afternoon, Mr Vane. What brought document review onto your desk?

**Leonard Vane:** A missed filing brought it onto my desk. I do not care to repeat the experience.

**Priya Nand:** I am sorry to hear it. What happened?

**Leonard Vane:** We missed a court deadline because nobody could find the current draft. It cost us £22,000 and a client of eleven years.

**Priya Nand:** Has it happened since?

**Leonard Vane:** We have had two near misses since Christmas. A trainee now checks every draft by hand, which is a poor use of a trainee.

**Priya Nand:** What have you set aside to put that right?

**Leonard Vane:** The partners have approved £50,000 for it. I would be surprised if we needed all of it.

**Priya Nand:** Who takes the decision, and who else is heard?

**Leonard Vane:** I make the decision myself. The other partners are told, and our practice manager is consulted.

**Priya Nand:** By when do you want it in place?

**Leonard Vane:** It must be in place by 31 July 2026. Our insurance renews on that day and the insurer has asked for evidence.

**Priya Nand:** What else are you looking at?

**Leonard Vane:** We are comparing four other vendors at the moment: Lexfold, Briefcase Nine, Draftward and Pallmark. I have asked each of them the same twelve questions, and I shall ask you.

**Priya Nand:** That is a long list. What would shorten it?

**Leonard Vane:** Whoever shows me a version history that a judge would believe goes to the front.

**Priya Nand:** How large is the firm these days?

**Leonard Vane:** We have 64 people in two offices. We are on the usual office software and nothing exotic.

**Priya Nand:** And who would look after it day by day?

**Leonard Vane:** Our practice manager, Miss Tolland, would look after it.

**Priya Nand:** Where does it rank among your other plans?

**Leonard Vane:** It ranks first until the insurer is content.

**Priya Nand:** What would you like from me next?

**Leonard Vane:** Please send me a written proposal by Friday. Twelve answers on two pages would be ideal.

**Priya Nand:** Two pages by Friday noon. May I ring you on Monday to go through it?

**Leonard Vane:** Monday after four is best, as I am in court until then.

**Priya Nand:** Monday at half past four it is.

**Leonard Vane:** I look forward to it, Miss Nand.

"""#),
(name: "food-bank-and-a-better-door", text: #"""
# Netherby Food Share: a better door
For: a real need without any money, closed kindly and sent on to where it is better served.
About: Moira Flint, coordinator of a food bank; a call about the stock.
Date: 2026-02-23

Attendees:

- Hannah Boyce, Account Executive, Storeline
- Moira Flint, Coordinator, Netherby Food Share

**Hannah Boyce:** Hello Moira. I can hear that it is delivery day.

**Moira Flint:** It is always delivery day, my love, but I have sat down for this.

**Hannah Boyce:** Then I will make it worth the chair. What is hardest about the stock at the moment?

**Moira Flint:** The hardest thing is that we throw food away because nobody sees the dates. We lost about 600 kilos of it last year.

**Hannah Boyce:** That must hurt. What does it lead to?

**Moira Flint:** Families go home with less than we could have given them.

**Hannah Boyce:** How do you keep track now?

**Moira Flint:** We use a notebook and a pencil on a string as a workaround.

**Hannah Boyce:** What could be found to put it right?

**Moira Flint:** We have no budget for software and nobody who could find any. Every pound we get has to be spent on food, that is in our rules.

**Hannah Boyce:** Is there a trustee or a sponsor who might pay for it?

**Moira Flint:** There is no sponsor we could ask. The trustees said no to a kettle in January.

**Hannah Boyce:** I see. Who decides about things like that?

**Moira Flint:** Our five trustees decide on anything that costs money. I recommend things to them, and they sigh.

**Hannah Boyce:** Was there a date you had hoped for?

**Moira Flint:** We wanted it before the end of May 2026. The school holidays are our busiest weeks.

**Hannah Boyce:** Have you looked at anything else?

**Moira Flint:** We looked at nothing else, because everything has a price on it.

**Hannah Boyce:** How many of you work there?

**Moira Flint:** There are three of us on wages and about 40 volunteers. We have one old laptop between us.

**Hannah Boyce:** Would you have wanted to see it work?

**Moira Flint:** I would have loved to see it, but I will not waste your morning.

**Hannah Boyce:** You have not. Honestly, we would be the wrong thing for you, because our smallest plan costs more than your van.

**Moira Flint:** You are the first salesman who ever told me that.

**Hannah Boyce:** There is a county network, Shared Larder, that lends a date list to food banks free of charge. May I put you in touch with them?

**Moira Flint:** Please put me in touch with Shared Larder. Write to moira@example.com, because I never hear the phone.

**Hannah Boyce:** I will write to both of you this afternoon. Good luck with the holidays, Moira.

**Moira Flint:** Bless you, and mind how you go.

"""#),
(name: "hotel-with-stories", text: #"""
# Harbour Row Hotels: between two stories
For: a chatty prospect, with small talk to answer and a sensible warm rating among the stories.
About: Fenella Marsh, operations manager of a group of hotels; a first call.
Date: 2026-04-13

Attendees:

- Tomasz Reid, Business Development, Quillstay
- Fenella Marsh, Group Operations Manager, Harbour Row Hotels

**Tomasz Reid:** Hello Fenella, is it still windy on the coast?

**Fenella Marsh:** It took the awning off the terrace on Sunday, so yes, it is windy. A guest asked whether the view was extra.

**Tomasz Reid:** I hope you said it was included. How did you come across us?

**Fenella Marsh:** A friend who runs a guest house on the other side of the bay mentioned you.

**Tomasz Reid:** What is the hardest thing about running the four hotels at the moment?

**Fenella Marsh:** The hardest thing is that each hotel keeps its own booking sheet. Some weekends we sell the same room twice.

**Tomasz Reid:** And what happens when that goes wrong?

**Fenella Marsh:** We have to walk the guest to another hotel and pay for the taxi and the dinner.

**Tomasz Reid:** How often is that, would you say?

**Fenella Marsh:** I would not like to guess, because nobody writes it down.

**Tomasz Reid:** Have you tried to bring the sheets together?

**Fenella Marsh:** We tried one shared sheet for a month and the night porters hated it. One of them still talks about it at every staff party.

**Tomasz Reid:** What sort of money could be found for it?

**Fenella Marsh:** I would expect something like £18,000 to be possible. It is not approved yet.

**Tomasz Reid:** Who decides about it in the end?

**Fenella Marsh:** I recommend the supplier to our managing director, Alistair Keane, who decides. He usually goes along with me.

**Tomasz Reid:** Could he join us next time?

**Fenella Marsh:** I would rather see it myself before I bring Alistair in.

**Tomasz Reid:** Fair enough. By when should it be running?

**Fenella Marsh:** We want it running by the end of January 2027. That is when all four hotels close for the refit, so it is the quiet time.

**Tomasz Reid:** What else are you looking at?

**Fenella Marsh:** We had a look at Roomberry as an alternative. Doing nothing is the other option, and Alistair is very good at that.

**Tomasz Reid:** Just so I know, how many of you are there?

**Fenella Marsh:** We have 95 staff over the four hotels in the busy months. The bookings are on an ordinary cloud calendar.

**Tomasz Reid:** Is it high on the list for this year?

**Fenella Marsh:** It is in the middle of the list, after the kitchen and the roof.

**Tomasz Reid:** What would you like to see next?

**Fenella Marsh:** I would like to see a demo when the Easter guests have gone. Not on a Monday, because Monday is laundry.

**Tomasz Reid:** Shall we say Wednesday the 29th of April at three?

**Fenella Marsh:** Wednesday the 29th at three is in my book, in pen.

**Tomasz Reid:** Lovely. I will bring a sample week with a room sold twice.

"""#),
(name: "nothing-you-can-hold", text: #"""
# Ostrander Group: nothing you can hold
For: an evasive prospect whose answers all sound like something and hold nothing; cold although no one says no.
About: Clay Mercer, vice president in a group of companies; a call about expense claims.
Date: 2026-10-05

Attendees:

- Jodie Park, Account Executive, Brightledger
- Clay Mercer, Vice President of Special Projects, Ostrander Group

**Jodie Park:** Hi Clay, thanks for taking the call. What are you working on these days?

**Clay Mercer:** A little of everything, as the title says.

**Jodie Park:** Your colleague mentioned expense claims. What is difficult about them?

**Clay Mercer:** The expense claims could be better, I suppose. It has always been that way.

**Jodie Park:** What happens when it is slow?

**Clay Mercer:** People grumble a little, I guess.

**Jodie Park:** Does it cost you anything that you could put a number on?

**Clay Mercer:** I could not put a number on it.

**Jodie Park:** Have you set any money aside to change it?

**Clay Mercer:** Our budget is tight this year. We would have to see what is left of it.

**Jodie Park:** What range would not surprise anyone?

**Clay Mercer:** I would rather not talk about ranges today.

**Jodie Park:** I understand. How does a decision like that get made at Ostrander?

**Clay Mercer:** I am one of several people who have a say. It depends on the week, frankly.

**Jodie Park:** Who signs in the end?

**Clay Mercer:** I would have to check who signs for that.

**Jodie Park:** Is there a date by which you would want something new?

**Clay Mercer:** Maybe by the end of September 2027, if things line up. There is no particular reason for that date.

**Jodie Park:** Are you comparing several products?

**Clay Mercer:** I am not really comparing anything. We might just leave it as it is.

**Jodie Park:** May I ask how many people file expenses?

**Clay Mercer:** I would say a few hundred people do. We have offices in three states.

**Jodie Park:** Where does this rank among your special projects?

**Clay Mercer:** It is somewhere on the list, and I could not tell you where.

**Jodie Park:** What would be worth showing you?

**Clay Mercer:** You can send me a brochure. I may have a look at it.

**Jodie Park:** What would make a second talk worth your time?

**Clay Mercer:** I would tell you if I knew.

**Jodie Park:** Then I will send two pages and ask again in the spring. Is that fair?

**Clay Mercer:** That is fair, and nobody has been that quick about it before.

"""#),
(name: "scales-that-stop", text: #"""
# Bramwick Foods: the scales that stop
For: a clean hot call with a busy buyer, in which every core question brings a full answer.
About: Graham Pell, operations director at a food producer; a call about the packing line.
Date: 2026-02-09

Attendees:

- Isla Morton, Account Executive, Fernhill Systems
- Graham Pell, Operations Director, Bramwick Foods

**Isla Morton:** Morning, Graham, thanks for making the time. How long do we have?

**Graham Pell:** You have twenty minutes before I am back on the floor.

**Isla Morton:** Then straight in. What is hardest to get done on the packing line today?

**Graham Pell:** Our biggest problem is that the line scales stop two or three times a shift. Every stop means somebody rewrites the batch sheet by hand.

**Isla Morton:** And what does that cost you in a usual month?

**Graham Pell:** It costs us about £9,000 a month in waste and overtime. The finance team worked that out, so nobody argues with it.

**Isla Morton:** What have you tried so far?

**Graham Pell:** We tried a second set of scales and it only moved the queue.

**Isla Morton:** Where does this stand among everything else you have on?

**Graham Pell:** It is the top priority for the site this quarter. My managing director asks about it every Monday.

**Isla Morton:** By when should a new system be running?

**Graham Pell:** It has to be live by 30 April 2026. The barbecue season starts straight after that and volumes double.

**Isla Morton:** What happens if it slips past that?

**Graham Pell:** If we miss April we lose the summer contract with our largest supermarket.

**Isla Morton:** That is clear. What have you set aside for it?

**Graham Pell:** We have £60,000 approved for this. It came out of the January capital round.

**Isla Morton:** How do you decide on something like this, and who else has a say?

**Graham Pell:** I decide on this and I sign the order myself. Our quality manager, Nadia Frame, will want to see the audit trail first.

**Isla Morton:** What else are you looking at?

**Graham Pell:** We are comparing you with one other vendor, Tarrow Scales. They are cheaper, but they want eight months.

**Isla Morton:** Can I check a few things about the site, how many people and which systems?

**Graham Pell:** We have 240 employees on one site and everything runs on standard Windows servers. Nadia would own it day by day.

**Isla Morton:** That sits well with what we do. What would you like to see next?

**Graham Pell:** I want a demo with Nadia on the line by Friday. Bring a real batch sheet, please, no slides.

**Isla Morton:** Thursday at ten, on your line, with a real batch sheet?

**Graham Pell:** Thursday at ten suits us both.

**Isla Morton:** I will send the invitation now. Thank you, Graham.

"""#),
(name: "tied-until-2028", text: #"""
# Wexcombe College: tied until 2028
For: everything is there but the time, which is the difference between a cold contact and a poor one.
About: Dr Hilary Stone, director of studies at a college, has answered a letter on timetabling.
Date: 2026-03-02

Attendees:

- Owen Tarr, Account Manager, Classmark
- Dr Hilary Stone, Director of Studies, Wexcombe College

**Owen Tarr:** Good morning, Dr Stone. What made you answer a stranger's letter?

**Dr Hilary Stone:** You spelled timetabling correctly and you did not call it a journey.

**Owen Tarr:** I try not to. What is the worst part of timetabling at the college?

**Dr Hilary Stone:** Our main problem is that rooms are double booked in the first three weeks of every term. It costs us about £14,000 in extra cover each year.

**Owen Tarr:** What have you tried?

**Dr Hilary Stone:** We tried to fix it with a spreadsheet of our own. I wrote the formulas, and I am the only one who understands them.

**Owen Tarr:** What would be set aside to solve it properly?

**Dr Hilary Stone:** We have £25,000 allocated for timetabling software every year. It pays for the present system.

**Owen Tarr:** And who decides on the system?

**Dr Hilary Stone:** I decide on the timetabling system. The bursar checks the contract and the heads of department have their say.

**Owen Tarr:** When could something new be running?

**Dr Hilary Stone:** We are locked into our contract until August 2028. There is no way out before then, because I asked our solicitor.

**Owen Tarr:** Is there a break clause, or a penalty you could live with?

**Dr Hilary Stone:** There is no break clause in it. I signed it the year before I learned to read them.

**Owen Tarr:** Whose system is it, if I may ask?

**Dr Hilary Stone:** We use Terma at present, and nobody else is being considered.

**Owen Tarr:** How big is the college today?

**Dr Hilary Stone:** We have 1,100 students and 140 staff on a single site. Our registry would own the system day by day.

**Owen Tarr:** Is that high on anyone's list then?

**Dr Hilary Stone:** It is important to me, but it cannot be this year.

**Owen Tarr:** Would it help to see how others do the first three weeks?

**Dr Hilary Stone:** I would be glad to see a demo in the spring of 2028. Anything earlier would only make me cross with Terma.

**Owen Tarr:** Then I will write in February 2028 and leave you in peace until then.

**Dr Hilary Stone:** February 2028 is exactly right, and I shall remember that you offered.

"""#),
(name: "two-chairs-one-budget", text: #"""
# Altamont Castings: two chairs, one budget
For: two people on the other side, an expert with objections and a decider with the money; the rep has to hear both.
About: Viktor Salas, process engineer, and Denise Tran, plant manager of a foundry; a first call.
Date: 2026-09-21

Attendees:

- Grace Imber, Senior Account Executive, Foundrynet
- Viktor Salas, Process Engineer, Altamont Castings
- Denise Tran, Plant Manager, Altamont Castings

**Grace Imber:** Good morning, both. Viktor, Denise, what should I understand about the furnace line before I say anything?

**Viktor Salas:** You should understand that I have sat through four pitches like this, and none of the people knew what a thermocouple was.

**Grace Imber:** Type K or type S on yours?

**Viktor Salas:** Type S, and now you have my attention.

**Grace Imber:** What is hardest to get right today?

**Viktor Salas:** Our problem is that the temperature drifts and we only see it when the castings crack. We scrapped 1,900 parts in the last quarter.

**Denise Tran:** That scrap cost us $140,000, and I had to explain it to the board.

**Grace Imber:** What have you tried, Viktor?

**Viktor Salas:** I wrote a logging script as a workaround, and it falls over whenever the network does.

**Grace Imber:** What would make you doubt a system like ours?

**Viktor Salas:** I would doubt any system that samples slower than once a second. Yours says ten seconds on the web page.

**Grace Imber:** The page is old, it is five a second, and I will send the test sheet. Denise, what have you set aside?

**Denise Tran:** We have $120,000 approved for it in this fiscal year. Whatever we leave over goes back to head office.

**Grace Imber:** Who makes the decision, and who has to agree?

**Denise Tran:** I make the final decision. Viktor has to agree, because he runs the line.

**Grace Imber:** By when does it need to be running?

**Denise Tran:** It needs to be running by December 1, 2026. Our aerospace customer audits the line in the second week of December.

**Grace Imber:** And if it is not?

**Denise Tran:** If we fail that audit we lose the contract, and it is a third of what we make.

**Grace Imber:** What else is on the table?

**Viktor Salas:** We are also looking at Meltwatch as an alternative. Their sensors are better than their software.

**Grace Imber:** That is a fair thing to say. How large is the plant?

**Denise Tran:** We have 410 employees here and two furnace lines. Viktor would own the system day by day.

**Viktor Salas:** Everything we run talks to the same historian, so you would have to connect to that.

**Grace Imber:** We do connect to it. Where does this stand on your list, Denise?

**Denise Tran:** It is my top priority this quarter.

**Grace Imber:** What would you both want to see next?

**Viktor Salas:** I want a trial on line two next week, with my own thermocouples.

**Denise Tran:** Please send me the trial terms by Wednesday.

**Grace Imber:** Terms by Wednesday, sensors on line two on Monday. Viktor, may I call you about the historian tomorrow?

**Viktor Salas:** Call me tomorrow after the second shift starts, and bring the test sheet.

**Grace Imber:** I will. Thank you both.

"""#),
(name: "two-weeks-left", text: #"""
# Pinnacle Row Dental: two weeks left
For: somebody helpful with no authority and no path to it, whom a rep should not hold on to.
About: Tyler Boone of a dental practice has filled in the form on your page.
Date: 2026-07-13

Attendees:

- Luis Arden, Sales Development Representative, Chairside
- Tyler Boone, Summer Intern, Pinnacle Row Dental

**Luis Arden:** Hi, is this Tyler? You filled in the form on our page.

**Tyler Boone:** I filled it in for a class project, but I do work here for the summer.

**Luis Arden:** No harm done. What do you see going wrong at the practice?

**Tyler Boone:** The problem here is that patients do not show up. I counted 25 missed appointments in June.

**Luis Arden:** What does a missed one cost?

**Tyler Boone:** I was told that each one costs about $180.

**Luis Arden:** What do they do about it today?

**Tyler Boone:** The front desk calls everybody the day before by hand. It takes them the whole afternoon.

**Luis Arden:** Who would decide on something new?

**Tyler Boone:** I have no say in it and there is nobody to ask. The owners live in another state, and not one of us has ever met them.

**Luis Arden:** Could anyone at the practice introduce us?

**Tyler Boone:** Nobody at the practice could introduce you. They told me not to pass on any names, either.

**Luis Arden:** That is fine, please don't. Do you know whether money has been set aside?

**Tyler Boone:** I do not know anything about the budget.

**Luis Arden:** And is there a date when something has to change?

**Tyler Boone:** There is no date that I know of. My desk will be a shelf again before anybody thinks of one.

**Luis Arden:** Did you look at other products for your project?

**Tyler Boone:** I looked at Recallio and Toothtext as alternatives for my project. Nobody here has seen them.

**Luis Arden:** How big is the practice?

**Tyler Boone:** There are 16 people here and six chairs. They use one scheduling system for everything.

**Luis Arden:** Is it something people there talk about?

**Tyler Boone:** The front desk talks about it every day, but nobody asks them.

**Luis Arden:** Then I will not press you. Would a sample report help your class?

**Tyler Boone:** A sample report would really help my class. My professor likes numbers.

**Luis Arden:** I will send one, and I will take your name off our calling list.

**Tyler Boone:** Thank you, I expected this to be a lot more awkward.

"""#),
]
