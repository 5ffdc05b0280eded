"""
"Over" stands for "more than" on a desk that keeps them apart.

## Why it matters
Some style books keep "over" for what is above something, and want "more than" before a number. Where that is the house's style, the
figure is right and the word is not.

## Flagged
    over = false
    Daily Record, 2024-05-15: The blast hurt over 40 people, police said.
                                             ^^^^^^^ more than

    over = false
    Daily Record, 2024-05-15: Over 40 people were hurt in the blast, police said.
                              ^^^^^^^ More than 40

## Not flagged
Unless the desk has set otherwise, both will do:

    Daily Record, 2024-05-15: The blast hurt over 40 people, police said.

What lies just over a number, and ages:

    over = false
    Daily Record, 2024-05-15: The blast hurt more than 40 people, police said. The road is just over 40 miles long.

    over = false
    Daily Record, 2024-05-15: Women over 65 were asked to stay. About 40 people were hurt.

## Settings
Severity: `severities.CC108`. Silent unless `over = false`.
"""

from collections.abc import Iterator

from claimcheck.finding import Finding, Fix
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Account
from claimcheck.wording import bare, where, who


@rule("CC108", severity=Severity.NOTICE)
def over_for_more_than(account: Account, settings: Settings) -> Iterator[Finding]:
    """Figures hedged with "over", where the house wants "more than"."""
    for claim in account.claims if not settings.over else ():
        printed = claim.quantity.text
        word = printed.partition(" ")[0]
        counts = claim.population is not None or claim.quantity.unit not in ("", "year")  # "those over 65"
        if claim.quantity.hedge == "over" and counts and word.casefold() == "over":
            wanted = ("More than" if word[0].isupper() else "more than") + printed.removeprefix(word)
            yield Finding(
                f"{who(claim)} has “{bare(claim)}” in {where(claim)}; the house's style is “{wanted}”.",
                (claim,),
                suggestion=f"use {wanted}",
                fix=Fix.of(claim, word, "more than"),
            )
