"""Sentences for deployed: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (("The army deployed 6,000 troops.", "6,000", "deployed", "troops"),)
NOTHING = (("The firm has 41 employees.", "41"),)
