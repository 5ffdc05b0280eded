"""Sentences for money: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = ()
NOTHING = ()
