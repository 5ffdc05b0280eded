"""Slips of the keyboard: two digits swapped, one mistyped, dropped or doubled."""

from decimal import Decimal

LEAST_DIGITS = 3
"""Numbers of fewer digits differ by one digit whenever they differ at all."""

LEAST_SIGNIFICANT = 2
"""A number of one digit and noughts has no digit that another may have lost: 1,000 beside 19,000."""

SWAPPED = "two digits swapped"


def slip(one: str, other: str) -> str | None:
    """The keyboard slip that makes one string of digits of the other, in words; `None` where it takes more than one."""
    short, long = sorted((one, other), key=len)
    if len(short) < LEAST_DIGITS:
        return None
    if len(short) == len(long):
        return _same_length(short, long)
    if _digits(short) < LEAST_SIGNIFICANT:
        return None
    ways = sum(
        long[:i] + long[i + 1 :] == short for i in range(len(long))
    )  # either of two that are alike may be left out
    return "a digit doubled or dropped" if ways > 1 else "a digit dropped or added" if ways else None


def _same_length(one: str, other: str) -> str | None:
    match [i for i in range(len(one)) if one[i] != other[i]]:
        case [first, second] if one[first] == other[second] and one[second] == other[first]:
            return SWAPPED
        case [place] if place and min(map(_digits, (one, other))) > LEAST_DIGITS:
            return "one digit mistyped"
    return None


def _digits(written: str) -> int:
    """How many digits a number has, without the point and the noughts at its end."""
    return len(written.rstrip("0").replace(".", ""))


def swapped(one: Decimal, other: Decimal) -> bool:
    """Whether two digits in each other's place make one number of another that is written to the same place."""
    parts = [f"{number:f}".partition(".") for number in (one, other)]
    to_one_place = len({len(fraction) for _, _, fraction in parts}) == 1
    return to_one_place and slip(*(whole + fraction for whole, _, fraction in parts)) == SWAPPED


def mistyped(printed: Decimal, meant: Decimal) -> bool:
    """Whether a number is another with two digits beside each other swapped, or one digit, not the first of three or more, replaced."""
    one, other = (f"{number:f}" for number in (printed, meant))
    if len(one) != len(other) or one.find(".") != other.find("."):
        return False
    match [place for place in range(len(one)) if one[place] != other[place]]:
        case [place]:
            return place > 0 and len(one.replace(".", "")) >= LEAST_DIGITS
        case [first, second]:
            return second == first + 1 and one[first] == other[second] and one[second] == other[first]
    return False
