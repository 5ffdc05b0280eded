"""The page for a browser: its elements, and what it does with hostile words."""

from html.parser import HTMLParser

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from sheets import ERROR, HELD, NOTICE, NOWHERE, ONE, WARNING, sheet, written

from claimcheck.claims import Location
from claimcheck.errors import InputError
from claimcheck.figures import Span
from claimcheck.finding import Fix
from claimcheck.reports import Sheet
from claimcheck.reports.pages import Form, Part, parts
from claimcheck.rules import load_rules
from claimcheck.settings import Severity

VOID = ("meta",)
PIECES = [*"a1<>&'\"/= \n\0\x1b\x85\ufffe\ud800é“”", "<script>", "-->", "</style>"]
HOSTILE = st.lists(st.sampled_from(PIECES), max_size=30).map("".join)


class Page(HTMLParser):
    """A page as a parser sees it: elements that close as they open, their attributes, and the words in each."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[tuple[str, str]] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and data.strip():
            self.words.append((self.open[-1], data))

    def said(self, tag: str) -> list[str]:
        return [words for name, words in self.words if name == tag]


def page(made: Sheet) -> Page:
    return Page("\n".join(written("html", evolve(made, rules=load_rules()))))


def test_the_page_has_what_a_reader_needs() -> None:
    found = page(sheet(ERROR, WARNING, NOTICE, checked=("a.txt", "b.txt")))
    assert ("html", {"lang": "en"}) in found.elements
    assert found.said("title") == ["claimcheck: 3 findings: 1 error, 1 warning, 1 notice"]
    assert found.said("h1") == ["3 findings: 1 error, 1 warning, 1 notice"]
    assert found.said("h2") == ["a.txt", "The rules"]
    assert found.said("mark") == ["at least 12", "Thirteen"] * 3
    assert found.said("summary") == ["1 finding milder than warning"]
    assert found.said("td") == ["1", "1", "1", "–", "–", "–"]
    assert found.said("figcaption")[:2] == ["a.txt:3:18 – A, 2021-08-26", "b.txt:1:1 – B, 2021-08-26"]
    heads = [told.get("scope") for tag, told in found.elements if tag == "th"]
    assert heads == ["col"] * 4 + ["row"] * 2
    assert found.said("dd") == ["use 13"] * 3
    links = [told["href"] for tag, told in found.elements if tag == "a"]
    assert links == ["#document-1", "#CC101", "#CC102", "#CC103"]
    ids = [told["id"] for _, told in found.elements if "id" in told]
    assert {f"#{name}" for name in ids} == set(links)
    assert not [tag for tag, _ in found.elements if tag in ("script", "img", "link", "iframe")]


def test_all_that_was_asked_for_is_told() -> None:
    problem, fix = InputError("there is no such file", "c.txt"), Fix(Span(0, 1), "13")
    finding = evolve(WARNING, fix=fix, cause="a slip", claims=(*WARNING.claims * 3, NOWHERE))
    found = page(sheet(finding, HELD, problems=(problem,), remarks=("no date",), verbose=True, trace=True))
    assert found.said("li") == ["c.txt: there is no such file", "no date"]
    assert found.said("dd") == ["a slip", "use 13", "write “13” in the first place", "use 13"]
    assert "and 3 more mentions" in found.said("p")
    assert "14 service members (no source)" in found.said("blockquote")
    assert "12 and 1 make 13." in found.said("td")
    assert {"a.txt:3:18", "a.txt:3:18 “at least 12”"} <= set(found.said("th"))
    assert "no day in common" in found.said("td")
    assert (
        "0 documents checked, 1 file not read. Exit code 2; findings of severity error fail the check."
        in found.said("p")
    )


def test_nothing_found() -> None:
    found = page(sheet(checked=("a.txt",), fail_on=Severity.NOTICE))
    assert found.said("h1") == ["No findings"]
    assert found.said("p")[0] == "1 document checked. Exit code 0; findings of severity notice or above fail the check."
    assert found.said("h2") == []


@given(HOSTILE, HOSTILE, HOSTILE)
def test_no_words_make_an_element(message: str, path: str, line: str) -> None:
    clean = page(sheet(evolve(WARNING, claims=(ONE,)), remarks=("a",), verbose=True, trace=True)).elements
    span = Span(len(line), len(line) + 2)
    source = evolve(ONE.source, path=path or "-", name=message)
    item = evolve(ONE, source=source, location=Location("a.txt", span, 1, 1))
    finding = evolve(WARNING, message=message, suggestion=f"{message}.", claims=(item,))
    made = evolve(sheet(finding, remarks=(message,), verbose=True, trace=True), texts={path or "-": f"{line}12{line}"})
    assert page(made).elements == clean


def test_a_rule_is_told_as_its_page_has_it() -> None:
    found = page(sheet(WARNING))
    assert found.said("h3") == [" CC102 narrower-figure", "CC102 narrower-figure"]
    assert found.said("h4") == ["Why it matters", "Flagged", "Not flagged", "Settings"]
    assert found.said("code")[0] == "severities.CC102"
    assert "Severity: " in found.said("p")
    assert found.said("pre")[0].startswith("US service members | casualties.killed")


def test_pages_of_rules_come_apart_and_lose_nothing() -> None:
    assert list(parts("Title.\n\n## Why\nOne\ntwo.\n\n    a\n\n      b\n\nThree:\n\n    c\n")) == [
        Part(Form.HEADING, "Why"),
        Part(Form.PARAGRAPH, "One two."),
        Part(Form.EXAMPLE, "a\n\n  b"),
        Part(Form.PARAGRAPH, "Three:"),
        Part(Form.EXAMPLE, "c"),
    ]
    for rule in load_rules():
        told = " ".join(part.text for part in parts(rule.page))
        assert told.split() == rule.page.strip().partition("\n")[2].replace("## ", "").split()
