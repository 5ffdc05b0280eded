"""Sentences for attendance: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (("The rally drew 4,000 supporters.", "4,000", "attendance", "supporters"),)
NOTHING = (("The firm has 41 employees.", "41"),)
