"""Sentences for deadline: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (("Troops face an Aug. 31 deadline to leave.", "Aug. 31", "deadline", "Troops"),)
NOTHING = (("The bomb went off on Aug. 26.", "Aug. 26"),)
