"""Temperatures: "98.6 degrees F", "-5°C", "38 Celsius", "85°"; degrees of a turn are angles."""

import re

from claimcheck.dimensions.numeral import Form, Numeral
from claimcheck.dimensions.unit import Behind, Unit, UnitGrammar, alone, around
from claimcheck.patterns import pattern

_CELSIUS = r"celsius|celcius|centigrade|centigrate|centigrades"
_FAHRENHEIT = r"fahrenheit|farenheit|fahrenheits|farhenheit|fahrenhiet"
_SCALE = pattern(
    rf"[^\S\n]{{0,2}}-?\.?[^\S\n]?(?:(?P<c>(?i:{_CELSIUS})|[Cc](?![\w&'’-]))|(?P<f>(?i:{_FAHRENHEIT})|[Ff](?![\w&'’-]))|(?P<k>[Kk]elvins?|K(?![\w-])))"
)
_BELOW = pattern(r"[^\S\n]below[^\S\n](?:zero|freezing)\b", re.IGNORECASE)
_TURNING = pattern(
    r"\b(?:rotat\w+|turn\w*|angle|angles|tilt\w*|slope|latitude|longitude|north|south|east|west|spin\w*|lean\w*|pivot\w*)\b",
    re.IGNORECASE,
)
_PLACE = pattern(r"[^\S\n]?(?:\d|[NSEW]\b|north|south|east|west|latitude|longitude|angle|turn)", re.IGNORECASE)
_ACADEMIC = pattern(
    r"\b(?:honorary|bachelor\w*|master\w*|doctora\w*|college|university|law|earned|holds?|separation)\b", re.IGNORECASE
)


def _degrees(text: str, number: Numeral, start: int, word: str) -> Unit | None:
    end = start + len(word)
    if word.lower() == "deg" and text[end : end + 1] == ".":
        end += 1
    found = _SCALE.match(text, end)
    if found:
        return Unit(number.start, found.end(), _name(found), "temperature")
    below = _BELOW.match(text, end)
    if below:
        turned = number._replace(value=-number.value, mantissa=-number.mantissa)
        return Unit(number.start, below.end(), "degree", "temperature", number=turned)
    near = around(text, number.start, end, 30, 20)
    if _TURNING.search(around(text, number.start, end, 30, 0)) or _PLACE.match(text, end):
        return Unit(number.start, end, "degree", "angle")
    if word[0] in "dD" and _ACADEMIC.search(near):
        return None
    return Unit(number.start, end, "degree", "temperature")


def _name(found: re.Match[str]) -> str:
    return "degree_Celsius" if found["c"] else "degree_Fahrenheit" if found["f"] else "kelvin"


def _named(text: str, number: Numeral, start: int, word: str) -> Unit | None:
    """Such as "38 Celsius"."""
    found = _SCALE.match(text, start)
    if not found or number.form is Form.ORDINAL:
        return None
    return Unit(number.start, start + len(word), _name(found), "temperature")


_WARM = pattern(
    r"\b(?:temperature\w*|degrees?|°|hot|cold|warm\w*|heat\w*|weather|cool\w*|chill\w*|thermometer|record(?:ed|s)?|hott?est|coldest|mercury|climate|heatwave|summer|winter|highs?|lows?|fever)\b|°",
    re.IGNORECASE,
)


def _letter(text: str, number: Numeral, start: int, word: str) -> Unit | None:
    """Such as "100F", "40C": only right behind digits, where temperatures are spoken of."""
    if (
        word not in ("C", "F")
        or start - number.end > 1
        or number.form is not Form.DIGITS
        or text[start + 1 : start + 2] in ("-", "/")
    ):
        return None
    near = around(text, number.start, start + 1, 60, 30)
    if not _WARM.search(near) and not alone(text, number.start, start + 1):
        return None
    return Unit(number.start, start + 1, "degree_Celsius" if word == "C" else "degree_Fahrenheit", "temperature")


def _behind() -> dict[str, Behind]:
    table: dict[str, Behind] = dict.fromkeys(("degree", "degrees", "deg", "degs", "°", "º", "˚"), _degrees)
    table |= dict.fromkeys((*_CELSIUS.split("|"), *_FAHRENHEIT.split("|"), "kelvin", "kelvins"), _named)
    table |= {"℃": _sign, "℉": _sign, "c": _letter, "f": _letter}
    return table


def _sign(text: str, number: Numeral, start: int, word: str) -> Unit | None:
    return Unit(number.start, start + 1, "degree_Celsius" if word == "℃" else "degree_Fahrenheit", "temperature")


GRAMMAR = UnitGrammar("temperature", _behind(), {})
