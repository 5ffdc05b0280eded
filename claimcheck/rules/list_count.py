"""
A text counts what it names, and names more or fewer.

## Why it matters
"Three suspects: Lee, Orr and Ek" lets the reader check the count, and most do. "Both" said of three people is a slip that
every reader sees.

## Flagged
    Daily Record, 2024-05-15: The court named four suspects: Ann Lee, Jim Orr and Bo Ek.
                                              ^^^^ names three

    Daily Record, 2024-05-15: Ann Lee, Jim Orr and Bo Ek both denied the charge.
                                                         ^^^^ names three

    Daily Record, 2024-05-15: The mayor, the sheriff and the coroner both spoke. Ann Lee, Jim Orr and Bo Ek both denied the charge.
                                                                                                            ^^^^ names three

    Daily Record, 2024-05-15: The four towns in question (Ashby, Borne, Castle, Denby and Exford) agreed.
                                  ^^^^ names five

## Not flagged
    Daily Record, 2024-05-15: The court named three suspects: Ann Lee, Jim Orr and Bo Ek.

    Daily Record, 2024-05-15: Ann Lee, the mayor, and Jim Orr both denied the charge.

    Daily Record, 2024-05-15: Typically, Ann Lee and Jim Orr both denied the charge.
    Daily Record, 2024-05-15: In York, Ann Lee and Jim Orr both denied the charge.

    Daily Record, 2024-05-15: The two towns in question (Ashby, Kent and Borne, Devon) agreed.
    Daily Record, 2024-05-15: The three volumes (Political and Social Writings) are out of print.
    Daily Record, 2024-05-15: The park has 8 trees of 5 kinds (Ash, Birch, Cedar, Elm and Fir) by the gate.

A list that is open need not be whole:

    Daily Record, 2024-05-15: The court named four suspects, including Ann Lee and Jim Orr.
    Evening Post, 2024-05-15: The court named five suspects: Ann Lee, Jim Orr and others.

## Settings
Severity: `severities.CC306`.
"""

from collections.abc import Iterator

from claimcheck.comparison import understood
from claimcheck.finding import Finding
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Account, Listing
from claimcheck.wording import bare, listing, where, who

NUMBERS = dict(enumerate("none one two three four five six seven eight nine ten".split()))


@rule("CC306", severity=Severity.ERROR)
def list_count(account: Account, settings: Settings) -> Iterator[Finding]:
    """Counts of what a text names against how many it names; counts that come out are affirmed."""
    by_id = {claim.id: claim for claim in account.claims} if account.listings else {}
    for told in (told for told in account.listings if told.count in by_id):
        claim, named = by_id[told.count], len(told.names)
        said, number = understood(claim.quantity), NUMBERS.get(named, str(named))
        if said.lower is not None and named in said:
            yield Finding(
                f"{who(claim)} has “{bare(claim)}” in {where(claim)}, and names {number}: {_named(told)}.",
                (claim,),
                severity=Severity.INFO,
            )
        elif told.closed:
            yield Finding(
                f"{who(claim)} has “{bare(claim)}” in {where(claim)}, but names {number}: {_named(told)}. "
                "Check the count and the names.",
                (claim,),
                verdict="contradiction",
            )


def _named(told: Listing) -> str:
    """What is named, without the full stops of sentences."""
    return listing([name.rstrip(".") for name in told.names])
