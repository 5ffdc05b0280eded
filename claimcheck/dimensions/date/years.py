"""Years and what is longer or named after them: "2019", "in '82", "the 1990s", "the 19th century", "FY2008"."""

import re
from datetime import date
from functools import cache

from claimcheck.dimensions.date.period import Period, around
from claimcheck.dimensions.date.scene import Reading, Scene
from claimcheck.dimensions.date.vocabulary import GAP, ORDINALS, one_of
from claimcheck.dimensions.date.year_numbers import full_year, year_in_words
from claimcheck.dimensions.numeral import parse_ordinal
from claimcheck.dimensions.wordlist import words
from claimcheck.patterns import pattern

_PREPOSITION = pattern(
    r"(?:\b(?:in|since|by|of|from|until|till|during|before|after|between|year|early|late|mid|circa|through|than|for|to|"
    r"back to|prior to|and|or|spring|summer|autumn|fall|winter)[^\S\n]{1,3}|[(=]|mid-)$",
    re.IGNORECASE,
)
_SURE_CUES = words("in since during until till by before after from of between early late mid")
"""Words that no number is labelled by, and behind which few are counts."""
_ENDS = frozenset(".,;:)\n")
"""What nothing counted stands behind."""
_NOT_BEFORE = pattern(r"(?:[$€£¥#+@/\\~_]|\d[.,:–-]|(?<!19\d\d)(?<!20\d\d)(?<=\d)[^\S\n]|\bNo\.?[^\S\n]|[A-Za-z]-|\w)$")
_THINGS = words(
    "people men women children troops soldiers dead deaths miles km kilometers metres meters feet percent dollars euros pounds yen",
    "tons tonnes hours UTC GMT EST CET votes points jobs homes pieces square cubic million billion years days watts calories",
)
_COUNTED = pattern(
    r"[^\S\n](?:(?:killed|injured|wounded)(?![^\S\n](?:\d|an?\b|the\b|at[^\S\n]least|some\b|more\b|over\b|about\b|nearly\b|his\b|her\b"
    r"|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|dozens\b|hundreds\b|thousands\b))"
    rf"|{'|'.join(sorted(_THINGS))}|(?:of[^\S\n])?(?:these|those|them))\b"
    r"|[^\S\n]?(?:%|[°º]|m\b|km\b|ft\b)"
)
_CASES = words(
    "cases members seats students pupils employees workers residents inhabitants delegates copies patients victims refugees",
    "migrants voters ballots stores restaurants houses civilians infections passengers prisoners",
)
_OF_COUNTS = pattern(
    r"[^\S\n](?:(?:(?:officially|newly|laboratory)[^\S\n])?(?:confirmed|recorded|registered|active)[^\S\n])?(?:coronavirus[^\S\n])?"
    rf"(?:{'|'.join(sorted(_CASES))})\b"
)
_COUNTING = words(
    "killed injured wounded of these those them % ° º m km ft",
    "officially newly laboratory confirmed recorded registered active coronavirus",
).union(_THINGS, _CASES)
"""What that which is counted begins with."""
_BEHIND = pattern(r"[^\S\n]?([A-Za-z]++|[%°º])")
_IN = pattern(r"\b(?:in|since|during|until|till|by|before|after|from|early|late|mid|the)[^\S\n]$", re.IGNORECASE)
_OF_A_YEAR = pattern(
    r"[^\S\n](?:sales|revenues|earnings|profits|results|losses|exports|imports|prices|levels|figures|elections|taxes)\b"
)
"""What a year has: "it had 1988 sales of"."""
_HOLDS = pattern(
    r"\b(?:had|has|have|with|were|are|killed|killing|injured|employs?|employed|arrested)[^\S\n]$", re.IGNORECASE
)
_HYPHENED = pattern(r"-[a-z]")
_WEAK_CUE = pattern(r"\b(?:than|for|(?<!back )(?<!prior )to|and|or)[^\S\n]$", re.IGNORECASE)
_SECOND = pattern(
    r"(?<!\brose )(?<!\bgrew )(?<!\bfell )(?<!\bincreased )(?<!\bdropped )(?<!\bdeclined )(?<!\bclimbed )(?<!\bup )(?<!\bdown )"
    r"\b(?:from|between)[^\S\n](?!\d\d[05]0)1[0-8]\d\d[^\S\n](?:to|and)[^\S\n]$",
    re.IGNORECASE,
)
"""In front of the second of two years: "from 1861 to 1865"; what rose from one number to another is counted, as are round numbers."""
_REACH = 32
"""How far in front of a year the word that such a pair begins with may begin."""
_PREFIXED = pattern(r"\b(?:early|mid|late|end|pre|post)-$", re.IGNORECASE)
_NUMBERED = pattern(
    r"\b(?:flight|room|section|route|highway|page|chapter|bus|model|unit|building|box|channel|gate|article|suite|apartment"
    r"|resolution|rule|form|exhibit|serial|number|code|lot|asteroid|psalm|extension|ext\.?)[^\S\n]$",
    re.IGNORECASE,
)
_ADDRESS = pattern(
    r"[^\S\n](?:[NSEW]\.?[^\S\n])?[A-Z]\w+[^\S\n](?:St|Ave|Rd|Blvd|Dr|Street|Avenue|Road|Boulevard|Drive|Lane|Way)\b"
)
_LABEL = pattern(r"[A-Z]{2,}[^\S\n]$")
_PLURAL = pattern(r"[^\S\n][a-z]{2,}[^s\W]s\b(?![’'])")


@cache
def _year() -> re.Pattern[str]:
    return re.compile(
        rf"(?:(?:the{GAP})?(?:calendar{GAP})?year{GAP}(?:of{GAP})?)?(?P<year>\d{{4}})(?![\d:%]|[.,]\d|-\d\d|[A-Za-z])(?P<era>{GAP}(?:A\.?D|C\.?E)\b\.?)?"
    )


def year(scene: Scene, at: int) -> Reading | None:
    """A year in four digits, where nothing says that it counts something."""
    found = _year().match(scene.text, at)
    if not found:
        return None
    number = int(found["year"])
    if not number or not (found.start("year") > at or found["era"] or _is_year(scene.text, at, found.end(), number)):
        return None
    return Reading(at, found.end(), around(date(number, 1, 1), "year", inferred=False))


def _is_year(text: str, start: int, end: int, number: int) -> bool:
    before = text[max(0, start - 12) : start]
    sure = before[-1:] == " " and before[:-1].rpartition(" ")[2].lower() in _SURE_CUES
    if not sure and ((_NOT_BEFORE.search(before) and not _PREFIXED.search(before)) or _NUMBERED.search(before)):
        return False
    behind = None if text[end : end + 1] in _ENDS else _BEHIND.match(text, end)
    if behind and (
        _counts(text, end, behind[1], before)
        or (not sure and _HOLDS.search(before) and _PLURAL.match(text, end) and not _OF_A_YEAR.match(text, end))
        or (behind[1][0].isupper() and _ADDRESS.match(text, end))
    ):
        return False
    if number % 100 == 0 and (_HYPHENED.match(text, end) or _PLURAL.match(text, end) or _LABEL.search(before)):
        return False
    if 1900 <= number <= 2100:
        return True
    if not 1000 <= number < 2200 or _PLURAL.match(text, end):
        return False
    cue = _PREPOSITION.search(before) and not _WEAK_CUE.search(before)
    return bool(cue or _SECOND.search(text, max(0, start - _REACH), start))


def _counts(text: str, end: int, word: str, before: str) -> bool:
    """Whether the number that ends here counts what begins with a word."""
    if word not in _COUNTING:
        return False
    return bool(_COUNTED.match(text, end) or (_OF_COUNTS.match(text, end) and not _IN.search(before)))


@cache
def _short_year() -> re.Pattern[str]:
    return re.compile(r"['’‘](?P<year>\d\d)(?![\d\w]|['’]?s\b)")


def short_year(scene: Scene, at: int) -> Reading | None:
    """Such as "'82", in two digits behind an apostrophe."""
    found = _short_year().match(scene.text, at)
    if not found or (at and scene.text[at - 1].isalnum()):
        return None
    return Reading(at, found.end(), around(date(full_year(int(found["year"]), scene), 1, 1), "year"))


_SPOKEN_CUE = pattern(r"(?:\b(?:in|since|by|of|from|until|during|year)[^\S\n]{1,3})$", re.IGNORECASE)


def spoken_year(scene: Scene, at: int) -> Reading | None:
    """Such as "Nineteen eighty-four", "two thousand and fifteen"; only behind a preposition."""
    if not _SPOKEN_CUE.search(scene.text[max(0, at - 10) : at]):
        return None
    spoken = year_in_words(scene.text, at)
    if not spoken:
        return None
    end, number = spoken
    if _PLURAL.match(scene.text, end) or _COUNTED.match(scene.text, end):
        return None
    return Reading(at, end, around(date(number, 1, 1), "year", inferred=False))


TENS = ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")


@cache
def _decade() -> re.Pattern[str]:
    return re.compile(
        rf"(?:the{GAP})?(?:(?P<full>1\d\d0|20\d0)[^\S\n]?['’]?s(?!\w)|(?P<mark>['’‘])?(?P<short>[2-9]0)(?:[^\S\n]?s|['’]s)(?!\w)"
        rf"|(?:(?P<century>nineteen|eighteen)[ -])?(?P<word>{one_of(TENS)})(?!\w))",
        re.IGNORECASE,
    )


_DECADE_CUE = pattern(r"\b(?:early|mid|late|later|and|middle)[^\S\n-]$", re.IGNORECASE)
_HIS = pattern(r"\b(?:his|her|their|my|our|your|its|low|mid|upper|high)[^\S\n-]$|[$€£]$", re.IGNORECASE)


def decade(scene: Scene, at: int) -> Reading | None:
    """Such as "The 1990s", "the '90s", "the nineties"; not someone in his sixties."""
    found = _decade().match(scene.text, at)
    if not found:
        return None
    cue = scene.text[at : at + 3].lower() == "the" or _DECADE_CUE.search(scene.text[max(0, at - 9) : at]) is not None
    if found["full"]:
        if found[0][-2] in "'’" and not cue:
            return None  # "2010's best film"
        first = int(found["full"])
        return Reading(at, found.end(), around(date(first, 1, 1), "decade", inferred=False))
    article = scene.text[at].lower() == "t" and scene.text[at : at + 3].lower() == "the"
    alone = not (
        article or found["mark"] or found["century"] or scene.text[at - 4 : at].lower() in ("rly ", "ate ", "and ")
    )
    before = scene.text[max(0, at - 7) : at]
    if _HIS.search(before) or (alone and not (found["short"] and before.lower().endswith("in "))):
        return None
    tens = int(found["short"]) if found["short"] else 20 + 10 * TENS.index(found["word"].lower())
    base = 1800 if (found["century"] or "").lower() == "eighteen" else 1900
    return Reading(at, found.end(), around(date(base + tens, 1, 1), "decade"))


_CENTURY = pattern(r"[\s-]{1,3}centur(?:y|ies)\b", re.IGNORECASE)
_NAMED = pattern(r"[\s-]{1,3}Century[^\S\n][A-Z]")


def century(scene: Scene, at: int) -> Reading | None:
    """Such as "The 19th century": 1800 to 1899, as people count."""
    start = at + 4 if scene.text[at : at + 4].lower() == "the " else at
    nth = parse_ordinal(scene.text, start)
    if not nth or not 1 <= nth.value <= 30:
        return None
    found = _CENTURY.match(scene.text, nth.end)
    if not found:
        return None
    number = int(nth.value)
    end = found.end()
    if _NAMED.match(scene.text, found.start()):
        return None
    if number == 1:
        return Reading(at, end, Period("00", date(1, 1, 1), date(99, 12, 31), "century"))
    return Reading(at, end, around(date((number - 1) * 100, 1, 1), "century", inferred=False))


_FISCAL = pattern(
    r"(?:(?:(?:fiscal|financial)(?: year)?|FY) ?(?:(?P<year>\d{4})|['’](?P<marked>\d\d))|FY ?(?P<short>\d\d))(?![\d:/-]|[.,]\d)",
    re.IGNORECASE,
)


def fiscal_year(scene: Scene, at: int) -> Reading | None:
    """Such as "Fiscal 2008", "FY09": whose days depend on the company, so that they stay unknown."""
    found = _FISCAL.match(scene.text, at)
    if not found:
        return None
    number = int(found["year"]) if found["year"] else full_year(int(found["short"] or found["marked"]), scene)
    return Reading(at, found.end(), Period(f"FY{number:04}", unit="fiscal", inferred=not found["year"]))


ORDINAL_WORDS = one_of(ORDINALS)
