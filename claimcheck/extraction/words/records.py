"""Superlatives, by which a text holds something against all of its sort since another time."""

from collections.abc import Iterable

_MOST = frozenset("worst most last first best record any".split())
"""Superlatives that do not end in "est", and what goes beyond all: "more than in any year since"."""
_PLAIN = frozenset(
    "arrest protest forest interest request guest west midwest unrest conquest harvest invest contest rest test "
    "latest suggest honest modest manifest priest chest nest pest quest vest zest digest infest inquest behest bequest crest".split()
)
"""Words that end as superlatives do."""


def of_a_record(words: Iterable[str]) -> bool:
    """Whether a superlative is among words: "the worst accident since", "the highest rate since", "more than in any year since"."""
    return any(word in _MOST or (word.endswith("est") and word not in _PLAIN) for word in words)
