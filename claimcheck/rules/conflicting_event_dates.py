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

from collections import defaultdict
from collections.abc import Iterator

from claimcheck.comparison import Agreement
from claimcheck.events import happens_once
from claimcheck.finding import Finding
from claimcheck.interval import Interval
from claimcheck.pairs import Pair
from claimcheck.ruling import alike, rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Series
from claimcheck.wording import clash

NEARBY = 7
"""How many days may lie between two dates of one happening that may happen again."""


@rule("CC609", severity=Severity.ERROR)
def conflicting_event_dates(series: Series, settings: Settings) -> Iterator[Finding]:
    """Days of one happening that cannot both be its day; those that agree are affirmed."""
    if series.kind != "event_date":
        return
    event = series.claims[0].event or "happening"
    clashing = (pair for pair in series.pairs if pair.verdict.agreement is Agreement.CONTRADICTION)
    for pair in clashing:
        severity = _severity(pair) if happens_once(event) else _between_reports(pair, series)
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
    """How grave it is that what can happen but once has two days."""
    if pair.within_source:
        return Severity.ERROR
    return None if _days_between(pair) == 1 else Severity.WARNING


def _between_reports(pair: Pair, series: Series) -> Severity | None:
    """How grave it is that reports tell two days of what may happen again; `None` where these may be two happenings.

    They are one where each report tells one day, and the later report does not tell the later day, as it would of another.
    """
    days: dict[object, set[Interval]] = defaultdict(set)
    for claim in series.claims:
        days[claim.location.document, claim.source.name].add(claim.quantity.asserted)
    apart = _days_between(pair)
    if max(map(len, days.values())) > 1 or not 0 < apart <= NEARBY:
        return None
    published = [[claim.source.day for claim in side if claim.source.day] for side in (pair.first, pair.second)]
    if all(published) and min(published[1]) > max(published[0]):
        return None
    return Severity.NOTICE if apart == 1 else Severity.WARNING


def _days_between(pair: Pair) -> int:
    """How many days lie between the earlier and the later."""
    one, other = (figure.asserted for figure in pair.figures)
    return 0 if one.upper is None or other.lower is None else int(other.lower - one.upper)
