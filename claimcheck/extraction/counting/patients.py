"""Those in hospital who are ill, and not hurt: in a text on an epidemic a patient is nobody's casualty."""

from collections.abc import Mapping

from claimcheck.extraction.words.context import Context
from claimcheck.extraction.words.phrases import Bound
from claimcheck.extraction.words.sentence import Sentence
from claimcheck.figures import Span

_CARE = ("hospital", "intensive care", "critical", "ventilat")
"""What is said of patients as of those hurt."""
_TELLING = frozenset("hospital hospitals hospitalized hospitalised intensive critical".split())
"""Words one of which stands wherever that is said."""


def without_patients(sentence: Sentence, bound: Mapping[Span, Bound], context: Context) -> Mapping[Span, Bound]:
    """What cues bind figures to, without those that make patients of an illness people hurt."""
    if _TELLING.isdisjoint(sentence.vocabulary) or not context.of_illness:
        return bound
    return {span: one for span, one in bound.items() if not (one.of_harm and _in_care(one))}


def _in_care(bound: Bound) -> bool:
    words = bound.words.lower()
    return not bound.cues.final and any(care in words for care in _CARE)
