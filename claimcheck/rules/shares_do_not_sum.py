"""
Shares of one whole come to more than all of it.

## Why it matters
Where each voter gives one answer, 45, 40 and 25 percent make 110. A share is wrong, or more than one answer was allowed and the
text should say so.

## Flagged
    Daily Record, 2024-05-15: The poll put Lee at 45%, Orr at 40% and Ek at 25%.
                                                  ^^^ 110

## Not flagged
    Daily Record, 2024-05-15: The poll put Lee at 45%, Orr at 40% and Ek at 10%.

Rounding may make a point too many:

    Daily Record, 2024-05-15: The poll put Lee at 34%, Orr at 34% and Ek at 33%.

Changes are no shares:

    Daily Record, 2024-05-15: The poll put Lee at 45%, up from 40%, and Orr at 50%.

    Daily Record, 2024-05-15: The poll put Lee at 45%, Orr at 40% and Ek at 15%.

## Settings
Severity: `severities.CC403`.
"""

from collections import defaultdict
from collections.abc import Iterator

from claimcheck.claims import Claim
from claimcheck.finding import Finding
from claimcheck.interval import Interval
from claimcheck.reckoning import HUNDRED, rounded
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Account
from claimcheck.vocabulary import Relation
from claimcheck.wording import bare, listing, where, who


@rule("CC403", severity=Severity.NOTICE)
def shares_do_not_sum(account: Account, settings: Settings) -> Iterator[Finding]:
    """Answers to one question that come to more than a hundred percent; those that make a hundred are affirmed."""
    rows: dict[str, list[Claim]] = defaultdict(list)
    for share, first in account.linked(Relation.SIBLING):
        if share.kind == first.kind == "share":
            rows[first.id] += [share] if rows[first.id] else [first, share]
    for shares in rows.values():
        exact, loose = Interval.exactly(0), Interval.exactly(0)
        for share in shares:
            exact, loose = exact + share.quantity.understood, loose + share.quantity.accepted
        words = listing([bare(share) for share in shares])
        if loose.lower is not None and loose.lower > HUNDRED:
            yield Finding(
                f"{who(shares[0])} has {words} in {where(shares[0])}, which come to {rounded(exact)}%. "
                "Check each share, or say that more than one answer was allowed.",
                tuple(shares),
            )
        elif HUNDRED in exact:
            yield Finding(f"{who(shares[0])}: {words} make 100%.", tuple(shares), severity=Severity.INFO)
