"""Money: a sign or code in front ("US$3.4bn", "EUR 20"), a name or sign behind ("17 dollars and 25 cents", "20 €")."""

import re
from decimal import Decimal

from claimcheck.dimensions.money.pounds import pounds
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
    SMALL_LETTERS,
    WIRED,
    WORDS_TOO,
)
from claimcheck.dimensions.numeral import Form, Numeral, parse_numeral
from claimcheck.dimensions.numeral.value import times
from claimcheck.dimensions.numeral.vocabulary import MONEY_SCALES, SCALES
from claimcheck.dimensions.unit import Ahead, Behind, Unit, UnitGrammar
from claimcheck.patterns import pattern

HUNDREDTH = Decimal("0.01")
_RESOLUTIONS = frozenset(Decimal(lines) for lines in (240, 360, 480, 720, 1080, 1440, 2160, 4320))
"""Lines of a screen, written like pence."""
_SCALE = pattern(r"[ \u00a0]?(mm|tr|[mbtg])(?![\w'’])", re.IGNORECASE)
_SCALE_WORD = pattern(r"[^\S\n](million|billion|trillion|thousand)\b", re.IGNORECASE)
_NEXT = pattern(r"[^\S\n]{1,2}([A-Za-zó]++)")
_DOLLARS = pattern(r"[^\S\n](?:dollar|dlr)s?\b(?!-)", re.IGNORECASE)
_US_DOLLARS = pattern(r"U\.?S\.?[^\S\n](?i:dollar|dlr)s?\b")
_AND = pattern(r"(?:,?[^\S\n]and)?[^\S\n]{1,2}(?=[\da-z])", re.IGNORECASE)
_MINOR = pattern(r"[^\S\n]?-?(cents?|pence|penny|pennies|sen|paise|mao|[cp¢](?!\w))\b", re.IGNORECASE)
_NOUN_NEXT = pattern(r"[^\S\n]?[-%\w$£€]")
_PREFIX = pattern(r"(?<![\w.])(?<!\w['’])([A-Za-z]\.?[A-Za-z]?\.?[A-Za-z]?)[ \u00a0]?$")


def with_scale(text: str, number: Numeral) -> Numeral:
    """The number with the letter behind it taken as its scale, as money is written: "5m", "3.4b"."""
    if number.form is not Form.DIGITS:
        return number
    found = _SCALE.match(text, number.end)
    if not found or (found[0][0] in " \u00a0" and not found[1].isupper()):
        return number
    scale = Decimal(MONEY_SCALES[found[1].lower()])
    return Numeral(number.start, found.end(), times(number.value, scale), number.value, scale, Form.SCALED)


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
    name = code_named(word)
    if name and name not in WORDS_TOO:
        return Unit(end - len(word), end, name, "money")
    code = SHORT.get(word.lower().rstrip("."))
    if code and word[0].isupper():
        return Unit(end - len(word), end, code, "money")
    return None


def _name_ahead(text: str, end: int, word: str) -> Unit | None:
    """A name in front, as Asian papers have it: "ringgit 42", "sen 250,000"."""
    lower = word.lower()
    if lower != "sen":
        return Unit(end - len(word), end, NAMES[lower.removesuffix("s")], "money")
    return Unit(end - len(word), end, "MYR", "money", HUNDREDTH)


def _sign_behind(text: str, number: Numeral, start: int, sign: str) -> Unit | None:
    end = start + len(sign)
    if start > number.end and text[end : end + 1].isdigit():  # "1 $10 bill": the sign is the next number's
        return None
    return _with_minor(text, number, Unit(number.start, end, SIGNS[sign], "money"), named=True)


def _code_behind(text: str, number: Numeral, start: int, word: str) -> Unit | None:
    name, end = code_named(word), start + len(word)
    if not name or text[end : end + 1].isdigit():
        return None
    scale = _SCALE_WORD.match(text, end) if number.form is Form.DIGITS else None
    if scale:  # "64 USD million"
        by = Decimal(SCALES[scale[1].lower()])
        scaled = Numeral(number.start, scale.end(), times(number.value, by), number.value, by, Form.SCALED)
        return Unit(number.start, scale.end(), name, "money", number=scaled)
    return _with_minor(text, number, Unit(number.start, end, name, "money"))


def code_named(word: str) -> str:
    """The ISO code that a word is, some of them in small letters too; empty if it is none."""
    code = word.upper() if word in SMALL_LETTERS else word
    return SAME.get(code, code) if code in CODES else ""


def _thousands_of(text: str, number: Numeral, start: int, word: str) -> Unit | None:
    """Millions or thousands of a currency as traders write them: "45 MUSD", "12 kSEK"."""
    code = code_named(word[1:])
    if not code or word[0] not in "MkT" or number.scale != 1:
        return None
    by = Decimal(10**6 if word[0] == "M" else 10**3)
    scaled = Numeral(number.start, start + len(word), times(number.value, by), number.value, by, Form.SCALED)
    return Unit(number.start, start + len(word), code, "money", number=scaled)


def _dollars_of(text: str, end: int, word: str) -> Unit | None:
    """The name of a dollar behind its sign, as Australian papers have it: "$US40"."""
    return Unit(end - len(word), end, DOLLARS[word[1:].lower()], "money") if word.isupper() else None


def _thousands_ahead(text: str, end: int, word: str) -> Unit | None:
    """The same in front: "MAUD 85"."""
    code = code_named(word[1:])
    return Unit(end - len(word), end, code, "money", Decimal(10**6)) if code and word[0] == "M" else None


def _stem(word: str) -> str:
    """A currency's name in the singular; empty if the word is none."""
    lower = WIRED.get(word.lower(), word.lower())
    for form in (lower, lower[:-1] if lower[-1:] == "s" else ""):
        if form in NAMES or form == "pound":
            return form
    return ""


def _name_behind(text: str, number: Numeral, start: int, word: str) -> Unit | None:
    """Such as "5 dollars", "eight million yen"."""
    name = _stem(word)
    if name == "mark" and number.scale == 1:  # school marks
        return None
    if name in ELSEWHERE and number.scale == 1 and (word.lower() == name or word[0].isupper()):
        return None
    if name == "pound":
        unit = pounds(text, number, start, word)
        return unit and _with_minor(text, number, unit)
    return _with_minor(text, number, Unit(number.start, start + len(word), NAMES[name], "money"))


def _egyptian(text: str, number: Numeral, start: int, word: str) -> Unit | None:
    """Egyptian pounds, "65 LE"."""
    return Unit(number.start, start + 2, "EGP", "money") if word == "LE" else None


def _american(text: str, number: Numeral, start: int, word: str) -> Unit | None:
    """Such as "10,000 U.S. dollars"."""
    found = _US_DOLLARS.match(text, start)
    return Unit(number.start, found.end(), "USD", "money") if found else None


def _nation_behind(text: str, number: Numeral, start: int, word: str) -> Unit | None:
    """Such as "90 million Canadian dollars", "10,000 Hong Kong dollars"."""
    words, end = word.lower(), start + len(word)
    if text[end : end + 1] == "$" and words in DOLLARS:  # "42 US$"
        return Unit(number.start, end + 1, DOLLARS[words], "money")
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
    """Such as "19 cents", "382 pence", "10p", "14.7c"."""
    lower = word.lower()
    if lower in ("c", "p") and (start != number.end or lower != word or number.scale != 1):
        return None
    if lower == "p" and number.value in _RESOLUTIONS and text[number.start : number.end].isdigit():
        return None
    if lower == "mao" and number.value > 9:
        return None
    factor = Decimal(PART[lower]) if lower in PART else HUNDREDTH
    return Unit(number.start, start + len(word), MINORS[lower], "money", factor)


def _with_minor(text: str, number: Numeral, unit: Unit, named: bool = False) -> Unit:
    """The unit, and the number made whole where the smaller coin follows: "17 dollars and 25 cents", "thirty rupees 25"."""
    link = _AND.match(text, unit.end) if number.scale == 1 else None
    if not link or number.value != number.value.to_integral_value():
        return unit
    part = parse_numeral(text, link.end())
    if part is None or not 0 <= part.value < 100 or part.value != part.value.to_integral_value():
        return unit
    minor = _MINOR.match(text, part.end)
    if minor is None and (named or part.value < 10 or _NOUN_NEXT.match(text, part.end)):
        return unit
    end = minor.end() if minor else part.end
    value = number.value + part.value * Decimal(PART.get(minor[1].lower() if minor else "", "0.01"))
    whole = Numeral(number.start, end, value, value, number.scale, Form.DIGITS)
    return unit._replace(end=end, number=whole)


def dollars_and_cents(text: str, number: Numeral, unit: Unit) -> Unit:
    """Dollars with a sign in front and cents behind, "$30 and 25c": the smaller coin must be named."""
    whole = _with_minor(text, number, unit._replace(end=number.end), named=True)
    if whole.number is not None:
        return unit._replace(number=whole.number)
    said_twice = _DOLLARS.match(text, number.end) if unit.name.endswith("D") else None
    return unit._replace(end=said_twice.end()) if said_twice else unit


def _behind() -> dict[str, Behind]:
    table: dict[str, Behind] = dict.fromkeys(SIGNS, _sign_behind)
    table |= {code.lower(): _code_behind for code in CODES}
    table |= {f"{letter}{code.lower()}": _thousands_of for code in CODES for letter in "mkt"}
    table |= {"le": _egyptian, "u": _american}
    for nations in NATIONS.values():
        table |= {nation.split(" ")[0]: _nation_behind for nation in nations}
    for name in (*NAMES, "pound"):
        table[name] = _name_behind
        if name not in NO_PLURAL:
            table[f"{name}s"] = _name_behind
    table |= dict.fromkeys(WIRED, _name_behind) | dict.fromkeys(MINORS, _minor_behind)
    return table


def _ahead() -> dict[str, Ahead]:
    table: dict[str, Ahead] = dict.fromkeys(SIGNS, _sign_ahead)
    table |= {code.lower(): _word_ahead for code in CODES}
    table |= {f"m{code.lower()}": _thousands_ahead for code in CODES if f"m{code.lower()}" not in table}
    table |= dict.fromkeys((*SHORT, *(f"{short}." for short in SHORT)), _word_ahead)
    table |= dict.fromkeys(("ringgit", "ringgits", "dollar", "rupee", "rupees", "sen"), _name_ahead)
    table |= dict.fromkeys((f"${name}" for name in DOLLARS), _dollars_of)
    return table


GRAMMAR = UnitGrammar("money", _behind(), _ahead(), rank=0)
