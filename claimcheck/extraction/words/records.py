"""Superlatives, by which a text holds something against all of its sort since another time."""

from collections.abc import Iterable, Sequence

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


def since_a_record(words: Sequence[str], at: int) -> bool:
    """Whether a word is that of the last record, from which nothing is told: "the deadliest since the 1980 quake"."""
    first = max(0, at - REACH)
    since = next((index for index in range(at - 1, first - 1, -1) if words[index] == "since"), None)
    if since is None or "," in words[since:at]:
        return False
    return of_a_record(words[max(0, since - REACH) : since])


REACH = 12
"""How many words a record and what it is held against may take."""
