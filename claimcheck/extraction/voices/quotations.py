"""Who is quoted, in which words, and on which day they were said."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from claimcheck.extraction.words.context import Context
from claimcheck.extraction.words.marks import Quoted, quoted
from claimcheck.extraction.words.openers import OPENERS
from claimcheck.figures import Figure, Span
from claimcheck.patterns import pattern
from claimcheck.quotation import Quotation

_VERBS = (
    "said|says|say|saying|replied|replies|responded|responds|answered|asked|asks|asking|added|adds|adding|told|tells|"
    "telling|continued|continues|noted|notes|insisted|insists|explained|explains|wrote|writes|tweeted|posted|warned|warns|"
    "declared|stated|states|announced|recalled|admitted|argued|argues|claimed|claims|concluded|quipped|joked|remarked|"
    "observed|reiterated|stressed|clarified|pressed|confirmed|testified|shouted|cried|whispered|urged|vowed|promised|"
    "suggested|acknowledged|complained|countered|demanded|read|reads"
)
_SAYING = frozenset(_VERBS.split("|"))
_PRONOUNS = frozenset("he she they".split())
_GOING_ON = frozenset("added adds adding continued continues concluded".split())
"""Verbs of one who has spoken already: "the president continued"."""
_SKIPPED = r"(?:later|also|then|further|again|repeatedly|has|had|have|\w+ly)"
_NAME = r"[A-Z][\w’'-]*\.?(?:\s+(?:(?:of|de|del|la|al|bin|ibn|von|van|der|the)\s+)?[A-Z][\w’'-]*\.?){0,6}"
_AFTER = pattern(
    rf"\s*[,.;:—–-]?\s*(?P<subject>[^\n“”\"!?;:]{{1,160}}?)\s+(?:{_SKIPPED}\s+){{0,2}}(?P<verb>{_VERBS})\b"
)
_INVERTED = pattern(
    rf"\s*[,.;:—–-]?\s*(?:{_VERBS})\s+(?P<subject>[^\n“”\"!?;:,.]{{1,120}}(?:\.\s*[A-Z][^\n“”\",.]{{1,80}})?)"
)
_BEFORE = pattern(
    rf"(?P<subject>[^\n“”\"!?;:]{{1,200}}?)\s+(?:{_SKIPPED}\s+){{0,2}}(?:{_VERBS})\b(?P<rest>[^\n“”\"!?]{{0,120}})$"
)
_BY = pattern(r"\b(?:asked|pressed|told|questioned|quoted)\s+by\s+(?P<subject>[^\n“”\"!?;:,]{1,100})[,:\s]*$")
_WORDS = pattern(r"\w+")
_MARKS = pattern(r"[“”\"!?]")
"""What the words before a quotation that tell who spoke do not go over."""
_NAMES = pattern(_NAME)
_TELLING = pattern(rf"(?P<name>{_NAME})\s+(?:{_SKIPPED}\s+){{0,2}}(?:{_VERBS})\b")
_POSSESSIVE = pattern(r"(?<=\w)(?:[’']s|(?<=s)[’'])\s+")
_STOP = pattern(r"[.!?]\s+(?=[A-Z“\"])")
_TITLES = frozenset("mr mrs ms dr gen lt col sgt maj adm capt sen rep gov pres prof rev st jr sr hon".split())
_OFFICES = frozenset(
    "secretary president minister chancellor director chairman chairwoman chair chief general colonel major captain "
    "mayor governor senator spokesman spokeswoman spokesperson leader commissioner ambassador judge".split()
)
WINDOW = 260
"""How many characters before and behind a quotation are read for who said it."""


class _Said(NamedTuple):
    """Who said something, as far as the words tell, and where the words stand that tell it."""

    speaker: str | None
    place: Span


def quotations(context: Context, figures: Sequence[Figure]) -> Iterator[Quotation]:
    """What a document quotes, in order, each with its speaker and the day on which it was said."""
    text = context.document.text
    marks = [mark for mark in _OPENING if mark in text]
    days = [f for f in figures if f.dimension == "date" and f.date and f.date.start and f.date.start == f.date.end]
    starts = [figure.span.start for figure in days]
    last: str | None = None
    current: str | None = None
    told_since: list[Span] = []
    for block in context.document.blocks:
        may_quote = bool(marks) and any(map(block.span.of(text).__contains__, marks))
        inside = list(quoted(text, block.span)) if may_quote else ()
        if not inside:
            told_since.append(block.span)
            current = None
            continue
        said = _speakers(text, block.span, inside)
        named = next((one.speaker for one in said if one and one.speaker and not _pronoun(one.speaker)), None)
        for one, told in zip(inside, said, strict=True):
            if told is not None:
                if told.speaker and _pronoun(told.speaker):
                    last = _last_narrated(text, told_since) or last
                if told.speaker:
                    told_since = []
                current = _resolved(told.speaker, last)
                last = current or last
            elif current is None:
                current = named
            near = told.place if told else one.outer
            yield _quotation(context, one, current, _day(near, inside, days, starts))
        current = current if inside[-1].open else None


_OPENING = "“”\"‘'„«»"
"""Marks one of which stands in all that quotes anything."""


def _quotation(context: Context, one: Quoted, speaker: str | None, day: date | None) -> Quotation:
    document = context.document
    figure = Figure(one.inner)
    name = f"{document.id if document.id is not None else ''}:quotation {one.inner.start}-{one.inner.end}"
    words = one.inner.plain(document.text)
    return Quotation(words, speaker, day or context.day, document.source, context.location(figure), name)


def _last_narrated(text: str, blocks: Sequence[Span]) -> str | None:
    """Who speaks last in paragraphs that quote nobody, by name: "she said" in the next is she."""
    for block in reversed(blocks):
        names = [_without_titles(found["name"]) for found in _TELLING.finditer(text, block.start, block.end)]
        name = next((name for name in reversed(names) if name), None)
        if name:
            return name
    return None


def _speakers(text: str, block: Span, inside: Sequence[Quoted]) -> list[_Said | None]:
    """For each quotation of a paragraph, who said it by the words around it; `None` where they do not tell."""
    found: list[_Said | None] = []
    for index, one in enumerate(inside):
        begin = inside[index - 1].outer.end if index else block.start
        end = inside[index + 1].outer.start if index + 1 < len(inside) else block.end
        found.append(_behind(text, one.outer.end, end) or _ahead(text, begin, one.outer.start))
    return found


def _behind(text: str, at: int, end: int) -> _Said | None:
    """Who is named behind: “…,” Jane Doe said; “…,” said Jane Doe."""
    end = _sentence_end(text, at, min(end, at + WINDOW))
    inverted = _INVERTED.match(text, at, end)
    if inverted:
        return _Said(_name(inverted["subject"], first=True), Span(at, end))
    found = None if _SAYING.isdisjoint(_WORDS.findall(text, at, end)) else _AFTER.match(text, at, end)
    if found is None or (text[at : at + 1] == " " and text[at - 2] not in ",.!?…-—–’'"):
        return None  # words in marks that the sentence goes on from, such as “consequences” if …
    going_on = found["verb"] in _GOING_ON and found["subject"].lower().startswith("the ")
    return _Said("he" if going_on else _name(found["subject"]), Span(at, end))


def _ahead(text: str, begin: int, at: int) -> _Said | None:
    """Who is named before: Jane Doe said, “…”; asked by Jane Doe, “…”."""
    begin = max(begin, at - WINDOW)
    stops = [stop.end() for stop in _STOP.finditer(text, begin, at) if not _shortened(text, stop.start(), begin)]
    begin = next((stop for stop in reversed(stops) if text[stop:at].strip()), begin)
    words = _MARKS.split(text[begin:at].rstrip())[-1]
    told = _WORDS.findall(words)
    found = (_BY.search(words) if "by" in told else None) or (
        None if _SAYING.isdisjoint(told) else _BEFORE.search(words)
    )
    return _Said(_name(found["subject"]), Span(begin, at)) if found else None


def _shortened(text: str, stop: int, begin: int) -> bool:
    """Whether the full stop is that of a title or an initial."""
    word = re.split(r"[\s.]", text[max(begin, stop - 8) : stop])[-1]
    return word.lower() in _TITLES or len(word) == 1


def _sentence_end(text: str, at: int, end: int) -> int:
    for stop in _STOP.finditer(text, at + 1, end):
        if not _shortened(text, stop.start(), at):
            return stop.start() + 1
    return end


def _name(words: str, first: bool = False) -> str | None:
    """The name, or pronoun, in the words for a speaker; `None` where they name nobody ("a reporter")."""
    plain = words.strip()
    if plain.lower() in _PRONOUNS or (first and plain.lower().split()[:1] and plain.lower().split()[0] in _PRONOUNS):
        return plain.lower().split()[0]
    main = _subject(plain)
    main = _POSSESSIVE.split(main)[-1] if not first else main
    names = [found[0] for found in _NAMES.finditer(main)]
    names = [kept for kept in (_without_titles(name) for name in names) if kept]
    if names:
        return names[0] if first else names[-1]
    return None


def _subject(words: str) -> str:
    """The words that name the subject: not those before ("After a pause, Jane Doe"), nor its apposition."""
    parts = [part.strip() for part in words.split(",")]
    if parts[-1] or len(parts) == 1:
        return parts[-1] if _NAMES.search(parts[-1]) else parts[0]  # "Jane Doe, who is the mayor"
    return parts[-3] if len(parts) > 2 else parts[0]  # "Jane Doe, the mayor,"


def _without_titles(name: str) -> str:
    words = name.split()
    offices = [index for index, word in enumerate(words[:-1]) if word.lower() in _OFFICES]
    words = words[offices[-1] + 1 :] if offices else words
    while words and (words[0] in OPENERS or words[0].rstrip(".").lower() in _TITLES):
        words.pop(0)
    return " ".join(words)


def _pronoun(speaker: str) -> bool:
    return speaker in _PRONOUNS


def _resolved(speaker: str | None, last: str | None) -> str | None:
    """The speaker by name: a pronoun, or "the president continued", is the one named last."""
    return last if speaker is not None and _pronoun(speaker) else speaker


def _day(near: Span, inside: Sequence[Quoted], days: Sequence[Figure], starts: Sequence[int]) -> date | None:
    """The day told in the words that tell who spoke, the quoted ones aside."""
    for figure in days[bisect_left(starts, near.start) :]:
        if figure.span.start >= near.end:
            return None
        if not any(one.outer.overlaps(figure.span) for one in inside) and figure.date:
            return figure.date.start
    return None
