"""Hypothesis strategies for intervals, quantities, claims and dossiers: for our tests, and for those of your own rules.

    from hypothesis import given
    from claimcheck import check
    from claimcheck.testing import dossiers

    @given(dossiers())
    def test_my_rule_bears_any_dossier(claims):
        check(claims)

Only this module imports hypothesis; nothing else in the package imports this one.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from typing import Any, TypeVar

from attrs import evolve, field, frozen
from hypothesis import strategies as st

from claimcheck.claims import Claim, Link, Location, Source
from claimcheck.figures import Span
from claimcheck.interval import Interval
from claimcheck.kinds.casualties import Killed, Missing, Wounded
from claimcheck.kinds.deadline import Deadline
from claimcheck.kinds.evacuees import Evacuees
from claimcheck.kinds.remaining import Remaining
from claimcheck.matching.sorting import stories as stories_of
from claimcheck.quantities import Quantity, about, at_least, at_most, between, exactly, fewer_than, more_than
from claimcheck.rounding import widened
from claimcheck.settings import NEWS_VAGUE
from claimcheck.stories import Account, Story
from claimcheck.vocabulary import Measure, Modality, Relation, Role

T = TypeVar("T")

COUNTED: tuple[type[Claim], ...] = (Killed, Wounded, Missing, Evacuees, Remaining)
"""Kinds of claim that count people."""
PEOPLE = ("people", "US service members", "American soldiers", "Marines", "Afghans", "women", "passengers")
HAPPENINGS = ("Kabul airport attack", "Kabul attack 2021-08-26", "Leeds fire", "York fire", "Mosul market attack")
PUBLISHERS = ("Daily Record", "Evening Post", "Weekly News")
FIRST_DAY = date(2021, 8, 2)


def numbers(most: int = 40, places: int = 0) -> st.SearchStrategy[Decimal]:
    """Exact decimals from minus `most` to `most`, few enough that ends often coincide."""
    scale = 10**places
    return st.integers(-most * scale, most * scale).map(lambda whole: Decimal(whole).scaleb(-places))


@st.composite
def intervals(draw: st.DrawFn, ends: st.SearchStrategy[Decimal] | None = None) -> Interval:
    """Intervals of every shape: a point, bounded, one-sided, all numbers; each end open or closed."""
    ends = numbers() if ends is None else ends
    low, high = draw(st.none() | ends), draw(st.none() | ends)
    if low is None or high is None:
        return Interval(low, high, draw(st.booleans()), draw(st.booleans()))
    low, high = sorted((low, high))
    if low == high:
        return Interval.exactly(low)
    return Interval(low, high, draw(st.booleans()), draw(st.booleans()))


@st.composite
def nearly(draw: st.DrawFn, least: int = 10, most: int = 400) -> Quantity:
    """Quantities like "nearly 50": open at the number, their far end closed by what a reader accepts."""
    number = Decimal(draw(st.integers(least, most)))
    said = Interval(None, number, upper_closed=False)
    taken = Interval(number * Decimal("0.9"), number, upper_closed=False)
    return Quantity(said, taken, hedge="nearly", text=f"nearly {number}")


def vague() -> st.SearchStrategy[Quantity]:
    """Vague words: "dozens", "several"."""
    return st.sampled_from(sorted(NEWS_VAGUE)).map(
        lambda word: Quantity(NEWS_VAGUE[word], NEWS_VAGUE[word], hedge=None, text=word, vague=True)
    )


@st.composite
def ranges(draw: st.DrawFn, least: int, most: int, unit: str) -> Quantity:
    """Ranges from one number to another."""
    low, high = sorted((draw(st.integers(least, most)), draw(st.integers(least, most))))
    return between(low, high + 1, unit)


@cache
def quantities(unit: str = "", least: int = 1, most: int = 300) -> st.SearchStrategy[Quantity]:
    """Quantities as people word them: bare, bounded on a side, a range, about, and for counts nearly and vague words."""
    whole = st.integers(least, most)
    worded = [st.builds(make, whole, st.just(unit)) for make in (exactly, at_least, more_than, about)]
    capped = [st.builds(make, whole.map(lambda number: number + 1), st.just(unit)) for make in (at_most, fewer_than)]
    loose = [] if unit else [nearly(least + 9, most + 9), vague()]
    return st.one_of(*worded, *capped, ranges(least, most, unit), *loose)


@st.composite
def rough(draw: st.DrawFn, said: Interval, unit: str = "") -> Quantity:
    """Quantities that assert this interval, and of which a reader accepts as much or more."""
    reach = draw(st.integers(0, 30).map(Decimal))
    return Quantity(said, widened(said, reach), unit, "measurement" if unit else "count")


@cache
def days(most: int = 6) -> st.SearchStrategy[date]:
    """Days of one week or so."""
    return st.integers(0, most).map(lambda count: FIRST_DAY + timedelta(days=count))


@cache
def sources(most: int = 6) -> st.SearchStrategy[Source]:
    """A few publishers, so that claims of one source meet, on a few days."""
    return st.builds(Source, st.sampled_from(PUBLISHERS), days(most))


@frozen
class Matter:
    """What claims of a dossier may be about: the fewer choices, the more of them may be compared."""

    kinds: Sequence[type[Claim]] = COUNTED
    people: Sequence[str | None] = (None, *PEOPLE)
    happenings: Sequence[str | None] = (None, *HAPPENINGS)
    days: int = 6
    figures: st.SearchStrategy[Quantity] = field(factory=quantities)


@st.composite
def matters(draw: st.DrawFn) -> Matter:
    """Small choices: one or two kinds, populations and happenings, on up to three days, with figures that lie close."""

    def few(given: Sequence[T]) -> Sequence[T]:
        return draw(st.lists(st.sampled_from(given), min_size=1, max_size=2))

    least = draw(st.sampled_from([1, 12, 98, 1000, 104_000]))
    figures = quantities(least=least, most=least + draw(st.sampled_from([1, 4, 40, 4000])))
    return Matter(few((*COUNTED, Deadline)), few(PEOPLE), few((None, *HAPPENINGS)), draw(st.integers(0, 2)), figures)


@st.composite
def claims(draw: st.DrawFn, matter: Matter = Matter()) -> Claim:
    """Claims of a few kinds on few people and happenings; some are not asserted."""
    source = draw(sources(matter.days))
    place = draw(st.integers(0, 500))
    known: dict[str, Any] = {
        "of": draw(st.sampled_from(matter.people)),
        "event": draw(st.sampled_from(matter.happenings)),
        "source": source,
        "modality": draw(st.sampled_from([Modality.ASSERTED] * 9 + [Modality.QUESTION])),
        "location": Location(f"{source.name} {source.published}", Span(place, place + 3)),
    }
    kind = draw(st.sampled_from(matter.kinds))
    return Deadline(draw(days(20)), **known) if kind is Deadline else kind(draw(matter.figures), **known)


@st.composite
def _told(draw: st.DrawFn, claim: Claim) -> Claim:
    """The claim with more of what texts tell beside a figure: a window or start, a speaker, an older day, a headline."""
    said: dict[str, Any] = {
        "speaker": draw(st.sampled_from([None, None, "Ann Lee", "Jim Orr"])),
        "role": draw(st.sampled_from([Role.BODY] * 4 + [Role.HEADLINE, Role.CAPTION])),
        "revised": draw(st.sampled_from([False, False, True])),
        "place": draw(st.sampled_from([None, None, "Leeds", "Kabul"])),
    }
    assert claim.as_of is not None, "sources have a day"
    if not isinstance(claim, Deadline):
        said["as_of"] = claim.as_of - timedelta(days=draw(st.sampled_from([0, 0, 1, 9])))
    if claim.measure is Measure.CUMULATIVE:
        length = draw(st.sampled_from([None, None, 1, 3]))
        said["since"] = None if length is None else said["as_of"] - timedelta(days=length)
        flow = length is not None and draw(st.booleans())
        said |= {"measure": Measure.FLOW, "until": said["as_of"]} if flow else {}
    return evolve(claim, **said)


@st.composite
def _linked(draw: st.DrawFn, given: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims, some of them parts of others of their document."""
    out = list(given)
    for part, whole in (
        draw(st.lists(st.tuples(*[st.integers(0, max(len(out) - 1, 0))] * 2), max_size=3)) if out else ()
    ):
        relation = draw(st.sampled_from([Relation.PART_OF, Relation.INCLUDES]))
        if out[part].location.document == out[whole].location.document and part != whole:
            out[part] = out[part].with_links(Link(relation, out[whole].id))
    return tuple(out)


@st.composite
def dossiers(draw: st.DrawFn, most: int = 8) -> tuple[Claim, ...]:
    """Claims of one dossier, each with an id, many of which may be compared; some with windows, speakers, parts."""
    matter = draw(matters() | st.just(Matter()))
    plain = claims(matter)
    found = draw(st.lists(plain | plain.flatmap(_told), max_size=most))
    return draw(_linked([evolve(claim, id=f"claim-{index}") for index, claim in enumerate(found)]))


def stories() -> st.SearchStrategy[Story]:
    """Stories, as rules are handed them."""
    return dossiers().map(stories_of).filter(bool).flatmap(st.sampled_from)


@st.composite
def splits(draw: st.DrawFn, most: int = 200) -> Account:
    """Accounts of one whole and the parts that share it out, which add up."""
    cuts: Sequence[int] = draw(st.lists(st.integers(1, most), min_size=2, max_size=6))
    source = draw(sources())
    whole = Killed(sum(cuts), of="people", source=source, id="whole")
    parts = [
        Killed(cut, of=f"group {index}", source=source, id=f"part-{index}", links=(Link(Relation.PART_OF, "whole"),))
        for index, cut in enumerate(cuts)
    ]
    return Account(source, (whole, *parts))


__all__ = [
    "Matter",
    "claims",
    "days",
    "dossiers",
    "intervals",
    "matters",
    "nearly",
    "numbers",
    "quantities",
    "ranges",
    "rough",
    "sources",
    "splits",
    "stories",
    "vague",
]
