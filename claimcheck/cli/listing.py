"""A line for each figure or claim of a text."""

import json
from collections.abc import Iterable

from claimcheck.wire_quantities import Wire


def json_line(place: Wire, told: Wire) -> str:
    """Where something stands, and what it is, as JSON."""
    return json.dumps({**place, **told}, ensure_ascii=False)


def text_line(place: Iterable[object], words: Iterable[str | None]) -> str:
    """Where something stands, and what it is, for people."""
    return f"{':'.join(str(part) for part in place if part is not None)}: {'  '.join(word for word in words if word)}"
