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
    decides: need
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
]
