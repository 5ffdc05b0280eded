"""How two figures lie to each other, and whether they may be compared at all.

The verdict is arithmetic on intervals; the gate decides whether the two speak of the same thing.  Whatever is not known to
be alike is not compared, and the verdict says why.
"""

from datetime import date
from decimal import ROUND_CEILING, ROUND_FLOOR
from enum import StrEnum
from typing import Protocol

from attrs import frozen

from claimcheck.events import same_event, same_place
from claimcheck.interval import Interval
from claimcheck.populations import Kinship, Populations, known_populations
from claimcheck.quantities import Quantity
from claimcheck.units import convertible, in_base_units
from claimcheck.vocabulary import Apart, Measure, Modality


class Agreement(StrEnum):
    """How two figures for one thing lie to each other."""

    EQUAL = "equal"
    NARROWER = "narrower"
    ROUNDING = "rounding"
    COMPATIBLE = "compatible"
    CONTRADICTION = "contradiction"
    NOT_COMPARED = "not compared"


class Side(StrEnum):
    """One of two."""

    FIRST = "first"
    SECOND = "second"


@frozen
class Verdict:
    """The outcome of holding one figure against another, with the reason in words.

    `narrower` names the figure that says more, where the agreement is `NARROWER`.
    """

    agreement: Agreement
    reason: str
    narrower: Side | None = None

    @property
    def compared(self) -> bool:
        """Whether the two could be compared."""
        return self.agreement is not Agreement.NOT_COMPARED

    def __bool__(self) -> bool:
        return self.agreement in (Agreement.EQUAL, Agreement.NARROWER, Agreement.COMPATIBLE)


class Comparable(Protocol):
    """What the gate asks of a claim."""

    @property
    def kind(self) -> str: ...  # noqa: D102
    @property
    def measure(self) -> Measure: ...  # noqa: D102
    @property
    def quantity(self) -> Quantity: ...  # noqa: D102
    @property
    def population(self) -> str | None: ...  # noqa: D102
    @property
    def event(self) -> str | None: ...  # noqa: D102
    @property
    def place(self) -> str | None: ...  # noqa: D102
    @property
    def start(self) -> date | None: ...  # noqa: D102
    @property
    def end(self) -> date | None: ...  # noqa: D102
    @property
    def as_of(self) -> date | None: ...  # noqa: D102
    @property
    def modality(self) -> Modality: ...  # noqa: D102
    @property
    def apart(self) -> Apart | None: ...  # noqa: D102
    @property
    def announced(self) -> bool: ...  # noqa: D102


def as_counts(interval: Interval) -> Interval | None:
    """The whole numbers of an interval, its ends closed: (12, ∞) is [13, ∞); `None` where it holds none."""
    low, high = interval.lower, interval.upper
    if low is not None:
        least = low.to_integral_value(ROUND_CEILING)
        low = least + 1 if least == low and not interval.lower_closed else least
    if high is not None:
        most = high.to_integral_value(ROUND_FLOOR)
        high = most - 1 if most == high and not interval.upper_closed else most
    if low is not None and high is not None and low > high:
        return None
    return Interval(low, high)


def _whole(quantity: Quantity) -> bool:
    """Whether it counts in whole numbers: "2.4 children" do not, and more than 2 admits them."""
    ends = (quantity.asserted.lower, quantity.asserted.upper)
    return quantity.counted and all(end is None or end == end.to_integral_value() for end in ends)


def understood(quantity: Quantity) -> Interval:
    """What the words say, far ends of near hedges closed, counts as whole numbers."""
    said = quantity.understood
    return (as_counts(said) or said) if quantity.counted else said


def accepted(quantity: Quantity) -> Interval:
    """What a reader still accepts, counts as whole numbers."""
    taken = quantity.accepted
    return (as_counts(taken) or taken) if quantity.counted else taken


def exceeds(one: Quantity, other: Quantity) -> bool:
    """Whether all that one admits is above all that the other does, as written and as readers accept both."""
    return understood(one).above(understood(other)) and accepted(one).above(accepted(other))


def _only_touch(one: Interval, other: Interval) -> bool:
    """Whether two roundings share no more than the number halfway ("7.8" and "7.9"), which nobody rounds to both."""
    met = one.meet(other)
    return met is not None and met.exact and not one.exact and not other.exact


def verdict(one: Quantity, other: Quantity) -> Verdict:
    """How two quantities for one thing lie to each other; units are converted where they must be.

    The pair verdict: equal, contradiction (even what readers accept is apart), rounding (apart, but not for a reader),
    narrower (one lies strictly inside the other), else compatible.
    """
    if one.unit != other.unit:
        if not convertible(one.unit, other.unit):
            return Verdict(
                Agreement.NOT_COMPARED, f"units differ: {one.unit or 'a count'} and {other.unit or 'a count'}"
            )
        one, other = in_base_units(one), in_base_units(other)
    whole = _whole(one) and _whole(other)
    first, second = (understood(quantity) if whole else quantity.understood for quantity in (one, other))
    words = f"“{one.printed()}” and “{other.printed()}”"
    if first == second:
        return Verdict(Agreement.EQUAL, f"{words} admit the same values")
    if first.disjoint(second):
        taken, held = (accepted(quantity) if whole else quantity.accepted for quantity in (one, other))
        if taken.disjoint(held) or (first.exact and second.exact and _only_touch(taken, held)):
            return Verdict(Agreement.CONTRADICTION, f"no value fits both {words}")
        return Verdict(Agreement.ROUNDING, f"{words} differ, but one may be the other rounded")
    if first < second:
        return Verdict(Agreement.NARROWER, f"“{one.printed()}” says more than “{other.printed()}”", Side.FIRST)
    if second < first:
        return Verdict(Agreement.NARROWER, f"“{other.printed()}” says more than “{one.printed()}”", Side.SECOND)
    return Verdict(Agreement.COMPATIBLE, f"some values fit both {words}")


def why_not(one: Comparable, other: Comparable, populations: Populations | None = None) -> str | None:
    """The reason why two claims must not be compared; `None` where they may, unknowns aside."""
    return other_matter(one, other, populations) or _other_day(one, other)


def other_matter(one: Comparable, other: Comparable, populations: Populations | None = None) -> str | None:
    """The reason why two claims are not about one thing, be it on one day or on several; `None` where they may be."""
    return _of_a_kind(one, other) or _same_people(one, other, populations) or other_happening(one, other)


def other_happening(one: Comparable, other: Comparable) -> str | None:
    """The reason why two claims of one kind that count alike are of two happenings; `None` where they may be of one."""
    window = _same_window(one, other)
    if window is not None:
        return window
    if same_event(one.event, other.event) is False:
        return f"other event: {one.event} and {other.event}"
    if same_place(one.place, other.place) is False:
        return f"other place: {one.place} and {other.place}"
    return None


def anchored(one: Comparable, other: Comparable) -> bool:
    """Whether two claims of one dossier share what shows that they speak of one thing: event, place, or as-of day."""
    if same_event(one.event, other.event) or same_place(one.place, other.place):
        return True
    return one.as_of is not None and one.as_of == other.as_of


def compare(one: Comparable, other: Comparable, populations: Populations | None = None) -> Verdict:
    """The verdict on two claims of one dossier: not compared unless they are shown to speak of the same thing."""
    reason = why_not(one, other, populations)
    if reason is None and not anchored(one, other):
        reason = "nothing shows that both speak of one thing: no event, place or day is shared"
    return Verdict(Agreement.NOT_COMPARED, reason) if reason else verdict(one.quantity, other.quantity)


def _of_a_kind(one: Comparable, other: Comparable) -> str | None:
    if one.kind != other.kind:
        return f"other kind: {one.kind} and {other.kind}"
    if one.measure is not other.measure:
        return f"other measure: {one.measure} and {other.measure}"
    if one.quantity.dimension != other.quantity.dimension and not convertible(one.quantity.unit, other.quantity.unit):
        return f"other dimension: {one.quantity.dimension} and {other.quantity.dimension}"
    if told_as(one) is None or told_as(one) is not told_as(other):
        claim = other if one.modality is Modality.ASSERTED else one
        return f"“{claim.quantity.printed()}” is {claim.modality}, not asserted"
    for claim in (one, other):
        if claim.apart and not one.apart is other.apart is Apart.STRUCK:
            return f"“{claim.quantity.printed()}” is {claim.apart}"
    return None


def told_as(claim: Comparable) -> Modality | None:
    """As what a claim may be held against others: as asserted, or an amount as planned; `None` where it is neither.

    What a thing will cost is held against what it is planned to cost, and not against what it did; jobs that will go are news when
    that is said, however it is said.
    """
    if claim.modality is Modality.ASSERTED:
        return claim.modality
    if claim.modality not in (Modality.PROMISED, Modality.PROPOSED):
        return None
    if claim.announced:
        return Modality.ASSERTED
    amount = not claim.quantity.counted and claim.quantity.dimension not in ("date", "time")
    return Modality.PROMISED if amount else None


def _same_people(one: Comparable, other: Comparable, populations: Populations | None) -> str | None:
    if one.population is None or other.population is None:
        known = one.population or other.population
        return f"it is not said whether {known} are meant" if known else None
    kinship = (populations or known_populations()).kinship(one.population, other.population)
    if kinship in (Kinship.SAME, Kinship.LOOSE):
        return None
    if kinship is Kinship.DIFFERENT:
        return f"other population: {one.population} and {other.population}"
    part, whole = (one, other) if kinship is Kinship.PART else (other, one)
    return f"{part.population} are part of {whole.population}"


def _same_window(one: Comparable, other: Comparable) -> str | None:
    if None not in (one.start, other.start) and one.start != other.start:
        return f"other start: {one.start} and {other.start}"
    if one.measure is Measure.FLOW and (one.start, one.end) != (other.start, other.end):
        return "other window of time"
    return None


def _other_day(one: Comparable, other: Comparable) -> str | None:
    ordered = None not in (one.as_of, other.as_of) and one.as_of != other.as_of
    if ordered and one.measure is not Measure.DEADLINE:
        return f"as of other days: {one.as_of} and {other.as_of}"
    return None
