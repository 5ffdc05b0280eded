"""Places that are told of some figures of a sentence alone.

By turns: "fires in Derby and Bolton killed 14 and six workers respectively"; of some of a whole: "6,100 people, 900 of them in Wales",
"31 deaths, including 12 in Wales".
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from claimcheck.extraction.words.function_words import DEMONSTRATIVES
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure
from claimcheck.patterns import pattern

_NAME = r"[A-Z][\w’-]*(?:[^\S\n][A-Z][\w’-]*)*"
_NAMES = pattern(rf"\b(?:[Ii]n|[Aa]t|[Nn]ear)[^\S\n](?P<names>{_NAME}(?:,[^\S\n]{_NAME})*,?[^\S\n]and[^\S\n]{_NAME})\b")
_JOIN = pattern(r",[^\S\n]and[^\S\n]|,[^\S\n]|[^\S\n]and[^\S\n]")
_ROW = frozenset({(",",), ("and",), (",", "and")})
"""What stands between figures that are told by turns."""


def in_turn(sentence: Sentence, places: tuple[tuple[int, str], ...]) -> tuple[tuple[int, str], ...]:
    """Where the places of a sentence are told: each at the figure that it has where they are told by turns, else where it stands."""
    if "respectively" not in sentence.vocabulary or "respectively" not in sentence.words:
        return _without_speakers(sentence, places)
    found = _NAMES.search(sentence.text, sentence.span.start, sentence.span.end)
    names = _JOIN.split(found["names"]) if found else []
    row = _row(sentence, sentence.words.index("respectively"))
    if len(row) < 2 or len(names) != len(row):
        return places
    return tuple((figure.span.start, name) for figure, name in zip(row, names, strict=True))


_CALLED = pattern(rf",[^\S\n]{_NAME},[^\S\n](?:(?:an?|the)[^\S\n])?[a-z][^,.;:]{{0,60}}\Z")
"""What stands before a place that only tells who is quoted: ", Ann Lee, a surgeon in Derby, said"."""
REACH = 120
"""How many characters before a place are looked at."""


def _without_speakers(sentence: Sentence, places: tuple[tuple[int, str], ...]) -> tuple[tuple[int, str], ...]:
    """The places of a sentence without those of whom it quotes, where it opens with one: "In Ely nine are ill, Ann Lee, a nurse in Ware, said"."""
    if len(places) < 2 or places[0][0] != sentence.span.start:
        return places
    first, *others = places
    text, start = sentence.text, sentence.span.start
    return (first, *(row for row in others if not _CALLED.search(text, max(start, row[0] - REACH), row[0])))


_THEM = frozenset({"them", "whom", "which", "these", "those"})
_INCLUDING = frozenset({"including", "includes", "included"})
_TAKING = _THEM | _INCLUDING | DEMONSTRATIVES
"""Words one of which stands wherever some of a whole are told."""
NOWHERE: Mapping[int, int] = MappingProxyType({})
"""No place is told of one figure alone."""


def told_of_some(sentence: Sentence, places: tuple[tuple[int, str], ...]) -> Mapping[int, int]:
    """Where figures stand that take some of a whole, by where the place is told that is theirs alone."""
    if not places or (_TAKING.isdisjoint(sentence.vocabulary) and sentence.words[:2] not in _OF_THE):
        return NOWHERE
    counts = [one for one in sentence.figures if one.dimension == "count"]
    found = {at: sentence.starting_at(at) for at, _ in places}
    told = (taking(sentence, counts, found) for taking in (_of_them, _included, _of_the_same, _of_a_whole))
    return MappingProxyType({at: start for one in told for at, start in one.items()})


def _of_them(sentence: Sentence, counts: Sequence[Figure], places: Mapping[int, int]) -> Mapping[int, int]:
    """Those behind "of them": "6,100 people, 900 of them in Wales"."""
    parts = {sentence.starting_at(one.span.end): one.span.start for one in counts}
    told = {at: index - 2 for at, index in places.items() if index > 1 and sentence.words[index - 1] in _THEM}
    return {at: parts[index] for at, index in told.items() if sentence.words[index] == "of" and index in parts}


def _included(sentence: Sentence, counts: Sequence[Figure], places: Mapping[int, int]) -> Mapping[int, int]:
    """Those behind "including": "31 deaths, including 12 in Wales and four in Kent"."""
    first = next((index for index, word in enumerate(sentence.words) if word in _INCLUDING), len(sentence.words))
    parts = {
        sentence.starting_at((one.noun or one.span).end): one.span.start
        for one in counts
        if sentence.starting_at(one.span.start) > first
    }
    if not any(sentence.starting_at(one.span.start) < first for one in counts):
        return {}
    return {at: parts[index] for at, index in places.items() if index in parts}


_OF_THE = frozenset(("of", those) for those in ("the", "those", "these", "all"))
"""How a sentence opens with a whole of which some are told in one place each."""


def _of_a_whole(sentence: Sentence, counts: Sequence[Figure], places: Mapping[int, int]) -> Mapping[int, int]:
    """Those behind a whole that opens the sentence: "Of the 72 deaths, 39 were in Wales and 22 in Kent"."""
    if sentence.words[:2] not in _OF_THE or len(counts) < 2:
        return {}
    behind = {at: [one.span.start for one in counts[1:] if one.span.start < at] for at in places}
    return {at: parts[-1] for at, parts in behind.items() if parts}


def _of_the_same(sentence: Sentence, counts: Sequence[Figure], places: Mapping[int, int]) -> Mapping[int, int]:
    """Those behind "that in": "the toll in Ashby rose to 83 and that in Dorn to 42"."""
    taken = [at for at, index in places.items() if index > 1 and sentence.words[index - 1] in DEMONSTRATIVES]
    behind = {at: next((one.span.start for one in counts if one.span.start > at), None) for at in taken}
    return {at: start for at, start in behind.items() if start is not None}


def _row(sentence: Sentence, end: int) -> Sequence[Figure]:
    """The last figures in a row before the word that says that they are told by turns."""
    found: list[Figure] = []
    for figure in reversed(sentence.figures):
        last = sentence.starting_at(figure.span.end)
        joined = bool(found) and sentence.words[last : sentence.ending_at(found[-1].span.start)] in _ROW
        if last <= end and (joined or len(found) < 2):
            found = [*found, figure] if joined else [figure]
        elif last <= end:
            break
    return found[::-1]
