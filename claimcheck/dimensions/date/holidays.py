"""Days that go by a name: "Christmas Eve", "last Easter", "Thanksgiving 2012".

Each is a rule that gives its day in a year: a fixed day, the n-th weekday of a month, or so many days from Easter.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, timedelta
from functools import cache, partial
from types import MappingProxyType

from claimcheck.calendar import easter, nth_weekday
from claimcheck.dimensions.date.nearest import closest, years_around
from claimcheck.dimensions.date.period import Period, around
from claimcheck.dimensions.date.scene import Reading, Scene
from claimcheck.dimensions.date.tense import direction
from claimcheck.dimensions.date.vocabulary import GAP
from claimcheck.dimensions.wordlist import words
from claimcheck.patterns import pattern

Rule = Callable[[int], date | None]


def _fixed(month: int, day: int, year: int) -> date | None:
    return date(year, month, day)


def _nth(count: int, weekday: int, month: int, more: int, year: int) -> date | None:
    found = nth_weekday(year, month, weekday, count)
    return found + timedelta(days=more) if found else None


def _from_easter(days: int, year: int) -> date | None:
    return easter(year) + timedelta(days=days)


_FIXED = {
    (1, 1): "new year['’]?s day|new years? day|new year",
    (2, 2): "groundhogs? day",
    (2, 14): "st\\.? valentine['’]?s? day|valentine['’]?s? day|saint valentine['’]?s? day",
    (3, 8): "international women['’]?s day",
    (3, 17): "st\\.? patrick['’]?s?(?: day)?|saint patrick['’]?s?(?: day)?",
    (4, 1): "april fools?['’]?s? day",
    (4, 22): "earth day",
    (5, 1): "may day|international workers['’]? day|labour day",
    (6, 6): "d-day anniversary",
    (6, 19): "juneteenth",
    (7, 4): "independence day",
    (7, 14): "bastille day",
    (10, 31): "halloween|hallowe['’]en",
    (11, 1): "all saints['’]? day",
    (11, 5): "guy fawkes day|guy fawkes night",
    (11, 11): "veterans['’]? day|armistice day|remembrance day",
    (12, 24): "christmas eve|xmas eve",
    (12, 25): "christmas day|xmas day|christmas|xmas",
    (12, 26): "boxing day",
    (12, 31): "new year['’]?s eve|new years? eve",
}
_NTH_WEEKDAYS = {
    (3, 0, 1, 0): "martin luther king,? (?:jr\\.? )?day|mlk (?:jr\\.? )?day",
    (3, 0, 2, 0): "presidents?['’]?s?['’]? day",
    (2, 6, 5, 0): "mother['’]?s['’]? day",
    (-1, 0, 5, 0): "memorial day",
    (3, 6, 6, 0): "father['’]?s['’]? day",
    (1, 0, 9, 0): "labor day",
    (2, 0, 10, 0): "columbus day|indigenous peoples['’]? day",
    (4, 3, 11, 0): "thanksgiving day|thanksgiving",
    (4, 3, 11, 1): "black friday",
    (4, 3, 11, 4): "cyber monday",
}
_EASTER_DAYS = {
    -47: "shrove tuesday|mardi gras|pancake day",
    -46: "ash wednesday",
    -7: "palm sunday",
    -3: "maundy thursday",
    -2: "good friday",
    0: "easter sunday|easter",
    1: "easter monday",
    39: "ascension day",
    49: "pentecost|whit sunday",
    50: "whit monday",
}


@cache
def _rules() -> tuple[tuple[str, Rule], ...]:
    """The names, as patterns, with their rules; the longest first."""
    named: list[tuple[str, Rule]] = [
        *((words, partial(_fixed, *day)) for day, words in _FIXED.items()),
        *((words, partial(_nth, *place)) for place, words in _NTH_WEEKDAYS.items()),
        *((words, partial(_from_easter, days)) for days, words in _EASTER_DAYS.items()),
    ]
    each_name = [(name, rule) for words, rule in named for name in words.split("|")]
    return tuple(sorted(each_name, key=lambda each: -len(each[0])))


_FIRST = pattern(r"([a-z]+)(\?)?(?:\['’\](\??s)?)?")
"""The first word of a pattern, whether its last letter may be wanting, and whether an s may follow with an apostrophe or without."""


@cache
def _by_first_word() -> Mapping[str, Mapping[str, tuple[str, Rule]]]:
    """By the word a name begins with: pattern and rule by the name of a group."""
    found: dict[str, dict[str, tuple[str, Rule]]] = {}
    for number, each in enumerate(_rules()):
        first = _FIRST.match(each[0])
        assert first is not None
        for word in {first[1], first[1][:-1] if first[2] else first[1], f"{first[1]}s" if first[3] else first[1]}:
            found.setdefault(word, {})[f"r{number}"] = each
    return MappingProxyType(found)


def first_words() -> Iterable[str]:
    """The words that names of holidays begin with."""
    return _by_first_word().keys()


_WHICH = "last|past|previous|this|next|coming|upcoming|following"
_BEGINS = pattern(rf"(?:(?:the{GAP})?(?:{_WHICH}){GAP})?(?P<word>[a-z]+)", re.IGNORECASE)


@cache
def _pattern(first: str) -> re.Pattern[str]:
    """The names that begin with a word."""
    names = "|".join(f"(?P<{group}>{words}(?![a-z]))" for group, (words, _) in _by_first_word()[first].items())
    which = rf"(?:(?:the{GAP})?(?P<which>{_WHICH}){GAP})?"
    year = rf"(?:,?{GAP}(?:(?:of|in){GAP})?(?P<year>\d{{4}})(?!\d))?"
    return re.compile(rf"{which}(?:{names}){year}", re.IGNORECASE)


TELLING = words("christmas xmas easter thanksgiving juneteenth halloween pentecost gras valentine patrick fawkes king")
"""Words that tell of a holiday by themselves; "day" and the weekdays tell of the others."""
WITHIN = words(
    "new years black good cyber whit palm ash maundy shrove boxing labor labour memorial columbus independence bastille",
    "veterans veteran mother mothers father fathers earth presidents president groundhog groundhogs armistice fools fool",
    "remembrance pancake ascension mlk jr luther martin patricks valentines april may all saints international women",
    "workers indigenous peoples st saint guy mardi s",
)
"""Words that names of holidays have before these."""
_FESTIVE = pattern(
    r"[^\S\n](?!(?:and|or|at|in|on|this|that|last|next|was|is|will|with|to|for|but|as|when|by|because|after|before|the|a|from|he|she|they|we|it)\b)[A-Za-z]"
)
_FATHER = pattern(r"(?:\bFather|\bMerry|\bHappy|\bWhite)[^\S\n]$", re.IGNORECASE)
_SAYS_WHEN = pattern(
    r"\b(?:on|by|before|after|until|till|since|at|for|around|of|from|during|over)[^\S\n]$", re.IGNORECASE
)


def holiday(scene: Scene, at: int) -> Reading | None:
    """A holiday by its name, with its year or "last" and "next", or near to the day of publication."""
    begins = _BEGINS.match(scene.text, at)
    rules = _by_first_word().get(begins["word"].lower()) if begins else None
    if not begins or not rules:
        return None
    found = _pattern(begins["word"].lower()).match(scene.text, at)
    if not found:
        return None
    name = next(group for group in rules if found[group])
    rule = rules[name][1]
    if not (found["year"] or found["which"] or _meant(scene.text, found, found.end(name))):
        return None
    if found["year"]:
        when = rule(int(found["year"])) if int(found["year"]) else None
        return Reading(at, found.end(), around(when, "day", inferred=False)) if when else None
    return Reading(at, found.end(), _near(scene, rule, (found["which"] or "").lower(), at, found.end()))


def _meant(text: str, found: re.Match[str], end: int) -> bool:
    """Whether the day is meant, and no tree, sale or greeting named after it."""
    before = text[max(0, found.start() - 9) : found.start()]
    if _FATHER.search(before):
        return False
    says_when = not before.strip() or _SAYS_WHEN.search(before) is not None
    if not (found[0][0].isupper() or found[0].lower().endswith(("day", "eve")) or says_when):
        return False
    if found[0].lower() in ("new year", "christmas", "xmas", "easter") and not says_when:
        return False
    return not _FESTIVE.match(text, end)


def _near(scene: Scene, rule: Rule, which: str, start: int, end: int) -> Period:
    day = scene.published
    if day is None:
        sample = rule(2000), rule(2001)
        fixed = sample[0] and sample[1] and (sample[0].month, sample[0].day) == (sample[1].month, sample[1].day)
        return Period(f"XXXX-{sample[0]:%m-%d}" if fixed and sample[0] else "XXXX-XX-XX", cycle="year")
    days = [when for year in years_around(day, 2) if (when := rule(year))]
    if which in ("last", "past", "previous"):
        days = [when for when in days if when < day][-1:]
    elif which in ("next", "coming", "upcoming", "following"):
        days = [when for when in days if when > day][:1]
    chosen = closest(day, days, "day", partial(direction, scene.text, start, end))
    return around(chosen, "day", cycle="year") if chosen else Period("XXXX-XX-XX", cycle="year")
