"""What a check costs: steps are counted, as seconds depend on the machine; a series of n claims takes about n log n of them."""

import sys
from collections.abc import Callable, Sequence
from datetime import timedelta
from functools import cache
from math import log2
from types import FrameType
from typing import Any

import pytest
from attrs import evolve

from claimcheck.checking import check, check_accounts
from claimcheck.claims import Claim, Link, Location, Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract
from claimcheck.figures import Span
from claimcheck.kinds.casualties import Killed, Wounded
from claimcheck.kinds.deadline import Deadline
from claimcheck.kinds.evacuees import Evacuees
from claimcheck.kinds.event_count import EventCount
from claimcheck.kinds.money import Money
from claimcheck.matching.sorting import stories
from claimcheck.quantities import at_least, exactly
from claimcheck.quotation import Quotation
from claimcheck.rules import load_rules
from claimcheck.ruling import Rule
from claimcheck.settings import DEFAULT
from claimcheck.stories import Account, Series, Story
from claimcheck.testing import FIRST_DAY
from claimcheck.vocabulary import Measure, Relation, Role

FOX = Source("Fox News", "2021-08-26")
ATTACK: dict[str, Any] = {"of": "US service members", "event": "Kabul airport attack"}
AIRLIFT: dict[str, Any] = {"of": "people", "event": "Kabul airlift"}


def steps(work: Callable[[], object]) -> int:
    """How many functions are called, ours and the language's."""
    count = 0

    def counting(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(counting)
    try:
        work()
    finally:
        sys.setprofile(before)
    return count


def test_figures_of_one_sentence_are_not_sought_among_each_other() -> None:
    """A sentence without an end, as in a table that was copied as text."""
    few, many = (read_document('"12 people" ' * count, source=FOX) for count in (100, 400))
    extract(few)  # what is made once
    assert steps(lambda: extract(many)) < 5 * steps(lambda: extract(few))


def one_day(count: int) -> list[Claim]:
    """A series of different figures for one thing on one day."""
    return [Killed(n + 1, source=FOX, id=str(n), **ATTACK) for n in range(count)]


def floors(count: int) -> list[Claim]:
    """A series of floors and figures, each inside the one before."""
    return [Killed(at_least(n + 1), source=FOX, id=str(n), **ATTACK) for n in range(count)]


def many_days(count: int) -> list[Claim]:
    """A toll that rises by the day."""
    return [
        Killed(n + 1, source=Source("Fox News", FIRST_DAY + timedelta(days=n)), id=str(n), **ATTACK)
        for n in range(count)
    ]


def half_named(count: int) -> list[Claim]:
    """Claims half of which do not say which happening they are about."""
    return [evolve(claim, event=claim.event if n % 2 else None) for n, claim in enumerate(one_day(count))]


def half_named_days(count: int) -> list[Claim]:
    """The same over many days."""
    return [evolve(claim, event=claim.event if n % 2 else None) for n, claim in enumerate(many_days(count))]


def many_happenings(count: int) -> list[Claim]:
    """Claims of as many happenings."""
    return [evolve(claim, event=f"Place{n} fire") for n, claim in enumerate(one_day(count))]


def many_towns(count: int) -> list[Claim]:
    """Fires in many towns, every third of them told of by two papers."""
    return [
        Killed(n + 1, of="people", event=f"{town(n - (n % 4 == 1))} fire 2021-08-26", source=Source(f"Paper {n}", "2021-08-26"), id=str(n))
        for n in range(count)
    ]  # fmt: skip


def town(number: int) -> str:
    """A name that no other number has, by its consonants too."""
    letters = "bdfgklmnprstvz"
    return "".join(f"{letters[number // len(letters) ** place % len(letters)]}a" for place in range(4)).title()


def flows_and_totals(count: int) -> list[Claim]:
    """A total and a count in a window for each day."""
    out: list[Claim] = []
    for n in range(count // 2):
        source = Source("Fox News", FIRST_DAY + timedelta(days=n))
        window: dict[str, Any] = {"measure": Measure.FLOW, "since": source.day, "until": source.day}
        out.append(Evacuees(n + 1, source=source, id=f"total {n}", **AIRLIFT))
        out.append(Evacuees(n % 7 + 1, source=source, id=f"flow {n}", **AIRLIFT, **window))
    return out


def falling(count: int) -> list[Claim]:
    """A toll that goes up and down by the day, told again and again."""
    return [
        Killed(n * 7 % 11 + 1, source=Source("Fox News", FIRST_DAY + timedelta(days=n)), id=str(n), **ATTACK)
        for n in range(count)
    ]


def parts(count: int) -> list[Claim]:
    """A whole with as many parts."""
    links = (Link(Relation.PART_OF, "0"),)
    return [evolve(claim, links=links if n else ()) for n, claim in enumerate(one_day(count))]


def named_parts(count: int) -> list[Claim]:
    """Wholes in many texts, each of which names a part."""
    out: list[Claim] = []
    for n in range(count // 2):
        source = Source(f"Paper {n}", "2021-08-26")
        whole = Killed(100 + n, of="people", event="Leeds fire", source=source, id=f"whole {n}")
        out.append(whole.with_links(Link(Relation.INCLUDES, f"part {n}")))
        out.append(Killed(n % 9 + 1, of="women", event="Leeds fire", source=source, id=f"part {n}"))
    return out


def deadlines(count: int) -> list[Claim]:
    """One duty, due on as many days."""
    return [
        Deadline(FIRST_DAY + timedelta(days=n), of="US forces", event="withdrawal from Kabul", source=FOX, id=str(n))
        for n in range(count)
    ]


def headlines(count: int) -> list[Claim]:
    """Headlines and texts with figures of their own."""
    return [
        evolve(claim, role=Role.BODY if n % 2 else Role.HEADLINE, location=Location(n // 2, Span(n, n + 3)))
        for n, claim in enumerate(floors(count))
    ]


def copies(count: int) -> list[Claim]:
    """One passage in many papers, with a figure of its own in each, of another kind in every second."""
    return [
        kind(at_least(n % 50 + 10), of="people", event="Leeds fire", source=Source(f"Paper {n}", "2021-08-26"), id=str(n),
             lineage="wire", speaker="Ann Lee", quote=QUOTE.format(n % 50 + 10))
        for n in range(count) for kind in ((Wounded if n % 2 else Killed),)
    ]  # fmt: skip


QUOTE = "The ministry said on Monday that at least {} people had been killed in the fire at the gate of the old harbour town."


def happenings_counted(count: int) -> list[Claim]:
    """Counts of explosions in one attack."""
    return [
        EventCount(
            n + 1, of="explosions", event="Kabul airport attack", source=Source(f"Paper {n}", "2021-08-26"), id=str(n)
        )
        for n in range(count)
    ]


def sums_of_money(count: int) -> list[Claim]:
    """One ransom in three currencies."""
    units = ("USD", "EUR", "GBP")
    return [
        Money(
            exactly(n + 1, units[n % 3], "money"),
            of="ransom",
            event="York kidnapping",
            source=Source(f"Paper {n}", "2021-08-26"),
            id=str(n),
        )
        for n in range(count)
    ]


def vague_words(count: int) -> list[Claim]:
    """Vague words and figures by turns."""
    return [
        Killed(
            "dozens" if n % 2 else str(n + 1),
            of="people",
            event="Leeds fire",
            source=Source(f"Paper {n}", "2021-08-26"),
            id=str(n),
        )
        for n in range(count)
    ]


SHAPES = (
    one_day, floors, many_days, half_named, half_named_days, many_happenings, many_towns, flows_and_totals, falling, parts, named_parts, deadlines,
    headlines, copies, happenings_counted, sums_of_money, vague_words,
)  # fmt: skip
FEW, TIMES = 60, 10
ALLOWED = 1.25 * TIMES * log2(FEW * TIMES) / log2(FEW)
"""By how much steps may grow where claims grow tenfold: as n log n does, with a quarter for what is rough."""


LITTLE = 20
"""Steps for each claim that are few whatever they are for."""


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.__name__)
def test_a_check_grows_no_faster_than_n_log_n(shape: Callable[[int], list[Claim]]) -> None:
    few, many = shape(FEW), shape(FEW * TIMES)
    check(few)  # what is loaded and remembered is so once
    check(many)
    assert steps(lambda: check(many)) <= ALLOWED * steps(lambda: check(few))


def asked(rule: Rule, told: Sequence[Account | Story]) -> Callable[[], object]:
    """Ask one rule of all that it is handed."""
    given: list[Any] = [each for each in told if isinstance(each, rule.scope)]
    if rule.scope is Series:
        given = [series for each in told if isinstance(each, Story) for series in each.series]
    return lambda: list(rule.findings(given, DEFAULT))


@cache
def handed(shape: Callable[[int], list[Claim]], count: int) -> list[Account | Story]:
    """What rules are handed of so many claims."""
    claims = shape(count)
    return [Account(claims=tuple(claims)), *stories(claims)]


@pytest.mark.parametrize("rule", load_rules(), ids=lambda rule: rule.code)
def test_a_rule_grows_no_faster_than_n_log_n(rule: Rule) -> None:
    for shape in SHAPES:
        few, many = handed(shape, FEW), handed(shape, FEW * TIMES)
        assert steps(asked(rule, many)) <= ALLOWED * max(steps(asked(rule, few)), LITTLE * FEW), shape.__name__


def test_quotations_grow_no_faster_than_n_log_n() -> None:
    """One sentence, with a figure of its own in each paper."""

    def told(count: int) -> list[Account]:
        words = "We counted {} families in the valley on the day before the river rose"
        sources = [Source(f"Paper {n}", "2021-08-26") for n in range(count)]
        return [
            Account(
                quotations=(
                    Quotation(words.format(n + 100), "Ann Lee", source=source, id=str(n), location=Location(n)),
                )
            )
            for n, source in enumerate(sources)
        ]

    few, many = told(FEW), told(FEW * TIMES)
    check_accounts(few), check_accounts(many)
    assert steps(lambda: check_accounts(many)) <= ALLOWED * steps(lambda: check_accounts(few))


def test_a_trace_does_not_look_at_every_pair() -> None:
    few, many = ([Account(claims=tuple(many_happenings(n)))] for n in (FEW, FEW * TIMES))
    for accounts in (few, many):
        check_accounts(accounts, trace=True)
    more = steps(lambda: check_accounts(many, trace=True)) - steps(lambda: check_accounts(many))
    assert (
        more
        <= 2 * (steps(lambda: check_accounts(few, trace=True)) - steps(lambda: check_accounts(few))) + 100 * FEW * TIMES
    )


@pytest.mark.parametrize("place", ["Ashby", "{}"])
def test_many_texts_of_one_matter_or_of_matters_of_their_own_are_not_held_each_against_each(place: str) -> None:
    def told(index: int) -> Account:
        where = place.format("".join(chr(ord("b") + int(digit)) + "l" for digit in str(index)).title())
        text = f"Fire in {where} kills {index % 7 + 2}\n\nA fire in {where} killed {index % 7 + 2} people on Wednesday, police said.\n"
        return extract(read_document(text, source=FOX, id=str(index)))

    few, many = ([told(index) for index in range(count)] for count in (100, 400))
    check_accounts(few)  # what is made once
    assert steps(lambda: check_accounts(many)) < 5 * steps(lambda: check_accounts(few))
