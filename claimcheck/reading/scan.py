"""Where a number may begin: one cheap pass over the text."""

import re
from functools import cache

from claimcheck.dimensions.numeral.vocabulary import GLYPHS, ORDINALS, PLURAL_SCALES, SCALES, SMALL, TENS
from claimcheck.dimensions.ratio.grammar import FOLD_WORDS
from claimcheck.dimensions.trie import in_any_case

VAGUE = frozenset(
    {"hundreds", "tens", "scores", "several", "many", "multiple", "numerous", "countless", "few", "couple", "handful"}
    | {"number", "numbers"}
    | PLURAL_SCALES.keys()
)
MULTIPLES = frozenset({"twice", "thrice", "double", "triple", "quadruple", *FOLD_WORDS})


def _joined() -> set[str]:
    """Tens and units written as one word: "thirtyfirst"."""
    return {tens + unit for tens in TENS for unit, value in ORDINALS.items() if value < 10}


@cache
def anchors() -> re.Pattern[str]:
    """Finds every run of digits and every word that can begin a number."""
    words = {
        *SMALL,
        *TENS,
        *SCALES,
        "hundred",
        "dozen",
        "quarter",
        "single",
        "nil",
        "half",
        *ORDINALS,
        *VAGUE,
        *MULTIPLES,
        *_joined(),
    }
    # three spellings of each word are found a little faster than by a flag, but take five times as long to compile
    return re.compile(rf"[0-9]++|(?<![^\W_])(?:{in_any_case(words)})(?![^\W_])|[{''.join(GLYPHS)}]")
