"""
A part is larger than the whole it is part of.

## Why it matters
"Two people were killed, including three pedestrians" cannot be.

## Flagged
    Daily Record, 2018-02-14: Two people were killed in the crash on Tuesday, including three pedestrians, police said.
                                                                                        ^^^^^ more than the whole

Some of them, or some of a number that is told:

    Daily Record, 2018-02-14: Two people were killed in the crash on Tuesday, three of them pedestrians, police said.
                                                                              ^^^^^ more than the whole
    Evening Post, 2018-02-15: Police said nine of the eight sailors aboard had been found on Tuesday.
                                          ^^^^ more than the whole

## Not flagged
    Daily Record, 2018-02-14: Three people were killed in the crash on Tuesday, including two pedestrians, police said.

As many as all, and a rounded whole that may hold them:

    Daily Record, 2018-02-14: Two people were killed in the crash on Tuesday, including two pedestrians, police said.
    Weekly Herald, 2018-02-14: Two people were killed in the crash on Tuesday, two of them pedestrians, police said.
    Evening Post, 2018-02-14: About 500 people were evacuated from the town on Tuesday, including 520 tourists.

What is told of one place is some of the people, and none of the places:

    Daily Record, 2018-02-14: The floods on Tuesday drove out 900 people in 13 villages, including more than 400 in Ashby.

A floor says nothing of how many there were at most:

    Daily Record, 2018-02-14: At least two people were killed in the crash on Tuesday, including three pedestrians.

A number that belongs to the word behind it is no whole:

    Daily Record, 2018-02-14: The parameter is a set of one-letter flags.

"Them" may be others:

    Daily Record, 2018-02-14: Two people were killed as the bus hit tourists, three of them from Leeds, police said.

What is included is part of what stands next to it, and of what it may be part of:

    Daily Record, 2018-02-14: Four ships are loading 32,000 tonnes, including 24,000 for Egypt.
    Daily Record, 2018-02-14: The firm is to supply 13 exchanges including 68,000 lines.
    Daily Record, 2018-02-14: It won eight of the cases, one of which included about 1,150 plaintiffs.
    Daily Record, 2018-02-14: Thousands of people moved from two towns returned on Tuesday.
    Daily Record, 2018-02-14: The trust looks after hundreds of thousands of visitors in its 24 gardens.
    Daily Record, 2018-02-14: It took thirty of our masons almost six months to put up the wall.
    Daily Record, 2018-02-14: Old printers work to one degree or another, including 24 of the lasers.
    Daily Record, 2018-02-14: In the Han age (206 BC–220 AD) he drew up the lists of Gan, including 283 stars.
    Daily Record, 2018-02-14: A series of drab one-street towns lies behind, and a point or two of luck makes a one-act play.

## Settings
Severity: `severities.CC302`.
"""

from collections.abc import Iterator

from claimcheck.comparison import exceeds
from claimcheck.finding import Finding
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Account
from claimcheck.vocabulary import Relation
from claimcheck.wording import figure, where, who


@rule("CC302", severity=Severity.ERROR, several=True)
def part_exceeds_whole(account: Account, settings: Settings) -> Iterator[Finding]:
    """Parts whose least is above the most that the whole admits, rounding allowed for."""
    for whole, part in account.linked(Relation.INCLUDES):  # CC301 adds up parts that share out a whole
        if part.quantity.unit == whole.quantity.unit and exceeds(part.quantity, whole.quantity):
            yield Finding(
                f"{who(part)} has {figure(part)} in {where(part)} as part of {figure(whole)}: "
                "the part is more than the whole. Check both.",
                (part, whole),
                verdict="contradiction",
            )
