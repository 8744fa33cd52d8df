"""Writes fsrs.txt: what py-fsrs (fsrs 6.3.2) makes of 1,000 random review sequences.

The reviews are drawn by SplitMix64 from the number of the sequence, as SpacingTests.swift draws them.
A line is: last stability, last difficulty, the sum of all intervals in seconds, the state (1 to 3),
and how likely the card is remembered 30 days after the last review.
"""
from datetime import datetime, timedelta, timezone

from fsrs import Card, Rating, Scheduler

MASK = (1 << 64) - 1


class SplitMix64:
    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & MASK
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & MASK
        return z ^ (z >> 31)


scheduler = Scheduler(enable_fuzzing=False)
for seed in range(1000):
    chance = SplitMix64(seed)
    card = Card(card_id=seed)
    now = datetime(2026, 1, 1, tzinfo=timezone.utc)
    total = 0
    for _ in range(1 + chance.next() % 24):
        rating = Rating(1 + chance.next() % 4)
        card, _ = scheduler.review_card(card, rating, now)
        total += int((card.due - now).total_seconds())
        # Now, within a day, within two months, exactly when due, or up to three years later.
        kind, number = chance.next() % 5, chance.next()
        if kind == 3:
            now = card.due
        else:
            now += timedelta(seconds=number % [1, 86400, 5184000, 1, 94608000][kind])
        last = card.last_review
    recall = scheduler.get_card_retrievability(card, last + timedelta(days=30))
    print(repr(card.stability), repr(card.difficulty), total, card.state.value, repr(recall))
