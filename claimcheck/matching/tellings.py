"""What the sentence of a figure tells beside it, as sentences of two texts are held against each other.

A figure may be told in several places of a text; here it stands with all mentions of one sentence, the words of the sentence that
carry sense, and the names among them.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from itertools import islice
from typing import NamedTuple

from claimcheck.claims import Claim
from claimcheck.comparison import understood
from claimcheck.dates import NAMES_OF_DAYS
from claimcheck.interval import Interval
from claimcheck.matching.amounts import is_of_stuff
from claimcheck.matching.matters import text_of
from claimcheck.passages import words_of
from claimcheck.patterns import pattern
from claimcheck.populations import known_populations
from claimcheck.senses import carries, sense

MOST_HELD = 8
"""How many figures that may be one are looked at, and how many sentences of each."""
_NAME = pattern(r"\b[A-Z][\w’'-]+")
_LONG_NAME = pattern(r"\b(?:[A-Z][\w’'-]+\s+(?:for\s+|of\s+)?(?:the\s+)?)+(?P<last>[A-Z][\w’'-]+)")
"""A name of several words, which counts as one: whoever tells a figure tells others too."""


_CONTRAST = pattern(r"[,;]\s+(?=(?:however|but|although|though|whereas|yet)\b)")


class Telling(NamedTuple):
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
    def all_words(self) -> frozenset[str]:
        """The words and numbers of its sentence, with those for what is counted or measured, and without those of the figure itself."""
        claim = self.claims[0]
        own = frozenset(map(sense, words_of(claim.quantity.text)))
        numbers = (word for word in words_of(claim.quote) if word[0].isdigit())
        return (self.words | frozenset(map(sense, words_of(claim.population or ""))) | frozenset(numbers)) - own

    @property
    def figure(self) -> Interval:
        """What it asserts."""
        return understood(self.claims[0].quantity)


def telling(mentions: Sequence[Claim]) -> Telling:
    """A figure with all its mentions in one sentence; what it counts is none of its words, and no day is a name."""
    printed = mentions[0].quantity.printed()
    quote = _without_contrasts(mentions[0].quote, printed).replace(printed, " ", 1)
    short = _LONG_NAME.sub(lambda found: found["last"], quote)
    counted = (
        frozenset[str]() if is_of_stuff(mentions[0]) else frozenset(map(sense, words_of(mentions[0].population or "")))
    )
    words = frozenset(sense(word) for word in words_of(short) if word[0].isalpha() and carries(word)) - counted
    names = (name.removesuffix("’s").removesuffix("'s").casefold() for name in _NAME.findall(quote))
    told = frozenset(name for name in names if carries(name) and name not in NAMES_OF_DAYS)
    return Telling(tuple(mentions), words, told)


def _without_contrasts(sentence: str, printed: str) -> str:
    """What a sentence says of a figure, without what it sets against that: "it took two hours, but is no record"."""
    parts = _CONTRAST.split(sentence)
    return next((part for part in parts if printed in part), sentence)


def head_of(claim: Claim) -> Hashable:
    """What is counted, as it is compared; `None` where that is not told."""
    people = known_populations().read(claim.population) if claim.population else None
    return people and (people.head, people.qualifiers)


def sentence_of(claim: Claim) -> Hashable:
    """The sentence that a claim stands in, and of what sort its figure is."""
    return (text_of(claim), claim.role, claim.quote, claim.quantity.dimension)


def by_sentence(claims: Iterable[Claim]) -> Mapping[Hashable, list[Claim]]:
    """The figures of each sort in each sentence."""
    sentences: dict[Hashable, list[Claim]] = defaultdict(list)
    for claim in claims:
        sentences[sentence_of(claim)].append(claim)
    return sentences


def by_figure(claims: Iterable[Claim]) -> list[list[Telling]]:
    """The figures, each by the sentences that it is told in, of any text."""
    found: dict[Hashable, dict[Hashable, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        found[claim.quantity.number][text_of(claim), claim.quote].append(claim)
    return [
        list(map(telling, islice(sentences.values(), MOST_HELD))) for sentences in islice(found.values(), MOST_HELD)
    ]


def printed_figures(claims: Iterable[Claim]) -> Mapping[Hashable, set[Interval]]:
    """The figures of each sort in each text."""
    printed: dict[Hashable, set[Interval]] = defaultdict(set)
    for claim in claims:
        printed[text_of(claim), claim.quantity.dimension].add(understood(claim.quantity))
    return printed


def told_by_both(one: Telling, other: Telling, printed: Mapping[Hashable, set[Interval]]) -> bool:
    """Whether one of two texts has the figure of the other as well, so that it is no other figure for one thing."""
    return other.figure in printed[one.text, one.dimension] or one.figure in printed[other.text, other.dimension]
