"""The formats of reports, on findings made by hand: nothing here asks how they came about."""

import json

import pytest
from attrs import evolve
from sheets import ERROR, NOTICE, ONE, OTHER, TEXTS, WARNING, sheet, written

from claimcheck.claims import Location
from claimcheck.figures import Span
from claimcheck.finding import Report
from claimcheck.quotation import Quotation
from claimcheck.reports import Sheet, format_names, load_format
from claimcheck.settings import Severity


def test_formats_are_those_that_are_written() -> None:
    there = ("concise", "github", "gitlab", "html", "json", "jsonl", "junit", "sarif", "text")
    assert format_names() == there
    with pytest.raises(ValueError, match=f"'yaml' is no format of report; there are: {', '.join(there)}"):
        load_format("yaml")


def test_text_shows_both_sides_with_carets() -> None:
    assert written("text", sheet(WARNING)) == [
        "a.txt:3:18: warning CC102 narrower-figure",
        "  A says “at least 12”; B says “13”.",
        "    3 | The blast killed at least 12 service members.",
        "      |                  ^^^^^^^^^^^",
        "  b.txt:1:1",
        "    1 | Thirteen service members were killed, officials said.",
        "      | ^^^^^^^^",
        "  → use 13",
        "",
        "1 finding: 1 warning",
    ]


def test_text_counts_what_it_does_not_print() -> None:
    lines = written("text", sheet(ERROR, WARNING, NOTICE, NOTICE))
    assert lines[-1] == "4 findings: 1 error, 1 warning, 2 notices (2 not shown; --show notice prints them)"
    assert not [line for line in lines if "CC103" in line]
    shown = written("text", sheet(ERROR, WARNING, NOTICE, show=Severity.NOTICE))
    assert shown[-1] == "3 findings: 1 error, 1 warning, 1 notice"
    assert [line for line in shown if "notice CC103" in line]


def test_text_of_nothing() -> None:
    assert written("text", Sheet(Report())) == ["no findings"]


def test_text_tells_what_was_asked_for() -> None:
    lines = written("text", sheet(verbose=True, trace=True, remarks=("no date for a.txt",)))
    assert "a.txt:3:18: holds CC301 12 and 1 make 13." in lines
    assert "a.txt:3:18 “at least 12” and b.txt:1:1 “13”: not compared: no day in common" in lines
    assert lines[-2:] == ["note: no date for a.txt", "no findings"]


def test_colour_is_all_that_a_terminal_adds() -> None:
    plain, painted = written("text", sheet(WARNING)), written("text", sheet(WARNING, colour=True))
    assert "\x1b[33m" in painted[0]
    assert [_unpainted(line) for line in painted] == plain


def _unpainted(line: str) -> str:
    for code in ("0", "1", "2", "31", "32", "33", "36"):
        line = line.replace(f"\x1b[{code}m", "")
    return line


def test_text_without_texts_says_what_the_claims_say() -> None:
    lines = written("text", Sheet(Report((WARNING,))))
    assert "    at least 12 service members (A, 2021-08-26)" in lines


def test_text_counts_mentions_that_are_many() -> None:
    lines = written("text", sheet(evolve(WARNING, claims=(ONE, *[OTHER] * 5))))
    assert sum("Thirteen" in line for line in lines) == 3
    assert "  and 2 more mentions" in lines


def test_text_shows_the_other_side_however_many_mentions_there_are() -> None:
    lines = written("text", sheet(evolve(WARNING, claims=(*[ONE] * 9, OTHER))))
    assert sum("Thirteen" in line for line in lines) == 1
    assert "  and 6 more mentions" in lines


def test_quotations_stand_where_claims_do() -> None:
    quotation = Quotation("we have 13", "Smith", location=Location("b.txt", Span(0, 8), 1, 1))
    lines = written("text", sheet(evolve(WARNING, claims=(quotation, ONE))))
    assert lines[0] == "b.txt:1:1: warning CC102 narrower-figure"
    assert written("text", Sheet(Report((evolve(WARNING, claims=(quotation,)),))))[2] == "    “we have 13”"


def test_a_line_of_a_ledger_is_shown_around_the_words_of_the_claim() -> None:
    line = '{"kind": "casualties.killed", "population": "' + "people " * 30 + '", "text": "at least 12", "as_of": null}'
    place = evolve(ONE, location=Location("a.txt", None, 2, 1))
    shown = evolve(sheet(evolve(WARNING, claims=(place,))), texts={"a.txt": f"\n{line}\n"})
    lines = written("text", shown)
    start = lines[2].index("at least 12")
    assert lines[3][start:] == "^" * len("at least 12")
    bare = written("text", evolve(shown, texts={"a.txt": "\n" + "word " * 50}))
    assert (len(bare[2]) < 140, bare[3].count("^") > 90) == (True, True)


@pytest.mark.parametrize(
    ("before", "after"), [("", " die."), ("word " * 60, " died."), ("", " died" * 60), ("漢字 " * 50, " died" * 60)]
)
@pytest.mark.parametrize("end", ["", "\n", "\r\n", "\r"])
def test_carets_stand_under_the_figure(before: str, after: str, end: str) -> None:
    text = f"first{end}{before}at least 12{after}{end}"
    start = text.index("at least 12")
    place = evolve(ONE, location=Location("a.txt", Span(start, start + 11), 1, 1))
    lines = written("text", evolve(sheet(evolve(WARNING, claims=(place,))), texts={"a.txt": text}))
    shown, carets = lines[2].partition("| ")[2], lines[3].partition("| ")[2]
    # two columns for each ideograph before the figure
    column = len(carets) - len(carets.lstrip())
    wide = sum(char in "漢字" for char in shown[: shown.index("at least 12")])
    assert shown.index("at least 12") + wide == column
    assert carets.strip() == "^" * 11
    assert len(shown) < 130


def test_what_moves_a_cursor_is_not_printed() -> None:
    text = "\x1b[2Jat least 12\x07 died"
    place = evolve(ONE, location=Location("a.txt", Span(4, 15), 1, 5))
    lines = written("text", evolve(sheet(evolve(WARNING, claims=(place,))), texts={"a.txt": text}))
    assert lines[2] == "    1 | ·[2Jat least 12· died"


def test_concise_is_a_line_a_finding() -> None:
    assert written("concise", sheet(ERROR, WARNING, NOTICE)) == [
        "a.txt:3:18: CC101 error Both cannot be.",
        "a.txt:3:18: CC102 warning A says “at least 12”; B says “13”.",
    ]


def test_jsonl_has_every_severity() -> None:
    told = [json.loads(line) for line in written("jsonl", sheet(ERROR, NOTICE))]
    assert [finding["severity"] for finding in told] == ["error", "notice"]
    assert TEXTS["a.txt"][told[0]["start"] : told[0]["end"]] == "at least 12"
    told = [json.loads(line) for line in written("jsonl", sheet(ERROR, verbose=True))]
    assert [finding["severity"] for finding in told] == ["error", "info"]


def test_json_tells_all_that_was_asked_for() -> None:
    told = json.loads("\n".join(written("json", sheet(ERROR, NOTICE, remarks=("odd",)))))
    assert told["schema"] == "claimcheck.report/1"
    assert told["counts"] == {"error": 1, "warning": 0, "notice": 1}
    assert told["remarks"] == ["odd"]
    assert "affirmed" not in told
    assert "not_compared" not in told
    told = json.loads("\n".join(written("json", sheet(ERROR, verbose=True, trace=True))))
    assert [finding["code"] for finding in told["affirmed"]] == ["CC301"]
    (pair,) = told["not_compared"]
    assert pair["reason"] == "no day in common"
    assert [_printed(item) for item in pair["claims"]] == ["at least 12", "Thirteen"]


def _printed(item: dict[str, object]) -> object:
    return item["text"]


@pytest.mark.parametrize("form", format_names())
def test_the_same_report_is_written_the_same(form: str) -> None:
    given = sheet(ERROR, WARNING, NOTICE, verbose=True, trace=True)
    assert written(form, given) == written(form, given)
