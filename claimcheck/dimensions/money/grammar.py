"""Money: a sign or code in front ("US$3.4bn", "EUR 20"), a name or sign behind ("13 dollars and 45 cents", "20 €")."""

import re
from collections.abc import Callable
from decimal import Decimal

from claimcheck.dimensions.money.vocabulary import (
    CODES,
    DOLLARS,
    ELSEWHERE,
    MINORS,
    NAMES,
    NATIONS,
    NO_PLURAL,
    PART,
    SAME,
    SHORT,
    SIGNS,
)
from claimcheck.dimensions.numeral import Form, Numeral, parse_numeral
from claimcheck.dimensions.numeral.vocabulary import MONEY_SCALES
from claimcheck.dimensions.unit import Ahead, Behind, Unit, UnitGrammar

HUNDREDTH = Decimal("0.01")
_SCALE = re.compile(r"[ \u00a0]?(mm|tr|[mbtg])(?![\w'’])", re.IGNORECASE)
_NEXT = re.compile(r"[^\S\n]{1,2}([A-Za-zó]++)")
_MINOR_BEHIND = re.compile(
    r"(?:,?[^\S\n]and)?[^\S\n]{1,2}(\d{1,2}|[a-z]+(?:-[a-z]+)?)(?:[^\S\n]?-?(cents?|pence|penny|pennies|sen|paise|mao|[cp¢]))?\b",
    re.IGNORECASE,
)
_PREFIX = re.compile(r"(?<![\w.])([A-Za-z]\.?[A-Za-z]?\.?[A-Za-z]?)[ \u00a0]?$")


def with_scale(text: str, number: Numeral) -> Numeral:
    """The number with the letter behind it taken as its scale, as money is written: "5m", "3.4b"."""
    if number.form is not Form.DIGITS:
        return number
    found = _SCALE.match(text, number.end)
    if not found or (found[0][0] in " \u00a0" and not found[1].isupper()):
        return number
    scale = Decimal(MONEY_SCALES[found[1].lower()])
    return Numeral(number.start, found.end(), number.value * scale, number.value, scale, Form.SCALED)


def _sign_ahead(text: str, end: int, sign: str) -> Unit | None:
    """A sign in front of the number, which ends at `end`; "US", "C" and the like may stand in front of a dollar sign."""
    start, name = end - len(sign), SIGNS[sign]
    if sign == "$":
        found = _PREFIX.search(text, max(0, start - 6), start)
        code = DOLLARS.get(found[1].lower()) if found else None
        # "A $5 fee" has an article in front; "a$5" and "c $ 5" have the name of a dollar
        if found and code and not (found[1] in ("A", "a") and found[0] != found[1]):
            start, name = found.start(), code
    return Unit(start, end, name, "money")


def _word_ahead(text: str, end: int, word: str) -> Unit | None:
    """A code or short name in front: "EUR 20", "Rs. 20"."""
    if word in CODES:
        return Unit(end - len(word), end, SAME.get(word, word), "money")
    code = SHORT.get(word.lower().rstrip("."))
    if code and word[0].isupper():
        return Unit(end - len(word), end, code, "money")
    return None


def _name_ahead(text: str, end: int, word: str) -> Unit | None:
    """A name in front, as Asian papers have it: "ringgit 42", "sen 100,000"."""
    lower = word.lower()
    if lower in ("ringgit", "ringgits"):
        return Unit(end - len(word), end, "MYR", "money")
    if lower == "sen":
        return Unit(end - len(word), end, "MYR", "money", HUNDREDTH)
    return None


def _rescaled(unit: Unit, text: str, number: Numeral) -> Unit:
    return unit._replace(number=with_scale(text, number))


def _sign_behind(text: str, number: Numeral, start: int, sign: str) -> Unit | None:
    return Unit(number.start, start + len(sign), SIGNS[sign], "money")


def _code_behind(text: str, number: Numeral, start: int, word: str) -> Unit | None:
    if word not in CODES:
        return None
    return _with_minor(text, number, Unit(number.start, start + len(word), SAME.get(word, word), "money"))


def _stem(word: str) -> str:
    """A currency's name in the singular; empty if the word is none."""
    lower = word.lower()
    for form in (lower, lower[:-1] if lower[-1:] == "s" else ""):
        if form in NAMES or form == "pound":
            return form
    return ""


def _name_behind(text: str, number: Numeral, start: int, word: str) -> Unit | None:
    """ "5 dollars", "five million yen"."""
    name = _stem(word)
    if name in ELSEWHERE and number.scale == 1 and (word.lower() == name or word[0].isupper()):
        return None
    if name == "pound":
        return _pounds(text, number, start, word)
    return _with_minor(text, number, Unit(number.start, start + len(word), NAMES[name], "money"))


_STERLING = re.compile(r"[^\S\n]sterling\b", re.IGNORECASE)
_WEIGHT = re.compile(
    r"\b(?:weigh\w*|heav\w+|lift\w*|lighter|overweight|cocaine|heroin|marijuana|meat|fat|bomb|payload|cargo|fish|baby)\b",
    re.IGNORECASE,
)
_SPENT = re.compile(
    r"\b(?:pa(?:y|id|ys|ying)|cost\w*|pric\w+|worth|spen[dt]\w*|profits?|sales|fine[ds]?|deal|fee|earn\w*|wages?|salary|"
    r"budget|loans?|debts?|raised|valued?|money|sold|bought|bill|shares?|fund\w*|invest\w*|transfer)\b",
    re.IGNORECASE,
)


def _pounds(text: str, number: Numeral, start: int, word: str) -> Unit | None:
    """Pounds are money where millions of them are, or where the words around them speak of money and not of weight."""
    end = start + len(word)
    sterling = _STERLING.match(text, end)
    if sterling:
        return Unit(number.start, sterling.end(), "GBP", "money")
    if text[start - 1 : start] == "-" or text[end : end + 4].lower() in (" of ", "-for"):
        return None
    near = text[max(0, number.start - 60) : end + 40]
    bare = len(text.strip()) == end - number.start
    if number.scale >= 10**6 or bare or (_SPENT.search(near) and not _WEIGHT.search(near)):
        return _with_minor(text, number, Unit(number.start, end, "GBP", "money"))
    return None


def _nation_behind(text: str, number: Numeral, start: int, word: str) -> Unit | None:
    """ "90 million Canadian dollars", "10,000 Hong Kong dollars"."""
    words, end = word.lower(), start + len(word)
    for _ in range(3):
        found = _NEXT.match(text, end)
        if not found:
            return None
        name, end = _stem(found[1]), found.end()
        if name:
            code = NATIONS.get(name, {}).get(words)
            return _with_minor(text, number, Unit(number.start, end, code, "money")) if code else None
        words = f"{words} {found[1].lower()}"
    return None


def _minor_behind(text: str, number: Numeral, start: int, word: str) -> Unit | None:
    """ "19 cents", "470 pence", "10p", "14.7c"."""
    lower = word.lower()
    if lower in ("c", "p") and (start != number.end or lower != word or number.scale != 1):
        return None
    if lower == "mao" and number.value > 9:
        return None
    factor = Decimal(PART[lower]) if lower in PART else HUNDREDTH
    return Unit(number.start, start + len(word), MINORS[lower], "money", factor)


def _with_minor(text: str, number: Numeral, unit: Unit) -> Unit:
    """The unit, and the number made whole where the smaller coin follows: "13 dollars and 45 cents"."""
    found = _MINOR_BEHIND.match(text, unit.end)
    if not found or number.scale != 1 or number.value != number.value.to_integral_value():
        return unit
    part = parse_numeral(text, found.start(1))
    bare = found[2] is None
    if part is None or part.end != found.end(1) or not 0 <= part.value < 100 or part.value != int(part.value):
        return unit
    if bare and (part.value < 10 or text[found.end() : found.end() + 2].strip()[:1].isalnum()):
        return unit
    factor = Decimal(PART.get((found[2] or "").lower(), "0.01"))
    value = number.value + part.value * factor
    whole = Numeral(number.start, found.end(), value, value, number.scale, Form.DIGITS)
    return unit._replace(end=found.end(), number=whole)


def dollars_and_cents(text: str, number: Numeral, unit: Unit) -> Unit:
    """ "$20 and 43c": the smaller coin behind a sign in front must be named."""
    found = _MINOR_BEHIND.match(text, number.end)
    if not found or found[2] is None:
        return unit
    whole = _with_minor(text, number, unit._replace(end=number.end))
    return unit if whole.number is None else unit._replace(number=whole.number)


def _behind() -> dict[str, Behind]:
    table: dict[str, Behind] = dict.fromkeys(SIGNS, _sign_behind)
    table |= {code.lower(): _code_behind for code in CODES}
    for nations in NATIONS.values():
        table |= {nation.split(" ")[0]: _nation_behind for nation in nations}
    for name in (*NAMES, "pound"):
        table[name] = _name_behind
        if name not in NO_PLURAL:
            table[f"{name}s"] = _name_behind
    table |= dict.fromkeys(MINORS, _minor_behind)
    return table


def _ahead() -> dict[str, Ahead]:
    table: dict[str, Ahead] = dict.fromkeys(SIGNS, _sign_ahead)
    table |= {code.lower(): _word_ahead for code in CODES}
    table |= dict.fromkeys(SHORT, _word_ahead)
    table |= {"ringgit": _name_ahead, "ringgits": _name_ahead, "sen": _name_ahead}
    return table


GRAMMAR = UnitGrammar("money", _behind(), _ahead())
Refine = Callable[[str, Numeral, Unit], Unit]
