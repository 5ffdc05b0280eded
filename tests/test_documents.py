"""Texts into documents: what is prose, which part of the page it is, when and by whom it was published."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.claims import Location, Source
from claimcheck.documents import DocumentError, decode, figures_of, load_document, prose_of, read_document
from claimcheck.documents.document import Document
from claimcheck.figures import Span
from claimcheck.vocabulary import Role

ARTICLE = """\
Menu
Subscribe now

Ferry sinks off Harwell with 120 aboard, 14 missing

·4 min read
Rescuers stand on the quay.
Rescuers on the quay at Harwell, Friday. JO SMITH / HARWELL TIMES
  • At least 90 people were brought ashore.

  • See more stories on our maritime page.

A ferry with 120 people aboard sank off Harwell on Friday, the coast guard said.

Fourteen people are missing. “We are still searching,” said Capt. Ada Brown.

The ferry left at noon (seen here in 2019). (Photo: Lee Wong)

Read the original article on Harwell Times
"""


def parts(document: Document) -> list[tuple[str, str]]:
    return [(block.role.value, block.span.of(document.text)) for block in document.blocks]


def roles(document: Document) -> list[str]:
    return [block.role.value for block in document.blocks]


def words(document: Document, role: Role) -> list[str]:
    return [block.span.of(document.text) for block in document.blocks if block.role is role]


class TestParts:
    def test_an_article_off_a_page(self) -> None:
        assert parts(read_document(ARTICLE)) == [
            ("metadata", "Menu"),
            ("metadata", "Subscribe now"),
            ("headline", "Ferry sinks off Harwell with 120 aboard, 14 missing"),
            ("metadata", "·4 min read"),
            ("caption", "Rescuers stand on the quay."),
            ("caption", "Rescuers on the quay at Harwell, Friday. JO SMITH / HARWELL TIMES"),
            ("lede", "At least 90 people were brought ashore."),
            ("metadata", "See more stories on our maritime page."),
            ("lede", "A ferry with 120 people aboard sank off Harwell on Friday, the coast guard said."),
            ("body", "Fourteen people are missing. “We are still searching,” said Capt. Ada Brown."),
            ("caption", "The ferry left at noon (seen here in 2019). (Photo: Lee Wong)"),
            ("metadata", "Read the original article on Harwell Times"),
        ]

    @pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
    def test_line_breaks_of_any_system(self, ending: str) -> None:
        given_text = ARTICLE.replace("\n", ending)
        document = read_document(given_text)
        assert document.text == given_text, "the text is kept as it was given"
        assert parts(document) == parts(read_document(ARTICLE))
        assert parts(read_document(given_text.rstrip())) == parts(document)

    def test_lines_are_paragraphs_where_no_blank_line_is(self) -> None:
        text = "Ferry sinks off Harwell coast\nMarch 01 , 2008\nA ferry sank off Harwell on Friday .\nOf 120 aboard , 14 are missing .\nIt left at noon ."
        assert roles(read_document(text)) == ["headline", "metadata", "lede", "body", "body"]

    def test_wrapped_lines_are_one_paragraph(self) -> None:
        text = (
            "The ferry left Harwell at noon with 120 people aboard, among them a\n"
            "school class of 31. It sank within ten minutes. Nobody can tell yet\n"
            "why.\n\nThe coast guard is searching."
        )
        assert roles(read_document(text)) == ["lede", "body"]

    def test_a_sentence_carried_over_a_line_is_one(self) -> None:
        assert len(read_document("The ferry left with some\nwomen and children, he said.\nLater it sank.").blocks) == 2

    def test_one_paragraph_is_no_headline_and_no_lede(self) -> None:
        assert roles(read_document("At least 12 people were killed in the blast")) == ["body"]
        assert read_document("").blocks == ()
        assert read_document(" \n•\n***\n").blocks == ()

    @pytest.mark.parametrize(
        "line",
        [
            "Ferry sinks off Harwell. Fourteen people are missing",
            "The ferry sank off Harwell on Friday.",
            "the ferry sank off Harwell on Friday",
            "The coast guard told reporters the following:",
        ],
    )
    def test_what_does_not_read_as_a_headline(self, line: str) -> None:
        assert Role.HEADLINE not in [b.role for b in read_document(f"{line}\n\nMore text.\n\nAnd more.").blocks]

    @pytest.mark.parametrize(
        "line", ["Why did the ferry sink?", "Ferry sinks on way to U.S.", "‘We heard a bang,’ say 31 rescued"]
    )
    def test_what_does(self, line: str) -> None:
        assert words(read_document(f"{line}\n\nMore text.\n\nAnd more."), Role.HEADLINE) == [line]

    def test_a_paragraph_printed_twice_is_a_caption(self) -> None:
        text = "A ferry sank.\n\nThe quay on  Friday, March 1\n\nThe quay on Friday, March 1\n\nIt left at noon."
        assert roles(read_document(text)) == ["lede", "caption", "caption", "body"]

    @pytest.mark.parametrize(
        "line",
        [
            "The quay at Harwell. (U.S. Air Force photo by Brittany A. Chase)",
            "The quay at Harwell on Friday. (AP Photo/Jo Smith)",
            "The quay at Harwell on Friday. (Jo Smith/AFP/Getty Images)",
            "The quay at Harwell on Friday. Jo Smith/AFP via Getty Images",
            "The quay at Harwell. Photo: Jo Smith",
            "The quay at Harwell. Photograph by Jo Smith",
            "FILE PHOTO: The quay at Harwell is seen in 2019. REUTERS/Jo Smith/File Photo",
            "Caption: the quay at Harwell",
            "Figure 2: people rescued by hour",
        ],
    )
    def test_captions_by_their_credit_or_label(self, line: str) -> None:
        document = read_document(f"A ferry sank.\n\n{line}\n\nIt left at noon.")
        assert words(document, Role.CAPTION) == [line]

    @pytest.mark.parametrize(
        "line",
        [
            "The captain (who declined to be named) said 14 were missing.",
            "“It was a picture of misery,” she said.",
            "The files were taken: 300 pages of them.",
            "He said 5/6 of the passengers were safe.",
            "The photo showed 12 people.",
            "Prices rose for lunch and dinner, he told NBC / CBS reporters on Monday.",
        ],
    )
    def test_what_is_no_caption(self, line: str) -> None:
        assert words(read_document(f"A ferry sank.\n\n{line}\n\nIt left at noon."), Role.CAPTION) == []

    @pytest.mark.parametrize(
        "line",
        [
            "By Jo Smith and Lee Wong",
            "BY JO SMITH, HARWELL TIMES",
            "3-minute read",
            "Click here to subscribe",
            "Follow us on Facebook",
            "Share this article",
            "12 comments",
            "Advertisement",
            "© 2021 Harwell Times. All rights reserved.",
            "(Reporting by Jo Smith; Editing by Lee Wong)",
            "Related: Ferry company fined",
            "RELATED: Five hurt, one killed over the weekend in Harwell and its suburbs | PHOTOS: the scene of the crash",
            "Read more: Ferry company fined £4 million after 12 deaths",
            "Sign up for our newsletter",
        ],
    )
    def test_furniture_of_the_page(self, line: str) -> None:
        document = read_document(f"Ferry sinks off Harwell coast\n\nA ferry sank.\n\n{line}\n\nIt left at noon.")
        assert words(document, Role.METADATA) == [line]

    @pytest.mark.parametrize(
        "line",
        [
            "By Friday, 90 people had been brought ashore.",
            "Home prices rose 3%.",
            "Join forces with 12 others, he said, and you win.",
            "Read together, the two reports tell of 14 deaths.",
            "Share prices fell 3%.",
            "Popular with 3 million tourists a year, Harwell is quiet in winter, and its quay is empty for months on end.",
            "12 views of Mount Fuji were stolen.",
        ],
    )
    def test_prose_that_begins_like_furniture(self, line: str) -> None:
        document = read_document(f"Ferry sinks off Harwell coast\n\nA ferry sank.\n\n{line}\n\nIt left at noon.")
        assert words(document, Role.METADATA) == []

    def test_items_and_cells(self) -> None:
        text = "A ferry sank.\n\n1. The first 90 are safe.\n2. The others are not.\n\nPort\tAboard\nHarwell\t120\n\nIt left at noon."
        document = read_document(text)
        assert words(document, Role.TABLE) == ["Port", "Aboard", "Harwell", "120"]
        assert "The first 90 are safe." in words(document, Role.BODY), "the marker of an item is no prose"

    def test_addresses_are_no_prose(self) -> None:
        text = "See https://e.org/12/people for 13 people."
        document = read_document(text)
        assert not document.is_prose(Span(text.index("12"), text.index("12") + 2))
        assert document.is_prose(Span(text.index("13"), text.index("13") + 2))


class TestTitles:
    def test_a_title_that_stands_in_the_text_is_read_there(self) -> None:
        text = "World\n\nFerry sinks\n\nA ferry sank.\n\nIt left at noon."
        document = read_document(text, title="Ferry  Sinks")
        assert parts(document)[:2] == [("metadata", "World"), ("headline", "Ferry sinks")]
        assert document.detached_title is None

    def test_one_that_does_not_is_kept_apart(self) -> None:
        document = read_document("A ferry sank.\n\nIt left at noon.", title="Ferry lost")
        assert document.title == document.detached_title == "Ferry lost"
        assert words(document, Role.HEADLINE) == []


class TestSources:
    def test_front_matter(self) -> None:
        text = "---\ntitle: 'Ferry sinks off Harwell: 14 missing'\nsource: Harwell Times # ours\ndate: 2021-08-26\ntags:\n  - sea\n---\nA ferry sank.\n\nIt left."
        for kind in ("plain", "markdown"):
            document = read_document(text, format=kind, default=Source("Desk", "2020-01-01", url="https://e.org"))
            assert document.source == Source("Harwell Times", "2021-08-26", url="https://e.org")
            assert document.title == "Ferry sinks off Harwell: 14 missing"
            assert document.dated_by == "front matter"
            assert parts(document) == [("lede", "A ferry sank."), ("body", "It left.")]

    def test_front_matter_in_toml(self) -> None:
        document = read_document('+++\ndate = "Aug. 26, 2021"\nsource = "Harwell Times"\n+++\nA ferry sank.')
        assert document.source == Source("Harwell Times", "2021-08-26")

    def test_what_is_given_goes_before_what_the_text_says(self) -> None:
        text = "---\nsource: Harwell Times\ndate: 2021-08-26\n---\nA ferry sank."
        document = read_document(text, source=Source("AP", "2021-08-27T01:00:00Z"))
        assert document.source == Source("AP", "2021-08-27T01:00:00Z")
        assert document.dated_by == "given"

    def test_a_date_that_is_none_is_told_of(self) -> None:
        document = read_document("---\ndate: someday\n---\nA ferry sank.")
        assert document.source.published is None
        assert document.remarks == ("front matter: “someday” is no date; write one as in 2021-08-31",)

    def test_a_rule_is_no_front_matter(self) -> None:
        for text in ("---\nA ferry sank.\n---\nIt left.", "---\ntitle: x\nA ferry sank.", "--- \n"):
            assert read_document(text).title is None
            assert ("A ferry sank." in text) == any("A ferry sank." in w for _, w in parts(read_document(text)))

    @pytest.mark.parametrize(
        "line",
        [
            "August 26, 2021",
            "date 2021-08-26",
            "Date: 26 August 2021",
            "Thursday, Aug. 26, 2021 3:40 p.m. ET",
            "Published 2021-08-26 18:40 UTC",
            "Published Aug. 26, 2021 | Updated Aug. 27, 2021",
            "Thu, 26 Aug 2021 18:40:00 GMT",
        ],
    )
    def test_a_dateline_plain_to_see(self, line: str) -> None:
        document = read_document(f"Ferry sinks off Harwell coast\n\n{line}\n\nA ferry sank.\n\nIt left.")
        assert (document.source.published, document.dated_by) == ("2021-08-26", "dateline")
        assert words(document, Role.METADATA) == [line]

    def test_a_date_that_opens_a_paragraph(self) -> None:
        document = read_document(" date 2021-08-26 A ferry sank on Thursday.\n\nIt left at noon.")
        assert document.source.published == "2021-08-26"
        assert parts(document)[:2] == [("metadata", "date 2021-08-26"), ("lede", "A ferry sank on Thursday.")]

    @pytest.mark.parametrize("line", ["LIMA, 12 MAR 89 (AFP) -- [TEXT] REBELS", "Lima, 12 Mar 89 (AFP) -- Rebels"])
    def test_the_dateline_of_a_monitoring_service_has_two_digits_of_the_year(self, line: str) -> None:
        document = read_document(f"{line} attacked a village on Saturday.")
        assert (document.source.published, document.dated_by) == ("1989-03-12", "dateline")

    def test_the_dateline_of_an_agency(self) -> None:
        text = "HARWELL, England, Aug. 26, 2021 (AP) — A ferry sank off Harwell.\n\nIt left at noon."
        document = read_document(text)
        assert document.source.published == "2021-08-26"
        assert parts(document)[:2] == [
            ("metadata", "HARWELL, England, Aug. 26, 2021 (AP) —"),
            ("lede", "A ferry sank off Harwell."),
        ]

    def test_the_dateline_of_an_agency_stands_below_whatever_heads_the_text(self) -> None:
        text = "Ferry disaster\n\nHARWELL, England, Aug. 26, 2021 (AP) — A ferry sank.\n\nIt left at noon."
        assert read_document(text).source.published == "2021-08-26"

    @pytest.mark.parametrize(
        "text",
        [
            "Aug. 26 — A ferry sank.",
            "What happened.\n\nHarwell, Aug. 26, 2021 — A ferry sank.",
            "Harwell, Leeds and Hull — A ferry sank.",
            "Ferry 12, Harwell – who was aboard",
        ],
    )
    def test_a_chronicle_and_other_dashes_are_no_datelines(self, text: str) -> None:
        document = read_document(text)
        assert document.source.published is None
        assert not words(document, Role.METADATA)

    @pytest.mark.parametrize(
        "text",
        [
            "A ferry sank on Aug. 26, 2021.\n\nIt left at noon.",
            "A ferry sank.\n\nAug. 26, 2021\n\nIt left at noon.",
            "Aug. 26, 2021\n\nAug. 27, 2021\n\nA ferry sank.\n\nIt left.",
            "Released Aug. 26, 2021, the figures show 12 deaths.\n\nIt left.",
            "August 26\n\nA ferry sank.\n\nIt left.",
            "A letter begins with these lines.\n\nDate: 14 May 2011\n\nSubject: ferries\n\nIt ends with a name.",
            "The quay, Aug. 26, 2021. (Photo: Jo Smith)\n\nA ferry sank.\n\nIt left.",
        ],
    )
    def test_no_day_is_guessed(self, text: str) -> None:
        document = read_document(text)
        assert (document.source.published, document.dated_by) == (None, None)


MARKDOWN = """\
# Ferry sinks: **14** missing

![The quay, with 200 people](quay-1.jpg "99")
*The quay on Friday.*

The ferry had [120 people](https://e.org/121) aboard, `122` of them &#8211; see <b class="x123">the list</b>.

    124 indented

~~~ text
125 fenced
~~~

* 90 saved
  and 126 more

  Another paragraph.

      127 code in an item
* [ ] 14 missing

| port    | aboard |
|---------|-------:|
| Harwell | 120    |

> Quoted: 31 children
> aboard.

The inquiry
-----------

1986\\. was worse.[^1]

[^1]: By 128 deaths.
[port]: https://e.org/129
[quay]:
   https://e.org/130

<script>
131
</script>

<!--
132
-->
{{< figure 133 >}}
***
"""


class TestMarkdown:
    def test_what_is_prose_and_what_is_none(self) -> None:
        document = read_document(MARKDOWN, format="markdown")
        shown = {
            number: document.is_prose(Span(MARKDOWN.index(number), MARKDOWN.index(number) + len(number)))
            for number in ["14", "200", "99", "120", "90", "126", "31", "1986", "128", *map(str, range(121, 134))]
        }
        prose = {number for number, stands in shown.items() if stands}
        assert prose == {"14", "200", "120", "90", "126", "31", "1986", "128"}

    def test_its_parts(self) -> None:
        assert parts(read_document(MARKDOWN, format="markdown")) == [
            ("headline", "Ferry sinks: **14** missing"),
            ("caption", '![The quay, with 200 people](quay-1.jpg "99")\n*The quay on Friday.*'),
            (
                "lede",
                'The ferry had [120 people](https://e.org/121) aboard, `122` of them &#8211; see <b class="x123">the list</b>.',
            ),
            ("body", "90 saved\n  and 126 more"),
            ("body", "Another paragraph."),
            ("body", "14 missing"),
            ("table", "port"),
            ("table", "aboard"),
            ("table", "Harwell"),
            ("table", "120"),
            ("body", "Quoted: 31 children\n> aboard."),
            ("body", "The inquiry"),
            ("body", "1986\\. was worse.[^1]"),
            ("body", "By 128 deaths."),
        ]

    @pytest.mark.parametrize(
        ("text", "prose"),
        [
            ("In the year\n1986. was worse", ["In the year\n1986. was worse"]),
            ("text\n- item\n- other", ["text", "item", "other"]),
            ("Title\n===\ntext", ["Title", "text"]),
            ("text\n```\ncode", ["text"]),
            ("> ```\n> code\n> ```\n> text", ["text"]),
            ("- a\n\n\tb", ["a", "b"]),
            ("``a ` b`` c", ["``a ` b`` c"]),
            ("`all code`", []),
            ("a | b\n--- | ---\n1 \\| 2 | 3\n\nx", ["a", "b", "1 \\| 2", "3", "x"]),
            ("a | b\nc", ["a | b\nc"]),
            ("#hash\n\n####### seven", ["#hash\n\n####### seven"[:5], "####### seven"]),
            ("## Closed ##\n#", ["Closed"]),
            ("text <!-- a\n\nb --> more", ["text <!-- a\n\nb --> more"[:11], "b --> more"]),
        ],
    )
    def test_turns_of_the_format(self, text: str, prose: list[str]) -> None:
        assert [w for _, w in parts(read_document(text, format="markdown"))] == prose

    def test_only_the_first_heading_is_the_headline(self) -> None:
        assert roles(read_document("# One\n\ntext\n\n# Two\n\nmore", format="markdown")) == [
            "headline",
            "lede",
            "body",
            "body",
        ]

    def test_a_heading_with_a_date_is_no_dateline(self) -> None:
        assert read_document("# News\n\n## 2021-08-26\n\nA ferry sank.", format="markdown").source.published is None

    def test_formats_are_known(self) -> None:
        with pytest.raises(ValueError, match="'docx' is no format of a text; there are: plain, markdown, html, csv"):
            read_document("", format="docx")


class TestAllowances:
    @pytest.mark.parametrize(
        ("text", "over"),
        [
            ("One.\n\n<!-- claimcheck: allow CC1 because x -->\nTwo.\n\nThree.", "Two."),
            ("One.\n\n<!-- claimcheck: allow CC1 because x -->\n\n\nTwo.", "Two."),
            ("One.\n<!-- claimcheck: allow CC1 because x -->\n\nTwo.", "One."),
            ("One.\n<!-- claimcheck: allow CC1 because x -->", "One."),
            ("- a\n- b <!-- claimcheck: allow CC1 because x -->", "b <!-- claimcheck: allow CC1 because x -->"),
            (
                "a|b\n-|-\n1|2 <!-- claimcheck: allow CC1 because x -->\n3|4",
                "1|2 <!-- claimcheck: allow CC1 because x -->",
            ),
            ("<!-- claimcheck: allow CC1 because x -->\n\na|b\n-|-\n1|2\n\nEnd.", "a|b\n-|-\n1|2"),
        ],
    )
    def test_what_an_allowance_is_for(self, text: str, over: str) -> None:
        (allowance,) = read_document(text, format="markdown").allowances
        assert allowance.span.of(text) == over

    def test_codes_names_reason_and_line(self) -> None:
        text = "One.\n\n<!-- claimcheck: allow CC102, narrower-figure CC201\n  because the toll\n  was rising -->\nTwo."
        (allowance,) = read_document(text, format="markdown").allowances
        assert allowance.codes == {"CC102", "narrower-figure", "CC201"}
        assert allowance.reason == "the toll was rising"
        assert allowance.line == 3

    @pytest.mark.parametrize(
        ("comment", "told"),
        [
            ("claimcheck: allow CC102", "allows CC102 without a reason"),
            ("claimcheck: allow CC102 because", "allows CC102 without a reason"),
            ("claimcheck: allow because we know", "names no rule to allow"),
            ("claimcheck: alow CC102 because x", "“claimcheck: alow” is not understood; did you mean “allow”?"),
            ("claimcheck:", "“claimcheck: ” is not understood"),
        ],
    )
    def test_one_that_is_not_understood_is_told_of(self, comment: str, told: str) -> None:
        with pytest.raises(DocumentError) as error:
            read_document(f"One.\n\n<!-- {comment} -->\nTwo.", format="markdown", source=Source(path="a.md"))
        assert (error.value.place, error.value.line) == ("a.md", 3)
        assert told in str(error.value)

    def test_one_for_nothing_is_told_of(self) -> None:
        with pytest.raises(DocumentError, match="where no text follows"):
            read_document("One.\n\n<!-- claimcheck: allow CC1 because x -->\n\n***\n", format="markdown")

    def test_no_comment_where_it_is_code_or_plain_text(self) -> None:
        comment = "<!-- claimcheck: allow CC1 because x -->"
        assert read_document(f"One.\n\n```\n{comment}\n```\n\n`{comment}` two.", format="markdown").allowances == ()
        assert read_document(f"One. {comment}").allowances == ()
        assert read_document("One. <!-- a remark on claims -->", format="markdown").allowances == ()


class TestFiles:
    def test_a_file_by_its_suffix(self, tmp_path: Path) -> None:
        text = "# Ferry lost\r\n\r\nIt had `120` aboard.\r\n"
        for name, headed in (("a.md", True), ("a.MD", True), ("a.txt", False), ("story", False)):
            (tmp_path / name).write_bytes(text.encode())
            document = load_document(tmp_path / name)
            assert document.text == text
            assert document.source.path == str(tmp_path / name)
            assert (words(document, Role.HEADLINE) == ["Ferry lost"]) is headed

    def test_what_cannot_be_read_is_told(self, tmp_path: Path) -> None:
        (tmp_path / "a.odt").touch()
        for name, told in (
            ("gone.txt", "there is no such file"),
            ("a.odt", "files ending in '.odt' are not known"),
            ("", "is a folder"),
        ):
            with pytest.raises(DocumentError, match=told) as error:
                load_document(tmp_path / name)
            assert error.value.place == str(tmp_path / name)

    @pytest.mark.parametrize(
        ("content", "line", "column", "told"),
        [
            (b"one\ntwo \xe9\n", 2, 5, "byte 0xe9 is not UTF-8"),
            ("one\ntwo".encode("utf-16"), 1, 1, "byte 0xff is not UTF-8"),
            ("one\nzwölf ".encode() + b"\xe9", 2, 7, "byte 0xe9 is not UTF-8"),
            (b"one\n\0two", 2, None, "zero character"),
        ],
    )
    def test_a_broken_encoding_is_told_by_line(self, content: bytes, line: int, column: int | None, told: str) -> None:
        with pytest.raises(DocumentError, match=told) as error:
            decode(content, "a.txt")
        assert (error.value.place, error.value.line, error.value.column) == ("a.txt", line, column)

    def test_a_mark_of_byte_order_is_no_prose(self) -> None:
        document = read_document("\ufeff---\ndate: 2021-08-26\n---\nA ferry sank.")
        assert document.source.published == "2021-08-26"
        assert parts(read_document("\ufeffA ferry sank.")) == [("body", "A ferry sank.")]


SCRAPS = st.sampled_from(
    (
        "# ¦## ¦- ¦1. ¦> ¦    ¦\t¦```¦~~~¦`¦|¦---¦***¦<!--¦-->¦[¦](¦)¦[^1]: ¦<b>¦&#12;¦{{¦}}¦\n¦\n\n¦\r\n¦\\¦12 people¦Aug. 26, 2021"
        "¦date 2021-08-26 ¦(Photo: X)¦By Jo¦•¦A ferry sank.¦Ferry sinks off coast¦https://e.org/1¦title: x\n¦+++\n¦\u2028¦\ufeff¦=¦::: "
    ).split("¦")
)


@given(st.lists(SCRAPS | st.text(max_size=6), max_size=30).map("".join), st.sampled_from(["plain", "markdown"]))
def test_blocks_and_holes_are_in_order_and_in_the_text(text: str, kind: str) -> None:
    document = read_document(text, format=kind)
    assert document.text == text
    for spans in ([block.span for block in document.blocks], [hole.span for hole in document.holes]):
        ends = [0, *(span.end for span in spans)]
        assert all(before <= span.start < span.end <= len(text) for before, span in zip(ends, spans, strict=False))
    for block in document.blocks:
        stretch = block.span.of(text)
        assert stretch == stretch.strip()
        assert any(letter.isalnum() for letter in stretch)


@given(
    st.lists(
        st.sampled_from(["A ferry sank.", "It left at noon.", "14 are missing.", "Ferry sinks off coast"]), max_size=6
    )
)
def test_no_paragraph_of_plain_prose_is_lost(paragraphs: list[str]) -> None:
    for kind in ("plain", "markdown"):
        document = read_document("\n\n".join(paragraphs), format=kind)
        assert [block.span.of(document.text) for block in document.blocks] == paragraphs


class TestProse:
    """What is read of a document, and where it stands."""

    @pytest.mark.parametrize(
        ("text", "read"),
        [
            ("at least **12** people", "at least 12 people"),
            ("*nearly* 50 and __more than__ ~~20~~ 30", "nearly 50 and more than 20 30"),
            ("2*3*4 is 24, snake_case_name, 5 * 3", "2*3*4 is 24, snake_case_name, 5 * 3"),
            ("***12*** of **the *13* men**", "12 of the 13 men"),
            ("a lone *star and one* more** here", "a lone star and one more** here"),
            ("12 [service members](http://x.y/1 'z') died, [sic]", "12 service members died, [sic]"),
            ("12 [men [and] women][ref] [^2]", "12 men [and] women "),
            ("`12` men and ``a ` 3`` women", "\ufffc men and \ufffc women"),
            ("5&ndash;6&nbsp;men, &bogus; &#8211;", "5–6\xa0men, \ufffc –"),
            ("1986\\. \\*not\\*", "1986. *not*"),
            ("<b>12</b> men<br>13 women <!-- 14 --> left", "12 men\ufffc13 women  left"),
            ("> Quoted 12\n> men", "Quoted 12 men"),
            ("more than\r\n  100 `a\nb`", "more than 100 \ufffc"),
            ("{{< n 4 >}} see https://e.org/5", "\ufffc see \ufffc"),
        ],
    )
    def test_marks_are_read_past_and_code_is_not_read(self, text: str, read: str) -> None:
        (block,) = (prose := prose_of(read_document(text, format="markdown"))).document.blocks
        assert block.span.of(prose.document.text).strip() == read.strip()

    @pytest.mark.parametrize(
        ("text", "figures"),
        [
            ("At least **12** people died.", [("At least **12", "At least 12", "people")]),
            ("It killed 13 **US service members**.", [("13", "13", "US service members")]),
            ("12 [service members](http://x.y/1) died.", [("12", "12", "service members")]),
            ("It cost &pound;5m, `13` said.", [("&pound;5m", "£5m", None)]),
            ("> It killed more than\n> 100 people.", [("more than\n> 100", "more than 100", "people")]),
            ("    12 men\n\n```\n13 men\n```\n[x]: http://e.org/14\n", []),
        ],
    )
    def test_figures_stand_in_the_text_as_given(self, text: str, figures: list[tuple[str, str, str | None]]) -> None:
        found = figures_of(read_document(text, format="markdown"))
        shown = [(f.span.of(text), f.quantity and f.quantity.text, f.noun and f.noun.of(text)) for f in found]
        assert shown == figures

    def test_places_are_told_by_line_and_column(self) -> None:
        text = "# Ferry\r\n\r\n> Of **120** aboard,\r\n> **at least 14** died."
        prose = prose_of(read_document(text, format="markdown"))
        start = prose.document.text.index("at least 14")
        place = prose.place(Location("a.md", Span(start, start + 11), number=Span(start + 9, start + 11)))
        assert place.span is not None
        assert place.span.of(text) == "at least 14"
        assert place.number is not None
        assert place.number.of(text) == "14"
        assert (place.line, place.column) == (4, 5)


@given(st.lists(SCRAPS | st.text(max_size=6), max_size=30).map("".join), st.sampled_from(["plain", "markdown"]))
def test_every_character_that_is_read_stands_where_it_is_said_to(text: str, kind: str) -> None:
    document = read_document(text, format=kind)
    prose = prose_of(document)
    read_in = prose.document
    instead = {hole.span: hole.instead for hole in document.holes}
    for at, letter in enumerate(read_in.text):
        origin = prose.origin(Span(at, at + 1))
        assert instead.get(origin, origin.of(text)) == letter
    if not document.holes:
        assert read_in.text == text
    for one, other in zip(document.blocks, read_in.blocks, strict=True):
        first = prose.origin(Span(other.span.start, other.span.start + 1))
        assert other.span.start < other.span.end
        assert one.span.start <= first.start < one.span.end
