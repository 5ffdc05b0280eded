"""Sentences for cases: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (("There were 254 confirmed cases.", "254", "cases", "confirmed cases"),)
NOTHING = (("The firm has 41 employees.", "41"),)
