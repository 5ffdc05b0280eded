"""Sentences for evacuees: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (
    ("The State Department had evacuated 4,500 Americans.", "4,500", "evacuees", "Americans"),
    ("That led to the evacuation of more than 100,000 people so far.", "more than 100,000", "evacuees", "people"),
    ("Some 19,000 people were flown out of Kabul.", "Some 19,000", "evacuees", "people"),
)
NOTHING = (("The evacuation took 17 days.", "17 days"),)
