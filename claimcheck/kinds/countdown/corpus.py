"""Sentences for countdown: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (("There are just six days to the deadline.", "six days", "countdown", None),)
NOTHING = (("The war lasted six days.", "six days"),)
