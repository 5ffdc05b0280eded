"""Claims on one line: read, written, and read back."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.claims import Claim, Link, Location, Source
from claimcheck.dates import DateValue
from claimcheck.documents import read_document
from claimcheck.extraction import extract
from claimcheck.figures import Span
from claimcheck.kinds.casualties import Killed
from claimcheck.kinds.countdown import Countdown
from claimcheck.kinds.deadline import Deadline
from claimcheck.kinds.evacuees import Evacuees
from claimcheck.notation import (
    NotationError,
    each_line,
    parse_claims,
    parse_items,
    parse_line,
    with_lines,
    write_line,
)
from claimcheck.notation.cells import cell, cells, escaped
from claimcheck.quantities import at_least, exactly, more_than
from claimcheck.quotation import Quotation
from claimcheck.testing import claims
from claimcheck.vocabulary import Apart, Attackers, Measure, Modality, Mode, Relation, Role, Tense

LEDGER = """\
# population | kind | event | quantity | source, date | key=value …
US service members | casualties.killed | Kabul airport attack | at least 12 | Business Insider, 2021-08-26
  people|evacuees | Kabul airlift |more than 100,000| Business Insider, 2021-08-26 | since=2021-08-14  # so far

US forces | deadline | withdrawal from Kabul | 2021-08-31 | White House, 2021-08-25
 | quotation | | | Fox News, 2021-08-26 | speaker=Jen Psaki quote=They are not a group we trust
"""
INSIDER = Source("Business Insider", "2021-08-26")


def test_the_lines_of_the_contract() -> None:
    killed, people, deadline, words = (parse_line(line) for line in LEDGER.splitlines() if line[:1] not in ("#", ""))
    assert killed == Killed(at_least(12), of="US service members", event="Kabul airport attack", source=INSIDER)
    assert people == Evacuees(
        more_than(100_000), of="people", event="Kabul airlift", source=INSIDER, since=date(2021, 8, 14)
    )
    house = Source("White House", "2021-08-25")
    assert deadline == Deadline("2021-08-31", of="US forces", event="withdrawal from Kabul", source=house)
    assert words == Quotation("They are not a group we trust", "Jen Psaki", None, Source("Fox News", "2021-08-26"))


def test_claims_stand_where_their_quantity_does() -> None:
    found = parse_items(LEDGER, "kabul.claims")
    assert [item.location.span.of(LEDGER) for item in found if item.location.span] == [
        "at least 12",
        "more than 100,000",
        "2021-08-31",
        "quotation",
    ]
    first, second = found[:2]
    assert (first.location.document, first.location.line, first.location.column) == ("kabul.claims", 2, 65)
    assert first.source.path == "kabul.claims"
    assert isinstance(second, Claim)
    assert second.quote.startswith("people|evacuees")
    assert second.quote.endswith("since=2021-08-14"), "a comment is no part of the quote"
    assert len(parse_claims(LEDGER)) == 3


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_offsets_are_those_of_the_file(ending: str) -> None:
    text = "\ufeff" + LEDGER.replace("\n", ending)
    spans = [item.location.span for item in parse_claims(text)]
    assert [span and span.of(text) for span in spans] == ["at least 12", "more than 100,000", "2021-08-31"]


def test_the_document_may_be_named() -> None:
    (claim,) = parse_claims("people | evacuees | | 12 | AP | document=story quote=12 left", "x.claims")
    assert claim.location.document == "story"
    assert claim.quote == "12 left"


def test_an_empty_cell_is_unknown() -> None:
    assert parse_line("| casualties.killed | | 12") == Killed(12)
    assert parse_line(" | casualties.killed |  | 12 |  | speaker=") == Killed(12)


@pytest.mark.parametrize(
    ("written", "source"),
    [
        ("Reuters", Source("Reuters")),
        ("Reuters,", Source("Reuters")),
        ("2021-08-26", Source(None, "2021-08-26")),
        (", 2021-08-26T18:40:00Z", Source(None, "2021-08-26T18:40:00Z")),
        ("Smith, Jones and Co, 2021-08-26", Source("Smith, Jones and Co", "2021-08-26")),
        ("Smith, Jones and Co,", Source("Smith, Jones and Co")),
        (r"A \| B, 2021-08-26", Source("A | B", "2021-08-26")),
    ],
)
def test_the_last_comma_parts_source_from_date(written: str, source: Source) -> None:
    assert parse_line(f"| evacuees | | 12 | {written}").source == source


def test_keys_say_the_rest() -> None:
    line = (
        "people | evacuees | airlift | 500 | AP, 2021-08-26 | since=2021-08-14 until=2021-08-25 | as_of=2021-08-25 "
        "measure=flow modality=promised mode=quoted role=caption apart=added | speaker=Gen. Smith | part_of=a part_of=b "
        "sibling=c | place=Kabul airport lineage=wire url=https://e.org/?a=1&b=2 id=x quote=500 left \\| so he said"
    )
    assert parse_line(line) == Evacuees(
        500,
        of="people",
        event="airlift",
        source=Source("AP", "2021-08-26", url="https://e.org/?a=1&b=2"),
        since="2021-08-14",
        until="2021-08-25",
        as_of="2021-08-25",
        measure=Measure.FLOW,
        modality=Modality.PROMISED,
        mode=Mode.QUOTED,
        role=Role.CAPTION,
        apart=Apart.ADDED,
        speaker="Gen. Smith",
        links=(Link(Relation.PART_OF, "a"), Link(Relation.PART_OF, "b"), Link(Relation.SIBLING, "c")),
        place="Kabul airport",
        lineage="wire",
        id="x",
        quote="500 left | so he said",
    )


def test_dates_as_a_text_writes_them() -> None:
    claim = parse_line("| deadline | | Aug. 31 | AP, 2021-08-26")
    assert isinstance(claim, Deadline)
    assert claim.when is not None
    assert claim.when.start == date(2021, 8, 31)
    assert claim.quantity.text == "Aug. 31"


@pytest.mark.parametrize(
    "line",
    [
        "US service members | casualties.killed | Kabul airport attack | at least 12 | Business Insider, 2021-08-26",
        "people | evacuees | Kabul airlift | more than 100,000 | Business Insider, 2021-08-26 | since=2021-08-14",
        "US forces | deadline | withdrawal from Kabul | 2021-08-31 | White House, 2021-08-25",
        "US forces | deadline | withdrawal from Kabul | Aug. 31 | White House, 2021-08-25",
        "| countdown |  | six days | AP, 2021-08-25",
        "people | casualties.killed |  | dozens | AP, 2021-08-25",
        "| money |  | $3.4bn | AP, 2021-08-25",
        "| share |  | 12.5% | AP",
        "| quotation |  |  | AP, 2021-08-25 | speaker=Psaki | quote=we stay",
    ],
)
def test_what_people_write_is_written_back_unchanged(line: str) -> None:
    assert write_line(parse_line(line)) == line


def test_a_file_grows_at_its_end_and_stays_as_it_was() -> None:
    claim = Killed(13, of="people", source=Source("AP", "2021-08-27"))
    for text in (LEDGER, LEDGER.rstrip("\n"), "", "# nothing yet\r\n"):
        grown = with_lines(text, [claim])
        assert grown.startswith(text)
        assert parse_claims(grown) == (*parse_claims(text), *parse_claims(grown)[-1:])
        assert evolve(parse_claims(grown)[-1], location=Location(), quote="") == claim
        assert with_lines(text, []) == text


TEXTS = st.text(st.characters(codec="utf-8"), min_size=1, max_size=14)
SPECIAL = st.text(st.sampled_from("a\\|#=n \n\t\r\u00a0,1"), min_size=1, max_size=8)
WORDS = TEXTS | SPECIAL
DAYS = st.dates(date(1990, 1, 1), date(2030, 12, 31))
NAMES = (TEXTS | SPECIAL).map(str.strip).filter(bool)


@st.composite
def written_claims(draw: st.DrawFn) -> Claim:
    """Claims with every field that a line can hold at will."""
    claim = draw(claims())
    fields: dict[str, Any] = {
        "population": draw(st.none() | WORDS),
        "event": draw(st.none() | WORDS),
        "place": draw(st.none() | WORDS),
        "measure": draw(st.sampled_from(Measure)),
        "start": draw(st.none() | DAYS),
        "end": draw(st.none() | DAYS),
        "source": Source(
            draw(st.none() | NAMES),
            draw(st.none() | DAYS | st.sampled_from(["03-02-2009", "May, 2021 "])),
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
        "attackers": draw(st.none() | st.sampled_from(Attackers)),
        "revised": draw(st.booleans()),
        "unclear": draw(st.booleans()),
        "quote": draw(st.just("") | WORDS),
        "id": draw(st.just("") | WORDS),
        "location": Location(draw(st.none() | WORDS)),
    }
    aliases = {"population": "of", "start": "since", "end": "until"}
    return evolve(claim, **{aliases.get(key, key): value for key, value in fields.items()})


@given(written_claims())
def test_a_written_claim_reads_back_to_an_equal_one(claim: Claim) -> None:
    line = write_line(claim)
    assert "\n" not in line
    assert parse_line(line) == claim
    assert write_line(parse_line(line)) == line


@settings(max_examples=20)
@given(st.lists(written_claims(), max_size=3))
def test_a_file_of_them_reads_back(given_claims: list[Claim]) -> None:
    found = parse_claims(with_lines("", given_claims))
    placed = [
        evolve(one, location=Location(one.location.document), quote=other.quote)
        for one, other in zip(found, given_claims, strict=True)
    ]
    assert placed == given_claims


@given(WORDS)
def test_escapes(words: str) -> None:
    (found,) = cells(escaped(words))
    assert found.text == words
    assert cell(f"  {escaped(words)} \t", 0).text == words


@pytest.mark.parametrize("when", [None, DateValue("P6D"), DateValue("P1W", written="a week")])
def test_what_words_do_not_tell_is_kept_exactly(when: DateValue | None) -> None:
    claim = Countdown(evolve(exactly(6, "day"), text="half a dozen days | or so"), when=when)
    assert parse_line(write_line(claim)) == claim


@pytest.mark.parametrize(
    ("line", "column", "told"),
    [
        ("people | evacuees | 12", 1, "has 3 of the cells population | kind"),
        ("people | evacuee | | 12", 10, "'evacuee' is no kind of claim; did you mean 'evacuees'?"),
        ("people | evacuees | | twelve monkeys and a half", 23, "is not one quantity"),
        ("people | evacuees | | | AP", 22, "the quantity is missing"),
        ("people | deadline | | soon", 23, "'soon' is not a day, as in 2021-08-31"),
        ("people | evacuees | | 12 | AP, yesterday", 28, "'yesterday' is no date"),
        ("people | evacuees | | 12 | AP, 2021-06-31", 28, "'2021-06-31' is no date"),
        ("people | evacuees | | 12 | AP | sinse=2021-08-14", 39, "did you mean 'since'?"),
        ("people | evacuees | | 12 | AP | since=June", 39, "since: 'June' is no date"),
        ("people | evacuees | | 12 | AP | mode=loud", 38, "'loud' is none of voice, quoted, indirect"),
        ("people | evacuees | | 12 | AP | so far", 33, "“so far” has no key"),
        ("people | evacuees | | 12 | AP | id=a id=b", 41, "'id' is given twice"),
        ("people | evacuees | | 12 | AP | exact=[1]", 23, "exact must be an object"),
        ("people | evacuees | | 12 | AP | exact={", 23, "Expecting"),
        ("people | quotation | | | AP | quote=x", 1, "a quotation has no population"),
        (" | quotation | | | AP |", 4, "a quotation needs its words"),
        (" | quotation | | | AP | quote=x mode=voice", 38, "a quotation has no 'mode'"),
    ],
)
def test_a_bad_line_is_told_by_file_line_and_column(line: str, column: int, told: str) -> None:
    with pytest.raises(NotationError) as error:
        parse_claims(f"# comment\n| evacuees | | 12\n{line}\n", "old.claims")
    assert (error.value.place, error.value.line, error.value.column) == ("old.claims", 3, column)
    assert told in str(error.value)


def test_the_lines_beside_a_bad_one_can_be_had() -> None:
    found = list(each_line("| evacuees | | 12\nnonsense\n| evacuees | | 13"))
    assert [isinstance(item, NotationError) for item in found] == [False, True, False]


def test_no_claim_on_a_comment() -> None:
    with pytest.raises(NotationError, match="no claim stands here"):
        parse_line("  # only a comment")


def test_a_sign_after_a_word_is_no_comment() -> None:
    assert parse_line("| evacuees | flight C#4 | 12 # so far") == Evacuees(12, event="flight C#4")
    assert parse_line(r"| evacuees | \#4 | 12") == Evacuees(12, event="#4")


def test_spans_are_of_the_quantity_cell() -> None:
    (claim,) = parse_claims("| evacuees | |  12  | AP")
    assert claim.location.span == Span(16, 18)


def test_what_a_text_says_can_be_kept_on_lines() -> None:
    text = "About 50 people fled on Aug. 26. Both ferries sank; nearly 20,000 tonnes of oil were lost in a 3-day storm."
    source = Source("Harwell Times", "2021-08-27")
    account = extract(read_document(text, source=source, id="story"))
    assert len(account.claims) > 3
    for claim in account.claims:
        line = write_line(claim)
        assert parse_line(line) == evolve(claim, location=Location("story"))
        assert ("exact=" in line) == (claim.quantity.text == "Both"), (
            "words that read say all; a word that counts does not"
        )


def test_the_page_on_the_notation_holds() -> None:
    page = Path(__file__).parent.parent / "docs" / "notation.md"
    lines = [line for line in page.read_text(encoding="utf-8").splitlines() if line.startswith("    ")]
    assert len(parse_items("\n".join(lines))) == 4
