"""Sentences for hostages: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (("Rebels hold 12 hostages.", "12", "hostages", "hostages"),)
NOTHING = (("The firm has 41 employees.", "41"),)
