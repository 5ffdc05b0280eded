"""
A share in percent is not what part and whole make.

## Why it matters
"31 of the 43 children (62%)" can be worked out by every reader, and 31 of 43 are 72%. One of the three figures is wrong, and a
headline is often made from the percentage.

## Flagged
    Daily Record, 2024-05-15: The test was passed by 31 of the 43 children (62%).
                                                                            ^^^ 72.1%

    Daily Record, 2024-05-15: Of 340 samples, 51 were positive, a positivity rate of 18%.
                                                                                     ^^^ 14.8 to 15.2

    Daily Record, 2024-05-15: Turnout was 68.0 percent: 98,240 of the 153,500 voters came.
                                          ^^^^^^^^^^^^ 64%

    Daily Record, 2024-05-15: Turnout was 76%, i.e. 98,240 out of 153,500.
                                          ^^^ 64%

    Daily Record, 2024-05-15: In all, 98,240 votes were cast out of the registered population of 153,500, representing a turnout of 46%.
                                                                                                                                    ^^^ 64%

The whole that the other shares of a text are of, where two digits are swapped:

    Daily Record, 2024-05-15: Lee won 52,310 votes, making 52.38%. Orr won 47,560 votes, making 46.72%. There were 99,870 valid votes.
                                                                                                ^^^^^^ 47.6%

    Daily Record, 2024-05-15: Exactly 71% of 43 people agreed.
                              ^^^^^^^^^^^ 30 are 69.8%, 31 are 72.1%

    Daily Record, 2024-05-15: Exactly 71.3% of 200 people agreed.
                              ^^^^^^^^^^^^^ 142 are 71%, 143 are 71.5%

## Not flagged
    Daily Record, 2024-05-15: The test was passed by 31 of the 43 children (72%).

    Daily Record, 2024-05-15: Of the 43 children, 31, or 72.1%, passed the test.

A share that is given as rough may be:

    Daily Record, 2024-05-15: The test was passed by 31 of the 43 children (about 70%).

Of many, every share is made by some number, and what is asked is no share:

    Daily Record, 2024-05-15: Exactly 71% of 4,300 people agreed. Would exactly 71% of 43 people agree?

    Daily Record, 2024-05-15: Exactly 71.3% of 201 people agreed. All, or 100% of 43 people, came.

    Daily Record, 2024-05-15: Exactly 71% of about 43 people agreed. About 71% of 43 people voted.
    Evening Post, 2024-05-15: Exactly 71% of more than 43 people agreed.

A change is no share, nor is a conversion, and more than all is for CC405 to tell:

    Daily Record, 2024-05-15: Parcels of 10 kilograms (22 pounds) are free. Exactly 113% of 43 people agreed.

    Daily Record, 2024-05-15: The price of the phone has fallen by 17%, from £1,200 to £1,000.

Shares may be of wholes that are not told:

    Daily Record, 2024-05-15: Lee won 52,310 votes, making 52.38%. Spoilt were 1,660 papers, making 1.61%. There were 99,870 valid votes.

What is not counted has any share:

    Daily Record, 2024-05-15: Exactly 10% of one section of the wall remained. The price was set at 87% of the 17.52 dollars of March.

## Settings
Severity: `severities.CC401`. A share that no whole number of the counted makes is a warning: the base may be another.
"""

from collections.abc import Iterator

from claimcheck.claims import Claim
from claimcheck.comparison import accepted
from claimcheck.finding import Finding
from claimcheck.interval import Interval
from claimcheck.reckoning import HUNDRED, percentage, rounded
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Account
from claimcheck.vocabulary import Modality, Relation
from claimcheck.wording import bare, where, who

LARGEST = 200
"""Of more than so many, every whole percentage is made by some number."""


@rule("CC401", severity=Severity.ERROR, several=True)
def share_does_not_fit(account: Account, settings: Settings) -> Iterator[Finding]:
    """Shares in percent against part and whole, by their printed decimals; those that fit are affirmed."""
    parts = {share.id: part for share, part in account.linked(Relation.RATE_OF) if share.kind == "share"}
    changes = {told.id for _, told in account.linked(Relation.CHANGE_FROM)}
    for share, whole in account.linked(Relation.BASE):
        if share.id in parts and share.id not in changes:
            yield from _checked(share, parts[share.id], whole)
        elif share.kind == "share" and share.quantity.unit == "percent" and share.id not in changes:
            yield from _impossible(share, whole)


def _checked(share: Claim, part: Claim, whole: Claim) -> Iterator[Finding]:
    made = percentage(accepted(part.quantity), accepted(whole.quantity))
    if made is None:
        return
    said, words = (
        f"{who(share)} has “{bare(share)}” in {where(share)}",
        f"{bare(part)} of {bare(whole)} are {rounded(made)}%",
    )
    if made.disjoint(share.quantity.accepted):
        yield Finding(f"{said}, but {words}. Check all three figures.", (share, part, whole), verdict="contradiction")
    else:
        yield Finding(f"{said}: {words}.", (share, part, whole), severity=Severity.INFO)


def _impossible(share: Claim, whole: Claim) -> Iterator[Finding]:
    """A share of few that no number of them makes."""
    of, said = whole.quantity.asserted, share.quantity
    rough = said.approximate or whole.quantity.approximate or share.modality is not Modality.ASSERTED
    if rough or not (of.exact and said.asserted.exact):
        return
    total, number = of.lower, said.asserted.lower
    assert total is not None, "exact intervals have ends"
    assert number is not None
    if total > LARGEST or number > HUNDRED or total <= 1 or total % 1:
        return  # a tenth of one section, a price: what is shared is not counted
    below = int(number * total / HUNDRED)
    made = {count: percentage(Interval.exactly(count), of) for count in (below, below + 1)}
    off = [f"{count} are {rounded(one)}%" for count, one in made.items() if one and one.disjoint(said.accepted)]
    if len(off) == len(made):
        yield Finding(
            f"{who(share)} has “{bare(share)}” of “{bare(whole)}” in {where(share)}, which no number of them makes: "
            f"{', '.join(off)}. Check the share, and of whom it is.",
            (share, whole),
            cause="other base",
            severity=Severity.WARNING,
        )
