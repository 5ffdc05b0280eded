"""
Reports of one event count its happenings differently: two explosions here, one bombing there.

## Why it matters
Both may be true (one bomber, two blasts), yet a reader sees two attacks in one story and one in the other. Often the higher
count is an early report that was withdrawn.

## Flagged
    explosions | event_count | Kabul airport attack | two | Business Insider, 2021-08-26
                                                      ^^^ Fox News
    bombing    | event_count | Kabul airport attack | 1   | Fox News, 2021-08-26

## Not flagged
    explosions | event_count | Kabul airport attack | two | Business Insider, 2021-08-26
    blasts     | event_count | Kabul airport attack | 2   | Fox News, 2021-08-26

    explosions | event_count | Kabul airport attack | two | Business Insider, 2021-08-26
    bombing    | event_count | Mosul market attack  | 1   | Fox News, 2021-08-26

One of several is not a count of all:

    Daily Record, 2021-08-26: Two blasts hit the Kabul airport. One of the blasts struck a gate.

    explosions | event_count | Kabul airport attack | at least two | Business Insider, 2021-08-26 | document=a
    explosions | event_count | Kabul airport attack | two          | Business Insider, 2021-08-26 | document=a

## Settings
Severity: `severities.CC901`. Within one document the finding is a notice.
"""

from collections.abc import Iterator

from claimcheck.claims import Claim
from claimcheck.comparison import Agreement
from claimcheck.finding import Finding
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Series
from claimcheck.wording import bare, clash


@rule("CC901", severity=Severity.WARNING)
def event_count(series: Series, settings: Settings) -> Iterator[Finding]:
    """Counts of happenings of one sort in one event that cannot all be true; counts that agree are affirmed."""
    if series.claims[0].kind != "event_count":
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
        if (
            pair.verdict.agreement is Agreement.CONTRADICTION and not pair.vague
        ):  # "a series of" leaves the count to other words
            higher, lower = pair.second, pair.first
            yield Finding(
                f"{clash(higher, lower)}. Both may be true, but a reader sees {_counted(higher[0])} in one story and "
                f"{_counted(lower[0])} in the other: check how many there were, and where.",
                (*higher, *lower),
                verdict="contradiction",
                severity=Severity.NOTICE if pair.within_document else None,
            )
    for claims in series.repeated:
        yield Finding(
            f"The count is the same in {len(claims)} places: {clash(claims[:1], claims[1:2])}.",
            claims,
            severity=Severity.INFO,
            verdict="equal",
        )


def _counted(claim: Claim) -> str:
    """How many, as a word or the printed figure."""
    number = claim.quantity.number
    return {1: "one", 2: "two", 3: "three"}.get(int(number), bare(claim)) if number is not None else bare(claim)
