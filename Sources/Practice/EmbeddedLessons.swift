// Written by scripts/embed from Sources/Practice/Library/lessons. Change that, and run scripts/embed.
// swift-format-ignore-file

/// The texts of Sources/Practice/Library/lessons with their names.
let embeddedLessons: [(name: String, text: String)] = [
(name: "a-date-with-a-reason", text: #"""
leadline: lesson/1
number: 6
title: A date with a reason
about: You get a date, and what stands behind it.
contact: Lucia Ferrante
day: 2026-03-02
facts:
  need: The pump stops during the night and we lost 300 litres of wine last week
steps:
  - show: "{why timeline}"
    choose: Lucia Ferrante makes wine, and you sell pumps that watch themselves. How do you ask?
    options:
      - How soon can you sign?
      - "{ask timeline}"
      - Is this urgent for you?
    answer: "{ask timeline}"
    hint: One asks about your month, one wants a yes, and one is about hers.
    because: It asks for two things at once that belong together, a day and what makes that day special.
  - ask: Ask Lucia about it in your own words.
    question: timeline
    solution: When does it need to be up and running, and why then?
    hint: Ask about the day on which it helps her, not about the day of an order.
    because: Two short questions in one are fine when they need each other.
  - choose: Today is 2 March. Which answer is the strongest?
    options:
      - As soon as possible, we can't wait
      - Sometime next year, the board is sure of it
      - By 10 May, the spring tasting starts then
    answer: By 10 May, the spring tasting starts then
    hint: Loud is not the same as firm. Look for something that will not move.
    because: It is less than three months off, and guests will come whether the pump runs or not. As soon as possible is only partial, since it has no day in it.
  - choose: "Suppose Lucia says: Some day, when things calm down. What do you say?"
    options:
      - What would have to happen first?
      - Prices rise in April, so better now
      - Then I will try again in a year
    answer: What would have to happen first?
    hint: Something stands before you in the queue. You do not know yet what it is.
    because: Some day means that something else comes first. Once you know what, you know when to call.
  - show: >-
      Lucia looks into her calendar. "Before the harvest starts on 20 August," she says.
    note: Note her date with its reason. The word in front is timing, with a colon.
    goals: [timing at least partial]
    solution: "timing: before the harvest starts on 20 August"
    hint: After the colon, what happens and the day of it.
    because: More than three months off makes it partial for now. The day is kept, so as August comes nearer it counts for more by itself.
  - show: "Then she stops. Actually the end of May would be better, she says."
    ask: A date without a reason slips. Ask what is behind this one.
    question: timeline
    solution: What happens at the end of May that makes it matter?
    hint: Stay with the new day and be curious about it.
    because: Now you will hear either an event or a mere wish. Both are good to know.
  - show: It is the spring tasting on 10 May. End of May would be too late, she sees; it must run by 10 May.
    note: Note the date that holds now, again with timing and a colon. It replaces the older one.
    goals: [timing at least strong]
    solution: "timing: it must run by 10 May, the spring tasting starts then"
    hint: What matters is the last day that still helps her.
    because: Your question moved the date from August to May. You did not push; she found the reason herself.

"""#),
(name: "an-early-and-friendly-no", text: #"""
leadline: lesson/1
number: 11
title: An early and friendly no
about: You find out early when it will not work, make sure of it, and part as friends.
contact: Bram de Wit
day: 2026-03-16
facts:
  need: Guests queue for an hour at the gate on Saturdays, and ten of them drove away last week
steps:
  - show: >-
      A gate is one plain fact that stops a case, whatever else is good. They refuse, they need
      nothing, we do not suit them, there is no money and nobody who could find any, or nobody with
      a say can be reached. Then the contact is {word disqualified}, which says nothing against the person.
    choose: Why look for such a fact early?
    options:
      - because a no today is kinder than one in three months
      - because a no makes people think again and buy
      - because every contact fewer makes the list look better
    answer: because a no today is kinder than one in three months
    hint: Think of the time that both sides would spend until then.
    because: Bram's afternoon is worth as much as yours.
  - show: "Bram de Wit runs a camp site by a lake. He says: I think there is no money for it."
    choose: What is that?
    options:
      - a no, and the call can end here
      - a guess, and worth one more question
      - the beginning of haggling, so name a lower price
    answer: a guess, and worth one more question
    hint: Listen to his first two words.
    because: In leadline a maybe can hold a rating down and never ends a case. Only plain words do.
  - ask: Ask Bram whether money could be found after all. Use your own words.
    question: budget
    solution: Is there anybody who could find the budget for it?
    hint: How much is the wrong thing to ask. Money that one desk lacks may lie on another.
    because: You have left the door open for him. He need not go through.
  - show: >-
      He has already asked his two partners. "There is no money for it," he says, "and nobody who could find any."
    choose: How do you make sure of it?
    options:
      - So this was all for nothing, was it?
      - Did I get that right, nothing there and nobody to ask?
      - Are you quite sure? Most sites find something.
    answer: Did I get that right, nothing there and nobody to ask?
    hint: He should be able to say yes to it without a bad feeling.
    because: You repeat it, and he confirms or corrects it. The others blame him or push him.
  - show: Bram says that it is so.
    note: Note it plainly, with both halves. The word in front is budget, with a colon.
    goals: [gate is no_budget, rating is disqualified]
    solution: "budget: There is no money for it, and nobody who could find any"
    hint: Without I think, this time. What is missing, and who is missing.
    because: The gate is closed, with his words as its reason. leadline asks you once whether it holds; 1y says yes, 1n no.
  - choose: What do you say to Bram before you part?
    options:
      - Too bad. Call me when there is money again.
      - Thank you for being so open. A second list at the gate on Saturdays may help you already.
      - I will send you our offer all the same, you never know.
    answer: Thank you for being so open. A second list at the gate on Saturdays may help you already.
    hint: He should be a little better off for having talked with you.
    because: It costs you one sentence. He runs a camp site, and camp sites talk to each other.
  - choose: "At the next site, a woman says: Please do not call again. What do you do?"
    options:
      - Note it in her words, and nobody calls her any more
      - Try once more in a month, she may have had a bad day
      - Ask her for the reason, so that you can answer it
    answer: Note it in her words, and nobody calls her any more
    hint: She has said what she wants. There is nothing to find out.
    because: leadline keeps her off every call list from then on. This no is never put to the test.
  - show: >-
      In the evening Bram calls you back. "My sister could move money from the new jetty," he says.
    note: Note the news, with budget and a colon.
    goals: [budget at least weak]
    solution: "budget: my sister could move money from the new jetty"
    hint: Somebody has been found. Say who, and where it would come from.
    because: A way to money opens the gate. He came back because you had parted well.

"""#),
(name: "at-the-prompt", text: #"""
leadline: lesson/1
number: 13
title: At the prompt, in a call
about: You type along while somebody talks, correct what was wrong, and end a call properly.
contact: Ravi Menon
day: 2026-03-18
steps:
  - show: >-
      In a call you type what you hear, in plain words, and look up again. One line may answer many
      questions. Ravi Menon runs a bus company, and he talks fast: "We lose 18,000 dollars a month on
      empty buses, I decide, 50,000 dollars are approved, live by the end of September."
    note: Note it all, in one line. Put commas between.
    goals: [need at least strong, authority at least strong, budget at least strong, timing at least weak]
    solution: We lose 18,000 dollars a month on empty buses, I decide, 50,000 dollars are approved, live by end of September
    hint: As short as you like, and as he says it, with we and I.
    because: Four answers in one line, and nobody had to wait for you. Each stands on record with its own words.
  - show: >-
      A little later Ravi looks into his calendar. "End of April," he says, "not end of September."
    note: Correct the date. The word in front is timing, with a colon.
    goals: [timing at least strong]
    solution: "timing: end of April, not end of September"
    hint: His own words, with what holds in front and what holds no longer behind a not. The words in front will do alone as well.
    because: The new answer holds from now on. The old one stays in the transcript, so nothing is hidden.
  - show: You also hear that they are in your line of business and of the right size, but in another region.
    note: Note these three points. The word for it is fit.
    goals: [fit at least partial]
    solution: "fit: size, sector yes; region no"
    hint: First the two that hold, then the one that does not. A semicolon goes between.
    because: A word and a colon take a line to where it belongs, whatever question is open.
  - show: Then you see that you were reading in the notes about another bus company.
    note: Take back your last line.
    goals: [fit is unknown]
    solution: /undo
    hint: It is a command. It begins with a slash, has four letters and is the contrary of do.
    because: The line is named and gone, and what you knew before is back. You can do it as often as you like.
  - choose: The open question puzzles you. How do you learn quickly what it is for?
    options: [/why, /skip, /score]
    answer: /why
    hint: One leaves it out, one shows points. You would like a reason.
    because: It takes a second, and Ravi notices nothing.
  - choose: "A line appears: 1? a roadblock in timing: does that hold? 1y yes · 1n no. What do you do?"
    options:
      - Ask Ravi to wait until you have sorted it out
      - Go on, and type 1y or 1n when there is a moment
      - Delete the line by typing his answer once more
    answer: Go on, and type 1y or 1n when there is a moment
    hint: It is a doubt, not a lock. Who comes first, Ravi or the program?
    because: A doubt never takes the prompt. Ask Ravi when it fits in; what is still open at the end is put to you then.
  - choose: Ravi mentions that his daughter starts school on Monday. It answers nothing, and you would like to remember it. What do you type?
    options:
      - "/note daughter starts school on Monday"
      - "/later daughter starts school on Monday"
      - "/next daughter starts school on Monday"
    answer: "/note daughter starts school on Monday"
    hint: One puts off a question, and one sets the next step.
    because: So it is kept and changes no answer. Ask about her next time, and mean it.
  - choose: You have agreed on a demo on Friday. You type /end, and leadline asks how it ended and what is next. What do you answer?
    options:
      - "good call, he liked it a lot"
      - "talked; demo on Friday"
      - "hot, 50,000 by April"
    answer: "talked; demo on Friday"
    hint: It asks for two things, what happened and what will happen.
    because: The outcome, a semicolon, the next step. Then you get a summary of a few lines, and the record is safe.

"""#),
(name: "four-words-for-one-person", text: #"""
leadline: lesson/1
number: 1
title: Four words for one person
about: You say of anybody whether they are a {word suspect}, a {word engaged}, a {word qualified} or an {word opportunity}, and why it matters.
contact: Oskar Lind
day: 2026-03-02
steps:
  - show: >-
      Everybody you call begins as a name and may end as a {word customer}. On the way leadline
      calls them first a {word suspect}, then a {word engaged}, then a {word qualified}, then an
      {word opportunity}. Each word says how much is known, never how much somebody is worth as a
      person. Other companies may use the same words the other way round, so here the playbook rules.
    choose: On a list of growers you find Oskar Lind, who runs a plant nursery. Your watering timers would suit him. What is he today?
    options:
      - a {word engaged}, since his nursery suits us
      - a {word suspect}, since nobody has talked with him
      - a {word qualified}, since growers need water
    answer: a {word suspect}, since nobody has talked with him
    hint: Look at what has happened between the two of you so far, not at what you hope.
    because: A list can tell you that it may be worth a call. Only the call can tell you more.
  - show: >-
      You reach him on the second try. "Half the seedlings dried out twice last month," he says,
      "and we lost 2,400 dollars in plants."
    note: Note his trouble. Type it in plain words, just as you heard it.
    goals: [need at least strong]
    solution: Half the seedlings dried out twice last month, and we lost 2,400 dollars in plants
    hint: No command is needed. Keep what happened and the sum in the same line.
    because: That is your first fact. You have talked, so he is a {word engaged} from now on; a message on his machine would not have done it.
  - show: >-
      A {word engaged} becomes a {word qualified} when four things are known and none of them is a
      plain no. They are the trouble, who decides, by when, and the money.
    choose: Which of these takes Oskar there?
    options:
      - He has picked up three times and likes your timers
      - He tells you who signs, by when it must run and what is set aside
      - He asks for a leaflet and a price list today
    answer: He tells you who signs, by when it must run and what is set aside
    hint: Being liked is pleasant. Look for what one could write into a plan.
    because: A leaflet costs him nothing. Answers to the four questions show that a purchase could really happen.
  - show: >-
      Oskar goes on: "I decide alone, and 5,000 dollars are set aside. It must run by 20 April, the
      spring sale opens then."
    note: Note who decides and the money in one line, as you heard it or as you would tell it. Begin a second line with timing and a colon.
    goals: [authority at least strong, budget at least strong, timing at least strong]
    solution:
      - I decide alone, and 5,000 dollars are set aside
      - "timing: by 20 April, the spring sale opens then"
    hint: Whether you write I or he, it is Oskar who decides. The word in front takes the second line to where it belongs.
    because: All four are known and none is a no. Oskar is a {word qualified}.
  - choose: For an {word opportunity}, leadline looks at three things. His trouble is one of them. Which are the other two?
    options:
      - that he suits us, and that he wants to go on
      - that he has seen the price, and that he has signed
      - that he trusts you, and that he answers fast
    answer: that he suits us, and that he wants to go on
    hint: Think of what makes both sides glad a year later.
    because: They need not be perfect, but each must be there at least in part.
  - show: >-
      His nursery fits you in size, sector, region and people, though not in its tools. And he says:
      "I would like to see it at work in house two on Friday."
    note: Note both. One line begins with fit and a colon, the other with interest and a colon.
    goals: [fit at least strong, interest at least partial]
    solution:
      - "fit: size, sector, region, people yes; tools no"
      - "interest: I would like to see it at work in house two on Friday"
    hint: For the first, list the points, then yes or no. For the second, his own wish with the day in it.
    because: Now he is an {word opportunity}, and every step of the way is on record in his own words.
  - choose: A colleague asks why you need four words for one man. What do you say?
    options:
      - So that everybody knows what is known, and what to ask next
      - So that the boss sees how busy we are
      - So that we can tell early how much we will sell
    answer: So that everybody knows what is known, and what to ask next
    hint: Who else would read the word, and what would they do then?
    because: When one of you says {word qualified} and means {word suspect}, somebody waits for an order that is not coming.

"""#),
(name: "money-is-never-first", text: #"""
leadline: lesson/1
number: 7
title: Money is never first
about: You ask about money at the right moment, and hear a no that is none.
contact: Ilse Vogt
day: 2026-03-09
steps:
  - show: "{why budget}"
    choose: Ilse Vogt runs a dental practice for two dentists. When do you ask her about money?
    options:
      - at the start, so that nobody loses time
      - when she has told what her trouble costs
      - never, for the price list will tell
    answer: when she has told what her trouble costs
    hint: A sum looks large or small by what stands beside it.
    because: At the start, every price is too much. Beside what the trouble takes from them each month, she can judge it.
  - show: >-
      "Two patients a day do not come," says Ilse, "and each empty chair costs us 180 dollars."
    note: Note her trouble with its price.
    goals: [need at least strong]
    solution: Two patients a day do not come, and each empty chair costs us 180 dollars
    hint: How often, and how much each time. Her own sentence has both.
    because: That is 360 dollars a day. Now you may ask.
  - ask: Ask Ilse about money, in your own words.
    question: budget
    solution: How much have you put aside to solve this?
    hint: A quiet sentence about what is there. You are not selling yet.
    because: Said calmly, it is a question like the others. If you are ill at ease, she will be too.
  - choose: "Ilse says: We have no budget. What do you do?"
    options:
      - Ask who could find money for it if the case were good
      - Offer her a tenth off, as long as it lasts
      - Thank her and close the record
    answer: Ask who could find money for it if the case were good
    hint: Perhaps nobody has written a line for it yet. Could that be changed, and by whom?
    because: There is often a way that she has not thought of. A rebate answers a question that nobody asked.
  - show: >-
      She thinks. "There is no line for it yet, but Dr. Haddad could move money from the equipment fund."
    note: Note what she found. The word in front is budget, with a colon.
    goals: [budget at least weak]
    solution: "budget: There is no line for it yet, but Dr. Haddad could move money from the equipment fund"
    hint: Both halves matter, what is missing and the way around it.
    because: From a no to a way, by one friendly question.
  - choose: How do you get to a number?
    options:
      - What is the most that you could pay?
      - Which range would not surprise anyone on your side?
      - It is 9,000, would that be all right?
    answer: Which range would not surprise anyone on your side?
    hint: People name an exact sum late. Make it easy to give you half of it.
    because: From to is an answer. The most that she could pay sounds as if you wanted all of it.
  - choose: Which of these answers is strong?
    options:
      - It should not cost the earth, you know
      - About 12,000 would not surprise anyone
      - The dentists have set aside 12,000 to 15,000
    answer: The dentists have set aside 12,000 to 15,000
    hint: A number is good. What turns a number into money?
    because: A sum alone is partial, however large. Set aside or approved means that somebody has already said yes to it.
  - show: On Thursday Ilse calls. Dr. Haddad has seen to it, and 12,000 to 15,000 dollars are set aside now.
    note: Note the good news, with budget and a colon.
    goals: [budget at least strong]
    solution: "budget: 12,000 to 15,000 dollars are set aside now"
    hint: The range, and what has been done with it.
    because: Remember how it began, with we have no budget.

"""#),
(name: "reading-a-rating", text: #"""
leadline: lesson/1
number: 14
title: Reading a rating
about: You read points, ceiling and coverage, and say what would change the rating.
contact: Jana Blum
day: 2026-03-02
facts:
  need: We lose 3 hours a day on the phone, about 900 dollars a week
  budget: 8,000 dollars are set aside
  authority: I recommend it, and Dr. Novak signs
  timing: by 30 April, the new surgery opens then
steps:
  - show: >-
      Jana Blum keeps the front desk of a vet. After your call the line reads warm 59 of 100, could
      reach 94, 65 % known. The 59 points are what her answers have earned so far.
    choose: What is the 94?
    options:
      - what would be reached if every open answer came out best
      - what other vets reach on average
      - how sure it is, in percent, that Jana will buy
    answer: what would be reached if every open answer came out best
    hint: Think of a ceiling. What is between it and the floor?
    because: What nobody asked is still open above her, and counts neither for nor against her. Six points are gone for now, as one answer was only partial.
  - choose: And what do the 65 % tell you?
    options:
      - that two of three people like Jana buy
      - how much of what counts has been answered at all
      - how many of her answers were good
    answer: how much of what counts has been answered at all
    hint: Look at the last word in that part of the line.
    because: It is called coverage. The same points with more coverage are a firmer judgement.
  - show: >-
      Her trouble, the money and the date are strong. Jana recommends it, and Dr. Novak signs. For
      hot it takes 65 points, with the four core answers known and none of them weak or none.
    choose: What would move the rating to hot at once?
    options:
      - a larger sum set aside
      - Dr. Novak at the table
      - a date in March
    answer: Dr. Novak at the table
    hint: What is strong already can't get stronger. Look for the answer that has room above it.
    because: You need not work it out. Type /score, and leadline names the nearest answer that changes the rating; with /whatif you can try one.
  - show: >-
      Jana calls back. "Dr. Novak decides," she says, "and he will join us on Friday."
    note: Note it with authority and a colon in front, and watch the rating.
    goals: [rating is hot]
    solution: "authority: Dr. Novak decides, and he will join us on Friday"
    hint: The doctor's name, his part in it, and Friday belong in one sentence.
    because: One answer, six points, and hot. Each point can be traced to somebody's words.
  - show: On Friday both are in a good mood. They suit you in size, sector, region and tools, and they would like to see it at the front desk on Monday.
    note: Note both, under fit and interest.
    goals: [fit at least strong, interest at least strong]
    solution:
      - "fit: size, sector, region, tools yes"
      - "interest: we would like to see it at the front desk on Monday"
    hint: A list of words for the first, a wish with its day for the second. Two lines will do.
    because: That makes 85 points. Such a number feels good, so now watch what a single answer can do.
  - show: Then comes the news. The new surgery opens in November only.
    note: Note the new date, with timing and a colon.
    goals: [rating is warm]
    solution: "timing: the new surgery opens in November now"
    hint: What happens, and in which month.
    because: It is still 74.5 points, far more than 65, and yet warm. No points buy hot while one of the four is weak.
  - choose: "Another line reads: cold (not rated) 20 of 100, could reach 100, 20 % known. What is the matter with this contact?"
    options:
      - nothing, we only know too little as yet
      - a bad contact, to be called last
      - a mistake in the book, to be cleared up
    answer: nothing, we only know too little as yet
    hint: Compare the second number with the third.
    because: One strong answer and many open ones. Ask on.
  - choose: You open Jana's record half a year later, and there are fewer points. Nobody has typed anything. Why?
    options:
      - The program has changed its mind about her
      - Answers grow old, so they count less until asked again
      - Somebody must have taken a line back
    answer: Answers grow old, so they count less until asked again
    hint: Would you still rely on what somebody wanted to see half a year ago?
    because: Interest fades in weeks, a trouble in months. The words stay in the record, and leadline asks for them anew.

"""#),
(name: "somebody-else", text: #"""
leadline: lesson/1
number: 12
title: Somebody else
about: You find the right person through the wrong one, and send people where they are better served.
contact: Clara Jensen
day: 2026-03-17
facts:
  need: Labels get lost, and we searched four days for a sextant last month
steps:
  - show: "Clara Jensen guides visitors through a museum of ships. She says: I have no say in such things."
    note: Note what she says about her part in it. The word in front is authority, with a colon.
    goals: [gate is no_authority]
    solution: "authority: I have no say in such things"
    hint: After the colon, her sentence as it is.
    because: A gate comes into view and is not closed yet. Before it closes, leadline wants to know who else there is.
  - choose: What do you think of Clara now?
    options:
      - She can't decide, so the call is over
      - She can't decide, and she knows who can
      - She only says so, most of them can decide
    answer: She can't decide, and she knows who can
    hint: Who walks through those rooms every day?
    because: The wrong person is often three steps from the right one, and knows the way.
  - ask: Ask Clara who else there is. Use your own words.
    question: decision-process
    solution: Who else could decide on this, and whom should I call?
    hint: Ask for a person, and for a way to that person.
    because: You asked for help, and people like to help.
  - show: Peter Lang decides, she says. He is their head of collections.
    note: Note the new name, with the same word in front.
    goals: [authority at least weak]
    solution: "authority: Peter Lang, our head of collections, decides"
    hint: Begin as before. Say who, what he is there, and what he does in this.
    because: The gate is open again. Peter is kept as a person of his own, and the record says that Clara named him.
  - choose: How do you get from Clara to Peter?
    options:
      - Would you write us both two lines, so that he knows why I call?
      - May I tell him that you want this very much?
      - Could you give me his mobile number, please?
    answer: Would you write us both two lines, so that he knows why I call?
    hint: Make it easy for her, and do not borrow her voice.
    because: Two lines from somebody he knows are worth ten calls of yours. Do not say anything in her name that she has not said.
  - show: >-
      Peter is glad to hear from you. It turns out that the museum has forty objects and one store
      room. Your system is made for ten thousand and more.
    choose: What do you tell him?
    options:
      - With forty objects a plain table will serve you better
      - You will grow, so begin with the large system
      - We can make you a special price for small museums
    answer: With forty objects a plain table will serve you better
    hint: Picture his store room in a year. What would he say about you then?
    because: He will be well served, and he will know who told him the truth. At any price the large system would be in his way.
  - choose: When do you ask Peter whether he knows somebody with the same trouble?
    options:
      - right at the start, so as not to forget it
      - now, after he was helped
      - never, for he has bought nothing
    answer: now, after he was helped
    hint: One gives gladly when one has just been given something.
    because: Ask about the trouble and not about buyers. Whom do you know who has been looking for a sextant for days?
  - show: >-
      Peter knows two harbour museums. For a {word disqualified} contact leadline asks you at the end
      whether they would refer others, and what would serve them better.
    choose: Which line do you type?
    options:
      - "yes, knows two harbour museums; better: a plain table"
      - "two museums, call them soon; lost: too small"
      - "no sale; perhaps again in a year"
    answer: "yes, knows two harbour museums; better: a plain table"
    hint: It asked you two things. The answer has two halves.
    because: He stays in your book as somebody who refers others. A no that ends like this is a good day.

"""#),
(name: "the-question-after", text: #"""
leadline: lesson/1
number: 10
title: The question after the answer
about: You hear the word that opens a door, and ask once more.
contact: Hugo Silva
day: 2026-03-12
steps:
  - show: >-
      A cue is a word in an answer behind which there is more. People drop it in passing and wait to
      see whether you noticed. The best question of a call is often the one after the answer.
    choose: "Hugo Silva prints menus. He says: We had to send three jobs to another printer last week. What do you say?"
    options:
      - I see, and by when would you need something?
      - What does that cost you?
      - That would not happen with our press
    answer: What does that cost you?
    hint: Stay where he is for one more question.
    because: He has opened a door. A new topic closes it, and so does praise of your own press.
  - ask: Now you. Find out in your own words what these jobs take from him, in money or hours.
    question: challenges
    solution: How much do those jobs cost you in an average month?
    hint: Ask for a sum or a time, and say of which stretch.
    because: A number that he works out himself he will believe.
  - show: >-
      "We had to send three jobs to another printer last week," he says again, "and each one costs us 400 dollars."
    note: Note his answer, the first half and the second.
    goals: [need at least strong]
    solution: We had to send three jobs to another printer last week, and each one costs us 400 dollars
    hint: No word in front is needed, since it answers what you asked. Keep both numbers.
    because: The first half was a nuisance. With the second it is 1,200 dollars a week.
  - choose: "Hugo goes on: We are fine with the paper, the lease on the press ends in June, and my brother says hello. Where is the cue?"
    options:
      - the paper, for he is content with something
      - the lease, for something ends on a date
      - the brother, for he may be a part of it
    answer: the lease, for something ends on a date
    hint: Which of the three will make him do something, whether he likes it or not?
    because: What ends needs something new. The date comes free with it.
  - ask: Follow that cue. Ask what happens in June, and what it means for his time.
    question: timeline
    solution: What happens when the lease ends in June, and by when must the new one be in place?
    hint: Take up his own word for the thing that ends, and ask for the day on which the next one has to work.
    because: When you use his word, he knows that you were listening.
  - choose: "He says: Marta would want to see that first. Which question do you ask?"
    options:
      - Who is Marta, and what is her part in it?
      - Can't you decide that without her?
      - Good, then shall we say Tuesday?
    answer: Who is Marta, and what is her part in it?
    hint: A name has fallen that you have never heard. Be curious before you go on.
    because: Marta may sign, or run the press, or simply be curious. Each would change your next step.
  - show: Marta Silva is the owner. She decides, Hugo says, and she will join you next time.
    note: Note who Marta is. The word in front is authority, with a colon.
    goals: [authority at least strong]
    solution: "authority: Our owner, Marta Silva, decides, and she will join us next time"
    hint: Three things in one sentence. What she is called, what she does in this, and the next meeting.
    because: One name in passing, one question, and the one who decides sits at the table.
  - choose: How many questions do you put at once when there are several cues?
    options:
      - all of them, so that none is lost
      - one, and the others go into a note
      - none, so that he can talk freely
    answer: one, and the others go into a note
    hint: If somebody asked you three things in one breath, which would you answer?
    because: Of three questions the easiest is answered. Type /note and the word, and come back to it.

"""#),
(name: "unknown-is-not-no", text: #"""
leadline: lesson/1
number: 5
title: Unknown is not no
about: You tell what was never asked from what was answered with no, and ask for it.
day: 2026-03-02
facts:
  need: The oven stops three times a shift and we lose 9,000 dollars a month in bread
steps:
  - show: >-
      A bakery called about its oven. The trouble is on record, with what it costs. Nothing was
      said about who decides, by when, or about money. At this point they are a {word engaged}.
  - choose: What does the record say about money?
    options: [they have none, it is unknown, it is enough]
    answer: it is unknown
    hint: Look for the line in which somebody spoke of it.
    because: What nobody asked costs the contact nothing. It only waits for your question.
  - show: "The playbook gives a reason for that question: {why budget}"
    ask: Ask them about money, in your own words.
    question: budget
    solution: What budget have you set aside for this?
    hint: A wish is one thing and a plan another; only the plan tells you something.
  - show: They leave money for later. They say that they would recommend it, and that Anna Berg, the owner, signs.
    note: Note what they said about who decides, as in a call.
    goals: [authority at least partial, budget is unknown]
    solution: "authority: I recommend it, and Anna Berg signs"
    hint: Name the criterion, a colon, and their words; leave money out for now.
    because: One answer at a time. Money is still unknown, and the rating has not suffered for it.

"""#),
(name: "what-else-and-what-first", text: #"""
leadline: lesson/1
number: 9
title: What else, and what first?
about: You ask without fear what else somebody is weighing, and how high it stands on their list.
contact: Agnes Horvath
day: 2026-03-11
facts:
  need: We cut two oak boards a day to the wrong length and lose 90 dollars on each
steps:
  - show: "{why competition}"
    choose: Agnes Horvath builds kitchens and loses good oak. How do you ask?
    options:
      - Who else have you talked to, if I may ask?
      - "{ask competition}"
      - You are not looking at anybody else, are you?
    answer: "{ask competition}"
    hint: One of them leaves room for more than other sellers.
    because: It makes room for doing it oneself and for doing nothing, which no list of sellers has. The last one begs her for a no.
  - ask: Ask Agnes in your own words.
    question: competition
    solution: Which alternatives are you comparing, and could you also leave it as it is?
    hint: Ask as if each answer were welcome. It is.
    because: You do not have to beat anybody yet. You want to see the whole table.
  - choose: "She says: Frankly, we may just go on as before. What do you say?"
    options:
      - That would be a pity, let me tell you why
      - And what will that cost you by the end of the year?
      - I see, then I will not keep you any longer
    answer: And what will that cost you by the end of the year?
    hint: Going on has a price as well. Who should work it out?
    because: Two boards a day at 90 dollars each; she has the numbers herself. If it is little, going on is right, and you both know it.
  - show: >-
      Agnes looks at her desk. "We have four other offers on the table," she says.
    note: Note it. The word in front is competition, with a colon.
    goals: [gate is competition]
    solution: "competition: we have four other offers on the table"
    hint: The number matters, so keep it.
    because: From four on, leadline closes a gate that lets her be warm and no more. It is no end. Find out whether you came early or late.
  - choose: What do you ask now?
    options:
      - What would an offer need to stay on your table?
      - Whose offer is it, and what do they charge?
      - Would you look at ours first if it came today?
    answer: What would an offer need to stay on your table?
    hint: Do not talk about the others, and do not hurry her. Learn how she will choose.
    because: It tells you what she looks for, and whether you have it. If you do not, you can go now, with a good word for somebody else.
  - show: "Then there is the other list, that of her own tasks. {why priority}"
    ask: Ask how high this stands for her.
    question: priority
    solution: Where is this on your list of priorities for the next months?
    hint: Ask about its place among all that has to be done.
    because: She may be glad that you asked. Hardly anybody does.
  - show: >-
      "It is on the back burner until the new hall is built," says Agnes. That will be in autumn.
    note: Note it. This time the word in front is priority.
    goals: [gate is low_priority]
    solution: "priority: it is on the back burner until the new hall is built"
    hint: Where it stands, and what it is waiting for.
    because: Cold for now, and honest. Nothing about Agnes or her oak has become worse.
  - choose: What do you take away from the call?
    options:
      - a no, and the record is closed
      - a day in autumn on which to ask again
      - a call every week, so that she keeps us in mind
    answer: a day in autumn on which to ask again
    hint: She told you what has to happen first. Use it.
    because: In leadline the line revisit in October does it at the end of the call. Weekly calls would only make her sorry that she told you.

"""#),
(name: "what-is-hard-today", text: #"""
leadline: lesson/1
number: 3
title: What is hard today?
about: You ask about somebody's trouble so that they tell, and hear how strong the answer is.
contact: Teresa Molina
day: 2026-03-04
steps:
  - show: "{why challenges}"
    choose: Teresa Molina washes for eleven hotels. With which words do you begin?
    options:
      - Would you like your dryers to be faster?
      - "{ask challenges}"
      - Did you know that we save a laundry ten hours a week?
    answer: "{ask challenges}"
    hint: Which one can't be answered with yes, no or I see?
    because: It lets her tell a story. The other two only wait for a yes, and they sell before anybody has said what hurts.
  - show: There are many good ways to ask, and your own is the best. It should sound like you.
    ask: Ask Teresa what gives her trouble. Use your own words.
    question: challenges
    solution: What gives you the most trouble at the moment?
    hint: Begin with what or where, and ask about her work, not about your product.
    because: One question, then be quiet. A pause feels long to you and short to her.
  - show: >-
      Four levels help you to weigh an answer. Strong tells what it costs, what was lost or by when
      it has to stop; partial shows one sign, such as a number or a work-around. Weak is a trouble
      that is only named. None means that nothing is wrong.
    choose: "Teresa says: The big dryer is slow. What is that?"
    options: [strong, partial, weak, none]
    answer: weak
    hint: Count what she tells you about what it leads to.
    because: There is a trouble, so it is not nothing. But slow may be a nuisance or a disaster, and you do not know which.
  - choose: And which of these is partial?
    options:
      - We write every order down twice because the two lists never agree
      - It is a bit annoying, to be honest
      - Every stop costs us 1,200 dollars, and we lost a hotel over it
    answer: We write every order down twice because the two lists never agree
    hint: One has no sign at all and one has several. Look for the one between.
    because: A work-around is a real sign, since somebody pays for it in hours. What it costs is still to be asked.
  - choose: Back to the slow dryer. What do you say next?
    options:
      - Ours dries in half the time, may I tell you about it?
      - What does that cost you, in money or hours, in a usual month?
      - So you need a new dryer, is that right?
    answer: What does that cost you, in money or hours, in a usual month?
    hint: She has named it. You want to know how much it matters, and she is the one who knows.
    because: One more question turns a weak answer into one that you and she can work with.
  - show: >-
      Teresa thinks for a moment. "It stands still two mornings a week," she says, "and each one
      costs us 1,200 dollars."
    note: Note it so that nobody has to ask her again.
    goals: [need at least strong]
    solution: It stands still two mornings a week, and each one costs us 1,200 dollars
    hint: Leave out your own summary. What counts here is how often it happens and the sum.
    because: Her words, with her number. From now on you can put any price beside it.
  - choose: You ask the laundry next door, and Paul Renner says that they are happy with what they have. What now?
    options:
      - Ask about one other corner of the work, then thank him and let him go
      - Explain what he is missing, for he can't know it
      - Note a weak trouble, so that he stays on the list
    answer: Ask about one other corner of the work, then thank him and let him go
    hint: He may be right. Be curious once, and fair.
    because: A real no saves you both a month. A trouble that you invent for somebody stays yours.

"""#),
(name: "what-only-you-can-feel", text: #"""
leadline: lesson/1
number: 8
title: What only you can feel
about: You tell interest from politeness, and judge trust, listening and access by yourself.
contact: Henrik Dahl
day: 2026-03-10
steps:
  - show: "{why interest}"
    choose: Henrik Dahl runs three small ferries. Which of his remarks shows the most interest?
    options:
      - Sounds good, do send me something
      - Could my engineer and I see it on Tuesday at ten?
      - That is a clever thing that you have there
    answer: Could my engineer and I see it on Tuesday at ten?
    hint: Two of them cost him nothing. One takes up his time and somebody else's.
    because: He names a day and brings a colleague. Praise is kind, but nothing follows from it.
  - ask: Ask Henrik what he would gain without his trouble, or what he would like to see next.
    question: interest
    solution: If that problem were gone, what would it do for you?
    hint: Let him picture the day on which it works. Do not describe it for him.
    because: When he says it himself, you learn which part of it he cares about.
  - show: >-
      "I would like to see it on the night boat on Tuesday," says Henrik.
    note: Note his wish. The word in front is interest, with a colon.
    goals: [interest at least strong]
    solution: "interest: I would like to see it on the night boat on Tuesday"
    hint: The wish as he said it, with its day.
    because: A wish with a day is as strong as it gets.
  - show: "Three more things count, and you alone can judge them: trust, listening and access. {why rapport}"
    choose: How do you find out whether Henrik trusts you?
    options:
      - "I ask him openly: Do you trust me?"
      - I notice what he tells me, and judge after the call
      - I ask his engineer what he says about me
    answer: I notice what he tells me, and judge after the call
    hint: What would you say if a stranger asked you that?
    because: Asked aloud, it makes things stiff and brings a polite yes. That is why leadline puts this line to you and never to him.
  - choose: Which is a strong sign of trust?
    options:
      - He says yes to everything and laughs a lot
      - He tells you that their largest client may leave
      - He calls you by your first name from the start
    answer: He tells you that their largest client may leave
    hint: Manners are for everyone. What is not for everyone?
    because: He told you what he would not tell everybody. Keep it to yourself, and he will tell you more.
  - choose: And which is a strong sign of listening?
    options:
      - He asks back, and lets you finish
      - He says aha while he types something
      - He does not interrupt you for ten minutes
    answer: He asks back, and lets you finish
    hint: Silence can be sleep. What shows that your words have arrived?
    because: A question about what you said shows that he heard it. After ten minutes without one, it is you who should be listening.
  - show: >-
      The call is over. Henrik trusts you, listened most of the time, and it took five calls to
      reach him. You would say strong, partial and weak.
    note: Note your three judgements in this order. One line does it, with trust and a colon in front.
    goals: [trust at least strong, listening at least partial, access at least weak]
    solution: "trust: strong, partial, weak"
    hint: Three of the level words, with commas between them.
    because: No word of his is needed, since it is your own judgement and is marked as such. After a call leadline asks you for the three anyway.
  - choose: A man trusts you, listens, and always picks up. He has no trouble at all. What is he?
    options:
      - warm at least, for the rest will come
      - pleasant to talk to, and not a buyer
      - hot, for people buy from people
    answer: pleasant to talk to, and not a buyer
    hint: What would he be paying for?
    because: These three are worth 15 of 100 points. They help a good case along and never replace one.

"""#),
(name: "who-is-it-for", text: #"""
leadline: lesson/1
number: 2
title: Who is it for?
about: You know how a picture of the ideal customer is made, and use it before and during a call.
contact: Priya Nair
day: 2026-03-03
steps:
  - show: >-
      The ideal customer profile is a short list of what your happiest customers have in common. It
      spares people calls that could never help them, and it spares you those too.
    choose: You sell rota plans to swimming pools and want to write such a list. Where do you look first?
    options:
      - at the great names that we would love to win
      - at those who have stayed and use it every day
      - at everybody who ever asked for a price
    answer: at those who have stayed and use it every day
    hint: One of these groups has shown what happens after the purchase.
    because: A wish does not tell whom we serve well. Look at those who left as well; where both are alike, the point tells you nothing.
  - choose: Which line belongs on the list?
    options:
      - open to new ideas and easy to talk to
      - somebody there who would own it day by day
      - big enough to be worth our while
    answer: somebody there who would own it day by day
    hint: Two colleagues should be able to check it apart from each other and find the same.
    because: A good point can be seen or asked for. Easy to talk to, big enough and the like are seen differently by each of us.
  - show: "The playbook's reason for the question about it: {why fit}"
    choose: When do you go through the list for Priya Nair, who runs four pools?
    options:
      - before the call, as far as her web site tells
      - at the start of the call, point by point
      - after she has asked for an offer
    answer: before the call, as far as her web site tells
    hint: Her time is short, and some of it is written down already.
    because: Nobody likes to be asked what everybody can read. Save the call for what only Priya can tell.
  - show: >-
      You find that Priya's pools have 90 people and are in the next town. Pools are your line, and
      you can connect to their tills. Whether somebody would look after the rota, you can't find out.
    note: Note the four points that hold, a word for each. The five words are size, sector, region, tools and people.
    goals: [fit at least strong]
    solution: size, sector, region, tools
    hint: The words that hold, with commas between. In a call, fit and a colon in front take the line to where it belongs.
    because: One point is left open, and that is fine. It is not a no; it is a question for the call.
  - show: In the call there is a good moment. She has just spoken about her staff.
    ask: Find out about the missing point, or about all of them. Ask as you would.
    question: fit
    solution: How many employees do you have, and who would own it day by day?
    hint: You may begin with the headcount and go on to the person who would take care of things.
    because: Asked in passing it sounds like interest in her pools, and it is.
  - choose: Priya says that nobody would have time for it. What does a no on one of five points mean?
    options:
      - something to talk about, for a list is no verdict
      - the end, for a point is a point
      - nothing, for four of five will do
    answer: something to talk about, for a list is no verdict
    hint: Neither close the book nor close your eyes.
    because: Who has four points can still fail over the fifth. Say so openly and look for a way together.
  - choose: Tom Abara's pool is far outside your region, and he is very keen. What does the list help you do?
    options:
      - go on, for somebody so keen is rare
      - tell him kindly today who could serve him better
      - send an offer and let the others say no
    answer: tell him kindly today who could serve him better
    hint: Imagine his first broken rota, and you a day's drive away.
    because: Keen and well served are two things. An honest word now is remembered, and he may send you his neighbour.
  - choose: In a year, half of your happiest customers miss the point about size. What now?
    options:
      - change the list, for it was our best guess
      - keep it, for a rule must stay a rule
      - leave size out when the customer is nice
    answer: change the list, for it was our best guess
    hint: Which of the two is the real thing, the paper or the people?
    because: The list learns from customers, not they from it.

"""#),
(name: "who-signs", text: #"""
leadline: lesson/1
number: 4
title: Who likes it and who signs
about: You find out how a decision is made and who else is part of it, and nobody feels small.
contact: Felix Brandt
day: 2026-03-05
facts:
  need: Every third pipe is bent twice and we throw away 700 dollars of steel a week
steps:
  - show: "{why decision-process}"
    choose: Felix Brandt is foreman in a metal workshop. How do you ask him?
    options:
      - Are you the one who makes the decision?
      - "{ask decision-process}"
      - Can you sign for this, or do I need somebody else?
    answer: "{ask decision-process}"
    hint: In which of these can he tell the truth without looking small?
    because: Asked whether they decide, most people say yes. Asked how it is done, they tell you who sits at the table.
  - ask: Ask Felix in your own words how this is decided in his workshop.
    question: decision-process
    solution: How does a purchase like this get decided in your shop, and who else has a say?
    hint: Begin with how. Take for granted that there is more than one person.
    because: Nobody minds being asked about the way. It even shows respect for the others.
  - choose: "Suppose he says: I only use it, no idea who buys such things. How strong is that?"
    options: [strong, partial, weak, none]
    answer: weak
    hint: He does have to do with it, and there is nothing yet about whoever signs.
    because: A user is a start and no more. It would be none only if he had no say and knew nobody to ask.
  - choose: What do you say next?
    options:
      - Could you pass on my leaflet to your boss?
      - Who else could decide on this, and how would we reach them?
      - Then with whom should I be talking instead?
    answer: Who else could decide on this, and how would we reach them?
    hint: You want a name and a way, and you want Felix to stay part of it.
    because: A leaflet gets lost, and to pass Felix over tells him that he does not count. He knows the pipes; you will need him.
  - show: >-
      Now Felix tells you more: "I recommend it, and our owner Ngozi Okafor signs."
    note: Note who recommends and who signs, as Felix says it. The word in front is authority, with a colon.
    goals: [authority at least partial]
    solution: "authority: I recommend it, and our owner Ngozi Okafor signs"
    hint: After the colon, both people in one sentence. Felix speaks, so it begins with I.
    because: You know who signs, and somebody who speaks for you. That is partial; her name is kept with it.
  - choose: "He adds: Up to 3,000 dollars I may sign alone. What have you learnt?"
    options:
      - that their budget is 3,000 dollars
      - where his signature ends and hers begins
      - that he was too modest and decides after all
    answer: where his signature ends and hers begins
    hint: It is about a pen, not about a purse.
    because: It tells who must say yes to which sum. Whether there is any money is another question, and comes later.
  - choose: How do you get to Mrs. Okafor?
    options:
      - Call her directly, since she signs
      - Would she join us for the next talk?
      - Let Felix tell her about it when he has time
    answer: Would she join us for the next talk?
    hint: Do not go around Felix, and do not leave it all to him.
    because: Felix keeps his place, and she hears it from both of you.
  - show: Felix asks her, and calls you back. Mrs. Okafor decides, and she will join you on Thursday.
    note: Note the news, with authority and a colon in front. It replaces what was there.
    goals: [authority at least strong]
    solution: "authority: Ngozi Okafor decides, and she will join us on Thursday"
    hint: Her name, her part in it and her coming along belong in one line.
    because: A decider with a name who comes to the table is as strong as it gets.

"""#),
]
