"""What a numeral comes to."""

from decimal import Decimal
from enum import StrEnum
from typing import NamedTuple


class Form(StrEnum):
    """How a numeral is written."""

    DIGITS = "digits"
    """104,000"""
    SCALED = "scaled"
    """5.2 million"""
    WORDS = "words"
    """two hundred and six"""
    FRACTION = "fraction"
    """two-thirds, 3/4, two and a half"""
    ORDINAL = "ordinal"
    """twenty-first, 21st"""


class Numeral(NamedTuple):
    """A number where it stands: `text[start:end]` is worth `value`.

    `mantissa` times `scale` is the value, with the digits as written ("5.20 million" has 5.20 and 1000000), which tells
    how precisely it was written.  A tuple because every number of a text makes one.
    """

    start: int
    end: int
    value: Decimal
    mantissa: Decimal
    scale: Decimal
    form: Form


def times(number: Decimal, by: Decimal | int) -> Decimal:
    """A number times its scale, without the idle zeros that "3.4" would leave behind in billions."""
    product = number * by
    whole = product.to_integral_value()
    return whole if whole == product else product
