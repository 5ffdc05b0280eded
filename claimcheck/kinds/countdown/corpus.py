"""Sentences for countdown: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (
    ("There are just six days to the deadline.", "six days", "countdown", None),
    ("Only three days remain until the deadline.", "three days", "countdown", None),
    ("With two weeks to go before the deadline, talks have stalled.", "two weeks", "countdown", None),
    ("There are 10 days left until the deadline.", "10 days", "countdown", None),
    ("The airlift must end in the next six days.", "the next six days", "countdown", None),
)
NOTHING = (
    ("The war lasted six days.", "six days"),
    ("The talks lasted ten days.", "ten days"),
    ("The siege went on for 872 days.", "872 days"),
    ("He spent two weeks in hospital.", "two weeks"),
    ("The deadline passed 10 days ago.", "10 days"),
    ("The crew has 10 members.", "10"),
)
