"""Sentences for votes: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (("She won 3,412 votes.", "3,412", "votes", "votes"),)
NOTHING = (("The firm has 41 employees.", "41"),)
