"""Sentences for lives_saved: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (
    ("The airlift saved 104,000 lives, she said.", "104,000", "lives_saved", "lives"),
    ("Seat belts save about 15,000 lives a year.", "about 15,000", "lives_saved", "lives"),
)
NOTHING = (
    ("The deal saved $4 million.", "$4 million"),
    ("The fire claimed 12 lives.", "12"),
)
