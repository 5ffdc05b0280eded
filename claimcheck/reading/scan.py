"""Where something may be read, of all dimensions at once: one cheap pass over the text."""

from typing import NamedTuple

from claimcheck.dimensions import date, duration, time
from claimcheck.dimensions.anchors import Anchor, Telling, anchors
from claimcheck.dimensions.numeral.vocabulary import ORDINALS, PLURAL_SCALES, SCALES, SMALL, TENS
from claimcheck.dimensions.ratio.grammar import FOLD_WORDS

VAGUE = frozenset(
    {"hundreds", "tens", "scores", "several", "many", "multiple", "numerous", "countless", "few", "couple", "handful"}
    | {"number", "numbers"}
    | PLURAL_SCALES.keys()
)
MULTIPLES = frozenset({"twice", "thrice", "double", "triple", "quadruple", *FOLD_WORDS})
_JOINED = frozenset(tens + unit for tens in TENS for unit, value in ORDINALS.items() if value < 10)
"""Tens and units written as one word: "thirtyfirst"."""
_OTHERS = frozenset({"hundred", "dozen", "quarter", "single", "half"})
NUMBERS = Telling(
    frozenset({*SMALL, *TENS, *SCALES, *ORDINALS, *VAGUE, *MULTIPLES, *_JOINED, *_OTHERS}),
    digits=None,
)


class Places(NamedTuple):
    """What tells of a number, a date, a length of time or a time of day: each in order, where it stands and what it is."""

    numbers: list[Anchor]
    dates: list[Anchor]
    lengths: list[Anchor]
    clocks: list[Anchor]


_TELLING = (NUMBERS, date.TELLING, duration.TELLING, time.TELLING)


def places(text: str) -> Places:
    """Every place of a text where some grammar is to be tried."""
    return Places(*anchors(text, _TELLING))
