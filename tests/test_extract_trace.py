"""`claimcheck extract --trace`: which words made kind, population, time, event, place and speaker of a claim."""

import json
import pkgutil
from importlib import import_module
from pathlib import Path

import pytest

import claimcheck.kinds
from claimcheck.claims import Claim, Source
from claimcheck.cli import main
from claimcheck.cli.commands.extract import answer
from claimcheck.documents import Document, read_document
from claimcheck.extraction import extract
from claimcheck.extraction.explaining import Reason, Trace, explain
from claimcheck.settings import DEFAULT

SOURCE = Source("Daily Record", "2021-08-28")
PARTS = ["kind", "population", "as_of", "window", "event", "place", "speaker"]
CORPUS = sorted(
    {
        row[0]
        for found in pkgutil.iter_modules(claimcheck.kinds.__path__)
        if found.ispkg
        for table in ("CORPUS", "NOTHING")
        for row in getattr(import_module(f"claimcheck.kinds.{found.name}.corpus"), table)
    }
)


def document(text: str, title: str | None = None) -> Document:
    return read_document(text, source=SOURCE, title=title, id="a")


def traced(text: str, figure: str) -> Trace:
    """The trace of the claim that is made of some words."""
    read = document(text)
    claims = extract(read).claims
    traces = explain(read, claims)
    (claim,) = (claim for claim in claims if claim.location.span and claim.location.span.of(text) == figure)
    return traces[claim.id]


def told(claim: Claim) -> dict[str, str | None]:
    """What a claim says of each part, as a trace repeats it."""
    return {
        "kind": claim.kind,
        "population": claim.population,
        "as_of": f"{claim.as_of} ({claim.as_of_basis})" if claim.as_of else None,
        "event": claim.event,
        "place": claim.place,
        "speaker": claim.speaker,
    }


@pytest.mark.parametrize("sentence", CORPUS)
def test_every_claim_is_explained_by_words_that_stand_there(sentence: str) -> None:
    read = document(sentence)
    claims = extract(read).claims
    traces = explain(read, claims)
    assert set(traces) == {claim.id for claim in claims}
    plain = " ".join(sentence.split())
    for claim in claims:
        parts = dict(traces[claim.id].parts())
        assert list(parts) == PARTS
        assert told(claim).items() <= {name: reason.value for name, reason in parts.items()}.items()
        assert all(reason.why for reason in parts.values())
        # a country may be told by "the US", and is named by one of its words
        printed = [word for name, reason in parts.items() if name not in ("event", "place") for word in reason.words]
        assert all(" ".join(word.split()) in plain for word in printed)


@pytest.mark.parametrize(
    ("text", "figure", "words", "why"),
    [
        ("The blast killed 12 soldiers.", "12", ("killed",), "stands before the figure that it counts"),
        ("A toll of 12 deaths was told.", "12", ("toll",), "names the count, before the figure"),
        ("Police counted 12 deaths.", "12", ("deaths",), "the counted noun is what the kind counts"),
        ("12 soldiers were killed.", "12", ("killed",), "said of those counted, directly behind them"),
        ("It cost $3.4bn.", "$3.4bn", (), "no cue word binds it, so its dimension tells: money"),
        ("The US has until Aug. 31 to leave.", "Aug. 31", ("has until",), "by which something is due"),
        ("Staff must leave by Aug. 31.", "Aug. 31", ("must", "by"), "by which something is due"),
        ("Kabul fell to insurgents on Aug. 15.", "Aug. 15", (), "happen but once: fall of Kabul"),
    ],
)
def test_kind(text: str, figure: str, words: tuple[str, ...], why: str) -> None:
    found = traced(text, figure).kind
    assert found.words == words
    assert why in found.why


def test_a_part_takes_the_kind_of_its_whole() -> None:
    found = traced("The death toll has risen to 170, including 13 US troops.", "13").kind
    assert (found.value, found.words) == ("casualties.killed", ("toll",))
    assert "the whole that it is part of" in found.why


def test_what_else_was_considered_for_the_kind() -> None:
    found = traced("12 men were shot and pronounced dead.", "12").kind
    assert (found.value, found.words) == ("casualties.killed", ("dead",))
    assert found.considered == ("“shot” (casualties): said of those counted, directly behind them; another goes first",)


def test_population() -> None:
    assert traced("The blast killed 12 US soldiers.", "12").population == Reason(
        "US soldiers", ("US soldiers",), "the noun that is counted"
    )
    people = traced("Police counted 12 deaths.", "12").population
    assert (people.value, people.words) == ("people", ("deaths",))
    assert people.considered == ("“deaths”: the counted noun as it stands",)
    assert traced("It cost $3.4bn.", "$3.4bn").population == Reason(None, (), "it counts nobody")


def test_the_day_for_which_a_figure_holds() -> None:
    stated = traced("As of Aug. 27, 4,500 people had been evacuated since Aug. 14.", "4,500").as_of
    assert (stated.value, stated.words) == ("2021-08-27 (as of)", ("As of Aug. 27",))
    assert stated.considered == ("“Aug. 14” (2021-08-14): the window it counts in",)
    published = traced("The blast on Thursday killed 12 soldiers, police said on Friday.", "12").as_of
    assert (published.value, published.words) == ("2021-08-28 (published)", ())
    assert published.considered == (
        "“Thursday” (2021-08-26): the day of the happening",
        "“Friday” (2021-08-27): behind “said”, so not the day of the happening",
    )


def test_a_day_that_only_the_text_tells() -> None:
    text = "KABUL, Friday, Aug. 27, 2021. The blast killed 12 soldiers."
    read = read_document(text, id="a")
    (claim,) = (claim for claim in extract(read).claims if claim.kind == "casualties.killed")
    found = explain(read, [claim])[claim.id].as_of
    known = {"published": "known from its dateline", "inferred": "publication unknown"}
    assert claim.as_of_basis is not None
    assert known[claim.as_of_basis] in found.why


def test_window() -> None:
    since = traced("Some 4,500 people have been evacuated since Aug. 14.", "Some 4,500").window
    assert (since.value, since.words) == ("from 2021-08-14 on", ("since Aug. 14",))
    past = traced("4,500 people were evacuated in the past 24 hours.", "4,500").window
    assert past.value == "2021-08-27 to 2021-08-28"
    assert past.words == ("the past 24 hours",)
    assert traced("The blast killed 12 soldiers.", "12").window == Reason(None, (), "no words tell a window")


def test_event_and_place_are_the_nearest() -> None:
    text = "The bombing at Kabul airport on Thursday killed 12 soldiers, two days after the residents of the north had heard an explosion in Kunduz."
    found = traced(text, "12")
    assert found.event.words == ("Kabul airport", "bombing", "Thursday")
    assert found.event.value == "Kabul airport bombing 2021-08-26"
    assert found.event.considered == ("“explosion”: farther from the figure",)
    assert found.place.words == ("Kabul airport",)
    assert found.place.considered == ("“Kunduz”: farther from the figure",)


def test_speaker() -> None:
    found = traced("“There were 12 deaths,” John Smith said.", "12").speaker
    assert (found.value, found.words) == ("John Smith", ("John Smith said",))
    assert found.why.endswith("in quotation marks")
    nobody = traced("The blast killed 12 soldiers.", "12").speaker
    assert (nobody.value, nobody.why) == (None, "the words name nobody: in the voice of the publication")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("eBay said that 12 sellers were hurt.", None),  # no name begins inside a word
        ("O’Brien said that 12 sellers were hurt.", "O’Brien"),
        ("The BBC says that 12 sellers were hurt.", "BBC"),
    ],
)
def test_a_speaker_is_named_by_whole_words(text: str, name: str | None) -> None:
    assert traced(text, "12").speaker.value == name


def test_claims_of_a_title_apart_are_explained() -> None:
    read = document("The mayor spoke for long.", title="Blast kills 12 soldiers")
    claims = extract(read).claims
    assert claims
    assert all(explain(read, claims)[claim.id].kind.value == claim.kind for claim in claims)


def test_without_trace_nothing_is_explained(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object) -> None:
        raise AssertionError("nobody asked")

    monkeypatch.setattr("claimcheck.cli.commands.extract.explain", never)
    claims = answer(DEFAULT, False, Source(), {"text": "The blast killed 12 soldiers."})["claims"]
    assert all("trace" not in claim for claim in claims)


def test_a_field_in_batch_and_json_lines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (claim,) = answer(DEFAULT, True, Source(), {"text": "The blast killed 12 soldiers."})["claims"]
    assert claim["trace"]["kind"]["words"] == ["killed"]
    assert list(claim["trace"]) == PARTS
    story = tmp_path / "story.txt"
    story.write_text("The blast killed 12 soldiers.\n", "utf-8")
    assert main(["extract", str(story), "--trace", "--format", "jsonl"]) == 0
    (row,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert row["trace"] == claim["trace"]


def test_a_traced_listing_is_a_ledger_and_its_claims_have_no_trace(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    story, ledger = tmp_path / "story.txt", tmp_path / "story.jsonl"
    story.write_text("The blast killed 12 soldiers.\n", "utf-8")
    main(["extract", str(story), "--trace", "--format", "jsonl"])
    ledger.write_text(capsys.readouterr().out, "utf-8")
    assert main(["extract", str(ledger), "--trace", "--format", "jsonl"]) == 0
    (row,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert row["trace"] is None
    assert row["kind"] == "casualties.killed"


def test_for_people_each_part_stands_under_the_claim(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    story = tmp_path / "story.txt"
    story.write_text("12 men were shot and pronounced dead.\n", "utf-8")
    assert main(["extract", str(story), "--trace"]) == 0
    first, *rest = capsys.readouterr().out.splitlines()
    assert first.startswith(f"{story}:1:1: casualties.killed  “12”")
    assert rest[:3] == [
        "    kind        casualties.killed: “dead” — said of those counted, directly behind them",
        "                  considered “shot” (casualties): said of those counted, directly behind them;"
        " another goes first",
        "    population  men: “men” — the noun that is counted",
    ]
    assert [line[4:14].strip() for line in rest if line[4:14].strip()] == [part.replace("_", " ") for part in PARTS]


def test_cues_that_are_said_of_another_figure_are_told_as_such() -> None:
    found = traced("Police said 40 shots were fired and a bomb killed 12 guests.", "40").kind
    assert found.words == ()
    assert found.considered == ("“killed” (casualties.killed): not said of this figure",)
