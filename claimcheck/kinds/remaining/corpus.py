"""Sentences for remaining: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (
    ("About 1,500 Americans remain in the country.", "About 1,500", "remaining", "Americans"),
    ("10,000 evacuees wait inside the gates.", "10,000", "remaining", "evacuees"),
)
NOTHING = (("He left 3 children.", "3"),)
