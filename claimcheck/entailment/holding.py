"""What one figure of the evidence says to one of the statement, as readers of news take them."""

from enum import StrEnum

from attrs import frozen

from claimcheck.comparison import Agreement, Side, verdict
from claimcheck.interval import Interval
from claimcheck.quantities import Quantity
from claimcheck.units import converted, convertible


class Holding(StrEnum):
    """How a figure of the statement fares."""

    FOLLOWS = "follows"
    CLASHES = "clashes"
    TENSION = "clashes by convention"
    OPEN = "open"


@frozen
class Part:
    """What the evidence says to one figure of the statement, or to something else in it."""

    holding: Holding
    reason: str
    moment: bool = False
    """Whether the evidence tells of another moment, so that none of its other figures is held against the statement's."""


def hold(evidence: Quantity, statement: Quantity) -> Holding:
    """Whether the statement's figure follows from the evidence's, clashes with it, or is left open by it.

    A strict bound excludes its own number, be it rounded or not; a one-sided figure is taken to be near its number.
    """
    if evidence.unit != statement.unit and convertible(evidence.unit, statement.unit):
        evidence = converted(evidence, statement.unit)
    outcome = verdict(evidence, statement)
    loose = evidence.approximate and statement.hedge and evidence.number == statement.number
    match outcome.agreement:
        case Agreement.EQUAL:
            return Holding.FOLLOWS
        case Agreement.CONTRADICTION | Agreement.ROUNDING if loose:
            return Holding.OPEN  # "about 20", "nearly 20"
        case Agreement.CONTRADICTION:
            return Holding.CLASHES
        case Agreement.ROUNDING:
            return _rounded(evidence, statement)
        case Agreement.NARROWER if outcome.narrower is Side.FIRST:
            return Holding.FOLLOWS
        case Agreement.NARROWER | Agreement.COMPATIBLE:
            return _near_its_number(evidence, statement)
    return Holding.OPEN


def _rounded(evidence: Quantity, statement: Quantity) -> Holding:
    """Figures that are apart but for rounding: a bound is taken at its word, a bare number may be the other rounded."""
    if not statement.understood.exact:
        return Holding.CLASHES
    if not evidence.understood.exact:
        return Holding.OPEN
    if evidence.understood <= statement.accepted:
        return Holding.FOLLOWS
    return Holding.OPEN if statement.understood <= evidence.accepted else Holding.CLASHES


def _near_its_number(evidence: Quantity, statement: Quantity) -> Holding:
    """What a one-sided figure says of a bound once it is taken to be near its number."""
    number = evidence.number
    if statement.asserted.exact and number is not None and number == statement.number and number in evidence.asserted:
        return Holding.FOLLOWS  # "30 died" of "at least 30 died"
    if number is None or evidence.vague or statement.asserted.exact or evidence.unit != statement.unit:
        return Holding.OPEN
    taken = Interval.exactly(number)
    if statement.number == number:
        return Holding.CLASHES if evidence.asserted.disjoint(statement.asserted) else Holding.OPEN
    return Holding.FOLLOWS if taken <= statement.asserted else Holding.TENSION


def logically(evidence: Quantity, statement: Quantity) -> Holding:
    """Whether the statement's figure follows in logic alone, with no number taken to be near."""
    outcome = verdict(evidence, statement)
    if outcome.agreement is Agreement.EQUAL or outcome.narrower is Side.FIRST:
        return Holding.FOLLOWS
    apart = outcome.agreement in (Agreement.CONTRADICTION, Agreement.ROUNDING)
    return Holding.CLASHES if apart else Holding.OPEN
