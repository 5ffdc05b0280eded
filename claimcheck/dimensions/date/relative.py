"""Days and periods told from the day of publication: "yesterday", "last week", "this morning", "over the weekend"."""

import re
from datetime import timedelta
from functools import cache, partial

from attrs import evolve

from claimcheck.calendar import day_of
from claimcheck.dimensions.date.nearest import closest
from claimcheck.dimensions.date.period import BLANK, Period, around, from_day
from claimcheck.dimensions.date.scene import Reading, Scene
from claimcheck.dimensions.date.tense import direction, looks_ahead
from claimcheck.dimensions.date.vocabulary import GAP, PARTS_OF_DAY, SOFT_GAP, UNITS_OF_TIME, one_of, unit_of
from claimcheck.patterns import pattern

_NAMED_DAYS = {
    "the day before yesterday": -2, "the day after tomorrow": 2, "day before yesterday": -2, "day after tomorrow": 2,
    "yesterday": -1, "today": 0, "tonight": 0, "tonite": 0, "tomorrow": 1, "tomorrows": 1, "the current date": 0,
    "current date": 0,
}  # fmt: skip


@cache
def _named() -> re.Pattern[str]:
    return re.compile(
        rf"(?:earlier{GAP}|later{GAP}|late{GAP}|early{GAP})?(?P<day>{one_of(_NAMED_DAYS)})(?![a-z])", re.IGNORECASE
    )


def named_day(scene: Scene, at: int) -> Reading | None:
    """Today, yesterday, tomorrow, and the days beyond these."""
    found = _named().match(scene.text, at)
    if not found:
        return None
    if scene.text[max(0, at - 4) : at] == "USA ":
        return None  # the newspaper
    word = " ".join(found["day"].lower().replace("-", " ").split())
    period = from_day(scene.published, "day", _NAMED_DAYS[word])
    if word.startswith("tonig") and period.iso:
        period = evolve(period, iso=f"{period.iso}TNI")
    return Reading(at, found.end(), period)


_UNIT = one_of(tuple(word for word in UNITS_OF_TIME if word not in ("half", "night", "centurie", "fortnight")))


@cache
def _which() -> re.Pattern[str]:
    which = r"last|latest|past|previous|this(?:[^\S\n](?:past|coming|current))?|current|next|coming|upcoming|following|same|that|all"
    return re.compile(
        rf"(?:the{GAP})?(?P<edge>(?:earlier|later){GAP}(?:in{GAP})?(?:the{GAP})?)?(?:(?P<which>{which}){SOFT_GAP})(?:calendar{GAP}|business{GAP})?"
        rf"(?P<unit>{_UNIT})(?![a-z])(?:{GAP}(?P<after>after{GAP}next))?",
        re.IGNORECASE,
    )


STEPS = {
    "last": -1, "previous": -1, "latest": -1, "past": -1, "this past": -1, "this": 0, "current": 0, "this current": 0, "next": 1,
    "coming": 1, "this coming": 1, "upcoming": 1, "following": 1,
}  # fmt: skip


def which_unit(scene: Scene, at: int) -> Reading | None:
    """Such as "Last week", "this year", "the following month"."""
    found = _which().match(scene.text, at)
    if not found:
        return None
    which, unit = " ".join(found["which"].lower().split()), unit_of(found["unit"])
    count = STEPS.get(which)
    if which == "past" and scene.text[at].lower() == "t":
        return None  # "the past year" is a length of time
    if count is None or (unit == "day" and which not in ("this", "next", "following", "previous", "last", "current")):
        return None
    anchored = which in ("following", "previous") and scene.before is not None and scene.before.start is not None
    day = scene.before.start if anchored and scene.before else scene.published
    if unit == "day" and which in ("next", "following", "previous") and not anchored:
        return Reading(at, found.end(), Period(BLANK["day"])) if which != "next" else _next_day(scene, at, found.end())
    if unit == "weekend" and count < 0 and day is not None and day.weekday() > 4:
        count = -1
    period = from_day(day, unit, count)
    return Reading(at, found.end(), _edged(scene, period, found["edge"]))


def _next_day(scene: Scene, at: int, end: int) -> Reading:
    day = scene.before.end if scene.before and scene.before.unit == "day" else None
    if day is None and looks_ahead(scene.text, at, end):
        day = scene.published
    return Reading(at, end, from_day(day, "day", 1))


def _edged(scene: Scene, period: Period, edge: str | None) -> Period:
    """Earlier or later in a period: up to the day of publication, or from it on."""
    day = scene.published
    if not edge or day is None or period.start is None or period.end is None or not period.start <= day <= period.end:
        return period
    return evolve(period, end=day) if edge.lower().startswith("earlier") else evolve(period, start=day)


@cache
def _the_unit() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<edge>(?:earlier|later){GAP}in{GAP})?the{GAP}(?P<unit>week|weekend|month|quarter|year)(?P<after>{GAP}(?:after{GAP}next|to{GAP}date|before{GAP}last))?(?![a-z])",
        re.IGNORECASE,
    )


def the_unit(scene: Scene, at: int) -> Reading | None:
    """Such as "The week after next", "the year to date", "later in the year"; the bare unit is read only as part of these."""
    found = _the_unit().match(scene.text, at)
    if not found or not (found["edge"] or found["after"]):
        return None
    after = " ".join((found["after"] or "").lower().split())
    unit = unit_of(found["unit"])
    period = from_day(scene.published, unit, {"after next": 2, "before last": -2}.get(after, 0))
    if after == "to date" and scene.published:
        period = evolve(period, end=scene.published)
    return Reading(at, found.end(), _edged(scene, period, found["edge"]))


@cache
def _this_part() -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?:earlier|later|late|early){GAP})?(?P<which>this|last|yesterday|tomorrow|today){GAP}(?P<part>{one_of(PARTS_OF_DAY)})(?![a-z])",
        re.IGNORECASE,
    )


def this_part(scene: Scene, at: int) -> Reading | None:
    """Such as "This morning", "last night": a part of a day named from the day of publication."""
    found = _this_part().match(scene.text, at)
    if not found:
        return None
    step = {"last": -1, "yesterday": -1, "tomorrow": 1}.get(found["which"].lower(), 0)
    period = from_day(scene.published, "day", step)
    return Reading(at, found.end(), evolve(period, iso=f"{period.iso}T{PARTS_OF_DAY[found['part'].lower()]}"))


@cache
def _weekend() -> re.Pattern[str]:
    return re.compile(
        r"the[^\S\n]{1,3}week-?end(?![a-z-]|[^\S\n](?:of|after|before|box|warrior|edition)\b)", re.IGNORECASE
    )


def the_weekend(scene: Scene, at: int) -> Reading | None:
    """Such as "Over the weekend": the nearest, or the one that the tense tells."""
    found = _weekend().match(scene.text, at)
    if not found:
        return None
    day = scene.published
    if day is None:
        return Reading(at, found.end(), Period(BLANK["weekend"], unit="weekend"))
    near = [start for step in (-1, 0, 1) if (start := from_day(day, "weekend", step).start)]
    chosen = closest(day, near, "weekend", partial(direction, scene.text, at, found.end()))
    return Reading(at, found.end(), around(chosen, "weekend")) if chosen else None


_END_OF = pattern(
    r"(?:the[^\S\n])?(?:(?P<short>EOY|EOM)|(?P<unit>year|month|week|quarter)(?:-|['’]s[^\S\n-])end)(?![A-Za-z])",
    re.IGNORECASE,
)


def end_of(scene: Scene, at: int) -> Reading | None:
    """Such as "year-end", "by month's end", "EOY": the last part of the period under way."""
    found = _END_OF.match(scene.text, at)
    if not found:
        return None
    unit = unit_of(found["unit"]) if found["unit"] else "year" if found["short"][-1] in "yY" else "month"
    period = from_day(scene.published, unit, 0)
    if period.start is None or period.end is None:
        return Reading(at, found.end(), period)
    third = ((period.end - period.start).days + 1) // 3
    return Reading(at, found.end(), evolve(period, start=period.end - timedelta(days=third - 1)))


_DAY_OF = pattern(
    r"(?:the[^\S\n])?(?P<day>\d{1,2})(?:st|nd|rd|th)?[^\S\n](?:day[^\S\n])?of[^\S\n](?:the[^\S\n])?(?P<which>last|this|next|previous|following|current)[^\S\n]month(?![a-z])",
    re.IGNORECASE,
)


def day_of_which_month(scene: Scene, at: int) -> Reading | None:
    """Such as "The 20th of next month"."""
    found = _DAY_OF.match(scene.text, at)
    if not found or not 0 < int(found["day"]) <= 31:
        return None
    month = from_day(
        scene.published.replace(day=1) if scene.published else None, "month", STEPS[found["which"].lower()]
    )
    if month.start is None:
        return Reading(at, found.end(), Period(f"XXXX-XX-{int(found['day']):02}"))
    when = day_of(month.start.year, month.start.month, int(found["day"]))
    return Reading(at, found.end(), around(when, "day") if when else Period(None, written=found[0]))
