"""A pattern for many words that decides letter by letter, so that none is tried twice at one place."""

import re
from collections.abc import Iterable

Node = dict[str, "Node"]
"""What may follow, by its first letter; the empty one where a word may end."""


def trie(words: Iterable[str]) -> str:
    """A pattern for exactly these words, the longest that fits."""
    root: Node = {}
    for word in words:
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _branch(root)


def _branch(node: Node) -> str:
    options = [re.escape(letter) + _branch(below) for letter, below in sorted(node.items()) if letter]
    if not options:
        return ""
    inner = options[0] if len(options) == 1 and "" not in node else f"(?:{'|'.join(options)})"
    return f"(?>{inner}?)" if "" in node else inner
