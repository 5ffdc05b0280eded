"""Results of games and other pairs of numbers that are no figures: "won 3-1", "weeks 15–17"."""

import re
from collections.abc import Iterator, Sequence

from attrs import frozen

from claimcheck.figures import Figure

_PAIR = re.compile(
    r"(?<![\d.,/$–-])(\d{1,2})\s?[-–]{1,2}\s?(\d{1,2})(?![\d/%]|[-–]\d|[.,]\d|\s*(?:million|percent|years?|minutes?|yards?)\b)"
)


@frozen
class Result:
    """Two numbers joined by a dash, in either order: whoever lost 1–3 was beaten 3–1."""

    text: str
    numbers: frozenset[int]


def results(text: str, figures: Sequence[Figure]) -> tuple[Result, ...]:
    """The results that a text tells, other than what was read as figures."""
    read = [figure.span for figure in figures]
    return tuple(
        Result(found[0], frozenset(map(int, found.groups())))
        for found in _PAIR.finditer(text)
        if not any(span.start <= found.start() < span.end for span in read)
    )


def unmatched(claim: Sequence[Result], evidence: Sequence[Result]) -> Iterator[tuple[Result, Result | None]]:
    """The results of the statement that are none of the evidence's, each with one that is told in its stead."""
    told = {known.numbers for known in evidence}
    for asked in claim:
        if asked.numbers not in told:
            yield asked, evidence[0] if evidence else None
