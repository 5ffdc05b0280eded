"""
More than all.

## Why it matters
120% of the voters cannot have backed anybody. Mostly a growth rate was taken for a share, or a decimal point was lost.

## Flagged
    Daily Record, 2024-05-15: The mayor was backed by 120% of voters.
                                                      ^^^^ more than all

## Not flagged
    Daily Record, 2024-05-15: The mayor was backed by 92% of voters.

What may grow beyond its measure:

    Daily Record, 2024-05-15: Sales rose by 120%.
    Daily Record, 2024-05-15: The debt is 120% of GDP. The hotel sold 120% of its rooms. The plant used 120% of its capacity.

    Daily Record, 2024-05-15: The mayor was backed by 100% of voters. Would she be backed by 120% of voters?

## Settings
Severity: `severities.CC405`.
"""

from collections.abc import Iterator

from claimcheck.finding import Finding
from claimcheck.populations import known_populations
from claimcheck.reckoning import HUNDRED
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Account
from claimcheck.vocabulary import Modality
from claimcheck.wording import bare, where, who

PEOPLE = frozenset("person voter respondent member adult household viewer user customer patient employee".split())
"""Heads of populations of whom there are not more than all."""


@rule("CC405", severity=Severity.WARNING)
def share_above_whole(account: Account, settings: Settings) -> Iterator[Finding]:
    """Shares of people that are more than all of them."""
    for claim in account.of_kind("share"):
        low = claim.quantity.understood.lower
        asserted = claim.modality is Modality.ASSERTED
        if asserted and low is not None and low > HUNDRED and claim.population and _people(claim.population):
            yield Finding(
                f"{who(claim)} has “{bare(claim)}” of {claim.population} in {where(claim)}: that is more than all of them. "
                "Check whether a growth was meant, or a decimal point is missing.",
                (claim,),
            )


def _people(population: str) -> bool:
    """Whether those counted are people, of whom there are not more than all."""
    known = known_populations()
    head = known.read(population).head
    return not PEOPLE.isdisjoint((head, *known.ancestors(head)))
