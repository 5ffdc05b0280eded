"""Persons that words count: "a man and his wife were shot dead", "the suspect killed himself", "Officer dead" in a headline.

Persons are named all through a text; one is counted only where the words next to it say what befell it.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from functools import cache

from attrs import evolve

from claimcheck.extraction.counting.binding import bind
from claimcheck.extraction.counting.named_persons import named_persons, so_many
from claimcheck.extraction.counting.person_words import STRUCK, counts_people
from claimcheck.extraction.words.by_word import PERSON
from claimcheck.extraction.words.function_words import COPULAS, PARTICIPLE_ENDS
from claimcheck.extraction.words.phrases import Bound, Strength, telling_words
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure, Span
from claimcheck.patterns import pattern
from claimcheck.vocabulary import Role

_DYING = frozenset([*"died die dies dead dying perished".split(), "death of", "deaths of"])
"""What is said of all the dead, however they came to die."""
_VIOLENT = pattern(
    r"\s+(?:of|from|at)\s+(?:the\s+scene|an?\s+\w*\s*hospital|(?:\w+\s+){0,3}(?:wounds?|injur(?:y|ies)|gunshots?)\b)"
)
_WHOSE = pattern(r"\b(?:his|her|their|the)\s+\Z", re.IGNORECASE)
_JOINS = pattern(r"(?:,|\s+and|,\s+and)\s+")


@cache
def befalling() -> frozenset[str]:
    """Words one of which stands wherever something befell somebody."""
    return telling_words("casualties")


def persons(sentence: Sentence, taken: Sequence[Span]) -> Iterator[Figure]:
    """The persons of a sentence whom something befell, those that are named together as one figure."""
    if befalling().isdisjoint(sentence.vocabulary) or not _of_casualties(sentence):
        return
    for named, listed in _groups(sentence, taken):
        group = _listed(sentence, named)
        figure = _together(sentence, group, listed) if len(group) > 1 or not all(map(_is_count, group)) else None
        if figure is not None and not _told_before(sentence, figure):
            yield figure


def _of_casualties(sentence: Sentence) -> bool:
    """Whether a cue in a sentence tells what befell somebody."""
    cues = (phrase.cues for phrases in sentence.cues.values() for phrase in phrases)
    return any(one.claim.kind.startswith("casualties") for one in cues)


def _told_before(sentence: Sentence, figure: Figure) -> bool:
    """Whether as many are counted directly before ("two men, a tailor and a guard, were shot"), or one of many is told of
    ("the fifth teacher to be murdered").
    """
    text, count = sentence.text, figure.quantity.number if figure.quantity else None
    if text.startswith(" to ", figure.span.end) or _ORDINAL.match(text, figure.span.start):
        return True
    if count == 1 or not text.startswith(",", figure.span.end):
        return False
    ends = ((one.noun or one.span).end for one in sentence.figures if one.quantity and one.quantity.number == count)
    return any(text[end : figure.span.start].strip() == "," for end in ends if end < figure.span.start)


def _listed(sentence: Sentence, group: list[Figure]) -> list[Figure]:
    """Those of a row of figures that are told together; a count that the others only name is none of them.

    "Four officers, a woman and her child were hurt" are six; "two men, a tailor and a guard, were hurt" are not.
    """
    if len(group) < 3 or not _is_count(group[0]) or not sentence.text.startswith(",", group[-1].span.end):
        return group
    return group[1:] if _sum(group[1:]) == _sum(group[:1]) or not all(map(_is_count, group)) else group


def _sum(group: Iterable[Figure]) -> Decimal:
    return sum((figure.quantity.asserted.lower or Decimal(0) for figure in group if figure.quantity), Decimal(0))


_ORDINAL = pattern(
    r"the\s+(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))\s+(?:[\w’'-]+\s+){1,3}?"
    r"(?:killed|murdered|slain|shot|wounded|assassinated)\b",
    re.IGNORECASE,
)
"""One of many: "the ninth mayor killed this year"."""


def _groups(sentence: Sentence, taken: Sequence[Span]) -> Iterator[tuple[list[Figure], bool]]:
    """The persons named in a sentence, those that "and" joins together, also with some that are counted.

    Whether "and" joins them tells a list from one person by two words: "a third victim, a woman of 19, died".
    """
    free = (f for f in named_persons(sentence) if not any(f.span.overlaps(span) for span in taken))
    group: list[Figure] = []
    ended = False
    for figure in sorted((*free, *_counted(sentence)), key=lambda figure: figure.span.start):
        between = sentence.text[group[-1].span.end : figure.span.start] if group else ""
        if group and between.strip() == "," and group[-1].noun is None and figure.noun is not None:
            continue  # in apposition: "Luis Rojas, a journalist"
        joined = _JOINS.fullmatch(between) if group and not _closes_aside(sentence, group[-1], between) else None
        last = "and" in between
        if joined and (last or not ended):
            group.append(figure)
        else:
            yield group, ended
            group = [figure]
        ended = bool(joined) and last
    yield group, ended


def _closes_aside(sentence: Sentence, figure: Figure, between: str) -> bool:
    """Whether a person is one of those before, and told of in an aside: "four were shot, including the dead man, and nine others hurt"."""
    return between.startswith(",") and sentence.text.endswith(" including ", 0, figure.span.start)


def _is_count(figure: Figure) -> bool:
    return figure.grammar != PERSON


def _counted(sentence: Sentence) -> Iterator[Figure]:
    """The counts of people in a sentence, each with its noun and whose they are: "her two children"."""
    for figure in sentence.figures:
        if (
            figure.number is None
            or figure.noun is None
            or figure.quantity is None
            or not figure.quantity.asserted.exact
            or figure.noun.of(sentence.text).lower() in _HARM
            or not counts_people(sentence, figure)
        ):
            continue
        whose = _WHOSE.search(sentence.text, sentence.span.start, figure.span.start)
        yield evolve(figure, span=Span(whose.start() if whose else figure.span.start, figure.noun.end))


_HARM = frozenset("lives deaths fatalities injuries casualties".split())
"""What is counted of people, with whom nobody is in a row: "claimed 76 lives and 58 people were missing"."""


def _together(sentence: Sentence, group: list[Figure], listed: bool) -> Figure | None:
    """Those of a group as one figure, if something befell them, and the same befell all of them."""
    bound = [(figure, befell) for figure in group if (befell := _befell(sentence, figure))]
    if not bound:
        return None
    if not listed or len({befell.cues.claim for _, befell in bound}) > 1 or not _complete(sentence, group, bound[0][0]):
        return next((figure for figure, _ in bound if not _is_count(figure)), None)
    return so_many(sentence, (group[0].span.start, group[-1].span.end), None, int(_sum(group)))


def _complete(sentence: Sentence, group: list[Figure], bound: Figure) -> bool:
    """Whether what is said of one of them is said of all: of the last behind them, or of the first before them."""
    if bound is group[-1]:
        return True
    following = sentence.starting_at(group[-1].span.end)
    word = sentence.words[following] if following < len(sentence.words) else "."
    ends = word in PARTICIPLE_ENDS or word in ("who", "whose")
    return bound is group[0] and ends and word not in COPULAS


def _befell(sentence: Sentence, figure: Figure) -> Bound | None:
    """What befell a person, where the words next to it say so."""
    bound = bind(sentence, figure)
    if bound is None or not bound.cues.claim.kind.startswith("casualties") or _names_count(bound):
        return None
    own = figure.span.of(sentence.text).lower().endswith("own life")
    if bound.strength is not Strength.NEAR and not own:
        return None
    return bound if own or _of_harm(sentence, figure, bound) else None


def _names_count(bound: Bound) -> bool:
    """Whether the words name a count, and not who is counted: "the dead in the Camp Fire", but "the death of a man"."""
    words_told = tuple(bound.words.lower().split())
    return words_told in bound.cues.totals and words_told[-1] != "of"


def _of_harm(sentence: Sentence, figure: Figure, bound: Bound) -> bool:
    """Whether what is said is no mere death: those that books and obituaries tell of die too."""
    if bound.words.lower() not in _DYING:
        return True
    words_told = figure.span.of(sentence.text).lower().split()
    headed = sentence.role is Role.HEADLINE and figure.noun is not None
    if headed or words_told[0] in ("a", "an", "another") or words_told[-1] in STRUCK:
        return True
    return "-year-old" in words_told[-1] or bool(_VIOLENT.search(sentence.text, figure.span.end, sentence.span.end))
