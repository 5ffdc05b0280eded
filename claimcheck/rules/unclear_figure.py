"""
A number is given, but not of what.

## Why it matters
"Trying to reach another 1,000 many who may have responded" has lost its noun. A reader cannot tell a thousand of whom, and the
next writer will guess.

## Flagged
    Daily Record, 2021-08-26: The army said it flew “less than 20” to the airport overnight.
                                                     ^^^^^^^^^^^^ of what

    Daily Record, 2021-08-26: The army evacuated 4,500 Americans and was trying to contact 1,000 many who may not want to leave.
                                                                                           ^^^^^ of what

## Not flagged
    Daily Record, 2021-08-26: The army said it flew fewer than 20 people to the airport overnight.

The noun has just been said, or goes without saying:

    Daily Record, 2021-08-26: The army evacuated 4,500 Americans and another 500. About 1,500 remain. Police arrested 12.

Some of a number that was counted before, a headline, and what is asked:

    people | casualties.killed | Leeds fire | 13 | Daily Record, 2021-08-25
           | evacuees          | Leeds fire | 12 | Daily Record, 2021-08-25 | unclear=yes apart=partitive
           | evacuees          | Leeds fire | 12 | Daily Record, 2021-08-25 | unclear=yes role=headline
           | evacuees          | Leeds fire | 12 | Daily Record, 2021-08-25 | unclear=yes modality=question
           | evacuees          | Leeds fire | 12 | Daily Record, 2021-08-25

## Settings
Severity: `severities.CC805`.
"""

from collections.abc import Iterator

from claimcheck.claims import Claim
from claimcheck.finding import Finding
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Account
from claimcheck.vocabulary import Apart, Modality, Role
from claimcheck.wording import bare, where, who

PEOPLE = ("evacuees", "remaining", "displaced", "deployed", "arrests", "hostages", "prisoners", "attendance")
"""Kinds that count people, whose noun says which."""


@rule("CC805", severity=Severity.NOTICE)
def unclear_figure(account: Account, settings: Settings) -> Iterator[Finding]:
    """Counts of people whose words leave open who is counted."""
    for claim in account.claims:
        if claim.unclear and _nounless(claim):
            yield Finding(
                f"{who(claim)} has “{bare(claim)}” in {where(claim)}, but does not say of what. Add the noun, or ask the source.",
                (claim,),
                cause="no counted noun",
            )


def _nounless(claim: Claim) -> bool:
    if claim.population is not None or claim.kind not in PEOPLE:
        return False
    told = claim.modality is Modality.ASSERTED and claim.apart is not Apart.PARTITIVE
    return told and claim.role in (Role.BODY, Role.LEDE)
