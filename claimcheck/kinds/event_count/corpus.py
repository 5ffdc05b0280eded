"""Sentences for event_count: the figure, then kind, population; or figures that are not of the kind."""

CORPUS = (("Two explosions near the airport killed dozens.", "Two", "event_count", "explosions"),)
NOTHING = (("She spent two years there.", "two years"),)
