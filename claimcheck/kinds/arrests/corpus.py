"""Sentences for arrests: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (("Police arrested 14 people.", "14", "arrests", "people"),)
NOTHING = (("The firm has 41 employees.", "41"),)
