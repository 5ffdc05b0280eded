"""Which figure may be the whole of another, by what both count and by the words before it."""

import re
from decimal import Decimal
from functools import cache

from claimcheck.countries import adjectives
from claimcheck.extraction.words.partitives import is_whole
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure
from claimcheck.patterns import pattern
from claimcheck.populations import known_populations


def number(figure: Figure) -> Decimal:
    """The number that is written, 0 where there is none."""
    return (figure.quantity.number if figure.quantity else None) or Decimal(0)


def between(sentence: Sentence, one: Figure, other: Figure) -> str:
    """What stands between one figure, with its noun, and the next."""
    return sentence.text[(one.noun or one.span).end : other.span.start]


def includes_else(sentence: Sentence, whole: Figure, part: Figure, gap: str) -> bool:
    """Whether something else than a figure is said to include another: what stands between, "the quarter which included …"."""
    inside = (f for f in sentence.figures if whole.span.end <= f.span.start and f.span.end <= part.span.start)
    measured = any(f.dimension not in ("count", "date", "time", "age", "ordinal") for f in inside)
    clause = _WHICH.search(gap)
    return measured or (clause is not None and (clause["of"] is not None or gap[: clause.start()].strip(" ,") != ""))


_WHICH = pattern(r"(?P<of>\bof\s+)?\b(?:which|that)\s+(?:\w+\s+)?includ", re.IGNORECASE)


def taken_from(sentence: Sentence, whole: Figure, *, some: bool) -> bool:
    """Whether a figure is what others are said to be among, so that they need not exhaust it: "among the 45 are 23 women".

    Those that are only some of it may be told behind any "of": "the release of ten sailors, including five Danes".
    """
    before = _AMONG.search(sentence.text, max(sentence.span.start, whole.span.start - 20), whole.span.start)
    if before is None or not some:
        return before is not None
    return before["of"] is None or is_whole(sentence, whole)


_AMONG = pattern(r"\b(?:among|(?P<of>of))(?:\s+(?:the|those|these))?\s+$", re.IGNORECASE)


def may_hold(sentence: Sentence, whole: Figure, part: Figure) -> bool:
    """Whether one may be part of the other by what they count: people are no part of towns, Thais are none of the Israelis."""
    if whole.noun is None or part.noun is None:
        return True
    known = known_populations()
    names = [noun.plain(sentence.text) for noun in (whole.noun, part.noun)]
    roots = {known.root(name) for name in names}
    nations = [known.read(name).qualifiers & _nations() for name in names]
    foreign = all(nations) and nations[0].isdisjoint(nations[1])
    if len(roots) == 1:
        return not foreign
    return not foreign and "person" not in roots and number(part) <= number(whole)  # more lines than exchanges: of them


@cache
def _nations() -> frozenset[str]:
    """The words by which peoples are told apart."""
    return frozenset(adjectives().values())
