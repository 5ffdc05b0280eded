"""Passages into blocks: which is the headline, the lede, a caption, furniture of the page; and the day the page gives itself."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from claimcheck.documents.dateline import AGENCY, PUBLISHED, Dateline, city_date, dateline, opening_date, wire_opening
from claimcheck.documents.document import Block, folded
from claimcheck.documents.furniture import LONGEST_CAPTION, is_caption, is_empty, is_furniture
from claimcheck.documents.lines import Form, Passage, trimmed
from claimcheck.figures import Span
from claimcheck.vocabulary import Role

FEWEST_WORDS = 3
"""A headline has no fewer words, unless it is given or marked as one."""
MOST_LETTERS = 200
"""A headline has no more."""
_STOPS = '.!?”"’'
"""What prose ends in."""
_FREE = (Form.PARAGRAPH, Form.ITEM)
"""The forms whose words tell what a passage is."""
_OPENING = 20
"""With how many letters passages begin alike that are alike."""


class Page(NamedTuple):
    """The prose of a text, and what it says of its own day."""

    blocks: tuple[Block, ...]
    dateline: Dateline | None = None


def page(text: str, passages: Iterable[Passage], title: str | None) -> Page:
    """The passages with their roles.

    Args:
        text: the text they stand in.
        passages: in order, none overlapping.
        title: the headline, where it is known.
    """
    furnished, datelines = _furnished(text, passages)
    headed = _headed(text, _captions(text, furnished), title)
    blocks = tuple(_blocks(headed))
    return Page(blocks, _chosen(datelines, blocks, text))


def _furnished(text: str, passages: Iterable[Passage]) -> tuple[list[Passage], list[Dateline]]:
    """The passages in which something is written, and the days found on the way.

    A date or the dateline of an agency that opens a paragraph is parted from it; datelines, furniture and captions that show
    it by themselves are marked.
    """
    found: list[Passage] = []
    datelines: list[Dateline] = []
    prose = False
    for passage in passages:
        words = passage.span.of(text)
        if is_empty(words):
            continue
        opening, day = _opening(text, passage.span, prose) if passage.form is Form.PARAGRAPH else (None, None)
        if day:
            datelines.append(day)
        if opening:
            found.append(passage._replace(span=opening, role=Role.METADATA))
            passage = passage._replace(span=trimmed(text, opening.end, passage.span.end))
            words = passage.span.of(text)
        prose = prose or words[-1] in _STOPS
        if passage.role is None and passage.form in _FREE:
            line = dateline(words, passage.span)
            if line:
                datelines.append(line)
            if line or is_furniture(words):
                passage = passage._replace(role=Role.METADATA)
            elif is_caption(words):
                passage = passage._replace(role=Role.CAPTION)
        found.append(passage)
    return found, datelines


def _opening(text: str, span: Span, prose: bool) -> tuple[Span | None, Dateline | None]:
    """What opens a paragraph and is no part of it, where something follows, and the day that it tells.

    Args:
        text: the text.
        span: the paragraph.
        prose: whether prose stands above it: a city with a day is then no dateline, unless it names the agency.
    """
    day = opening_date(text, span)
    wire = None if day else wire_opening(text, span)
    if wire and (not prose or "(" in wire.of(text)):
        return wire, city_date(text, wire)
    if day and trimmed(text, day.span.end, span.end).start < span.end:
        return day.span, day
    return None, None


def _captions(text: str, passages: Sequence[Passage]) -> list[Passage]:
    """The passages, with captions marked that show it by what stands beside them.

    A paragraph that is printed twice in a row is a caption with its alternative text; so is a sentence right above a caption,
    without a blank line between.
    """
    found = list(passages)
    for index in range(1, len(found)):
        one, other = found[index - 1], found[index]
        if one.role is not None or one.form is not Form.PARAGRAPH or other.form is not Form.PARAGRAPH:
            continue
        twice = other.role is None and _same_words(text, one.span, other.span)
        if twice or (other.role is Role.CAPTION and one.chunk == other.chunk):
            found[index - 1 : index + 1] = [one._replace(role=Role.CAPTION), other._replace(role=Role.CAPTION)]
    return found


def _same_words(text: str, first: Span, second: Span) -> bool:
    one, other = text[first.start : first.start + 2], text[second.start : second.start + 2]
    if one != other and (one.isalnum() or other.isalnum()) and one.casefold() != other.casefold():
        return False
    if max(first.end - first.start, second.end - second.start) > LONGEST_CAPTION:
        return False
    one, other = folded(first.of(text)[:_OPENING]), folded(second.of(text)[:_OPENING])
    alike = one.startswith(other) or other.startswith(one)
    return alike and folded(first.of(text)) == folded(second.of(text))


def _headed(text: str, passages: list[Passage], title: str | None) -> list[Passage]:
    """The passages with the headline marked: the title where it stands, else a first one that reads as a headline."""
    found = list(passages)
    if title is not None:
        for index, passage in enumerate(found):
            if passage.form is not Form.CELL and folded(passage.span.of(text)) == folded(title):
                found[index] = passage._replace(role=Role.HEADLINE)
                break
    if not any(passage.role is Role.HEADLINE for passage in found):
        first = _headline(text, found)
        if first is not None:
            found[first] = found[first]._replace(role=Role.HEADLINE)
    top = next((i for i, passage in enumerate(found) if passage.role is Role.HEADLINE), 0)
    for index in range(top):
        if found[index].role is None and _is_label(found[index].span.of(text)):
            found[index] = found[index]._replace(role=Role.METADATA)
    return found


def _headline(text: str, passages: Sequence[Passage]) -> int | None:
    """The index of the first passage of prose, if it reads as a headline and prose follows it."""
    for index, passage in enumerate(passages):
        words = passage.span.of(text)
        if passage.role is not None or (passage.form is Form.PARAGRAPH and _is_label(words)):
            continue
        follows = any(other.role is None for other in passages[index + 1 :])
        return index if follows and passage.form is Form.PARAGRAPH and reads_as_headline(words) else None
    return None


@cache
def _inner_stop() -> re.Pattern[str]:
    return re.compile(r"[a-z\d”\"’)]{2}[.?!][”\"’]?\s+[A-Z“\"‘]")


def reads_as_headline(words: str) -> bool:
    """Whether a passage reads as a headline: several words, short, one sentence at most, no full stop behind it."""
    words = words.strip()
    if len(words.split()) < FEWEST_WORDS or len(words) > MOST_LETTERS or words[0].islower():
        return False
    ending = words.rstrip("”\"’'")
    shortened = re.search(r"\b(?:[A-Z]\.){2,}$", ending)
    return not (ending[-1:] in ".,;:…" and not shortened) and not _inner_stop().search(words)


def _is_label(words: str) -> bool:
    """Whether it is a word or three, all in capitals or capitalised, no number or full stop: a section, an item of a menu."""
    several = words.split(maxsplit=FEWEST_WORDS)
    named = len(several) == 1 or all(word[0].isupper() or not word[0].isalpha() for word in several)
    return len(several) <= FEWEST_WORDS and named and words[-1:] not in '.!?”"' and not any(c.isdigit() for c in words)


def _blocks(passages: Sequence[Passage]) -> Iterator[Block]:
    """The passages as blocks, the lede marked: the first paragraph of the body, and a list that sums up above it."""
    body = (i for i, p in enumerate(passages) if p.role is None and p.form is Form.PARAGRAPH)
    lede, more = next(body, -1), next(body, -1)
    for index, (span, form, told, _, slot, level) in enumerate(passages):
        role = told or (Role.LEDE if index <= lede < more and form is not Form.HEADING else Role.BODY)
        yield Block(span, role, slot, level, form is Form.ITEM)


def _chosen(datelines: Sequence[Dateline], blocks: Sequence[Block], text: str) -> Dateline | None:
    """The dateline to go by: what says "published" or opens the report of an agency, else the one day that stands above the prose."""
    first = next((block for block in blocks if block.role in (Role.LEDE, Role.BODY)), None)
    above = [
        line
        for line in datelines
        if line.rank in (PUBLISHED, AGENCY) or first is None or line.span.start < first.span.start
    ]
    best = [line for line in above if line.rank == min(line.rank for line in above)]
    return best[0] if len({line.day for line in best}) == 1 else None
