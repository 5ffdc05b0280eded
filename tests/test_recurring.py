"""Days of what may happen again: two days that reports tell of one happening, or of two."""

import pytest

from claimcheck.claims import Claim, Location, Source
from claimcheck.kinds.event_date import EventDate
from claimcheck.matching.pairing import pairs
from claimcheck.matching.recurring import of_one


def crash(day: str, printed: str | None, text: str) -> Claim:
    """The day of a crash near Leeds, by a report of some day."""
    return EventDate(
        day, event="crash in Leeds", source=Source(text, printed), location=Location(text), id=f"{text} {day}"
    )


def one(*claims: Claim) -> bool:
    """Whether the first two days are of one happening, by all that is told."""
    told = {claim.id for claim in claims[:2]}
    (pair,) = (each for each in pairs(claims) if {side[0].id for side in (each.first, each.second)} == told)
    return of_one(pair, claims)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (("2021-08-03", "2021-08-04"), ("2021-08-04", "2021-08-04"), True),  # reports of one day
        (("2021-08-03", "2021-08-10"), ("2021-08-10", "2021-08-10"), True),  # a week apart
        (("2021-08-03", "2021-08-11"), ("2021-08-11", "2021-08-11"), False),
        (("2021-08-03", "2021-08-04"), ("2021-08-04", "2021-08-05"), False),  # the later report has a crash of its own
        (("2021-08-03", "2021-08-05"), ("2021-08-04", "2021-08-05"), True),
        (("2021-08-03", "2021-08-06"), ("2021-08-04", "2021-08-05"), True),  # the earlier report has the later day
        (("2021-08-03", "2021-08-04"), ("2021-08-04", "2021-08-11"), False),
        (("2021-08-03", "2021-08-04"), ("2021-08-04", "2021-08-12"), True),  # long after, it is no news
        (("2021-08-03", None), ("2021-08-04", "2021-08-05"), True),
        (("2021-08-03", "2021-08-04"), ("2021-08-04", None), True),
    ],
)
def test_two_days(first: tuple[str, str | None], second: tuple[str, str | None], expected: bool) -> None:
    one_day, other = crash(*first, "Post"), crash(*second, "Record")
    assert one(one_day, other) is expected
    assert one(other, one_day) is expected


def test_a_report_that_tells_two_days_tells_of_two_crashes() -> None:
    first, second = crash("2021-08-03", "2021-08-05", "Post"), crash("2021-08-04", "2021-08-05", "Record")
    assert one(first, second, crash("2021-08-03", "2021-08-05", "Star"))
    assert not one(first, second, crash("2021-08-03", "2021-08-05", "Record"))
