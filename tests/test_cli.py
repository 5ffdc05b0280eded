"""The command line: answers, exit codes, and what is said of input that cannot be read."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import docx
import pytest
from commands import Run

ROOT = Path(__file__).parent.parent
OLDER = "At least 12 US service members were killed in the attack at Kabul airport on Thursday.\n"
NEWER = "The attack at Kabul airport on Thursday killed 13 US service members.\n"
AGAINST_ITSELF = (
    "The blast killed 12 US service members in Kabul.\n\nThe blast killed 40 US service members in Kabul.\n"
)


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """Two articles of one day that count the same people."""
    folder = tmp_path / "articles"
    folder.mkdir()
    for name, text in (("older", OLDER), ("newer", NEWER)):
        (folder / f"{name}.md").write_text(f"---\nsource: {name.title()}\ndate: 2021-08-26\n---\n\n{text}", "utf-8")
    return folder


def rows(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]


def test_version(run: Run) -> None:
    done = run("--version")
    assert (done.returncode, done.stdout) == (0, "claimcheck 0.1.0\n")


def test_every_command_has_help(run: Run) -> None:
    told = run("--help").stdout
    for command in ("check", "explain", "extract", "read", "rules", "support"):
        assert f"\n  {command} " in told
    assert "--fail-on" in run("check", "--help").stdout


def test_unknown_command_is_misuse(run: Run) -> None:
    done = run("chekc")
    assert done.returncode == 2
    assert "chekc" in done.stderr


# check


def test_check_flags_and_shows_both_sides(run: Run, articles: Path) -> None:
    done = run("check", "articles", "--select", "CC102")
    assert done.returncode == 0
    assert done.stderr == ""
    assert "articles/older.md:6:1: warning CC102 narrower-figure" in done.stdout
    assert "At least 12 US service members were killed" in done.stdout
    assert "killed 13 US service members" in done.stdout
    assert done.stdout.endswith("1 finding: 1 warning\n")


def test_fail_on_decides_the_exit_code(run: Run, articles: Path) -> None:
    assert run("check", "--fail-on", "warning", "articles").returncode == 1
    assert run("check", "--fail-on", "error", "articles").returncode == 0


def test_an_error_is_exit_1(run: Run, tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text(AGAINST_ITSELF, "utf-8")
    done = run("check", "one.txt", "--published", "2021-08-27")
    assert done.returncode == 1
    assert " error CC101 " in done.stdout


def test_select_and_ignore(run: Run, articles: Path) -> None:
    assert "CC102" not in run("check", "articles", "--ignore", "CC102").stdout
    assert "no findings" in run("check", "articles", "--select", "CC2,CC901").stdout
    assert "CC102" in run("check", "articles", "--select", "narrower-figure").stdout
    done = run("check", "articles", "--select", "CC000")
    assert done.returncode == 2
    assert "CC000" in done.stderr


def test_order_and_workers_change_nothing(run: Run, articles: Path) -> None:
    paths = ("articles/older.md", "articles/newer.md")
    one = run("check", *paths, "--format", "json")
    assert json.loads(one.stdout)["findings"]
    assert run("check", *reversed(paths), "--format", "json").stdout == one.stdout
    assert run("check", *paths, "--format", "json", "--workers", "2").stdout == one.stdout


def test_a_file_given_twice_is_one(run: Run, articles: Path) -> None:
    once = run("check", "articles").stdout
    assert run("check", "articles", "articles/older.md").stdout == once


def test_ledger_to_hold_against(run: Run, articles: Path, tmp_path: Path) -> None:
    ledger = "US service members | casualties.killed | Kabul airport attack | 40 | Evening Post, 2021-08-26\n"
    (tmp_path / "kept.claims").write_text(ledger, "utf-8")
    text = OLDER.replace("At least 12", "Exactly 12")
    (tmp_path / "new.txt").write_text(text, "utf-8")
    done = run("check", "new.txt", "--published", "2021-08-26", "--source", "Insider", "--ledger", "kept.claims")
    assert "Evening Post" in done.stdout
    assert run("check", "new.txt", "--ledger", "new.txt").returncode == 2


def test_a_line_of_a_ledger_is_its_own_whatever_document_it_names(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The flood in Leeds killed 12 people.\n", "utf-8")
    line = "people | casualties.killed | Leeds flood | {} | Daily Record, 2021-08-26 | document=a.txt"
    (tmp_path / "kept.claims").write_text("".join(f"{line.format(number)}\n" for number in (15, 19)), "utf-8")
    assert f"2 | {line.format(19)}" in run("check", "a.txt", "kept.claims").stdout
    (finding,) = json.loads(run("check", "a.txt", "kept.claims", "--select", "CC101", "--format", "json").stdout)[
        "findings"
    ]
    assert [claim["text"] for claim in finding["claims"]] == ["19", "15"]


def test_standard_input(run: Run) -> None:
    done = run("check", "-", "--published", "2021-08-27", given=AGAINST_ITSELF)
    assert done.returncode == 1
    assert "-:3:" in done.stdout or "-:1:" in done.stdout


def test_unknown_date_is_said(run: Run) -> None:
    assert "published date unknown for -" in run("check", "-", given=NEWER).stdout
    assert "unknown" not in run("check", "-", "--published", "2021-08-27", given=NEWER).stdout


def test_texts_without_a_date_are_counted(run: Run, tmp_path: Path) -> None:
    for number in range(7):
        (tmp_path / f"{number}.txt").write_text(NEWER, "utf-8")
    assert "unknown for 0.txt, 1.txt, 2.txt, 3.txt, 4.txt and 2 more: give --published" in run("check", ".").stdout


def test_configuration_tells_source_and_date(run: Run, tmp_path: Path) -> None:
    (tmp_path / "new.txt").write_text(NEWER, "utf-8")
    (tmp_path / "claimcheck.toml").write_text(
        '[[documents]]\npath = "new.txt"\nsource = "Evening Post"\npublished = 2021-08-26\n', "utf-8"
    )
    claims = rows(run("extract", "new.txt", "--format", "jsonl", "--source", "Other").stdout)
    assert claims[0]["source"] == {"name": "Evening Post", "published": "2021-08-26", "path": "new.txt", "url": None}


def test_output_file(run: Run, articles: Path, tmp_path: Path) -> None:
    done = run("check", "articles", "--select", "CC102", "--format", "jsonl", "--output", "out.jsonl")
    assert done.stdout == ""
    assert rows((tmp_path / "out.jsonl").read_text("utf-8"))[0]["code"] == "CC102"
    done = run("check", "articles", "--output", "nowhere/out.txt")
    assert done.returncode == 2
    assert "nowhere/out.txt" in done.stderr


@pytest.mark.parametrize(("form", "output"), [("html", "articles/report.html"), ("jsonl", "articles/report.jsonl")])
def test_a_report_is_no_document_of_the_next_run(run: Run, articles: Path, form: str, output: str) -> None:
    words = ("check", "articles", "--format", form, "--output", output)
    first = (run(*words), (articles.parent / output).read_text("utf-8"))
    assert (run(*words), (articles.parent / output).read_text("utf-8")) == first


def test_unknown_format_is_misuse(run: Run, articles: Path) -> None:
    done = run("check", "articles", "--format", "yaml")
    assert done.returncode == 2
    assert "'yaml' is not one of" in done.stderr


def test_trace_tells_what_was_not_compared(run: Run, tmp_path: Path) -> None:
    text = "The blast killed 12 US service members. The blast killed 170 Afghans.\n"
    (tmp_path / "one.txt").write_text(text, "utf-8")
    assert "not compared: " in run("check", "one.txt", "--trace").stdout
    assert "not compared: " not in run("check", "one.txt").stdout


def test_a_comment_allows_a_finding(run: Run, articles: Path) -> None:
    text = (articles / "older.md").read_text("utf-8")
    allowed = text.replace(OLDER, f"<!-- claimcheck: allow CC102 because the count was rising -->\n{OLDER}")
    (articles / "older.md").write_text(allowed, "utf-8")
    told = run("check", "articles").stdout
    assert "CC102" not in told
    assert "note: " not in told


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("CC1O2", "'CC1O2' names no rule; did you mean CC102?"),
        ("narower-figure", "'narower-figure' names no rule; did you mean narrower-figure?"),
        ("all", "'all' names no rule; `claimcheck rules` lists those there are"),
    ],
)
def test_a_word_that_names_no_rule_is_told(run: Run, articles: Path, word: str, told: str) -> None:
    text = (articles / "older.md").read_text("utf-8")
    allowed = text.replace(OLDER, f"<!-- claimcheck: allow {word}, CC804, CC1 because it was rising -->\n{OLDER}")
    (articles / "older.md").write_text(allowed, "utf-8")
    assert f"note: articles/older.md:6: of what the comment allows, {told}" in run("check", "articles").stdout
    assert told in run("check", "articles", "--select", word).stderr


# what cannot be read


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("latin.txt", "Zw\xf6lf killed".encode("latin-1"), "latin.txt:1:3: byte 0xf6 is not UTF-8"),
        ("zero.txt", b"12 \0 killed", "zero.txt:1: holds a zero character"),
        ("cut.jsonl", b'{"kind": "casualties.killed", "text": "at lea', "cut.jsonl:1:"),
        ("long.jsonl", b'{"kind": "casualties.killed", "text": ' + b"9" * 5000, "long.jsonl:1: no JSON"),
        ("bad.claims", b"\nUS service members | no-such-kind | x | 12 | A, 2021-08-26\n", "bad.claims:2"),
        ("day.claims", b"people | casualties.killed | x | 12 | A, 2021-08-40\n", "day.claims:1"),
        ("paper.docx", b"PK", "paper.docx: is no DOCX file"),
        ("paper.odt", b"PK", "paper.odt: files ending in '.odt' are not known"),
    ],
)
def test_a_bad_file_is_named_and_the_others_are_read(
    run: Run, articles: Path, name: str, content: bytes, said: str
) -> None:
    (articles.parent / name).write_bytes(content)
    done = run("check", name, "articles")
    assert done.returncode == 2
    assert said in done.stderr
    assert "CC102" in done.stdout


def test_missing_file_and_empty_folder(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    done = run("check", "empty", "missing.txt")
    assert done.returncode == 2
    assert "missing.txt: there is no such file" in done.stderr
    assert "empty: no file in it is of a known type" in done.stderr


@pytest.mark.parametrize("option", ["--published", "--as-of"])
@pytest.mark.parametrize("day", ["2021-02-30", "yesterday", "2021-08-26T18:00"])
def test_bad_date_is_misuse(run: Run, option: str, day: str) -> None:
    done = run("check", "-", option, day, given=NEWER)
    assert done.returncode == 2
    assert day in done.stderr


def test_bad_configuration_is_misuse(run: Run, tmp_path: Path) -> None:
    (tmp_path / "claimcheck.toml").write_text('fail_on = "sometimes"\n', "utf-8")
    done = run("check", "-", given=NEWER)
    assert done.returncode == 2
    assert "claimcheck.toml" in done.stderr


def test_nothing_to_check_is_misuse(run: Run) -> None:
    assert run("check").returncode == 2


def test_bytes_of_a_terminal_are_not_passed_on(run: Run) -> None:
    text = "The blast killed 12 people\x1b[31m in Kabul. The blast killed 40 people in Kabul.\n"
    done = run("check", "-", "--published", "2021-08-27", given=text)
    assert done.returncode == 1
    assert "\x1b" not in done.stdout


def test_utf8_whatever_the_locale(tmp_path: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "LC_ALL": "C", "PYTHONIOENCODING": "ascii"}
    sent = "“About €5 million” — Zürich".encode()
    command = [sys.executable, "-m", "claimcheck", "read", "-"]
    done = subprocess.run(command, input=sent, capture_output=True, cwd=tmp_path, env=environment, check=True)
    assert "About €5 million" in done.stdout.decode("utf-8")


def test_a_reader_that_has_gone_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "many.txt").write_text("There were 12 dead.\n\n" * 5000, "utf-8")
    command = f'"{sys.executable}" -m claimcheck read many.txt 2>err | head -n 1'
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
    )
    assert done.stdout == b"many.txt\n"
    assert (tmp_path / "err").read_text() == ""
    assert shell(tmp_path, "{ $claimcheck --help; echo $? >&2; } | true").stderr == "0\n"


def shell(folder: Path, command: str) -> subprocess.CompletedProcess[str]:
    """What the shell makes of a command, where it is `$claimcheck`."""
    known = {**os.environ, "PYTHONPATH": str(ROOT), "claimcheck": f"{sys.executable} -m claimcheck"}
    return subprocess.run(["sh", "-c", command], capture_output=True, text=True, cwd=folder, env=known, check=False)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux that is always full")
def test_a_full_disk_is_told(articles: Path) -> None:
    told_by_click = ("--help", "--version", "check --help")
    for command in ("check articles", "read articles", "rules", "check articles --output /dev/full", *told_by_click):
        done = shell(articles.parent, f"$claimcheck {command} > /dev/full")
        assert done.returncode == 2
        assert done.stderr.startswith("Error: cannot write ")
        assert done.stderr.endswith(": No space left on device\n")
    for command in ("check gone.txt", "check", "check articles > /dev/full"):
        assert shell(articles.parent, f"$claimcheck {command} 2> /dev/full").returncode == 2


@pytest.mark.skipif(os.name != "posix", reason="closes streams as a POSIX shell does")
def test_closed_streams_are_empty_or_take_everything(articles: Path) -> None:
    for command, code in (("check articles >&-", 0), ("extract <&-", 0), ("read --batch <&-", 0), ("check x 2>&-", 2)):
        done = shell(articles.parent, f"$claimcheck {command}")
        assert (done.returncode, "Traceback" in done.stderr, "internal error" in done.stderr) == (code, False, False)


def at_a_terminal(folder: Path, **environment: str) -> str:
    """What the command prints where standard output is a terminal."""
    pty = pytest.importorskip("pty")
    ours, theirs = pty.openpty()
    variables = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    variables |= {"PYTHONPATH": str(ROOT), **environment}
    command = [sys.executable, "-m", "claimcheck", "check", "articles"]
    subprocess.run(command, stdout=theirs, cwd=folder, env=variables, check=True)
    os.close(theirs)
    with open(ours, "rb", closefd=True) as stream:  # noqa: PTH123  a file descriptor
        printed = b""
        try:
            while some := stream.read1():
                printed += some
        except OSError:  # the other end is closed: how Linux tells the end
            pass
    return printed.decode("utf-8")


def test_colour_at_a_terminal_unless_declined(articles: Path) -> None:
    assert "\x1b[33mwarning CC102\x1b[0m" in at_a_terminal(articles.parent)
    assert "\x1b" not in at_a_terminal(articles.parent, NO_COLOR="1")


# batch


def test_read_batch(run: Run) -> None:
    done = run("read", "--batch", given='{"id":"7","text":"At least 12 died on Thursday.","published":"2021-08-26"}\n')
    assert done.returncode == 0
    (answer,) = rows(done.stdout)
    assert answer["id"] == "7"
    assert isinstance(answer["figures"], list)
    assert [figure["text"] for figure in answer["figures"]] == ["At least 12", "Thursday"]
    assert answer["figures"][1]["date"]["iso"] == "2021-08-26"


def test_bad_rows_are_answered_in_place(run: Run) -> None:
    sent = (
        b'{"id":1,"text":"12 dead"}\n{"id":2,"te\n\n[3]\n{"id":4,"text":7}\n{"id":5}\n\xff\n{"id":6,"text":"13 dead"}\n'
    )
    for command in ("read", "extract"):
        done = run(command, "--batch", given=sent)
        assert done.returncode == 2
        answers = rows(done.stdout)
        assert [answer["id"] for answer in answers] == [1, None, None, 4, 5, None, 6]
        assert ["error" in answer for answer in answers] == [False, True, True, True, True, True, False]
        assert str(answers[1]["error"]).startswith("line 2: not JSON at column ")
        assert '"text" must be a string' in str(answers[3]["error"])


def test_rows_that_no_parser_bears_are_answered(run: Run) -> None:
    sent = f'{{"id":{"9" * 5000}}}\n{"[" * 100_000}\n{{"id":1,"text":"12 dead"}}\n'
    done = run("read", "--batch", given=sent)
    assert done.returncode == 2
    assert ["error" in answer for answer in rows(done.stdout)] == [True, True, False]


def test_bad_dates_are_answered(run: Run) -> None:
    sent = '{"id":1,"text":"12 dead","published":"2021-02-30"}\n'
    for command in ("read", "extract"):
        done = run(command, "--batch", given=sent)
        assert done.returncode == 2
        assert "2021-02-30" in str(rows(done.stdout)[0]["error"])


def test_check_batch(run: Run) -> None:
    documents = [
        {"text": OLDER, "published": "2021-08-26", "source": "Older", "id": "a"},
        {"text": NEWER, "published": "2021-08-26T18:00:00Z", "source": "Newer"},
    ]
    sent = json.dumps({"id": "s", "documents": documents}) + "\n" + json.dumps({"id": "t", "documents": [{}]}) + "\n"
    done = run("check", "--batch", "--select", "CC102", given=sent)
    assert done.returncode == 2
    good, bad = rows(done.stdout)
    assert bad == {"id": "t", "error": 'line 2: documents[0]: "text" is missing'}
    assert isinstance(good["findings"], list)
    (finding,) = good["findings"]
    assert finding["code"] == "CC102"
    first, second = finding["claims"]
    assert (first["document"], second["document"]) == ("a", 1)
    assert second["source"]["published"] == "2021-08-26T18:00:00Z"
    for claim, text in ((first, OLDER), (second, NEWER)):
        assert text[claim["start"] : claim["end"]] == claim["text"]
    assert "affirmed" not in good


def test_two_documents_of_one_name_are_refused(run: Run) -> None:
    documents = [{"text": OLDER, "id": "1"}, {"text": NEWER}]
    done = run("check", "--batch", given=json.dumps({"id": 1, "documents": documents}))
    assert done.returncode == 2
    assert "documents[1]: its name, '1', is that of another" in str(rows(done.stdout)[0]["error"])


def test_batch_takes_no_paths(run: Run, articles: Path) -> None:
    for command in ("check", "read", "extract"):
        assert run(command, "--batch", "articles").returncode == 2
    assert run("check", "--batch", "--ledger", "x.claims").returncode == 2


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("check", "articles", "--output", "x.json"), "PATH, --output"),
        (("check", "--format", "concise"), "--format"),
        (("check", "--fail-on", "notice", "--show", "notice"), "--fail-on, --show"),
        (("read", "--verbose"), "--verbose"),
        (("support", "--evidence", "Two died.", "--statement", "Three died."), "--evidence, --statement"),
    ],
)
def test_what_answers_to_rows_have_no_place_for_is_refused(run: Run, words: tuple[str, ...], named: str) -> None:
    done = run(*words, "--batch")
    assert (done.returncode, done.stdout) == (2, "")
    assert f"it takes no {named}\n" in done.stderr


def test_rows_are_told_what_texts_do_not_tell(run: Run) -> None:
    """Publisher and day that were given for all hold where neither the row nor its text tells others."""
    told = {"text": "Twelve people died on Friday.", "source": "Own", "published": "2021-09-03"}
    given = "".join(json.dumps(row) + "\n" for row in ({"text": told["text"]}, told))
    options = ("--published", "2021-08-27", "--batch")
    plain, own = rows(run("extract", "--source", "Post", *options, given=given).stdout)
    for answer, name, day in ((plain, "Post", "2021-08-27"), (own, "Own", "2021-09-03")):
        claims = answer["claims"]
        assert isinstance(claims, list)
        assert claims[0]["source"]["name"] == name
        assert claims[0]["as_of"] == day
    plain, own = rows(run("read", *options, given=given).stdout)
    for answer, day in ((plain, "2021-08-27"), (own, "2021-09-03")):
        figures = answer["figures"]
        assert isinstance(figures, list)
        assert figures[1]["date"]["iso"] == day


def test_check_batch_tells_what_was_not_compared_where_asked(run: Run) -> None:
    documents = [{"text": OLDER}, {"text": NEWER.replace("US service members", "people")}]
    given = json.dumps({"id": 1, "documents": documents})
    options = ("--source", "Post", "--published", "2021-08-27")
    (answer,) = rows(run("check", "--batch", "--trace", "--verbose", *options, given=given).stdout)
    assert {"findings", "affirmed", "not_looked_at", "not_compared"} <= set(answer)
    pairs = answer["not_compared"]
    assert isinstance(pairs, list)
    first, second = pairs[0]["claims"]
    assert {first["document"], second["document"]} <= {0, 1}
    assert first["start"] is not None, "a place in the first document too, whose name is 0"
    assert first["line"] == 1
    assert first["source"] == {"name": "Post", "published": "2021-08-27", "path": None, "url": None}
    assert pairs[0]["reason"]


def test_check_batch_affirms_where_asked(run: Run) -> None:
    documents = [
        {"text": NEWER, "published": "2021-08-26", "source": "A"},
        {"text": NEWER, "published": "2021-08-26", "source": "B"},
    ]
    (answer,) = rows(
        run(
            "check", "--batch", "--ignore", "CC8", given=json.dumps({"id": 1, "documents": documents, "affirm": True})
        ).stdout
    )
    assert answer["findings"] == []
    assert isinstance(answer["affirmed"], list)
    assert all(finding["severity"] == "info" for finding in answer["affirmed"])


def test_batch_by_several_processes_is_the_same(run: Run) -> None:
    sent = "".join(json.dumps({"id": i, "text": f"At least {i} people died."}) + "\n" for i in range(50)) + "oops\n"
    for command in ("read", "extract"):
        one = run(command, "--batch", given=sent)
        assert run(command, "--batch", "--workers", "2", given=sent).stdout == one.stdout


def test_half_a_surrogate_pair_is_answered_in_json(run: Run) -> None:
    done = run("read", "--batch", given='{"id":"\\ud800","text":"\\ud83d 12 dead"}\n')
    assert done.returncode == 0
    assert rows(done.stdout)[0]["id"] == "\ud800"


# the other commands


def test_read_lists_figures_of_prose_only(run: Run, tmp_path: Path) -> None:
    (tmp_path / "one.md").write_text(
        "---\ndate: 2021-08-26\n---\n\nAt least 12 [died](http://a.example/99).\n", "utf-8"
    )
    done = run("read", "one.md")
    assert done.stdout.splitlines()[0] == "one.md"
    assert "5:1 “At least 12”: 12 or more" in done.stdout
    assert "99" not in done.stdout.replace("http://a.example/99", "")
    (figure,) = rows(run("read", "one.md", "--format", "jsonl").stdout)
    assert (figure["path"], figure["line"], figure["column"], figure["start"]) == ("one.md", 5, 1, 26)


def test_extract_lists_claims(run: Run, articles: Path) -> None:
    done = run("extract", "articles/newer.md")
    assert done.returncode == 0
    assert "casualties.killed  “13”  US service members" in done.stdout
    claims = rows(run("extract", "articles/newer.md", "--format", "jsonl").stdout)
    assert {"casualties.killed"} <= {claim["kind"] for claim in claims}


def test_rules_and_explain(run: Run) -> None:
    listed = run("rules").stdout.splitlines()
    assert listed == sorted(listed)
    assert any(line.startswith("CC102  warning  narrower-figure") for line in listed)
    page = run("explain", "cc102").stdout
    assert page.startswith("CC102 narrower-figure (warning)\n\nOne figure is looser")
    assert run("explain", "narrower-figure").stdout == page
    assert run("explain", "CC000").returncode == 2


def test_support(run: Run) -> None:
    evidence = "The attack killed 13 US service members."
    assert (
        run("support", "--evidence", evidence, "--statement", "More than 10 US service members died.").returncode == 0
    )
    done = run("support", "--evidence", evidence, "--statement", "The attack killed 40 US service members.")
    assert done.returncode == 1
    assert done.stdout.startswith("contradicted")
    assert run("support", "--evidence", evidence).returncode == 2


def test_support_batch(run: Run) -> None:
    row = {"id": "7", "evidence": "The attack killed 13 troops.", "statement": "The attack killed 40 troops."}
    done = run("support", "--batch", given=json.dumps(row) + '\n{"id":"8","evidence":"x"}\n')
    assert done.returncode == 2
    good, bad = rows(done.stdout)
    assert set(good) == {"id", "verdict", "tension", "reason"}
    assert good["verdict"] == "contradicted"
    assert bad == {"id": "8", "error": 'line 2: "statement" is missing'}


def test_support_knows_what_the_project_sets(run: Run, tmp_path: Path) -> None:
    """What vague words admit, and who is counted under several names."""
    vague = (
        "support",
        "--evidence",
        "The flood killed 11 people.",
        "--statement",
        "The flood killed dozens of people.",
    )
    people = ("support", "--evidence", "Fire killed 12 handlers.", "--statement", "Fire killed 12 groomers.")
    assert [run(*words).stdout.partition(":")[0] for words in (vague, people)] == ["contradicted", "undecided"]
    (tmp_path / "desk.toml").write_text('[vague]\ndozens = [10, 99]\n[populations.groomer]\naliases = ["handler"]\n')
    for words in (vague, people):
        assert run(*words, "--config", "desk.toml").stdout.startswith("supported")
    (tmp_path / "desk.toml").rename(tmp_path / "claimcheck.toml")
    for words in (vague, people):
        assert run(*words).stdout.startswith("supported")
        row = json.dumps({"id": 1, "evidence": words[2], "statement": words[4]})
        assert rows(run("support", "--batch", given=row).stdout)[0]["verdict"] == "supported"


def test_every_command_takes_a_configuration(run: Run, tmp_path: Path, articles: Path) -> None:
    """The file that was named is taken, not the nearest one; what is wrong in it is told by its name."""
    (tmp_path / "claimcheck.toml").write_text("nearest = 1")
    (tmp_path / "desk.toml").write_text('show = "notice"')
    support = ("support", "--evidence", "Two died.", "--statement", "Two died.")
    for words in (
        ("check", articles),
        ("read", articles),
        ("extract", articles),
        support,
        ("rules",),
        ("explain", "CC102"),
        ("schema",),
    ):
        assert run(*words, "--config", "desk.toml").returncode == 0
        done = run(*words)
        assert (done.returncode, done.stdout) == (2, "")
        assert "claimcheck.toml: nearest is not known" in done.stderr
        assert "gone.toml: cannot be read" in run(*words, "--config", "gone.toml").stderr


def test_tracked_changes_are_read_as_the_project_has_it(run: Run, tmp_path: Path) -> None:
    made = docx.Document()
    made.add_paragraph("A blast killed 12 people.")
    made.save(str(tmp_path / "plain.docx"))
    change = b"<w:del w:id='1'><w:r><w:delText>It killed 13 men.</w:delText></w:r></w:del>"
    with zipfile.ZipFile(tmp_path / "plain.docx") as old, zipfile.ZipFile(tmp_path / "a.docx", "w") as new:
        for name in old.namelist():
            part = old.read(name)
            new.writestr(name, part.replace(b"</w:p>", change + b"</w:p>", 1) if name == "word/document.xml" else part)
    assert "“13”" not in run("extract", "a.docx").stdout
    (tmp_path / "claimcheck.toml").write_text('tracked_changes = "original"')
    assert "“13”" in run("extract", "a.docx").stdout


def test_vague_words_in_files_of_claims_mean_what_the_project_has_set(run: Run, tmp_path: Path) -> None:
    """Be they checked, or held against."""
    line = "people | casualties.killed | Leeds fire | {} | {}, 2021-08-26\n"
    (tmp_path / "vague.claims").write_text(line.format("dozens", "Daily Record"), "utf-8")
    (tmp_path / "exact.claims").write_text(line.format("13", "Evening Post"), "utf-8")
    calls = (("vague.claims", "exact.claims"), ("exact.claims", "--ledger", "vague.claims"))
    for words in calls:
        assert "CC107" in run("check", *words).stdout
    (tmp_path / "claimcheck.toml").write_text("[vague]\ndozens = [12]\n", "utf-8")
    for words in calls:
        assert "CC107" not in run("check", *words).stdout
