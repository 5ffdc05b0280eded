"""
A toll or a crowd is given in nobody's name.

## Why it matters
Early tolls change by the hour, and crowds are counted by those who want them large. A reader should know who counted, and when.

## Flagged
    Daily Record, 2021-08-26: A bombing outside the airport killed 12 soldiers on Thursday.
                                                                   ^^ who gives it

## Not flagged
    Daily Record, 2021-08-26: A bombing outside the airport killed 12 soldiers on Thursday, the Pentagon said.

    Daily Record, 2021-08-26: A bombing outside the airport killed 12 soldiers on Thursday. Officials said the bombing killed 12 soldiers.

What is long known has no need of a name, nor has a single named victim:

    Daily Record, 2021-08-26: In 1998 the bombing of the embassy killed 213 people.

    Daily Record, 2021-08-26: A man was killed in the fire on Thursday.

One person is seen, not counted; days later all is known; and some of a number are no count:

    Daily Record, 2021-08-26: A bombing outside the airport killed one soldier on Thursday.
    Evening Post, 2021-08-30: The bombing outside the airport on Aug. 26, 2021, killed 12 soldiers.
    Weekly News, 2021-08-26: A bombing outside the airport killed dozens of soldiers on Thursday.

## Settings
Severity: `severities.CC803`.
"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from claimcheck.claims import Claim
from claimcheck.events import read_event
from claimcheck.finding import Finding
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Account
from claimcheck.vocabulary import Apart, Modality, Mode, Relation, Role
from claimcheck.wording import figure, listing, where, who

FRESH = 2
"""After how many days the count of a happening is known: tolls change in the first 48 hours."""
FEWEST = 2
"""From how many on people have been counted, not seen."""


@rule("CC803", severity=Severity.NOTICE)
def unattributed_figure(account: Account, settings: Settings) -> Iterator[Finding]:
    """Fresh tolls and crowds of a text in which nobody is named for any of their kind."""
    figures: dict[str, list[Claim]] = defaultdict(list)
    named = {_family(claim) for claim in account.claims if claim.speaker or claim.mode is not Mode.VOICE}
    parts = {claim.id for claim in account.claims if claim.linked(Relation.PART_OF)}
    parts |= {part.id for _, part in account.linked(Relation.INCLUDES)}
    for claim in account.claims:
        if _asks_for_a_name(claim) and _family(claim) not in named and claim.id not in parts:
            figures[_family(claim)].append(claim)
    for claims in figures.values():
        told = listing(list(dict.fromkeys(figure(claim) for claim in claims)))
        yield Finding(
            f"{who(claims[0])} has {told} in {where(claims[0])}, and nowhere says who gives it. "
            "Say whose count it is, and of what hour.",
            tuple(claims),
        )


def _family(claim: Claim) -> str:
    """Killed and wounded are counted by the same people."""
    return claim.kind.partition(".")[0]


def _asks_for_a_name(claim: Claim) -> bool:
    """Whether it is a toll or a crowd of a happening of these days, told as a count by the text itself."""
    if not (claim.kind.startswith("casualties") or claim.kind == "attendance"):
        return False
    sure = (
        claim.modality is Modality.ASSERTED
        and not claim.quantity.vague
        and claim.apart not in (Apart.SINGLED, Apart.PARTITIVE)
    )
    if not sure or claim.location.number is None:  # typed by hand, not printed in a text
        return False
    number = claim.quantity.number
    if number is None or number < FEWEST or claim.role in (Role.METADATA, Role.CAPTION):
        return False
    return claim.event is not None and _fresh(read_event(claim.event).day, claim.as_of)


def _fresh(day: str | None, as_of: date | None) -> bool:
    """Whether a happening is of the days before the text; one without a day is, in news of no older one."""
    if as_of is None:
        return False
    if day is None:
        return True
    try:
        return 0 <= (as_of - date.fromisoformat(day)).days <= FRESH
    except ValueError:  # only a year, or a month of one
        return False
