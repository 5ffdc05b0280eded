"""A figure together with what is said around it, so that it can be found again in another text."""

import re
from collections.abc import Iterator
from itertools import pairwise

from attrs import evolve, frozen

from claimcheck.entailment.aboutness import Place, places
from claimcheck.entailment.frames import Frame, frame
from claimcheck.entailment.words import generic, names, titled, topics, words
from claimcheck.figures import Figure, Span
from claimcheck.quantities import Quantity, exactly
from claimcheck.reading.noun import counted_noun

_BREAK = re.compile(r"[,;:()–—]|\s-\s|\b(?:but|while|including|against|based on)\b", re.IGNORECASE)
_JOINED = re.compile(rf"{_BREAK.pattern}|\band\b", re.IGNORECASE)
_ADDED = re.compile(r"\b(?:another|additional|further|extra|new|newly|more|others?)\b", re.IGNORECASE)
_OF = re.compile(r"\s+(?:out\s+)?of(?:\s+(?:the|its|their|all))?\s+", re.IGNORECASE)
_NONE = re.compile(r"\b(?P<no>[Nn]o)(?:\s+(?:[a-z]+ed|known|new))?(?=\s+[A-Za-z])")
_TOTAL = re.compile(r"\b(?:total|overall|altogether|in all|combined|in sum)\b", re.IGNORECASE)
_CHANGE = re.compile(
    r"\b(?:increas|ris|rose|gr[eo]w|jump|climb|gain|fell|fall|drop|decreas|declin|shr[iau]nk)\w*(?:\s+by)?\s*$",
    re.IGNORECASE,
)
_UNNAMED = re.compile(r"\W*(?:[Tt]he|[A-Z][a-z]*)\s+[a-z]")
_MARK = re.compile(r"\s*(?:/|\(?\s*out of)\s*(?P<full>\d+)(?!\d)")
MARKS = ("4", "5", "10", "20")
"""What reviewers give at most, besides a hundred."""
_OUTSIDE = re.compile(
    r"\b(?:outside|elsewhere|abroad|overseas|(?:other|foreign) (?:territor|countr|market)\w+)\b", re.IGNORECASE
)
_PART = re.compile(r"(?:of (?:which|whom|these|those|them)|including|among them)\b", re.IGNORECASE)
_SENTENCE = re.compile(r"(?<=[a-z0-9%)\"”])[.!?]+[\"”)]*\s+(?=[A-Z0-9\"“(])|(?<=\w\.)\s+(?=[A-Z][a-z]+ )")


BEFORE = 12
"""How far in front of a figure a word that tells of its standing may begin."""
GROWING = frozenset(("deaths", "injuries", "cases", "recoveries", "tests", "sales", "views", "box office"))
"""Topics of counts that only grow from day to day."""
NO_AMOUNTS = ("date", "time", "ordinal")
"""Dimensions that are held as times and words, not as amounts."""


@frozen
class Mention:
    """One quantity of a text.

    `noun` is what is counted, `near` the words of its clause, `around` those of its sentence; `topics` what it is a count
    of as far as words tell; `frame` the time it is told for.
    """

    text: str
    quantity: Quantity
    dimension: str
    noun: tuple[str, ...]
    near: tuple[str, ...]
    around: tuple[str, ...]
    topics: frozenset[str]
    near_topics: frozenset[str]
    frame: Frame | None
    place: int
    added: bool = False
    """Whether it is said to come on top of another ("another 500", "20 new cases")."""
    part: bool = False
    """Whether it is said to be part of another ("of which 200", "including 13")."""
    whole: bool = False
    """Whether another figure is told as a part of it ("26 of 28")."""
    partitive: bool = False
    """Whether it is told as part of the next figure ("26 of 28")."""
    total: bool = False
    """Whether it is said to be the sum of all."""
    outside: bool = False
    """Whether it is told for other places than those named ("outside the US", "in other territories")."""
    names: frozenset[str] = frozenset()
    """The names in its clause."""
    unnamed: bool = False
    """Whether its sentence begins with something that it does not name ("The film", "It", "Worldwide sales")."""
    behind: frozenset[str] = frozenset()
    """Those of them that stand behind it, such as its place."""

    @property
    def single(self) -> bool:
        """Whether it is a "one" in words, which counts less than it points out ("in one place")."""
        return self.text.lower() == "one"

    @property
    def grows(self) -> bool:
        """Whether it is a count that only grows from day to day."""
        return bool((self.topics or self.near_topics) & GROWING)


@frozen
class Told:
    """A text as it is held against another: its quantities, its times, its words."""

    text: str
    mentions: tuple[Mention, ...]
    frames: tuple[Frame, ...]
    words: tuple[str, ...]
    places: tuple[Place, ...]


def told(text: str, figures: tuple[Figure, ...], year: int | None) -> Told:
    """What a text tells: figures that are no dates with what stands around them.

    Args:
        text: as it stands.
        figures: as they were read in it.
        year: of dates that name none.
    """
    figures = tuple(sorted((*figures, *_none(text)), key=lambda figure: figure.span.start))
    mentions: list[Mention] = []
    frames: list[Frame] = []
    for start, end in _sentences(text):
        inside = [figure for figure in figures if start <= figure.span.start < end]
        times = [(figure, found) for figure in inside if (found := frame(text, figure, year))]
        frames += [found for _, found in times]
        amounts = (figure for figure in inside if _amount(figure, text))
        mentions += _inherited([_mention(text, figure, inside, times, (start, end)) for figure in amounts])
    return Told(text, tuple(mentions), tuple(frames), words(text), places(text, figures))


def _none(text: str) -> Iterator[Figure]:
    """The counts of nothing: "no reported cases"."""
    for found in _NONE.finditer(text):
        noun = counted_noun(text, found.end(), False) or counted_noun(text, found.end(), True)
        if noun is not None and topics(words(noun.of(text))):
            yield Figure(Span(*found.span("no")), exactly(0), noun=noun)


def _inherited(mentions: list[Mention]) -> list[Mention]:
    """Mentions of one sentence in a row: what says nothing of its topic has that of the one before, if it measures alike."""
    for place in range(len(mentions) - 1):
        before, one = mentions[place], mentions[place + 1]
        alike = before.dimension == one.dimension and before.quantity.unit == one.quantity.unit
        if alike and not (one.noun or one.near_topics):
            shared = before.topics or before.near_topics
            mentions[place + 1] = evolve(one, noun=before.noun, near_topics=shared, part=bool(before.noun))
    return mentions


def _amount(figure: Figure, text: str) -> bool:
    """Whether a figure is an amount; a "one" that counts nothing is a pronoun."""
    if figure.quantity is None or figure.dimension in NO_AMOUNTS:
        return False
    return figure.noun is not None or figure.span.of(text).lower() != "one"


def _sentences(text: str) -> list[tuple[int, int]]:
    cuts = [0, *(found.end() for found in _SENTENCE.finditer(text)), len(text)]
    return [(start, end) for start, end in pairwise(cuts) if start < end]


def _mention(
    text: str, figure: Figure, inside: list[Figure], times: list[tuple[Figure, Frame]], sentence: tuple[int, int]
) -> Mention:
    assert figure.quantity is not None
    noun = words(figure.noun.of(text)) if figure.noun else ()
    start, end = _clause(text, figure, inside, sentence)
    near = words(text[start : figure.span.start] + " " + text[figure.span.end : end])
    around = words(text[sentence[0] : sentence[1]])
    counted = topics(noun) if noun and not generic(noun) else frozenset() if not noun else topics(near)
    sides = ("", "") if titled(text) else (text[start : figure.span.start], text[figure.span.end : end])
    before, behind = names(sides[0]), names(sides[1])
    return Mention(
        figure.span.of(text),
        *_measured(text, figure),
        noun,
        near,
        around,
        counted,
        topics(near),
        _time(figure, times),
        figure.span.start,
        _added(text, figure),
        bool(_PART.search(text, max(0, start - BEFORE), figure.span.start)),
        any(
            _OF.fullmatch(text, other.span.end, figure.span.start)
            for other in inside
            if other.span.end < figure.span.start
        ),
        any(
            _OF.fullmatch(text, figure.span.end, other.span.start)
            for other in inside
            if figure.span.end < other.span.start
        ),
        bool(_TOTAL.search(text, start, figure.span.start)),
        bool(_OUTSIDE.search(text, start, end)),
        before | behind,
        bool(_UNNAMED.match(text, sentence[0])),
        behind,
    )


def _clause(text: str, figure: Figure, inside: list[Figure], sentence: tuple[int, int]) -> tuple[int, int]:
    """Where the words that belong to a figure begin and end: not beyond a break or another quantity."""
    others = [other for other in inside if other.quantity is not None and other is not figure]
    low = max((_end(other) for other in others if other.span.start < figure.span.start), default=None)
    high = min((other.span.start for other in others if other.span.start > figure.span.start), default=None)
    start, end = sentence[0] if low is None else min(low, figure.span.start), sentence[1] if high is None else high
    before = [found.end() for found in (_BREAK if low is None else _JOINED).finditer(text, start, figure.span.start)]
    after = (_BREAK if high is None else _JOINED).search(text, min(_end(figure), end), end)
    return (before[-1] if before else start), max(after.start() if after else end, figure.span.end)


def _measured(text: str, figure: Figure) -> tuple[Quantity, str]:
    """A figure's quantity and dimension: marks out of ten by themselves, shares and marks out of a hundred as percentages."""
    assert figure.quantity is not None
    full = _MARK.search(figure.span.of(text)) if figure.dimension == "ratio" else _MARK.match(text, figure.span.end)
    if full and full["full"] in MARKS and figure.dimension in ("ratio", "count"):
        scaled = int(full["full"]) if figure.dimension == "ratio" else 1
        return _scaled(figure.quantity, scaled, f"mark out of {full['full']}"), "mark"
    if figure.dimension == "ratio" or (full and full["full"] == "100" and figure.dimension == "count"):
        return _scaled(figure.quantity, 100 if figure.dimension == "ratio" else 1, "percent"), "percentage"
    return figure.quantity, figure.dimension


def _scaled(quantity: Quantity, by: int, unit: str) -> Quantity:
    asserted, accepted = quantity.asserted.scale(by), quantity.accepted.scale(by)
    return evolve(quantity, asserted=asserted, accepted=accepted, unit=unit, dimension="percentage")


def _added(text: str, figure: Figure) -> bool:
    """Whether the words right in front of the number, or between it and its noun, say that it comes on top."""
    before, behind = text[max(0, figure.span.start - BEFORE) : figure.span.start], text[figure.span.end : _end(figure)]
    following = text[figure.span.end : figure.span.end + BEFORE]
    if _CHANGE.search(text, max(0, figure.span.start - 2 * BEFORE), figure.span.start):
        return True
    return bool(_ADDED.search(before) or _ADDED.search(behind) or re.match(r"\s+(?:more|new)\b(?!\s+than)", following))


def _end(figure: Figure) -> int:
    return max(figure.span.end, figure.noun.end if figure.noun else 0)


def _time(figure: Figure, times: list[tuple[Figure, Frame]]) -> Frame | None:
    """The time that a figure is told for: of the dates in its sentence the last in front of it, else the next."""
    before = [found for at, found in times if at.span.start < figure.span.start]
    after = [found for at, found in times if at.span.start > figure.span.start]
    return before[-1] if before else after[0] if after else None
