"""
A share in percent is not what part and whole make.

## Why it matters
"31 of the 43 children (62%)" can be worked out by every reader, and 31 of 43 are 72%. One of the three figures is wrong, and a
headline is often made from the percentage.

## Flagged
    Daily Record, 2024-05-15: The test was passed by 31 of the 43 children (62%).
                                                                            ^^^ 72.1%

    Daily Record, 2024-05-15: Exactly 71% of 43 people agreed.
                              ^^^^^^^^^^^ 30 of 43 are 69.8%, 31 are 72.1%

## Not flagged
    Daily Record, 2024-05-15: The test was passed by 31 of the 43 children (72%).

    Daily Record, 2024-05-15: Of the 43 children, 31, or 72.1%, passed the test.

A share that is given as rough may be:

    Daily Record, 2024-05-15: The test was passed by 31 of the 43 children (about 70%).

Of many, every share is made by some number, and what is asked is no share:

    Daily Record, 2024-05-15: Exactly 71% of 4,300 people agreed. Would exactly 71% of 43 people agree?

## Settings
Severity: `severities.CC401`. A share that no whole number of the counted makes is a warning: the base may be another.
"""

from collections.abc import Iterator
from decimal import ROUND_FLOOR, Decimal

from claimcheck.claims import Claim
from claimcheck.comparison import accepted
from claimcheck.finding import Finding
from claimcheck.interval import Interval
from claimcheck.reckoning import percentage, rounded
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Account
from claimcheck.vocabulary import Modality, Relation
from claimcheck.wording import bare, where, who

LARGEST = 200
"""Of more than so many, every whole percentage is made by some number."""


@rule("CC401", severity=Severity.ERROR)
def share_does_not_fit(account: Account, settings: Settings) -> Iterator[Finding]:
    """Shares in percent against part and whole, by their printed decimals; those that fit are affirmed."""
    parts = {share.id: part for share, part in account.linked(Relation.RATE_OF) if share.kind == "share"}
    changes = {told.id for _, told in account.linked(Relation.CHANGE_FROM)}
    for share, whole in account.linked(Relation.BASE):
        if share.kind != "share" or share.id in changes:
            continue
        part = parts.get(share.id)
        if part is None:
            yield from _impossible(share, whole)
            continue
        made = percentage(accepted(part.quantity), accepted(whole.quantity))
        if made is None:
            continue
        if made.disjoint(share.quantity.accepted):
            yield Finding(
                f"{who(share)} has “{bare(share)}” in {where(share)}, but {bare(part)} of {bare(whole)} are {rounded(made)}%. "
                "Check all three figures.",
                (share, part, whole),
                verdict="contradiction",
            )
        else:
            yield Finding(
                f"{who(share)} has “{bare(share)}” in {where(share)}: {bare(part)} of {bare(whole)} are {rounded(made)}%.",
                (share, part, whole),
                severity=Severity.INFO,
            )


def _impossible(share: Claim, whole: Claim) -> Iterator[Finding]:
    """A share of few that no number of them makes."""
    of, said = whole.quantity, share.quantity
    if not of.asserted.exact or of.number is None or not said.asserted.exact or said.approximate or said.number is None:
        return
    if share.modality is not Modality.ASSERTED or not 0 < of.number <= LARGEST or not said.number < 100:
        return
    below = int((said.number * of.number / 100).to_integral_value(ROUND_FLOOR))
    made = [percentage(Interval.exactly(Decimal(count)), of.asserted) for count in (below, below + 1)]
    if all(one is not None and one.disjoint(said.accepted) for one in made) and made[0] and made[1]:
        yield Finding(
            f"{who(share)} has “{bare(share)}” of “{bare(whole)}” in {where(share)}, which no number of them makes: {below} of "
            f"{bare(whole)} are {rounded(made[0])}%, {below + 1} are {rounded(made[1])}%. Check the share, and of whom it is.",
            (share, whole),
            cause="other base",
            severity=Severity.WARNING,
        )
