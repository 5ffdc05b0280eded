"""Where figures come from: what a text revises, what copies repeat, what is one source, and how mentions are grouped."""

from claimcheck.checking import check_accounts
from claimcheck.claims import Source
from claimcheck.documents import read_document
from claimcheck.extraction import extract
from claimcheck.finding import Finding
from claimcheck.settings import Severity

DAY = "2021-08-25"
WIRE = (
    "LEEDS (Wire) - {} people were killed in a fire at a warehouse in Leeds on Monday, police said. The blaze began shortly after "
    "midnight and spread to two houses nearby, the fire chief said."
)


def findings(*texts: tuple[str, str, str], least: Severity = Severity.NOTICE) -> list[Finding]:
    """What is found in texts given as publisher, day and words; who gives a figure is another matter."""
    documents = (read_document(words, source=Source(name, day), id=i) for i, (name, day, words) in enumerate(texts))
    report = check_accounts([extract(document) for document in documents])
    return [finding for finding in report.at_least(least) if finding.code != "CC803"]


def test_a_revision_that_is_told_makes_a_finding_milder_and_is_named() -> None:
    first = ("Daily Record", DAY, "The Leeds fire killed 15 people, a hospital said.")
    later = "The toll of the Leeds fire is 12, officials said, revising an earlier count of 15."
    told = findings(first, ("Evening Post", DAY, f"The Leeds fire killed 12 people. {later}"))
    assert [(f.severity, f.cause) for f in told] == [(Severity.NOTICE, "revised")]
    assert "Evening Post tells of a revision" in told[0].message
    untold = findings(first, ("Evening Post", DAY, "The Leeds fire killed 12 people, the mayor told reporters."))
    assert [(f.code, f.severity) for f in untold] == [("CC804", Severity.WARNING)]


def test_a_correction_at_the_foot_of_a_text_is_one() -> None:
    before = ("Daily Record", "2021-08-23", "The Leeds fire killed 15 people, police said.")
    foot = "Correction: An earlier version of this article said that 15 people died."
    found = findings(before, ("Daily Record", DAY, f"The Leeds fire killed 12 people, police said.\n\n{foot}"))
    assert [(f.code, f.severity, f.cause) for f in found] == [("CC501", Severity.NOTICE, "revised")]


def test_a_text_that_corrects_itself_does_not_contradict_itself() -> None:
    for words in (
        "Police said that 12 people were killed in the Leeds fire, not 15 as they had first said.",
        "The Leeds fire killed 12 people. Earlier reports had put the toll at 15.",
        "The toll of the Leeds fire rose to 15 from 12, police said.",
    ):
        assert not findings(("Daily Record", DAY, words)), words


def test_copies_are_one_source_and_one_finding() -> None:
    copies = [(name, DAY, WIRE.format("At least 12")) for name in ("Daily Record", "Evening Post", "Morning Star")]
    found = findings(
        *copies, ("Weekly News", DAY, "A fire at a warehouse in Leeds killed 15 people on Monday, a hospital said.")
    )
    assert [(f.code, len(f.claims)) for f in found] == [("CC102", 4)]


def test_a_copy_that_was_altered_is_an_error_of_one_source() -> None:
    texts = [("Daily Record", DAY, WIRE.format("Fifteen")), ("Evening Post", DAY, WIRE.format("Twelve"))]
    assert [(f.code, f.severity) for f in findings(*texts)] == [("CC101", Severity.ERROR)]


def test_a_figure_that_is_repeated_is_at_odds_once() -> None:
    """Across sentences and documents."""
    here = "The Leeds fire killed 15 people on Monday. Police said the Leeds fire on Monday had killed 15 people."
    there = "Twelve people died in the fire in Leeds on Monday, the mayor told reporters."
    found = findings(
        ("Daily Record", DAY, here),
        ("Weekly News", DAY, here.replace("Police", "Officials")),
        ("Evening Post", DAY, there),
    )
    assert [(f.code, {c.quantity.text for c in f.claims}) for f in found] == [("CC804", {"15", "Twelve"})]  # type: ignore[union-attr]


def test_the_slip_speaks_for_the_contradiction() -> None:
    """One finding, of the rule that knows the cause."""
    texts = [
        ("Daily Record", DAY, "The Kabul airlift has evacuated 104,000 people, officials said."),
        ("Evening Post", DAY, "By Wednesday the airlift from Kabul had evacuated 140,000 people, a spokesman said."),
        ("Weekly News", DAY, "In all 104,000 people have been evacuated in the airlift from Kabul."),
    ]
    assert [f.code for f in findings(*texts, least=Severity.WARNING)] == ["CC203"]
