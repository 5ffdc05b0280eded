"""
The parts of a whole are not what the whole is said to be.

## Why it matters
Twelve Marines and a Navy chaplain are not thirteen soldiers: "soldier" is the Army's word, and those who know will write in.

## Flagged
    Fox News, 2021-08-26: The 13 American soldiers – 12 Marines, and 1 Navy chaplain – were killed in a bombing.
                              ^^ service members

    Fox News, 2021-08-26: The blast killed 13 Marines, including 2 sailors.
                                           ^^ 2 sailors

## Not flagged
    Fox News, 2021-08-26: The 13 American Marines – 11 men, and 2 women – were killed in a bombing.

    Fox News, 2021-08-26: The 13 American service members – 12 Marines, and 1 Navy chaplain – were killed in a bombing.

    Fox News, 2021-08-26: The 13 American troops – 12 Marines, and 1 Navy chaplain – were killed in a bombing.

Those who have no wider kind but people, soldiers of the Army, and some of whom it is not said who they were:

    Fox News, 2021-08-26: The blast killed 13 doctors, including 2 women.

    Fox News, 2021-08-26: The blast killed 13 civilians, including 2 children.

    Fox News, 2021-08-26: The blast killed 13 people, including 2 sailors.

    Fox News, 2021-08-26: The blast killed 13 American soldiers, including 2 Army soldiers.

    American soldiers | casualties.killed | Leeds fire | 13 | Fox News, 2021-08-26
                      | casualties.killed | Leeds fire | 2  | Fox News, 2021-08-26 | part_of=row:1

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


@rule("CC304", severity=Severity.WARNING, several=True)
def part_of_another_kind(account: Account, settings: Settings) -> Iterator[Finding]:
    """Wholes whose parts are of another kind than the name says strictly, but of one that both belong to."""
    shares: dict[str, list[Claim]] = {}
    for whole, part in account.parts:
        shares.setdefault(whole.id, []).append(part)
    for whole in (claim for claim in account.claims if claim.id in shares) if shares else ():
        parts, kind = shares[whole.id], _wider(whole)
        if kind and any(_other_kind(part, whole, kind) for part in parts):
            named = listing([f"{bare(part)} {part.population}" for part in parts if part.population])
            yield Finding(
                f"{who(whole)} has {figure(whole)} in {where(whole)}, but among them are {named}. "
                f"Call them “{kind}s”, or check who they were.",
                (whole, *parts),
                suggestion=f"use “{kind}s”",
                cause=f"“{whole.population}” used loosely",
                severity=Severity.NOTICE if settings.house_style is HouseStyle.UK else None,
            )


def _wider(whole: Claim) -> str | None:
    """The kind that a whole may be part of: what its name stands for loosely, else the kind above it, unless that is people."""
    if whole.population is None:
        return None
    known = known_populations()
    read, above = known.read(whole.population), known.ancestors(known.read(whole.population).head)
    return read.head if read.loose else above[0] if len(above) > 1 else None


def _other_kind(part: Claim, whole: Claim, kind: str) -> bool:
    """Whether a part is of the wider kind, but not of what the whole's name says strictly."""
    if part.population is None or whole.population is None:
        return False
    known = known_populations()
    strictly = known.read(whole.population, strict=True).head
    head = known.read(part.population, strict=True).head
    named = (head, head.split()[-1], *known.ancestors(head))  # an "army soldier" is a soldier
    return kind in named and kind != head and strictly not in named
