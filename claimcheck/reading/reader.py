"""Reading a text: numbers where a cheap scan finds them, dates and lengths of time, the longest reading of each place."""

from collections.abc import Iterable, Iterator
from datetime import date
from heapq import merge
from operator import attrgetter

from claimcheck.dimensions import date as dates
from claimcheck.dimensions import duration as lengths
from claimcheck.dimensions import time as clocks
from claimcheck.dimensions.anchors import Anchor
from claimcheck.figures import Figure
from claimcheck.patterns import pattern
from claimcheck.quantities import Quantity
from claimcheck.reading.backwards import token_before
from claimcheck.reading.engine import figure_at
from claimcheck.reading.magnitude import SIGNS
from claimcheck.reading.merging import merged
from claimcheck.reading.names import addresses
from claimcheck.reading.qualifiers import may_qualify
from claimcheck.reading.scan import Places, places
from claimcheck.reading.sharing import shared
from claimcheck.reading.units import units
from claimcheck.settings import DEFAULT, Settings


def read(text: str, published: date | None = None, settings: Settings = DEFAULT) -> tuple[Figure, ...]:
    """Every figure in the text, in order, none overlapping another.

    Args:
        text: as it stands; it is not changed, and spans are offsets into it in code points.
        published: the day from which "Thursday" and "Aug. 31" are reckoned; unresolved without it.
        settings: what vague words admit, and how far "about" reaches.
    """
    found = places(text)
    times = [*_days(text, published, found)]
    times += lengths.scan(text, published, found.lengths)
    times.sort(key=attrgetter("span.start"))
    return merged(text, numbers(text, found.numbers, settings, times), times, settings)


def read_days(text: str) -> tuple[Figure, ...]:
    """The dates and times of day in the text alone, in order, where nobody asks what else stands there."""
    return tuple(_days(text, None, places(text)))


def _days(text: str, published: date | None, found: Places) -> Iterator[Figure]:
    return dates.scan(text, published, found.dates, clocks.clocks(text, found.clocks))


def numbers(text: str, anchors: Iterable[Anchor], settings: Settings, times: Iterable[Figure] = ()) -> list[Figure]:
    """The figures that are numbers; those that can only be part of a date or a length of time are left out."""
    found: list[Figure] = []
    done, noun = 0, None
    taken = merge(addresses(text), _taken(text, times)) if "://" in text else _taken(text, times)
    since, to = next(taken, (len(text), 0))
    for at, word in anchors:
        if at < done or (noun is not None and noun.start <= at < noun.end and _model(text, at)):
            continue
        while at >= to > 0:
            since, to = next(taken, (len(text), 0))
        if at >= since:
            continue
        digits = text[at].isdigit()
        if digits and text.find(" ", at, at + NOISE) < 0 and (run := noise_end(text, at)):
            done = run
            continue
        figure = figure_at(text, at, word, done, settings)
        if figure is not None and figure.span.start >= done:
            found.append(figure)
            done, noun = figure.span.end, figure.noun
        elif digits:
            done = at + len(word)
    return shared(text, found)


def _model(text: str, at: int) -> bool:
    """Whether a number inside a counted noun belongs to it, as in "six Airbus 320s" and "12 first responders"."""
    return (text[at].isdigit() and text[at - 1] == " ") or text.startswith(("first ", "second ", "third "), at)


def _taken(text: str, times: Iterable[Figure]) -> Iterator[tuple[int, int]]:
    """Where dates and lengths of time stand, in order, in which no number can be the longer reading."""
    end = 0
    for figure in times:
        span = figure.span
        if span.start < end:
            continue
        if figure.dimension == "duration":
            if _whole(text, figure) and figure.number is not None:
                yield figure.number.start, figure.number.end
        elif figure.dimension == "time":
            yield span.start, span.end
        elif span.end - span.start > _SHORTEST_DATE:
            end = span.end
            if text[span.start].isalpha() or " " in text[span.start : end]:
                sure = not text[end : end + 2].strip(".,").isdigit()
            else:
                sure = token_before(text, span.start) in _BEFORE_YEARS
            if sure:
                yield span.start, end


def _whole(text: str, figure: Figure) -> bool:
    """Whether the number of a length of time is of nothing else, as those of "$14 million last year", "aged over 70 years" are."""
    number, quantity = figure.number, figure.quantity
    if number is None or quantity is None or quantity.unit in ("quarter", "second") or figure.span.end < number.end + 3:
        return False
    word = token_before(text, number.start).lower()
    if not word.isalpha():
        return word[-1:] in ",;:)" if word else text[number.start - 1 : number.start] in ("", "\n")
    return word not in units().ahead and word not in SIGNS and not may_qualify(word)


_SHORTEST_DATE = 3
_BEFORE_YEARS = frozenset(
    {"in", "In", "since", "Since", "during", "During", "until", "before", "after", "late", "early"}
)
"""Words behind which digits that can be a year are one: "in 1998 dollars"."""


NOISE = 64
"""Digits and separators in a row, without a space, beyond which nobody writes a number in prose."""
_RUN = pattern(rf"[^\W_a-z]?[\d.,:;/|+=_()\[\]{{}}$£€%'’\"-]{{{NOISE},}}+")


def noise_end(text: str, at: int) -> int:
    """Where a long run of digits and signs ends that begins here: a data row, a checksum; 0 where there is none."""
    run = _RUN.match(text, at)
    return run.end() if run else 0


def read_quantity(words: str, settings: Settings = DEFAULT) -> Quantity:
    """One quantity in English: "at least 12", "more than 100,000", "$3.4bn", "dozens".

    Raises:
        ValueError: if the words are not one quantity, whole.
    """
    stripped = words.strip()
    said = settings.admits(stripped.lower())
    if said is not None:
        return Quantity(said, said, text=stripped, vague=True)
    for figures in (
        numbers(words, places(words).numbers, settings),
        read(words, settings=settings),
    ):  # alone, "1999" counts
        whole = [figure.quantity for figure in figures if figure.span.of(words).strip() == stripped]
        if len(figures) == 1 and whole and whole[0] is not None:
            return whole[0]
    raise ValueError(
        f"{words!r} is not one quantity; write it as a text would, as in 'at least 12', '$3.4bn' or 'dozens'"
    )
