"""Sentences for prisoners: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (("They freed 5,000 Taliban prisoners.", "5,000", "prisoners", "Taliban prisoners"),)
NOTHING = (("The firm has 41 employees.", "41"),)
