// Written by scripts/embed from Sources/Practice/Library/lessons. Change that, and run scripts/embed.
// swift-format-ignore-file

/// The texts of Sources/Practice/Library/lessons with their names.
let embeddedLessons: [(name: String, text: String)] = [
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
]
