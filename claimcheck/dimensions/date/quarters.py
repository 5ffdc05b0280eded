"""Quarters and halves of a year: "the third quarter of 2009", "third-quarter", "Q3 2020", "H1", "the first half"."""

import re
from functools import cache, partial

from attrs import evolve

from claimcheck.calendar import day_of
from claimcheck.dimensions.date.nearest import Way, closest, years_around
from claimcheck.dimensions.date.period import Period, around
from claimcheck.dimensions.date.scene import Reading, Scene
from claimcheck.dimensions.date.tense import direction
from claimcheck.dimensions.date.vocabulary import GAP
from claimcheck.dimensions.date.year_numbers import full_year, is_short
from claimcheck.patterns import pattern

_NTH = {
    "first": 1,
    "1st": 1,
    "second": 2,
    "2nd": 2,
    "third": 3,
    "3rd": 3,
    "fourth": 4,
    "4th": 4,
    "final": 4,
    "latter": 2,
}
_SIZES = {"q": ("quarter", 3), "h": ("half", 6)}
_OTHERWISE = pattern(
    r"[^\S\n](?:of[^\S\n](?:the[^\S\n](?!year|fiscal|century|decade)|a[^\S\n]|an[^\S\n]|its[^\S\n]|his[^\S\n]|their[^\S\n]|(?!the)(?!last|this|next|fiscal)[a-z]+)"
    r"|(?:touchdown|goal|lead|points|finals?|back|score|minutes?|final|century)\b)|-?final|back",
    re.IGNORECASE,
)


@cache
def _said() -> re.Pattern[str]:
    return re.compile(
        rf"(?:the{GAP})?(?P<nth>{'|'.join(_NTH)})(?:{GAP}|-)(?P<fiscal>fiscal[ -])?(?P<unit>quarter|qtr|half)(?![a-z])"
        rf"(?:(?:,?{GAP}(?:of{GAP})?)(?P<year>\d{{4}})(?!\d))?",
        re.IGNORECASE,
    )


_OF_YEAR = pattern(r"[^\S\n](?:of|next|last|this)\b")


def said_part(scene: Scene, at: int, owner: int | None = None) -> Reading | None:
    """A quarter or half by its number, in words; of the year that owns it ("last year's third quarter"), if one does."""
    found = _said().match(scene.text, at)
    if not found:
        return None
    half = found["unit"].lower() == "half"
    number = 2 if half and found["nth"].lower() == "final" else _NTH[found["nth"].lower()]
    if (half and number > 2) or (not found["year"] and _OTHERWISE.match(scene.text, found.end())):
        return None
    if half and not found["year"] and not _OF_YEAR.match(scene.text, found.end()):
        before = scene.text[max(0, at - 4) : at].lower()
        if not before.endswith("in ") and not before.endswith("for "):
            return None
    letter = "h" if half else "q"
    if found["fiscal"]:
        return Reading(at, found.end(), Period(f"XXXX-{letter.upper()}{number}", unit="fiscal"))
    year = int(found["year"]) if found["year"] else owner
    return Reading(
        at, found.end(), numbered(scene, letter, number, year, partial(direction, scene.text, at, found.end()))
    )


@cache
def _letters() -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?P<before>\d{{4}})(?:-|{GAP}))?(?P<letter>[qh])(?P<number>[1-4])(?![\w.]*\w)(?:(?:-|{GAP}|/|{GAP}of{GAP}|,{GAP}|{GAP}in{GAP}|(?=['’]))(?P<year>\d{{4}}|['’]\d\d)(?!\d))?"
        rf"|(?P<short>\d\d)(?P<l2>q)(?P<n2>[1-4])(?!\w)|(?P<n3>[1-4])(?P<l3>[qh])(?P<y3>\d\d)(?!\w)",
        re.IGNORECASE,
    )


def lettered_part(scene: Scene, at: int) -> Reading | None:
    """Such as "Q3", "H1 2020", "2017-Q1", "18q4"."""
    found = _letters().match(scene.text, at)
    if not found:
        return None
    letter = (found["letter"] or found["l2"] or found["l3"]).lower()
    number = int(found["number"] or found["n2"] or found["n3"])
    if letter == "h" and number > 2:
        return None
    written = found["before"] or found["year"] or found["short"] or found["y3"]
    if not written and letter == "h":
        return None
    year = None if not written else int(written) if len(written) == 4 else full_year(int(written[-2:]), scene)
    period = numbered(scene, letter, number, year)
    return Reading(at, found.end(), evolve(period, inferred=period.inferred or is_short(written)))


def numbered(scene: Scene, letter: str, number: int, year: int | None, way: Way | None = None) -> Period:
    """The quarter or half with that number; without a year, the one nearest to publication."""
    unit, months = _SIZES[letter]
    month = (number - 1) * months + 1
    if year:
        first = day_of(year, month, 1)
        return around(first, unit, inferred=False) if first else Period(None)
    if scene.published is None:
        return Period(f"XXXX-{letter.upper()}{number}", unit=unit, cycle="year")
    starts = [first for each in years_around(scene.published) if (first := day_of(each, month, 1))]
    best = closest(scene.published, starts, unit, way)
    return around(best, unit, cycle="year") if best else Period(f"XXXX-{letter.upper()}{number}", unit=unit)
