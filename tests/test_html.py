"""HTML: which part of a page is the article, and that every figure of it stands in the source where it is said to."""

import re
from html import escape
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.documents import Document, DocumentError, figures_of, load_document, prose_of, read_document
from claimcheck.documents.html.outline import DEEPEST
from claimcheck.documents.html.tokens import marks
from claimcheck.extraction import extract

PUBLISHERS = Path(__file__).with_name("publishers")
FURNITURE = re.compile(r"7,?[0-5]\d\d\b")
"""Every figure around the articles in `publishers`: navigation, related links, readers' comments, scripts, other articles."""

SAID = {
    "agency": "Ten|35|Ten|35|14|Thursday|140 kph|87 mph|noon|six|ten|seven|one|400|20%|an hour"
    "|between $3 million and $4 million|1987|22",
    "broadcaster": "26|Some 300|At least 26|48|nine|Saturday|212|31|ten seconds|34|seven|one|two|May|€14m",
    "gazette": "12|March 3, 1999|early Wednesday|three|19|two|12|15 miles|Some 240|$4.5 million|third|10 years",
    "paper": "640|five years|two|nine|nine|640|2015|Wednesday|12 percent|$2.3 billion|$180 million|2015|4,100"
    "|1,025|one in four|last year|12|two|eight years|2015|2020|810|590|655|520|38|October|200"
    "|June 30|2012|96",
    "tabloid": "320|45,000|48 hours|Friday|8.5 per cent|16:45 BST, 2 August 2019|17:02 BST, 2 August 2019"
    "|More than 45,000|Friday|1,100|320|410|78 per cent|Sunday|half a mile|Friday|2,000|One|five"
    "|£3,400|a fortnight|41|Friday|320|45,000|Saturday|190|27,500|11 hours|Thursday",
    "weblog": "17|40 tonnes|Seventeen|Monday|at least two|11|four|150|3.40pm.|About 2,500 cubic metres"
    "|20 minutes|85|three|2011|6|nine hours|first|£1.2m|2019",
}
"""What their articles say, figure by figure."""


def page(body: str, head: str = "") -> str:
    return f"<!doctype html><html><head><title>Ferry sinks off Harwell</title>{head}</head><body>{body}</body></html>"


def read(body: str, head: str = "") -> Document:
    return read_document(page(body, head), format="html")


def lines(document: Document) -> list[tuple[str, str]]:
    closed = prose_of(document).document
    return [(block.role.value, block.span.of(closed.text)) for block in closed.blocks]


def words(document: Document) -> list[str]:
    return [said for _, said in lines(document)]


class TestPublishers:
    @pytest.mark.parametrize("name", sorted(SAID))
    def test_every_figure_of_the_article_and_none_around_it(self, name: str) -> None:
        document = load_document(PUBLISHERS / f"{name}.html")
        prose = prose_of(document).document
        assert not FURNITURE.search(re.sub(r"27,500", "", prose.text))
        read_there = [
            " ".join(prose_text(document, figure.span.start, figure.span.end).split())
            for figure in figures_of(document)
        ]
        assert read_there == SAID[name].split("|")

    @pytest.mark.parametrize(
        ("name", "publisher", "published", "headline"),
        [
            ("agency", "Meridian Press", "2024-01-18T21:14:00Z", "Ten dead, 35 rescued as fishing fleet hit by storm"),
            ("broadcaster", "NVC News", "2022-07-09T11:02:43.000Z", "Norvale bridge collapse: Toll rises to 26"),
            ("gazette", None, "1999-03-03", "Gas blast levels 12 homes in Brennick"),
            ("paper", "The Larchmont Courier", "2020-11-05", "City hospitals lost 640 beds in five years, audit finds"),
            (
                "tabloid",
                "Daily Echo Online",
                "2019-08-02 16:45:00",
                "Airport strike: 320 flights cancelled as 45,000 stranded",
            ),
            (
                "weblog",
                "The Tarnley Observer",
                "2023-03-14T08:20:11+00:00",
                "Quarry flood traps 17 workers near Tarnley",
            ),
        ],
    )
    def test_publisher_day_and_headline(self, name: str, publisher: str | None, published: str, headline: str) -> None:
        document = load_document(PUBLISHERS / f"{name}.html")
        assert (document.source.name, document.source.published) == (publisher, published)
        assert [said for role, said in lines(document) if role == "headline"] == [headline]
        assert document.detached_title is None

    @pytest.mark.parametrize("name", sorted(SAID))
    def test_claims_stand_in_the_source(self, name: str) -> None:
        document = load_document(PUBLISHERS / f"{name}.html")
        for claim in extract(document).claims:
            place = claim.location
            assert place.span is not None
            assert place.line is not None
            assert document.text[: place.span.start].count("\n") + 1 == place.line


def prose_text(document: Document, start: int, end: int) -> str:
    """What is read in a stretch of the source."""
    said, at = "", start
    for hole in document.holes:
        if start <= hole.span.start < end:
            said += document.text[at : hole.span.start] + hole.instead
            at = hole.span.end
    return said + document.text[at:end]


PARAGRAPH = (
    "<p>The ferry had 120 people aboard when it sank off Harwell on Friday, the coast guard said in the evening.</p>"
)


class TestMarks:
    @pytest.mark.parametrize(
        ("source", "read_as"),
        [
            ("at least <b>12</b> people", "at least 12 people"),
            ("<b>1</b>04,<i class=x>000</i> people", "104,000 people"),
            ("12&nbsp;people, &pound;5m, 5&ndash;6, &#8217;s, &#x2019;t", "12\xa0people, £5m, 5–6, ’s, ’t"),
            ("&notanentity; &amp;amp; AT&T", "¬anentity; &amp; AT&T"),
            ("12\n   <b>\n people</b>", "12  people"),
            ("12<br>people", "12\npeople"),
            ("12<!-- not 13 --> people", "12 people"),
            ("12<sup><a href=#n3>3</a></sup> people and 5 m<sup>2</sup>", "12³ people and 5 m²"),
            ("12 <code>13</code> people", "12 \ufffc\ufffc people"),
            ("12 <span hidden>13</span><span style='display: none'>14</span> people", "12  people"),
            ("12 <span class='sr-only'>13 <span>14</span> 15</span>people", "12 people"),
            ("12 <svg><title>13</title><text>14</text></svg> people", "12  people"),
            ("12 <button>Share 13</button> people", "12 \ufffc people"),
            ("<a href='x>13'>12</a> people", "12 people"),
            ("12 < 13 people & 14", "12 < 13 people & 14"),
            ("12<wbr>,000&shy; people", "12,000\xad people"),
        ],
    )
    def test_what_is_read(self, source: str, read_as: str) -> None:
        assert words(read(f"{PARAGRAPH}<p>{source}</p>"))[-1] == read_as

    @pytest.mark.parametrize(
        ("body", "expected"),
        [
            ("<p>One man<p>Two men<ul><li>Three<li>Four</ul>Five", ["One man", "Two men", "Three", "Four", "Five"]),
            ("<div>One man died.<br><br>Two men left.</div>", ["One man died.", "Two men left."]),
            ("<div>One man died.<br>Two men left.<br>then three</div>", ["One man died.", "Two men left.\nthen three"]),
            ("<p>One man</div></b></p>Two men", ["One man", "Two men"]),
            ("<script>'<p>13'</script><p>One man<style>p{}</style>", ["One man"]),
            ("<p>One man</p><!-- <p>Two men</p>", ["One man"]),
            ("<p>One man</p><textarea><p>Two men</p></textarea>", ["One man"]),
            ("<p>One man <", ["One man <"]),
            ("<p>One man <b", ["One man"]),
            ("<pre>13</pre><p>One man", ["One man"]),
            ("<template><p>13</p></template><p>One man", ["One man"]),
            ("<p aria-hidden=TRUE>13</p><p role=navigation>14</p><p>One man", ["One man"]),
        ],
    )
    def test_where_paragraphs_end(self, body: str, expected: list[str]) -> None:
        assert words(read_document(body, format="html")) == expected

    def test_items_are_read_as_a_list(self) -> None:
        account = extract(read(f"{PARAGRAPH}<p>The inquiry named three causes:</p><ul><li>Wind<li>Rust<li>Haste</ul>"))
        assert [listing.names for listing in account.listings] == [("Wind", "Rust", "Haste")]

    def test_roles(self) -> None:
        body = (
            f"<h1>Ferry sinks off Harwell</h1>{PARAGRAPH}<h2>The crossing in figures</h2><p>It left at noon.</p>"
            "<figure><img src=a><figcaption>The quay, with 200 people.</figcaption></figure>"
            "<table><tr><th>Port<th>Aboard<tr><td>Harwell<td>120</table>"
        )
        assert [role for role, _ in lines(read(body))] == [
            "headline", "lede", "body", "body", "caption", "table", "table", "table", "table",
        ]  # fmt: skip

    def test_a_title_that_is_not_shown_is_read_apart(self) -> None:
        head = "<meta property=og:site_name content='Harwell Times'>"
        text = page(PARAGRAPH, head).replace("off Harwell</title>", "with 120 aboard | Harwell Times</title>")
        document = read_document(text, format="html")
        assert document.detached_title == "Ferry sinks with 120 aboard"

    def test_places_are_told_by_line_and_column(self) -> None:
        text = page(f"\n{PARAGRAPH}\n<p>Of them,\n <b>14</b> are missing.</p>")
        claims = extract(read_document(text, format="html")).claims
        (missing,) = [claim for claim in claims if claim.quantity.text == "14"]
        assert missing.location.span is not None
        assert (missing.location.line, missing.location.column) == (4, 5)
        assert missing.location.span.of(text) == "14"


class TestMasthead:
    @pytest.mark.parametrize(
        ("head", "published"),
        [
            ('<meta property="article:published_time" content="2021-08-26T18:40:00Z">', "2021-08-26T18:40:00Z"),
            ('<META NAME=date CONTENT="Aug. 26, 2021">', "2021-08-26"),
            (
                '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-08-26"}</script>',
                "2021-08-26",
            ),
            ('<script type="application/ld+json">{"@type":"WebPage","datePublished":"2021-08-26"}</script>', None),
            ('<script type="application/ld+json">{"@type":"NewsArticle",</script>', None),
            ('<script type="application/ld+json">' + "[" * 100_000 + "</script>", None),
            ('<meta name="date" content="someday">', None),
            ('<meta property="article:modified_time" content="2021-08-26">', None),
        ],
    )
    def test_the_day(self, head: str, published: str | None) -> None:
        document = read(PARAGRAPH, head)
        assert document.source.published == published
        assert document.dated_by == ("page" if published else None)

    def test_a_time_that_is_marked(self) -> None:
        assert read(f"<time pubdate datetime=2021-08-26>x</time>{PARAGRAPH}").source.published == "2021-08-26"
        assert read(f"<time datetime=2021-08-26>x</time>{PARAGRAPH}").source.published is None

    def test_front_matter_goes_first(self) -> None:
        text = "---\nsource: Desk\ndate: 2021-08-27\n---\n" + page(PARAGRAPH, "<meta name=date content=2021-08-26>")
        document = read_document(text, format="html")
        assert (document.source.name, document.source.published, document.dated_by) == (
            "Desk",
            "2021-08-27",
            "front matter",
        )


class TestAllowances:
    ALLOW = "<!-- claimcheck: allow CC102 because the toll was rising -->"

    @pytest.mark.parametrize(
        ("body", "over"),
        [
            (f"{PARAGRAPH}{ALLOW}<p>Of them, 14 are missing.</p><p>It left.</p>", "Of them, 14 are missing."),
            (f"{PARAGRAPH}<p>Of them,{ALLOW} 14 are missing.</p>", f"Of them,{ALLOW} 14 are missing."),
            (f"{PARAGRAPH}<table><tr><td>A<td>1<tr>{ALLOW}<td>B<td>2<tr><td>C<td>3</table>", "B<td>2"),
            (f"{PARAGRAPH}{ALLOW}<table><tr><td>A<td>1<tr><td>B<td>2</table>", "A<td>1<tr><td>B<td>2"),
        ],
    )
    def test_what_one_is_for(self, body: str, over: str) -> None:
        document = read(body)
        (allowance,) = document.allowances
        assert allowance.span.of(document.text) == over

    def test_one_for_nothing_is_told_of(self) -> None:
        with pytest.raises(DocumentError, match="where no text follows"):
            read(f"{PARAGRAPH}{self.ALLOW}")


class TestLimits:
    def test_deep_nesting_is_told_by_line(self) -> None:
        text = f"{PARAGRAPH}\n" + "<div>" * 100_000 + "12"
        with pytest.raises(DocumentError, match="more than 400 deep") as error:
            read_document(text, format="html")
        assert error.value.line == 2
        assert words(read_document(f"{PARAGRAPH}" + "<div>" * (DEEPEST - 1) + "12 people", format="html"))

    @pytest.mark.parametrize(
        "piece",
        [
            "<p>",
            "<b>",
            "</b>",
            "</p>",
            "<li>",
            "<table>",
            "<td>",
            "<tr><td>",
            "<a href='",
            "<!--",
            "&",
            "&amp",
            "<",
            "<script>",
            " ",
            "<br>",
        ],
    )
    def test_much_of_the_same_is_read_or_told(self, piece: str) -> None:
        text = PARAGRAPH + piece * 20_000
        if piece == "<table>":
            with pytest.raises(DocumentError, match="deep"):
                read_document(text, format="html")
        else:
            assert read_document(text, format="html").text == text

    def test_pages_of_many_tables_are_read(self) -> None:
        text = page(PARAGRAPH + "<table><tr><th>Port<th>Aboard<tr><td>Harwell<td>120</table>" * 1_200)
        assert sum(block.slot is not None for block in read_document(text, format="html").blocks) == 4_800

    def test_pages_too_long_are_told(self) -> None:
        with pytest.raises(DocumentError, match="has 10,000,001 characters"):
            read_document("x" * 10_000_001, format="html")

    def test_nothing_is_read_of_nothing(self) -> None:
        for text in ("", " ", "<html>", "<p></p>", "<title>12 dead</title>"):
            assert read_document(text, format="html").blocks == ()

    def test_a_library_that_is_missing_is_named(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(__import__("sys").modules, "trafilatura", None)
        with pytest.raises(DocumentError, match=r"pip install 'numeric-claimcheck\[html\]'"):
            read(PARAGRAPH)


class TestEncodings:
    @pytest.mark.parametrize(
        ("head", "encoding"),
        [
            ("<meta charset=windows-1252>", "cp1252"),
            ('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">', "cp1252"),
            ("<meta charset=koi8-r>", "koi8-r"),
            ("<meta charset=utf-16>", "utf-8"),
            ("<meta charset=unheard-of>", "utf-8"),
            ("", "utf-8"),
            ("", "utf-8-sig"),
            ("", "utf-16"),
        ],
    )
    def test_as_the_page_says_it(self, tmp_path: Path, head: str, encoding: str) -> None:
        said = "Цены: 12 %" if encoding == "koi8-r" else "It cost £5m – more than 12 others."
        path = tmp_path / "a.html"
        path.write_bytes(page(f"{PARAGRAPH}<p>{said}</p>", head).encode(encoding))
        assert words(load_document(path))[-1] == said

    def test_what_is_broken_is_told_by_line(self, tmp_path: Path) -> None:
        path = tmp_path / "a.html"
        path.write_bytes(b"<p>one\n<p>tw\xe9 12")
        with pytest.raises(DocumentError, match="byte 0xe9 is not UTF-8") as error:
            load_document(path)
        assert (error.value.place, error.value.line) == (str(path), 2)


WORDS = st.sampled_from(
    "12 people|at least 13|£5m|5–6 men|1,000|A ferry sank.|three|20%|Aug. 26, 2021|&|<|x".split("|")
)
INSIDE = st.sampled_from(
    ["", "<b>", "</b>", "<i class='x'>", "<!-- 14 -->", "<span>", "</span>", "\n", "<a href='15'>", "</a>"]
)


@given(st.lists(st.tuples(WORDS, INSIDE, st.booleans()), min_size=1, max_size=12))
def test_words_are_read_whatever_marks_stand_in_them(parts: list[tuple[str, str, bool]]) -> None:
    plain = " ".join(said for said, _, _ in parts)
    marked = " ".join(
        mark + ("".join(f"&#{ord(letter)};" for letter in said) if coded else escape(said))
        for said, mark, coded in parts
    )
    told_first = "What the coast guard has told of the ferry so far:"
    plain = f"{told_first} {plain}"
    document = read(f"{PARAGRAPH}<p>{told_first} {marked}</p>")
    assert " ".join(words(document)[-1].split()) == plain
    told = figures_of(read_document(f"The ferry sank.\n\n{plain}"))
    found = [figure for figure in figures_of(document) if figure.span.start > document.text.index("</p>")]
    assert [figure.quantity for figure in found] == [figure.quantity for figure in told]
    for figure, other in zip(found, told, strict=True):
        there = " ".join(prose_text(document, figure.span.start, figure.span.end).split())
        assert there == " ".join(other.span.of(f"The ferry sank.\n\n{plain}").split())


SCRAPS = st.sampled_from(
    "<p>|</p>|<b|>|<!--|-->|<script>|</script>|<td>|<tr>|<table>|</table>|<br>|<li>|&amp;|&#12;|&#|'|\"|=|<a href=|12 people|<h1>|<sup>"
    "|</sup>|<title>|</title>|<head>|<body>|<div hidden>|</div>|\n|\ufeff|<?|<!|</|/>|\0|A ferry sank.".split("|")
)


@given(st.lists(SCRAPS | st.text(max_size=6), max_size=40).map("".join))
def test_any_page_is_read(text: str) -> None:
    document = read_document(text, format="html")
    prose = prose_of(document)
    assert document.text == text
    for spans in ([block.span for block in document.blocks], [hole.span for hole in document.holes]):
        ends = [0, *(span.end for span in spans)]
        assert all(before <= span.start < span.end <= len(text) for before, span in zip(ends, spans, strict=False))
    for figure in figures_of(document):
        assert figure.span.start < figure.span.end
    for block in prose.document.blocks:
        assert any(map(str.isalnum, block.span.of(prose.document.text)))
    assert all(one.span.end <= other.span.start for one, other in zip(marks(text), list(marks(text))[1:], strict=False))
