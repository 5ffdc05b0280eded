"""Months: "August 2021", "2021 August", "August", "this September"; and whether "may" or "march" is one."""

import re
from functools import cache, partial

from attrs import evolve

from claimcheck.calendar import day_of
from claimcheck.dates import MONTHS as MONTH_NAMES
from claimcheck.dimensions.date.nearest import in_nearest_year
from claimcheck.dimensions.date.period import Period, around, exact_day
from claimcheck.dimensions.date.scene import Reading, Scene
from claimcheck.dimensions.date.tense import direction
from claimcheck.dimensions.date.vocabulary import COMMA, GAP, MONTH, MONTHS, SOFT_GAP, YEAR
from claimcheck.dimensions.date.year_numbers import is_short, year_in_words, year_number
from claimcheck.patterns import pattern

AMBIGUOUS = frozenset({"march", "may"})
_ALSO_NAMES = frozenset({"april", "june", "august"})
_CUES = frozenset(
    """in since until till by of from through thru during early late mid last next this previous coming past for before
    after between to and""".split()
)
_WEAK_CUES = frozenset({"to", "and", "for", "this", "before", "past"})
"""Behind these, "march" and "may" in small letters are verbs."""
_CUE_BEFORE = pattern(r"(?P<word>[A-Za-z]+)[^\S\n]{1,3}(?:the[^\S\n])?$|(?P<mid>mid-|[a-z]{3}\.?[-–])$", re.IGNORECASE)
_PLAIN = frozenset(name.lower() for name in MONTH_NAMES) - AMBIGUOUS - _ALSO_NAMES
"""Names that are those of months wherever they stand."""
_NAME_BEHIND = pattern(r"[^\S\n](?:said|says|told|was|is|has|had|and her|[A-Z][a-z])")
_DASH_MONTH = pattern(rf"[^\S\n]?[-–/][^\S\n]?{MONTH}", re.IGNORECASE)
_LINKED_YEAR = pattern(
    r"(?:,?[^\S\n]{1,3}(?:of[^\S\n]{1,3})?)(?=(?:one|two|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)(?![a-z]))",
    re.IGNORECASE,
)
"""What stands between a month and a year in words, which begins with one of these."""


def full_name(written: str) -> bool:
    """Whether it is the name of a month and no abbreviation."""
    return written.rstrip(".").capitalize() in MONTH_NAMES


def month_number(found: re.Match[str]) -> int:
    """The month of a match with the group of `MONTH`."""
    return MONTHS[found["month"].lower().rstrip(".")]


@cache
def _year_first() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<year>\d{{4}})(?:[-/]|{GAP}){MONTH}(?:[-/](?P<day>\d{{1,2}})(?!\d))?(?!{GAP}\d)", re.IGNORECASE
    )


@cache
def _month() -> re.Pattern[str]:
    return re.compile(rf"{MONTH}(?:(?:{COMMA}|{SOFT_GAP}(?:of|in){GAP}|[-/]){YEAR})?", re.IGNORECASE)


def year_and_month(scene: Scene, at: int) -> Reading | None:
    """The year first: "2021 August", "2019/aug/01"."""
    found = _year_first().match(scene.text, at)
    if not found:
        return None
    year, month = int(found["year"]), month_number(found)
    if found["day"]:
        return Reading(at, found.end(), exact_day(year, month, int(found["day"]), found[0]))
    first = day_of(year, month, 1)
    return Reading(at, found.end(), around(first, "month", inferred=False)) if first else None


def month(scene: Scene, at: int) -> Reading | None:
    """A month, with its year or without."""
    found = _month().match(scene.text, at)
    if not found or _is_a_walk(scene.text, at, found["month"]):
        return None
    number, end = month_number(found), found.end()
    year = year_number(found["year"], scene)
    if year is None:
        spoken = year_behind(scene.text, found.end("month"))
        end, year = spoken or (end, None)
    first = day_of(year, number, 1) if year else None
    if first and (found["month"][0].isupper() or found["month"].lower() != "may"):
        return Reading(at, end, around(first, "month", inferred=is_short(found["year"])))
    return _bare(scene, at, found, number)


def _is_a_walk(text: str, at: int, written: str) -> bool:
    """Whether "march" is the noun, behind its article: "during the march"."""
    return written in AMBIGUOUS and _ARTICLE.search(text, max(0, at - len("every ")), at) is not None


_ARTICLE = pattern(r"\b(?:the|an?|this|that|each|every|its|their)[^\S\n]{1,2}$", re.IGNORECASE)


def year_behind(text: str, at: int) -> tuple[int, int] | None:
    """Where a year in words right behind ends, and which it is."""
    link = _LINKED_YEAR.match(text, at)
    return year_in_words(text, link.end()) if link else None


def _bare(scene: Scene, at: int, found: re.Match[str], number: int) -> Reading | None:
    written, end = found["month"], found.end("month")
    name = written.lower().rstrip(".")
    if written.endswith(".") and full_name(written):
        end -= 1  # the full stop of the sentence
    if not is_meant(scene.text, at, end, name):
        return None
    period: Period = in_nearest_year(scene.published, number, None, written, partial(direction, scene.text, at, end))
    return Reading(at, end, period)


def is_meant(text: str, start: int, end: int, name: str) -> bool:
    """Whether a bare month name is one: not the verb, the modal, a person, or an abbreviation of something else."""
    if name in _PLAIN:
        return True
    before = _CUE_BEFORE.search(text[max(0, start - 14) : start])
    word = (before["word"] or "").lower() if before else ""
    cue = before is not None and (before["mid"] is not None or word in _CUES)
    capital = text[start].isupper()
    if name in AMBIGUOUS:
        return (cue and (capital or word not in _WEAK_CUES)) or _in_range(text, start, word)
    if name not in _ALSO_NAMES:
        return cue or _DASH_MONTH.match(text, end) is not None
    name_before = before is not None and before["word"] is not None and before["word"][0].isupper()
    return cue or (capital and not _NAME_BEHIND.match(text, end) and not name_before)


def _in_range(text: str, start: int, word: str) -> bool:
    """Whether another month stands before it: "from march to may"."""
    return (
        word in ("to", "and")
        and re.search(rf"{MONTH}[^\S\n](?:to|and)[^\S\n]$", text[max(0, start - 20) : start], re.I) is not None
    )


_DAY_BEHIND = pattern(r"[^\S\n]\d")


@cache
def _which() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<which>last|past|previous|this(?:{GAP}(?:past|coming))?|next|coming|upcoming|following){SOFT_GAP}",
        re.IGNORECASE,
    )


def which_of_cycle(period: Period, which: str, scene: Scene) -> Period | None:
    """The last, this or next of what comes round every year."""
    day = scene.published
    if day is None or period.start is None or period.cycle != "year":
        return period if period.cycle == "year" else None
    years = range(max(1, day.year - 2), min(9999, day.year + 2) + 1)
    starts = [when for each in years if (when := day_of(each, period.start.month, period.start.day))]
    all_ = [around(when, period.unit) for when in starts]
    if which in ("last", "past", "previous", "this past"):
        chosen = [each for each in all_ if each.end and each.end < day][-1:]
    elif which == "this":
        chosen = [each for each in all_ if each.start and each.start.year == day.year]
    else:
        chosen = [each for each in all_ if each.start and each.start > day][:1]
    return chosen[0] if chosen else None


def which_month(scene: Scene, at: int) -> Reading | None:
    """Such as "Last September", "next May"."""
    which = _which().match(scene.text, at)
    found = _month().match(scene.text, which.end()) if which else None
    if not which or not found or found["year"] or _DAY_BEHIND.match(scene.text, found.end()):
        return None
    if found["month"].lower() == "may" and found["month"] == "may" and which["which"].lower() == "this":
        return None
    word = " ".join(which["which"].lower().split())
    period = in_nearest_year(scene.published, month_number(found), None, found["month"])
    chosen = which_of_cycle(period, word, scene)
    end = found.end("month")
    if chosen is None:
        return None
    return Reading(at, end, evolve(chosen, inferred=chosen.known))
