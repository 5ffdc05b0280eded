"""
One thing is due on two days.

## Why it matters
A reader who must act by a deadline needs one date. Two dates for one duty mean that one is wrong, or that the deadline moved
and a text was not updated.

## Flagged
    US forces | deadline | withdrawal from Kabul | 2021-08-31 | White House, 2021-08-25
    US forces | deadline | withdrawal from Kabul | 2021-09-11 | White House, 2021-08-25
                                                   ^^^^^^^^^^ 2021-08-31

A later text with a later date: the deadline moved. A later text with an earlier date is another matter:

    US forces | deadline | withdrawal from Kabul | 2021-08-31 | White House, 2021-08-25
                                                   ^^^^^^^^^^ The deadline moved
    US forces | deadline | withdrawal from Kabul | 2021-09-11 | White House, 2021-08-27

    US forces | deadline | withdrawal from Kabul | 2021-09-11 | White House, 2021-08-25
    US forces | deadline | withdrawal from Kabul | 2021-08-31 | White House, 2021-08-27
                                                   ^^^^^^^^^^ One of them is wrong

    US forces | deadline | withdrawal from Kabul | 2021-08-31 | White House, 2021-08-25
                                                   ^^^^^^^^^^ One of them is wrong
    US forces | deadline | withdrawal from Kabul | 2021-09-11 | Daily Record, 2021-08-25

Where it is not known of when a text is, nobody can say that the deadline moved:

    US forces | deadline | withdrawal from Kabul | 2021-08-31 | White House | as_of=unknown
    US forces | deadline | withdrawal from Kabul | 2021-09-11 | White House, 2021-08-27
                                                   ^^^^^^^^^^ One of them is wrong

## Not flagged
    US forces | deadline | withdrawal from Kabul | 2021-08-31 | White House, 2021-08-25
    US forces | deadline | withdrawal from Kabul | 2021-08-31 | Daily Record, 2021-08-26
    diplomats | deadline | withdrawal from Kabul | 2021-09-11 | White House, 2021-08-25

Talk of extending a deadline sets none:

    US forces | deadline | withdrawal from Kabul | 2021-08-31 | White House, 2021-08-25
    US forces | deadline | withdrawal from Kabul | 2021-09-11 | White House, 2021-08-25 | modality=proposed

## Settings
Severity: `severities.CC605`. Between independent sources the finding is a warning; where the later text has the later date, it
is a notice that the deadline moved.
"""

from collections.abc import Iterator
from datetime import date

from claimcheck.comparison import Agreement
from claimcheck.finding import Finding
from claimcheck.pairs import Pair
from claimcheck.ruling import alike, rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Series
from claimcheck.wording import clash


@rule("CC605", severity=Severity.ERROR, several=True)
def conflicting_deadlines(series: Series, settings: Settings) -> Iterator[Finding]:
    """Deadlines of one duty on different days; those on one day are affirmed."""
    if series.kind != "deadline":
        return
    for pair in series.pairs:
        if pair.verdict.agreement is Agreement.CONTRADICTION:
            moved = _moved(pair)
            fault, other = (pair.first, pair.second) if moved else pair.by_mentions
            advice = "The deadline moved: update the earlier text." if moved else "One of them is wrong: check both."
            yield Finding(
                f"{clash(fault, other)} as the deadline. {advice}",
                (*fault, *other),
                cause="deadline moved" if moved else None,
                verdict="contradiction",
                severity=Severity.NOTICE if moved else None if pair.within_source else Severity.WARNING,
            )
    yield from alike(series, "The deadline")


def _moved(pair: Pair) -> bool:
    """Whether all texts with the later date, the second of a pair, are later than those with the earlier."""
    before = max(claim.as_of or date.max for claim in pair.first)
    return before < min(claim.as_of or date.min for claim in pair.second)
