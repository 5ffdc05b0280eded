"""What holds whenever it is told, the age of a person and the measure of a thing: reports of nearby days are of one matter."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.claims import Claim
from claimcheck.events import NEWS


def of_one_time(claims: Sequence[Claim], ledger: frozenset[str]) -> Iterator[list[Claim]]:
    """Claims of one person or thing in groups from reports of nearby days; undated ones are among them where there is but one.

    Those of the ledger (by id) stay alone: an age of years ago is another.
    """
    fresh = sorted((claim for claim in claims if claim.id not in ledger and _day(claim)), key=_day)
    undated = [claim for claim in claims if claim.id not in ledger and not _day(claim)]
    breaks = [index for index, (one, other) in enumerate(pairwise(fresh), 1) if _day(other) - _day(one) > NEWS]
    groups = [fresh[start:end] for start, end in pairwise([0, *breaks, len(fresh)])]
    if len(groups) == 1:
        groups = [[*fresh, *undated]]
    else:
        groups.append(undated)
    yield from filter(None, groups)
    yield from ([claim] for claim in claims if claim.id in ledger)


def _day(claim: Claim) -> int:
    """The day of the report, counted from the first of the calendar; 0 where it is not known."""
    day = claim.as_of or claim.source.day
    return day.toordinal() if day else 0
