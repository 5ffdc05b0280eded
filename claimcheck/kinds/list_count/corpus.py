"""Sentences for list_count: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = ()
NOTHING = ()
