"""Happenings that a text tells besides its own: another, a similar one, one of long ago that it recalls.

Their figures are not held against those of its own happening, to which the same place and the same words may belong.
"""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from claimcheck.events import CLASSES, read_event
from claimcheck.extraction.scenes.circumstances import Scene
from claimcheck.extraction.words.expressions import Expression
from claimcheck.extraction.words.function_words import ARTICLES, COPULAS
from claimcheck.extraction.words.phrases import standing
from claimcheck.extraction.words.records import of_a_record
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure
from claimcheck.patterns import pattern
from claimcheck.vocabulary import PROMINENT, Role

REACH = 5
"""How many words may stand between a word for a happening and what tells it apart: "another deadly suicide car bombing"."""
_OTHER = frozenset(
    "another other previous prior earlier similar separate unrelated different subsequent second third fourth fifth such".split()
)
"""Words before a happening that make it another one."""
_SEVERAL_AT_ONCE = frozenset({"separate", "different"})
"""Those of them that tell several apart which a text tells together: "22 died in separate shootings"."""
_INCIDENTS = frozenset(
    "incident incidents case cases tragedy tragedies disaster disasters episode episodes occasion occasions".split()
)
"""Words for what happened that do not tell what, and so tell of another happening only behind those above."""
_SAME = frozenset(COPULAS | {"as", "like", "called", "latest", "this", "these"})
"""Words before an article, or before "such", behind which no other happening is told: "it was a terrorist attack"."""
_ENDS = frozenset(ARTICLES | set("this these of in at on to and or by from with for its their .".split()))
"""Words that end the way back from a happening to what tells it apart."""
_OPENING = frozenset({"elsewhere", "separately"})
"""Words with which a sentence turns to another happening."""
_AT_THAT_TIME = ("then", ",")
"""How a sentence goes on about what the one before it recalled: "Then, 72 people were killed"."""
_NOW = frozenset("has have is are".split())
"""Words that tell of what is, to which a text comes back from what it recalled: "60 soldiers have been sent"."""
_FURTHER = frozenset("further later again subsequently afterwards".split())
"""Words by which one of a sort that is told is another, even in an opening: "was further rattled by a magnitude 5.2 quake"."""
_PERSONS = frozenset({"gunman", "gunmans"})
"""Words for a happening that are those of who did it, whom a text may name again as it did first: "a gunman opened fire"."""
_RANKED_IN = frozenset("for in of at by".split())
"""Words behind a superlative that lead to all those among which it is told: "the highest turnout for an election"."""
_CARRYING_ON = frozenset("when which that in where including".split())
"""Words behind a comma with which "since …" goes on: "the worst since 2003, when 56 died, including 20 children"."""

_KILLING = frozenset("killing injuring wounding leaving claiming".split())
"""Words behind a comma with which it goes on where it tells of one that had befallen others: "since a ferry sank, killing 56"."""
_ONE = frozenset({("a",), ("an",)})


class Recalled(NamedTuple):
    """What a sentence recalls.

    Attributes:
        others: where the words for happenings stand, each with whether it is another than the text's own.
        all: whether all that the sentence tells is of another.
    """

    others: Mapping[int, bool]
    all: bool = False

    @property
    def any(self) -> bool:
        """Whether anything in the sentence is of another happening."""
        return self.all or any(self.others.values())


NOTHING = Recalled({})
_BY_ITSELF = (Role.HEADLINE, Role.CAPTION)
"""What is told without what stands before it."""
_PROSE = (Role.LEDE, Role.BODY)


class Told(NamedTuple):
    """What a text has told before a sentence: the sorts of happenings in its prose, where that ends, what it recalled last.

    Attributes:
        sorts: the sorts.
        end: where it ends.
        last: what the sentence before recalled.
        history: whether that sentence told of another time.
        record: whether it held what happened against all since then: "the worst since the Ashby fire".
    """

    sorts: frozenset[str] = frozenset()
    end: int = 0
    last: Recalled = NOTHING
    history: bool = False
    record: bool = False


def recalled(sentence: Sentence, scene: Scene, before: Told) -> Recalled:
    """Which of the happenings that a sentence tells are others than the text's own."""
    if sentence.role in _BY_ITSELF:
        return NOTHING
    if sentence.words[0] in _OPENING:
        return Recalled({}, all=True)
    goes_on = before.end and "\n" not in sentence.text[before.end : sentence.span.start]
    behind = bool(goes_on and (before.history or before.last.any))
    if goes_on and (behind or before.record) and sentence.words[:2] == _AT_THAT_TIME:
        return Recalled({}, all=True)
    if behind and not (scene.happenings or scene.days or scene.months) and _NOW.isdisjoint(sentence.vocabulary):
        return Recalled({}, all=True)
    if not scene.happenings and _OTHER.isdisjoint(sentence.vocabulary):
        return NOTHING
    return Recalled(dict(_others(sentence, scene, before, behind)))


def _others(sentence: Sentence, scene: Scene, before: Told, behind: bool) -> Iterator[tuple[int, bool]]:
    for start, word in scene.happenings:
        index = sentence.starting_at(start)
        known = not _is_verb(word) and word not in _PERSONS and not before.sorts.isdisjoint(read_event(word).sorts)
        yield start, _is_other(sentence, index, known, behind)
    if not _OTHER.isdisjoint(sentence.vocabulary):
        for index in standing(sentence.words, _INCIDENTS):
            if _is_other(sentence, index, False, False):
                yield sentence.starts[index], True


def _is_other(sentence: Sentence, index: int, known: bool, behind: bool) -> bool:
    """Whether the words before a happening tell it apart from the text's own.

    Args:
        sentence: where it stands.
        index: of its word.
        known: whether the text has told of such a happening, so that "a fire" is a new one.
        behind: whether the sentence before recalled one, so that "that fire" is the same.
    """
    words = sentence.words
    for at in range(index - 1, max(-1, index - 1 - REACH), -1):
        word, leading = words[at], words[at - 1] if at else ""
        if word in _OTHER:
            several = word in _SEVERAL_AT_ONCE and words[index].endswith("s")
            return not several and not (word == "such" and leading in _SAME)
        if word in ("a", "an"):
            ranked = leading in _RANKED_IN and of_a_record(words[max(0, at - 1 - REACH) : at - 1])
            further = sentence.role not in PROMINENT or not _FURTHER.isdisjoint(words[:index])
            return known and further and leading not in _SAME and not ranked
        if word == "that":
            return behind
        if word in _ENDS or word.endswith("'s") or not word[0].isalnum():
            return False
    return False


def _is_verb(word: str) -> bool:
    return word.endswith(("ed", "ing")) or word in ("sank", "sunk")


def is_recalled(sentence: Sentence, told: Recalled, figure: Figure) -> bool:
    """Whether a figure is of a happening that is only recalled: its nearest is, or it is told behind "the worst since"."""
    if told.all:
        return True
    if told.others:
        at = figure.span.start
        if told.others[min(told.others, key=lambda start: abs(start - at))]:
            return True
    return (
        _since(sentence, figure)
        or _came_after(sentence, figure)
        or _followed(sentence, told, figure)
        or _held_the_record(sentence, figure)
    )


_RECORD_WAS = Expression(
    "was were came happened",
    pattern(
        r"\b(?:worst|deadliest|largest|biggest|bloodiest|longest|most\s+[a-z]+)\s+(?:[\w’'-]+\s+){1,4}?(?:was|were|came|happened)\s+[^.;:“”]{1,60},\s+"
        r"(?:when|in\s+which)\b",
        re.IGNORECASE,
    ),
    "worst deadliest largest biggest bloodiest longest most",
)


def _held_the_record(sentence: Sentence, figure: Figure) -> bool:
    """Whether it is told of what went beyond all of its sort: "the largest airlift was that of 1975, when 131,000 were flown out"."""
    found = next(_RECORD_WAS.found_in(sentence), None)
    return found is not None and found.end() <= figure.span.start


_CAME_AFTER = Expression(
    "came comes coming occurred happened",
    pattern(r"\b(?:came|comes|coming|occurred|happened)\s+(?:[\w’'-]+\s+){0,5}(?:after|before)\s", re.IGNORECASE),
)


def _came_after(sentence: Sentence, figure: Figure) -> bool:
    """Whether it is told of what came before or after the text's own happening: "the raid came a week after gunmen killed 12"."""
    found = next(_CAME_AFTER.found_in(sentence), None)
    if found is not None and found.end() <= figure.span.start:
        return True
    return _LONG_AFTER.stands_before(sentence, figure.span.start, SHORT)


_LONG_AFTER = Expression(
    "weeks months years month year week",
    pattern(r"\b(?:weeks?|months?|years?)\s+after\s+(?:(?:some|another|nearly|almost)\s+)?$", re.IGNORECASE),
)
"""What stands before a figure of what had happened long before: "the march came five months after six people were killed"."""
SHORT = 24
"""How many characters these words take."""


_FOLLOWED = Expression(
    "followed follows",
    pattern(r"(?<!,\s)\b(?:followed|follows)\s+(?:an?|the|another|last|this|that|earlier|[A-Z][\w’'-]*)\s"),
)


def _followed(sentence: Sentence, told: Recalled, figure: Figure) -> bool:
    """Whether it is told of a happening which the text's own followed: "Monday's blast followed a raid that killed 12"."""
    found = next(_FOLLOWED.found_in(sentence), None) if len(told.others) > 1 else None
    if found is None or found.end() > figure.span.start:
        return False
    before = any(start < found.start() for start in told.others)
    return before and any(found.end() <= start for start in told.others)


def _since(sentence: Sentence, figure: Figure) -> bool:
    """Whether it is told of the last time: "the deadliest fire since one that killed 12"."""
    if "since" not in sentence.vocabulary:
        return False
    before = sentence.words[: sentence.ending_at(figure.span.start)]
    if "since" not in before:
        return False
    at = len(before) - 1 - before[::-1].index("since")
    if not of_a_record(before[:at]):
        return False
    behind = before[at:]
    commas = [index for index, word in enumerate(behind) if word == ","]
    carrying = _CARRYING_ON | _KILLING if behind[1:2] in _ONE else _CARRYING_ON
    return all(index + 1 < len(behind) and behind[index + 1] in carrying for index in commas)


def told_after(before: Told, sentence: Sentence, scene: Scene, now: Recalled, history: bool) -> Told:
    """What the text has told when a sentence is over."""
    sorts = before.sorts
    if scene.happenings and not now.all and sentence.role in _PROSE:
        sorts |= {CLASSES[word] for start, word in scene.happenings if word in CLASSES and not now.others.get(start)}
    words = sentence.words
    record = "since" in words and of_a_record(words[: words.index("since")])
    return Told(sorts, sentence.span.end, now, history, record)
