"""What the heads of a table's cell say that the amount in it is the measure of: "Harrow Bridge" and "Length (km)".

One head names what is measured, as a text would ("Youth unemployment rate", "Cost of repairs"); the others are names, or say when.  All
their words make one name, so that a word that narrows it ("planned") makes it another.  Where a head says more than that, or the
words over the table tell of figures of another sort, nothing is made of it.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from claimcheck.dates import DateValue
from claimcheck.extraction.counting.naming import in_name
from claimcheck.extraction.scenes.places import places
from claimcheck.extraction.tables.sorts import AVERAGES, IDLE, REST, SUBTOTALS, TOTAL
from claimcheck.extraction.tables.units import unit_in
from claimcheck.extraction.words.function_words import ARTICLES, BARRIERS, COPULAS
from claimcheck.extraction.words.sentence import Sentence, bare_words, sentence_of
from claimcheck.figures import Figure, Span
from claimcheck.kinds.cues import Cues
from claimcheck.patterns import pattern
from claimcheck.reading import read
from claimcheck.vocabulary import Role

_VALUES = frozenset("amount amounts value values figure figures number numbers".split())
"""Words of a head that say nothing of what is below it."""
_NO_NAMES = TOTAL | REST | SUBTOTALS | AVERAGES | BARRIERS | COPULAS
"""Words that no name has."""
_OTHERWISE = AVERAGES | frozenset(
    "planned plan plans proposed projected projection projections forecast forecasts estimate estimates estimated expected target "
    "targets adjusted revised preliminary provisional draft original previous former earlier per excluding without including net "
    "gross real nominal constant half quarter".split()
)
"""Words over a table by which its figures are others than those a text tells plainly."""
_NUMBERED = pattern(r"^(?:table|figure|chart)\s+\w{1,4}\s*[:.–—-]\s*", re.IGNORECASE)
_SORTED = pattern(r"\s+by\s+\w+(?:\s+and\s+\w+)?$", re.IGNORECASE)
"""By what a table has its rows: "by town"."""
LONGEST = 5
"""How many words of a name a head may have."""


class Measured(NamedTuple):
    """What a cell's amount is the measure of, as a population is written, its kind, and the time for which it is told."""

    name: str
    words: str
    """The words of the head that tells what is measured."""
    kind: str
    when: DateValue | None = None


class _Head(NamedTuple):
    """What one head says: a name, or what is measured, which has cues; a time."""

    name: str = ""
    cues: Cues | None = None
    when: DateValue | None = None


class _Over(NamedTuple):
    """What the words over a table say of all its figures.

    Attributes:
        name: what they are of, where the words are a name and no more.
        place: where.
        times: when.
        otherwise: whether they are others than a text tells plainly.
    """

    name: str
    place: str
    times: tuple[DateValue, ...]
    otherwise: bool


def measured_by_heads(sentence: Sentence, day: date | None) -> Measured | None:
    """What the amount in a cell is the measure of; `None` where its heads do not tell.

    Args:
        sentence: the words of the cell.
        day: the day from which the text speaks.
    """
    slot = sentence.slot
    if slot is None or slot.side is None or slot.shared or not _alone(sentence):
        return None
    heads = [_head(words, sentence.figures[0].dimension, day) for words in sentence.heads]
    told = [head for head in heads if head is not None]
    above = _measure_over(sentence.over, sentence.figures[0].dimension, day)
    measures = [head for head in told if head.cues is not None] or ([above] if above else [])
    over = _over(sentence.over, day)
    times = [head.when for head in told if head.when is not None] or list(over.times)
    if len(told) < len(heads) or len(measures) != 1 or len(times) > 1 or over.otherwise:
        return None
    names = [head.name for head in told if head.name and head.cues is None] or [over.name]
    measure = measures[0]
    assert measure.cues is not None, "that is what makes it one"
    before = " ".join(word for word in (*_missing(over.place, names), *names) if word)
    name = f"{before} {_lowered(measure.name)}" if before else measure.name
    return Measured(name, measure.name, measure.cues.claim.kind, times[0] if times else None)


def _missing(place: str, names: Sequence[str]) -> Iterator[str]:
    """The place of a table, where no head has its words."""
    if bare_words(place).isdisjoint(bare_words(" ".join(names))):
        yield place


def _lowered(words: str) -> str:
    """Words as they stand within a sentence: "Length", but not "GDP"."""
    return words if words[1:2].isupper() else words[0].lower() + words[1:]


def _alone(sentence: Sentence) -> bool:
    """Whether an amount is all that stands in a cell."""
    if len(sentence.figures) != 1 or sentence.figures[0].dimension == "count":
        return False
    span = sentence.figures[0].span
    around = sentence.text[sentence.span.start : span.start] + sentence.text[span.end : sentence.span.end]
    return not any(letter.isalpha() or letter.isdecimal() for letter in around) and "(" not in around


def _head(words: str, dimension: str, day: date | None) -> _Head | None:
    """What a head says, its unit aside; `None` where it says what is not understood."""
    unit = unit_in(words)
    rest = (unit.rest if unit else words).strip(" *_:")
    figures = read(rest, day)
    if len(figures) > 1:
        return None
    when = _one_time(figures[0]) if figures else None
    if figures and when is None:
        return None
    plain = _without(rest, figures)
    named = bare_words(plain)
    if named <= (_VALUES | TOTAL | IDLE):
        return _Head(when=when)
    if not named.isdisjoint(_NO_NAMES) or len(plain.split()) > LONGEST:
        return None
    name = _unarticled(plain)
    return _measure(name, dimension, when) or (
        None if any(mark in name for mark in "()/,;") else _Head(name, when=when)
    )


def _measure(words: str, dimension: str, when: DateValue | None) -> _Head | None:
    """A head that names what is measured, and no more: "Youth unemployment rate", "Cost of repairs"."""
    sentence = _sentence(words)
    count = len(sentence.words)
    for at in range(count):
        phrase = sentence.cue(at, "measured", dimension)
        behind = phrase.end + 1 if phrase else count
        if phrase is None or not _named(sentence, 0, at):
            continue
        name = sentence.printed(0, phrase.end)
        if phrase.end == count:
            return _Head(name, phrase.cues, when)
        if sentence.words[phrase.end] in ("of", "for", "in") and behind < count:
            behind += sentence.words[behind] in ARTICLES
            if behind < count and _named(sentence, behind, count):
                return _Head(f"{sentence.printed(behind, count)} {_lowered(name)}", phrase.cues, when)
    return None


@lru_cache(maxsize=64)
def _measure_over(words: str, dimension: str, day: date | None) -> _Head | None:
    """What the words over a table say is measured in all of it: "Table 2: Youth unemployment by town, %"."""
    plain = _NUMBERED.sub("", words.strip(" *_:."))
    unit = unit_in(plain)
    rest = unit.rest if unit else plain
    figures = read(rest, day)
    return _measure(_SORTED.sub("", _without(rest, figures)), dimension, None) if len(figures) < 2 else None


def _named(sentence: Sentence, start: int, end: int) -> bool:
    return all(in_name(sentence, index) and sentence.words[index][0].isalnum() for index in range(start, end))


def _sentence(words: str) -> Sentence:
    return sentence_of(words, Span(0, len(words)), Role.TABLE, ())


@lru_cache(maxsize=64)
def _over(words: str, day: date | None) -> _Over:
    """What the words over a table say."""
    if not words:
        return _Over("", "", (), otherwise=False)
    sentence, plain = _sentence(words), _unarticled(words.strip(" *_:."))
    title = _sentence(plain)
    count = len(title.words)
    named = count <= LONGEST and _named(title, 0, count) and all(map(title.capital, range(count)))
    where = places(sentence)
    times = tuple(figure.date for figure in read(words, day) if figure.date is not None)
    name = plain if named and not title.cues else ""
    return _Over(name, " ".join(place for _, place in where), times, not _OTHERWISE.isdisjoint(bare_words(words)))


def _without(words: str, figures: Sequence[Figure]) -> str:
    """A head without its date, and the marks that part the two."""
    for figure in figures:
        words = words[: figure.span.start].rstrip(" ,:([") + " " + words[figure.span.end :].lstrip(" ,:)]")
    return words.removesuffix(" in ").strip()


def _unarticled(name: str) -> str:
    first, _, rest = name.partition(" ")
    return rest if first.lower() in ARTICLES and rest else name


def _one_time(figure: Figure) -> DateValue | None:
    """The day, month or year that a figure names; `None` where it names none, or is no date."""
    when = figure.date
    known = when is not None and when.resolved and when.start is not None and when.end is not None
    return when if known and figure.dimension == "date" else None
