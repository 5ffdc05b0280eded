"""
A figure is told to have gone up from a higher one, or down from a lower.

## Why it matters
"447,450 cars, up from 469,796" has two figures in each other's place, or the wrong word between them. Readers take away the word.

## Flagged
    Daily Record, 2024-05-15: The works made 447,450 cars in the quarter, up from 469,796 a year ago.
                                             ^^^^^^^ that is more

    Daily Record, 2024-05-15: The number of troops fell from 5,400 to 5,800.
                                                                      ^^^^^ that is less

## Not flagged
    Daily Record, 2024-05-15: The works made 469,796 cars in the quarter, up from 447,450 a year ago.

    Daily Record, 2024-05-15: The number of troops fell from 5,800 to 5,400.

What is a rank, a loss or of another unit goes the other way:

    Daily Record, 2024-05-15: The bank cut its rate by 0.25% from 5.25% to 5%. Debt came to £566m, down £315m (2023: £881m).
    Daily Record, 2024-05-15: The school rose from 12 to 4 in the ranking. The loss narrowed, up from $5 million to $4 million.

Rough figures may be one:

    Daily Record, 2024-05-15: Sales rose to about 40,000 from 41,000 a year ago.

## Settings
Severity: `severities.CC406`.
"""

from collections.abc import Iterator

from claimcheck.claims import Claim
from claimcheck.comparison import exceeds
from claimcheck.finding import Finding
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Account
from claimcheck.vocabulary import Relation
from claimcheck.wording import bare, where, who


@rule("CC406", severity=Severity.WARNING)
def wrong_way(account: Account, settings: Settings) -> Iterator[Finding]:
    """Figures of a text against those that its words say they rose or fell from."""
    for new, old in account.linked(Relation.CHANGE_FROM):
        tells_change = old.linked(Relation.BASE) or old.linked(Relation.RATE_OF)
        if not tells_change and _is_amount(new) and _is_amount(old) and new.quantity.unit == old.quantity.unit:
            higher = exceeds(old.quantity, new.quantity)
            way, size = ("up", "more") if higher else ("down", "less")
            yield Finding(
                f"{who(new)} has “{bare(new)}” in {where(new)} as {way} from “{bare(old)}”, but that is {size}. "
                "Check both figures, and the word between them.",
                (new, old),
                verdict="contradiction",
            )


def _is_amount(claim: Claim) -> bool:
    """Whether it is a figure of a text that neither is a change nor dates something."""
    return (
        claim.quantity.trend is None
        and claim.location.document is not None
        and claim.kind not in ("change", "age", "duration", "date")
        and claim.when is None
    )
