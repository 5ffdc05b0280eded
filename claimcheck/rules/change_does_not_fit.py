"""
A change does not lead from the old figure to the new.

## Why it matters
"Fallen by 20%, from £1,200 to £1,000" is a fall of 17%: the writer divided by the new price. Readers who know the old price will
notice, and the percentage is what others quote.

## Flagged
    Daily Record, 2024-05-15: The price of the phone has fallen by 20%, from £1,200 to £1,000.
                                                                   ^^^ 16.7%

    Daily Record, 2024-05-15: Sales rose 45% to $120 million from $100 million.
                                         ^^^ 20%

    Daily Record, 2024-05-15: Sales increased by 45% to $120 million, compared with $100 million in the same quarter of last year.
                                                 ^^^ 20%

    Daily Record, 2024-05-15: The camp took in 240 people against 200 during the same month of 2023, which represents a 45% increase.
                                                                                                                        ^^^ 20%

    Daily Record, 2024-05-15: Bad loans gained 8% to £120 million at the end of the March quarter from £100 million in December.
                                               ^^ 20%

    Daily Record, 2024-05-15: The club took £891 against £1,300 in the same month of last year, showing a decline of 13%.
                                                                                                                     ^^^ 31.5%

Percent said for percentage points:

    Daily Record, 2024-05-15: Unemployment rose by 1%, from 4% to 5%.
                                                   ^^ percentage points

    Daily Record, 2024-05-15: Unemployment rose by 1 per cent, from 4 per cent to 5 per cent.
                                                   ^^^^^^^^^^ Say “1 percentage point”

    Daily Record, 2024-05-15: Unemployment rose by 2 pct, from 4% to 6%.
                                                   ^^^^^ Say “percentage points”

What was added, said for percent of what was there:

    Daily Record, 2024-05-15: The number of clubs rose by 2%, from 4 to 6.
                                                          ^^ it is 50%

A fall that is told as a rise:

    Daily Record, 2024-05-15: Sales rose by 17%, from £1,200 to £1,000.
                                            ^^^ it is -16.7%

A fall of less than one percent:

    Daily Record, 2024-05-15: The price fell by 5%, from $200 million to $199 million.
                                                ^^ it is 0.5%

What was added or taken away, in figures:

    Daily Record, 2024-05-15: The number of pupils fell by 120, from 3,460 to 3,240.
                                                           ^^^ it is 220

    Daily Record, 2024-05-15: The hall has 847 seats, 50 more than the 783 of the old one.
                                                      ^^ it is 64

    Daily Record, 2024-05-15: The club sold 923 tickets on Friday. That is 82 more than the 851 of last year.
                                                                           ^^ it is 72

    Daily Record, 2024-05-15: Support rose from 38% to 41%, a gain of five percentage points.
                                                                      ^^^^^^^^^^^^^^^^^^^^^^ it is 3

    Daily Record, 2024-05-15: In the poll 42% oppose the law and 38% support it, a 14-point difference.
                                                                                   ^^ it is 4

A change told in figures and in percent, and what it led to:

    Daily Record, 2024-05-15: Staff rose by 1,200 (9.5%) to 27,800.
                                                   ^^^^ that is 4.31 to 4.72%

## Not flagged
    Daily Record, 2024-05-15: The price of the phone has fallen by 17%, from £1,200 to £1,000.

    Daily Record, 2024-05-15: Sales rose 20% to $120 million from $100 million.

    Daily Record, 2024-05-15: Unemployment rose by 25%, from 4% to 5%.

What was expected, or is of another time than the change, is not what it went from:

    Daily Record, 2024-05-15: Sales increased by 45% to $120 million, compared with $110 million that analysts had expected.
    Daily Record, 2024-05-15: The number of rigs was up 9% to 164, against 422 one year ago.
    Daily Record, 2024-05-15: Sales rose 45% from May to $120 million, compared with $110 million in the last quarter.

Round figures allow for rounding, rough ones for more:

    Daily Record, 2024-05-15: Sales rose about 20% to $123 million from $100 million.

    Daily Record, 2024-05-15: The number of pupils fell by 120, from 3,460 to 3,340. The debt is $1.2 billion, $0.3 billion more than the $1 billion of 2020.

    Daily Record, 2024-05-15: The hall has 847 seats, 40 more than the 800 of the old one. The bridge has 800 lamps, 12 more than the 783 of the old one.

Of three digits and more, the last may be cut off:

    Daily Record, 2024-05-15: Sales rose 27.30% to £1,861.01 from £1,461.82.

Rounding explains a small difference sooner than a slip does:

    Daily Record, 2024-05-15: Sales rose 2.3% to $2.14 billion from $2.09 billion.

The difference may be from a figure that is not told, and one that lies on the other side is of something else:

    Daily Record, 2024-05-15: The hall has 847 seats, 50 more than before, and 783 people came.

    Daily Record, 2024-05-15: The hall has 84 seats, 50 more than the 783 in the square.

Where the words do not say which way it went, the figures do, and a share is no change:

    sales | money  | Leeds fair | $100 million | Daily Record, 2024-05-15
    sales | money  | Leeds fair | $80 million  | Daily Record, 2024-05-15 | change_from=row:3
    sales | change | Leeds fair | 20%          | Daily Record, 2024-05-15 | base=row:1
    sales | share  | Leeds fair | 80%          | Daily Record, 2024-05-15 | base=row:1

A change in a year is not reckoned from the month before, and a high of the day is nothing that a price rose from:

    Daily Record, 2024-05-15: Exports rose by 70%, year-on-year, to $8.1 billion from $5.7 billion in January.
    Daily Record, 2024-05-15: Gold traded at 423.60 dollars an ounce, up one dollar but below a session high of 425.20 dollars.

A change in a year may be from another figure, and a version is no speed:

    Daily Record, 2019-05-01: Fees rose 9% year on year to $120 million from $118 million in March. Elm 1.23 is 10% faster than 1.22.

## Settings
Severity: `severities.CC402`. Where rounding could explain the difference but a common slip explains it too, and where percent is
said for percentage points, the finding is a warning.
"""

from collections.abc import Iterator

from claimcheck.changes import Change, shares_of_change
from claimcheck.claims import Claim
from claimcheck.comparison import accepted, exceeds, understood
from claimcheck.finding import Finding, Fix
from claimcheck.reckoning import change, rounded
from claimcheck.ruling import rule
from claimcheck.settings import Settings, Severity
from claimcheck.stories import Account
from claimcheck.vocabulary import Relation
from claimcheck.wording import bare, sum_like, where, who

POINTS = "percent said for percentage points"
DATED = ("date", "age")
"""What a day or an age is reckoned from is no change."""
SIGNS = {"%": " ", "percent": "", "per cent": ""}
"""How percent is printed, and what has to come between a number and a word in its place."""


@rule("CC402", severity=Severity.ERROR, several=True)
def change_does_not_fit(account: Account, settings: Settings) -> Iterator[Finding]:
    """Changes, in percent or in figures, against those that they lead from and to; those that fit are affirmed."""
    news = {told.id: new for new, told in account.linked(Relation.CHANGE_FROM)}
    for told, old in account.linked(Relation.BASE):
        new = news.get(told.id)
        if new is None or told.quantity.dimension in DATED:
            continue
        if told.quantity.unit == "percent":
            yield from _checked(Change(told, old, new))
        elif new.quantity.unit == old.quantity.unit:
            yield from _subtracted(Change(told, old, new))
    known = {told.id for told, _ in account.linked(Relation.BASE)}
    for told, by in account.linked(Relation.RATE_OF):
        if told.id in news and told.id not in known:
            yield _told_both_ways(told, by, news[told.id])


def _checked(found: Change) -> Iterator[Finding]:
    exact = change(found.old.quantity.understood, found.new.quantity.understood)
    if exact is None:
        return
    loose = change(*found.ends) or exact
    made = f"{rounded(exact if found.signed else found.turned(exact))}%"
    if not exact.disjoint(found.said):
        yield _holds(found, made)
        return
    cause = _cause(found)
    if cause is None and (not loose.disjoint(found.said) or found.cut_off(loose)):
        return
    if cause != POINTS and not loose.disjoint(found.said) and not exact.disjoint(found.nearly):
        return
    softer = cause == POINTS or not loose.disjoint(found.said)
    wanted, fix = _in_points(found.told) if cause == POINTS else (None, None)
    advice = f"Say “{wanted}”" if wanted else "Check the percentage and both figures"
    yield Finding(
        f"{found.words}, but {found.made(made)}{f' ({cause})' if cause else ''}. {advice}.",
        found.claims,
        suggestion=f"use {wanted}" if wanted else None,
        cause=cause,
        verdict="contradiction",
        fix=fix,
        severity=Severity.WARNING if softer else None,
    )


def _subtracted(found: Change) -> Iterator[Finding]:
    """A difference against the two figures that it lies between, whichever is larger: a glacier retreats as a distance grows."""
    larger, smaller = (
        (found.old, found.new) if exceeds(found.old.quantity, found.new.quantity) else (found.new, found.old)
    )
    exact = understood(larger.quantity) + understood(smaller.quantity).scale(-1)
    if exact.lower is None and exact.upper is None:
        return  # between "at least 20" and "at least 12" may lie anything
    old, new = found.ends
    loose = new + old.scale(-1) if larger is found.new else old + new.scale(-1)
    made = sum_like(exact.scale(-1) if found.signed else exact, found.told)
    if not exact.disjoint(found.size):
        yield _holds(found, made)
    elif loose.disjoint(found.size):
        yield Finding(
            f"{found.words}, but {found.made(made)}. Check all three figures.", found.claims, verdict="contradiction"
        )


def _told_both_ways(told: Claim, by: Claim, new: Claim) -> Finding:
    """A percentage against the same change in figures and what that led to."""
    made = shares_of_change(told, by, new)
    words = f"{who(told)} has “{bare(told)}” in {where(told)} for a change of {bare(by)} to {bare(new)}"
    if not made or not all(one.disjoint(accepted(told.quantity)) for one in made):
        return Finding(f"{words}.", (told, by, new), severity=Severity.INFO)
    shares = " or ".join(f"{rounded(one)}%" for one in made)
    said = f"{words}, but that is {shares}. Check the percentage and both figures."
    return Finding(said, (told, by, new), verdict="contradiction", severity=Severity.WARNING)


def _holds(found: Change, made: str) -> Finding:
    return Finding(f"{found.words}: {found.made(made)}.", found.claims, severity=Severity.INFO)


def _in_points(told: Claim) -> tuple[str, Fix | None]:
    """A change in percent as one in percentage points, with the edit where percent is printed in a usual way."""
    unit = "percentage point" if told.quantity.number == 1 else "percentage points"
    for sign, gap in SIGNS.items():
        if sign in bare(told):
            return bare(told).replace(sign, gap + unit), Fix.of(told, sign, gap + unit)
    return unit, None


def _cause(found: Change) -> str | None:
    """The slip that makes the printed change of these figures."""
    old, new = found.old.quantity, found.new.quantity
    backwards = change(new.understood, old.understood)
    if backwards and not backwards.scale(-1).disjoint(found.said):
        return "divided by the new figure"
    if old.unit == new.unit == "percent" and not (new.understood + old.understood.scale(-1)).disjoint(found.said):
        return POINTS
    return None
