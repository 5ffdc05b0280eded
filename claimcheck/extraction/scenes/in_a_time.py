"""Lengths of time that a sentence counts in: "10,900 people were evacuated in 12 hours", "over a 24-hour period", "27 killed in 24 hours"."""

from datetime import date, timedelta

from claimcheck.extraction.scenes.introductions import introduction
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure
from claimcheck.vocabulary import Role

DAY, WEEK = 24, 7
"""How many hours a day has, and how many days a week."""
_IN = ("in", "within")
_OVER = (*_IN, "over", "during")
_TO_COME = frozenset("will would to must should shall may might could can expected planned due".split())
"""Words before a time by which it is still to come: "they agreed to leave in 24 hours"."""


def in_a_time(sentence: Sentence) -> bool:
    """Whether it counts what came in a length of time."""
    lasting = [figure for figure in sentence.figures if figure.dimension == "duration"]
    return bool(lasting) and any(_within(sentence, figure) or _over(sentence, figure) for figure in lasting)


def just_gone_by(sentence: Sentence, published: date | None) -> tuple[date, date] | None:
    """The first and the last day of the hours up to the day of the text in which a headline counts."""
    hours = [one.quantity.number for one in sentence.figures if one.quantity and one.quantity.unit == "hour"]
    days = hours[0] / DAY if len(hours) == 1 and hours[0] else None
    if published is None or sentence.role is not Role.HEADLINE or days is None or days != days.to_integral_value():
        return None
    return published - timedelta(days=int(days)), published


def _within(sentence: Sentence, figure: Figure) -> bool:
    """Whether a length of time is one that something was done in."""
    if introduction(sentence, figure) not in _IN:
        return False
    before = sentence.words[: sentence.starting_at(figure.span.start)]
    last = max(index for index, word in enumerate(before) if word in _IN)
    if last == 0 or before[last - 1].endswith("ed"):
        return True
    told = any(word.endswith("ed") for word in before[:last]) and _TO_COME.isdisjoint(before[:last])
    return told and figure.quantity is not None and figure.quantity.unit == "hour"


def _over(sentence: Sentence, figure: Figure) -> bool:
    """Whether it is a period of hours in which a text counts."""
    at = sentence.starting_at(figure.span.end)
    period = sentence.words[at : at + 1] == ("period",) and introduction(sentence, figure) in _OVER
    return period and figure.quantity is not None and figure.quantity.unit == "hour"
