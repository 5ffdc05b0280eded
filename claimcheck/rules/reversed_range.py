"""
A range is written upside down.

## Why it matters
"Between 5 and 3" is a slip: either the numbers were swapped, or one of them is wrong.

## Flagged
    Daily Record, 2021-08-26: The repairs will cost between $5 million and $3 million.
                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ upside down

## Not flagged
    Daily Record, 2021-08-26: The repairs will cost between $3 million and $5 million. The count fell from 5 to 3 in the season 2012-13.

Years before an era run backwards:

    Daily Record, 2021-08-26: The fort and its 12 towers were given up between 800 and 700 BC.
    Daily Record, 2021-08-26: The fort and its 12 towers were given up between 800 and 700 bc.

Below nought numbers are told by their size, and the first may be in a smaller unit:

    Daily Record, 2021-08-26: The change lies between 0 and -3 points. Its buffer is set between 65536 and 4 MB.

## Settings
Severity: `severities.CC106`.
"""

from collections.abc import Iterator

from claimcheck.finding import Finding
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Account
from claimcheck.wording import figure, where, who


@rule("CC106", severity=Severity.ERROR)
def reversed_range(account: Account, settings: Settings) -> Iterator[Finding]:
    """Ranges whose lower end is written above the upper one."""
    for claim in account.claims:
        if claim.quantity.reversed:
            yield Finding(
                f"{who(claim)} has {figure(claim)} in {where(claim)}, a range written upside down: swap the ends, or check them.",
                (claim,),
                cause="ends swapped",
            )
