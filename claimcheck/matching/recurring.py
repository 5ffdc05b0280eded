"""Days of what may happen again: two that reports tell are days of one happening only where nothing lets them be of two."""

from collections import defaultdict
from collections.abc import Hashable, Sequence

from claimcheck.claims import Claim
from claimcheck.events import happens_once
from claimcheck.interval import Interval
from claimcheck.matching.matters import text_of
from claimcheck.pairs import Pair

NEARBY = 7
"""How many days may lie between two days that are told of one happening."""


def may_recur(claim: Claim) -> bool:
    """Whether a claim tells the day of what may happen again: an attack, a crash."""
    return claim.kind == "event_date" and not happens_once(claim.event or "")


def of_one(pair: Pair, claims: Sequence[Claim]) -> bool:
    """Whether two days, of all that claims tell, are told of one happening.

    Each report tells one day, and the later report is no news of the later day, as it would be of a second attack.
    """
    days: dict[Hashable, set[Interval]] = defaultdict(set)
    for claim in claims:
        days[text_of(claim)].add(claim.quantity.asserted)
    if any(len(told) > 1 for told in days.values()) or not 0 < days_between(pair) <= NEARBY:
        return False
    before, after = ([claim.source.day for claim in side if claim.source.day] for side in (pair.first, pair.second))
    if not before or not after or min(after) <= max(before):
        return True
    day = pair.figures[1].asserted.lower
    return day is not None and min(after).toordinal() - day > NEARBY


def days_between(pair: Pair) -> int:
    """How many days lie between the earlier of two and the later; 0 where they are not known."""
    one, other = (figure.asserted for figure in pair.figures)
    return 0 if one.upper is None or other.lower is None else int(other.lower - one.upper)
