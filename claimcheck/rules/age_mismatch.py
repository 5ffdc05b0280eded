"""
An age is not what the birth date makes.

## Why it matters
Somebody born on 3 May 1970 is 54 in mid-May 2024. Ages in obituaries and court reports are checked by those who know best.

## Flagged
    Daily Record, 2024-05-15: Ann Lee, 45, who was born on 3 May 1970, was named as mayor.
                                       ^^ 54

Two ages are told where only the year of birth is known:

    Daily Record, 2024-05-15: The boy, 6 months old, was born on 3 May 2023. Ann Lee, 45, who was born in 1970, was named as mayor.
                                                                                      ^^ 53 or 54

## Not flagged
    Daily Record, 2024-05-15: Ann Lee, 54, who was born on 3 May 1970, was named as mayor.

On the birthday itself another year is full, on the day before it is not:

    Daily Record, 2024-05-03: Ann Lee, 54, who was born on 3 May 1970, was named as mayor.
    Evening Post, 2024-05-02: Ann Lee, 53, who was born on 3 May 1970, was named as mayor.

Where only the year is known, two ages fit, and a day that is told beside may be meant:

    Daily Record, 2024-05-15: Ann Lee, 53, who was born in 1970, was named as mayor.
    Daily Record, 2024-05-15: Ann Lee, who was born on 3 May 1970, married in 1990 at the age of 20.
    Daily Record: Ann Lee, 45, who was born on 3 May 1970, was named as mayor.
    Daily Record, 1969-05-15: Ann Lee, 45, who was born on 3 May 1970, was named as mayor.
    Daily Record, 1970-05-15: Ann Lee, 4, who was born in 1970, was named as mayor.

## Settings
Severity: `severities.CC604`.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import chain

from claimcheck.claims import Claim
from claimcheck.dates import DateValue
from claimcheck.finding import Finding
from claimcheck.interval import Interval
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Account
from claimcheck.vocabulary import Relation
from claimcheck.wording import bare, on, where, who


@rule("CC604", severity=Severity.ERROR, several=True)
def age_mismatch(account: Account, settings: Settings) -> Iterator[Finding]:
    """Ages against the day of birth, on the day of the text or another that is told beside; those that fit are affirmed."""
    others: dict[str, list[Claim]] = defaultdict(list)
    for age, other in account.linked(Relation.CHANGE_FROM):
        others[age.id].append(other)
    for age, born in account.linked(Relation.BASE):
        ages = list(_ages(age, born, others[age.id])) if age.kind == "age" and age.quantity.unit == "year" else []
        if ages:
            yield _held_against(age, born, ages)


def _held_against(age: Claim, born: Claim, ages: Sequence[tuple[date, Interval]]) -> Finding:
    """What is to be said of an age and those that the birth makes; a day told beside the birth goes before that of the text."""
    *_, (day, made) = ages
    said = f"{who(age)} has “{bare(age)}” in {where(age)}"
    if any(not fitting.disjoint(age.quantity.accepted) for _, fitting in ages):
        return Finding(f"{said}, which fits the birth, “{bare(born)}”.", (age, born), severity=Severity.INFO)
    years = f"{made.lower}" if made.exact else f"{made.lower} or {made.upper}"
    return Finding(
        f"{said}, but somebody born “{bare(born)}” is {years} on {on(day)}. Check the age and the date of birth.",
        (age, born),
        verdict="contradiction",
    )


def _ages(age: Claim, born: Claim, others: Sequence[Claim]) -> Iterator[tuple[date, Interval]]:
    """How old somebody is on each day that may be meant."""
    birth = _span(born.when)
    days = (_span(other.when) for other in others)
    for begin, end in chain([(age.as_of, age.as_of)] if age.as_of else [], filter(None, days)):
        if birth and birth[1] <= begin:
            yield end, Interval(_years(birth[1], begin), _years(birth[0], end))


def _span(when: DateValue | None) -> tuple[date, date] | None:
    """First and last day of a date, where both are known."""
    return (when.earliest, when.latest) if when and when.earliest and when.latest else None


def _years(born: date, day: date) -> int:
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
