"""What a dimension offers the reading: the unit of a number, from the words behind or in front of it.

A dimension that reads units has a module `grammar` with `GRAMMAR`, a `UnitGrammar`.  The reading looks it up by the one
word, or the one character, next to the number, so that a number with none of these words costs nothing.
"""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import NamedTuple

from claimcheck.dimensions.numeral import Numeral

ONE = Decimal(1)


class Unit(NamedTuple):
    """A unit where it stands, its name, and what the number is multiplied by to be in it (19 cents: 0.01 USD)."""

    start: int
    end: int
    name: str
    dimension: str
    factor: Decimal = ONE
    number: Numeral | None = None
    """The number read anew, where the unit changes it ("$5m", "6 feet 1 inch")."""


Behind = Callable[[str, Numeral, int, str], "Unit | None"]
"""Text, number, where the word behind it begins, the word as written -> its unit."""
Ahead = Callable[[str, int, str], "Unit | None"]
"""Text, where the number begins, the word or character right in front of it -> its unit."""


class UnitGrammar(NamedTuple):
    """How one dimension's units are found: readers by the word (lower case) or character next to the number."""

    name: str
    behind: Mapping[str, Behind]
    ahead: Mapping[str, Ahead]
    rank: int = 1
    """Whose readers come first where two dimensions know a word: those that look around before they take it."""


def around(text: str, start: int, end: int, before: int, after: int) -> str:
    """What stands so many characters before and behind, within the line: a number's context is its own sentence."""
    left = text[max(0, start - before) : start].rpartition("\n")[2]
    return f"{left} {text[end : end + after].partition(chr(10))[0]}"


def alone(text: str, start: int, end: int) -> bool:
    """Whether nothing else stands on the line."""
    while start and text[start - 1] == " ":
        start -= 1
    while text[end : end + 1] == " ":
        end += 1
    return text[start - 1 : start] in ("", "\n") and text[end : end + 1] in ("", "\n")
