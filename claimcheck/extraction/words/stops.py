"""Where sentences end: full stops that end one, not those behind abbreviations and initials."""

import re
from collections.abc import Iterator

from claimcheck.dates import SHORT_MONTHS, SHORT_WEEKDAYS
from claimcheck.documents.lines import trimmed
from claimcheck.figures import Span
from claimcheck.patterns import pattern

ABBREVIATIONS = (
    SHORT_MONTHS
    | SHORT_WEEKDAYS
    | frozenset(
        "mr mrs ms dr prof rev hon gen lt col sgt maj cpl pvt adm capt cmdr brig sen rep gov pres st mt ft no nos "
        "vs tues thur thurs jr sr inc co corp ltd dept est approx fig vol pp u.s u.k u.n e.u a.m p.m i.e e.g etc al".split()
    )
)
"""Words that a full stop shortens, so that it ends no sentence."""
LONGEST = 1000
"""Characters of the longest stretch that is taken for one sentence."""
_STOP = pattern(r"[.!?…\n](?:(?<=\n)|[”’\"’')\]]*(?=\s{1,5}(\S?)))")
"""A mark that may end a sentence, with the first letter behind it; or a break of the line."""
_LAST_WORD = pattern(r"(?<![\w.])[\w.]++$")
_OPENING = frozenset("“\"‘'([•—–-")
"""Marks that a sentence may begin with."""


def sentence_spans(text: str, block: Span) -> Iterator[Span]:
    """The sentences of a block; one that is longer than any writer's is cut, so that work per figure stays bounded."""
    start = block.start
    for end in _stops(text, block):
        span = trimmed(text, start, end)
        start = end
        while span.end - span.start > LONGEST:
            space = text.rfind(" ", span.start + 1, span.start + LONGEST)
            cut = space if space > span.start else span.start + LONGEST
            yield Span(span.start, cut)
            span = trimmed(text, cut, end)
        if span.start < span.end:
            yield span


def _stops(text: str, block: Span) -> Iterator[int]:
    """The places behind the marks that end a sentence, and behind the last one."""
    for stop in _STOP.finditer(text, block.start, block.end):
        if stop.end() < block.end and (_ends_line(text, stop.start()) if stop[1] is None else _ends(text, stop)):
            yield stop.end()
    yield block.end


def _ends_line(text: str, at: int) -> bool:
    """Whether a line break ends a sentence: behind a mark, or before another break."""
    before = text[max(0, at - 4) : at].rstrip()
    return (bool(before) and before[-1] in ".!?…”\"’'") or text[at : at + 2] == "\n\n"


def _ends(text: str, stop: re.Match[str]) -> bool:
    """Whether the mark ends a sentence: what follows begins with a capital, a quotation mark or a digit."""
    following, at = stop[1], stop.start()
    if following and not (following.isupper() or following.isdigit() or following in _OPENING):
        return False
    if text[at] != ".":
        return True
    word = _LAST_WORD.search(text[max(0, at - 14) : at])
    return not word or not _shortened(word[0])


def _shortened(word: str) -> bool:
    lower = word.lower().strip(".")
    return lower in ABBREVIATIONS or (len(lower) == 1 and lower.isalpha() and word.isupper())
