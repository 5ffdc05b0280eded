"""At what time of its day a happening came: the clock times that reports of one matter tell, held against each other as days are.

Towns see several crashes and shootings a day, so that reports are held against each other only where they share more than town,
sort and day; a report that tells two times tells of two happenings.
"""

import re
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from decimal import Decimal
from typing import NamedTuple

from attrs import evolve

from claimcheck.claims import Claim
from claimcheck.interval import Interval
from claimcheck.matching.matters import Matters, text_of
from claimcheck.matching.pairing import clashes
from claimcheck.patterns import pattern
from claimcheck.quantities import Quantity
from claimcheck.stories import Series

_CLOCK = pattern(r"T(\d\d):(\d\d)(.*)$")
"""The clock time of a TIMEX3 value, with its zone."""
_LEEWAYS = ((60, 20), (30, 15), (15, 10), (5, 8), (1, 5))
"""By how many minutes a time may be off that is so round: outlets differ by a few that no reader holds against them."""


class _Hour(NamedTuple):
    """The day that a clock time is of, and its zone, "" where none is told."""

    day: Interval
    zone: str


def at_the_clock(known: Iterable[Series], told: Matters) -> Iterator[Series]:
    """Series of the clock times of one happening, by day and zone, as reports of one matter tell them."""
    for series in known:
        if series.kind == "event_date" and len(series.claims) > 1:
            for claims in _by_day(series.claims):
                yield from (Series(tuple(group), tuple(clashes(group))) for group in told.parted_surely(claims))


def of_the_clock(series: Series) -> bool:
    """Whether a series is one of clock times."""
    return series.claims[0].quantity.dimension == "time"


def zone_of(claim: Claim) -> str:
    """The zone of the clock time that a claim tells, as TIMEX3 has it ("Z"); "" where none is told."""
    clock = _clock(claim)
    return clock[3] if clock else ""


def _clock(claim: Claim) -> re.Match[str] | None:
    return _CLOCK.search(claim.when.iso or "") if claim.when else None


def _by_day(claims: Iterable[Claim]) -> Iterator[list[Claim]]:
    """The claims that tell a clock time, as claims of it, by day and zone, without those of texts that tell several."""
    found: dict[_Hour, list[Claim]] = defaultdict(list)
    times: dict[Hashable, set[Interval]] = defaultdict(set)
    for claim in claims:
        clock = _clock(claim)
        if clock is not None:
            timed = evolve(claim, quantity=_time(60 * int(clock[1]) + int(clock[2]), claim.quantity.text))
            found[_Hour(claim.quantity.asserted, clock[3])].append(timed)
            times[text_of(claim)].add(timed.quantity.asserted)
    yield from ([claim for claim in alike if len(times[text_of(claim)]) == 1] for alike in found.values())


def _time(minute: int, words: str) -> Quantity:
    """A minute of the day as a quantity, a reader's with what a round time may be off."""
    leeway = next(leeway for round_to, leeway in _LEEWAYS if minute % round_to == 0)
    said = Interval.exactly(Decimal(minute))
    return Quantity(said, said + Interval(-leeway, leeway), "minute", "time", None, words)
