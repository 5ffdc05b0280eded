"""Votes for and against that are told as two bare numbers: "voted 5-2", "backed it by 193 to 114"."""

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from claimcheck.extraction.words.phrases import Bound, Strength
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure, Span
from claimcheck.kinds import own_cues
from claimcheck.kinds.cues import Cues
from claimcheck.patterns import pattern

_VOTING = frozenset(
    "vote votes voted senate house council parliament board assembly congress committee commission deputies senators lawmakers mps "
    "amendment bill measure motion resolution veto referendum ordinance treaty "
    "members delegates councilors councillors commissioners trustees supervisors aldermen legislators court justices judges panel jury".split()
)
"""Words one of which stands wherever votes are told."""
_VOTED = pattern(
    r"\b(?P<verb>vot(?:ed?|es)|passe[ds]|back(?:ed|s)|approve[ds]|reject(?:ed|s)|defeat(?:ed|s)|adopt(?:ed|s)|carried|ratifie[ds]|clear(?:ed|s)|rule[ds]|agree[ds]|"
    r"endorse[ds]|confirm(?:ed|s))\b(?:\s+(?!\d)[$£€]?[\w’'-]+(?:\.\w+)?){0,5}?,?\s+$"
)
_AGAINST = pattern(r"\s+to\s+|[-–]")
REACH = 60
"""How many characters before the first number its verb may stand."""


def with_tallies(sentence: Sentence, bound: dict[Span, Bound]) -> dict[Span, Bound]:
    """What cues bind figures to, with the votes for and against that no cue binds."""
    if _VOTING.isdisjoint(sentence.vocabulary):
        return bound
    found = dict(bound)
    for figure, words in _tallies(sentence):
        found.setdefault(figure.span, Bound(_votes(), words, Strength.NEAR))
    return found


def _tallies(sentence: Sentence) -> Iterator[tuple[Figure, str]]:
    """The figures of each pair of votes, with the verb that tells that they are."""
    text = sentence.text
    for one, other in pairwise(sentence.figures):
        bare = all(figure.noun is None and figure.dimension == "count" for figure in (one, other))
        if not bare or not _AGAINST.fullmatch(text, one.span.end, other.span.start) or _is_ratio(text, other):
            continue
        verb = _VOTED.search(text, max(sentence.span.start, one.span.start - REACH), one.span.start)
        if verb:
            yield from ((figure, verb["verb"]) for figure in (one, other))


def _is_ratio(text: str, other: Figure) -> bool:
    """Whether two numbers only tell how much more there were on one side: "rejected by almost two to one"."""
    return other.span.of(text).lower() == "one"


@cache
def _votes() -> Cues:
    return next(cues for cues in own_cues() if cues.claim.kind == "votes")
