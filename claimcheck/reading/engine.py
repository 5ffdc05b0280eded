"""From a place where a number may begin to the figure that stands there."""

from collections.abc import Sequence
from decimal import Decimal

from claimcheck.dimensions.money.grammar import with_scale
from claimcheck.dimensions.numeral import Form, Numeral, goes_on_as_ordinal
from claimcheck.dimensions.numeral.vocabulary import DENOMINATORS, ORDINALS, SCALES
from claimcheck.dimensions.ratio.grammar import parse_multiple, parse_part, parse_ratio, times_behind
from claimcheck.dimensions.vague.grammar import parse_vague
from claimcheck.dimensions.wordlist import words
from claimcheck.figures import Figure, Span
from claimcheck.patterns import pattern
from claimcheck.quantities import Quantity
from claimcheck.reading.ages import in_years, is_age
from claimcheck.reading.backwards import token_before, word_ending
from claimcheck.reading.bounds import bounded, exact_bounds
from claimcheck.reading.magnitude import Magnitude, numeral_at, with_unit, with_unit_behind
from claimcheck.reading.marks import past_mark
from claimcheck.reading.names import LONG_CODE, attached, identifier, label_in_front, list_marker, street, year_of_era
from claimcheck.reading.noun import counted_noun
from claimcheck.reading.ordinals import ordinal_figure
from claimcheck.reading.phrases import Sense
from claimcheck.reading.pronouns import is_pronoun
from claimcheck.reading.qualifiers import Qualifier, behind, hedge_of, in_front, milestone, passed
from claimcheck.reading.ranges import parse_range
from claimcheck.reading.scan import MULTIPLES, VAGUE
from claimcheck.reading.titles import score, titled, voted
from claimcheck.reading.trends import trend_of
from claimcheck.reading.vague import vague_figure
from claimcheck.settings import Settings

_PART_OR_TIMES = frozenset({" in", " ou", " ov", "-in", "-ou", " ti", "-fo", " fo", "fol"})
"""What begins "one in five", "two out of three", "three times as many" and "10-fold" behind the number."""
ONE = Decimal(1)
BARE = frozenset({*SCALES, "hundred"})
"""Words that are numbers with a number or an article in front, or where a line begins with them."""
_LETS_STAND = frozenset({"a ", "a\u00a0", "", " ", "\n", "\n\n", ".\n"})


def figure_at(text: str, at: int, word: str, floor: int, settings: Settings) -> Figure | None:
    """The figure whose number begins at `at`, with these digits or this word in small letters; `None` where it is no figure.

    Nothing before `floor`, where the figure before it ends, is taken for part of it.
    """
    if attached(text, at):
        return None
    if text[at].isdigit():
        return _number_figure(text, at, floor, settings)
    if text[at + len(word) : at + len(word) + 1].isdigit():
        return None
    if word in VAGUE:
        vague = parse_vague(text, at, word)
        return None if vague is None else vague_figure(text, vague, floor, settings)
    if word in MULTIPLES:
        multiple = parse_multiple(text, at, word)
        return multiple and _share_figure(text, multiple, floor, settings)
    if word in ORDINALS or word in ("half", "quarter"):
        part = parse_part(text, at, word) if word in DENOMINATORS else None
        if part is not None:
            return _share_figure(text, part, floor, settings)
        return _part_of_unit(text, at, floor, settings) if word in ("half", "quarter") else ordinal_figure(text, at)
    if word in BARE and text[at].islower() and text[max(0, at - 2) : at].lower() not in _LETS_STAND:
        return None  # "per million", "the million mark": no number without one in front of it
    return _number_figure(text, at, floor, settings)


def _number_figure(text: str, at: int, floor: int, settings: Settings) -> Figure | None:
    word = token_before(text, at)
    if label_in_front(text, at, word) or list_marker(text, at):
        return None
    number = numeral_at(text, at)
    if number is None:
        return ordinal_figure(text, at)
    follows = text[number.end : number.end + 1]
    if text[at].isdigit() and _no_count(text, number, follows):
        return None
    if follows.isalpha() or (number.form is not _DIGITS and goes_on_as_ordinal(text, number.end)):
        ordinal = ordinal_figure(text, at)
        if ordinal is not None and ordinal.span.end > number.end:
            return ordinal
    if text[number.end : number.end + 3].lower() in _PART_OR_TIMES:
        part = parse_ratio(text, number) or times_behind(text, number)
        if part is not None:
            return _share_figure(text, part, floor, settings)
    found = with_unit(text, number, floor, word if number.start == at else token_before(text, number.start))
    if _runs_on(text, found.end):
        return None
    if found.unit == "meter" and found.end == number.end + 1:
        found = _millions(text, found)
    several = parse_range(text, found, floor, settings)
    if several is not None:
        return None if year_of_era(text, several.span.end) else in_years(text, several)
    return _plain_figure(text, found, floor, settings)


_SUSPICIOUS = frozenset({"-", "–", "/"})


def _no_count(text: str, number: Numeral, follows: str) -> bool:
    """Whether digits are an identifier or a score."""
    if number.form is _DIGITS and number.end - number.start < LONG_CODE and follows not in _SUSPICIOUS:
        if follows != " ":
            return False
        named = text[number.end + 1 : number.end + 2].isupper()
        return (named and street(text, number.end)) or year_of_era(text, number.end)
    if identifier(text, number.start, number.end):
        return True
    return score(text, number.start, number.end) and not voted(text, number.start)


def _runs_on(text: str, end: int) -> bool:
    """Whether what was read is only the beginning of something else: "4x4", "10:30", "26^3", "747s", a version ("3.x")."""
    follows = text[end : end + 1]
    if follows == ".":
        return text[end + 1 : end + 2] == "x" and not text[end + 2 : end + 3].isalpha()
    if follows == ":" or follows == "^":
        return text[end + 1 : end + 2].isdigit()
    return follows.isalnum() and text[end - 1].isalnum() and past_mark(text, end) == end


_MANY = pattern(r"[^\S\n](?:are|were|have|live|lived|voted|of[^\S\n](?:them|whom))\b")
"""What is said of many, and not of a length: "1.1m are old enough"."""
_SPORT = words("hurdles runners sprinters swimmers races heats finals waves lanes freestyle medley medals walls towers")


def _millions(text: str, found: Magnitude) -> Magnitude:
    """Metres, or millions where money, a noun or people are counted: "70m euros", "70m people", "70m are old", but "70m waves"."""
    scaled = with_unit_behind(text, with_scale(text, found.number))
    if scaled.dimension == "money":
        return scaled
    noun = counted_noun(text, found.end, one=False)
    counted = text[found.end : found.end + 1] == " " and noun and noun.of(text).lower().split()[-1] not in _SPORT
    if not counted and _MANY.match(text, found.end) is None:
        return found
    return Magnitude(found.start, scaled.number.end, scaled.number, "", "count", found.factor)


def _part_of_unit(text: str, at: int, floor: int, settings: Settings) -> Figure | None:
    """A half or quarter of a unit of measurement: "a half turn", "quarter-inch"."""
    part = numeral_at(text, at)
    if part is None or part.form is not Form.FRACTION:
        return None
    found = with_unit(text, part, floor, token_before(text, part.start))
    return None if found.dimension == "count" else _plain_figure(text, found, floor, settings)


def _share_figure(text: str, part: Numeral, floor: int, settings: Settings) -> Figure | None:
    """A part of a whole or a multiple."""
    found = with_unit(text, part, floor, token_before(text, part.start))
    if found.dimension == "count" and part.scale == ONE:
        found = found._replace(dimension="ratio")
    return _plain_figure(text, found, floor, settings)


def _plain_figure(text: str, found: Magnitude, floor: int, settings: Settings) -> Figure | None:
    """One number with its unit, the qualifiers around it, and what it counts."""
    number = found.number
    near = word_ending(text, found.start)
    front = in_front(text, near, floor) or (milestone(text, near, found.end) if near[0] == "the" else [])
    if not front and found.dimension == "count":
        front = passed(near, text, found.end, number.value)
    back = behind(text, found.end)
    start = front[-1].start if front else found.start
    end = back.end if back else found.end
    dimension = _dimension(text, found, start, end, front)
    counted = dimension == "count"
    noun = counted_noun(text, end, number.value == ONE) if counted or dimension in _SHARES else None
    if counted and not front and not back and _only_a_word(text, number, noun):
        return None
    senses: list[Sense] = []
    if front or back:
        senses = [one.sense for one in (*front, back) if one]
        said, taken = bounded(number, found.value, found.factor, dimension, senses, settings)
    else:
        said, taken = exact_bounds(number, found.value, found.factor, counted or dimension == "age")
    quantity = Quantity(
        said,
        taken,
        "year" if dimension == "age" and not found.unit else found.unit,
        dimension,
        hedge_of(text, front, back) if senses else None,
        text[start:end],
        _ABOUT in senses,
        trend=trend_of(text, word_ending(text, start) if front else near, end, counted and not _points(text, noun))
        if dimension in _CHANGING
        else None,
    )
    span = Span(start, end)
    bare = span if (number.start, number.end) == (start, end) else Span(number.start, number.end)
    return Figure(span, quantity, None, bare, noun, dimension, found.dimension)


def _points(text: str, noun: Span | None) -> bool:
    """Whether points of an index are counted."""
    return noun is not None and text.startswith("point", noun.start)


_ABOUT = Sense.ABOUT
_FRACTION = Form.FRACTION
_DIGITS = Form.DIGITS


def _dimension(text: str, found: Magnitude, start: int, end: int, front: Sequence[Qualifier]) -> str:
    """What kind of figure it is; a bare number may be a part of a whole, or an age."""
    if found.dimension != "count":
        return found.dimension
    number = found.number
    if number.form is _FRACTION and number.scale == ONE and abs(number.value) < ONE:
        return "ratio"
    return "age" if is_age(text, found, start, end, front) else "count"


def _only_a_word(text: str, number: Numeral, noun: Span | None) -> bool:
    """Whether a bare number is a pronoun or stands in a name."""
    if number.value == ONE and is_pronoun(text, number.start, number.end, noun is not None):
        return True
    return number.scale == ONE and titled(text, number.start, number.end, noun.start if noun else None)


_SHARES = frozenset({"percentage", "ratio"})
_CHANGING = frozenset({"percentage", "ratio", "money", "count", "mass", "length", "temperature", "rate"})
