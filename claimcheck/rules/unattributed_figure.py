"""
A toll or a crowd is given in nobody's name.

## Why it matters
Early tolls change by the hour, and crowds are counted by those who want them large. A reader should know who counted, and when.

## Flagged
    Daily Record, 2021-08-26: A bombing outside the airport killed 12 soldiers on Thursday.
                                                                   ^^ who gives it

Two are enough to be counted, and so is a crowd; up to two days after it a toll is fresh:

    Daily Record, 2021-08-26: A bombing outside the airport killed two soldiers on Thursday.
                                                                   ^^^ who gives it

    Daily Record, 2021-08-26: A rally in Leeds on Thursday drew 12,000 people. Police said they arrested 12 people.
                                                                ^^^^^^ who gives it

    Daily Record, 2021-08-28: The bombing outside the airport on Aug. 26, 2021, killed 12 soldiers.
                                                                                       ^^ who gives it

## Not flagged
    Daily Record, 2021-08-26: A bombing outside the airport killed 12 soldiers on Thursday, the Pentagon said.

    Daily Record, 2021-08-26: A bombing outside the airport killed 12 soldiers on Thursday. Officials said the bombing killed 12 soldiers.

Who counts the wounded has counted the dead, and what stands in quotation marks is somebody's:

    Daily Record, 2021-08-26: A bombing outside the airport killed 12 soldiers and wounded 20 on Thursday. Officials said 20 soldiers were wounded.
    Evening Post, 2021-08-26: The bombing outside the airport “killed 12 soldiers on Thursday.”

What is asked, what is no toll, what was not counted, and what a desk has put down itself:

    people | casualties.killed | Leeds fire | 12 | Daily Record, 2021-08-26

    Daily Record, 2021-08-26: Did a bombing outside the airport kill 12 soldiers on Thursday? Police arrested 12 people after the bombing outside the airport.
    Evening Post, 2021-08-26: A bombing outside the airport killed between 12 and 20 soldiers on Thursday.
    Weekly News, 2021-08-26: A bombing outside the airport killed 2 of the 12 soldiers on Thursday.

What is long known has no need of a name, nor has a single named victim:

    Daily Record, 2021-08-26: In 1998 the bombing of the embassy killed 213 people.

    Daily Record, 2021-08-26: A man was killed in the fire on Thursday.

One person is seen, not counted; days later all is known; and some of a number are no count:

    Daily Record, 2021-08-26: A bombing outside the airport killed one soldier on Thursday.
    Evening Post, 2021-08-29: The bombing outside the airport on Aug. 26, 2021, killed 12 soldiers.
    Evening Post, 2021-08-26: The bombing outside the airport on Aug. 27, 2021, killed 12 soldiers.
    Evening Post, 2021-08-26: The bombing outside the airport in August 2021 killed 12 soldiers.
    Evening Post: A bombing outside the airport killed 12 soldiers on Thursday.
    Weekly News, 2021-08-26: A bombing outside the airport killed dozens of soldiers on Thursday.

What a war has cost is known for longer than a day:

    Evening Post, 2021-08-26: More than 2,400 soldiers lost their lives in the long war.

What an office that counts gives out is its own count:

    Department for Roads, 2021-08-26: A crash outside the airport killed 12 soldiers on Thursday.

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
OFFICES = frozenset(
    "department ministry office bureau authority commission police institute council organization organisation committee "
    "administration directorate statistics observatory federation unhcr unicef ocha who ifrc wfp iom echo".split()
)
"""Words in the names of those who count themselves."""


@rule("CC803", severity=Severity.NOTICE)
def unattributed_figure(account: Account, settings: Settings) -> Iterator[Finding]:
    """Fresh tolls and crowds of a text in which nobody is named for any of their kind."""
    if not OFFICES.isdisjoint((account.source.name or "").casefold().split()):
        return
    asking = [claim for claim in account.claims if _asks_for_a_name(claim)]
    if not asking:
        return
    figures: dict[str, list[Claim]] = defaultdict(list)
    named = {_family(claim) for claim in account.claims if claim.speaker or claim.mode is not Mode.VOICE}
    parts = {claim.id for claim in account.claims if claim.linked(Relation.PART_OF)}
    parts |= {part.id for _, part in account.linked(Relation.INCLUDES)}
    for claim in asking:
        if _family(claim) not in named and claim.id not in parts:
            figures[_family(claim)].append(claim)
    for claims in figures.values():
        told, first = listing(list(dict.fromkeys(figure(claim) for claim in claims))), claims[0]
        yield Finding(
            f"{who(first)} has {told} in {where(first)}, and nowhere says who gives it. "
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
    printed = claim.location.number is not None and claim.role not in (Role.METADATA, Role.CAPTION)
    asserted = claim.modality is Modality.ASSERTED and claim.apart not in (
        Apart.SINGLED,
        Apart.PARTITIVE,
        Apart.RECALLED,
    )
    number = None if claim.quantity.vague else claim.quantity.number
    return printed and asserted and number is not None and number >= FEWEST and _fresh(claim)


def _fresh(claim: Claim) -> bool:
    """Whether its happening is of the days before the text; one without a day is, in news of no older one."""
    if claim.event is None or claim.as_of is None:
        return False
    happening = read_event(claim.event)
    day = happening.day
    if day is None and happening.word == "war":
        return False  # it goes on for years: "2,400 soldiers lost their lives in the war"
    try:
        return day is None or 0 <= (claim.as_of - date.fromisoformat(day)).days <= FRESH
    except ValueError:  # only a year, or a month of one
        return False
