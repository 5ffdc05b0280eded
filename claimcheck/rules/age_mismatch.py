"""
An age is not what the birth date makes.

## Why it matters
Somebody born on 3 May 1970 is 54 in mid-May 2024. Ages in obituaries and court reports are checked by those who know best.

## Flagged
    Daily Record, 2024-05-15: Ann Lee, 45, who was born on 3 May 1970, was named as mayor.
                                       ^^ 54

## Not flagged
    Daily Record, 2024-05-15: Ann Lee, 54, who was born on 3 May 1970, was named as mayor.

Where only the year is known, two ages fit, and a day that is told beside may be meant:

    Daily Record, 2024-05-15: Ann Lee, 53, who was born in 1970, was named as mayor.
    Daily Record, 2024-05-15: Ann Lee, who was born on 3 May 1970, married in 1990 at the age of 20.

## Settings
Severity: `severities.CC604`.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

from claimcheck.claims import Claim
from claimcheck.finding import Finding
from claimcheck.interval import Interval
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Account
from claimcheck.vocabulary import Relation
from claimcheck.wording import bare, on, where, who


@rule("CC604", severity=Severity.ERROR)
def age_mismatch(account: Account, settings: Settings) -> Iterator[Finding]:
    """Ages against the day of birth, on the day of the text or another that is told beside; those that fit are affirmed."""
    others: dict[str, list[Claim]] = defaultdict(list)
    for age, other in account.linked(Relation.CHANGE_FROM):
        others[age.id].append(other)
    for age, born in account.linked(Relation.BASE):
        if age.kind != "age" or born.when is None or age.quantity.unit != "year":
            continue
        fitting = list(_ages(age, born, others[age.id]))
        if not fitting:
            continue
        if all(made.disjoint(age.quantity.accepted) for _, made in fitting):
            day, made = fitting[-1]  # a day told beside the birth goes before that of the text
            low, high = made.lower, made.upper
            years = f"{low}" if low == high else f"{low} or {high}"
            yield Finding(
                f"{who(age)} has “{bare(age)}” in {where(age)}, but somebody born “{bare(born)}” is {years} on {on(day)}. "
                "Check the age and the date of birth.",
                (age, born),
                verdict="contradiction",
            )
        else:
            yield Finding(
                f"{who(age)} has “{bare(age)}” in {where(age)}, which fits the birth, “{bare(born)}”.",
                (age, born),
                severity=Severity.INFO,
            )


def _ages(age: Claim, born: Claim, others: Sequence[Claim]) -> Iterator[tuple[date, Interval]]:
    """How old somebody is on each day that may be meant."""
    assert born.when is not None
    first, last = born.when.start, born.when.end
    if first is None or last is None:
        return
    days = [(age.as_of, age.as_of), *((other.when.start, other.when.end) for other in others if other.when)]
    for begin, end in days:
        if begin is not None and end is not None and last <= begin:
            yield end, Interval(_years(last, begin), _years(first, end))


def _years(born: date, day: date) -> int:
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
