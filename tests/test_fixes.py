"""A fix settles its finding: where it is made, the finding goes away, and no other comes."""

from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from dossiers import DOSSIERS
from hypothesis import assume, given
from hypothesis import strategies as st
from pages import examples, prose_of

from claimcheck.checking import check_accounts
from claimcheck.claims import Source
from claimcheck.dates import WEEKDAYS, weekday_of
from claimcheck.documents import Document, read_document
from claimcheck.extraction import extract
from claimcheck.finding import Finding, Fix, Report
from claimcheck.kinds.casualties import Killed
from claimcheck.rules import load_rules
from claimcheck.settings import DEFAULT, Settings

Texts = tuple[tuple[str | None, str | None, str | None, str], ...]
"""Source, day, headline and text of each document."""


def documents(texts: Texts) -> list[Document]:
    return [
        read_document(text, source=Source(source, day), title=title, id=index)
        for index, (source, day, title, text) in enumerate(texts)
    ]


def checked(texts: Texts, settings: Settings) -> Report:
    return check_accounts([extract(document, settings) for document in documents(texts)], settings)


def fixed(texts: Texts, finding: Finding) -> Texts:
    """The texts with the edit made."""
    fix, index = finding.fix, finding.claims[0].location.document
    assert fix is not None
    assert isinstance(index, int)
    source, day, title, text = texts[index]
    text = text[: fix.span.start] + fix.text + text[fix.span.end :]
    return (*texts[:index], (source, day, title, text), *texts[index + 1 :])


def told(findings: Sequence[Finding]) -> set[tuple[str, str | None]]:
    return {(finding.code, str(finding.severity)) for finding in findings}


PAGES = [
    pytest.param(texts, example.settings, id=f"{rule.code}-{section}-{number}")
    for rule in load_rules()
    for section in ("Flagged", "Not flagged")
    for number, example in enumerate(examples(rule.page, section), 1)
    if (texts := prose_of(example))
]
HEADED: Texts = (
    ("Daily Record", "2021-08-26", None, "# Flood in Leeds kills more than 250 people\n\n"
     "The flood in Leeds on Thursday killed more than 240 people, officials said."),
)  # fmt: skip
OURS = [pytest.param(tuple((s, d, None, t) for s, d, t in each.texts), DEFAULT, id=each.name) for each in DOSSIERS]
OURS.append(pytest.param(HEADED, DEFAULT, id="a headline that says more"))


@pytest.mark.parametrize(("texts", "settings"), [*PAGES, *OURS])
def test_a_fix_settles_its_finding_and_brings_no_other(texts: Texts, settings: Settings) -> None:
    before = checked(texts, settings)
    for finding in before:
        if finding.fix is not None:
            after = checked(fixed(texts, finding), settings)
            assert len(after) < len(before), finding.message
            assert told(after.findings) <= told(before.findings)
            assert finding.fingerprint not in {other.fingerprint for other in after}


def test_some_pages_have_fixes() -> None:
    found = {
        finding.code
        for parameters in (*PAGES, *OURS)
        for finding in checked(*parameters.values)  # type: ignore[arg-type]
        if finding.fix is not None
    }
    assert found >= {"CC102", "CC108", "CC402", "CC601", "CC801"}


DAYS = st.dates(date(1990, 1, 1), date(2030, 12, 31))


@given(DAYS, st.sampled_from(WEEKDAYS), st.integers(0, 400))
def test_the_fix_of_a_weekday_is_the_day_it_was(day: date, weekday: str, later: int) -> None:
    """Unless something speaks for another day: the day of the text, or the year before."""
    assume(weekday_of(day) != weekday)
    published = day + timedelta(days=later)
    text = f"Two men attacked the old gate on {weekday}, {day:%B} {day.day}, {day.year}, officials said."
    texts: Texts = (("Daily Record", published.isoformat(), None, text),)
    for finding in checked(texts, DEFAULT):
        if finding.code == "CC601" and finding.fix is not None:
            assert finding.fix.text == weekday_of(day)
            assert weekday_of(published) != weekday or later > 3
            assert "CC601" not in {other.code for other in checked(fixed(texts, finding), DEFAULT)}


@given(st.integers(1, 40), st.integers(41, 900), st.sampled_from(["at least", "more than", "no fewer than"]))
def test_the_fuller_figure_is_put_for_the_looser(low: int, number: int, hedge: str) -> None:
    opening = "A bomb blast at the market in Leeds killed"
    texts: Texts = (
        ("Daily Record", "2021-08-26", None, f"{opening} {hedge} {low} people on Thursday."),
        ("Evening Post", "2021-08-26", None, f"{opening} {number} people on Thursday."),
    )
    found = [finding for finding in checked(texts, DEFAULT) if finding.code == "CC102"]
    assert [finding.fix.text for finding in found if finding.fix] == [f"{number}"]
    for finding in found:
        assert "CC102" not in {other.code for other in checked(fixed(texts, finding), DEFAULT)}


def test_nobody_edits_what_was_said() -> None:
    """Words in quotation marks, and figures that somebody else gives."""
    fuller = ("Evening Post", "2021-08-26", None, "A bomb blast at the market in Leeds killed 13 people on Thursday.")
    said = (
        "“The blast at the market in Leeds on Thursday killed at least 12 people,” Ann Lee said.",
        "The bomb blast at the market in Leeds on Thursday killed at least 12 people, police said.",
    )
    for text in said:
        found = checked((("Daily Record", "2021-08-26", None, text), fuller), DEFAULT)
        assert [finding.fix for finding in found if finding.code == "CC102"] == [None], text


@pytest.mark.parametrize(
    ("old", "new", "text"),
    [("Twelve", "thirteen", "Thirteen"), ("at least 12", "Thirteen", "thirteen"), ("12", "US$5", "US$5")],
)
def test_a_fix_is_written_as_what_it_stands_for(old: str, new: str, text: str) -> None:
    begin = "" if old[0].isupper() else "In Leeds "
    document = read_document(f"{begin}{old} people were killed in the blast.", id=0)
    claim = next(claim for claim in extract(document).claims if isinstance(claim, Killed))
    fix = Fix.of(claim, old, new)
    assert fix is not None
    assert fix.text == text
