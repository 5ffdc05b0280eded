"""Amounts and counts that nothing else ties together, in sentences of two texts that tell one thing in like words.

"He was given a suspended sentence of 18 months" in one text and "of 16 months" in the other: no kind says what is told, but
half of the shorter sentence is in the longer, and neither has a name that the other lacks.
"""

import re
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence

from attrs import frozen

from claimcheck.claims import Claim
from claimcheck.comparison import understood
from claimcheck.dates import MONTHS, WEEKDAYS
from claimcheck.interval import Interval
from claimcheck.matters import text_of
from claimcheck.passages import neighbours, words_of
from claimcheck.populations import known_populations
from claimcheck.senses import FUNCTION, carries, sense
from claimcheck.vocabulary import Modality

KINDS = frozenset({"money", "share", "duration", "measurement"})
"""Kinds of which a sentence may tell one amount without a name for it."""
LEAST_SHARED = 3
"""How many words of sense two sentences share that tell one thing; they are half of the shorter's, or more."""
_NAME = re.compile(r"\b[A-Z][\w’'-]+")
_LONG_NAME = re.compile(r"\b(?:[A-Z][\w’'-]+\s+(?:for\s+|of\s+)?(?:the\s+)?)+(?P<last>[A-Z][\w’'-]+)")
"""A name of several words, which counts as one: whoever tells a figure tells others too."""
_DAYS = frozenset(name.casefold() for name in (*WEEKDAYS, *MONTHS))


@frozen
class _Telling:
    """A figure of a sentence, with all its mentions, the words of the sentence that carry sense, and the names among them."""

    claims: tuple[Claim, ...]
    words: frozenset[str]
    names: frozenset[str]

    @property
    def text(self) -> Hashable:
        """The text that it stands in."""
        return text_of(self.claims[0])

    @property
    def dimension(self) -> str:
        """Of what sort it is."""
        return self.claims[0].quantity.dimension

    @property
    def figure(self) -> Interval:
        """What it asserts."""
        return understood(self.claims[0].quantity)

    def like(self, other: "_Telling") -> bool:
        """Whether both tell one thing: neither has a name of its own, and half of the shorter is in the longer."""
        common = len(self.words & other.words)
        own = self.names - other.names and other.names - self.names
        return not own and common >= LEAST_SHARED and 2 * common >= min(len(self.words), len(other.words))


def told_alike(claims: Iterable[Claim]) -> Iterator[tuple[Claim, ...]]:
    """Claims of two texts that tell different amounts in like words, neither text in two ways."""
    given = [claim for claim in claims if claim.location.document is not None]
    shelves: dict[Hashable, list[Claim]] = defaultdict(list)
    for claim in filter(_untied, given):
        quantity = claim.quantity
        people = known_populations().read(claim.population) if claim.population else None
        counted = people and (people.head, people.qualifiers)
        shelves[claim.kind, quantity.dimension, quantity.unit, claim.measure, claim.as_of, counted].append(claim)
    worth = [shelf for shelf in shelves.values() if len({text_of(claim) for claim in shelf}) > 1]
    printed, sentences = _printed(given) if worth else ({}, {})
    for shelf in worth:
        told = (sentences[place] for place in dict.fromkeys(map(_place, shelf)))
        alone = [_telling(mentions) for mentions in told if len(set(map(_said, mentions))) == 1]
        for one, other in _pairs(alone):
            if (
                other.figure not in printed[one.text, one.dimension]
                and one.figure not in printed[other.text, other.dimension]
            ):
                yield (*one.claims, *other.claims)


def _said(claim: Claim) -> Interval:
    return understood(claim.quantity)


def _place(claim: Claim) -> Hashable:
    """The sentence that a claim stands in, and of what sort its figure is."""
    return (text_of(claim), claim.role, claim.quote, claim.quantity.dimension)


def _pairs(shelf: Sequence[_Telling]) -> Iterator[tuple[_Telling, _Telling]]:
    """Those that are like one of another text only."""
    by_text: dict[Hashable, list[_Telling]] = defaultdict(list)
    for telling in shelf:
        by_text[telling.text].append(telling)
    for first, second in neighbours(telling.words for telling in shelf):
        one, other = shelf[first], shelf[second]
        if one.text != other.text and one.like(other):
            rivals = (
                a.like(rival) for a, b in ((one, other), (other, one)) for rival in by_text[b.text] if rival is not b
            )
            if not any(rivals):
                yield one, other


def _untied(claim: Claim) -> bool:
    said = claim.modality is Modality.ASSERTED and claim.apart is None and not claim.quantity.vague
    counted = claim.kind == "other" and claim.population is not None
    return said and (counted or (claim.kind in KINDS and claim.population is None))


def _printed(claims: Iterable[Claim]) -> tuple[Mapping[Hashable, set[Interval]], Mapping[Hashable, list[Claim]]]:
    """The figures of each sort in each text; and those of each sort in each sentence."""
    printed: dict[Hashable, set[Interval]] = defaultdict(set)
    sentences: dict[Hashable, list[Claim]] = defaultdict(list)
    for claim in claims:
        printed[text_of(claim), claim.quantity.dimension].add(_said(claim))
        sentences[_place(claim)].append(claim)
    return printed, sentences


def _telling(mentions: Sequence[Claim]) -> _Telling:
    quote = mentions[0].quote.replace(mentions[0].quantity.printed(), " ", 1)
    short = _LONG_NAME.sub(lambda found: found["last"], quote)
    counted = frozenset(map(sense, words_of(mentions[0].population or "")))
    words = frozenset(sense(word) for word in words_of(short) if word[0].isalpha() and carries(word)) - counted
    names = (name.removesuffix("’s").removesuffix("'s").casefold() for name in _NAME.findall(quote))
    told = frozenset(name for name in names if name not in FUNCTION and name not in _DAYS)
    return _Telling(tuple(mentions), words, told)
