"""Sentences for count: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (("The firm has 41 employees.", "41", "other", "employees"),)
NOTHING = (("The firm owes $41.", "$41"),)
