"""What the corpora say is read is read; what must be left alone is."""

from importlib import import_module
from typing import Any

import pytest

from claimcheck.dimensions.measure.vocabulary import EXACT, UNITS
from claimcheck.dimensions.numeral import corpus as numeral
from claimcheck.dimensions.numeral import parse_numeral, parse_ordinal
from claimcheck.reading import corpus, read
from claimcheck.reading.units import unit_grammars
from claimcheck.units import is_physical, registry
from claimcheck.wire_quantities import number_to_wire

QUANTITIES = ("ratio", "vague", *(grammar.name for grammar in unit_grammars()))
"""The dimensions whose corpora tell quantities; those of dates, lengths of time and times of day have tests of their own."""


def rows(table: str) -> list[Any]:
    """The rows of all these corpora, each behind the name of its dimension."""
    return [
        pytest.param(name, row, id=f"{name}: {row if isinstance(row, str) else row[0]}")
        for name in QUANTITIES
        for row in getattr(import_module(f"claimcheck.dimensions.{name}.corpus"), table)
    ]


NOT_PHYSICAL = {"count", "ratio", "ordinal", "percentage", "money", "duration", "date", "time", "age", "temperature"}


@pytest.mark.parametrize(("words", "value"), numeral.CORPUS)
def test_numbers_are_read_whole(words: str, value: str) -> None:
    number = parse_numeral(words, 0)
    assert number is not None
    assert (words[number.start : number.end], number_to_wire(number.value)) == (words, value)


@pytest.mark.parametrize(("words", "value"), numeral.ORDINALS)
def test_ordinals_are_read_whole(words: str, value: str) -> None:
    number = parse_ordinal(words, 0)
    assert number is not None
    assert (number.end, number_to_wire(number.value)) == (len(words), value)


@pytest.mark.parametrize("words", numeral.NOTHING)
def test_what_is_no_number(words: str) -> None:
    assert parse_numeral(words, 0) is None


@pytest.mark.parametrize(("name", "row"), rows("CORPUS"))
def test_quantities_are_read(name: str, row: tuple[str, str, str, str]) -> None:
    text, words, admits, unit = row
    found = [figure for figure in read(text) if figure.span.of(text) == words]
    assert [(str(f.quantity.asserted), f.quantity.unit) for f in found if f.quantity] == [(admits, unit)]
    assert not is_physical(unit) or unit in registry(), f"{name} has a unit that pint does not know"


@pytest.mark.parametrize(("name", "text"), rows("NOTHING"))
def test_what_is_of_another_dimension(name: str, text: str) -> None:
    figures = read(text)
    if name == "measure":
        assert not [figure for figure in figures if figure.dimension not in NOT_PHYSICAL]
    elif name == "vague":
        assert not [figure for figure in figures if figure.quantity and figure.quantity.vague]
    else:
        assert not [figure for figure in figures if figure.dimension == name]


@pytest.mark.parametrize(("text", "expected"), corpus.CORPUS, ids=[row[0] for row in corpus.CORPUS])
def test_sentences_are_read(text: str, expected: tuple[tuple[str, str, str, str | None], ...]) -> None:
    read_there = [
        (f.span.of(text), str(f.quantity.asserted), f.quantity.unit, f.noun and f.noun.of(text))
        for f in read(text)
        if f.quantity
    ]
    assert read_there == list(expected)


@pytest.mark.parametrize("text", corpus.NOTHING)
def test_numbers_that_count_nothing(text: str) -> None:
    assert [figure.span.of(text) for figure in read(text)] == []


def test_every_unit_is_one_that_pint_knows() -> None:
    names = {name for name, _ in (*UNITS.values(), *EXACT.values()) if name}
    unknown = [name for name in sorted(names) if name not in registry()]
    assert unknown == []
