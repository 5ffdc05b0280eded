"""How a number is written: digits, words, both, fractions and ordinals.

`parse_numeral(text, start)` reads the cardinal or fraction that begins exactly at `start`, a digit, a sign before one,
"a" before a scale word ("a hundred", "a third"), or a number word, and answers a `Numeral`, or `None`.
`parse_ordinal(text, start)` does so for "first", "21st", "twenty-first".  Both look at no more of the text than the
number itself and one word behind it; whoever calls sees to it that `start` is at the edge of a word.
`NUMBER_WORDS` and `ORDINAL_WORDS` are the words (lower case) that can begin one.
"""

from claimcheck.dimensions.numeral.grammar import in_digits, parse_numeral
from claimcheck.dimensions.numeral.ordinals import goes_on_as_ordinal, parse_ordinal
from claimcheck.dimensions.numeral.value import Form, Numeral
from claimcheck.dimensions.numeral.vocabulary import NUMBER_WORDS, ORDINAL_WORDS

__all__ = [
    "NUMBER_WORDS",
    "ORDINAL_WORDS",
    "Form",
    "Numeral",
    "goes_on_as_ordinal",
    "in_digits",
    "parse_numeral",
    "parse_ordinal",
]
