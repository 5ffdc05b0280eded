"""Vague words as figures: "dozens of people", "hundreds of millions of dollars"."""

from decimal import Decimal

from claimcheck.dimensions.vague.grammar import Vague
from claimcheck.figures import Figure, Span
from claimcheck.quantities import Quantity
from claimcheck.reading.backwards import word_ending
from claimcheck.reading.magnitude import unit_of_vague
from claimcheck.reading.noun import counted_noun
from claimcheck.reading.qualifiers import hedge_of, in_front
from claimcheck.settings import Settings


def vague_figure(text: str, vague: Vague, floor: int, settings: Settings) -> Figure | None:
    """The figure that a vague word makes; `None` where the profile knows it not, or it counts nothing."""
    said = settings.admits(vague.name)
    if said is None:
        return None
    if vague.times != 1:
        said = said.scale(Decimal(vague.times))
    unit, dimension, end, noun = "", "count", vague.end, None
    measured = unit_of_vague(text, vague.start, vague.end)
    if measured is not None:
        unit, dimension, end = measured.unit, measured.dimension, measured.end
        said = said.scale(measured.factor * measured.number.scale)
    else:
        noun = counted_noun(text, end, one=False)
        if noun is None and vague.name == "many" and not text.startswith(" of ", end):
            return None
    front = in_front(text, word_ending(text, vague.start), floor)
    start = front[-1].start if front else vague.start
    quantity = Quantity(said, said, unit, dimension, hedge_of(text, front, None), text[start:end], vague=True)
    return Figure(Span(start, end), quantity, None, Span(vague.start, vague.end), noun, dimension, "vague")
