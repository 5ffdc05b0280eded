"""The magnitude of an earthquake, where no word but the earthquake's tells that a number is one: "a quake of 7.8"."""

from claimcheck.events import CLASSES
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure

MAGNITUDES = frozenset({"magnitude", "Richter scale"})
"""Measures that only an earthquake has."""
AFTERSHOCKS = frozenset({"aftershock", "aftershocks", "foreshock", "foreshocks"})
"""Words of a sentence whose magnitudes are of one of many."""
STRONGEST = 10
"""No earthquake has a greater magnitude."""


def is_magnitude(sentence: Sentence, figure: Figure, start: int, end: int) -> bool:
    """Whether a number with decimals, its words from one index to another, is an earthquake's: "a quake of 7.8", "the 7.8 quake"."""
    quantity, words = figure.quantity, sentence.words
    if figure.dimension != "count" or quantity is None or quantity.unit:
        return False
    before = words[start - 2] if start > 1 and words[start - 1] == "of" else ""
    behind = words[end] if end < len(words) else ""
    number = quantity.number if "earthquake" in (CLASSES.get(before), CLASSES.get(behind)) else None
    return number is not None and number != number.to_integral_value() and number < STRONGEST
