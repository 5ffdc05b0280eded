"""Sentences for displaced: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (("Floods displaced 3,000 families.", "3,000", "displaced", "families"),)
NOTHING = (("The firm has 41 employees.", "41"),)
