"""Where a number may begin: one cheap pass over the text."""

import re
from collections.abc import Iterable
from functools import cache

from claimcheck.dimensions.numeral.vocabulary import GLYPHS, ORDINALS, PLURAL_SCALES, SCALES, SMALL, TENS
from claimcheck.dimensions.ratio.grammar import FOLD_WORDS

VAGUE = frozenset(
    {"hundreds", "tens", "scores", "several", "many", "multiple", "numerous", "countless", "few", "couple", "handful"}
    | {"number", "numbers"}
    | PLURAL_SCALES.keys()
)
MULTIPLES = frozenset({"twice", "thrice", "double", "triple", "quadruple", *FOLD_WORDS})


class _Node(dict[str, "_Node"]):
    """The letters that may come next; the empty one says that a word may end here."""


def trie(words: Iterable[str]) -> str:
    """A pattern for exactly these words that decides letter by letter, never trying one place twice."""
    root = _Node()
    for word in words:
        node = root
        for letter in word:
            node = node.setdefault(letter, _Node())
        node[""] = _Node()
    return _branch(root)


def _branch(node: _Node) -> str:
    options = [re.escape(letter) + _branch(below) for letter, below in sorted(node.items()) if letter]
    if not options:
        return ""
    inner = options[0] if len(options) == 1 and "" not in node else f"(?:{'|'.join(options)})"
    return f"{inner}?+" if "" in node else inner


def _joined() -> set[str]:
    """Tens and units written as one word: "thirtyfirst"."""
    return {tens + unit for tens in TENS for unit, value in ORDINALS.items() if value < 10}


@cache
def anchors() -> re.Pattern[str]:
    """Finds every digit run's first digit and every word that can begin a number."""
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
    shapes = {form for word in words for form in (word, word.capitalize(), word.upper())}
    return re.compile(rf"[0-9]|(?<![^\W_])(?:{trie(shapes)})(?![^\W_])|[{''.join(GLYPHS)}]")
