// Written by scripts/embed from Sources/Playbooks/Library. Change that, and run scripts/embed.
// swift-format-ignore-file

/// The texts of Sources/Playbooks/Library with their names.
let embeddedLibrary: [(name: String, text: String)] = [
(name: "discovery", text: #"""
leadline: playbook/1
id: discovery
version: 1
summary: Discovery with somebody new, from the problem to the money
terms: lead-first

settings:
  fiscal_year_start: 1
  week_start: monday
  date_order: mdy
  end_share: 33
  next_weekday: week-after

thresholds:
  hot: 65
  warm: 40
  rated: 30

# The numbers behind the levels. `leadline help scoring` explains each of them.
rules:
  strong_signals: 2
  partial_signals: 1
  strong_days: 90
  partial_days: 180
  weak_days: 365
  partial_share: 50
  weak_share: 10
  strong_fit: 80
  partial_fit: 50
  too_many_competitors: 4

# What holds for a customer that we serve well. Write your own; the fit question goes through it.
ideal_customer:
  - size: a company of 20 to 2000 people
  - sector: in a line of business that we know
  - region: where we can deliver and support
  - tools: on systems that we can connect to
  - people: somebody there who would own it day by day

criteria:
  need:
    kind: need
    points: 20
    axis: fit
    half_life: 180
    core: yes
    cues: [problem, problems, challenge, challenges, struggling, pain, issue, issues, hardest, frustrating]
    strong: a problem with what it costs or has cost them
  budget:
    kind: budget
    points: 15
    axis: fit
    half_life: 90
    core: yes
    cues: [budget, money, funding, set aside, afford, pay for]
    strong: money that is set aside or approved
  authority:
    kind: authority
    points: 15
    axis: fit
    half_life: 180
    core: yes
    cues: [decide, decides, decision, sign off, signs, approve, who else, final say]
    strong: a named decider who will join
  fit:
    kind: fit
    points: 10
    axis: fit
    half_life: 365
    cues: [employees, headcount, your systems, your region]
    strong: at least four of five points of the ideal customer
  timing:
    kind: horizon
    points: 15
    axis: readiness
    half_life: 30
    core: yes
    cues: [timeline, deadline, go live, by when, how soon, launch, in place]
    strong: a date within three months
  interest:
    kind: interest
    points: 10
    axis: readiness
    half_life: 30
    cues: [interested, demo, trial, pilot, next step, show you]
    strong: they ask for a next step and give a date
  trust:
    kind: judgement
    points: 5
    axis: readiness
    half_life: 90
    strong: they tell you what they would not tell everyone
  listening:
    kind: judgement
    points: 5
    axis: readiness
    half_life: 60
    strong: they ask back and let you finish
  access:
    kind: judgement
    points: 5
    axis: readiness
    half_life: 60
    strong: you reach them when you call
  competition:
    kind: competition
    cues: [other vendors, competitors, comparing, alternatives, who else are you looking at]
  priority:
    kind: priority
    cues: [priority, priorities, back burner, top of the list]

questions:
  challenges:
    for: need
    core: yes
    spin: problem
    ask: What is hardest to get done today, and what happens when it goes wrong?
    why: >-
      A contact buys to get rid of a problem. A strong answer tells what it costs, what was lost or
      by when it has to stop, in their own words. If you hear only "it is slow", ask what that
      leads to; do not offer a solution yet.
    follow_ups:
      cost:
        ask: What does that cost you, in money or hours, in a usual month?
        when: lacks cost
      tried:
        ask: What have you tried so far, and how far did it get you?
        when: at most weak
  decision-process:
    for: authority
    core: yes
    spin: situation
    ask: How do you decide on something like this, and who besides you has a say?
    why: >-
      Whoever likes it and whoever signs are often two people. You need the name or the role of the
      one who signs, and a way to them. Above which amount somebody else must sign is worth
      knowing, and it is no budget. A contact without a say can still take you to somebody who has.
    follow_ups:
      who:
        ask: Who else could decide on this, and how would we reach them?
        when: in doubt no_authority
      join:
        ask: Would the person who decides join us for the next talk?
        when: lacks path
      decider:
        ask: Who has the last word on it?
        when: lacks decider
      steps:
        ask: What are the steps from here to a yes, and how long did they take last time?
        when: at most weak
  timeline:
    for: timing
    core: yes
    spin: situation
    ask: By when should it be running, and what is special about that date?
    why: >-
      A date with a reason behind it holds; a date without one slips. Listen for the event: an
      audit, a renewal, a season. "Some day" means that something else comes first, so ask what
      would have to happen.
    follow_ups:
      date:
        ask: What would be the latest date that still helps you?
        when: lacks date
      event:
        ask: What happens on that date that makes it matter?
        when: lacks event
  budget:
    for: budget
    core: yes
    spin: situation
    after: [challenges]
    ask: What have you set aside for this, or what would it take to find the money?
    why: >-
      Ask about money after the problem, so that the sum stands beside what the problem costs. "No
      budget" is often "no line for it yet": somebody may be able to move money. Take a range
      gladly; a range is an answer.
    follow_ups:
      route:
        ask: Who could find money for it, if the case were good?
        when: in doubt no_budget
      amount:
        ask: Which range would not surprise anyone on your side?
        when: lacks amount
      status:
        ask: Is that set aside already?
        when: lacks status
  interest:
    for: interest
    after: [challenges]
    spin: need-payoff
    ask: If that problem were gone, what would you gain, and what would you like to see next?
    why: >-
      Interest shows in what they do: they ask for something, name a day, bring a colleague. "Sounds
      good" alone is politeness. If they only listen, ask what would make it worth their time.
  fit:
    for: fit
    spin: situation
    ask: Which of these describe you - size, sector, region, tools, people? (all, or some of them)
    why: >-
      Some companies are served badly by us however much they want it. Fill this in before the call
      where you can: one word a point is enough, such as "size, region yes; tools no".
  competition:
    for: competition
    after: [challenges]
    ask: What else are you weighing, including doing it yourselves or leaving it as it is?
    why: >-
      Doing nothing is the option that wins most often. Four or more names, or a renewal that is
      signed, mean that this call is early or late; find out which.
  priority:
    for: priority
    after: [challenges]
    ask: Where does this stand among the things that must get done this quarter?
    why: >-
      A real problem can still wait behind three others. Hear it now rather than in a month of
      calls that nobody answers.
  source:
    field: source
    ask: How did you come across us?
    why: >-
      It tells which of our efforts bring talks like this one. One or two words are enough.
  rapport:
    for: [trust, listening, access]
    aloud: no
    ask: "For you alone: trust, listening, access - strong, partial, weak or none? (/skip)"
    why: >-
      Three judgements that only you can make, right after the call: do they trust you, do they
      listen, can you reach them? Three words in this order, or one for all.

gates:
  refused:
    criterion: interest
    when: refusal
    confirmed: disqualified
    inferred: cold
    text: they refuse
  no_fit:
    criterion: fit
    when: none
    confirmed: disqualified
    inferred: cold
    text: no fit with the ideal customer
  no_need:
    criterion: need
    when: none
    confirmed: disqualified
    inferred: cold
    text: no need
  no_budget:
    criterion: budget
    when: none
    confirmed: disqualified
    inferred: cold
    text: no budget and no route to money
  no_authority:
    criterion: authority
    when: none
    confirmed: disqualified
    inferred: warm
    text: no authority and no path to it
  timing:
    criterion: timing
    when: none
    confirmed: cold
    inferred: cold
    text: a roadblock in timing
  low_priority:
    criterion: priority
    when: low
    confirmed: cold
    inferred: note
    text: low priority
  no_interest:
    criterion: interest
    when: none
    confirmed: cold
    inferred: note
    text: no interest
  competition:
    criterion: competition
    when: crowded
    confirmed: warm
    inferred: note
    text: too many competitors

"""#),
]
