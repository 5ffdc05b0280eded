"""
Shares of one whole come to more than all of it.

## Why it matters
Where each voter gives one answer, 45, 40 and 25 percent make 110. A share is wrong, or more than one answer was allowed and the
text should say so.

## Flagged
    Daily Record, 2024-05-15: The poll put Lee at 45%, Orr at 40% and Ek at 25%.
                                                  ^^^ 110

Two points more than a hundred are beyond what three shares that are rounded make:

    Daily Record, 2024-05-15: The poll put Lee at 46%, Orr at 39% and Ek at 17%.
                                                  ^^^ 102

    | share | Leeds poll | 60% | Daily Record, 2024-05-15
                           ^^^ in line 1
    | share | Leeds poll | 50% | Daily Record, 2024-05-15 | sibling=row:1

## Not flagged
    Daily Record, 2024-05-15: The poll put Lee at 45%, Orr at 40% and Ek at 10%.

Rounding may make a point too many:

    Daily Record, 2024-05-15: The poll put Lee at 34%, Orr at 34% and Ek at 33%.

    Daily Record, 2024-05-15: The poll put Lee at 51% and Orr at 50%.

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
from claimcheck.reckoning import HUNDRED, rounded, summed
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Account
from claimcheck.vocabulary import Relation
from claimcheck.wording import bare, listing, where, who


@rule("CC403", severity=Severity.NOTICE, several=True)
def shares_do_not_sum(account: Account, settings: Settings) -> Iterator[Finding]:
    """Answers to one question that come to more than a hundred percent; those that make a hundred are affirmed."""
    rows: dict[str, list[Claim]] = defaultdict(list)
    for share, first in account.linked(Relation.SIBLING):
        if share.kind == first.kind == "share":
            rows[first.id] += [share] if rows[first.id] else [first, share]
    for shares in rows.values():
        exact = summed(share.quantity.understood for share in shares)
        loose = summed(share.quantity.accepted for share in shares)
        words, first = listing([bare(share) for share in shares]), shares[0]
        if loose.lower is not None and loose.lower > HUNDRED:
            yield Finding(
                f"{who(first)} has {words} in {where(first)}, which come to {rounded(exact)}%. "
                "Check each share, or say that more than one answer was allowed.",
                tuple(shares),
            )
        elif HUNDRED in exact:
            yield Finding(f"{who(first)}: {words} make 100%.", tuple(shares), severity=Severity.INFO)
