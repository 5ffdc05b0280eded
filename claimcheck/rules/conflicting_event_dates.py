"""
What happened once has two dates, or two times of day.

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

Of one day, the time may be told, by outlets that tell more of one matter than its town; what a round time or some minutes explain is none:

    Daily Record, 2021-08-26: A bomb exploded at the Nadir mosque in Hallan at 8:45 a.m. on Tuesday, said Mayor Tarek Olan.
    Evening Post, 2021-08-26: In Hallan a bomb exploded at the Nadir mosque at 10:30 a.m. on Tuesday, Mayor Tarek Olan said.
                                                                               ^^^^^^^^^^^^^^^^^^^^^ Daily Record, the same day, says “8:45 a.m. on Tuesday”

    Daily Record, 2021-08-26: A bomb exploded at the Nadir mosque in Hallan at 8:45 a.m. on Tuesday, said Mayor Tarek Olan.
    Evening Post, 2021-08-26: In Hallan a bomb exploded at the Nadir mosque at 8:45 p.m. on Tuesday, Mayor Tarek Olan said.
                                                                               ^^^^^^^^^^^^^^^^^^^^ Daily Record, the same day, says “8:45 a.m. on Tuesday”

    Daily Record, 2021-08-26: A bomb exploded at the Nadir mosque in Hallan at 8:45 a.m. on Tuesday, said Mayor Tarek Olan.
    Evening Post, 2021-08-26: In Hallan a bomb exploded at the Nadir mosque at 10:45 a.m. on Tuesday, Mayor Tarek Olan said.
                                                                               ^^^^^^^^^^^^^^^^^^^^^ Daily Record, the same day, says “8:45 a.m. on Tuesday”

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

A round time may be another one rounded, and two attacks of one day have two times:

    Daily Record, 2021-08-26: A bomb exploded at the Nadir mosque in Hallan at 8:45 a.m. on Tuesday, said Mayor Tarek Olan.
    Evening Post, 2021-08-26: In Hallan a bomb exploded at the Nadir mosque at about 9 a.m. on Tuesday, Mayor Tarek Olan said.
    Daily Record, 2021-08-26: A bomb exploded in York at 8:45 a.m. on Tuesday.
    Evening Post, 2021-08-26: A bomb exploded in York at 10:30 a.m. on Tuesday.

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
from claimcheck.matching.clocks import of_the_clock, zone_of
from claimcheck.matching.recurring import days_between, may_recur
from claimcheck.pairs import Pair
from claimcheck.ruling import alike, rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Series
from claimcheck.wording import clash

HALF_A_DAY = 12 * 60
"""Minutes between a time and the same with a.m. for p.m."""


@rule("CC609", severity=Severity.ERROR, several=True)
def conflicting_event_dates(series: Series, settings: Settings) -> Iterator[Finding]:
    """Days of one happening that cannot both be its day, and times of its day; those that agree are affirmed."""
    if series.kind != "event_date":
        return
    event = series.claims[0].event or "happening"
    told, check, judged = ("time", "time", _times) if of_the_clock(series) else ("day", "date", _days)
    for pair in (pair for pair in series.pairs if pair.verdict.agreement is Agreement.CONTRADICTION):
        severity, cause = judged(pair)
        if severity is not None:
            fault, other = pair.by_mentions
            yield Finding(
                f"{clash(fault, other)} as the {told} of the {event}. It happened once: check the {check}.",
                (*fault, *other),
                cause=cause,
                verdict="contradiction",
                severity=severity,
            )
    yield from alike(series, f"The {told} of the {event}")


def _days(pair: Pair) -> tuple[Severity | None, str | None]:
    """How grave it is that days differ, and what may explain it; not at all where a time zone may part the days of what happens but once."""
    a_day = days_between(pair) == 1
    if may_recur(pair.first[0]):
        return (Severity.NOTICE, "a night, or another time zone") if a_day else (Severity.WARNING, None)
    if pair.within_source:
        return Severity.ERROR, None
    return (None if a_day else Severity.WARNING), None


def _times(pair: Pair) -> tuple[Severity | None, str | None]:
    """How grave it is that times of one day differ, and what may explain it."""
    one, other = (figure.number for figure in pair.figures)
    between = abs(one - other) if one is not None and other is not None else 0
    if between == HALF_A_DAY:
        return Severity.WARNING, "a.m. and p.m. changed round"
    return Severity.WARNING, "another time zone" if between % 60 == 0 and not zone_of(pair.first[0]) else None
