"""Where: the places that a sentence names, those that stand together as one."""

import re
from functools import cache

from claimcheck.countries import adjectives, names
from claimcheck.events import CLASSES, FACILITIES
from claimcheck.extraction.sentence import Sentence
from claimcheck.figures import Figure

NEARBY = 25
"""How many characters may stand between the names of one place: "at a market in the town of Douma"."""
LEAST = 3
"""Letters that a word for a happening has at least, to be looked for behind a name."""
NOT_PLACES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december jan feb mar apr jun jul aug sep sept oct nov dec i".split()
)
_DIVISIONS = "town|city|village|province|state|district|region|neighbou?rhood|suburb|capital|port|island"


@cache
def _place() -> re.Pattern[str]:
    sorts = "|".join(sorted(FACILITIES))
    happenings = "|".join(sorted(word for word in CLASSES if len(word) > LEAST))
    name = r"[A-Z][\w’-]*(?:\s+(?:[A-Z][\w’-]*|de|al|el)\b)*"
    return re.compile(
        r"\b(?:in|at|on|near|off|outside|inside|around|across|struck|hit|rocked)\s+(?:an?\s+|the\s+)?"
        rf"(?:(?:[A-Z]?[\w-]+\s+){{0,2}}?(?:{_DIVISIONS})\s+of\s+)?"
        rf"(?:(?:eastern|western|northern|southern|central|northeastern|northwestern|southeastern|southwestern)\s+)?"
        rf"(?P<name>{name}(?:[’']s)?(?:\s+(?:{sorts})\b)?|(?:{sorts})\b)"
        rf"|\b[Tt]he\s+(?P<known>(?:[A-Z][\w’-]*\s+)+(?:(?:{sorts})\s+)?)(?=(?:{happenings})\b)"
        rf"|\b(?:to\s+the|of(?:\s+the)?)\s+(?P<entered>(?:[A-Z][\w’-]*\s+)+(?i:{sorts})\b)"
    )


def place_of(sentence: Sentence, figure: Figure) -> str | None:
    """The place that the sentence names nearest to the figure, with the names that stand together with it."""
    groups: list[list[tuple[int, int, str]]] = []
    for found in _place().finditer(sentence.text, sentence.span.start, sentence.span.end):
        words = [
            w
            for w in (found["name"] or found["entered"] or found["known"]).split()
            if w.lower().strip(".") not in NOT_PLACES
        ]
        if not words or (found["name"] or "x").split()[0].lower().strip(".") in NOT_PLACES:
            continue
        row = (found.start(), found.end(), " ".join(words))
        if groups and found.start() - groups[-1][-1][1] < NEARBY:
            groups[-1].append(row)
        else:
            groups.append([row])
    nearest = min(groups, key=lambda group: abs(group[0][0] - figure.span.start), default=[])
    named = [name for _, _, name in nearest]
    country = _country(sentence)
    if country and not any(word.lower() in adjectives() for name in named for word in name.split()):
        named.append(country)
    return " ".join(named) or None


def _country(sentence: Sentence) -> str | None:
    """The one country that the sentence names by its noun ("Italy's toll", "Spain reported").

    Adjectives tell no place: soldiers of a country may be anywhere.
    """
    found = {word for w in sentence.words if w.capital and (word := w.lower.removesuffix("'s")) in names()}
    return next(iter(found)).title() if len(found) == 1 else None
