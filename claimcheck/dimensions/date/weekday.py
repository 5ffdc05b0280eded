"""Days of the week, bare and with a day of the month: "Thursday", "next Friday", "Tuesday the 24th"."""

import re
from datetime import timedelta
from functools import cache

from attrs import evolve

from claimcheck.dimensions.date.named import day_number
from claimcheck.dimensions.date.nearest import day_of_month_near, weekday_near
from claimcheck.dimensions.date.period import Period, around
from claimcheck.dimensions.date.scene import Reading, Scene
from claimcheck.dimensions.date.tense import looks_ahead
from claimcheck.dimensions.date.vocabulary import DAY, GAP, SOFT_GAP, WEEKDAY, WEEKDAY_NUMBERS
from claimcheck.patterns import pattern

_NAMES_BEFORE = pattern(
    r"\b(?:Man|Black|Super|Ruby|Sheffield|Bloody|Freaky|Gavin|Girl|His Girl|Joe|Casual"
    r"|Good|Ash|Palm|Maundy|Shrove|Fat|Holy|Easter|Whit|Cyber|Giving)[^\S\n]$"
)
_NAMES_BEHIND = pattern(
    r"[^\S\n](?:Times|Mirror|Telegraph|Express|Post|Herald|Tribune|Mail|World|Night (?:Live|Football|Lights)|Sport|Star|Addams)\b"
)
_EVERY = pattern(r"\b(?:every|each)[^\S\n]$", re.IGNORECASE)
_NTH = pattern(r"\b(?:last|first|second|third|fourth|fifth|[1-5](?:st|nd|rd|th))[^\S\n]$", re.IGNORECASE)
_OF = pattern(r"[^\S\n]of\b")
_SHORT_CUE = pattern(
    r"\b(?:on|next|last|this|by|until|till|and|or|from|to|between|of|week|every|coming)[^\S\n]{0,2}$", re.IGNORECASE
)
_PARTED = pattern(r"(?:[,(;:|–-][^\S\n]{0,2}|^\s*)$")
_PARTED_BEHIND = pattern(r"\.?[^\S\n]{0,2}(?:[,;)|]|\d|$|\n)")


@cache
def _pattern() -> re.Pattern[str]:
    which = r"(?P<which>last|past|previous|next|this(?:[^\S\n](?:coming|past|upcoming))?|coming|upcoming|(?:(?<=the[^\S\n])|(?<=\b(?:on|by)[^\S\n]))following)"
    return re.compile(
        rf"(?:(?:the{GAP})?{which}{SOFT_GAP})?{WEEKDAY}"
        rf"(?:{SOFT_GAP}(?P<after>(?:after{GAP})?next|last|week)(?![a-z]))?"
        rf"(?:[^\S\n]{{0,2}},?{SOFT_GAP}(?:the{GAP})?{DAY}(?![.,]?\d|{GAP}(?:[a-z]{{2,}}s|percent)\b))?",
        re.IGNORECASE,
    )


def weekday(scene: Scene, at: int) -> Reading | None:
    """A day of the week."""
    found = _pattern().match(scene.text, at)
    if not found or not _meant(scene.text, found):
        return None
    number = WEEKDAY_NUMBERS[found["weekday"].lower().rstrip(".")]
    end = found.end()
    if (found["day"] or found["dayword"]) and _day_is_meant(scene.text, found):
        return Reading(at, end, evolve(_with_day(scene, found, number), weekday=number))
    end = found.end("after") if found["after"] else found.end("weekday")
    if not found["after"] and scene.text[end - 1] == "." and len(found["weekday"]) > 6:
        end -= 1
    which = " ".join((found["which"] or found["after"] or "").lower().split())
    return Reading(at, end, _which(scene, number, which, at, end))


def _meant(text: str, found: re.Match[str]) -> bool:
    """Whether it is a day, and no newspaper, band, verb or star."""
    start, end = found.span("weekday")
    word = found["weekday"].rstrip(".")
    ahead = text[max(0, found.start() - 7) : found.start()]
    if _EVERY.search(ahead) or (_OF.match(text, end) and (found["which"] or _NTH.search(ahead))):
        return False  # "the third Tuesday of the month" comes again
    if word.lower().endswith("day"):
        return not (
            word[0].isupper()
            and (_NAMES_BEHIND.match(text, end) or _NAMES_BEFORE.search(text[max(0, start - 12) : start]))
        )
    if found["nth"] or found["dayword"]:
        return True
    before = text[max(0, start - 10) : start]
    parted = _PARTED.search(before) and _PARTED_BEHIND.match(text, end)
    if not (found["which"] or parted or _SHORT_CUE.search(before)):
        return False
    return word[0].isupper() or word.lower() not in ("sat", "sun", "wed", "mon") or not text[:start].strip()


_ON_A_DAY = pattern(r"[^\S\n](?:on|in)[^\S\n]", re.IGNORECASE)
_ENDS = pattern(r"\s{0,3}(?:[.!?)]|\Z)")


def _day_is_meant(text: str, found: re.Match[str]) -> bool:
    if found["nth"]:
        return int(found["day"]) <= 31
    if found["dayword"]:
        article = text[found.start("dayword") - 4 : found.start("dayword")].lower().endswith("the ")
        if text[found.end("weekday") : found.end("weekday") + 1] == "," and _ON_A_DAY.match(text, found.end()):
            return False  # "the first round is on Sunday, the second on April 26"
        return article and (not _ANOTHER.match(text, found.end()) or _VERB_BEHIND.match(text, found.end()) is not None)
    return bool(0 < int(found["day"]) <= 31 and _ENDS.match(text, found.end()) and text[found.end("weekday")] != ",")


def _with_day(scene: Scene, found: re.Match[str], number: int) -> Period:
    """A weekday and a day of the month: of the month near by in which they agree, else the day as it is written."""
    ahead = looks_ahead(scene.text, found.start(), found.end())
    day = day_number(found)
    agreeing = day_of_month_near(scene.published, day, 0, lambda when: when.weekday() == number)
    if agreeing.known or scene.published is None:
        return evolve(agreeing, inferred=agreeing.known)
    if ahead:
        days = (scene.published + timedelta(days=count) for count in range(1, 366))
        agreed = next((when for when in days if when.day == day and when.weekday() == number), None)
        if agreed:
            return around(agreed, "day")
    return day_of_month_near(scene.published, day, 0)


def _which(scene: Scene, number: int, which: str, start: int, end: int) -> Period:
    published = scene.published
    if published is None or not which:
        ahead = bool(not which) and looks_ahead(scene.text, start, end)
        return weekday_near(published, number, ahead)
    monday = published - timedelta(days=published.weekday())
    if which == "previous":
        when = monday + timedelta(days=number - 7)
    elif which in ("last", "past", "this past"):
        when = published - timedelta(days=(published.weekday() - number - 1) % 7 + 1)
    elif which in ("next", "following"):
        when = monday + timedelta(days=7 + number)
    elif which == "after next":
        when = monday + timedelta(days=(14 if number <= published.weekday() else 7) + number)
    elif which == "week":
        when = published + timedelta(days=(number - published.weekday()) % 7 + 7)
    elif which == "this":
        when = monday + timedelta(days=number)
    else:
        when = published + timedelta(days=(number - published.weekday() - 1) % 7 + 1)
    return around(when, "day", weekday=number)


@cache
def _alone() -> re.Pattern[str]:
    return re.compile(rf"the{GAP}{DAY}", re.IGNORECASE)


_ANOTHER = pattern(r"[^\S\n](?:[a-z]+|of[^\S\n](?!the[^\S\n]month|this|next|last)|century|[A-Z])|[-’'/]", re.IGNORECASE)
_VERB_BEHIND = pattern(
    r"[^\S\n](?:will|would|to|and|or|at|in|for|but|because|with|from|depends|is|was|as|when|if|that|by|on|the|a|after|before|he|she|they|we|it|despite)\b"
)
_ON_OR_BY = pattern(
    r"\b(?:on|by|until|till|before|after|since|from|through|for|past|beyond|week[^\S\n]of)[^\S\n]{1,3}$", re.IGNORECASE
)


def day_alone(scene: Scene, at: int) -> Reading | None:
    """Such as "By the 31st": the day of a month that is not named."""
    found = _alone().match(scene.text, at)
    if not found or (found["day"] and not found["nth"]) or day_number(found) > 31:
        return None
    before = scene.text[max(0, at - 12) : at]
    if not _ON_OR_BY.search(before) or (found["dayword"] and day_number(found) < 13):
        return None
    if _ANOTHER.match(scene.text, found.end()) and not _VERB_BEHIND.match(scene.text, found.end()):
        return None
    ahead = looks_ahead(scene.text, at, found.end())
    period = day_of_month_near(scene.published, day_number(found), 1 if ahead else 0)
    return Reading(at, found.end(), period)
