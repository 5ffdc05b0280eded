"""The page of a rule in its parts: headings, paragraphs and examples, which stand indented."""

from collections.abc import Iterator
from enum import Enum
from itertools import groupby
from textwrap import dedent

from attrs import frozen

INDENT = "    "


class Form(Enum):
    """What a part of a page is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    EXAMPLE = "example"


@frozen
class Part:
    """A part of a page, without the marks of its form."""

    form: Form
    text: str


def parts(page: str) -> Iterator[Part]:
    """The parts of a page behind its title, in order; examples that only blank lines part are one."""
    lines = page.strip().split("\n")[1:]
    for form, found in groupby(_formed(lines), key=lambda line: line[0]):
        words = [line for _, line in found]
        if form is Form.EXAMPLE:
            yield Part(form, dedent("\n".join(words)).strip("\n"))
        elif form is Form.HEADING:
            yield from (Part(form, line.lstrip("#").strip()) for line in words)
        else:
            yield from (Part(form, each) for each in _paragraphs(words))


def _formed(lines: list[str]) -> Iterator[tuple[Form, str]]:
    """Each line with its form; a blank one goes with what stands before it."""
    form = Form.PARAGRAPH
    for line in lines:
        if line.startswith(INDENT):
            form = Form.EXAMPLE
        elif line.strip():
            form = Form.HEADING if line.startswith("#") else Form.PARAGRAPH
        if line.strip() or form is not Form.HEADING:
            yield form, line


def _paragraphs(lines: list[str]) -> Iterator[str]:
    for filled, found in groupby(lines, key=lambda line: bool(line.strip())):
        if filled:
            yield " ".join(line.strip() for line in found)
