"""Every length of time in a text: the number before each unit of time is read."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from functools import cache

from attrs import evolve

from claimcheck.dates import DateValue
from claimcheck.dimensions.anchors import Anchor, Telling
from claimcheck.dimensions.duration.grammar import length_at
from claimcheck.dimensions.duration.length import Length
from claimcheck.dimensions.duration.vocabulary import UNITS
from claimcheck.dimensions.duration.window import direction_before, single_window, window
from claimcheck.dimensions.numeral import NUMBER_WORDS
from claimcheck.dimensions.trie import trie
from claimcheck.dimensions.wordlist import words
from claimcheck.figures import Figure, Span
from claimcheck.interval import Interval
from claimcheck.patterns import pattern
from claimcheck.quantities import Quantity
from claimcheck.rounding import widened, written_reach
from claimcheck.settings import NEWS_VAGUE

_SHORT = 3
REACH = 80
"""How far before its first unit a length of time may begin."""
_SHORTENED = pattern(rf"[^\S\n]?(?:ms|[hHsSwWdD])(?![^\W_])|(?i:{trie(UNITS)})(?![^\W_])")


def _digits(text: str, start: int, end: int) -> int:
    """A unit right behind digits, or its letter: "24hrs", "5h", "5 h"."""
    follows = text[end : end + 2]
    if follows[:1].isalpha() or (follows[:1] in _SPACES and follows[1:] in _LETTERS):
        return end if _SHORTENED.match(text, end) else -1
    return -1


_SPACES, _LETTERS = frozenset(" \u00a0\u2009\u202f"), frozenset("mhHsSwWdD")
TELLING = Telling(frozenset(UNITS), _digits, around_digits=r"[^\W\d_]|[ \u00a0\u2009\u202f][mhswd]s?(?![^\W_])")
LONGEST = 20
"""Letters beyond which no word is one that matters here."""
_BEGINS = NUMBER_WORDS | words(
    "another few couple several many tens dozens scores hundreds thousands millions some recent numerous third all full entire the"
)
"""Words that a length of time may begin with."""
_WITHIN = words(
    "of more fewer additional extra further whole straight consecutive long short solid successive other trading working business",
    "calendar school handful and point quarters thirds past upcoming previous next last coming",
)
"""Words that may stand between these and the unit."""
_OUTERMOST = frozenset({"the", "all", "entire"})
"""Those with nothing in front of them."""


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[A-Za-z]+|[\d.,/]*\d|[½⅓⅔¼¾⅛]|[^\s\w]|\n[^\S\n]*\n")


def scan(text: str, published: date | None, anchors: Iterable[Anchor]) -> Iterator[Figure]:
    """The lengths of time of a text, in order, none overlapping, at the places that tell of one."""
    done = 0
    failed: set[int] = set()
    for at, word in anchors:
        if at < done:
            continue
        if text[at - 1 : at] == " " and _a_rate(text, at, at + len(word)):
            continue
        length = _around(text, at, done, failed) or _plural(text, at, word)
        if length is None:
            continue
        figure = _figure(text, length, published)
        done = figure.span.end
        yield figure


_FOR = pattern(
    r"(?<!-)\b(?:for|in|over(?: the)?|after|of|spanning|within|lasting|lasted|took|takes?)[^\S\n]{1,3}$", re.IGNORECASE
)
_OLD_ENOUGH = pattern(r"[^\S\n](?:of[^\S\n]age|old)\b")


def _plural(text: str, start: int, word: str) -> Length | None:
    """Such as "for years": no number, but more than one."""
    unit, end = UNITS.get(word), start + len(word)
    if unit is None or word[-1] != "s" or len(word) <= _SHORT:
        return None
    if not _FOR.search(text[max(0, start - 14) : start]) or _OLD_ENOUGH.match(text, end):
        return None
    return Length(start, end, (start, start), ((Decimal(0), unit),), vague="")


def _a_rate(text: str, start: int, end: int) -> bool:
    """Whether a unit has only an article in front, and a word in front of that with which no length is meant: "barrels a day"."""
    article = 3 if text.endswith(" a ", 0, start) else 4 if text.endswith(" an ", 0, start) else 0
    if not article or _GOES_ON.match(text, end):
        return False
    word = text[max(0, start - article - LONGEST) : start - article].rpartition(" ")[2].lower()
    return word.isalpha() and word != "to" and not (word in _LASTING or word in _WITHIN or word in _BEGINS)


_THE = ("the ", "The ", "THE ")


def _around(text: str, anchor: int, done: int, failed: set[int]) -> Length | None:
    """The length that has the anchor in it; where none begins, none begins for a later anchor, and it is not tried again."""
    for start in _starts(text, anchor, done):
        if start in failed:
            continue
        article = text.startswith(_THE, start)
        length = single_window(text, start) if article else length_at(text, start) or single_window(text, start)
        if length and length.end > anchor and _meant(text, length):
            return length
        failed.add(start)
    return None


def _starts(text: str, anchor: int, done: int) -> list[int]:
    """Where a length with this unit may begin: leftmost first, over words that lengths are made of."""
    low = max(done, anchor - REACH)
    starts: list[int] = []
    at = anchor
    while text[at - 1 : at] == " " and (start := text.rfind(" ", low, at - 1) + 1):
        token = text[start : at - 1].lower()
        if token in _BEGINS or token.isdecimal():
            starts.append(start)
        elif token not in _WITHIN:
            if token.isalpha():
                return starts[::-1]
            break
        if token in _OUTERMOST:
            return starts[::-1]
        at = start
    return _more_starts(text, low, at, done, starts)[::-1] if at > low else starts[::-1]


_CLOSING = frozenset(',.;:!?()“”"')
"""What no length goes on behind."""


def _more_starts(text: str, low: int, at: int, done: int, starts: list[int]) -> list[int]:
    """Those further to the left, where something else than one space stands between words."""
    if text[low:at].rstrip()[-1:] in _CLOSING:
        return starts
    for word in reversed(list(_word().finditer(text, low, at))):
        written = word[0].lower()
        if word.start() == low and low and (text[low - 1].isalnum() or text[low - 1] in ".,") and low != done:
            break
        if written in _BEGINS or written[-1].isdigit() or written in "½⅓⅔¼¾⅛":
            starts.append(word.start())
        elif written not in _WITHIN and written not in ("-", "‐", "‑"):
            break
        if written in _OUTERMOST:
            break
    return starts


_OLD = pattern(r"[\s-]{1,3}olds?\b|[^\S\n]of[^\S\n]age\b", re.IGNORECASE)
_LASTING = words(
    "for in within about over than nearly almost least most after before during only just around under past took take takes last",
    "lasted lasting spent spend whole full roughly approximately half next another entire",
)
"""Words in front of "a year" with which a length of time is meant."""
_ALONE = pattern(
    rf"(?:\b(?:{'|'.join(sorted(_LASTING))}|up to)[^\S\n]{{1,3}}|^[^\w]*|[(\"“,.:;!?][^\S\n]{{0,2}})$", re.IGNORECASE
)
_RATE_BEFORE = pattern(
    r"(?:\d|\b(?:once|twice|times|million|billion|thousand|hundred|percent|cents?|dollars|per)|%|\$)[^\S\n]{1,3}$",
    re.IGNORECASE,
)
_MORE_BEHIND = pattern(r"[^\S\n-](?:ago|earlier|later)", re.IGNORECASE)
_GOES_ON = pattern(r"[^\S\n-](?:ago|earlier|later|and)|,|-and", re.IGNORECASE)


_NUMBERED = pattern(r"[^\S\n]\d")


def _names_a_year(text: str, length: Length) -> bool:
    """Such as "The 1993 calendar year", "a Week 2 loss": which year or week, not how many."""
    singular = text[length.end - 1] not in "sS"
    year = length.unit == "year" and 1800 <= length.parts[0][0] <= 2100 and "," not in text[length.start : length.end]
    return singular and (year or (text[length.start] in "aA" and _NUMBERED.match(text, length.end) is not None))


_ARTICLE = pattern(r"an?\b", re.IGNORECASE)


def _meant(text: str, length: Length) -> bool:
    """Whether it is a length of time: no age, no rate ("15 a year"), no ordinal ("a second wave"), no year of a date."""
    start, end = length.start, length.end
    before = text[max(0, start - 14) : start]
    if _OLD.match(text, end) or (
        before and (before[-1].isalnum() or (before[-1] in "$€£.,/-–'’" and not before.endswith((", ", ". "))))
    ):
        return False
    if _names_a_year(text, length):
        return False
    if text[start] in "aA" and length.vague is None and _ARTICLE.match(text, start):
        if length.parts[0][1] == "second" or (
            len(length.parts) == 1
            and length.parts[0][0] == 1
            and not _ALONE.search(before)
            and not _MORE_BEHIND.match(text, end)
        ):
            return False
        if _RATE_BEFORE.search(before):
            return False
    return length.parts[0][1] != "quarter" or length.vague is not None or length.parts[0][0] > 1


_OR_SO = pattern(r"[^\S\n]or[^\S\n]so\b", re.IGNORECASE)


def _figure(text: str, length: Length, published: date | None) -> Figure:
    leading = direction_before(text, length.start)
    loose = None if length.number[0] != length.number[1] or length.vague is not None else _OR_SO.match(text, length.end)
    start = leading[0] if leading else length.start
    way = leading[1] if leading else -1 if text[length.start : length.start + 3].lower() == "the" else 0
    first, last = window(length, way, published)
    value = DateValue(length.iso() or None, first, last, first is not None, inferred=first is not None)
    number = None if length.vague is not None or length.number[0] == length.number[1] else Span(*length.number)
    end = loose.end() if loose else length.end
    quantity = _quantity(length, text[start:end])
    if loose:  # no number is written that the reading of qualifiers could go by
        quantity = evolve(quantity, hedge="or so", approximate=True, vague=True)
    return Figure(Span(start, end), quantity, value, number, dimension="duration", grammar="duration")


def _quantity(length: Length, written: str) -> Quantity:
    if length.vague is not None:
        return _vague_quantity(length, written)
    total = length.total()
    count, unit = total if total else length.parts[0]
    reach = Decimal("0.5") if len(length.parts) > 1 else written_reach(length.mantissa, length.scale, False)
    interval = Interval.exactly(count)
    return Quantity(interval, widened(interval, reach), unit, "duration", text=written)


def _vague_quantity(length: Length, written: str) -> Quantity:
    word = (length.vague or "").removesuffix(" of")
    names = (word, f"a {word}", "several" if word in ("recent", "numerous") else word)
    interval = next((NEWS_VAGUE[name] for name in names if name in NEWS_VAGUE), Interval(2, None))
    return Quantity(interval, interval, length.unit, "duration", length.vague or None, written, vague=True)
