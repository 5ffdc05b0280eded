"""A pattern for many words that decides letter by letter, so that none is tried twice at one place."""

import re
from collections.abc import Iterable


def trie(words: Iterable[str]) -> str:
    """A pattern for exactly these words, the longest that fits."""
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


def in_any_case(words: Iterable[str]) -> frozenset[str]:
    """The words in small letters, with a capital, and all in capitals."""
    return frozenset(form for word in words for form in (word.lower(), word.capitalize(), word.upper()))
