"""What became of those who were shot or stabbed, where the words leave it open: who is not told dead is wounded.

"Three people were shot" may be of the dead as well, and stays what it is in a text that tells of deaths, unless it is said of
others than the dead ("a boy was killed, another was shot", "a deputy was shot and a suspect killed").
"""

from collections.abc import Mapping
from functools import cache

from attrs import evolve

from claimcheck.extraction.words.by_word import PERSON
from claimcheck.extraction.words.context import Context
from claimcheck.extraction.words.expressions import Expression
from claimcheck.extraction.words.phrases import Bound
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Figure, Span
from claimcheck.kinds import own_cues
from claimcheck.kinds.cues import Cues
from claimcheck.patterns import pattern

STRUCK = frozenset("shot shooting stabbed stabbing wound wounds".split())
"""Words with which what is said of those who may have died of it ends: "shot", "with gunshot wounds"."""


def with_struck(sentence: Sentence, bound: Mapping[Span, Bound], context: Context) -> Mapping[Span, Bound]:
    """What cues bind figures to, those who were shot and live told as wounded."""
    if STRUCK.isdisjoint(sentence.vocabulary):
        return bound
    open_to_both = [figure for figure in sentence.figures if figure.span in bound and _is_open(bound[figure.span])]
    living = [figure for figure in open_to_both if not context.deadly or _besides_the_dead(sentence, figure, bound)]
    told = {figure.span: evolve(bound[figure.span], cues=_wounded()) for figure in living}
    return {**bound, **told} if told else bound


def is_struck(bound: Bound) -> bool:
    """Whether what was made of a figure here is that they live."""
    return bound.cues is _wounded() and (bound.words.lower() in STRUCK or bound.words.lower().startswith("with "))


def holds_the_dead(sentence: Sentence, figure: Figure, bound: Bound) -> bool:
    """Whether some of those told as hurt are told as dead as well: "injured 21 people, including four who died"."""
    return bound.cues.claim.kind == "casualties.wounded" and _WITH_THE_DEAD.stands_behind(sentence, figure.span.end)


_WITH_THE_DEAD = Expression(
    "including",
    pattern(
        r"[^.;:]{0,60}?\bincluding\s+(?:at\s+least\s+)?[\w-]+\s+(?:(?:people|victims|men|women)\s+)?"
        r"(?:fatally|dead|killed|who\s+(?:have\s+|had\s+|later\s+)?(?:died|(?:was|were)\s+killed))\b"
    ),
)


def _is_open(bound: Bound) -> bool:
    """Whether what is said of those counted leaves open whether they live."""
    return bound.subject and bound.cues.claim.kind == "casualties" and bound.words.lower().split()[-1] in STRUCK


def _besides_the_dead(sentence: Sentence, figure: Figure, bound: Mapping[Span, Bound]) -> bool:
    """Whether a figure tells of others than the dead: by the word, or as somebody else in one sentence with them."""
    named = sentence.text[figure.span.start : (figure.noun or figure.span).end].lower().split()
    if not {"other", "others", "another"}.isdisjoint(named):
        return True
    dead = (span for span, other in bound.items() if other.cues.final)
    return figure.grammar == PERSON and any(not span.overlaps(figure.span) for span in dead)


@cache
def _wounded() -> Cues:
    return next(cues for cues in own_cues() if cues.claim.kind == "casualties.wounded")
