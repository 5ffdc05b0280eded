"""Two numbers that make one figure: "between 3 and 5 million dollars", "10 to 15", "30–40", "two or three", "50 ± 2"."""

import re

from claimcheck.dimensions.measure.prefixes import is_multiple, ratio
from claimcheck.dimensions.numeral import Form
from claimcheck.dimensions.wordlist import words
from claimcheck.figures import Figure, Span
from claimcheck.interval import Interval
from claimcheck.patterns import pattern
from claimcheck.quantities import Quantity
from claimcheck.reading.backwards import word_ending
from claimcheck.reading.bounds import least_below, range_bounds
from claimcheck.reading.magnitude import Magnitude, magnitude
from claimcheck.reading.noun import counted_noun
from claimcheck.reading.phrases import Sense
from claimcheck.reading.qualifiers import behind, in_front
from claimcheck.reading.trends import DOWN, UP
from claimcheck.settings import Settings

_LINK = pattern(
    r"(?P<to>(?:-|-?[^\S\n]{1,2})to(?:-|[^\S\n]{1,2}))|(?P<dash>[^\S\n]{0,2}[-–‑−~][^\S\n]{0,2}|—)|[^\S\n]{1,2}(?P<word>and|or|until|till|up[^\S\n]to)[^\S\n]{1,2}",
    re.IGNORECASE,
)
REACH = 28
"""How far before its first number a range may begin."""
_NO_LINK = frozenset(".,;:)%\n")
"""What no second number comes behind."""
_PAIRS = words("to an or un ti up pl gi")
"""What the words between two numbers begin with."""
_PLUS_MINUS = pattern(r"[^\S\n]{0,2}(?:±|\+/-|\+-|plus or minus|give or take)[^\S\n]{0,2}", re.IGNORECASE)
_FRONT = pattern(
    r"(?<![\w-])(between|from)[^\S\n]{1,2}(?:(about|around|roughly|approximately|some|an estimated|~)[^\S\n]{0,2})?$",
    re.IGNORECASE,
)
_HEDGED = pattern(
    r"(?:(?:about|around|roughly|approximately|perhaps|maybe|almost|nearly|as many as|~)[^\S\n]{0,2})?(?:[A-Z]{0,3}[$£€¥₹][^\S\n]?)?",
    re.IGNORECASE,
)
_CHANGED = pattern(
    r"\b(?:rose|rise[ns]?|rising|fell|fall(?:s|en|ing)?|drop(?:s|ped|ping)?|increas\w+|decreas\w+|declin\w+|gr[eo]w\w*|climb\w*|jump\w*"
    r"|surg\w+|soar\w*|plung\w+|slip\w*|sank|cut|rais\w+|reduc\w+|lower\w*|up|down|went|mov\w+|chang\w+|shr[aiu]nk|improv\w+|slump\w*"
    r"|widen\w*|narrow\w*|advanc\w+|gain\w*|expand\w*|boost\w*|upgrad\w+|downgrad\w+|revis\w+|adjust\w+|swell\w*|swelled|trim\w+|doubl\w+|convert\w*)\b(?:[^.;:]|(?<=\d)\.(?=\d)){0,40}$",
    re.IGNORECASE,
)


_TIMES = {
    "second": "second", "sec": "second", "minute": "minute", "min": "minute", "hour": "hour", "hr": "hour", "day": "day",
    "week": "week", "month": "month", "year": "year", "yr": "year", "decade": "decade", "century": "century", "centurie": "century",
}  # fmt: skip
_TIMED = pattern(
    rf"(?:[^\S\n]|-)(?:more[^\S\n])?({'|'.join(_TIMES)})s?\b(?![^\S\n-]?-?(?:olds?\b|of[^\S\n]age))", re.IGNORECASE
)


def parse_range(text: str, first: Magnitude, floor: int, settings: Settings) -> Figure | None:
    """The range that begins with this number, if it is one."""
    follows = text[first.end : first.end + 3]
    if follows[:1] in _NO_LINK or (follows[:1] == " " and follows[1:2].isalpha() and follows[1:].lower() not in _PAIRS):
        return None
    link = _LINK.match(text, first.end)
    if not link:
        return _plus_minus(text, first)
    before = text[max(floor, first.start - REACH) : first.start].lower()
    opens = "between" in before or "from" in before
    front = _FRONT.search(text, max(floor, first.start - REACH), first.start) if opens else None
    word = (link["word"] or "").lower()
    opened = front[1].lower() if front else ""
    if word == "and" and not opened:
        return None
    if word in ("until", "till", "up to") and opened != "from":
        return None
    begin = link.end()
    hedged = _HEDGED.match(text, begin)
    at = hedged.end() if hedged else begin
    if not text[at : at + 1].isalnum() and text[at : at + 1] not in ".-−":
        return None
    second = magnitude(text, at, begin)
    if second is None or text[second.end : second.end + 1].isalnum():
        return None
    pair = _matched(first, second)
    if pair is None:
        return None
    low, high = pair
    if not _believable(text, low, high, link, opened, front.start() if front else first.start):
        return None
    return _figure(text, low, high, front, floor, settings)


def _matched(first: Magnitude, second: Magnitude) -> tuple[Magnitude, Magnitude] | None:
    """Both ends in one unit and scale, where only one of them has it."""
    low, high = first, second
    if low.dimension == "count" != high.dimension:
        if low.value > high.value and is_multiple(high.unit):
            return None  # "between 131072 and 6 MB": the first is in bytes
        low = low._replace(unit=high.unit, dimension=high.dimension, factor=high.factor)
    elif high.dimension == "count" != low.dimension:
        high = high._replace(unit=low.unit, dimension=low.dimension, factor=low.factor)
    elif low.dimension == high.dimension and low.unit == high.unit.partition("/")[0]:  # "$5 to $6 a gallon"
        low = low._replace(unit=high.unit)
    elif low.dimension != high.dimension:
        return None
    elif low.unit != high.unit:  # "between 800 metres and 2 kilometres"
        times = ratio(low.unit, high.unit)
        if times is None:
            return None
        low = low._replace(unit=high.unit, factor=low.factor * times)
    one, two = low.number, high.number
    if one.scale == 1 != two.scale and two.form is not Form.FRACTION and one.value < 1000 and one.value < two.mantissa:
        low = low._replace(number=one._replace(value=one.value * two.scale, scale=two.scale))
    return low, high


def _believable(text: str, low: Magnitude, high: Magnitude, link: re.Match[str], opened: str, start: int) -> bool:
    """Whether the two make a range, and not a change, a score, a phone number or an alternative."""
    a, b = low.value, high.value
    if opened == "between":
        return True
    if opened == "from":
        return a < b and not _CHANGED.search(text, max(0, start - 60), start)
    if a >= b or (link["to"] and _changed_by(text, low, start) and not _cut_so_many(text, high, start)):
        return False
    if link["dash"]:
        after = text[high.end : high.end + 2]
        written = text[low.number.start : low.number.end], text[high.number.start : high.number.end]
        if (after[:1] in "-–" and after[1:].isdigit()) or (
            len(written[1]) > 1 and written[1][0] == "0" and "." not in written[1]
        ):
            return False
        phone = len(written[0]) == 3 and len(written[1]) == 4 and (written[0] + written[1]).isdigit()
        return not phone or high.dimension != "count"
    if link["word"]:
        return b <= 2 * a + 1 and low.number.form is high.number.form
    return True


_ROSE = UP | DOWN


def _changed_by(text: str, low: Magnitude, start: int) -> bool:
    """Whether the first number is a change and the second what it came to: "rose 5 percent to 20", "by 4,000 to 61,000"."""
    word = word_ending(text, start)[0]
    if word == "by":
        return True
    own_unit = low.end > low.number.end or low.start < low.number.start
    return word in _ROSE and (own_unit or low.dimension == "count")


_CUT = pattern(
    r"\b(?:cut|cuts|cutting|shed|sheds|shedding|slash|slashed|lose|loses|losing|lost|trim|trimmed)\W*$", re.IGNORECASE
)
_JOBS = pattern(r"[^\S\n](?:[a-z]+[^\S\n])?[a-z]+s\b")


def _cut_so_many(text: str, high: Magnitude, start: int) -> bool:
    """Whether what is cut is named behind both numbers, so that none of them is what it came to: "shed 4,000 to 6,000 jobs"."""
    return _CUT.search(text, max(0, start - 12), start) is not None and _JOBS.match(text, high.end) is not None


def _figure(
    text: str, low: Magnitude, high: Magnitude, front: "re.Match[str] | None", floor: int, settings: Settings
) -> Figure:
    start = front.start(1) if front else low.start
    stacked = [] if front else in_front(text, word_ending(text, start), floor)
    if stacked:
        start = stacked[-1].start
    back = behind(text, high.end)
    end = back.end if back and back.sense is Sense.ABOUT else high.end
    about = bool(front and front[2]) or any(one.sense is Sense.ABOUT for one in stacked) or end != high.end
    said, taken, turned = range_bounds(low.value, high.value, about, settings)
    hedge = (
        " ".join(text[stacked[-1].start : stacked[0].end].lower().split())
        if stacked
        else front[1].lower()
        if front
        else None
    )
    senses = [one.sense for one in stacked]
    if Sense.AT_LEAST in senses or Sense.MORE in senses:
        said = taken = Interval(said.lower, None, lower_closed=Sense.AT_LEAST in senses)
    elif Sense.AT_MOST in senses or Sense.LESS in senses:
        least = None if said.upper is None else least_below(said.upper, low.dimension)
        said = taken = Interval(least, said.upper, upper_closed=Sense.AT_MOST in senses)
    dimension, unit = low.dimension, high.unit
    timed = _TIMED.match(text, end) if dimension == "count" else None
    if timed:
        dimension, unit, end = "duration", _TIMES[timed[1].lower()], timed.end()
    noun = counted_noun(text, end, one=False) if dimension in ("count", "percentage") else None
    quantity = Quantity(said, taken, unit, dimension, hedge, text[start:end], about, reversed=turned)
    return Figure(Span(start, end), quantity, None, Span(low.number.start, high.number.end), noun, dimension, "range")


def _plus_minus(text: str, first: Magnitude) -> Figure | None:
    """A number and how far it is off: "50 ± 2 km"."""
    link = _PLUS_MINUS.match(text, first.end)
    if not link:
        return None
    second = magnitude(text, link.end(), link.end())
    if second is None or second.value < 0:
        return None
    unit = second if first.dimension == "count" else first
    middle, slack = first.number.value * unit.factor, second.number.value * unit.factor
    said = Interval(middle - slack, middle + slack)
    quantity = Quantity(said, said, unit.unit, unit.dimension, None, text[first.start : second.end], approximate=True)
    number = Span(first.number.start, first.number.end)
    noun = counted_noun(text, second.end, one=False) if unit.dimension == "count" else None
    return Figure(Span(first.start, second.end), quantity, None, number, noun, unit.dimension, "range")
