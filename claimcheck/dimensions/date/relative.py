"""Days told from the day of publication: "yesterday", "last week", "three days ago", "in two weeks"."""

import re
from datetime import date, timedelta
from functools import cache

from attrs import evolve

from claimcheck.calendar import DAYS_IN, day_of, moved, span_around
from claimcheck.dimensions.date.nearest import closest
from claimcheck.dimensions.date.period import Period, around
from claimcheck.dimensions.date.scene import Reading, Scene
from claimcheck.dimensions.date.tense import direction, looks_ahead
from claimcheck.dimensions.date.vocabulary import GAP, PARTS_OF_DAY, SEASONS, SOFT_GAP, UNITS_OF_TIME, one_of
from claimcheck.dimensions.numeral import parse_numeral

_BLANK = {
    "day": "XXXX-XX-XX", "week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX", "quarter": "XXXX-QX",
    "half": "XXXX-HX", "year": "XXXX", "decade": "XXX", "century": "XX", "fortnight": "XXXX-XX-XX",
}  # fmt: skip
_NAMED_DAYS = {
    "the day before yesterday": -2, "the day after tomorrow": 2, "day before yesterday": -2, "day after tomorrow": 2,
    "yesterday": -1, "today": 0, "tonight": 0, "tonite": 0, "tomorrow": 1, "tomorrows": 1, "the current date": 0,
    "current date": 0,
}  # fmt: skip


def blank(unit: str) -> str:
    """The TIMEX3 value of a period of which only the length is known."""
    return _BLANK[unit]


def unit_of(word: str) -> str:
    """The unit that a word for one or more of it means."""
    lower = word.lower().rstrip(".")
    return UNITS_OF_TIME.get(lower) or UNITS_OF_TIME[lower.removesuffix("s")]


def from_day(day: date | None, unit: str, count: int) -> Period:
    """The period of a unit, so many of them from the one that a day lies in."""
    when = moved(day, count, unit) if day else None
    if when is None:
        return Period(_BLANK[unit], unit=unit)
    if unit == "fortnight":
        return around(when, "day")
    return around(when, unit)


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
    word = " ".join(found["day"].lower().replace("-", " ").split())
    period = from_day(scene.published, "day", _NAMED_DAYS[word])
    if word.startswith("tonig") and period.iso:
        period = evolve(period, iso=f"{period.iso}TNI")
    return Reading(at, found.end(), period)


_UNIT = one_of(tuple(word for word in UNITS_OF_TIME if word not in ("half", "night", "centurie", "fortnight")))


@cache
def _which() -> re.Pattern[str]:
    which = r"last|past|previous|this(?:[^\S\n](?:past|coming|current))?|current|next|coming|upcoming|following|same|that|all"
    return re.compile(
        rf"(?:the{GAP})?(?P<edge>(?:earlier|later){GAP}(?:in{GAP})?(?:the{GAP})?)?(?:(?P<which>{which}){SOFT_GAP})(?:calendar{GAP}|business{GAP})?"
        rf"(?P<unit>{_UNIT})(?![a-z])(?:{GAP}(?P<after>after{GAP}next))?",
        re.IGNORECASE,
    )


_STEP = {
    "last": -1, "previous": -1, "past": -1, "this past": -1, "this": 0, "current": 0, "this current": 0, "next": 1,
    "coming": 1, "this coming": 1, "upcoming": 1, "following": 1,
}  # fmt: skip


def which_unit(scene: Scene, at: int) -> Reading | None:
    """Such as "Last week", "this year", "the following month"."""
    found = _which().match(scene.text, at)
    if not found:
        return None
    which, unit = " ".join(found["which"].lower().split()), unit_of(found["unit"])
    count = _STEP.get(which)
    if which == "past" and scene.text[at].lower() == "t":
        return None  # "the past year" is a length of time
    if count is None or (unit == "day" and which not in ("this", "next", "following", "previous", "last", "current")):
        return None
    anchored = which in ("following", "previous") and scene.before is not None and scene.before.start is not None
    day = scene.before.start if anchored and scene.before else scene.published
    if unit == "day" and which in ("next", "following", "previous") and not anchored:
        return Reading(at, found.end(), Period(_BLANK["day"])) if which != "next" else _next_day(scene, at, found.end())
    if unit == "weekend" and count < 0 and day is not None and day.weekday() > 4:
        count = -1
    period = from_day(day, unit, count)
    return Reading(at, found.end(), _edged(scene, period, found["edge"]))


def _next_day(scene: Scene, at: int, end: int) -> Reading:
    day = scene.before.end if scene.before and scene.before.end else scene.published
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
def _amount_unit() -> re.Pattern[str]:
    units = one_of(tuple(word for word in UNITS_OF_TIME if word not in ("weekend", "half")))
    return re.compile(
        rf"(?:{SOFT_GAP}|-)?(?:more{GAP}|further{GAP}|short{GAP}|business{GAP})?(?P<unit>{units})s?(?![a-z])",
        re.IGNORECASE,
    )


_VAGUE = re.compile(
    r"(?:(?:just|only|about|nearly|almost|over|more than)[^\S\n])?(?P<few>(?:a[^\S\n])?few|several|(?:a[^\S\n])?couple(?:[^\S\n]of)?|many|some)[^\S\n]",
    re.IGNORECASE,
)
_VAGUE_COUNTS = {"few": 0, "several": 0, "many": 0, "some": 0, "couple": 2}
_ONE = re.compile(r"(?:an?|one)(?=[^\S\n])", re.IGNORECASE)


def amounts(scene: Scene, at: int) -> tuple[int, list[tuple[int, str]]] | None:
    """Where whole numbers of calendar units that begin here end, and what they are; a count of 0 is a vague one."""
    found: list[tuple[int, str]] = []
    end = start = at
    for _ in range(3):
        one = _one_amount(scene.text, start)
        if one is None:
            break
        end, count, unit = one
        found.append((count, unit))
        link = re.compile(r"[^\S\n]{0,2}(?:,|[^\S\n]and)?[^\S\n]{1,2}(?=\d|[a-z])", re.IGNORECASE).match(
            scene.text, end
        )
        if not link or not count:
            break
        start = link.end()
    return (end, found) if found else None


def _one_amount(text: str, at: int) -> tuple[int, int, str] | None:
    vague = _VAGUE.match(text, at)
    one = _ONE.match(text, at)
    if vague:
        end, count = vague.end() - 1, 2 if "couple" in vague["few"].lower() else 0
    elif one and not re.match(r"[^\S\n](?:hundred|thousand|dozen|score)", text[one.end() : one.end() + 9]):
        end, count = one.end(), 1
    else:
        number = parse_numeral(text, at)
        if number is None or number.value != int(number.value) or not 0 < number.value < 5000:
            return None
        end, count = number.end, int(number.value)
    unit = _amount_unit().match(text, end)
    return (unit.end(), count, unit_of(unit["unit"])) if unit else None


@cache
def _direction() -> re.Pattern[str]:
    return re.compile(
        rf"{SOFT_GAP}(?P<way>ago|earlier|before|back|prior|previously|later|hence|from{GAP}(?:now|today)|after|afterwards?|on)(?![a-z])",
        re.IGNORECASE,
    )


_BACK = frozenset({"ago", "earlier", "before", "back", "prior", "previously"})


def counted_off(scene: Scene, at: int) -> Reading | None:
    """Such as "Three days ago", "a year earlier", "two weeks from now"."""
    found = amounts(scene, at)
    if not found:
        return None
    end, counts = found
    way = _direction().match(scene.text, end)
    if not way:
        return None
    word = " ".join(way["way"].lower().split())
    if word in ("on", "after", "back"):
        return None
    if word == "before" and re.match(r"[^\S\n]\w", scene.text[way.end() : way.end() + 2]) and word == "before":
        return None
    sign = -1 if word in _BACK else 1
    absolute = word in ("ago", "hence") or word.startswith("from")
    day = scene.published if absolute else _anchor(scene)
    if not absolute and sign > 0 and day is None and scene.before is None:
        day = None
    return Reading(at, way.end(), counted(day, counts, sign, scene.before if not absolute else None))


def _anchor(scene: Scene) -> date | None:
    """The day that "earlier" and "later" go by: the one last read."""
    return scene.before.start if scene.before else None


def counted(day: date | None, counts: list[tuple[int, str]], sign: int, before: Period | None) -> Period:
    """The period so many units off a day: as exact as the smallest of the units."""
    unit = counts[-1][1]
    unit = "day" if unit == "fortnight" else unit
    if not all(count for count, _ in counts) or day is None:
        return Period(
            "PAST_REF" if sign < 0 and day and not all(count for count, _ in counts) else _BLANK[unit], unit=unit
        )
    when: date | None = day
    for count, each in counts:
        when = moved(when, sign * count, each) if when else None
    if when is None:
        return Period(_BLANK[unit], unit=unit)
    if [(1, "week")] == counts:
        unit = "day"
    grain = before.unit if before and before.unit in ("month", "quarter") and unit == "year" else unit
    return around(when, grain)


_IN = re.compile(r"(?:in|within)[^\S\n]{1,3}", re.IGNORECASE)


def in_amount(scene: Scene, at: int) -> Reading | None:
    """Such as "In two weeks": what is to come; "in three days" of something done is a length of time."""
    prefix = _IN.match(scene.text, at)
    found = amounts(scene, prefix.end()) if prefix else None
    if not prefix or not found or prefix[0].lower().startswith("within"):
        return None
    end, counts = found
    time = re.match(r"['’]?s?['’]?[^\S\n]time\b", scene.text[end : end + 8])
    if not time and not _to_come(scene.text, at, end):
        return None
    return Reading(at, end + (time.end() if time else 0), counted(scene.published, counts, 1, None))


_STARTS = re.compile(r"(?:^|[.!?\n][^\S\n]*)(?:(?:or|and)[^\S\n])?$", re.IGNORECASE)
_ENDS = re.compile(r"[^\S\n]*(?:$|[.!?\n])")


def _to_come(text: str, at: int, end: int) -> bool:
    """Whether the words look ahead, or say nothing else at all."""
    alone = _STARTS.search(text[max(0, at - 6) : at]) and _ENDS.match(text, end)
    return bool(alone) or looks_ahead(text, at, end)


def shifted(period: Period, counts: list[tuple[int, str]], sign: int) -> Period:
    """A day so many units before or after a period."""
    day = period.start if sign < 0 else period.end
    when = day
    for count, unit in counts:
        when = moved(when, sign * count, unit) if when and count else None
    if when is None:
        return Period(_BLANK["day"])
    return around(when, "day" if period.unit == "day" or counts[-1][1] in DAYS_IN else period.unit)


@cache
def _season() -> re.Pattern[str]:
    return re.compile(
        rf"(?:the{GAP})?(?:(?P<which>last|past|this(?:{GAP}past)?|next|coming|previous|following){GAP})?(?P<season>{one_of(SEASONS)})(?![a-z])"
        rf"(?:{GAP}(?:of{GAP})?(?P<year>\d{{4}})(?!\d))?",
        re.IGNORECASE,
    )


_FIRST_MONTH = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def season(scene: Scene, at: int) -> Reading | None:
    """Such as "Last spring", "summer 2020", "the winter": months by the northern meteorological seasons, where the year is known."""
    found = _season().match(scene.text, at)
    if not found:
        return None
    word, which = found["season"].lower(), " ".join((found["which"] or "").lower().split())
    code = SEASONS[word]
    before = scene.text[max(0, at - 6) : at].lower()
    cue = before.endswith(("in the ", "n the ", "this ", "early ", "late ", "mid-", "by ", "in ", "of ", "during "))
    if not (which or found["year"]) and (
        not cue or (word in ("fall", "spring") and not before.endswith(("the ", "n ")))
    ):
        return None
    if word == "fall" and not (which or found["year"] or before.endswith(("in the ", "n the "))):
        return None
    year = int(found["year"]) if found["year"] else None
    if year is None and scene.published:
        year = _season_year(scene.published, code, which)
    if not year:
        return Reading(at, found.end(), Period(f"XXXX-{code}", unit="season"))
    first = date(year, _FIRST_MONTH[code], 1)
    third = moved(first, 2, "month")
    last = span_around(third, "month")[1] if third else None
    return Reading(at, found.end(), Period(f"{year:04}-{code}", first, last, "season", inferred=not found["year"]))


def _season_year(published: date, code: str, which: str) -> int:
    starts = [date(published.year + step, _FIRST_MONTH[code], 1) for step in (-2, -1, 0, 1)]
    if which in ("last", "past", "this past", "previous"):
        return max(when for when in starts if (moved(when, 3, "month") or when) <= published).year
    if which in ("next", "coming", "following"):
        return min([when for when in starts if when > published], default=starts[-1]).year
    middle = timedelta(days=45)
    return min(starts, key=lambda when: abs((when + middle - published).days)).year


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
        return Reading(at, found.end(), Period(_BLANK["weekend"], unit="weekend"))
    near = [start for step in (-1, 0, 1) if (start := from_day(day, "weekend", step).start)]
    chosen = closest(day, near, "weekend", direction(scene.text, at, found.end()))
    return Reading(at, found.end(), around(chosen, "weekend")) if chosen else None


@cache
def _same() -> re.Pattern[str]:
    return re.compile(
        rf"(?:the{GAP})?same{GAP}(?P<unit>period|month|quarter|week|day|time|half|date|season|point){GAP}(?:(?:of|in|during){GAP})?(?:the{GAP})?"
        rf"(?P<when>(?:last|previous|prior|preceding){GAP}(?P<unit2>year|month|week|quarter)|(?:a|one){GAP}(?P<unit3>year|month|week){GAP}(?:ago|earlier|before)|(?P<year>\d{{4}})(?!\d))(?![a-z])",
        re.IGNORECASE,
    )


def same_period(scene: Scene, at: int) -> Reading | None:
    """Such as "The same period last year": the period last read, so much earlier."""
    found = _same().match(scene.text, at)
    if not found:
        return None
    anchor = scene.before
    unit, words = unit_of(found["unit2"] or found["unit3"] or "year"), found["unit"].lower()
    if anchor is None or anchor.start is None or anchor.unit not in ("day", "week", "month", "quarter", "half"):
        year = date(int(found["year"]), 1, 1) if found["year"] else None
        return Reading(at, found.end(), around(year, "year") if year else from_day(scene.published, unit, -1))
    grain = words if words in ("month", "quarter", "week", "half") else anchor.unit
    when = anchor.start.replace(year=int(found["year"]), day=1) if found["year"] else moved(anchor.start, -1, unit)
    return Reading(at, found.end(), around(when, grain)) if when else None


_UNITS_BY_SIZE = ("day", "week", "month", "quarter", "year")
_CLOSING = re.compile(
    r"(?:\b(?:for|later in|earlier in|end|ends|ended|ending|finish|finished|finishes|close|closed|closes|closing)[^\S\n])$",
    re.IGNORECASE,
)
_THE_UNIT = re.compile(
    r"the[^\S\n](?P<whole>entire[^\S\n]|whole[^\S\n]|full[^\S\n])?(?P<unit>day|week|month|quarter|year)(?![\w-]|[^\S\n](?:to|of|ended|ending|that|when|in which|after|before|he|she|they)\b)",
    re.IGNORECASE,
)


def closing_unit(scene: Scene, at: int) -> Reading | None:
    """Such as "For the day", "end the week": the day or week of what was last told, else of publication."""
    found = _THE_UNIT.match(scene.text, at)
    if not found or not _CLOSING.search(scene.text[max(0, at - 12) : at]):
        return None
    unit = unit_of(found["unit"])
    near = scene.before
    within = near is not None and near.unit in _UNITS_BY_SIZE[: _UNITS_BY_SIZE.index(unit) + 1]
    day = near.start if near and within else scene.published
    return Reading(at, found.end(), from_day(day, unit, 0))


_DAY_OF = re.compile(
    r"(?:the[^\S\n])?(?P<day>\d{1,2})(?:st|nd|rd|th)?[^\S\n](?:day[^\S\n])?of[^\S\n](?:the[^\S\n])?(?P<which>last|this|next|previous|following|current)[^\S\n]month(?![a-z])",
    re.IGNORECASE,
)


def day_of_which_month(scene: Scene, at: int) -> Reading | None:
    """Such as "The 20th of next month"."""
    found = _DAY_OF.match(scene.text, at)
    if not found or not 0 < int(found["day"]) <= 31:
        return None
    month = from_day(
        scene.published.replace(day=1) if scene.published else None, "month", _STEP[found["which"].lower()]
    )
    if month.start is None:
        return Reading(at, found.end(), Period(f"XXXX-XX-{int(found['day']):02}"))
    when = day_of(month.start.year, month.start.month, int(found["day"]))
    return Reading(at, found.end(), around(when, "day") if when else Period(None, written=found[0]))


_END_OF = re.compile(r"(?:the[^\S\n])?(?P<which>EOY|EOM)(?![A-Za-z])", re.IGNORECASE)


def end_of(scene: Scene, at: int) -> Reading | None:
    """The year or month in "EOY" and "EOM"."""
    found = _END_OF.match(scene.text, at)
    if not found:
        return None
    return Reading(at, found.end(), from_day(scene.published, "year" if found["which"][-1] in "yY" else "month", 0))
