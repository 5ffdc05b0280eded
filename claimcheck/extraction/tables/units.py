"""The unit and scale that the heads of a table's cell tell for the number in it: "Cost ($m)", "Height (m)", "Share, %"."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from attrs import evolve

from claimcheck.extraction.counting.binding import cues_in
from claimcheck.extraction.tables.lines import words_of
from claimcheck.extraction.tables.sorts import NO_SUMS, TOTAL
from claimcheck.extraction.words.sentence import Sentence, sentence_of
from claimcheck.figures import Figure, Span
from claimcheck.patterns import pattern
from claimcheck.quantities import Quantity
from claimcheck.reading import read, read_quantity
from claimcheck.vocabulary import Role

_TOLD = (
    pattern(r"[,:]?\s*\((?:all\s+)?(?:figures\s+)?(?:in\s+)?(?P<unit>[^()]{1,30})\)\s*$", re.IGNORECASE),
    pattern(r",\s+(?:in\s+)?(?P<unit>[^,()]{1,30})$", re.IGNORECASE),
    pattern(r"\bin\s+(?P<unit>[^,()]{1,30})$", re.IGNORECASE),
    pattern(r"(?:^|(?<=\s))(?P<unit>%|(?:US|A|C|HK|NZ|S)?[$€£¥]\s?(?:[a-z]{1,3}|thousands?|millions?|billions?)?)$"),
    pattern(r"^(?P<unit>[A-Z]{3}(?:\s(?:[a-z]{1,3}|thousands?|millions?|billions?))?|[Pp]ercent|[Pp]er cent)$"),
)
"""Where in a head a unit may stand."""
_SCALES = {
    **dict.fromkeys(("thousand", "thousands", "'000", "’000", "000", "000s", "'000s", "k"), "thousand"),
    **dict.fromkeys(("million", "millions", "mn", "mln"), "million"),
    **dict.fromkeys(("billion", "billions", "bn"), "billion"),
    **dict.fromkeys(("trillion", "trillions", "tn"), "trillion"),
}
_GLUED = pattern(r"(?P<sign>[^\w\s]*[$€£¥]|[A-Z]{1,2}\$)\s*(?P<scale>[a-z]+)?$")
SAMPLE = "12"
FULL = 3
"""Letters from which on a scale is written apart from its number."""
_YEAR = pattern(r"\d{4}")


class HeadUnit(NamedTuple):
    """What a head tells of the numbers below or beside it.

    Attributes:
        rest: the head without its unit.
        before: what would be written before a number to say so.
        behind: what would be written behind it.
        scales: whether it tells a scale alone ("thousands").
    """

    rest: str
    before: str
    behind: str
    scales: bool

    def read(self, printed: str) -> Quantity | None:
        """The quantity that a number is with it; `None` where the two do not go together."""
        if self.before and printed.startswith(self.before):
            return _quantity(f"{printed}{self.behind}")
        return _quantity(f"{self.before}{printed}{self.behind}")


@lru_cache(maxsize=1024)
def unit_in(head: str) -> HeadUnit | None:
    """The unit that a head tells; `None` where it tells none."""
    head = " ".join(head.split())
    for told in _TOLD:
        found = told.search(head)
        if found is None:
            continue
        for before, behind in _ways(found["unit"].strip()):
            quantity = _quantity(f"{before}{SAMPLE}{behind}")
            if quantity is not None and quantity.dimension != "date":
                scales = quantity.dimension == "count" and not quantity.unit
                return HeadUnit(head[: found.start()].strip(" ,:"), before, behind, scales)
    return None


def _ways(unit: str) -> Iterator[tuple[str, str]]:
    """What a text writes around a number of this unit: ("$", "m") for "$m", ("", " million USD") for "USD million"."""
    if len(unit) == 1 and unit.isupper():
        return  # a mark for men or women more often than a unit
    words = [_SCALES.get(word.lower(), word) for word in unit.split() if word.lower() != "of"]
    glued = _GLUED.match(unit)
    if glued:
        scale = glued["scale"] or ""
        yield glued["sign"], f" {_SCALES[scale]}" if scale in _SCALES else scale
    if len(words) == 2 and words[0] not in _SCALES.values():
        yield "", f" {words[1]} {words[0]}"
        yield f"{words[0]} ", words[1] if len(words[1]) < FULL else f" {words[1]}"
    yield "", f" {' '.join(words)}"


@lru_cache(maxsize=1024)
def _quantity(words: str) -> Quantity | None:
    try:
        return read_quantity(words)
    except ValueError:
        return None


def with_units(sentence: Sentence) -> Sentence:
    """A sentence in a cell, its one bare number read with the unit that its heads tell; a unit in a head is no figure."""
    slot, figures = sentence.slot, sentence.figures
    if slot is not None and slot.side is None and unit_in(sentence.quote):
        return sentence.with_figures(())
    if slot is None or slot.side is None or len(figures) != 1:
        return sentence
    figure = figures[0]
    printed = figure.span.of(sentence.text)
    year = figure.dimension == "date" and _YEAR.fullmatch(printed) is not None
    bare = figure.dimension == "count" and figure.noun is None and not (figure.quantity and figure.quantity.vague)
    if not (year or bare or figure.dimension == "money") or any(
        map(str.isalpha, sentence.quote.replace(printed, "", 1))
    ):
        return sentence
    told = _told(sentence)
    quantity = told.read(printed) if told else _quantity(printed) if year and _counts(sentence) else None
    if quantity is None:
        return sentence
    return sentence.with_figures((_with(figure, evolve(quantity, text=printed)),))


def _with(figure: Figure, quantity: Quantity) -> Figure:
    number = figure.number or figure.span
    return evolve(figure, quantity=quantity, date=None, number=number, dimension=quantity.dimension)


def _told(sentence: Sentence) -> HeadUnit | None:
    """The one unit that the heads tell; else that which stands alone in the corner; else that of the caption."""
    found = {(one.before, one.behind): one for head in sentence.heads if (one := unit_in(head))}
    if found:
        return next(iter(found.values())) if len(found) == 1 else None
    corner = sentence.slot.corner if sentence.slot else None
    alone = unit_in(corner.of(sentence.text)) if corner is not None else None
    return alone if alone and not alone.rest else _of_all(sentence)


def _of_all(sentence: Sentence) -> HeadUnit | None:
    """The scale that a caption tells of all numbers, or currency or percent, where the head of the column says no more than a time."""
    told = unit_in(sentence.over.strip().rstrip(".:")) if sentence.over else None
    if told is None or sentence.slot is None:
        return None
    above = [head.of(sentence.text) for head in sentence.slot.above]
    if told.scales:
        return None if any(not NO_SUMS.isdisjoint(words_of(head)) for head in above) else told
    amount = told.read(SAMPLE)
    of_all = amount is not None and amount.dimension in ("money", "percentage")
    return told if of_all and above and all(map(_no_more_than_a_time, above)) else None


def _no_more_than_a_time(head: str) -> bool:
    """Whether a head is a date, or says that its column is of all."""
    figures = read(head)
    dated = len(figures) == 1 and figures[0].date is not None and figures[0].span.of(head) == head.strip()
    return dated or TOTAL.issuperset(words_of(head))


def _counts(sentence: Sentence) -> bool:
    """Whether a head names what is counted, so that four digits are no year."""
    heads = (sentence_of(h, Span(0, len(h)), Role.TABLE, ()) for h in sentence.heads)
    return any(next(iter(cues_in(head, "count")), None) for head in heads)
