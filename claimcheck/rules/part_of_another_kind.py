"""
The parts of a whole are not what the whole is said to be.

## Why it matters
Twelve Marines and a Navy chaplain are not thirteen soldiers: "soldier" is the Army's word, and those who know will write in.

## Flagged
    Fox News, 2021-08-26: The 13 American soldiers – 12 Marines, and 1 Navy chaplain – were killed in a bombing.
                              ^^ service members

## Not flagged
    Fox News, 2021-08-26: The 13 American service members – 12 Marines, and 1 Navy chaplain – were killed in a bombing.

    Fox News, 2021-08-26: The 13 American troops – 12 Marines, and 1 Navy chaplain – were killed in a bombing.

## Settings
Severity: `severities.CC304`. Where soldiers are any troops (`house_style = "uk"`) the finding is a notice.
"""

from collections.abc import Iterator

from claimcheck.claims import Claim
from claimcheck.finding import Finding
from claimcheck.populations import known_populations
from claimcheck.ruling import rule
from claimcheck.settings import HouseStyle, Settings, Severity
from claimcheck.stories import Account
from claimcheck.wording import bare, figure, listing, where, who


@rule("CC304", severity=Severity.WARNING)
def part_of_another_kind(account: Account, settings: Settings) -> Iterator[Finding]:
    """Wholes under a loose name whose parts are of another kind than the name says strictly."""
    for whole, parts in account.shared_out:
        kind = _loosely(whole)
        if kind is None or not any(_other_kind(part, whole, kind) for part in parts):
            continue
        named = listing([f"{bare(part)} {part.population}" for part in parts if part.population])
        yield Finding(
            f"{who(whole)} has {figure(whole)} in {where(whole)}, but they are {named}. "
            f"Call them “{kind}s”, or check who they were.",
            (whole, *parts),
            suggestion=f"use “{kind}s”",
            cause=f"“{whole.population}” used loosely",
            severity=Severity.NOTICE if settings.house_style is HouseStyle.UK else None,
        )


def _loosely(whole: Claim) -> str | None:
    """What the name of a whole stands for when it is used loosely; `None` where it is not a loose name."""
    if whole.population is None:
        return None
    read = known_populations().read(whole.population)
    return read.head if read.loose else None


def _other_kind(part: Claim, whole: Claim, kind: str) -> bool:
    """Whether a part is of the looser kind, but not of what the whole's name says strictly."""
    known = known_populations()
    if part.population is None or whole.population is None:
        return False
    strictly = known.read(whole.population, strict=True).head
    head = known.read(part.population, strict=True).head
    return kind in known.ancestors(head) and strictly not in (head, *known.ancestors(head), *_adjectives(head))


def _adjectives(head: str) -> tuple[str, ...]:
    """The last word of a kind's name, by which it is also called ("army soldier" is a soldier)."""
    return (head.split()[-1],)
