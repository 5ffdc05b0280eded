"""
A countdown does not lead to its deadline.

## Why it matters
On 25 August "six days to the deadline" ends on 31 August. If it does not, either the count, the deadline or the day of the
story is wrong.

## Flagged
    Daily Record, 2021-08-25: Troops face an Aug. 31 deadline to leave. There are just sixteen days to the deadline.
                                                                                       ^^^^^^^^^^^^ 10 September 2021

    Daily Record, 2021-08-17: Troops face an Aug. 31 deadline to leave. There are three weeks to the deadline.
                                                                                  ^^^^^^^^^^^ 7 September 2021

Only the deadline counts, as it is printed first, not every date of the text:

    Daily Record, 2021-08-25: Troops face an Aug. 31 deadline to leave. They came in on Aug. 15. There are just sixteen days to the deadline.
                                                                                                                ^^^^^^^^^^^^ “Aug. 31”
    Daily Record, 2021-08-25: The troops' deadline to leave is August 31, officials said. The Aug. 31 deadline to leave stands.

Off by one, which may be how days are counted:

    Daily Record, 2021-08-25: Troops face an Aug. 31 deadline to leave. There are just seven days to the deadline.
                                                                                       ^^^^^^^^^^ whether both ends are counted

## Not flagged
    Daily Record, 2021-08-25: Troops face an Aug. 31 deadline to leave. There are just six days to the deadline.

Other lengths of time are no countdown:

    Daily Record, 2021-08-25: Troops face an Aug. 31 deadline to leave. The war lasted sixteen days.

    Daily Record, 2021-08-17: Troops face an Aug. 31 deadline to leave. There are two weeks to the deadline.

What is asked, what is rough, and a text with two deadlines:

    Daily Record, 2021-08-25: Troops face an Aug. 31 deadline to leave. Are there sixteen days to the deadline?
    Evening Post, 2021-08-25: Troops face an Aug. 31 deadline to leave. There are more than five days to the deadline.

## Settings
Severity: `severities.CC602`. A count that is off by one may be inclusive, or told in another time zone, and is a notice.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from claimcheck.claims import Claim
from claimcheck.events import read_event
from claimcheck.finding import Finding
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Account
from claimcheck.vocabulary import Modality
from claimcheck.wording import bare, on, where, who

DAYS = {"day": 1, "week": 7}
"""Units of time that are whole days on any calendar."""


@rule("CC602", severity=Severity.ERROR)
def countdown_mismatch(account: Account, settings: Settings) -> Iterator[Finding]:
    """Countdowns of a text against the one deadline it names; those that lead to it are affirmed."""
    deadlines: dict[str | None, list[tuple[date, Claim]]] = defaultdict(list)
    for claim in account.of_kind("deadline"):
        if claim.when and claim.when.start and not claim.when.leeway:
            deadlines[_sort(claim)].append((claim.when.start, claim))
    everything = [deadline for alike in deadlines.values() for deadline in alike]
    for claim in account.of_kind("countdown"):
        end = _end(claim)
        if end is None:
            continue
        sort = _sort(claim)
        matching = [*deadlines.get(sort, ()), *deadlines.get(None, ())] if sort else everything
        days = {day for day, _ in matching}
        if len(days) == 1:
            yield _held_against(claim, end, [deadline for _, deadline in matching], days.pop())


def _held_against(claim: Claim, end: date, deadlines: Sequence[Claim], due: date) -> Finding:
    """What is to be said of a countdown that ends on one day, and deadlines that are on one day."""
    if end == due:
        said = f"“{bare(claim)}” from {on(claim.as_of)} is {on(due)}, the deadline."
        return Finding(said, (claim, *deadlines), severity=Severity.INFO)
    near = abs((end - due).days) == 1
    doubt = (
        "whether both ends are counted, and in which time zone" if near else "the count, and the day it is counted from"
    )
    return Finding(
        f"{who(claim)} has “{bare(claim)}” in {where(claim)}: from {on(claim.as_of)} that is {on(end)}, "
        f"but the deadline is “{bare(deadlines[0])}”, {on(due)}. Check {doubt}.",
        (claim, *deadlines),
        cause="inclusive counting, or another time zone" if near else None,
        severity=Severity.NOTICE if near else None,
    )


def _end(claim: Claim) -> date | None:
    """The day on which a countdown of whole days ends."""
    if claim.modality is Modality.QUESTION or claim.quantity.unit not in DAYS:
        return None
    if claim.as_of is None or not claim.quantity.asserted.exact:
        return None
    number = claim.quantity.asserted.lower
    assert number is not None, "exact intervals have ends"
    return claim.as_of + timedelta(days=int(number * DAYS[claim.quantity.unit]))


def _sort(claim: Claim) -> str | None:
    """The sort of thing that is due; one that does not say may be any."""
    return read_event(claim.event).sort if claim.event else None
