"""
Reports of one event count its happenings differently: two explosions here, one bombing there.

## Why it matters
Both may be true (one bomber, two blasts), yet a reader sees two attacks in one story and one in the other. Often the higher
count is an early report that was withdrawn.

## Flagged
    explosions | event_count | Kabul airport attack | two | Business Insider, 2021-08-26
                                                      ^^^ Fox News
    bombing    | event_count | Kabul airport attack | 1   | Fox News, 2021-08-26

In one text the counts may be of two moments, and a vague word beside a count is none:

    explosions | event_count | Kabul airport attack | three    | Business Insider, 2021-08-26 | document=a
                                                      ^^^^^ “two explosions”
    explosions | event_count | Kabul airport attack | two      | Business Insider, 2021-08-26 | document=a
    explosions | event_count | Kabul airport attack | several  | Business Insider, 2021-08-26 | document=a

## Not flagged
    explosions | event_count | Kabul airport attack | two | Business Insider, 2021-08-26
    blasts     | event_count | Kabul airport attack | 2   | Fox News, 2021-08-26

    explosions | event_count | Kabul airport attack | two | Business Insider, 2021-08-26
    bombing    | event_count | Mosul market attack  | 1   | Fox News, 2021-08-26

One of several is not a count of all:

    Daily Record, 2021-08-26: Two blasts hit the Kabul airport. One of the blasts struck a gate.

    explosions | event_count | Kabul airport attack | at least two | Business Insider, 2021-08-26
    explosions | event_count | Kabul airport attack | two          | Fox News, 2021-08-26

    explosions | event_count | Kabul airport attack | at least two | Business Insider, 2021-08-26 | document=a
    explosions | event_count | Kabul airport attack | two          | Business Insider, 2021-08-26 | document=a

## Settings
Severity: `severities.CC901`. Within one document the finding is a notice.
"""

from collections.abc import Iterator

from claimcheck.comparison import Agreement
from claimcheck.finding import Finding
from claimcheck.ruling import alike, rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Series
from claimcheck.wording import clash


@rule("CC901", severity=Severity.WARNING, several=True)
def event_count(series: Series, settings: Settings) -> Iterator[Finding]:
    """Counts of happenings of one sort in one event that cannot all be true; counts that agree are affirmed."""
    if series.kind != "event_count":
        return
    for pair in series.pairs:
        if pair.verdict.agreement is Agreement.NARROWER and pair.within_document:
            looser, fuller = pair.claims_by_fullness
            yield Finding(
                f"The counts agree: {clash(looser, fuller)}.",
                (*looser, *fuller),
                severity=Severity.INFO,
                verdict="narrower",
            )
        if pair.verdict.agreement is Agreement.CONTRADICTION and not pair.vague:  # "a series of" leaves the count open
            yield Finding(
                f"{clash(pair.second, pair.first)}. Both may be true, but a reader of both sees two counts: check how many there "
                "were, and where.",
                (*pair.second, *pair.first),
                verdict="contradiction",
                severity=Severity.NOTICE if pair.within_document else None,
            )
    yield from alike(series, "The count")
