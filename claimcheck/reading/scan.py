"""Where a number may begin: one cheap pass over the text."""

import re
from collections.abc import Iterable
from functools import cache

from claimcheck.dimensions.numeral.vocabulary import GLYPHS, ORDINALS, PLURAL_SCALES, SCALES, SMALL, TENS

VAGUE = frozenset(
    {"hundreds", "tens", "scores", "several", "many", "multiple", "numerous", "countless", "few", "couple", "handful"}
    | {"number", "numbers"}
    | PLURAL_SCALES.keys()
)
MULTIPLES = frozenset({"twice", "thrice", "double", "triple", "quadruple", "half"})


def trie(words: Iterable[str]) -> str:
    """A pattern for exactly these words that decides letter by letter, never trying one place twice."""
    root: dict[str, dict[str, object]] = {}
    for word in words:
        node: dict[str, object] = root  # type: ignore[assignment]
        for letter in word:
            node = node.setdefault(letter, {})  # type: ignore[assignment]
        node[""] = {}
    return _branch(root)


def _branch(node: dict[str, object]) -> str:
    options = [
        re.escape(letter) + _branch(below)  # type: ignore[arg-type]
        for letter, below in sorted(node.items())
        if letter
    ]
    if not options:
        return ""
    inner = options[0] if len(options) == 1 and "" not in node else f"(?:{'|'.join(options)})"
    return f"{inner}?+" if "" in node else inner


@cache
def anchors() -> re.Pattern[str]:
    """Finds every digit run's first digit and every word that can begin a number."""
    words = {*SMALL, *TENS, *SCALES, "hundred", "dozen", "quarter", "single", "nil", *ORDINALS, *VAGUE, *MULTIPLES}
    shapes = {form for word in words for form in (word, word.capitalize(), word.upper())}
    return re.compile(rf"[0-9]|(?<![^\W_])(?:{trie(shapes)})(?![^\W_])|[{''.join(GLYPHS)}]")
