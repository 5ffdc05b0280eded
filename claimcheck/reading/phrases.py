"""The phrases that qualify a number from in front, as data: what each does to it.

Comparatives are put together here ("no" + "fewer" + "than"), so that all of them come in all of their forms.
"""

from collections.abc import Iterator
from enum import Enum


class Sense(Enum):
    """What a qualifier does to the number."""

    AT_LEAST = "at least"
    MORE = "more than"
    AT_MOST = "at most"
    LESS = "less than"
    NEARLY = "nearly"
    JUST_OVER = "just over"
    ABOUT = "about"
    EXACT = "exactly"
    FILLER = ""
    """Stands between a qualifier and its number and changes nothing: "at least another 12"."""
    PLAIN = "plain"
    """Reads as no qualifier, though its last words would: "took over 12 of them"."""


_FIXED = {
    Sense.AT_LEAST: "at least|a minimum of|minimum of|minimum|upwards of|upward of|as few as|as little as|as low as"
    "|at the least|at the very least|at a minimum|at least or equal to|≥|>=|> =|=>|starting at|starting from|from at least"
    "|not under|not below",
    Sense.MORE: "exceeding|exceeds|exceeded|exceed|in excess of|well in excess of|far in excess of|north of|surpassing"
    "|surpassed|surpasses|topped|topping|tops|far exceeding|better than|>",
    Sense.AT_MOST: "at most|up to|upto|as many as|as much as|a maximum of|maximum of|maximum|max|not exceeding|not exceed"
    "|as high as|as long as|as tall as|as far as|at the most|at the very most|≤|<=|< =|=<|anything up to|somewhere up to"
    "|not over|not above|never over",
    Sense.LESS: "<",
    Sense.NEARLY: "nearly|almost|close to|approaching|approaches|approached|nearing|nears|neared|just short of|just shy of|a little short of|not quite"
    "|very nearly|very close to|closing in on|well nigh|virtually|near to",
    Sense.JUST_OVER: "little more than|not much more than",
    Sense.ABOUT: "about|around|roughly|approximately|approx|approx.|circa|c.|ca.|ca|some|an estimated|estimated|near"
    "|in the region of|in the neighborhood of|in the neighbourhood of|on the order of|of the order of|in the order of"
    "|something like|more or less|~|≈|an average of|roundly|broadly|estimated at|just about|somewhere around"
    "|somewhere in the region of|anywhere around|around about|barely|an approximate|at around|perhaps|maybe|possibly"
    "|as many as about|approximately about|somewhere near|estimated to be",
    Sense.EXACT: "exactly|precisely|equal to|equals to",
    Sense.FILLER: "another|a further|an additional|further|additional|the|a|an|a total of|total of|a record"
    "|a whopping|an extra|only|just|a reported|reported|an unprecedented|a staggering|its|their|his|all",
    Sense.PLAIN: "all over|all around|turn over|hand over|took over|take over|over the|under the|above the|below the"
    "|beyond the",
}
_UP = "more greater higher larger bigger older longer taller heavier hotter warmer faster further wider deeper".split()
_DOWN = "less fewer lower smaller younger shorter lighter cheaper cooler colder slower".split()
_ABOVE = ("over", "above", "beyond")
_BELOW = ("under", "below")
_FAR = "far many much well significantly considerably substantially even way vastly".split()
_BARELY = (
    "slightly",
    "a little",
    "a bit",
    "just",
    "only just",
    "marginally",
    "somewhat",
    "a shade",
    "a fraction",
    "a touch",
    "barely",
)
_NOT = ("no", "not", "never")


def phrases() -> Iterator[tuple[str, Sense]]:
    """Every phrase with its sense."""
    for sense, fixed in _FIXED.items():
        for phrase in fixed.split("|"):
            yield phrase, sense
    sides = (
        (_UP, _ABOVE, Sense.MORE, Sense.AT_LEAST, Sense.JUST_OVER, Sense.AT_MOST),
        (_DOWN, _BELOW, Sense.LESS, Sense.AT_MOST, Sense.NEARLY, Sense.AT_LEAST),
    )
    for comparatives, places, beyond, with_it, barely, denied in sides:
        for word in comparatives:
            yield from _compared(word, beyond, with_it, barely, denied)
        for place in places:
            yield place, beyond
            yield f"{place} or equal to", with_it
            yield from ((f"{much} {place}", beyond) for much in _FAR)
            yield from ((f"{little} {place}", barely) for little in _BARELY)


def _compared(word: str, beyond: Sense, with_it: Sense, barely: Sense, denied: Sense) -> Iterator[tuple[str, Sense]]:
    """One comparative: "fewer than", "no fewer than", "fewer than or equal to", "far fewer than", "slightly fewer than"."""
    yield f"{word} than", beyond
    yield f"{word} than the", Sense.PLAIN  # what is compared with: "8% more than the 112 of last year"
    for phrase in (
        "{} than or equal to",
        "{} or equal to",
        "{} or equal than",
        "equal or {} than",
        "equal to or {} than",
    ):
        yield phrase.format(word), with_it
    yield from ((f"{negation} {word} than", denied) for negation in _NOT)
    yield from ((f"{much} {word} than", beyond) for much in _FAR)
    yield from ((f"{little} {word} than", barely) for little in _BARELY)
