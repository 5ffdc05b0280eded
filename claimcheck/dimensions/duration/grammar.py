"""Lengths of time: a number and a unit of time, several of these, and the words that stand for a number."""

import re
from decimal import Decimal
from functools import cache

from claimcheck.dimensions.duration.length import Length
from claimcheck.dimensions.duration.vocabulary import DESIGNATORS, LETTERS, UNITS
from claimcheck.dimensions.numeral import NUMBER_WORDS, Numeral, parse_numeral
from claimcheck.dimensions.numeral.value import Form
from claimcheck.patterns import pattern

GAP = r"[^\S\n]{1,3}"
MOST_PARTS = 4


_AROUND_NOW = rf"(?:upcoming|previous|past|next|last|coming)(?={GAP}(?:[a-z]+{GAP})?[a-z]+s\b)"
"""Words before units of which there are several: "the 24 past hours", but not "sold 140 last year"."""


@cache
def _unit() -> re.Pattern[str]:
    words = "|".join(sorted(UNITS, key=len, reverse=True))
    between = rf"(?:(?:more|fewer|additional|extra|further|full|whole|straight|consecutive|long|short|solid|successive|other|trading|working|business|calendar|school|{_AROUND_NOW}){GAP}){{0,2}}"
    return re.compile(
        rf"(?:\s{{1,3}}|[^\S\n]?[-‐‑][^\S\n]?)?{between}(?:of{GAP}(?P<one>an?{GAP})?|(?<=half )an?{GAP})?(?P<unit>{words})(?![A-Za-z])\.?(?P<poss>['’]s?)?",
        re.IGNORECASE,
    )


@cache
def _letter() -> re.Pattern[str]:
    return re.compile(r"[^\S\n]?(?P<unit>ms|[hHsSwWdD])(?![A-Za-z\d'’]|[-/.]\w)")


_AND_HALF = pattern(
    r"(?:[^\S\n]{1,2}|-)and(?:[^\S\n]{1,2}|-)(?:an?(?:[^\S\n]{1,2}|-))?(?P<part>half|quarter|third|three[- ]quarters)(?![A-Za-z])",
    re.IGNORECASE,
)
_PARTS = {
    "half": Decimal("0.5"),
    "quarter": Decimal("0.25"),
    "third": Decimal(1) / 3,
    "three quarters": Decimal("0.75"),
}
_LINK = pattern(
    r"(?:,?[^\S\n]{1,2}and[^\S\n]{1,2}|,?[^\S\n]{1,2}|(?=\d))(?=(?P<digit>\d)|(?P<word>[A-Za-z]+))", re.IGNORECASE
)
_COUNTS = NUMBER_WORDS | {"another", "third"}
"""Words that a smaller part begins with."""
_ENDS = pattern(r"\s{0,2}(?:[.,;!?)]|\Z)")
_SMALLER = {"hour": "minute", "minute": "second"}
_ABBREVIATED = 3
_DOT_INSIDE = pattern(r"\.[^\S\n][a-z]")
"""The dot of an abbreviation ("15 min. walk"), and not of the sentence."""
_ORDER = tuple(DESIGNATORS)
_QUARTERS = pattern(
    r"(?P<n>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve)[^\S\n]quarters(?![a-z])", re.IGNORECASE
)
_IN_A_ROW = pattern(r"(?:last|past|next|previous|consecutive|straight|coming|for)[^\S\n]$", re.IGNORECASE)
_OF = pattern(r"[^\S\n]of\b")
_OF_TIME = pattern(r"[^\S\n]of[^\S\n](?:(?!the\b|all\b|its\b|their\b|an?\b)[a-z]+|this|19\d\d|20\d\d)\b", re.IGNORECASE)
"""What quarters of a company's year are of: "two quarters of growth"."""


def length_at(text: str, at: int) -> Length | None:
    """The length of time whose number begins exactly at an offset."""
    return _counted(text, at) or _vague(text, at)


def _counted(text: str, at: int) -> Length | None:
    first = _one(text, at)
    if first is None:
        return None
    numeral, end, unit = first
    count = numeral.value
    half = _AND_HALF.match(text, end) if count == int(count) else None
    if half:
        count += _PARTS[half["part"].lower().replace("-", " ")]
        end = half.end()
        return Length(at, end, (at, numeral.end), ((count, unit),), count)
    parts = [(count, unit)]
    for _ in range(MOST_PARTS):
        following = _smaller_part(text, end, parts[-1][1])
        if following is None:
            break
        end, part = following
        parts.append(part)
    return Length(at, end, (at, numeral.end), tuple(parts), numeral.mantissa, numeral.scale)


def _one(text: str, at: int) -> tuple[Numeral, int, str] | None:
    """A number, where its unit ends, and which it is."""
    quarters = _QUARTERS.match(text, at)
    if quarters and _of_years(text, at, quarters):
        count = parse_numeral(quarters["n"], 0)
        if count:
            return count._replace(start=at, end=quarters.end("n")), quarters.end(), "quarter"
    numeral = _number(text, at)
    if numeral is None or numeral.value < 0:
        return None
    found = _unit().match(text, numeral.end)
    if found and found["one"] and numeral.form is not Form.FRACTION:
        return None  # "the $600 million of a year earlier"
    if found:
        end = found.end("unit")
        dotted = len(found["unit"]) <= _ABBREVIATED and _DOT_INSIDE.match(text, end) is not None
        return numeral, end + dotted, UNITS[found["unit"].lower()]
    return _one_letter(text, at, numeral)


def _of_years(text: str, at: int, quarters: re.Match[str]) -> bool:
    """Whether quarters are those of years: three may be three fourths of something, two and four are hardly that."""
    if quarters["n"].lower() == "three":
        return bool(_IN_A_ROW.search(text[max(0, at - 12) : at])) and not _OF.match(text, quarters.end())
    return not _OF.match(text, quarters.end()) or _OF_TIME.match(text, quarters.end()) is not None


def _one_letter(text: str, at: int, numeral: Numeral) -> tuple[Numeral, int, str] | None:
    """Digits and a letter: "3h", "1.5s"."""
    if not text[at].isdigit():
        return None
    short = _letter().match(text, numeral.end)
    if not short or (short["unit"].isupper() and short["unit"] not in "WH"):
        return None
    if short["unit"] == "s" and short[0] == "s" and numeral.value == int(numeral.value):
        return None  # "737s", "the iPhone 4s"
    return numeral, short.end(), LETTERS[short["unit"].lower()]


_ORDINAL_PART = pattern(r"(?:(?:an?|one)[^\S\n-])?[a-z]{2,9}(?:rd|th)\b", re.IGNORECASE)
_OF_ONE = pattern(r"[^\S\n]of[^\S\n]an?\b", re.IGNORECASE)
_INDEFINITE = pattern(r"(?:an?|another)(?=[^\S\n-]|-)", re.IGNORECASE)
_TWENTY_AND = pattern(
    r"(?P<tens>twenty|thirty|forty|fifty|sixty)[^\S\n]and[^\S\n](?P<ones>one|two|three|four|five|six|seven|eight|nine)(?![a-z])",
    re.IGNORECASE,
)
_AND_QUARTERS = pattern(
    r"[^\S\n]and[^\S\n](?P<n>a|an|one|two|three|)[^\S\n]?(?P<part>half|quarters?)(?![a-z])", re.IGNORECASE
)


def _number(text: str, at: int) -> Numeral | None:
    """A numeral; "a" and "another" are one; "one and three quarters" is 1.75."""
    numeral = parse_numeral(text, at)
    if numeral is None:
        single = _INDEFINITE.match(text, at)
        if not single:
            return None
        return Numeral(at, single.end(), Decimal(1), Decimal(1), Decimal(1), Form.WORDS)
    if numeral.form is Form.FRACTION and _ORDINAL_PART.match(text, at) and not _OF_ONE.match(text, numeral.end):
        return None  # "a third day"
    more = _AND_QUARTERS.match(text, numeral.end) if numeral.value == int(numeral.value) else None
    if more:
        count = {"": 1, "a": 1, "an": 1, "one": 1, "two": 2, "three": 3}[more["n"].lower()]
        value = numeral.value + count * (Decimal("0.5") if more["part"].lower() == "half" else Decimal("0.25"))
        return Numeral(at, more.end(), value, value, Decimal(1), Form.FRACTION)
    sum_ = _TWENTY_AND.match(text, at)
    if sum_:
        tens, ones = parse_numeral(text, at), parse_numeral(text, sum_.start("ones"))
        if tens and ones:
            value = tens.value + ones.value
            return Numeral(at, sum_.end(), value, value, Decimal(1), Form.WORDS)
    return numeral


def _smaller_part(text: str, end: int, unit: str) -> tuple[int, tuple[Decimal, str]] | None:
    """What carries a length on: "two years" and three months; "one hour" and fifteen, or thirty."""
    link = _LINK.match(text, end)
    if not link or unit not in _ORDER or not (link["digit"] or link["word"].lower() in _COUNTS):
        return None
    following = _one(text, link.end())
    if following and following[2] in _ORDER and _ORDER.index(following[2]) < _ORDER.index(unit):
        return following[1], (following[0].value, following[2])
    numeral = parse_numeral(text, link.end())
    if (
        unit not in _SMALLER
        or following
        or numeral is None
        or numeral.value not in (5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55)
    ):
        return None
    if "," in link[0] or not _ENDS.match(text, numeral.end):
        return None
    return numeral.end, (numeral.value, _SMALLER[unit])


@cache
def _vague_words() -> re.Pattern[str]:
    words = "|".join(sorted(UNITS, key=len, reverse=True))
    return re.compile(
        rf"(?P<word>(?:a{GAP})?couple(?:{GAP}of)?|(?:a{GAP})?few|several|many|a{GAP}handful{GAP}of|(?:tens{GAP}of{GAP}thousands|dozens|scores|hundreds|thousands|millions|decades){GAP}of|some|recent|numerous)"
        rf"(?:{GAP}(?:more|other|long|short|recent|past|consecutive|straight)){{0,2}}{GAP}(?P<unit>{words})(?![A-Za-z])",
        re.IGNORECASE,
    )


def _vague(text: str, at: int) -> Length | None:
    """A unit counted by a vague word: "a few days", "hundreds of years"."""
    found = _vague_words().match(text, at)
    if not found:
        return None
    word = " ".join(found["word"].lower().split())
    unit = UNITS[found["unit"].lower()]
    if word in ("some", "recent") and not found["unit"].lower().endswith("s"):
        return None
    return Length(at, found.end(), found.span("word"), ((Decimal(0), unit),), vague=word)
