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

What may happen again is one where reports of one day tell two days of it; a night may explain a day:

    Daily Record, 2021-08-26: Two trains collided in Leeds on Monday.
    Evening Post, 2021-08-26: A train crashed in Leeds on Wednesday, killing 12 people.
                                                          ^^^^^^^^^ Daily Record, the same day, says “Monday”

    Daily Record, 2021-08-26: Two trains collided in Leeds on Monday.
    Evening Post, 2021-08-26: A train crashed in Leeds on Tuesday, killing 12 people.
                                                          ^^^^^^^ Daily Record, the same day, says “Monday”

Reports of one matter need not say where it was:

    Daily Record, 2021-08-26: A train derailed near Ashby on Monday, said Ann Lee of the railway.
    Evening Post, 2021-08-26: In Ashby 40 people are in hospital. They were hurt in the crash on Sunday, said Ann Lee.
                                                                                                 ^^^^^^ Daily Record, the same day, says “Monday”

Long after, a report is no news of a second happening:

    Daily Record, 2021-08-24: A bomb exploded in Leeds on Monday.
    Weekly News, 2021-09-24: A bomb exploded in Leeds on 26 August 2021, killing 12 people.
                                                         ^^^^^^^^^^^^^^ Daily Record, 31 days earlier, says “Monday”

## Not flagged
    Daily Record, 2021-08-25: The fall of Kabul on Aug. 15 came fast. Kabul fell to insurgents in August, a report said.

Other happenings, and days that a time zone may part:

    | event_date | fall of Kabul    | 2021-08-15 | Daily Record, 2021-08-26
    | event_date | fall of Kabul    | 2021-08-16 | Evening Post, 2021-08-26
    | event_date | fall of Kandahar | 2021-08-13 | Evening Post, 2021-08-26

A second attack is no other date of the first: later reports tell of it, or one report tells of both:

    Daily Record, 2021-08-25: A bomb exploded in Leeds on Monday.
    Evening Post, 2021-08-28: A bomb exploded in Leeds on Friday.
    Weekly News, 2021-08-28: A bomb exploded in York on Monday. A bomb exploded in York on Friday.
    Daily Record, 2021-08-28: A bomb exploded in York on Wednesday.

A day that is told twice agrees with itself:

    | event_date | death of Alan Turing | 1954-06-07 | Daily Record, 2021-08-26
    | event_date | death of Alan Turing | 1954-06-07 | Evening Post, 2021-08-26

## Settings
Severity: `severities.CC609`. Between independent sources the finding is a warning; a notice where reports of a happening that may
happen again are only a day apart.
"""

from collections.abc import Iterator

from claimcheck.comparison import Agreement
from claimcheck.finding import Finding
from claimcheck.matching.recurring import days_between, may_recur
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
    event = series.claims[0].event or "happening"
    for pair in (pair for pair in series.pairs if pair.verdict.agreement is Agreement.CONTRADICTION):
        severity = _severity(pair)
        if severity is not None:
            fault, other = pair.by_mentions
            yield Finding(
                f"{clash(fault, other)} as the day of the {event}. It happened once: check the date.",
                (*fault, *other),
                cause="a night, or another time zone" if severity is Severity.NOTICE else None,
                verdict="contradiction",
                severity=severity,
            )
    yield from alike(series, f"The day of the {event}")


def _severity(pair: Pair) -> Severity | None:
    """How grave it is; `None` where a time zone may part the days of what can happen but once."""
    a_day = days_between(pair) == 1
    if may_recur(pair.first[0]):
        return Severity.NOTICE if a_day else Severity.WARNING
    if pair.within_source:
        return Severity.ERROR
    return None if a_day else Severity.WARNING
