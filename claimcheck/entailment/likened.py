"""Figures in the way in which the other text tells its own: marks as percentages, numbers with a mark in the wrong place read."""

from collections.abc import Sequence

from attrs import evolve

from claimcheck.entailment.alignment import same_noun
from claimcheck.entailment.marks import as_percentage
from claimcheck.entailment.mention import Mention
from claimcheck.entailment.slips import read_as


def likened(mention: Mention, others: Sequence[Mention]) -> Mention:
    """A figure in the way in which those that it is held against are told."""
    return _as_told(_read_as(mention, others), others)


def _read_as(mention: Mention, others: Sequence[Mention]) -> Mention:
    """A figure with a mark in the wrong place as the number that is most like one of the others, where there is one."""
    for other in sorted(others, key=lambda other: not same_noun(mention, other)) if mention.garbled else ():
        meant = None if other.garbled else read_as(mention.quantity, mention.readings, other.quantity)
        if meant is not None and other.quantity.unit_in_all == mention.quantity.unit_in_all:
            return evolve(mention, garbled=False, quantity=meant, text=f"{mention.text} ({meant.number:,})")
    return mention


def _as_told(mention: Mention, others: Sequence[Mention]) -> Mention:
    """A mean mark as a percentage of full marks where another mean is told as one, and none as a mark."""
    means = {one.dimension for one in others if one.mean}
    if mention.mean and mention.dimension == "mark" and "percentage" in means and "mark" not in means:
        return evolve(mention, quantity=as_percentage(mention.quantity), dimension="percentage")
    return mention
