"""What is said of those counted behind them that takes back that it is so: "10,000 may be dead", "50 are to be freed"."""

from claimcheck.extraction.voices.undone import GROWING
from claimcheck.extraction.words.function_words import COPULAS
from claimcheck.extraction.words.partitives import whole_of
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure, Span
from claimcheck.patterns import pattern
from claimcheck.vocabulary import Modality


def told_by_then(sentence: Sentence, place: int) -> bool:
    """Whether somebody is said to speak before a word, and on no condition."""
    return "if" not in sentence.vocabulary and not _TOLD.isdisjoint(sentence.words[:place])


_TOLD = frozenset("said says told announced confirmed added".split())
"""Verbs of those who tell what will be."""


def supposed(sentence: Sentence, figure: Figure) -> Modality | None:
    """How the verb behind the counted takes back that it is so: "over 10,000 may be dead", "50 are to be freed"."""
    if figure.dimension != "count":
        return None
    first = sentence.starting_at(figure.noun.start) if figure.noun else len(sentence.words)
    opening = (
        sentence.words[first] if first < len(sentence.words) else ""
    )  # of "12-strong" the word begins before the noun
    if opening in _SUPPOSED:
        return _SUPPOSED[opening]  # "30 feared dead"
    start = sentence.starting_at((_whole(sentence, figure) or figure.noun or figure.span).end)
    following = sentence.words[start : start + SUPPOSED_REACH]
    for index, word in enumerate(following):
        if word == "would" and told_by_then(sentence, start + index):
            return Modality.PROMISED
        if word in _SUPPOSED:
            return None if _may_grow(sentence, start + index) else _SUPPOSED[word]
        if word == "to" and index and following[index - 1] in _TO_COME:
            return None if following[index + 1 : index + 2] in GROWING else Modality.PROMISED
        if word in _WISHED and following[index + 1 : index + 3] == ("to", "be"):
            return _WISHED[word] if not index or following[index - 1] not in COPULAS else None
        if word not in _BEFORE_SUPPOSED:
            break
    presumed = "dead" in sentence.vocabulary and _PRESUMED.match(sentence.text, (figure.noun or figure.span).end)
    return Modality.HYPOTHETICAL if presumed else None


def _whole(sentence: Sentence, figure: Figure) -> Span | None:
    """The noun of the whole that a figure takes some of, with where those are: "of the 25,000 Americans in Lebanon"."""
    whole = whole_of(sentence, figure)
    if whole is None or whole.noun is None:
        return None
    placed = _PLACED.match(sentence.text, whole.noun.end)
    return Span(whole.noun.start, placed.end()) if placed else whole.noun


_PLACED = pattern(r"\s+(?:in|at|from)\s+[A-Z]\w+")


def _may_grow(sentence: Sentence, index: int) -> bool:
    """Whether a count that is known may come to more, by the modal at an index: "the toll of 40 could still rise", not "40 may fall ill"."""
    behind = [word for word in sentence.words[index + 1 : index + 4] if word not in _STILL]
    return bool(behind) and (behind[0],) in GROWING and behind[0] != "fall"


_STILL = frozenset("still yet well also even easily".split())
_PRESUMED = pattern(
    r"[^.;:\d\n]{1,80}\b(?:believed|presumed|feared|thought|assumed)(?:\s+to\s+(?:be|have\s+been))?\s+dead\b"
)
"""Words behind the counted by which nobody knows them dead: "the four who are missing in Ashby are believed to be dead"."""
SUPPOSED_REACH = 5
"""How many words behind a figure the verb may stand that takes it back."""
_SUPPOSED = {
    **dict.fromkeys("may might could would feared presumed believed likely probably".split(), Modality.HYPOTHETICAL),
    **dict.fromkeys("will shall".split(), Modality.PROMISED),
}
_TO_COME = frozenset("are is were due expected set scheduled slated poised supposed".split())
"""Words before "to" behind which it is told what is to come: "50 were set to be freed"."""
_WISHED = {
    **dict.fromkeys("asked requested registered applied hope hoped want wanted wish wished".split(), Modality.PROPOSED),
    **dict.fromkeys("refused declined".split(), Modality.NEGATED),
}
"""What those counted ask or refuse to be: "8,000 have asked to be evacuated", not "were asked to"."""
_BEFORE_SUPPOSED = _TO_COME | frozenset(
    "was have had been people others or and missing more still now also all".split()
)
