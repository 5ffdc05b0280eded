"""
Two figures differ by one slip of the keyboard: digits swapped, doubled, dropped or mistyped.

## Why it matters
104,000 and 140,000 have the same digits. One of them is probably a typing slip, and knowing so saves the desk a call.

## Flagged
    people | evacuees | Kabul airlift | 104,000 | Daily Record, 2021-08-26
    people | evacuees | Kabul airlift | 140,000 | Evening Post, 2021-08-26
                                        ^^^^^^^ digits swapped

    people | evacuees | Kabul airlift | 14,500 | Daily Record, 2021-08-26
    people | evacuees | Kabul airlift | 4,500  | Daily Record, 2021-08-26
                                        ^^^^^ a digit dropped or added

    people | evacuees | Kabul airlift | 104,512 | Daily Record, 2021-08-26
    people | evacuees | Kabul airlift | 104,812 | Evening Post, 2021-08-26
                                        ^^^^^^^ one digit mistyped

    people | evacuees | Kabul airlift | 14,450  | Daily Record, 2021-08-26
    people | evacuees | Kabul airlift | 144,450 | Evening Post, 2021-08-26
                                        ^^^^^^^ a digit doubled or dropped

    people | evacuees | Kabul airlift | 1,445  | Daily Record, 2021-08-26
    people | evacuees | Kabul airlift | 14,455 | Evening Post, 2021-08-26
                                        ^^^^^^ a digit doubled or dropped

    Daily Record, 2019-10-01: In 2018, Norway recorded 108 road deaths, the office said. In 2018, 180 people lost their lives in traffic in Norway.
                                                                                                  ^^^ two digits swapped

From three digits on there are enough to swap, from four on to mistype:

    people | evacuees | Kabul airlift | 132 | Daily Record, 2021-08-26
    people | evacuees | Kabul airlift | 123 | Evening Post, 2021-08-26
                                        ^^^ two digits swapped

    people | evacuees | Kabul airlift | 1,045 | Daily Record, 2021-08-26
    people | evacuees | Kabul airlift | 1,945 | Evening Post, 2021-08-26
                                        ^^^^^ one digit mistyped

What nothing names is of one thing where reports of one matter tell it in sentences that have a little in common:

    Daily Record, 2021-08-26: A fire broke out near Ashby on Monday. It laid waste to 4,230 acres, the council said.
    Evening Post, 2021-08-26: The fire near Ashby took 2,430 acres of heath, by the count of the council.
                                                       ^^^^^^^^^^^ Daily Record, the same day, says “4,230 acres”

## Not flagged
Small numbers that differ are just different:

    people | casualties.killed | Leeds fire | 12 | Daily Record, 2021-08-26
    people | casualties.killed | Leeds fire | 13 | Evening Post, 2021-08-26

So are other people:

    people    | evacuees | Kabul airlift | 104,000 | Daily Record, 2021-08-26
    Americans | evacuees | Kabul airlift | 140,000 | Evening Post, 2021-08-26

A first digit is seldom mistyped, and round numbers have few digits to mistype; more than one slip is none:

    people | evacuees | Kabul airlift  | 204,512 | Daily Record, 2021-08-26
    people | evacuees | Kabul airlift  | 104,512 | Evening Post, 2021-08-26
    people | evacuees | Herat airlift  | 10,400  | Daily Record, 2021-08-26
    people | evacuees | Herat airlift  | 10,900  | Evening Post, 2021-08-26
    people | evacuees | Herat airlift  | 11,810  | Weekly News, 2021-08-26
    people | evacuees | Mazar airlift  | 123,456 | Daily Record, 2021-08-26
    people | evacuees | Mazar airlift  | 132,465 | Evening Post, 2021-08-26
    people | evacuees | Kunduz airlift | 1,040   | Daily Record, 2021-08-26
    people | evacuees | Kunduz airlift | 1,090   | Evening Post, 2021-08-26
    people | evacuees | Ghazni airlift | 4,512   | Daily Record, 2021-08-26
    people | evacuees | Ghazni airlift | 61,830  | Evening Post, 2021-08-26
    people | evacuees | Balkh airlift  | 104,512 | Daily Record, 2021-08-26
    people | evacuees | Balkh airlift  | 145,512 | Evening Post, 2021-08-26
    people | evacuees | Farah airlift  | 10,000  | Daily Record, 2021-08-26
    people | evacuees | Farah airlift  | 12,000  | Evening Post, 2021-08-26
    people | evacuees | Zaranj airlift | 1,000   | Daily Record, 2021-08-26
    people | evacuees | Zaranj airlift | 19,000  | Evening Post, 2021-08-26

What is told between two numbers, or as nearly so much, has no digits to compare:

    people | evacuees | Kabul airlift | between 10,400 and 10,500   | Daily Record, 2021-08-26
    people | evacuees | Kabul airlift | 14,000                      | Evening Post, 2021-08-26
    people | evacuees | Herat airlift | between 140,000 and 150,000 | Daily Record, 2021-08-26
    people | evacuees | Herat airlift | 104,000                     | Evening Post, 2021-08-26
    people | evacuees | Mazar airlift | nearly 300                  | Daily Record, 2021-08-26
    people | evacuees | Mazar airlift | 2,300                       | Evening Post, 2021-08-26

## Settings
Severity: `severities.CC203`. Between independent sources the finding is a warning.
"""

from collections.abc import Iterator

from claimcheck.finding import Finding
from claimcheck.pairs import Pair
from claimcheck.ruling import rule, slips
from claimcheck.settings import Settings, Severity
from claimcheck.slips import slip
from claimcheck.stories import Series


@rule("CC203", severity=Severity.ERROR, several=True)
def digit_slip(series: Series, settings: Settings) -> Iterator[Finding]:
    """Contradictions between numbers that are one keyboard slip apart."""
    yield from slips(series, _slip, "Probably {cause}: check against the source which is meant.")


def _slip(pair: Pair) -> str | None:
    one, other = (figure.number for figure in pair.figures)
    near = any(figure.hedge in ("nearly", "almost", "close to") for figure in pair.figures)
    if one is None or other is None or near:  # "nearly 300" is no 2,300 with a digit lost
        return None
    return slip(f"{one.normalize():f}".lstrip("-"), f"{other.normalize():f}".lstrip("-"))
