"""
What happened once has two dates.

## Why it matters
Kabul fell on one day. A text that has it fall on Aug. 15 here and on Aug. 5 there is wrong once, and every count "since the fall"
is wrong with it.

## Flagged
    Daily Record, 2021-08-25: The fall of Kabul on Aug. 15 came fast. Kabul fell to insurgents on Aug. 5, a report said.
                                                                                                  ^^^^^^ “Aug. 15”

    | event_date | death of Alan Turing | 1954-06-07 | Daily Record, 2021-08-26
    | event_date | death of Alan Turing | 1954-07-06 | Evening Post, 2021-08-26
                                          ^^^^^^^^^^ 1954-06-07

## Not flagged
    Daily Record, 2021-08-25: The fall of Kabul on Aug. 15 came fast. Kabul fell to insurgents in August, a report said.

Other happenings, and days that a time zone may part:

    | event_date | fall of Kabul    | 2021-08-15 | Daily Record, 2021-08-26
    | event_date | fall of Kabul    | 2021-08-16 | Evening Post, 2021-08-26
    | event_date | fall of Kandahar | 2021-08-13 | Evening Post, 2021-08-26

A day that is told twice agrees with itself:

    | event_date | death of Alan Turing | 1954-06-07 | Daily Record, 2021-08-26
    | event_date | death of Alan Turing | 1954-06-07 | Evening Post, 2021-08-26

## Settings
Severity: `severities.CC609`. Between independent sources the finding is a warning.
"""

from collections.abc import Iterator

from claimcheck.comparison import Agreement
from claimcheck.finding import Finding
from claimcheck.pairs import Pair
from claimcheck.ruling import alike, rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Series
from claimcheck.wording import clash


@rule("CC609", severity=Severity.ERROR)
def conflicting_event_dates(series: Series, settings: Settings) -> Iterator[Finding]:
    """Days of one happening that cannot both be its day; those that agree are affirmed."""
    if series.kind != "event_date":
        return
    event = series.claims[0].event
    for pair in series.pairs:
        if pair.verdict.agreement is Agreement.CONTRADICTION and (pair.within_source or not _a_day_apart(pair)):
            fault, other = pair.by_mentions
            yield Finding(
                f"{clash(fault, other)} as the day of the {event}. It happened once: check the date.",
                (*fault, *other),
                verdict="contradiction",
                severity=None if pair.within_source else Severity.WARNING,
            )
    yield from alike(series, f"The day of the {event}")


def _a_day_apart(pair: Pair) -> bool:
    """Whether the days follow each other: two time zones may give one moment both."""
    one, other = (figure.asserted for figure in pair.figures)
    return None not in (one.upper, other.lower) and one.upper + 1 == other.lower  # type: ignore[operator]
