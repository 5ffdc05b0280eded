"""
Parts that share out a whole do not add up to it.

## Why it matters
Readers do the sum. "41 employees: 27 men and 15 women" makes 42, so one of the three figures is wrong.

## Flagged
    Daily Record, 2019-05-01: The firm has 41 employees: 27 men and 15 women.
                                           ^^ add up to 42

    Fox News, 2021-08-26: The 14 soldiers – 12 Marines, and 1 Navy chaplain – were killed in a bombing.
                              ^^ add up to 13

    Daily Record, 2019-05-01: The army lost 23,505 men (3,155 killed, 14,531 wounded, 5,369 missing).
                                            ^^^^^^ add up to 23,055

    Daily Record, 2019-05-01: Of the voters 11,426,982 came. Invalid were 251,720 votes, so that 10,995,262 counted.
                                            ^^^^^^^^^^ add up to 11,246,982

Parts that are told apart by place, and the rows and columns of tables that are called totals (docs/formats.md says which):

    Daily Record, 2019-05-01: The firm has 41 employees in three towns: 18 in Leeds, 14 in York and 8 in Bath.
                                           ^^ add up to 40

Sums that are written out, and the totals of lists:

    Daily Record, 2019-05-01: In all that makes 1,204 + 388 + 57 = 1,694 trees.
                                                                   ^^^^^ add up to 1,649

All of it is a hundred percent, not some round number near it:

    | share | Leeds poll | 100% | Daily Record, 2019-05-01
                           ^^^^ add up to 105
    | share | Leeds poll | 45%  | Daily Record, 2019-05-01 | part_of=row:1
    | share | Leeds poll | 35%  | Daily Record, 2019-05-01 | part_of=row:1
    | share | Leeds poll | 25%  | Daily Record, 2019-05-01 | part_of=row:1

## Not flagged
    Daily Record, 2019-05-01: The firm has 42 employees: 27 men and 15 women.

Some of a whole need not make all of it, and a rounded whole allows for rounding:

    Daily Record, 2019-05-01: The blast killed 41 people, including 27 men and 12 women.

    Daily Record, 2019-05-01: The firm has about 40 employees: 27 men and 15 women.

    Daily Record, 2019-05-01: The firm has 100 employees: 60 men and 43 women.

Money is rounded as it is printed:

    Daily Record, 2019-05-01: Donors promised $3.4 billion: $1.2 billion for food, $1.1 billion for shelter and $1 billion for roads.

So are shares, which need not come to a hundred to the last digit:

    | share | Leeds poll | 100%  | Daily Record, 2019-05-01
    | share | Leeds poll | 33.3% | Daily Record, 2019-05-01 | part_of=row:1
    | share | Leeds poll | 33.3% | Daily Record, 2019-05-01 | part_of=row:1
    | share | Leeds poll | 33.3% | Daily Record, 2019-05-01 | part_of=row:1

Others by whom something is done are no part of it:

    Daily Record, 2019-05-01: The court has 3 judges, with 1 named by the king, 1 by the house and 1 by the other 2.

What is told with "and" behind a comma is no part any more, and figures in brackets may be of other months:

    Daily Record, 2019-05-01: The flood killed 18 tourists, 14 of them Australians, and three guides.
    Daily Record, 2019-05-01: Reserves held 503 million euros (524 million and 468 million) in April.

Numbers of that many things are no parts of them, nor are the sides of a grid:

    Daily Record, 2019-05-01: The clerk mended two doors: 14 and 15. The sheets come in several sizes: 3K, 8K and 16K.
    Daily Record, 2019-05-01: The page is cut into two pictures (two rows and one column) by the editor.

## Settings
Severity: `severities.CC301`.
"""

from collections.abc import Iterator, Sequence

from claimcheck.claims import Claim
from claimcheck.comparison import accepted, understood
from claimcheck.finding import Finding
from claimcheck.interval import Interval
from claimcheck.quantities import written_alike
from claimcheck.reckoning import HUNDRED, summed
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Account
from claimcheck.vocabulary import Role
from claimcheck.wording import bare, figure, listing, sum_like, where, who


@rule("CC301", severity=Severity.ERROR, several=True)
def parts_do_not_sum(account: Account, settings: Settings) -> Iterator[Finding]:
    """Wholes that are shared out, against the interval sum of their parts; sums that come out are affirmed."""
    for whole, parts in account.shared_out:
        units = {claim.quantity.unit_in_all for claim in (whole, *parts)}  # "2.3p per share" and "0.8p"
        if len(units) == 1:
            yield from _added_up(whole, parts)


def _added_up(whole: Claim, parts: Sequence[Claim]) -> Iterator[Finding]:
    exact = summed(understood(part.quantity) for part in parts)
    rounded_whole, *rounded_parts = _accepted([whole, *parts])
    loose = summed(rounded_parts)
    words = listing([bare(part) for part in parts])
    even = not exact.disjoint(understood(whole.quantity))
    if even or (_all_of_it(whole) and HUNDRED in loose):
        rounded = "" if even else ", as they are rounded"
        yield Finding(
            f"{who(whole)}'s breakdown in {where(whole)} adds up: {words} make {figure(whole)}{rounded}.",
            (whole, *parts),
            severity=Severity.INFO,
        )
    elif loose.disjoint(understood(whole.quantity) if _all_of_it(whole) else rounded_whole):
        yield Finding(
            f"{who(whole)} has {figure(whole)} in {where(whole)}, but the parts, {words}, add up to {sum_like(exact, whole)}. "
            "Check the whole and each part.",
            (whole, *parts),
            verdict="contradiction",
        )


def _accepted(claims: Sequence[Claim]) -> Sequence[Interval]:
    """What readers accept of a whole and its parts; in a table all are written to one place."""
    if all(claim.role is Role.TABLE for claim in claims):
        return written_alike([claim.quantity for claim in claims])
    return [accepted(claim.quantity) for claim in claims]


def _all_of_it(whole: Claim) -> bool:
    """Whether it is a hundred percent, which nobody rounds."""
    return whole.quantity.unit == "percent" and whole.quantity.number == HUNDRED
