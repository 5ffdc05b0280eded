"""Claims to JSON and back: nothing is lost, and what cannot be read is told by line."""

import json
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.claims import Claim, Link, Location, Source
from claimcheck.dates import DateValue
from claimcheck.figures import Span
from claimcheck.finding import Finding
from claimcheck.interval import Interval
from claimcheck.jsonlines import WireError, claim_from_wire, each_line, item_from_wire, parse_lines, write_lines
from claimcheck.kinds.casualties import Killed
from claimcheck.kinds.deadline import Deadline
from claimcheck.kinds.evacuees import Evacuees
from claimcheck.quantities import Quantity, Trend, about, at_least, exactly, more_than
from claimcheck.quotation import Quotation
from claimcheck.settings import Severity
from claimcheck.testing import claims, intervals, quantities
from claimcheck.vocabulary import Apart, Measure, Modality, Mode, Relation, Role, Tense
from claimcheck.wire import claim_to_wire, finding_to_wire, quotation_to_wire

WORDS = st.text(max_size=12)
SPANS = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 500), st.integers(1, 30))
DAYS = st.dates(date(1990, 1, 1), date(2030, 12, 31))


@st.composite
def any_quantity(draw: st.DrawFn) -> Quantity:
    """A quantity with every field at will."""
    plain = draw(quantities())
    return evolve(
        plain,
        accepted=draw(intervals()),
        unit=draw(st.sampled_from(["", "USD", "percent", "kilometer"])),
        hedge=draw(st.none() | WORDS),
        approximate=draw(st.booleans()),
        reversed=draw(st.booleans()),
        trend=draw(st.none() | st.sampled_from(Trend)),
    )


@st.composite
def full_claims(draw: st.DrawFn) -> Claim:
    """Claims with every field at will, kinds and links among them."""
    claim = draw(claims())
    fields: dict[str, Any] = {
        "place": draw(st.none() | WORDS),
        "measure": draw(st.sampled_from(Measure)),
        "since": draw(st.none() | DAYS),
        "until": draw(st.none() | DAYS),
        "source": Source(
            draw(st.none() | WORDS),
            draw(st.none() | DAYS | st.just("03-02-2009")),
            draw(st.none() | WORDS),
            draw(st.none() | WORDS),
        ),
        "as_of": draw(st.none() | DAYS),
        "as_of_basis": draw(st.none() | st.sampled_from(["stated", "published", "inferred"])),
        "apart": draw(st.none() | st.sampled_from(Apart)),
        "modality": draw(st.sampled_from(Modality)),
        "speaker": draw(st.none() | WORDS),
        "mode": draw(st.sampled_from(Mode)),
        "role": draw(st.sampled_from(Role)),
        "links": tuple(draw(st.lists(st.builds(Link, st.sampled_from(Relation), WORDS), max_size=2))),
        "lineage": draw(st.none() | WORDS),
        "tense": draw(st.none() | st.sampled_from(Tense)),
        "revised": draw(st.booleans()),
        "unclear": draw(st.booleans()),
        "quote": draw(WORDS),
        "id": draw(WORDS),
        "location": Location(
            draw(st.none() | st.integers(0, 9) | WORDS),
            draw(st.none() | SPANS),
            draw(st.none() | st.integers(1, 99)),
            draw(st.none() | st.integers(1, 99)),
            draw(st.none() | SPANS),
            draw(st.none() | SPANS),
        ),
    }
    if not isinstance(claim, Deadline):
        fields["quantity"] = draw(any_quantity())
        fields["when"] = draw(st.none() | st.builds(DateValue, WORDS, DAYS, st.none(), st.booleans(), st.none(), WORDS))
    return evolve(claim, **fields)


@given(full_claims())
def test_a_claim_reads_back_to_an_equal_claim(claim: Claim) -> None:
    row = json.loads(json.dumps(claim_to_wire(claim)))
    back = claim_from_wire(row)
    assert back == claim
    assert type(back) is type(claim)


@settings(max_examples=20)
@given(st.lists(full_claims(), max_size=3))
def test_lines_read_back(given_claims: list[Claim]) -> None:
    assert list(parse_lines("\n".join(write_lines(given_claims)))) == given_claims


@pytest.mark.parametrize(
    "deadline",
    [
        Deadline("2021-08-31", of="US forces"),
        Deadline(DateValue("2021-08-31", date(2021, 8, 31), date(2021, 8, 31), True, written="Aug. 31")),
        Deadline(Quantity(Interval(None, 738033), Interval(None, 738033), "day", "date", "by", "by Aug. 31")),
        Deadline(
            Quantity(Interval(738033, 738033), Interval(738030, 738036), "day", "date", "about", "around Aug. 31")
        ),
    ],
)
def test_days_read_back_with_their_hedges(deadline: Deadline) -> None:
    row = claim_to_wire(deadline)
    assert (row["lower"], row["upper"], row["unit"]) == (None, None, ""), "dates have no numbers on the wire"
    assert claim_from_wire(row) == deadline


def test_a_claim_as_the_contract_has_it() -> None:
    source = Source("Business Insider", "2021-08-26", "insider.txt")
    quote = "killed at least 12 US service members"
    claim = Killed(
        at_least(12),
        of="US service members",
        event="Kabul airport attack",
        source=source,
        role="lede",
        quote=quote,
        location=Location("insider.txt", Span(107, 118), 3, 8, Span(116, 118), Span(119, 137)),
    )
    row = claim_to_wire(claim)
    expected = {
        "kind": "casualties.killed",
        "measure": "cumulative",
        "start": 107,
        "end": 118,
        "text": "at least 12",
        "number": {"start": 116, "end": 118, "text": "12"},
        "noun": {"start": 119, "end": 137, "text": "US service members"},
        "dimension": "count",
        "unit": "",
        "lower": "12",
        "lower_closed": True,
        "upper": None,
        "upper_closed": False,
        "soft_lower": "12",
        "soft_upper": None,
        "hedge": "at least",
        "population": "US service members",
        "event": "Kabul airport attack",
        "period": {"start": None, "end": None},
        "as_of": "2021-08-26",
        "as_of_basis": "published",
        "relations": [],
        "modality": "asserted",
        "attribution": {"speaker": None, "mode": "voice"},
        "source": {"name": "Business Insider", "published": "2021-08-26", "path": "insider.txt", "url": None},
        "role": "lede",
        "line": 3,
        "column": 8,
        "document": "insider.txt",
        "quote": quote,
    }
    assert {key: row[key] for key in expected} == expected


def test_words_come_from_the_text_where_it_is_at_hand() -> None:
    text = "Of them 12 died; 12 lived."
    claim = Killed(12, quote=text, location=Location(0, Span(8, 10), number=Span(8, 10), noun=Span(3, 7)))
    assert claim_to_wire(claim, text)["noun"] == {"start": 3, "end": 7, "text": "them"}
    assert claim_to_wire(claim)["noun"] == {"start": 3, "end": 7, "text": None}, "the quote has two 12s: no guess"


def test_a_finding_points_where_its_first_claim_stands() -> None:
    said = Killed(13, source=Source("A", path="a.txt"), location=Location("a.txt", Span(4, 6), 1, 5))
    words = Quotation("we stay", "Smith", date(2021, 8, 26), Source("B"), Location("b.txt", Span(1, 8)))
    row = finding_to_wire(
        Finding("differ", (said, words), severity=Severity.ERROR, code="CC101", rule="conflicting-figures")
    )
    assert (row["path"], row["start"], row["end"], row["line"], row["column"]) == ("a.txt", 4, 6, 1, 5)
    assert (row["severity"], row["code"]) == ("error", "CC101")
    items = row["claims"]
    assert isinstance(items, list)
    assert items[0] == claim_to_wire(said)
    assert items[1] == quotation_to_wire(words)
    assert items[1]["kind"] == "quotation"
    assert items[1]["lower"] is items[1]["upper"] is None


def test_quotations_read_back() -> None:
    words = Quotation("we stay", "Smith", date(2021, 8, 26), Source("B"), Location("b.txt", Span(1, 8), 2, 3), "q1")
    assert item_from_wire(quotation_to_wire(words)) == words


def test_short_lines_by_hand() -> None:
    line = '{"kind": "evacuees", "text": "more than 100,000", "population": "people", "source": {"published": "2021-08-26"}}'
    (claim,) = parse_lines(line)
    assert isinstance(claim, Evacuees)
    assert claim == Evacuees("more than 100,000", of="people", source=Source(published="2021-08-26"))
    assert claim.as_of == date(2021, 8, 26)
    assert parse_lines('{"kind": "deadline", "text": "2021-08-31"}') == (Deadline("2021-08-31"),)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("{", "no JSON"),
        ("[1]", "a claim is an object, not [1]"),
        ('{"kind": "killd", "text": "12"}', "'killd' is no kind of claim"),
        ('{"kind": "evacuees", "text": "many moons hence"}', "is not one quantity"),
        ('{"kind": "evacuees", "text": "12", "populaton": "people"}', "did you mean “population”?"),
        ('{"kind": "evacuees", "text": 12}', '"text" must be a string, not 12'),
        ('{"kind": "evacuees", "lower": "3", "upper": "2"}', "lower end 3 is above upper end 2"),
        ('{"kind": "evacuees", "lower": true}', '"lower": True is no number'),
        ('{"kind": "evacuees", "text": "12", "as_of": "June 31"}', "\"as_of\": 'June 31' is no date"),
        ('{"kind": "evacuees", "text": "12", "modality": "perhaps"}', "perhaps"),
        ('{"kind": "evacuees", "text": "12", "source": "AP"}', '"source" must be an object, not "AP"'),
        ('{"schema": "claimcheck.claim/9", "kind": "evacuees", "text": "12"}', "this version reads claimcheck.claim/1"),
        ('{"kind": "deadline", "text": "soon"}', "'soon' is no date"),
        ("[" * 100_000, "nested too deeply"),
    ],
)
def test_a_bad_line_is_refused_by_file_and_line(line: str, told: str) -> None:
    good = next(iter(write_lines([Killed(12)])))
    with pytest.raises(WireError) as error:
        parse_lines(f"{good}\n\n{line}\n{good}\n", "old.jsonl")
    assert (error.value.place, error.value.line) == ("old.jsonl", 3)
    assert str(error.value).startswith("old.jsonl:3")
    assert told in str(error.value)


def test_a_claim_without_a_place_stands_at_its_line() -> None:
    (first, second) = parse_lines(
        '{"kind": "evacuees", "text": "12"}\n{"kind": "evacuees", "text": "12", "line": 7}', "a.jsonl"
    )
    assert first.location == Location("a.jsonl", None, 1, 1)
    assert first.source.path == "a.jsonl"
    assert second.location == Location(line=7)


def test_the_lines_beside_a_bad_one_can_be_had() -> None:
    good = next(iter(write_lines([Killed(12)])))
    found = list(each_line(f"{good}\nnonsense\n{good}", "old.jsonl"))
    assert [isinstance(item, WireError) for item in found] == [False, True, False]


@pytest.mark.parametrize("quantity", [exactly("1.50"), exactly(Decimal("1E+6")), more_than(100_000), about(50)])
def test_numbers_are_plain_strings(quantity: Quantity) -> None:
    row = claim_to_wire(Claim(quantity))
    assert "E" not in str(row["lower"])
    assert claim_from_wire({**row, "kind": "other"}).quantity == quantity
